// Shows what the portal sends to this browser, and leads to where it says more.

addEventListener("push", (event) => {
  const { title, body, lang, path } = event.data.json();
  event.waitUntil(registration.showNotification(title, { body, lang, data: path }));
});

async function show(path) {
  const url = new URL(path, origin);
  if (url.origin !== origin) return;
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = pages.find((page) => new URL(page.url).pathname === url.pathname);
  await (open ? open.focus() : clients.openWindow(url));
}

addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data));
});
