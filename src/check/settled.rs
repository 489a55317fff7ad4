//! [`Settled`]: pairs that no rule had anything to say about, so that the rules need not be asked again.
//!
//! Documentation repeats itself: of the units of a docset with four versions, two in three are some other unit once
//! more, source and translation alike.

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use crate::check::Pair;

/// Pairs by the hash of their texts and their locale.
#[derive(Debug, Default)]
pub struct Settled {
    hashes: HashSet<u64>,
}

/// What stands for a pair, where no more than its texts and its locale matter to rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u64);

impl Key {
    /// The key of a unit; none where the file around it matters: its terms, the definitions of its references.
    #[must_use]
    pub fn of(pair: &Pair<'_>) -> Option<Self> {
        let matters = pair.unit.is_none()
            || !pair.subject.edition.front.no_loc.is_empty()
            || memchr::memchr(b'[', pair.source_raw.as_bytes()).is_some()
            || memchr::memchr(b'[', pair.target_raw.as_bytes()).is_some();
        if matters {
            return None;
        }
        let mut hasher = DefaultHasher::new();
        (pair.subject.edition.locale, pair.source_raw, pair.target_raw).hash(&mut hasher);
        Some(Self(hasher.finish()))
    }
}

impl Settled {
    /// As many pairs are remembered at most: some megabytes.
    const MOST: usize = 1 << 19;

    /// Whether a pair like this one was settled before.
    #[must_use]
    pub fn has(&self, key: Key) -> bool {
        self.hashes.contains(&key.0)
    }

    /// Remembers that there is nothing to say about a pair like this one.
    pub fn put(&mut self, key: Key) {
        if self.hashes.len() < Self::MOST {
            self.hashes.insert(key.0);
        }
    }
}
