# A portada de quen visita e a de quen entrou.

visitor-title = Os teus trámites, nun só portelo
visitor-lead = Mira que agardan de ti o Concello e outras administracións, cando vence e como se fai.
open-now = Aberto agora
until-day = Ata o { $day }
themes-title = Trámites por tema
service-count = { $count ->
    [one] { $count } trámite
   *[other] { $count } trámites
}
enter-title = O teu, en orde
enter-text = Entra e verás os teus prazos, os teus expedientes e as túas inscricións.
enter-button = Entrar no meu portelo

home-title = O meu portelo
home-greeting = Ola, { $name }
home-pending = { $count ->
    [one] Tes unha cousa pendente.
   *[other] Tes { $count } cousas pendentes.
}
home-unknown = Agora mesmo non sabemos se tes algo pendente.
home-nothing = Non tes nada pendente.
home-nothing-last = Non tes nada pendente. O último: { $subject }, desde o { $day }.
home-rest = O demais
home-order = Primeiro vai o que che faría perder un dereito ou cartos; despois, o que antes vence. Os días hábiles non inclúen sábados, domingos nin festivos, nin de aquí nin de onde ten a sede quen o pide.
band-overdue = Prazo vencido
band-today = Hoxe
band-this-week = Esta semana
band-later = Despois desta semana
band-no-date = Sen data límite
band-appointments = Citas
home-calendar = Levar estas datas ao teu calendario
calendar-day = Engadir o día ao teu calendario
home-offered = Pódeche interesar

task-pay = Paga: { $title }
task-correct = Emenda: { $title }
task-provide = Achega: { $title }
task-renew = Renova: { $title }
task-read = Le a notificación: { $title }
task-finish = Remata o que comezaches: { $title }
task-come = Acode á túa cita: { $title }
task-asked-by = Pídeo
task-concerns = É de
task-amount = Importe
task-no-link = Faise en: { $organisation }.
do-pay = Pagar
do-pay-amount = Pagar { $amount }
do-correct = Emendar a solicitude
do-provide = Achegar o que falta
do-renew = Ver como se renova
do-read = Abrir a notificación
do-finish = Seguir coa inscrición
do-come = Ver ou cambiar a cita

near-no-date = sen data límite
near-today = hoxe
near-tomorrow = mañá
near-this-week = esta semana, { $near }
near-weekend = antes do próximo día hábil
near-left = { $days ->
    [one] dentro de { $days } día hábil
   *[other] dentro de { $days } días hábiles
}
near-past = { $days ->
    [1] onte
   *[other] hai { $days } días
}
near-overdue = { $days ->
    [1] venceu onte
   *[other] venceu hai { $days } días
}
when-no-date = Non ten data límite.
when-due = Vence o { $day }, { $near }.
when-overdue = O prazo rematou o { $day }, { $ago }.
when-come = Agárdante o { $day }, { $near }.
when-come-at = Agárdante o { $day } ás { $time }, { $near }.
when-come-past = A cita era o { $day }, { $ago }.

missed-pay = Se non pagas a tempo, súmanse xuros e unha recarga de ata o 20 % (art. 28 da Lei 58/2003; na Seguridade Social, art. 30 da súa lei xeral).
missed-pay-overdue = Ao importe súmanselle xuros e unha recarga de ata o 20 %: canto antes pagues, menos será (art. 28 da Lei 58/2003; na Seguridade Social, art. 30 da súa lei xeral).
missed-correct = Se non a emendas a tempo, considerarase que desistes da solicitude e arquivarase (art. 68.1 da Lei 39/2015).
missed-correct-overdue = Eméndaa xa: se chega antes de que che notifiquen que se arquiva, aínda vale (arts. 68.1 e 73.3 da Lei 39/2015).
missed-provide = Se non o achegas a tempo, podes perder o teu dereito a este trámite ou a túa solicitude pode arquivarse (arts. 68 e 73 da Lei 39/2015).
missed-provide-overdue = Achégao xa: se chega antes de que se resolva que o prazo pasou, aínda vale (art. 73.3 da Lei 39/2015).
missed-renew = Se non o renovas a tempo, deixará de valer e perderás o que che dá.
missed-renew-overdue = Xa non vale. Se aínda o necesitas, pídeo canto antes.
missed-read = Se non a abres, darase por rexeitada e o trámite seguirá adiante (art. 43 da Lei 39/2015). Ao abrila empezan a contar os seus prazos.
missed-read-overdue = Dáse por rexeitada e o trámite segue adiante (art. 43 da Lei 39/2015). Aínda podes lela e saber que prazos corren.
missed-finish = Un borrador non reserva praza: se non te inscribes antes de que se peche o prazo, quedas sen ela.
missed-finish-overdue = O prazo de inscrición xa se pechou e o borrador non gardaba praza.
missed-come = Se non podes ir, cambia a cita: outra persoa aproveitará a hora.
missed-come-overdue = Se non fuches, pide outra cita.
briefly-pay = se non, con xuros e recarga
briefly-correct = se non, arquívase a túa solicitude
briefly-provide = se non, podes perder o trámite
briefly-renew = se non, deixa de valer
briefly-read = se non, dáse por rexeitada
briefly-finish = se non, quedas sen praza

under-way = En marcha
case-phase = Está en:
case-since = desde o { $day }
case-number = Expediente
case-expected = Prevese resolver o { $day }. É unha estimación de quen o tramita.
enrolled-at = Inscrición feita o { $at }
reference = Referencia

at-time = ás { $time }
at-day-time = o { $day } ás { $time }
age-minutes = { $count ->
    [one] hai { $count } minuto
   *[other] hai { $count } minutos
}
age-hours = { $count ->
    [one] hai { $count } hora
   *[other] hai { $count } horas
}
age-days = { $count ->
    [one] hai { $count } día
   *[other] hai { $count } días
}
sources-asked = Consultado: { $list }.
source-stale = { $organisation } non responde agora. O que ves de alí é de { $age } ({ $when }); pode faltar o último.
source-silent = { $organisation } non responde agora e nunca nos contestou sobre ti. Se tes algo pendente alí, aquí non se ve.
source-asking = { $organisation } aínda non contestou. Preguntámoslle e agardamos a súa resposta.
sources-unasked = Opuxécheste a que preguntemos por ti ás administracións, e non o facemos: aquí pode faltar algo. Telo todo na páxina de cada unha.
source-again = Ver se xa contestou
source-left-out = { $organisation } enviou algo que non puidemos ler: pode faltar aquí algo de alí. Pregunta alí se agardas algo que non ves.

reason-enrolled = Porque te inscribiches o { $day }.
reason-same-theme = Porque o { $day } fixeches «{ $name }».
reason-opened-theme = { $times ->
    [one] Porque miraches «{ $theme }» unha vez.
   *[other] Porque miraches «{ $theme }» { $times } veces.
}
reason-read-about = { $minutes ->
    [one] Porque liches sobre isto un minuto.
   *[other] Porque liches sobre isto { $minutes } minutos.
}
reason-open-until = A inscrición péchase o { $day }.
hide = Ocultar
undo = Desfacer

invitation-title = Sen propostas
invitation-text = Podes permitir que este portelo che propoña trámites segundo o que fas nel. Mentres non o permitas, non aprende nada de ti, e funciona igual.
invitation-link = Ver os meus permisos
