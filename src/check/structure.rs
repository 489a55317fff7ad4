//! How the blocks of a translation differ from those of another edition: [`Script`].
//!
//! Only blocks that make the page count: headings, lists and their items, tables, alerts, quotes, tabs, code, images,
//! directives. Paragraphs do not, since translators split and join them.

use std::{collections::HashMap, ops::Range};

use crate::{
    check::{
        align::{self, Bead, Item, match_up},
        sections,
    },
    locale::Locale,
    parse::{
        passage::MASK,
        skeleton::{Block, Kind, Skeleton},
    },
};

/// Which blocks of one edition are those of another.
#[derive(Debug, Default)]
pub struct Script {
    /// Blocks that count, as indices into the other edition's skeleton.
    pub other: Vec<usize>,
    /// The same of this edition's.
    pub own: Vec<usize>,
    /// Which of them belong together; `source` is the other edition's. Empty where all agree, one by one.
    pub beads: Vec<Bead>,
    /// The beads of each section. All but the first begin with two headings that belong together.
    pub sections: Vec<Range<usize>>,
}

impl Script {
    /// Compares the blocks of an edition in `locale` with those of another one in `language`.
    #[must_use]
    pub fn new(other: &Skeleton<'_>, own: &Skeleton<'_>, language: &str, locale: &Locale) -> Self {
        let (others, owns) = (parts(other), parts(own));
        let same =
            others.len() == owns.len() && others.iter().zip(&owns).all(|(one, two)| agree(other, *one, own, *two));
        if same {
            return Self { other: others, own: owns, ..Self::default() };
        }
        let items = |skeleton: &Skeleton<'_>, parts: &[usize]| -> Vec<Item> {
            parts.iter().map(|part| item(skeleton, *part)).collect()
        };
        let (other_items, own_items) = (items(other, &others), items(own, &owns));
        let length = |items: &[Item]| items.iter().map(|item| item.length).sum();
        let ratio = align::ratio(language, locale, length(&other_items), length(&own_items));
        let place = |parts: &[usize], block: usize| parts.binary_search(&block).ok();
        let cuts: Vec<(usize, usize)> = sections::matched(other, own, ratio)
            .into_iter()
            .filter_map(|(one, two)| Some((place(&others, one)?, place(&owns, two)?)))
            .collect();
        let is_heading = |item: &Item| item.kind == class(Kind::Heading(1)) || item.kind == class(Kind::Tab);
        let mut script = Self { other: others, own: owns, ..Self::default() };
        for beads in sections::aligned((&other_items, &own_items), &cuts, is_heading, ratio, match_up) {
            let first = script.beads.len();
            script.beads.extend(beads);
            script.sections.push(first..script.beads.len());
        }
        script
    }

    /// The same for two editions whose blocks agree, one by one.
    #[must_use]
    pub fn same(other: &Skeleton<'_>, own: &Skeleton<'_>) -> Option<Self> {
        let (others, owns) = (parts(other), parts(own));
        let same =
            others.len() == owns.len() && others.iter().zip(&owns).all(|(one, two)| agree(other, *one, own, *two));
        same.then_some(Self { other: others, own: owns, ..Self::default() })
    }

    /// Blocks that belong together: of the other edition, and of this one.
    pub fn matched(&self) -> impl Iterator<Item = (usize, usize)> {
        let all = if self.beads.is_empty() { self.own.len() } else { 0 };
        let counted = (0..all).map(|at| (at, at));
        let aligned = self.beads.iter().filter_map(Bead::one_to_one);
        counted.chain(aligned).map(|(other, own)| (self.other[other], self.own[own]))
    }

    /// The block of the other edition that a block of this one is.
    #[must_use]
    pub fn partners(&self) -> HashMap<usize, usize> {
        self.matched().map(|(other, own)| (own, other)).collect()
    }
}

/// Whether two blocks are the same as far as the page is concerned.
#[must_use]
pub fn agree(other: &Skeleton<'_>, one: usize, own: &Skeleton<'_>, two: usize) -> bool {
    let (a, b) = (&other.blocks[one], &own.blocks[two]);
    let named = matches!(a.kind, Kind::Alert | Kind::Tab | Kind::Directive);
    a.kind == b.kind
        && (!named || a.name.eq_ignore_ascii_case(&b.name))
        && (a.kind != Kind::Item || is_empty(a, one) == is_empty(b, two))
}

/// Whether nothing stands in a block.
#[must_use]
pub fn is_empty(block: &Block<'_>, index: usize) -> bool {
    block.end == index + 1
}

/// The blocks that count.
fn parts(skeleton: &Skeleton<'_>) -> Vec<usize> {
    let counts =
        |at: &usize| !matches!(skeleton.blocks[*at].kind, Kind::Paragraph | Kind::Cell | Kind::Html | Kind::Rule);
    (0..skeleton.blocks.len()).filter(counts).collect()
}

/// Kinds of items.
fn class(kind: Kind) -> u32 {
    match kind {
        Kind::Heading(_) => 1,
        Kind::List { .. } => 2,
        Kind::Item => 3,
        Kind::Table { .. } => 4,
        Kind::Quote | Kind::Alert => 5,
        Kind::Tabs => 6,
        Kind::Tab => 7,
        Kind::Code => 8,
        Kind::Image => 9,
        _ => 10,
    }
}

fn item(skeleton: &Skeleton<'_>, at: usize) -> Item {
    let block = &skeleton.blocks[at];
    let kind = class(block.kind);
    let mut item = match block.kind {
        Kind::Heading(_) | Kind::Tab | Kind::Image => align::item(kind, &skeleton.passage(at)),
        Kind::Item => {
            first_text(skeleton, at).map_or_else(Item::default, |text| align::item(kind, &skeleton.passage(text)))
        }
        Kind::Code => code(skeleton, at),
        _ => Item::default(),
    };
    item.kind = kind;
    let hint = match block.kind {
        Kind::Heading(level) => Some(u64::from(level)),
        Kind::List { .. } => Some(skeleton.items(at) as u64),
        Kind::Table { rows, columns } => Some((rows << 8 | columns) as u64),
        Kind::Alert | Kind::Tab | Kind::Directive => Some(align::hash(&block.name.to_ascii_lowercase())),
        _ => None,
    };
    item.anchors.extend(hint);
    if let Some(placed) =
        skeleton.directive(at).filter(|_| block.kind == Kind::Directive && block.name.starts_with('!'))
    {
        item.anchors.push(align::hash(align::last_part(&placed.directive.arguments)));
    }
    item.anchors.extend(skeleton.ids(at).map(|anchor| align::hash(&anchor.id)));
    item.anchors.sort_unstable();
    item
}

fn code(skeleton: &Skeleton<'_>, at: usize) -> Item {
    let lines = skeleton.code(at);
    let anchors = align::code(lines.iter().map(|line| &*line.text));
    Item { length: 20 * lines.len(), anchors, ..Item::default() }
}

/// The first block of text in a block.
#[must_use]
pub fn first_text(skeleton: &Skeleton<'_>, at: usize) -> Option<usize> {
    let end = skeleton.blocks.get(at)?.end;
    (at..end.min(at + 8)).find(|at| skeleton.blocks[*at].kind.has_text())
}

/// Most characters of a block that a message quotes.
const MOST_QUOTED: usize = 50;

/// The first words of a block, to name it in a message; empty where it has none.
#[must_use]
pub fn words(skeleton: &Skeleton<'_>, at: usize) -> String {
    if skeleton.blocks[at].kind == Kind::Code {
        let lines = skeleton.code(at);
        let line = lines.iter().map(|line| line.text.trim()).find(|line| !line.is_empty());
        return shortened(line.unwrap_or_default());
    }
    let Some(text) = first_text(skeleton, at) else { return String::new() };
    let passage = skeleton.passage(text);
    let mut words = String::new();
    for (at, c) in passage.text.char_indices() {
        if words.len() > 4 * MOST_QUOTED {
            break;
        }
        if c != MASK {
            words.push(c);
            continue;
        }
        if let Ok(code) = passage.codes.binary_search_by_key(&at, |code| code.range.start) {
            words.push_str(&passage.codes[code].text);
        } else if let Some(image) = passage.images.iter().find(|image| image.range.start == at) {
            words.push_str(&image.target);
        }
    }
    shortened(&words)
}

fn shortened(text: &str) -> String {
    let text = text.trim();
    let mut words: String =
        text.chars().take(MOST_QUOTED).map(|c| if c == '`' || c.is_control() { ' ' } else { c }).collect();
    if words.len() < text.len() {
        words.truncate(words.trim_end().len());
        words.push('…');
    }
    words.trim().to_owned()
}
