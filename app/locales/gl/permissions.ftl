# Entrar e decidir.

sign-in-title = Entrar
sign-in-demo = Nesta demostración non hai que identificarse: elixe unha persoa inventada e mira o portelo cos seus ollos.
sign-in-legend = Con quen queres entrar?
sign-in-button = Entrar
sign-in-none = Aínda non se pode entrar aquí: o Concello non configurou como te identificas. Mentres tanto, atendémoste por outros medios.
sign-in-provider = Identifícaste fóra deste portal, co sistema que usan as administracións, e volves aquí.
sign-in-with = Entrar con { $provider }
error-sign-in = Non entraches
sign-in-declined = Dixeches que non, ou pechouse a identificación. Non se gardou nada: podes intentalo outra vez cando queiras.
sign-in-stale = Esta identificación empezouse noutro navegador, hai demasiado tempo, ou xa se usou. Volve empezar.
sign-in-unproved = Non puidemos comprobar o que nos dixo o sistema de identificación e, por seguridade, non te deixamos entrar. Volve intentalo; se pasa outra vez, avísanos.
sign-in-no-document = O sistema de identificación non nos deu un NIF ou un NIE válido, e sen el non podemos saber que trámites son teus.
sign-in-unreachable = { $provider } non responde. O problema non é teu: proba outra vez dentro duns minutos.
sign-in-ask = Tamén podes chamarnos ao { $phone }.
sign-in-again = Volver intentalo
error-assurance = Para isto hai que identificarse con máis seguridade
error-assurance-text = Entraches cun medio que abonda para mirar, pero non para isto. Identifícate cun certificado ou con outro medio máis seguro; non perdes nada do que xa fixeches.
sign-in-stronger = Identificarme con máis seguridade

permissions-title = Os meus permisos
permissions-lead = Para que se usan os teus datos, que decides ti e que decidiches ata agora.
permissions-yours = Aínda que agora actúas en nome de { $name }, estes permisos son os teus e só falan de ti.
consent-granted-since = Permítelo desde o { $at }.
consent-withdrawn-since = Non o permites: decidíchelo o { $at }.
consent-undecided = Non o decidiches; mentres tanto, non se fai.
consent-gpc = O teu navegador pide que non se faga un perfil de ti (Global Privacy Control) e respectámolo: non se fai.
consent-suspended = Permítelo desde o { $at }, pero o teu navegador pide que non se faga un perfil de ti (Global Privacy Control). Mentres o pida, non se fai: manda o que pide o navegador.
consent-effect = O cambio vale desde o mesmo momento. Se o retiras, bórrase o aprendido.
consent-grant = Permitir
consent-refuse = Non permitir
consent-on = Permitido
consent-off = Non permitido
consent-kept-yes = Permítelo desde agora mesmo.
consent-kept-suspended = Permítelo, pero mentres o teu navegador pida que non se faga un perfil de ti, non se fai.
consent-kept-no = Non o permites. Se aprenderamos algo de ti, está borrado.
consent-expired = Permitíchelo, pero agora pídese máis ca daquela: o teu permiso xa non vale e o aprendido está borrado. Le o texto e decide outra vez.
remedy-title = Que podes facer
remedy-object = Non se pode apagar cun botón, porque é unha tarefa que encarga a lei; pero podes opoñerte por motivos da túa situación (art. 21 do RXPD).
remedy-obligation = Non se pode apagar nin cabe opoñerse, porque a lei obriga o Concello a facelo.
remedy-complain = Podes preguntar ou reclamar ao Concello e á autoridade de protección de datos.
remedy-link = A quen dirixirte
island-failed = Non puidemos gardalo. Téntao de novo.
purpose-basis = Baséase en
purpose-law = Norma
purpose-controller = Responsable
purpose-data = Datos que usa
purpose-profiling = Perfil
purpose-profiles = Faise un perfil dos teus intereses; nunca decide sobre os teus dereitos
data-identity = O teu nome e o teu documento de identidade
data-contact = O teléfono, o correo ou o enderezo que nos deas
data-representation = En nome de quen actúas
data-pending = O que tes pendente: pagamentos, documentos, citas e notificacións
data-cases = Os teus expedientes
data-enrolments = En que te inscribes
data-readings = Que trámites abres e canto tempo os les
data-searches = O tema do que buscas, nunca as palabras
data-hidden-offers = Que recomendacións ocultas
data-decisions = O que permites e o que non
purpose-retention = Consérvase
basis-consent = O teu consentimento
basis-legal-obligation = Unha obriga legal do Concello
basis-public-task = Unha tarefa pública do Concello
retention-years = { $years ->
    [one] { $years } ano como máximo
   *[other] { $years } anos como máximo
}
retention-days = { $days ->
    [one] { $days } día como máximo
   *[other] { $days } días como máximo
}

devices-title = Outros dispositivos
devices-text = Se entraches nun móbil ou nun ordenador que non tes á man, podes saír de todos á vez, tamén deste.
devices-leave = Saír de todos os dispositivos

ledger-title = O que decidiches
ledger-caption = Cada decisión queda anotada e ninguén a pode cambiar
ledger-empty = Aínda non decidiches nada.
ledger-when = Cando
ledger-act = Que
ledger-proof = Texto, versión { $version }. Pegada: { $hash }
ledger-granted = Permitiches: { $name }
ledger-refused = Non permitiches: { $name }
ledger-withdrawn = Retiraches o permiso: { $name }
ledger-expired = Deixou de valer, porque o texto pide máis: { $name }
ledger-receipt = Recibo do { $at }

receipt-title = Recibo da túa decisión
receipt-lead = Demostra que decidiches, cando e sobre que texto. Podes imprimilo ou gardalo.
receipt-see = Ver o recibo
receipt-download = Descargar o recibo para un programa (JSON)
receipt-state = Situación
receipt-in-force = Vale agora
receipt-superseded = Xa non vale: despois decidiches outra cousa ou cambiou o texto
receipt-channel = Como
receipt-by-you = Decidíchelo ti, neste portal
receipt-by-portal = Anotouno o portal, sen que ti fixeses nada
receipt-recipients = Cédese a
receipt-no-recipients = Ninguén
receipt-language = Lingua do texto
receipt-version = Versión do texto
receipt-text-hash = Pegada do texto (SHA-256)
receipt-subject = O teu pseudónimo neste recibo
receipt-id = Número do recibo e pegada da anotación
receipt-text = O que liches
receipt-text-changed = Este texto cambiou desde entón. Aquí está como o liches.
receipt-text-lost = Cando decidiches aínda non gardabamos o texto enteiro, só a súa pegada.
receipt-withdraw = Podes cambiar a túa decisión cando queiras e coa mesma facilidade, en «Os meus permisos».

error-choose-act = Escolle unha das opcións
error-unknown-purpose = Esa finalidade non existe
