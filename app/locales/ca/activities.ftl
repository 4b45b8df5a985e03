# Què pots fer.

activities-title = Què pots fer
activities-when = Quan
when-today = Avui
when-weekend = Aquest cap de setmana
when-week = Pròxims 7 dies
when-month = Pròxims 30 dies
activities-kind = Tipus
activities-all-kinds = Tots els tipus
activities-show = Mostra les activitats
activities-count = { $when }: { $count ->
    [0] cap activitat
    [one] { $count } activitat
    [many] { $count } d’activitats
   *[other] { $count } activitats
}
activities-nothing = Prova amb més dies o amb un altre tipus.
activity-until = fins al { $day }
activity-more = Més informació
activity-days = Dies
activity-over = Ja s’ha acabat.
activity-days-more = { $count ->
    [one] I { $count } dia més.
    [many] I { $count } de dies més.
   *[other] I { $count } dies més.
}
fact-where = On
fact-audience = Per a qui
calendar-file = Afegeix les dates al teu calendari
calendar-closes = Últim dia d’inscripció: { $name }
calendar-enrolment = Afegeix l’últim dia al teu calendari
