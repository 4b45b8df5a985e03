// What assistive technology finds on every page, kept as text that people read and review.
import fs from 'node:fs';
import path from 'node:path';
import { states } from '../pages';
import { expect, test } from '../test';
import { main } from '../town';

for (const state of states) {
  test(state.name, async ({ visit }) => {
    for (const lang of main) {
      const kept = path.join(__dirname, '../trees', lang, `${state.name}.yml`);
      const tree = async (scripts: boolean) => {
        const page = await visit(state, lang, { scripts });
        await page.evaluate(unsubscribed);
        return `${masked(await page.locator('body').ariaSnapshot())}\n`;
      };
      const plain = await tree(false);
      if (process.env.UPDATE) {
        fs.mkdirSync(path.dirname(kept), { recursive: true });
        fs.writeFileSync(kept, plain);
      }
      expect.soft(plain, lang).toEqual(fs.existsSync(kept) ? fs.readFileSync(kept, 'utf8') : '');
      // Scripts change nothing, but that the field of a search becomes a combobox, the button of what
      // was decided a switch, and words about notifications a button for them.
      const woken = (await tree(true))
        .replace(/(- search:\n +- text: .*\n +- )combobox/, '$1textbox')
        .replace(/- switch (".*")( \[checked\])?(?=\n +- status)/, (_, name, on) => `- button ${name}${on ? ' [pressed]' : ''}`);
      expect.soft(woken, lang).toEqual(plain);
    }
  });
}

/** As where a browser takes no notifications. */
function unsubscribed(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-push]');
  if (!form) return;
  form.hidden = true;
  (form.previousElementSibling as HTMLElement).hidden = false;
}

/** Without what differs in each run: ports, references drawn by lot, and what the server's key hashes. */
function masked(tree: string): string {
  return tree
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
    .replace(/\b[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}\b/g, 'XXXX-XXXX-XXXX')
    .replace(/\b[0-9a-f]{12}(?=\.ics\b)/g, 'XXXXXXXXXXXX')
    .replace(/\b([0-9a-f]{32}|[0-9a-f]{64})\b/g, 'XXXXXXXX')
    .replace(/\b[0-9a-f]{8}\b/g, 'XXXXXXXX');
}
