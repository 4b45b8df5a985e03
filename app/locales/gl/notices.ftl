# O que sae por correo electrónico, SMS ou carta: quen avisa e de canto, nunca que di.

notice-subject = { $count ->
    [one] Un aviso novo: { $name }
   *[other] { $count } avisos novos: { $name }
}
notice-brief = { $count ->
    [one] { $name }: tes un aviso novo.
   *[other] { $name }: tes { $count } avisos novos.
}
notice-lead = Hai algo novo para ti no portal de { $name }:
notice-line = { $who }: { $what }
notice-line-for-another = { $who }, en nome doutra persoa: { $what }
notice-enrolled = { $count ->
    [one] unha inscrición feita
   *[other] { $count } inscricións feitas
}
notice-enrolment-cancelled = { $count ->
    [one] unha inscrición anulada
   *[other] { $count } inscricións anuladas
}
notice-mandate = { $count ->
    [one] un cambio en por quen podes actuar
   *[other] { $count } cambios en por quen podes actuar
}
notice-calendar = { $count ->
    [one] un cambio no enderezo do teu calendario
   *[other] { $count } cambios no enderezo do teu calendario
}
notice-sessions-ended = pecháronse as túas sesións
notice-notification = { $count ->
    [one] unha notificación sen abrir
   *[other] { $count } notificacións sen abrir
}
notice-case-moved = { $count ->
    [one] un expediente cambiou de fase
   *[other] { $count } cambios de fase nos teus expedientes
}
notice-see = Velo nas túas mensaxes:
notice-courtesy = Este aviso é de cortesía: non ten efectos legais.
notice-lawful = Este aviso non é a notificación, que vale aínda que o aviso non che chegue. Está na sede de quen a envía: abrila ou non abrila cambia os seus prazos.
notice-lawful-easy = Esta mensaxe só te avisa. A notificación é outra cousa e está en internet, na sede de quen a envía. Cando a abres, empezan os seus prazos. Se non a abres en 10 días, tamén empezan.
notice-lawful-legal = Aviso de cortesía (art. 41.6 da Lei 39/2015): que non chegue non impide que a notificación sexa plenamente válida. A electrónica enténdese practicada cando se accede ao seu contido, e rexeitada se pasan dez días naturais sen acceder a el (art. 43.2).
notice-foot = De que te avisamos, por onde e cando decídelo ti; aquí cámbialo ou apágalo:
