// After a session ended a press does nothing, and says so; a cookie somebody made is nobody's.
import { expect, journey } from '../test';

journey('a press after the end did nothing, and says so', async ({ page, context, town, enter }) => {
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-permisos');
  const [{ name, value }] = (await context.cookies()).filter((it) => it.name === 'ventanilla');
  await town.act(`${name}=${value}`, '/es/salir'); // the session ends on the server alone
  await page.getByRole('button', { name: 'Salir de todos los dispositivos' }).click();
  await expect(page.getByRole('alert')).toContainText('lo último que pulsaste no se hizo');
  await page.getByLabel('Marta Ferrer Soler').check();
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mis permisos');
});

journey('what was typed is there again for whoever typed it, and for nobody else', async ({ page, context, town, enter }) => {
  const main = page.getByRole('main');
  const telephone = page.getByLabel('Teléfono (opcional)');
  const again = async (name: string) => {
    await page.getByLabel(name).check();
    await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  };
  const send = async () => {
    const [{ name, value }] = (await context.cookies()).filter((it) => it.name === 'ventanilla');
    await page.goto('/es/tramites/natacion-verano');
    await telephone.fill('612 345 678');
    await town.act(`${name}=${value}`, '/es/salir');
    await page.getByRole('button', { name: /^Inscribirme en/ }).click();
    await expect(page.getByRole('alert')).toContainText('volverás a la misma página, con lo que escribiste');
  };
  await enter('Pau Vidal Roig');
  await send();
  await again('Pau Vidal Roig');
  await expect(page.getByRole('alert')).toContainText('todavía no se ha enviado');
  await expect(telephone).toHaveValue('612 345 678');
  await page.getByRole('button', { name: /^Inscribirme en/ }).click();
  await expect(main).toContainText('Inscripción hecha.');
  await page.getByRole('button', { name: 'Anular mi inscripción' }).click();

  await send();
  await again('Marta Ferrer Soler');
  await expect(page.getByRole('alert')).toHaveText('Has entrado.');
  await page.goto('/es/tramites/natacion-verano?hecho=typed-again');
  await expect(telephone).toHaveValue('');
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
