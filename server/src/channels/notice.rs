//! The letter that says something waits in the portal: who tells it, of what kind and how many; what
//! it is stands behind the door. Nobody's name, no case, no procedure.

use app::{
    model::{
        contact_point::ContactKind, lang::Lang, level::Level, message::News,
        municipality::Municipality,
    },
    routes::Route,
    text::Words,
};

use super::Letter;

/// Of one message, what may be said outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The town hall's portal itself, where it is none.
    pub organisation: Option<String>,
    /// Its key in `locales/`, which takes a `count`.
    pub what: &'static str,
    /// For somebody the reader acts for.
    pub for_another: bool,
}

/// Where a letter goes, and in which words.
pub struct To<'a> {
    pub address: &'a str,
    pub kind: ContactKind,
    pub lang: Lang,
    pub level: Level,
}

const NOTIFICATION: &str = "letter-notification";

/// What kind of news it is, in words.
#[must_use]
pub const fn what(news: &News) -> &'static str {
    match news {
        News::Enrolled { .. } => "letter-enrolled",
        News::EnrolmentCancelled { .. } => "letter-enrolment-cancelled",
        News::MandateBegan { .. } | News::MandateEnded { .. } => "letter-mandate",
        News::CalendarMade | News::CalendarRevoked => "letter-calendar",
        News::SessionsEnded => "letter-sessions-ended",
        News::Notification { .. } => NOTIFICATION,
        News::CaseMoved { .. } => "letter-case-moved",
        News::ObjectionAnswered { .. } => "letter-objection",
    }
}

/// One letter of all of it, however much it is.
#[must_use]
pub fn letter(town: &Municipality, to: &To<'_>, told: &[Told]) -> Letter {
    let w = Words::new(to.lang);
    let name = town.name.get(to.lang).text;
    let inbox = address(town, &Route::Messages, to.lang);
    let count = [("name", name.into()), ("count", told.len().into())];
    let text = if is_brief(to.kind) {
        format!("{}\n{inbox}", w.with("letter-brief", &count))
    } else {
        whole(town, to, told, &inbox)
    };
    Letter {
        to: to.address.to_owned(),
        subject: w.with("letter-subject", &count),
        text,
        lang: to.lang.tag().to_owned(),
        path: Route::Messages.path(to.lang),
    }
}

/// A screen is small, and a text message is paid by its length.
fn is_brief(kind: ContactKind) -> bool {
    !matches!(kind, ContactKind::Email | ContactKind::Postal)
}

fn whole(town: &Municipality, to: &To<'_>, told: &[Told], inbox: &str) -> String {
    let w = Words::new(to.lang);
    let name = town.name.get(to.lang).text;
    let lead = w.with("letter-lead", &[("name", name.into())]);
    let lines = grouped(told).into_iter();
    let lines: Vec<String> = lines.map(|(it, n)| line(town, w, it, n)).collect();
    let lawful = told.iter().any(|it| it.what == NOTIFICATION);
    let law = if lawful {
        match to.level {
            Level::Plain => w.t("letter-lawful"),
            Level::Easy => w.t("letter-lawful-easy"),
            Level::Legal => w.t("letter-lawful-legal"),
        }
    } else {
        w.t("letter-courtesy")
    };
    let channels = address(town, &Route::Channels, to.lang);
    let parts = [
        lead,
        lines.join("\n"),
        format!("{}\n{inbox}", w.t("letter-see")),
        law.to_owned(),
        format!("{}\n{channels}", w.t("letter-foot")),
    ];
    parts.join("\n\n") + "\n"
}

/// The same of the same is one line, which says how many; in the order they were told.
fn grouped(told: &[Told]) -> Vec<(&Told, usize)> {
    let mut lines: Vec<(&Told, usize)> = vec![];
    for it in told {
        match lines.iter_mut().find(|(other, _)| *other == it) {
            Some((_, count)) => *count += 1,
            None => lines.push((it, 1)),
        }
    }
    lines
}

fn line(town: &Municipality, w: Words, told: &Told, count: usize) -> String {
    let id = told.organisation.as_deref();
    let who = id.and_then(|id| town.organisation(id)).map(|it| &it.name);
    let who = who.unwrap_or(&town.name).get(w.lang()).text;
    let what = w.with(told.what, &[("count", count.into())]);
    let key = if told.for_another {
        "letter-line-for-another"
    } else {
        "letter-line"
    };
    format!(
        "- {}",
        w.with(key, &[("who", who.into()), ("what", what.into())])
    )
}

/// A page of ours, as it is typed.
fn address(town: &Municipality, route: &Route, lang: Lang) -> String {
    let base = town.messages.portal.trim_end_matches('/');
    format!("{base}{}", route.path(lang))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn told(organisation: &str, what: &'static str, for_another: bool) -> Told {
        Told {
            organisation: (!organisation.is_empty()).then(|| organisation.to_owned()),
            what,
            for_another,
        }
    }

    fn town() -> Municipality {
        let demo = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/demo"));
        let folder = crate::municipality::load(demo, jiff::civil::date(2026, 6, 1));
        let mut town = folder.expect("a folder").municipality;
        town.messages.portal = "https://vilafinestra.example/".into();
        town
    }

    fn to(kind: ContactKind, lang: Lang, level: Level) -> To<'static> {
        To {
            address: "marta@example.cat",
            kind,
            lang,
            level,
        }
    }

    #[test]
    fn the_same_of_the_same_is_one_line() {
        let moved = told("ajuntament", "letter-case-moved", false);
        let another = told("ajuntament", "letter-case-moved", true);
        let calendar = told("", "letter-calendar", false);
        let all = [&moved, &calendar, &moved, &another, &moved].map(Clone::clone);
        let lines = grouped(&all);
        assert_eq!(lines, [(&moved, 3), (&calendar, 1), (&another, 1)]);
    }

    #[test]
    fn a_letter_says_who_and_how_many() {
        let all = [
            told("ajuntament", NOTIFICATION, false),
            told("ajuntament", "letter-case-moved", true),
            told("ajuntament", NOTIFICATION, false),
        ];
        let to = to(ContactKind::Email, Lang::Es, Level::Plain);
        let letter = letter(&town(), &to, &all);
        assert_eq!(letter.subject, "3 avisos nuevos: Vilafinestra");
        let expected = "\
Hay algo nuevo para ti en el portal de Vilafinestra:

- Ayuntamiento de Vilafinestra: 2 notificaciones sin abrir
- Ayuntamiento de Vilafinestra, en nombre de otra persona: un expediente ha cambiado de fase

Lo ves en tus mensajes:
https://vilafinestra.example/es/mis-mensajes

Este aviso no es la notificación, que vale aunque el aviso no te llegue. Está en la sede de quien \
la envía: abrirla o no abrirla cambia sus plazos.

De qué te avisamos, por dónde y cuándo lo decides tú; aquí lo cambias o lo apagas:
https://vilafinestra.example/es/mis-avisos
";
        assert_eq!(letter.text, expected);
    }

    #[test]
    fn whoever_likes_it_easier_or_by_the_law_reads_it_so() {
        let town = town();
        let all = [told("ajuntament", NOTIFICATION, false)];
        let text = |level| letter(&town, &to(ContactKind::Email, Lang::Es, level), &all).text;
        assert!(text(Level::Legal).contains("art. 41.6"));
        assert!(text(Level::Easy).contains("10 días"));
        assert!(!text(Level::Plain).contains("art."));
    }

    #[test]
    fn a_text_message_is_short() {
        let town = town();
        let all = vec![told("ajuntament", NOTIFICATION, false); 30];
        for lang in Lang::ALL {
            let text = letter(&town, &to(ContactKind::Phone, lang, Level::Plain), &all).text;
            assert!(text.chars().count() <= 160, "{text}");
            assert!(text.contains("30"), "{text}");
        }
    }

    #[test]
    fn every_language_has_words_for_all_of_it() {
        let all = [
            "letter-enrolled",
            "letter-enrolment-cancelled",
            "letter-mandate",
            "letter-calendar",
            "letter-sessions-ended",
            NOTIFICATION,
            "letter-case-moved",
        ];
        for lang in Lang::ALL {
            for (what, count) in all.iter().flat_map(|it| [(it, 1_usize), (it, 2)]) {
                let said = Words::new(lang).with(what, &[("count", count.into())]);
                assert!(!said.contains(what) && !said.contains('{'), "{said}");
            }
        }
    }
}
