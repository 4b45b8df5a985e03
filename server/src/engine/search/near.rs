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
    known: impl Iterator<Item = (&'a str, Letters)>,
    frequency: impl Fn(&str) -> usize,
) -> Option<&'a str> {
    let most = forgiven(word.chars().count());
    if most == 0 {
        return None;
    }
    let of_word = Letters::of(word);
    known
        // Cheap bounds first: most words are far away.
        .filter(|(other, _)| other.len().abs_diff(word.len()) <= most)
        .filter(|(_, letters)| letters.differing(of_word) <= 2 * most)
        .filter_map(|(other, _)| {
            let distance = osa_distance(word, other);
            let count = (distance <= most).then(|| frequency(other))?;
            (count > 0).then(|| (distance, usize::MAX - count, other))
        })
        .min()
        .map(|(_, _, other)| other)
}

/// Which letters a word has.
#[derive(Clone, Copy)]
pub struct Letters(u32);

impl Letters {
    pub fn of(word: &str) -> Self {
        let letters = word.bytes().filter(u8::is_ascii_lowercase);
        Self(letters.fold(0, |mask, b| mask | 1 << (b - b'a')))
    }

    fn differing(self, other: Self) -> usize {
        (self.0 ^ other.0).count_ones() as usize
    }
}
