//! The codes that prove an address: six digits, sent there and typed here.

use app::{
    format,
    model::{
        channel_preference::{ChannelSettings, Topic, Urgency, route},
        citizen::Citizen,
        contact_point::{CODES_AN_HOUR, CODES_AN_HOUR_IN_ALL, ContactKind},
        lang::Lang,
    },
    portal::{Answer, Portal as _},
    routes::Route,
    text::Words,
};
use jiff::SignedDuration;
use uuid::Uuid;

use super::{TownHall, channels, unavailable};
use crate::{
    channels::Letter,
    db::{self, Writer, contact_point::Row, outbox},
};

const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// The address a code goes to.
pub struct To<'a> {
    pub id: Uuid,
    pub kind: ContactKind,
    pub value: &'a str,
    pub hash: &'a [u8],
}

/// Writes a new code to the outbox; or the key of why not.
pub async fn send(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: &Citizen,
    to: &To<'_>,
    lang: Lang,
) -> Answer<Result<(), &'static str>> {
    let failed = unavailable("send_code");
    let now = hall.now();
    let (there, in_all) =
        db::contact_point::sent_since(writer.exec(), citizen.id, to.hash, now - HOUR)
            .await
            .map_err(&failed)?;
    if there >= CODES_AN_HOUR || in_all >= CODES_AN_HOUR_IN_ALL {
        return Ok(Err("error-code-often"));
    }
    let code = six_digits(hall);
    let until = now + to.kind.code_lasts();
    let hash = hall.0.secret.hmac(USE, proved(to.id, &code));
    db::contact_point::put_code(writer, to.id, &hash, until)
        .await
        .map_err(&failed)?;
    let sending = hall.0.chance.uuid(now);
    db::contact_point::sent(writer.exec(), sending, citizen.id, to.hash, now)
        .await
        .map_err(&failed)?;
    let lang = channels::language(writer, citizen, lang)
        .await
        .map_err(&failed)?;
    let letter = letter(hall, to, &code, until, lang);
    let sealed = letter.sealed(&hall.0.secret, citizen.id, &hall.0.chance);
    let topic = Topic {
        theme: "",
        service: None,
    };
    let settings = ChannelSettings::default();
    for delivery in route(&settings, topic, Urgency::Asked(to.kind), now) {
        let new = outbox::New {
            id: hall.0.chance.uuid(now),
            citizen: citizen.id,
            point: to.id,
            channel: delivery.channel,
            sealed: &sealed,
            at: delivery.at,
            useful_until: until,
            now,
        };
        outbox::put(writer.exec(), &new).await.map_err(&failed)?;
    }
    Ok(Ok(()))
}

/// Whether the code is the one that was sent; a wrong one takes a try.
pub async fn prove(
    hall: &TownHall,
    writer: &mut Writer,
    row: &Row,
    code: &str,
) -> sqlx::Result<Result<(), &'static str>> {
    let digits: String = code.chars().filter(|it| !it.is_whitespace()).collect();
    // What is no code at all takes none.
    if digits.len() != 6 || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return Ok(Err("error-code-shape"));
    }
    let now = hall.now();
    let Some(hash) = db::contact_point::try_code(writer.exec(), row.id, now).await? else {
        return Ok(Err("error-code-ended"));
    };
    if !hall.0.secret.is_hmac(&hash, USE, proved(row.id, &digits)) {
        return Ok(Err("error-code-wrong"));
    }
    db::contact_point::verified(writer, row.id, now).await?;
    Ok(Ok(()))
}

const USE: &str = "contact code";

/// A code is of use for one address alone.
fn proved(point: Uuid, code: &str) -> String {
    format!("{point} {code}")
}

fn six_digits(hall: &TownHall) -> String {
    let drawn = u64::from_be_bytes(hall.0.chance.bytes());
    format!("{:06}", drawn % 1_000_000)
}

fn letter(hall: &TownHall, to: &To<'_>, code: &str, until: jiff::Timestamp, lang: Lang) -> Letter {
    let municipality = hall.municipality();
    let name = municipality.name.get(lang).text;
    let until = format::instant(lang, until, &municipality.time_zone);
    let words = Words::new(lang);
    let text = words.with(
        "code-text",
        &[
            ("name", name.into()),
            ("code", code.into()),
            ("at", until.into()),
        ],
    );
    Letter {
        to: to.value.to_owned(),
        subject: words.with("code-subject", &[("name", name.into())]),
        text,
        lang: lang.tag().to_owned(),
        path: Route::Channels.path(lang),
    }
}
