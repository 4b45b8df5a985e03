//! What happens in a life, as a route over administrations.

use super::{keywords::Keywords, localized::Localized};

/// `cv:LifeEvent` or `cv:BusinessEvent`.
#[derive(Debug, Clone, PartialEq)]
pub struct LifeEvent {
    /// The name in addresses: the file's name.
    pub id: String,
    pub kind: EventKind,
    /// As one would say it, in the first person.
    pub name: Localized,
    pub description: Localized,
    pub keywords: Keywords,
    /// In the order in which they are done.
    pub steps: Vec<Step>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EventKind {
    Life,
    Business,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub leads_to: Destination,
    /// What it is for and when it is due.
    pub why: Localized,
    /// Not everyone needs it.
    pub optional: bool,
}

/// Where a step is done.
#[derive(Debug, Clone, PartialEq)]
pub enum Destination {
    /// A service of the catalogue, by its id.
    Service(String),
    /// Something no service here describes, at an organisation of the municipality's list.
    Elsewhere {
        organisation: String,
        name: Localized,
        url: String,
    },
}
