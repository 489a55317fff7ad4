//! `unit-partly-untranslated`

use std::ops::Range;

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        language::{
            tongue,
            words::{Cut, shape},
        },
    },
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// Six words of the source in a row that stand in the translation as they are; four, where the locale does not
    /// write with the letters of the source. Only prose counts: names, titles of links and text in quotes are often
    /// kept on purpose.
    ///
    /// ## Why it matters
    ///
    /// A part of the sentence was forgotten.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid, then turn the key to the left as far as it goes.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid, then turn the key to the left as far as it goes.</span></span>
    /// ```
    /// ```md nl
    /// <span data-ttu-id="a-1">Sluit het deksel, then turn the key to the left as far as it goes.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid, then turn the key to the left as far as it goes.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Have the rest of the sentence translated.
    ///
    /// ```md nl
    /// <span data-ttu-id="a-1">Sluit het deksel en draai de sleutel dan zo ver mogelijk naar links.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid, then turn the key to the left as far as it goes.</span></span>
    /// ```
    pub(super) static UNIT_PARTLY_UNTRANSLATED = {
        name: "unit-partly-untranslated",
        summary: "part of a sentence is not translated",
        level: Warning,
        group: Integrity,
        category: Untranslated,
    };
}

/// See the rule.
pub(super) static CHECK: Check =
    Check { rule: &UNIT_PARTLY_UNTRANSLATED, inspect: Inspect::Pair(Stage::Markup, inspect) };

/// Words in a row that tell, and as many where scripts differ.
const RUN: usize = 6;
const SHORT_RUN: usize = 4;

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    if pair.facts.is_same {
        return;
    }
    let least = if pair.facts.is_latin { RUN } else { SHORT_RUN };
    if !may_have_run(pair, least) {
        return;
    }
    let Some(range) = run(pair, least) else { return };
    let text = pair.target.text[range.clone()].to_owned();
    let place = pair.target.place(range);
    remarks.push(&UNIT_PARTLY_UNTRANSLATED, place, "part of the source stands in the translation").help("translate it");
    remarks.explain(&text);
}

/// Whether as many words in a row are words of the source, as far as a sieve can tell.
fn may_have_run(pair: &Pair<'_>, least: usize) -> bool {
    let (ours, theirs) = (pair.ours(), pair.theirs());
    if ours.words.len() < least || theirs.words.len() < least {
        return false;
    }
    let sieve = theirs.sieve();
    let mut run = 0;
    ours.words.iter().any(|word| {
        run = if sieve.has(word.hash) { run + 1 } else { 0 };
        run >= least
    })
}

/// The first run of the source's words in the target that is prose and not kept on purpose.
fn run(pair: &Pair<'_>, least: usize) -> Option<Range<usize>> {
    let (ours, theirs) = (&*pair.ours().words, &*pair.theirs().words);
    let mut places: std::collections::HashMap<u64, Vec<usize>> = std::collections::HashMap::new();
    for (at, pair) in theirs.windows(2).enumerate() {
        let places = places.entry(pair[0].hash ^ pair[1].hash.rotate_left(1)).or_default();
        // A pair of words that comes again and again tells no more each time.
        if places.len() < 8 {
            places.push(at);
        }
    }
    let mut at = 0;
    while at + least <= ours.len() {
        let key = ours[at].hash ^ ours[at + 1].hash.rotate_left(1);
        let length = places.get(&key).map_or(0, |places| {
            let common = |&place: &usize| same(&ours[at..], &theirs[place..]);
            places.iter().map(common).max().unwrap_or(0)
        });
        if length >= least && is_prose(&ours[at..at + length], pair) && !is_kept(pair, &ours[at..at + length]) {
            return Some(ours[at].start..ours[at + length - 1].end);
        }
        at += length.max(1);
    }
    None
}

/// How many words two texts have in common at their beginnings.
fn same(a: &[Cut], b: &[Cut]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a.hash == b.hash && a.shape & shape::MASKED == 0).count()
}

/// Whether words are prose of the source's language: common words that the target's language does not have, and others
/// in small letters.
fn is_prose(run: &[Cut], pair: &Pair<'_>) -> bool {
    let (source, own) = (pair.facts.source, pair.facts.own);
    let (mut common, mut lower) = (0, 0);
    for word in run.iter().filter(|word| word.is_apart(&pair.target.text)) {
        let languages = tongue::of_word(word);
        if languages & source != 0 && languages & own == 0 && word.shape & shape::FIRST == 0 {
            common += 1;
        } else if word.is_lower() && word.len() > 2 {
            lower += 1;
        }
    }
    common >= 1 && lower >= 1 && common + lower >= SHORT_RUN && (common + lower) * 2 >= run.len()
}

/// Whether a part of the target may be kept on purpose: it is the words of a link, emphasized or in quotes.
fn is_kept(pair: &Pair<'_>, run: &[Cut]) -> bool {
    let target = &pair.target;
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return true };
    let range = first.start..last.end;
    let marked = target.strong.iter().chain(&target.emphasis).map(|token| &token.range);
    let mut kept = target.links.iter().map(|link| &link.range).chain(marked);
    let outside = |of: &Range<usize>| run.iter().filter(|word| !of.contains(&word.start)).count();
    if kept.any(|of| outside(of) < SHORT_RUN) {
        return true;
    }
    let (before, after) = (&target.text[..range.start], &target.text[range.end..]);
    let last = before.trim_end().chars().next_back();
    let ends = |c: char| c.is_whitespace() || matches!(c, '.' | '!' | '?' | ',');
    let next = after.trim_start_matches(ends).chars().next();
    let is_quote = |c: Option<char>| c.is_some_and(|c| "\"'“”„«»‹›‘’‚「」『』《》（）()[]【】".contains(c));
    is_quote(last) && is_quote(next) || is_quoted(before, after)
}

/// Marks that open quotes, each with those that close them.
const QUOTES: [(char, &str); 8] =
    [('«', "»"), ('“', "”"), ('„', "“”"), ('”', "”"), ('‹', "›"), ('「', "」"), ('『', "』"), ('《', "》")];

/// Whether what is between two texts is part of what is in quotes: the nearest mark before it opens some, and the
/// nearest after it closes them.
fn is_quoted(before: &str, after: &str) -> bool {
    let is_mark = |c: char| c == '"' || QUOTES.iter().any(|(open, close)| *open == c || close.contains(c));
    let (Some(open), Some(close)) = (before.chars().rev().find(|c| is_mark(*c)), after.chars().find(|c| is_mark(*c)))
    else {
        return false;
    };
    if open == '"' {
        return close == '"' && before.matches('"').count() % 2 == 1;
    }
    QUOTES.iter().any(|(opens, closes)| *opens == open && closes.contains(close))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn found(locale: &str, source: &str, target: &str) -> String {
        one("unit-partly-untranslated", locale, source, target).split(" @ ").nth(1).unwrap_or_default().to_owned()
    }

    #[test]
    fn parts_that_were_forgotten_are_found() {
        let source = "Close the lid, then turn the key to the left.";
        assert_eq!(
            found("de", source, "Schließen Sie den Deckel, then turn the key to the left."),
            "then turn the key to the left"
        );
        assert_eq!(found("ja", source, "ふたを閉めて、turn the key to the left。"), "turn the key to the left");
        assert_eq!(found("ar", source, "أغلق الغطاء ثم turn the key to the left"), "turn the key to the left");
    }

    #[test]
    fn what_is_kept_on_purpose_is_silent() {
        let source =
            "See [How to turn the key to the left](a.md) in the Windows Server Update Services for the Enterprise.";
        for target in [
            "Siehe [How to turn the key to the left](a.md) in den Windows Server Update Services.",
            "Siehe „How to turn the key to the left“.",
            "Siehe «\u{A0}How to turn the key to the left\u{A0}».",
            "Siehe \"Neu: How to turn the key to the left (alt)\".",
            "Siehe “Neu: How to turn the key to the left (alt)”.",
            "Siehe Windows Server Update Services for the Enterprise.",
            "Siehe „Schlüssel nach links drehen“.",
        ] {
            assert_eq!(found("de", source, target), "", "{target}");
        }
        assert_eq!(found("ko", "Run `a` in the box of the key", "상자에서 `a` 실행"), "");
    }
}
