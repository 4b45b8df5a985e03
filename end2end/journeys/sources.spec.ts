// What several administrations expect of one person, in one list; and each by its name.
import type { Page } from '@playwright/test';
import { expect, journey } from '../test';
import { Town } from '../town';

journey('Nadia sees what three administrations expect', async ({ page, enter }) => {
  await enter('Nadia Benali Costa');
  const main = page.getByRole('main');
  for (const name of ['Ayuntamiento de Vilafinestra', 'Agencia Tributaria', 'Seguridad Social']) {
    await expect(main).toContainText(name);
  }
  await expect(main).toContainText('Vence el lunes 8 de junio, dentro de 5 días hábiles.');
  await expect(main).toContainText('Seguridad Social · jueves 4 de junio · 12:15');
  await expect(main).toContainText('Agencia Tributaria · 486,20 € · martes 9 de junio');
  await expect(main).toContainText('Agencia Tributaria a las 11:00'); // as of when
});

journey('Roser has many, and the one overdue comes first', async ({ page, enter }) => {
  await enter('Maria del Roser Concepció Fernández de la Vega i Puigdomènech-Casademont');
  await expect(page.getByRole('main')).toContainText(/Tienes 2\d cosas pendientes/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/El plazo terminó el .*, hace \d+ días/);
});

journey('Teresa has nothing, and the page says so', async ({ page, enter }) => {
  await enter('Teresa Oliver Bosch');
  await expect(page.getByRole('main')).toContainText('No tienes nada pendiente.');
});

/** A town whose back offices misbehave as the switches say, seen by whoever enters there. */
async function enterWhere(sources: boolean | string[], name: string, page: Page): Promise<Town> {
  const town = await Town.open({ sources });
  await page.goto(`${town.url}/es/entrar`);
  await page.getByLabel(name).check();
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  return town;
}

journey('when nobody answers, the page says who and goes on', async ({ page }) => {
  const town = await enterWhere(false, 'Marta Ferrer Soler', page);
  const main = page.getByRole('main');
  for (const name of ['Ayuntamiento de Vilafinestra', 'Agencia Tributaria', 'Seguridad Social']) {
    await expect(main).toContainText(`${name} no responde ahora y nunca nos ha contestado sobre ti.`);
  }
  await page.getByRole('link', { name: 'Trámites', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trámites');
  await town.close();
});

journey('who is slow holds up nobody, and comes when asked for', async ({ page }) => {
  const town = await enterWhere(['--slow', 'aeat=2500'], 'Nadia Benali Costa', page);
  const main = page.getByRole('main');
  await expect(main).toContainText('Cita en la Seguridad Social: tarifa reducida');
  await expect(main).toContainText('Agencia Tributaria todavía no ha contestado.');
  await expect(async () => {
    await page.getByRole('link', { name: 'Ver si ya ha contestado' }).click({ timeout: 1000 });
    await expect(main).toContainText('Agencia Tributaria · 486,20 €', { timeout: 500 });
  }).toPass();
  await expect(main).not.toContainText('todavía no ha contestado');
  await town.close();
});

journey('what one sends badly is told, and takes nothing from the others', async ({ page }) => {
  const switches = ['--broken', 'aeat=html', '--broken', 'tgss=impossible-date'];
  const town = await enterWhere(switches, 'Nadia Benali Costa', page);
  const main = page.getByRole('main');
  await expect(main).toContainText('Agencia Tributaria no responde ahora y nunca nos ha contestado sobre ti.');
  await expect(main).toContainText('Seguridad Social ha enviado algo que no hemos podido leer');
  await expect(main).toContainText('Ayuntamiento de Vilafinestra a las 11:00');
  await town.close();
});
