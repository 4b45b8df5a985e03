# Situacions de la vida i nivells d’explicació.

life-events-title = Què t’està passant?
life-events-lead = Tria la teva situació i et diem què has de fer, per ordre, amb cada administració.
life-events-life = A la teva vida
life-events-business = Al teu negoci
step-count = { $count ->
    [one] { $count } pas
   *[other] { $count } passos
}
organisation-count = { $count ->
    [one] amb una sola administració
   *[other] amb { $count } administracions
}
step-optional = Només si ho necessites

levels-label = Com t’ho expliquem
level-plain = Clar
level-easy = Lectura fàcil
level-legal = Amb la llei
level-easy-unvalidated = Text en lectura fàcil encara sense validar per persones amb dificultats de lectura.
