# La portada de qui visita i la de qui ha entrat.

visitor-title = Els teus tràmits, en una sola finestreta
visitor-lead = Mira què esperen de tu l’Ajuntament i altres administracions, quan venç i com es fa.
open-now = Obert ara
until-day = Fins al { $day }
themes-title = Tràmits per tema
service-count = { $count ->
    [one] { $count } tràmit
    [many] { $count } de tràmits
   *[other] { $count } tràmits
}
enter-title = El que és teu, en ordre
enter-text = Entra i veuràs els teus terminis, els teus expedients i les teves inscripcions.
enter-button = Entra a la meva finestreta

home-title = La meva finestreta
home-greeting = Hola, { $name }
home-pending = { $count ->
    [one] Tens una cosa pendent.
    [many] Tens { $count } de coses pendents.
   *[other] Tens { $count } coses pendents.
}
home-unknown = Ara mateix no sabem si tens res pendent.
home-nothing = No tens res pendent.
home-nothing-last = No tens res pendent. L’última cosa: { $subject }, des del { $day }.
home-rest = La resta
home-order = Primer va el que et faria perdre un dret o diners; després, el que venç abans. Els dies hàbils no inclouen dissabtes, diumenges ni festius, ni d’aquí ni d’on té la seu qui ho demana.
band-overdue = Termini vençut
band-today = Avui
band-this-week = Aquesta setmana
band-later = Després d’aquesta setmana
band-no-date = Sense data límit
band-appointments = Cites
home-calendar = Porta aquestes dates al teu calendari
calendar-day = Afegeix el dia al teu calendari
home-offered = Et pot interessar

task-pay = Paga: { $title }
task-correct = Esmena: { $title }
task-provide = Aporta: { $title }
task-renew = Renova: { $title }
task-read = Llegeix la notificació: { $title }
task-finish = Acaba el que vas començar: { $title }
task-come = Vine a la cita: { $title }
task-asked-by = Ho demana
task-concerns = És de
task-amount = Import
task-no-link = Es fa a: { $organisation }.
do-pay = Paga
do-pay-amount = Paga { $amount }
do-correct = Esmena la sol·licitud
do-provide = Aporta el que falta
do-renew = Mira com es renova
do-read = Obre la notificació
do-finish = Segueix amb la inscripció
do-come = Mira o canvia la cita

near-no-date = sense data límit
near-today = avui
near-tomorrow = demà
near-this-week = aquesta setmana, { $near }
near-weekend = abans del proper dia hàbil
near-left = { $days ->
    [one] d’aquí a { $days } dia hàbil
    [many] d’aquí a { $days } de dies hàbils
   *[other] d’aquí a { $days } dies hàbils
}
near-past = { $days ->
    [1] ahir
   *[other] fa { $days } dies
}
near-overdue = { $days ->
    [1] va vèncer ahir
   *[other] va vèncer fa { $days } dies
}
when-no-date = No té data límit.
when-due = Venç el { $day }, { $near }.
when-overdue = El termini va acabar el { $day }, { $ago }.
when-come = T’esperen el { $day }, { $near }.
when-come-at = T’esperen el { $day } a les { $time }, { $near }.
when-come-past = La cita era el { $day }, { $ago }.

missed-pay = Si no pagues a temps, s’hi sumen interessos i un recàrrec de fins al 20 % (art. 28 de la Llei 58/2003; a la Seguretat Social, art. 30 de la seva llei general).
missed-pay-overdue = A l’import s’hi sumen interessos i un recàrrec de fins al 20 %: com més aviat paguis, menys serà (art. 28 de la Llei 58/2003; a la Seguretat Social, art. 30 de la seva llei general).
missed-correct = Si no l’esmenes a temps, es considerarà que desisteixes de la sol·licitud i s’arxivarà (art. 68.1 de la Llei 39/2015).
missed-correct-overdue = Esmena-la ja: si arriba abans que et notifiquin que s’arxiva, encara val (arts. 68.1 i 73.3 de la Llei 39/2015).
missed-provide = Si no ho aportes a temps, pots perdre el dret a aquest tràmit o la teva sol·licitud es pot arxivar (arts. 68 i 73 de la Llei 39/2015).
missed-provide-overdue = Aporta-ho ja: si arriba abans que es resolgui que el termini ha passat, encara val (art. 73.3 de la Llei 39/2015).
missed-renew = Si no ho renoves a temps, deixarà de valer i perdràs el que et dona.
missed-renew-overdue = Ja no val. Si encara ho necessites, demana-ho com més aviat millor.
missed-read = Si no l’obres, es donarà per rebutjada i el tràmit seguirà endavant (art. 43 de la Llei 39/2015). Quan l’obris comencen a comptar els seus terminis.
missed-read-overdue = Es dona per rebutjada i el tràmit segueix endavant (art. 43 de la Llei 39/2015). Encara la pots llegir i saber quins terminis corren.
missed-finish = Un esborrany no reserva plaça: si no t’inscrius abans que es tanqui el termini, et quedes sense.
missed-finish-overdue = El termini d’inscripció ja es va tancar i l’esborrany no guardava plaça.
missed-come = Si no hi pots anar, canvia la cita: una altra persona aprofitarà l’hora.
missed-come-overdue = Si no hi vas anar, demana una altra cita.
briefly-pay = si no, amb interessos i recàrrec
briefly-correct = si no, s’arxiva la teva sol·licitud
briefly-provide = si no, pots perdre el tràmit
briefly-renew = si no, deixa de valer
briefly-read = si no, es dona per rebutjada
briefly-finish = si no, et quedes sense plaça

under-way = En marxa
case-phase = És a:
case-since = des del { $day }
case-number = Expedient
case-expected = Es preveu resoldre el { $day }. És una estimació de qui ho tramita.
enrolled-at = Inscripció feta el { $at }
reference = Referència

at-time = a les { $time }
at-day-time = el { $day } a les { $time }
age-minutes = { $count ->
    [one] fa { $count } minut
   *[other] fa { $count } minuts
}
age-hours = { $count ->
    [one] fa { $count } hora
   *[other] fa { $count } hores
}
age-days = { $count ->
    [one] fa { $count } dia
   *[other] fa { $count } dies
}
sources-asked = Consultat: { $list }.
source-stale = { $organisation } no respon ara. El que en veus és de { $age } ({ $when }); hi pot faltar l’últim.
source-asking = { $organisation } encara no ha contestat. Li hem preguntat i n’esperem la resposta.
sources-unasked = Et vas oposar que preguntem per tu a les administracions, i no ho fem: aquí pot faltar alguna cosa. Ho tens tot a la pàgina de cadascuna.
source-again = Mira si ja ha contestat
source-left-out = { $organisation } ha enviat alguna cosa que no hem pogut llegir: aquí en pot faltar part. Pregunta-ho allà si esperes res que no veus.
source-silent = { $organisation } no respon ara i no ens ha contestat mai sobre tu. Si hi tens res pendent, aquí no es veu.

reason-enrolled = Perquè t’hi vas inscriure el { $day }.
reason-same-theme = Perquè el { $day } vas fer «{ $name }».
reason-opened-theme = { $times ->
    [one] Perquè has mirat «{ $theme }» una vegada.
   *[other] Perquè has mirat «{ $theme }» { $times } vegades.
}
reason-read-about = { $minutes ->
    [one] Perquè n’has llegit un minut.
   *[other] Perquè n’has llegit { $minutes } minuts.
}
reason-open-until = La inscripció es tanca el { $day }.
hide = Amaga
undo = Desfés

invitation-title = Sense propostes
invitation-text = Pots permetre que aquesta finestreta et proposi tràmits segons el que hi fas. Mentre no ho permetis, no aprèn res de tu, i funciona igual.
invitation-link = Mira els meus permisos
