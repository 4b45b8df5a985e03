//! Every address of the portal. Here, and in `act`, are the only places where paths are spelt.

mod act;

use crate::model::{
    assurance::Assurance, calendar::FeedSecret, lang::Lang, record_key::RecordKey, task::Task,
};
pub use act::Act;

/// A page, without its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    Home,
    Services,
    Service(String),
    LifeEvents,
    LifeEvent(String),
    Activities,
    Activity(String),
    SignIn,
    Cases,
    Case(RecordKey),
    Notifications,
    Notification(RecordKey),
    Permissions,
    /// Where and how one is told.
    Channels,
    /// Proof of a decision, by its number in the citizen's ledger.
    Receipt(i64),
    /// What the portal told of.
    Messages,
    /// The dates of what is pending, to take away.
    Calendar,
    /// What is known about oneself.
    Data,
    /// The rows of one kind of it.
    Held(String),
    /// What one objects to, and what was answered.
    Objections,
    /// What being erased would mean.
    Erasure,
    /// Who read one's data.
    Accesses,
    /// For whom one acts.
    Acting,
    Accessibility,
    Privacy,
}

impl Route {
    /// The path of this page in `lang`.
    #[must_use]
    pub fn path(&self, lang: Lang) -> String {
        let lang = lang.tag();
        match self {
            Self::Home => format!("/{lang}/"),
            Self::Services => format!("/{lang}/tramites"),
            Self::Service(id) => format!("/{lang}/tramites/{id}"),
            Self::LifeEvents => format!("/{lang}/situaciones"),
            Self::LifeEvent(id) => format!("/{lang}/situaciones/{id}"),
            Self::Activities => format!("/{lang}/actividades"),
            Self::Activity(id) => format!("/{lang}/actividades/{id}"),
            Self::SignIn => format!("/{lang}/entrar"),
            Self::Cases => format!("/{lang}/mis-expedientes"),
            Self::Case(key) => format!("/{lang}/mis-expedientes/{}", key.path()),
            Self::Notifications => format!("/{lang}/mis-notificaciones"),
            Self::Notification(key) => format!("/{lang}/mis-notificaciones/{}", key.path()),
            Self::Permissions => format!("/{lang}/mis-permisos"),
            Self::Channels => format!("/{lang}/mis-avisos"),
            Self::Receipt(seq) => format!("/{lang}/mis-permisos/recibos/{seq}"),
            Self::Messages => format!("/{lang}/mis-mensajes"),
            Self::Calendar => format!("/{lang}/mi-calendario"),
            Self::Data => format!("/{lang}/mis-datos"),
            Self::Held(name) => format!("/{lang}/mis-datos/{name}"),
            Self::Objections => format!("/{lang}/mis-datos/oponerse"),
            Self::Erasure => format!("/{lang}/mis-datos/borrar"),
            Self::Accesses => format!("/{lang}/mis-datos/accesos"),
            Self::Acting => format!("/{lang}/en-nombre-de"),
            Self::Accessibility => format!("/{lang}/accesibilidad"),
            Self::Privacy => format!("/{lang}/privacidad"),
        }
    }

    /// The page at `path`, and its language.
    #[must_use]
    pub fn parse(path: &str) -> Option<(Lang, Self)> {
        let mut parts = path.strip_prefix('/')?.splitn(2, '/');
        let lang = Lang::from_tag(parts.next()?)?;
        let rest = parts.next()?;
        let route = match rest {
            "" => Self::Home,
            "tramites" => Self::Services,
            "situaciones" => Self::LifeEvents,
            "actividades" => Self::Activities,
            "entrar" => Self::SignIn,
            "mis-expedientes" => Self::Cases,
            "mis-notificaciones" => Self::Notifications,
            "mis-permisos" => Self::Permissions,
            "mis-avisos" => Self::Channels,
            "mis-mensajes" => Self::Messages,
            "mi-calendario" => Self::Calendar,
            "mis-datos" => Self::Data,
            "mis-datos/borrar" => Self::Erasure,
            "mis-datos/oponerse" => Self::Objections,
            "mis-datos/accesos" => Self::Accesses,
            "en-nombre-de" => Self::Acting,
            "accesibilidad" => Self::Accessibility,
            "privacidad" => Self::Privacy,
            _ => {
                let (folder, which) = rest.split_once('/')?;
                let id = || is_id(which).then(|| which.to_owned());
                match folder {
                    "tramites" => Self::Service(id()?),
                    "situaciones" => Self::LifeEvent(id()?),
                    "actividades" => Self::Activity(id()?),
                    "mis-datos" => Self::Held(id()?),
                    "mis-expedientes" => Self::Case(RecordKey::parse(which)?),
                    "mis-notificaciones" => Self::Notification(RecordKey::parse(which)?),
                    "mis-permisos" => Self::Receipt(number(which.strip_prefix("recibos/")?)?),
                    _ => return None,
                }
            }
        };
        Some((lang, route))
    }
}

/// Whether this is a name in an address: lower-case letters, digits and hyphens within.
#[must_use]
pub fn is_id(id: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !id.is_empty() && !id.starts_with('-') && !id.ends_with('-') && id.bytes().all(plain)
}

/// The address that was meant, where only a last stroke is missing or too much.
#[must_use]
pub fn meant(path: &str) -> Option<String> {
    let other = match path.strip_suffix('/') {
        Some(without) => without.to_owned(),
        None => format!("{path}/"),
    };
    Route::parse(&other).map(|_| other)
}

/// A row's number, as it is always written.
fn number(text: &str) -> Option<i64> {
    let number = text.parse().ok()?;
    (number > 0 && text == i64::to_string(&number)).then_some(number)
}

/// What a computer reads of a receipt, beside its page.
#[must_use]
pub fn receipt_file(seq: i64, lang: Lang) -> String {
    Route::Receipt(seq).path(lang) + ".json"
}

const CALENDAR: &str = "/calendario.ics";

/// The dates of a page as a calendar's file (RFC 5545), where it has any.
#[must_use]
pub fn calendar(of: &Route, lang: Lang) -> String {
    of.path(lang) + CALENDAR
}

/// The page whose dates are in the calendar's file at `path`.
#[must_use]
pub fn calendar_of(path: &str) -> Option<Route> {
    let (_, page) = Route::parse(path.strip_suffix(CALENDAR)?)?;
    Some(page)
}

/// The date of one task as such a file, for who entered.
#[must_use]
pub fn task_file(task: &Task, lang: Lang) -> String {
    format!("{}/{}.ics", Route::Calendar.path(lang), task.key)
}

/// All the dates of whoever was told this address.
#[must_use]
pub fn calendar_feed(secret: &FeedSecret) -> String {
    format!("/calendario/{}.ics", secret.0)
}

/// All that is kept of whoever entered, to take away.
#[must_use]
pub fn data_copy(lang: Lang) -> String {
    Route::Data.path(lang) + "/copia"
}

/// Leads in, and back to a page of ours, whose path needs no encoding.
#[must_use]
pub fn way_in(lang: Lang, back: &Route) -> String {
    format!("{}?volver={}", Route::SignIn.path(lang), back.path(lang))
}

/// Leads to the identity provider, which leads back; with a level, whoever it proves must be
/// known as surely.
#[must_use]
pub fn to_provider(lang: Lang, back: Option<&str>, needed: Option<Assurance>) -> String {
    let back = back.map(|path| format!("volver={path}"));
    let needed = needed.map(|it| format!("nivel={}", it.as_str()));
    let query: Vec<String> = back.into_iter().chain(needed).collect();
    let path = format!("/{}/entrar/ir", lang.tag());
    [path, query.join("&")]
        .join("?")
        .trim_end_matches('?')
        .to_owned()
}

/// Where the provider sends whoever it proved. It knows the address by heart: no language.
pub const FROM_PROVIDER: &str = "/entrar/vuelta";
/// And whoever left it.
pub const LEFT_PROVIDER: &str = "/salir/vuelta";
/// What runs in a browser behind the pages, to show what is sent there; it has the pages of its
/// folder in its care, and there are none.
pub const PUSH_WORKER: &str = "/avisos/notificaciones.js";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_leads_back_to_its_page() {
        let routes = [
            Route::Home,
            Route::Services,
            Route::Service("natacion-verano".into()),
            Route::LifeEvents,
            Route::LifeEvent("nace-un-hijo".into()),
            Route::Activities,
            Route::Activity("11806311".into()),
            Route::SignIn,
            Route::Cases,
            Route::Case(RecordKey::new("ajuntament", "HAC/2088")),
            Route::Notifications,
            Route::Notification(RecordKey::new("ajuntament", "S-7719")),
            Route::Permissions,
            Route::Channels,
            Route::Receipt(7),
            Route::Messages,
            Route::Calendar,
            Route::Data,
            Route::Held("case-file".into()),
            Route::Objections,
            Route::Erasure,
            Route::Accesses,
            Route::Acting,
            Route::Accessibility,
            Route::Privacy,
        ];
        for lang in Lang::ALL {
            for route in &routes {
                assert_eq!(Route::parse(&route.path(lang)), Some((lang, route.clone())));
            }
        }
    }

    #[test]
    fn a_last_stroke_does_not_matter() {
        assert_eq!(meant("/es").as_deref(), Some("/es/"));
        assert_eq!(meant("/ca/tramites/").as_deref(), Some("/ca/tramites"));
        for path in ["/", "", "/es/nada/", "/es/tramites//", "//es"] {
            assert_eq!(meant(path), None, "{path}");
        }
    }

    #[test]
    fn unknown_paths_are_no_page() {
        for path in [
            "/",
            "/es",
            "/xx/",
            "/es/nada",
            "/es/tramites/",
            "/es/tramites/a/b",
            "/es/nada/a",
            "/es/tramites/../x",
            "/es/mis-permisos/recibos/07",
            "/es/mis-permisos/recibos/-1",
            "/es/mis-permisos/recibos/",
            "/es/mis-expedientes/ajuntament",
            "/es/mis-expedientes/ajuntament/HAC/2088",
            "",
        ] {
            assert_eq!(Route::parse(path), None, "{path}");
        }
    }
}
