// Wakes the islands of a page. Leptos' own <HydrationScripts> does the same, but inline, and it
// writes the nonce into `crossorigin`; this one is a file, so the content security policy can
// stay strict. Without it, or when it fails, links and forms still work.

const children = []; // what the nearest <leptos-children> around us wants to run first

async function wake(island, client) {
  const hydrate = client[island.dataset.component];
  if (!hydrate) return console.warn(`No island named ${island.dataset.component}`);
  children.at(-1)?.();
  await hydrate(island);
}

async function walk(node, client) {
  const tag = node.localName;
  if (tag === "leptos-island") await wake(node, client);
  if (tag === "leptos-children") children.push(node.$$on_hydrate);
  for (const child of node.children) await walk(child, client);
  if (tag === "leptos-children") children.pop();
}

async function start({ client: url, wasm }) {
  // Leptos reads what an inline script would have left here; our pages have none.
  self.__RESOLVED_RESOURCES ??= [];
  self.__SERIALIZED_ERRORS ??= [];
  self.__INCOMPLETE_CHUNKS ??= [];
  const client = await import(url);
  await client.default({ module_or_path: wasm });
  client.hydrate();
  await walk(document.body, client);
}

// A panic leaves the module unfit, and its listeners would still keep forms and links from doing
// their part: from then on the islands hear of nothing. A form that was just being sent is sent.
let retired = false;
let sending;

function retire() {
  retired = true;
  become(false);
  if (!sending?.eventPhase) return; // not under way
  const { target, submitter } = sending;
  setTimeout(() => target.requestSubmit(submitter));
}

for (const kind of ["submit", "click", "keydown"]) {
  addEventListener(kind, (event) => {
    if (retired) event.stopImmediatePropagation();
    if (kind === "submit") sending = event;
  }, { capture: true });
}
addEventListener("error", ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) retire();
});

// A role that changed under the focus would be misread: fields become what their island makes of
// them before anybody gets there, and what they were where it fails.
function become(ready) {
  for (const field of document.querySelectorAll("[data-role]")) {
    for (const [name, value] of [["role", field.dataset.role], ["aria-expanded", "false"]]) {
      if (ready) field.setAttribute(name, value);
      else field.removeAttribute(name);
    }
  }
}

// Islands within [data-wake] only need their code once somebody enters there.
const script = document.querySelector("script[data-client]");
const islands = [...document.querySelectorAll("leptos-island")];
if (script && islands.length > 0) {
  become(true);
  const wakeAll = () => start(script.dataset).catch((error) => {
    retire();
    console.warn("The islands did not wake:", error);
  });
  const idle = self.requestIdleCallback ?? ((run) => setTimeout(run));
  if (islands.some((island) => !island.closest("[data-wake]"))) idle(wakeAll);
  else document.querySelectorAll("[data-wake]").forEach((part) => part.addEventListener("focusin", wakeAll, { once: true }));
}
