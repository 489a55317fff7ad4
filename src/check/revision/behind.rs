//! What differs between an edition and one of a newer revision that is in another language: [`differences`].
//!
//! Of the newer source nothing is at hand but its translation. So blocks are aligned by what translators keep and by
//! lengths, and in a pair of blocks the sentences. What is told is what no translation changes: a sentence more or
//! less, numbers, links, images, code; and lengths that no translation has.

use std::ops::Range;

use crate::{
    check::{
        align::{self, Item},
        revision::{Newer, body, newer::quoted},
    },
    finding::Findings,
    locale::Locale,
    parse::{
        bitext::{self, Side, Unit},
        front_matter,
        passage::{Link, MASK, Passage},
        prepare::Prepared,
        skeleton::{Kind, Skeleton},
    },
    text::Span,
};

/// Something that differs.
#[derive(Clone, Debug)]
pub struct Difference {
    /// What.
    pub what: String,
    /// Where it stands in the older edition, or what it comes after.
    pub place: Span,
}

/// A block of text.
struct Block {
    kind: Kind,
    passage: Passage<'static>,
    item: Item,
}

impl Block {
    /// Whether it holds words or an image.
    fn says_much(&self) -> bool {
        self.passage.text.contains(char::is_alphanumeric) || !self.passage.is_bare()
    }
}

/// What differs between an edition, whose whole file is `text`, and the newer one. `languages` are the locale of the
/// newer one and the language of the source.
#[must_use]
pub(super) fn differences(
    text: &str,
    newer: &Newer,
    locales: (&Locale, &Locale),
    source_language: &str,
) -> Vec<Difference> {
    let mut unheard = Findings::new("".into(), None, text);
    // The source sides, where there are any, are easier to compare than another translation of them.
    let mut own = bitext::read(text, front_matter::body(text), Side::Target, None, &mut unheard);
    let units = std::mem::take(&mut own.units);
    let mut language = locales.0.language();
    if !units.is_empty() {
        own = bitext::read(text, front_matter::body(text), Side::Source, None, &mut unheard);
        language = source_language;
    }
    let (own, others) = (Prepared::new(&own, &mut unheard), Prepared::new(newer.bitext(), &mut unheard));
    let (own, others) = (blocks(&Skeleton::of(&own)), blocks(&Skeleton::of(&others)));
    let length = |blocks: &[Block]| blocks.iter().map(|block| block.item.length).sum();
    let ratio = align::ratio(language, locales.1, length(&own), length(&others));
    let items = |blocks: &[Block]| -> Vec<Item> { blocks.iter().map(|block| block.item.clone()).collect() };
    let view = View { units: &units, text, there: format!("`{}`", locales.1), ratio };
    let mut found = Vec::new();
    let mut last = Span::default();
    for bead in align::align(&items(&own), &items(&others), ratio) {
        match (&own[bead.source.clone()], &others[bead.target.clone()]) {
            ([], there) => {
                found.extend(there.iter().filter(|block| block.says_much()).map(|block| view.only_there(block, last)));
            }
            (here, []) => {
                found.extend(here.iter().filter(|block| block.says_much()).map(|block| view.only_here(block)));
            }
            (here, there) => found.extend(view.unlike(here, there)),
        }
        let known = own[..bead.source.end].iter().rev().find(|block| block.passage.span.end > 0);
        last = known.map_or(last, |block| block.passage.span);
    }
    found
}

/// The blocks of a body that readers see.
fn blocks(skeleton: &Skeleton<'_>) -> Vec<Block> {
    let with_text = (0..skeleton.blocks.len()).filter(|at| skeleton.blocks[*at].kind.has_text());
    let block = |at: usize| {
        let (kind, passage) = (skeleton.blocks[at].kind, skeleton.passage(at));
        let number = match kind {
            Kind::Heading(level) => u32::from(level),
            Kind::Cell => 7,
            Kind::Image => 8,
            _ => 9,
        };
        Block { kind, item: align::item(number, &passage), passage }
    };
    with_text.map(block).collect()
}

/// What is compared of a passage.
type Get = fn(&Passage<'_>) -> Vec<String>;

/// How differences are told.
struct View<'a> {
    units: &'a [Unit],
    text: &'a str,
    /// The newer edition.
    there: String,
    ratio: f64,
}

/// Longest text in a message, in characters.
const LONGEST: usize = 100;
/// Sentences of fewer characters have any length.
const SHORT: usize = 20;
/// How far from what is usual a length has to be to be told: in deviations, alone and with other emphasis.
const FAR: f64 = 2.2;
const FAR_WITH_EMPHASIS: f64 = 1.2;

impl View<'_> {
    fn only_here(&self, block: &Block) -> Difference {
        let passage = &block.passage;
        let units = self.units_in(passage.span);
        let what =
            format!("{} {}{} has no counterpart in {}", the(block.kind), plain(passage), ids(&units), self.there);
        Difference { what, place: start(&units, passage.span) }
    }

    fn only_there(&self, block: &Block, after: Span) -> Difference {
        let what = format!("{} goes on with {} that is not here: {}", self.there, a(block.kind), plain(&block.passage));
        Difference { what, place: after }
    }

    /// What differs in blocks that belong together.
    fn unlike(&self, here: &[Block], there: &[Block]) -> Vec<Difference> {
        let Some(first) = here.first() else { return Vec::new() };
        let of = |blocks: &[Block], get: Get| -> Vec<String> {
            blocks.iter().flat_map(|block| get(&block.passage)).collect()
        };
        let kinds: [(&str, Get); 4] = [
            ("numbers", |passage| numbers(&passage.text)),
            ("links", |passage| passage.links.iter().map(target).collect()),
            ("images", |passage| passage.images.iter().map(target).collect()),
            ("code", |passage| passage.codes.iter().map(|code| code.text.clone()).collect()),
        ];
        let mut found = Vec::new();
        for (name, get) in kinds {
            let Some(unlike) = unlike(&of(here, get), &of(there, get), &self.there) else { continue };
            let (passage, units) = (&first.passage, self.units_in(first.passage.span));
            let what = format!("{} {}{} has other {name}: {unlike}", the(first.kind), plain(passage), ids(&units));
            found.push(Difference { what, place: start(&units, passage.span) });
        }
        self.sentences(here, there, &mut found);
        found
    }

    /// Which sentences have no counterpart, or one of quite another length.
    fn sentences(&self, here: &[Block], there: &[Block], found: &mut Vec<Difference>) {
        let (own, others) = (sentences(here), sentences(there));
        let items = |sentences: &[Sentence<'_>]| -> Vec<Item> {
            sentences.iter().map(|sentence| sentence.item.clone()).collect()
        };
        let mut last = here.first().map_or_else(Span::default, |block| block.passage.span);
        for bead in align::align(&items(&own), &items(&others), self.ratio) {
            match (&own[bead.source.clone()], &others[bead.target.clone()]) {
                ([], there) => found.extend(there.iter().filter(|sentence| sentence.says_much()).map(|sentence| {
                    let what = format!("{} goes on with a sentence that is not here: {}", self.there, sentence.shown());
                    Difference { what, place: last }
                })),
                (here, []) => found.extend(here.iter().filter(|sentence| sentence.says_much()).map(|sentence| {
                    let units = self.units_of(sentence);
                    let what = format!(
                        "the sentence {}{} has no counterpart in {}",
                        sentence.shown(),
                        ids(&units),
                        self.there
                    );
                    Difference { what, place: sentence.place(&units) }
                })),
                (here, there) => found.extend(self.length(here, there)),
            }
            if let Some(sentence) = own[..bead.source.end].last() {
                last = sentence.place(&self.units_of(sentence));
            }
        }
    }

    /// Sentences of a length that translations do not have.
    fn length(&self, here: &[Sentence<'_>], there: &[Sentence<'_>]) -> Option<Difference> {
        let length = |sentences: &[Sentence<'_>]| sentences.iter().map(|sentence| sentence.item.length).sum::<usize>();
        let bold = |sentences: &[Sentence<'_>]| {
            let strong = |sentence: &Sentence<'_>| {
                sentence.passage.strong.iter().filter(|token| sentence.range.contains(&token.range.start)).count()
            };
            sentences.iter().map(strong).sum::<usize>()
        };
        #[expect(clippy::cast_precision_loss, reason = "sentences are not that long")]
        let (own, other) = (length(here) as f64 * self.ratio, length(there) as f64);
        // As when blocks are aligned (Gale and Church).
        let off = (other - own).abs() / (f64::midpoint(own, other).max(1.0) * 6.8 * self.ratio.max(0.3)).sqrt();
        // The less a language says with, the less a length tells.
        let is_dense = !(0.6..1.7).contains(&self.ratio);
        let far = if is_dense {
            2.0 * FAR
        } else if bold(here) == bold(there) {
            FAR
        } else {
            FAR_WITH_EMPHASIS
        };
        if off < far || length(here).min(length(there)) < SHORT {
            return None;
        }
        let (sentence, how) = (&here[0], if other < own { "shorter" } else { "longer" });
        let units = self.units_of(sentence);
        let what = format!("the sentence {}{} is much {how} in {}", sentence.shown(), ids(&units), self.there);
        Some(Difference { what, place: sentence.place(&units) })
    }

    /// The units in a part of the file.
    fn units_in(&self, span: Span) -> Vec<(&str, &Unit)> {
        let first = self.units.partition_point(|unit| unit.span.end <= span.start);
        let within = self.units[first..].iter().take_while(|unit| unit.span.start < span.end);
        within.map(|unit| (&self.text[unit.id.range()], unit)).collect()
    }

    /// The units whose sources are in a sentence.
    fn units_of(&self, sentence: &Sentence<'_>) -> Vec<(&str, &Unit)> {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let whole = letters(sentence.text());
        let mut units = self.units_in(sentence.passage.span);
        units.retain(|(_, unit)| {
            let source = Passage::read(&self.text[unit.source.range()], 0);
            let source = letters(&source.text);
            !source.is_empty() && (whole.contains(&source) || source.contains(&whole))
        });
        units
    }
}

/// Where the first of the units is translated; `span`, if there are none.
fn start(units: &[(&str, &Unit)], span: Span) -> Span {
    units.first().map_or(span, |(_, unit)| unit.target)
}

/// Names the units behind a text.
fn ids(units: &[(&str, &Unit)]) -> String {
    match units {
        [] => String::new(),
        [(one, _)] => format!(" (unit `{one}`)"),
        [(first, _), (last, _)] => format!(" (units `{first}` and `{last}`)"),
        [(first, _), .., (last, _)] => format!(" (units `{first}` to `{last}`)"),
    }
}

struct Sentence<'p> {
    passage: &'p Passage<'static>,
    range: Range<usize>,
    item: Item,
}

impl Sentence<'_> {
    fn text(&self) -> &str {
        self.passage.text.get(self.range.clone()).unwrap_or_default()
    }

    /// Whether it is more than a name that was set apart.
    fn says_much(&self) -> bool {
        let letters = self.text().chars().filter(|c| c.is_alphanumeric());
        let weight = letters.map(|c| if (c as u32) < 0x2E80 { 1 } else { 3 }).sum::<u32>();
        weight >= 20
    }

    fn shown(&self) -> String {
        brief(self.text())
    }

    /// Where its translation stands; where it stands itself, if it is no source of a unit.
    fn place(&self, units: &[(&str, &Unit)]) -> Span {
        units.first().map_or_else(|| self.passage.place(self.range.clone()), |(_, unit)| unit.target)
    }
}

fn sentences(blocks: &[Block]) -> Vec<Sentence<'_>> {
    let mut sentences = Vec::new();
    for block in blocks {
        let passage = &block.passage;
        let mut ranges = Vec::new();
        body::split(&passage.text, 0..passage.text.len(), &[], &mut ranges);
        for range in ranges {
            let text = &passage.text[range.clone()];
            let mut anchors = Vec::new();
            let inside = |at: &Range<usize>| range.contains(&at.start);
            anchors.extend(passage.codes.iter().filter(|code| inside(&code.range)).map(|code| align::hash(&code.text)));
            let links = passage.links.iter().chain(&passage.images).filter(|link| inside(&link.range));
            anchors.extend(links.map(|link| align::hash(&target(link))));
            align::words(text, &mut anchors);
            anchors.sort_unstable();
            let length = text.chars().count();
            sentences.push(Sentence { passage, range, item: Item { length, anchors, ..Item::default() } });
        }
    }
    sentences
}

fn the(kind: Kind) -> &'static str {
    match kind {
        Kind::Heading(_) => "the heading",
        Kind::Cell => "the cell",
        Kind::Image => "the image",
        Kind::Tab => "the tab",
        _ => "the text",
    }
}

fn a(kind: Kind) -> &'static str {
    match kind {
        Kind::Heading(_) => "a heading",
        Kind::Cell => "a cell",
        Kind::Image => "an image",
        Kind::Tab => "a tab",
        _ => "a text",
    }
}

/// The beginning of a text between back-ticks.
fn brief(text: &str) -> String {
    let text = text.replace(MASK, "…");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => quoted(&format!("{}…", &text[..end])),
        None => quoted(&text),
    }
}

/// The words of a passage; of an image, its address.
fn plain(passage: &Passage<'_>) -> String {
    if passage.text.contains(|c: char| c.is_alphanumeric()) {
        return brief(&passage.text);
    }
    let first = passage.images.first().map(target);
    first.map_or_else(|| brief(&passage.text), |image| format!("`{image}`"))
}

/// Where a link leads, as far as it is the same in all locales.
fn target(link: &Link) -> String {
    let is_locale = |part: &str| {
        part.split_once('-').is_some_and(|(language, rest)| {
            (2..=3).contains(&language.len())
                && (2..=8).contains(&rest.len())
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
                && part.parse::<Locale>().is_ok()
        })
    };
    let is_host = |target: &str| target.contains("://");
    let is_absolute = is_host(&link.target) || link.target.starts_with('/');
    let parts = link.target.trim_end_matches('/').split('/');
    let kept: Vec<&str> = parts.filter(|part| !is_absolute || !is_locale(part)).collect();
    kept.join("/")
}

/// What two lists hold, where that is not the same.
fn unlike(here: &[String], there: &[String], place: &str) -> Option<String> {
    let sorted = |list: &[String]| {
        let mut list = list.to_vec();
        list.sort_unstable();
        list
    };
    if sorted(here) == sorted(there) {
        return None;
    }
    let shown = |list: &[String]| {
        let quoted: Vec<String> = list.iter().map(|item| format!("`{item}`")).collect();
        if quoted.is_empty() { "none".to_owned() } else { quoted.join(" and ") }
    };
    Some(format!("{} here, {} in {place}", shown(here), shown(there)))
}

/// The numbers of a text by their values; small ones may be words in another language.
fn numbers(text: &str) -> Vec<String> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut numbers = Vec::new();
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_ascii_digit() {
            at += 1;
            // Digits in a name are no number.
            let in_name = chars[at - 1].is_ascii_alphabetic();
            while in_name && chars.get(at).is_some_and(char::is_ascii_digit) {
                at += 1;
            }
            continue;
        }
        let mut number = String::new();
        while at < chars.len() {
            let is_digit = |place: usize| chars.get(place).is_some_and(char::is_ascii_digit);
            let groups = (1..=3).all(|step| is_digit(at + step)) && !is_digit(at + 4);
            match chars[at] {
                c if c.is_ascii_digit() => number.push(c),
                // Thousands.
                '.' | ',' | ' ' | '\u{A0}' | '\u{202F}' | '\'' | '’' if groups => {}
                '.' | ',' if is_digit(at + 1) => number.push('.'),
                _ => break,
            }
            at += 1;
        }
        numbers.push(number);
    }
    numbers.retain(|number| number.len() > 2 || number.parse::<u32>().map_or(true, |value| value > 10));
    numbers
}
