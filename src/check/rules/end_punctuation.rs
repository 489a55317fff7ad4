//! `end-punctuation`

use crate::{
    check::{Check, Inspect, Pair, Remarks, Stage, typography},
    finding::declare_rule,
    locale::Locale,
    parse::passage::{MASK, Passage},
};

declare_rule! {
    /// ## What it finds
    ///
    /// A sentence that ends in a full stop, question mark, exclamation mark or colon in the source, and in none or in
    /// another in the translation. Marks of all scripts count as the same: `.`, `。`, `।` and `۔`; `?`, `？` and `؟`.
    ///
    /// A full stop for an exclamation mark passes, and a colon for a full stop. In Chinese, Japanese and Korean a full stop
    /// for a colon passes too, and so does a comma, since one sentence may become several.
    /// Headings, cells and other text that has no final mark in the source are not looked at.
    ///
    /// ## Why it matters
    ///
    /// A question may have become a statement, and a sentence without an end may have lost it.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Is the lid closed?</span><span class="sxs-lookup"><span data-stu-id="a-1">Is the lid closed?</span></span>
    /// ```
    /// ```md it
    /// <span data-ttu-id="a-1">Il coperchio è chiuso.</span><span class="sxs-lookup"><span data-stu-id="a-1">Is the lid closed?</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// End the sentence as the source does, if it is to say the same.
    ///
    /// ```md it
    /// <span data-ttu-id="a-1">Il coperchio è chiuso?</span><span class="sxs-lookup"><span data-stu-id="a-1">Is the lid closed?</span></span>
    /// ```
    pub(super) static END_PUNCTUATION = {
        name: "end-punctuation",
        summary: "a sentence ends in another mark than in the source, or in none",
        level: Off,
        group: Style,
        category: Typographical,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &END_PUNCTUATION, inspect: Inspect::Pair(Stage::Style, inspect) };

/// What ends a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Stop,
    Question,
    Exclamation,
    Colon,
}

impl End {
    fn of(c: char) -> Option<Self> {
        match c {
            '.' | '。' | '．' | '｡' | '।' | '۔' | '።' | '։' | '။' | '។' => Some(Self::Stop),
            // The Greek question mark looks like a semicolon.
            '?' | '？' | '؟' | '\u{37E}' | '՞' | '፧' => Some(Self::Question),
            '!' | '！' | '՜' => Some(Self::Exclamation),
            ':' | '：' | '︰' | '՝' => Some(Self::Colon),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Stop => "a full stop",
            Self::Question => "a question mark",
            Self::Exclamation => "an exclamation mark",
            Self::Colon => "a colon",
        }
    }
}

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let whole = body(&pair.source);
    let Some(source) = whole.chars().next_back().and_then(End::of) else { return };
    // Words, abbreviations and what ends in three dots are no sentences.
    let is_sentence = whole.contains(' ') && !whole.ends_with("..") && !whole.ends_with("etc.");
    if !is_sentence || !writes_ends(pair.locale) || typography::is_copy(pair) {
        return;
    }
    let text = body(&pair.target);
    let target = text.chars().next_back().and_then(End::of);
    if target.is_some_and(|target| may_stand_for(target, source, pair.locale)) || is_open(text, pair.locale) {
        return;
    }
    let Some(last) = text.char_indices().next_back() else { return };
    let ends = match target {
        Some(target) => format!("the translation ends in {}, the source in {}", target.name(), source.name()),
        None => format!("the translation ends without a mark, the source in {}", source.name()),
    };
    let span = pair.target.place(last.0..last.0 + last.1.len_utf8());
    remarks.push(&END_PUNCTUATION, span, ends).help("end the sentence as the source does, if it says the same");
}

/// A text without the brackets, quotation marks, tags and images at its end: what is in them may end after the sentence.
fn body<'p>(passage: &'p Passage<'_>) -> &'p str {
    let is_around = |c: char| typography::is_closing(c) || typography::is_blank(c) || matches!(c, '\'' | '[' | '\n');
    let mut text = passage.text.trim_end_matches(is_around);
    while let Some(rest) = text.strip_suffix(MASK) {
        let end = text.len();
        let is_code = passage.codes.binary_search_by_key(&end, |code| code.range.end).is_ok();
        if is_code || passage.links.binary_search_by_key(&end, |link| link.range.end).is_ok() {
            break;
        }
        text = rest.trim_end_matches(is_around);
    }
    text.trim_start()
}

/// Whether a sentence may end in `target` where its source ends in `source`.
fn may_stand_for(target: End, source: End, locale: &Locale) -> bool {
    target == source
        || matches!((target, source), (End::Stop, End::Exclamation) | (End::Colon, End::Stop))
        || (locale.is_cjk() && matches!((target, source), (End::Stop, End::Colon)))
}

/// Whether the end of the text is not to be judged: three dots, Greek questions, clauses that go on in Chinese.
fn is_open(text: &str, locale: &Locale) -> bool {
    (locale.is_cjk() && text.ends_with(['，', '；', '、']))
        || text.ends_with('…')
        || text.ends_with("..")
        || (locale.language() == "el" && text.ends_with(';'))
}

/// Thai and its neighbours end sentences with a blank.
fn writes_ends(locale: &Locale) -> bool {
    !matches!(locale.language(), "th" | "lo" | "km" | "my" | "bo" | "dz")
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("end-punctuation", locale, source, target)
    }

    #[test]
    fn other_ends() {
        assert_eq!(
            said("de", "Is it closed?", "Er ist zu."),
            "the translation ends in a full stop, the source in a question mark @ ."
        );
        assert_eq!(
            said("ar", "It is closed.", "الغطاء مغلق"),
            "the translation ends without a mark, the source in a full stop @ ق"
        );
        assert_eq!(
            said("es", "Open `x`.", "Abra `x`"),
            "the translation ends without a mark, the source in a full stop @ `x`"
        );
        assert_eq!(
            said("ru", "Do this:", "Сделайте так."),
            "the translation ends in a full stop, the source in a colon @ ."
        );
    }

    #[test]
    fn marks_of_all_scripts() {
        for (locale, source, target) in [
            ("ja", "Do this:", "次のようにします。"),
            ("ja", "Is it closed?", "閉じていますか？"),
            ("zh-TW", "It is closed.", "（已關閉。）"),
            ("fa", "Is it closed?", "آیا بسته است؟"),
            ("ur", "It is closed.", "یہ بند ہے۔"),
            ("hi", "It is closed.", "यह बंद है।"),
            ("el", "Is it closed?", "Είναι κλειστό;"),
            ("th", "It is closed.", "ปิดแล้ว"),
            ("fr", "Close it!", "Fermez-le."),
            ("ko", "Lid", "뚜껑."),
            ("es", "Open `x`.<br/>", "Abra `x`. ![x](y.png)"),
            ("nl", "Read [this][].", "Lees [dit.][]"),
            ("zh-CN", "It is closed.", "已合上，"),
            ("zh-TW", "Do this:", "請執行︰"),
        ] {
            assert_eq!(said(locale, source, target), "", "{target}");
        }
    }
}
