//! Answers that depart from the contract, each in the way one fault names.

use jiff::{civil::DateTime, tz::TimeZone};
use serde_json::{Map, Value, json};

use super::{contract, fault::Fault};
use crate::sources::hub::envelope::Query;

/// What an item needs, and something it may leave out.
struct Kind {
    list: &'static str,
    date: &'static str,
    state: Option<&'static str>,
    subject: &'static str,
    optional: &'static str,
}

const KINDS: [Kind; 4] = [
    Kind {
        list: "actuacions",
        date: "dataActuacio",
        state: Some("tipusActuacio"),
        subject: "assumpteActuacio",
        optional: "dataRegistre",
    },
    Kind {
        list: "expedients",
        date: "dataIniciExpedient",
        state: Some("estatExpedient"),
        subject: "assumpteExpedient",
        optional: "descripcioFaseExpedient",
    },
    Kind {
        list: "citesprevies",
        date: "dataCita",
        state: None,
        subject: "assumpteCita",
        optional: "procediment",
    },
    Kind {
        list: "deutes",
        date: "dataFiPagament",
        state: Some("situacio"),
        subject: "descripcio",
        optional: "periode",
    },
];

/// Changes what `fault` says of `answer`; nothing where that is a matter of HTTP or of text.
pub fn distort(fault: Fault, query: Query, answer: &mut Value) {
    match fault {
        Fault::Ko => *answer = json!({ "codiResultat": "500", "descripcioResultat": "KO" }),
        Fault::EmptyLists if answer["codiResultat"] == "404" => {
            *answer = contract::found(query, vec![]);
        }
        Fault::NumberCodes => mend(&mut answer["codiResultat"], |code| {
            code.parse().ok().map(|code: u16| code.into())
        }),
        Fault::OtherName => {
            if let Some(list) = answer
                .as_object_mut()
                .and_then(|it| it.remove("citesprevies"))
            {
                answer["actuacions"] = list;
            }
        }
        Fault::Undocumented => each_object(answer, &mut |fields| {
            fields.insert(
                "colorPreferit".into(),
                json!({ "nom": "blau", "rgb": [0, 0, 255] }),
            );
        }),
        Fault::EmptyFields => each_list(answer, &mut |kind, items| {
            for item in items.iter_mut().filter_map(Value::as_object_mut) {
                item.entry(kind.optional).or_insert_with(|| "".into());
            }
        }),
        Fault::Repeated => each_list(answer, &mut |_, items| {
            items.extend(items.first().cloned());
        }),
        Fault::ImpossibleDate => first(answer, &mut |kind, item| {
            item.insert(kind.date.into(), "2026-02-30".into());
        }),
        Fault::UnknownWord => first(answer, &mut |kind, item| {
            if let Some(state) = kind.state {
                item.insert(state.into(), "UNKNOWN".into());
            }
        }),
        Fault::MissingSubject => first(answer, &mut |kind, item| {
            item.remove(kind.subject);
        }),
        _ => each_object(answer, &mut |fields| {
            for (name, value) in fields {
                distort_field(fault, name, value);
            }
        }),
    }
}

fn distort_field(fault: Fault, name: &str, value: &mut Value) {
    match fault {
        Fault::LostZero if name == "codiINE10" => {
            mend(value, |code| Some(code.strip_prefix('0')?.into()));
        }
        Fault::TextBooleans => {
            if let Some(flag) = value.as_bool() {
                *value = flag.to_string().into();
            }
        }
        Fault::NumberAmounts if name.starts_with("import") => {
            mend(value, |amount| amount.parse().ok().map(|it: f64| it.into()));
        }
        Fault::UtcInstants => mend(value, |text| {
            let local: DateTime = text.contains('T').then(|| text.parse().ok())??;
            let zone = TimeZone::get("Europe/Madrid").ok()?;
            Some(local.to_zoned(zone).ok()?.timestamp().to_string().into())
        }),
        Fault::BadAddresses if name.starts_with("url") => *value = "javascript:alert(1)".into(),
        _ => {}
    }
}

/// Writes a text in another way, where it has one.
fn mend(value: &mut Value, write: impl FnOnce(&str) -> Option<Value>) {
    if let Some(other) = value.as_str().and_then(write) {
        *value = other;
    }
}

fn each_object(value: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(|it| each_object(it, change));
            change(fields);
        }
        Value::Array(items) => items.iter_mut().for_each(|it| each_object(it, change)),
        _ => {}
    }
}

fn each_list(answer: &mut Value, change: &mut impl FnMut(&Kind, &mut Vec<Value>)) {
    each_object(answer, &mut |fields| {
        for kind in &KINDS {
            if let Some(Value::Array(items)) = fields.get_mut(kind.list) {
                change(kind, items);
            }
        }
    });
}

/// The first item alone: of a tax's debts too.
fn first(answer: &mut Value, change: &mut impl FnMut(&Kind, &mut Map<String, Value>)) {
    let mut found = false;
    each_list(answer, &mut |kind, items| {
        if !found && let Some(Value::Object(item)) = items.first_mut() {
            found = true;
            change(kind, item);
        }
    });
}
