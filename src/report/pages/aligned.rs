//! The editions of an article beside each other, sentence by sentence: [`by_units`]; those without units paragraph by
//! paragraph: [`by_blocks`].
//!
//! Units of one revision have the same numbers (`aa37a-104`, `dc403-104`). Those of other revisions are aligned by their
//! sources, in which most sentences are the same. Without units blocks are aligned as rules compare them.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::{
    check::{
        Opened,
        align::{self, Bead, Item},
        blocks,
        revision::folded,
    },
    finding::Findings,
    parse::{
        bitext::Unit,
        prepare::Prepared,
        skeleton::{Kind, Skeleton},
    },
    site::{Article, Edition, Site, State},
    text::Span,
};

/// A sentence, or a paragraph, in all editions that have it. Editions are indices into the list of opened ones.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// The text in the language of the source: in which file, and where. None for what the source does not have.
    pub(super) source: Option<(usize, Span)>,
    /// The translations, by edition.
    pub(super) cells: BTreeMap<usize, Sentence>,
}

/// A sentence of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    /// All that belongs to it in the file.
    pub(super) whole: Span,
    /// The text.
    pub(super) text: Span,
    /// The source that it was translated from, where that is another than the one of its row.
    pub(super) older: Option<Span>,
}

/// A row of units.
struct UnitRow<'t> {
    row: Row,
    /// The number of its units, where they are of the first revision.
    number: Option<&'t str>,
    /// Its source, and the same folded.
    source: &'t str,
    folded: String,
}

/// Aligns the editions that have units. Empty where none has.
#[must_use]
pub(super) fn by_units(article: &Article, opened: &[Opened<'_>]) -> Vec<Row> {
    let Some(base) = base(article, opened) else { return Vec::new() };
    let revision = revision(article, &opened[base]);
    let mut rows = Vec::new();
    let others = (0..opened.len()).filter(|at| *at != base);
    for at in std::iter::once(base).chain(others) {
        let is_same = revision.is_some() && self::revision(article, &opened[at]) == revision;
        if !opened[at].bitext.units.is_empty() {
            rows = joined(rows, at, &opened[at], is_same || at == base);
        }
    }
    rows.into_iter().map(|row| row.row).collect()
}

/// The hash of the source that an edition was translated from.
fn revision<'a>(article: &'a Article, opened: &Opened<'_>) -> Option<&'a str> {
    article.editions[opened.edition].front.revision.hash.as_ref().map(|hash| hash.value.as_str())
}

/// The edition whose sources make the rows: of today's revision if there is one, else of the one that most have.
fn base(article: &Article, opened: &[Opened<'_>]) -> Option<usize> {
    let with_units = || (0..opened.len()).filter(|at| !opened[*at].bitext.units.is_empty());
    let mut shares: HashMap<Option<&str>, usize> = HashMap::new();
    for at in with_units() {
        *shares.entry(revision(article, &opened[at])).or_default() += 1;
    }
    with_units().max_by_key(|at| {
        let is_fresh = article.editions[opened[*at].edition].state == State::Fresh;
        let share = shares[&revision(article, &opened[*at])];
        (is_fresh, share, opened[*at].bitext.units.len(), std::cmp::Reverse(*at))
    })
}

/// The rows with the units of another edition added. What has no row yet gets one behind the unit before.
fn joined<'t>(rows: Vec<UnitRow<'t>>, at: usize, opened: &'t Opened<'_>, is_same: bool) -> Vec<UnitRow<'t>> {
    let units = &opened.bitext.units;
    let sources: Vec<(&str, String)> = units
        .iter()
        .map(|unit| {
            let source = part(opened, unit.source);
            (source, folded(source))
        })
        .collect();
    let places = if is_same { by_number(&rows, opened) } else { None };
    let places = places.unwrap_or_else(|| by_source(&rows, &sources));
    // New rows by the number of rows that they stand behind.
    let mut new: Vec<Vec<UnitRow<'t>>> = Vec::new();
    new.resize_with(rows.len() + 1, Vec::new);
    let mut rows = rows;
    let mut behind = 0;
    for ((unit, (source, folded)), place) in units.iter().zip(sources).zip(places) {
        let mut sentence = Sentence { whole: unit.span, text: unit.target, older: None };
        let free = place.filter(|place| !rows[*place].row.cells.contains_key(&at));
        if let Some(place) = free {
            behind = place + 1;
            sentence.older = Some(unit.source).filter(|_| rows[place].folded != folded);
            rows[place].row.cells.insert(at, sentence);
        } else {
            let row = Row { source: Some((at, unit.source)), cells: BTreeMap::from([(at, sentence)]) };
            let number = if is_same { number(opened, unit) } else { None };
            new[behind].push(UnitRow { row, number, source, folded });
        }
    }
    woven(rows, new)
}

/// Rows with those that are new put behind as many of them as each list of `new` stands for.
fn woven<R>(rows: Vec<R>, new: Vec<Vec<R>>) -> Vec<R> {
    let mut new = new.into_iter();
    let mut all = new.next().unwrap_or_default();
    for (row, after) in rows.into_iter().zip(new) {
        all.push(row);
        all.extend(after);
    }
    all
}

fn part<'t>(opened: &Opened<'t>, span: Span) -> &'t str {
    opened.text.get(span.range()).unwrap_or_default()
}

/// The number of a unit: `104` of `aa37a-104`.
fn number<'t>(opened: &'t Opened<'_>, unit: &Unit) -> Option<&'t str> {
    part(opened, unit.id).rsplit_once('-').map(|(_, number)| number).filter(|number| !number.is_empty())
}

/// The rows of the units by their numbers; nothing where these do not tell.
fn by_number(rows: &[UnitRow<'_>], opened: &Opened<'_>) -> Option<Vec<Option<usize>>> {
    let mut known = HashMap::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let Some(number) = row.number else { continue };
        if known.insert(number, at).is_some() {
            return None;
        }
    }
    let mut seen = HashSet::new();
    let place = |unit| {
        let number = number(opened, unit)?;
        seen.insert(number).then(|| known.get(number).copied())
    };
    opened.bitext.units.iter().map(place).collect()
}

/// The rows of units by their sources, which are mostly the same.
fn by_source(rows: &[UnitRow<'_>], sources: &[(&str, String)]) -> Vec<Option<usize>> {
    let items: Vec<Item> = rows.iter().map(|row| item(row.source, &row.folded)).collect();
    let own: Vec<Item> = sources.iter().map(|(source, folded)| item(source, folded)).collect();
    let mut places = vec![None; sources.len()];
    for (row, unit) in align::match_up(&items, &own, 1.0).iter().filter_map(Bead::one_to_one) {
        places[unit] = Some(row);
    }
    places
}

/// As many words of a sentence are compared.
const MOST: usize = 12;

/// A sentence as the aligner sees it. Its anchors are hashes of its words, or of its characters where words are not
/// told apart: the smallest of them, so that two long sentences that have much in common have many of these in common.
fn item(source: &str, folded: &str) -> Item {
    let is_letter = |c: char| c.is_alphanumeric();
    let hash = |part: &str| align::hash(&part.to_lowercase());
    let mut anchors = Vec::new();
    for word in source.split(|c| !is_letter(c)).filter(|word| !word.is_empty()) {
        if word.chars().any(is_ideographic) {
            anchors.extend(word.char_indices().map(|(at, c)| hash(&word[at..at + c.len_utf8()])));
        } else {
            anchors.push(hash(word));
        }
    }
    anchors.sort_unstable();
    anchors.dedup();
    anchors.truncate(MOST);
    anchors.push(align::hash(folded));
    anchors.sort_unstable();
    Item { length: source.chars().count(), anchors, ..Item::default() }
}

/// Of a script that puts no spaces between words: from the radicals on, but for Hangul.
fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{ABFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Aligns the editions without units with the source, or with the first of them where there is none. Empty where no
/// translation is without units.
#[must_use]
pub(super) fn by_blocks(site: &Site, article: &Article, opened: &[Opened<'_>]) -> Vec<Row> {
    let edition = |at: usize| &article.editions[opened[at].edition];
    let plain: Vec<usize> = (0..opened.len()).filter(|at| opened[*at].bitext.units.is_empty()).collect();
    let source = plain.iter().copied().find(|at| edition(*at).state == State::Source);
    let Some(base) = source.or(plain.first().copied()) else { return Vec::new() };
    if plain == [base] && source.is_some() && opened.len() > 1 {
        return Vec::new();
    }
    let mut unheard = Findings::new("".into(), None, "");
    let prepared: Vec<Prepared<'_>> = plain.iter().map(|at| Prepared::new(&opened[*at].bitext, &mut unheard)).collect();
    let skeletons: Vec<Skeleton<'_>> = prepared.iter().map(Skeleton::of).collect();
    let of_base = plain.iter().position(|at| *at == base).unwrap_or_default();
    let mut rows = BlockRows::new(base, &skeletons[of_base], source.is_some());
    for (at, skeleton) in plain.iter().zip(&skeletons).filter(|(at, _)| **at != base) {
        let locale = |edition: &Edition| &site.locales[edition.locale].locale;
        let language = locale(edition(base)).language();
        let matched = blocks::matched(&skeletons[of_base], skeleton, language, locale(edition(*at)));
        rows.add(*at, skeleton, &matched.pairs);
    }
    rows.finish()
}

/// Rows of blocks in the making.
struct BlockRows {
    rows: Vec<Row>,
    /// The row of each block of the first edition.
    by_block: HashMap<usize, usize>,
    /// What that does not have, by the number of rows that it stands behind.
    new: Vec<Vec<Row>>,
}

impl BlockRows {
    fn new(base: usize, skeleton: &Skeleton<'_>, is_source: bool) -> Self {
        let mut rows = Self { rows: Vec::new(), by_block: HashMap::new(), new: vec![Vec::new()] };
        for (block, sentence) in texts(skeleton) {
            rows.by_block.insert(block, rows.rows.len());
            rows.rows.push(if is_source {
                Row { source: Some((base, sentence.text)), cells: BTreeMap::new() }
            } else {
                Row { source: None, cells: BTreeMap::from([(base, sentence)]) }
            });
            rows.new.push(Vec::new());
        }
        rows
    }

    fn add(&mut self, at: usize, skeleton: &Skeleton<'_>, pairs: &[blocks::BlockPair]) {
        let sources: HashMap<usize, usize> = pairs.iter().map(|pair| (pair.target.0, pair.source.0)).collect();
        let mut behind = 0;
        for (block, sentence) in texts(skeleton) {
            let row = sources.get(&block).and_then(|source| self.by_block.get(source)).copied();
            if let Some(row) = row {
                behind = row + 1;
                self.rows[row].cells.insert(at, sentence);
            } else {
                self.new[behind].push(Row { source: None, cells: BTreeMap::from([(at, sentence)]) });
            }
        }
    }

    fn finish(self) -> Vec<Row> {
        woven(self.rows, self.new)
    }
}

/// The blocks of text, by their index in the skeleton.
fn texts<'s>(skeleton: &'s Skeleton<'_>) -> impl Iterator<Item = (usize, Sentence)> + 's {
    let has_text = |kind: Kind| kind.has_text() && kind != Kind::Image;
    let found = skeleton.blocks.iter().enumerate().filter(move |(_, block)| has_text(block.kind));
    found.map(|(at, block)| (at, Sentence { whole: block.span, text: block.span, older: None }))
}
