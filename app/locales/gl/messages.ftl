# O que conta o portelo, sen efectos legais.

messages-title = As miñas mensaxes
messages-lead = O que pasou aquí e nas administracións, o máis recente primeiro. Son avisos de cortesía: non teñen efectos legais. As notificacións van á parte.
messages-kept = { $years ->
    [one] Bórranse ao cabo dun ano, as leses ou non.
   *[other] Bórranse ao cabo de { $years } anos, as leses ou non.
}
messages-none = Non tes ningunha mensaxe.
messages-unread = Mensaxes sen ler
messages-all = Ver todas as miñas mensaxes
messages-read-all = Marcar todo como lido
message-read = Marcar como lida
message-unread = Sen ler
notice-messages-read = Marcado como lido.

message-enrolled = Inscrición feita en «{ $name }». Referencia: { $reference }.
message-enrolment-cancelled = Inscrición anulada en «{ $name }».
message-mandate-began = Desde agora podes actuar en nome de { $name }.
message-mandate-ended = Xa non podes actuar en nome de { $name }.
message-calendar-made = Creouse un enderezo secreto coas datas do pendente. Se non fuches ti, quítao.
message-calendar-revoked = Quitouse o enderezo do calendario: xa non lle ensina nada a ninguén.
message-sessions-ended = Pecháronse as túas sesións en todos os dispositivos.
message-objection-upheld = A túa oposición { $number } aceptouse: ese uso rematou.
message-objection-rejected = A túa oposición { $number } denegouse. Aquí tes o motivo e como reclamar.
message-notification = Hai unha notificación nova sen abrir. Abrila ou non abrila cambia os seus prazos.
message-case-moved = O expediente { $case } está agora en: { $phase }
