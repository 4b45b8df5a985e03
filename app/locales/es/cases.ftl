# Los expedientes y las notificaciones.

cases-title = Mis expedientes
cases-lead = Lo que está en marcha y lo que ya terminó, en cada administración.
cases-all = Ver todos mis expedientes
cases-closed = Terminados
cases-none = No tienes ningún expediente.
cases-none-open = No tienes ningún expediente en marcha.
cases-unknown = Ahora mismo no sabemos si tienes algún expediente en marcha.
case-who = Lo lleva
case-procedure = Trámite
case-stage = Está en
case-began = Desde
case-ask-title = Si tienes dudas
case-ask = Tienes derecho a saber cómo va y quién lo lleva (art. 53 de la Ley 39/2015). Pregunta a: { $organisation }. Da el número de expediente.
case-link = Ver el expediente en la sede de { $organisation }

next-title = Qué viene ahora
next-provide = Te toca a ti: aporta lo que te piden.
next-read = Te toca a ti: abre la notificación «{ $subject }».
next-them = Le toca a { $organisation }. Tú no tienes que hacer nada ahora.
next-nothing = Nada: este expediente ya terminó.
last-day = Último día: { $day }.

timeline-title = Qué ha pasado
event-started = Empieza el expediente.
event-ended = Termina el expediente.
event-handed-in = Presentaste: { $subject }
event-sent = { $organisation } te envió: { $subject }
event-deposited = Notificación sin abrir: { $subject }
event-accepted = Notificación abierta: { $subject }
event-rejected = Notificación rechazada o no abierta a tiempo: { $subject }
registry-number = Número de registro

limit-title = Hasta cuándo pueden tardar
limit-stated = { $since ->
    [filed] Deben responderte como máximo el { $day }: { $term } desde que lo que presentaste entró en su registro, el { $from } (arts. 21 y 30 de la Ley 39/2015).
   *[started] Deben responderte como máximo el { $day }: { $term } desde que empezó el expediente, el { $from } (arts. 21 y 30 de la Ley 39/2015).
}
limit-unstated = { $since ->
    [filed] No consta el plazo de este trámite. Si hace falta una respuesta y ninguna norma dice otra cosa, es de { $term } desde que lo que presentaste entró en su registro, el { $from }: hasta el { $day } (art. 21.3 de la Ley 39/2015).
   *[started] No consta el plazo de este trámite. Si hace falta una respuesta y ninguna norma dice otra cosa, es de { $term } desde que empezó el expediente, el { $from }: hasta el { $day } (art. 21.3 de la Ley 39/2015).
}
limit-passed = Ese plazo ya pasó.
limit-paused = Mientras falte lo que te piden, el plazo puede quedar parado (art. 22 de la Ley 39/2015).
limit-no-promise = Es el límite que pone la ley, no una promesa de fecha.
silence-unknown = No consta qué significa aquí que no respondan a tiempo. Lo que pides tú suele entenderse concedido, pero hay excepciones (art. 24 de la Ley 39/2015). Pregunta a: { $organisation }.

documents-title = Documentos
document-code = Código seguro de verificación:
document-check = Comprobarlo
proof-title = Justificante de lo que presentaste
proof-text = Imprime o guarda esta página: dice qué presentaste, dónde y cuándo (art. 16 de la Ley 39/2015).
proof-none = No consta nada presentado por ti en este expediente.
proof-when = Entró
proof-what = Asunto
proof-where = Ante
proof-link = Ver el justificante en la sede de { $organisation }

notifications-title = Mis notificaciones
notifications-lead = Tienen efectos legales: abrirlas o no abrirlas cambia tus plazos.
notifications-waiting = Sin abrir
notifications-past = Anteriores
notifications-none = No tienes ninguna notificación sin abrir.
notifications-unknown = Ahora mismo no sabemos si tienes alguna notificación sin abrir.
notification-from = Te la envía
notification-deposited = A tu disposición desde
notification-since = a tu disposición desde el { $day }
notification-until = Último día para abrirla: { $day }.
notification-ended = El plazo para abrirla terminó el { $day }.
notification-accepted = Abierta
notification-rejected = Rechazada o no abierta a tiempo
notification-before = Antes de abrirla
notification-opening = Si la abres, cuenta como notificada hoy y mañana empiezan a correr sus plazos (arts. 30 y 43 de la Ley 39/2015).
notification-unopened = Si no la abres, se dará por rechazada y el trámite seguirá adelante: son diez días naturales desde que está a tu disposición (arts. 41 y 43 de la Ley 39/2015).
notification-later = Puedes dejarla para más tarde: vuelve, como muy tarde, ese día.
notification-where = Aquí guardamos quién la abrió y cuándo. Después tendrás el enlace para leerla en la sede de { $organisation }.
notice-notification-opened = Apertura anotada. Ahora ve a leerla.
notification-opened = La abriste desde aquí el { $at }. Se confirmará cuando responda { $organisation }.
notification-unconfirmed = La abriste desde aquí el { $at }, pero { $organisation } dice que sigue sin abrir. Si no llegaste a leerla, ábrela otra vez.
notification-settled = Esta notificación ya no espera: consultarla otra vez no cambia ningún plazo.
notification-read = Ver la notificación en la sede de { $organisation }
