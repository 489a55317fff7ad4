//! `unit-untranslated`

use std::ops::Range;

use crate::{
    check::{
        Check, Doubt, Inspect, Pair, Remarks, Stage,
        language::{
            script::Script,
            tongue,
            words::{Cut, Cuts, shape},
        },
        lessons,
    },
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A sentence that stands in the translation as it stands in the source, or nearly so. Names, commands, code and
    /// licences stay as they are in every language; they are not meant. A short title is reported only where the
    /// locale translates the very same one elsewhere.
    ///
    /// ## Why it matters
    ///
    /// Readers of this locale get a sentence that they may not understand.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid of the box.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    /// ```
    /// ```md fr
    /// <span data-ttu-id="a-1">Close the lid of the box.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Have the sentence translated.
    ///
    /// ```md fr
    /// <span data-ttu-id="a-1">Fermez le couvercle de la boîte.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    /// ```
    pub(super) static UNIT_UNTRANSLATED = {
        name: "unit-untranslated",
        summary: "a sentence is not translated",
        level: Warning,
        group: Integrity,
        category: Untranslated,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &UNIT_UNTRANSLATED, inspect: Inspect::Pair(Stage::Whole, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let (target, source) = (&*pair.target.text, &*pair.source.text);
    if pair.facts.is_same || !may_be_same(pair) || !is_same(pair) {
        return;
    }
    let evidence = Evidence::of(pair);
    if is_licence(source) || is_template(source) || has_own_words(pair) {
        return;
    }
    let message = "the translation is the source";
    let help = "translate the sentence";
    let is_name = is_marked(pair);
    // Where the language has another script, a few words are enough.
    let is_plain =
        evidence.is_prose() || !pair.facts.is_latin && (evidence.is_plain() || evidence.asks && evidence.common >= 2);
    if is_plain && !is_name {
        remarks.push(&UNIT_UNTRANSLATED, pair.target.span, message).help(help);
    } else if evidence.may_be_prose() && target.len() < LONG {
        let doubt = Doubt::TranslatedElsewhere(lessons::fingerprint(source));
        remarks.suspect(&UNIT_UNTRANSLATED, pair.target.span, message, doubt).help(help);
    }
}

/// Words of a name.
const NAME: usize = 4;

/// As many bytes of a text may be said often enough for the docset to tell how it is translated.
const LONG: usize = 200;

/// Whether all words of a passage are those of one link or bold, and so few that it may be a name.
fn is_marked(pair: &Pair<'_>) -> bool {
    let target = &pair.target;
    if pair.ours().words.len() > NAME {
        return false;
    }
    let is_all = |range: &Range<usize>| {
        let none = |text: Option<&str>| !text.unwrap_or_default().contains(char::is_alphanumeric);
        none(target.text.get(..range.start)) && none(target.text.get(range.end..))
    };
    let marked = target.strong.iter().chain(&target.emphasis).map(|token| &token.range);
    target.links.iter().map(|link| &link.range).chain(marked).any(is_all)
}

/// Whether the target has words of its own language: letters of its script, or common words that the source does not
/// have.
fn has_own_words(pair: &Pair<'_>) -> bool {
    let (ours, theirs) = (pair.ours(), pair.theirs());
    let has_script = |cuts: &Cuts| cuts.notes.scripts & !Script::Latin.bit() != 0;
    tongue::tally(ours, pair.facts.own).own > tongue::tally(theirs, pair.facts.own).own
        || has_script(ours) && !has_script(theirs)
}

/// Whether the first or the last words of two texts are the same: a look that costs little.
fn may_be_same(pair: &Pair<'_>) -> bool {
    let (target, source) = (&*pair.target.text, &*pair.source.text);
    let far = target.len().abs_diff(source.len()) > source.len() / 4 + 4;
    let first = |cuts: &Cuts| cuts.words.first().map(|word| word.hash);
    let last = |text: &str| text.bytes().rev().find(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase());
    !far && (last(target) == last(source) && last(target).is_some() || first(pair.ours()) == first(pair.theirs()))
}

/// How many words of a hundred have to be the same.
const SAME: usize = 85;

/// Whether two texts have the same words but for a few in one place.
fn is_same(pair: &Pair<'_>) -> bool {
    let (target, source) = (&*pair.ours().words, &*pair.theirs().words);
    let same = |(a, b): &(&Cut, &Cut)| a.hash == b.hash;
    let before = target.iter().zip(source).take_while(same).count();
    let (rest_of_target, rest_of_source) = (&target[before..], &source[before..]);
    let after = rest_of_target.iter().rev().zip(rest_of_source.iter().rev()).take_while(same).count();
    !source.is_empty() && (before + after) * 200 >= (target.len() + source.len()) * SAME
}

/// Words of a title.
const SHORT: usize = 8;

/// What speaks for a text's being prose of a language.
struct Evidence {
    words: usize,
    /// Common words of the source's language that the target's does not have.
    common: usize,
    /// Common words of both languages.
    shared: usize,
    /// Other words in small letters.
    lower: usize,
    /// Words that are names of programs or numbers.
    other: usize,
    /// Other words with a capital, but for the first.
    capitals: usize,
    begins: bool,
    /// Whether the first word is common: names begin with others.
    asks: bool,
}

impl Evidence {
    fn of(pair: &Pair<'_>) -> Self {
        let (source, language, own) = (&*pair.source.text, pair.facts.source, pair.facts.own);
        let mut evidence =
            Self { words: 0, common: 0, shared: 0, lower: 0, other: 0, capitals: 0, begins: false, asks: false };
        for word in &pair.theirs().words {
            if word.shape & shape::MASKED != 0 {
                continue;
            }
            let languages = tongue::of_word(word);
            evidence.words += 1;
            if !word.is_apart(source) {
                evidence.other += 1;
            } else if languages & language != 0 && (word.is_lower() || evidence.words == 1) {
                evidence.common += usize::from(languages & own == 0);
                evidence.asks |= evidence.words == 1 && languages & own == 0;
                evidence.shared += usize::from(languages & own != 0);
            } else if is_lower_word(word, source) {
                evidence.lower += 1;
            } else if evidence.words > 1 && word.is_prose() {
                evidence.capitals += 1;
            } else if !word.is_prose() {
                evidence.other += 1;
            }
            evidence.begins |= evidence.words == 1 && word.shape & shape::FIRST != 0;
        }
        evidence
    }

    fn is_prose(&self) -> bool {
        let plain = self.common + self.shared + self.lower;
        let has_both = self.common >= 1 && self.lower >= 1;
        let is_sentence = plain >= 3 && self.capitals <= plain && self.other <= 2 * plain;
        has_both && (is_sentence || self.begins && self.words <= SHORT && self.other <= 1)
    }

    /// Words in small letters behind a capital: prose, unless the target's language may have the same words.
    fn is_plain(&self) -> bool {
        self.begins && self.common + self.shared + self.lower >= 3 && self.other == 0 && self.capitals <= 1
    }

    fn may_be_prose(&self) -> bool {
        self.words >= 2 && self.lower >= 1 && self.begins && self.other == 0
    }
}

/// Whether a word is in small letters, and no single letter.
fn is_lower_word(word: &Cut, text: &str) -> bool {
    word.len() > 2
        && word.is_prose()
        && word.shape & shape::FIRST == 0
        && word.text(text).chars().all(char::is_alphabetic)
}

/// Whether nothing but templates of other generators is said: `{{< x >}}`, `{% x %}`.
fn is_template(source: &str) -> bool {
    let mut rest = source;
    while let Some(open) = rest.find("{{").or_else(|| rest.find("{%")) {
        let end = if rest[open..].starts_with("{{") { "}}" } else { "%}" };
        let Some(close) = rest[open..].find(end) else { return false };
        if rest[..open].contains(char::is_alphanumeric) {
            return false;
        }
        rest = &rest[open + close + end.len()..];
    }
    rest.len() < source.len() && !rest.contains(char::is_alphanumeric)
}

/// Licences are not translated.
fn is_licence(source: &str) -> bool {
    ["Copyright", "copyright", "License", "WARRANT", "©"].iter().any(|word| source.contains(word))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn found(locale: &str, source: &str) -> bool {
        !one("unit-untranslated", locale, source, source).is_empty()
    }

    #[test]
    fn sentences_are_found() {
        for locale in ["fr", "de", "es", "nl", "ja", "zh-TW", "ru", "tr", "ar", "ko"] {
            assert!(found(locale, "Click the button."), "{locale}");
            assert!(found(locale, r"Open the file `a.txt` with the editor of your choice\."), "{locale}");
        }
        assert!(found("ko", "What is the Round Kettle Lid?") && !found("nl", "Round Kettle Lid?"));
        assert_eq!(
            one("unit-untranslated", "he", "Then close the lid of the box.", "Then close the **lid** of the box !"),
            "the translation is the source @ Then close the **lid** of the box !"
        );
    }

    #[test]
    fn what_is_the_same_in_every_language_is_silent() {
        for source in [
            "Installation",
            "Microsoft Azure",
            "Windows Server for the Enterprise",
            "`git commit` -m",
            "git commit --all",
            "Copyright (c) the authors of the program. All rights reserved.",
            "System.Data.Entity",
            "C:\\temp\\the\\file.txt",
            "5.0",
            "{{< the_card of=\"the lid\" length=\"all\" >}}",
            "{% include the/lid.html of the kettle %}",
            "",
        ] {
            for locale in ["fr", "nl", "ja", "ar"] {
                assert!(!found(locale, source), "{locale} {source}");
            }
        }
        assert!(!found("en-GB", "Click the button."));
    }

    #[test]
    fn translations_are_silent() {
        let silent = |locale, source, target| assert_eq!(one("unit-untranslated", locale, source, target), "");
        silent("de", "Open the menu.", "Öffnen Sie das Menü.");
        silent("nl", "The model is in the test.", "Het model is in de test.");
        silent("ja", "DbContext in the model", "モデルの DbContext");
    }
}
