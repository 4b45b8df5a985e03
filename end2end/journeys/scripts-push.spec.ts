// Notifications in the browser. A headless Chromium has no push service behind it, so that what it
// would be given by `subscribe` comes from ours; the rest is as it is: the worker, the subscription's
// keys, what is sealed for them.
import type { BrowserContext, Page } from '@playwright/test';
import { PushService } from '../push-service';
import { expect, journey as base } from '../test';
import { Town } from '../town';

const journey = base.extend<{ service: PushService }>({
  service: async ({}, use) => {
    const service = await PushService.open();
    await use(service);
    await service.close();
  },

  town: async ({ service }, use) => {
    const town = await Town.open({ push: service });
    await use(town);
    await town.close();
  },
});

const subscribes = async (page: Page, context: BrowserContext, service: PushService) => {
  await context.grantPermissions(['notifications']);
  await page.addInitScript((subscription) => {
    PushManager.prototype.subscribe = (how) => {
      const { applicationServerKey: key, userVisibleOnly } = how ?? {};
      if (!userVisibleOnly || String(key).length !== 87) throw new Error('for nobody');
      return Promise.resolve(subscription as unknown as PushSubscription);
    };
  }, service.subscription);
};

journey('a browser is subscribed, and proved by the code it is notified of', async ({ page, context, service, enter, part }) => {
  const main = page.getByRole('main');
  await subscribes(page, context, service);
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-avisos');
  await expect(page.getByText('Los avisos en el navegador necesitan')).toBeHidden();
  await page.getByRole('button', { name: 'Recibir avisos en este navegador' }).click();
  await expect(main).toContainText('Te hemos enviado un código.');
  await expect(page.getByRole('heading', { name: 'Navegador: 127.0.0.1' })).toBeVisible();
  await expect(main).not.toContainText('wpush'); // the address is a secret
  await expect(page.getByRole('link', { name: 'Ver el código en el buzón de la demostración' })).toHaveCount(0);

  await expect.poll(() => service.received.length).toBe(1);
  const [{ title, body, lang, path }] = service.received;
  expect({ title, lang, path }).toEqual({ title: 'Código para confirmar tu dirección: Vilafinestra', lang: 'es', path: '/es/mis-avisos' });
  await page.getByLabel('Código de seis cifras').fill(body.slice(0, 6));
  await page.getByRole('button', { name: 'Confirmar', exact: true }).click();
  await expect(main).toContainText('Dirección confirmada.');
  await expect(part('De qué y por dónde')).toContainText('con una notificación en el navegador, 1 de junio de 2026, 11:00');

  await page.getByRole('button', { name: 'Recibir avisos en este navegador' }).click();
  await expect(page.getByRole('link', { name: 'Este navegador ya está en tu lista' })).toHaveAttribute('href', '#navegador');
});

journey('a browser that is gone is said to be', async ({ page, context, service, enter }) => {
  const main = page.getByRole('main');
  await subscribes(page, context, service);
  service.status = 410;
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-avisos');
  await page.getByRole('button', { name: 'Recibir avisos en este navegador' }).click();
  await expect(page.getByRole('heading', { name: 'Navegador: 127.0.0.1' })).toBeVisible();
  await expect(async () => { // it is sent behind the page
    await page.goto('/es/mis-avisos');
    await expect(main).toContainText('Este navegador dejó de recibir avisos el 1 de junio de 2026.', { timeout: 500 });
  }).toPass();
  await expect(page.getByRole('button', { name: 'Enviarme un código', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Quitar 127.0.0.1' }).click();
  await expect(main).toContainText('Dirección quitada.');
});

journey('a browser that may not notify says so', async ({ page, enter }) => {
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-avisos');
  await page.getByRole('button', { name: 'Recibir avisos en este navegador' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'no permite las notificaciones' })).toBeVisible();
  await expect(page).toHaveURL(/mis-avisos$/);
});

journey('what comes is shown, and leads to the portal alone', async ({ page, context, service, enter, baseURL }) => {
  await subscribes(page, context, service);
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-avisos');
  const worker = context.waitForEvent('serviceworker');
  const devtools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations.length > 0) resolve(registrations[0].registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  await page.getByRole('button', { name: 'Recibir avisos en este navegador' }).click();
  await expect(page.getByRole('main')).toContainText('Te hemos enviado un código.');
  const sent = { title: 'Vilafinestra', body: '123456', lang: 'es', path: '/es/mis-mensajes' };
  await devtools.send('ServiceWorker.deliverPushMessage', { origin: baseURL!, registrationId: await registered, data: JSON.stringify(sent) });

  const notifications = () => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/avisos/');
    return (await registration!.getNotifications()).map(({ title, body, lang, data: path }) => ({ title, body, lang, path }));
  });
  await expect.poll(notifications).toEqual([sent]);

  // Nobody can press a notification here: the worker is told that somebody did.
  const opened = await (await worker).evaluate(async () => {
    const scope = self as any;
    const opened: string[] = [];
    scope.clients.openWindow = async (url: URL) => { opened.push(String(url)); };
    for (const data of ['/es/mis-mensajes', 'https://elsewhere.example/', '//elsewhere.example/']) {
      const notification = { close() {}, data };
      const event = new scope.ExtendableEvent('notificationclick');
      Object.defineProperty(event, 'notification', { value: notification });
      scope.dispatchEvent(event);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return opened;
  });
  expect(opened).toEqual([`${baseURL}/es/mis-mensajes`]);
});
