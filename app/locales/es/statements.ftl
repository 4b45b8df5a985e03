# Declaración de accesibilidad (modelo de la UE) y privacidad (RGPD, art. 13).

accessibility-title = Accesibilidad
accessibility-commitment = { $name } se ha comprometido a hacer accesible esta ventanilla, de conformidad con el Real Decreto 1112/2018, de 7 de septiembre.
accessibility-status = Situación de cumplimiento
accessibility-status-text = Este sitio web es parcialmente conforme con el Real Decreto 1112/2018, por los aspectos que se indican a continuación.
accessibility-aim = La ley pide el nivel AA de las WCAG 2.1. Aquí se trabaja con el nivel AAA de las WCAG 2.2, y cada cambio se comprueba antes de publicarse.
accessibility-gaps = Contenido no accesible
accessibility-gaps-text = Lo que sigue puede no ser accesible:
accessibility-gap-sources = Los textos que envían otras administraciones se muestran en su lengua y con sus palabras, que pueden ser difíciles.
accessibility-gap-plain = Todavía no hay versiones en lectura fácil validadas por personas con dificultades de comprensión.
accessibility-gap-elsewhere = Las páginas de otras administraciones a las que enlazamos tienen su propia declaración.
accessibility-prepared = Preparación de esta declaración
accessibility-prepared-text = Esta declaración se preparó el { $day }, mediante una autoevaluación llevada a cabo por el propio organismo.
accessibility-feedback = Observaciones y contacto
accessibility-feedback-text = Cuéntanos cualquier barrera que encuentres, pide la información en un formato que puedas usar o presenta una queja (arts. 10.2 y 12 del Real Decreto 1112/2018):
accessibility-feedback-term = Te respondemos en veinte días hábiles como máximo.
accessibility-enforcement = Procedimiento de aplicación
accessibility-enforcement-text = Si la respuesta no te convence, no cumple lo que pide el artículo 12.5 o no llega en veinte días hábiles, puedes reclamar (art. 13 del Real Decreto 1112/2018). La reclamación se presenta ante la unidad responsable de accesibilidad del Ayuntamiento, por los mismos medios.

privacy-title = Privacidad
privacy-controller = { $name } es responsable de tus datos en esta ventanilla. Aquí dice cuáles usa, para qué y qué puedes hacer tú.
privacy-purposes = Para qué se usan
privacy-never = Lo que no se hace
privacy-never-text = No hay cookies de publicidad ni de medición: solo las necesarias para saber que eres tú y no perder lo que escribes; ninguna dura más que tu visita. Ninguna decisión sobre tus derechos la toma un programa.
privacy-rights = Tus derechos
privacy-rights-text = Puedes ver tus datos, corregirlos, llevártelos, pedir que se borren o se limite su uso y oponerte a él (arts. 15 a 22 del RGPD). Si algo depende de tu consentimiento, lo puedes retirar cuando quieras.
privacy-contact = A quién dirigirte
privacy-contact-text = Pregunta por la persona delegada de protección de datos del Ayuntamiento:
privacy-authority = Si crees que no se respetan tus derechos, puedes reclamar a la Agencia Española de Protección de Datos o a la autoridad de tu comunidad autónoma.
