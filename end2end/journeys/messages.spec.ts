// What the portal tells of: on the home until it is read, then in one list; looking marks nothing.
import { expect, journey } from '../test';

journey('messages are read, one by one or all at once', async ({ page, enter, part }) => {
  const main = page.getByRole('main');
  const items = page.locator('main li:not(nav li)');
  await enter('Pau Vidal Roig');
  await expect(part('Mensajes sin leer')).toHaveCount(0);
  await page.getByRole('link', { name: 'Mis mensajes' }).click();
  await expect(main).toContainText('No tienes ningún mensaje.');

  await page.goto('/es/tramites/natacion-verano');
  await page.getByRole('button', { name: /^Inscribirme en/ }).click();
  await page.getByRole('button', { name: 'Anular mi inscripción' }).click();
  await page.goto('/es/mi-calendario');
  await page.getByRole('button', { name: 'Crear la dirección' }).click();
  await page.goto('/es/');
  const unread = part('Mensajes sin leer');
  await expect(unread.getByRole('listitem')).toHaveCount(3);
  await expect(unread).toContainText('Ayuntamiento de Vilafinestra · 1 de junio de 2026, 11:00');
  await unread.getByRole('link', { name: /^Inscripción anulada/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Natación de verano/);

  await page.goto('/es/mis-mensajes');
  await expect(items.getByText('Sin leer')).toHaveCount(3); // following one marks nothing
  await expect(main).toContainText('no tienen efectos legales');
  await expect(main).toContainText('Se borran al cabo de un año');
  const cancelled = items.filter({ hasText: 'Inscripción anulada' });
  const press = cancelled.getByRole('button', { name: 'Marcar como leído' });
  await expect(press).toHaveAccessibleDescription(/^Inscripción anulada/);
  await press.click();
  await expect(page.getByRole('alert')).toContainText('Marcado como leído.');
  await expect(cancelled).not.toContainText('Sin leer');
  await expect(items.getByText('Sin leer')).toHaveCount(2);

  await page.getByRole('button', { name: 'Marcar todo como leído' }).click();
  await expect(items.getByText('Sin leer')).toHaveCount(0);
  await expect(items).toHaveCount(3);
  await expect(page.getByRole('button', { name: /^Marcar/ })).toHaveCount(0);
  await page.goto('/es/');
  await expect(part('Mensajes sin leer')).toHaveCount(0);

  await page.goto('/ca/mis-mensajes'); // told again in another language
  await expect(main).toContainText('Inscripció anul·lada');
});

journey('what is no message marks nothing', async ({ town }) => {
  const cookie = await town.enter('pau');
  for (const fields of [{}, { mensaje: 'x' }, { hasta: '1 OR 1=1' }] as Record<string, string>[]) {
    const { status } = await town.ask('/es/mis-mensajes', { fields, headers: { cookie } });
    expect(status).toBe(422);
  }
  const nobody = await town.ask('/es/mis-mensajes', { fields: { hasta: 'x' } });
  expect([nobody.status, nobody.headers.location]).toEqual([303, '/es/entrar?volver=/es/mis-mensajes']);
});
