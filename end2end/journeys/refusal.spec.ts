// Who does not allow it is offered nothing, whatever they do, and is not asked again.
import { expect, journey } from '../test';

journey('saying nothing is no consent', async ({ page, enter, part }) => {
  await enter('Pau Vidal Roig');
  await wander(page);
  await page.goto('/es/');
  await expect(part('Te puede interesar')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Sin propuestas' })).toBeVisible();
  await page.goto('/es/mis-permisos');
  await expect(page.getByText('Todavía no has decidido nada.')).toBeVisible();
});

journey('a no is kept, and not asked again', async ({ page, enter, part }) => {
  await enter('Pau Vidal Roig');
  await page.getByRole('link', { name: 'Ver mis permisos' }).click();
  await page.getByRole('button', { name: 'No permitir' }).click();
  await expect(page.getByRole('main')).toContainText('No lo permites');
  await wander(page);
  await page.goto('/es/');
  await expect(part('Te puede interesar')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Sin propuestas' })).toHaveCount(0);
  await page.goto('/es/mis-permisos');
  await expect(page.getByRole('table').getByRole('row')).toContainText(['Qué', 'No permitiste']);
});

journey('what was done before a yes was not kept', async ({ page, enter }) => {
  await enter('Teresa Oliver Bosch');
  await wander(page);
  await page.goto('/es/mis-permisos');
  await page.getByRole('button', { name: 'Permitir', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Lo permites desde');
  await page.goto('/es/');
  await expect(page.getByRole('main')).not.toContainText('Porque has mirado');
});

/** Looks at sport so often that it would tell. */
async function wander(page: import('@playwright/test').Page): Promise<void> {
  for (const path of ['natacion-verano', 'natacion-invierno', 'natacion-verano', 'escuela-de-musica']) {
    await page.goto(`/es/tramites/${path}`);
  }
  await page.goto('/es/tramites?q=piscina&tema=sport');
}
