// What the screen reader says. This stands where Speech Dispatcher would, speaks its protocol
// (SSIP) and makes no sound: what is said is known whole and at once, and an utterance ends as
// soon as it is heard, so that reading a page to its end takes seconds.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/** The commands whose answer carries something, with its code. */
const answers: [RegExp, number, string][] = [
  [/^HISTORY GET CLIENT_ID/, 245, '1'],
  [/^LIST OUTPUT_MODULES/, 250, 'silence'],
  [/^LIST (SYNTHESIS_)?VOICES/, 249, 'silence\tes\tnone'],
  [/^GET /, 251, '0'],
];

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

export class Speech {
  readonly lines: string[] = [];
  /** An utterance with these words never ends: whoever listens has heard enough, and presses a key. */
  enough?: RegExp;
  private readonly server = net.createServer((socket) => this.serve(socket));
  private ending?: NodeJS.Timeout;

  constructor(socket: string) {
    fs.mkdirSync(path.dirname(socket), { recursive: true });
    this.server.listen(socket);
  }

  close(): void {
    clearInterval(this.ending);
    this.server.close();
  }

  private serve(socket: net.Socket): void {
    let received = '';
    let speaking = false;
    socket.setEncoding('utf8').on('error', () => {}).on('data', (data) => {
      received += data;
      for (;;) {
        const end = speaking ? '\r\n.\r\n' : '\r\n';
        const at = received.indexOf(end);
        if (at < 0) return;
        const message = received.slice(0, at);
        received = received.slice(at + end.length);
        if (speaking) this.hear(socket, message);
        else this.obey(socket, message);
        speaking = !speaking && message === 'SPEAK';
      }
    });
  }

  private obey(socket: net.Socket, command: string): void {
    const [, code, data] = answers.find(([pattern]) => pattern.test(command)) ?? [];
    if (command === 'SPEAK') return send(socket, 230);
    if (/^(CHAR|KEY) /.test(command)) return this.hear(socket, command.replace(/^\w+ /, ''));
    if (code) return send(socket, code, data!);
    send(socket, 200);
    if (/^(STOP|CANCEL) /.test(command)) this.end(socket, 703);
  }

  private hear(socket: net.Socket, ssml: string): void {
    const line = ssml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name) => entities[name]).replace(/\s+/g, ' ').trim();
    send(socket, 225, String(this.lines.push(line)));
    clearInterval(this.ending);
    if (!this.enough?.test(line)) this.end(socket, 702);
  }

  /** Says that the last utterance ended, again and again: its client loses what it is told too early. */
  private end(socket: net.Socket, code: number): void {
    const id = String(this.lines.length);
    clearInterval(this.ending);
    this.ending = setInterval(() => send(socket, code, id, '1'), 50);
  }
}

function send(socket: net.Socket, code: number, ...data: string[]): void {
  if (socket.writable) socket.write([...data.map((line) => `${code}-${line}`), `${code} OK`, ''].join('\r\n'));
}
