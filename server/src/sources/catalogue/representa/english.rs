//! English in a column of another language: the tables give no other sign of which column
//! a text was meant for.

/// Words that are English and neither Catalan, Spanish nor Aranese.
const ENGLISH: [&str; 38] = [
    "and",
    "appeals",
    "application",
    "applications",
    "birth",
    "building",
    "buildings",
    "change",
    "claims",
    "council",
    "death",
    "development",
    "fees",
    "for",
    "from",
    "grants",
    "housing",
    "license",
    "licenses",
    "licence",
    "licences",
    "marriage",
    "of",
    "parking",
    "payment",
    "permit",
    "permits",
    "register",
    "registration",
    "request",
    "requests",
    "school",
    "tax",
    "taxes",
    "the",
    "waste",
    "with",
    "works",
];
/// Words of Catalan, Spanish or Aranese between others.
const ROMANCE: [&str; 24] = [
    "a", "al", "ara", "d", "de", "del", "dels", "des", "deth", "e", "el", "en", "era", "eth", "i",
    "l", "la", "las", "les", "los", "per", "por", "y", "tà",
];

/// Whether a text is certainly English; a short one that might be either is not.
pub fn is_english(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words = || lower.split(|c: char| !c.is_alphanumeric());
    lower.is_ascii()
        && words().any(|word| ENGLISH.contains(&word))
        && !words().any(|word| ROMANCE.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_certain() {
        for text in [
            "Claims and appeals about fees",
            "Urban development plans",
            "Building permit",
        ] {
            assert!(is_english(text), "{text}");
        }
        for text in [
            "",
            "Transport escolar",
            "Plans parciaus d'ordenacion",
            "Licéncia d'òbres",
            "Plans de barris",
            "Licencia de obras",
        ] {
            assert!(!is_english(text), "{text}");
        }
    }
}
