// A decision answered in place, and once decided a switch. The form is sent as it is, and what the
// page that comes says is shown: nothing is held for true that the server does not keep. What is
// decided in one tab shows in the others, and in a page that comes back from memory.

const forms = [...document.querySelectorAll("form[data-decided]")];
const others = new BroadcastChannel("permisos");
const busy = new Set();

/** The same form in the page that is answered; none where nobody is signed in any more. */
async function asked(form, question) {
  try {
    const answer = await question;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return answer.ok && page.getElementById(form.id);
  } catch { /* offline, or broken off */ }
}

function show(form, decided) {
  const [yes, no] = form.querySelectorAll("button");
  const word = form.querySelector("[data-si]");
  yes.textContent = word.dataset.name;
  yes.lang = word.dataset.lang;
  yes.value = decided === "si" ? "no" : "si";
  yes.setAttribute("role", "switch");
  yes.setAttribute("aria-checked", decided === "si");
  word.textContent = word.dataset[decided];
  const left = document.activeElement === no;
  no.hidden = true;
  if (left) yes.focus();
}

function keep(form, { dataset: { decided }, firstElementChild: state }) {
  form.dataset.decided = decided;
  form.firstElementChild.replaceChildren(...state.childNodes);
  if (decided) show(form, decided);
}

async function send(form, button) {
  const said = form.querySelector(".said");
  const body = new URLSearchParams(new FormData(form, button));
  const before = form.dataset.decided;
  busy.add(form);
  said.textContent = "";
  if (before) show(form, button.value);
  const now = await asked(form, fetch(form.action, { method: "POST", body }));
  busy.delete(form);
  if (now) {
    keep(form, now);
    others.postMessage("");
  } else if (before) show(form, before);
  said.textContent = said.dataset[now ? now.dataset.decided : "failed"];
}

// Nothing is read out: nobody pressed it here.
async function hear() {
  for (const form of forms) {
    const now = await asked(form, fetch(location.href));
    if (now && !busy.has(form) && now.dataset.decided !== form.dataset.decided) {
      form.querySelector(".said").textContent = "";
      keep(form, now);
    }
  }
}

for (const form of forms) {
  if (form.dataset.decided) show(form, form.dataset.decided);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!busy.has(form)) send(form, event.submitter);
  });
}
others.addEventListener("message", hear);
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) hear();
});
