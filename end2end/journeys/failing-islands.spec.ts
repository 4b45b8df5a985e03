// Islands that fail, each in its way: the page stays as it came, and its plain forms do it all.
import type { Page } from '@playwright/test';
import { words } from '../probes';
import { expect, journey } from '../test';

type Break = (page: Page) => Promise<unknown>;

const withhold = (kind: string): Break => (page) => page.route(`**/*.${kind}`, (route) => route.abort());

/** Sends the first half of a file alone. */
const halve = (kind: string): Break => (page) => page.route(`**/client.*.${kind}`, async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
});

/** What an island asks of the browser throws through it, half way: its module is left as by a panic. */
const panic = (at: 'waking' | 'a press'): Break => (page) => page.addInitScript((when) => {
  const trap = () => { throw new WebAssembly.RuntimeError('unreachable'); };
  if (when === 'waking') {
    const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling')!;
    Object.defineProperty(Node.prototype, 'nextSibling', { get() {
      return this.matches?.('leptos-island input') ? trap() : get!.call(this);
    } });
  } else {
    const { preventDefault } = Event.prototype;
    Event.prototype.preventDefault = function () {
      preventDefault.call(this);
      if ((this.target as Element).closest('leptos-island')) trap();
    };
  }
}, at);

const failures: Record<string, Break> = {
  'whose module is withheld': withhold('wasm'),
  'whose scripts are withheld': withhold('js'),
  'whose module breaks off': halve('wasm'),
  'whose script breaks off': halve('js'),
  'that panic when they wake': panic('waking'),
  'that panic at a press': panic('a press'),
};

for (const [what, fail] of Object.entries(failures)) {
  journey(`with islands ${what}, the plain forms do it all`, async ({ page, enter }) => {
    await hold(page);
    await fail(page);
    await enter('Marta Ferrer Soler');
    await page.goto('/es/mis-permisos');
    await page.getByRole('button', { name: 'Permitir', exact: true }).click();
    // In place where the switch's own script came, else on the page that answers.
    await expect(page.getByText(/^Permiso guardado|^Lo permites desde ahora mismo/)).toBeVisible();
    await page.goto('/es/tramites/escuela-de-musica');
    await intact(page);
    await page.goto('/es/');
    await intact(page);
    await page.getByRole('button', { name: /^Ocultar/ }).first().click();
    await expect(page.getByRole('alert')).toContainText('No te lo volveremos a proponer.');
    await page.getByRole('button', { name: /^Volver a proponerme/ }).click();
    await expect(page.getByRole('alert')).toContainText('Te lo podemos volver a proponer.');
  });
}

/** Keeps the islands asleep until `intact` has seen the page. */
const hold = (page: Page) => page.addInitScript(() => {
  self.requestIdleCallback = (run: any) => { (self as any).wake = run; return 0; };
});

/** Lets the islands wake as far as they can: what is seen and read out stays, and focus with it. */
async function intact(page: Page): Promise<void> {
  const island = page.locator('leptos-island');
  await expect(island.first()).toBeAttached();
  const control = island.getByRole('button').or(page.locator('main a')).first();
  await control.focus();
  const look = async () => [await page.locator('body').ariaSnapshot(), await page.evaluate(words)];
  const before = await look();
  await page.evaluate(() => (self as any).wake?.());
  await page.waitForTimeout(300);
  await expect(control).toBeFocused();
  expect(await look()).toEqual(before);
}
