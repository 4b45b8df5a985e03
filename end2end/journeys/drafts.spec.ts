// What is typed is not lost: kept for later, found again as something pending, and handed in.
import type { Page } from '@playwright/test';
import { expect, journey } from '../test';

const SWIMMING = '/es/tramites/natacion-verano';
const PAU = 'Pau Vidal Roig';
const telephone = (page: Page) => page.getByLabel('Teléfono (opcional)');
const enrol = (page: Page) => page.getByRole('button', { name: /^Inscribirme en/ });
const save = (page: Page) => page.getByRole('button', { name: 'Guardar y seguir después' });

journey('a draft is kept, found among what is pending, and ends in a place', async ({ page, enter, part }) => {
  const main = page.getByRole('main');
  await enter(PAU);
  await page.goto(SWIMMING);
  await telephone(page).fill('612 345');
  await save(page).click();
  await expect(main).toContainText('Todavía no te has inscrito');
  await expect(main).toContainText('No es una inscripción');
  await expect(telephone(page)).toHaveValue('612 345'); // a wrong one too

  await page.getByRole('button', { name: 'Salir' }).click();
  await enter(PAU);
  const task = main.getByRole('heading', { name: /^Termina lo que empezaste: Natación de verano/ });
  await expect(task).toBeVisible();
  await expect(main).toContainText('Un borrador no reserva plaza');
  await page.goto('/en/'); // named in the reader's language
  await expect(main).toContainText(/Finish what you began: (?!Natación)/);
  await page.goto('/es/');
  await page.getByRole('link', { name: 'Seguir con la inscripción' }).click();
  await expect(telephone(page)).toHaveValue('612 345');
  await enrol(page).click();
  await expect(page.getByRole('link', { name: /^Escribe un teléfono que exista/ })).toBeVisible();
  await expect(telephone(page)).toHaveValue('612 345');
  await telephone(page).fill('612 345 678');
  await enrol(page).click();
  await expect(main).toContainText('Inscripción hecha.');

  await page.goto('/es/');
  await expect(task).toHaveCount(0);
  await expect(part('Mensajes sin leer')).toContainText('Inscripción hecha en «Natación de verano: inscripción».');
});

journey('a draft is discarded by one press', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter(PAU);
  await page.goto(SWIMMING);
  await telephone(page).fill('612 345 678');
  await save(page).click();
  await page.getByRole('button', { name: 'Descartar el borrador' }).click();
  await expect(main).toContainText('Borrador descartado.');
  await expect(telephone(page)).toHaveValue('');
  await page.goto('/es/');
  await expect(main).not.toContainText('Termina lo que empezaste');
});

journey('a draft for another is theirs', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter('Teresa Oliver Bosch');
  await page.goto('/es/en-nombre-de');
  await page.getByRole('button', { name: 'Actuar por Julián Prats Mora' }).click();
  await page.goto(SWIMMING);
  await telephone(page).fill('612 345 678');
  await save(page).click();
  await page.goto('/es/');
  await expect(main).toContainText('Termina lo que empezaste');
  await page.getByRole('button', { name: 'Volver a actuar por mí' }).click();
  await expect(main).not.toContainText('Termina lo que empezaste');
  await page.goto(SWIMMING);
  await expect(telephone(page)).toHaveValue('');
});

journey('a place somebody else took is named, and not taken twice', async ({ page, town, enter, part }) => {
  const main = page.getByRole('main');
  await enter('Julián Prats Mora');
  await page.goto(SWIMMING);
  const teresa = await town.enter('teresa');
  await town.answered(teresa);
  await town.actForAnother(teresa);
  const form = await town.ask(SWIMMING, { headers: { cookie: teresa } });
  const [por] = form.body.toString().match(/(?<=name="por" value=")[0-9a-f-]{36}/)!;
  await town.act(teresa, `${SWIMMING}/inscripcion`, { por });

  await enrol(page).click();
  await expect(page.getByRole('link', { name: /la hizo otra persona/ })).toHaveAttribute('href', '#inscripcion');
  await expect(main).toContainText('Teresa Oliver Bosch');
  await page.goto('/es/');
  await expect(part('En marcha')).toContainText('Quién la hizo: Teresa Oliver Bosch');
  await part('En marcha').getByRole('link', { name: /^Natación de verano/ }).click();
  await page.getByRole('button', { name: 'Anular mi inscripción' }).click();
  await expect(main).toContainText('Inscripción anulada.');
  await expect(enrol(page)).toBeVisible();
});
