// A browser that takes no notifications: by its make, or without scripts.
import { expect, journey } from '../test';

journey('where a browser cannot be told, that is said, and the other channels are there', async ({ page, enter, part }) => {
  await page.addInitScript(() => { delete (self as Partial<typeof self>).PushManager; });
  await enter('Omar Haddad El Amrani');
  await page.goto('/es/mis-avisos');
  const where = part('Dónde te avisamos');
  await expect(where).toContainText('Los avisos en el navegador necesitan uno con notificaciones y JavaScript.');
  await expect(where.getByRole('button', { name: 'Recibir avisos en este navegador' })).toHaveCount(0);
  await expect(where.getByRole('button', { name: 'Enviarme un código a este correo' })).toBeVisible();
});
