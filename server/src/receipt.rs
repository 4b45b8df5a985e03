//! A receipt as computers read it: the fields of a consent record and its receipt in ISO/IEC TS
//! 27560:2023.

use app::{
    model::{
        consent::{ConsentAct, ConsentReceipt, PurposeNotice},
        lang::Lang,
        municipality::{LegalBasis, Municipality},
    },
    portal::AppError,
    routes::{self, Route},
};
use axum::{
    Json,
    extract::{Extension, Path, State},
    http::{HeaderMap, Uri, header},
    response::{IntoResponse as _, Response},
};
use serde_json::{Value, json};

use crate::{
    identity::Caller,
    router::{self, InLang},
    site::Site,
};

const SCHEMA: &str = "ISO/IEC TS 27560:2023";

/// The page of a receipt; behind `.json`, its file.
pub async fn get(
    State(site): State<Site>,
    InLang(lang): InLang,
    Path((_, which)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
    Extension(caller): Extension<Caller>,
) -> Response {
    let Some(path) = uri.path().strip_suffix(".json") else {
        return router::page(State(site), InLang(lang), uri, headers, Extension(caller)).await;
    };
    let Some((_, Route::Receipt(seq))) = Route::parse(path) else {
        return site.failed(lang, caller, &AppError::NotFound);
    };
    let Some(citizen) = &caller.citizen else {
        let way_in = routes::way_in(lang, &Route::Receipt(seq));
        return axum::response::Redirect::to(&way_in).into_response();
    };
    let receipt = match site.portal.consent_receipt(citizen, seq).await {
        Ok(receipt) => receipt,
        Err(error) => return site.failed(lang, caller, &error),
    };
    let base = site.public_url.as_deref().unwrap_or_default();
    let base = base.trim_end_matches('/');
    let body = told(&receipt, site.portal.municipality(), base, lang);
    let name = format!("attachment; filename=\"recibo-{which}\"");
    let headers = [
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    (headers, Json(body)).into_response()
}

fn told(receipt: &ConsentReceipt, town: &Municipality, base: &str, lang: Lang) -> Value {
    let event = &receipt.event;
    let controller = format!("ine:{}", town.ine_code);
    let at = event.at.to_string();
    let address = |route: Route| base.to_owned() + &route.path(lang);
    let name = match &receipt.notice {
        Some(notice) => notice.controller.as_str(),
        None => town.name.get(lang).text,
    };
    json!({
        "receipt_metadata": {
            "schema_version": SCHEMA,
            "receipt_id": event.hash,
            "receipt_url": base.to_owned() + &routes::receipt_file(event.seq, lang),
        },
        "record_metadata": {
            "schema_version": SCHEMA,
            "record_id": event.hash,
            "pii_principal_id": receipt.pseudonym,
            "integrity": { "algorithm": "SHA-256", "hash": event.hash },
        },
        "pii_processing": {
            "privacy_notice": address(Route::Privacy),
            "language": receipt.lang.tag(),
            "notice_hash": { "algorithm": "SHA-256", "hash": receipt.notice_hash },
            "notice": receipt.notice,
            "purposes": [purpose(receipt, &controller, &address(Route::Permissions))],
        },
        "parties": [{
            "party_id": controller,
            "party_role": "PII controller",
            "party_name": name,
            "party_address": town.contact.address,
            "party_email": town.contact.email,
            "party_phone": town.contact.phone,
            "party_url": base,
        }, {
            "party_id": "es-aepd",
            "party_role": "authority",
            "party_name": "Agencia Española de Protección de Datos",
            "party_url": "https://www.aepd.es/",
        }],
        "events": [{
            "event_time": at,
            "event_type": "explicit",
            "event_state": state(event.act),
            "entity_id": match event.act {
                ConsentAct::Expire => controller.as_str(),
                _ => receipt.pseudonym.as_str(),
            },
            "validity_duration": "until withdrawn, or until more is asked for",
            "in_force": receipt.in_force,
        }],
    })
}

fn purpose(receipt: &ConsentReceipt, controller: &str, permissions: &str) -> Value {
    let event = &receipt.event;
    let mut purpose = json!({
        "purpose": event.purpose,
        "text_version": event.text_version,
        "pii_controllers": [controller],
        "recipient_third_parties": [],
        "withdrawal_method": permissions,
        "privacy_rights": [
            "GDPR art. 7.3", "GDPR art. 15", "GDPR art. 16", "GDPR art. 17", "GDPR art. 18",
            "GDPR art. 20", "GDPR art. 21", "GDPR art. 77",
        ],
        "collection_method": "web form",
        "jurisdiction": "ES",
        "authority_party": "es-aepd",
    });
    if let (Some(all), Some(notice)) = (purpose.as_object_mut(), &receipt.notice) {
        all.extend(terms(notice, controller));
    }
    purpose
}

/// As they were when it was decided.
fn terms(notice: &PurposeNotice, controller: &str) -> Vec<(String, Value)> {
    let basis = match notice.basis {
        LegalBasis::Consent => "consent",
        LegalBasis::LegalObligation => "legal obligation",
        LegalBasis::PublicTask => "public task",
    };
    let kind = if notice.profiling {
        "profiling"
    } else {
        "service provision"
    };
    let data = notice
        .data
        .iter()
        .map(|it| json!({ "pii_type": it.as_str(), "pii_optional": true, "special_pii_category": false }))
        .collect();
    let days = notice.retention_days;
    [
        ("purpose_name", json!(notice.name)),
        ("purpose_type", json!(kind)),
        ("lawful_basis", json!(basis)),
        ("law", json!(notice.law)),
        ("pii_information", Value::Array(data)),
        ("retention_period", json!(format!("P{days}D"))),
        ("storage_locations", json!([controller])),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

const fn state(act: ConsentAct) -> &'static str {
    match act {
        ConsentAct::Grant => "consent given",
        ConsentAct::Refuse => "consent refused",
        ConsentAct::Withdraw => "consent withdrawn",
        ConsentAct::Expire => "consent expired",
    }
}
