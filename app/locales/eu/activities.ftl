# Zer egin.

activities-title = Zer egin
activities-when = Noiz
when-today = Gaur
when-weekend = Asteburu honetan
when-week = Hurrengo 7 egunak
when-month = Hurrengo 30 egunak
activities-kind = Mota
activities-all-kinds = Mota guztiak
activities-show = Ikusi jarduerak
activities-count = { $when }: { $count ->
    [0] jarduerarik ez
    [one] jarduera { $count }
   *[other] { $count } jarduera
}
activities-nothing = Saiatu egun gehiagorekin edo beste mota batekin.
activity-until = azken eguna: { $day }
activity-more = Informazio gehiago
activity-days = Egunak
activity-over = Amaitu da.
activity-days-more = { $count ->
    [one] Eta beste egun { $count }.
   *[other] Eta beste { $count } egun.
}
fact-where = Non
fact-audience = Norentzat
calendar-file = Gehitu datak zure egutegira
calendar-closes = Izena emateko azken eguna: { $name }
calendar-enrolment = Gehitu azken eguna zure egutegira
