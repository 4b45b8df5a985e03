//! Names fit for an address.

use crate::engine::search::fold;

/// Bytes of an address.
const MAX: usize = 64;

/// The address of what has this code and this name.
pub fn address(code: &str, name: &str) -> String {
    shortened(&of(&format!("{code} {name}")), MAX).to_owned()
}

/// Lower-case ASCII letters, digits and single hyphens.
pub fn of(text: &str) -> String {
    let mut slug = String::new();
    // The middle dot of `sol·licitud` parts no words.
    for sign in fold(text).chars().filter(|sign| *sign != '·') {
        if sign.is_ascii_alphanumeric() {
            slug.push(sign);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// At most `max` bytes of a slug, cut between words.
fn shortened(slug: &str, max: usize) -> &str {
    if slug.len() <= max {
        return slug;
    }
    let cut = &slug[..max];
    if slug[max..].starts_with('-') {
        return cut;
    }
    cut.rsplit_once('-')
        .map_or(cut, |(whole_words, _)| whole_words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_addresses() {
        assert_eq!(
            of("Baja (voluntaria), del padrón"),
            "baja-voluntaria-del-padron"
        );
        assert_eq!(of("  ÑANDÚ — 3º "), "nandu-3");
        assert_eq!(of("¿?"), "");
    }

    #[test]
    fn long_ones_end_with_a_whole_word() {
        assert_eq!(shortened("a-long-name", 20), "a-long-name");
        assert_eq!(shortened("a-long-name", 6), "a-long");
        assert_eq!(shortened("a-long-name", 8), "a-long");
        assert_eq!(shortened("unbroken", 4), "unbr");
    }
}
