# Irisgarritasun-adierazpena (EBren eredua) eta pribatutasuna (DBEO, 13. art.).

accessibility-title = Irisgarritasuna
accessibility-commitment = { $name } konprometituta dago leihatila hau irisgarri egitera, irailaren 7ko 1112/2018 Errege Dekretuarekin bat etorriz.
accessibility-status = Betetze-egoera
accessibility-status-text = Webgune hau partzialki bat dator 1112/2018 Errege Dekretuarekin, jarraian adierazten diren alderdiengatik.
accessibility-aim = Legeak WCAG 2.1 jarraibideen AA maila eskatzen du. Hemen WCAG 2.2 jarraibideen AAA mailarekin lan egiten da, eta aldaketa bakoitza argitaratu aurretik egiaztatzen da.
accessibility-gaps = Eduki ez-irisgarria
accessibility-gaps-text = Baliteke honako hau irisgarria ez izatea:
accessibility-gap-sources = Beste administrazio batzuek bidaltzen dituzten testuak beren hizkuntzan eta beren hitzekin erakusten dira, eta zailak izan daitezke.
accessibility-gap-plain = Oraindik ez dago ulertzeko zailtasunak dituzten pertsonek balioztatutako irakurketa errazeko bertsiorik.
accessibility-gap-elsewhere = Estekatzen ditugun beste administrazio batzuen orriek beren adierazpena daukate.
accessibility-prepared = Adierazpen honen prestaketa
accessibility-prepared-text = Adierazpena prestatu zen eguna: { $day }. Erakundeak berak egindako autoebaluazio baten bidez prestatu zen.
accessibility-feedback = Oharrak eta harremanetarako bideak
accessibility-feedback-text = Konta iezaguzu aurkitzen duzun edozein oztopo, eskatu informazioa erabil dezakezun formatu batean, edo aurkeztu kexa bat (1112/2018 Errege Dekretuaren 10.2 eta 12. art.):
accessibility-feedback-term = Gehienez hogei egun balioduneko epean erantzungo dizugu.
accessibility-enforcement = Aplikazio-prozedura
accessibility-enforcement-text = Erantzunak konbentzitzen ez bazaitu, 12.5 artikuluak eskatzen duena betetzen ez badu edo hogei egun balioduneko epean iristen ez bada, erreklamazioa aurkez dezakezu (1112/2018 Errege Dekretuaren 13. art.). Erreklamazioa Udalean irisgarritasunaz arduratzen den unitateari aurkezten zaio, bide berberetatik.

privacy-title = Pribatutasuna
privacy-controller = { $name } da zure datuen arduraduna leihatila honetan. Hemen azaltzen da zein datu erabiltzen diren, zertarako, eta zer egin dezakezun zuk.
privacy-purposes = Zertarako erabiltzen diren
privacy-never = Egiten ez dena
privacy-never-text = Ez dago publizitateko edo neurketako cookierik: zu zarela jakiteko eta idazten duzuna ez galtzeko beharrezkoak daude soilik, eta bat ere ez da zure bisita baino luzeagoa. Zure eskubideei buruzko erabaki bakar bat ere ez du programa batek hartzen.
privacy-rights = Zure eskubideak
privacy-rights-text = Zure datuak ikusi, zuzendu eta eraman ditzakezu, datuak ezabatzeko edo haien erabilera mugatzeko eska dezakezu, eta erabilera horren aurka egin (DBEOren 15-22. art.). Zerbait zure adostasunaren mende badago, nahi duzunean ken dezakezu.
privacy-contact = Norengana jo
privacy-contact-text = Jarri harremanetan Udaleko datuak babesteko ordezkariarekin:
privacy-authority = Zure eskubideak errespetatzen ez direla uste baduzu, erreklamazioa aurkez dezakezu Datuak Babesteko Espainiako Agentzian edo zure autonomia-erkidegoko agintaritzan.
