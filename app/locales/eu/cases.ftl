# Espedienteak eta jakinarazpenak.

cases-title = Nire espedienteak
cases-lead = Abian dagoena eta amaitu dena, administrazio bakoitzean.
cases-all = Ikusi nire espediente guztiak
cases-closed = Amaituta
cases-none = Ez daukazu espedienterik.
cases-none-open = Ez daukazu espedienterik abian.
cases-unknown = Oraintxe ez dakigu espedienterik abian daukazun.
case-who = Kudeatzailea
case-procedure = Izapidea
case-stage = Egoera
case-began = Hasiera
case-ask-title = Zalantzak badituzu
case-ask = Nola doan eta nork daraman jakiteko eskubidea daukazu (39/2015 Legearen 53. art.). Non galdetu: { $organisation }. Eman espedientearen zenbakia.
case-link = Ikusi espedientea egoitza elektronikoan: { $organisation }

next-title = Zer dator orain
next-provide = Zure txanda da: aurkeztu eskatzen dizutena.
next-read = Zure txanda da: ireki «{ $subject }» jakinarazpena.
next-them = Txanda honena da: { $organisation }. Zuk ez duzu orain ezer egin behar.
next-nothing = Ezer ez: espediente hau amaituta dago.
last-day = Azken eguna: { $day }.

timeline-title = Zer gertatu den
event-started = Espedientea hasi da.
event-ended = Espedientea amaitu da.
event-handed-in = Aurkeztu zenuena: { $subject }
event-sent = Bidali dizutena ({ $organisation }): { $subject }
event-deposited = Ireki gabeko jakinarazpena: { $subject }
event-accepted = Irekitako jakinarazpena: { $subject }
event-rejected = Baztertutako edo garaiz ireki gabeko jakinarazpena: { $subject }
registry-number = Erregistro-zenbakia

limit-title = Noiz arte atzera daitezkeen
limit-stated = { $since ->
    [filed] Gehienez egun honetan erantzun behar dizute: { $day }. Epea: { $term }, aurkeztu zenuena haien erregistroan sartu zenetik ({ $from }) (39/2015 Legearen 21. eta 30. art.).
   *[started] Gehienez egun honetan erantzun behar dizute: { $day }. Epea: { $term }, espedientea hasi zenetik ({ $from }) (39/2015 Legearen 21. eta 30. art.).
}
limit-unstated = { $since ->
    [filed] Ez da ageri izapide honen epea. Erantzunik behar bada eta arauek besterik esaten ez badute, epea hau da: { $term }, aurkeztu zenuena haien erregistroan sartu zenetik ({ $from }). Azken eguna: { $day } (39/2015 Legearen 21.3 art.).
   *[started] Ez da ageri izapide honen epea. Erantzunik behar bada eta arauek besterik esaten ez badute, epea hau da: { $term }, espedientea hasi zenetik ({ $from }). Azken eguna: { $day } (39/2015 Legearen 21.3 art.).
}
limit-passed = Epe hori igarota dago.
limit-paused = Eskatzen dizutena falta den bitartean, epea etenda gera daiteke (39/2015 Legearen 22. art.).
limit-no-promise = Legeak jartzen duen muga da, ez data baten promesa.
silence-unknown = Ez da ageri zer esan nahi duen hemen garaiz ez erantzuteak. Zuk eskatutakoa emandakotzat jo ohi da, baina salbuespenak daude (39/2015 Legearen 24. art.). Non galdetu: { $organisation }.

documents-title = Dokumentuak
document-code = Egiaztapen-kode segurua:
document-check = Egiaztatu
proof-title = Aurkeztu zenuenaren egiaztagiria
proof-text = Inprimatu edo gorde orri hau: zer, non eta noiz aurkeztu zenuen dio (39/2015 Legearen 16. art.).
proof-none = Ez da ageri espediente honetan zuk ezer aurkeztu duzunik.
proof-when = Noiz sartu zen
proof-what = Gaia
proof-where = Non
proof-link = Ikusi egiaztagiria egoitza elektronikoan: { $organisation }

notifications-title = Nire jakinarazpenak
notifications-lead = Legezko ondorioak dituzte: irekitzeak edo ez irekitzeak zure epeak aldatzen ditu.
notifications-waiting = Ireki gabe
notifications-past = Aurrekoak
notifications-none = Ez daukazu ireki gabeko jakinarazpenik.
notifications-unknown = Oraintxe ez dakigu ireki gabeko jakinarazpenik daukazun.
notification-from = Bidaltzailea
notification-deposited = Zure eskura noiztik
notification-since = zure eskura noiztik: { $day }
notification-until = Irekitzeko azken eguna: { $day }.
notification-ended = Irekitzeko epea amaituta dago. Azken eguna: { $day }.
notification-accepted = Irekita
notification-rejected = Baztertuta edo garaiz ireki gabe
notification-before = Ireki aurretik
notification-opening = Irekitzen baduzu, gaur jakinarazitzat jotzen da, eta bihar hasten dira haren epeak (39/2015 Legearen 30. eta 43. art.).
notification-unopened = Irekitzen ez baduzu, baztertutzat joko da eta izapideak aurrera egingo du: hamar egun natural dira, zure eskura dagoenetik (39/2015 Legearen 41. eta 43. art.).
notification-later = Geroago irekitzeko utz dezakezu: itzuli, beranduenez, egun horretan.
notification-where = Hemen nork eta noiz ireki duen gordetzen dugu. Ondoren, erakunde honen egoitzan irakurtzeko esteka izango duzu: { $organisation }.
notice-notification-opened = Irekiera idatzita geratu da. Orain, zoaz irakurtzera.
notification-opened = Hemendik ireki zenuen: { $at }. Erakundeak erantzuten duenean berretsiko da: { $organisation }.
notification-unconfirmed = Hemendik ireki zenuen ({ $at }), baina erakundeak dio oraindik ireki gabe dagoela: { $organisation }. Irakurtzera iritsi ez bazinen, ireki berriro.
notification-settled = Jakinarazpen hau ez dago zain: berriro ikusteak ez du eperik aldatzen.
notification-read = Ikusi jakinarazpena egoitza elektronikoan: { $organisation }
