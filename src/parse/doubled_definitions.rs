//! Link reference definitions that the pipeline doubled.
//!
//! Labels are translated, and a definition whose label is gets a twin with the label of the source edition:
//!
//! ```text
//! [étendue]: https://example.org/scope
//! [scope]: https://example.org/scope
//! ```
//!
//! Definitions stand outside units, so this is the one place where both languages stay behind after stripping.

use std::{collections::BTreeSet, ops::Range, sync::LazyLock};

use memchr::{memchr, memmem::Finder, memrchr};

use super::{
    bitext::{Side, Unit},
    code::Fences,
};

static COLONS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("]:"));

/// The lines of definitions in `text`, from `body` on, that belong to the other `side`: of two neighbours with the same
/// target and different labels the first is the translation, the second its twin.
pub(super) fn doubled(text: &str, body: usize, units: &[Unit], side: Side) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut previous: Option<Definition<'_>> = None;
    let mut fences = None;
    let mut labels = None;
    let mut at = body;
    while let Some(found) = COLONS.find(&text.as_bytes()[at..]) {
        // The first label of a line ends here, or it has none.
        let (line, bracket) = (line_around(text, at, at + found), at + found);
        at = line.end;
        let Some(next) = definition(text, line, bracket) else { continue };
        let twins = previous.take_if(|first| first.is_twin(&next));
        let Some(first) = twins else {
            previous = Some(next);
            continue;
        };
        // Definitions are rare and doubled ones rarer: only now it is worth to look for code and for labels.
        let fences = fences.get_or_insert_with(|| Fences::new(text, body));
        let labels = labels.get_or_insert_with(|| source_labels(text, units));
        if fences.around(first.line.start).is_none() && !first.is_authored(&next, labels) {
            lines.push(if side == Side::Target { next.line } else { first.line });
        } else {
            previous = Some(next);
        }
    }
    lines
}

/// A link reference definition on a line of its own.
struct Definition<'t> {
    line: Range<usize>,
    /// What stands before it: blanks and quote marks.
    prefix: &'t str,
    label: &'t str,
    target: &'t str,
}

impl Definition<'_> {
    /// Whether `next` follows on the next line and leads to the same place. What comes after the target is no part of
    /// the question: translators add notes there ("in English").
    fn is_twin(&self, next: &Self) -> bool {
        self.line.end == next.line.start
            && self.target == next.target
            && self.prefix == next.prefix
            && self.label != next.label
    }

    /// Whether this first one of two is no translation: the sources of units refer to it, so the author defined both.
    fn is_authored(&self, next: &Self, labels: &BTreeSet<&str>) -> bool {
        // Labels that differ in case only are one label to a reader of Markdown; either may go.
        labels.contains(self.label) && self.label.to_lowercase() != next.label.to_lowercase()
    }
}

/// The line around byte `at`, which starts at or after `from`.
fn line_around(text: &str, from: usize, at: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let start = memrchr(b'\n', &bytes[from..at]).map_or(from, |newline| from + newline + 1);
    start..memchr(b'\n', &bytes[at..]).map_or(text.len(), |newline| at + newline + 1)
}

/// The definition on the line `range` whose label ends at `bracket`.
fn definition(text: &str, range: Range<usize>, bracket: usize) -> Option<Definition<'_>> {
    let line = &text[range.start..bracket];
    let content = line.trim_start_matches([' ', '\t', '>']);
    let label = content.strip_prefix('[')?;
    if label.is_empty() || memchr(b'[', label.as_bytes()).is_some() || memchr(b']', label.as_bytes()).is_some() {
        return None;
    }
    let target = text[bracket + "]:".len()..range.end].split_whitespace().next()?;
    Some(Definition { line: range, prefix: &line[..line.len() - content.len()], label, target })
}

/// The labels that the sources of `units` refer to: `[label]`, `[label][]` and `[text][label]`.
fn source_labels<'t>(text: &'t str, units: &[Unit]) -> BTreeSet<&'t str> {
    let mut labels = BTreeSet::new();
    for unit in units {
        let source = &text[unit.source.range()];
        let mut open = None;
        for at in memchr::memchr2_iter(b'[', b']', source.as_bytes()) {
            if source.as_bytes()[at] == b'[' {
                open = Some(at + 1);
                continue;
            }
            let Some(open) = open.take() else { continue };
            let after = &source.as_bytes()[at + 1..];
            let text_of_link = after.starts_with(b"(") || (after.starts_with(b"[") && !after.starts_with(b"[]"));
            if !text_of_link {
                labels.insert(&source[open..at]);
            }
        }
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{finding::Findings, parse::bitext};

    const UNIT: &str = r#"<span data-ttu-id="a-1">[範圍][] [b]</span><span class="sxs-lookup"><span data-stu-id="a-1">[scope][] [b] [A](x)</span></span>"#;

    /// What is left of definitions below a unit whose source refers to `scope` and `b`.
    fn kept(definitions: &str, side: Side) -> String {
        let text = format!("{UNIT}\n\n{definitions}");
        let mut findings = Findings::new("x.md".into(), None, &text);
        let stripped = bitext::read(&text, 0, side, None, &mut findings).text;
        stripped[stripped.find("\n\n").unwrap() + 2..].to_owned()
    }

    #[test]
    fn of_two_labels_the_side_keeps_its_own() {
        let text = "[範圍]: https://example.org/s (英文)\n[scope]: https://example.org/s\n[b]: b.md\n";
        assert_eq!(kept(text, Side::Target), "[範圍]: https://example.org/s (英文)\n[b]: b.md\n");
        assert_eq!(kept(text, Side::Source), "[scope]: https://example.org/s\n[b]: b.md\n");
        assert_eq!(kept("> [أ]: a.md\n> [A]: a.md\n", Side::Target), "> [أ]: a.md\n");
    }

    #[test]
    fn only_neighbours_with_the_same_target_are_doubled() {
        for text in
            ["[x]: a.md\n[y]: b.md\n", "[x]: a.md\n\n[y]: a.md\n", "[x]: a.md\n- [y]: a.md\n", "[x]: a.md\n> [y]: a.md"]
        {
            assert_eq!(kept(text, Side::Target), text);
        }
    }

    #[test]
    fn labels_that_the_source_uses_are_no_translation() {
        assert_eq!(kept("[b]: a.md\n[scope]: a.md\n", Side::Target), "[b]: a.md\n[scope]: a.md\n");
        assert_eq!(kept("[b]: a.md\n[B]: a.md\n", Side::Target), "[b]: a.md\n");
        assert_eq!(kept("[A]: a.md\n[a]: a.md\n", Side::Target), "[A]: a.md\n");
    }

    #[test]
    fn code_and_markup_stay() {
        let shown = "```md\n[x]: a.md\n[y]: a.md\n```\n";
        assert_eq!(kept(shown, Side::Target), shown);
        // A broken source side takes the definitions with it; no byte may be cut twice.
        let broken = "<span data-stu-id=\"a-2\">\n[x]: a.md\n[y]: a.md\n</span>ש\n";
        assert_eq!(kept(broken, Side::Target), "ש\n");
    }
}
