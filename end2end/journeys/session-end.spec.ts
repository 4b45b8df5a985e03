// A session ends; nobody is taken by surprise, and nothing typed is lost (WCAG 2.2.1).
import { expect, journey } from '../test';
import { audit } from '../audits';
import { smallTargets } from '../probes';

journey('who is still there keeps the session', async ({ page, enter, javaScriptEnabled }) => {
  journey.skip(javaScriptEnabled === false, 'without scripts nothing can be told in time');
  await page.clock.install();
  await enter('Marta Ferrer Soler');
  await page.goto('/es/tramites');
  const typed = page.getByRole('main').getByRole('textbox').or(page.getByRole('main').getByRole('combobox')).first();
  await typed.fill('padrón');
  const dialog = page.getByRole('dialog');
  await page.clock.fastForward('12:50');
  await expect(dialog).toHaveCount(0);

  for (let again = 0; again < 3; again++) { // as often as one likes
    await page.clock.fastForward('00:15');
    await expect(dialog).toHaveAccessibleName('¿Sigues ahí?');
    await expect(dialog).toContainText('tu sesión acabará en 2 minutos');
    await expect(dialog.getByRole('button', { name: 'Seguir' })).toBeFocused();
    if (again === 0) {
      expect(await audit(page)).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
    }
    const kept = page.waitForResponse(/\/es\/seguir$/);
    // By the button, or by closing: somebody is there.
    await page.keyboard.press(again === 1 ? 'Escape' : 'Enter');
    expect((await kept).status()).toBe(204);
    await expect(dialog).toHaveCount(0);
    await page.clock.fastForward('12:50');
    await expect(dialog).toHaveCount(0);
  }
  await expect(typed).toHaveValue('padrón');
});

journey('another tab keeps it too', async ({ page, context, enter, javaScriptEnabled }) => {
  journey.skip(javaScriptEnabled === false, 'without scripts nothing can be told in time');
  await page.clock.install();
  await enter('Marta Ferrer Soler');
  await page.clock.fastForward('13:05');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  const other = await context.newPage();
  const now = await page.evaluate(() => Date.now());
  await other.clock.install({ time: now });
  await other.goto('/es/tramites');
  await page.clock.fastForward('00:10');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

journey('who comes back too late finds the page as it was', async ({ page, enter, javaScriptEnabled }) => {
  journey.skip(javaScriptEnabled === false, 'without scripts nothing can be told in time');
  await page.clock.install();
  await enter('Marta Ferrer Soler');
  await page.clock.fastForward('16:00');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName('Tu sesión ha acabado');
  expect(await audit(page)).toEqual([]);
  await expect(dialog.getByRole('link', { name: 'Entrar otra vez' })).toHaveAttribute('href', '/es/entrar?volver=/es/');
  await dialog.getByRole('button', { name: 'Cerrar este aviso' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hola, Marta Ferrer Soler');
});

journey('a press after the end did nothing, and says so', async ({ page, context, town, enter }) => {
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-permisos');
  const [{ name, value }] = (await context.cookies()).filter((it) => it.name === 'ventanilla');
  await town.act(`${name}=${value}`, '/es/salir'); // the session ends on the server alone
  await page.getByRole('radio', { name: 'No' }).or(page.getByRole('radio')).first().check();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('alert')).toContainText('lo último que pulsaste no se hizo');
  await page.getByLabel('Marta Ferrer Soler').check();
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mis permisos');
});

journey('a cookie somebody tampered with is nobody’s', async ({ town }) => {
  const cookie = await town.enter('marta');
  for (const hostile of [cookie.slice(0, -1), `${cookie}0`, cookie.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    cookie.toUpperCase(), 'ventanilla=', 'ventanilla=../../etc', `ventanilla=${'%00'.repeat(40)}`]) {
    const { status, headers } = await town.ask('/es/mis-permisos', { headers: { cookie: hostile } });
    expect([status, headers.location], hostile).toEqual([303, '/es/entrar?volver=/es/mis-permisos']);
    const stay = await town.ask('/es/seguir', { method: 'POST', headers: { cookie: hostile } });
    expect(stay.status, hostile).toBe(403);
  }
});
