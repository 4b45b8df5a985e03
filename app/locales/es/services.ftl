# Los trámites.

search-label = Busca un trámite
search-theme = Tema
search-all-themes = Todos los temas
search-button = Buscar
suggestions-label = Sugerencias
suggestions = { $count ->
    [0] No hay sugerencias
    [one] { $count } sugerencia
    [many] { $count } de sugerencias
   *[other] { $count } sugerencias
}
services-title = Trámites
found-all = { $count ->
    [one] { $count } trámite
    [many] { $count } de trámites
   *[other] { $count } trámites
}
found-theme = { $count ->
    [0] Ningún trámite en el tema «{ $theme }»
    [one] { $count } trámite en el tema «{ $theme }»
   *[other] { $count } trámites en el tema «{ $theme }»
}
found-text = { $count ->
    [0] Ningún trámite sobre «{ $text }»
    [one] { $count } trámite sobre «{ $text }»
   *[other] { $count } trámites sobre «{ $text }»
}
found-text-theme = { $count ->
    [0] Ningún trámite sobre «{ $text }» en el tema «{ $theme }»
    [one] { $count } trámite sobre «{ $text }» en el tema «{ $theme }»
   *[other] { $count } trámites sobre «{ $text }» en el tema «{ $theme }»
}
found-mended = Nada dice «{ $word }». Hemos buscado «{ $near }».
found-partial = Ningún trámite tiene todas esas palabras. Estos tienen alguna.
found-life-events = Quizá te está pasando esto
found-nothing = Hemos buscado en los nombres, las descripciones y las palabras clave. Prueba con otra palabra o con menos.
found-see-all = Ver todos los trámites
found-ask = ¿No lo encuentras? Llámanos al { $phone }.
open-until = Inscripción abierta hasta el { $day }
pager-label = Páginas
page-of = Página { $number } de { $last }
page-previous = Anterior
page-next = Siguiente

enrolment-open = Inscripción abierta hasta el { $day }
enrolment-opens = La inscripción abre el { $day }
enrolment-closed = La inscripción terminó el { $day }
enrol-in = Inscribirme en «{ $name }»
enrol-sign-in = Entrar para inscribirme
enrolled = Ya te has inscrito
enrolled-when = Cuándo
enrolment-cancel = Anular mi inscripción

fact-organisation = Lo gestiona
fact-cost = Cuesta
fact-term = Plazo legal para responder
cost-free = Gratis
unknown = No consta
months = { $months ->
    [one] { $months } mes
   *[other] { $months } meses
}
requirements = Quién puede pedirlo
evidence = Qué hace falta
evidence-held = Ya lo tiene: { $holder }. No hace falta que lo traigas (art. 28 de la Ley 39/2015).
channels = Dónde y cómo
channel-online = Por internet.
channel-office = En persona.
channel-phone = Por teléfono.
channel-post = Por correo postal.
legal = Qué normas lo regulan
afterwards = ¿Qué pasa después?
after-receipt = Te damos un justificante con el número de registro, el día y la hora (art. 16 de la Ley 39/2015).
after-term = { $months ->
    [one] La respuesta debe llegarte como máximo en un mes (art. 21 de la Ley 39/2015).
   *[other] La respuesta debe llegarte como máximo en { $months } meses (art. 21 de la Ley 39/2015).
}
after-term-default = Si hace falta una respuesta, debe llegarte en el plazo que diga su norma y, si no dice nada, en tres meses (art. 21.3 de la Ley 39/2015).
after-silence-granted = Si pasa ese plazo sin respuesta, se entiende concedido (art. 24 de la Ley 39/2015).
after-silence-refused = Si pasa ese plazo sin respuesta, puedes entenderlo denegado y recurrir (arts. 24 y 25 de la Ley 39/2015).
after-output = Lo que recibes:

enrol-telephone = Teléfono (opcional)
enrol-telephone-hint = Solo para avisarte si cambia el horario o el lugar. Se borra si anulas la inscripción.
telephone = Teléfono
error-telephone = Escribe un teléfono que exista, como 612 345 678

draft-save = Guardar y seguir después
draft-kept = Borrador guardado el { $at }. No es una inscripción: mientras no pulses «Inscribirme», no tienes plaza. El borrador se borra cuando te inscribas o se cierre el plazo.
draft-discard = Descartar el borrador
error-enrolment-closed = La inscripción no está abierta
error-enrolment-taken = Esta inscripción ya estaba hecha: la hizo otra persona
enrolled-by = Quién la hizo
