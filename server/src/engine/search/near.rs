//! Words that differ by a slip of the finger.

use strsim::osa_distance;

/// How many slips a word of this length is forgiven.
fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The nearest of `known`, the more frequent of two equally near; one of no frequency is none.
pub fn nearest<'a>(
    word: &str,
    known: impl Iterator<Item = &'a str>,
    frequency: impl Fn(&str) -> usize,
) -> Option<&'a str> {
    let letters = word.chars().count();
    let most = forgiven(letters);
    if most == 0 {
        return None;
    }
    let mask = mask(word);
    known
        // Cheap bounds first: most words are far away.
        .filter(|other| other.len().abs_diff(word.len()) <= most)
        .filter(|other| (self::mask(other) ^ mask).count_ones() as usize <= 2 * most)
        .filter_map(|other| {
            let distance = osa_distance(word, other);
            let count = (distance <= most).then(|| frequency(other))?;
            (count > 0).then(|| (distance, usize::MAX - count, other))
        })
        .min()
        .map(|(_, _, other)| other)
}

/// Which letters a word has.
fn mask(word: &str) -> u32 {
    word.bytes()
        .filter(u8::is_ascii_lowercase)
        .fold(0, |mask, b| mask | 1 << (b - b'a'))
}
