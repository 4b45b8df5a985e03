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
consent-granted-since = Baimena emanda daukazu. Noiztik: { $at }.
consent-withdrawn-since = Ez duzu baimenik ematen. Noiz erabakita: { $at }.
consent-undecided = Ez duzu erabaki; bitartean, ez da egiten.
consent-effect = Aldaketak une beretik balio du. Baimena kentzen baduzu, ikasitakoa ezabatzen da.
consent-grant = Eman baimena
consent-refuse = Ez eman baimenik
consent-on = Baimenduta
consent-off = Baimendu gabe
consent-kept-yes = Baimena emanda daukazu oraintxetik.
consent-kept-no = Ez duzu baimenik ematen. Zuri buruz zerbait ikasi bagenuen, ezabatuta dago.
island-failed = Ezin izan dugu gorde. Saiatu berriro.
purpose-basis = Oinarria
purpose-law = Araua
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

channels-title = Abisuak
channels-legend = Epeak posta elektronikoz gogoraraztea nahi duzu?
channels-hint = Adeitasunezko abisua da: ez ditu jakinarazpenak ordezten eta ez du legezko ondoriorik (39/2015 Legearen 41.6 art.).
channels-email = Bai, posta elektronikoz
channels-none = Ez, hemen begiratuko dut
channels-save = Gorde abisuak
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
