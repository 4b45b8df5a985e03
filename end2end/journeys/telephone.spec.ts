// What is typed is checked by one rule: by the browser when the field is left, by the server always.
import { audit } from '../audits';
import { expect, journey } from '../test';

journey('a telephone is checked, kept and let go', async ({ page, enter, javaScriptEnabled }) => {
  const main = page.getByRole('main');
  const field = page.getByLabel('Teléfono (opcional)');
  const enrol = page.getByRole('button', { name: /^Inscribirme en/ });
  const wrong = 'Escribe un teléfono que exista, como 612 345 678';
  await enter('Pau Vidal Roig');
  await page.goto('/es/tramites/natacion-verano');

  await field.fill('612 345 67');
  if (javaScriptEnabled !== false) {
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.wasm')));
    await expect(async () => { // its code may still be waking
      await field.fill('612 345 6');
      await field.blur();
      await expect(field).toHaveAccessibleDescription(new RegExp(wrong), { timeout: 500 });
    }).toPass();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await audit(page)).toEqual([]);
    await field.fill('612 345 678');
    await field.blur();
    await expect(field).not.toHaveAccessibleDescription(new RegExp(wrong));
    await field.fill('612 345 67');
  }
  await enrol.click();
  await expect(page.getByRole('link', { name: wrong })).toHaveAttribute('href', '#telefono');
  await expect(field).toHaveValue('612 345 67'); // as it was typed
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(new RegExp(wrong));

  await field.fill('612 345 678');
  await enrol.click();
  await expect(main).toContainText('Inscripción hecha.');
  await expect(main).toContainText('+34612345678');
  await page.getByRole('button', { name: 'Anular mi inscripción' }).click();
  await expect(field).toHaveValue('');
});
