//! Where the fixed citizen is told, and the page that says so.

use jiff::tz::TimeZone;
use uuid::Uuid;

use super::{Fixed, answers::now, render, visit};
use crate::{
    model::{
        channel_preference::{
            ChannelPreference, ChannelSettings, Channels, Frequency, Scope, hours::Hours,
        },
        contact_point::{ContactKind, ContactPoint},
        lang::Lang,
        level::Level,
        municipality::Messages,
        push::Push,
    },
    routes::Route,
    visit::Form,
};

pub fn messages() -> Messages {
    Messages {
        channels: vec![ContactKind::Email, ContactKind::Phone],
        proof_months: 24,
        ..Messages::default()
    }
}

/// A proved e-mail address, and a telephone that waits for its code.
pub fn channels() -> Channels {
    let point = |id, kind, value: &str| ContactPoint {
        id: Uuid::from_u128(id),
        kind,
        value: value.into(),
        added_at: now(),
        verified_at: None,
        preferred_at: None,
        gone_at: None,
        code_until: None,
    };
    let email = ContactPoint {
        verified_at: Some(now()),
        ..point(1, ContactKind::Email, "marta@example.cat")
    };
    let phone = ContactPoint {
        code_until: Some(now() + ContactKind::Phone.code_lasts()),
        ..point(2, ContactKind::Phone, "+34612345678")
    };
    Channels {
        points: vec![email, phone],
        settings: ChannelSettings {
            reached: vec![ContactKind::Email],
            preferences: vec![ChannelPreference {
                scope: Scope::Theme("sport".into()),
                channel: ContactKind::Email,
                frequency: Frequency::Weekly,
            }],
            hours: Hours {
                zone: TimeZone::get("Europe/Madrid").expect("a zone"),
                ..Hours::default()
            },
            ..ChannelSettings::default()
        },
    }
}

#[test]
fn what_is_proved_is_masked_and_what_waits_is_whole() {
    let html = render(&visit(Fixed::default(), Route::Channels, Lang::Es));
    assert!(
        html.contains("m•••@example.cat") && !html.contains("marta@example.cat"),
        "{html}"
    );
    assert!(html.contains("+34612345678") && html.contains(r#"autocomplete="one-time-code""#));
    assert!(
        html.contains("Confirmado hasta el 1 de junio de 2028"),
        "{html}"
    );
    // Of the next digest of sport: Monday at nine, where she lives; it is a Monday past nine.
    assert!(html.contains("8 de junio de 2026, 09:00"), "{html}");
}

#[test]
fn only_the_code_that_was_wrong_is_called_wrong() {
    let mut fixed = Fixed::default();
    let other = ContactPoint {
        id: Uuid::from_u128(3),
        ..fixed.channels.points[1].clone()
    };
    fixed.channels.points.push(other);
    let mut visit = visit(fixed, Route::Channels, Lang::Es);
    visit.form = Some(Form {
        values: vec![
            ("codigo".into(), "123".into()),
            ("punto".into(), Uuid::from_u128(3).to_string()),
        ],
        errors: vec![("codigo", "error-code-shape")],
    });
    let html = render(&visit);
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 1, "{html}");
    assert!(html.contains(r#"id="codigo""#) && html.contains(r#"value="123""#));
}

#[test]
fn who_reads_it_easily_finds_it_easy() {
    let mut fixed = Fixed::default();
    fixed.channels.settings.level = Level::Legal;
    let mut service = (*fixed.service).clone();
    service.legal = Some(service.description.clone());
    fixed.service = service.into();
    let route = Route::Service("natacion".into());
    let html = render(&visit(fixed, route, Lang::Es));
    assert!(
        html.contains(r#"href="/es/tramites/natacion?nivel=claro""#),
        "{html}"
    );
    assert!(
        html.contains(r#"href="/es/tramites/natacion" aria-current="true""#),
        "{html}"
    );
}

#[test]
fn the_address_of_a_browser_is_nowhere_on_the_page() {
    let mut fixed = Fixed::default();
    let push = Push {
        contact: "mailto:avisos@example.cat".into(),
        services: vec![],
        key: "BCVxsr7N".into(),
    };
    fixed.municipality.messages.channels.push(ContactKind::Push);
    fixed.municipality.messages.push = Some(push);
    let browser = ContactPoint {
        kind: ContactKind::Push,
        value: r#"{"endpoint":"https://updates.push.services.mozilla.com/wpush/secret","keys":{"p256dh":"BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4","auth":"BTBZMqHH6r4Tts7J_aSIgg"}}"#.into(),
        ..fixed.channels.points[1].clone()
    };
    let gone = ContactPoint {
        id: Uuid::from_u128(5),
        gone_at: Some(now()),
        ..browser.clone()
    };
    fixed.channels.points = vec![browser, gone];
    let html = render(&visit(fixed, Route::Channels, Lang::Es));
    assert!(
        html.contains("Firefox (updates.push.services.mozilla.com)"),
        "{html}"
    );
    assert!(!html.contains("wpush") && !html.contains("BTBZMqHH6r4Tts7J_aSIgg"));
    assert!(html.contains("dejó de recibir avisos el 1 de junio de 2026"));
    assert_eq!(html.matches(r#"autocomplete="one-time-code""#).count(), 1);
    // Without scripts it is hidden, and words say why.
    assert!(html.contains(r#"data-push="BCVxsr7N""#) && html.contains("hidden"));
    assert!(html.contains("necesitan uno con notificaciones"), "{html}");
}

#[test]
fn what_the_municipality_cannot_send_is_not_offered() {
    let mut fixed = Fixed::default();
    fixed.municipality.messages.channels.clear();
    fixed.channels = Channels::default();
    let html = render(&visit(fixed, Route::Channels, Lang::Es));
    assert!(!html.contains("mis-avisos/contactos"), "{html}");
    assert!(html.contains("todavía no envía"), "{html}");
}
