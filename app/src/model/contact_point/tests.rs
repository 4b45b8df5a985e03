use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn point(id: u128, preferred_at: Option<&str>) -> ContactPoint {
    ContactPoint {
        id: Uuid::from_u128(id),
        kind: ContactKind::Email,
        value: "marta@example.cat".into(),
        added_at: at("2026-06-01T09:00:00Z"),
        verified_at: Some(at("2026-06-01T09:05:00Z")),
        preferred_at: preferred_at.map(at),
        gone_at: None,
        code_until: None,
    }
}

#[test]
fn one_way_of_writing_it() {
    let canonical = |kind: ContactKind, text| kind.canonical(text);
    let email = canonical(ContactKind::Email, " Marta.Soler@Example.CAT ");
    assert_eq!(email.as_deref(), Ok("Marta.Soler@example.cat"));
    let phone = canonical(ContactKind::Phone, "612 345 678");
    assert_eq!(phone.as_deref(), Ok("+34612345678"));
    let postal = canonical(
        ContactKind::Postal,
        " C. Major,  3 \r\n\r\n08999 Vilafinestra",
    );
    assert_eq!(postal.as_deref(), Ok("C. Major, 3\n08999 Vilafinestra"));
}

#[test]
fn what_reaches_nobody_is_refused() {
    for text in [
        "",
        "marta",
        "marta@",
        "marta@example",
        "Marta <marta@example.cat>",
        "\"m a\"@example.cat",
        "marta@[127.0.0.1]",
        "marta@example.cat\r\nBcc: all@example.cat",
        "mártâ@example.cat",
    ] {
        assert_eq!(
            ContactKind::Email.canonical(text),
            Err("error-email"),
            "{text}"
        );
    }
    assert_eq!(ContactKind::Phone.canonical("112"), Err("error-telephone"));
    for text in [
        "C. Major 3",
        "a\nb",
        "C. Major 3\n\u{1b}[2J",
        "1\n2\n3\n4\n5\n6\n7",
    ] {
        assert_eq!(
            ContactKind::Postal.canonical(text),
            Err("error-postal"),
            "{text}"
        );
    }
}

#[test]
fn a_proof_ends() {
    let zone = TimeZone::get("Europe/Madrid").unwrap();
    let point = point(1, None);
    let until = at("2028-06-01T09:05:00Z");
    let proof = |now| point.proof(at(now), 24, &zone);
    assert_eq!(proof("2028-06-01T09:04:59Z"), Proof::Until(until));
    assert_eq!(proof("2028-06-01T09:05:00Z"), Proof::Ended(until));
    let never = ContactPoint {
        verified_at: None,
        ..point.clone()
    };
    assert_eq!(never.proof(until, 24, &zone), Proof::Missing);
    let gone = ContactPoint {
        gone_at: Some(until),
        ..point.clone()
    };
    assert_eq!(
        gone.proof(at("2026-06-01T09:06:00Z"), 24, &zone),
        Proof::Gone(until)
    );
}

#[test]
fn the_last_one_preferred_is_used() {
    let points = [
        point(2, None),
        point(1, None),
        point(3, Some("2026-06-02T09:00:00Z")),
        point(4, Some("2026-06-03T09:00:00Z")),
    ];
    let id = |points: &[ContactPoint], proved: fn(&ContactPoint) -> bool| {
        used(points, ContactKind::Email, proved).map(|it| it.id.as_u128())
    };
    assert_eq!(id(&points, |_| true), Some(4));
    assert_eq!(id(&points, |it| it.preferred_at.is_none()), Some(1));
    assert_eq!(id(&points, |_| false), None);
}

#[test]
fn masks_say_enough() {
    let mut point = point(1, None);
    assert_eq!(point.masked(), "m•••@example.cat");
    (point.kind, point.value) = (ContactKind::Phone, "+34612345678".into());
    assert_eq!(point.masked(), "••• 678");
    (point.kind, point.value) = (
        ContactKind::Postal,
        "C. Major, 3\n08999 Vilafinestra".into(),
    );
    assert_eq!(point.masked(), "•••, 08999 Vilafinestra");
}
