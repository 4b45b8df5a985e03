//! Entering, leaving, and who a session belongs to.

use app::{
    model::{
        assurance::Assurance,
        citizen::{Acting, Citizen, Mandates, ProvedIdentity, Represented, SessionToken},
        consent::PERSONALISATION,
        lang::Lang,
        message::News,
        session::{AT_MOST, IDLE},
    },
    portal::{Answer, AppError, Portal},
};
use jiff::{SignedDuration, Timestamp};

use super::{TownHall, access, asking, consent, mandate, messages, unavailable};
use crate::{
    db::{
        self,
        session::{Entrance, Session},
    },
    identity::secret::token_hash,
};

/// How finely "last seen" is kept: most requests write nothing.
const SEEN_TO: SignedDuration = SignedDuration::from_mins(1);

/// Enters as a demo citizen, and asks the sources so that the first page has its answers.
pub async fn enter(hall: &TownHall, demo_citizen: &str) -> Answer<SessionToken> {
    let municipality = &hall.0.municipality;
    if !municipality.identity_desk {
        return Err(AppError::Forbidden);
    }
    let person = municipality
        .demo_citizens
        .iter()
        .find(|person| person.id == demo_citizen)
        .ok_or(AppError::Invalid {
            fields: vec![("ciudadano", "error-choose-citizen")],
        })?;
    let identity = ProvedIdentity {
        document: person.document.clone(),
        name: person.name.clone(),
        assurance: Assurance::High,
        mandates: vec![],
    };
    begin(hall, &identity, false).await
}

/// Enters as whom the identity provider proved; only where the municipality has one.
pub async fn enter_proved(hall: &TownHall, identity: &ProvedIdentity) -> Answer<SessionToken> {
    if hall.0.municipality.identity_provider.is_none() {
        return Err(AppError::Forbidden);
    }
    begin(hall, identity, true).await
}

async fn begin(
    hall: &TownHall,
    identity: &ProvedIdentity,
    by_provider: bool,
) -> Answer<SessionToken> {
    let ProvedIdentity { document, name, .. } = identity;
    let now = hall.now();
    let failed = unavailable("enter");
    let hmac = hall.0.secret.hmac("identity", document);
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let new_id = hall.0.chance.uuid(now);
    let id = db::citizen::find_or_create(&mut writer, "es-nif", &hmac, name, new_id, now)
        .await
        .map_err(&failed)?;
    db::citizen::rename(writer.exec(), id, name)
        .await
        .map_err(&failed)?;
    access::entered(hall, &mut writer, Acting::for_oneself(id))
        .await
        .map_err(&failed)?;
    let change = mandate::keep_claimed(hall, &mut writer, id, &identity.mandates)
        .await
        .map_err(&failed)?;
    // Nobody is told of what they came with.
    if id != new_id {
        messages::tell_mandates(hall, &mut writer, Acting::for_oneself(id), change)
            .await
            .map_err(&failed)?;
    }
    let secret = &hall.0.secret;
    let owner = &secret.hmac("session-owner", id)[..8];
    let token = hex::encode([&hall.0.chance.bytes::<24>(), owner].concat());
    let entrance = Entrance {
        citizen: id,
        sealed_document: &secret.seal(document, id.as_bytes(), &hall.0.chance),
        assurance: identity.assurance,
        by_provider,
    };
    db::session::create(writer.exec(), &token_hash(&token), &entrance, now)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    asking::ask_first(hall, Acting::for_oneself(id)).await;
    Ok(SessionToken(token))
}

pub async fn leave(hall: &TownHall, token: &SessionToken) -> Answer<()> {
    let failed = unavailable("leave");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    db::session::delete(writer.exec(), &token_hash(&token.0))
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}

pub async fn leave_everywhere(hall: &TownHall, citizen: &Citizen) -> Answer<()> {
    let failed = unavailable("leave_everywhere");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    db::session::delete_all(writer.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    let whose = Acting::for_oneself(citizen.id);
    messages::tell(hall, &mut writer, whose, News::SessionsEnded)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}

pub async fn citizen(hall: &TownHall, token: &SessionToken) -> Answer<Option<Citizen>> {
    let failed = unavailable("citizen");
    let hash = token_hash(&token.0);
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let session = db::session::find(reader.exec(), &hash)
        .await
        .map_err(&failed)?;
    reader.done();
    let now = hall.now();
    let Some(session) = session.filter(|session| lives(session, now)) else {
        return Ok(None);
    };
    if now.duration_since(db::instant(session.seen_at)) >= SEEN_TO {
        let mut writer = hall.0.db.writer().await.map_err(&failed)?;
        db::session::touch(writer.exec(), &hash, now)
            .await
            .map_err(&failed)?;
        writer.commit().await.map_err(&failed)?;
    }
    let expired = outgrown(hall, &session);
    let citizen = known(session, expired);
    if expired {
        consent::expire(hall, citizen.id, PERSONALISATION)
            .await
            .map_err(&failed)?;
    }
    if matches!(citizen.mandates, Mandates::Ended(_)) {
        let mut writer = hall.0.db.writer().await.map_err(&failed)?;
        db::session::act_for(writer.exec(), &hash, None)
            .await
            .map_err(&failed)?;
        writer.commit().await.map_err(&failed)?;
    }
    Ok(Some(citizen))
}

/// Whether what they allowed was less than what the text says now.
fn outgrown(hall: &TownHall, session: &Session) -> bool {
    let since = hall.asks_again_from(PERSONALISATION);
    session.personalised == Some(true) && session.text_version < Some(i64::from(since))
}

fn known(session: Session, expired: bool) -> Citizen {
    let subject = session.subject_id.zip(session.subject);
    let (acting_for, mandates) = match subject {
        Some((id, name)) if session.mandate == Some(1) => {
            (Some(Represented { id, name }), Mandates::Held)
        }
        Some((_, name)) => (None, Mandates::Ended(name)),
        None if session.mandate.is_some() => (None, Mandates::Held),
        None => (None, Mandates::None),
    };
    let for_oneself = acting_for.is_none();
    Citizen {
        id: session.citizen_id,
        name: session.name,
        lang: session.lang.as_deref().and_then(Lang::from_tag),
        // What one does for another says nothing of oneself, and is not learned from.
        personalised: session.personalised == Some(true) && !expired && for_oneself,
        decided: session.personalised.is_some() && !expired || !for_oneself,
        unprofiled: false,
        assurance: Assurance::parse(&session.assurance).unwrap_or(Assurance::Low),
        by_provider: session.by_provider,
        until: db::instant(session.created_at) + AT_MOST,
        acting_for,
        mandates,
        objected: session.objections > 0,
        erased_at: session.erased_at.map(db::instant),
    }
}

fn lives(session: &Session, now: Timestamp) -> bool {
    now.duration_since(db::instant(session.seen_at)) < IDLE
        && now.duration_since(db::instant(session.created_at)) < AT_MOST
}

/// # Errors
/// `Assurance` where the citizen must be known more surely.
pub fn require(citizen: &Citizen, needed: Assurance) -> Answer<()> {
    if citizen.assurance < needed {
        return Err(AppError::Assurance(needed));
    }
    Ok(())
}
