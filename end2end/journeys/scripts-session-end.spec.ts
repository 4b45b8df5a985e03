// Before a session ends a script says so, with time to keep it, and nothing typed is lost (WCAG 2.2.1).
// Only with scripts: without them nothing can be told in time.
import { expect, journey } from '../test';
import { audit } from '../audits';
import { smallTargets } from '../probes';

journey('who is still there keeps the session', async ({ page, enter }) => {
  await page.clock.install();
  await enter('Marta Ferrer Soler');
  await page.goto('/es/tramites');
  const typed = page.getByRole('main').getByRole('textbox').or(page.getByRole('main').getByRole('combobox')).first();
  await typed.fill('padrón');
  const dialog = page.getByRole('dialog');
  await page.clock.fastForward('12:50');
  await expect(dialog).toHaveCount(0);

  for (let again = 0; again < 3; again++) { // as often as one likes
    await page.clock.fastForward('00:15');
    await expect(dialog).toHaveAccessibleName('¿Sigues ahí?');
    await expect(dialog).toContainText('tu sesión acabará en 2 minutos');
    await expect(dialog.getByRole('button', { name: 'Seguir' })).toBeFocused();
    if (again === 0) {
      expect(await audit(page)).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
    }
    const kept = page.waitForResponse(/\/es\/seguir$/);
    // By the button, or by closing: somebody is there.
    await page.keyboard.press(again === 1 ? 'Escape' : 'Enter');
    expect((await kept).status()).toBe(204);
    await expect(dialog).toHaveCount(0);
    await page.clock.fastForward('12:50');
    await expect(dialog).toHaveCount(0);
  }
  await expect(typed).toHaveValue('padrón');
});

journey('another tab keeps it too', async ({ page, context, enter }) => {
  await page.clock.install();
  await enter('Marta Ferrer Soler');
  await page.clock.fastForward('13:05');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  const other = await context.newPage();
  const now = await page.evaluate(() => Date.now());
  await other.clock.install({ time: now });
  await other.goto('/es/tramites');
  await page.clock.fastForward('00:10');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

journey('who comes back too late finds the page as it was', async ({ page, enter }) => {
  await page.clock.install();
  await enter('Marta Ferrer Soler');
  await page.clock.fastForward('16:00');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName('Tu sesión ha acabado');
  expect(await audit(page)).toEqual([]);
  await expect(dialog.getByRole('link', { name: 'Entrar otra vez' })).toHaveAttribute('href', '/es/entrar?volver=/es/');
  await dialog.getByRole('button', { name: 'Cerrar este aviso' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hola, Marta Ferrer Soler');
});
