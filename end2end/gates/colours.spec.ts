// Every page as a theme can change it: its contrasts, its edges and what a finger must hit.
import { auditColours } from '../audits';
import { states } from '../pages';
import { smallTargets, wider } from '../probes';
import { colours, expect, test } from '../test';

for (const state of states) {
  test(`es/${state.name}`, async ({ visit }) => {
    const page = await visit(state, 'es', { scripts: false });
    const wrong: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [colour, media] of colours) {
        await page.emulateMedia(media);
        const found = [...await auditColours(page), ...await page.evaluate(wider), ...await page.evaluate(smallTargets)];
        wrong.push(...found.map((what) => `${what} [${width} px, ${colour}]`));
      }
    }
    expect(wrong).toEqual([]);
  });
}
