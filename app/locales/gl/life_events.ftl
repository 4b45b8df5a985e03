# Situacións da vida e niveis de explicación.

life-events-title = Que che está pasando?
life-events-lead = Escolle a túa situación e dicímosche que facer, por orde, con cada administración.
life-events-life = Na túa vida
life-events-business = No teu negocio
step-count = { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}
organisation-count = { $count ->
    [one] cunha soa administración
   *[other] con { $count } administracións
}
step-optional = Só se o necesitas

levels-label = Como explicalo
level-plain = Claro
level-easy = Lectura fácil
level-legal = Coa lei
level-easy-unvalidated = Texto en lectura fácil aínda sen validar por persoas con dificultades de lectura.
