//! What holds for every page, and the states of the citizen's ones.

use std::collections::HashSet;

use jiff::civil::date;

use super::{
    Fixed,
    answers::{receipt, task},
    render, visit,
};
use crate::{
    model::{lang::Lang, record_key::RecordKey, task::TaskKind},
    notice::Notice,
    routes::Route,
    visit::Form,
};

fn routes() -> [Route; 25] {
    [
        Route::Home,
        Route::Services,
        Route::Service("natacion".into()),
        Route::Service("no-existe".into()),
        Route::SignIn,
        Route::Cases,
        Route::Case(RecordKey::new("town", "X2026/17")),
        Route::Case(RecordKey::new("town", "no-existe")),
        Route::Notifications,
        Route::Notification(RecordKey::new("town", "S-1")),
        Route::Permissions,
        Route::Data,
        Route::Objections,
        Route::Held("interests".into()),
        Route::Held("noted".into()),
        Route::Held("interest".into()),
        Route::Held("no-existe".into()),
        Route::Erasure,
        Route::Channels,
        Route::Receipt(1),
        Route::Receipt(2),
        Route::Messages,
        Route::Accesses,
        Route::Accessibility,
        Route::Privacy,
    ]
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn every_page_is_whole_in_every_language_for_anyone() {
    for lang in Lang::ALL {
        for route in routes() {
            for entered in [true, false] {
                let mut visit = visit(Fixed::default(), route.clone(), lang);
                visit.citizen = visit.citizen.filter(|_| entered);
                let html = render(&visit);
                let ids = values(&html, "id");
                let unique: HashSet<_> = ids.iter().collect();
                assert_eq!(ids.len(), unique.len(), "{route:?}: {ids:?}");
                assert_eq!(html.matches("<h1").count(), 1, "{route:?}");
                assert!(
                    !html.contains("<!>") && !html.contains(" style="),
                    "{route:?}"
                );
                for label in values(&html, "for").into_iter().chain(described(&html)) {
                    assert!(
                        unique.contains(&label),
                        "{route:?}: nothing has the id {label}"
                    );
                }
            }
        }
    }
}

fn described(html: &str) -> impl Iterator<Item = &str> {
    values(html, "aria-describedby")
        .into_iter()
        .flat_map(str::split_whitespace)
}

#[test]
fn texts_in_another_language_say_so() {
    let html = render(&visit(Fixed::default(), Route::Home, Lang::Ca));
    assert!(
        html.contains(r#"Paga: <span lang="es">Renta 2025</span>"#),
        "{html}"
    );
    let html = render(&visit(Fixed::default(), Route::Home, Lang::Es));
    assert!(html.contains("Paga: Renta 2025"), "{html}");
}

#[test]
fn the_first_thing_says_when_what_it_costs_and_what_to_press() {
    let html = render(&visit(Fixed::default(), Route::Home, Lang::Es));
    assert!(html.contains("Vence el lunes 8 de junio, dentro de 5 días hábiles."));
    assert!(html.contains("art. 28 de la Ley 58/2003"));
    assert!(html.contains("Pagar 124,30\u{a0}€"));
}

#[test]
fn a_term_that_ended_and_nothing_pending_are_said() {
    let mut fixed = Fixed::default();
    fixed.home.tasks = vec![task(TaskKind::Provide, Some(date(2026, 5, 31)))];
    let html = render(&visit(fixed, Route::Home, Lang::Es));
    assert!(
        html.contains("El plazo terminó el domingo 31 de mayo, ayer."),
        "{html}"
    );
    let mut fixed = Fixed::default();
    fixed.home.tasks.clear();
    fixed.home.sources.truncate(1);
    let html = render(&visit(fixed, Route::Home, Lang::Es));
    assert!(html.contains("No tienes nada pendiente. Lo último: Reforma del baño"));
}

#[test]
fn nothing_is_certain_while_someone_does_not_answer() {
    let mut fixed = Fixed::default();
    fixed.home.tasks.clear();
    let html = render(&visit(fixed, Route::Home, Lang::Es));
    assert!(
        html.contains("Ahora mismo no sabemos")
            && html.contains("Hacienda no responde ahora y nunca")
    );
}

#[test]
fn without_permission_nothing_is_offered() {
    let mut visit = visit(Fixed::default(), Route::Home, Lang::Es);
    let citizen = visit.citizen.as_mut().unwrap();
    (citizen.personalised, citizen.decided) = (false, false);
    let html = render(&visit);
    assert!(!html.contains("Te puede interesar") && html.contains("Puedes permitir"));
    visit.citizen.as_mut().unwrap().decided = true;
    assert!(
        !render(&visit).contains("Puedes permitir"),
        "a no is not asked again"
    );
}

#[test]
fn an_enrolment_is_taken_or_given_back() {
    let route = Route::Service("natacion".into());
    let html = render(&visit(Fixed::default(), route.clone(), Lang::Es));
    assert!(html.contains(r#"action="/es/tramites/natacion/inscripcion""#));
    let fixed = Fixed {
        receipt: Some(receipt()),
        ..Fixed::default()
    };
    let html = render(&visit(fixed, route.clone(), Lang::Es));
    assert!(html.contains("INS-2026-0042") && html.contains("/inscripcion/anular"));
    let mut stranger = visit(Fixed::default(), route, Lang::Es);
    stranger.citizen = None;
    assert!(render(&stranger).contains("/es/entrar?volver=/es/tramites/natacion"));
}

#[test]
fn a_form_that_came_back_says_what_is_wrong_and_nothing_else() {
    let mut visit = visit(Fixed::default(), Route::SignIn, Lang::Es);
    visit.notice = Some(Notice::SignedOut);
    visit.form = Some(Form {
        values: vec![("volver".into(), "/es/mis-permisos".into())],
        errors: vec![("ciudadano", "error-choose-citizen")],
    });
    let html = render(&visit);
    assert!(
        html.contains("<title>Error: Entrar – Vilafinestra</title>"),
        "{html}"
    );
    assert!(html.contains(r##"<a href="#ciudadano">Elige"##) && !html.contains("Has salido"));
    assert!(html.contains(r#"name="volver" value="/es/mis-permisos""#));
}

#[test]
fn what_was_hidden_can_be_shown_again() {
    let mut visit = visit(Fixed::default(), Route::Home, Lang::Es);
    visit.notice = Some(Notice::Hidden);
    visit.query = vec![("servicio".into(), "natacion".into())];
    let html = render(&visit);
    assert!(html.contains(r#"name="mostrar" value="1""#) && html.contains("«Natación»"));
}
