// The same page in the other language, from every page; and what is in another language says so.
import type { Page } from '@playwright/test';
import { states } from '../pages';
import { expect, journey } from '../test';
import { langs } from '../town';

const names = { es: 'Castellano', ca: 'Català', eu: 'Euskara', gl: 'Galego', en: 'English' };

/** What each page's links to the other languages lead to: the same page. */
async function walk(page: Page, own: boolean): Promise<void> {
  const found = states.filter((it) => !!it.as === own && !it.sent && !it.status && !it.path.includes('hecho'));
  for (const path of new Set(found.map((it) => it.path))) {
    await page.goto(`/es${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    const links = page.getByRole('navigation', { name: 'Idioma' });
    await expect(links.getByRole('link', { name: names.es })).toHaveAttribute('aria-current', 'true');
    const here = decodeURIComponent(page.url().slice(new URL(page.url()).origin.length));
    for (const lang of langs) {
      const link = links.getByRole('link', { name: names[lang] });
      await expect(link).toHaveAttribute('lang', lang);
      expect(decodeURIComponent((await link.getAttribute('href'))!)).toBe(here.replaceAll('/es/', `/${lang}/`));
    }
  }
  await page.getByRole('link', { name: names.eu }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'eu');
}

journey('each page leads to itself in the other languages', ({ page }) => walk(page, false));

journey('so does each page of who entered', async ({ page, enter }) => {
  await enter('Marta Ferrer Soler');
  await walk(page, true);
});

journey('the front door opens in the language of the browser', async ({ browser, town }) => {
  for (const [locale, lang] of [['ca-ES', 'ca'], ['en-GB', 'en'], ['gl', 'gl'], ['es-MX', 'es'], ['de-DE', 'es']]) {
    const context = await browser.newContext({ locale, baseURL: town.url });
    const page = await context.newPage();
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe(`/${lang}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await context.close();
  }
});

journey('what a source wrote in Spanish is marked so on a Catalan page', async ({ page, enter }) => {
  await enter('Marta Ferrer Soler');
  await expect(page.getByRole('main').locator('[lang]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Català' }).click();
  await expect(page.getByText('IBI, 2.º plazo, calle del Molino 8').locator('xpath=ancestor-or-self::*[@lang][1]'))
    .toHaveAttribute('lang', 'es');
});
