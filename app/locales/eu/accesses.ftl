# Nork ikusi dituen pertsona baten datuak.

accesses-title = Nork ikusi dituen zure datuak
accesses-lead = Norbaitek zure datuak leihatila honetan irakurtzen dituen bakoitzean, idatzita geratzen da: nork, zer, zergatik eta noiz.
accesses-kept = Idatzitakoa { $years } urtez gordetzen da, hori baita zure datuak gaizki erabiltzea zehatzeko epea (3/2018 Lege Organikoaren 72. art.). Lerro bakoitza aurrekoari lotuta dago: norbaitek bat aldatzen edo ezabatzen badu, antzeman egiten da.
accesses-empty = Ez dago irakurketarik idatzita: erregistro hau dagoenetik inork ez ditu zure datuak ikusi.
access-oneself = Zuk
access-operator = Leihatila honen arduradunak ({ $name })
access-staff = { $post } ({ $name })
access-entered = Sartu egin zinen, eta zure orriak ikusi ahal izan zenituen.
access-entered-for-you = Zure izenean sartu zen, eta egiteko eta abian daukazuna ikusi ahal izan zuen.
access-asked = Han egiteko zer daukazun galdetu genion. Zure nortasun-agiria jaso zuen, eta haren erantzuna irakurri genuen.
access-unanswered = Han egiteko zer daukazun galdetu genion, eta ez zuen ondo erantzun. Baliteke zure nortasun-agiria jaso izana.
access-told = Zure ordezkariaz galdetu genionean, zuk egiteko daukazuna ere esan zigun.
access-dates = Egutegi batek egiteko daukazunaren datak irakurri zituen bere helbide sekretuan.
access-copied = Leihatilako datu guztien segurtasun-kopia egin zen, zureena ere bai.
access-objection-read = Zure aurkaratzea irakurri zuen, erantzuteko.
access-objection-answered = Zure aurkaratzeari erantzun zion.
ground-own-data = Zure datuak direlako.
ground-representation = Zure izenean jardun dezakeen norbait dagoelako.
ground-one-stop = Administrazioek eskatzen dizutena hemen biltzeko.
ground-availability = Zerbaitek huts egiten badu ezer gal ez dadin.
ground-objection = Zure datuen erabilera baten aurka egin zenuelako.
accesses-wrong = Zerbait arraroa ikusten baduzu
accesses-wrong-text = Sartu zena ez bazinen zu izan, irten gailu guztietatik eta jakinarazi iezaguzu. Lerro hauetako edozeini buruz ere galde dezakezu.
