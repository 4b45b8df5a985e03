//! Through which channels, at which hours and in which words a citizen is told.

use app::{
    model::{
        channel_preference::{Frequency, Scope, hours::Hours},
        contact_point::ContactKind,
        lang::Lang,
        level::Level,
    },
    notice::Notice,
    portal::{Answer, AppError},
    routes::Route,
};
use axum::{
    extract::{Extension, State},
    response::Response,
};
use jiff::tz::TimeZone;

use super::{Fields, citizen, done, field, refused, typing, unknown_act};
use crate::{identity::Caller, router::InLang, site::Site};

/// What one of the page's forms says.
enum Said {
    Channels(Scope, Vec<(ContactKind, Option<Frequency>)>),
    Hours(Hours),
    Words(Option<Lang>, Level),
}

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    // The other forms are each a press.
    let fills = field(&fields, "acto") == "horas" || field(&fields, "nuevo") == "si";
    let who = if fills {
        typing(&site, &caller, lang, &Route::Channels, &fields)
    } else {
        citizen(&caller, lang, &Route::Channels)
    };
    let who = match who {
        Ok(who) => who,
        Err(response) => return response,
    };
    let kept = match said(&fields) {
        Ok(Said::Channels(scope, said)) => site.portal.prefer_channels(&who, &scope, &said).await,
        Ok(Said::Hours(hours)) => site.portal.keep_hours(&who, &hours).await,
        Ok(Said::Words(lang, level)) => site.portal.prefer_words(&who, lang, level).await,
        Err(error) => Err(error),
    };
    match kept {
        Ok(()) => done(&Route::Channels, lang, Notice::ChannelsSaved),
        Err(error) => refused(&site, lang, Route::Channels, caller, fields, error).await,
    }
}

fn said(fields: &Fields) -> Answer<Said> {
    match field(fields, "acto") {
        "canales" => channels(fields),
        "quitar" => Ok(Said::Channels(
            scope(fields)?,
            ContactKind::ALL.map(|kind| (kind, None)).to_vec(),
        )),
        "horas" => hours(fields).map(Said::Hours),
        "palabras" => {
            let level =
                Level::parse(field(fields, "nivel")).ok_or(wrong("nivel", "error-level"))?;
            Ok(Said::Words(Lang::from_tag(field(fields, "idioma")), level))
        }
        _ => Err(unknown_act()),
    }
}

fn wrong(field: &'static str, key: &'static str) -> AppError {
    AppError::Invalid {
        fields: vec![(field, key)],
    }
}

fn scope(fields: &Fields) -> Answer<Scope> {
    Scope::parse(field(fields, "ambito")).ok_or(wrong("ambito", "error-scope"))
}

/// Of the channels that the form shows; a scope of one's own says something of one at least.
fn channels(fields: &Fields) -> Answer<Said> {
    let scope = scope(fields)?;
    let shown = |kind: &ContactKind| fields.0.iter().any(|(name, _)| name == kind.as_str());
    let said: Vec<_> = ContactKind::ALL
        .into_iter()
        .filter(shown)
        .map(|kind| (kind, Frequency::parse(field(fields, kind.as_str()))))
        .collect();
    if field(fields, "nuevo") == "si" && said.iter().all(|(_, it)| it.is_none()) {
        return Err(wrong("ambito", "error-frequency"));
    }
    Ok(Said::Channels(scope, said))
}

fn hours(fields: &Fields) -> Answer<Hours> {
    let hour = |name: &'static str| {
        let text = field(fields, name);
        let hour = text.parse().ok().filter(|hour| (0..24).contains(hour));
        Ok(match (text, hour) {
            ("", _) => None,
            (_, Some(hour)) => Some(hour),
            (_, None) => return Err(wrong(name, "error-hour")),
        })
    };
    let (from, to): (Option<i8>, Option<i8>) = (hour("desde")?, hour("hasta")?);
    if from.is_some() != to.is_some() || from.is_some() && from == to {
        return Err(wrong("desde", "error-quiet"));
    }
    Ok(Hours {
        quiet: from.zip(to),
        digest: hour("resumen")?.ok_or(wrong("resumen", "error-hour"))?,
        zone: TimeZone::get(field(fields, "zona")).map_err(|_| wrong("zona", "error-zone"))?,
    })
}
