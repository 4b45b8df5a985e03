# Lo que la ventanilla cuenta, sin efectos legales.

messages-title = Mis mensajes
messages-lead = Lo que ha pasado aquí y en las administraciones, lo más reciente primero. Son avisos de cortesía: no tienen efectos legales. Las notificaciones van aparte.
messages-kept = { $years ->
    [one] Se borran al cabo de un año, los hayas leído o no.
   *[other] Se borran al cabo de { $years } años, los hayas leído o no.
}
messages-none = No tienes ningún mensaje.
messages-unread = Mensajes sin leer
messages-all = Ver todos mis mensajes
messages-read-all = Marcar todo como leído
message-read = Marcar como leído
message-unread = Sin leer
notice-messages-read = Marcado como leído.

message-enrolled = Inscripción hecha en «{ $name }». Referencia: { $reference }.
message-enrolment-cancelled = Inscripción anulada en «{ $name }».
message-mandate-began = Desde ahora puedes actuar en nombre de { $name }.
message-mandate-ended = Ya no puedes actuar en nombre de { $name }.
message-calendar-made = Se ha creado una dirección secreta con las fechas de lo pendiente. Si no has sido tú, quítala.
message-calendar-revoked = Se ha quitado la dirección del calendario: ya no enseña nada a nadie.
message-sessions-ended = Se han cerrado tus sesiones en todos los dispositivos.
message-objection-upheld = Tu oposición { $number } se ha aceptado: ese uso ha terminado.
message-objection-rejected = Tu oposición { $number } se ha denegado. Aquí tienes el motivo y cómo reclamar.
message-notification = Hay una notificación nueva sin abrir. Abrirla o no abrirla cambia sus plazos.
message-case-moved = El expediente { $case } está ahora en: { $phase }
