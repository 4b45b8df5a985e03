# El marco de todas las páginas, los avisos y los errores.

site-name = Ventanilla ciudadana
site-description = { $name }: lo que tienes pendiente con las administraciones y los trámites que necesitas, en una sola ventanilla.
skip = Saltar al contenido
demo-label = Demostración.
demo-text = Nada de lo que hagas aquí es real.

nav-label = Principal
nav-services = Trámites
nav-life-events = Situaciones
nav-activities = Actividades
nav-home = Mi ventanilla
nav-permissions = Mis permisos
nav-sign-in = Entrar
sign-out = Salir
languages-label = Idioma

footer-contact = Te atendemos
footer-about = Sobre esta ventanilla
footer-licence = Programa libre: licencia EUPL 1.2
contact-phone = Teléfono
contact-email = Correo
contact-address = Dirección
contact-hours = Horario

notice-signed-in = Has entrado.
notice-signed-out = Has salido. Ya nadie puede ver tus datos en este equipo.
notice-signed-out-everywhere = Has salido de todos los dispositivos. Para volver a ver tus datos hay que entrar otra vez.
notice-granted = Permiso guardado. Desde ahora aprendemos de lo que haces aquí para proponerte trámites.
notice-refused = Guardado: no lo permites. No te lo volveremos a preguntar.
notice-withdrawn = Permiso retirado. Hemos borrado lo que habíamos aprendido de ti.
notice-channels-saved = Hemos guardado cómo quieres que te avisemos.
notice-code-sent = Te hemos enviado un código. Escríbelo para confirmar la dirección.
notice-contact-proved = Dirección confirmada. Ya podemos avisarte ahí.
notice-contact-removed = Dirección quitada. Ya no te enviamos nada ahí.
notice-calendar-revoked = Dirección quitada. Ya no enseña nada a nadie.
notice-enrolled = Inscripción hecha. Abajo tienes tu referencia.
notice-enrolment-cancelled = Inscripción anulada. Ya no tienes plaza.
notice-draft-saved = Borrador guardado. Todavía no te has inscrito: termínalo antes de que se cierre la inscripción.
notice-draft-discarded = Borrador descartado. Hemos borrado lo que habías escrito.
notice-hidden = No te lo volveremos a proponer.
notice-shown = Te lo podemos volver a proponer.
show-again = Volver a proponerme «{ $name }»

error-prefix = Error:
error-summary = Hay un problema
error-choose-citizen = Elige con quién quieres entrar
error-not-found = Esta página no existe
error-not-found-text = Puede que la dirección esté mal escrita o que la página haya cambiado de sitio.
error-forbidden = Entra para ver esta página
error-forbidden-text = Es personal: solo la ves tú, después de entrar.
error-invalid = No hemos podido hacer lo que pedías
error-invalid-text = Faltaba algún dato o no era válido. No se ha guardado nada: vuelve atrás y prueba otra vez.
error-unavailable = Ahora mismo no podemos mostrar esta página
error-unavailable-text = El problema es nuestro y no has perdido nada: prueba otra vez dentro de unos minutos.
error-again = Volver a intentarlo
error-too-often = Demasiados intentos seguidos
error-too-often-text = Desde tu conexión se ha pedido esto muchas veces en poco tiempo. Espera un minuto y prueba otra vez.
error-home = Ir a la página de inicio
