# Bizitzako egoerak eta azalpen-mailak.

life-events-title = Zer gertatzen zaizu?
life-events-lead = Aukeratu zure egoera, eta esango dizugu zer egin behar duzun, hurrenez hurren, administrazio bakoitzarekin.
life-events-life = Zure bizitzan
life-events-business = Zure negozioan
step-count = { $count ->
    [one] Urrats { $count }
   *[other] { $count } urrats
}
organisation-count = { $count ->
    [one] administrazio bakarrarekin
   *[other] { $count } administraziorekin
}
step-optional = Behar baduzu bakarrik

levels-label = Nola azaldu
level-plain = Argi
level-easy = Irakurketa erraza
level-legal = Legearekin
level-easy-unvalidated = Irakurketa errazeko testua, irakurtzeko zailtasunak dituzten pertsonek oraindik balioztatu gabea.
