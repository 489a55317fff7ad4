//! [`Body`]: the text of a newer revision, in which the sentences of an older one are looked for.
//!
//! Comes in: a body without span markup and front matter. Goes out: where a sentence stands in it ([`Body::find`]), and
//! its own sentences ([`Sentences`]). How a pipeline wrote a sentence down differs from the file it came from in
//! blanks, marks of quotes and backslashes, so both are compared without these.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::parse::{directive, markdown, passage::Passage};

/// A body, ready for searches.
#[derive(Debug)]
pub struct Body {
    /// The text.
    pub text: String,
    folded: Folded,
    /// Every place of the folded text where a word may begin, by what stands there.
    starts: Vec<(Key, u32)>,
}

/// The first bytes of a sentence, which lead to the places where it may stand: in order as their bytes are.
type Key = (u64, u64);

/// How many bytes these are.
const KEY: usize = 16;
/// How many of those places are looked at: one that is repeated more often is another sentence's beginning.
const MOST_PLACES: usize = 128;

/// A text without what the pipeline changes, and where each of its bytes comes from.
#[derive(Debug, Default)]
struct Folded {
    text: String,
    at: Vec<u32>,
}

/// The text without blanks, marks of quotes and backslashes before punctuation.
#[must_use]
pub fn folded(text: &str) -> String {
    Folded::new(text, false).text
}

impl Folded {
    fn new(text: &str, with_places: bool) -> Self {
        let places = if with_places { text.len() } else { 0 };
        let mut folded = Self { text: String::with_capacity(text.len()), at: Vec::with_capacity(places) };
        let bytes = text.as_bytes();
        let mut put = |kept: Range<usize>| {
            folded.text.push_str(&text[kept.clone()]);
            if with_places {
                folded.at.extend(kept.map(|byte| u32::try_from(byte).unwrap_or(u32::MAX)));
            }
        };
        let mut start = 0;
        for (at, c) in text.char_indices() {
            let escapes = c == '\\' && bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation);
            if c.is_whitespace() || c == '>' || escapes {
                put(start..at);
                start = at + c.len_utf8();
            }
        }
        put(start..text.len());
        folded
    }
}

impl Body {
    /// Prepares a body.
    #[must_use]
    pub fn new(text: String) -> Self {
        let folded = Folded::new(&text, true);
        let mut starts: Vec<(Key, u32)> = Vec::with_capacity(text.len() / 4);
        // Where a word goes on, if it does.
        let mut goes_on = None;
        for (at, c) in folded.text.char_indices() {
            let place = folded.at[at] as usize;
            let is_word = is_word(c);
            if !is_word || goes_on != Some(place) {
                starts.push((key(&folded.text[at..], 0), u32::try_from(at).unwrap_or(u32::MAX)));
            }
            goes_on = is_word.then_some(place + c.len_utf8());
        }
        starts.sort_unstable();
        Self { text, folded, starts }
    }

    /// Where the folded sentence `wanted` stands, in the text: the first place from `after` on, else the first of all,
    /// that `is_free`.
    #[must_use]
    pub fn find(&self, wanted: &str, after: usize, is_free: &dyn Fn(&Range<usize>) -> bool) -> Option<Range<usize>> {
        if wanted.is_empty() {
            return None;
        }
        let length = wanted.len().min(KEY);
        let (first, last) = (key(wanted, 0), key(wanted, u8::MAX));
        let from = self.starts.partition_point(|(start, _)| *start < first);
        let to = from + self.starts[from..].partition_point(|(start, _)| *start <= last);
        let mut places: Vec<u32> =
            self.starts[from..to].iter().take(64 * MOST_PLACES).map(|(_, place)| *place).collect();
        if length < KEY {
            places.sort_unstable();
        }
        let split = places.partition_point(|place| (self.folded.at[*place as usize] as usize) < after);
        let (before, behind) = places.split_at(split);
        let found = |places: &[u32]| {
            places.iter().take(MOST_PLACES).find_map(|place| {
                let range = self.stands_at(wanted, *place as usize)?;
                is_free(&range).then_some(range)
            })
        };
        found(behind).or_else(|| found(before))
    }

    /// The range in the text, if `wanted` stands at this place of the folded text and no word goes on after it.
    fn stands_at(&self, wanted: &str, place: usize) -> Option<Range<usize>> {
        if !self.folded.text[place..].starts_with(wanted) {
            return None;
        }
        let last = wanted.chars().next_back()?;
        let start = self.folded.at[place] as usize;
        let end = self.folded.at[place + wanted.len() - last.len_utf8()] as usize + last.len_utf8();
        let goes_on = is_word(last) && joins(&self.text, end);
        (!goes_on).then_some(start..end)
    }
}

/// The sentences of a body. Code blocks, HTML blocks, images and directives hold none.
#[derive(Debug, Default)]
pub struct Sentences {
    /// Its blocks of text: ranges, in order.
    pub blocks: Vec<Range<usize>>,
    /// Its sentences: ranges, in order.
    pub all: Vec<Range<usize>>,
    /// What in them is no prose: code, tags, and where links lead.
    solid: Vec<Range<usize>>,
}

impl Sentences {
    /// Splits a body.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let (blocks, solid) = leaves(text);
        let mut sentences = Self { blocks, all: Vec::new(), solid };
        for block in sentences.blocks.clone() {
            split(text, block, &sentences.solid, &mut sentences.all);
        }
        sentences
    }

    /// Whether readers see words in a part of `text`, the body.
    #[must_use]
    pub fn has_words(&self, text: &str, part: &Range<usize>) -> bool {
        if !text[part.clone()].contains(char::is_alphabetic) {
            return false;
        }
        let first = self.solid.partition_point(|range| range.end <= part.start);
        let mut plain = String::new();
        let mut at = part.start;
        for range in self.solid[first..].iter().take_while(|range| range.start < part.end) {
            plain.push_str(text.get(at..range.start).unwrap_or_default());
            plain.push(' ');
            at = at.max(range.end);
        }
        plain.push_str(text.get(at..part.end).unwrap_or_default());
        Passage::read(&plain, 0).text.contains(char::is_alphabetic)
    }
}

/// The first bytes of a text, and `filler` where it has fewer.
fn key(text: &str, filler: u8) -> Key {
    let bytes = text.as_bytes();
    let eight = |at: usize| {
        let whole = bytes.get(at..at + 8).and_then(|eight| <[u8; 8]>::try_from(eight).ok());
        u64::from_be_bytes(
            whole.unwrap_or_else(|| std::array::from_fn(|n| bytes.get(at + n).copied().unwrap_or(filler))),
        )
    };
    (eight(0), eight(8))
}

/// Whether words of this letter are set apart by blanks.
fn is_word(c: char) -> bool {
    c < '\u{2E80}' && c.is_alphanumeric()
}

/// Whether a word goes on across the byte at `at`.
fn joins(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    before.chars().next_back().is_some_and(is_word) && after.chars().next().is_some_and(is_word)
}

/// The stretches of inline text of a body, in order, without images and directives; and what in them is no prose.
fn leaves(text: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let mut leaves: Vec<Range<usize>> = Vec::new();
    let mut solid: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut hidden = 0_usize;
    let mut inner = 0;
    for (event, range) in markdown::events(text) {
        match event {
            Event::Code(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. }) => solid.push(range.clone()),
            // From the end of its words on.
            Event::End(TagEnd::Link) => solid.push(inner.max(range.start)..range.end),
            _ => {}
        }
        if !matches!(event, Event::Start(_)) {
            inner = range.end;
        }
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Image { .. }) => {
                leaves.extend(open.take());
                hidden += 1;
            }
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::Image) => hidden = hidden.saturating_sub(1),
            _ if hidden > 0 => {}
            Event::Start(Tag::Strong | Tag::Emphasis | Tag::Strikethrough | Tag::Link { .. })
            | Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Link)
            | Event::Text(_)
            | Event::Code(_)
            | Event::InlineHtml(_)
            | Event::SoftBreak => {
                let known = open.get_or_insert(range.clone());
                *known = known.start.min(range.start)..known.end.max(range.end);
            }
            _ => leaves.extend(open.take()),
        }
    }
    leaves.extend(open);
    (without_directives(text, leaves), solid)
}

/// Cuts directives out of the ranges: `[!NOTE]`, `[!INCLUDE …]`, `:::image …:::`.
fn without_directives(text: &str, leaves: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let directives = directive::find(text).found;
    if directives.is_empty() {
        return leaves;
    }
    let mut kept = Vec::with_capacity(leaves.len());
    for leaf in leaves {
        let mut at = leaf.start;
        let first = directives.partition_point(|directive| directive.range.end <= leaf.start);
        for directive in directives[first..].iter().take_while(|directive| directive.range.start < leaf.end) {
            kept.extend(Some(at..directive.range.start).filter(|part| part.start < part.end));
            at = directive.range.end.max(at);
        }
        kept.extend(Some(at..leaf.end).filter(|part| part.start < part.end));
    }
    kept
}

/// Splits a block into sentences.
pub(super) fn split(text: &str, block: Range<usize>, solid: &[Range<usize>], sentences: &mut Vec<Range<usize>>) {
    let begin = |from: usize| block.end - text[from..block.end].trim_start_matches(is_between).len();
    let block = begin(block.start)..block.end;
    let mut start = block.start;
    let mut chars = text[block.clone()].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let wide = matches!(c, '。' | '！' | '？');
        if !wide && !matches!(c, '.' | '!' | '?' | '…') {
            continue;
        }
        let mut end = block.start + at + c.len_utf8();
        let next_solid = solid.partition_point(|range| range.end < end);
        if solid.get(next_solid).is_some_and(|range| range.start < end) {
            continue;
        }
        let closes = |c: char| matches!(c, '"' | '\'' | ')' | ']' | '*' | '_' | '`' | '”' | '’' | '」' | '』' | '）');
        while let Some((_, closing)) = chars.next_if(|(_, c)| closes(*c)) {
            end += closing.len_utf8();
        }
        let rest = &text[end..block.end];
        let next = rest.trim_start_matches(is_between);
        let ends = wide || (next.len() < rest.len() && !next.starts_with(char::is_lowercase));
        if ends && !next.is_empty() && !ends_short(&text[start..end]) {
            sentences.push(start..end);
            start = block.end - next.len();
        }
    }
    let last = text[start..block.end].trim_end();
    if !last.is_empty() {
        sentences.push(start..start + last.len());
    }
}

/// Whether it is what stands between sentences: blanks and marks of quotes.
fn is_between(c: char) -> bool {
    c.is_whitespace() || c == '>'
}

/// Whether a text ends in a word that is written with a dot inside sentences.
fn ends_short(text: &str) -> bool {
    let last = text.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    matches!(last, "e.g." | "i.e." | "vs." | "cf." | "z.B." | "d.h." | "No." | "Fig.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<String> {
        Sentences::of(text).all.into_iter().map(|range| text[range].to_owned()).collect()
    }

    #[test]
    fn blocks_are_split_into_sentences() {
        assert_eq!(
            sentences("# Title\n\nOne `a. B`, e.g. X. *Two!* Three\ngoes on\n"),
            ["Title", "One `a. B`, e.g. X.", "*Two!*", "Three\ngoes on"]
        );
        assert_eq!(
            sentences("> [!NOTE]\n> 一。二！\n\n| a | ב |\n|--|--|\n| c | d |\n"),
            ["一。", "二！", "a", "ב", "c", "d"]
        );
        assert_eq!(sentences("```\ncode\n```\n<div>x</div>\n\n![alt](a.png)\n\n- ก\n"), ["ก"]);
    }

    #[test]
    fn sentences_are_found_whatever_the_pipeline_did_to_them() {
        let body = Body::new("> Type a *\n> or `b`. Note: No.\n\nاكتب. No\n".to_owned());
        let find = |wanted: &str, after: usize| {
            body.find(&folded(wanted), after, &|_| true).map(|range| body.text[range].to_owned())
        };
        assert_eq!(find(r"Type a \* or `b`.", 9).as_deref(), Some("Type a *\n> or `b`."));
        assert_eq!(find("No", 0).as_deref(), Some("No"));
        assert_eq!(body.find("No", 0, &|_| true), Some(27..29));
        assert_eq!(find("اكتب.", 0).as_deref(), Some("اكتب."));
        assert_eq!(find("Not", 0), None);
        assert_eq!(find("", 0), None);
    }
}
