//! Rows that follow from one another by hash, so that a row changed, taken out or put in is noticed.

use std::fmt;

/// What the first row of a chain follows from.
const NOTHING: [u8; 32] = [0; 32];

/// A row's place in its chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub seq: i64,
    /// The hash of the row before.
    pub previous: Vec<u8>,
}

/// How far a chain came: what its next row follows from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    pub seq: i64,
    pub hash: Vec<u8>,
}

/// Where a chain does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    pub seq: i64,
    pub what: Wrong,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    Missing,
    /// From another row than the one before, or after a seal that did not hold.
    Unlinked,
    Changed,
    /// The rows after it.
    Cut,
    /// Where the chain ends was not written with our key.
    Unsealed,
}

impl Default for Chain {
    fn default() -> Self {
        Self {
            seq: 0,
            hash: NOTHING.to_vec(),
        }
    }
}

impl Chain {
    #[must_use]
    pub fn next(&self) -> Link {
        Link {
            seq: self.seq + 1,
            previous: self.hash.clone(),
        }
    }

    /// Takes the next row in: its place, the hash it has, and the one its fields give.
    ///
    /// # Errors
    /// Where it does not follow.
    pub fn follow(&mut self, link: &Link, hash: &[u8], computed: &[u8]) -> Result<(), Fault> {
        let expected = self.seq + 1;
        let wrong = if link.seq != expected {
            Some((expected, Wrong::Missing))
        } else if hash != computed {
            Some((link.seq, Wrong::Changed))
        } else if link.previous != self.hash {
            Some((link.seq, Wrong::Unlinked))
        } else {
            None
        };
        if let Some((seq, what)) = wrong {
            return Err(Fault { seq, what });
        }
        self.seq = link.seq;
        self.hash = hash.to_vec();
        Ok(())
    }
}

/// Every field behind its length, so that no two rows read alike.
#[must_use]
pub fn canonical(fields: &[&[u8]]) -> Vec<u8> {
    let mut bytes = vec![];
    for field in fields {
        let length = u64::try_from(field.len()).unwrap_or(u64::MAX);
        bytes.extend(length.to_be_bytes());
        bytes.extend(*field);
    }
    bytes
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seq = self.seq;
        match self.what {
            Wrong::Missing => write!(f, "row {seq} is missing"),
            Wrong::Unlinked => write!(f, "row {seq} does not follow from the one before"),
            Wrong::Changed => write!(f, "row {seq} is not as it was written"),
            Wrong::Cut => write!(f, "the rows after {seq} are missing"),
            Wrong::Unsealed => write!(
                f,
                "that it ends with row {seq} was not written with this key"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_rows_read_alike() {
        assert_ne!(canonical(&[b"ab", b"c"]), canonical(&[b"a", b"bc"]));
        assert_ne!(canonical(&[b"", b"a"]), canonical(&[b"a", b""]));
    }

    #[test]
    fn a_chain_takes_only_what_follows() {
        let mut chain = Chain::default();
        let (first, hash) = (chain.next(), [1; 32]);
        assert_eq!(chain.follow(&first, &hash, &hash), Ok(()));
        let second = chain.next();
        assert_eq!((second.seq, &second.previous), (2, &hash.to_vec()));
        let mut refused = |link: &Link, computed: &[u8]| chain.follow(link, &[2; 32], computed);
        let fault = |seq, what| Err(Fault { seq, what });
        let third = Link {
            seq: 3,
            ..second.clone()
        };
        assert_eq!(refused(&third, &[2; 32]), fault(2, Wrong::Missing));
        assert_eq!(refused(&second, &[9; 32]), fault(2, Wrong::Changed));
        let other = Link {
            previous: vec![],
            ..second.clone()
        };
        assert_eq!(refused(&other, &[2; 32]), fault(2, Wrong::Unlinked));
        assert_eq!(refused(&second, &[2; 32]), Ok(()));
    }
}
