# La portada de quien visita y la de quien ha entrado.

visitor-title = Tus trámites, en una sola ventanilla
visitor-lead = Mira qué esperan de ti el Ayuntamiento y otras administraciones, cuándo vence y cómo se hace.
open-now = Abierto ahora
until-day = Hasta el { $day }
themes-title = Trámites por tema
service-count = { $count ->
    [one] { $count } trámite
    [many] { $count } de trámites
   *[other] { $count } trámites
}
enter-title = Lo tuyo, en orden
enter-text = Entra y verás tus plazos, tus expedientes y tus inscripciones.
enter-button = Entrar en mi ventanilla

home-title = Mi ventanilla
home-greeting = Hola, { $name }
home-pending = { $count ->
    [one] Tienes una cosa pendiente.
    [many] Tienes { $count } de cosas pendientes.
   *[other] Tienes { $count } cosas pendientes.
}
home-unknown = Ahora mismo no sabemos si tienes algo pendiente.
home-nothing = No tienes nada pendiente.
home-nothing-last = No tienes nada pendiente. Lo último: { $subject }, desde el { $day }.
home-rest = Lo demás
home-order = Primero va lo que te haría perder un derecho o dinero; después, lo que antes vence. Los días hábiles no incluyen sábados, domingos ni festivos, ni de aquí ni de donde tiene su sede quien lo pide.
band-overdue = Plazo vencido
band-today = Hoy
band-this-week = Esta semana
band-later = Después de esta semana
band-no-date = Sin fecha límite
band-appointments = Citas
home-calendar = Llevar estas fechas a tu calendario
calendar-day = Añadir el día a tu calendario
home-offered = Te puede interesar

task-pay = Paga: { $title }
task-correct = Corrige: { $title }
task-provide = Aporta: { $title }
task-renew = Renueva: { $title }
task-read = Lee la notificación: { $title }
task-finish = Termina lo que empezaste: { $title }
task-come = Acude a tu cita: { $title }
task-asked-by = Lo pide
task-concerns = Es de
task-amount = Importe
task-no-link = Se hace en: { $organisation }.
do-pay = Pagar
do-pay-amount = Pagar { $amount }
do-correct = Corregir la solicitud
do-provide = Aportar lo que falta
do-renew = Ver cómo se renueva
do-read = Abrir la notificación
do-finish = Seguir con la inscripción
do-come = Ver o cambiar la cita

near-no-date = sin fecha límite
near-today = hoy
near-tomorrow = mañana
near-this-week = esta semana, { $near }
near-weekend = antes del próximo día hábil
near-left = { $days ->
    [one] dentro de { $days } día hábil
    [many] dentro de { $days } de días hábiles
   *[other] dentro de { $days } días hábiles
}
near-past = { $days ->
    [1] ayer
   *[other] hace { $days } días
}
near-overdue = { $days ->
    [1] venció ayer
   *[other] venció hace { $days } días
}
when-no-date = No tiene fecha límite.
when-due = Vence el { $day }, { $near }.
when-overdue = El plazo terminó el { $day }, { $ago }.
when-come = Te esperan el { $day }, { $near }.
when-come-at = Te esperan el { $day } a las { $time }, { $near }.
when-come-past = La cita era el { $day }, { $ago }.

missed-pay = Si no pagas a tiempo, se suman intereses y un recargo de hasta el 20 % (art. 28 de la Ley 58/2003; en la Seguridad Social, art. 30 de su ley general).
missed-pay-overdue = Al importe se le suman intereses y un recargo de hasta el 20 %: cuanto antes pagues, menos será (art. 28 de la Ley 58/2003; en la Seguridad Social, art. 30 de su ley general).
missed-correct = Si no la corriges a tiempo, se te tendrá por desistido de la solicitud y se archivará (art. 68.1 de la Ley 39/2015).
missed-correct-overdue = Corrígela ya: si llega antes de que te notifiquen que se archiva, todavía vale (arts. 68.1 y 73.3 de la Ley 39/2015).
missed-provide = Si no lo aportas a tiempo, puedes perder tu derecho a este trámite o tu solicitud puede archivarse (arts. 68 y 73 de la Ley 39/2015).
missed-provide-overdue = Apórtalo ya: si llega antes de que se resuelva que el plazo pasó, todavía vale (art. 73.3 de la Ley 39/2015).
missed-renew = Si no lo renuevas a tiempo, dejará de valer y perderás lo que te da.
missed-renew-overdue = Ya no vale. Si todavía lo necesitas, pídelo cuanto antes.
missed-read = Si no la abres, se dará por rechazada y el trámite seguirá adelante (art. 43 de la Ley 39/2015). Al abrirla empiezan a contar sus plazos.
missed-read-overdue = Se da por rechazada y el trámite sigue adelante (art. 43 de la Ley 39/2015). Todavía puedes leerla y saber qué plazos corren.
missed-finish = Un borrador no reserva plaza: si no te inscribes antes de que se cierre el plazo, te quedas sin ella.
missed-finish-overdue = El plazo de inscripción ya se cerró y el borrador no guardaba plaza.
missed-come = Si no puedes ir, cambia la cita: otra persona aprovechará la hora.
missed-come-overdue = Si no fuiste, pide otra cita.
briefly-pay = si no, con intereses y recargo
briefly-correct = si no, se archiva tu solicitud
briefly-provide = si no, puedes perder el trámite
briefly-renew = si no, deja de valer
briefly-read = si no, se da por rechazada
briefly-finish = si no, te quedas sin plaza

under-way = En marcha
case-phase = Está en:
case-since = desde el { $day }
case-number = Expediente
case-expected = Se prevé resolver el { $day }. Es una estimación de quien lo tramita.
enrolled-at = Inscripción hecha el { $at }
reference = Referencia

at-time = a las { $time }
at-day-time = el { $day } a las { $time }
age-minutes = { $count ->
    [one] hace { $count } minuto
   *[other] hace { $count } minutos
}
age-hours = { $count ->
    [one] hace { $count } hora
   *[other] hace { $count } horas
}
age-days = { $count ->
    [one] hace { $count } día
   *[other] hace { $count } días
}
sources-asked = Consultado: { $list }.
source-stale = { $organisation } no responde ahora. Lo que ves suyo es de { $age } ({ $when }); puede faltar lo último.
source-asking = { $organisation } todavía no ha contestado. Le hemos preguntado y esperamos su respuesta.
sources-unasked = Te opusiste a que preguntemos por ti a las administraciones, y no lo hacemos: aquí puede faltar algo. Lo tienes todo en la página de cada una.
source-again = Ver si ya ha contestado
source-left-out = { $organisation } ha enviado algo que no hemos podido leer: puede faltar aquí algo suyo. Pregunta allí si esperas algo que no ves.
source-silent = { $organisation } no responde ahora y nunca nos ha contestado sobre ti. Si tienes algo pendiente allí, aquí no se ve.

reason-enrolled = Porque te inscribiste el { $day }.
reason-same-theme = Porque el { $day } hiciste «{ $name }».
reason-opened-theme = { $times ->
    [one] Porque has mirado «{ $theme }» una vez.
   *[other] Porque has mirado «{ $theme }» { $times } veces.
}
reason-read-about = { $minutes ->
    [one] Porque has leído sobre esto un minuto.
   *[other] Porque has leído sobre esto { $minutes } minutos.
}
reason-open-until = La inscripción se cierra el { $day }.
hide = Ocultar
undo = Deshacer

invitation-title = Sin propuestas
invitation-text = Puedes permitir que esta ventanilla te proponga trámites según lo que haces en ella. Mientras no lo permitas, no aprende nada de ti, y funciona igual.
invitation-link = Ver mis permisos
