//! `word-repeated`

use crate::{
    check::{
        Check, Doubt, Inspect, Pair, Remarks, Stage,
        language::{
            tongue,
            words::{Word, shape, words},
        },
    },
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A word that stands twice in a row in the translation and not in the source. Where a language doubles words
    /// (`nous nous`, `yavaş yavaş`), or the locale does it often, nothing is said.
    ///
    /// ## Why it matters
    ///
    /// It is a slip of the pen, or words went missing between the two.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid of the box.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    /// ```
    /// ```md fr
    /// <span data-ttu-id="a-1">Fermez le le couvercle de la boîte.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Take one of them away.
    ///
    /// ```md fr
    /// <span data-ttu-id="a-1">Fermez le couvercle de la boîte.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    /// ```
    pub(super) static WORD_REPEATED = {
        name: "word-repeated",
        summary: "a word stands twice in a row",
        level: Note,
        group: Style,
        category: Duplication,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &WORD_REPEATED, inspect: Inspect::Pair(Stage::Style, inspect) };

/// Languages without blanks between words, and such as double words to say something.
const OFF: &[&str] = &["zh", "ja", "yue", "th", "lo", "km", "my", "bo", "dz"];
const DOUBLING: &[&str] = &["tr", "vi", "id", "ms", "hi", "bn", "ta", "te", "mr", "gu", "kn", "ml", "az", "jv", "fil"];

/// What may stand twice in a row in good sentences.
const DOUBLED: &[(&str, &str)] = &[
    ("fr", "nous vous"),
    ("de", "sie"),
    ("nl", "je die dat zijn u het"),
    ("en", "that had"),
    ("es", "nos"),
    ("pt", "nos"),
    ("it", "si"),
    ("da", "at det"),
    ("nb", "at det"),
    ("sv", "det att"),
];

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let language = pair.locale.language();
    let text = &*pair.target.text;
    let Some((first, second)) = repeated(text) else { return };
    if OFF.contains(&language) || repeated(&pair.source.text).is_some() {
        return;
    }
    let is_doubled =
        DOUBLED.iter().any(|(of, doubled)| *of == language && doubled.split(' ').any(|word| word == second.text));
    let own = tongue::bit(language);
    let doubles =
        DOUBLING.contains(&language) && tongue::of_word(&second) & own == 0 && !(language == "tr" && is_fixed(&first));
    if is_doubled || doubles {
        return;
    }
    let place = pair.target.place(first.start..second.end());
    let message = format!("the word `{}` stands twice in a row", second.text);
    let doubt = Doubt::HardlyDoubled(second.hash);
    remarks.suspect(&WORD_REPEATED, place, message, doubt).help(format!("write `{}` once", first.text));
}

/// Whether a Turkish word is one that nobody doubles: a name, or one with endings that say whose it is.
fn is_fixed(word: &Word<'_>) -> bool {
    const ENDINGS: [&str; 20] = [
        "ında", "inde", "unda", "ünde", "ını", "ini", "unu", "ünü", "ına", "ine", "una", "üne", "ından", "inden",
        "undan", "ünden", "ığı", "iği", "acağı", "eceği",
    ];
    let is_name = word.start > 0 && word.shape & shape::FIRST != 0;
    is_name || word.text.chars().count() > 5 && ENDINGS.iter().any(|ending| word.text.ends_with(ending))
}

/// The first two words in a row that are the same, with nothing but blanks between. Case may only differ where the
/// first begins a sentence.
fn repeated(text: &str) -> Option<(Word<'_>, Word<'_>)> {
    let mut last: Option<Word<'_>> = None;
    for word in words(text) {
        if let Some(before) = last.filter(|before| before.hash == word.hash)
            && word.shape & (shape::DIGIT | shape::MASKED | shape::JOINED) == 0
            && word.text.chars().nth(1).is_some()
            && is_blank(text, before.end(), word.start)
            && (before.text == word.text || before.start == 0 && before.shape & shape::FIRST != 0)
            && word.is_apart(text)
            && before.is_apart(text)
        {
            return Some((before, word));
        }
        last = Some(word);
    }
    None
}

fn is_blank(text: &str, from: usize, to: usize) -> bool {
    to > from && text.get(from..to).is_some_and(|between| between.chars().all(|c| c == ' ' || c == '\u{A0}'))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    #[test]
    fn slips_are_found() {
        let found = |locale, target| one("word-repeated", locale, "Close the lid of the box.", target);
        assert_eq!(found("de", "Schließen Sie den den Deckel."), "the word `den` stands twice in a row @ den den");
        assert_eq!(found("ru", "Закройте крышку крышку."), "the word `крышку` stands twice in a row @ крышку крышку");
        assert_eq!(found("ar", "أغلق غطاء غطاء الصندوق."), "the word `غطاء` stands twice in a row @ غطاء غطاء");
        assert_eq!(
            found("tr", "Kutunun kenarında kenarında bekleyin."),
            "the word `kenarında` stands twice in a row @ kenarında kenarında"
        );
        assert_eq!(found("tr", "Kutuyu ve ve kapağı kapatın."), "the word `ve` stands twice in a row @ ve ve");
    }

    #[test]
    fn good_sentences_are_silent() {
        for (locale, source, target) in [
            ("fr", "Close it, and it opens again.", "Nous nous en occupons, vous vous reposez."),
            ("de", "Should they see them?", "Wenn Sie sie sehen."),
            ("de", "Run `a` again and again.", "`a` `a`"),
            ("tr", "Close it slowly.", "Yavaş yavaş kapatın."),
            ("vi", "Close it at once.", "Đóng ngay ngay."),
            ("zh-TW", "Have a look.", "看看 看看"),
            ("nl", "It was very very late.", "Het was heel heel laat."),
            ("es", "1 1 2", "1 1 2"),
        ] {
            assert_eq!(one("word-repeated", locale, source, target), "", "{target}");
        }
    }
}
