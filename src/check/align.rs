//! Aligning two lists that say the same in two languages: [`align`].
//!
//! Comes in: items with a kind, a length in characters and *anchors*, which are hashes of what translators keep: code,
//! addresses, numbers, names. Goes out: [`Bead`]s, which items belong together, in order. Lengths alone are a good guide
//! (Gale and Church 1993, "A Program for Aligning Sentences in Bilingual Corpora"), anchors a better one where there are
//! any. The table of costs is kept narrow around the line that runs from the common start to the common end, so that
//! the work grows with the length of the lists and not with its square.

use std::{
    collections::HashMap,
    hash::{BuildHasher, BuildHasherDefault, DefaultHasher},
    ops::Range,
};

use crate::{locale::Locale, parse::passage::Passage};

/// One item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// Items of different kinds are hardly ever each other's translation.
    pub kind: u32,
    /// Its text, in characters.
    pub length: usize,
    /// Hashes of what is the same in all languages, sorted.
    pub anchors: Vec<u64>,
    /// What stands under a heading, as one item.
    pub below: Option<Box<Item>>,
}

/// Items that belong together: one and one, mostly; two and one where translators join or split; one and none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bead {
    /// Of the source.
    pub source: Range<usize>,
    /// Of the translation.
    pub target: Range<usize>,
}

impl Bead {
    /// The two items, where it holds one of each.
    #[must_use]
    pub fn one_to_one(&self) -> Option<(usize, usize)> {
        (self.source.len() == 1 && self.target.len() == 1).then_some((self.source.start, self.target.start))
    }
}

/// How much longer translations into a language are than their English source, in characters. Measured.
const RATIOS: [(&str, f64); 11] = [
    ("de", 1.18),
    ("es", 1.14),
    ("fr", 1.16),
    ("it", 1.13),
    ("ja", 0.58),
    ("ko", 0.6),
    ("nl", 1.16),
    ("pl", 1.07),
    ("pt", 1.04),
    ("ru", 1.04),
    ("zh", 0.35),
];
/// As many characters of the document itself weigh as much as what is known beforehand, and as what is supposed of
/// languages that nothing is known of.
const PRIOR_WEIGHT: f64 = 1000.0;
const GUESS_WEIGHT: f64 = 300.0;
/// How far a document may be from what is known beforehand.
const MOST_OFF: f64 = 1.6;

/// How much longer a translation from `source_language` is than its source, by what is known of the languages and by
/// the lengths of these texts.
#[must_use]
pub fn ratio(source_language: &str, locale: &Locale, source_length: usize, target_length: usize) -> f64 {
    let of = |language: &str| RATIOS.iter().find(|(known, _)| *known == language).map(|(_, ratio)| *ratio);
    let (of_target, of_source) = (of(locale.language()), of(source_language));
    let prior = of_target.unwrap_or(1.0) / of_source.unwrap_or(1.0);
    let is_known = of_target.is_some() && (of_source.is_some() || source_language == "en");
    let weight = if is_known { PRIOR_WEIGHT } else { GUESS_WEIGHT };
    #[expect(clippy::cast_precision_loss, reason = "texts are not that long")]
    let (source, target) = (source_length as f64, target_length as f64);
    ((target + prior * weight) / (source + weight)).clamp(prior / MOST_OFF, prior * MOST_OFF)
}

/// Aligns two lists; the translation is `ratio` times as long as the source.
///
/// ```
/// use isogloss::check::align::{Item, align};
/// let item = |length| Item { length, ..Item::default() };
/// let beads = align(&[item(20), item(90), item(30)], &[item(22), item(33)], 1.1);
/// assert_eq!(beads[0].one_to_one(), Some((0, 0)));
/// assert_eq!(beads[1].target.len(), 0);
/// assert_eq!(beads[2].one_to_one(), Some((2, 1)));
/// ```
#[must_use]
pub fn align(source: &[Item], target: &[Item], ratio: f64) -> Vec<Bead> {
    with_steps(source, target, ratio, &STEPS)
}

/// The same for items that nobody joins or splits, such as headings.
#[must_use]
pub fn match_up(source: &[Item], target: &[Item], ratio: f64) -> Vec<Bead> {
    with_steps(source, target, ratio, &STEPS[..3])
}

fn with_steps(source: &[Item], target: &[Item], ratio: f64, steps: &'static [Step]) -> Vec<Bead> {
    let mut beads = Vec::with_capacity(source.len().max(target.len()));
    let mut from = (0, 0);
    for (s, t) in landmarks(source, target) {
        between(source, target, from.0..s, from.1..t, (ratio, steps), &mut beads);
        beads.push(Bead { source: s..s + 1, target: t..t + 1 });
        from = (s + 1, t + 1);
    }
    between(source, target, from.0..source.len(), from.1..target.len(), (ratio, steps), &mut beads);
    beads
}

/// What has at least so many anchors, and the same ones as exactly one item of the other list, is beyond doubt.
const LANDMARK: usize = 2;

/// The pairs that are beyond doubt, ascending on both sides.
fn landmarks(source: &[Item], target: &[Item]) -> Vec<(usize, usize)> {
    let firsts = unique(source);
    let seconds = unique(target);
    let mut pairs: Vec<(usize, usize)> = (0..source.len())
        .filter(|s| source[*s].anchors.len() >= LANDMARK)
        .filter_map(|s| {
            let key = key(&source[s]);
            let s = (*firsts.get(&key)?)?;
            Some((s, (*seconds.get(&key)?)?))
        })
        .collect();
    let kept = longest_ascending(&pairs);
    let mut kept = kept.into_iter().peekable();
    let mut at = 0;
    pairs.retain(|_| {
        at += 1;
        kept.next_if_eq(&(at - 1)).is_some()
    });
    pairs
}

type Key<'i> = (u32, &'i [u64]);

fn key(item: &Item) -> Key<'_> {
    (item.kind, &item.anchors)
}

/// Items by their keys; `None` for a key that two have.
fn unique(items: &[Item]) -> HashMap<Key<'_>, Option<usize>> {
    let mut known = HashMap::new();
    for (at, item) in items.iter().enumerate().filter(|(_, item)| item.anchors.len() >= LANDMARK) {
        known.entry(key(item)).and_modify(|known| *known = None).or_insert(Some(at));
    }
    known
}

/// Indices of the longest run of pairs whose second halves ascend; the first halves do.
fn longest_ascending(pairs: &[(usize, usize)]) -> Vec<usize> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, pair) in pairs.iter().enumerate() {
        let length = tails.partition_point(|tail| pairs[*tail].1 < pair.1);
        before.push(length.checked_sub(1).map(|last| tails[last]));
        if length == tails.len() {
            tails.push(at);
        } else {
            tails[length] = at;
        }
    }
    let mut chain = Vec::with_capacity(tails.len());
    let mut next = tails.last().copied();
    while let Some(at) = next {
        chain.push(at);
        next = before[at];
    }
    chain.reverse();
    chain
}

/// How far the table of costs reaches to either side of the line through it.
const REACH: usize = 40;
/// What it costs to leave an item without a partner, to join two, and to pair two of different kinds.
const SKIP: f32 = 6.0;
const JOIN: f32 = 3.1;
const OTHER_KIND: f32 = 8.0;
/// What an anchor in common is worth, and what one without its like costs.
const SHARED: f32 = 3.0;
const LONELY: f32 = 1.2;
/// Anchors that count, at most.
const MOST_COUNTED: usize = 6;

/// A step through the table: how many items of each list it takes.
type Step = (usize, usize);
/// All of them; joining comes last.
const STEPS: [Step; 5] = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2)];

/// Aligns what stands between two landmarks.
fn between(
    source: &[Item],
    target: &[Item],
    s: Range<usize>,
    t: Range<usize>,
    how: (f64, &'static [Step]),
    beads: &mut Vec<Bead>,
) {
    let (source, target, at) = (&source[s.clone()], &target[t.clone()], (s.start, t.start));
    let bead = |s: Range<usize>, t: Range<usize>| Bead {
        source: at.0 + s.start..at.0 + s.end,
        target: at.1 + t.start..at.1 + t.end,
    };
    if source.is_empty() || target.is_empty() {
        beads.extend((0..source.len()).map(|s| bead(s..s + 1, 0..0)));
        beads.extend((0..target.len()).map(|t| bead(source.len()..source.len(), t..t + 1)));
        return;
    }
    let table = Table::new(source, target, how);
    let first = beads.len();
    let (mut s, mut t) = (source.len(), target.len());
    while s > 0 || t > 0 {
        let (take_s, take_t) = table.step(s, t);
        beads.push(bead(s - take_s..s, t - take_t..t));
        s -= take_s;
        t -= take_t;
    }
    beads[first..].reverse();
}

/// The cheapest way to each cell, for the cells near the line.
struct Table {
    width: usize,
    /// First column of each row that is kept.
    starts: Vec<usize>,
    steps: Vec<u8>,
}

impl Table {
    fn new(source: &[Item], target: &[Item], (ratio, allowed): (f64, &'static [Step])) -> Self {
        let (rows, columns) = (source.len() + 1, target.len() + 1);
        let slope = columns.div_ceil(rows);
        let width = columns.min(2 * (REACH + slope) + 1);
        let start = |row: usize| (row * target.len() / source.len()).saturating_sub(width / 2).min(columns - width);
        let starts: Vec<usize> = (0..rows).map(start).collect();
        let mut costs = vec![f32::INFINITY; rows.min(3) * width];
        let mut steps = vec![u8::MAX; rows * width];
        let kept = rows.min(3);
        for row in 0..rows {
            for column in starts[row]..starts[row] + width {
                let mut best = (f32::INFINITY, u8::MAX);
                for (number, &(take_s, take_t)) in (0u8..).zip(allowed) {
                    if take_s > row || take_t > column {
                        continue;
                    }
                    let from = (row - take_s, column - take_t);
                    let Some(place) = from.1.checked_sub(starts[from.0]).filter(|place| *place < width) else {
                        continue;
                    };
                    let before = costs[from.0 % kept * width + place];
                    if !before.is_finite() {
                        continue;
                    }
                    let cost = before + cost(&source[from.0..row], &target[from.1..column], ratio);
                    if cost < best.0 {
                        best = (cost, number);
                    }
                }
                if (row, column) == (0, 0) {
                    best.0 = 0.0;
                }
                costs[row % kept * width + column - starts[row]] = best.0;
                steps[row * width + column - starts[row]] = best.1;
            }
        }
        Self { width, starts, steps }
    }

    /// The last step of the cheapest way to a cell; one that leads home where none was found.
    fn step(&self, row: usize, column: usize) -> (usize, usize) {
        let place = column.checked_sub(self.starts[row]).filter(|place| *place < self.width);
        let step = place.and_then(|place| STEPS.get(usize::from(self.steps[row * self.width + place])));
        step.copied().unwrap_or(if column > 0 { (0, 1) } else { (1, 0) })
    }
}

/// How much cheaper it is to take two neighbours for each other's translations crosswise than in their order.
pub(super) fn gain_crosswise(source: [&Item; 2], target: [&Item; 2], ratio: f64) -> f32 {
    let pair = |s: usize, t: usize| cost(std::slice::from_ref(source[s]), std::slice::from_ref(target[t]), ratio);
    pair(0, 0) + pair(1, 1) - pair(0, 1) - pair(1, 0)
}

/// What it costs to take these items for each other's translation; two on one side at most.
fn cost(source: &[Item], target: &[Item], ratio: f64) -> f32 {
    match (source, target) {
        ([s], [t]) => {
            let kinds = if s.kind == t.kind { 0.0 } else { OTHER_KIND };
            let own = length_cost(s.length, t.length, ratio) + anchor_cost(&[&s.anchors], &[&t.anchors]);
            kinds + own + below_cost(s, t, ratio)
        }
        ([a, b], [t]) if a.kind == b.kind && b.kind == t.kind => {
            JOIN + length_cost(a.length + b.length, t.length, ratio)
                + anchor_cost(&[&a.anchors, &b.anchors], &[&t.anchors])
        }
        ([s], [a, b]) if a.kind == b.kind && b.kind == s.kind => {
            JOIN + length_cost(s.length, a.length + b.length, ratio)
                + anchor_cost(&[&s.anchors], &[&a.anchors, &b.anchors])
        }
        ([_], []) | ([], [_]) => SKIP,
        _ => f32::INFINITY,
    }
}

/// The length of a whole section says less than that of a sentence.
const MOST_FOR_SECTION: f32 = 5.0;

/// What the texts under two headings say for their being each other's translation.
fn below_cost(source: &Item, target: &Item, ratio: f64) -> f32 {
    let (Some(s), Some(t)) = (&source.below, &target.below) else { return 0.0 };
    length_cost(s.length, t.length, ratio).min(MOST_FOR_SECTION) + anchor_cost(&[&s.anchors], &[&t.anchors])
}

/// Variance of the length of a translation, per character (Gale and Church).
const VARIANCE: f64 = 6.8;
/// Lengths that are too far apart cost no more than this.
const MOST_FOR_LENGTH: f64 = 14.0;

/// How unlikely it is that texts of these lengths are translations: minus the logarithm of the probability.
fn length_cost(source: usize, target: usize, ratio: f64) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "texts are not that long")]
    let (source, target) = (source as f64 * ratio, target as f64);
    let mean = f64::midpoint(source, target).max(1.0);
    let off = (target - source).abs() / (mean * VARIANCE * ratio.max(0.3)).sqrt();
    // The tail of the normal distribution, close enough: −ln 2(1 − Φ(x)).
    let cost = if off < 0.5 { 0.8 * off } else { 0.717 * off + 0.416 * off * off - 0.06 };
    #[expect(clippy::cast_possible_truncation, reason = "costs are small")]
    let cost = cost.min(MOST_FOR_LENGTH) as f32;
    cost
}

/// Anchors in common make a pair likely, others make it unlikely. The lists are sorted.
fn anchor_cost(source: &[&Vec<u64>], target: &[&Vec<u64>]) -> f32 {
    let count = |lists: &[&Vec<u64>]| lists.iter().map(|list| list.len()).sum::<usize>();
    let (of_source, of_target) = (count(source), count(target));
    if of_source == 0 && of_target == 0 {
        return 0.0;
    }
    let shared: usize = source.iter().flat_map(|s| target.iter().map(|t| in_common(s, t))).sum();
    let shared = shared.min(of_source).min(of_target);
    let lonely = (of_source + of_target).saturating_sub(2 * shared);
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let weighed = |count: usize| count.min(MOST_COUNTED) as f32;
    LONELY * weighed(lonely) - SHARED * weighed(shared)
}

/// How many anchors two sorted lists have in common.
fn in_common(a: &[u64], b: &[u64]) -> usize {
    let (mut at, mut shared) = (0, 0);
    for anchor in a {
        while b.get(at).is_some_and(|other| other < anchor) {
            at += 1;
        }
        if b.get(at) == Some(anchor) {
            shared += 1;
            at += 1;
        }
    }
    shared
}

/// Anchors that are kept of one text.
const MOST_ANCHORS: usize = 24;

/// The features of a passage, as an item of this kind.
#[must_use]
pub fn item(kind: u32, passage: &Passage<'_>) -> Item {
    let mut anchors: Vec<u64> = passage.codes.iter().map(|code| hash(&code.text)).collect();
    anchors.extend(passage.links.iter().chain(&passage.images).map(|link| hash(last_part(&link.target))));
    words(&passage.text, &mut anchors);
    anchors.truncate(MOST_ANCHORS);
    anchors.sort_unstable();
    Item { kind, length: passage.text.chars().count(), anchors, below: None }
}

/// The part of an address that is the same in all locales: that of `../a/b.md#c` is `b.md`.
pub(crate) fn last_part(address: &str) -> &str {
    let path = address.split(['?', '#']).next().filter(|path| !path.is_empty()).unwrap_or(address);
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

/// Adds the words of a text that hold what is kept in all languages: digits, capitals inside, `_`.
pub(crate) fn words(text: &str, anchors: &mut Vec<u64>) {
    let is_inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ',' | '-');
    for word in text.split(|c: char| !is_inside(c)) {
        let word = word.trim_matches(['.', ',', '-']);
        let bytes = word.as_bytes();
        let is_kept =
            |at: usize| bytes[at].is_ascii_digit() || bytes[at] == b'_' || (at > 0 && bytes[at].is_ascii_uppercase());
        if (0..bytes.len()).any(is_kept) && anchors.len() < MOST_ANCHORS {
            // `2.5` is `2,5` in some languages.
            let is_number = word.contains(',') && bytes.iter().all(|byte| !byte.is_ascii_alphabetic());
            anchors.push(if is_number { hash(&word.replace(',', ".")) } else { hash(word) });
        }
    }
}

/// The anchors of code: its names, and its first lines as they are, since nobody translates what is no comment.
pub(crate) fn code<'l>(lines: impl Iterator<Item = &'l str> + Clone) -> Vec<u64> {
    let mut anchors = Vec::new();
    let is_kept = |line: &&str| line.is_ascii() && line.bytes().any(|byte| byte.is_ascii_alphanumeric());
    anchors.extend(lines.clone().map(str::trim).filter(is_kept).take(MOST_COUNTED).map(hash));
    lines.for_each(|line| words(line, &mut anchors));
    anchors.sort_unstable();
    anchors
}

/// The same in every run.
pub(crate) fn hash(text: &str) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(texts: &[&str]) -> Vec<Item> {
        texts.iter().map(|text| item(0, &Passage::read(text, 0))).collect()
    }

    fn shown(source: &[&str], target: &[&str], ratio: f64) -> Vec<String> {
        let beads = align(&items(source), &items(target), ratio);
        beads.iter().map(|bead| format!("{:?}={:?}", bead.source, bead.target)).collect()
    }

    #[test]
    fn lengths_tell_what_is_missing_and_what_was_joined() {
        let source =
            ["One.", "This sentence is a good deal longer than the others are.", "Three here.", "And four is it."];
        assert_eq!(
            shown(&source, &["一。", "三はここ。", "そして四。"], 0.5),
            ["0..1=0..1", "1..2=1..1", "2..3=1..2", "3..4=2..3"]
        );
        let target = [
            "Eins.",
            "Dieser Satz ist ein gutes Stück länger als",
            "es die anderen Sätze sind.",
            "Drei hier.",
            "Und vier ist es.",
        ];
        assert_eq!(shown(&source, &target, 1.1), ["0..1=0..1", "1..2=1..3", "2..3=3..4", "3..4=4..5"]);
    }

    #[test]
    fn anchors_win_over_lengths() {
        let source = ["Call `a` before you do anything else.", "Call `b`.", "Call `c` 2 times.", "Set DbContext to x."];
        let target = ["اضبط `b`.", "`c` 2 مرات.", "ليكن DbContext."];
        assert_eq!(shown(&source, &target, 1.0), ["0..1=0..0", "1..2=0..1", "2..3=1..2", "3..4=2..3"]);
    }

    #[test]
    fn ratios_follow_the_document() {
        let locale = |tag: &str| tag.parse::<Locale>().unwrap();
        assert!((ratio("en", &locale("ja-jp"), 0, 0) - 0.58).abs() < 0.01);
        assert!((ratio("de", &locale("en-us"), 0, 0) - 0.85).abs() < 0.01);
        assert!((ratio("en", &locale("tr-tr"), 10_000, 12_000) - 1.2).abs() < 0.02);
        assert!(ratio("en", &locale("fr-fr"), 10_000, 90_000) < 2.0);
    }

    #[test]
    fn long_lists_are_aligned_in_one_go() {
        let plain = |count: usize| vec![Item { length: 20, ..Item::default() }; count];
        assert_eq!(align(&plain(10_000), &plain(10_000), 1.0).len(), 10_000);
        assert_eq!(align(&plain(10_000), &plain(3), 1.0).iter().map(|bead| bead.source.len()).sum::<usize>(), 10_000);
        assert_eq!(align(&plain(3), &plain(10_000), 1.0).iter().map(|bead| bead.target.len()).sum::<usize>(), 10_000);
        assert!(align(&[], &plain(2), 1.0).iter().all(|bead| bead.source.is_empty()));
        let landmark = |at: u64| Item { length: 5, anchors: vec![at, at + 1], ..Item::default() };
        let some: Vec<Item> = (0..10_000).map(landmark).collect();
        let without: Vec<Item> = (5_000..10_000).map(landmark).collect();
        let beads = align(&some, &without, 1.0);
        assert_eq!(beads.iter().filter_map(Bead::one_to_one).filter(|(s, t)| *s == t + 5_000).count(), 5_000);
    }
}
