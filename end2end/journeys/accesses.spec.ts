// Who read one's data: from one's permissions to the log, where one's own entry stands, and each
// administration that was asked.
import { expect, journey } from '../test';

journey('Marta sees that she entered, and who was asked about her', async ({ page, enter }) => {
  await enter('Marta Ferrer Soler');
  await page.getByRole('link', { name: 'Mis datos', exact: true }).click();
  await page.getByRole('link', { name: 'Mis permisos', exact: true }).click();
  await page.getByRole('link', { name: 'Quién ha mirado mis datos' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quién ha visto tus datos');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('lunes 1 de junio');

  const lines = page.locator('main li:not(nav li)');
  await expect(lines).toHaveCount(4);
  for (const name of ['Ayuntamiento de Vilafinestra', 'Agencia Tributaria', 'Seguridad Social']) {
    const line = lines.filter({ hasText: name });
    await expect(line).toContainText('Recibió tu documento de identidad');
    await expect(line).toContainText('Ley 40/2015, art. 155');
  }
  await expect(lines.last()).toContainText('11:00 · Tú');
  await expect(lines.last()).toContainText('Ley 39/2015, art. 53.1.a');

  await page.getByRole('button', { name: 'Salir', exact: true }).click();
  await page.goto('/es/mis-datos/accesos');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Entrar');
});

journey('entering once more is one more line, and a page is none', async ({ page, enter, town }) => {
  await town.enter('marta');
  await enter('Marta Ferrer Soler');
  for (const _ of [1, 2]) await page.goto('/es/mis-datos/accesos');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Tú' })).toHaveCount(2);
});
