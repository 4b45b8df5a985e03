# Situaciones de la vida y niveles de explicación.

life-events-title = ¿Qué te está pasando?
life-events-lead = Elige tu situación y te decimos qué hacer, en orden, con cada administración.
life-events-life = En tu vida
life-events-business = En tu negocio
step-count = { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}
organisation-count = { $count ->
    [one] con una sola administración
   *[other] con { $count } administraciones
}
step-optional = Solo si lo necesitas

levels-label = Cómo explicarlo
level-plain = Claro
level-easy = Lectura fácil
level-legal = Con la ley
level-easy-unvalidated = Texto en lectura fácil sin validar todavía por personas con dificultades de lectura.
