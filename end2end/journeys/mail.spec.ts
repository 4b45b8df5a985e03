// A code goes out by a real mail server, and arrives once that lets it.
import { expect, test } from '@playwright/test';
import { type Misbehaviour, Post } from '../post';
import { Town } from '../town';

/** An address is added, while the server misbehaves so. */
async function added(misbehaviour: Misbehaviour | undefined, then: (post: Post, town: Town, cookie: string) => Promise<void>): Promise<void> {
  const post = await Post.open();
  post.misbehaviour = misbehaviour;
  const town = await Town.open({ post });
  try {
    const cookie = await town.enter('marta');
    await town.act(cookie, '/es/mis-avisos/contactos', { tipo: 'email', correo: 'marta@example.cat' });
    await then(post, town, cookie);
  } finally {
    await town.close();
    await post.close();
  }
}

/** What a message says, from whom and to whom it should be. */
function text(message: string): string {
  expect(message).toMatch(/^From: <?avisos@vilafinestra\.example>?\r$/m);
  expect(message).toMatch(/^To: <?marta@example\.cat>?\r$/m);
  expect(message).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(message).toMatch(/^Content-Language: es\r$/m);
  const [head, ...rest] = message.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const plain = /^Content-Transfer-Encoding: base64\r?$/mi.test(head) ? Buffer.from(body, 'base64').toString() : body;
  const soft = /^Content-Transfer-Encoding: quoted-printable\r?$/mi.test(head);
  return soft ? Buffer.from(plain.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) =>
    String.fromCharCode(parseInt(hex, 16))), 'latin1').toString() : plain;
}

/** One message arrived, and it is the code. */
function arrived(post: Post): void {
  expect(post.received).toHaveLength(1);
  expect(text(post.received[0])).toMatch(/^\d{6} /);
}

test('a code arrives', () => added(undefined, async (post) => {
  await expect.poll(() => post.received.length).toBe(1);
  arrived(post);
}));

test('what is told arrives there', () => added(undefined, async (post, town, cookie) => {
  await expect.poll(() => post.received.length).toBe(1);
  const { body } = await town.ask('/es/mis-avisos', { headers: { cookie } });
  const [own] = body.toString().match(/\/es\/mis-avisos\/contactos\/[0-9a-f-]{36}/) ?? [];
  await town.act(cookie, own!, { acto: 'confirmar', codigo: text(post.received[0]).slice(0, 6) });
  await town.ask('/es/mi-calendario', { fields: { acto: 'crear' }, headers: { cookie } });
  await expect.poll(() => post.received.length, { timeout: 15_000 }).toBe(2);
  const letter = text(post.received[1]);
  expect(letter).toContain('un cambio en la dirección de tu calendario');
  expect(letter).toContain(`${town.url}/es/mis-mensajes`);
  expect(letter).toContain(`${town.url}/es/mis-avisos`);
}));

for (const misbehaviour of ['later', 'silent'] as const) {
  test(`a server that is ${misbehaviour} is asked again`, () => added(misbehaviour, async (post) => {
    await expect.poll(() => post.tried).toBe(1);
    post.misbehaviour = undefined;
    await expect.poll(() => post.received.length, { timeout: 40_000 }).toBe(1);
    arrived(post);
    expect(post.tried).toBe(2);
  }));
}

test('a server that refuses is not asked again', () => added('refuses', async (post) => {
  await expect.poll(() => post.tried).toBe(1);
  post.misbehaviour = undefined;
  await new Promise((resolve) => setTimeout(resolve, 12_000));
  expect(post.tried).toBe(1);
  expect(post.received).toEqual([]);
}));
