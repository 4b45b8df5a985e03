// An identity provider for a town to sign in with: the real oidc-provider, on a free port, which
// can be told to misbehave. What is wrong is wrong on the wire: its token is signed anew with the
// provider's own key, so that nothing but the one fault can be what the portal refuses.
import crypto from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import Oidc, { type Adapter, type AdapterPayload, type Configuration, interactionPolicy, type InteractionResults,
  type KoaContextWithOIDC } from 'oidc-provider';

/** Who can enter. Marta of the demo has Mercè's document: the administrations know her. */
export const accounts = {
  merce: { name: 'Mercè Prova', document: '00000000T' },
  /** Acts for the demo's guest house. */
  agent: { name: 'Gestora Prova', document: '00000006Y', mandates: [{ document: 'B00000000', name: 'Hostal Claret, SL' }] },
  nodoc: { name: 'Noé Sense Document' },
  bad: { name: 'Berta Lletra Dolenta', document: '12345678A' },
};
export type Login = keyof typeof accounts;

/** By eIDAS level. */
export const acr = { low: 'urn:test:low', substantial: 'urn:test:substantial', high: 'urn:test:high' };

/** What the button calls it. */
const name = {
  es: 'Identidad de pruebas', ca: 'Identitat de proves', eu: 'Probetako nortasuna', gl: 'Identidade de probas',
  en: 'Test identity',
};

type Claims = Record<string, unknown>;
const lies: Record<string, (claims: Claims) => Claims> = {
  'wrong issuer': () => ({ iss: 'http://elsewhere.example' }),
  'wrong audience': () => ({ aud: 'another' }),
  'wrong nonce': () => ({ nonce: 'another' }),
  'no nonce': () => ({ nonce: undefined }),
  'expired token': ({ iat }) => ({ iat: Number(iat) - 7200, exp: Number(iat) - 3600 }),
  'lower acr': () => ({ acr: acr.low }),
};

/** The last three strike all that the portal itself asks of the provider, not only the token. */
export type Misbehaviour =
  | 'wrong issuer' | 'wrong audience' | 'wrong nonce' | 'no nonce' | 'expired token' | 'lower acr'
  | 'unknown key' // signed with one that was never published
  | 'forged' // the same, under the name of the published one
  | 'symmetric' // HS256, whose secret is the published key
  | 'unsigned' // alg none
  | 'no id token'
  | 'invalid grant' // the code is refused, as when it is too old
  | 'html' // 200, and a page
  | 'slow' // takes the question and never answers
  | 'down'; // hangs up

const makeKey = async () => (await promisify(crypto.generateKeyPair)('rsa', { modulusLength: 2048 })).privateKey;
interface RSA { kty: 'RSA'; n: string; e: string }
interface Key { kid: string; key: crypto.KeyObject }
/** Never published. Made beforehand: an answer that waits for it would be slow, not wrong. */
const stranger = makeKey();
const named = async (): Promise<Key> => ({ kid: crypto.randomUUID(), key: await makeKey() });

export class Provider {
  readonly clientId = 'ventanilla';
  /** Has what must be encoded before it goes into a header (RFC 6749, 2.3.1). */
  readonly secret = `${crypto.randomUUID()}:+/%`;
  private readonly store = new Map<string, AdapterPayload>();
  private oidc!: Oidc;
  private how?: Misbehaviour;

  private constructor(readonly issuer: string, private readonly server: http.Server, private keys: Key[]) {
    this.start();
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async open(): Promise<Provider> {
    const server = http.createServer();
    await stranger;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Provider(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, [await named()]);
  }

  /** From now on; as it should when nothing is said. */
  behave(how?: Misbehaviour): void {
    this.how = how;
  }

  /** Signs with a new key. The one before stays published, for the tokens signed with it. */
  async rotateKeys(): Promise<void> {
    this.keys = [await named(), this.keys[0]];
    this.start();
  }

  async close(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  /** What a town says of it in municipality.toml. */
  get settings(): string {
    const lines = (of: Record<string, string>, prefix = '') =>
      Object.entries(of).map(([key, value]) => `${prefix}${key} = ${JSON.stringify(value)}\n`).join('');
    return `\n[sign_in]\n${lines(name, 'name.')}`
      + lines({ issuer: this.issuer, client_id: this.clientId, document_claim: 'document', mandates_claim: 'mandates' })
      + `\n[sign_in.acr]\n${lines(acr)}`;
  }

  /** As a new process over the same store would: the keys are read at the start. */
  private start(): void {
    const oidc = new Oidc(this.issuer, this.configuration());
    // The portal's port is not known yet; any on this machine will do.
    const own = (uri: string) => new URL(uri).origin.startsWith('http://127.0.0.1:');
    oidc.Client.prototype.redirectUriAllowed = (uri) => own(uri) && new URL(uri).pathname === '/entrar/vuelta';
    oidc.Client.prototype.postLogoutRedirectUriAllowed = own;
    oidc.on('server_error', (_, error) => console.error(error));
    oidc.use(async (ctx, next) => {
      await next();
      const answered = ctx as KoaContextWithOIDC;
      if (answered.oidc?.route === 'token' && ctx.status === 200) await this.spoil(answered);
    });
    this.oidc = oidc;
  }

  private async answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url!, this.issuer);
    if (['/token', '/jwks', '/me', '/.well-known/openid-configuration'].includes(pathname)) {
      if (this.how === 'slow') return;
      if (this.how === 'down') return void request.socket.destroy();
    }
    if (!pathname.startsWith('/interaction/')) return this.oidc.callback()(request, response);
    await this.interact(request, response).catch((error) => response.writeHead(400).end(page('Error', String(error))));
  }

  /** The sign-in page, and what it sends. */
  private async interact(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { params } = await this.oidc.interactionDetails(request, response);
    const sent = new URLSearchParams(request.method === 'POST' ? await text(request) : '');
    const finish = (result: InteractionResults) =>
      this.oidc.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    const accountId = sent.get('login') ?? '';
    if (sent.has('decline')) return finish({ error: 'access_denied', error_description: 'the person declined' });
    if (Object.hasOwn(accounts, accountId)) {
      return finish({ login: { accountId, acr: asked(params)?.[0] ?? acr.substantial } });
    }
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page('¿Quién eres?', `<form method="post">
      <label>Usuario <input name="login"></label> <button>Identificarme</button>
      <button name="decline">Cancelar</button></form>`));
  }

  /** Spoils the token endpoint's good answer. */
  private async spoil(ctx: KoaContextWithOIDC): Promise<void> {
    const answer = ctx.body as Record<string, unknown>;
    if (this.how === 'html') {
      ctx.type = 'html';
      ctx.body = page('Bienvenido', '<p>Todo en orden.</p>');
    } else if (this.how === 'invalid grant') {
      ctx.status = 400;
      ctx.body = { error: 'invalid_grant', error_description: 'grant request is invalid' };
    } else if (this.how === 'no id token') {
      delete answer.id_token;
    } else if (this.how) {
      answer.id_token = await this.forge(String(answer.id_token), this.how);
    }
  }

  private async forge(token: string, how: Misbehaviour): Promise<string> {
    const read = (part: string): Claims => JSON.parse(Buffer.from(part, 'base64url').toString());
    const write = (part: Claims) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const [header, claims] = token.split('.').slice(0, 2).map(read);
    const [{ key }] = this.keys;
    if (how === 'unsigned') header.alg = 'none';
    if (how === 'symmetric') header.alg = 'HS256';
    if (how === 'unknown key') header.kid = crypto.randomUUID();
    const body = `${write(header)}.${write({ ...claims, ...lies[how]?.(claims) })}`;
    if (how === 'unsigned') return `${body}.`;
    if (how === 'symmetric') {
      const secret = crypto.createPublicKey(key).export({ type: 'spki', format: 'pem' });
      return `${body}.${crypto.createHmac('sha256', secret).update(body).digest('base64url')}`;
    }
    const signing = how === 'unknown key' || how === 'forged' ? await stranger : key;
    return `${body}.${crypto.sign('sha256', Buffer.from(body), signing).toString('base64url')}`;
  }

  private configuration(): Configuration {
    const hour = 3600;
    return {
      adapter: (name) => remember(name, this.store),
      jwks: { keys: this.keys.map(({ kid, key }) => ({ ...key.export({ format: 'jwk' }) as RSA, kid, alg: 'RS256', use: 'sig' })) },
      cookies: { keys: [this.secret] },
      clients: [{ client_id: this.clientId, client_secret: this.secret, redirect_uris: ['http://127.0.0.1/entrar/vuelta'] }],
      pkce: { required: () => true },
      acrValues: Object.values(acr),
      claims: { openid: ['sub', 'acr'], profile: ['name', 'document', 'mandates'] },
      conformIdTokenClaims: false,
      findAccount: (_, accountId) => Object.hasOwn(accounts, accountId)
        ? { accountId, claims: () => ({ sub: accountId, ...accounts[accountId as Login] }) } : undefined,
      loadExistingGrant: grant,
      interactions: { url: (_, { uid }) => `/interaction/${uid}`, policy: policy() },
      renderError: (ctx, { error, error_description: why }) => {
        ctx.type = 'html';
        ctx.body = page(error, why ?? '');
      },
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: {
          logoutSource: (ctx, form) => {
            const button = '<button form="op.logoutForm" name="logout" value="yes">Salir de todo</button>';
            ctx.body = page('¿Sales también de aquí?', form + button);
          },
          postLogoutSuccessSource: (ctx) => {
            ctx.body = page('Has salido de aquí', '');
          },
        },
      },
      ttl: { AccessToken: hour, AuthorizationCode: 60, Grant: hour, IdToken: hour, Interaction: hour, Session: hour },
    };
  }
}

const page = (title: string, content: string) =>
  `<!doctype html><html lang="es"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${content}</html>`;

const asked = (params: Record<string, unknown>): string[] | undefined =>
  (params.acr_values as string | undefined)?.split(' ');

/** Who entered with less than is asked for now enters again. */
function policy(): interactionPolicy.DefaultPolicy {
  const { base, Check } = interactionPolicy;
  const all = base();
  all.get('login')!.checks.add(new Check('acr', 'a higher level is asked for', ({ oidc }) => {
    const levels = asked(oidc.params as Record<string, unknown>);
    return !!levels && !oidc.result?.login && !levels.includes(String(oidc.acr));
  }));
  return all;
}

/** Consent that nobody is asked for. */
async function grant({ oidc }: KoaContextWithOIDC) {
  const { Grant } = oidc.provider;
  const given = oidc.session!.grantIdFor(oidc.client!.clientId);
  if (given) return Grant.find(given);
  const made = new Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId });
  made.addOIDCScope('openid profile');
  await made.save();
  return made;
}

function remember(name: string, store: Map<string, AdapterPayload>): Adapter {
  const find = (test: (kept: AdapterPayload) => boolean) =>
    [...store].find(([key, kept]) => key.startsWith(`${name} `) && test(kept))?.[1];
  return {
    upsert: async (id, payload) => void store.set(`${name} ${id}`, payload),
    find: async (id) => store.get(`${name} ${id}`),
    findByUid: async (uid) => find((kept) => kept.uid === uid),
    findByUserCode: async (code) => find((kept) => kept.userCode === code),
    consume: async (id) => void Object.assign(store.get(`${name} ${id}`)!, { consumed: Math.floor(Date.now() / 1000) }),
    destroy: async (id) => void store.delete(`${name} ${id}`),
    revokeByGrantId: async (id) => store.forEach((kept, key) => kept.grantId === id && store.delete(key)),
  };
}
