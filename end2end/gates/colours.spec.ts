// Every page as a theme can change it: its contrasts, its edges and what a finger must hit. In the
// other languages words alone differ, which a narrow page shows first.
import { auditColours } from '../audits';
import { states } from '../pages';
import { smallTargets, wider } from '../probes';
import { colours, expect, test } from '../test';
import { langs } from '../town';

for (const state of states) {
  test(state.name, async ({ visit }) => {
    const wrong: string[] = [];
    for (const lang of langs) {
      const page = await visit(state, lang, { scripts: false });
      for (const width of lang === 'es' ? [1280, 320] : [320]) {
        await page.setViewportSize({ width, height: 900 });
        for (const [colour, media] of lang === 'es' ? colours : colours.slice(0, 1)) {
          await page.emulateMedia(media);
          const found = [...await auditColours(page), ...await page.evaluate(wider), ...await page.evaluate(smallTargets)];
          wrong.push(...found.map((what) => `${what} [${lang}, ${width} px, ${colour}]`));
        }
      }
    }
    expect(wrong).toEqual([]);
  });
}
