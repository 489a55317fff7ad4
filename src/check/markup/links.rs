//! [`compare`]: the links that a translation and its source do not share.

use std::{collections::HashSet, ops::Range};

use crate::{
    check::{
        Pair,
        markup::{
            address::{is_active, is_same_wiki, key},
            difference::{difference, likeness, matched},
            literal,
        },
    },
    parse::passage::{Link, LinkKind, MASK, Passage},
};

/// What differs.
pub(crate) struct Links<'p> {
    /// In the source, and what stands in its stead.
    pub(crate) changed: Vec<(&'p Link, &'p Link)>,
    /// Only in the source.
    pub(crate) lost: Vec<&'p Link>,
    /// Only in the translation.
    pub(crate) added: Vec<&'p Link>,
    /// Two links that may have each other's targets.
    pub(crate) swapped: Option<Swapped<'p>>,
}

/// Two links of a translation whose targets were exchanged.
pub(crate) struct Swapped<'p> {
    /// The first of them in the translation.
    pub(crate) link: &'p Link,
    /// Where the source's link with that text leads, or the one in that place.
    pub(crate) wanted: &'p str,
    /// Whether their words prove it. Without, it is known that they stand in another order than in the source.
    pub(crate) is_sure: bool,
}

/// More links than this in one sentence are not looked at for swaps.
const MANY: usize = 16;

/// The links of `pair` that rules on links are about, where both sides do not have the same ones. References and
/// directives are not among them.
pub(crate) fn compare<'p>(pair: &'p Pair<'_>) -> Option<Links<'p>> {
    if pair.source.links.is_empty() && pair.target.links.is_empty() {
        return None;
    }
    let targets = |links: &'p [Link]| links.iter().map(|link| &link.target);
    if targets(&pair.source.links).eq(targets(&pair.target.links)) {
        return None;
    }
    let is_unit = pair.unit.is_some();
    let ours = |link: &&Link| leads_somewhere(link, is_unit);
    let source: Vec<&Link> = pair.source.links.iter().filter(ours).collect();
    let target: Vec<&Link> = pair.target.links.iter().filter(ours).collect();
    let keys = |links: &[&Link]| links.iter().map(|link| key(&link.target, pair)).collect::<Vec<_>>();
    let (source_keys, target_keys) = (keys(&source), keys(&target));
    let found = difference(&source_keys, &target_keys);
    if found.is_none() {
        let swapped = swapped(pair)?;
        return Some(Links { changed: vec![], lost: vec![], added: vec![], swapped: Some(swapped) });
    }
    let alike = |s: usize, t: usize| {
        let same_words = f64::from(u8::from(!source[s].text.is_empty() && source[s].text == target[t].text));
        0.1 + (likeness(&source_keys[s], &target_keys[t]) + same_words) / 3.0
    };
    let (pairs, rest) = matched(found, 0.0, alike);
    // What pages leave out is reported as that.
    let is_said = |t: &Link| is_active(&t.target);
    // Where the marks of a link are shown, its address is a link of its own, with whatever is written right behind it.
    let is_broken = !literal::broken_links(pair).is_empty();
    let is_other = |(s, t): &(&Link, &Link)| {
        !(is_said(t)
            || !is_unit && is_same_page(&s.target, &t.target)
            || is_same_wiki(&s.target, &t.target)
            || (is_broken && t.kind == LinkKind::Bare))
    };
    Some(Links {
        changed: pairs.into_iter().map(|(s, t)| (source[s], target[t])).filter(is_other).collect(),
        lost: rest.lost.into_iter().map(|s| source[s]).collect(),
        added: rest.added.into_iter().map(|t| target[t]).filter(|t| !is_said(t)).collect(),
        swapped: None,
    })
}

/// Whether both lead to parts of the page that they stand on. Where headings have no recorded anchors, each language has
/// ids of its own; those that are nowhere are `broken-anchor`.
fn is_same_page(source: &str, target: &str) -> bool {
    source.starts_with('#') && target.starts_with('#')
}

/// Whether rules on links are about it: not what is a reference.
fn leads_somewhere(link: &Link, is_unit: bool) -> bool {
    let is_reference = match link.kind {
        LinkKind::Directive => true,
        // In a unit, the definition is out of sight and the target is a label.
        LinkKind::Reference => is_unit,
        _ => starts_with_xref(&link.target),
    };
    !is_reference
}

/// Whether a target is the uid of an article or a type.
pub(crate) fn starts_with_xref(target: &str) -> bool {
    target.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("xref:"))
}

/// The parts of the source's text that links take which the translation lacks altogether: what is in them has gone with
/// the link.
pub(crate) fn lost_ranges(pair: &Pair<'_>) -> Vec<Range<usize>> {
    let lost = compare(pair).map(|links| links.lost).unwrap_or_default();
    let mut ranges: Vec<Range<usize>> = lost.into_iter().map(|link| link.range.clone()).collect();
    if !literal::broken_links(pair).is_empty() {
        ranges.extend(pair.source.links.iter().map(|link| link.range.clone()));
    }
    ranges.sort_by_key(|range| range.start);
    ranges
}

/// Whether `range` lies in one of `ranges`, which are in order.
pub(crate) fn is_within(ranges: &[Range<usize>], range: &Range<usize>) -> bool {
    let after = ranges.partition_point(|of| of.start <= range.start);
    ranges[..after].last().is_some_and(|of| of.end >= range.end)
}

/// Two links that lead where the other should, as far as words tell: those that readers see of the one are kept from the
/// source's other. Where no words tell, two links that stand in each other's places may have been exchanged.
fn swapped<'p>(pair: &'p Pair<'_>) -> Option<Swapped<'p>> {
    let has_words = |link: &&Link| !matches!(link.kind, LinkKind::Directive | LinkKind::Bare | LinkKind::Auto);
    let source: Vec<&Link> = pair.source.links.iter().filter(has_words).collect();
    let target: Vec<&Link> = pair.target.links.iter().filter(has_words).collect();
    if source.len() != target.len() || source.len() > MANY {
        return None;
    }
    let keys = |links: &[&Link]| links.iter().map(|link| key(&link.target, pair)).collect::<Vec<_>>();
    let (source_keys, target_keys) = (keys(&source), keys(&target));
    let distinct: HashSet<&String> = source_keys.iter().collect();
    if distinct.len() < source.len() || source_keys == target_keys {
        return None;
    }
    let of_source: Vec<String> = source.iter().map(|link| words(&pair.source, &link.range)).collect();
    let of_target: Vec<String> = target.iter().map(|link| words(&pair.target, &link.range)).collect();
    // The source's link with the same target.
    let same: Vec<usize> = target_keys.iter().filter_map(|key| source_keys.iter().position(|of| of == key)).collect();
    if same.len() < target.len() {
        return None;
    }
    let shared = |s: usize, t: usize| kept(&of_source[s]).filter(|word| has_word(&of_target[t], word)).count();
    let is_other = |s: usize, t: usize| !of_source[s].is_empty() && of_source[s] == of_target[t];
    let mut unsure = None;
    for a in 0..target.len() {
        for b in a + 1..target.len() {
            let own = shared(same[a], a) + shared(same[b], b);
            let (first, second) = (shared(same[b], a), shared(same[a], b));
            let whole = is_other(same[b], a) || is_other(same[a], b);
            let swapped = |is_sure| Swapped { link: target[a], wanted: &source[same[b]].target, is_sure };
            if own == 0 && ((first > 0 && second > 0) || (whole && first + second > 0)) {
                return Some(swapped(true));
            }
            let is_own = own > first + second || is_other(same[a], a) || is_other(same[b], b);
            if same[a] == b && same[b] == a && !is_own {
                unsure = Some(swapped(false));
            }
        }
    }
    unsure
}

/// What readers see of a part of the text, code included; `…` for what has no words.
pub(crate) fn words(passage: &Passage<'_>, range: &Range<usize>) -> String {
    let text = passage.text.get(range.clone()).unwrap_or_default();
    let mut words = String::with_capacity(text.len());
    let mut from = 0;
    let first = passage.codes.partition_point(|code| code.range.start < range.start);
    for code in passage.codes[first..].iter().take_while(|code| code.range.end <= range.end) {
        let (start, end) = (code.range.start - range.start, code.range.end - range.start);
        words.push_str(text.get(from..start).unwrap_or_default());
        words.push_str(&code.text);
        from = end;
    }
    words.push_str(text.get(from..).unwrap_or_default());
    if words.contains(MASK) { words.replace(MASK, "…") } else { words }
}

/// Words that a translation most likely keeps: names and numbers.
fn kept(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    text.split(move |c| !is_part(c)).filter(|word| {
        word.len() > 1 && word.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase() || byte == b'_')
    })
}

fn has_word(text: &str, word: &str) -> bool {
    kept(text).any(|other| other == word)
}
