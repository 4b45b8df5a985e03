// Somebody who reads the portal with Orca: presses a key, listens until it falls silent, and
// compares with what was heard when this was last reviewed (../speech).
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { type Browser, browsers } from './browsers';
import { Desktop } from './desktop';
import { Speech } from './speech';

interface Step { key: string; heard: string[] }

/** What each of the portal's pages begins with. */
const first = /^Saltar al contenido/;

/** Of Orca's own state, said or not as the page happens to load sooner or later; never kept. */
const hurried = /^(Cargando\. Por favor, espere\.|Modo navegación|abre la lista)$/;

/** In milliseconds: how long words that must come are waited for; those that may still come; and
 * those that may come after all that was expected. */
const limit = 60_000;
const silence = 3_000;
const breath = 300;

export class Reader {
  private readonly desktop = new Desktop();
  private readonly speech = new Speech(`${this.desktop.home}/speech-dispatcher/speechd.sock`);
  private readonly steps: Step[] = [];
  private readonly kept: Step[];
  private readonly file: string;

  constructor(private readonly browser: Browser, story: string) {
    this.file = path.join(__dirname, '../speech', browser, `${story}.txt`);
    this.kept = !process.env.UPDATE && fs.existsSync(this.file) ? parse(fs.readFileSync(this.file, 'utf8')) : [];
  }

  /** What Orca says of windows and loading until then hangs on their timing, and is not kept. */
  async open(address: string): Promise<void> {
    await this.desktop.open();
    this.desktop.orca();
    await this.until(/^Lector de pantalla activado/);
    const [program, ...args] = browsers[this.browser](`${this.desktop.home}/${this.browser}`, address);
    this.desktop.start(program, ...args);
    await this.until(first);
    await this.quiet(() => silence);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.step(key, () => this.desktop.press(key), /./);
  }

  /** Sends a form or follows a link, and is told of the page it leads to. */
  enter(): Promise<void> {
    return this.step('Return', () => this.desktop.press('Return'), first);
  }

  type(text: string): Promise<void> {
    return this.step(`«${text}»`, () => this.desktop.type(text));
  }

  /** Has everything read from here on, until these words. */
  async readOn(until: RegExp): Promise<void> {
    this.speech.enough = until;
    await this.step('KP_Add', () => this.desktop.press('KP_Add'), until);
    this.speech.enough = undefined;
  }

  /** The story is told: it is kept, or was the one that is kept. */
  end(): void {
    if (process.env.UPDATE) {
      fs.mkdirSync(path.dirname(this.file), { recursive: true });
      fs.writeFileSync(this.file, print(this.steps));
    } else {
      expect(print(this.steps)).toEqual(print(this.kept));
    }
  }

  async close(): Promise<void> {
    this.speech.close();
    await this.desktop.close();
  }

  /** Acts, and listens: as long as it takes to hear those words, and then what comes until silence. */
  private async step(key: string, act: () => Promise<void>, words?: RegExp): Promise<void> {
    const step: Step = { key, heard: [] };
    const kept = this.kept[this.steps.push(step) - 1];
    const from = this.speech.lines.length;
    await act();
    if (words) await this.until(words, from);
    await this.quiet(() => {
      step.heard = this.speech.lines.slice(from).filter((line) => !hurried.test(line));
      const [said, due] = [print([step]), print(kept ? [kept] : [])];
      if (said === due && step.heard.length) return breath;
      return said !== due && due.startsWith(said) ? limit : silence;
    });
    if (!process.env.UPDATE) expect(print([step])).toEqual(print(kept ? [kept] : []));
  }

  /** Until nothing was said for so long. */
  private async quiet(patience: () => number): Promise<void> {
    let { length } = this.speech.lines;
    for (let since = Date.now(); Date.now() - since < patience(); await pause(20)) {
      if (this.speech.lines.length === length) continue;
      ({ length } = this.speech.lines);
      since = Date.now();
    }
  }

  /** Where those words do not come, what is there instead is read, for whoever must mend it. */
  private async until(words: RegExp, from = 0): Promise<void> {
    for (const since = Date.now(); !this.speech.lines.slice(from).some((line) => words.test(line)); await pause(20)) {
      if (Date.now() - since < limit) continue;
      await this.desktop.press('KP_Add');
      await this.quiet(() => silence);
      throw new Error(`${this.browser}: never heard ${words}, but:\n${this.speech.lines.slice(from).join('\n')}`);
    }
  }
}

/** A line per key, and under it, set in, what was said. */
function print(steps: Step[]): string {
  return steps.map(({ key, heard }) => [key, ...heard.map((line) => `  ${line}`), ''].join('\n')).join('');
}

function parse(text: string): Step[] {
  const steps: Step[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith('  ')) steps.at(-1)!.heard.push(line.slice(2));
    else steps.push({ key: line, heard: [] });
  }
  return steps;
}
