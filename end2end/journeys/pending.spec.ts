// What is pending, in an order that is said; and the dates of it, taken away.
import type { APIResponse, Page } from '@playwright/test';
import { expect, journey } from '../test';

const NADIA = 'Nadia Benali Costa';

journey('what would cost a right or money comes first, under headings that say how near', async ({ page, enter, part }) => {
  await enter(NADIA);
  const main = page.getByRole('main');
  const headings = main.getByRole('heading', { level: 3 });
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText('Paga: Cuota de autónomos de este mes');
  const rest = part('Lo demás').first();
  await expect(rest).toContainText('Primero va lo que te haría perder un derecho o dinero');
  await expect(headings).toHaveText(['Después de esta semana', 'Citas']);
  const names = await rest.getByRole('listitem').getByRole('link').allTextContents();
  expect(names.map((name) => name.split(':')[0])).toEqual(['Paga', 'Renueva', 'Acude a tu cita']);

  await rest.getByRole('link', { name: /^Renueva: Distintivo de residente/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Aparcamiento para residentes/);
});

journey('a name that does not end stays within the page', async ({ page, enter }) => {
  await enter(NADIA);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => {
    for (const name of document.querySelectorAll('main :is(h2, .task-list a, .under-way a)')) name.textContent = 'A'.repeat(400);
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

journey('a correction says that the request lapses', async ({ page, enter }) => {
  await enter('Omar Haddad El Amrani');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 }).first()).toContainText('Corrige:');
  await expect(main).toContainText('se te tendrá por desistido de la solicitud');
  await expect(main).toContainText('art. 68.1 de la Ley 39/2015');
});

journey('a date is a file, for whose it is', async ({ page, enter, context }) => {
  await enter(NADIA);
  const link = page.getByRole('link', { name: 'Añadir el día a tu calendario' });
  const address = (await link.getAttribute('href'))!;
  const file = await page.request.get(address);
  expect(file.headers()['content-type']).toContain('text/calendar');
  expect(unfolded(await file.text())).toContain('SUMMARY:Paga: Cuota de autónomos de este mes');
  await page.getByRole('button', { name: 'Salir' }).click();
  await expect(page.getByRole('main')).toContainText('Has salido.');
  const stranger = await context.request.get(address);
  expect(stranger.url()).toContain('/es/entrar');
});

journey('all dates at a secret address: made, changed and taken back', async ({ page, enter, playwright, town }) => {
  await enter(NADIA);
  await page.getByRole('link', { name: 'Llevar estas fechas a tu calendario' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Ahora no hay ninguna dirección.');
  const first = await make(page, 'Crear la dirección');

  // As a calendar does: without cookies.
  const outside = await playwright.request.newContext({ baseURL: town.url });
  const read = async (address: string): Promise<APIResponse> => outside.get(address);
  const feed = await read(first);
  expect(feed.headers()['cache-control']).toBe('private, no-store');
  const text = unfolded(await feed.text());
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(text).toContain('SUMMARY:Cita: Seguridad Social');
  expect(text).toContain('DTSTART:20260604T101500Z');
  expect(text).not.toMatch(/Nadia|autónomos|\b87\b|0004 BBB/);

  await page.goto('/es/mi-calendario');
  await expect(page.getByLabel('Dirección de tu calendario')).toHaveCount(0);
  const second = await make(page, 'Cambiarla por otra');
  expect(second).not.toBe(first);
  expect((await read(first)).status()).toBe(404);
  expect((await read(second)).status()).toBe(200);

  await page.getByRole('button', { name: 'Quitar la dirección' }).click();
  await expect(main).toContainText('Dirección quitada.');
  await expect(main).toContainText('Ahora no hay ninguna dirección.');
  expect((await read(second)).status()).toBe(404);
  await outside.dispose();
});

async function make(page: Page, press: string): Promise<string> {
  await page.getByRole('button', { name: press }).click();
  const field = page.getByLabel('Dirección de tu calendario');
  await expect(field).toHaveValue(/^http:.*\/calendario\/[0-9a-f]{64}\.ics$/);
  return field.inputValue();
}

/** The lines of a calendar's file as they were before they were folded. */
function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '');
}
