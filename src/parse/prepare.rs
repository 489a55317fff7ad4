//! [`Prepared`]: a stripped body as Markdown can read it. Directives give way to placeholders that no Markdown syntax
//! can tear apart, and tables get as many columns as their widest row.

use std::{borrow::Cow, ops::Range};

use crate::{
    finding::Findings,
    parse::{
        bitext::Bitext,
        directive::{self, Directive, attributes},
        markdown,
        rules::DIRECTIVE_INVALID,
        wide_tables,
    },
    text::{SourceMap, SourceMapBuilder, Span},
};

/// A body to be parsed.
#[derive(Debug)]
pub struct Prepared<'b> {
    /// The text; borrowed where nothing had to be changed.
    pub text: Cow<'b, str>,
    /// From offsets in the text to the file.
    pub map: Cow<'b, SourceMap>,
    /// The directives, in order.
    pub directives: Vec<Placed>,
}

/// A directive and its placeholder.
#[derive(Clone, Debug)]
pub struct Placed {
    /// What was written.
    pub directive: Directive,
    /// As it was written, to be shown where it turns out to be code.
    pub written: String,
    /// Where it stands in the file.
    pub span: Span,
    /// Its placeholder in the prepared text.
    pub range: Range<usize>,
}

/// Text to stand in the place of other text.
#[derive(Clone, Debug)]
struct Edit {
    range: Range<usize>,
    text: String,
    /// Index of the directive whose placeholder it is.
    directive: Option<usize>,
}

impl<'b> Prepared<'b> {
    /// Prepares `bitext`; what looks like a directive and is none becomes a finding.
    #[must_use]
    pub fn new(bitext: &'b Bitext, findings: &mut Findings<'_>) -> Self {
        let text = &*bitext.text;
        let found = directive::find(text);
        for malformed in &found.malformed {
            findings
                .push(&DIRECTIVE_INVALID, bitext.map.span(malformed.range.clone()), &*malformed.message)
                .help("it is shown as text; see `isogloss explain directive-invalid` for how it is written");
        }
        let mut edits = dedents(text, &found.found);
        edits.extend(found.found.iter().enumerate().map(|(at, directive)| placeholder(at, directive)));
        if edits.is_empty() {
            let whole = Self { text: text.into(), map: Cow::Borrowed(&bitext.map), directives: Vec::new() };
            return whole.widened();
        }
        edits.sort_by_key(|edit| edit.range.start);
        let mut directives: Vec<Placed> = found
            .found
            .into_iter()
            .map(|directive| Placed {
                written: text[directive.range.clone()].to_owned(),
                span: bitext.map.span(directive.range.clone()),
                directive,
                range: 0..0,
            })
            .collect();
        let (text, map) = spliced(text, &edits, &mut directives);
        Self { text: text.into(), map: Cow::Owned(map.over(bitext.map.clone())), directives }.widened()
    }

    /// Gives tables as many columns as their widest row.
    fn widened(mut self) -> Self {
        let edits: Vec<Edit> = wide_tables::edits(&self.text, markdown::options())
            .into_iter()
            .map(|edit| Edit { range: edit.at..edit.at, text: edit.insert, directive: None })
            .collect();
        if edits.is_empty() {
            return self;
        }
        let mut shift = 0;
        let mut next = edits.iter().peekable();
        for placed in &mut self.directives {
            while let Some(edit) = next.next_if(|edit| edit.range.start <= placed.range.start) {
                shift += edit.text.len();
            }
            placed.range = placed.range.start + shift..placed.range.end + shift;
        }
        let (text, map) = spliced(&self.text, &edits, &mut []);
        Self { text: text.into(), map: Cow::Owned(map.over(self.map.into_owned())), directives: self.directives }
    }
}

/// Applies `edits`, which ascend and do not overlap, and notes where placeholders come to stand.
fn spliced(text: &str, edits: &[Edit], directives: &mut [Placed]) -> (String, SourceMap) {
    let mut spliced = String::with_capacity(text.len() + 16 * edits.len());
    let mut map = SourceMapBuilder::default();
    let mut at = 0;
    for edit in edits {
        spliced.push_str(&text[at..edit.range.start]);
        map.keep(at..edit.range.start);
        let start = spliced.len();
        spliced.push_str(&edit.text);
        map.insert(edit.text.len(), edit.range.clone().into());
        if let Some(directive) = edit.directive {
            directives[directive].range = start..spliced.len();
        }
        at = edit.range.end;
    }
    spliced.push_str(&text[at..]);
    map.keep(at..text.len());
    (spliced, map.finish())
}

/// What Markdown reads in the place of a directive. Alone on its line it is a comment: a block of its own that
/// interrupts a paragraph and ends with its line (CommonMark 0.31, 4.6, kind 2). Elsewhere it is an inline tag.
/// `no-loc` is no more than its text.
fn placeholder(at: usize, directive: &Directive) -> Edit {
    let (text, index) = match directive.name.as_str() {
        ":no-loc" => (no_loc(&directive.arguments), None),
        _ if directive.alone => (format!("<!--{at}-->"), Some(at)),
        _ => (format!("<d-{at}>"), Some(at)),
    };
    Edit { range: directive.range.clone(), text, directive: index }
}

/// The text that `:::no-loc text="…":::` or `:::no-loc(…):::` stands for, with nothing in it that could be markup.
fn no_loc(arguments: &str) -> String {
    let old_form = arguments.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    let text = old_form.or_else(|| attributes(arguments).find(|(name, _)| name == "text").map(|(_, text)| text));
    let mut escaped = String::new();
    for c in text.unwrap_or_default().chars() {
        if c.is_ascii_punctuation() {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The cuts that take the indentation off what stands in columns: it shows what belongs to what, and would make code
/// of the text.
fn dedents(text: &str, directives: &[Directive]) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut base = 0;
    for (at, directive) in directives.iter().enumerate() {
        let indent = indent_before(text, directive.range.start);
        match directive.name.as_str() {
            ":row" => base = indent,
            ":row-end" | ":column" | ":column-end" if indent > base => {
                edits.push(cut(directive.range.start - (indent - base)..directive.range.start));
            }
            _ => {}
        }
        if directive.name == ":column" {
            let end = directives[at + 1..].iter().find(|other| matches!(&*other.name, ":column-end" | ":row-end"));
            let end = end.map_or(text.len(), |end| end.range.start - indent_before(text, end.range.start));
            dedent(text, directive.range.end..end, base, &mut edits);
        }
    }
    edits
}

/// Takes what all lines in `range` are indented by off them, down to `base` blanks.
fn dedent(text: &str, range: Range<usize>, base: usize, edits: &mut Vec<Edit>) {
    let indent = |line: &str| line.bytes().take_while(|byte| *byte == b' ').count();
    let inside = &text[range.clone()];
    let lines = || inside.split_inclusive('\n').skip(1);
    let common = lines().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    let mut at = range.start + inside.split_inclusive('\n').next().map_or(0, str::len);
    for line in lines() {
        if common > base && indent(line) >= common {
            edits.push(cut(at..at + common - base));
        }
        at += line.len();
    }
}

fn cut(range: Range<usize>) -> Edit {
    Edit { range, text: String::new(), directive: None }
}

/// How many blanks stand before byte `at`, if nothing else does on its line.
fn indent_before(text: &str, at: usize) -> usize {
    let before = &text[..at];
    let blanks = before.bytes().rev().take_while(|byte| *byte == b' ').count();
    if before.len() == blanks || before[..before.len() - blanks].ends_with('\n') { blanks } else { 0 }
}

impl Prepared<'_> {
    /// The directives whose placeholders lie in `range`.
    pub(super) fn directives_in(&self, range: &Range<usize>) -> &[Placed] {
        if self.directives.is_empty() {
            return &[];
        }
        let first = self.directives.partition_point(|placed| placed.range.start < range.start);
        let after = self.directives.partition_point(|placed| placed.range.end <= range.end);
        self.directives.get(first..after).unwrap_or(&[])
    }
}
