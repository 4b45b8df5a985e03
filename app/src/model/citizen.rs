use uuid::Uuid;

/// Whoever entered, as the session knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citizen {
    pub id: Uuid,
    pub name: String,
    /// Whether the portal may personalise for them now.
    pub personalised: bool,
    /// Whether they decided that, one way or the other: nobody is asked twice.
    pub decided: bool,
}

/// What the cookie carries: 32 random bytes in hexadecimal. Never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken(pub String);

impl std::fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionToken(…)")
    }
}
