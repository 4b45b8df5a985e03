//! What is told goes out as the citizen wants it: at their hours, in one letter, and not where they
//! do not want it any more.

use app::{
    model::{
        channel_preference::{Frequency, Scope, hours::Hours},
        citizen::Citizen,
        contact_point::{ContactKind, PointAct},
        lang::Lang,
        level::Level,
        message::Which,
    },
    portal::Portal as _,
};
use jiff::{SignedDuration, Timestamp};
use server::{
    db::{self, Db},
    jobs,
    portal::TownHall,
};
use uuid::Uuid;

use super::{
    channels::{act, add, carriers, code, newest},
    common, databases, enter,
    messages::alter,
};

const SWIMMING: &str = "natacion-verano";

/// A town hall whose clock moves.
struct Town<'a> {
    db: &'a Db,
    sources: &'a str,
}

impl Town<'_> {
    async fn at(&self, at: &str) -> TownHall {
        let at: Timestamp = at.parse().expect("an instant");
        common::town_hall(self.db, at, self.sources).await
    }

    /// How many letters went out then.
    async fn sent(&self, at: &str) -> usize {
        let hall = self.at(at).await;
        let sent = jobs::deliver::deliver(&hall, &carriers(self.sources)).await;
        sent.expect("delivers")
    }

    /// Marta on Monday at eleven, with an e-mail address she proved.
    async fn marta(&self) -> (TownHall, Citizen, Uuid) {
        let hall = self.at("2026-06-01T09:00:00Z").await;
        let marta = enter(&hall, "marta").await;
        let id = self.proved(&hall, &marta, "marta@example.cat").await;
        (hall, marta, id)
    }

    async fn proved(&self, hall: &TownHall, who: &Citizen, address: &str) -> Uuid {
        let added = add(hall, who, ContactKind::Email, address).await;
        added.expect("adds");
        let points = hall.channels(who).await.expect("channels").points;
        let point = points.iter().find(|it| it.value == address);
        let id = point.expect("the point").id;
        assert_eq!(self.sent("2026-06-01T09:00:00Z").await, 1, "a code");
        let code = code(&newest(self.sources).await);
        let proves = act(hall, who, id, PointAct::Prove(&code)).await;
        proves.expect("proves");
        id
    }
}

async fn prefer(hall: &TownHall, who: &Citizen, scope: Scope, frequency: Frequency) {
    let said = [(ContactKind::Email, Some(frequency))];
    let kept = hall.prefer_channels(who, &scope, &said).await;
    kept.expect("keeps");
}

async fn quiet(hall: &TownHall, who: &Citizen, from: i8, to: i8) {
    let zone = hall.municipality().time_zone.clone();
    let hours = Hours {
        quiet: Some((from, to)),
        zone,
        ..Hours::default()
    };
    hall.keep_hours(who, &hours).await.expect("keeps");
}

/// Three things that are told of.
async fn three(hall: &TownHall, who: &Citizen) {
    hall.enrol(who, SWIMMING, "").await.expect("a place");
    let made = hall.make_calendar_feed(who, Lang::Es).await;
    made.expect("an address");
    hall.leave_everywhere(who).await.expect("leaves");
}

#[tokio::test]
async fn what_is_told_arrives_at_once() {
    for (engine, db, _dir) in databases("notices").await {
        println!("on {engine}");
        // Keys are alike on both engines: one mailbox would take them for the same.
        let sources = &common::back_offices(common::monday()).await;
        let town = Town { db: &db, sources };
        let (hall, marta, _) = town.marta().await;
        hall.speaks(&marta, Lang::Ca).await.expect("keeps");
        hall.enrol(&marta, SWIMMING, "").await.expect("a place");
        assert_eq!(town.sent("2026-06-01T09:00:01Z").await, 1);
        let letter = newest(sources).await;
        for said in ["lang=\"ca\"", "una inscripció feta", "/ca/mis-mensajes"] {
            assert!(letter.contains(said), "{letter}");
        }
        assert!(letter.contains("/ca/mis-avisos"), "the way to stop it");
        let lower = letter.to_lowercase();
        for kept in ["natació", "marta ferrer", "2026"] {
            assert!(!lower.contains(kept), "{kept} in {letter}");
        }
        assert_eq!(town.sent("2026-06-03T09:00:00Z").await, 0, "once");

        // In the language they said, whatever page they are on; by the law, if they like it so.
        let words = hall
            .prefer_words(&marta, Some(Lang::Eu), Level::Legal)
            .await;
        words.expect("keeps");
        a_source_tells(&town).await;
        assert_eq!(town.sent("2026-06-01T09:20:01Z").await, 1, "both in one");
        let letter = newest(sources).await;
        for said in ["2 abisu berri", "41.6", "ireki gabeko jakinarazpen bat"] {
            assert!(letter.contains(said), "{letter}");
        }
        assert!(
            !letter.contains("7719") && !letter.contains("2088"),
            "{letter}"
        );
        enter(&town.at("2026-06-01T09:40:00Z").await, "marta").await;
        assert_eq!(town.sent("2026-06-01T09:40:01Z").await, 0, "nothing new");

        // What was read in the portal meanwhile needs no letter.
        let cancelled = hall.cancel_enrolment(&marta, SWIMMING).await;
        cancelled.expect("gives it back");
        let unread = hall.messages(&marta, 1).await.expect("messages").unread;
        let read = Which::Until(unread.expect("a message"));
        hall.mark_read(&marta, read).await.expect("marks");
        assert_eq!(town.sent("2026-06-01T09:50:00Z").await, 0);
    }
}

/// A notification and a case that moved, in one answer.
async fn a_source_tells(town: &Town<'_>) {
    alter(town.db, "DELETE FROM registry_entry WHERE id = 'S-7719'").await;
    let moved = "UPDATE case_file SET phase = 'Recibido' WHERE id = 'HAC/2088'";
    alter(town.db, moved).await;
    enter(&town.at("2026-06-01T09:20:00Z").await, "marta").await;
}

#[tokio::test]
async fn a_digest_is_one_letter_at_its_hour() {
    for (engine, db, _dir) in databases("digest").await {
        println!("on {engine}");
        let sources = &common::back_offices(common::monday()).await;
        let town = Town { db: &db, sources };
        let (hall, marta, _) = town.marta().await;
        prefer(&hall, &marta, Scope::Default, Frequency::Daily).await;
        three(&hall, &marta).await;
        assert_eq!(town.sent("2026-06-01T09:00:01Z").await, 0);
        assert_eq!(town.sent("2026-06-02T06:59:59Z").await, 0);
        assert_eq!(town.sent("2026-06-02T07:00:00Z").await, 1, "nine there");
        assert!(newest(sources).await.contains("3 avisos"));

        // Of sport once a week, and of all else at once.
        let sport = Scope::Theme("sport".into());
        prefer(&hall, &marta, sport, Frequency::Weekly).await;
        prefer(&hall, &marta, Scope::Default, Frequency::Immediate).await;
        let tuesday = town.at("2026-06-02T08:00:00Z").await;
        let cancelled = tuesday.cancel_enrolment(&marta, SWIMMING).await;
        cancelled.expect("gives it back");
        let revoked = tuesday.revoke_calendar_feed(&marta).await;
        revoked.expect("takes it back");
        assert_eq!(town.sent("2026-06-02T08:00:01Z").await, 1);
        assert!(!newest(sources).await.contains("inscripci"));
        assert_eq!(town.sent("2026-06-08T06:59:59Z").await, 0);
        assert_eq!(town.sent("2026-06-08T07:00:00Z").await, 1, "on Monday");

        // What waits goes when it would go now.
        prefer(&hall, &marta, Scope::Default, Frequency::Weekly).await;
        hall.leave_everywhere(&marta).await.expect("leaves");
        let wednesday = town.at("2026-06-03T09:00:00Z").await;
        prefer(&wednesday, &marta, Scope::Default, Frequency::Immediate).await;
        assert_eq!(town.sent("2026-06-03T09:00:00Z").await, 1);
    }
}

#[tokio::test]
async fn the_silence_is_kept() {
    for (engine, db, _dir) in databases("quiet").await {
        println!("on {engine}");
        let sources = &common::back_offices(common::monday()).await;
        let town = Town { db: &db, sources };
        let (hall, marta, _) = town.marta().await;
        quiet(&hall, &marta, 10, 14).await;
        three(&hall, &marta).await;
        assert_eq!(town.sent("2026-06-01T11:59:59Z").await, 0);
        assert_eq!(town.sent("2026-06-01T12:00:00Z").await, 1, "in one letter");

        // Asked for after the letter was made: its gateway was down, say.
        let afternoon = town.at("2026-06-01T13:00:00Z").await;
        afternoon.leave_everywhere(&marta).await.expect("leaves");
        gathered(&afternoon).await;
        quiet(&afternoon, &marta, 14, 18).await;
        assert_eq!(town.sent("2026-06-01T15:59:59Z").await, 0);
        assert_eq!(town.sent("2026-06-01T16:00:00Z").await, 1);
    }
}

/// As a process does that dies before it has sent anything.
async fn gathered(hall: &TownHall) {
    assert!(hall.gather().await.expect("gathers"));
    assert!(!hall.gather().await.expect("was all"));
}

#[tokio::test]
async fn nothing_goes_where_it_is_not_wanted_any_more() {
    for (engine, db, _dir) in databases("unwanted").await {
        println!("on {engine}");
        let sources = &common::back_offices(common::monday()).await;
        let town = Town { db: &db, sources };
        let (hall, marta, id) = town.marta().await;
        for early in [false, true] {
            hall.leave_everywhere(&marta).await.expect("leaves");
            if early {
                gathered(&hall).await;
            }
            prefer(&hall, &marta, Scope::Default, Frequency::Off).await;
            assert_eq!(town.sent("2026-06-01T09:30:00Z").await, 0, "{early}");
            prefer(&hall, &marta, Scope::Default, Frequency::Immediate).await;
            assert_eq!(town.sent("2026-06-01T09:31:00Z").await, 0, "it is past");
        }
        // An address taken away, with another that is proved: there it goes.
        let other = town.proved(&hall, &marta, "marta@example.org").await;
        hall.leave_everywhere(&marta).await.expect("leaves");
        let removed = act(&hall, &marta, id, PointAct::Remove).await;
        removed.expect("removes");
        assert_eq!(town.sent("2026-06-01T09:40:00Z").await, 1);
        assert!(newest(sources).await.contains("marta@example.org"));
        hall.leave_everywhere(&marta).await.expect("leaves");
        let removed = act(&hall, &marta, other, PointAct::Remove).await;
        removed.expect("removes");
        assert_eq!(town.sent("2026-06-01T09:50:00Z").await, 0);
    }
}

#[tokio::test]
async fn who_is_erased_is_not_written_to() {
    for (engine, db, _dir) in databases("erased").await {
        println!("on {engine}");
        let sources = &common::back_offices(common::monday()).await;
        let town = Town { db: &db, sources };
        let (hall, marta, _) = town.marta().await;
        hall.leave_everywhere(&marta).await.expect("leaves");
        hall.erase(&marta).await.expect("asks");
        assert_eq!(town.sent("2026-06-01T09:10:00Z").await, 0, "asked");
        hall.undo_erasure(&marta).await.expect("undoes");
        assert_eq!(town.sent("2026-06-01T10:10:00Z").await, 1, "undone");

        prefer(&hall, &marta, Scope::Default, Frequency::Weekly).await;
        three(&hall, &marta).await;
        hall.erase(&marta).await.expect("asks");
        let tuesday = town.at("2026-06-02T09:00:00Z").await;
        let erased = jobs::erase::erase(&tuesday).await;
        assert_eq!(erased.expect("erases"), 1);
        assert_eq!(town.sent("2026-06-08T07:00:00Z").await, 0);
    }
}

#[tokio::test]
async fn who_dies_while_it_is_sent_sends_it_once() {
    for (engine, db, _dir) in databases("killed").await {
        println!("on {engine}");
        let sources = &common::back_offices(common::monday()).await;
        let town = Town { db: &db, sources };
        let (hall, marta, _) = town.marta().await;
        three(&hall, &marta).await;
        gathered(&hall).await;
        // Taken, and never heard of again.
        let mut writer = db.writer().await.expect("a writer");
        let lease = SignedDuration::from_mins(2);
        let taken = db::outbox::take(writer.exec(), hall.now(), lease).await;
        assert!(taken.expect("answers").is_some());
        writer.commit().await.expect("takes");
        assert_eq!(town.sent("2026-06-01T09:01:59Z").await, 0, "it is taken");
        let (late, carriers) = (town.at("2026-06-01T09:02:00Z").await, carriers(sources));
        let (one, other) = tokio::join!(
            jobs::deliver::deliver(&late, &carriers),
            jobs::deliver::deliver(&late, &carriers)
        );
        assert_eq!(one.expect("one") + other.expect("other"), 1);
        assert_eq!(town.sent("2026-06-01T12:00:00Z").await, 0);
    }
}

#[tokio::test]
async fn who_acts_for_another_hears_for_whom_it_is() {
    for (engine, db, _dir) in databases("for_another").await {
        println!("on {engine}");
        let sources = &common::back_offices(common::monday()).await;
        let town = Town { db: &db, sources };
        let hall = town.at("2026-06-01T09:00:00Z").await;
        let token = hall.enter("teresa").await.expect("enters");
        let teresa = hall.citizen(&token).await.expect("answers").expect("known");
        town.proved(&hall, &teresa, "teresa@example.cat").await;
        let mandates = hall.mandates(&teresa).await.expect("answers");
        let julian = mandates[0].represented.id;
        hall.act_for(&token, Some(julian)).await.expect("acts");
        let for_him = hall.citizen(&token).await.expect("answers").expect("known");
        hall.enrol(&for_him, SWIMMING, "").await.expect("a place");
        assert_eq!(
            town.sent("2026-06-01T09:00:01Z").await,
            1,
            "he has no address"
        );
        let letter = newest(sources).await;
        assert!(letter.contains("teresa@example.cat"), "{letter}");
        assert!(letter.contains("en nombre de otra persona"), "{letter}");
        assert!(!letter.contains("Julián"), "{letter}");
    }
}
