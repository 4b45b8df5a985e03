//! Acting for another (art. 5 Ley 39/2015): who says one may, and in what.

use app::{
    model::{
        assurance::Assurance,
        citizen::{Acting, Citizen, Mandate, Represented, SessionToken},
    },
    portal::{Answer, AppError, Portal},
};
use uuid::Uuid;

use super::{TownHall, access, asking, entrance::require, home, unavailable};
use crate::{
    db::{
        self, Exec, Writer,
        mandate::{Change, Kept, PROVIDER},
    },
    identity::secret::token_hash,
    sources::hub::{Document, Party},
};

pub async fn list(hall: &TownHall, citizen: &Citizen) -> Answer<Vec<Mandate>> {
    let failed = unavailable("mandates");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let kept = db::mandate::list(reader.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    reader.done();
    Ok(told(hall, &kept))
}

/// One for each person, whoever says so; the provider's word reaches furthest.
pub fn told(hall: &TownHall, kept: &[Kept]) -> Vec<Mandate> {
    let one = |of_one: &[Kept]| {
        let origins = of_one.iter().map(|it| it.origin.as_str());
        let everywhere = origins.clone().any(|it| it == PROVIDER);
        let organisations = origins.map(|source| home::organisation(hall, source));
        Mandate {
            represented: Represented {
                id: of_one[0].subject_id,
                name: of_one[0].name.clone(),
            },
            organisations: organisations.filter(|_| !everywhere).collect(),
        }
    };
    kept.chunk_by(|a, b| a.subject_id == b.subject_id)
        .map(one)
        .collect()
}

pub async fn act_for(hall: &TownHall, token: &SessionToken, subject: Option<Uuid>) -> Answer<()> {
    let citizen = hall.citizen(token).await?.ok_or(AppError::Forbidden)?;
    if let Some(subject) = subject {
        require(&citizen, Assurance::Substantial)?;
        let mandates = list(hall, &citizen).await?;
        if mandates.iter().all(|it| it.represented.id != subject) {
            return Err(AppError::Mandate);
        }
    }
    let failed = unavailable("act_for");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    if let Some(subject) = subject {
        let actor = citizen.id;
        access::entered(hall, &mut writer, Acting { actor, subject })
            .await
            .map_err(&failed)?;
    }
    db::session::act_for(writer.exec(), &token_hash(&token.0), subject)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    if let Some(subject) = subject {
        let actor = citizen.id;
        asking::ask_first(hall, Acting { actor, subject }).await;
    }
    Ok(())
}

/// That the citizen may do this here now for whom they act: a mandate may have ended since the
/// page was made, and one of another administration does not reach this one.
pub async fn require_for(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: &Citizen,
    organisation: &str,
) -> Answer<()> {
    let reaches = reaches(hall, writer.exec(), citizen, organisation)
        .await
        .map_err(unavailable("require_for"))?;
    reaches.then_some(()).ok_or(AppError::Mandate)
}

/// The same as a question.
pub async fn reaches(
    hall: &TownHall,
    exec: Exec<'_>,
    citizen: &Citizen,
    organisation: &str,
) -> sqlx::Result<bool> {
    let Some(represented) = &citizen.acting_for else {
        return Ok(true);
    };
    let kept = db::mandate::list(exec, citizen.id).await?;
    let mandates = told(hall, &kept);
    let theirs = mandates.iter().find(|it| it.represented == *represented);
    Ok(theirs.is_some_and(|it| it.reaches(organisation)))
}

/// Keeps whom the provider says the citizen may act for, with their documents sealed.
pub async fn keep_claimed(
    hall: &TownHall,
    writer: &mut Writer,
    actor: Uuid,
    claimed: &[(String, String)],
) -> sqlx::Result<Change> {
    let mut mandates = vec![];
    for (document, name) in claimed {
        let Some(document) = Document::of_party(document) else {
            tracing::warn!("the provider named somebody to act for without a valid document");
            continue;
        };
        let name = name.clone();
        let subject = subject(
            hall,
            writer,
            &Party {
                document: document.clone(),
                name,
            },
        )
        .await?;
        let secret = &hall.0.secret;
        let sealed = secret.seal(document.number(), subject.as_bytes(), &hall.0.chance);
        if subject != actor {
            mandates.push(db::mandate::Mandate {
                subject,
                sealed_document: Some(sealed),
            });
        }
    }
    db::mandate::replace(writer, actor, PROVIDER, &mandates, hall.now()).await
}

/// The citizen behind a party, whether they ever came here or not.
pub async fn subject(hall: &TownHall, writer: &mut Writer, party: &Party) -> sqlx::Result<Uuid> {
    let hmac = hall.0.secret.hmac("identity", party.document.number());
    let (now, name) = (hall.now(), &party.name);
    let new_id = hall.0.chance.uuid(now);
    db::citizen::find_or_create(writer, "es-nif", &hmac, name, new_id, now).await
}
