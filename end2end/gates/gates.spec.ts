// Every page, in each language, with and without scripts, on a phone and on a desk, in light,
// dark and forced colours, with its text spaced out and doubled. Words change no colours: those are
// looked at in the main languages.
import { audit, inspect } from '../audits';
import { states } from '../pages';
import { clipped, doubled, overlapping, smallTargets, spaced, wider, words } from '../probes';
import { colours, expect, test } from '../test';
import { langs, main } from '../town';

for (const state of states) {
  test(state.name, async ({ visit }) => {
    test.setTimeout(180_000);
    const wrong = new Map<string, Set<string>>(); // what, and where
    for (const lang of langs) {
      const note = (where: string, found: string[]) => found.forEach((what) =>
        wrong.set(what, (wrong.get(what) ?? new Set()).add(`${lang}, ${where}`)));
      const [ways, lights] = main.includes(lang) ? [[true, false], colours] : [[true], colours.slice(0, 1)];
      for (const scripts of ways) {
        const page = await visit(state, lang, { scripts });
        note(scripts ? 'with scripts' : 'without scripts', page.complaints.splice(0));
        const said = await page.evaluate(words);
        const look = async (where: string, ...probes: (() => string[])[]) => {
          for (const probe of probes) note(where, await page.evaluate(probe));
          const left = new Set(await page.evaluate(words));
          note(where, said.filter((word) => !left.has(word)).map((word) => `loses «${word}»`));
        };
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          for (const [colour, media] of lights) {
            await page.emulateMedia(media);
            note(`${width} px, ${colour}`, await audit(page));
          }
          await look(`${width} px`, wider, smallTargets, overlapping);
        }
        if (scripts) note('320 px', await inspect(page)); // without, the tree is the same: gates/tree
        await page.evaluate(spaced);
        await look('320 px, spaced', wider, clipped, overlapping);
        await page.evaluate(doubled);
        await page.setViewportSize({ width: 1280, height: 900 });
        await look('1280 px, doubled', wider, clipped, overlapping);
        note('later', page.complaints);
      }
    }
    expect([...wrong].map(([what, where]) => `${what} [${[...where].join('; ')}]`)).toEqual([]);
  });
}
