// A browser may ask, for whoever uses it, that no profile of them be made (Global Privacy Control).
import { expect, journey } from '../test';

journey('while the browser asks for no profile, none is made', async ({ page, enter, part }) => {
  const main = page.getByRole('main');
  const browser = (asks: boolean) => page.setExtraHTTPHeaders(asks ? { 'Sec-GPC': '1' } : {});
  const looks = async () => {
    for (let times = 0; times < 3; times += 1) await page.goto('/es/tramites/natacion-invierno');
    await page.goto('/es/');
  };
  await browser(true);
  await enter('Marta Ferrer Soler');
  await expect(page.getByRole('heading', { name: 'Sin propuestas' })).toHaveCount(0);
  await page.goto('/es/mis-permisos');
  await expect(main).toContainText('Tu navegador pide que no se haga un perfil de ti');

  await page.getByRole('button', { name: 'Permitir', exact: true }).click();
  await expect(main).toContainText(/Lo permites.* pero/);
  await looks();
  await expect(part('Te puede interesar')).toHaveCount(0);

  await browser(false);
  await page.goto('/es/');
  await expect(part('Te puede interesar')).toHaveCount(1);
  await expect(main).not.toContainText('Porque has mirado');
  await looks();
  await expect(part('Te puede interesar')).toContainText('Porque has mirado');

  await browser(true);
  await page.goto('/es/');
  await expect(part('Te puede interesar')).toHaveCount(0);
  await page.goto('/es/mis-permisos');
  await expect(main).toContainText('manda lo que pide el navegador');
});
