// Three stories read aloud by a real screen reader, Orca in Spanish, on two browsers. Playwright
// runs and reports them and starts no browser of its own: each story has a desktop (desktop.ts), an
// Orca whose words are caught (speech.ts) and somebody at the keyboard (reader.ts).
//
//   make test-screen-reader             all of it, with what it needs
//   UPDATE=1 make test-screen-reader    write what is heard into ../speech; read the diff
//   npm run read -- -g firefox/find     one story
import { defineConfig } from '@playwright/test';

export default defineConfig({
  workers: 1,
  timeout: 300_000,
  forbidOnly: true,
  retries: 1, // a desktop that comes up badly is no finding about the portal
  outputDir: '../test-results',
  reporter: [['list'], ['../summary.ts']],
});
