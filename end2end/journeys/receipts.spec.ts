// Every decision can be proved: what was decided, when, and on which text.
import { expect, journey } from '../test';

journey('a decision gives a receipt, which says when it no longer holds', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-permisos');
  await page.getByRole('button', { name: 'Permitir', exact: true }).click();
  await expect(main).toContainText('Lo permites desde');
  await page.goto('/es/mis-permisos');
  await page.getByRole('link', { name: /^Recibo del/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recibo de tu decisión');
  await expect(main).toContainText('Vale ahora');
  await expect(main.getByRole('blockquote')).toContainText('Nunca decide si tienes derecho a algo.');

  const file = page.getByRole('link', { name: 'Descargar el recibo para un programa (JSON)' });
  const answer = await page.request.get((await file.getAttribute('href'))!);
  const receipt = await answer.json();
  expect(receipt.events[0].event_state).toBe('consent given');
  await expect(main).toContainText(receipt.record_metadata.record_id);

  await main.getByRole('link', { name: 'Mis permisos' }).first().click();
  await page.locator('button[name=acto]:not([hidden])').click();
  await expect(main).toContainText(/No lo permites/);
  await page.goto('/es/mis-permisos/recibos/1');
  await expect(main).toContainText('Ya no vale');
  await page.goto('/es/mis-permisos/recibos/2');
  await expect(main).toContainText('Retiraste el permiso');
  await expect(main).toContainText('Vale ahora');
});
