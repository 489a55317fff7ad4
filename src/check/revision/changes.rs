//! [`Changes`]: what became of the sentences of an older revision in a newer one.

use std::{borrow::Cow, collections::HashSet, ops::Range};

use crate::{
    check::revision::{
        Body, Sentences, Weight, folded,
        likeness::{Bag, aligned},
        weigh,
    },
    parse::bitext::Unit,
    text::Span,
};

/// A sentence of the older revision.
#[derive(Clone, Debug)]
pub struct Sentence<'t> {
    /// The sentence as it is written.
    pub raw: Cow<'t, str>,
    /// Where its translation stands in the edition.
    pub target: Span,
    /// The unit it is the source of.
    pub unit: Option<&'t str>,
}

impl<'t> Sentence<'t> {
    /// The source of a unit of an edition, whose whole file is `text`.
    #[must_use]
    pub fn of_unit(text: &'t str, unit: &Unit) -> Self {
        let raw = Cow::Borrowed(&text[unit.source.range()]);
        Self { raw, target: unit.target, unit: Some(&text[unit.id.range()]) }
    }
}

/// What became of a sentence. Indices are those of the old sentences, ranges those of the newer text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It reads otherwise.
    Changed(usize, Range<usize>, Weight),
    /// It is gone.
    Removed(usize),
    /// It is new, and stands behind this old one.
    Added(Range<usize>, Option<usize>),
}

/// All that has changed, in the order of the old sentences.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// What has changed.
    pub list: Vec<Change>,
}

/// Where old sentences stand unchanged in the newer text: ranges in order, each with its sentence.
type Kept = Vec<(Range<usize>, usize)>;

impl Changes {
    /// Compares `old` with the newer text `new`. What of it is among `untranslated`, the [`folded`] sentences of the
    /// edition that are no translations, was not to be translated and is not new.
    #[must_use]
    pub fn between(old: &[Sentence<'_>], new: &Body, untranslated: &HashSet<String>) -> Self {
        let (mut kept, mut lost) = kept(old, new);
        let mut rest = rest(new, &mut kept, &mut lost);
        rest.retain(|range| !untranslated.contains(&folded(&new.text[range.clone()])));
        lost.sort_unstable();
        Self { list: Self::matched(old, new, &kept, &lost, &rest) }
    }

    fn matched(old: &[Sentence<'_>], new: &Body, kept: &Kept, lost: &[usize], news: &[Range<usize>]) -> Vec<Change> {
        let bags: Vec<Bag> = lost.iter().map(|at| Bag::of(&old[*at].raw)).collect();
        let new_bags: Vec<Bag> = news.iter().map(|range| Bag::of(&new.text[range.clone()])).collect();
        let mut is_lost = vec![true; lost.len()];
        let mut is_new = vec![true; news.len()];
        // Every change with the place among the old sentences where it is told.
        let mut told: Vec<(usize, Change)> = Vec::new();
        let mut anchors = kept.clone();
        for found in aligned(&bags, &new_bags) {
            let range = news[found.new.0].start..news[found.new.1 - 1].end;
            is_lost[found.old.0..found.old.1].fill(false);
            is_new[found.new.0..found.new.1].fill(false);
            let was: Vec<&str> = lost[found.old.0..found.old.1].iter().map(|at| &*old[*at].raw).collect();
            let weight = weigh(&was.join(" "), &unquoted(&new.text[range.clone()]));
            for at in &lost[found.old.0..found.old.1] {
                anchors.push((range.clone(), *at));
                if weight != Weight::None {
                    told.push((*at, Change::Changed(*at, range.clone(), weight.clone())));
                }
            }
        }
        told.extend(lost.iter().zip(&is_lost).filter(|(_, lost)| **lost).map(|(at, _)| (*at, Change::Removed(*at))));
        anchors.sort_by_key(|(range, at)| (range.end, *at));
        for (new, _) in news.iter().zip(&is_new).filter(|(_, is_new)| **is_new) {
            let before = anchors.partition_point(|(range, _)| range.end <= new.start);
            let after = before.checked_sub(1).map(|before| anchors[before].1);
            told.push((after.unwrap_or(0), Change::Added(new.clone(), after)));
        }
        told.sort_by_key(|(at, change)| (*at, matches!(change, Change::Added(..))));
        told.into_iter().map(|(_, change)| change).collect()
    }

    /// Whether nothing has changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// A text without the marks of quotes that its lines begin with.
pub(super) fn unquoted(text: &str) -> Cow<'_, str> {
    if !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    let mut lines = text.lines();
    let mut whole = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        whole.push('\n');
        whole.push_str(line.trim_start_matches([' ', '\t', '>']));
    }
    Cow::Owned(whole)
}

/// Finds what stands unchanged; gives where, and the sentences that do not.
fn kept(old: &[Sentence<'_>], new: &Body) -> (Kept, Vec<usize>) {
    let mut kept = Kept::new();
    // By their starts, to see what overlaps.
    let mut taken = std::collections::BTreeMap::<usize, usize>::new();
    let mut lost = Vec::new();
    let mut at = 0;
    for (index, sentence) in old.iter().enumerate() {
        let wanted = folded(&sentence.raw);
        if !wanted.contains(char::is_alphanumeric) {
            continue;
        }
        let is_free =
            |range: &Range<usize>| taken.range(..range.end).next_back().is_none_or(|(_, end)| *end <= range.start);
        let Some(found) = new.find(&wanted, at, &is_free) else {
            lost.push(index);
            continue;
        };
        taken.insert(found.start, found.end);
        // A short sentence may well be another one's twin far below.
        if wanted.len() >= 20 || found.start < at + 2000 {
            at = found.end;
        }
        kept.push((found, index));
    }
    kept.sort_by_key(|(range, _)| range.start);
    (kept, lost)
}

/// The sentences of the newer text, or parts of them, that nothing kept covers. An old sentence that goes on in the new
/// one is no longer kept.
fn rest(new: &Body, kept: &mut Kept, lost: &mut Vec<usize>) -> Vec<Range<usize>> {
    let mut rest = Vec::new();
    let mut gone = Vec::new();
    let sentences = Sentences::of(&new.text);
    for sentence in sentences.all.iter().cloned() {
        let first = kept.partition_point(|(range, _)| range.end <= sentence.start);
        let within: Vec<&(Range<usize>, usize)> =
            kept[first..].iter().take_while(|(range, _)| range.start < sentence.end).collect();
        if within.is_empty() {
            let counts = sentences.has_words(&new.text, &sentence) && !runs_into_image(&new.text[sentence.end..]);
            rest.extend(Some(sentence).filter(|_| counts));
            continue;
        }
        let gaps = gaps(&sentence, &within);
        let open: Vec<Range<usize>> = gaps.into_iter().filter(|gap| sentences.has_words(&new.text, gap)).collect();
        let stands_alone = |gap: &Range<usize>| {
            let ends = |text: &str| {
                let text = text.trim_end_matches(|c: char| c.is_whitespace() || "\"')]*_`”’".contains(c));
                text.ends_with(['.', '!', '?', ':', ';', '…', '。', '！', '？', '：']) || text.ends_with("<br>")
            };
            (gap.start == sentence.start || ends(&new.text[sentence.start..gap.start]))
                && (gap.end == sentence.end || ends(&new.text[gap.clone()]))
        };
        if open.iter().all(stands_alone) {
            rest.extend(open);
            continue;
        }
        gone.extend(within.iter().filter(|(range, _)| range.end <= sentence.end).map(|(_, at)| *at));
        rest.push(sentence);
    }
    gone.sort_unstable();
    gone.dedup();
    kept.retain(|(_, at)| gone.binary_search(at).is_err());
    lost.extend(gone);
    rest
}

/// Whether an image directive follows without a blank line: pipelines make no unit of a sentence that holds one.
fn runs_into_image(rest: &str) -> bool {
    rest.trim_start().starts_with(":::image") && !rest[..rest.len() - rest.trim_start().len()].contains("\n\n")
}

/// What of a range is not covered.
fn gaps(all: &Range<usize>, covered: &[&(Range<usize>, usize)]) -> Vec<Range<usize>> {
    let mut gaps = Vec::new();
    let mut at = all.start;
    for (range, _) in covered {
        gaps.extend(Some(at..range.start).filter(|gap| gap.start < gap.end));
        at = at.max(range.end);
    }
    gaps.extend(Some(at..all.end).filter(|gap| gap.start < gap.end));
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(old: &[&str], new: &str, edition: &str) -> Vec<String> {
        let old: Vec<Sentence<'_>> =
            old.iter().map(|raw| Sentence { raw: Cow::Borrowed(*raw), target: Span::default(), unit: None }).collect();
        let body = Body::new(new.to_owned());
        let text = |range: &Range<usize>| &body.text[range.clone()];
        let shown = |change: &Change| match change {
            Change::Changed(at, range, weight) => format!("{at} → {} ({weight:?})", text(range)),
            Change::Removed(at) => format!("{at} gone"),
            Change::Added(range, after) => format!("{} after {after:?}", text(range)),
        };
        let untranslated = HashSet::from([folded(edition)]);
        Changes::between(&old, &body, &untranslated).list.iter().map(shown).collect()
    }

    #[test]
    fn what_is_the_same_is_not_told() {
        let old = ["Kettle", "Fill the kettle. Then wait.", r"Use \* or `x`.", "א ב"];
        assert!(
            changes(&old, "# Kettle\n\nFill the kettle. Then\nwait.\n\n> Use * or\n> `x`.\n\n- א ב\n", "").is_empty()
        );
        assert!(changes(&["No"], "No\n\n`Get-Tea`\n\n![New](a.png)\n\n```\ncode\n```\n", "").is_empty());
        assert!(changes(&["No"], "No\n\nNeun Kannen\n", "Neun  Kannen").is_empty());
        assert!(changes(&["One two.", "Three four."], "Three four. One two.\n", "").is_empty());
    }

    #[test]
    fn sentences_change_go_and_come() {
        let old = ["Fill the kettle to 5 cm.", "Wait.", "Drink the tea while it is hot.", "सब कुछ साफ करें।"];
        let new = "Fill the kettle to 7 cm. Put on the lid.\n\nDrink the tea as long as it is hot.\n\nसब कुछ साफ करें।\n";
        assert_eq!(
            changes(&old, new, ""),
            [
                "0 → Fill the kettle to 7 cm. (Technical(\"`5` is `7` now\"))",
                "Put on the lid. after Some(0)",
                "1 gone",
                "2 → Drink the tea as long as it is hot. (Prose)",
            ]
        );
        assert_eq!(changes(&["Click Save"], "- Click Save and close\n", ""), ["0 → Click Save and close (Prose)"]);
        assert_eq!(changes(&[], "新しい文。\n", ""), ["新しい文。 after None"]);
    }
}
