use serde::{Deserialize, Serialize};

/// A language the portal speaks, with its BCP 47 tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    Es,
    Ca,
    Eu,
    Gl,
    En,
}

impl Lang {
    /// In the order of the variants, so that `lang as usize` is a place in it.
    pub const ALL: [Self; 5] = [Self::Es, Self::Ca, Self::Eu, Self::Gl, Self::En];

    /// The BCP 47 tag: first part of every path, and the value of `lang`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::Ca => "ca",
            Self::Eu => "eu",
            Self::Gl => "gl",
            Self::En => "en",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Es => "Castellano",
            Self::Ca => "Català",
            Self::Eu => "Euskara",
            Self::Gl => "Galego",
            Self::En => "English",
        }
    }

    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The first language of an `Accept-Language` header that is one of `spoken`, in the
    /// header's order of preference (RFC 9110, 12.5.4).
    #[must_use]
    pub fn from_accept(header: &str, spoken: &[Self]) -> Option<Self> {
        let mut wanted: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.trim().split(';');
                let primary = pieces.next()?.split('-').next()?.trim();
                let lang = Self::from_tag(&primary.to_ascii_lowercase())?;
                let known = spoken.contains(&lang);
                let quality = pieces
                    .find_map(|piece| piece.trim().strip_prefix("q=")?.parse().ok())
                    .unwrap_or(1.0);
                (known && quality > 0.0).then_some((quality, lang))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.first().map(|(_, lang)| *lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preferred_spoken_language_wins() {
        let best = |header| Lang::from_accept(header, &[Lang::Es, Lang::Ca]);
        assert_eq!(best("fr, ca-ES;q=0.8, es;q=0.7"), Some(Lang::Ca));
        assert_eq!(best("es;q=0.3, ca"), Some(Lang::Ca));
        assert_eq!(best("en-GB, eu;q=0.9, ca;q=0.8"), Some(Lang::Ca));
        assert_eq!(best("de, ca;q=0"), None);
        assert_eq!(best(""), None);
    }

    #[test]
    fn each_has_its_place_and_its_tag() {
        for (place, lang) in Lang::ALL.into_iter().enumerate() {
            assert_eq!(lang as usize, place);
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        }
    }
}
