// What is told in a day comes in one letter, at the hour one chose; it says who and how much, not what.
import { expect, journey } from '../test';
import { Town } from '../town';

const days = journey.extend({
  // Its mailbox goes on while its clock moves.
  town: async ({}, use) => {
    const town = await Town.open({ sources: [] });
    await use(town);
    await town.close();
  },
});

days('a summary a day is one letter, at nine', async ({ page, enter, part, town }) => {
  const main = page.getByRole('main');
  const letters = page.getByRole('listitem');
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-avisos');
  await page.getByLabel('Correo electrónico', { exact: true }).fill('marta@example.cat');
  await page.getByRole('button', { name: 'Enviarme un código a este correo' }).click();
  await expect(main).toContainText('Te hemos enviado un código.');
  await page.goto(town.mailbox);
  await expect(async () => { // it is sent behind the page
    await page.reload();
    await expect(letters).toHaveCount(1, { timeout: 500 });
  }).toPass();
  const [code] = (await letters.innerText()).match(/\b\d{6}\b/) ?? [];
  await page.goto(`${town.url}/es/mis-avisos`);
  await page.getByLabel('Código de seis cifras').fill(code!);
  await page.getByRole('button', { name: 'Confirmar', exact: true }).click();

  const scopes = part('De qué y por dónde');
  await scopes.getByLabel('Por correo electrónico').first().selectOption('daily');
  await scopes.getByRole('button', { name: 'Guardar', exact: true }).first().click();
  await expect(scopes).toContainText('por correo electrónico, 2 de junio de 2026, 09:00');

  await page.goto(`${town.url}/es/tramites/natacion-verano`);
  await page.getByRole('button', { name: /^Inscribirme en/ }).click();
  await page.getByRole('button', { name: 'Anular mi inscripción' }).click();
  await page.goto(`${town.url}/es/mi-calendario`);
  await page.getByRole('button', { name: 'Crear la dirección' }).click();

  await town.later('2026-06-02T06:59:00Z');
  await page.waitForTimeout(1000); // it looks as it starts
  await page.goto(town.mailbox);
  await expect(letters).toHaveCount(1);
  await town.later('2026-06-02T07:00:00Z');
  await expect(async () => {
    await page.reload();
    await expect(letters).toHaveCount(2, { timeout: 500 });
  }).toPass();
  const letter = letters.first();
  await expect(letter.getByRole('heading')).toHaveText('Correo electrónico para marta@example.cat');
  await expect(letter).toContainText('3 avisos nuevos: Vilafinestra');
  await expect(letter).toContainText('una inscripción hecha');
  await expect(letter).toContainText('una inscripción anulada');
  await expect(letter).toContainText('un cambio en la dirección de tu calendario');
  await expect(letter).toContainText(`${town.url}/es/mis-avisos`);
  await expect(letter).not.toContainText('Natación');
  await expect(letter).not.toContainText('Marta Ferrer');

  const [inbox] = (await letter.innerText()).match(/http\S+mis-mensajes/) ?? [];
  await page.goto(inbox!);
  await page.getByLabel('Marta Ferrer Soler').check();
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mis mensajes');
  await expect(main).toContainText('Inscripción anulada');
});
