// What people print: black on white whatever the screen's colours, nothing to press, nothing cut.
import { states } from '../pages';
import { audit } from '../audits';
import { clipped, wider } from '../probes';
import { expect, test } from '../test';

const printed = ['service', 'life-event', 'home-many', 'case', 'permissions-granted'];

for (const state of states.filter(({ name }) => printed.includes(name))) {
  test(`print/${state.name}`, async ({ visit }) => {
    const page = await visit(state, 'es', { width: 680 }); // A4 within its margins
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('nav, button, input, select').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
    const read = (await audit(page)).filter((it) => !it.startsWith('target-size')); // no finger hits paper
    expect([...read, ...await page.evaluate(wider), ...await page.evaluate(clipped)]).toEqual([]);
  });
}
