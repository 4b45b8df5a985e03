//! The whole list of faults, over real HTTP: what comes of it is the same, or is left out and
//! told.

use std::collections::BTreeSet;

use app::model::task::Task;
use clap::ValueEnum as _;
use server::{
    backoffice::fault::Fault,
    sources::hub::{SourceAnswer, SourceError, quirk::QuirkKind},
};

use super::{ask, back_office, hub};

const ROSER: &str = "00000004G";
const NOBODY: &str = "99999999R";

/// What becomes of an answer.
enum Outcome {
    /// Nothing is different; what was odd is noted, if it was odd at all.
    Same(Option<QuirkKind>),
    /// All is there, but leads nowhere.
    Unlinked,
    /// What cannot be used is missing, alone, and that is told.
    LeftOut(QuirkKind),
    /// There is no answer, for the reason of this word.
    Failed(&'static str),
}
use Outcome::{Failed, LeftOut, Same, Unlinked};

fn outcome(fault: Fault) -> Outcome {
    match fault {
        Fault::Html | Fault::Cut => Failed("malformed"),
        Fault::Failure | Fault::Ko => Failed("status"),
        Fault::Never => Failed("timed_out"),
        Fault::Huge => Failed("too_large"),
        Fault::TrailingComma => Same(Some(QuirkKind::TrailingComma)),
        Fault::LostZero => Same(Some(QuirkKind::LostZero)),
        Fault::TextBooleans => Same(Some(QuirkKind::TextForBoolean)),
        Fault::NumberAmounts | Fault::UtcInstants | Fault::EmptyLists => Same(None),
        Fault::Undocumented => Same(Some(QuirkKind::Undocumented)),
        Fault::EmptyFields => Same(Some(QuirkKind::Empty)),
        Fault::NumberCodes => Same(Some(QuirkKind::NumberForText)),
        Fault::OtherName => Same(Some(QuirkKind::OtherName)),
        Fault::Repeated => Same(Some(QuirkKind::Repeated)),
        Fault::BadAddresses => Unlinked,
        Fault::ImpossibleDate | Fault::UnknownWord => LeftOut(QuirkKind::Unreadable),
        Fault::MissingSubject => LeftOut(QuirkKind::Missing),
    }
}

#[tokio::test]
async fn every_fault_is_taken_or_told() {
    let root = back_office().await;
    let asked = async |path: &str, who| ask(&hub("x", &root, path), who).await;
    let whole = asked("ajuntament/", ROSER).await.unwrap();
    let kinds: BTreeSet<_> = whole.tasks.iter().map(|task| task.kind.as_str()).collect();
    // Without its words for a correction; what is to be renewed no source says.
    assert!(
        kinds.iter().eq(&["come", "pay", "provide", "read"]),
        "{kinds:?}"
    );
    for fault in Fault::value_variants() {
        let path = format!("broken/{}/ajuntament/", fault.word());
        let answer = asked(&path, ROSER).await;
        check(&fault.word(), outcome(*fault), answer, &whole);
        if let Same(_) = outcome(*fault) {
            let nothing = asked(&path, NOBODY).await.unwrap();
            assert_eq!(
                (nothing.tasks, nothing.cases),
                (vec![], vec![]),
                "{fault:?}"
            );
        }
    }
}

fn check(
    fault: &str,
    outcome: Outcome,
    answer: Result<SourceAnswer, SourceError>,
    whole: &SourceAnswer,
) {
    let (outcome, answer) = match (outcome, answer) {
        (Failed(word), answer) => {
            return assert_eq!(answer.unwrap_err().word(), word, "{fault}");
        }
        (outcome, answer) => (outcome, answer.expect(fault)),
    };
    let kinds: BTreeSet<_> = answer.quirks.iter().map(|quirk| quirk.kind).collect();
    match outcome {
        Same(kind) => {
            assert_eq!(
                (&answer.tasks, &answer.cases),
                (&whole.tasks, &whole.cases),
                "{fault}"
            );
            assert_eq!(kinds, kind.into_iter().collect(), "{fault}");
            assert!(!answer.left_out(), "{fault}");
        }
        Unlinked => {
            let without = |tasks: &[Task]| {
                let unlinked = tasks.iter().cloned().map(|task| Task { url: None, ..task });
                unlinked.collect::<Vec<_>>()
            };
            assert_eq!(answer.tasks, without(&whole.tasks), "{fault}");
            assert!(
                answer.cases.iter().all(|case| case.url.is_none()),
                "{fault}"
            );
            assert!(kinds.contains(&QuirkKind::Unreadable), "{fault}");
        }
        LeftOut(kind) => {
            let ids = |answer: &SourceAnswer| {
                let ids = answer.tasks.iter().map(|task| task.id.clone());
                ids.collect::<BTreeSet<_>>()
            };
            let (left, all) = (ids(&answer), ids(whole));
            assert!(left.is_subset(&all) && left.len() < all.len(), "{fault}");
            assert!(left.len() > all.len() / 2, "{fault}: {left:?}");
            assert_eq!(kinds, [kind, QuirkKind::LeftOut].into(), "{fault}");
            assert!(answer.left_out(), "{fault}");
        }
        Failed(_) => unreachable!(),
    }
}
