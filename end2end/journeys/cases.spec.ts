// The life of a case, and a notification that is opened: warned before, written down, told after.
import { expect, journey } from '../test';

journey('a case tells what happened, what is next and until when', async ({ page, enter, part }) => {
  const main = page.getByRole('main');
  const title = page.getByRole('heading', { level: 1 });
  await enter('Marta Ferrer Soler');
  await part('En marcha').getByRole('link', { name: /^Bonificación del IBI/ }).click();

  await expect(title).toHaveText('Bonificación del IBI por familia numerosa, calle del Molino 8');
  await expect(main).toContainText('Ayuntamiento de Vilafinestra');
  await expect(part('Qué viene ahora')).toContainText('Le toca a Ayuntamiento de Vilafinestra.');
  await expect(part('Qué ha pasado').getByRole('listitem')).toContainText([
    /28 de abril, 09:30.*Presentaste: Solicitud de bonificación.*E-10442/s, /Empieza el expediente/,
    /5 de mayo.*te envió: Comunicación del plazo/s,
  ]);
  await expect(part('Hasta cuándo pueden tardar')).toContainText('como máximo el miércoles 28 de octubre: 6 meses');
  await expect(part('Hasta cuándo pueden tardar')).toContainText('puedes entenderlo denegado');
  await expect(part('Documentos').getByRole('link', { name: 'Título de familia numerosa' })).toBeVisible();
  await expect(part('Justificante')).toContainText('E-10442');

  await main.getByRole('link', { name: 'Mis expedientes' }).click();
  await expect(part('Terminados').getByRole('listitem')).toHaveCount(2);
  await part('Terminados').getByRole('link', { name: /^Inscripción de Laia/ }).click();
  await expect(part('Qué viene ahora')).toContainText('ya terminó');
});

journey('a notification warns before it is opened, and says afterwards that it was', async ({ page, enter, part }) => {
  const main = page.getByRole('main');
  await enter('Marta Ferrer Soler');
  await page.getByRole('link', { name: 'Mis notificaciones' }).click();
  await part('Sin abrir').getByRole('link', { name: /^Resolución sobre la tasa/ }).click();
  await expect(part('Antes de abrirla').getByRole('listitem')).toContainText(
    [/cuenta como notificada hoy/, /lunes 8 de junio.*por rechazada/s, /más tarde/]);
  const warning = page.url();

  await page.getByRole('button', { name: 'Abrir la notificación' }).click();
  await expect(main).toContainText('La abriste desde aquí el 1 de junio de 2026, 11:00.');
  await expect(page.getByRole('button', { name: 'Abrir la notificación' })).toHaveCount(0);
  await main.getByRole('link', { name: 'Ver la notificación en la sede de Ayuntamiento de Vilafinestra' }).click();
  await expect(page).toHaveURL(/\/sede\/ajuntament\/registro\/S-7719$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Demostración');

  await page.goto(warning);
  await expect(main).toContainText('La abriste desde aquí el 1 de junio de 2026, 11:00.');
  await page.goto('/es/');
  await expect(main).toContainText('Se confirmará cuando responda Ayuntamiento de Vilafinestra.');
});

journey("another's case is not there", async ({ page, enter }) => {
  await enter('Omar Haddad El Amrani');
  const answer = await page.goto('/es/mis-expedientes/ajuntament/HAC~2F2088');
  expect(answer!.status()).toBe(404);
  await page.goto('/es/mis-expedientes/ajuntament/EDU~2F340');
  await expect(page.getByRole('main')).toContainText('Te toca a ti: aporta lo que te piden.');
  await expect(page.getByRole('main')).toContainText('Último día: viernes 12 de junio.');
});
