# El marc de totes les pàgines, els avisos i els errors.

site-name = Finestreta ciutadana
site-description = { $name }: el que tens pendent amb les administracions i els tràmits que necessites, en una sola finestreta.
skip = Ves al contingut
demo-label = Demostració.
demo-text = Res del que facis aquí no és real.

nav-label = Principal
nav-services = Tràmits
nav-life-events = Situacions
nav-activities = Activitats
nav-home = La meva finestreta
nav-permissions = Els meus permisos
nav-sign-in = Entra
sign-out = Surt
languages-label = Idioma

footer-contact = T’atenem
footer-about = Sobre aquesta finestreta
footer-licence = Programari lliure: llicència EUPL 1.2
contact-phone = Telèfon
contact-email = Correu
contact-address = Adreça
contact-hours = Horari

notice-signed-in = Has entrat.
notice-signed-out = Has sortit. Ja ningú no pot veure les teves dades en aquest equip.
notice-signed-out-everywhere = Has sortit de tots els dispositius. Per tornar a veure les teves dades cal entrar una altra vegada.
notice-granted = Permís desat. Des d’ara aprenem del que fas aquí per proposar-te tràmits.
notice-refused = Desat: no ho permets. No t’ho tornarem a preguntar.
notice-withdrawn = Permís retirat. Hem esborrat el que havíem après de tu.
notice-channels-saved = Hem desat com vols que t’avisem.
notice-code-sent = T’hem enviat un codi. Escriu-lo per confirmar l’adreça.
notice-contact-proved = Adreça confirmada. Ja et podem avisar aquí.
notice-contact-removed = Adreça treta. Ja no hi enviem res.
notice-calendar-revoked = Adreça treta. Ja no ensenya res a ningú.
notice-enrolled = Inscripció feta. A sota tens la referència.
notice-enrolment-cancelled = Inscripció anul·lada. Ja no tens plaça.
notice-draft-saved = Esborrany desat. Encara no t’has inscrit: acaba’l abans que es tanqui la inscripció.
notice-draft-discarded = Esborrany descartat. Hem esborrat el que havies escrit.
notice-hidden = No t’ho tornarem a proposar.
notice-shown = T’ho podem tornar a proposar.
show-again = Torna a proposar-me «{ $name }»

error-prefix = Error:
error-summary = Hi ha un problema
error-choose-citizen = Tria amb qui vols entrar
error-not-found = Aquesta pàgina no existeix
error-not-found-text = Potser l’adreça està mal escrita o la pàgina ha canviat de lloc.
error-forbidden = Entra per veure aquesta pàgina
error-forbidden-text = És personal: només la veus tu, després d’entrar.
error-invalid = No hem pogut fer el que demanaves
error-invalid-text = Faltava alguna dada o no era vàlida. No s’ha desat res: torna enrere i prova-ho un altre cop.
error-unavailable = Ara mateix no podem mostrar aquesta pàgina
error-unavailable-text = El problema és nostre i no has perdut res: prova-ho un altre cop d’aquí a uns minuts.
error-again = Torna-ho a provar
error-too-often = Massa intents seguits
error-too-often-text = Des de la teva connexió s’ha demanat això moltes vegades en poc temps. Espera un minut i torna-ho a provar.
error-home = Ves a la pàgina d’inici
