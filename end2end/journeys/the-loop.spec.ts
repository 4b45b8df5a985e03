// The whole round trip: Marta enters, allows the portal to learn, does something, is offered the
// right procedure with its reason, takes it, and takes everything back.
import { expect, journey } from '../test';

journey('the loop turns, and back', async ({ page, enter, part }) => {
  const main = page.getByRole('main');
  const nav = page.getByRole('navigation', { name: 'Principal' });
  const offered = part('Te puede interesar');
  const card = (name: string) => offered.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });

  await enter('Marta Ferrer Soler');
  await expect(main).toContainText('Paga: IBI, 2.º plazo, calle del Molino 8');
  await expect(main).toContainText('Ayuntamiento de Vilafinestra');
  await expect(main).toContainText('Agencia Tributaria');
  await expect(offered).toHaveCount(0);

  await nav.getByRole('link', { name: 'Mis datos' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Mis permisos', exact: true }).click();
  await expect(main).toContainText('No lo has decidido');
  await page.getByRole('button', { name: 'Permitir', exact: true }).click();
  await expect(main).toContainText('Lo permites desde');

  await nav.getByRole('link', { name: 'Trámites' }).click();
  await page.getByLabel('Tema').selectOption({ label: 'Deporte' });
  await page.getByRole('button', { name: 'Buscar' }).click();
  await page.getByRole('link', { name: /^Natación de invierno/ }).click();
  await expect(main).toContainText('La inscripción abre el');

  await nav.getByRole('link', { name: 'Mi ventanilla' }).click();
  await expect(card('Natación de verano')).toContainText('Porque te inscribiste el');
  await card('Natación de verano').getByRole('link', { name: /^Natación de verano/ }).click();
  await page.getByRole('button', { name: /^Inscribirme en «Natación de verano/ }).click();
  await expect(main).toContainText('Inscripción hecha.');
  await expect(main.getByRole('heading', { name: 'Ya te has inscrito' })).toBeVisible();

  await nav.getByRole('link', { name: 'Mi ventanilla' }).click();
  await expect(part('En marcha')).toContainText('Natación de verano');
  await expect(card('Natación de verano')).toHaveCount(0);

  const other = (await offered.getByRole('link').first().textContent())!;
  await card(other).getByRole('button', { name: /^Ocultar/ }).click();
  await expect(main).toContainText('No te lo volveremos a proponer.');
  await page.getByRole('button', { name: /^(Deshacer|Volver a proponerme)/ }).click();
  await expect(main).not.toContainText('No te lo volveremos a proponer.');
  await nav.getByRole('link', { name: 'Mi ventanilla' }).click();
  await expect(card(other)).toHaveCount(1);

  await nav.getByRole('link', { name: 'Mis datos' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Mis permisos', exact: true }).click();
  await page.locator('button[name=acto]:not([hidden])').click();
  await expect(main).toContainText(/No lo permites/);
  await page.goto('/es/mis-permisos');
  await expect(page.getByRole('table').getByRole('row')).toContainText(['Qué', 'Retiraste el permiso', 'Permitiste']);
  await nav.getByRole('link', { name: 'Mi ventanilla' }).click();
  await expect(offered).toHaveCount(0);
  await expect(part('En marcha')).toContainText('Natación de verano');

  await page.getByRole('button', { name: 'Salir', exact: true }).click();
  await expect(main).toContainText('Has salido.');
});
