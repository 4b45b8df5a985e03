// A mail server for a town to send by: the real smtp-server, on a free port, which can be told to
// misbehave.
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export type Misbehaviour =
  | 'refuses' // 550: nobody is there
  | 'later' // 451: try again
  | 'silent'; // takes the recipient and never answers

export class Post {
  /** Whole messages, headers and all. */
  readonly received: string[] = [];
  /** How often somebody was written to, in vain too. */
  tried = 0;
  misbehaviour?: Misbehaviour;

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<Post> {
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_, __, done) => {
        post.tried += 1;
        if (post.misbehaviour === 'silent') return;
        const code = post.misbehaviour === 'refuses' ? 550 : 451;
        done(post.misbehaviour && Object.assign(new Error('marta@example.cat is not here'), { responseCode: code }));
      },
      onData: (stream, _, done) => {
        text(stream).then((message) => { post.received.push(message); done(); }, done);
      },
    });
    const post = new Post(server);
    server.on('error', () => {}); // a client that hangs up
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return post;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => { this.server.close(resolve); });
  }
}
