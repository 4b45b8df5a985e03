// What the checkers of others find on a page: axe (Deque) and ace (IBM's accessibility checker).
import fs from 'node:fs';
import type { Page } from '@playwright/test';

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
const contrast = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** axe, with every rule it has for these tags; contrast it cannot tell counts as wrong. */
export const audit = (page: Page): Promise<string[]> => run(page, { type: 'tag', values: tags });

/** Those of axe's rules that a change of colours alone can break. */
export const auditColours = (page: Page): Promise<string[]> => run(page, { type: 'rule', values: contrast });

async function run(page: Page, runOnly: { type: string; values: string[] }): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { violations, incomplete } = await (window as any).axe.run(document, {
      runOnly: only, resultTypes: ['violations', 'incomplete'],
    });
    const unsure = incomplete.filter((rule: any) => rule.id.startsWith('color-contrast'));
    return [...violations, ...unsure].flatMap((rule: any) => rule.nodes.map((node: any) =>
      `${rule.id}: ${node.target.join(' ')} (${node.any.concat(node.all, node.none)[0]?.message ?? rule.help})`));
  }, runOnly);
}

const ace = fs.readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What ace leaves to people, or takes for what it is not: on these elements, for this reason. */
const reviewed: Record<string, [on: string, why: string]> = {
  aria_content_in_landmark: ['.skip', 'the skip link stands before all landmarks'],
  aria_form_label_unique: ['form:not([aria-label], [aria-labelledby])', 'without a name a form has no role'],
  aria_landmark_name_unique: ['form:not([aria-label], [aria-labelledby])', 'without a name a form is no landmark'],
  aria_keyboard_handler_exists: ['#q', 'its keys are heard by code: journeys/islands-search presses them'],
  element_tabbable_visible: ['.skip', 'shown while it has focus: gates/keyboard sees it'],
  form_submit_button_exists: ['form:has(button:not([type]))', 'a button without a type submits'],
  input_label_visible: ['textarea:empty', 'takes an empty one for a button, which its text would name; axe knows its label'],
  input_fields_grouped: ['[role="search"] *', 'the two fields of a search are one landmark, a group already'],
  list_structure_proper: ['dl:not(:has(> :not(div)))', 'HTML groups terms in <div>: gates/html knows'],
  select_options_grouped: ['select', 'whether choices belong together is for people to say'],
  style_color_misuse: ['link', 'asks of any style sheet whether colour alone says something'],
  style_highcontrast_visible: ['link', 'asks of any style sheet: forced colours are looked at by themselves'],
  text_block_heading: ['[aria-hidden="true"]', 'what is not read out heads nothing'],
  text_sensory_misuse: ['p', 'reads English words alone, and takes a right for a side'],
};

/** ace, with every rule it has for WCAG 2.2: what is wrong and what may be, but for the reviewed. */
export async function inspect(page: Page): Promise<string[]> {
  await page.evaluate(ace);
  return page.evaluate(async (known) => {
    const { results } = await new (window as any).ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value, ruleId, node }: any) => value[1] !== 'PASS' && !node.matches?.(known[ruleId]?.[0] ?? ':not(*)'))
      .map(({ ruleId, value, message, snippet }: any) =>
        `${ruleId}: ${snippet.slice(0, 120)} (${value.join(' ').toLowerCase()}: ${message})`);
  }, reviewed);
}
