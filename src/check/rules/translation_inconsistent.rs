//! `translation-inconsistent`

use crate::{
    check::{Check, Doubt, Inspect, Matter, Pair, Question, Remarks},
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A sentence that the locale nearly always translates one way, and here another. Case, spacing and punctuation
    /// do not count.
    ///
    /// ## Why it matters
    ///
    /// Readers take two ways to say a thing for two things. Now and then one of the two is wrong.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid of the box.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    ///
    /// <span data-ttu-id="a-2">Close the lid of the box.</span><span class="sxs-lookup"><span data-stu-id="a-2">Close the lid of the box.</span></span>
    ///
    /// <span data-ttu-id="a-3">Close the lid of the box.</span><span class="sxs-lookup"><span data-stu-id="a-3">Close the lid of the box.</span></span>
    ///
    /// <span data-ttu-id="a-4">Close the lid of the box.</span><span class="sxs-lookup"><span data-stu-id="a-4">Close the lid of the box.</span></span>
    /// ```
    /// ```md ja
    /// <span data-ttu-id="a-1">箱のふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    ///
    /// <span data-ttu-id="a-2">箱のふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-2">Close the lid of the box.</span></span>
    ///
    /// <span data-ttu-id="a-3">箱のふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-3">Close the lid of the box.</span></span>
    ///
    /// <span data-ttu-id="a-4">ケースのカバーを閉じる。</span><span class="sxs-lookup"><span data-stu-id="a-4">Close the lid of the box.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Use the translation that the locale has elsewhere; the help shows it.
    ///
    /// ```md ja
    /// <span data-ttu-id="a-1">箱のふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    ///
    /// <span data-ttu-id="a-2">箱のふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-2">Close the lid of the box.</span></span>
    ///
    /// <span data-ttu-id="a-3">箱のふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-3">Close the lid of the box.</span></span>
    ///
    /// <span data-ttu-id="a-4">箱のふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-4">Close the lid of the box.</span></span>
    /// ```
    pub(super) static TRANSLATION_INCONSISTENT = {
        name: "translation-inconsistent",
        summary: "a sentence is translated otherwise than elsewhere",
        level: Note,
        group: Style,
        category: Inconsistency,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &TRANSLATION_INCONSISTENT, inspect: Inspect::Again(inspect) };

fn inspect(pair: &Pair<'_>, question: &Question, remarks: &mut Remarks<'_, '_>) {
    let Matter::OtherTarget(count, all) = question.matter else { return };
    let message = format!("{count} of {all} times the sentence is translated otherwise");
    remarks.suspect(&TRANSLATION_INCONSISTENT, pair.target.span, message, Doubt::Shown(question.example));
}

#[cfg(test)]
mod tests {
    use crate::check::testing::found;

    fn shown(locale: &str, targets: &[&str]) -> Vec<String> {
        let pairs: Vec<(&str, &str)> = targets.iter().map(|target| ("Close the lid of it.", *target)).collect();
        let found = found(locale, &pairs);
        let of = found.iter().filter(|finding| finding.rule.name == "translation-inconsistent");
        of.map(|finding| format!("{}; {}", finding.message, finding.help.as_deref().unwrap_or_default())).collect()
    }

    #[test]
    fn the_one_that_differs_is_found() {
        assert_eq!(
            shown("ar", &["أغلق غطاءه.", "أغلق الغطاء الخاص به.", "أغلق غطاءه.", "أغلق غطاءه"]),
            ["3 of 4 times the sentence is translated otherwise; elsewhere it is `أغلق غطاءه`"]
        );
    }

    #[test]
    fn without_a_clear_majority_it_is_silent() {
        assert!(shown("de", &["Deckel zu.", "Deckel zu!", "Schließen.", "Schließen."]).is_empty());
        assert!(shown("fr", &["Fermez le couvercle.", "fermez  le couvercle", "Fermez le couvercle !"]).is_empty());
    }
}
