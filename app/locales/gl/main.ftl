# O marco de todas as páxinas, os avisos e os erros.

site-name = Portelo cidadán
site-description = { $name }: o que tes pendente coas administracións e os trámites que necesitas, nun só portelo.
skip = Saltar ao contido
demo-label = Demostración.
demo-text = Nada do que fagas aquí é real.

nav-label = Principal
nav-services = Trámites
nav-life-events = Situacións
nav-activities = Actividades
nav-home = O meu portelo
nav-permissions = Os meus permisos
nav-sign-in = Entrar
sign-out = Saír
languages-label = Idioma

footer-contact = Atendémoste
footer-about = Sobre este portelo
footer-licence = Programa libre: licenza EUPL 1.2
contact-phone = Teléfono
contact-email = Correo
contact-address = Enderezo
contact-hours = Horario

notice-signed-in = Entraches.
notice-signed-out = Saíches. Xa ninguén pode ver os teus datos neste equipo.
notice-signed-out-everywhere = Saíches de todos os dispositivos. Para volver ver os teus datos hai que entrar outra vez.
notice-granted = Permiso gardado. Desde agora aprendemos do que fas aquí para propoñerche trámites.
notice-refused = Gardado: non o permites. Non cho volveremos preguntar.
notice-withdrawn = Permiso retirado. Borramos o que aprenderamos de ti.
notice-channels-saved = Gardamos como queres que te avisemos.
notice-code-sent = Enviámosche un código. Escríbeo para confirmar o enderezo.
notice-contact-proved = Enderezo confirmado. Xa te podemos avisar aí.
notice-contact-removed = Enderezo quitado. Xa non che enviamos nada aí.
notice-calendar-revoked = Enderezo quitado. Xa non lle ensina nada a ninguén.
notice-enrolled = Inscrición feita. Abaixo tes a túa referencia.
notice-enrolment-cancelled = Inscrición anulada. Xa non tes praza.
notice-draft-saved = Borrador gardado. Aínda non te inscribiches: remátao antes de que se peche a inscrición.
notice-draft-discarded = Borrador descartado. Borramos o que escribiras.
notice-hidden = Non cho volveremos propoñer.
notice-shown = Podémoscho volver propoñer.
show-again = Volver propoñerme «{ $name }»

error-prefix = Erro:
error-summary = Hai un problema
error-choose-citizen = Elixe con quen queres entrar
error-not-found = Esta páxina non existe
error-not-found-text = Pode que o enderezo estea mal escrito ou que a páxina cambiase de sitio.
error-forbidden = Entra para ver esta páxina
error-forbidden-text = É persoal: só a ves ti, despois de entrar.
error-invalid = Non puidemos facer o que pedías
error-invalid-text = Faltaba algún dato ou non era válido. Non se gardou nada: volve atrás e proba outra vez.
error-unavailable = Agora mesmo non podemos mostrar esta páxina
error-unavailable-text = O problema é noso e non perdiches nada: proba outra vez dentro duns minutos.
error-again = Tentalo outra vez
error-too-often = Demasiados intentos seguidos
error-too-often-text = Desde a túa conexión pediuse isto moitas veces en pouco tempo. Agarda un minuto e proba outra vez.
error-home = Ir á páxina de inicio
