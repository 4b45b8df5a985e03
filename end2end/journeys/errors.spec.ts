// When something is wrong, the page says what, keeps what was typed, and shows a way on.
import { expect, journey } from '../test';

journey('an address that is no page', async ({ page }) => {
  for (const path of ['/es/nada', '/es/tramites/nada', '/ca/mis-permisos/nada', '/xx/']) {
    const answer = await page.goto(path);
    expect(answer!.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Esta página no existe|Aquesta pàgina no existeix/);
  }
  await page.goto('/es/nada');
  await page.getByRole('link', { name: 'Ver todos los trámites' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trámites');
});

journey('entering without choosing whom', async ({ page }) => {
  await page.goto('/es/entrar');
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole('alert')).toContainText('Hay un problema');
  await page.getByRole('link', { name: 'Elige con quién quieres entrar' }).click();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await expect(page.getByRole('radio').first()).toHaveAccessibleDescription(/Elige con quién quieres entrar/);
});

journey('a choice that does not exist changes nothing', async ({ page, enter, town }) => {
  const entered = await town.ask('/es/entrar', { fields: { ciudadano: '<b>nadie</b>', volver: '//elsewhere.example/' } });
  expect(entered.status).toBe(422);
  expect(entered.headers['set-cookie']).toBeUndefined();
  expect(entered.body.toString()).not.toMatch(/<b>nadie|elsewhere/);
  const own = await town.ask('/es/entrar', { fields: { ciudadano: 'pau', volver: 'https://elsewhere.example/' } });
  expect(own.headers.location).toMatch(/^\/es\/\?/);
  await enter('Pau Vidal Roig');
  await page.goto('/es/mis-permisos');
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const wrong = [
    ['/es/mis-permisos', { finalidad: 'personalisation', acto: 'maybe' }, 422],
    ['/es/mis-permisos', { finalidad: 'nothing', acto: 'si' }, 422],
    ['/es/mis-avisos', { acto: 'pigeon' }, 422],
    ['/es/mis-avisos', { acto: 'palabras', nivel: 'none' }, 422],
    ['/es/recomendaciones/ocultar', { servicio: '../../x' }, 404],
    ['/es/tramites/nada/inscripcion', {}, 404],
    ['/es/tramites/natacion-invierno/inscripcion', {}, 422], // not open yet
  ] as const;
  for (const [path, fields, status] of wrong) {
    const answer = await town.ask(path, { fields, headers: { cookie } });
    expect(answer.status, path).toBe(status);
  }
  await page.reload();
  await expect(page.getByText('Todavía no has decidido nada.')).toBeVisible();
});

journey('hostile words are only words', async ({ page }) => {
  for (const words of ['<script>document.title = "gone"</script>', '"><img src=x onerror=alert(1)>', "' OR 1=1 --"]) {
    await page.goto(`/es/tramites?q=${encodeURIComponent(words)}`);
    await expect(page.locator('#q')).toHaveValue(words);
    const found = page.getByRole('heading', { level: 2 }).first();
    await expect(found).toContainText(words);
    await expect(page).toHaveTitle(`${await found.textContent()} – Vilafinestra`);
  }
});

journey('an expired session leads to the way in, and back to the page', async ({ page, enter, context }) => {
  await enter('Omar Haddad El Amrani');
  const [cookie] = await context.cookies();
  await context.addCookies([{ ...cookie, value: '0'.repeat(64) }]);
  await page.getByRole('link', { name: 'Mis datos', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Entrar');
  await page.getByLabel('Omar Haddad El Amrani').check();
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lo que se sabe de mí');
});
