//! `unit-empty`

use crate::{
    check::{Check, Inspect, Pair, Remarks, Stage},
    finding::declare_rule,
    parse::passage::MASK,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A translation that is empty, or blank, where its source is not.
    ///
    /// ## Why it matters
    ///
    /// Readers of this locale miss the sentence and cannot know that they do.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// ```
    /// ```md ja
    /// <span data-ttu-id="a-1"> </span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Have the sentence translated.
    ///
    /// ```md ja
    /// <span data-ttu-id="a-1">ふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// ```
    pub(super) static UNIT_EMPTY = {
        name: "unit-empty",
        summary: "a sentence has an empty translation",
        level: Error,
        group: Integrity,
        category: Omission,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &UNIT_EMPTY, inspect: Inspect::Pair(Stage::Whole, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let is_blank = |text: &str| text.chars().all(|c| c.is_whitespace() || c == '\u{200B}');
    if !is_blank(&pair.target.text) || is_blank(&pair.source.text) {
        return;
    }
    // A sentence that is nothing but code or an image may stand as another sentence's part.
    if !pair.source.text.chars().any(|c| c.is_alphanumeric() || c == MASK) {
        return;
    }
    remarks.push(&UNIT_EMPTY, pair.target.span, "the translation is empty").help("translate the sentence");
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{one, units};

    #[test]
    fn blank_translations_are_found_and_nothing_else_is_said() {
        assert_eq!(one("unit-empty", "he", "Close the lid.", " &nbsp;"), "the translation is empty @  &nbsp;");
        assert_eq!(
            units("ja", &[("Version 5.0 of `x`.", "\u{200B}"), ("", "")]),
            "error unit-empty a-101: the translation is empty @ \u{200B}"
        );
    }
}
