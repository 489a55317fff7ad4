//! Span markup: the body of an edition becomes a [`Bitext`].
//!
//! A *unit* is one sentence (or one run of sentences) with the source it was translated from:
//!
//! ```text
//! <span data-ttu-id="ID">TARGET</span><span class="sxs-lookup"><span data-stu-id="ID">SOURCE</span></span>
//! ```
//!
//! Stripping keeps TARGET. Both halves may hold other `<span>` elements, so that each half ends where its tags
//! balance. The door is [`read`]; it takes one pass and never looks at a byte more than a few times.

use std::{ops::Range, sync::LazyLock};

use memchr::memmem::Finder;

use crate::{
    finding::Findings,
    parse::{
        code::{Fences, code_span_around},
        pipeline_escapes::{self, Marked},
        rules::{SPAN_MALFORMED, UNIT_ID_REPEATED},
        source_body::SourceBody,
    },
    text::{SourceMap, SourceMapBuilder, Span},
};

/// Which half of every unit is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The translation.
    #[default]
    Target,
    /// The text it was translated from.
    Source,
}

/// The body of an edition without span markup, and what the markup said.
#[derive(Clone, Debug, Default)]
pub struct Bitext {
    /// The text that is left.
    pub text: String,
    /// From offsets in `text` to the file.
    pub map: SourceMap,
    /// The units, in the order of the file.
    pub units: Vec<Unit>,
}

/// One translation unit: four places in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// All of it, markup included.
    pub span: Span,
    /// The id of its target half.
    pub id: Span,
    /// The translation.
    pub target: Span,
    /// The text it was translated from.
    pub source: Span,
}

/// Reads the body of an edition: `text` is the whole file, `body` the offset in bytes where front matter ends.
///
/// Besides the markup, it cuts what the pipeline added to the text (see `pipeline_escapes`); with `source`, the source
/// edition in the revision that was translated, it knows better what the author wrote. Whatever does not follow
/// the grammar becomes a finding; its target text stays, its markup and its source side do not.
///
/// ```
/// use isogloss::{finding::Findings, parse::bitext::{self, Side}};
/// let text = r#"* <span data-ttu-id="aa37a-101">Fin</span><span class="sxs-lookup"><span data-stu-id="aa37a-101">End</span></span>"#;
/// let mut findings = Findings::new("fr/a.md".into(), None, text);
/// let bitext = bitext::read(text, 0, Side::Target, None, &mut findings);
/// assert_eq!(bitext.text, "* Fin");
/// assert_eq!(&text[bitext.units[0].source.range()], "End");
/// assert_eq!(&text[bitext.map.span(2..5).range()], "Fin");
/// ```
#[must_use]
pub fn read(text: &str, body: usize, side: Side, source: Option<&SourceBody>, findings: &mut Findings<'_>) -> Bitext {
    let mut scanner = Scanner::new(text, body);
    scanner.run(findings);
    let Scanner { units, mut cuts, .. } = scanner;
    if side == Side::Source {
        cuts = source_cuts(text, &units, &cuts);
    }
    if !units.is_empty() {
        report_repeated_ids(text, &units, findings);
        let added = pipeline_escapes::added(&Marked { text, body, units: &units, side }, &cuts, source);
        cuts = merged(cuts, added);
    }
    let (kept, map) = cut(text, body, &cuts);
    Bitext { text: kept, map, units }
}

/// Copies `text` from `body` on without the ranges in `cuts`, which ascend and do not overlap.
fn cut(text: &str, body: usize, cuts: &[Range<usize>]) -> (String, SourceMap) {
    let mut kept = String::with_capacity(text.len() - body);
    let mut map = SourceMapBuilder::with_capacity(cuts.len() + 1);
    let mut at = body;
    for range in cuts {
        kept.push_str(&text[at..range.start]);
        map.keep(at..range.start);
        at = range.end;
    }
    kept.push_str(&text[at..]);
    map.keep(at..text.len());
    (kept, map.finish())
}

/// Two ascending lists of ranges as one.
fn merged(a: Vec<Range<usize>>, b: Vec<Range<usize>>) -> Vec<Range<usize>> {
    if b.is_empty() {
        return a;
    }
    let mut all = a;
    all.extend(b);
    all.sort_by_key(|range| range.start);
    all
}

/// Turns the cuts that keep targets into those that keep sources: outside units they stay as they are, save that the
/// anchors go that the pipeline put into headings; of a unit all but its source is cut.
fn source_cuts(text: &str, units: &[Unit], cuts: &[Range<usize>]) -> Vec<Range<usize>> {
    let inside = |cut: &&Range<usize>| {
        let after = units.partition_point(|unit| unit.span.start as usize <= cut.start);
        units[..after].last().is_none_or(|unit| cut.start >= unit.span.end as usize)
    };
    let mut all: Vec<Range<usize>> = cuts.iter().filter(inside).cloned().collect();
    let mut after = 0;
    for unit in units {
        let (span, source) = (unit.span.range(), unit.source.range());
        all.extend(heading_anchor(text, after, span.start));
        all.push(span.start..source.start);
        all.push(source.end..span.end);
        after = span.end;
    }
    all.sort_by_key(|range| range.start);
    all
}

/// The `<a name="…"></a>` that stands between a heading's marks and the unit at `at`; the unit before ends at `after`.
fn heading_anchor(text: &str, after: usize, at: usize) -> Option<Range<usize>> {
    let line = match text[after..at].rfind('\n') {
        Some(newline) => after + newline + 1,
        // The unit before is on the same line.
        None if after > 0 => return None,
        None => 0,
    };
    let before = &text[line..at];
    let start = before.find("<a name=\"")?;
    let heading = before[..start].trim_start_matches([' ', '\t', '>']);
    let anchored = before[start..].ends_with("\"></a>") && before[start..].matches('<').count() == 2;
    (anchored && heading.starts_with('#')).then_some(line + start..at)
}

fn report_repeated_ids(text: &str, units: &[Unit], findings: &mut Findings<'_>) {
    let id = |unit: &Unit| &text[unit.id.range()];
    // Ids ascend in nearly every file; only the others are worth a sort.
    if units.windows(2).all(|pair| (id(&pair[0]).len(), id(&pair[0])) < (id(&pair[1]).len(), id(&pair[1]))) {
        return;
    }
    let mut sorted: Vec<&Unit> = units.iter().collect();
    sorted.sort_by_key(|unit| (id(unit), unit.span));
    for pair in sorted.windows(2) {
        if id(pair[0]) == id(pair[1]) {
            findings
                .push(&UNIT_ID_REPEATED, pair[1].id, format!("unit `{}` is in this file twice", id(pair[1])))
                .help("export the file again, or remove the markup from the copy")
                .unit(id(pair[1]));
        }
    }
}

/// What a `<span …>` tag is to this format.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Tag {
    /// `data-ttu-id`; the id's place.
    Target(Range<usize>),
    /// `class="sxs-lookup"`.
    Lookup,
    /// `data-stu-id`; the id's place.
    Source(Range<usize>),
    /// An element of the text itself.
    Other,
}

/// The longest tag that is looked at, in bytes. Bounds the work on text that opens tags and never closes them.
const LONGEST_TAG: usize = 1024;

static OPENS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("<span"));

struct Scanner<'t> {
    text: &'t str,
    body: usize,
    fences: Fences<'t>,
    units: Vec<Unit>,
    cuts: Vec<Range<usize>>,
    /// Ids of units that another unit began inside of; their ends and source sides are still to come.
    interrupted: Vec<Range<usize>>,
}

/// Where a half of a unit ends.
enum HalfEnd {
    /// At the closing tag, which begins here.
    Closed(usize),
    /// Nowhere before this tag of another unit, or of this one's other half.
    Markup(usize, Tag),
    /// Nowhere.
    Never,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, body: usize) -> Self {
        // About as many units as texts of this length have, so that the lists need not grow ten times.
        let units = (text.len() - body) / 256;
        Self {
            text,
            body,
            fences: Fences::new(text, body),
            units: Vec::with_capacity(units),
            cuts: Vec::with_capacity(2 * units),
            interrupted: Vec::new(),
        }
    }

    fn run(&mut self, findings: &mut Findings<'_>) {
        let mut at = self.body;
        while let Some((start, end, tag)) = self.next_tag(at) {
            at = match tag {
                Tag::Other => end,
                _ if self.in_code(start, &tag) => end,
                Tag::Target(id) => self.unit(start, end, id, findings),
                Tag::Lookup | Tag::Source(_) => self.source_alone(start, end, &tag, findings),
            };
        }
    }

    /// The first `<span …>` tag at or after byte `at`: its start, its end and what it is.
    fn next_tag(&self, mut at: usize) -> Option<(usize, usize, Tag)> {
        while let Some(found) = OPENS.find(&self.text.as_bytes()[at..]) {
            let start = at + found;
            if let Some((end, tag)) = tag_at(self.text, start) {
                return Some((start, end, tag));
            }
            at = start + "<span".len();
        }
        None
    }

    /// Whether the tag at `start` is shown as code, and so no markup.
    fn in_code(&mut self, start: usize, tag: &Tag) -> bool {
        if self.fences.around(start).is_some() {
            return true;
        }
        let from = self.cuts.last().map_or(self.body, |cut| cut.end).max(self.body);
        let Some(close) = code_span_around(self.text, from, start) else { return false };
        // A back-tick before the unit and one inside it make no code span: both halves of the unit are text.
        let whole = match tag {
            Tag::Target(id) => self.whole_unit(start, id.clone()).map(|unit| unit.span.end as usize),
            _ => None,
        };
        whole.is_none_or(|end| end <= close)
    }

    /// The unit whose opening tag begins at `start`, if it follows the grammar from end to end.
    fn whole_unit(&self, start: usize, id: Range<usize>) -> Option<Unit> {
        let (open_end, _) = tag_at(self.text, start)?;
        let HalfEnd::Closed(close) = self.half_end(open_end) else { return None };
        let (end, source, source_id) = self.source_half(close + CLOSE.len())?;
        (self.text[id.clone()] == self.text[source_id]).then(|| Unit {
            span: Span::new(start, end),
            id: id.into(),
            target: Span::new(open_end, close),
            source: source.into(),
        })
    }

    /// Reads the unit that opens at `start..open_end`; gives the offset to go on from.
    fn unit(&mut self, start: usize, open_end: usize, id: Range<usize>, findings: &mut Findings<'_>) -> usize {
        let name = &self.text[id.clone()];
        let close = match self.half_end(open_end) {
            HalfEnd::Closed(close) => close,
            HalfEnd::Markup(at, Tag::Target(inner)) => {
                let message = format!("unit `{}` begins inside unit `{name}`", &self.text[inner]);
                malformed(findings, Span::new(start, at), message, name);
                self.cuts.push(start..open_end);
                self.interrupted.push(id);
                return open_end;
            }
            HalfEnd::Markup(at, _) => {
                // The source side follows, so this is where the target was meant to end.
                malformed(
                    findings,
                    Span::new(start, open_end),
                    format!("the target of unit `{name}` is never closed"),
                    name,
                );
                self.cuts.push(start..open_end);
                let end = self.source_half(at).map_or(at, |(end, ..)| end);
                self.cuts.push(at..end);
                return end.max(open_end);
            }
            HalfEnd::Never => {
                malformed(findings, Span::new(start, open_end), format!("unit `{name}` is never closed"), name);
                self.cuts.push(start..open_end);
                return open_end;
            }
        };
        let after = close + CLOSE.len();
        self.cuts.push(start..open_end);
        let Some((end, source, source_id)) = self.source_half(after) else {
            malformed(findings, Span::new(start, after), format!("unit `{name}` has no source side"), name);
            self.cuts.push(close..after);
            return after;
        };
        self.cuts.push(close..end);
        if self.text[source_id.clone()] != *name {
            let message = format!(
                "the halves of unit `{name}` carry different ids: the source side says `{}`",
                &self.text[source_id.clone()]
            );
            malformed(findings, source_id.into(), message, name);
        }
        self.units.push(Unit {
            span: Span::new(start, end),
            id: id.into(),
            target: Span::new(open_end, close),
            source: source.into(),
        });
        end
    }

    /// Where the half that begins at `at`, after its opening tag, is closed: its tags are counted.
    fn half_end(&self, mut at: usize) -> HalfEnd {
        let bytes = self.text.as_bytes();
        let mut depth = 1usize;
        // From tag to tag, not straight to the next `</span>`: where none follows, that would be a walk to the end of
        // the file for every unit.
        while let Some(found) = memchr::memchr(b'<', &bytes[at..]) {
            let start = at + found;
            at = start + 1;
            if begins(&bytes[start..], b"</span>") {
                depth -= 1;
                if depth == 0 {
                    return HalfEnd::Closed(start);
                }
            } else if let Some((end, tag)) = tag_at(self.text, start) {
                if tag != Tag::Other {
                    return HalfEnd::Markup(start, tag);
                }
                depth += 1;
                at = end;
            }
        }
        HalfEnd::Never
    }

    /// The source side that begins right at `at`: the offset after it, the source text and its id.
    fn source_half(&self, at: usize) -> Option<(usize, Range<usize>, Range<usize>)> {
        let (lookup_end, Tag::Lookup) = tag_at(self.text, at)? else { return None };
        let (start, Tag::Source(id)) = tag_at(self.text, lookup_end)? else { return None };
        let HalfEnd::Closed(close) = self.half_end(start) else { return None };
        let after = close + CLOSE.len();
        begins(&self.text.as_bytes()[after..], b"</span>").then(|| (after + CLOSE.len(), start..close, id))
    }

    /// A source side that no unit came before: all of it is cut, for the source must not reach the page.
    fn source_alone(&mut self, start: usize, tag_end: usize, tag: &Tag, findings: &mut Findings<'_>) -> usize {
        let mut begin = start;
        if self.text[..start].ends_with(CLOSE)
            && !self.interrupted.is_empty()
            && self.cuts.last().is_none_or(|cut| cut.end <= start - CLOSE.len())
        {
            begin -= CLOSE.len();
        }
        if let Some((end, _, id)) = self.source_half(start) {
            self.cuts.push(begin..end);
            let id = &self.text[id];
            // Already reported where the other unit began inside this one.
            if let Some(known) = self.interrupted.iter().position(|open| self.text[open.clone()] == *id) {
                self.interrupted.remove(known);
            } else {
                malformed(findings, Span::new(start, end), format!("the source side `{id}` stands alone"), id);
            }
            return end;
        }
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |newline| start + newline);
        let end = match self.half_end(tag_end) {
            HalfEnd::Closed(close) if *tag != Tag::Lookup => close + CLOSE.len(),
            HalfEnd::Markup(at, Tag::Target(_)) => at.min(line_end),
            _ => line_end,
        };
        malformed(findings, Span::new(start, tag_end), "a source side stands alone and is never closed".to_owned(), "");
        self.cuts.push(begin..end.max(tag_end));
        end.max(tag_end)
    }
}

const CLOSE: &str = "</span>";

fn malformed(findings: &mut Findings<'_>, span: Span, message: String, unit: &str) {
    let finding = findings.push(&SPAN_MALFORMED, span, message);
    finding.help("export the file again, or put the markup right by hand; the page shows the target text");
    if !unit.is_empty() {
        finding.unit(unit);
    }
}

/// Reads the tag at `start`, if one is there: its end and what it is. Attributes may come in any order and quotes.
fn tag_at(text: &str, start: usize) -> Option<(usize, Tag)> {
    written_by_pipeline(text, start).or_else(|| any_tag_at(text, start))
}

/// Reads the tag at `start` if it is spelled as pipelines spell it, which nearly all are.
fn written_by_pipeline(text: &str, start: usize) -> Option<(usize, Tag)> {
    let rest = &text.as_bytes()[start..];
    let id = |open: usize| {
        // Ids are so short that a search is done before `memchr` has begun.
        let end = open + rest.get(open..LONGEST_TAG.min(rest.len()))?.iter().position(|byte| *byte == b'"')?;
        (rest.get(end + 1) == Some(&b'>')).then(|| (start + open..start + end, start + end + 2))
    };
    match rest.get(6)? {
        b'd' if begins(rest, b"<span data-ttu-id=\"") => id(19).map(|(id, end)| (end, Tag::Target(id))),
        b'd' if begins(rest, b"<span data-stu-id=\"") => id(19).map(|(id, end)| (end, Tag::Source(id))),
        b'c' if begins(rest, b"<span class=\"sxs-lookup\">") => Some((start + 25, Tag::Lookup)),
        _ => None,
    }
}

/// Whether `bytes` begin with `word`. The length is known to the compiler, which saves a call for each of some millions
/// of tags.
fn begins<const N: usize>(bytes: &[u8], word: &[u8; N]) -> bool {
    bytes.first_chunk() == Some(word)
}

fn any_tag_at(text: &str, start: usize) -> Option<(usize, Tag)> {
    let bytes = text.as_bytes();
    let limit = bytes.len().min(start + LONGEST_TAG);
    let mut at = start + bytes.get(start..)?.strip_prefix(b"<span").map(|_| "<span".len())?;
    let mut tag = Tag::Other;
    loop {
        let before = at;
        while at < limit && bytes[at].is_ascii_whitespace() {
            at += 1;
        }
        match *bytes[..limit].get(at)? {
            b'>' => return Some((at + 1, tag)),
            _ if before == at => return None,
            _ => {}
        }
        let name = at;
        while at < limit && (bytes[at].is_ascii_alphanumeric() || matches!(bytes[at], b'-' | b'_' | b':')) {
            at += 1;
        }
        if at == name {
            return None;
        }
        let name = &bytes[name..at];
        if bytes[..limit].get(at) != Some(&b'=') {
            continue;
        }
        let quote = *bytes[..limit].get(at + 1)?;
        if quote != b'"' && quote != b'\'' {
            return None;
        }
        let value = at + 2;
        let end = value + memchr::memchr(quote, &bytes[value..limit])?;
        match name {
            b"data-ttu-id" => tag = Tag::Target(value..end),
            b"data-stu-id" => tag = Tag::Source(value..end),
            b"class" if &bytes[value..end] == b"sxs-lookup" => tag = Tag::Lookup,
            _ => {}
        }
        at = end + 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::finding::Finding;

    fn unit(id: &str, target: &str, source: &str) -> String {
        format!(
            r#"<span data-ttu-id="{id}">{target}</span><span class="sxs-lookup"><span data-stu-id="{id}">{source}</span></span>"#
        )
    }

    fn strip(text: &str, side: Side) -> (String, Vec<Finding>) {
        let mut findings = Findings::new("x.md".into(), None, text);
        let bitext = read(text, 0, side, None, &mut findings);
        (bitext.text, findings.finish())
    }

    fn target(text: &str) -> String {
        let (text, findings) = strip(text, Side::Target);
        assert!(findings.is_empty(), "{findings:?}");
        text
    }

    fn broken(text: &str) -> (String, Vec<String>) {
        let (text, findings) = strip(text, Side::Target);
        (text, findings.into_iter().map(|finding| finding.message).collect())
    }

    #[test]
    fn units_stand_anywhere() {
        let text = format!(
            "# <a name=\"end\"></a>{}\n\n| {} |{}|\n|--|--|\n\n1. [{}](a.md) {}\n",
            unit("dc403-104", "結束", "The end"),
            unit("dc403-105", "甲", "A"),
            unit("dc403-106", "乙\n丙", "B\nC"),
            unit("dc403-107", "連結", "link"),
            unit("dc403-p108", "**粗體**", "**bold**"),
        );
        assert_eq!(target(&text), "# <a name=\"end\"></a>結束\n\n| 甲 |乙\n丙|\n|--|--|\n\n1. [連結](a.md) **粗體**\n");
        let (source, _) = strip(&text, Side::Source);
        assert_eq!(source, "# The end\n\n| A |B\nC|\n|--|--|\n\n1. [link](a.md) **bold**\n");
    }

    #[test]
    fn inner_spans_are_balanced() {
        let inner = r#"<span style="word-break:normal"><span>ملف</span></span>"#;
        let text = unit("1335d-129", inner, inner) + " x";
        assert_eq!(target(&text), format!("{inner} x"));
    }

    #[test]
    fn markup_shown_as_code_stays() {
        let shown = unit("aa37a-104", "Titre", "Title");
        for text in
            [format!("```html\n{shown}\n```\n"), format!("Write `{shown}` so.\n"), format!("> ~~~\n> {shown}\n")]
        {
            assert_eq!(target(&text), text);
        }
        let text = format!("a ` b {}", unit("aa37a-104", "`x` `", "`x`"));
        assert_eq!(target(&text), "a ` b `x` `");
    }

    #[test]
    fn quotes_and_order_of_attributes_do_not_matter() {
        let text = "<span class='x' data-ttu-id='a-1' >Ä</span><span  class='sxs-lookup'><span data-stu-id='a-1'>A</span></span>";
        assert_eq!(target(text), "Ä");
    }

    #[test]
    fn broken_units_keep_their_target_and_lose_their_markup() {
        assert_eq!(
            broken(r#"<span data-ttu-id="a-1">Eins zwei"#),
            ("Eins zwei".into(), vec!["unit `a-1` is never closed".into()])
        );
        assert_eq!(
            broken(r#"<span data-ttu-id="a-1">Eins</span> zwei"#),
            ("Eins zwei".into(), vec!["unit `a-1` has no source side".into()])
        );
        assert_eq!(
            broken(
                r#"<span data-ttu-id="a-1">Eins<span class="sxs-lookup"><span data-stu-id="a-1">One</span></span> zwei"#
            ),
            ("Eins zwei".into(), vec!["the target of unit `a-1` is never closed".into()])
        );
        assert_eq!(
            broken(r#"Eins <span class="sxs-lookup"><span data-stu-id="a-1">One</span></span>zwei"#),
            ("Eins zwei".into(), vec!["the source side `a-1` stands alone".into()])
        );
        assert_eq!(
            broken(
                r#"<span data-ttu-id="a-1">Eins</span><span class="sxs-lookup"><span data-stu-id="a-2">One</span></span>"#
            ),
            ("Eins".into(), vec!["the halves of unit `a-1` carry different ids: the source side says `a-2`".into()])
        );
        let nested = format!(
            r#"<span data-ttu-id="a-1">Eins {} drei</span><span class="sxs-lookup"><span data-stu-id="a-1">One</span></span>."#,
            unit("a-2", "zwei", "two")
        );
        assert_eq!(broken(&nested), ("Eins zwei drei.".into(), vec!["unit `a-2` begins inside unit `a-1`".into()]));
        assert_eq!(
            broken("a <span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">One\nzwei"),
            ("a \nzwei".into(), vec!["a source side stands alone and is never closed".into()])
        );
    }

    #[test]
    fn an_id_stands_once() {
        let text = unit("a-1", "一", "One") + &unit("a-2", "二", "Two") + &unit("a-1", "三", "Three");
        let (_, findings) = strip(&text, Side::Target);
        assert_eq!(findings[0].message, "unit `a-1` is in this file twice");
        assert_eq!(findings[0].unit.as_deref(), Some("a-1"));
    }

    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[a-zé字ש`*\\\\ \n#>|.-]{0,8}",
            Just("<span>".to_owned()),
            Just("</span>".to_owned()),
            Just("<span data-ttu-id=\"a-1\">".to_owned()),
            Just("<span class=\"sxs-lookup\">".to_owned()),
            Just("<span data-stu-id=\"a-1\">".to_owned()),
            Just("```\n".to_owned()),
            "[a-z字]{1,3}".prop_map(|word| unit("b-2", &word, "word")),
            ("[a字`*\\\\ \n]{1,8}", "[a字`*\\\\ \n]{1,8}").prop_map(|(target, source)| unit("b-3", &target, &source)),
            "\n\\[[x字]\\]: a\n",
        ];
        proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    /// A target that opens no fence, for behind one there are no units.
    fn word() -> impl Strategy<Value = String> {
        "[a-zé字ש*.\n|`-]{1,6}".prop_filter("opens a fence", |word| !word.contains("```"))
    }

    proptest! {
        #[test]
        fn every_kept_byte_maps_to_the_same_byte(text in pieces(), target in any::<bool>(), known in any::<bool>()) {
            let mut findings = Findings::new("x.md".into(), None, &text);
            let side = if target { Side::Target } else { Side::Source };
            let source = known.then(|| SourceBody::new(&text, 0));
            let bitext = read(&text, 0, side, source.as_ref(), &mut findings);
            let mut last = None;
            for (at, byte) in bitext.text.bytes().enumerate() {
                let source = bitext.map.offset(at);
                prop_assert_eq!(text.as_bytes()[source], byte);
                prop_assert!(last < Some(source));
                last = Some(source);
            }
        }

        #[test]
        fn stripping_twice_is_stripping_once(words in proptest::collection::vec(word(), 0..12)) {
            let text: String = words.iter().enumerate().map(|(n, word)| unit(&format!("a-{n}"), word, "w") + " ").collect();
            let (once, _) = strip(&text, Side::Target);
            prop_assert!(!once.contains("data-ttu-id") && !once.contains("sxs-lookup"));
            prop_assert_eq!(strip(&once, Side::Target).0, once);
        }
    }
}
