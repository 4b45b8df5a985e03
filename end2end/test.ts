// What the specs begin with: for the gates, `visit` opens a page of the list; a journey has a
// portal to itself.
import { expect, test as base, type Browser, type Locator, type Page } from '@playwright/test';
import { type State, Worlds } from './pages';
import { type Lang, Town } from './town';

export { expect };

export const colours = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

export interface Look { scripts?: boolean; width?: number; height?: number }
/** One of the demo's `themes/`; its own when empty. */
export interface Wardrobe { theme: string }
export interface Visited extends Page { complaints: string[] }
export type Visit = (state: State, lang: Lang, look?: Look) => Promise<Visited>;

export const test = base.extend<{ visit: Visit }, Wardrobe & { worlds: Worlds }>({
  theme: ['', { option: true, scope: 'worker' }],

  worlds: [async ({ theme }, use) => {
    const worlds = new Worlds(theme);
    await use(worlds);
    await worlds.close();
  }, { scope: 'worker' }],

  visit: async ({ browser, worlds }, use) => {
    // A browser that has looked at a state looks at it in the next language in half the time.
    const opened = new Map<string, Visited>();
    await use(async (state, lang, { scripts = true, width = 1280, height = 900 } = {}) => {
      const key = `${state.name} ${scripts}`;
      const page = opened.get(key) ?? await open(browser, worlds, state, scripts);
      opened.set(key, page);
      page.complaints.length = 0;
      await page.setViewportSize({ width, height });
      await page.emulateMedia(colours[0][1]);
      await page.goto(`/${lang}${state.path}`);
      if (state.sent) await page.locator('main form button').click();
      if (scripts) await awake(page);
      page.complaints.push(...await page.evaluate(() => (window as any).shifts as string[]));
      return page;
    });
    for (const page of opened.values()) await page.context().close();
  },
});

async function open(browser: Browser, worlds: Worlds, state: State, scripts: boolean): Promise<Visited> {
  const { url } = await worlds.town(state.world);
  const context = await browser.newContext({ baseURL: url });
  const cookie = (await worlds.session(state))?.split('=');
  if (cookie) await context.addCookies([{ name: cookie[0], value: cookie[1], url, httpOnly: true }]);
  // Not `javaScriptEnabled: false`: the gates' own code must run.
  if (!scripts) await context.route('**/*.{js,wasm}', (route) => route.abort());
  const page = Object.assign(await context.newPage(), { complaints: [] as string[] });
  await watch(page, state.status, scripts);
  return page;
}

interface Steps { town: Town; part: (heading: string) => Locator; enter: (name: string) => Promise<void> }

export const journey = base.extend<Steps>({
  town: async ({}, use) => {
    const town = await Town.open();
    await use(town);
    await town.close();
  },

  baseURL: async ({ town }, use) => use(town.url),

  /** A section of the page, by its heading. */
  part: async ({ page }, use) => use((heading) =>
    page.locator('main section').filter({ has: page.getByRole('heading', { name: heading }) })),

  /** From the front door, through the identity desk, to one's home. */
  enter: async ({ page }, use) => use(async (name) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Entrar', exact: true }).click();
    await page.getByLabel(name).check();
    await page.getByRole('button', { name: 'Entrar', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hola, ${name}`);
    // On a busy machine some administration may take longer than the page waits.
    const again = page.getByRole('link', { name: 'Ver si ya ha contestado' });
    while (await again.isVisible()) await again.click();
  }),
});

/** Collects what the browser complains about; breaches of the content security policy too. */
async function watch(page: Visited, status = 200, scripts: boolean): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (breach) =>
      console.error(`${breach.violatedDirective} forbids ${breach.blockedURI || breach.sample}`));
    // Until the first frame that holds all of the page, its end still moves down; from then on
    // nothing may.
    let arrived = Infinity;
    addEventListener('DOMContentLoaded', () => requestAnimationFrame(() =>
      requestAnimationFrame((now) => { arrived = now; })));
    const shifts: string[] = (window as any).shifts = [];
    new PerformanceObserver((list) => {
      const entries = list.getEntries().filter(({ startTime }) => startTime > arrived) as any[];
      for (const { node, previousRect: from, currentRect: to } of entries.flatMap(({ sources }) => sources)) {
        const what = node?.outerHTML?.slice(0, 80) ?? node?.textContent;
        shifts.push(`${what} moves from ${from.x},${from.y} to ${to.x},${to.y}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  page.on('pageerror', ({ message }) => {
    if (!message.includes('ViewTransition')) page.complaints.push(message); // one that the browser left out
  });
  page.on('console', (message) => {
    const expected = (status !== 200 && message.text().includes(`status of ${status}`))
      || (!scripts && message.text().includes('net::ERR_FAILED'));
    if (/error|warning/.test(message.type()) && !expected) {
      page.complaints.push(`${message.text()} ${message.location().url}`);
    }
  });
}

/** Until the islands have woken, and what that does to the page would have been seen. */
export async function awake(page: Page): Promise<void> {
  if (await page.locator('leptos-island').count() === 0) return;
  // Some wait for somebody to enter them.
  await page.evaluate(() => document.querySelectorAll('[data-wake]').forEach((part) => part.dispatchEvent(new Event('focusin'))));
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.wasm')));
  await page.waitForTimeout(500);
}
