# Izapideak.

search-label = Bilatu izapide bat
search-theme = Gaia
search-all-themes = Gai guztiak
search-button = Bilatu
suggestions-label = Iradokizunak
suggestions = { $count ->
    [0] Ez dago iradokizunik
    [one] Iradokizun { $count }
   *[other] { $count } iradokizun
}
services-title = Izapideak
found-all = { $count ->
    [one] Izapide bat
   *[other] { $count } izapide
}
found-theme = { $count ->
    [0] Izapiderik ez «{ $theme }» gaian
    [one] Izapide bat «{ $theme }» gaian
   *[other] { $count } izapide «{ $theme }» gaian
}
found-text = { $count ->
    [0] Izapiderik ez «{ $text }» bilaketarako
    [one] Izapide bat «{ $text }» bilaketarako
   *[other] { $count } izapide «{ $text }» bilaketarako
}
found-text-theme = { $count ->
    [0] Izapiderik ez «{ $text }» bilaketarako «{ $theme }» gaian
    [one] Izapide bat «{ $text }» bilaketarako «{ $theme }» gaian
   *[other] { $count } izapide «{ $text }» bilaketarako «{ $theme }» gaian
}
found-mended = Ezerk ez dio «{ $word }». «{ $near }» bilatu dugu.
found-partial = Izapide batek ere ez ditu hitz horiek guztiak. Hauek bakarren bat dute.
found-life-events = Agian hau gertatzen zaizu
found-nothing = Izenetan, deskribapenetan eta gako-hitzetan bilatu dugu. Saiatu beste hitz batekin edo hitz gutxiagorekin.
found-see-all = Ikusi izapide guztiak
found-ask = Ez duzu aurkitzen? Deitu telefono honetara: { $phone }.
open-until = Izen-ematea zabalik. Azken eguna: { $day }
pager-label = Orriak
page-of = Orria: { $number } / { $last }
page-previous = Aurrekoa
page-next = Hurrengoa

enrolment-open = Izen-ematea zabalik. Azken eguna: { $day }
enrolment-opens = Izen-ematearen hasiera: { $day }
enrolment-closed = Izen-ematea amaituta. Azken eguna: { $day }
enrol-in = Eman nire izena hemen: «{ $name }»
enrol-sign-in = Sartu izena emateko
enrolled = Dagoeneko izena emanda daukazu
enrolled-when = Noiz
enrolment-cancel = Baliogabetu nire izen-ematea

fact-organisation = Kudeatzailea
fact-cost = Prezioa
fact-term = Erantzuteko legezko epea
cost-free = Doan
unknown = Ez da ageri
months = { $months ->
    [one] hilabete bat
   *[other] { $months } hilabete
}
requirements = Nork eska dezakeen
evidence = Zer behar den
evidence-held = Dagoeneko badauka: { $holder }. Ez duzu ekarri behar (39/2015 Legearen 28. art.).
channels = Non eta nola
channel-online = Internetez.
channel-office = Aurrez aurre.
channel-phone = Telefonoz.
channel-post = Postaz.
legal = Zein arauk arautzen duten
afterwards = Zer gertatzen da gero?
after-receipt = Egiaztagiri bat ematen dizugu, erregistro-zenbakiarekin, egunarekin eta orduarekin (39/2015 Legearen 16. art.).
after-term = { $months ->
    [one] Erantzuna gehienez hilabeteko epean jaso behar duzu (39/2015 Legearen 21. art.).
   *[other] Erantzuna gehienez { $months } hilabeteko epean jaso behar duzu (39/2015 Legearen 21. art.).
}
after-term-default = Erantzunik behar bada, bere arauak dioen epean jaso behar duzu eta, ezer esaten ez badu, hiru hilabeteko epean (39/2015 Legearen 21.3 art.).
after-silence-granted = Epe hori erantzunik gabe igarotzen bada, emandakotzat jotzen da (39/2015 Legearen 24. art.).
after-silence-refused = Epe hori erantzunik gabe igarotzen bada, ukatutzat jo dezakezu eta errekurtsoa aurkeztu (39/2015 Legearen 24. eta 25. art.).
after-output = Jasotzen duzuna:

enrol-telephone = Telefonoa (aukerakoa)
enrol-telephone-hint = Ordutegia edo lekua aldatzen bada zuri abisatzeko bakarrik. Izen-ematea baliogabetzen baduzu, ezabatu egiten da.
telephone = Telefonoa
error-telephone = Idatzi benetako telefono bat, adibidez 612 345 678

draft-save = Gorde eta gero jarraitu
draft-kept = Zirriborroa gordeta: { $at }. Ez da izen-ematea: «Eman nire izena» sakatu arte, ez duzu plazarik. Zirriborroa izena ematean edo epea ixtean ezabatzen da.
draft-discard = Zirriborroa baztertu
error-enrolment-closed = Izen-ematea ez dago irekita
error-enrolment-taken = Izen-emate hau eginda zegoen: beste pertsona batek egin zuen
enrolled-by = Nork egin zuen
