//! What is used, and what was decided on it.

use super::{
    Fixed,
    answers::{es, now},
    render, visit,
};
use crate::{
    model::{
        consent::{ConsentAct, ConsentEvent, ConsentReceipt, PERSONALISATION, Permissions},
        data_category::DataCategory,
        lang::Lang,
        municipality::{LegalBasis, Purpose},
    },
    routes::Route,
};

pub fn purposes() -> Vec<Purpose> {
    let purpose = |id: &str, basis, law: &str, name| Purpose {
        id: id.into(),
        version: 1,
        asks_again_from: 1,
        controller: es("Ayuntamiento de Vilafinestra"),
        basis,
        law: law.into(),
        data: DataCategory::ALL.to_vec(),
        retention_days: 365,
        profiling: basis == LegalBasis::Consent,
        name: es(name),
        text: es("Se usa para una sola cosa."),
    };
    vec![
        purpose(
            "administration",
            LegalBasis::PublicTask,
            "RGPD, art. 6.1.e",
            "Tramitar",
        ),
        purpose(
            PERSONALISATION,
            LegalBasis::Consent,
            "RGPD, art. 6.1.a",
            "Personalizar",
        ),
    ]
}

fn event() -> ConsentEvent {
    ConsentEvent {
        seq: 1,
        purpose: PERSONALISATION.into(),
        act: ConsentAct::Grant,
        text_version: 1,
        at: now(),
        hash: "0123456789abcdef".into(),
    }
}

pub fn permissions() -> Permissions {
    Permissions {
        granted: vec![(PERSONALISATION.into(), now())],
        events: vec![event()],
    }
}

pub fn receipt() -> ConsentReceipt {
    let mut purposes = purposes().into_iter();
    let decided_on = purposes.find(|it| it.id == PERSONALISATION);
    ConsentReceipt {
        event: event(),
        in_force: true,
        pseudonym: "fedcba9876543210".into(),
        notice_hash: "ab".repeat(32),
        notice: decided_on.map(|it| it.notice(Lang::Es)),
        lang: Lang::Es,
    }
}

fn page(fixed: Fixed, unprofiled: bool) -> String {
    let mut visit = visit(fixed, Route::Permissions, Lang::Es);
    if unprofiled {
        let citizen = visit.citizen.as_mut().expect("a citizen");
        citizen.leave_unprofiled();
    }
    render(&visit)
}

#[test]
fn what_the_browser_asks_for_and_what_expired_is_said() {
    let asked = "Mientras lo pida, no se hace";
    assert!(page(Fixed::default(), true).contains(asked));
    assert!(!page(Fixed::default(), false).contains(asked));
    let undecided = |act: Option<ConsentAct>| Fixed {
        permissions: Permissions {
            granted: vec![],
            events: act
                .map(|act| ConsentEvent { act, ..event() })
                .into_iter()
                .collect(),
        },
        ..Fixed::default()
    };
    assert!(page(undecided(None), true).contains("y lo respetamos: no se hace"));
    let expired = page(undecided(Some(ConsentAct::Expire)), false);
    assert!(expired.contains("ahora se pide más que entonces"));
    assert!(expired.contains("Dejó de valer, porque el texto pide más: Personalizar"));
}

#[test]
fn what_the_law_decides_has_no_button_and_says_what_one_can_do() {
    let html = page(Fixed::default(), false);
    let (_, law) = html
        .split_once("Tramitar</h2>")
        .expect("what the law decides");
    let (law, _) = law.split_once("</section>").expect("its end");
    assert!(
        !law.contains("<button") && law.contains("art. 21 del RGPD"),
        "{law}"
    );
    assert_eq!(html.matches("name=\"acto\"").count(), 2, "a yes and a no");
}

#[test]
fn a_receipt_shows_the_text_as_it_was() {
    let route = Route::Receipt(1);
    let html = render(&visit(Fixed::default(), route.clone(), Lang::Ca));
    assert!(
        html.contains(r#"<span lang="es">Se usa para una sola cosa.</span>"#),
        "{html}"
    );
    assert!(!html.contains("ha canviat des d’aleshores"));
    let mut fixed = Fixed::default();
    fixed.municipality.purposes[1].text = es("Se usa para dos cosas.");
    let html = render(&visit(fixed, route, Lang::Ca));
    assert!(html.contains("Se usa para una sola cosa.") && !html.contains("dos cosas"));
    assert!(html.contains("ha canviat des d’aleshores"));
}
