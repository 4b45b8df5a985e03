//! The demo's records in the words of the hub contract.

use app::model::money::Cents;
use jiff::civil::{Date, Time};
use serde_json::{Value, json};

use super::{
    citizens::DemoRecord,
    records::{
        Appointment, Case, Debt, DebtState, Direction, Document, Entry, Notification, Records, Tax,
    },
};
use crate::sources::hub::envelope::Query;

/// The town of the demo, as INE codes it for the contract.
const INE10: &str = "0899910001";

/// What one query answers somebody: about themself, and about those who gave them a mandate.
#[must_use]
pub fn answer(
    query: Query,
    own: Option<&Records>,
    represented: &[(&DemoRecord, &Records)],
    site: &str,
) -> Value {
    let own = own.into_iter().flat_map(|all| items(query, all, site));
    let theirs = represented.iter().flat_map(|(whose, all)| {
        // An appointment says nobody's document: it is of who has it.
        let items = match query {
            Query::CitesPrevies => vec![],
            query => items(query, all, site),
        };
        items
            .into_iter()
            .map(|item| for_another(item, query, whose))
    });
    let items: Vec<Value> = own.chain(theirs).collect();
    if items.is_empty() {
        return json!({
            "codiResultat": "404",
            "descripcioResultat": "No s'ha trobat cap informació",
        });
    }
    found(query, items)
}

pub fn found(query: Query, items: Vec<Value>) -> Value {
    let list = match query {
        Query::Actuacions => "actuacions",
        Query::Expedients => "expedients",
        Query::CitesPrevies => "citesprevies",
        Query::Tributs => "tributs",
    };
    json!({ "codiResultat": "200", "descripcioResultat": "OK", list: items })
}

fn items(query: Query, all: &Records, site: &str) -> Vec<Value> {
    match query {
        Query::Actuacions => each(&all.entries, |it| entry(it, site)),
        Query::Expedients => each(&all.cases, |it| case(it, &all.entries, site)),
        Query::CitesPrevies => each(&all.appointments, |it| appointment(it, site)),
        Query::Tributs => each(&all.taxes, |it| tax(it, site)),
    }
}

/// As their representative is told it: in a case file as a list, elsewhere flat.
fn for_another(mut item: Value, query: Query, whose: &DemoRecord) -> Value {
    item["tipusPersona"] = "REPRESENTANT".into();
    let party = [
        ("documentIdentificatiuInteressat", whose.document.number()),
        ("nomInteressat", &whose.citizen.name),
    ];
    let mut listed = json!({});
    for (name, value) in party {
        match query {
            Query::Expedients => listed[name] = value.into(),
            _ => item[name] = value.into(),
        }
    }
    if query == Query::Expedients {
        item["interesatsRepresentants"] = json!([listed]);
    }
    item
}

fn each<T>(items: &[T], write: impl Fn(&T) -> Value) -> Vec<Value> {
    items
        .iter()
        .map(|item| without_nulls(write(item)))
        .collect()
}

/// The contract leaves out what has no value.
fn without_nulls(mut item: Value) -> Value {
    if let Value::Object(fields) = &mut item {
        fields.retain(|_, value| !value.is_null());
    }
    item
}

fn instant(date: Date, time: Time) -> String {
    format!("{date}T{time}")
}

fn office_hours(date: Date) -> String {
    instant(date, Time::constant(9, 30, 0, 0))
}

fn entry(entry: &Entry, site: &str) -> Value {
    let direction = match entry.direction {
        Direction::In => "ENTRADA",
        Direction::Out => "SORTIDA",
    };
    let state = entry.notification.map(|state| match state {
        Notification::Deposited => "DIPOSITADA",
        Notification::Accepted => "ACCEPTADA",
        Notification::Rejected => "REBUTJADA",
    });
    let documents = (1..).zip(&entry.documents);
    let documents: Vec<Value> = documents
        .map(|(n, it)| document(it, &format!("{}-{n}", entry.id), site))
        .collect();
    json!({
        "idActuacio": entry.id,
        "tipusPersona": "INTERESSAT",
        "codiINE10": INE10,
        "tipusActuacio": direction,
        "dataActuacio": office_hours(entry.on),
        "numeroRegistre": entry.id,
        "assumpteActuacio": entry.subject,
        "urlActuacio": format!("{site}registro/{}", entry.id),
        "viaPresentacio": "Electrònica",
        "idExpedient": entry.case,
        "estatNotificacio": state,
        "adjunts": (!documents.is_empty()).then_some(documents),
        "fue": false,
    })
}

fn document(document: &Document, id: &str, site: &str) -> Value {
    let check = document.code.as_ref().map(|_| format!("{site}verificar"));
    without_nulls(json!({
        "idAdjunt": id,
        "url": format!("{site}documentos/{id}"),
        "nom": document.name,
        "tipus": "application/pdf",
        "csv": document.code,
        "urlCsv": check,
    }))
}

fn case(case: &Case, entries: &[Entry], site: &str) -> Value {
    let linked: Vec<&str> = entries
        .iter()
        .filter(|entry| entry.case.as_ref() == Some(&case.id))
        .map(|entry| entry.id.as_str())
        .collect();
    json!({
        "idExpedient": case.id,
        "tipusPersona": "INTERESSAT",
        "codiINE10": INE10,
        "procediment": case.procedure,
        "dataIniciExpedient": office_hours(case.started),
        "assumpteExpedient": case.subject,
        "urlExpedient": format!("{site}expedientes/{}", case.id),
        "familia": case.family,
        "dataPrevistaResolucio": case.expected_by.map(|date| date.to_string()),
        "dataFinalitzacioExpedient": case.ended.map(office_hours),
        "descripcioFase": case.phase,
        "estatExpedient": if case.ended.is_some() { "TANCAT" } else { "OBERT" },
        "idActuacions": linked,
        "actuacioCiutada": if case.waits { "SI" } else { "NO" },
        "fue": false,
    })
}

fn appointment(appointment: &Appointment, site: &str) -> Value {
    json!({
        "idCita": appointment.id,
        "assumpteCita": appointment.subject,
        "codiINE10": INE10,
        "dataActuacio": office_hours(appointment.booked),
        "dataCita": instant(appointment.day, appointment.time),
        "urlCita": format!("{site}citas/{}", appointment.id),
        "puntAtencio": appointment.place,
    })
}

fn tax(tax: &Tax, site: &str) -> Value {
    let debts: Vec<Value> = tax.debts.iter().map(|it| debt(it, site)).collect();
    json!({
        "idTribut": tax.id,
        "exercici": tax.accrued.year().to_string(),
        "dataTribut": tax.accrued.to_string(),
        "codiINE10": INE10,
        "descripcioTribut": tax.name,
        "descripcioObjecteTributari": tax.object,
        "deutes": debts,
    })
}

fn debt(debt: &Debt, site: &str) -> Value {
    let situation = match debt.state {
        DebtState::Pending => "PENDENT",
        DebtState::Paid => "PAGAT",
        DebtState::Cancelled => "BAIXA",
    };
    let url = format!("{site}pagos/{}", debt.id);
    without_nulls(json!({
        "idDeute": debt.id,
        "situacio": situation,
        "importDeute": euros(debt.amount),
        "importPendent": debt.outstanding.map(euros),
        "descripcio": debt.subject,
        "dataIniciPagament": debt.from.to_string(),
        "dataFiPagament": debt.until.to_string(),
        "domiciliat": debt.direct_debit,
        "accions": [{ "descripcio": "Pagar", "url": url, "tipus": "DEUTE" }],
    }))
}

/// Amounts are text in the contract's examples.
fn euros(Cents(cents): Cents) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
