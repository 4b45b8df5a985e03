// Three stories as somebody hears them who reads the portal with Orca in Spanish. Of its keys:
// h goes to the next heading, k to the next link, KP_Add reads on from there.
import { test as base } from '@playwright/test';
import { Town } from '../town';
import { type Browser, browsers } from './browsers';
import { Reader } from './reader';

interface Story { name: string; from: string; tell: (reader: Reader) => Promise<void> }

/** The footer's first heading: the page's own content has ended. */
const footer = /^Te atendemos/;

const stories: Story[] = [
  {
    name: 'find-a-procedure',
    from: '/es/',
    async tell(reader) {
      await reader.press('h', 'Tab');
      await reader.type('empadronar');
      await reader.enter();
      await reader.press('h', 'h', 'h', 'k');
      await reader.enter();
      await reader.press('h');
    },
  },
  {
    name: 'read-it-easily',
    from: '/es/tramites/obra-menor',
    async tell(reader) {
      await reader.press('h', 'k', 'k');
      await reader.press('Return'); // the level changes in place
      await reader.readOn(footer);
    },
  },
  {
    name: 'follow-a-life-event',
    from: '/es/situaciones',
    async tell(reader) {
      await reader.press('h', 'h', 'h', 'k', 'k');
      await reader.enter();
      await reader.press('h');
      await reader.readOn(footer);
    },
  },
];

const test = base.extend<{}, { town: Town }>({
  town: [async ({}, use) => {
    const town = await Town.open();
    await use(town);
    await town.close();
  }, { scope: 'worker' }],
});

for (const browser of Object.keys(browsers) as Browser[]) {
  for (const { name, from, tell } of stories) {
    test(`${browser}/${name}`, async ({ town }) => {
      const reader = new Reader(browser, name);
      try {
        await reader.open(`${town.url}${from}`);
        await tell(reader);
        reader.end();
      } finally {
        await reader.close();
      }
    });
  }
}
