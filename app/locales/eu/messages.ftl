# Leihatilak kontatzen duena, legezko ondoriorik gabe.

messages-title = Nire mezuak
messages-lead = Hemen eta administrazioetan gertatu dena, berriena lehenik. Adeitasunezko abisuak dira: ez dute legezko ondoriorik. Jakinarazpenak aparte daude.
messages-kept = { $years ->
    [one] Urtebete igarotakoan ezabatzen dira, irakurri dituzun ala ez.
   *[other] { $years } urte igarotakoan ezabatzen dira, irakurri dituzun ala ez.
}
messages-none = Ez daukazu mezurik.
messages-unread = Irakurri gabeko mezuak
messages-all = Ikusi nire mezu guztiak
messages-read-all = Markatu dena irakurrita
message-read = Markatu irakurrita
message-unread = Irakurri gabe
notice-messages-read = Irakurrita markatu da.

message-enrolled = Izen-ematea eginda: «{ $name }». Erreferentzia: { $reference }.
message-enrolment-cancelled = Izen-ematea baliogabetuta: «{ $name }».
message-mandate-began = Hemendik aurrera pertsona edo erakunde honen izenean jardun dezakezu: { $name }.
message-mandate-ended = Jada ezin duzu pertsona edo erakunde honen izenean jardun: { $name }.
message-calendar-made = Egiteke dagoenaren datak erakusten dituen helbide sekretu bat sortu da. Zu izan ez bazara, kendu.
message-calendar-revoked = Egutegiaren helbidea kendu da: jada ez dio inori ezer erakusten.
message-sessions-ended = Zure saioak gailu guztietan itxi dira.
message-objection-upheld = Zure { $number } aurkaratzea onartu da: erabilera hori amaitu da.
message-objection-rejected = Zure { $number } aurkaratzea ukatu da. Hemen dituzu arrazoia eta nola erreklamatu.
message-notification = Ireki gabeko jakinarazpen berri bat dago. Irekitzeak edo ez irekitzeak haren epeak aldatzen ditu.
message-case-moved = { $case } espedientea hemen dago orain: { $phase }
