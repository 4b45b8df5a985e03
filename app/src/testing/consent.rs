//! What is used, and what was decided on it.

use super::answers::{es, now};
use crate::model::{
    consent::{ConsentAct, ConsentEvent, ConsentReceipt, PERSONALISATION, Permissions},
    data_category::DataCategory,
    lang::Lang,
    municipality::{LegalBasis, Purpose},
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
        email_reminders: true,
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
