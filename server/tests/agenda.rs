//! The importer on a real file of activities, where it is at hand.

use std::collections::BTreeSet;

use app::model::activity::Activity;
use jiff::civil::date;
use server::{
    db::{self, Db},
    sources::agenda::parse,
};

fn bytes() -> Option<Vec<u8>> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../shared/data/madrid-agenda/agenda-2022-12.csv"
    );
    let bytes = std::fs::read(path).ok();
    if bytes.is_none() {
        println!("skipped: there is no {path}");
    }
    bytes
}

#[test]
fn recurrences_and_exclusions() {
    let Some(bytes) = bytes() else { return };
    let agenda = parse(&bytes).unwrap();
    let activities = &agenda.activities;
    assert_eq!(activities.len(), 940);
    let count = |what: fn(&Activity) -> bool| activities.iter().filter(|it| what(it)).count();
    assert_eq!(count(|it| !it.recurrence.weekdays.is_empty()), 296);
    assert_eq!(count(|it| !it.recurrence.excluded.is_empty()), 56);
    assert_eq!(count(|it| it.place.is_none()), 44);
    assert_eq!(count(|it| it.free), 713);
    assert!(
        activities
            .iter()
            .any(|it| format!("{:?}", it.audiences).contains("Niños"))
    );
    let theatre = activities.iter().find(|it| it.id == "11806311").unwrap();
    let excluded = [
        date(2022, 12, 9),
        date(2022, 12, 23),
        date(2022, 12, 30),
        date(2023, 1, 6),
    ];
    assert_eq!(theatre.recurrence.excluded, BTreeSet::from(excluded));
    let days: Vec<_> = theatre.recurrence.days().collect();
    assert_eq!(
        (days.len(), days[0]),
        (10, date(2022, 11, 4)),
        "14 Fridays, four of them not"
    );
}

#[tokio::test]
async fn once_more_changes_nothing() {
    let Some(bytes) = bytes() else { return };
    let dir = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", dir.path().join("ventanilla.db").display());
    let db = Db::open(&url).await.unwrap();
    let mut activities = parse(&bytes).unwrap().activities;
    for (added, updated, removed, unchanged) in [(940, 0, 0, 0), (0, 0, 0, 940), (0, 1, 1, 938)] {
        if updated == 1 {
            activities.pop();
            activities[0].free = !activities[0].free;
        }
        let mut writer = db.writer().await.unwrap();
        let changes = db::activity::replace(&mut writer, &activities)
            .await
            .unwrap();
        writer.commit().await.unwrap();
        assert_eq!((changes.added, changes.updated), (added, updated));
        assert_eq!((changes.removed, changes.unchanged), (removed, unchanged));
    }
    let mut reader = db.reader().await.unwrap();
    let kept = db::activity::all(reader.exec()).await.unwrap();
    assert_eq!(kept.len(), activities.len());
    assert!(kept.iter().all(|it| activities.contains(it)));
}
