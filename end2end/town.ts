// A portal to test: started with a fresh database, a clock that stands still and a free port.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import type { Post } from './post';
import type { Provider } from './provider';
import type { PushService } from './push-service';

const root = path.resolve(__dirname, '..');
const program = path.resolve(root, process.env.VENTANILLA_BIN || 'target/release/ventanilla');
export const clock = '2026-06-01T09:00:00Z';

export const langs = ['es', 'ca', 'eu', 'gl', 'en'] as const;
export type Lang = typeof langs[number];
/** Those in which every page is looked at in every way; the others differ in words alone. */
export const main: Lang[] = ['es', 'ca'];

export interface Answer { status: number; headers: http.IncomingHttpHeaders; body: Buffer }
export interface Ask { method?: string; headers?: Record<string, string>; fields?: Record<string, string> }
interface Opening { sources?: boolean | string[]; publicUrl?: string; theme?: string; signIn?: Provider; post?: Post; push?: PushService }

export class Town {
  private constructor(readonly url: string, private readonly stop: () => Promise<void>,
    /** Stops it and opens it again when its clock says so; its back offices go on, where they are apart. */
    readonly later: (clock: string) => Promise<void>,
    /** The demo's mailbox, where its back offices are apart. */
    readonly mailbox: string,
    private readonly database: string) {}

  /** Opens a portal over the demo municipality, or over one that wears another of its themes, sends
   *  by a mail server or to a push service, or has a provider to sign in with, whose tokens tell the
   *  real time: with the first and the last of these the clock does too.
   *  Without sources, none of them can be reached; with switches, they misbehave by those. */
  static async open({ sources = true, publicUrl = '', theme = '', signIn, post, push }: Opening = {}): Promise<Town> {
    const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ventanilla-'));
    const municipality = theme || signIn || post || push ? copy(`${data}/municipality`, { theme, signIn, post, push }) : 'server/demo';
    const offices = Array.isArray(sources) ? await start(['backoffice', '--port', '0', '--clock', clock, ...sources]) : undefined;
    const database = `sqlite:${data}/v.db`;
    const args = (at: string, port: string) => ['serve', '--municipality', municipality, '--database-url', database,
      '--host', '127.0.0.1', '--port', port, ...(signIn || post ? [] : ['--clock', at]),
      ...(sources === true ? ['--with-backoffice'] : ['--backoffice-url', `${offices?.url ?? 'http://127.0.0.1:9'}/`]),
      ...(publicUrl ? ['--public-url', publicUrl] : [])];
    const env = { PATH: process.env.PATH, SITE: process.env.SITE || 'target/site', RUST_LOG: 'error',
      ...(signIn && { SIGN_IN_SECRET: signIn.secret }) };
    const stop = async () => {
      await offices?.stop();
      fs.rmSync(data, { recursive: true, force: true });
    };
    try {
      let portal = await start(args(clock, '0'), env);
      const later = async (at: string) => {
        await portal.stop();
        portal = await start(args(at, new URL(portal.url).port), env);
      };
      return new Town(portal.url, async () => { await portal.stop(); await stop(); }, later, `${offices?.url}/buzon`, database);
    } catch (error) {
      await stop();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.stop();
  }

  /** An answer as it came over the wire: not decoded, no redirect followed. */
  ask(address: string, { method, headers = {}, fields }: Ask = {}): Promise<Answer> {
    const form = fields && new URLSearchParams(fields).toString();
    const type = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const options = { method: method ?? (form === undefined ? 'GET' : 'POST'), headers: { ...type, ...headers } };
    return new Promise((resolve, reject) => {
      const request = http.request(new URL(address, this.url), options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk)).on('error', reject).on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
      });
      request.on('error', reject).end(form);
    });
  }

  /** Enters at the identity desk; the session's cookie, as `name=value`. */
  async enter(citizen: string): Promise<string> {
    const { status, headers } = await this.ask('/es/entrar', { fields: { ciudadano: citizen } });
    if (status !== 303) throw new Error(`${citizen} cannot enter: ${status}`);
    return headers['set-cookie']![0].split(';')[0];
  }

  /** Until every administration has answered, or failed: a page awaits the slow ones for a second only. */
  async answered(cookie: string): Promise<void> {
    const awaits = async () => (await this.ask('/es/', { headers: { cookie } })).body.includes('Ver si ya ha contestado');
    for (let tries = 0; tries < 40 && await awaits(); tries++) await new Promise((resolve) => setTimeout(resolve, 250));
  }

  /** Acts for the last of those who gave them a mandate. */
  async actForAnother(cookie: string): Promise<void> {
    const { body } = await this.ask('/es/en-nombre-de', { headers: { cookie } });
    const [por] = body.toString().match(/(?<=name="por" value=")[0-9a-f-]{36}(?="(?!.*name="por"))/s) ?? [];
    await this.act(cookie, '/es/en-nombre-de', { por: por ?? '' });
  }

  /** Answers, as staff do, the one objection that waits. */
  answerObjection(outcome: '--upheld' | '--rejected', reason: string): void {
    const where = ['--municipality', path.join(root, 'server/demo'), '--database-url', this.database, '--clock', clock];
    const staff = (...args: string[]) => execFileSync(program, ['objection', ...args, ...where]).toString();
    const [reference] = staff('list').match(/\d{4}-\w{4}-\w{4}/) ?? [''];
    staff('decide', reference, outcome, '--by', 'Delegada de protección de datos', '--reason', reason);
  }

  /** What a form does for whoever the cookie belongs to. */
  async act(cookie: string, address: string, fields: Record<string, string> = {}): Promise<void> {
    const { status } = await this.ask(address, { fields, headers: { cookie } });
    if (status !== 303) throw new Error(`POST ${address}: ${status}`);
  }
}

/** A copy of the demo municipality: another theme takes the place of its own, a mail server that of its
 *  mailbox, a push service and a provider are added. */
function copy(folder: string, { theme, signIn, post, push }: Opening): string {
  fs.cpSync(path.join(root, 'server/demo'), folder, { recursive: true });
  if (theme) fs.copyFileSync(path.join(folder, 'themes', `${theme}.css`), path.join(folder, 'theme.css'));
  const settings = path.join(folder, 'municipality.toml');
  const replace = (old: string, by: string) => fs.writeFileSync(settings, fs.readFileSync(settings, 'utf8').replace(old, by));
  if (post) replace('"buzon/email"', `"${post.url}"`);
  if (push) replace('[channels.push]', `[channels.push]\nservices = ["${push.origin}"]`);
  if (signIn) fs.appendFileSync(settings, signIn.settings);
  return folder;
}

/** The program with these arguments, once it says where it listens; and how it is stopped. */
async function start(args: string[], env: NodeJS.ProcessEnv = {}): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.on('error', () => {}); // 'close' follows
  let said = '';
  child.stderr.on('data', (text) => { said += text; });
  const kill = () => child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };
  for await (const line of readline.createInterface(child.stdout)) {
    const [url] = line.match(/http:\/\/[\d.:]+/) ?? [];
    if (url) return { url, stop };
  }
  await stop();
  throw new Error(`${program} ${args.join(' ')}\n${said || 'could not be started'}`);
}
