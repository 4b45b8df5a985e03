// Notifications in this browser, where it knows them: asks leave, subscribes, and sends the form with
// what the browser was given. Where it does not, the words before the form stay.

const form = document.querySelector("form[data-push]");
let busy = false;

/** The registration, once its worker is at work: no other is subscribed. */
async function registered() {
  const registration = await navigator.serviceWorker.register(form.dataset.worker);
  const worker = registration.installing ?? registration.waiting;
  if (!registration.active && worker) {
    await new Promise((done) => worker.addEventListener("statechange", () => {
      if (/activated|redundant/.test(worker.state)) done();
    }));
  }
  return registration;
}

/** Subscribed for this portal's key: whoever has another's would hear nothing from us. */
async function subscribed({ pushManager }) {
  const how = { userVisibleOnly: true, applicationServerKey: form.dataset.push };
  try {
    return await pushManager.subscribe(how);
  } catch (error) {
    if (error.name !== "InvalidStateError") throw error;
    await (await pushManager.getSubscription())?.unsubscribe();
    return pushManager.subscribe(how);
  }
}

async function send() {
  if (await Notification.requestPermission() !== "granted") return "denied";
  try {
    const subscription = await subscribed(await registered());
    form.querySelector("[name=navegador]").value = JSON.stringify(subscription);
    form.submit();
    return "asked";
  } catch {
    return "failed";
  }
}

if (form && "PushManager" in self && "Notification" in self && navigator.serviceWorker) {
  form.hidden = false;
  form.previousElementSibling.hidden = true;
  const said = form.querySelector("[role=status]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    said.textContent = said.dataset.asked;
    said.textContent = said.dataset[await send()];
    busy = false;
  });
}
