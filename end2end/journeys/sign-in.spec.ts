// Entering through an identity provider: a real one, and all the ways in which one can fail.
import type { Page, Response } from '@playwright/test';
import { audit } from '../audits';
import { accounts, acr, type Login, type Misbehaviour, Provider } from '../provider';
import { expect, journey } from '../test';
import { Town } from '../town';

interface Steps {
  provider: Provider;
  /** Nobody got in: the page says so, and neither it nor the browser holds what is not theirs. */
  refused: (answer: Response | null, status?: number) => Promise<void>;
}

const story = journey.extend<Steps>({
  provider: async ({}, use) => {
    const provider = await Provider.open();
    await use(provider);
    await provider.close();
  },

  town: async ({ provider }, use) => {
    const town = await Town.open({ signIn: provider });
    await use(town);
    await town.close();
  },

  refused: async ({ page, provider, javaScriptEnabled }, use) => use(async (answer, status) => {
    if (status) expect(answer!.status()).toBe(status);
    expect(answer!.status()).toBeGreaterThanOrEqual(400);
    expect((await answer!.allHeaders())['set-cookie'] ?? '').not.toMatch(/ventanilla=[0-9a-f]/);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    const html = await page.content();
    expect(html).not.toMatch(/eyJ[\w-]+\.|panicked|backtrace|\.rs:\d|reqwest|serde|invalid_grant/i);
    const { searchParams } = new URL(answer!.url());
    for (const secret of [provider.secret, searchParams.get('code'), searchParams.get('state')]) {
      if (secret && secret.length > 8) expect(html).not.toContain(secret); // shorter is anywhere
    }
    if (javaScriptEnabled !== false) expect(await audit(page)).toEqual([]);
  }),
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const greeted = (page: Page) => expect(title(page)).toHaveText(`Hola, ${accounts.merce.name}`);

/** Follows the link to the provider; who is known there comes straight back. */
async function go(page: Page): Promise<void> {
  await page.goto('/es/entrar');
  await page.getByRole('link', { name: 'Entrar con Identidad de pruebas' }).click();
}

/** The same, to the provider's own page. */
async function leave(page: Page): Promise<void> {
  await go(page);
  await expect(title(page)).toHaveText('¿Quién eres?');
}

async function identify(page: Page, login: Login): Promise<void> {
  await page.getByLabel('Usuario').fill(login);
  await page.getByRole('button', { name: 'Identificarme' }).click();
}

/** What the portal answers at this address while something is done. */
async function answer(page: Page, path: string, act: () => Promise<unknown>): Promise<Response> {
  const [response] = await Promise.all([
    page.waitForResponse((it) => new URL(it.url()).pathname === path, { timeout: 20_000 }),
    act(),
  ]);
  return response;
}

const back = (page: Page, login: Login) => answer(page, '/entrar/vuelta', () => identify(page, login));

/** Where the provider would send the browser back to; the browser does not go there. */
async function wayBack(page: Page): Promise<URL> {
  await leave(page);
  const { request } = page.context();
  const sent = await request.post(page.url(), { form: { login: 'merce' }, maxRedirects: 0 });
  const resumed = await request.get(sent.headers().location, { maxRedirects: 0 });
  return new URL(resumed.headers().location);
}

async function visitor(page: Page): Promise<void> {
  await page.goto('/es/');
  await expect(page.getByRole('link', { name: 'Entrar', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Salir', exact: true })).toHaveCount(0);
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('ventanilla');
}

/** The cookie is still there, and of no use. */
async function visitorAgain(page: Page): Promise<void> {
  await page.goto('/es/');
  await expect(page.getByRole('link', { name: 'Entrar', exact: true })).toBeVisible();
}

story('Mercè enters, and the administrations know her', async ({ page, context, town, javaScriptEnabled }) => {
  await context.addCookies([{ name: 'ventanilla', value: 'a'.repeat(64), url: town.url, httpOnly: true }]);
  await page.goto('/es/entrar');
  if (javaScriptEnabled !== false) expect(await audit(page)).toEqual([]);
  await leave(page);
  await identify(page, 'merce');
  await greeted(page);
  expect(page.url()).toMatch(new RegExp(`^${town.url}/es/(\\?hecho=|$)`));
  await expect(page.getByRole('main')).toContainText('Paga: IBI, 2.º plazo, calle del Molino 8');
  const session = (await context.cookies()).find(({ name }) => name === 'ventanilla');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(session!.value).toMatch(/^[0-9a-f]{64}$/);
  expect(session!.value).not.toBe('a'.repeat(64));
  await page.getByRole('link', { name: 'Mis datos', exact: true }).click();
  await page.getByRole('link', { name: 'Mis permisos', exact: true }).click();
  await expect(title(page)).toHaveText('Mis permisos');
});

story('whom she may act for comes with who she is', async ({ page }) => {
  await leave(page);
  await identify(page, 'agent');
  await page.getByRole('link', { name: 'En nombre de…' }).click();
  await expect(page.getByRole('main')).toContainText('Ante todas las administraciones');
  await page.getByRole('button', { name: 'Actuar por Hostal Claret, SL' }).click();
  await expect(page.getByRole('region', { name: 'En nombre de quién actúas' })).toContainText('Hostal Claret, SL');
  await expect(page.getByRole('main')).toContainText('Paga: IVA del tercer trimestre, modelo 303');
});

story('who was asked to enter comes back to the page that asked', async ({ page }) => {
  await page.goto('/es/mis-permisos');
  await page.getByRole('link', { name: 'Entrar con Identidad de pruebas' }).click();
  await identify(page, 'merce');
  await expect(title(page)).toHaveText('Mis permisos');
});

story('what was typed when the session had ended is there after the provider', async ({ page, context, town }) => {
  const telephone = page.getByLabel('Teléfono (opcional)');
  await leave(page);
  await identify(page, 'merce');
  await greeted(page);
  await page.goto('/es/tramites/natacion-verano');
  await telephone.fill('612 345 678');
  const { value } = (await context.cookies()).find(({ name }) => name === 'ventanilla')!;
  await town.act(`ventanilla=${value}`, '/es/salir'); // on the server alone
  await page.getByRole('button', { name: /^Inscribirme en/ }).click();
  await expect(page.getByRole('alert')).toContainText('con lo que escribiste');
  await page.getByRole('link', { name: 'Entrar con Identidad de pruebas' }).click();
  await expect(telephone).toHaveValue('612 345 678');
});

story('and never to somebody else’s', async ({ page, town }) => {
  for (const hostile of ['//elsewhere.example/', 'https://elsewhere.example/es/', '/\\elsewhere.example/', '/es/salir']) {
    await page.goto(`/es/entrar/ir?volver=${encodeURIComponent(hostile)}`);
    if (await page.getByLabel('Usuario').count()) await identify(page, 'merce');
    await greeted(page);
    expect(new URL(page.url()).origin).toBe(town.url);
  }
});

story('each question to the provider is new, and bound to the browser that asks', async ({ provider, town }) => {
  const ask = async () => {
    const { status, headers } = await town.ask('/es/entrar/ir?volver=%2Fes%2F');
    expect(status).toBe(303);
    expect(headers['cache-control']).toBe('no-store');
    const cookies = headers['set-cookie'] ?? [];
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/); // Strict would not come back
    const to = new URL(headers.location!);
    expect(to.origin + to.pathname).toBe(`${provider.issuer}/auth`);
    const asked = Object.fromEntries(to.searchParams);
    expect(asked).toMatchObject({ response_type: 'code', client_id: 'ventanilla', scope: 'openid profile',
      code_challenge_method: 'S256', redirect_uri: `${town.url}/entrar/vuelta` });
    return [asked.state, asked.nonce, asked.code_challenge];
  };
  const questions = [...await ask(), ...await ask()];
  for (const random of questions) expect(random.length).toBeGreaterThanOrEqual(22); // 128 bits
  expect(new Set(questions).size).toBe(6);
});

const bad: Misbehaviour[] = ['wrong issuer', 'wrong audience', 'wrong nonce', 'no nonce', 'expired token', 'unknown key',
  'forged', 'symmetric', 'unsigned', 'no id token', 'invalid grant', 'html', 'slow', 'down'];

for (const how of bad) {
  story(`nobody enters when the provider misbehaves: ${how}`, async ({ page, provider, refused }) => {
    await leave(page);
    provider.behave(how);
    await refused(await back(page, 'merce'), how === 'slow' || how === 'down' ? 503 : undefined);
    await visitor(page);
    provider.behave();
    await go(page);
    await greeted(page);
  });
}

for (const how of ['slow', 'down'] as const) {
  story(`who cannot be sent to the provider is told so: ${how}`, async ({ page, provider, refused }) => {
    provider.behave(how);
    await refused(await answer(page, '/es/entrar/ir', () => go(page)), 503);
    await expect(page.getByRole('main')).toContainText(/Identidad de pruebas.*no responde/);
    await visitor(page);
    provider.behave();
    await leave(page);
    await identify(page, 'merce');
    await greeted(page);
  });
}

story('nor is there a way to one that is gone', async ({ page, provider, refused }) => {
  await provider.close();
  await refused(await answer(page, '/es/entrar/ir', () => go(page)), 503);
  await expect(page.getByRole('main')).toContainText(/Identidad de pruebas.*no responde/);
});

story('a lower level than a page asks for is not enough, and can be raised', async ({ page, provider, refused }) => {
  provider.behave('lower acr');
  await leave(page);
  await identify(page, 'merce');
  await greeted(page);
  await refused(await page.goto('/es/mis-permisos'), 403);
  provider.behave();
  const [asked] = await Promise.all([
    page.waitForRequest((it) => new URL(it.url()).pathname === '/auth'),
    page.getByRole('link', { name: 'Identificarme con más seguridad' }).click(),
  ]);
  expect(new URL(asked.url()).searchParams.get('acr_values')).toBe(acr.substantial);
  await expect(title(page)).toHaveText('Mis permisos');
});

for (const [login, what] of [['nodoc', 'no document'], ['bad', 'a document with the wrong letter']] as const) {
  story(`nobody enters with ${what}`, async ({ page, refused }) => {
    await leave(page);
    await refused(await back(page, login));
    await expect(page.getByRole('main')).not.toContainText('12345678A');
    await visitor(page);
  });
}

story('who declines at the provider has not entered, and can try again', async ({ page, refused }) => {
  await leave(page);
  const cancel = page.getByRole('button', { name: 'Cancelar' });
  await refused(await answer(page, '/entrar/vuelta', () => cancel.click()));
  await expect(page.getByRole('main')).toContainText(/no has entrado|nadie ha entrado/i);
  await expect(page.getByRole('main')).not.toContainText('the person declined');
  await visitor(page);
  await leave(page);
  await identify(page, 'merce');
  await greeted(page);
});

story('what went wrong is said in the language it began in', async ({ page, refused }) => {
  await page.goto('/ca/entrar');
  await page.getByRole('link', { name: /Identitat de proves/ }).click();
  await refused(await back(page, 'nodoc'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ca');
});

story('the way back leads in once, and again changes nothing', async ({ page, refused }) => {
  await leave(page);
  const entered = await back(page, 'merce');
  await greeted(page);
  await refused(await page.goto(entered.url()));
  await page.goto('/es/');
  await greeted(page);
});

story('a way back that was tampered with leads nowhere', async ({ page, context, refused }) => {
  for (const [name, value] of [['state', 'x'], ['state', ''], ['code', 'x'], ['code', '']]) {
    const tampered = await wayBack(page);
    tampered.searchParams.set(name, value);
    await refused(await page.goto(tampered.href));
    await visitor(page);
    await context.clearCookies();
  }
});

story('nor does one that nobody asked for', async ({ page, refused }) => {
  const hostile = '?error=%3Cscript%3Edocument.title%3D1%3C%2Fscript%3E&error_description=Llama+al+666&state=x';
  for (const query of ['', '?code=abc&state=def', '?code=abc', '?error=access_denied', hostile]) {
    await refused(await page.goto(`/entrar/vuelta${query}`));
    await expect(page.locator('body')).not.toContainText(/document\.title|666/);
    await visitor(page);
  }
});

story('nor does one made for another browser', async ({ page, browser, town }) => {
  const { href } = await wayBack(page);
  const other = await browser.newContext({ baseURL: town.url });
  const victim = await other.newPage();
  expect((await victim.goto(href))!.status()).toBeGreaterThanOrEqual(400);
  await visitor(victim);
  await other.close();
});

story('the provider changes its keys, and people still enter', async ({ page, context, provider }) => {
  for (const rotations of [0, 1, 2]) {
    if (rotations) await provider.rotateKeys();
    await leave(page);
    await identify(page, 'merce');
    await greeted(page);
    await context.clearCookies();
  }
});

story('who leaves the portal leaves the provider', async ({ page, context, town }) => {
  await leave(page);
  await identify(page, 'merce');
  await greeted(page);
  await context.clearCookies({ name: 'ventanilla' });
  await go(page); // the provider still knows her
  await greeted(page);
  const { value } = (await context.cookies()).find(({ name }) => name === 'ventanilla')!;
  await page.getByRole('button', { name: 'Salir', exact: true }).click();
  await expect(title(page)).toHaveText('¿Sales también de aquí?');
  const { headers } = await town.ask('/es/mis-permisos', { headers: { cookie: `ventanilla=${value}` } });
  expect(headers.location).toContain('/es/entrar'); // whatever she answers
  await page.getByRole('button', { name: 'Salir de todo' }).click();
  expect(new URL(page.url()).origin).toBe(town.url);
  await visitor(page);
  await leave(page); // asks who it is again
});

story('who leaves every device is out on the others too', async ({ page, browser, town }) => {
  await leave(page);
  await identify(page, 'merce');
  const elsewhere = await browser.newContext({ baseURL: town.url });
  const other = await elsewhere.newPage();
  await leave(other);
  await identify(other, 'merce');
  await greeted(other);
  await page.goto('/es/mis-permisos');
  await page.getByRole('button', { name: 'Salir de todos los dispositivos' }).click();
  await visitor(page);
  await visitorAgain(other);
  await elsewhere.close();
});
