// What the answers tell the browser, and what the portal refuses.
import { states } from '../pages';
import { expect, test } from '../test';
import { Town } from '../town';

test('every page carries a strict content security policy', async ({ worlds }) => {
  const nonces = new Set<string>();
  for (const state of states) {
    const { headers, body, status } = await worlds.html(state, 'es');
    expect(status, state.name).toBe(state.status ?? 200);
    const policy = String(headers['content-security-policy']);
    const nonce = policy.match(/'nonce-([0-9a-f]{32})'/)![1];
    const push = body.includes('data-push');
    expect(policy.replace(nonce, 'N').split('; ')).toEqual([
      "default-src 'none'", "script-src 'nonce-N' 'strict-dynamic' 'wasm-unsafe-eval'",
      ...(push ? ["worker-src 'self'"] : []), "connect-src 'self'",
      "style-src 'self'", "img-src 'self'", "font-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ]);
    const scripts = body.toString().match(/<script[^>]*>/g)!;
    expect(scripts.length, state.name).toBe((state.as ? 2 : 1) + Number(push));
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(body.toString()).not.toMatch(/<style|\sstyle=|\son\w+=/);
    nonces.add(nonce);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe(state.as ? 'no-store' : 'private, no-cache');
    expect(headers['strict-transport-security']).toBeUndefined();
  }
  expect(nonces.size).toBe(states.length);
});

test('a session is a cookie that scripts cannot read, new at each sign-in', async ({ worlds }) => {
  const town = await worlds.town();
  const enter = async (cookie = '') =>
    (await town.ask('/es/entrar', { fields: { ciudadano: 'pau' }, headers: { cookie } })).headers['set-cookie']!;
  const [first] = await enter();
  expect(first).toMatch(/^ventanilla=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax$/);
  const old = first.split(';')[0];
  const [second] = await enter(old);
  expect(second.split(';')[0]).not.toBe(old);
  const { status } = await town.ask('/es/mis-permisos', { headers: { cookie: old } });
  expect(status).toBe(303); // the old one is of no use
});

test('behind https the cookie is Secure and bound to the host', async () => {
  const town = await Town.open({ publicUrl: 'https://ventanilla.example' });
  const { headers } = await town.ask('/es/entrar', { fields: { ciudadano: 'pau' } });
  expect(headers['set-cookie']![0]).toMatch(/^__Host-ventanilla=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  await town.close();
});

const decision = { finalidad: 'personalisation', acto: 'si' };

test('another site cannot act for the citizen', async ({ worlds }) => {
  const town = await worlds.town();
  const cookie = await town.enter('svitlana');
  const before = (await town.ask('/es/mis-permisos', { headers: { cookie } })).body.toString();
  const elsewhere: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }];
  for (const foreign of elsewhere) {
    const { status } = await town.ask('/es/mis-permisos', { fields: decision, headers: { cookie, ...foreign } });
    expect(status).toBe(403);
    const verb = { fields: { service: 'natacion-verano', hidden: 'true' }, headers: { cookie, ...foreign } };
    expect((await town.ask('/api/hide', verb)).status).toBe(403);
  }
  const after = (await town.ask('/es/mis-permisos', { headers: { cookie } })).body.toString();
  expect(after.replace(/nonce="\w+"/g, '')).toBe(before.replace(/nonce="\w+"/g, ''));
});

test('looking changes nothing', async ({ worlds }) => {
  const town = await worlds.town();
  const cookie = await town.enter('svitlana');
  const own = async () => (await town.ask('/es/mis-permisos', { headers: { cookie } })).body.toString().replace(/nonce="\w+"/g, '');
  const before = await own();
  const query = new URLSearchParams({ ...decision, correo: 'no', servicio: 'natacion-verano' });
  const acts = ['/es/mis-permisos', '/es/mis-permisos/canales', '/es/tramites/natacion-verano/inscripcion',
    '/es/recomendaciones/ocultar', '/es/mis-mensajes', '/es/salir', '/api/hide'];
  for (const act of acts) await town.ask(`${act}?${query}`, { headers: { cookie } });
  expect(await own()).toBe(before);
  const home = await town.ask('/es/tramites/natacion-verano', { headers: { cookie } });
  expect(home.body.toString()).toContain('action="/es/tramites/natacion-verano/inscripcion"');
});
