// Where one is told: an address, its code, and what comes there.
import { expect, journey } from '../test';

journey('an e-mail address is proved, and Sport comes there once a week', async ({ page, enter, part }) => {
  const main = page.getByRole('main');
  const field = page.getByLabel('Correo electrónico', { exact: true });
  const code = page.getByLabel('Código de seis cifras');
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-avisos');
  await expect(part('De qué y por dónde')).toContainText('Cuando confirmes una dirección');

  await field.fill('marta@example');
  await page.getByRole('button', { name: 'Enviarme un código a este correo' }).click();
  await expect(page.getByRole('link', { name: /^Escribe un correo electrónico completo/ })).toHaveAttribute('href', '#correo');
  await expect(field).toHaveValue('marta@example'); // as it was typed
  await expect(field).toHaveAttribute('aria-invalid', 'true');

  await field.fill('marta@example.cat');
  await page.getByRole('button', { name: 'Enviarme un código a este correo' }).click();
  await expect(main).toContainText('Te hemos enviado un código.');
  await expect(main).toContainText('marta@example.cat');
  await expect(main).toContainText('Falta confirmarlo.');

  // What the demonstration sent stands in a page of its own, which says what it is.
  const back = page.url();
  await page.getByRole('link', { name: 'Ver el código en el buzón de la demostración' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buzón de la demostración');
  await expect(async () => { // it is sent behind the page
    await page.reload();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Correo electrónico para marta@example.cat', { timeout: 500 });
  }).toPass();
  const [sent] = (await page.getByRole('listitem').first().innerText()).match(/\b\d{6}\b/) ?? [];
  expect(sent).toBeTruthy();
  await page.goto(back);

  await code.fill(sent === '000000' ? '111111' : '000000');
  await page.getByRole('button', { name: 'Confirmar', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Ese no es el código que te enviamos' })).toHaveAttribute('href', '#codigo');
  await expect(code).toHaveAttribute('aria-invalid', 'true');
  await code.fill(`${sent!.slice(0, 3)} ${sent!.slice(3)}`);
  await page.getByRole('button', { name: 'Confirmar', exact: true }).click();
  await expect(main).toContainText('Dirección confirmada.');
  await expect(main).toContainText('Confirmado hasta el 1 de junio de 2028.');
  await expect(main).not.toContainText('marta@example.cat'); // known by its mask from now on

  const scopes = part('De qué y por dónde');
  await expect(scopes).toContainText('Un aviso de ahora te llegaría así: por correo electrónico, 1 de junio de 2026, 11:00.');
  await scopes.getByText('Añadir un tema').click();
  await scopes.getByLabel('Tema', { exact: true }).selectOption({ label: 'Deporte' });
  await scopes.getByLabel('Por correo electrónico').last().selectOption('weekly');
  await scopes.getByRole('button', { name: 'Añadir', exact: true }).click();
  const sport = scopes.getByRole('group', { name: 'Deporte' });
  await expect(sport.getByLabel('Por correo electrónico')).toHaveValue('weekly');
  await expect(scopes).toContainText('por correo electrónico, 8 de junio de 2026, 09:00');
  await scopes.getByRole('button', { name: 'Quitar: que sea como en general' }).click();
  await expect(sport).toHaveCount(0);

  await page.getByRole('button', { name: 'Quitar m•••@example.cat' }).click();
  await expect(main).toContainText('Dirección quitada.');
  await expect(main).not.toContainText('m•••@example.cat');
});

journey('procedures are read as one prefers', async ({ page, enter, part }) => {
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-avisos');
  await part('Idioma y forma').getByLabel('Cómo prefieres leer los trámites').selectOption('easy');
  await page.getByRole('button', { name: 'Guardar idioma y forma' }).click();
  await page.goto('/es/tramites/obra-menor');
  const levels = page.getByRole('main').getByRole('navigation');
  await expect(levels.getByRole('link', { name: 'Lectura fácil' })).toHaveAttribute('aria-current', 'true');
  await levels.getByRole('link').first().click();
  await expect(levels.getByRole('link').first()).toHaveAttribute('aria-current', 'true');
});
