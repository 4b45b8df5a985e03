# Os trámites.

search-label = Busca un trámite
search-theme = Tema
search-all-themes = Todos os temas
search-button = Buscar
suggestions-label = Suxestións
suggestions = { $count ->
    [0] Non hai suxestións
    [one] { $count } suxestión
   *[other] { $count } suxestións
}
services-title = Trámites
found-all = { $count ->
    [one] { $count } trámite
   *[other] { $count } trámites
}
found-theme = { $count ->
    [0] Ningún trámite no tema «{ $theme }»
    [one] { $count } trámite no tema «{ $theme }»
   *[other] { $count } trámites no tema «{ $theme }»
}
found-text = { $count ->
    [0] Ningún trámite sobre «{ $text }»
    [one] { $count } trámite sobre «{ $text }»
   *[other] { $count } trámites sobre «{ $text }»
}
found-text-theme = { $count ->
    [0] Ningún trámite sobre «{ $text }» no tema «{ $theme }»
    [one] { $count } trámite sobre «{ $text }» no tema «{ $theme }»
   *[other] { $count } trámites sobre «{ $text }» no tema «{ $theme }»
}
found-mended = Nada di «{ $word }». Buscamos «{ $near }».
found-partial = Ningún trámite ten todas esas palabras. Estes teñen algunha.
found-life-events = Quizais che está pasando isto
found-nothing = Buscamos nos nomes, nas descricións e nas palabras clave. Proba con outra palabra ou con menos.
found-see-all = Ver todos os trámites
found-ask = Non o atopas? Chámanos ao { $phone }.
open-until = Inscrición aberta ata o { $day }
pager-label = Páxinas
page-of = Páxina { $number } de { $last }
page-previous = Anterior
page-next = Seguinte

enrolment-open = Inscrición aberta ata o { $day }
enrolment-opens = A inscrición abre o { $day }
enrolment-closed = A inscrición rematou o { $day }
enrol-in = Inscribirme en «{ $name }»
enrol-sign-in = Entrar para inscribirme
enrolled = Xa te inscribiches
enrolled-when = Cando
enrolment-cancel = Anular a miña inscrición

fact-organisation = Xestiónao
fact-cost = Custa
fact-term = Prazo legal para responder
cost-free = Gratis
unknown = Non consta
months = { $months ->
    [one] { $months } mes
   *[other] { $months } meses
}
requirements = Quen pode pedilo
evidence = Que fai falta
evidence-held = Xa o ten: { $holder }. Non fai falta que o traias (art. 28 da Lei 39/2015).
channels = Onde e como
channel-online = Por internet.
channel-office = En persoa.
channel-phone = Por teléfono.
channel-post = Por correo postal.
legal = Que normas o regulan
afterwards = Que pasa despois?
after-receipt = Dámosche un xustificante co número de rexistro, o día e a hora (art. 16 da Lei 39/2015).
after-term = { $months ->
    [one] A resposta debe chegarche como máximo nun mes (art. 21 da Lei 39/2015).
   *[other] A resposta debe chegarche como máximo en { $months } meses (art. 21 da Lei 39/2015).
}
after-term-default = Se fai falta unha resposta, debe chegarche no prazo que diga a súa norma e, se non di nada, en tres meses (art. 21.3 da Lei 39/2015).
after-silence-granted = Se pasa ese prazo sen resposta, enténdese concedido (art. 24 da Lei 39/2015).
after-silence-refused = Se pasa ese prazo sen resposta, podes entendelo denegado e recorrer (arts. 24 e 25 da Lei 39/2015).
after-output = O que recibes:

enrol-telephone = Teléfono (opcional)
enrol-telephone-hint = Só para avisarte se cambia o horario ou o lugar. Bórrase se anulas a inscrición.
telephone = Teléfono
error-telephone = Escribe un teléfono que exista, como 612 345 678

draft-save = Gardar e seguir despois
draft-kept = Borrador gardado o { $at }. Non é unha inscrición: mentres non premas «Inscribirme», non tes praza. O borrador bórrase cando te inscribas ou se peche o prazo.
draft-discard = Descartar o borrador
error-enrolment-closed = A inscrición non está aberta
error-enrolment-taken = Esta inscrición xa estaba feita: fíxoa outra persoa
enrolled-by = Quen a fixo
