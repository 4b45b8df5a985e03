# O que sae por correo electrónico, SMS ou carta: quen avisa e de canto, nunca que di.

letter-subject = { $count ->
    [one] Un aviso novo: { $name }
   *[other] { $count } avisos novos: { $name }
}
letter-brief = { $count ->
    [one] { $name }: tes un aviso novo.
   *[other] { $name }: tes { $count } avisos novos.
}
letter-lead = Hai algo novo para ti no portal de { $name }:
letter-line = { $who }: { $what }
letter-line-for-another = { $who }, en nome doutra persoa: { $what }
letter-enrolled = { $count ->
    [one] unha inscrición feita
   *[other] { $count } inscricións feitas
}
letter-enrolment-cancelled = { $count ->
    [one] unha inscrición anulada
   *[other] { $count } inscricións anuladas
}
letter-mandate = { $count ->
    [one] un cambio en por quen podes actuar
   *[other] { $count } cambios en por quen podes actuar
}
letter-calendar = { $count ->
    [one] un cambio no enderezo do teu calendario
   *[other] { $count } cambios no enderezo do teu calendario
}
letter-sessions-ended = pecháronse as túas sesións
letter-notification = { $count ->
    [one] unha notificación sen abrir
   *[other] { $count } notificacións sen abrir
}
letter-case-moved = { $count ->
    [one] un expediente cambiou de fase
   *[other] { $count } cambios de fase nos teus expedientes
}
letter-objection = { $count ->
    [one] unha resposta á túa oposición
   *[other] { $count } respostas ás túas oposicións
}
letter-see = Velo nas túas mensaxes:
letter-courtesy = Este aviso é de cortesía: non ten efectos legais.
letter-lawful = Este aviso non é a notificación, que vale aínda que o aviso non che chegue. Está na sede de quen a envía: abrila ou non abrila cambia os seus prazos.
letter-lawful-easy = Esta mensaxe só te avisa. A notificación é outra cousa e está en internet, na sede de quen a envía. Cando a abres, empezan os seus prazos. Se non a abres en 10 días, tamén empezan.
letter-lawful-legal = Aviso de cortesía (art. 41.6 da Lei 39/2015): que non chegue non impide que a notificación sexa plenamente válida. A electrónica enténdese practicada cando se accede ao seu contido, e rexeitada se pasan dez días naturais sen acceder a el (art. 43.2).
letter-foot = De que te avisamos, por onde e cando decídelo ti; aquí cámbialo ou apágalo:
