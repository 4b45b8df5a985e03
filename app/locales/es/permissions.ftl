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
consent-granted-since = Lo permites desde el { $at }.
consent-withdrawn-since = No lo permites: lo decidiste el { $at }.
consent-undecided = No lo has decidido; mientras tanto, no se hace.
consent-effect = El cambio vale desde el mismo momento. Si lo retiras, se borra lo aprendido.
consent-grant = Permitir
consent-refuse = No permitir
consent-on = Permitido
consent-off = No permitido
consent-kept-yes = Lo permites desde ahora mismo.
consent-kept-no = No lo permites. Si habíamos aprendido algo de ti, está borrado.
island-failed = No hemos podido guardarlo. Vuelve a intentarlo.
purpose-basis = Se basa en
purpose-law = Norma
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

channels-title = Avisos
channels-legend = ¿Quieres que te recordemos los plazos por correo electrónico?
channels-hint = Es un aviso de cortesía: no sustituye a las notificaciones ni tiene efectos legales (art. 41.6 de la Ley 39/2015).
channels-email = Sí, por correo electrónico
channels-none = No, lo miraré aquí
channels-save = Guardar los avisos
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
