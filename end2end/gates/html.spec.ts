// The HTML of every page, as the server sends it, is valid: one run of vnu over all.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { states } from '../pages';
import { expect, test } from '../test';
import { langs } from '../town';

const vnu = path.join(path.dirname(require.resolve('vnu-jar')), 'build/dist/vnu.jar');

test('valid HTML', async ({ worlds }, testInfo) => {
  const folder = testInfo.outputPath('html');
  fs.mkdirSync(folder, { recursive: true });
  for (const lang of langs) {
    for (const state of states) {
      const { body } = await worlds.html(state, lang);
      fs.writeFileSync(path.join(folder, `${lang}-${state.name}.html`), body);
    }
  }
  // It takes Galician for Spanish.
  const args = ['-jar', vnu, '--no-langdetect', '--format', 'json', '--stdout', '--exit-zero-always', folder];
  const { messages } = JSON.parse(execFileSync('java', args, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
  const wrong = messages
    .filter((it: any) => it.type !== 'info' || it.subType === 'warning')
    .map((it: any) => `${path.basename(it.url)}:${it.lastLine}: ${it.message} — ${it.extract?.trim()}`);
  expect(wrong).toEqual([]);
});
