// A code goes out by a real mail server, and arrives once that lets it.
import { expect, test } from '@playwright/test';
import { type Misbehaviour, Post } from '../post';
import { Town } from '../town';

/** An address is added, while the server misbehaves so. */
async function added(misbehaviour: Misbehaviour | undefined, then: (post: Post) => Promise<void>): Promise<void> {
  const post = await Post.open();
  post.misbehaviour = misbehaviour;
  const town = await Town.open({ post });
  try {
    const cookie = await town.enter('marta');
    await town.act(cookie, '/es/mis-avisos/contactos', { tipo: 'email', correo: 'marta@example.cat' });
    await then(post);
  } finally {
    await town.close();
    await post.close();
  }
}

/** One message arrived, and it is the code, from whom and to whom it should be. */
function arrived(post: Post): void {
  expect(post.received).toHaveLength(1);
  const [message] = post.received;
  expect(message).toMatch(/^From: <?avisos@vilafinestra\.example>?\r$/m);
  expect(message).toMatch(/^To: <?marta@example\.cat>?\r$/m);
  expect(message).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  const [head, ...rest] = message.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const plain = /^Content-Transfer-Encoding: base64\r?$/mi.test(head) ? Buffer.from(body, 'base64').toString() : body;
  expect(plain).toMatch(/^\d{6} /);
}

test('a code arrives', () => added(undefined, async (post) => {
  await expect.poll(() => post.received.length).toBe(1);
  arrived(post);
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
