// What several administrations expect of one person, in one list; and each by its name.
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

journey('when nobody answers, the page says who and goes on', async ({ page }) => {
  const town = await Town.open({ sources: false });
  await page.goto(`${town.url}/es/entrar`);
  await page.getByLabel('Marta Ferrer Soler').check();
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  const main = page.getByRole('main');
  for (const name of ['Ayuntamiento de Vilafinestra', 'Agencia Tributaria', 'Seguridad Social']) {
    await expect(main).toContainText(`${name} no responde ahora.`);
  }
  await page.getByRole('link', { name: 'Trámites', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trámites');
  await town.close();
});
