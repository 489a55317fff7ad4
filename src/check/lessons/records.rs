//! Which targets stand for which sources: [`Records`] holds a line for each pair.

use crate::{
    check::{
        Pair,
        language::words::{Cut, mixed, shape},
        lessons::{kept::Learned, lengths::prior},
    },
    parse::passage::Token,
};

/// A pair, as far as it is remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Record {
    /// Fingerprint of the target.
    pub(super) target: u64,
    /// Fingerprint of the source.
    pub(super) source: u64,
    /// Which of 64 classes of words the source has.
    pub(super) sketch: u64,
    /// The file of the edition.
    pub(super) file: u32,
    /// How little the two look to belong together.
    pub(super) misfit: u16,
    /// Words of the source.
    pub(super) words: u8,
    /// Letters of the target, in weights of four.
    pub(super) length: u16,
}

impl Record {
    /// That of a pair, but for the file; none where the source is a single word.
    pub(super) fn of(pair: &Pair<'_>, learned: Learned) -> Option<Self> {
        let (mut source, mut sketch, mut count) = (0, 0u64, 0u32);
        for word in &pair.theirs().words {
            source = mixed(source, word.hash);
            count += 1;
            sketch |= class(word, &pair.source.text);
        }
        if count < 2 {
            return None;
        }
        let mut target = 0;
        for word in &pair.ours().words {
            target = mixed(target, word.hash);
        }
        let length = pair.ours().weight;
        let misfit = misfit(pair, learned, length);
        let words = u8::try_from(count).unwrap_or(u8::MAX);
        let length = u16::try_from(length / 4).unwrap_or(u16::MAX);
        Some(Self { target, source, sketch, file: 0, misfit, words, length })
    }
}

/// Records of a locale. Too many, and those with the smallest fingerprints of targets are kept.
#[derive(Debug, Default)]
pub(super) struct Records {
    all: Vec<Record>,
    halved: u32,
    /// Places in `all` by source, once that is sorted.
    by_source: Vec<u32>,
}

/// As many are kept at most: 40 MB.
const MOST: usize = 1 << 20;

impl Records {
    pub(super) fn learn(&mut self, record: Record) {
        if record.target > u64::MAX >> self.halved {
            return;
        }
        self.all.push(record);
        while self.all.len() > MOST {
            self.halved += 1;
            self.shorten();
        }
    }

    fn shorten(&mut self) {
        let most = u64::MAX >> self.halved;
        self.all.retain(|record| record.target <= most);
    }

    pub(super) fn add(&mut self, mut other: Self) {
        if other.all.len() > self.all.len() {
            std::mem::swap(self, &mut other);
        }
        if other.halved > self.halved {
            self.halved = other.halved;
            self.shorten();
        }
        for record in other.all {
            self.learn(record);
        }
    }

    /// Sorts what was learned: by target, and its places by source.
    pub(super) fn sort(&mut self) {
        if self.by_source.len() == self.all.len() {
            return;
        }
        self.all.sort_unstable();
        self.by_source = (0..u32::try_from(self.all.len()).unwrap_or(u32::MAX)).collect();
        let all = &self.all;
        self.by_source.sort_unstable_by_key(|at| (all[*at as usize].source, *at));
    }

    /// All records once they are sorted: by target, then by source.
    pub(super) fn sorted(&self) -> &[Record] {
        &self.all
    }

    /// The records of each source that has several, those of one target together.
    pub(super) fn sources(&self) -> impl Iterator<Item = Vec<Record>> {
        let all = &self.all;
        let groups = self.by_source.chunk_by(|a, b| all[*a as usize].source == all[*b as usize].source);
        groups.filter(|group| group.len() > 1).map(|group| group.iter().map(|at| all[*at as usize]).collect())
    }

    /// The records of one source.
    pub(super) fn of_source(&self, source: u64) -> impl Iterator<Item = &Record> {
        let of = |at: &u32| self.all[*at as usize].source;
        let start = self.by_source.partition_point(|at| of(at) < source);
        self.by_source[start..]
            .iter()
            .map(|at| &self.all[*at as usize])
            .take_while(move |record| record.source == source)
    }

    /// How often a source has a target with other words.
    pub(super) fn translations(&mut self, source: u64) -> u32 {
        self.sort();
        u32::try_from(self.of_source(source).filter(|record| record.target != source).count()).unwrap_or(u32::MAX)
    }
}

/// The class of a word by its beginning, so that `starts` is like `start`; none for short words, which all texts share.
fn class(word: &Cut, text: &str) -> u64 {
    if word.shape & shape::MASKED != 0 {
        return 0;
    }
    let hash = match text.as_bytes()[word.start..word.end] {
        [a, b, c, d, ..] if word.shape & shape::FOREIGN == 0 => {
            mixed(0, u64::from(u32::from_le_bytes([a, b, c, d]) | 0x2020_2020))
        }
        _ if word.shape & shape::FOREIGN != 0 => word.hash,
        _ => return 0,
    };
    1 << ((hash >> 32) % 64)
}

/// How much speaks against a target's being the translation of its source, in tenths: what both should have and one has
/// not.
fn misfit(pair: &Pair<'_>, learned: Learned, length: u32) -> u16 {
    let (target, source) = (&pair.target, &pair.source);
    let differ = |a: usize, b: usize| u32::try_from(a.abs_diff(b).min(3)).unwrap_or(3);
    let codes = |codes: &[Token]| codes.iter().fold(0u64, |sum, code| sum.wrapping_add(super::fingerprint(&code.text)));
    let mut sum = 20 * differ(target.codes.len(), source.codes.len());
    sum += 20 * differ(target.links.len() + target.images.len(), source.links.len() + source.images.len());
    sum += 10 * differ(target.strong.len(), source.strong.len());
    if !(target.codes.is_empty() && source.codes.is_empty()) && codes(&target.codes) != codes(&source.codes) {
        sum += 30;
    }
    let (ours, theirs) = (pair.ours().notes, pair.theirs().notes);
    sum += 30 * u32::from(ours.digits != theirs.digits);
    sum += 10 * differ(ours.brackets, theirs.brackets);
    sum += 5 * differ(ours.quotes, theirs.quotes);
    sum += 5 * differ(ours.colons, theirs.colons);
    sum += 5 * u32::from(ours.has_comma != theirs.has_comma);
    sum += 10 * u32::from(ours.is_question != theirs.is_question);
    sum += 20 * learned.strangers.min(5) + 8 * learned.lost.min(5);
    let ratio = f64::from(length.max(1)) / f64::from(pair.theirs().weight.max(1)) / prior(pair.locale.language());
    let off = (ratio.ln().abs() * 40.0).min(200.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 0 to 200")]
    let off = off as u32;
    u16::try_from(sum + off).unwrap_or(u16::MAX)
}
