# Entrar i decidir.

sign-in-title = Entra
sign-in-demo = En aquesta demostració no cal identificar-se: tria una persona inventada i mira la finestreta amb els seus ulls.
sign-in-legend = Amb qui vols entrar?
sign-in-button = Entra
sign-in-none = Encara no s’hi pot entrar: l’Ajuntament no ha configurat com t’identifiques. Mentrestant, t’atenem per altres mitjans.
sign-in-provider = T’identifiques fora d’aquest portal, amb el sistema que fan servir les administracions, i tornes aquí.
sign-in-with = Entra amb { $provider }
error-sign-in = No hi has entrat
sign-in-declined = Has dit que no, o s’ha tancat la identificació. No s’ha desat res: pots tornar-ho a provar quan vulguis.
sign-in-stale = Aquesta identificació es va començar en un altre navegador, fa massa temps, o ja es va fer servir. Torna a començar.
sign-in-unproved = No hem pogut comprovar el que ens ha dit el sistema d’identificació i, per seguretat, no t’hem deixat entrar. Torna-ho a provar; si torna a passar, avisa’ns.
sign-in-no-document = El sistema d’identificació no ens ha donat un NIF o un NIE vàlid, i sense això no podem saber quins tràmits són teus.
sign-in-unreachable = { $provider } no respon. El problema no és teu: torna-ho a provar d’aquí a uns minuts.
sign-in-ask = També ens pots trucar al { $phone }.
sign-in-again = Torna-ho a provar
error-assurance = Per a això cal identificar-se amb més seguretat
error-assurance-text = Hi has entrat amb un mitjà que n’hi ha prou per mirar, però no per a això. Identifica’t amb un certificat o amb un altre mitjà més segur; no perds res del que ja has fet.
sign-in-stronger = Identifica’m amb més seguretat

permissions-title = Els meus permisos
permissions-lead = Per a què es fan servir les teves dades, què decideixes tu i què has decidit fins ara.
permissions-yours = Encara que ara actues en nom de { $name }, aquests permisos són els teus i només parlen de tu.
consent-granted-since = Ho permets des del { $at }.
consent-withdrawn-since = No ho permets: ho vas decidir el { $at }.
consent-undecided = No ho has decidit; mentrestant, no es fa.
consent-gpc = El teu navegador demana que no es faci un perfil de tu (Global Privacy Control) i ho respectem: no es fa.
consent-suspended = Ho permets des del { $at }, però el teu navegador demana que no es faci un perfil de tu (Global Privacy Control). Mentre ho demani, no es fa: mana el que demana el navegador.
consent-effect = El canvi val des del mateix moment. Si ho retires, s’esborra el que s’ha après.
consent-grant = Permet-ho
consent-refuse = No ho permetis
consent-on = Permès
consent-off = No permès
consent-kept-yes = Ho permets des d’ara mateix.
consent-kept-suspended = Ho permets, però mentre el teu navegador demani que no es faci un perfil de tu, no es fa.
consent-kept-no = No ho permets. Si havíem après alguna cosa de tu, està esborrada.
consent-expired = Ho vas permetre, però ara es demana més que aleshores: el teu permís ja no val i el que s’havia après està esborrat. Llegeix el text i decideix una altra vegada.
remedy-title = Què pots fer
remedy-object = No es pot apagar amb un botó, perquè és una tasca que encarrega la llei; però t’hi pots oposar per motius de la teva situació (art. 21 de l’RGPD).
remedy-obligation = No es pot apagar ni t’hi pots oposar, perquè la llei obliga l’Ajuntament a fer-ho.
remedy-complain = Pots preguntar o reclamar a l’Ajuntament i a l’autoritat de protecció de dades.
remedy-link = A qui adreçar-te
island-failed = No ho hem pogut desar. Torna-ho a provar.
purpose-basis = Es basa en
purpose-law = Norma
purpose-controller = Responsable
purpose-data = Dades que fa servir
purpose-profiling = Perfil
purpose-profiles = Es fa un perfil dels teus interessos; no decideix mai sobre els teus drets
data-identity = El teu nom i el teu document d’identitat
data-contact = El telèfon, el correu o l’adreça que ens donis
data-representation = En nom de qui actues
data-pending = El que tens pendent: pagaments, documents, cites i notificacions
data-cases = Els teus expedients
data-enrolments = A què t’inscrius
data-readings = Quins tràmits obres i quanta estona els llegeixes
data-searches = El tema del que cerques, mai les paraules
data-hidden-offers = Quines recomanacions amagues
data-decisions = El que permets i el que no
purpose-retention = Es conserva
basis-consent = El teu consentiment
basis-legal-obligation = Una obligació legal de l’Ajuntament
basis-public-task = Una tasca pública de l’Ajuntament
retention-years = { $years ->
    [one] { $years } any com a màxim
   *[other] { $years } anys com a màxim
}
retention-days = { $days ->
    [one] { $days } dia com a màxim
   *[other] { $days } dies com a màxim
}

devices-title = Altres dispositius
devices-text = Si vas entrar des d’un mòbil o un ordinador que no tens a mà, pots sortir de tots alhora, també d’aquest.
devices-leave = Surt de tots els dispositius

ledger-title = El que has decidit
ledger-caption = Cada decisió queda anotada i ningú no la pot canviar
ledger-empty = Encara no has decidit res.
ledger-when = Quan
ledger-act = Què
ledger-proof = Text, versió { $version }. Empremta: { $hash }
ledger-granted = Vas permetre: { $name }
ledger-refused = No vas permetre: { $name }
ledger-withdrawn = Vas retirar el permís: { $name }
ledger-expired = Va deixar de valer, perquè el text demana més: { $name }
ledger-receipt = Rebut del { $at }

receipt-title = Rebut de la teva decisió
receipt-lead = Demostra què vas decidir, quan i sobre quin text. El pots imprimir o desar.
receipt-see = Mostra el rebut
receipt-download = Baixa el rebut per a un programa (JSON)
receipt-state = Situació
receipt-in-force = Val ara
receipt-superseded = Ja no val: després vas decidir una altra cosa o va canviar el text
receipt-channel = Com
receipt-by-you = Ho vas decidir tu, en aquest portal
receipt-by-portal = Ho va anotar el portal, sense que fessis res
receipt-recipients = Se cedeix a
receipt-no-recipients = Ningú
receipt-language = Llengua del text
receipt-version = Versió del text
receipt-text-hash = Empremta del text (SHA-256)
receipt-subject = El teu pseudònim en aquest rebut
receipt-id = Número del rebut i empremta de l’anotació
receipt-text = El que vas llegir
receipt-text-changed = Aquest text ha canviat des d’aleshores. Aquí el tens com el vas llegir.
receipt-text-lost = Quan vas decidir encara no desàvem el text sencer, només l’empremta.
receipt-withdraw = Pots canviar la teva decisió quan vulguis i amb la mateixa facilitat, a «Els meus permisos».

error-choose-act = Tria una de les opcions
error-unknown-purpose = Aquesta finalitat no existeix
