// Every page's picture, for people to look at: report/<width>-<colours>/<language>-<page>.png.
import path from 'node:path';
import { states } from '../pages';
import { colours, test } from '../test';

for (const state of states) {
  test(state.name, async ({ visit }) => {
    const page = await visit(state, 'es');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [colour, media] of colours) {
        await page.emulateMedia(media);
        await page.screenshot({ path: path.join(__dirname, `../report/${width}-${colour}/es-${state.name}.png`), fullPage: true });
      }
    }
  });
}
