//! What is known of the citizen of the tests.

use std::sync::Arc;

use super::answers::{home, now};
use crate::{
    model::{
        interaction::InteractionKind,
        known::{
            Cell, Column, Erasure, Group, Habit, Holding, Interest, Kept, Kind, Known, Noted, Rows,
            Why,
        },
        lang::Lang,
        objection::{Objection, ObjectionAnswer, Reasoned},
        service::PublicService,
    },
    portal::{Answer, AppError},
};

static NAME: Kept = Kept {
    name: "citizen",
    label: "kept-citizen",
    group: Group::Oneself,
    why: Why::Purpose("administration"),
    erasure: Erasure::Stays("RGPD, art. 17.3.e"),
    columns: &[Column {
        name: "name",
        label: "column-name",
        kind: Kind::Text,
    }],
};
static INTEREST: Kept = Kept {
    name: "interest",
    label: "kept-interest",
    group: Group::Interests,
    why: Why::Law("RGPD, art. 6.1.a"),
    erasure: Erasure::Goes,
    columns: &[Column {
        name: "theme",
        label: "column-theme",
        kind: Kind::Theme,
    }],
};

pub fn known(service: &Arc<PublicService>) -> Known {
    let holding = |kept| Holding {
        kept,
        count: 1,
        oldest: Some(now()),
        newest: Some(now()),
    };
    Known {
        personalised: true,
        holdings: vec![holding(&NAME), holding(&INTEREST)],
        noted: vec![Noted {
            kind: InteractionKind::Opened,
            count: 4,
            oldest: now(),
            newest: now(),
        }],
        habits: vec![Habit {
            theme: "sport".into(),
            times: 4,
            minutes: 2,
            last: now(),
        }],
        recommendations: home(service).recommendations,
        interests: vec![Interest {
            theme: "sport".into(),
            since: now(),
        }],
    }
}

/// One that waits, and one that was answered.
pub fn objections() -> Vec<Objection> {
    let waits = Objection {
        number: "2026-ABCD-0123".into(),
        purpose: "administration".into(),
        reasons: None,
        at: now(),
        answer: None,
        withdrawn: None,
    };
    let rejected = ObjectionAnswer {
        upheld: false,
        at: now(),
        reasoned: Some(Reasoned {
            by: "Protección de datos".into(),
            why: "Hace falta <para> avisarte.".into(),
            lang: Lang::Es,
        }),
    };
    let answered = Objection {
        number: "2026-ABCD-0124".into(),
        answer: Some(rejected),
        ..waits.clone()
    };
    vec![waits, answered]
}

pub fn held(name: &str) -> Answer<Rows> {
    let kept = [&NAME, &INTEREST].into_iter().find(|it| it.name == name);
    Ok(Rows {
        kept: kept.ok_or(AppError::NotFound)?,
        count: 1,
        shown: vec![vec![Cell::Text("sport".into())]],
    })
}
