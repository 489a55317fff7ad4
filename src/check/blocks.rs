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
    /// Paragraphs of the translation that have changed places with the ones that follow them.
    pub swapped: Vec<(usize, usize)>,
}

/// Matches the blocks of text of a translation with those of its source.
#[must_use]
pub fn matched(source: &Skeleton<'_>, target: &Skeleton<'_>, source_language: &str, locale: &Locale) -> Matched {
    let (mut source, mut target) = (Side::new(source), Side::new(target));
    let ratio = align::ratio(source_language, locale, source.length(), target.length());
    let mut matched: Vec<(usize, usize)> = Vec::with_capacity(source.leaves.len());
    let mut beads = beads(&source, &target, ratio);
    let swapped = cross(&mut beads, &source, &target, ratio);
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
    let block = |leaf: usize| target.leaves[leaf].block;
    let swapped = swapped.into_iter().map(|leaf| (block(leaf), block(leaf + 1))).collect();
    Matched { pairs, lost, added, swapped }
}

/// So much more has to speak for it that two paragraphs have changed places.
const CROSSED: f32 = 6.0;

/// Pairs those neighbouring paragraphs crosswise that have changed places in the translation, and gives the first of
/// each two. Items of lists are left alone: where they are sorted anew, nothing tells this from links in wrong places.
fn cross(beads: &mut Vec<Bead>, source: &Side<'_, '_>, target: &Side<'_, '_>, ratio: f64) -> Vec<usize> {
    let mut swapped = Vec::new();
    let mut at = 0;
    while at + 1 < beads.len() {
        let crossed = crossed(&beads[at..beads.len().min(at + 3)], source, target, ratio);
        let Some((s, t, count)) = crossed else {
            at += 1;
            continue;
        };
        let bead = |s: usize, t: usize| Bead { source: s..s + 1, target: t..t + 1 };
        beads.splice(at..at + count, [bead(s + 1, t), bead(s, t + 1)]);
        swapped.push(t);
        at += 2;
    }
    swapped
}

/// Whether beads begin with two paragraphs that have changed places: where these begin, and how many beads they take.
fn crossed(beads: &[Bead], source: &Side<'_, '_>, target: &Side<'_, '_>, ratio: f64) -> Option<(usize, usize, usize)> {
    let (first, last) = (beads.first()?, beads.get(1)?);
    let shape = |bead: &Bead| (bead.source.len(), bead.target.len());
    let count = match (shape(first), shape(last), beads.get(2).map(shape)) {
        ((1, 1), (1, 1), _) => 2,
        ((1, 0), (1, 1), Some((0, 1))) | ((0, 1), (1, 1), Some((1, 0))) => 3,
        _ => return None,
    };
    let (s, t) = (first.source.start, first.target.start);
    let is_text = |side: &Side<'_, '_>, at: usize| side.says(at) && side.says(at + 1);
    if !is_text(source, s) || !is_text(target, t) {
        return None;
    }
    let items = |side: &'_ Side<'_, '_>, at: usize| [at, at + 1].map(|at| side.items[at].clone());
    let (ours, theirs) = (items(target, t), items(source, s));
    let gain = align::gain_crosswise(theirs.each_ref(), ours.each_ref(), ratio);
    let is_apart = |side: &Side<'_, '_>, at: usize| side.is_apart(at) && side.is_apart(at + 1);
    (gain > CROSSED && is_apart(source, s) && is_apart(target, t)).then_some((s, t, count))
}

/// The paragraphs that are on one side alone, for sure: all around them is clear, and no neighbour has taken them in.
fn lone(beads: &[Bead], source: &Side<'_, '_>, target: &Side<'_, '_>, ratio: f64) -> (Vec<Lone>, Vec<Lone>) {
    let (mut lost, mut added) = (Vec::new(), Vec::new());
    if beads.iter().all(|bead| bead.one_to_one().is_some()) {
        return (lost, added);
    }
    let is_steady = is_steady(beads, source, target);
    let is_cut = |bead: &Bead| {
        bead.one_to_one().is_some_and(|(s, t)| source.items[s].kind == HEADING && target.items[t].kind == HEADING)
    };
    let mut from = 0;
    while from < beads.len() {
        let end = beads[from..].iter().position(is_cut).map_or(beads.len(), |at| from + at);
        let section =
            Section { beads: &beads[from..end], before: beads[..from].last(), source, target, ratio, is_steady };
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
    /// Whether the paragraphs of the translation have as many sentences as those of the source.
    is_steady: bool,
}

/// Whether the paragraphs that belong together have as many sentences on both sides, by far the most of them.
fn is_steady(beads: &[Bead], source: &Side<'_, '_>, target: &Side<'_, '_>) -> bool {
    let texts = beads
        .iter()
        .filter_map(Bead::one_to_one)
        .filter(|(s, t)| source.items[*s].kind == TEXT && target.items[*t].kind == TEXT);
    let (mut equal, mut all) = (0, 0);
    for (s, t) in texts {
        all += 1;
        equal += usize::from(source.sentences(s) == target.sentences(t));
    }
    equal * 10 >= all * 8
}

/// How much better a text has to fit one length than another, in parts of itself, to tell which it is.
const CLEAR: f64 = 0.05;
/// The same where the aligner took two texts for one.
const CLEARER: f64 = 0.25;

impl Section<'_, '_, '_> {
    fn lone(&self, lost: &mut Vec<Lone>, added: &mut Vec<Lone>) {
        let has = |side: &Side<'_, '_>, range: &Range<usize>| {
            side.items[range.clone()].iter().any(|item| item.kind == HEADING)
        };
        let is_heading = |bead: &Bead| has(self.source, &bead.source) || has(self.target, &bead.target);
        // What comes with a heading that is on one side alone says nothing of what comes before.
        let before = self.beads.iter().position(is_heading).unwrap_or(self.beads.len());
        let (told, rest) = self.beads.split_at(before);
        if !rest.iter().all(|bead| bead.source.is_empty()) && !rest.iter().all(|bead| bead.target.is_empty()) {
            return;
        }
        // What comes last before such a heading may have gone behind it.
        let clear = told.iter().rposition(|bead| bead.one_to_one().is_some()).filter(|_| !rest.is_empty());
        let (mut gone, mut new) = (Vec::new(), Vec::new());
        let mut unclear = (false, false);
        for (at, bead) in told.iter().enumerate().take(clear.unwrap_or(told.len())) {
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
                    gone.extend(self.odd_one(bead.source.start, bead.target.start, true).map(|lone| (at, lone)));
                }
                (1, 2) => {
                    new.extend(self.odd_one(bead.target.start, bead.source.start, false).map(|lone| (at, lone)));
                }
                _ => {}
            }
        }
        // What is lacking here and too much there was moved or written anew.
        if (unclear.0 || !new.is_empty()) && (unclear.1 || !gone.is_empty()) {
            return;
        }
        let behind = |at: usize, leaf: usize, is_lost: bool| {
            let side = if is_lost { self.target } else { self.source };
            let sides = |bead: &Bead| {
                let (own, other) = (bead.source.clone(), bead.target.clone());
                if is_lost { (own, other) } else { (other, own) }
            };
            let beads = self.beads[..=at].iter().rev().chain(self.before).map(sides);
            let mut before = beads.filter(|(own, _)| own.is_empty() || own.start < leaf);
            before.find_map(|(_, other)| other.last()).map(|leaf| side.leaves[leaf].block)
        };
        let block = |side: &Side<'_, '_>, leaf: usize| side.leaves[leaf].block;
        lost.extend(
            gone.into_iter().map(|(at, leaf)| Lone { block: block(self.source, leaf), behind: behind(at, leaf, true) }),
        );
        added.extend(
            new.into_iter().map(|(at, leaf)| Lone { block: block(self.target, leaf), behind: behind(at, leaf, false) }),
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
            let (all, there) = (own.sentences(at) + own.sentences(alone), other.sentences(of_it));
            // As many sentences as without it say more than a length that fits both ways.
            let has_no_more = self.is_steady && own.sentences(at) == there && margin > -CLEARER;
            has_its_names || margin < CLEAR && !has_no_more || margin < CLEARER && all <= there
        })
    }

    /// Of two texts that the aligner took for one in the other edition, the one that is not in it.
    fn odd_one(&self, first: usize, other: usize, is_lost: bool) -> Option<usize> {
        let (own, others) = if is_lost { (self.source, self.target) } else { (self.target, self.source) };
        let whole = &others.items[other];
        let items = [&own.items[first], &own.items[first + 1]];
        if items.iter().any(|item| item.kind != TEXT) || whole.kind != TEXT {
            return None;
        }
        let of = |length: usize| self.off(length, whole.length, is_lost);
        let there = others.sentences(other);
        let sum = of(items[0].length + items[1].length);
        let shared = |item: &Item| item.anchors.iter().any(|anchor| whole.anchors.binary_search(anchor).is_ok());
        let is_there = |at: usize| {
            let margin = sum - of(items[at].length);
            let has_no_more = self.is_steady && own.sentences(first + at) == there && margin > CLEAR;
            let is_clear = margin > CLEARER && there <= own.sentences(first + at);
            (is_clear || has_no_more) && !shared(items[1 - at])
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

    /// How many sentences a leaf has.
    fn sentences(&self, at: usize) -> usize {
        sentences(&self.leaves[at].passage.text).len()
    }

    /// Whether a leaf is a paragraph that has words of its own.
    fn says(&self, at: usize) -> bool {
        self.items[at].kind == TEXT && self.leaves[at].passage.text.contains(char::is_alphabetic)
    }

    /// Whether a leaf stands in no list.
    fn is_apart(&self, at: usize) -> bool {
        let blocks = &self.skeleton.blocks;
        let leaf = self.leaves[at].block;
        let mut depth = blocks[leaf].depth;
        for block in blocks[..leaf].iter().rev() {
            if depth == 0 {
                break;
            }
            if block.depth < depth {
                depth = block.depth;
                if block.kind == Kind::Item {
                    return false;
                }
            }
        }
        true
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
    let lines = skeleton.code(block);
    let length = lines.iter().map(|line| line.text.len()).sum();
    Item { kind: CODE, length, anchors: align::code(lines.iter().map(|line| &*line.text)), below: None }
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
