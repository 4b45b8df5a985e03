// Focus can be seen by its pixels alone: around every kind of control enough of them change by a
// contrast of 3:1 or more (WCAG 2.4.13), in light, dark and forced colours.
import type { Locator, Page } from '@playwright/test';
import { states } from '../pages';
import { colours, expect, test } from '../test';

const kinds = ['.skip', '.site-name', '.site-nav a', '.languages a', '.quiet', 'main a', 'main button', 'main .button',
  'main .secondary', 'main #q', 'main select', 'main input[type="radio"]', 'footer a'];

for (const [colour, media] of colours) {
  test(`focus is seen in ${colour}`, async ({ visit, browser }) => {
    const scratch = await browser.newPage(); // where pictures are read; a page of ours forbids it
    const unseen: string[] = [];
    for (const name of ['services', 'service-to-enrol', 'sign-in', 'home-offers', 'permissions-granted']) {
      const page = await visit(states.find((it) => it.name === name)!, 'es', { scripts: false });
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      for (const kind of kinds) {
        const control = page.locator(kind).first();
        if (await control.count() > 0 && !await seen(page, control, scratch)) unseen.push(`${name}: ${kind}`);
      }
    }
    await scratch.close();
    expect(unseen).toEqual([]);
  });
}

/** Whether at least a 2 px line along the shorter side changes when the control has focus. */
async function seen(page: Page, control: Locator, scratch: Page): Promise<boolean> {
  await page.keyboard.press('Tab'); // so that focus is the keyboard's
  await control.focus();
  const { x, y, width, height } = (await control.boundingBox())!;
  const clip = { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 };
  const picture = async () => (await page.screenshot({ clip, caret: 'hide' })).toString('base64');
  const focused = await picture();
  await control.blur();
  const changed = await scratch.evaluate(contrasting, [focused, await picture()]);
  return changed >= 2 * 2 * Math.min(width, height);
}

/** How many pixels of two pictures differ by a contrast of 3:1 or more. */
async function contrasting(pictures: string[]): Promise<number> {
  const read = async (picture: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height).data;
  };
  const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (data: Uint8ClampedArray, at: number) =>
    0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]) + 0.05;
  const [one, other] = await Promise.all(pictures.map(read));
  let changed = 0;
  for (let at = 0; at < one.length; at += 4) {
    const [a, b] = [luminance(one, at), luminance(other, at)];
    if (Math.max(a, b) / Math.min(a, b) >= 3) changed += 1;
  }
  return changed;
}
