/// How much of the law a text says, as its reader likes it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Level {
    #[default]
    Plain,
    Easy,
    Legal,
}

impl Level {
    pub const ALL: [Self; 3] = [Self::Plain, Self::Easy, Self::Legal];

    /// As it stands in forms and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Easy => "easy",
            Self::Legal => "legal",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}
