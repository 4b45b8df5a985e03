// Each citizen of the demonstration finds what their story says. Marta's is the-loop, Nadia's and
// Roser's sources, Teresa's acting.
import { expect, journey } from '../test';

journey('Julián lacks a paper and has a visit', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter('Julián Prats Mora');
  await expect(main).toContainText('Falta el informe médico para la ayuda a domicilio');
  await expect(main).toContainText('puedes perder tu derecho a este trámite');
  await expect(main).toContainText('Visita a casa de la trabajadora social');
  await main.getByRole('link', { name: 'Ayuda en casa para Julián Prats' }).click();
  await expect(main).toContainText('SOC/118');
  await expect(main).toContainText('E-10571'); // proof of what he handed in
});

journey('Omar has to correct what he asked for', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter('Omar Haddad El Amrani');
  await expect(main).toContainText('Corregir la solicitud de beca: falta la firma de la madre');
  await expect(main).toContainText('art. 68');
  await expect(main).toContainText('Beca de comedor para Yasmin y Adam Haddad');
  await main.getByRole('link', { name: 'Ver todos mis expedientes' }).click();
  await expect(main).toContainText('Inscripción de Yasmin y Adam Haddad en Natación de invierno');
});

journey('Pau is known by the town hall alone', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter('Pau Vidal Roig');
  await expect(main).toContainText('Recoger el carné de la biblioteca');
  await expect(main).toContainText('a las 17:30');
  await expect(main).toContainText('Se está imprimiendo');
});

journey('Svitlana only has to come', async ({ page, enter }) => {
  const main = page.getByRole('main');
  await enter('Svitlana Kovalenko');
  await expect(main).toContainText('Tienes una cosa pendiente.');
  await expect(main).toContainText('Alta en el padrón');
  await expect(main).toContainText('a las 09:15');
});
