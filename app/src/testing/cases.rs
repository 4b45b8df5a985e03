//! A case's page in its states, and a notification before it is opened.

use jiff::civil::date;

use super::{
    Fixed,
    answers::{now, task},
    render, visit,
};
use crate::{
    model::{
        lang::Lang,
        record_key::RecordKey,
        registry::{NotificationState, Opening},
        task::TaskKind,
    },
    routes::Route,
};

fn case(fixed: Fixed) -> String {
    let key = RecordKey::new("town", "X2026/17");
    render(&visit(fixed, Route::Case(key), Lang::Es))
}

fn notification(fixed: Fixed) -> String {
    let key = RecordKey::new("town", "S-1");
    render(&visit(fixed, Route::Notification(key), Lang::Es))
}

#[test]
fn without_a_rule_the_limit_is_three_months_and_silence_is_not_guessed() {
    let html = case(Fixed::default());
    // 4 August, three months after 4 May.
    assert!(
        html.contains("es de 3 meses desde que lo que presentaste"),
        "{html}"
    );
    assert!(html.contains("hasta el martes 4 de agosto (art. 21.3"));
    assert!(html.contains("No consta qué significa aquí"));
    assert!(html.contains("Le toca a Ayuntamiento."));
    assert!(!html.contains("Ese plazo ya pasó"));
}

#[test]
fn the_procedures_own_rule_goes_before() {
    let mut fixed = Fixed::default();
    fixed.case.service = Some(fixed.service.clone());
    let limit = fixed.case.limit.as_mut().expect("it is open");
    (limit.stated, limit.months, limit.last_day) = (true, 1, date(2026, 5, 29));
    let html = case(fixed);
    assert!(
        html.contains("como máximo el viernes 29 de mayo: 1 mes desde"),
        "{html}"
    );
    assert!(html.contains("Ese plazo ya pasó") && html.contains("puedes entenderlo denegado"));
    assert!(html.contains(r#"<a href="/es/tramites/natacion">Natación</a>"#));
}

#[test]
fn whose_turn_it_is_says_until_when_and_that_the_term_may_stop() {
    let mut fixed = Fixed::default();
    (fixed.case.life.waits, fixed.case.life.due) = (true, Some(date(2026, 6, 12)));
    let html = case(fixed);
    assert!(html.contains("Te toca a ti: aporta") && html.contains("Último día: viernes 12"));
    assert!(html.contains("el plazo puede quedar parado (art. 22"));
}

#[test]
fn an_ended_case_has_no_limit_and_nothing_next() {
    let mut fixed = Fixed::default();
    fixed.case.file.open = false;
    (fixed.case.limit, fixed.case.file.ended) = (None, Some(date(2026, 5, 30)));
    let html = case(fixed);
    assert!(html.contains("este expediente ya terminó") && html.contains("Termina el expediente"));
    assert!(!html.contains("Hasta cuándo pueden tardar"));
}

#[test]
fn what_waits_unopened_shows_no_way_around_the_warning() {
    let mut fixed = Fixed::default();
    let entry = fixed.notification.entry.clone();
    let (address, document) = (entry.url.clone(), entry.attachments[0].url.clone());
    fixed.case.entries = vec![entry];
    let html = case(fixed);
    assert!(
        html.contains(r#"href="/es/mis-notificaciones/town/S-1""#),
        "{html}"
    );
    for way_around in [address, document] {
        assert!(!html.contains(&way_around.expect("an address")));
    }
}

#[test]
fn the_warning_comes_before_and_the_address_only_after() {
    let html = notification(Fixed::default());
    for words in [
        "Si la abres, cuenta como notificada hoy",
        "Último día para abrirla: lunes 8 de junio. Si no la abres, se dará por rechazada",
        "Puedes dejarla para más tarde",
        r#"action="/es/mis-notificaciones/town/S-1/abrir""#,
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert!(!html.contains("https://sede.example"));
}

#[test]
fn an_opening_is_told_until_its_administration_confirms_or_denies_it() {
    let opened = |denied| {
        let mut fixed = Fixed::default();
        fixed.notification.opening = Some(Opening { at: now(), denied });
        notification(fixed)
    };
    assert!(opened(false).contains("Se confirmará cuando responda Ayuntamiento."));
    assert!(opened(true).contains("dice que sigue sin abrir"));
    let mut fixed = Fixed::default();
    fixed.notification.entry.notification = Some(NotificationState::Accepted);
    let html = notification(fixed);
    assert!(
        html.contains("ya no espera") && !html.contains("<form method=\"post\" action=\"/es/mis")
    );
}

#[test]
fn a_task_to_read_leads_past_the_warning_and_tells_its_opening() {
    let mut fixed = Fixed::default();
    let mut read = task(TaskKind::Read, Some(date(2026, 6, 8)));
    (read.id, read.opened) = ("read:S 1".into(), Some(now()));
    fixed.home.tasks = vec![read];
    let html = render(&visit(fixed, Route::Home, Lang::Es));
    assert!(
        html.contains(r#"href="/es/mis-notificaciones/aeat/S~201" class="button""#),
        "{html}"
    );
    assert!(html.contains("La abriste desde aquí el 1 de junio de 2026, 09:41"));
}
