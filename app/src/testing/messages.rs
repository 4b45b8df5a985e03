//! What the portal tells of, and a draft, as pages show them.

use uuid::Uuid;

use super::{Fixed, answers::now, render, visit};
use crate::{
    model::{
        draft::Draft,
        lang::Lang,
        message::{Message, Messages, News},
    },
    pages::error,
    portal::AppError,
    routes::Route,
    visit::Form,
};

fn message(id: u128, news: News, read: bool) -> Message {
    Message {
        id: Uuid::from_u128(id),
        news,
        at: now(),
        read,
    }
}

fn every_news() -> Vec<Message> {
    let all = [
        News::Enrolled {
            service: "natacion".into(),
            reference: "2026-AB".into(),
        },
        News::EnrolmentCancelled {
            service: "gone".into(),
        },
        News::MandateBegan {
            name: "<b>Ana</b>".into(),
        },
        News::MandateEnded { name: "Ana".into() },
        News::CalendarMade,
        News::CalendarRevoked,
        News::SessionsEnded,
        News::Notification {
            source: "aeat".into(),
            entry: "S 1".into(),
        },
        News::CaseMoved {
            source: "town".into(),
            case: "X2026/17".into(),
            phase: "En estudio".into(),
            lang: Lang::Es,
        },
    ];
    let numbered = all.into_iter().zip(1..);
    numbered.map(|(news, n)| message(n, news, n == 1)).collect()
}

#[test]
fn every_message_says_what_who_and_when_and_leads_on() {
    let messages = Messages {
        count: 9,
        shown: every_news(),
        unread: Some(Uuid::from_u128(9)),
    };
    let fixed = Fixed {
        messages,
        ..Fixed::default()
    };
    let html = render(&visit(fixed, Route::Messages, Lang::Ca));
    for words in [
        r#"<a href="/ca/tramites/natacion">Inscripció feta a «<span lang="es">Natación</span>»"#,
        "Referència: 2026-AB.",
        "Inscripció anul·lada a «gone».",
        "<bdi>&lt;b&gt;Ana&lt;/b&gt;</bdi>",
        r#"href="/ca/en-nombre-de""#,
        r#"href="/ca/mi-calendario""#,
        r#"href="/ca/mis-datos/accesos""#,
        r#"href="/ca/mis-notificaciones/aeat/S~201""#,
        r#"href="/ca/mis-expedientes/town/X2026~2F17""#,
        r#"és a: <span lang="es">En estudio</span>"#,
        "Marca-ho tot com a llegit",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert_eq!(html.matches(">Sense llegir<").count(), 8);
    assert_eq!(html.matches("Marca com a llegit").count(), 8);
}

#[test]
fn with_none_nothing_is_marked() {
    let html = render(&visit(Fixed::default(), Route::Messages, Lang::Es));
    assert!(html.contains("No tienes ningún mensaje."));
    assert!(!html.contains(r#"action="/es/mis-mensajes""#));
}

#[test]
fn the_home_shows_the_unread_and_the_way_to_all() {
    let mut fixed = Fixed::default();
    fixed.home.messages = every_news().split_off(7);
    let html = render(&visit(fixed, Route::Home, Lang::Es));
    assert!(html.contains("<h2>Mensajes sin leer</h2>"), "{html}");
    assert!(html.contains("Hay una notificación nueva") && html.contains("Ver todos mis mensajes"));
    let without = render(&visit(Fixed::default(), Route::Home, Lang::Es));
    assert!(!without.contains("Mensajes sin leer"));
    assert!(without.contains(r#"<a href="/es/mis-mensajes" class="go">Mis mensajes</a>"#));
}

#[test]
fn a_draft_is_filled_in_and_said_to_be_one() {
    let typed = |form: Option<Form>| {
        let draft = Some(Draft {
            telephone: "612 34".into(),
            saved: now(),
        });
        let fixed = Fixed {
            draft,
            ..Fixed::default()
        };
        let mut visit = visit(fixed, Route::Service("natacion".into()), Lang::Es);
        visit.form = form;
        render(&visit)
    };
    let html = typed(None);
    assert!(html.contains(r#"value="612 34""#), "{html}");
    assert!(html.contains("No es una inscripción") && html.contains("Descartar el borrador"));
    let form = Form {
        values: vec![("telefono".into(), "7".into())],
        errors: vec![("telefono", "error-telephone")],
    };
    let back = typed(Some(form));
    assert!(back.contains(r#"value="7""#) && !back.contains(r#"value="612 34""#));
}

#[test]
fn what_was_typed_can_be_sent_again() {
    let mut visit = visit(
        Fixed::default(),
        Route::Service("natacion".into()),
        Lang::Es,
    );
    visit.form = Some(Form {
        values: vec![("telefono".into(), "\"><b>".into())],
        errors: vec![],
    });
    let page = error::page(&visit, &AppError::Unavailable);
    let html = super::document(&visit, page);
    assert!(
        html.contains(r#"<input type="hidden" name="telefono" value="&quot;&gt;&lt;b&gt;">"#),
        "{html}"
    );
    assert!(html.contains("Volver a intentarlo"));
}
