//! What a citizen was given for a time and may lose: when it must be had again.

use std::{collections::HashSet, sync::Arc};

use app::model::{
    home::CaseFile,
    service::{PublicService, Renewal},
    task::{Task, TaskKind},
};
use jiff::{ToSpan as _, civil::Date};

/// A case file and the procedure it is of.
pub type Known<'a> = (Arc<PublicService>, &'a CaseFile);

struct Held<'a> {
    of: &'a Known<'a>,
    /// The first day to renew it, its last one, and the last one to be told so.
    opens: Date,
    expires: Date,
    silent: Date,
}

/// What is to be renewed now, or was and still can be. A case of the same procedure, begun once
/// it could be, renews one thing held: the first to expire.
#[must_use]
pub fn renewals(cases: &[Known<'_>], today: Date) -> Vec<Task> {
    let mut held: Vec<Held<'_>> = cases.iter().filter_map(held).collect();
    held.sort_by_key(|it| (it.expires, &it.of.1.id));
    let mut used = HashSet::new();
    held.retain(|it| {
        let renews = |(service, case): &Known<'_>| {
            service.id == it.of.0.id && case.started >= it.opens && lives(service, case)
        };
        let mut renewing = cases.iter().enumerate().filter(|(_, known)| renews(known));
        !renewing.any(|(at, _)| used.insert(at))
    });
    held.iter()
        .filter(|it| (it.opens..=it.silent).contains(&today))
        .map(task)
        .collect()
}

fn held<'a>(known: &'a Known<'a>) -> Option<Held<'a>> {
    let (service, case) = known;
    let renewal = service.renewal.as_ref()?;
    let given = case.ended.filter(|_| grants(renewal, case))?;
    let expires = given.checked_add(i32::from(renewal.valid_months).months());
    let expires = expires.ok()?;
    let notice = i32::from(renewal.notice_days).days();
    Some(Held {
        of: known,
        opens: expires.checked_sub(notice).ok()?,
        expires,
        silent: expires.saturating_add(notice),
    })
}

fn grants(renewal: &Renewal, case: &CaseFile) -> bool {
    let phase = case.phase.as_ref();
    !case.open && phase.is_some_and(|phase| renewal.granted_phases.contains(phase))
}

/// Asked for and not decided, or given: a refusal renews nothing.
fn lives(service: &PublicService, case: &CaseFile) -> bool {
    case.open || service.renewal.as_ref().is_some_and(|it| grants(it, case))
}

fn task(held: &Held<'_>) -> Task {
    let (service, case) = held.of;
    Task {
        id: format!("renew:{}", case.id),
        due: Some(held.expires),
        service: Some(service.id.clone()),
        ..Task::new(
            TaskKind::Renew,
            &service.organisation,
            &case.subject,
            case.lang,
        )
    }
}

#[cfg(test)]
mod tests {
    use app::model::{lang::Lang, localized::Localized};
    use jiff::civil::date;

    use super::*;

    fn parking() -> Arc<PublicService> {
        let name = Localized::of(Lang::Es, "Aparcamiento");
        Arc::new(PublicService {
            renewal: Some(Renewal {
                valid_months: 12,
                notice_days: 30,
                granted_phases: vec!["Concedido".into()],
            }),
            ..PublicService::new("aparcamiento", "mobility", name)
        })
    }

    fn case(id: &str, started: Date, ended: Option<Date>, phase: &str) -> CaseFile {
        CaseFile {
            id: id.into(),
            organisation: "town".into(),
            procedure: "MOV-002 - Aparcamiento".into(),
            subject: format!("Distintivo {id}"),
            lang: Lang::Es,
            phase: Some(phase.into()),
            open: ended.is_none(),
            started,
            expected_by: None,
            ended,
            url: None,
        }
    }

    fn given(id: &str, on: Date) -> CaseFile {
        case(id, on, Some(on), "Concedido")
    }

    fn asked(cases: &[CaseFile], today: Date) -> Vec<String> {
        let known: Vec<Known<'_>> = cases.iter().map(|it| (parking(), it)).collect();
        let tasks = renewals(&known, today);
        tasks.into_iter().map(|it| it.id).collect()
    }

    #[test]
    fn from_a_month_before_until_a_month_after() {
        let cases = [given("A", date(2025, 6, 15))];
        for (today, told) in [
            (date(2026, 5, 15), false),
            (date(2026, 5, 16), true),
            (date(2026, 6, 15), true),
            (date(2026, 7, 15), true),
            (date(2026, 7, 16), false),
        ] {
            assert_eq!(asked(&cases, today) == ["renew:A"], told, "{today}");
        }
        let known = [(parking(), &cases[0])];
        let [task] = renewals(&known, date(2026, 6, 1)).try_into().unwrap();
        assert_eq!(task.due, Some(date(2026, 6, 15)));
        assert_eq!(task.service.as_deref(), Some("aparcamiento"));
    }

    #[test]
    fn what_was_refused_or_is_open_is_not_held() {
        let on = date(2025, 6, 15);
        let cases = [
            case("A", on, Some(on), "Denegado"),
            case("B", on, None, "Concedido"),
        ];
        assert_eq!(asked(&cases, date(2026, 6, 1)), [""; 0]);
    }

    #[test]
    fn each_new_case_renews_one() {
        let (today, asked_on) = (date(2026, 6, 20), date(2026, 6, 1));
        let held = [given("A", date(2025, 6, 15)), given("B", date(2025, 6, 18))];
        assert_eq!(asked(&held, today), ["renew:A", "renew:B"]);
        let mut cases = held.to_vec();
        cases.push(case("C", asked_on, None, "En estudio"));
        assert_eq!(asked(&cases, today), ["renew:B"]);
        cases.push(case("D", asked_on, Some(asked_on), "Denegado"));
        assert_eq!(asked(&cases, today), ["renew:B"]);
        cases.push(given("E", asked_on));
        assert_eq!(asked(&cases, today), [""; 0]);
    }
}
