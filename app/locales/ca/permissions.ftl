# Entrar i decidir.

sign-in-title = Entra
sign-in-demo = En aquesta demostració no cal identificar-se: tria una persona inventada i mira la finestreta amb els seus ulls.
sign-in-legend = Amb qui vols entrar?
sign-in-button = Entra
sign-in-none = Encara no s’hi pot entrar: l’Ajuntament no ha configurat com t’identifiques. Mentrestant, t’atenem per altres mitjans.

permissions-title = Els meus permisos
permissions-lead = Per a què es fan servir les teves dades, què decideixes tu i què has decidit fins ara.
consent-granted-since = Ho permets des del { $at }.
consent-withdrawn-since = No ho permets: ho vas decidir el { $at }.
consent-undecided = No ho has decidit; mentrestant, no es fa.
consent-effect = El canvi val des del mateix moment. Si ho retires, s’esborra el que s’ha après.
consent-grant = Permet-ho
consent-refuse = No ho permetis
consent-kept-yes = Ho permets des d’ara mateix.
consent-kept-no = No ho permets. Si havíem après alguna cosa de tu, està esborrada.
island-failed = No ho hem pogut desar. Torna-ho a provar.
purpose-basis = Es basa en
purpose-law = Norma
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

channels-title = Avisos
channels-legend = Vols que et recordem els terminis per correu electrònic?
channels-hint = És un avís de cortesia: no substitueix les notificacions ni té efectes legals (art. 41.6 de la Llei 39/2015).
channels-email = Sí, per correu electrònic
channels-none = No, ho miraré aquí
channels-save = Desa els avisos

ledger-title = El que has decidit
ledger-caption = Cada decisió queda anotada i ningú no la pot canviar
ledger-empty = Encara no has decidit res.
ledger-when = Quan
ledger-act = Què
ledger-proof = Text, versió { $version }. Empremta: { $hash }
ledger-granted = Vas permetre: { $name }
ledger-refused = No vas permetre: { $name }
ledger-withdrawn = Vas retirar el permís: { $name }
