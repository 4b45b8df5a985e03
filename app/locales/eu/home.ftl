# Bisitariaren hasierako orria eta sartu denarena. Datek ez dute deklinabiderik hartzen:
# bi punturen atzean edo parentesi artean doaz.

visitor-title = Zure izapideak, leihatila bakarrean
visitor-lead = Ikusi zer eskatzen dizuten Udalak eta beste administrazio batzuek, noiz amaitzen den epea eta nola egiten den.
open-now = Orain zabalik
until-day = Azken eguna: { $day }
themes-title = Izapideak gaika
service-count = { $count ->
    [one] izapide bat
   *[other] { $count } izapide
}
enter-title = Zurea, ordenan
enter-text = Sartu, eta zure epeak, zure espedienteak eta zure izen-emateak ikusiko dituzu.
enter-button = Sartu nire leihatilan

home-title = Nire leihatila
home-greeting = Kaixo, { $name }
home-pending = { $count ->
    [one] Gauza bat daukazu egiteko.
   *[other] { $count } gauza dauzkazu egiteko.
}
home-unknown = Une honetan ez dakigu egiteko ezer daukazun ala ez.
home-nothing = Ez daukazu ezer egiteko.
home-nothing-last = Ez daukazu ezer egiteko. Azkena: { $subject } (hasiera: { $day }).
home-rest = Gainerakoa
home-order = Lehenik, eskubideren bat edo dirua galaraziko lizukeena; gero, epea lehenago amaitzen dena. Egun baliodunetan ez dira larunbatak, igandeak eta jaiegunak zenbatzen, ez hemengoak, ez eskatzen duenaren egoitzakoak.
band-overdue = Epea amaituta
band-today = Gaur
band-this-week = Aste honetan
band-later = Aste honen ondoren
band-no-date = Epemugarik gabe
band-appointments = Hitzorduak
home-calendar = Eraman data hauek zure egutegira
calendar-day = Gehitu eguna zure egutegira
home-offered = Interesgarria izan daiteke zuretzat

task-pay = Ordaindu: { $title }
task-correct = Zuzendu: { $title }
task-provide = Aurkeztu: { $title }
task-renew = Berritu: { $title }
task-read = Irakurri jakinarazpena: { $title }
task-finish = Amaitu hasitakoa: { $title }
task-come = Joan hitzordura: { $title }
task-asked-by = Nork eskatuta
task-concerns = Norena den
task-amount = Zenbatekoa
task-no-link = Hemen egiten da: { $organisation }.
do-pay = Ordaindu
do-pay-amount = Ordaindu { $amount }
do-correct = Zuzendu eskabidea
do-provide = Aurkeztu falta dena
do-renew = Ikusi nola berritzen den
do-read = Ireki jakinarazpena
do-finish = Izen-ematearekin jarraitu
do-come = Ikusi edo aldatu hitzordua

near-no-date = epemugarik gabe
near-today = gaur
near-tomorrow = bihar
near-this-week = aste honetan, { $near }
near-weekend = hurrengo egun balioduna baino lehen
near-left = { $days ->
    [one] egun baliodun bat barru
   *[other] { $days } egun baliodun barru
}
near-past = { $days ->
    [1] atzo
   *[other] duela { $days } egun
}
near-overdue = { $days ->
    [1] epea atzo amaitu zen
   *[other] epea duela { $days } egun amaitu zen
}
when-no-date = Ez dauka epemugarik.
when-due = Epemuga: { $day } ({ $near }).
when-overdue = Epea amaituta dago. Epemuga: { $day } ({ $ago }).
when-come = Zure zain egongo dira: { $day } ({ $near }).
when-come-at = Zure zain egongo dira: { $day }, { $time } ({ $near }).
when-come-past = Hitzorduaren eguna: { $day } ({ $ago }).

missed-pay = Garaiz ordaintzen ez baduzu, interesak eta gehienez % 20ko errekargua gehituko dira (58/2003 Legearen 28. art.; Gizarte Segurantzan, haren lege orokorraren 30. art.).
missed-pay-overdue = Zenbatekoari interesak eta gehienez % 20ko errekargua gehitzen zaizkio: zenbat eta lehenago ordaindu, orduan eta gutxiago izango da (58/2003 Legearen 28. art.; Gizarte Segurantzan, haren lege orokorraren 30. art.).
missed-correct = Garaiz zuzentzen ez baduzu, eskabidean atzera egin duzula ulertuko da, eta artxibatu egingo da (39/2015 Legearen 68.1 art.).
missed-correct-overdue = Zuzendu oraintxe: artxibatzen dela jakinarazi baino lehen iristen bada, oraindik balio du (39/2015 Legearen 68.1 eta 73.3 art.).
missed-provide = Garaiz aurkezten ez baduzu, izapide honetarako eskubidea gal dezakezu, edo zure eskabidea artxibatu egin daiteke (39/2015 Legearen 68. eta 73. art.).
missed-provide-overdue = Aurkeztu oraintxe: epea igaro dela ebatzi baino lehen iristen bada, oraindik balio du (39/2015 Legearen 73.3 art.).
missed-renew = Garaiz berritzen ez baduzu, balioa galduko du, eta ematen dizuna galduko duzu.
missed-renew-overdue = Ez du balio jada. Oraindik behar baduzu, eskatu lehenbailehen.
missed-read = Irekitzen ez baduzu, baztertutzat joko da eta izapideak aurrera egingo du (39/2015 Legearen 43. art.). Irekitzean hasten dira haren epeak.
missed-read-overdue = Baztertutzat jotzen da eta izapideak aurrera egiten du (39/2015 Legearen 43. art.). Oraindik irakur dezakezu, eta jakin zein epe dauden martxan.
missed-finish = Zirriborroak ez du plazarik gordetzen: epea itxi baino lehen izena ematen ez baduzu, plazarik gabe geratuko zara.
missed-finish-overdue = Izena emateko epea itxi da, eta zirriborroak ez zuen plazarik gordetzen.
missed-come = Ezin baduzu joan, aldatu hitzordua: beste norbaitek aprobetxatuko du ordua.
missed-come-overdue = Joan ez bazinen, eskatu beste hitzordu bat.
briefly-pay = bestela, interesekin eta errekarguarekin
briefly-correct = bestela, zure eskabidea artxibatuko da
briefly-provide = bestela, izapidea gal dezakezu
briefly-renew = bestela, balioa galduko du
briefly-read = bestela, baztertutzat joko da
briefly-finish = bestela, plazarik gabe geratuko zara

under-way = Abian
case-phase = Egoera:
case-since = hasiera: { $day }
case-number = Espedientea
case-expected = Ebazpenerako aurreikusitako eguna: { $day }. Izapidetzen duenak egindako kalkulua da.
enrolled-at = Izen-ematea eginda: { $at }
reference = Erreferentzia

at-time = { $time }
at-day-time = { $day }, { $time }
age-minutes = { $count ->
    [one] duela minutu bat
   *[other] duela { $count } minutu
}
age-hours = { $count ->
    [one] duela ordubete
   *[other] duela { $count } ordu
}
age-days = { $count ->
    [one] duela egun bat
   *[other] duela { $count } egun
}
sources-asked = Noiz kontsultatuta: { $list }.
source-stale = { $organisation } ez dago orain erabilgarri. Hango azken datuak: { $age } ({ $when }); baliteke berriena falta izatea.
source-silent = { $organisation } ez dago orain erabilgarri, eta inoiz ez digu zuri buruz erantzun. Han egiteko zerbait badaukazu, hemen ez da ikusten.
source-asking = { $organisation }: oraindik ez du erantzun. Galdetu diogu, eta erantzunaren zain gaude.
sources-unasked = Administrazioei zutaz galdetzearen aurka egin zenuen, eta ez dugu galdetzen: baliteke hemen zerbait falta izatea. Dena daukazu administrazio bakoitzaren orrian.
source-again = Ikusi erantzun duen
source-left-out = { $organisation }: irakurri ezin izan dugun zerbait bidali du, eta baliteke hemen hango zerbait falta izatea. Ikusten ez duzun zerbaiten zain bazaude, galdetu han.

reason-enrolled = Lehen ere izena eman zenuelako ({ $day }).
reason-same-theme = Hau egin zenuelako: «{ $name }» ({ $day }).
reason-opened-theme = { $times ->
    [one] «{ $theme }» gaia behin begiratu duzulako.
   *[other] «{ $theme }» gaia { $times } aldiz begiratu duzulako.
}
reason-read-about = { $minutes ->
    [one] Honi buruz minutu batez irakurri duzulako.
   *[other] Honi buruz { $minutes } minutuz irakurri duzulako.
}
reason-open-until = Izena emateko azken eguna: { $day }.
hide = Ezkutatu
undo = Desegin

invitation-title = Proposamenik gabe
invitation-text = Leihatila honi baimena eman diezaiokezu izapideak proposatzeko, bertan egiten duzunaren arabera. Baimenik ematen ez duzun bitartean, ez du zuri buruz ezer ikasten, eta berdin funtzionatzen du.
invitation-link = Ikusi nire baimenak
