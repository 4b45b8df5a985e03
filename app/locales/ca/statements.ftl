# Declaració d’accessibilitat (model de la UE) i privacitat (RGPD, art. 13).

accessibility-title = Accessibilitat
accessibility-commitment = { $name } s’ha compromès a fer accessible aquesta finestreta, d’acord amb el Reial decret 1112/2018, de 7 de setembre.
accessibility-status = Situació de compliment
accessibility-status-text = Aquest lloc web és parcialment conforme amb el Reial decret 1112/2018, pels aspectes que s’indiquen a continuació.
accessibility-aim = La llei demana el nivell AA de les WCAG 2.1. Aquí es treballa amb el nivell AAA de les WCAG 2.2, i cada canvi es comprova abans de publicar-lo.
accessibility-gaps = Contingut no accessible
accessibility-gaps-text = El que segueix pot no ser accessible:
accessibility-gap-sources = Els textos que envien altres administracions es mostren en la seva llengua i amb les seves paraules, que poden ser difícils.
accessibility-gap-plain = Encara no hi ha versions de lectura fàcil validades per persones amb dificultats de comprensió.
accessibility-gap-elsewhere = Les pàgines d’altres administracions que enllacem tenen la seva pròpia declaració.
accessibility-prepared = Preparació d’aquesta declaració
accessibility-prepared-text = Aquesta declaració es va preparar el { $day }, mitjançant una autoavaluació feta pel mateix organisme.
accessibility-feedback = Observacions i contacte
accessibility-feedback-text = Explica’ns qualsevol barrera que trobis, demana la informació en un format que puguis fer servir o presenta una queixa (arts. 10.2 i 12 del Reial decret 1112/2018):
accessibility-feedback-term = Et responem en vint dies hàbils com a màxim.
accessibility-enforcement = Procediment d’aplicació
accessibility-enforcement-text = Si la resposta no et convenç, no compleix el que demana l’article 12.5 o no arriba en vint dies hàbils, pots reclamar (art. 13 del Reial decret 1112/2018). La reclamació es presenta davant la unitat responsable d’accessibilitat de l’Ajuntament, pels mateixos mitjans.

privacy-title = Privacitat
privacy-controller = { $name } és responsable de les teves dades en aquesta finestreta. Aquí diu quines fa servir, per a què i què pots fer tu.
privacy-purposes = Per a què es fan servir
privacy-never = El que no es fa
privacy-never-text = No hi ha galetes de publicitat ni de mesura: només les necessàries per saber que ets tu i no perdre el que escrius; cap no dura més que la teva visita. Cap decisió sobre els teus drets la pren un programa.
privacy-rights = Els teus drets
privacy-rights-text = Pots veure les teves dades, corregir-les, endur-te-les, demanar que s’esborrin o que se’n limiti l’ús i oposar-t’hi (arts. 15 a 22 de l’RGPD). Si alguna cosa depèn del teu consentiment, el pots retirar quan vulguis.
privacy-contact = A qui adreçar-te
privacy-contact-text = Pregunta per la persona delegada de protecció de dades de l’Ajuntament:
privacy-authority = Si creus que no es respecten els teus drets, pots reclamar a l’Agència Espanyola de Protecció de Dades o a l’autoritat de la teva comunitat autònoma.
