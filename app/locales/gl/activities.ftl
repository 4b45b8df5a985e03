# Que facer.

activities-title = Que facer
activities-when = Cando
when-today = Hoxe
when-weekend = Esta fin de semana
when-week = Próximos 7 días
when-month = Próximos 30 días
activities-kind = Tipo
activities-all-kinds = Todos os tipos
activities-show = Ver actividades
activities-count = { $when }: { $count ->
    [0] ningunha actividade
    [one] { $count } actividade
   *[other] { $count } actividades
}
activities-nothing = Proba con máis días ou con outro tipo.
activity-until = ata o { $day }
activity-more = Máis información
activity-days = Días
activity-over = Xa rematou.
activity-days-more = { $count ->
    [one] E { $count } día máis.
   *[other] E { $count } días máis.
}
fact-where = Onde
fact-audience = Para quen
calendar-file = Engadir as datas ao teu calendario
calendar-closes = Último día de inscrición: { $name }
calendar-enrolment = Engadir o último día ao teu calendario
