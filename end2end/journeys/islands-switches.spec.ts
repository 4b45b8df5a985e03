// A permission once decided is a switch: pressed, it says at once what it is, takes it back where
// that was not kept, and the other tabs show it.
import type { Locator, Page } from '@playwright/test';
import { awake, expect, journey } from '../test';

const allows = 'Lo permites desde ahora mismo.';
const refuses = 'No lo permites. Si habíamos aprendido algo de ti, está borrado.';
const failed = 'No hemos podido guardarlo. Vuelve a intentarlo.';

const form = (page: Page): Locator => page.locator('#permiso-personalisation');
const control = (page: Page): Locator => page.getByRole('switch', { name: 'Personalizar lo que se te ofrece' });
const said = (page: Page): Locator => form(page).getByRole('status');
const answer = (page: Page, name: string): Locator => form(page).getByRole('button', { name, exact: true });

async function open(page: Page): Promise<void> {
  await page.goto('/es/mis-permisos');
  await awake(page);
  await page.evaluate(() => { (window as any).stayed = true; });
}

const stayed = (page: Page): Promise<boolean> => page.evaluate(() => !!(window as any).stayed);

/** What is seen, what is heard, and what a press would send. */
async function is(page: Page, on: boolean): Promise<void> {
  await expect(control(page)).toBeChecked({ checked: on });
  await expect(form(page).locator('.switch-state')).toHaveText(on ? 'Permitido' : 'No permitido');
  await expect(control(page)).toHaveAccessibleDescription(on ? /^Lo permites desde/ : /^No lo permites/);
}

journey('while nothing is decided, no is one press as yes is', async ({ page, enter }) => {
  await enter('Pau Vidal Roig');
  await open(page);
  await expect(control(page)).toHaveCount(0);
  const boxes = await Promise.all(['Permitir', 'No permitir'].map((name) => answer(page, name).boundingBox()));
  expect([boxes[0]!.width, boxes[0]!.height]).toEqual([boxes[1]!.width, boxes[1]!.height]);
  await expect(said(page)).toBeEmpty();
  await answer(page, 'No permitir').click();
  await expect(said(page)).toHaveText(refuses);
  await is(page, false);
  await expect(control(page)).toBeFocused();
  expect(await stayed(page)).toBe(true);
  await page.reload();
  await is(page, false);
  await expect(said(page)).toBeEmpty();
});

journey('once decided it is a switch, also by keyboard', async ({ page, enter }) => {
  await enter('Pau Vidal Roig');
  await open(page);
  await answer(page, 'Permitir').click();
  await expect(said(page)).toHaveText(allows);
  await is(page, true);
  await expect(control(page)).toBeFocused();
  await expect(form(page).getByRole('button')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(said(page)).toHaveText(refuses);
  await is(page, false);
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(allows);
  await is(page, true);
  expect(await stayed(page)).toBe(true);
  const { height } = (await control(page).boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(44);
  await page.reload();
  await is(page, true);
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(4);
});

journey('it is shown before it is kept, and another press meanwhile is none', async ({ page, enter }) => {
  await enter('Pau Vidal Roig');
  await open(page);
  await answer(page, 'Permitir').click();
  await is(page, true);
  let posts = 0;
  let go = () => {};
  const held = new Promise<void>((done) => { go = done; });
  await page.route('**/mis-permisos', async (route) => {
    if (route.request().method() === 'POST') { posts += 1; await held; }
    await route.continue();
  });
  await control(page).click();
  await expect(control(page)).not.toBeChecked();
  await expect(said(page)).toBeEmpty();
  await control(page).click();
  go();
  await expect(said(page)).toHaveText(refuses);
  expect(posts).toBe(1);
  await is(page, false);
});

const failures: Record<string, (page: Page) => Promise<unknown>> = {
  'nobody can be reached': (page) => page.context().setOffline(true),
  'the server fails': (page) => page.route('**/mis-permisos', (route) => route.fulfill({ status: 500, body: 'x' })),
  'the answer breaks off': (page) => page.route('**/mis-permisos', (route) => route.abort()),
  'the session ended': (page) => page.context().clearCookies(),
};

for (const [what, fail] of Object.entries(failures)) {
  journey(`where ${what}, the question stays open, and it says so`, async ({ page, enter }) => {
    await enter('Pau Vidal Roig');
    await open(page);
    await fail(page);
    await answer(page, 'No permitir').click();
    await expect(said(page)).toHaveText(failed);
    await expect(answer(page, 'No permitir')).toBeFocused();
    await expect(answer(page, 'Permitir')).toBeVisible();
    expect(await stayed(page)).toBe(true);
  });

  journey(`where ${what}, the switch goes back, and it says so`, async ({ page, enter }) => {
    await enter('Pau Vidal Roig');
    await open(page);
    await answer(page, 'Permitir').click();
    await is(page, true);
    await fail(page);
    await control(page).click();
    await expect(said(page)).toHaveText(failed);
    await is(page, true);
    await expect(control(page)).toBeFocused();
    expect(await stayed(page)).toBe(true);
  });
}

journey('what is decided in one tab shows in the others, and is not read out there', async ({ page, enter, context }) => {
  await enter('Pau Vidal Roig');
  await open(page);
  const other = await context.newPage();
  await open(other);
  await answer(page, 'Permitir').click();
  await is(page, true);
  await is(other, true);
  await expect(said(other)).toBeEmpty();
  await control(other).click();
  await expect(said(other)).toHaveText(refuses);
  await is(page, false);
  await expect(said(page)).toBeEmpty();
  for (const tab of [page, other]) expect(await stayed(tab)).toBe(true);
});

journey('a page that comes back from memory asks what holds now', async ({ page, enter, town, context }) => {
  await enter('Pau Vidal Roig');
  await open(page);
  const [{ name, value }] = (await context.cookies()).filter((it) => it.name === 'ventanilla');
  await town.act(`${name}=${value}`, '/es/mis-permisos', { finalidad: 'personalisation', acto: 'si' });
  await expect(answer(page, 'Permitir')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await is(page, true);
  await expect(said(page)).toBeEmpty();
});
