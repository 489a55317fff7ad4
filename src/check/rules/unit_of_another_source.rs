//! `unit-of-another-source`

use crate::{
    check::{Check, Doubt, Inspect, Matter, Pair, Question, Remarks},
    finding::{Level, declare_rule},
};

declare_rule! {
    /// ## What it finds
    ///
    /// A long sentence that is the translation of a quite different sentence elsewhere in the docset, where it fits
    /// better. Where nothing tells which of the two it belongs to, both are noted.
    ///
    /// ## Why it matters
    ///
    /// Readers are told something else than the source says. It comes from pasting into the wrong place, or from a
    /// translation memory that took one sentence for another.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid of the box before you leave in the evening.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box before you leave in the evening.</span></span>
    ///
    /// <span data-ttu-id="a-2">Every 3 days somebody has to water flowers that stand beside `door`.</span><span class="sxs-lookup"><span data-stu-id="a-2">Every 3 days somebody has to water flowers that stand beside `door`.</span></span>
    /// ```
    /// ```md es
    /// <span data-ttu-id="a-1">Cierre la tapa de la caja antes de salir por la noche.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box before you leave in the evening.</span></span>
    ///
    /// <span data-ttu-id="a-2">Cierre la tapa de la caja antes de salir por la noche.</span><span class="sxs-lookup"><span data-stu-id="a-2">Every 3 days somebody has to water flowers that stand beside `door`.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Put the translation of this sentence in its place.
    ///
    /// ```md es
    /// <span data-ttu-id="a-1">Cierre la tapa de la caja antes de salir por la noche.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box before you leave in the evening.</span></span>
    ///
    /// <span data-ttu-id="a-2">Cada 3 días alguien tiene que regar las flores que están junto a `door`.</span><span class="sxs-lookup"><span data-stu-id="a-2">Every 3 days somebody has to water flowers that stand beside `door`.</span></span>
    /// ```
    pub(super) static UNIT_OF_ANOTHER_SOURCE = {
        name: "unit-of-another-source",
        summary: "a translation belongs to another sentence",
        level: Warning,
        group: Integrity,
        category: Mistranslation,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &UNIT_OF_ANOTHER_SOURCE, inspect: Inspect::Again(inspect) };

fn inspect(pair: &Pair<'_>, question: &Question, remarks: &mut Remarks<'_, '_>) {
    let (message, level) = match question.matter {
        Matter::AnotherSource => ("the translation is that of a quite different sentence", Level::Warning),
        Matter::EitherSource => ("the translation looks to be that of a quite different sentence", Level::Note),
        Matter::OtherTarget(..) => return,
    };
    let doubt = Doubt::Shown(question.example);
    remarks.suspect(&UNIT_OF_ANOTHER_SOURCE, pair.target.span, message, doubt).level = level;
}

#[cfg(test)]
mod tests {
    use crate::check::testing::found;

    fn shown(locale: &str, pairs: &[(&str, &str)]) -> Vec<String> {
        let found = found(locale, pairs);
        let of = found.iter().filter(|finding| finding.rule.name == "unit-of-another-source");
        of.map(|finding| format!("{} {}", finding.unit.as_deref().unwrap_or_default(), finding.level)).collect()
    }

    const LID: &str = "Close the lid of the box before you leave in the evening.";
    const FLOWERS: &str = "Every 3 days somebody has to water flowers that stand beside `door`.";

    #[test]
    fn a_translation_in_the_wrong_place_is_found() {
        let target = "夜に出かける前に、必ず箱のふたを閉めてください。鍵はかけなくてもかまいません。";
        assert_eq!(shown("ja", &[(LID, target), (FLOWERS, target)]), ["a-102 warning"]);
    }

    #[test]
    fn without_anything_to_tell_both_are_noted() {
        let target = "يرجى إغلاق غطاء الصندوق قبل المغادرة في المساء.";
        let other = "Flowers that stand beside doors need water from time to time.";
        assert_eq!(shown("ar", &[(LID, target), (other, target)]), ["a-101 note", "a-102 warning"]);
    }

    #[test]
    fn variants_of_a_sentence_may_share_a_translation() {
        let variant = "Close the lid of a box before you leave this evening.";
        let target = "Schließen Sie den Deckel der Kiste, bevor Sie am Abend gehen.";
        assert!(shown("de", &[(LID, target), (variant, target)]).is_empty());
        assert!(shown("de", &[(LID, "Deckel zu."), (FLOWERS, "Deckel zu.")]).is_empty());
    }
}
