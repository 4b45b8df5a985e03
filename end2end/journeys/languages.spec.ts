// The same page in the other language, from every page; and what is in another language says so.
import { states } from '../pages';
import { expect, journey } from '../test';

journey('each page leads to itself in Catalan, and back', async ({ page, enter }) => {
  const walk = async (paths: string[]) => {
    for (const path of paths) {
      await page.goto(`/es${path}`);
      const links = page.getByRole('navigation', { name: 'Idioma' });
      await expect(links.getByRole('link', { name: 'Castellano' })).toHaveAttribute('aria-current', 'true');
      const here = new URL(page.url());
      await links.getByRole('link', { name: 'Català' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'ca');
      const there = new URL(page.url());
      const same = (url: URL) => `${url.pathname.slice(4)} ${[...url.searchParams].map(([k, v]) => `${k}=${v.replace(/^\/(es|ca)/, '')}`)}`;
      expect(same(there)).toBe(same(here));
      await page.getByRole('navigation', { name: 'Idioma' }).getByRole('link', { name: 'Castellano' }).click();
      expect(decodeURIComponent(page.url())).toBe(decodeURIComponent(here.href));
    }
  };
  const paths = (own: boolean) => states
    .filter((it) => !!it.as === own && !it.sent && !it.status && !it.path.includes('hecho'))
    .map((it) => it.path);
  await walk([...new Set(paths(false))]);
  await enter('Marta Ferrer Soler');
  await walk([...new Set(paths(true))]);
});

journey('the front door opens in the language of the browser', async ({ browser, town }) => {
  for (const [locale, lang] of [['ca-ES', 'ca'], ['es-MX', 'es'], ['de-DE', 'es']]) {
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
