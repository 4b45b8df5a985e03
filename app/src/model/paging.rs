//! A long list, a page at a time.

use std::ops::Range;

/// How many a page lists.
const PER_PAGE: usize = 40;

/// The number of the last page, from one, where there are `count` things.
#[must_use]
pub fn last(count: usize) -> usize {
    count.div_ceil(PER_PAGE).max(1)
}

/// The page meant by the number asked for.
#[must_use]
pub fn meant(asked: usize, count: usize) -> usize {
    asked.clamp(1, last(count))
}

/// Which things are on it.
#[must_use]
pub fn range(asked: usize, count: usize) -> Range<usize> {
    let from = (meant(asked, count) - 1) * PER_PAGE;
    from..count.min(from + PER_PAGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_asked_for_there_is_a_page() {
        assert_eq!(range(1, 0), 0..0);
        assert_eq!(range(0, 41), 0..40);
        assert_eq!(range(2, 41), 40..41);
        assert_eq!(range(usize::MAX, 80), 40..80);
    }
}
