# Orri guztien markoa, abisuak eta erroreak.

site-name = Herritarren leihatila
site-description = { $name }: administrazioekin egiteko daukazuna eta behar dituzun izapideak, leihatila bakarrean.
skip = Joan edukira
demo-label = Erakustaldia.
demo-text = Hemen egiten duzun ezer ez da benetakoa.

nav-label = Nagusia
nav-services = Izapideak
nav-life-events = Egoerak
nav-activities = Jarduerak
nav-home = Nire leihatila
nav-permissions = Nire baimenak
nav-sign-in = Sartu
sign-out = Irten
languages-label = Hizkuntza

footer-contact = Harremanetarako
footer-about = Leihatila honi buruz
footer-licence = Software librea: EUPL 1.2 lizentzia
contact-phone = Telefonoa
contact-email = Posta elektronikoa
contact-address = Helbidea
contact-hours = Ordutegia

notice-signed-in = Sartu zara.
notice-signed-out = Irten zara. Orain inork ezin ditu zure datuak ikusi gailu honetan.
notice-signed-out-everywhere = Gailu guztietatik irten zara. Zure datuak berriro ikusteko, sartu egin behar da berriz.
notice-granted = Baimena gordeta. Hemendik aurrera, hemen egiten duzunetik ikasiko dugu, izapideak proposatzeko.
notice-refused = Gordeta: ez duzu baimenik ematen. Ez dizugu berriro galdetuko.
notice-withdrawn = Baimena kenduta. Zuri buruz ikasitakoa ezabatu dugu.
notice-channels-saved = Gorde dugu nola abisatzea nahi duzun.
notice-code-sent = Kode bat bidali dizugu. Idatzi helbidea berresteko.
notice-contact-proved = Helbidea berretsita. Hemendik aurrera hor abisa diezazukegu.
notice-contact-removed = Helbidea kenduta. Ez dizugu hara ezer gehiago bidaliko.
notice-calendar-revoked = Helbidea kenduta dago. Ez dio inori ezer erakusten.
notice-enrolled = Izen-ematea eginda. Behean daukazu zure erreferentzia.
notice-enrolment-cancelled = Izen-ematea baliogabetuta. Jada ez daukazu plazarik.
notice-draft-saved = Zirriborroa gorde da. Oraindik ez duzu izena eman: amaitu izen-ematea itxi baino lehen.
notice-draft-discarded = Zirriborroa baztertu da. Idatzi zenuena ezabatu dugu.
notice-hidden = Ez dizugu berriro proposatuko.
notice-shown = Berriro proposa diezazukegu.
show-again = Proposatu niri berriro: «{ $name }»

error-prefix = Errorea:
error-summary = Arazo bat dago
error-choose-citizen = Aukeratu zein pertsona gisa sartu nahi duzun
error-not-found = Orri hau ez da existitzen
error-not-found-text = Baliteke helbidea gaizki idatzita egotea edo orria lekuz aldatu izana.
error-forbidden = Sartu orri hau ikusteko
error-forbidden-text = Pertsonala da: zuk bakarrik ikusten duzu, sartu ondoren.
error-invalid = Ezin izan dugu egin eskatu duzuna
error-invalid-text = Daturen bat falta zen edo ez zen baliozkoa. Ez da ezer gorde: itzuli atzera eta saiatu berriro.
error-unavailable = Une honetan ezin dugu orri hau erakutsi
error-unavailable-text = Arazoa gurea da eta ez duzu ezer galdu: saiatu berriro minutu batzuk barru.
error-again = Saiatu berriro
error-too-often = Saiakera gehiegi jarraian
error-too-often-text = Zure konexiotik askotan eskatu da hau denbora gutxian. Itxaron minutu bat eta saiatu berriro.
error-home = Joan hasierako orrira
