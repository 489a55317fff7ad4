//! Findings for people: the file's own line with the place marked, and what to do.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use annotate_snippets::{AnnotationKind, Element, Level as Title, Renderer, Snippet};

use crate::{
    finding::{Finding, Level},
    report::{Format, Report, printable},
};

/// See the module.
pub(super) static FORMAT: Format = Format {
    name: "human",
    summary: "The lines with the places marked, for people",
    is_for_people: true,
    write: |out, Report { findings, style, line, .. }| write(out, findings, *style, line),
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
        if *count > style.most_per_rule {
            continue;
        }
        let text = line(&finding.path, finding.start.line);
        writeln!(out, "{}\n", one(&renderer, finding, text.as_deref()))?;
    }
    for (rule, count) in shown.into_iter().filter(|(_, count)| *count > style.most_per_rule) {
        writeln!(out, "… and {} more of `{rule}`", count - style.most_per_rule)?;
    }
    Ok(())
}

fn one(renderer: &Renderer, finding: &Finding, line: Option<&str>) -> String {
    let level = match finding.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Note => Title::NOTE,
    };
    let (message, path) = (printable(&finding.message), printable(&finding.path));
    let mut group = level.primary_title(&*message).id(finding.rule.name).elements(std::iter::empty::<Element<'_>>());
    let excerpt = line.map(|line| Excerpt::of(line, finding));
    group = match &excerpt {
        Some(excerpt) => group.element(
            Snippet::source(&*excerpt.text)
                .path(&*path)
                .line_start(finding.start.line as usize)
                .annotation(AnnotationKind::Primary.span(excerpt.start..excerpt.end)),
        ),
        None => group.element(annotate_snippets::Origin::path(&*path)),
    };
    let help = finding.help.as_deref().map(printable);
    if let Some(help) = &help {
        group = group.element(Title::HELP.message(&**help));
    }
    renderer.render(&[group])
}

/// The part of a line around a finding, and the bytes of it that are marked.
struct Excerpt {
    text: String,
    start: usize,
    end: usize,
}

impl Excerpt {
    fn of(line: &str, finding: &Finding) -> Self {
        let line = line.trim_end_matches(['\n', '\r']);
        let floor = |at: usize| line.floor_char_boundary(at.min(line.len()));
        let start = floor(finding.start.byte_column as usize - 1);
        let end = if finding.end.line == finding.start.line {
            floor(finding.end.byte_column as usize - 1)
        } else {
            line.len()
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
        let mut findings = Findings::new("content/ja/a.md".into(), None, text);
        let start = text.find(at).unwrap();
        findings
            .push(&BROKEN_LINK, Span::new(start, start + at.len()), "`b.md` leads to no article")
            .help("correct the path");
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
    fn text_cannot_reach_the_terminal() {
        assert!(!shown("a \u{1b}[31m[x](b.md)", "[x](b.md)").contains('\u{1b}'));
    }

    #[test]
    fn long_lines_are_cut() {
        let line = format!("{}[x](b.md){}", "word ".repeat(500), " word".repeat(500));
        assert!(shown(&line, "[x](b.md)").len() < 2000);
    }
}
