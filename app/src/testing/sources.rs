//! What the home says of an administration that did not answer, or not readably.

use jiff::{SignedDuration, Timestamp};

use super::{Fixed, answers::now, render, visit};
use crate::{
    model::{home::SourceState, lang::Lang},
    routes::Route,
};

fn home(lang: Lang, as_of: Option<Timestamp>, failed: bool, left_out: bool) -> String {
    let mut fixed = Fixed::default();
    fixed.home.sources = vec![SourceState {
        organisation: "aeat".into(),
        as_of,
        failed,
        left_out,
        unasked: false,
    }];
    render(&visit(fixed, Route::Home, lang))
}

#[test]
fn who_is_down_shows_the_age_of_what_it_last_said() {
    for (minutes, age) in [
        (0, "hace 1 minuto (a las 09:41)"),
        (59, "hace 59 minutos (a las 08:42)"),
        (60, "hace 1 hora (a las 08:41)"),
        (23 * 60, "hace 23 horas (el 31 de mayo a las 10:41)"),
        (50 * 60, "hace 2 días (el 30 de mayo a las 07:41)"),
    ] {
        let at = now() - SignedDuration::from_mins(minutes);
        let html = home(Lang::Es, Some(at), true, false);
        let words = format!("Hacienda no responde ahora. Lo que ves suyo es de {age};");
        assert!(html.contains(&words), "{minutes}: {html}");
    }
    let two_hours = Some(now() - SignedDuration::from_hours(2));
    for (lang, age) in [
        (Lang::Ca, "de fa 2 hores (a les 07:41)"),
        (Lang::Eu, "duela 2 ordu (07:41)"),
        (Lang::Gl, "de hai 2 horas (ás 07:41)"),
        (Lang::En, "from 2 hours ago (at 07:41)"),
    ] {
        assert!(home(lang, two_hours, true, false).contains(age), "{lang:?}");
    }
}

#[test]
fn who_never_answered_says_so_and_who_is_awaited_can_be_asked_again() {
    for (lang, never, awaited) in [
        (
            Lang::Es,
            "nunca nos ha contestado",
            "todavía no ha contestado",
        ),
        (
            Lang::Ca,
            "no ens ha contestat mai",
            "encara no ha contestat",
        ),
        (Lang::Eu, "inoiz ez digu", "oraindik ez du erantzun"),
        (Lang::Gl, "nunca nos contestou", "aínda non contestou"),
        (Lang::En, "has never answered us", "has not answered yet"),
    ] {
        let again = format!(
            r#"<a href="{}" class="button secondary">"#,
            Route::Home.path(lang)
        );
        let (silent, asked) = (
            home(lang, None, true, false),
            home(lang, None, false, false),
        );
        assert!(
            silent.contains(never) && !silent.contains(&again),
            "{lang:?}"
        );
        assert!(asked.contains(awaited) && asked.contains(&again), "{asked}");
        let whole = home(lang, Some(now()), false, false);
        assert!(!whole.contains("class=\"warning\""), "{lang:?}");
    }
}

#[test]
fn what_could_not_be_read_is_told_beside_the_answer_or_its_age() {
    for (lang, words) in [
        (Lang::Es, "que no hemos podido leer"),
        (Lang::Ca, "que no hem pogut llegir"),
        (Lang::Eu, "irakurri ezin izan"),
        (Lang::Gl, "que non puidemos ler"),
        (Lang::En, "that we could not read"),
    ] {
        assert!(
            home(lang, Some(now()), false, true).contains(words),
            "{lang:?}"
        );
    }
    let both = home(Lang::Es, Some(now()), true, true);
    assert!(both.contains("no responde ahora") && both.contains("no hemos podido leer"));
}
