//! `double-space`

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        typography::{self, edit},
    },
    finding::declare_rule,
    locale::Locale,
    parse::passage::MASK,
};

declare_rule! {
    /// ## What it finds
    ///
    /// Two or more blanks between two words of a sentence, where the source has none such. Blanks at the ends of lines
    /// and around code are left alone.
    ///
    /// ## Why it matters
    ///
    /// Browsers show one blank. But two are a trace of words that were taken out or put in, and they make comparing
    /// texts harder.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// ```
    /// ```md pt-BR
    /// <span data-ttu-id="a-1">Feche a  tampa.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Leave one blank.
    ///
    /// ```md pt-BR
    /// <span data-ttu-id="a-1">Feche a tampa.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// ```
    pub(super) static DOUBLE_SPACE = {
        name: "double-space",
        summary: "two blanks stand between two words",
        level: Note,
        group: Style,
        category: Whitespace,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &DOUBLE_SPACE, inspect: Inspect::Pair(Stage::Style, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let text = &*pair.target.text;
    if !text.contains("  ") || typography::is_copy(pair) || pair.source.text.trim().contains("  ") {
        return;
    }
    let mut from = 0;
    while let Some(found) = text[from..].find("  ") {
        let start = from + found;
        let end = text.len() - text[start..].trim_start_matches(' ').len();
        from = end;
        let before = text[..start].chars().next_back();
        let after = text[end..].chars().next();
        if !before.is_some_and(|c| ends_word(c, pair.locale)) || !after.is_some_and(begins_word) {
            continue;
        }
        let Some(mend) = edit(pair, start..end, " ") else { continue };
        let count = end - start;
        remarks
            .push(&DOUBLE_SPACE, mend.span, format!("{count} blanks stand between two words"))
            .help("leave one")
            .edit(mend.span, mend.text);
    }
}

/// In Chinese and Japanese, marks are followed by blanks at random.
fn ends_word(c: char, locale: &Locale) -> bool {
    let is_mark = typography::is_closing(c) || matches!(c, ',' | '.' | ';' | ':' | '!' | '?');
    c != MASK && (c.is_alphanumeric() || (is_mark && !locale.is_cjk()))
}

fn begins_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '(' | '"' | '“' | '„' | '«')
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("double-space", locale, source, target)
    }

    #[test]
    fn blanks_between_words() {
        assert_eq!(
            said("de", "a", "Der  Deckel,   zu"),
            "2 blanks stand between two words @   \n3 blanks stand between two words @    "
        );
        assert_eq!(said("ar", "a", "الغطاء  مغلق"), "2 blanks stand between two words @   ");
        assert_eq!(said("zh-TW", "a", "蓋子  關"), "2 blanks stand between two words @   ");
    }

    #[test]
    fn other_blanks() {
        for target in ["  Deckel  ", "`x`  ist  `y`", "Deckel  \nzu", "　　蓋子　　關", "zu<br/>  auf  - a"] {
            assert_eq!(said("de", "a", target), "", "{target}");
        }
        assert_eq!(said("ja", "a", "[ふた]  を閉じる"), "");
        assert_eq!(said("de", "Connect :   level", "Verbinden :   Ebene"), "");
    }
}
