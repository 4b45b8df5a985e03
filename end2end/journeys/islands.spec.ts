// What the islands add: an answer in place, said aloud; and when a verb fails, nothing is lost.
import type { Page } from '@playwright/test';
import { awake, expect, journey } from '../test';

/** Waits for the islands to wake, and notices when the page is left. */
async function stay(page: Page, path: string): Promise<() => Promise<boolean>> {
  await page.goto(path);
  await awake(page);
  await page.evaluate(() => { (window as any).stayed = true; });
  return () => page.evaluate(() => !!(window as any).stayed);
}

journey('a recommendation is hidden in place, and shown again', async ({ page, enter, context, part }) => {
  await enter('Marta Ferrer Soler');
  await allow(page);
  const stayed = await stay(page, '/es/');
  const card = part('Te puede interesar').getByRole('listitem').first();
  const name = await card.getByRole('link').textContent();
  await card.getByRole('button', { name: `Ocultar ${name}` }).click();
  await expect(card.getByRole('status')).toHaveText('No te lo volveremos a proponer.');
  await expect(card.getByRole('button')).toBeFocused();
  const tab = await context.newPage();
  await tab.goto('/es/');
  await expect(tab.getByRole('link', { name: name!, exact: true })).toHaveCount(0);
  await card.getByRole('button', { name: `Deshacer ${name}` }).click();
  await expect(card.getByRole('status')).toBeEmpty();
  await tab.reload();
  await expect(tab.getByRole('link', { name: name!, exact: true })).toHaveCount(1);
  expect(await stayed()).toBe(true);
});

journey('a verb that fails says so, and loses nothing', async ({ page, enter, part }) => {
  await enter('Marta Ferrer Soler');
  await allow(page);
  await page.route('**/api/**', (route) => route.abort());
  await stay(page, '/es/');
  const card = part('Te puede interesar').getByRole('listitem').first();
  await card.getByRole('button').click();
  await expect(card.getByRole('status')).toHaveText('No hemos podido guardarlo. Vuelve a intentarlo.');
  await expect(card.getByRole('button', { name: /^Ocultar/ })).toBeEnabled();
  await page.unroute('**/api/**');
  await card.getByRole('button').click();
  await expect(card.getByRole('status')).toHaveText('No te lo volveremos a proponer.');
});

journey('reading time reaches the portal, and changes what is offered', async ({ page, enter, part }) => {
  await enter('Pau Vidal Roig');
  await allow(page);
  await page.clock.install();
  const woken = page.waitForResponse('**/*.wasm');
  await page.goto('/es/tramites/escuela-de-musica');
  await woken;
  await page.waitForTimeout(500);
  for (let reading = 0; reading < 150; reading += 25) {
    await page.keyboard.press('ArrowDown'); // a sign of life
    await page.clock.runFor(25_000);
  }
  await expect(async () => {
    await page.goto('/es/');
    await expect(part('Te puede interesar')).toContainText('Porque has leído sobre esto 2 minutos.');
  }).toPass();
});

async function allow(page: Page): Promise<void> {
  await page.goto('/es/mis-permisos');
  await page.getByRole('button', { name: 'Permitir', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Lo permites desde');
}
