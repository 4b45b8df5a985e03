# Posta elektronikoz, SMSz edo gutunez ateratzen dena: nork eta zenbat, inoiz ez zer dioen.

notice-subject = { $count ->
    [one] Abisu berri bat: { $name }
   *[other] { $count } abisu berri: { $name }
}
notice-brief = { $count ->
    [one] { $name }: abisu berri bat duzu.
   *[other] { $name }: { $count } abisu berri dituzu.
}
notice-lead = Zerbait berria duzu { $name } udalerriko atarian:
notice-line = { $who }: { $what }
notice-line-for-another = { $who }, beste pertsona baten izenean: { $what }
notice-enrolled = { $count ->
    [one] egindako izen-emate bat
   *[other] egindako { $count } izen-emate
}
notice-enrolment-cancelled = { $count ->
    [one] baliogabetutako izen-emate bat
   *[other] baliogabetutako { $count } izen-emate
}
notice-mandate = { $count ->
    [one] aldaketa bat noren izenean jardun dezakezun
   *[other] { $count } aldaketa noren izenean jardun dezakezun
}
notice-calendar = { $count ->
    [one] aldaketa bat zure egutegiaren helbidean
   *[other] { $count } aldaketa zure egutegiaren helbidean
}
notice-sessions-ended = zure saioak itxi dira
notice-notification = { $count ->
    [one] ireki gabeko jakinarazpen bat
   *[other] ireki gabeko { $count } jakinarazpen
}
notice-case-moved = { $count ->
    [one] espediente bat fasez aldatu da
   *[other] { $count } fase-aldaketa zure espedienteetan
}
notice-see = Zure mezuetan ikusiko duzu:
notice-courtesy = Abisu hau adeitasunezkoa da: ez du legezko ondoriorik.
notice-lawful = Abisu hau ez da jakinarazpena: horrek balio du, abisua iristen ez bazaizu ere. Bidaltzen duenaren egoitza elektronikoan dago: irekitzeak edo ez irekitzeak haren epeak aldatzen ditu.
notice-lawful-easy = Mezu honek abisatu besterik ez du egiten. Jakinarazpena beste gauza bat da, eta interneten dago, bidaltzen duenaren egoitza elektronikoan. Irekitzen duzunean, haren epeak hasten dira. 10 egunetan irekitzen ez baduzu ere, hasten dira.
notice-lawful-legal = Adeitasunezko abisua (39/2015 Legearen 41.6 art.): iristen ez bada ere, jakinarazpenak balio osoa du. Elektronikoa egintzat jotzen da edukira sartzen denean, eta baztertutzat hamar egun natural igarotzen badira edukira sartu gabe (43.2 art.).
notice-foot = Zertaz, nondik eta noiz abisatzen dizugun zuk erabakitzen duzu; hemen aldatu edo itzali:
