// What is known about one: read it, say what interests, take it away, object, be erased.
import fs from 'node:fs';
import zlib from 'node:zlib';
import { expect, journey } from '../test';

/** The files of an archive, by their names. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = archive.indexOf('PK\x01\x02'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 46)) {
    const size = archive.readUInt32LE(at + 20);
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    files.set(name, zlib.inflateRawSync(archive.subarray(from, from + size)).toString('utf8'));
  }
  return files;
}

journey('Marta reads what is known about her, and takes it away', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter('Marta Ferrer Soler');
  await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Mis datos' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lo que se sabe de mí');
  await main.getByRole('link', { name: 'Lo que nos han dicho las administraciones' }).click();
  await expect(main).toContainText('Para qué');
  await main.getByRole('link', { name: 'Lo que tienes pendiente' }).click();
  await expect(main).toContainText('IBI, 2.º plazo');
  await main.getByRole('link', { name: 'Lo que nos han dicho las administraciones' }).click();
  await main.getByRole('link', { name: 'Lo que se sabe de mí' }).click();

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Descargar mis datos' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('mis-datos.zip');
  const files = unzip(fs.readFileSync(await download.path()));
  expect([...files.keys()]).toEqual(expect.arrayContaining(['LEEME.txt', 'index.html', 'datos.jsonld', 'task.csv']));
  expect(files.get('index.html')).toContain('Marta Ferrer Soler');
  expect(files.get('task.csv')).toContain('IBI, 2.º plazo');
  expect(JSON.parse(files.get('datos.jsonld')!).about.name).toBe('Marta Ferrer Soler');

  await page.setContent(files.get('index.html')!);
  await expect(page.getByRole('heading', { level: 2, name: 'Lo que tienes pendiente' })).toBeVisible();
  await page.goto('/es/mis-datos/accesos');
  await expect(page.getByRole('main')).toContainText('Te llevaste una copia de tus datos.');
});

journey('what Nadia says interests her is offered with that reason, and forgotten', async ({ page, town, enter, part }) => {
  await town.act(await town.enter('nadia'), '/es/mis-permisos', { finalidad: 'personalisation', acto: 'si' });
  await enter('Nadia Benali Costa');
  await page.goto('/es/mis-datos');
  await page.getByRole('link', { name: 'Lo que te interesa' }).click();
  await page.getByRole('button', { name: 'Me interesa: Cultura' }).click();
  await expect(page.getByRole('main')).toContainText('Te interesa: lo dijiste el');
  await page.goto('/es/');
  await expect(part('Te puede interesar')).toContainText('Porque dijiste que te interesa Cultura');
  await page.goto('/es/mis-datos');
  await page.getByRole('link', { name: 'Lo que se ha apuntado y calculado' }).click();
  await expect(page.getByRole('main')).toContainText('puntos');
  await page.goto('/es/mis-datos/interests');
  await page.getByRole('button', { name: 'Ya no me interesa: Cultura' }).click();
  await page.goto('/es/');
  await expect(page.getByRole('main')).not.toContainText('Porque dijiste');
});

journey('an objection without a use is asked again, with one it is filed', async ({ page, enter }) => {
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-datos');
  await page.getByRole('link', { name: 'Oponerte a un uso' }).click();
  await page.getByLabel('Motivos, si quieres darlos').fill('Mi situación');
  await page.getByRole('button', { name: 'Presentar la oposición' }).click();
  await page.getByRole('link', { name: 'Elige a qué uso te opones' }).click();
  await expect(page.getByLabel('Motivos, si quieres darlos')).toHaveValue('Mi situación');
  await page.getByLabel('Tramitar lo que pides').check();
  await page.getByRole('button', { name: 'Presentar la oposición' }).click();
  await expect(page.getByRole('main')).toContainText('Oposición presentada.');
  await expect(page.getByRole('main')).toContainText('Presentada, a la espera de respuesta');
  await expect(page.getByRole('main')).toContainText('1 de julio');
});

journey('what Marta objects to stands still until it is answered, and she may go to court', async ({ page, town, enter }) => {
  const main = page.getByRole('main');
  const marta = await town.enter('marta');
  await town.act(marta, '/es/mis-datos/oponerse', { finalidad: 'administration', motivos: 'Mi situación' });
  await enter('Marta Ferrer Soler');
  await expect(main).toContainText('Te opusiste a que preguntemos por ti a las administraciones');
  town.answerObjection('--rejected', 'Hace falta para avisarte.');
  await page.goto('/es/mis-mensajes');
  await main.getByRole('link', { name: 'se ha denegado' }).click();
  await expect(main).toContainText('Hace falta para avisarte.');
  await expect(main).toContainText('Delegada de protección de datos');
  await expect(main).toContainText('contencioso-administrativo');
  await page.goto('/es/');
  await expect(main).not.toContainText('Te opusiste');
  await page.goto('/es/mis-datos/accesos');
  await expect(main).toContainText('Contestó a tu oposición.');
});

journey('upheld, nothing is asked about her until she takes the objection back', async ({ page, town, enter }) => {
  const main = page.getByRole('main');
  await town.act(await town.enter('marta'), '/es/mis-datos/oponerse', { finalidad: 'administration' });
  town.answerObjection('--upheld', 'De acuerdo.');
  await enter('Marta Ferrer Soler');
  await expect(main).toContainText('Te opusiste');
  await expect(main).not.toContainText('IBI, 2.º plazo');
  await main.getByRole('link', { name: 'Oponerte a un uso' }).click();
  await expect(main).toContainText('Este uso ha terminado');
  await main.getByRole('button', { name: 'Retirar esta oposición' }).click();
  await expect(main).toContainText('Oposición retirada.');
  await page.goto('/es/');
  await expect(main).not.toContainText('Te opusiste');
});

journey('Marta asks to be erased, leaves, comes back and undoes it', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter('Marta Ferrer Soler');
  await page.goto('/es/mis-datos');
  await main.getByRole('link', { name: 'Borrar lo que se sabe de mí' }).click();
  await expect(main).toContainText('Se queda, porque lo manda la ley');
  await main.getByRole('button', { name: 'Borrar lo que se sabe de mí' }).click();
  await expect(main).toContainText('Petición guardada.');
  await page.getByRole('button', { name: 'Salir', exact: true }).click();

  await enter('Marta Ferrer Soler');
  const banner = page.getByRole('region', { name: 'Borrar lo que se sabe de mí' });
  await expect(banner).toContainText('2 de junio de 2026');
  await banner.getByRole('button', { name: 'Deshacer' }).click();
  await expect(main).toContainText('Deshecho. No se borra nada.');
  await expect(banner).toHaveCount(0);
});
