//! Where sentences end: [`sentences`]; and which are each other's translation: [`pairs`].

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::{
    check::align::{self, Bead, Item, align},
    parse::passage::{MASK, Passage},
};

/// What stands for what is no prose while sentences are told apart: a capital letter of as many bytes.
const STAND_IN: &str = "\u{FF21}";

/// Words before a full stop that do not end a sentence, in small letters and sorted.
const ABBREVIATIONS: [&str; 54] = [
    "abb", "abs", "allg", "approx", "art", "bijv", "bspw", "bzgl", "bzw", "ca", "cf", "d.h", "dr", "e.g", "eg", "ej",
    "encl", "env", "etc", "evtl", "fig", "figs", "gem", "ggf", "i.e", "ie", "inkl", "jr", "lt", "max", "min", "mr",
    "mrs", "np", "nr", "nº", "núm", "o.g", "p.ej", "p.ex", "pl", "prof", "s.a", "sog", "tj", "u.a", "usw", "vgl",
    "vol", "vs", "z.b", "zw", "т.д", "т.е",
];

/// The sentences of a text, without the white space around them, by the rules of Unicode (UAX 29) save that some
/// abbreviations end none.
///
/// ```
/// use isogloss::check::sentences::sentences;
/// let text = "Use e.g. a lid. 次の箱。終わり？ Yes";
/// let found: Vec<_> = sentences(text).into_iter().map(|range| &text[range]).collect();
/// assert_eq!(found, ["Use e.g. a lid.", "次の箱。", "終わり？", "Yes"]);
/// ```
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let masked;
    let plain = if text.contains(MASK) {
        masked = text.replace(MASK, STAND_IN);
        &masked
    } else {
        text
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut goes_on = false;
    for (at, part) in plain.split_sentence_bound_indices() {
        let end = at + part.trim_end().len();
        let start = at + part.len() - part.trim_start().len();
        if let Some(last) = found.last_mut().filter(|_| goes_on) {
            last.end = end.max(last.end);
        } else if start < end {
            found.push(start..end);
        }
        goes_on = ends_in_abbreviation(&plain[found.last().map_or(0, |last| last.start)..at + part.trim_end().len()]);
    }
    found
}

/// Whether a text ends in a word of the list and a full stop.
fn ends_in_abbreviation(text: &str) -> bool {
    let Some(before) = text.strip_suffix('.') else { return false };
    let start = before.rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '"' | ','));
    let word = start.map_or(before, |at| before[at..].trim_start_matches(|c: char| !c.is_alphabetic()));
    if word.len() > 12 {
        return false;
    }
    // `z. B.`, `d. h.`: a letter by itself, or after one.
    let mut letters = word.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        let before = before[..before.len() - letter.len_utf8()].trim_end();
        let small = |c: char| c.is_alphabetic() && c.is_lowercase();
        let mut last = before.strip_suffix('.').unwrap_or_default().chars().rev();
        let after_letter = last.next().is_some_and(small) && last.next().is_none_or(|c| !c.is_alphabetic());
        return small(letter) || after_letter;
    }
    let word = word.to_lowercase();
    ABBREVIATIONS.binary_search(&&*word).is_ok()
}

/// Sentences of two passages that are each other's translation, one and one, as ranges of their texts; the translation
/// is `ratio` times as long as the source.
#[must_use]
pub fn pairs(source: &Passage<'_>, target: &Passage<'_>, ratio: f64) -> Vec<(Range<usize>, Range<usize>)> {
    let (sources, targets) = (sentences(&source.text), sentences(&target.text));
    beads(source, &sources, target, &targets, ratio)
        .iter()
        .filter_map(Bead::one_to_one)
        .map(|(s, t)| (sources[s].clone(), targets[t].clone()))
        .collect()
}

/// Which of these sentences belong together.
#[must_use]
pub fn beads(
    source: &Passage<'_>,
    sources: &[Range<usize>],
    target: &Passage<'_>,
    targets: &[Range<usize>],
    ratio: f64,
) -> Vec<Bead> {
    align(&items(source, sources), &items(target, targets), ratio)
}

fn items(passage: &Passage<'_>, sentences: &[Range<usize>]) -> Vec<Item> {
    let mut items: Vec<Item> = sentences
        .iter()
        .map(|range| {
            let text = &passage.text[range.clone()];
            let mut item = Item { length: text.chars().count(), ..Item::default() };
            align::words(text, &mut item.anchors);
            item
        })
        .collect();
    let mut add = |at: usize, anchor: u64| {
        let next = sentences.partition_point(|range| range.end <= at);
        if let Some(item) = items.get_mut(next) {
            item.anchors.push(anchor);
        }
    };
    for code in &passage.codes {
        add(code.range.start, align::hash(&code.text));
    }
    for link in passage.links.iter().chain(&passage.images) {
        add(link.range.start, align::hash(align::last_part(&link.target)));
    }
    for item in &mut items {
        item.anchors.sort_unstable();
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn sentences_of_many_languages() {
        assert_eq!(shown("Siehe z. B. Nr. 5. Danach usw."), ["Siehe z. B. Nr. 5.", "Danach usw."]);
        assert_eq!(
            shown("Use \u{FFFC}. \u{FFFC} is v. 5.0. See etc. Next"),
            ["Use \u{FFFC}.", "\u{FFFC} is v. 5.0.", "See etc. Next"]
        );
        assert_eq!(shown("箱を開きます。閉じます！終わり。）"), ["箱を開きます。", "閉じます！", "終わり。）"]);
        assert_eq!(shown("هل هذا صندوق؟ نعم."), ["هل هذا صندوق؟", "نعم."]);
        assert_eq!(shown("यह डिब्बा है। इसे खोलें।"), ["यह डिब्बा है।", "इसे खोलें।"]);
        assert_eq!(shown("  "), Vec::<&str>::new());
    }

    #[test]
    fn abbreviations_are_sorted() {
        assert!(ABBREVIATIONS.is_sorted());
    }

    #[test]
    fn sentences_are_paired() {
        let source = Passage::read("Open the box. It has a lid with `x` on it, which is wide. Close it.", 0);
        let target = Passage::read("箱を開きます。箱には幅の広い `x` のふたが付いています。閉じます。", 0);
        let pairs = pairs(&source, &target, 0.5);
        assert_eq!(pairs.len(), 3);
        assert_eq!(&target.text[pairs[2].1.clone()], "閉じます。");
    }
}
