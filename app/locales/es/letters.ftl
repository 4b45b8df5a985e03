# Lo que sale por correo electrónico, SMS o carta: quién avisa y de cuánto, nunca qué dice.

letter-subject = { $count ->
    [one] Un aviso nuevo: { $name }
   *[other] { $count } avisos nuevos: { $name }
}
letter-brief = { $count ->
    [one] { $name }: tienes un aviso nuevo.
   *[other] { $name }: tienes { $count } avisos nuevos.
}
letter-lead = Hay algo nuevo para ti en el portal de { $name }:
letter-line = { $who }: { $what }
letter-line-for-another = { $who }, en nombre de otra persona: { $what }
letter-enrolled = { $count ->
    [one] una inscripción hecha
   *[other] { $count } inscripciones hechas
}
letter-enrolment-cancelled = { $count ->
    [one] una inscripción anulada
   *[other] { $count } inscripciones anuladas
}
letter-mandate = { $count ->
    [one] un cambio en por quién puedes actuar
   *[other] { $count } cambios en por quién puedes actuar
}
letter-calendar = { $count ->
    [one] un cambio en la dirección de tu calendario
   *[other] { $count } cambios en la dirección de tu calendario
}
letter-sessions-ended = se han cerrado tus sesiones
letter-notification = { $count ->
    [one] una notificación sin abrir
   *[other] { $count } notificaciones sin abrir
}
letter-case-moved = { $count ->
    [one] un expediente ha cambiado de fase
   *[other] { $count } cambios de fase en tus expedientes
}
letter-objection = { $count ->
    [one] una respuesta a tu oposición
   *[other] { $count } respuestas a tus oposiciones
}
letter-see = Lo ves en tus mensajes:
letter-courtesy = Este aviso es de cortesía: no tiene efectos legales.
letter-lawful = Este aviso no es la notificación, que vale aunque el aviso no te llegue. Está en la sede de quien la envía: abrirla o no abrirla cambia sus plazos.
letter-lawful-easy = Este mensaje solo te avisa. La notificación es otra cosa y está en internet, en la sede de quien la envía. Cuando la abres, empiezan sus plazos. Si no la abres en 10 días, también empiezan.
letter-lawful-legal = Aviso de cortesía (art. 41.6 de la Ley 39/2015): que no llegue no impide que la notificación sea plenamente válida. La electrónica se entiende practicada cuando se accede a su contenido, y rechazada si pasan diez días naturales sin acceder a él (art. 43.2).
letter-foot = De qué te avisamos, por dónde y cuándo lo decides tú; aquí lo cambias o lo apagas:
