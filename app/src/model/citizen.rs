use jiff::Timestamp;
use uuid::Uuid;

use super::{assurance::Assurance, lang::Lang};

/// Who acts, and for whom (art. 5 Ley 39/2015). What is kept of anyone is kept by both: what a
/// mandate shows is not what the person themself would see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Acting {
    pub actor: Uuid,
    /// The actor, where they act for themself.
    pub subject: Uuid,
}

impl Acting {
    #[must_use]
    pub const fn for_oneself(actor: Uuid) -> Self {
        Self {
            actor,
            subject: actor,
        }
    }
}

/// A person or company somebody may act for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Represented {
    pub id: Uuid,
    pub name: String,
}

/// Who somebody may act for, and on whose word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    pub represented: Represented,
    /// The organisations that say so; none where the identity provider does, for all of them.
    pub organisations: Vec<String>,
}

impl Mandate {
    /// Whether it reaches what this organisation does (art. 5.4).
    #[must_use]
    pub fn reaches(&self, organisation: &str) -> bool {
        self.organisations.is_empty() || self.organisations.iter().any(|it| it == organisation)
    }
}

/// Whether anybody gave a citizen a mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mandates {
    None,
    Held,
    /// They acted by one that ended meanwhile, for whom this names.
    Ended(String),
}

/// Whoever entered, as the session knows them.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, told apart by every page"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citizen {
    pub id: Uuid,
    pub name: String,
    /// The language they last used, where that is known.
    pub lang: Option<Lang>,
    /// Whether the portal may personalise for them now.
    pub personalised: bool,
    /// Whether they decided that, one way or the other: nobody is asked twice.
    pub decided: bool,
    /// Whether their browser asks, now, that they not be profiled (Global Privacy Control).
    pub unprofiled: bool,
    /// How surely it is them.
    pub assurance: Assurance,
    /// Whether an identity provider proved who they are, and should hear that they left.
    pub by_provider: bool,
    /// When their session ends, whatever they do.
    pub until: Timestamp,
    /// For whom they act now, where it is not for themself.
    pub acting_for: Option<Represented>,
    pub mandates: Mandates,
    /// Whether no administration is asked about whom they act for, who objected to that.
    pub objected: bool,
    /// When what is kept of them is erased, if they asked for it.
    pub erased_at: Option<Timestamp>,
}

impl Citizen {
    /// As their browser asks: nothing is learned of them nor computed, whatever they allowed, and
    /// nobody asks them to.
    pub const fn leave_unprofiled(&mut self) {
        self.unprofiled = true;
        self.personalised = false;
        self.decided = true;
    }

    #[must_use]
    pub fn acting(&self) -> Acting {
        let subject = self.acting_for.as_ref().map_or(self.id, |it| it.id);
        Acting {
            actor: self.id,
            subject,
        }
    }
}

/// A person as an identity provider proved them.
#[derive(Clone, PartialEq, Eq)]
pub struct ProvedIdentity {
    /// A valid NIF or NIE.
    pub document: String,
    pub name: String,
    pub assurance: Assurance,
    /// Documents and names of those the provider says they may act for.
    pub mandates: Vec<(String, String)>,
}

/// What the cookie carries: 24 random bytes and the mark of whose it is, in hexadecimal. Never
/// logged.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken(pub String);

impl SessionToken {
    /// The same in every session of a citizen, and of use to none without the server's key.
    #[must_use]
    pub fn owner(&self) -> &str {
        self.0.get(48..).unwrap_or_default()
    }
}

impl std::fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionToken(…)")
    }
}
