//! Findings for people, file by file: the file's own line with the place marked, the source sentence under it, other
//! places that explain it, and what to do. At the end tables of how many there are.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use annotate_snippets::{AnnotationKind, Element, Level as Title, Renderer, Snippet};

use crate::{
    finding::{Finding, Level, Related},
    report::{Format, Report, Tally, printable},
    text::{Position, beginning},
};

/// See the module.
pub(super) static FORMAT: Format = Format {
    name: "human",
    summary: "The lines with the places marked, for people",
    is_for_people: true,
    has_step_summary: false,
    write: |out, Report { findings, style, line, locales, .. }| {
        write(out, findings, *style, line)?;
        if findings.is_empty() { Ok(()) } else { Tally::of(findings, locales).write_text(out) }
    },
};

/// How to show findings.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// With colours.
    pub color: bool,
    /// How many findings of one rule to show; the others are counted.
    pub most_per_rule: usize,
}

/// Longest part of a line that is shown, in bytes on either side of the place.
const AROUND: usize = 160;
/// Longest source sentence that is shown, in characters.
const SENTENCE: usize = 300;
/// How many other places are shown.
const MOST_PLACES: usize = 8;

/// Writes findings, which are sorted. `line` gives a line of a file by path and 1-based number, so that texts need not
/// be kept.
///
/// # Errors
/// The writer's.
pub fn write(
    out: &mut dyn Write,
    findings: &[Finding],
    style: Style,
    mut line: impl FnMut(&str, u32) -> Option<String>,
) -> io::Result<()> {
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        let count = shown.entry(finding.rule.name).or_default();
        *count += 1;
        if *count <= style.most_per_rule {
            writeln!(out, "{}\n", one(&renderer, finding, &mut line))?;
        }
    }
    let cut = shown.into_iter().filter(|(_, count)| *count > style.most_per_rule);
    let cut: Vec<(&str, usize)> = cut.collect();
    for (rule, count) in &cut {
        writeln!(out, "… and {} more of `{rule}`", count - style.most_per_rule)?;
    }
    if !cut.is_empty() {
        writeln!(out)?;
    }
    Ok(())
}

fn one(renderer: &Renderer, finding: &Finding, line: &mut dyn FnMut(&str, u32) -> Option<String>) -> String {
    let level = match finding.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Note => Title::NOTE,
    };
    let (message, path) = (printable(&finding.message), printable(&finding.path));
    let mut group = level.primary_title(&*message).id(finding.rule.name).elements(std::iter::empty::<Element<'_>>());
    let excerpt =
        line(&finding.path, finding.start.line).map(|line| Excerpt::of(&line, finding.start, Some(finding.end)));
    group = match &excerpt {
        Some(excerpt) => group.element(
            Snippet::source(&*excerpt.text)
                .path(&*path)
                .line_start(finding.start.line as usize)
                .annotation(AnnotationKind::Primary.span(excerpt.start..excerpt.end)),
        ),
        None => group.element(annotate_snippets::Origin::path(&*path)),
    };
    let others: Vec<Other> = finding.related.iter().take(MOST_PLACES).map(|place| Other::of(place, line)).collect();
    for other in &others {
        group = group.element(other.element());
    }
    let source = finding.source_text.as_deref().map(sentence).filter(|source| !source.is_empty());
    if let Some(source) = &source {
        group = group.element(Title::NOTE.with_name("source").message(&**source));
    }
    let help = finding.help.as_deref().map(printable);
    if let Some(help) = &help {
        group = group.element(Title::HELP.message(&**help));
    }
    renderer.render(&[group])
}

/// A place that explains a finding.
struct Other {
    /// None where its line cannot be read.
    excerpt: Option<Excerpt>,
    path: String,
    line: usize,
    message: String,
}

impl Other {
    fn of(place: &Related, line: &mut dyn FnMut(&str, u32) -> Option<String>) -> Self {
        let excerpt = line(&place.path, place.start.line).map(|line| Excerpt::of(&line, place.start, None));
        let (path, message) = (printable(&place.path), printable(&place.message));
        let message = match excerpt {
            Some(_) => message.into_owned(),
            None => format!("{message} ({path}:{}:{})", place.start.line, place.start.column),
        };
        Self { excerpt, path: path.into_owned(), line: place.start.line as usize, message }
    }

    fn element(&self) -> Element<'_> {
        let Some(Excerpt { text, start, end }) = &self.excerpt else {
            return Title::NOTE.no_name().message(&*self.message).into();
        };
        let mark = AnnotationKind::Context.span(*start..*end).label(&*self.message);
        Snippet::source(&**text).path(&*self.path).line_start(self.line).annotation(mark).into()
    }
}

/// A source sentence on one line, not too long.
fn sentence(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short = beginning(&line, SENTENCE).to_owned();
    if short.len() < line.len() {
        short.push('…');
    }
    printable(&short).into_owned()
}

/// The part of a line around a place, and the bytes of it that are marked.
struct Excerpt {
    text: String,
    start: usize,
    end: usize,
}

impl Excerpt {
    /// Without an end, one character is marked.
    fn of(line: &str, place: Position, end: Option<Position>) -> Self {
        let line = line.trim_end_matches(['\n', '\r']);
        let floor = |at: usize| line.floor_char_boundary(at.min(line.len()));
        let byte = |place: Position| (place.byte_column as usize).saturating_sub(1);
        let start = floor(byte(place));
        let end = match end {
            Some(end) if end.line == place.line => floor(byte(end)),
            Some(_) => line.len(),
            None => start + line[start..].chars().next().map_or(0, char::len_utf8),
        };
        let from = floor(start.saturating_sub(AROUND));
        let to = floor(end.min(start + AROUND) + AROUND);
        let (before, place, after) =
            (&line[from..start], &line[start..end.clamp(start, to)], &line[end.clamp(start, to)..to]);
        let mut text = if from > 0 { "…".to_owned() } else { String::new() };
        text.push_str(&printable(before));
        let start = text.len();
        text.push_str(&printable(place));
        let end = text.len();
        text.push_str(&printable(after));
        if to < line.len() {
            text.push('…');
        }
        Self { text, start, end }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{finding::Findings, render::rules::BROKEN_LINK, text::Span};

    fn shown(text: &str, at: &str) -> String {
        shown_with(text, at, |_| {})
    }

    fn shown_with(text: &str, at: &str, more: impl Fn(&mut Finding)) -> String {
        let mut findings = Findings::new("content/ja/a.md".into(), None, text);
        let start = text.find(at).unwrap();
        let span = Span::new(start, start + at.len());
        more(findings.push(&BROKEN_LINK, span, "`b.md` leads to no article").help("correct the path"));
        let mut out = Vec::new();
        let style = Style { color: false, most_per_rule: 1 };
        let found = findings.finish();
        write(&mut out, &found, style, |_, line| text.lines().nth(line as usize - 1).map(str::to_owned)).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_place_is_marked_in_its_line() {
        insta::assert_snapshot!(shown("# 題\n\n詳細は[こちら](b.md)を。\n", "[こちら](b.md)"), @r"
        error[broken-link]: `b.md` leads to no article
         --> content/ja/a.md:3:4
          |
        3 | 詳細は[こちら](b.md)を。
          |       ^^^^^^^^^^^^^^
          |
          = help: correct the path
        ");
    }

    #[test]
    fn the_source_and_other_places_are_under_it() {
        let text = "# 題\n\n詳細は[こちら](b.md)を。\n";
        let source = Position { line: 3, column: 4, byte_column: 10 };
        let shown = shown_with(text, "[こちら](b.md)", |finding| {
            finding.source_text = Some("See\n  [here](b.md). \u{1b}[31m".into());
            finding.related("content/en/a.md".into(), source, "the source's link");
            finding.related("content/en/a.md".into(), Position { line: 9, ..source }, "a place that is gone");
        });
        insta::assert_snapshot!(shown, @r"
        error[broken-link]: `b.md` leads to no article
         --> content/ja/a.md:3:4
          |
        3 | 詳細は[こちら](b.md)を。
          |       ^^^^^^^^^^^^^^
          |
         ::: content/en/a.md:3:4
          |
        3 | 詳細は[こちら](b.md)を。
          |       - the source's link
          |
          = a place that is gone (content/en/a.md:9:4)
          = source: See [here](b.md). ␛[31m
          = help: correct the path
        ");
        let long = shown_with(text, "題", |finding| finding.source_text = Some("word ".repeat(1000)));
        assert!(long.contains("word …") || long.contains("wor…") || long.contains("word…"), "{long}");
        assert!(long.len() < 600);
    }

    #[test]
    fn text_cannot_reach_the_terminal() {
        assert!(!shown("a \u{1b}[31m[x](b.md)", "[x](b.md)").contains('\u{1b}'));
    }

    #[test]
    fn long_lines_are_cut() {
        let line = format!("{}[x](b.md){}", "word ".repeat(500), " word".repeat(500));
        assert!(shown(&line, "[x](b.md)").len() < 2000);
    }
}
