// Searching with code: a combobox that suggests, and results and levels that change in place.
import type { Page } from '@playwright/test';
import { audit } from '../audits';
import { awake, expect, journey } from '../test';

const stayed = (page: Page) => page.evaluate(() => !!(window as any).stayed);
const field = (page: Page) => page.locator('#q');
const options = (page: Page) => page.locator('#opciones').getByRole('option');

async function stay(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awake(page);
  await page.evaluate(() => { (window as any).stayed = true; });
}

journey('its code is fetched once the field is entered', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/es/', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.endsWith('.wasm'))).toEqual([]);
  const woken = page.waitForResponse('**/*.wasm');
  await field(page).focus();
  await woken;
  await expect(page.getByRole('combobox', { name: 'Busca un trámite' })).toBeFocused();
});

journey('suggestions lead straight to their page', async ({ page }) => {
  await stay(page, '/es/');
  await field(page).pressSequentially('basu');
  await expect(options(page).first()).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('#sugerencias')).toHaveText(/^\d+ sugerencias?$/);
  // What the list lies over has no contrast to be told.
  expect((await audit(page)).filter((wrong) => !wrong.includes('overlapped'))).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
  await expect(field(page)).toBeFocused();
  const name = await first.textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name!);
});

journey('escape closes the list and keeps what was typed', async ({ page }) => {
  await stay(page, '/ca/tramites');
  await field(page).pressSequentially('padr');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('padr');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-said]')).toContainText('«padr»');
  expect(await stayed(page)).toBe(true);
});

journey('a finger on a suggestion opens it too', async ({ page }) => {
  await stay(page, '/en/tramites');
  await field(page).pressSequentially('swim');
  const option = options(page).first();
  const name = await option.textContent();
  await option.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name!);
});

journey('results change in place, are said, and have an address', async ({ page }) => {
  await stay(page, '/es/tramites');
  await field(page).fill('piscina');
  await page.getByRole('button', { name: 'Buscar' }).click();
  const said = page.locator('[data-said]');
  await expect(said).toContainText('sobre «piscina»');
  await expect(page.getByRole('status').filter({ hasText: 'piscina' })).toHaveText((await said.textContent())!);
  await expect(page).toHaveURL(/\/es\/tramites\?q=piscina&tema=$/);
  expect(await stayed(page)).toBe(true);
  await expect(page.getByRole('link', { name: 'Català' })).toHaveAttribute('href', /q=piscina/);
  await page.goBack();
  await expect(said).not.toContainText('piscina');
});

journey('a link within the page loads nothing, and keeps what is typed', async ({ page }) => {
  await stay(page, '/es/tramites?q=piscina&tema=');
  await field(page).fill('natación');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#contenido$/);
  await page.waitForTimeout(500);
  expect(await stayed(page)).toBe(true);
  await expect(field(page)).toHaveValue('natación');
});

journey('a level is changed in place, and focus stays on it', async ({ page }) => {
  await stay(page, '/es/tramites/natacion-verano');
  await page.getByRole('link', { name: 'Lectura fácil' }).click();
  await expect(page.locator('.easy')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lectura fácil' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Lectura fácil');
  await expect(page).toHaveURL(/nivel=facil$/);
  expect(await stayed(page)).toBe(true);
  await page.reload();
  await expect(page.locator('.easy')).toBeVisible();
});

journey('what cannot be fetched is gone to', async ({ page }) => {
  await stay(page, '/es/tramites/natacion-verano');
  await page.route('**/*nivel=facil', (route) => route.request().resourceType() === 'fetch' ? route.abort() : route.continue());
  await page.getByRole('link', { name: 'Lectura fácil' }).click();
  await expect(page.locator('.easy')).toBeVisible();
  expect(await stayed(page)).toBe(false);
});
