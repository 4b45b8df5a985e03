// Tells before a session ends, with time to keep it (WCAG 2.2.1). Nothing is loaded anew: what
// was being typed stays. The dialog takes the focus, so that whoever hears the page hears it.

const dialog = document.querySelector("dialog[data-idle]");
const [idle, left, notice] = ["idle", "left", "notice"].map((name) => dialog.dataset[name] * 1000);
const last = Date.now() + left;
const closed = new Set();
let seen;
let shown;

// A session is one for all tabs: what any of them did, all count from.
function touch() {
  seen = Date.now();
  try { localStorage.seen = seen; } catch { /* then each tab counts for itself */ }
}

function lastSeen() {
  try { return Math.max(seen, Number(localStorage.seen) || 0); } catch { return seen; }
}

function show(part) {
  if (closed.has(part) || (dialog.open && shown === part)) return;
  shown = part;
  for (const each of dialog.querySelectorAll("[data-when]")) each.hidden = each.dataset.when !== part;
  const title = dialog.querySelector(`[data-when=${part}] h2`);
  dialog.querySelector("h2[id]").removeAttribute("id");
  title.id = dialog.getAttribute("aria-labelledby");
  if (dialog.open) title.focus();
  else dialog.showModal();
}

function tick() {
  const end = Math.min(lastSeen() + idle, last);
  const rest = end - Date.now();
  if (rest <= 0) show("over");
  else if (rest <= notice) show(end === last ? "last" : "soon");
  else if (shown === "soon") dialog.close();
}

async function stay() {
  const { action } = dialog.querySelector("form");
  const answer = await fetch(action, { method: "POST" }).catch(() => undefined);
  if (answer?.status === 204) touch();
  else if (answer) show("over");
}

dialog.addEventListener("submit", (event) => {
  if (event.target.method !== "post") return;
  event.preventDefault();
  dialog.close("stay");
});
// However it was closed, somebody was there.
dialog.addEventListener("close", () => {
  if (shown === "soon" && lastSeen() + idle - Date.now() <= notice) stay();
  if (shown !== "soon") closed.add(shown);
});

touch();
setInterval(tick, 5000);
document.addEventListener("visibilitychange", tick);
