//! Mending: which edits that findings bring are made, and the text after them.
//!
//! [`Edits::of`] chooses, [`apply`] makes. An edit is left out where its unit has an error that nothing mends, since the
//! sentence has to be looked at anyway, and where it would touch another edit.

use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use crate::{
    finding::{Edit, Finding, Level},
    text::{LineIndex, Position},
};

/// Places with an error that nothing mends.
#[derive(Debug, Default)]
pub struct Unmendable(HashSet<(Arc<str>, Place)>);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Place {
    Unit(String),
    Line(u32),
}

/// Lines of one finding that are looked at: a whole file that is wrong needs no list of its lines.
const MOST_LINES: u32 = 1000;

impl Unmendable {
    /// The places of all findings of a run, whichever of them are reported.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        let mut places = HashSet::new();
        for finding in findings.iter().filter(|found| found.level == Level::Error && found.edit.is_none()) {
            let mut add = |place| places.insert((finding.path.clone(), place));
            if let Some(unit) = &finding.unit {
                add(Place::Unit(unit.clone()));
                continue;
            }
            let last = finding.end.line.min(finding.start.line.saturating_add(MOST_LINES));
            for line in finding.start.line..=last {
                add(Place::Line(line));
            }
        }
        Self(places)
    }

    fn holds(&self, finding: &Finding, edit: &Edit) -> bool {
        let has = |place| self.0.contains(&(finding.path.clone(), place));
        finding.unit.as_ref().is_some_and(|unit| has(Place::Unit(unit.clone())))
            || (edit.start.line..=edit.end.line).any(|line| has(Place::Line(line)))
    }
}

/// The edits that can be made, by file; in the order of their places, none of which touch.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Edits<'f>(pub BTreeMap<&'f str, Vec<&'f Edit>>);

impl<'f> Edits<'f> {
    /// Chooses from the edits of findings.
    #[must_use]
    pub fn of(findings: &'f [Finding], unmendable: &Unmendable) -> Self {
        let mut by_file: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
        for finding in findings {
            if let Some(edit) = finding.edit.as_ref().filter(|edit| !unmendable.holds(finding, edit)) {
                by_file.entry(&finding.path).or_default().push(edit);
            }
        }
        for edits in by_file.values_mut() {
            edits.sort_by_key(|edit| (edit.span, &edit.text));
            let mut end = None;
            edits.retain(|edit| {
                // Two that begin where the one before ends would stand in no certain order.
                let is_free = end.is_none_or(|end| edit.span.start > end);
                if is_free {
                    end = Some(edit.span.end);
                }
                is_free
            });
        }
        Self(by_file)
    }
}

/// The text of a file after `edits`, which come from [`Edits`], and how many were made: those that would change nothing
/// are not, nor are any where the file is not the one that was looked at any more.
///
/// ```
/// use isogloss::{check::{Edits, Unmendable, apply}, finding::Findings, parse::rules::SPAN_MALFORMED, text::Span};
/// let text = "版本 5,0";
/// let mut findings = Findings::new("zh-tw/a.md".into(), None, text);
/// findings.push(&SPAN_MALFORMED, Span::new(7, 10), "a version").edit(Span::new(8, 9), ".");
/// let found = findings.finish();
/// let edits = Edits::of(&found, &Unmendable::of(&found));
/// assert_eq!(apply(text, &edits.0["zh-tw/a.md"]), ("版本 5.0".to_owned(), 1));
/// ```
#[must_use]
pub fn apply(text: &str, edits: &[&Edit]) -> (String, usize) {
    let lines = LineIndex::new(text);
    let mut mended = String::with_capacity(text.len());
    let (mut at, mut made) = (0, 0);
    let mut last = (0, Position::default());
    for edit in edits {
        let span = edit.span.range();
        let Some(old) = text.get(span.clone()) else { continue };
        last = (span.start, lines.position_from(text, span.start, last));
        if old == edit.text || span.start < at || last.1 != edit.start {
            continue;
        }
        mended.push_str(&text[at..span.start]);
        mended.push_str(&edit.text);
        at = span.end;
        made += 1;
    }
    mended.push_str(&text[at..]);
    (mended, made)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{finding::Findings, parse::rules::SPAN_MALFORMED, render::rules::BROKEN_LINK, text::Span};

    const TEXT: &str = "גרסה 5,0 ו־6,0\nגרסה 7,0\n";

    /// A finding at each of some places, with what is to stand there.
    fn found(places: &[(&str, Option<&str>, Option<&str>)]) -> Vec<Finding> {
        let mut findings = Findings::new("he/a.md".into(), None, TEXT);
        for (place, edit, unit) in places {
            let start = TEXT.find(place).unwrap();
            let span = Span::new(start, start + place.len());
            let finding = findings.push(&SPAN_MALFORMED, span, "x");
            finding.unit = unit.map(str::to_owned);
            if let Some(text) = edit {
                finding.edit(span, *text);
            }
        }
        findings.finish()
    }

    fn mended(findings: &[Finding]) -> (String, usize) {
        let edits = Edits::of(findings, &Unmendable::of(findings));
        edits.0.get("he/a.md").map_or((TEXT.to_owned(), 0), |edits| apply(TEXT, edits))
    }

    #[test]
    fn edits_are_made_in_order_and_once() {
        let findings = found(&[("7,0", Some("7.0"), None), ("5,0", Some("5.0"), None), ("5,0", Some("5.0"), None)]);
        assert_eq!(mended(&findings), ("גרסה 5.0 ו־6,0\nגרסה 7.0\n".to_owned(), 2));
    }

    #[test]
    fn edits_that_touch_wait_for_each_other() {
        let findings = found(&[("5,0 ו", Some("5.0 ו"), None), ("ו־6", Some("ו-6"), None)]);
        assert_eq!(mended(&findings), ("גרסה 5.0 ו־6,0\nגרסה 7,0\n".to_owned(), 1));
    }

    #[test]
    fn a_sentence_with_another_error_stays_as_it_is() {
        let same_unit = found(&[("5,0", Some("5.0"), Some("a-1")), ("6,0", None, Some("a-1"))]);
        assert_eq!(mended(&same_unit).1, 0);
        let other_unit = found(&[("5,0", Some("5.0"), Some("a-1")), ("6,0", None, Some("a-2"))]);
        assert_eq!(mended(&other_unit).1, 1);
        let same_line = found(&[("5,0", Some("5.0"), None), ("6,0", None, None)]);
        assert_eq!(mended(&same_line).1, 0);
        let mut lesser = same_line;
        lesser[1].level = Level::Warning;
        assert_eq!(mended(&lesser).1, 1);
    }

    proptest::proptest! {
        #[test]
        fn any_edits_of_any_text(places in proptest::collection::vec((0..60usize, 0..9usize, "[ab,ה]{0,3}"), 0..9), text in "[ab,\nה]{0,40}") {
            let mut findings = Findings::new("x".into(), None, &text);
            for (start, length, new) in places {
                findings.push(&SPAN_MALFORMED, Span::at(0), "x").edit(Span::new(start, start + length), new);
            }
            let findings = findings.finish();
            let edits = Edits::of(&findings, &Unmendable::of(&findings));
            let (mended, made) = apply(&text, edits.0.get("x").map_or(&[], Vec::as_slice));
            proptest::prop_assert!(made > 0 || mended == text);
        }
    }

    #[test]
    fn a_file_that_was_changed_meanwhile_is_left_alone() {
        let findings = found(&[("7,0", Some("7.0"), None), ("5,0", Some("5,0"), None)]);
        let edits = Edits::of(&findings, &Unmendable::default());
        assert_eq!(apply("short", &edits.0["he/a.md"]).1, 0);
        assert_eq!(apply(&TEXT.replace('\n', " "), &edits.0["he/a.md"]).1, 0);
        assert_eq!(apply(TEXT, &edits.0["he/a.md"]).1, 1);
        let other = Findings::new("x".into(), None, "").located(&BROKEN_LINK, Span::default(), "x");
        assert!(Edits::of(&[other], &Unmendable::default()).0.is_empty());
    }
}
