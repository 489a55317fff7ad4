//! `length-outlier`

use crate::{
    check::{
        Check, Doubt, Inspect, Pair, Remarks, Stage,
        lessons::{Length, prior},
    },
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A translation that is far shorter or longer than the locale's translations are beside their sources. What is
    /// usual is learned from the docset itself, for short and for long sentences.
    ///
    /// ## Why it matters
    ///
    /// Part of the sentence may be missing, or something may be there that the source does not say.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid of the box before you leave, and put the key where nobody finds it.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box before you leave, and put the key where nobody finds it.</span></span>
    /// ```
    /// ```md de
    /// <span data-ttu-id="a-1">Schließen Sie die Kiste.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box before you leave, and put the key where nobody finds it.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Compare the two sentences, and translate what is missing.
    ///
    /// ```md de
    /// <span data-ttu-id="a-1">Schließen Sie die Kiste, bevor Sie gehen, und legen Sie den Schlüssel dorthin, wo niemand ihn findet.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box before you leave, and put the key where nobody finds it.</span></span>
    /// ```
    pub(super) static LENGTH_OUTLIER = {
        name: "length-outlier",
        summary: "a translation is far shorter or longer than usual",
        level: Note,
        group: Integrity,
        category: Length,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &LENGTH_OUTLIER, inspect: Inspect::Pair(Stage::Text, inspect) };

/// Logarithms of ratios this far from what is expected are looked at when everything was seen.
const FAR: f64 = 0.5;

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let Some(length) = Length::of(pair) else { return };
    if (length.log() - prior(pair.locale.language()).ln()).abs() < FAR {
        return;
    }
    // A name may be shortened to its last part.
    if pair.source.text.split_ascii_whitespace().nth(3).is_none() && pair.source.text.is_ascii() {
        return;
    }
    let message = "the translation looks too long or too short";
    remarks.suspect(&LENGTH_OUTLIER, pair.target.span, message, Doubt::HardlyEver(length));
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    const SOURCE: &str = "Close the lid of the box before you leave, and put the key where nobody finds it.";

    #[test]
    fn what_is_cut_or_swollen_is_found() {
        assert_eq!(
            one("length-outlier", "fr", SOURCE, "Fermez le couvercle."),
            "the translation looks 4.7 times shorter than `fr` usually is @ Fermez le couvercle."
        );
        assert_ne!(one("length-outlier", "ja", SOURCE, "ふたを閉めます。"), "");
        let long = "أغلق غطاء الصندوق قبل المغادرة. ".repeat(12);
        assert_ne!(one("length-outlier", "ar", SOURCE, &long), "");
    }

    #[test]
    fn what_is_usual_is_silent() {
        for (locale, target) in [
            ("zh-TW", "離開之前請關閉盒子的蓋子，並將鑰匙放在沒有人找得到的地方。"),
            ("ja", "出かける前に箱のふたを閉め、鍵はだれにも見つからない場所に置いてください。"),
            ("ko", "나가기 전에 상자 뚜껑을 닫고 아무도 찾을 수 없는 곳에 열쇠를 두십시오."),
            ("ru", "Прежде чем уйти, закройте крышку коробки и положите ключ туда, где его никто не найдет."),
            ("tr", "Çıkmadan önce kutunun kapağını kapatın ve anahtarı kimsenin bulamayacağı bir yere koyun."),
        ] {
            assert_eq!(one("length-outlier", locale, SOURCE, target), "", "{locale}");
        }
        assert_eq!(one("length-outlier", "de", "Close the lid.", "Zu."), "");
    }
}
