//! What the demo's administrations know of a citizen, as `citizens/ID.toml` says it.

use app::model::money::Cents;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Deserializer, de::Error as _};

/// All that one administration knows of one citizen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Records {
    #[serde(rename = "entry")]
    pub entries: Vec<Entry>,
    #[serde(rename = "case")]
    pub cases: Vec<Case>,
    #[serde(rename = "tax")]
    pub taxes: Vec<Tax>,
    #[serde(rename = "appointment")]
    pub appointments: Vec<Appointment>,
    #[serde(rename = "mandate")]
    pub mandates: Vec<Mandate>,
}

/// Who may act for them there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandate {
    /// The document of whom they gave it to.
    pub to: String,
}

/// An entry of the registry, in or out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub id: String,
    pub direction: Direction,
    pub on: Date,
    pub subject: String,
    /// The id of the case it belongs to.
    pub case: Option<String>,
    pub notification: Option<Notification>,
    #[serde(default, rename = "document")]
    pub documents: Vec<Document>,
}

/// A document attached to an entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub name: String,
    /// Its *código seguro de verificación*.
    pub code: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    In,
    Out,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Notification {
    /// Waiting to be opened.
    Deposited,
    Accepted,
    Rejected,
}

/// An *expediente*; without `ended` it is open.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub id: String,
    /// `CODE - name`.
    pub procedure: String,
    pub subject: String,
    pub family: Option<String>,
    pub started: Date,
    pub expected_by: Option<Date>,
    pub ended: Option<Date>,
    pub phase: Option<String>,
    /// Whether it waits for the citizen.
    #[serde(default)]
    pub waits: bool,
}

/// A taxable object and its debts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tax {
    pub id: String,
    pub name: String,
    pub object: Option<String>,
    pub accrued: Date,
    #[serde(rename = "debt")]
    pub debts: Vec<Debt>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Debt {
    pub id: String,
    pub subject: String,
    pub state: DebtState,
    #[serde(deserialize_with = "amount")]
    pub amount: Cents,
    /// What is left to pay, where part of it was paid.
    #[serde(default, deserialize_with = "some_amount")]
    pub outstanding: Option<Cents>,
    pub from: Date,
    pub until: Date,
    #[serde(default)]
    pub direct_debit: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DebtState {
    Pending,
    Paid,
    Cancelled,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    pub id: String,
    pub subject: String,
    pub booked: Date,
    pub day: Date,
    pub time: Time,
    pub place: Option<String>,
}

fn amount<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cents, D::Error> {
    let text = String::deserialize(deserializer)?;
    Cents::parse(&text).ok_or_else(|| {
        D::Error::custom(format!(
            "`{text}` is no amount, expected euros such as \"42.00\""
        ))
    })
}

fn some_amount<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Cents>, D::Error> {
    amount(deserializer).map(Some)
}
