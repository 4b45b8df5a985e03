# Qué hacer.

activities-title = Qué hacer
activities-when = Cuándo
when-today = Hoy
when-weekend = Este fin de semana
when-week = Próximos 7 días
when-month = Próximos 30 días
activities-kind = Tipo
activities-all-kinds = Todos los tipos
activities-show = Ver actividades
activities-count = { $when }: { $count ->
    [0] ninguna actividad
    [one] { $count } actividad
    [many] { $count } de actividades
   *[other] { $count } actividades
}
activities-nothing = Prueba con más días o con otro tipo.
activity-until = hasta el { $day }
activity-more = Más información
activity-days = Días
activity-over = Ya ha terminado.
activity-days-more = { $count ->
    [one] Y { $count } día más.
    [many] Y { $count } de días más.
   *[other] Y { $count } días más.
}
fact-where = Dónde
fact-audience = Para quién
calendar-file = Añadir las fechas a tu calendario
calendar-closes = Último día de inscripción: { $name }
calendar-enrolment = Añadir el último día a tu calendario
