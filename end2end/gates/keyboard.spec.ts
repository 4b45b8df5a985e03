// Every page with the keyboard alone: past the header, to every control in order, and out again;
// on a desk, and on one zoomed to 400 % (1280 × 1024 becomes 320 × 256), where little else fits.
import type { Page } from '@playwright/test';
import { states } from '../pages';
import { expect, test } from '../test';
import { main } from '../town';

for (const state of states) {
  test(state.name, async ({ visit }) => {
    for (const lang of main) {
      const page = await visit(state, lang, lang === 'es' ? {} : { width: 320, height: 256 });
      if (state.sent) await expect(page.locator('.error-summary')).toBeFocused();
      const expected = await page.evaluate(controls);
      await page.evaluate(fromTheTop);

      await page.keyboard.press('Tab');
      await expect(page.locator('.skip')).toBeFocused();
      await expect(page.locator('.skip')).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => !!document.activeElement!.closest('main, footer'))).toBe(true);

      await page.evaluate(fromTheTop);
      expect(await path(page, expected.length), lang).toEqual(expected);
      await page.keyboard.press('Tab'); // out of the page, or round to its top: no trap
      expect(await page.evaluate(() => document.activeElement!.matches('body, .skip')), lang).toBe(true);
    }
  });
}

/** The controls that Tab reaches, and what is wrong at each. */
async function path(page: Page, stops: number): Promise<string[]> {
  const reached: string[] = [];
  for (let n = 0; n < stops; n++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(stop));
  }
  return reached;
}

/** The controls in the order of the document, numbered, and how each looks without focus. */
function controls(): string[] {
  const radios = new Set<string>();
  const once = (it: Element) => {
    if (!(it instanceof HTMLInputElement) || it.type !== 'radio') return true;
    const group = [...document.getElementsByName(it.name)] as HTMLInputElement[];
    if (group.some((radio) => radio.checked) ? !it.checked : radios.has(it.name)) return false;
    return radios.add(it.name);
  };
  const found = [...document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')];
  return found.filter((it) => it.getClientRects().length > 0 && once(it)).map((it, n) => {
    const { outline, boxShadow } = getComputedStyle(it);
    it.dataset.look = `${outline} ${boxShadow}`;
    return it.dataset.stop = `${n} ${it.textContent!.trim().slice(0, 40) || (it as HTMLInputElement).name}`;
  });
}

function fromTheTop(): void {
  scrollTo(0, 0);
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

function stop(): string {
  const it = document.activeElement as HTMLElement;
  const { outline, boxShadow, outlineStyle, outlineWidth } = getComputedStyle(it);
  const seen = `${outline} ${boxShadow}` !== it.dataset.look && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const { left, top, width, height } = it.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
  const covered = !onTop || !(it.contains(onTop) || onTop.contains(it) || (it as HTMLInputElement).labels?.length);
  return (it.dataset.stop ?? it.outerHTML.slice(0, 80)) + (seen ? '' : ' (focus not seen)') + (covered ? ' (covered)' : '');
}
