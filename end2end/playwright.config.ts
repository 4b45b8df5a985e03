// The browser tests: what every page must be (gates/, its colours in the other theme too), and what
// citizens do (journeys/), with and without JavaScript.
//
//   npm test                            all of it, against target/release/ventanilla
//   npm test -- journeys/refusal        one file
//   npm test -- --project=js --headed   and watching it
//   UPDATE=1 npm test -- gates/tree     write the accessibility trees in trees/; read the diff
//   npm run look                        every page's picture, into report/
//
// VENTANILLA_BIN names another program, SITE another built site, CHROMIUM another browser. Each
// test opens a portal of its own (town.ts): its database is fresh, its port free, its clock
// stands still.
import { defineConfig } from '@playwright/test';
import type { Wardrobe } from './test';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig<{}, Wardrobe>({
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  outputDir: 'test-results',
  // The last lines say what failed: of a long log they are what is read first.
  reporter: [[process.stdout.isTTY ? 'line' : 'dot'], ['./summary.ts']],
  use: {
    browserName: 'chromium',
    locale: 'es-ES',
    timezoneId: 'Europe/Madrid',
    actionTimeout: 5_000,
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args },
  },
  projects: [
    { name: 'gates', testDir: 'gates', testIgnore: '**/colours.spec.ts' },
    { name: 'ladrillo', testDir: 'gates', testMatch: /(colours|focus)\.spec/, use: { theme: 'ladrillo' } },
    { name: 'js', testDir: 'journeys' },
    { name: 'nojs', testDir: 'journeys', testIgnore: ['**/*islands*.spec.ts', '**/scripts-*.spec.ts'], use: { javaScriptEnabled: false } },
    ...(process.env.LOOK ? [{ name: 'look', testDir: 'look' }] : []),
  ],
});
