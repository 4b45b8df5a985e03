//! Asking the sources, and keeping what they answer.

use app::{
    model::{access::Reading, citizen::Acting, consent::ADMINISTRATION},
    portal::Portal as _,
};
use uuid::Uuid;

use super::{TownHall, access, mandate, messages};
use crate::{
    db::{self, Writer, mandate::Change, projection::Answered},
    engine::news::news,
    sources::hub::{Document, Hub, SourceAnswer, SourceError, ask_each},
};

/// Asks every source about whom the citizen begins to act for, and waits for the first answers
/// alone: the page says who is awaited.
pub async fn ask_first(hall: &TownHall, acting: Acting) {
    let asked = tokio::spawn({
        let hall = hall.clone();
        async move { ask_sources(&hall, acting, hall.0.sources.clone()).await }
    });
    let _ = tokio::time::timeout(hall.0.first_answers, asked).await;
}

/// Asks sources about whom the citizen acts for, at once, and keeps each answer as it comes.
/// Ends when the slowest answered or ran out of its time; the same is asked once at a time.
pub async fn ask_sources(hall: &TownHall, acting: Acting, hubs: Vec<Hub>) {
    let Some(_asking) = Asking::begin(hall, acting) else {
        return;
    };
    if let Err(error) = ask_and_keep(hall, acting, hubs).await {
        tracing::error!(%error, "the sources' answers were not kept");
    }
}

/// What is being asked, until it is dropped.
struct Asking<'a>(&'a TownHall, Acting);

impl<'a> Asking<'a> {
    /// `None` where it is being asked already.
    fn begin(hall: &'a TownHall, acting: Acting) -> Option<Self> {
        let mut asking = hall.0.asking.lock().ok()?;
        asking.insert(acting).then(|| Self(hall, acting))
    }
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        if let Ok(mut asking) = self.0.0.asking.lock() {
            asking.remove(&self.1);
        }
    }
}

/// By the document of the represented where the provider gave it; else by that of who acts,
/// whose answers tell of those they represent.
async fn ask_and_keep(hall: &TownHall, acting: Acting, hubs: Vec<Hub>) -> sqlx::Result<()> {
    let mut reader = hall.0.db.reader().await?;
    let claimed = db::mandate::sealed_document(reader.exec(), acting).await?;
    let (acting, sealed) = match claimed {
        Some(sealed) => (acting, Some(sealed)),
        None => (
            Acting::for_oneself(acting.actor),
            db::session::sealed_document(reader.exec(), acting.actor).await?,
        ),
    };
    let stands = db::objection::stands(reader.exec(), acting.subject, ADMINISTRATION).await?;
    reader.done();
    if stands {
        return Ok(());
    }
    let whose = acting.subject.as_bytes();
    let document = sealed.and_then(|sealed| hall.0.secret.open(&sealed, whose));
    let Some(document) = document.and_then(|text| Document::of_party(&text)) else {
        return Ok(());
    };
    let mut asked = ask_each(hubs, &document, &hall.0.calendars, hall.today());
    while let Some((source, answer)) = asked.next().await {
        // What one of them says may be unfit to be kept: the others' word is not.
        if let Err(error) = keep(hall, acting, &source, answer).await {
            tracing::error!(source, %error, "the source's answer was not kept");
            let unfit = SourceError::Malformed {
                what: "what it says cannot be kept".into(),
            };
            keep(hall, acting, &source, Err(unfit)).await?;
        }
    }
    Ok(())
}

async fn keep(
    hall: &TownHall,
    acting: Acting,
    source: &str,
    answer: Result<SourceAnswer, SourceError>,
) -> sqlx::Result<()> {
    let outcome = answer
        .as_ref()
        .map_or_else(SourceError::word, |_| "answered");
    hall.metrics().asked(source, outcome);
    let mut writer = hall.0.db.writer().await?;
    match answer {
        Ok(answer) => {
            access::asked(hall, &mut writer, acting, source, Reading::Asked).await?;
            for quirk in &answer.quirks {
                tracing::debug!(source, %quirk, "a quirk of the source");
            }
            let left_out = answer.left_out();
            let known = put(hall, &mut writer, acting, source, &answer, left_out).await?;
            // Whom the represented represent is not for who acts.
            if acting.subject == acting.actor {
                let change =
                    put_represented(hall, &mut writer, acting.actor, source, &answer).await?;
                if known {
                    messages::tell_mandates(hall, &mut writer, acting, change).await?;
                }
            }
        }
        Err(error) => {
            tracing::warn!(source, %error, "the source did not answer");
            access::asked(hall, &mut writer, acting, source, Reading::Unanswered).await?;
            if !objected(&mut writer, acting).await? {
                db::projection::mark_failed(&mut writer, acting, source, hall.now()).await?;
            }
        }
    }
    writer.commit().await
}

/// Whether who is asked about objected to it, perhaps while the question was under way: then nothing
/// of the answer is kept.
async fn objected(writer: &mut Writer, acting: Acting) -> sqlx::Result<bool> {
    db::objection::stands(writer.exec(), acting.subject, ADMINISTRATION).await
}

/// Also tells what is new in it, and answers whether the source had answered before: nobody begins
/// with all there ever was.
async fn put(
    hall: &TownHall,
    writer: &mut Writer,
    acting: Acting,
    source: &str,
    answer: &SourceAnswer,
    left_out: bool,
) -> sqlx::Result<bool> {
    if objected(writer, acting).await? {
        return Ok(false);
    }
    let before = db::projection::before(writer, acting, source).await?;
    let answered = Answered {
        tasks: &answer.tasks,
        cases: &answer.cases,
        entries: &answer.entries,
        lives: &answer.lives,
        left_out,
    };
    db::projection::replace(writer, acting, source, answered, hall.now()).await?;
    let Some(before) = before else {
        return Ok(false);
    };
    let news = news(source, &before, &answer.cases, &answer.entries);
    messages::tell_all(hall, writer, acting, news).await?;
    Ok(true)
}

/// Whom the source says the citizen acts for there, and what it expects of them. What it
/// answers by their own document, where the provider gave it, says more.
async fn put_represented(
    hall: &TownHall,
    writer: &mut Writer,
    actor: Uuid,
    source: &str,
    answer: &SourceAnswer,
) -> sqlx::Result<Change> {
    let mut mandates = vec![];
    for (party, of_theirs) in &answer.represented {
        let subject = mandate::subject(hall, writer, party).await?;
        let acting = Acting { actor, subject };
        let claimed = db::mandate::sealed_document(writer.exec(), acting).await?;
        if claimed.is_none() {
            access::asked(hall, writer, acting, source, Reading::Told).await?;
            // What was left out may be anybody's of the answer.
            put(hall, writer, acting, source, of_theirs, answer.left_out()).await?;
        }
        mandates.push(db::mandate::Mandate {
            subject,
            sealed_document: None,
        });
    }
    db::mandate::replace(writer, actor, source, &mandates, hall.now()).await
}
