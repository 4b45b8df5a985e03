//! The examples the contract publishes.

use std::path::Path;

use jiff::{civil::date, tz::TimeZone};
use server::sources::hub::{
    envelope::{self, Query},
    quirk::Quirks,
    wire::{self, read_all},
};

/// The items of a published example, and the quirks on the way.
fn example<T: wire::Item>(query: Query, name: &str) -> Option<(Vec<T>, Vec<String>)> {
    let path = format!("../../shared/data/aoc-hub-carpetes/examples/{name}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let Ok(body) = std::fs::read(&path) else {
        eprintln!("skipped: {} is not there", path.display());
        return None;
    };
    let mut quirks = Quirks::default();
    let items = envelope::items(query, &body, &mut quirks).unwrap();
    let zone = TimeZone::get("Europe/Madrid").unwrap();
    let items = read_all(&items, &zone, &mut quirks);
    Some((
        items,
        quirks.list().iter().map(ToString::to_string).collect(),
    ))
}

#[test]
fn the_published_answers_are_read() {
    let name = "11-consultaActuacions-response.json";
    if let Some((items, quirks)) = example::<wire::Actuacio>(Query::Actuacions, name) {
        assert_eq!(items.len(), 2);
        assert_eq!(items[0].date, date(2015, 1, 1));
        assert_eq!(quirks, ["actuacions[].fue: TextForBoolean (2)"]);
    }
    let name = "13-consultaExpedients-response.json";
    if let Some((items, quirks)) = example::<wire::Expedient>(Query::Expedients, name) {
        assert_eq!(items[0].phase.as_deref(), Some("En tramitació"));
        assert_eq!(items[1].ine10.as_deref(), Some("0801930008"));
        assert_eq!(
            quirks,
            [
                "expedients[].codiINE10: LostZero (2)",
                "expedients[].fue: TextForBoolean (2)"
            ]
        );
    }
    // The published appointments have nothing but an identifier: neither can be shown.
    let name = "15-consultaCites-response.json";
    if let Some((items, quirks)) = example::<wire::Cita>(Query::CitesPrevies, name) {
        assert_eq!(items, []);
        assert!(
            quirks.contains(&"citesprevies[]: LeftOut (2)".into()),
            "{quirks:?}"
        );
    }
    let name = "17-consultaTributs-response.json";
    if let Some((items, quirks)) = example::<wire::Tribut>(Query::Tributs, name) {
        let debt = &items[0].debts[0];
        assert_eq!(
            (debt.amount.unwrap().0, debt.until),
            (339_536, date(2021, 6, 28))
        );
        assert_eq!(
            quirks,
            [
                "deutes[].adjuntsDTO: Undocumented (1)",
                "deutes[].dataIniciPagament: Missing (1)",
                "tributs[].dataTribut: Missing (1)",
            ]
        );
    }
}

#[test]
fn nothing_found_is_published_as_a_success() {
    for (query, name) in [
        (Query::Actuacions, "10-consultaActuacions-404.json"),
        (Query::Expedients, "12-consultaExpedients-404.json"),
        (Query::CitesPrevies, "14-consultaCites-404.json"),
        (Query::Tributs, "16-consultaTributs-404.json"),
    ] {
        if let Some((items, quirks)) = example::<wire::Cita>(query, name) {
            assert_eq!((items, quirks), (vec![], vec![]), "{name}");
        }
    }
}
