//! Which block of text of a translation belongs to which of its source: [`matched`]; the others are [`Lone`].
//!
//! Headings are matched first; what stands between two of them is aligned by itself, so that one odd section leaves the
//! others alone. Tables are aligned as wholes, and then cell by cell where their shapes agree.

use std::ops::Range;

use crate::{
    check::{
        align::{self, Bead, Item, align, match_up},
        sections,
        sentences::sentences,
    },
    locale::Locale,
    parse::{
        passage::Passage,
        skeleton::{Kind, Skeleton},
    },
};

/// A block of text and the one it was translated from.
#[derive(Debug)]
pub struct BlockPair {
    /// Index in the source's skeleton, and its text.
    pub source: (usize, Passage<'static>),
    /// Index in the translation's skeleton, and its text.
    pub target: (usize, Passage<'static>),
}

/// A paragraph without its like in the other edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lone {
    /// Index in the skeleton that it stands in.
    pub block: usize,
    /// The block that it would stand behind: an index in the other skeleton.
    pub behind: Option<usize>,
}

/// The blocks of two editions.
#[derive(Debug, Default)]
pub struct Matched {
    /// Blocks of text that are each other's translation, one and one, in the order of the translation.
    pub pairs: Vec<BlockPair>,
    /// Paragraphs of the source that are not translated.
    pub lost: Vec<Lone>,
    /// Paragraphs of the translation that the source does not have.
    pub added: Vec<Lone>,
}

/// Matches the blocks of text of a translation with those of its source.
#[must_use]
pub fn matched(source: &Skeleton<'_>, target: &Skeleton<'_>, source_language: &str, locale: &Locale) -> Matched {
    let (mut source, mut target) = (Side::new(source), Side::new(target));
    let ratio = align::ratio(source_language, locale, source.length(), target.length());
    let mut matched: Vec<(usize, usize)> = Vec::with_capacity(source.leaves.len());
    let beads = beads(&source, &target, ratio);
    let (lost, added) = lone(&beads, &source, &target, ratio);
    for bead in beads {
        let Some((s, t)) = bead.one_to_one() else { continue };
        match (source.leaves[s].kind, target.leaves[t].kind) {
            (Kind::Table { columns, .. }, Kind::Table { columns: other, .. }) if columns == other => {
                matched.extend(cells(&mut source, s, &mut target, t, ratio));
            }
            (one, other) if one.has_text() && other.has_text() => matched.push((s, t)),
            _ => {}
        }
    }
    let pairs = matched
        .into_iter()
        .map(|(s, t)| BlockPair { source: source.leaves[s].taken(), target: target.leaves[t].taken() })
        .collect();
    Matched { pairs, lost, added }
}

/// The paragraphs that are on one side alone, for sure: all around them is clear, and no neighbour has taken them in.
fn lone(beads: &[Bead], source: &Side<'_, '_>, target: &Side<'_, '_>, ratio: f64) -> (Vec<Lone>, Vec<Lone>) {
    let (mut lost, mut added) = (Vec::new(), Vec::new());
    if beads.iter().all(|bead| bead.one_to_one().is_some()) {
        return (lost, added);
    }
    let is_cut = |bead: &Bead| {
        bead.one_to_one().is_some_and(|(s, t)| source.items[s].kind == HEADING && target.items[t].kind == HEADING)
    };
    let mut from = 0;
    while from < beads.len() {
        let end = beads[from..].iter().position(is_cut).map_or(beads.len(), |at| from + at);
        let section = Section { beads: &beads[from..end], before: beads[..from].last(), source, target, ratio };
        section.lone(&mut lost, &mut added);
        from = end + 1;
    }
    (lost, added)
}

/// What stands between two headings.
struct Section<'b, 's, 't> {
    beads: &'b [Bead],
    /// The heading above.
    before: Option<&'b Bead>,
    source: &'b Side<'s, 't>,
    target: &'b Side<'s, 't>,
    ratio: f64,
}

/// How much better a text has to fit one length than another, in parts of itself, to tell which it is.
const CLEAR: f64 = 0.05;
/// The same where the aligner took two texts for one.
const CLEARER: f64 = 0.25;

impl Section<'_, '_, '_> {
    fn lone(&self, lost: &mut Vec<Lone>, added: &mut Vec<Lone>) {
        let is_heading = |bead: &Bead| {
            let has = |side: &Side<'_, '_>, range: &Range<usize>| {
                side.items[range.clone()].iter().any(|item| item.kind == HEADING)
            };
            has(self.source, &bead.source) || has(self.target, &bead.target)
        };
        if self.beads.iter().any(is_heading) {
            return;
        }
        let (mut gone, mut new) = (Vec::new(), Vec::new());
        let mut unclear = (false, false);
        for (at, bead) in self.beads.iter().enumerate() {
            match (bead.source.len(), bead.target.len()) {
                (1, 0) if self.source.says(bead.source.start) => {
                    unclear.1 = true;
                    gone.extend(Some((at, bead.source.start)).filter(|_| !self.is_taken_in(at, true)));
                }
                (0, 1) if self.target.says(bead.target.start) => {
                    unclear.0 = true;
                    new.extend(Some((at, bead.target.start)).filter(|_| !self.is_taken_in(at, false)));
                }
                (2, 1) => {
                    let one = &self.source.leaves[bead.source.clone()];
                    gone.extend(self.odd_one(bead.source.start, one, bead.target.start, true).map(|lone| (at, lone)));
                }
                (1, 2) => {
                    let one = &self.target.leaves[bead.target.clone()];
                    new.extend(self.odd_one(bead.target.start, one, bead.source.start, false).map(|lone| (at, lone)));
                }
                _ => {}
            }
        }
        // What is lacking here and too much there was moved or written anew.
        if (unclear.0 || !new.is_empty()) && (unclear.1 || !gone.is_empty()) {
            return;
        }
        let behind = |at: usize, is_lost: bool| {
            let beads = self.beads[..at].iter().rev().chain(self.before);
            let side = if is_lost { self.target } else { self.source };
            let mut ranges = beads.map(|bead| if is_lost { &bead.target } else { &bead.source });
            ranges.find_map(|range| range.clone().next_back()).map(|leaf| side.leaves[leaf].block)
        };
        lost.extend(
            gone.into_iter().map(|(at, leaf)| Lone { block: self.source.leaves[leaf].block, behind: behind(at, true) }),
        );
        added.extend(
            new.into_iter().map(|(at, leaf)| Lone { block: self.target.leaves[leaf].block, behind: behind(at, false) }),
        );
    }

    /// Whether a neighbour of the lone text at `at` may hold what it says.
    fn is_taken_in(&self, at: usize, is_lost: bool) -> bool {
        let (own, other) = if is_lost { (self.source, self.target) } else { (self.target, self.source) };
        let sides = |bead: &Bead| {
            let (s, t) = bead.one_to_one()?;
            Some(if is_lost { (s, t) } else { (t, s) })
        };
        let alone = if is_lost { self.beads[at].source.start } else { self.beads[at].target.start };
        let lone = &own.items[alone];
        let count = |side: &Side<'_, '_>, at: usize| sentences(&side.leaves[at].passage.text).len();
        let neighbours = [at.checked_sub(1), Some(at + 1)];
        neighbours.into_iter().flatten().filter_map(|at| sides(self.beads.get(at)?)).any(|(at, of_it)| {
            let (one, two) = (&own.items[at], &other.items[of_it]);
            if one.kind != TEXT || two.kind != TEXT {
                return false;
            }
            let of = |length: usize| self.off(length, two.length, is_lost);
            let has_its_names = lone
                .anchors
                .iter()
                .any(|anchor| two.anchors.binary_search(anchor).is_ok() && one.anchors.binary_search(anchor).is_err());
            let margin = of(one.length + lone.length) - of(one.length);
            let has_its_sentences = || count(own, at) + count(own, alone) <= count(other, of_it);
            has_its_names || margin < CLEAR || margin < CLEARER && has_its_sentences()
        })
    }

    /// Of two texts that the aligner took for one in the other edition, the one that is not in it.
    fn odd_one(&self, first: usize, two: &[Leaf], other: usize, is_lost: bool) -> Option<usize> {
        let (own, others) = if is_lost { (self.source, self.target) } else { (self.target, self.source) };
        let whole = &others.items[other];
        let items = [&own.items[first], &own.items[first + 1]];
        if items.iter().any(|item| item.kind != TEXT) || whole.kind != TEXT || two.len() != 2 {
            return None;
        }
        let of = |length: usize| self.off(length, whole.length, is_lost);
        let count = |leaf: &Leaf| sentences(&leaf.passage.text).len();
        let sum = of(items[0].length + items[1].length);
        let shared = |item: &Item| item.anchors.iter().any(|anchor| whole.anchors.binary_search(anchor).is_ok());
        let is_there = |at: usize| {
            let is_clear = of(items[at].length) + CLEARER < sum;
            is_clear && !shared(items[1 - at]) && count(&others.leaves[other]) <= count(&two[at])
        };
        let kept = (0..2).filter(|at| is_there(*at)).min_by(|a, b| {
            let by_names = shared(items[*b]).cmp(&shared(items[*a]));
            by_names.then(of(items[*a].length).total_cmp(&of(items[*b].length)))
        })?;
        Some(first + 1 - kept).filter(|lone| own.says(*lone))
    }

    /// How far a text is from the length that it has if it says all that a text of `length` says.
    fn off(&self, length: usize, other: usize, is_lost: bool) -> f64 {
        let ratio = if is_lost { self.ratio } else { self.ratio.recip() };
        #[expect(clippy::cast_precision_loss, reason = "texts are not that long")]
        let off = (other.max(1) as f64 / (length.max(1) as f64 * ratio)).ln().abs();
        off
    }
}

/// What is aligned: blocks of text, tables and code.
struct Side<'s, 't> {
    skeleton: &'s Skeleton<'t>,
    /// Those in the order of the text; cells come after all others when their tables are opened.
    leaves: Vec<Leaf>,
    items: Vec<Item>,
}

struct Leaf {
    block: usize,
    kind: Kind,
    passage: Passage<'static>,
}

impl Leaf {
    fn taken(&mut self) -> (usize, Passage<'static>) {
        (self.block, std::mem::take(&mut self.passage))
    }
}

/// Kinds of items.
const HEADING: u32 = 1;
const TABLE: u32 = 2;
const CODE: u32 = 3;
const IMAGE: u32 = 4;
const CELL: u32 = 5;
const TEXT: u32 = 6;

impl<'s, 't> Side<'s, 't> {
    fn new(skeleton: &'s Skeleton<'t>) -> Self {
        let mut side = Self { skeleton, leaves: Vec::new(), items: Vec::new() };
        let mut at = 0;
        while at < skeleton.blocks.len() {
            side.add(at);
            let block = &skeleton.blocks[at];
            at = if matches!(block.kind, Kind::Table { .. }) { block.end.max(at + 1) } else { at + 1 };
        }
        side
    }

    /// Whether a leaf is a paragraph that has words of its own.
    fn says(&self, at: usize) -> bool {
        self.items[at].kind == TEXT && self.leaves[at].passage.text.contains(char::is_alphabetic)
    }

    fn length(&self) -> usize {
        self.items.iter().filter(|item| matches!(item.kind, HEADING | TEXT)).map(|item| item.length).sum()
    }

    /// Adds a block, if it is to be aligned; gives its index.
    fn add(&mut self, block: usize) -> Option<usize> {
        let kind = self.skeleton.blocks[block].kind;
        let passage = self.skeleton.passage(block);
        let item = match kind {
            Kind::Heading(_) | Kind::Tab => align::item(HEADING, &passage),
            Kind::Paragraph => align::item(TEXT, &passage),
            Kind::Cell => align::item(CELL, &passage),
            Kind::Image => align::item(IMAGE, &passage),
            Kind::Table { columns, .. } => Item { kind: TABLE, anchors: vec![columns as u64], ..Item::default() },
            Kind::Code => code(self.skeleton, block),
            _ => return None,
        };
        self.leaves.push(Leaf { block, kind, passage });
        self.items.push(item);
        Some(self.leaves.len() - 1)
    }

    /// The cells of the table that is the leaf at `at`, as leaves, row by row.
    fn open(&mut self, at: usize) -> Range<usize> {
        let first = self.leaves.len();
        let cells: Vec<usize> = self.skeleton.children(self.leaves[at].block).collect();
        for cell in cells {
            self.add(cell);
        }
        first..self.leaves.len()
    }
}

/// Code says for itself what it is, but for its comments.
fn code(skeleton: &Skeleton<'_>, block: usize) -> Item {
    let mut anchors = Vec::new();
    let mut length = 0;
    for line in skeleton.code(block) {
        align::words(&line.text, &mut anchors);
        length += line.text.len();
    }
    anchors.sort_unstable();
    Item { kind: CODE, length, anchors, below: None }
}

/// Aligns the leaves, section by section.
fn beads(source: &Side<'_, '_>, target: &Side<'_, '_>, ratio: f64) -> Vec<Bead> {
    let leaf = |side: &Side<'_, '_>, block: usize| side.leaves.binary_search_by_key(&block, |leaf| leaf.block).ok();
    let matched = sections::matched(source.skeleton, target.skeleton, ratio);
    let cuts: Vec<(usize, usize)> =
        matched.into_iter().filter_map(|(s, t)| Some((leaf(source, s)?, leaf(target, t)?))).collect();
    let is_heading = |item: &Item| item.kind == HEADING;
    sections::aligned((&source.items, &target.items), &cuts, is_heading, ratio, align).into_iter().flatten().collect()
}

/// The cells of two tables of equal columns that belong together.
fn cells(source: &mut Side<'_, '_>, s: usize, target: &mut Side<'_, '_>, t: usize, ratio: f64) -> Vec<(usize, usize)> {
    let (Kind::Table { rows, columns }, Kind::Table { rows: other, .. }) =
        (source.leaves[s].kind, target.leaves[t].kind)
    else {
        return Vec::new();
    };
    let (cells, other_cells) = (source.open(s), target.open(t));
    if cells.len() != rows * columns || other_cells.len() != other * columns {
        return Vec::new();
    }
    let rows: Vec<(usize, usize)> = if rows == other {
        (0..rows).map(|row| (row, row)).collect()
    } else {
        let source_rows = self::rows(&source.items[cells.clone()], columns);
        let target_rows = self::rows(&target.items[other_cells.clone()], columns);
        match_up(&source_rows, &target_rows, ratio).iter().filter_map(Bead::one_to_one).collect()
    };
    let cell = |(s, t): (usize, usize)| {
        let (s, t) = (cells.start + s * columns, other_cells.start + t * columns);
        (0..columns).map(move |column| (s + column, t + column))
    };
    rows.into_iter().flat_map(cell).collect()
}

/// The rows of a table as items.
fn rows(cells: &[Item], columns: usize) -> Vec<Item> {
    let row = |cells: &[Item]| {
        let mut anchors: Vec<u64> = cells.iter().flat_map(|cell| cell.anchors.iter().copied()).collect();
        anchors.sort_unstable();
        Item { kind: CELL, length: cells.iter().map(|cell| cell.length).sum(), anchors, below: None }
    };
    cells.chunks(columns.max(1)).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        finding::Findings,
        parse::{
            bitext::{self, Side},
            prepare::Prepared,
        },
    };

    /// What is paired in two texts, a line each.
    fn shown(source: &str, target: &str) -> String {
        let mut findings = Findings::new("a.md".into(), None, source);
        let bitexts = [source, target].map(|text| bitext::read(text, 0, Side::Target, None, &mut findings));
        let prepared = [0, 1].map(|side| Prepared::new(&bitexts[side], &mut findings));
        let skeletons = [0, 1].map(|side| Skeleton::of(&prepared[side]));
        let locale = "ja-jp".parse().expect("a locale");
        let pairs = matched(&skeletons[0], &skeletons[1], "en", &locale).pairs;
        let line = |pair: &BlockPair| format!("{} = {}", pair.target.1.text, pair.source.1.text);
        pairs.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn blocks_are_paired_around_what_is_missing() {
        let source = "# Boxes\n\nA box holds things of all kinds.\n\nIt has a lid, which you open by pulling it up.\n\n## Lids\n\n- Wide lids\n- Narrow ones\n\n```\nopen(lid)\n```\n\n| Lid | Size |\n|---|---|\n| a | 1 |\n| b | 2 |\n";
        let target = "# 箱\n\n箱には色々な物が入ります。\n\n## ふた\n\n- 広いふた\n- 狭いふた\n\n```\nopen(lid)\n```\n\n| ふた | 大きさ |\n|---|---|\n| b | 2 |\n";
        insta::assert_snapshot!(shown(source, target), @r"
        箱 = Boxes
        箱には色々な物が入ります。 = A box holds things of all kinds.
        ふた = Lids
        広いふた = Wide lids
        狭いふた = Narrow ones
        ふた = Lid
        大きさ = Size
        b = b
        2 = 2
        ");
    }

    #[test]
    fn long_documents_are_paired_in_one_go() {
        let table = |rows: usize| format!("|a|b|\n|-|-|\n{}", "|c|d|\n".repeat(rows));
        assert_eq!(shown(&table(5000), &table(4000)).lines().count(), 8002);
        assert_eq!(shown(&"# a\n".repeat(10_000), &"# 甲\n".repeat(9_000)).lines().count(), 9_000);
        assert_eq!(shown(&"- a\n".repeat(30_000), &"- 甲\n".repeat(30_000)).lines().count(), 30_000);
    }
}
