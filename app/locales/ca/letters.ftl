# El que surt per correu electrònic, SMS o carta: qui avisa i de quant, mai què diu.

letter-subject = { $count ->
    [one] Un avís nou: { $name }
   *[other] { $count } avisos nous: { $name }
}
letter-brief = { $count ->
    [one] { $name }: tens un avís nou.
   *[other] { $name }: tens { $count } avisos nous.
}
letter-lead = Hi ha alguna cosa nova per a tu al portal de { $name }:
letter-line = { $who }: { $what }
letter-line-for-another = { $who }, en nom d’una altra persona: { $what }
letter-enrolled = { $count ->
    [one] una inscripció feta
   *[other] { $count } inscripcions fetes
}
letter-enrolment-cancelled = { $count ->
    [one] una inscripció anul·lada
   *[other] { $count } inscripcions anul·lades
}
letter-mandate = { $count ->
    [one] un canvi en per qui pots actuar
   *[other] { $count } canvis en per qui pots actuar
}
letter-calendar = { $count ->
    [one] un canvi en l’adreça del teu calendari
   *[other] { $count } canvis en l’adreça del teu calendari
}
letter-sessions-ended = s’han tancat les teves sessions
letter-notification = { $count ->
    [one] una notificació sense obrir
   *[other] { $count } notificacions sense obrir
}
letter-case-moved = { $count ->
    [one] un expedient ha canviat de fase
   *[other] { $count } canvis de fase en els teus expedients
}
letter-objection = { $count ->
    [one] una resposta a la teva oposició
   *[other] { $count } respostes a les teves oposicions
}
letter-see = Ho veus als teus missatges:
letter-courtesy = Aquest avís és de cortesia: no té efectes legals.
letter-lawful = Aquest avís no és la notificació, que val encara que l’avís no t’arribi. És a la seu de qui l’envia: obrir-la o no obrir-la en canvia els terminis.
letter-lawful-easy = Aquest missatge només t’avisa. La notificació és una altra cosa i és a internet, a la seu de qui l’envia. Quan l’obres, comencen els terminis. Si no l’obres en 10 dies, també comencen.
letter-lawful-legal = Avís de cortesia (art. 41.6 de la Llei 39/2015): que no arribi no impedeix que la notificació sigui plenament vàlida. L’electrònica s’entén practicada quan s’accedeix al seu contingut, i rebutjada si passen deu dies naturals sense accedir-hi (art. 43.2).
letter-foot = De què t’avisem, per on i quan ho decideixes tu; aquí ho canvies o ho apagues:
