//! [`Findings`]: what a stage pushes into while it works on one file.

use std::{
    collections::{BTreeMap, HashSet},
    ops::Deref,
    sync::Arc,
};

use crate::{
    finding::{Finding, Level, Rule},
    locale::Locale,
    text::{LineIndex, Position, Span, beginning, definitions, label},
};

/// Collects the findings of one file and turns their spans into lines and columns while its text is at hand.
///
/// Costs nothing for a file without findings: the lines are counted at the first one.
///
/// ```
/// use isogloss::{finding::Findings, parse::rules::SPAN_MALFORMED, text::Span};
/// let mut findings = Findings::new("fr/a.md".into(), None, "one\ntwo");
/// findings.push(&SPAN_MALFORMED, Span::new(4, 7), "unit `x` is never closed").help("close it");
/// let found = findings.finish();
/// assert_eq!((found[0].start.line, found[0].start.column), (2, 1));
/// ```
#[derive(Debug)]
pub struct Findings<'t> {
    path: Arc<str>,
    locale: Option<Locale>,
    text: &'t str,
    lines: Option<LineIndex>,
    /// The last place that was counted, and its offset.
    last: (usize, Position),
    found: Vec<Finding>,
    /// Where in the text each of them lies.
    spans: Vec<Span>,
    /// Rules and where they found something, in the order of places: what [`Findings::found_before`] knows.
    before: Option<Vec<(Span, &'static str)>>,
    /// The labels that the file defines, once they were asked for.
    definitions: Option<BTreeMap<String, &'t str>>,
}

/// Longest excerpt of the file that a finding carries, in characters.
const EXCERPT: usize = 200;
/// Longest source sentence that a finding carries, in characters. Longer than an excerpt: a baseline knows a finding by
/// it, so a change near its end has to count.
const SENTENCE: usize = 2000;

impl<'t> Findings<'t> {
    /// A collector for the file `path`, whose whole text is `text`.
    #[must_use]
    pub fn new(path: Arc<str>, locale: Option<Locale>, text: &'t str) -> Self {
        Self {
            path,
            locale,
            text,
            lines: None,
            last: Default::default(),
            found: Vec::new(),
            spans: Vec::new(),
            before: None,
            definitions: None,
        }
    }

    /// Adds a finding at `span`, bytes of the file as it is on disk, and gives it back to be completed.
    pub fn push(&mut self, rule: &'static Rule, span: Span, message: impl Into<String>) -> &mut Finding {
        let finding = self.located(rule, span, message);
        let last = self.found.len();
        self.found.push(finding);
        self.spans.push(span);
        &mut self.found[last]
    }

    /// Where `span` begins, as a second place of a finding has it.
    pub fn position(&mut self, span: Span) -> Position {
        let lines = self.lines.get_or_insert_with(|| LineIndex::new(self.text));
        lines.position(self.text, span.start as usize)
    }

    /// A finding at `span` that is not added: whether it is one has still to be seen.
    pub fn located(&mut self, rule: &'static Rule, span: Span, message: impl Into<String>) -> Finding {
        let lines = self.lines.get_or_insert_with(|| LineIndex::new(self.text));
        let start = lines.position_from(self.text, span.start as usize, self.last);
        let end = lines.position_from(self.text, span.end as usize, (span.start as usize, start));
        self.last = (span.start as usize, start);
        let excerpt = self.text.get(span.range()).filter(|text| !text.is_empty());
        Finding {
            rule,
            level: rule.level,
            locale: self.locale.clone(),
            path: self.path.clone(),
            start,
            end,
            unit: None,
            message: message.into(),
            help: None,
            source_text: None,
            target_text: excerpt.map(|text| beginning(text, EXCERPT).to_owned()),
            key: None,
            related: Vec::new(),
            edit: None,
        }
    }

    /// Tells every finding that lies in a translation unit which one that is, and the source sentence. `units` are the
    /// spans of all units of the file, in order: the whole, its id and its source side.
    pub fn place_in(&mut self, units: &[(Span, Span, Span)]) {
        for (finding, span) in self.found.iter_mut().zip(&self.spans) {
            let before = units.partition_point(|(whole, ..)| whole.start <= span.start);
            let Some((whole, id, source)) = before.checked_sub(1).map(|at| units[at]) else { continue };
            if span.end > whole.end {
                continue;
            }
            let text = |span: Span| self.text.get(span.range()).unwrap_or_default();
            finding.unit.get_or_insert_with(|| text(id).to_owned());
            finding.source_text.get_or_insert_with(|| beginning(text(source), SENTENCE).to_owned());
        }
    }

    /// Whether `rule` found something that begins in `span` before this was asked for the first time.
    pub fn found_before(&mut self, rule: &Rule, span: Span) -> bool {
        let (spans, found) = (&self.spans, &self.found);
        let before = self.before.get_or_insert_with(|| {
            let mut before: Vec<_> = spans.iter().copied().zip(found.iter().map(|found| found.rule.name)).collect();
            before.sort_unstable();
            before
        });
        let first = before.partition_point(|(at, _)| at.start < span.start);
        before[first..].iter().take_while(|(at, _)| at.start < span.end).any(|(_, name)| *name == rule.name)
    }

    /// The address that the file defines for a label, `[label]: address`.
    pub(crate) fn defined(&mut self, written: &str) -> Option<&'t str> {
        let text = self.text;
        self.definitions.get_or_insert_with(|| definitions(text)).get(&label(written)).copied()
    }

    /// Makes notes of what `rules` have found, but for the first finding of each rule and level, or of each message if
    /// `by_message`: the others have the same cause.
    pub fn demote_repeated(&mut self, rules: &[&Rule], by_message: bool) {
        let mut seen = HashSet::new();
        for finding in &mut self.found {
            if finding.level == Level::Note || !rules.contains(&finding.rule) {
                continue;
            }
            let words = if by_message { finding.message.clone() } else { String::new() };
            if !seen.insert((finding.rule.name, finding.level, words)) {
                finding.level = Level::Note;
            }
        }
    }

    /// What was found, in the order it was pushed.
    #[must_use]
    pub fn finish(mut self) -> Vec<Finding> {
        if let Some(lines) = &self.lines {
            let mut last = self.last;
            for edit in self.found.iter_mut().filter_map(|finding| finding.edit.as_mut()) {
                edit.start = lines.position_from(self.text, edit.span.start as usize, last);
                last = (edit.span.start as usize, edit.start);
                edit.end = lines.position_from(self.text, edit.span.end as usize, last);
            }
        }
        self.found
    }
}

impl Deref for Findings<'_> {
    type Target = [Finding];

    fn deref(&self) -> &[Finding] {
        &self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{parse::rules::SPAN_MALFORMED, text::Span};

    #[test]
    fn findings_in_units_know_their_source() {
        let text = "قبل <a-1 هنا|here> بعد";
        let at = |part: &str| {
            let start = text.find(part).unwrap();
            Span::new(start, start + part.len())
        };
        let mut findings = Findings::new("ar/a.md".into(), None, text);
        for part in ["هنا", "بعد", "قبل", "<a-1 هنا|here> بعد"] {
            findings.push(&SPAN_MALFORMED, at(part), "x");
        }
        findings.place_in(&[(at("<a-1 هنا|here>"), at("a-1"), at("here"))]);
        let found = findings.finish();
        assert_eq!((found[0].unit.as_deref(), found[0].source_text.as_deref()), (Some("a-1"), Some("here")));
        assert!(found[1..].iter().all(|finding| finding.unit.is_none() && finding.source_text.is_none()));
    }

    #[test]
    fn edits_know_their_lines() {
        let text = "題\n版本 5,0";
        let mut findings = Findings::new("zh-tw/a.md".into(), None, text);
        let at = text.find(',').unwrap();
        findings.push(&SPAN_MALFORMED, Span::new(at - 1, at + 2), "x").edit(Span::new(at, at + 1), ".");
        let edit = findings.finish().remove(0).edit.unwrap();
        assert_eq!((edit.start.line, edit.start.column, edit.end.column), (2, 5, 6));
    }
}
