# Els expedients i les notificacions.

cases-title = Els meus expedients
cases-lead = El que està en marxa i el que ja va acabar, a cada administració.
cases-all = Mira tots els meus expedients
cases-closed = Acabats
cases-none = No tens cap expedient.
cases-none-open = No tens cap expedient en marxa.
cases-unknown = Ara mateix no sabem si tens cap expedient en marxa.
case-who = Ho porta
case-procedure = Tràmit
case-stage = És a
case-began = Des del
case-ask-title = Si tens dubtes
case-ask = Tens dret a saber com va i qui ho porta (art. 53 de la Llei 39/2015). Pregunta a: { $organisation }. Dona el número d’expedient.
case-link = Mira l’expedient a la seu de { $organisation }

next-title = Què ve ara
next-provide = Et toca a tu: aporta el que et demanen.
next-read = Et toca a tu: obre la notificació «{ $subject }».
next-them = Ara li toca a { $organisation }. Tu no has de fer res.
next-nothing = Res: aquest expedient ja va acabar.
last-day = Últim dia: { $day }.

timeline-title = Què ha passat
event-started = Comença l’expedient.
event-ended = Acaba l’expedient.
event-handed-in = Vas presentar: { $subject }
event-sent = { $organisation } et va enviar: { $subject }
event-deposited = Notificació sense obrir: { $subject }
event-accepted = Notificació oberta: { $subject }
event-rejected = Notificació rebutjada o no oberta a temps: { $subject }
registry-number = Número de registre

limit-title = Fins quan poden trigar
limit-stated = { $since ->
    [filed] T’han de respondre com a màxim el { $day }: { $term } des que el que vas presentar va entrar al seu registre, el { $from } (arts. 21 i 30 de la Llei 39/2015).
   *[started] T’han de respondre com a màxim el { $day }: { $term } des que va començar l’expedient, el { $from } (arts. 21 i 30 de la Llei 39/2015).
}
limit-unstated = { $since ->
    [filed] No consta el termini d’aquest tràmit. Si cal una resposta i cap norma no diu altra cosa, és de { $term } des que el que vas presentar va entrar al seu registre, el { $from }: fins al { $day } (art. 21.3 de la Llei 39/2015).
   *[started] No consta el termini d’aquest tràmit. Si cal una resposta i cap norma no diu altra cosa, és de { $term } des que va començar l’expedient, el { $from }: fins al { $day } (art. 21.3 de la Llei 39/2015).
}
limit-passed = Aquest termini ja ha passat.
limit-paused = Mentre falti el que et demanen, el termini pot quedar aturat (art. 22 de la Llei 39/2015).
limit-no-promise = És el límit que posa la llei, no una promesa de data.
silence-unknown = No consta què vol dir aquí que no responguin a temps. El que demanes tu se sol entendre concedit, però hi ha excepcions (art. 24 de la Llei 39/2015). Pregunta a: { $organisation }.

documents-title = Documents
document-code = Codi segur de verificació:
document-check = Comprova’l
proof-title = Justificant del que vas presentar
proof-text = Imprimeix o desa aquesta pàgina: diu què vas presentar, on i quan (art. 16 de la Llei 39/2015).
proof-none = No consta res presentat per tu en aquest expedient.
proof-when = Va entrar
proof-what = Assumpte
proof-where = Davant
proof-link = Mira el justificant a la seu de { $organisation }

notifications-title = Les meves notificacions
notifications-lead = Tenen efectes legals: obrir-les o no obrir-les canvia els teus terminis.
notifications-waiting = Sense obrir
notifications-past = Anteriors
notifications-none = No tens cap notificació sense obrir.
notifications-unknown = Ara mateix no sabem si tens cap notificació sense obrir.
notification-from = Te l’envia
notification-deposited = A la teva disposició des del
notification-since = a la teva disposició des del { $day }
notification-until = Últim dia per obrir-la: { $day }.
notification-ended = El termini per obrir-la va acabar el { $day }.
notification-accepted = Oberta
notification-rejected = Rebutjada o no oberta a temps
notification-before = Abans d’obrir-la
notification-opening = Si l’obres, compta com a notificada avui i demà comencen a córrer els seus terminis (arts. 30 i 43 de la Llei 39/2015).
notification-unopened = Si no l’obres, es donarà per rebutjada i el tràmit seguirà endavant: són deu dies naturals des que és a la teva disposició (arts. 41 i 43 de la Llei 39/2015).
notification-later = La pots deixar per a més tard: torna, com a molt tard, aquell dia.
notification-where = Aquí desem qui l’ha oberta i quan. Després tindràs l’enllaç per llegir-la a la seu de { $organisation }.
notice-notification-opened = Obertura anotada. Ara ves a llegir-la.
notification-opened = La vas obrir des d’aquí el { $at }. Es confirmarà quan respongui { $organisation }.
notification-unconfirmed = La vas obrir des d’aquí el { $at }, però { $organisation } diu que continua sense obrir. Si no la vas arribar a llegir, torna-la a obrir.
notification-settled = Aquesta notificació ja no espera: tornar-la a consultar no canvia cap termini.
notification-read = Mira la notificació a la seu de { $organisation }
