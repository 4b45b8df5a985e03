use uuid::Uuid;

use super::assurance::Assurance;

/// Whoever entered, as the session knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citizen {
    pub id: Uuid,
    pub name: String,
    /// Whether the portal may personalise for them now.
    pub personalised: bool,
    /// Whether they decided that, one way or the other: nobody is asked twice.
    pub decided: bool,
    /// How surely it is them.
    pub assurance: Assurance,
    /// Whether an identity provider proved who they are, and should hear that they left.
    pub by_provider: bool,
}

/// A person as an identity provider proved them.
#[derive(Clone, PartialEq, Eq)]
pub struct ProvedIdentity {
    /// A valid NIF or NIE.
    pub document: String,
    pub name: String,
    pub assurance: Assurance,
}

/// What the cookie carries: 32 random bytes in hexadecimal. Never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken(pub String);

impl std::fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionToken(…)")
    }
}
