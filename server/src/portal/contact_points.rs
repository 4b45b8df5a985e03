//! Where a citizen can be told: added, proved by a code, preferred, taken away.

use app::{
    model::{
        assurance::Assurance,
        citizen::Citizen,
        contact_point::{AT_MOST, ContactKind, ContactPoint, PointAct, TRIES},
        lang::Lang,
        push::Subscription,
    },
    portal::{Answer, AppError, Portal as _},
};
use uuid::Uuid;

use super::{
    TownHall,
    codes::{self, To},
    entrance::require,
    unavailable,
};
use crate::db::{
    self, Writer,
    contact_point::{New, Row},
    instant,
};

/// The citizen's own; what was sealed for somebody else reads as nothing.
pub fn read(hall: &TownHall, citizen: Uuid, rows: &[Row]) -> Vec<ContactPoint> {
    let read = |row: &Row| {
        let tries = row.tries.unwrap_or(TRIES);
        let until = row.code_expires_at.map(instant);
        Some(ContactPoint {
            id: row.id,
            kind: ContactKind::parse(&row.kind)?,
            value: hall.0.secret.open(&row.sealed, citizen.as_bytes())?,
            added_at: instant(row.added_at),
            verified_at: row.verified_at.map(instant),
            preferred_at: row.preferred_at.map(instant),
            gone_at: row.gone_at.map(instant),
            code_until: until.filter(|it| *it > hall.now() && tries < TRIES),
        })
    };
    rows.iter().filter_map(read).collect()
}

/// Keeps the address and sends a code there, in one transaction.
pub async fn add(
    hall: &TownHall,
    citizen: &Citizen,
    kind: ContactKind,
    text: &str,
    lang: Lang,
) -> Answer<()> {
    require(citizen, Assurance::Substantial)?;
    let wrong = |key| AppError::Invalid {
        fields: vec![(kind.field(), key)],
    };
    if !hall.0.municipality.messages.channels.contains(&kind) {
        return Err(wrong("error-channel-absent"));
    }
    let value = kind.canonical(text).map_err(wrong)?;
    if kind == ContactKind::Push && !sends_to(hall, &value) {
        return Err(wrong("error-push-service"));
    }
    let to = To {
        id: hall.0.chance.uuid(hall.now()),
        kind,
        hash: &hash(hall, citizen.id, kind, &value),
        value: &value,
    };
    let failed = unavailable("add_contact_point");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    keep(hall, &mut writer, citizen.id, &to)
        .await
        .map_err(&failed)?
        .map_err(wrong)?;
    codes::send(hall, &mut writer, citizen, &to, lang)
        .await?
        .map_err(wrong)?;
    writer.commit().await.map_err(&failed)?;
    hall.0.posted.notify_one();
    Ok(())
}

/// Whether the municipality sends to that browser's push service.
fn sends_to(hall: &TownHall, value: &str) -> bool {
    let push = hall.0.municipality.messages.push.as_ref();
    let to = Subscription::parse(value);
    push.zip(to)
        .is_some_and(|(push, to)| push.sends_to(&to.endpoint))
}

/// Or the key of why not.
async fn keep(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: Uuid,
    to: &To<'_>,
) -> sqlx::Result<Result<(), &'static str>> {
    let rows = db::contact_point::list_to_change(writer, citizen).await?;
    let of_kind = || rows.iter().filter(|it| it.kind == to.kind.as_str());
    if of_kind().any(|it| it.value_hash == to.hash) {
        return Ok(Err(match to.kind {
            ContactKind::Push => "error-push-twice",
            _ => "error-contact-twice",
        }));
    }
    if of_kind().count() >= AT_MOST {
        return Ok(Err("error-contact-many"));
    }
    let (secret, chance) = (&hall.0.secret, &hall.0.chance);
    let new = New {
        id: to.id,
        citizen,
        kind: to.kind,
        value_hash: to.hash,
        sealed: &secret.seal(to.value, citizen.as_bytes(), chance),
        now: hall.now(),
    };
    db::contact_point::add(writer.exec(), &new).await.map(Ok)
}

fn hash(hall: &TownHall, citizen: Uuid, kind: ContactKind, value: &str) -> Vec<u8> {
    let text = format!("{citizen} {} {value}", kind.as_str());
    hall.0.secret.hmac("contact point", text)
}

/// What a citizen does with an address of theirs.
pub async fn change(
    hall: &TownHall,
    citizen: &Citizen,
    id: Uuid,
    act: PointAct<'_>,
    lang: Lang,
) -> Answer<()> {
    let failed = unavailable("change_contact_point");
    // To take back is never refused.
    if act != PointAct::Remove {
        require(citizen, Assurance::Substantial)?;
    }
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let rows = db::contact_point::list_to_change(&mut writer, citizen.id)
        .await
        .map_err(&failed)?;
    let row = rows.iter().find(|it| it.id == id);
    let row = row.ok_or(AppError::NotFound)?;
    let outcome = match act {
        PointAct::Remove => db::contact_point::remove(writer.exec(), citizen.id, id)
            .await
            .map(Ok)
            .map_err(&failed)?,
        PointAct::Prefer => db::contact_point::prefer(writer.exec(), id, hall.now())
            .await
            .map(Ok)
            .map_err(&failed)?,
        PointAct::SendCode => send_again(hall, &mut writer, citizen, row, lang).await?,
        PointAct::Prove(code) => codes::prove(hall, &mut writer, row, code)
            .await
            .map_err(&failed)?,
    };
    // A wrong code has cost a try, which must be kept.
    writer.commit().await.map_err(&failed)?;
    hall.0.posted.notify_one();
    outcome.map_err(|key| AppError::Invalid {
        fields: vec![("codigo", key)],
    })
}

async fn send_again(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: &Citizen,
    row: &Row,
    lang: Lang,
) -> Answer<Result<(), &'static str>> {
    let points = read(hall, citizen.id, std::slice::from_ref(row));
    let point = points.first().filter(|it| it.gone_at.is_none());
    let point = point.ok_or(AppError::NotFound)?;
    let to = To {
        id: row.id,
        kind: point.kind,
        value: &point.value,
        hash: &row.value_hash,
    };
    codes::send(hall, writer, citizen, &to, lang).await
}
