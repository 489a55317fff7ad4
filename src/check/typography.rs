//! How languages are punctuated, as far as rules of style need to know: which blanks stand around which marks, how wide
//! marks are, how numbers are written. [`edit`] says where in the file a slip is mended.

use std::ops::Range;

use crate::{check::Pair, locale::Locale, text::Span};

/// A no-break space.
pub(super) const NO_BREAK: char = '\u{A0}';

/// What mends a slip: the words to be put in the place of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mend {
    /// The place in the file.
    pub(super) span: Span,
    /// What belongs there.
    pub(super) text: String,
}

/// How `range` of the translation's text is replaced by `text` in the file. Nothing where the file has something else
/// there than the reader sees: an entity, an escape, marks of emphasis in between.
pub(super) fn edit(pair: &Pair<'_>, range: Range<usize>, text: impl Into<String>) -> Option<Mend> {
    let seen = pair.target.text.get(range.clone())?;
    let span = pair.target.place(range);
    let start = (span.start as usize).checked_sub(pair.target.span.start as usize)?;
    let written = pair.target_raw.get(start..start + span.range().len())?;
    (written == seen).then(|| Mend { span, text: text.into() })
}

/// Whether the translation is its source, word for word: names, code, licences.
pub(super) fn is_copy(pair: &Pair<'_>) -> bool {
    pair.target.text == pair.source.text
}

/// Whether `c` is a blank within a line.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

/// Whether `c` is of Chinese or Japanese script; Korean uses the marks of the West.
pub(super) fn is_cjk(c: char) -> bool {
    matches!(c,
        '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFD}')
}

/// Whether `c` ends what stands in brackets or quotation marks.
pub(super) fn is_closing(c: char) -> bool {
    matches!(
        c,
        ')' | ']' | '}' | '"' | '”' | '“' | '’' | '»' | '›' | '」' | '』' | '）' | '］' | '】' | '》' | '〉' | '〕'
    )
}

/// The full-width form of a mark.
pub(super) fn wide(mark: char) -> Option<char> {
    Some(match mark {
        ',' => '，',
        '.' => '。',
        ':' => '：',
        ';' => '；',
        '!' => '！',
        '?' => '？',
        '(' => '（',
        ')' => '）',
        _ => return None,
    })
}

/// The half-width form of a mark.
pub(super) fn narrow(mark: char) -> Option<char> {
    Some(match mark {
        '，' => ',',
        '。' | '．' => '.',
        '：' => ':',
        '；' => ';',
        '！' => '!',
        '？' => '?',
        '（' => '(',
        '）' => ')',
        _ => return None,
    })
}

/// Which blanks a language sets before its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blanks {
    /// None.
    No,
    /// One before these and within `«»`.
    Before(&'static [char]),
    /// Habits differ too much to say.
    Unknown,
}

/// Which blanks `locale` sets before its marks.
pub(super) fn blanks(locale: &Locale) -> Blanks {
    match locale.language() {
        "fr" if has_region(locale, &["CH"]) => Blanks::Before(&[]),
        "fr" if has_region(locale, &["CA"]) => Blanks::Before(&[':', '»']),
        "fr" => Blanks::Before(&[':', ';', '!', '?', '»']),
        // Breton and Occitan follow French; scripts without blanks between words set them by ear; `qps` is a test.
        "br" | "oc" | "th" | "lo" | "km" | "my" | "bo" | "dz" | "qps" => Blanks::Unknown,
        _ => Blanks::No,
    }
}

/// How a language writes numbers that have a decimal comma.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    /// What stands between thousands.
    pub(super) group: char,
    /// Whether numbers of four digits are written without it.
    pub(super) from_ten_thousand: bool,
}

/// How `locale` writes numbers, where decimals have a comma for sure.
pub(super) fn digits(locale: &Locale) -> Option<Digits> {
    let (group, from_ten_thousand) = match locale.language() {
        _ if has_region(locale, &["CH", "LI"]) => return None,
        "es" if !is_spanish_of_spain(locale) => return None,
        "es" => ('.', true),
        "pt" if has_region(locale, &["PT"]) => (NO_BREAK, true),
        "de" | "it" | "pt" | "nl" | "tr" | "da" | "id" | "vi" | "el" | "ro" | "hr" | "sl" | "sr" | "bs" | "mk"
        | "ca" | "gl" | "eu" | "is" => ('.', false),
        "pl" | "bg" => (NO_BREAK, true),
        "fr" | "ru" | "uk" | "be" | "cs" | "sk" | "hu" | "sv" | "nb" | "nn" | "no" | "fi" | "et" | "lv" | "lt"
        | "kk" => (NO_BREAK, false),
        _ => return None,
    };
    Some(Digits { group, from_ten_thousand })
}

/// Spanish America is divided over the decimal comma.
fn is_spanish_of_spain(locale: &Locale) -> bool {
    locale.as_str() == "es" || has_region(locale, &["ES"])
}

fn has_region(locale: &Locale, regions: &[&str]) -> bool {
    locale.as_str().split('-').skip(1).any(|part| regions.contains(&part))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{check::testing::found, finding::Group};

    /// What rules of style say about a pair.
    fn said(locale: &str, source: &str, target: &str) -> Vec<String> {
        let found = found(locale, &[(source, target)]);
        let of_style = found.into_iter().filter(|finding| finding.rule.group == Group::Style);
        of_style.map(|finding| format!("{}: {}", finding.rule.name, finding.message)).collect()
    }

    fn locale(tag: &str) -> Locale {
        tag.parse().expect(tag)
    }

    #[test]
    fn habits_depend_on_the_region() {
        assert_eq!(blanks(&locale("fr-ca")), Blanks::Before(&[':', '»']));
        assert_eq!(blanks(&locale("fr-CH")), Blanks::Before(&[]));
        assert_eq!(blanks(&locale("ja-JP")), Blanks::No);
        assert_eq!(blanks(&locale("th-TH")), Blanks::Unknown);
        assert!(digits(&locale("es-MX")).is_none() && digits(&locale("de-CH")).is_none());
        assert!(digits(&locale("es-ES")).is_some_and(|digits| digits.from_ten_thousand));
        assert_eq!(digits(&locale("ru")).map(|digits| digits.group), Some(NO_BREAK));
        assert!(digits(&locale("ar-SA")).is_none());
    }

    #[test]
    fn scripts() {
        assert!(['字', 'ア', 'ｱ', '々'].into_iter().all(is_cjk));
        assert!(!['한', 'a', 'ا', '。', '（'].into_iter().any(is_cjk));
        for mark in [',', '.', ':', ';', '!', '?', '(', ')'] {
            assert_eq!(wide(mark).and_then(narrow), Some(mark));
        }
    }

    #[test]
    fn good_sentences_are_left_alone() {
        for (locale, source, target) in [
            ("ar", "5 items, 2.5 GB (x)?", "٥ عناصر، 2.5 جيجابايت (س)؟"),
            ("fa", "\"All\" of them!", "«همه» آن‌ها!"),
            ("he", "The 'IDF' \"book\".", "צה\"ל ו\"ספר\"."),
            ("de", "2.5 GB of \"it\" (1,000).", "2,5 GB von „es“ (1.000)."),
            (
                "fr",
                "1,000.50 or 5 GB, the 2nd: \"we\"?",
                "1 000,50 ou 5 Go, le 2e\u{A0}: nous «\u{202F}nous\u{202F}» vous\u{202F}?",
            ),
            ("fr-CA", "Is it \"so\"? Yes: yes!", "Est-ce « ainsi »? Oui : oui!"),
            ("es", "Is it \"so\"? 1,000!", "¿Es «así»? ¡1000!"),
            ("ja", "Add 2 (x) on October 1, 2018:", "2018 年 10 月 1 日に 2 つ（x）を「追加」します。"),
            ("ja", "Select Next: x", "**[次へ]**: x を選択します!"),
            ("zh-TW", "Yes.", "是"),
            ("zh-CN", "The \"value\" (x), y: z; a?", "“值”（x），y：z；a？"),
            ("ko", "The `x` class (DbSet).", "`x` 클래스(DbSet)는, 'a'의 것입니다."),
            ("tr", "The DbSet's \"light\" is 2.5 MB.", "DbSet'in \"ışığı\" 2,5 MB'tır."),
            ("ru", "The \"lid\" (x): 1,000.5.", "«Крышка» (x): 1\u{A0}000,5."),
            ("pl", "the \"lid\": closed...", "„pokrywa”: zamknięta..."),
            ("nl", "It's the \"lid\" at 12:30 in .NET 5.0; see C:\\x", "’t \"Deksel\" om 12:30 in .NET 5.0; zie C:\\x"),
            ("sv", "\"a\" (b) :) ;-)", "”a” (b) :) ;-)"),
            ("hi", "It is closed.", "यह बंद है।"),
            ("th", "Is it closed?", "ปิดแล้วหรือ ?"),
        ] {
            assert_eq!(said(locale, source, target), Vec::<String>::new(), "{locale} {target}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(
            locale in 0..6_usize,
            source in "[a字 .:,'\"(0-9]{0,9}",
            target in "[a字א`*_\\[\\]()\"«»„“（）「』,.:;!?，。：、 \u{A0}0-9-]{0,30}",
        ) {
            said(["fr", "zh-TW", "ja", "de", "he", "es"][locale], &source, &target);
        }
    }
}
