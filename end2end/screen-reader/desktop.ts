// A desktop for one story: its own buses, a screen that nobody sees, a window manager, Orca.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Orca as its own command starts it, but beside the one that whoever runs this may be reading with. */
const orca = 'from orca import orca; orca.getSettingsManager().activate(); orca.main()';

/** A page is read when its reader asks; typed letters are not told back. */
const preferences = {
  general: { sayAllOnLoad: false, enableKeyEcho: false, enableBraille: false, enableSound: false },
  profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
};

export class Desktop {
  /** The home of its user, taken away at the end. */
  readonly home = fs.mkdtempSync(path.join(os.tmpdir(), 'ventanilla-desktop-'));
  private readonly processes: ChildProcess[] = [];
  private readonly env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: this.home,
    XDG_RUNTIME_DIR: this.home, // where Orca looks for what speaks
    LOCPATH: path.join(__dirname, '../../.tools/locale'), // .make/install/locale
    LC_ALL: 'es_ES.UTF-8',
    LANGUAGE: 'es',
    TZ: 'Europe/Madrid',
    GNOME_ACCESSIBILITY: '1',
  };

  private readonly end = () => this.processes.forEach(end);

  /** Buses and screen; the order is that in which one finds the other. */
  async open(): Promise<void> {
    process.once('exit', this.end);
    const { env } = this;
    env.DBUS_SESSION_BUS_ADDRESS = await this.told('dbus-daemon', '--session', '--nofork', '--print-address');
    env.DISPLAY = `:${await this.told('Xvfb', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-displayfd', '1')}`;
    this.start('openbox');
    this.start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
    for (const status of ['IsEnabled', 'ScreenReaderEnabled']) {
      await run('dbus-send', ['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus',
        'org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status', `string:${status}`, 'variant:boolean:true'], { env });
    }
  }

  orca(): void {
    const folder = path.join(this.home, '.local/share/orca');
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'user-settings.conf'), JSON.stringify(preferences));
    this.start('/usr/bin/python3', '-c', orca);
  }

  /** Starts a program that runs until the desktop is closed. */
  start(program: string, ...args: string[]): ChildProcess {
    const child = spawn(program, args, { cwd: this.home, env: this.env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.resume();
    child.on('error', () => {}); // of no use: what waits for it says what is missing
    this.processes.push(child);
    return child;
  }

  async press(key: string): Promise<void> {
    await run('xdotool', ['key', key], { env: this.env });
  }

  async type(text: string): Promise<void> {
    await run('xdotool', ['type', '--delay', '50', text], { env: this.env });
  }

  async close(): Promise<void> {
    const ended = this.processes.filter(end).map((child) => new Promise((resolve) => child.once('exit', resolve)));
    await Promise.all(ended);
    process.off('exit', this.end);
    fs.rmSync(this.home, { recursive: true, force: true, maxRetries: 10 });
  }

  /** The first line that a program prints. */
  private told(program: string, ...args: string[]): Promise<string> {
    const child = this.start(program, ...args);
    return new Promise((resolve, reject) => {
      child.stdout!.once('data', (line) => resolve(String(line).trim()));
      child.once('error', reject).once('exit', () => reject(new Error(`${program} ended`)));
    });
  }
}

/** Each program leads a group of its own, which ends with it; false if it had ended by itself. */
function end({ pid, exitCode, signalCode }: ChildProcess): boolean {
  const runs = pid !== undefined && exitCode === null && signalCode === null;
  if (runs) process.kill(-pid, 'SIGKILL');
  return runs;
}
