# Entrar y decidir.

sign-in-title = Entrar
sign-in-demo = En esta demostración no hay que identificarse: elige una persona inventada y mira la ventanilla con sus ojos.
sign-in-legend = ¿Con quién quieres entrar?
sign-in-button = Entrar
sign-in-none = Todavía no se puede entrar aquí: el Ayuntamiento no ha configurado cómo te identificas. Mientras tanto, te atendemos por otros medios.
sign-in-provider = Te identificas fuera de este portal, con el sistema que usan las administraciones, y vuelves aquí.
sign-in-with = Entrar con { $provider }
error-sign-in = No has entrado
sign-in-declined = Has dicho que no, o se ha cerrado la identificación. No se ha guardado nada: puedes intentarlo otra vez cuando quieras.
sign-in-stale = Esta identificación se empezó en otro navegador, hace demasiado, o ya se usó. Vuelve a empezar.
sign-in-unproved = No hemos podido comprobar lo que nos ha dicho el sistema de identificación, y por seguridad no te hemos dejado entrar. Vuelve a intentarlo; si pasa otra vez, avísanos.
sign-in-no-document = El sistema de identificación no nos ha dado un NIF o un NIE válido, y sin él no podemos saber qué trámites son tuyos.
sign-in-unreachable = { $provider } no responde. El problema no es tuyo: prueba otra vez dentro de unos minutos.
sign-in-ask = También puedes llamarnos al { $phone }.
sign-in-again = Volver a intentarlo
error-assurance = Para esto hay que identificarse con más seguridad
error-assurance-text = Has entrado con un medio que basta para mirar, pero no para esto. Identifícate con un certificado o con otro medio más seguro; no pierdes nada de lo que ya hiciste.
sign-in-stronger = Identificarme con más seguridad

permissions-title = Mis permisos
permissions-lead = Para qué se usan tus datos, qué decides tú y qué has decidido hasta ahora.
permissions-yours = Aunque ahora actúas en nombre de { $name }, estos permisos son los tuyos y solo hablan de ti.
consent-granted-since = Lo permites desde el { $at }.
consent-withdrawn-since = No lo permites: lo decidiste el { $at }.
consent-undecided = No lo has decidido; mientras tanto, no se hace.
consent-gpc = Tu navegador pide que no se haga un perfil de ti (Global Privacy Control) y lo respetamos: no se hace.
consent-suspended = Lo permites desde el { $at }, pero tu navegador pide que no se haga un perfil de ti (Global Privacy Control). Mientras lo pida, no se hace: manda lo que pide el navegador.
consent-effect = El cambio vale desde el mismo momento. Si lo retiras, se borra lo aprendido.
consent-grant = Permitir
consent-refuse = No permitir
consent-on = Permitido
consent-off = No permitido
consent-kept-yes = Lo permites desde ahora mismo.
consent-kept-suspended = Lo permites, pero mientras tu navegador pida que no se haga un perfil de ti, no se hace.
consent-kept-no = No lo permites. Si habíamos aprendido algo de ti, está borrado.
consent-expired = Lo permitiste, pero ahora se pide más que entonces: tu permiso ya no vale y lo aprendido está borrado. Lee el texto y decide otra vez.
remedy-title = Qué puedes hacer
remedy-object = No se puede apagar con un botón, porque es una tarea que encarga la ley; pero puedes oponerte por motivos de tu situación (art. 21 del RGPD).
remedy-obligation = No se puede apagar ni cabe oponerse, porque la ley obliga al Ayuntamiento a hacerlo.
remedy-complain = Puedes preguntar o reclamar al Ayuntamiento y a la autoridad de protección de datos.
remedy-link = A quién dirigirte
island-failed = No hemos podido guardarlo. Vuelve a intentarlo.
purpose-basis = Se basa en
purpose-law = Norma
purpose-controller = Responsable
purpose-data = Datos que usa
purpose-profiling = Perfil
purpose-profiles = Se hace un perfil de tus intereses; nunca decide sobre tus derechos
data-identity = Tu nombre y tu documento de identidad
data-contact = El teléfono, el correo o la dirección que nos des
data-representation = En nombre de quién actúas
data-pending = Lo que tienes pendiente: pagos, documentos, citas y notificaciones
data-cases = Tus expedientes
data-enrolments = En qué te inscribes
data-readings = Qué trámites abres y cuánto tiempo los lees
data-searches = El tema de lo que buscas, nunca las palabras
data-hidden-offers = Qué recomendaciones ocultas
data-decisions = Lo que permites y lo que no
purpose-retention = Se conserva
basis-consent = Tu consentimiento
basis-legal-obligation = Una obligación legal del Ayuntamiento
basis-public-task = Una tarea pública del Ayuntamiento
retention-years = { $years ->
    [one] { $years } año como máximo
   *[other] { $years } años como máximo
}
retention-days = { $days ->
    [one] { $days } día como máximo
   *[other] { $days } días como máximo
}

devices-title = Otros dispositivos
devices-text = Si entraste en un móvil o en un ordenador que no tienes a mano, puedes salir de todos a la vez, también de este.
devices-leave = Salir de todos los dispositivos

ledger-title = Lo que has decidido
ledger-caption = Cada decisión queda anotada y nadie la puede cambiar
ledger-empty = Todavía no has decidido nada.
ledger-when = Cuándo
ledger-act = Qué
ledger-proof = Texto, versión { $version }. Huella: { $hash }
ledger-granted = Permitiste: { $name }
ledger-refused = No permitiste: { $name }
ledger-withdrawn = Retiraste el permiso: { $name }
ledger-expired = Dejó de valer, porque el texto pide más: { $name }
ledger-receipt = Recibo del { $at }

receipt-title = Recibo de tu decisión
receipt-lead = Demuestra qué decidiste, cuándo y sobre qué texto. Puedes imprimirlo o guardarlo.
receipt-see = Ver el recibo
receipt-download = Descargar el recibo para un programa (JSON)
receipt-state = Situación
receipt-in-force = Vale ahora
receipt-superseded = Ya no vale: después decidiste otra cosa o cambió el texto
receipt-channel = Cómo
receipt-by-you = Lo decidiste tú, en este portal
receipt-by-portal = Lo anotó el portal, sin que tú hicieras nada
receipt-recipients = Se cede a
receipt-no-recipients = Nadie
receipt-language = Idioma del texto
receipt-version = Versión del texto
receipt-text-hash = Huella del texto (SHA-256)
receipt-subject = Tu seudónimo en este recibo
receipt-id = Número del recibo y huella de la anotación
receipt-text = Lo que leíste
receipt-text-changed = Este texto ha cambiado desde entonces. Aquí está como lo leíste.
receipt-text-lost = Cuando decidiste todavía no guardábamos el texto entero, solo su huella.
receipt-withdraw = Puedes cambiar tu decisión cuando quieras y con la misma facilidad, en «Mis permisos».

error-choose-act = Elige una de las opciones
error-unknown-purpose = Esa finalidad no existe
