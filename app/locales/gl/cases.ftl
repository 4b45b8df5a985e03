# Os expedientes e as notificacións.

cases-title = Os meus expedientes
cases-lead = O que está en marcha e o que xa rematou, en cada administración.
cases-all = Ver todos os meus expedientes
cases-closed = Rematados
cases-none = Non tes ningún expediente.
cases-none-open = Non tes ningún expediente en marcha.
cases-unknown = Agora mesmo non sabemos se tes algún expediente en marcha.
case-who = Lévao
case-procedure = Trámite
case-stage = Está en
case-began = Desde o
case-ask-title = Se tes dúbidas
case-ask = Tes dereito a saber como vai e quen o leva (art. 53 da Lei 39/2015). Pregunta a: { $organisation }. Dá o número de expediente.
case-link = Ver o expediente na sede de { $organisation }

next-title = Que vén agora
next-provide = Tócache a ti: achega o que che piden.
next-read = Tócache a ti: abre a notificación «{ $subject }».
next-them = Agora tócalle a { $organisation }. Ti non tes que facer nada.
next-nothing = Nada: este expediente xa rematou.
last-day = Último día: { $day }.

timeline-title = Que pasou
event-started = Comeza o expediente.
event-ended = Remata o expediente.
event-handed-in = Presentaches: { $subject }
event-sent = { $organisation } enviouche: { $subject }
event-deposited = Notificación sen abrir: { $subject }
event-accepted = Notificación aberta: { $subject }
event-rejected = Notificación rexeitada ou non aberta a tempo: { $subject }
registry-number = Número de rexistro

limit-title = Ata cando poden tardar
limit-stated = { $since ->
    [filed] Deben responderche como máximo o { $day }: { $term } desde que o que presentaches entrou no seu rexistro, o { $from } (arts. 21 e 30 da Lei 39/2015).
   *[started] Deben responderche como máximo o { $day }: { $term } desde que comezou o expediente, o { $from } (arts. 21 e 30 da Lei 39/2015).
}
limit-unstated = { $since ->
    [filed] Non consta o prazo deste trámite. Se fai falta unha resposta e ningunha norma di outra cousa, é de { $term } desde que o que presentaches entrou no seu rexistro, o { $from }: ata o { $day } (art. 21.3 da Lei 39/2015).
   *[started] Non consta o prazo deste trámite. Se fai falta unha resposta e ningunha norma di outra cousa, é de { $term } desde que comezou o expediente, o { $from }: ata o { $day } (art. 21.3 da Lei 39/2015).
}
limit-passed = Ese prazo xa pasou.
limit-paused = Mentres falte o que che piden, o prazo pode quedar parado (art. 22 da Lei 39/2015).
limit-no-promise = É o límite que pon a lei, non unha promesa de data.
silence-unknown = Non consta que significa aquí que non respondan a tempo. O que pides ti adoita entenderse concedido, pero hai excepcións (art. 24 da Lei 39/2015). Pregunta a: { $organisation }.

documents-title = Documentos
document-code = Código seguro de verificación:
document-check = Comprobalo
proof-title = Xustificante do que presentaches
proof-text = Imprime ou garda esta páxina: di que presentaches, onde e cando (art. 16 da Lei 39/2015).
proof-none = Non consta nada presentado por ti neste expediente.
proof-when = Entrou
proof-what = Asunto
proof-where = Ante
proof-link = Ver o xustificante na sede de { $organisation }

notifications-title = As miñas notificacións
notifications-lead = Teñen efectos legais: abrilas ou non abrilas cambia os teus prazos.
notifications-waiting = Sen abrir
notifications-past = Anteriores
notifications-none = Non tes ningunha notificación sen abrir.
notifications-unknown = Agora mesmo non sabemos se tes algunha notificación sen abrir.
notification-from = Envíacha
notification-deposited = Á túa disposición desde o
notification-since = á túa disposición desde o { $day }
notification-until = Último día para abrila: { $day }.
notification-ended = O prazo para abrila rematou o { $day }.
notification-accepted = Aberta
notification-rejected = Rexeitada ou non aberta a tempo
notification-before = Antes de abrila
notification-opening = Se a abres, conta como notificada hoxe e mañá empezan a correr os seus prazos (arts. 30 e 43 da Lei 39/2015).
notification-unopened = Se non a abres, darase por rexeitada e o trámite seguirá adiante: son dez días naturais desde que está á túa disposición (arts. 41 e 43 da Lei 39/2015).
notification-later = Podes deixala para máis tarde: volve, como moi tarde, ese día.
notification-where = Aquí gardamos quen a abriu e cando. Despois terás a ligazón para lela na sede de { $organisation }.
notice-notification-opened = Apertura anotada. Agora vai lela.
notification-opened = Abríchela desde aquí o { $at }. Confirmarase cando responda { $organisation }.
notification-unconfirmed = Abríchela desde aquí o { $at }, pero { $organisation } di que segue sen abrir. Se non chegaches a lela, ábrea outra vez.
notification-settled = Esta notificación xa non espera: consultala outra vez non cambia ningún prazo.
notification-read = Ver a notificación na sede de { $organisation }
