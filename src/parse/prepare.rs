//! [`Prepared`]: a stripped body as Markdown can read it. Directives give way to placeholders that no Markdown syntax
//! can tear apart, and tables get as many columns as their widest row.

use std::{borrow::Cow, ops::Range};

use crate::{
    finding::Findings,
    parse::{
        bitext::Bitext,
        conflict,
        directive::{self, Directive, attributes},
        markdown,
        rules::{DIRECTIVE_INVALID, MARKUP_BROKEN},
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
        let is_empty = |directive: &&Directive| directive.name == ":no-loc" && no_loc(&directive.arguments).is_empty();
        for directive in found.found.iter().filter(is_empty) {
            findings
                .push(&DIRECTIVE_INVALID, bitext.map.span(directive.range.clone()), "this `:::no-loc` has no `text`")
                .help("write `:::no-loc text=\"NAME\":::`");
        }
        let mut edits = dedents(text, &found.found);
        edits.extend(found.found.iter().enumerate().map(|(at, directive)| placeholder(text, at, directive)));
        edits.extend(unmerged(bitext, &found.found, findings));
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
        // What stands in the text as itself has no placeholder.
        directives.retain(|placed| !placed.range.is_empty());
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
fn placeholder(text: &str, at: usize, directive: &Directive) -> Edit {
    let (text, index) = match directive.name.as_str() {
        ":no-loc" => (no_loc(&directive.arguments), None),
        _ if directive.alone && follows_html(text, directive.range.start) => (format!("<!--{at}-->\n"), Some(at)),
        _ if directive.alone => (format!("<!--{at}-->"), Some(at)),
        _ => (format!("<d-{at}>"), Some(at)),
    };
    Edit { range: directive.range.clone(), text, directive: index }
}

/// Whether the line before the one that byte `at` lies on is HTML, which would go on to the next blank line: what
/// follows the directive is Markdown again.
fn follows_html(text: &str, at: usize) -> bool {
    let start = at - indent_before(text, at);
    let before = text[..start].strip_suffix('\n').map(|before| before.rsplit('\n').next().unwrap_or(before));
    before.is_some_and(|line| line.trim_start().starts_with('<') && line.trim_end().ends_with('>'))
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
    // Rows that are open: columns may hold others.
    let mut rows = 0usize;
    let is_edge = |other: &&Directive| matches!(&*other.name, ":row" | ":row-end" | ":column" | ":column-end");
    let mut edges = directives.iter().filter(is_edge).peekable();
    while let Some(directive) = edges.next() {
        let indent = indent_before(text, directive.range.start);
        if directive.name == ":row" && rows == 0 {
            base = indent;
        }
        if rows > 0 && indent > base {
            edits.push(cut(directive.range.start - (indent - base)..directive.range.start));
        }
        match &*directive.name {
            ":row" => rows += 1,
            ":row-end" => rows = rows.saturating_sub(1),
            _ => {}
        }
        if rows > 0 {
            let end = edges.peek().map(|end| end.range.start - indent_before(text, end.range.start));
            dedent(text, directive.range.end..end.unwrap_or(text.len()), base, indent, &mut edits);
        }
    }
    edits
}

/// Takes what all lines in `range` are indented by off them, down to `base` blanks. A line that is indented by less than
/// `least` ends them: an end was forgotten.
fn dedent(text: &str, range: Range<usize>, base: usize, least: usize, edits: &mut Vec<Edit>) {
    let indent = |line: &str| line.bytes().take_while(|byte| *byte == b' ').count();
    let inside = &text[range.clone()];
    let belongs = move |line: &&str| line.trim().is_empty() || indent(line) >= least;
    let lines = || inside.split_inclusive('\n').skip(1).take_while(belongs);
    let common = lines().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    let mut at = range.start + inside.split_inclusive('\n').next().map_or(0, str::len);
    for line in lines() {
        if common > base && indent(line) >= common {
            edits.push(cut(at..at + common - base));
        }
        at += line.len();
    }
}

/// The cuts that take out what an unfinished merge left: it would make headings and quotes of the text.
fn unmerged(bitext: &Bitext, directives: &[Directive], findings: &mut Findings<'_>) -> Vec<Edit> {
    let markers = conflict::markers(&bitext.text);
    if let Some(first) = markers.first() {
        let message =
            format!("a merge was left unfinished: `{}` is shown as it is", bitext.text[first.clone()].trim_end());
        findings
            .push(&MARKUP_BROKEN, bitext.map.span(first.clone()), message)
            .help("keep one of the versions, and remove the lines of `<`, `=` and `>`");
    }
    let holds = |range: &Range<usize>| directives.iter().any(|directive| range.contains(&directive.range.start));
    markers.into_iter().filter(|range| !holds(range)).map(cut).collect()
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

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::show;

    #[test]
    fn names_that_are_not_translated() {
        insta::assert_snapshot!(show("קרא ל-:::no-loc text=\"Contoso_*X*\":::.\n\na\n:::no-loc text=\"行\":::\nb\n"), @r"
        <p>קרא ל-Contoso_*X*.</p>
        <p>a
        行
        b</p>
        ");
        insta::assert_snapshot!(show("- :::no-loc text=\"- x\":::\n- :::no-loc(C#):::\n\n> [!NOTE]\n> :::no-loc text=\"# A\":::\n\n| :::no-loc text=\"a|b\"::: |\n|---|\n\n## <a name=\"x\"></a>:::no-loc text=\"升級\":::\n"), @r#"
        <ul>
        <li>- x</li>
        <li>C#</li>
        </ul>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p># A</p>
        </div>
        <table><thead><tr><th>a|b</th></tr></thead><tbody>
        </tbody></table>
        <h2 id="x">升級</h2>
        "#);
        insta::assert_snapshot!(show("`:::no-loc text=\"a\":::` :::no-loc text=\"a\"\n\n:::no-loc::: x [:::no-loc text=\"t]\":::](u)\n"), @r#"
        <p><code>:::no-loc text="a":::</code> :::no-loc text="a"</p>
        <p>x <a href="u">t]</a></p>
        ! 1:25 directive-invalid: `:::no-loc` does not end with `:::`
        ! 3:1 directive-invalid: this `:::no-loc` has no `text`
        "#);
    }

    #[test]
    fn tables_as_wide_as_their_widest_row() {
        insta::assert_snapshot!(show("| a |\n|---|\n| b | c |\n| d | e | ו |\n"), @r"
        <table><thead><tr><th>a</th><th></th><th></th></tr></thead><tbody>
        <tr><td>b</td><td>c</td><td></td></tr>
        <tr><td>d</td><td>e</td><td>ו</td></tr>
        </tbody></table>
        ");
        insta::assert_snapshot!(show("a | b\n---|:-:\n`x \\| y` | 值 \\| 値\nc | d | e\n"), @r#"
        <table><thead><tr><th>a</th><th style="text-align: center">b</th><th></th></tr></thead><tbody>
        <tr><td><code>x | y</code></td><td style="text-align: center">值 | 値</td><td></td></tr>
        <tr><td>c</td><td style="text-align: center">d</td><td>e</td></tr>
        </tbody></table>
        "#);
        insta::assert_snapshot!(show("- x\n\n  | a |\n  |---|\n  | b | c |\n\n> [!NOTE]\n> a|\n> -|\n> b|c\n"), @r#"
        <ul>
        <li>
        <p>x</p>
        <table><thead><tr><th>a</th><th></th></tr></thead><tbody>
        <tr><td>b</td><td>c</td></tr>
        </tbody></table>
        </li>
        </ul>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <table><thead><tr><th>a</th><th></th></tr></thead><tbody>
        <tr><td>b</td><td>c</td></tr>
        </tbody></table>
        </div>
        "#);
    }
}
