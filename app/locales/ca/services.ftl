# Els tràmits.

search-label = Cerca un tràmit
search-theme = Tema
search-all-themes = Tots els temes
search-button = Cerca
suggestions-label = Suggeriments
suggestions = { $count ->
    [0] No hi ha suggeriments
    [one] { $count } suggeriment
    [many] { $count } de suggeriments
   *[other] { $count } suggeriments
}
services-title = Tràmits
found-all = { $count ->
    [one] { $count } tràmit
    [many] { $count } de tràmits
   *[other] { $count } tràmits
}
found-theme = { $count ->
    [0] Cap tràmit en el tema «{ $theme }»
    [one] { $count } tràmit en el tema «{ $theme }»
   *[other] { $count } tràmits en el tema «{ $theme }»
}
found-text = { $count ->
    [0] Cap tràmit sobre «{ $text }»
    [one] { $count } tràmit sobre «{ $text }»
   *[other] { $count } tràmits sobre «{ $text }»
}
found-text-theme = { $count ->
    [0] Cap tràmit sobre «{ $text }» en el tema «{ $theme }»
    [one] { $count } tràmit sobre «{ $text }» en el tema «{ $theme }»
   *[other] { $count } tràmits sobre «{ $text }» en el tema «{ $theme }»
}
found-mended = Res no diu «{ $word }». Hem buscat «{ $near }».
found-partial = Cap tràmit no té totes aquestes paraules. Aquests en tenen alguna.
found-life-events = Potser t’està passant això
found-nothing = Hem cercat en els noms, les descripcions i les paraules clau. Prova amb una altra paraula o amb menys.
found-see-all = Mira tots els tràmits
found-ask = No ho trobes? Truca’ns al { $phone }.
open-until = Inscripció oberta fins al { $day }
pager-label = Pàgines
page-of = Pàgina { $number } de { $last }
page-previous = Anterior
page-next = Següent

enrolment-open = Inscripció oberta fins al { $day }
enrolment-opens = La inscripció obre el { $day }
enrolment-closed = La inscripció va acabar el { $day }
enrol-in = Inscriu-me a «{ $name }»
enrol-sign-in = Entra per inscriure-t’hi
enrolled = Ja t’hi has inscrit
enrolled-when = Quan
enrolment-cancel = Anul·la la meva inscripció

fact-organisation = Ho gestiona
fact-cost = Costa
fact-term = Termini legal per respondre
cost-free = Gratis
unknown = No consta
months = { $months ->
    [one] { $months } mes
   *[other] { $months } mesos
}
requirements = Qui ho pot demanar
evidence = Què cal
evidence-held = Ja ho té: { $holder }. No cal que ho portis (art. 28 de la Llei 39/2015).
channels = On i com
channel-online = Per internet.
channel-office = En persona.
channel-phone = Per telèfon.
channel-post = Per correu postal.
legal = Quines normes ho regulen
afterwards = Què passa després?
after-receipt = Et donem un justificant amb el número de registre, el dia i l’hora (art. 16 de la Llei 39/2015).
after-term = { $months ->
    [one] La resposta t’ha d’arribar com a màxim en un mes (art. 21 de la Llei 39/2015).
   *[other] La resposta t’ha d’arribar com a màxim en { $months } mesos (art. 21 de la Llei 39/2015).
}
after-term-default = Si cal una resposta, t’ha d’arribar en el termini que digui la seva norma i, si no diu res, en tres mesos (art. 21.3 de la Llei 39/2015).
after-silence-granted = Si passa aquest termini sense resposta, s’entén concedit (art. 24 de la Llei 39/2015).
after-silence-refused = Si passa aquest termini sense resposta, ho pots entendre denegat i recórrer (arts. 24 i 25 de la Llei 39/2015).
after-output = El que reps:

enrol-telephone = Telèfon (opcional)
enrol-telephone-hint = Només per avisar-te si canvia l’horari o el lloc. S’esborra si anul·les la inscripció.
telephone = Telèfon
error-telephone = Escriu un telèfon que existeixi, com ara 612 345 678

draft-save = Desa-ho i segueix després
draft-kept = Esborrany desat el { $at }. No és una inscripció: mentre no premis «Inscriu-me», no tens plaça. L’esborrany s’elimina quan t’hi inscriguis o es tanqui el termini.
draft-discard = Descarta l’esborrany
error-enrolment-closed = La inscripció no està oberta
error-enrolment-taken = Aquesta inscripció ja estava feta: la va fer una altra persona
enrolled-by = Qui la va fer
