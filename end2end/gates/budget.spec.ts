// What a citizen downloads, in bytes on the wire.
import { states } from '../pages';
import { expect, test } from '../test';
import { langs } from '../town';

const brotli = { 'accept-encoding': 'br' };

test('every page in one round trip: HTML and style sheets in 14,000 bytes', async ({ worlds }) => {
  const rows: { page: string; html: number; styles: number; together: number }[] = [];
  for (const lang of langs) {
    for (const state of states) {
      const town = await worlds.town(state.world);
      const { body } = await worlds.html(state, lang, brotli);
      const plain = await worlds.html(state, lang);
      const styles = [...plain.body.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
      const bytes = await Promise.all(styles.map(async ([, href]) => (await town.ask(href, { headers: brotli })).body.length));
      const sum = bytes.reduce((a, b) => a + b);
      rows.push({ page: `${lang}/${state.name}`, html: body.length, styles: sum, together: body.length + sum });
    }
  }
  rows.sort((a, b) => b.together - a.together);
  console.log(['', ...rows.slice(0, 5).map((row) => `      ${row.page.padEnd(24)} ${row.html} + ${row.styles} = ${row.together} B`)].join('\n'));
  expect(rows.filter((row) => row.together > 14_000)).toEqual([]);
});

test('the first visit of the home, everything included, in 90,000 bytes', async ({ worlds }) => {
  for (const name of ['visitor', 'home-offers', 'home-many']) {
    const state = states.find((it) => it.name === name)!;
    const town = await worlds.town(state.world);
    const page = (await worlds.html(state, 'es')).body.toString();
    const found = new Set([...page.matchAll(/(?:href|src|data-client|data-wasm)="(\/[^"#]+\.(?!ics")\w+)/g)].map(([, href]) => href));
    const sizes = await Promise.all([...found].map(async (href) => {
      const { status, body } = await town.ask(href, { headers: brotli });
      expect(status, href).toBe(200);
      return { href, bytes: body.length };
    }));
    const html = (await worlds.html(state, 'es', brotli)).body.length;
    const all = sizes.reduce((sum, { bytes }) => sum + bytes, html);
    console.log(['', `      ${name.padEnd(24)} ${all} B in ${sizes.length + 1} answers`].join('\n'));
    expect(all).toBeLessThanOrEqual(90_000);
    expect(sizes.find(({ href }) => href.endsWith('.wasm'))!.bytes).toBeLessThanOrEqual(70_000);
  }
});
