# Sartu eta erabaki.

sign-in-title = Sartu
sign-in-demo = Erakustaldi honetan ez da identifikatu behar: aukeratu asmatutako pertsona bat eta begiratu leihatila haren begiekin.
sign-in-legend = Zein pertsona gisa sartu nahi duzu?
sign-in-button = Sartu
sign-in-none = Oraindik ezin da hemen sartu: Udalak ez du konfiguratu nola identifikatuko zaren. Bitartean, beste bide batzuetatik artatuko zaitugu.
sign-in-provider = Atari honetatik kanpo identifikatzen zara, administrazioek erabiltzen duten sistemarekin, eta hona itzultzen zara.
sign-in-with = Sartu { $provider } erabiliz
error-sign-in = Ez zara sartu
sign-in-declined = Ezetz esan duzu, edo identifikazioa itxi da. Ez da ezer gorde: nahi duzunean saia zaitezke berriro.
sign-in-stale = Identifikazio hau beste nabigatzaile batean hasi zen, aspaldi hasi zen edo erabilita dago. Hasi berriro.
sign-in-unproved = Ezin izan dugu egiaztatu identifikazio-sistemak esan diguna eta, segurtasunagatik, ez dizugu sartzen utzi. Saiatu berriro; berriz gertatzen bada, jakinarazi.
sign-in-no-document = Identifikazio-sistemak ez digu baliozko NIF edo NIErik eman, eta hori gabe ezin dugu jakin zein izapide diren zureak.
sign-in-unreachable = { $provider } zerbitzuak ez du erantzuten. Arazoa ez da zurea: saiatu berriro minutu batzuk barru.
sign-in-ask = { $phone } telefonora ere deitu dezakezu.
sign-in-again = Saiatu berriro
error-assurance = Honetarako segurtasun handiagoz identifikatu behar da
error-assurance-text = Sartzeko erabili duzun bidea nahikoa da begiratzeko, baina ez honetarako. Identifikatu ziurtagiri batekin edo seguruagoa den beste bide batekin; ez duzu galtzen egindakoa.
sign-in-stronger = Identifikatu segurtasun handiagoz

permissions-title = Nire baimenak
permissions-lead = Zertarako erabiltzen diren zure datuak, zer erabakitzen duzun zuk eta zer erabaki duzun orain arte.
permissions-yours = Orain { $name } ordezkatzen duzun arren, baimen hauek zureak dira eta zuri buruzkoak bakarrik.
consent-granted-since = Baimena emanda daukazu. Noiztik: { $at }.
consent-withdrawn-since = Ez duzu baimenik ematen. Noiz erabakita: { $at }.
consent-undecided = Ez duzu erabaki; bitartean, ez da egiten.
consent-gpc = Zure nabigatzaileak eskatzen du zure profilik ez egiteko (Global Privacy Control), eta errespetatzen dugu: ez da egiten.
consent-suspended = Baimenduta daukazu, noiztik: { $at }; baina zure nabigatzaileak eskatzen du zure profilik ez egiteko (Global Privacy Control). Hala eskatzen duen bitartean ez da egiten: nabigatzaileak eskatzen duenak agintzen du.
consent-effect = Aldaketak une beretik balio du. Baimena kentzen baduzu, ikasitakoa ezabatzen da.
consent-grant = Eman baimena
consent-refuse = Ez eman baimenik
consent-on = Baimenduta
consent-off = Baimendu gabe
consent-kept-yes = Baimena emanda daukazu oraintxetik.
consent-kept-suspended = Baimenduta daukazu, baina zure nabigatzaileak zure profilik ez egiteko eskatzen duen bitartean, ez da egiten.
consent-kept-no = Ez duzu baimenik ematen. Zuri buruz zerbait ikasi bagenuen, ezabatuta dago.
consent-expired = Baimena eman zenuen, baina orain orduan baino gehiago eskatzen da: zure baimenak ez du balio jada eta ikasitakoa ezabatuta dago. Irakurri testua eta erabaki berriro.
remedy-title = Zer egin dezakezun
remedy-object = Ezin da botoi batekin itzali, legeak agindutako eginkizuna delako; baina zure egoerari lotutako arrazoiengatik aurka egin dezakezu (DBEOren 21. artikulua).
remedy-obligation = Ezin da itzali, ezta aurka egin ere, legeak Udala horretara behartzen duelako.
remedy-complain = Udalari eta datuak babesteko agintaritzari galdetu edo erreklamatu diezaiekezu.
remedy-link = Nori zuzendu
island-failed = Ezin izan dugu gorde. Saiatu berriro.
purpose-basis = Oinarria
purpose-law = Araua
purpose-controller = Arduraduna
purpose-data = Erabiltzen dituen datuak
purpose-profiling = Profila
purpose-profiles = Zure interesen profil bat egiten da; inoiz ez du zure eskubideei buruz erabakitzen
data-identity = Zure izena eta nortasun-agiria
data-contact = Ematen diguzun telefonoa, posta elektronikoa edo helbidea
data-representation = Noren izenean jarduten duzun
data-pending = Egiteko daukazuna: ordainketak, agiriak, hitzorduak eta jakinarazpenak
data-cases = Zure espedienteak
data-enrolments = Non ematen duzun izena
data-readings = Zein izapide irekitzen dituzun eta zenbat denboraz irakurtzen dituzun
data-searches = Bilatzen duzunaren gaia, inoiz ez hitzak
data-hidden-offers = Zein gomendio ezkutatzen dituzun
data-decisions = Zer baimentzen duzun eta zer ez
purpose-retention = Gordetzeko epea
basis-consent = Zure adostasuna
basis-legal-obligation = Udalaren legezko betebehar bat
basis-public-task = Udalaren eginkizun publiko bat
retention-years = { $years ->
    [one] urtebete gehienez
   *[other] { $years } urte gehienez
}
retention-days = { $days ->
    [one] egun bat gehienez
   *[other] { $days } egun gehienez
}

devices-title = Beste gailuak
devices-text = Eskura ez duzun mugikor edo ordenagailu batetik sartu bazinen, denetatik irten zaitezke batera, honetatik ere bai.
devices-leave = Irten gailu guztietatik

ledger-title = Erabaki duzuna
ledger-caption = Erabaki bakoitza idatzita geratzen da eta inork ezin du aldatu
ledger-empty = Oraindik ez duzu ezer erabaki.
ledger-when = Noiz
ledger-act = Zer
ledger-proof = Testua, { $version }. bertsioa. Aztarna: { $hash }
ledger-granted = Baimena eman zenuen: { $name }
ledger-refused = Ez zenuen baimenik eman: { $name }
ledger-withdrawn = Baimena kendu zenuen: { $name }
ledger-expired = Balioa galdu zuen, testuak gehiago eskatzen duelako: { $name }
ledger-receipt = Ordezagiria: { $at }

receipt-title = Zure erabakiaren ordezagiria
receipt-lead = Zer erabaki zenuen, noiz eta zein testuri buruz frogatzen du. Inprimatu edo gorde dezakezu.
receipt-see = Ikusi ordezagiria
receipt-download = Deskargatu ordezagiria programa baterako (JSON)
receipt-state = Egoera
receipt-in-force = Orain balio du
receipt-superseded = Ez du balio jada: geroago beste zerbait erabaki zenuen edo testua aldatu zen
receipt-channel = Nola
receipt-by-you = Zuk erabaki zenuen, atari honetan
receipt-by-portal = Atariak idatzi zuen, zuk ezer egin gabe
receipt-recipients = Nori lagatzen zaio
receipt-no-recipients = Inori ez
receipt-language = Testuaren hizkuntza
receipt-version = Testuaren bertsioa
receipt-text-hash = Testuaren hatz-marka (SHA-256)
receipt-subject = Zure seudonimoa ordezagiri honetan
receipt-id = Ordezagiriaren zenbakia eta idazpenaren hatz-marka
receipt-text = Irakurri zenuena
receipt-text-changed = Testu hau aldatu egin da ordutik. Hemen dago irakurri zenuen bezala.
receipt-text-lost = Erabaki zenuenean oraindik ez genuen testu osoa gordetzen, haren hatz-marka baizik.
receipt-withdraw = Zure erabakia nahi duzunean alda dezakezu, eta erraztasun berarekin, «Nire baimenak» orrian.

error-choose-act = Aukeratu aukeretako bat
error-unknown-purpose = Helburu hori ez dago
