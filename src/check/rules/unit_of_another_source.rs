//! `unit-of-another-source`

use std::collections::BTreeSet;

use crate::{
    check::{Check, Doubt, Inspect, Matter, Pair, Question, Remarks, Subject, revision::quoted},
    finding::{Findings, Level, declare_rule},
    parse::bitext::Unit,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A long sentence that is the translation of a quite different sentence elsewhere in the docset, where it fits
    /// better. Where nothing tells which of the two it belongs to, both are noted. And two long sentences of an article
    /// whose translations look as if they had changed places: one is much too long, the other much too short, and each
    /// would fit in the place of the other.
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

/// The same of two translations in each other's place.
pub(super) static SWAPPED: Check = Check { rule: &UNIT_OF_ANOTHER_SOURCE, inspect: Inspect::Units(inspect_swapped) };

/// An article of fewer units does not tell how long translations are.
const LEAST: usize = 8;
/// Shorter sources have translations of any length.
const LONG: f64 = 50.0;
/// How far from what is usual the lengths have to be, and how near to it once exchanged: logarithms of ratios.
const FAR: f64 = 0.4;
const NEAR: f64 = 0.2;
/// Where more pairs of lengths are out, the article was not translated sentence by sentence.
const MOST: usize = 64;

/// A unit and the lengths of its sides, in characters.
struct Measured<'u> {
    unit: &'u Unit,
    source: f64,
    target: f64,
}

fn inspect_swapped(_: &Subject<'_>, text: &str, units: &[Unit], findings: &mut Findings<'_>) {
    #[expect(clippy::cast_precision_loss, reason = "sentences are not that long")]
    let length = |text: &str| text.chars().count() as f64;
    let measured = |unit: &'_ Unit| (length(&text[unit.source.range()]), length(&text[unit.target.range()]));
    let translated = units.iter().filter(|unit| text[unit.source.range()] != text[unit.target.range()]);
    let all: Vec<Measured<'_>> = translated
        .map(|unit| {
            let (source, target) = measured(unit);
            Measured { unit, source, target }
        })
        .collect();
    let sum = |side: fn(&Measured<'_>) -> f64| 300.0 + all.iter().map(side).sum::<f64>();
    let ratio = sum(|one| one.target) / sum(|one| one.source);
    // The less a language says with, the less a length tells.
    if all.len() < LEAST || !(0.6..1.7).contains(&ratio) {
        return;
    }
    let off = |source: f64, target: f64| (target.max(1.0) / (source * ratio).max(1.0)).ln();
    let is_out = |one: &&Measured<'_>| one.source >= LONG && off(one.source, one.target).abs() > FAR;
    let (over, under): (Vec<&Measured<'_>>, Vec<&Measured<'_>>) =
        all.iter().filter(is_out).partition(|one| off(one.source, one.target) > 0.0);
    if over.len() * under.len() > MOST {
        return;
    }
    let fits = |a: &Measured<'_>, b: &Measured<'_>| {
        let exchanged = off(a.source, b.target).abs().max(off(b.source, a.target).abs());
        exchanged < NEAR && !keeps(text, a.unit, b.unit) && !keeps(text, b.unit, a.unit)
    };
    for long in &over {
        let partners: Vec<&&Measured<'_>> = under.iter().filter(|short| fits(long, short)).collect();
        let [short] = partners[..] else { continue };
        if over.iter().filter(|other| fits(other, short)).count() > 1 {
            continue;
        }
        for (own, other) in [(long.unit, short.unit), (short.unit, long.unit)] {
            let source = quoted(&text[other.source.range()]);
            let message = format!("the translation looks to be that of another sentence of this article: {source}");
            let finding = findings.push(&UNIT_OF_ANOTHER_SOURCE, own.target, message);
            finding.unit = Some(text[own.id.range()].to_owned());
            finding.source_text = Some(text[own.source.range()].to_owned());
            finding.help("see whether the two translations have changed places");
        }
    }
}

/// Whether the translation of a unit has a word or a number of its source that the source of `other` has not.
fn keeps(text: &str, unit: &Unit, other: &Unit) -> bool {
    let [source, target, others] = [unit.source, unit.target, other.source].map(|span| kept(&text[span.range()]));
    source.intersection(&target).any(|word| !others.contains(word))
}

/// The words and numbers that a translation may have kept.
fn kept(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let is_kept = |word: &&str| word.len() > 2 || word.bytes().any(|byte| byte.is_ascii_digit());
    words.filter(is_kept).map(str::to_ascii_lowercase).collect()
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
    fn translations_that_have_changed_places_look_so() {
        let pairs = [
            (
                "Fill the kettle with fresh water and put it on the stove.",
                "מלאו את הקומקום במים טריים והניחו אותו על הכיריים.",
            ),
            (
                "Wait until the water boils and take the kettle off the stove.",
                "חכו עד שהמים ירתחו והורידו את הקומקום מהכיריים.",
            ),
            (
                "Pour the water over the leaves and cover the pot with its lid.",
                "שפכו את המים על העלים וכסו את הקנקן במכסה שלו.",
            ),
            (
                "Let it stand for as long as you like, but never longer than that.",
                "תנו לו לעמוד כמה שתרצו, אבל אף פעם לא יותר מזה.",
            ),
            (
                "Whoever wants sugar takes it from the bowl that stands beside the cups, and stirs until nothing of it is left at the bottom.",
                "מי שרוצה סוכר לוקח אותו מהקערה שעומדת ליד הכוסות, ומערבב עד שלא נשאר ממנו דבר בתחתית הכוס.",
            ),
            (
                "Pour the tea into the cups and carry them to the table.",
                "מזגו את התה לכוסות ושאו אותן אל השולחן בזהירות.",
            ),
            ("Wash the pot with warm water as soon as it is empty.", "שטפו את הקנקן במים חמים מיד כשהוא מתרוקן."),
            ("Put the leaves on the heap behind the house.", "שימו את העלים על הערימה שמאחורי הבית."),
            (
                "Dry the cups and put them back on the shelf they came from.",
                "ייבשו את הכוסות והחזירו אותן למדף שממנו באו.",
            ),
        ];
        assert!(shown("he", &pairs).is_empty());
        let mut swapped = pairs;
        (swapped[4].1, swapped[6].1) = (pairs[6].1, pairs[4].1);
        assert_eq!(shown("he", &swapped), ["a-105 warning", "a-107 warning"]);
    }

    #[test]
    fn variants_of_a_sentence_may_share_a_translation() {
        let variant = "Close the lid of a box before you leave this evening.";
        let target = "Schließen Sie den Deckel der Kiste, bevor Sie am Abend gehen.";
        assert!(shown("de", &[(LID, target), (variant, target)]).is_empty());
        assert!(shown("de", &[(LID, "Deckel zu."), (FLOWERS, "Deckel zu.")]).is_empty());
    }
}
