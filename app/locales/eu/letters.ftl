# Posta elektronikoz, SMSz edo gutunez ateratzen dena: nork eta zenbat, inoiz ez zer dioen.

letter-subject = { $count ->
    [one] Abisu berri bat: { $name }
   *[other] { $count } abisu berri: { $name }
}
letter-brief = { $count ->
    [one] { $name }: abisu berri bat duzu.
   *[other] { $name }: { $count } abisu berri dituzu.
}
letter-lead = Zerbait berria duzu { $name } udalerriko atarian:
letter-line = { $who }: { $what }
letter-line-for-another = { $who }, beste pertsona baten izenean: { $what }
letter-enrolled = { $count ->
    [one] egindako izen-emate bat
   *[other] egindako { $count } izen-emate
}
letter-enrolment-cancelled = { $count ->
    [one] baliogabetutako izen-emate bat
   *[other] baliogabetutako { $count } izen-emate
}
letter-mandate = { $count ->
    [one] aldaketa bat noren izenean jardun dezakezun
   *[other] { $count } aldaketa noren izenean jardun dezakezun
}
letter-calendar = { $count ->
    [one] aldaketa bat zure egutegiaren helbidean
   *[other] { $count } aldaketa zure egutegiaren helbidean
}
letter-sessions-ended = zure saioak itxi dira
letter-notification = { $count ->
    [one] ireki gabeko jakinarazpen bat
   *[other] ireki gabeko { $count } jakinarazpen
}
letter-case-moved = { $count ->
    [one] espediente bat fasez aldatu da
   *[other] { $count } fase-aldaketa zure espedienteetan
}
letter-objection = { $count ->
    [one] zure aurkaratzearen erantzun bat
   *[other] zure aurkaratzeen { $count } erantzun
}
letter-see = Zure mezuetan ikusiko duzu:
letter-courtesy = Abisu hau adeitasunezkoa da: ez du legezko ondoriorik.
letter-lawful = Abisu hau ez da jakinarazpena: horrek balio du, abisua iristen ez bazaizu ere. Bidaltzen duenaren egoitza elektronikoan dago: irekitzeak edo ez irekitzeak haren epeak aldatzen ditu.
letter-lawful-easy = Mezu honek abisatu besterik ez du egiten. Jakinarazpena beste gauza bat da, eta interneten dago, bidaltzen duenaren egoitza elektronikoan. Irekitzen duzunean, haren epeak hasten dira. 10 egunetan irekitzen ez baduzu ere, hasten dira.
letter-lawful-legal = Adeitasunezko abisua (39/2015 Legearen 41.6 art.): iristen ez bada ere, jakinarazpenak balio osoa du. Elektronikoa egintzat jotzen da edukira sartzen denean, eta baztertutzat hamar egun natural igarotzen badira edukira sartu gabe (43.2 art.).
letter-foot = Zertaz, nondik eta noiz abisatzen dizugun zuk erabakitzen duzu; hemen aldatu edo itzali:
