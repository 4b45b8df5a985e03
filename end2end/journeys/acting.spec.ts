// Acting for another: chosen in one act, said on every page, and ended as easily.
import type { Page } from '@playwright/test';
import { expect, journey } from '../test';

const banner = (page: Page) => page.getByRole('region', { name: 'En nombre de quién actúas' });

async function actFor(page: Page, name: string): Promise<void> {
  await page.goto('/es/en-nombre-de');
  await page.getByRole('button', { name: `Actuar por ${name}` }).click();
  await expect(page.getByRole('main')).toContainText('Has cambiado la persona en cuyo nombre actúas.');
}

journey('a daughter does her father’s errands', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter('Teresa Oliver Bosch');
  await expect(banner(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'En nombre de…' }).click();
  const him = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Julián Prats Mora' }) });
  await expect(him).toContainText('Ante Ayuntamiento de Vilafinestra');
  await him.getByRole('button').click();

  await expect(banner(page)).toContainText('Actúas en nombre de Julián Prats Mora');
  await expect(main).toContainText('Falta el informe médico');
  await page.goto('/es/tramites/natacion-verano');
  await expect(banner(page)).toBeVisible();
  await page.getByRole('button', { name: /^Inscribirme en/ }).click();
  await expect(main).toContainText('Inscripción hecha.');

  await banner(page).getByRole('button', { name: 'Volver a actuar por mí' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect(main).not.toContainText('Falta el informe médico');
  await page.goto('/es/tramites/natacion-verano');
  await expect(page.getByRole('button', { name: /^Inscribirme en/ })).toBeVisible();
});

journey('one tab does nothing for whom the other chose', async ({ page, context, enter }) => {
  await enter('Teresa Oliver Bosch');
  await page.goto('/es/tramites/natacion-verano');
  const telephone = page.getByLabel('Teléfono (opcional)');
  await telephone.fill('612 345 678');
  const other = await context.newPage();
  await actFor(other, 'Julián Prats Mora');
  await page.getByRole('button', { name: /^Inscribirme en/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La página era de otra persona');
  await page.goto('/es/tramites/natacion-verano');
  await expect(telephone).toHaveValue('');
  await banner(page).getByRole('button', { name: 'Volver a actuar por mí' }).click();
  await expect(telephone).toHaveValue('612 345 678'); // what was typed for herself
  await expect(page.getByRole('main')).toContainText('todavía no se ha enviado');
});

journey('a company has its own window', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter('Maria del Roser Concepció Fernández de la Vega i Puigdomènech-Casademont');
  await actFor(page, 'Hostal Claret, SL');
  await expect(main).toContainText('Paga: IVA del tercer trimestre, modelo 303');
  await expect(main).toContainText('Paga: Tasa de residuos comerciales, calle Mayor 40');
  await expect(main).not.toContainText('IBI');
});

journey('nobody acts for who gave them no mandate', async ({ page, town, enter }) => {
  await enter('Teresa Oliver Bosch');
  await page.goto('/es/en-nombre-de');
  const julian = await page.locator('input[name=por]').last().getAttribute('value');
  const cookie = await town.enter('marta');
  for (const por of [julian!, 'x', '00000000-0000-0000-0000-000000000000']) {
    const { status } = await town.ask('/es/en-nombre-de', { fields: { por }, headers: { cookie } });
    expect(status).toBe(403);
  }
  const { body } = await town.ask('/es/', { headers: { cookie } });
  expect(body.toString()).toContain('Hola, <bdi>Marta');
  expect(body.toString()).not.toContain('acting-banner');
});
