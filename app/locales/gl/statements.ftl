# Declaración de accesibilidade (modelo da UE) e privacidade (RXPD, art. 13).

accessibility-title = Accesibilidade
accessibility-commitment = { $name } comprometeuse a facer accesible este portelo, de conformidade co Real decreto 1112/2018, do 7 de setembro.
accessibility-status = Situación de cumprimento
accessibility-status-text = Este sitio web é parcialmente conforme co Real decreto 1112/2018, polos aspectos que se indican a continuación.
accessibility-aim = A lei pide o nivel AA das WCAG 2.1. Aquí trabállase co nivel AAA das WCAG 2.2, e cada cambio compróbase antes de publicarse.
accessibility-gaps = Contido non accesible
accessibility-gaps-text = O que segue pode non ser accesible:
accessibility-gap-sources = Os textos que envían outras administracións móstranse na súa lingua e coas súas palabras, que poden ser difíciles.
accessibility-gap-plain = Aínda non hai versións en lectura fácil validadas por persoas con dificultades de comprensión.
accessibility-gap-elsewhere = As páxinas doutras administracións ás que ligamos teñen a súa propia declaración.
accessibility-prepared = Preparación desta declaración
accessibility-prepared-text = Esta declaración preparouse o { $day }, mediante unha autoavaliación levada a cabo polo propio organismo.
accessibility-feedback = Observacións e contacto
accessibility-feedback-text = Cóntanos calquera barreira que atopes, pide a información nun formato que poidas usar ou presenta unha queixa (arts. 10.2 e 12 do Real decreto 1112/2018):
accessibility-feedback-term = Respondémosche en vinte días hábiles como máximo.
accessibility-enforcement = Procedemento de aplicación
accessibility-enforcement-text = Se a resposta non te convence, non cumpre o que pide o artigo 12.5 ou non chega en vinte días hábiles, podes reclamar (art. 13 do Real decreto 1112/2018). A reclamación preséntase ante a unidade responsable de accesibilidade do Concello, polos mesmos medios.

privacy-title = Privacidade
privacy-controller = { $name } é responsable dos teus datos neste portelo. Aquí di cales usa, para que e que podes facer ti.
privacy-purposes = Para que se usan
privacy-never = O que non se fai
privacy-never-text = Non hai cookies de publicidade nin de medición: só as necesarias para saber que es ti e non perder o que escribes; ningunha dura máis ca a túa visita. Ningunha decisión sobre os teus dereitos a toma un programa.
privacy-rights = Os teus dereitos
privacy-rights-text = Podes ver os teus datos, corrixilos, levalos contigo, pedir que se borren ou se limite o seu uso e opoñerte a el (arts. 15 a 22 do RXPD). Se algo depende do teu consentimento, pódelo retirar cando queiras.
privacy-contact = A quen dirixirte
privacy-contact-text = Pregunta pola persoa delegada de protección de datos do Concello:
privacy-authority = Se cres que non se respectan os teus dereitos, podes reclamar á Axencia Española de Protección de Datos ou á autoridade da túa comunidade autónoma.
