//! Which names a locale keeps as they are: [`Tokens`] counts how often a source's names are in its translation.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

use crate::check::{
    Pair,
    language::words::{Cut, Word, shape, words},
};

/// How often a token was kept, and how often not.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    kept: u32,
    lost: u32,
}

/// Counts by the hash of the token.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    counts: HashMap<u64, Count, OwnHash>,
    /// Hashes above are not counted any more: 64 less this many bits.
    halved: u32,
}

/// As many tokens are kept at most.
const MOST: usize = 1 << 16;

/// A token is kept when at least so many pairs keep it, and three times as many as lose it.
const ENOUGH: u32 = 3;

/// What a look at a pair for names has also shown.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Learned {
    /// Names of programs of the source that are not in the target, and the other way round.
    pub(super) strangers: u32,
    /// Other words with a capital that are not in the target.
    pub(super) lost: u32,
}

/// A name of a source, and whether its translation has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    hash: u64,
    kept: bool,
}

/// A set of words, as far as 512 bits can tell.
#[derive(Default)]
pub(in crate::check) struct Sieve([u64; 8]);

impl Sieve {
    pub(in crate::check) fn put(&mut self, hash: u64) {
        self.0[(hash >> 6) as usize % 8] |= 1 << (hash % 64);
    }

    pub(in crate::check) fn has(&self, hash: u64) -> bool {
        self.0[(hash >> 6) as usize % 8] & 1 << (hash % 64) != 0
    }
}

/// Whether a word may be a name: of a program by its shape, or with a capital within a sentence.
fn is_name(word: &Cut, is_first: bool) -> bool {
    word.is_identifier()
        || !is_first && word.shape & shape::FIRST != 0 && word.shape & shape::FOREIGN == 0 && word.len() > 1
}

/// The names of a source by their hashes, whether its translation keeps them, and what else was seen on the way.
pub(super) fn names(pair: &Pair<'_>) -> (Box<[Name]>, Learned) {
    let (ours, theirs) = (pair.ours(), pair.theirs());
    let mut learned = Learned::default();
    let mut names = Vec::new();
    for (at, word) in theirs.words.iter().enumerate() {
        if is_name(word, at == 0) {
            let kept = ours.has(word.hash);
            learned.strangers += u32::from(!kept && word.is_identifier());
            learned.lost += u32::from(!kept && !word.is_identifier());
            names.push(Name { hash: word.hash, kept });
        }
    }
    if !pair.target.text.is_ascii() {
        let strange = |word: &&Cut| word.is_identifier() && word.shape & shape::FOREIGN == 0 && !theirs.has(word.hash);
        learned.strangers += u32::try_from(ours.words.iter().filter(strange).count()).unwrap_or(u32::MAX);
    }
    (names.into(), learned)
}

impl Tokens {
    pub(super) fn learn(&mut self, Name { hash, kept }: Name) {
        self.count(hash, Count { kept: kept.into(), lost: (!kept).into() });
    }

    fn count(&mut self, hash: u64, count: Count) {
        if hash > u64::MAX >> self.halved {
            return;
        }
        let known = self.counts.entry(hash).or_default();
        known.kept += count.kept;
        known.lost += count.lost;
        while self.counts.len() > MOST {
            self.halved += 1;
            let most = u64::MAX >> self.halved;
            self.counts.retain(|hash, _| *hash <= most);
        }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.halved = self.halved.max(other.halved);
        let most = u64::MAX >> self.halved;
        self.counts.retain(|hash, _| *hash <= most);
        other.counts.into_iter().for_each(|(hash, count)| self.count(hash, count));
    }

    /// Whether every name in `token` is mostly kept.
    pub(super) fn is_kept(&self, token: &str) -> bool {
        let is_kept = |word: &Word<'_>| {
            let Count { kept, lost } = self.counts.get(&word.hash).copied().unwrap_or_default();
            kept >= ENOUGH && kept >= lost * 3
        };
        let mut names = words(token).filter(|word| is_name(word, false)).peekable();
        names.peek().is_some() && names.all(|word| is_kept(&word))
    }
}

/// For keys that are hashes.
pub(in crate::check) type OwnHash = BuildHasherDefault<Known>;

/// Hashes are their own hash.
#[derive(Debug, Default)]
pub(in crate::check) struct Known(u64);

impl Hasher for Known {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}
