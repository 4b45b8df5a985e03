// A push service and a browser it knows, for a town to send to: takes what comes, and reads it as
// that browser would (RFC 8291).
import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Notified { title: string; body: string; lang: string; path: string }

export class PushService {
  readonly received: Notified[] = [];
  /** What it answers: 201, or that the browser is gone. */
  status = 201;
  private readonly own = createECDH('prime256v1');
  private readonly auth = randomBytes(16);

  private constructor(private readonly server: http.Server) {
    this.own.generateKeys();
  }

  static async open(): Promise<PushService> {
    const server: http.Server = http.createServer(async (request, answer) => {
      const body = await buffer(request);
      if (service.status === 201) service.received.push(service.read(body));
      answer.writeHead(service.status).end();
    });
    const service = new PushService(server);
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return service;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What its browser is given. */
  get subscription(): object {
    const keys = { p256dh: this.own.getPublicKey('base64url'), auth: this.auth.toString('base64url') };
    return { endpoint: `${this.origin}/wpush/secret`, expirationTime: null, keys };
  }

  private read(body: Buffer): Notified {
    const [salt, sender, sealed] = [body.subarray(0, 16), body.subarray(21, 86), body.subarray(86)];
    const expanded = (key: Buffer, by: Buffer, info: Buffer | string, length: number) =>
      Buffer.from(hkdfSync('sha256', key, by, info, length));
    const both = Buffer.concat([Buffer.from('WebPush: info\0'), this.own.getPublicKey(), sender]);
    const key = expanded(this.own.computeSecret(sender), this.auth, both, 32);
    const cipher = createDecipheriv('aes-128-gcm', expanded(key, salt, 'Content-Encoding: aes128gcm\0', 16),
      expanded(key, salt, 'Content-Encoding: nonce\0', 12));
    cipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString());
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => { this.server.close(() => resolve()); });
  }
}
