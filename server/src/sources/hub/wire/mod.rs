//! The contract's four kinds of items, as far as the portal needs them: one file each.

mod actuacio;
mod adjunt;
mod cita;
mod expedient;
mod party;
mod tribut;

pub use actuacio::{Actuacio, Notification};
pub use adjunt::Adjunt;
pub use cita::Cita;
pub use expedient::Expedient;
pub use party::Party;
pub use tribut::{Deute, Situation, Tribut};

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use serde_json::Value;

use super::{
    fields::{Fields, LeftOut, Shape},
    quirk::{QuirkKind, Quirks},
};

/// An item of a list of the contract.
pub trait Item: Sized {
    const SHAPE: Shape;
    /// # Errors
    /// Where the item lacks what the portal needs; why was noted.
    fn read(fields: &mut Fields<'_>) -> Result<Self, LeftOut>;
    fn id(&self) -> &str;
}

/// Reads a list, item by item: one that cannot be used is left out and noted.
pub fn read_all<T: Item>(items: &[Value], zone: &TimeZone, quirks: &mut Quirks) -> Vec<T> {
    let mut ids = BTreeSet::new();
    let mut all = vec![];
    for item in items {
        let read =
            Fields::open(item, &T::SHAPE, zone, quirks).and_then(|mut fields| T::read(&mut fields));
        match read {
            Ok(item) if ids.insert(item.id().to_owned()) => all.push(item),
            Ok(_) => quirks.note(T::SHAPE.place, QuirkKind::Repeated),
            Err(LeftOut) => quirks.note(T::SHAPE.place, QuirkKind::LeftOut),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use app::model::money::Cents;
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    fn read<T: Item>(items: &[Value]) -> (Vec<T>, Vec<String>) {
        let mut quirks = Quirks::default();
        let zone = TimeZone::get("Europe/Madrid").unwrap();
        let all = read_all(items, &zone, &mut quirks);
        (all, quirks.list().iter().map(ToString::to_string).collect())
    }

    /// `item` with some fields changed; null takes one away.
    fn with(mut item: Value, changes: &Value) -> Value {
        for (name, value) in changes.as_object().unwrap() {
            item[name] = value.clone();
        }
        item
    }

    fn expedient(changes: &Value) -> Value {
        let item = json!({
            "idExpedient": "1", "tipusPersona": "INTERESSAT", "codiINE10": "0899910001",
            "procediment": "ESP-012 - Natación", "dataIniciExpedient": "2026-03-02T09:00:00",
            "assumpteExpedient": "Natación", "urlExpedient": "https://sede.example/e/1",
            "estatExpedient": "OBERT",
        });
        with(item, changes)
    }

    fn tribut(debt: &Value) -> Value {
        let item = json!({
            "idDeute": "D1", "situacio": "PENDENT", "importDeute": "250.00",
            "descripcio": "IBI", "dataIniciPagament": "2026-09-01",
            "dataFiPagament": "2026-11-05",
        });
        json!({
            "idTribut": "T1", "exercici": "2026", "dataTribut": "2026-01-01",
            "codiINE10": "0899910001", "descripcioTribut": "IBI", "deutes": [with(item, debt)],
        })
    }

    #[test]
    fn as_documented_it_has_no_quirks() {
        assert_eq!(read::<Expedient>(&[expedient(&json!({}))]).1, [""; 0]);
        assert_eq!(read::<Tribut>(&[tribut(&json!({}))]).1, [""; 0]);
    }

    #[test]
    fn a_lost_zero_is_put_back() {
        let (all, quirks) = read::<Expedient>(&[expedient(&json!({"codiINE10": "899910001"}))]);
        assert_eq!(all[0].ine10.as_deref(), Some("0899910001"));
        assert_eq!(quirks, ["expedients[].codiINE10: LostZero (1)"]);
        let (_, quirks) = read::<Expedient>(&[expedient(&json!({"codiINE10": 899_910_001}))]);
        assert_eq!(quirks.len(), 2, "{quirks:?}");
    }

    #[test]
    fn booleans_may_be_text() {
        let items = [
            json!({"fue": "false"}),
            json!({"idExpedient": "2", "fue": true}),
            json!({"fue": 0}),
        ];
        let (all, quirks) = read::<Expedient>(&items.map(|it| expedient(&it)));
        assert_eq!((all[0].fue, all[1].fue), (false, true));
        assert!(
            quirks.contains(&"expedients[].fue: TextForBoolean (1)".into()),
            "{quirks:?}"
        );
        assert!(
            quirks.contains(&"expedients[].fue: Unreadable (1)".into()),
            "{quirks:?}"
        );
    }

    #[test]
    fn amounts_may_be_text_or_numbers() {
        let amount = |debt| read::<Tribut>(&[tribut(&debt)]).0[0].debts[0].amount;
        assert_eq!(
            amount(json!({"importDeute": "8385.84"})),
            Some(Cents(838_584))
        );
        assert_eq!(
            amount(json!({"importDeute": 8385.84})),
            Some(Cents(838_584))
        );
        assert_eq!(amount(json!({"importDeute": 500})), Some(Cents(50_000)));
        assert_eq!(
            amount(json!({"importPendent": "100,5"})),
            Some(Cents(10_050))
        );
        assert_eq!(amount(json!({"importPendent": ""})), Some(Cents(25_000)));
        // What is left to pay is never guessed.
        assert_eq!(amount(json!({"importPendent": "mucho"})), None);
    }

    #[test]
    fn instants_are_local_unless_they_say_otherwise() {
        let started = |text: &str| {
            let item = expedient(&json!({ "dataIniciExpedient": text }));
            read::<Expedient>(&[item]).0.first().map(|it| it.started)
        };
        assert_eq!(started("2026-06-30T23:30:00"), Some(date(2026, 6, 30)));
        assert_eq!(started("2026-06-30T22:30:00Z"), Some(date(2026, 7, 1)));
        assert_eq!(
            started("2026-06-30T23:30:00+02:00"),
            Some(date(2026, 6, 30))
        );
        assert_eq!(started("2026-06-30"), Some(date(2026, 6, 30)));
        for bad in ["2026-02-30T10:00:00", "30/06/2026", "mañana"] {
            assert_eq!(started(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_cannot_be_used_is_left_out_alone() {
        let items = [
            expedient(&json!({"dataIniciExpedient": "2026-02-30T10:00:00"})),
            expedient(&json!({"idExpedient": "2", "estatExpedient": null})),
            expedient(&json!({"idExpedient": "3"})),
            expedient(&json!({"idExpedient": "3"})),
            json!("nada"),
        ];
        let (all, quirks) = read::<Expedient>(&items);
        assert_eq!(all.iter().map(Item::id).collect::<Vec<_>>(), ["3"]);
        assert_eq!(
            quirks,
            [
                "expedients[]: Unreadable (1)",
                "expedients[]: Repeated (1)",
                "expedients[]: LeftOut (3)",
                "expedients[].dataIniciExpedient: Unreadable (1)",
                "expedients[].estatExpedient: Missing (1)",
            ]
        );
    }

    #[test]
    fn empty_and_undocumented_fields_are_noted() {
        let odd = json!({"descripcioFase": " ", "colorFavorit": "blau", "00000000T": "x"});
        let (all, quirks) = read::<Expedient>(&[expedient(&odd)]);
        assert_eq!(all[0].phase, None);
        assert_eq!(
            quirks,
            [
                "expedients[].colorFavorit: Undocumented (1)",
                "expedients[].descripcioFase: Empty (1)",
                "expedients[].…: Undocumented (1)",
            ]
        );
        let attached = json!({"adjuntsDTO": [{"uuidDesal": null}], "importPendent": "1.00"});
        assert_eq!(
            read::<Tribut>(&[tribut(&attached)]).1,
            ["deutes[].adjuntsDTO: Undocumented (1)"]
        );
    }

    #[test]
    fn attached_documents_are_read_as_far_as_they_can_be() {
        let item = json!({
            "idActuacio": "1", "tipusPersona": "INTERESSAT", "codiINE10": "0899910001",
            "tipusActuacio": "ENTRADA", "dataActuacio": "2026-03-02T09:05:00",
            "numeroRegistre": "2026-E-1", "assumpteActuacio": "Natación",
            "urlActuacio": "https://sede.example/a/1",
            "adjunts": [
                {"idAdjunt": "A", "nom": "Solicitud.pdf", "csv": "X1", "url": "https://sede.example/a",
                 "mida": "12", "uuidDesal": null},
                {"descripcio": "Anexo", "url": "javascript:alert(1)"},
                {"idAdjunt": "A", "nom": "otra vez"},
                {"tipus": "application/pdf"},
                "nada",
            ],
        });
        let (all, quirks) = read::<Actuacio>(&[item]);
        let told: Vec<_> = all[0]
            .attachments
            .iter()
            .map(|it| &it.attachment)
            .map(|it| (it.name.as_str(), it.url.is_some(), it.code.as_deref()))
            .collect();
        assert_eq!(
            told,
            [("Solicitud.pdf", true, Some("X1")), ("Anexo", false, None)]
        );
        assert_eq!(all[0].number.as_deref(), Some("2026-E-1"));
        assert_eq!(all[0].time.map(jiff::civil::Time::minute), Some(5));
        assert_eq!(
            quirks,
            [
                "adjunts[]: Unreadable (1)",
                "adjunts[]: Repeated (1)",
                "adjunts[]: LeftOut (2)",
                "adjunts[].url: Unreadable (1)",
            ]
        );
    }

    #[test]
    fn only_web_addresses_reach_a_page() {
        let (all, quirks) =
            read::<Expedient>(&[expedient(&json!({"urlExpedient": "javascript:alert(1)"}))]);
        assert_eq!(all[0].url, None);
        assert_eq!(quirks, ["expedients[].urlExpedient: Unreadable (1)"]);
    }

    #[test]
    fn whoever_represents_acts_for_the_one_named() {
        let company = |changes| {
            let item = json!({"tipusPersona": "REPRESENTANT",
                "documentIdentificatiuInteressat": "Q0000000J", "nomInteressat": "Coral, SCP"});
            read::<Expedient>(&[expedient(&with(item, &changes))])
        };
        let name = |all: &[Expedient]| all[0].represented.as_ref().map(|it| it.name.clone());
        let (all, quirks) = company(json!({}));
        assert_eq!((name(&all), quirks), (Some("Coral, SCP".into()), vec![]));
        // In the sheet a case file has them as a list.
        let listed = json!({"documentIdentificatiuInteressat": null, "nomInteressat": null,
            "interesatsRepresentants": [{"documentIdentificatiuInteressat": "00000001R",
                "nomInteressat": "Laia", "cognomsInteressat": "Ferrer"}]});
        assert_eq!(name(&company(listed).0), Some("Laia Ferrer".into()));
        // Nobody is guessed.
        for gap in [
            json!({"documentIdentificatiuInteressat": null}),
            json!({"documentIdentificatiuInteressat": "Q0000000A"}),
            json!({"nomInteressat": ""}),
        ] {
            let (all, quirks) = company(gap);
            assert_eq!(all, []);
            let said = "expedients[].tipusPersona: Representative (1)".to_owned();
            assert!(quirks.contains(&said), "{quirks:?}");
        }
    }

    #[test]
    fn the_bank_pays_a_direct_debit_unless_it_came_back() {
        let by_bank = |debt| read::<Tribut>(&[tribut(&debt)]).0[0].debts[0].direct_debit;
        assert!(by_bank(json!({"domiciliat": "true"})));
        assert!(!by_bank(
            json!({"domiciliat": true, "periode": "EXECUTIVA"})
        ));
        assert!(!by_bank(json!({"domiciliat": true, "alerta": "Devuelto"})));
        assert!(!by_bank(json!({"domiciliat": false})));
    }
}
