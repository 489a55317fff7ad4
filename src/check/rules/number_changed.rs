//! `number-changed`

use crate::{
    check::{Check, Inspect, Pair, Remarks, Stage, figures::Difference},
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A number of the source that the translation does not have, or has changed, and one that the source does not
    /// have. Values are compared and not digits: `1,000`, `1.000`, `1 000` and `١٠٠٠` are one number, and so are `two`
    /// and `2`, `3 PM` and `15`, `October 1` and `10 月 1 日`, `10,000` and `1 万`. Numbers in names (`Int32`) belong to
    /// `identifier-changed`, versions that are only written differently to `version-rewritten`. A small number that is
    /// left out, as in "one of", is no finding.
    ///
    /// ## Why it matters
    ///
    /// A limit, a date or a port that is wrong misleads the reader in the very point the sentence was written for, and
    /// nothing in the sentence shows that it is wrong.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Wait for 30 minutes.</span><span class="sxs-lookup"><span data-stu-id="a-1">Wait for 30 minutes.</span></span>
    /// ```
    /// ```md fr
    /// <span data-ttu-id="a-1">Attendez 80 minutes.</span><span class="sxs-lookup"><span data-stu-id="a-1">Wait for 30 minutes.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Write the number of the source, in the way of the language.
    ///
    /// ```md fr
    /// <span data-ttu-id="a-1">Attendez trente minutes (30 minutes).</span><span class="sxs-lookup"><span data-stu-id="a-1">Wait for 30 minutes.</span></span>
    /// ```
    pub(super) static NUMBER_CHANGED = {
        name: "number-changed",
        summary: "a number of the source is missing or another one here",
        level: Warning,
        group: Integrity,
        category: Numbers,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &NUMBER_CHANGED, inspect: Inspect::Pair(Stage::Text, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let text = &pair.target.text;
    for difference in pair.figures() {
        match difference {
            Difference::Rewritten { .. } => {}
            Difference::Changed { source, target } => {
                let number = &text[target.clone()];
                if remarks.is_explained(source) || remarks.is_explained(number) {
                    continue;
                }
                let message = format!("the number `{source}` of the source is `{number}` here");
                remarks
                    .push(&NUMBER_CHANGED, pair.target.place(target.clone()), message)
                    .help(format!("write `{source}`"));
            }
            Difference::Lost { source } => {
                if remarks.is_explained(source) {
                    continue;
                }
                let message = format!("the number `{source}` of the source is not in the translation");
                let help = format!("say `{source}` where the source does");
                remarks.push(&NUMBER_CHANGED, pair.target.span, message).help(help);
            }
            Difference::Added { target } => {
                let number = &text[target.clone()];
                if remarks.is_explained(number) {
                    continue;
                }
                let message = format!("the number `{number}` is not in the source");
                remarks
                    .push(&NUMBER_CHANGED, pair.target.place(target.clone()), message)
                    .help("remove it, or say what the source says");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("number-changed", locale, source, target)
    }

    #[test]
    fn changed_numbers_are_found() {
        assert_eq!(
            said("fr", "Wait for 30 minutes.", "Attendez 80 minutes."),
            "the number `30` of the source is `80` here @ 80"
        );
        assert_eq!(
            said("ja", "Keep 2 of 5.", "5 個のうち 3 個を残します。"),
            "the number `2` of the source is `3` here @ 3"
        );
        assert_eq!(
            said("de", "Kettle 5.0 or later", "Kettle 5.1 oder höher"),
            "the number `5.0` of the source is `5.1` here @ 5.1"
        );
        assert_eq!(said("es", "On 10/01/2018.", "El 01/11/2018."), "the number `10` of the source is `11` here @ 11");
        assert_eq!(
            said("ru", "Up to 1,000 rows", "До 1 001 строки"),
            "the number `1,000` of the source is `1 001` here @ 1 001"
        );
        assert_eq!(
            said("ar", "Wait for 30 minutes.", "انتظر ٨٠ دقيقة."),
            "the number `30` of the source is `٨٠` here @ ٨٠"
        );
        assert_eq!(
            said("ja", "Up to 10 million lids", "最大 100 万個のふた"),
            "the number `10 million` of the source is `100` here @ 100"
        );
        assert_eq!(said("nl", "At 3:30 PM.", "Om 16.30 uur."), "the number `3` of the source is `16.30` here @ 16.30");
        assert_eq!(said("zh-TW", "At 3 PM", "下午 4 點"), "the number `3` of the source is `4` here @ 4");
    }

    #[test]
    fn lost_and_added_numbers_are_found() {
        assert_eq!(
            said("pl", "Wait for 30 minutes.", "Zaczekaj kilka minut."),
            "the number `30` of the source is not in the translation @ Zaczekaj kilka minut."
        );
        for (locale, source, target) in [
            ("ko", "The network has 4 lids.", "네트워크에는 덮개가 있습니다."),
            ("ko", "This needs 2 lids.", "이 작업에는 덮개가 필요합니다."),
            ("cs", "The class has 3 lids.", "Třída má víka."),
            ("pl", "The object has 2 lids.", "Obiekt ma pokrywki."),
            ("it", "It does not keep more than 9 lids.", "Non conserva più di coperchi."),
            ("ru", "The user gets 2 lids.", "Пользователь получает крышки."),
            ("de", "Kettle 2.0 closes both lids.", "Kettle schließt beide Deckel."),
            ("pl", "You get 5 lids and five pots.", "Otrzymujesz pokrywki i pięć garnków."),
            ("hu", "The pot has 4 lids.", "A fazéknak vannak fedői."),
            ("ko", "Lids 2 (LID2) fit.", "덮개(LID2)이 맞습니다."),
        ] {
            assert!(said(locale, source, target).contains("of the source is not in the translation"), "{source}");
        }
        assert_eq!(said("ko", "Wait a moment.", "5분 기다리세요."), "the number `5` is not in the source @ 5");
    }

    #[test]
    fn one_value_has_many_forms() {
        for (locale, source, target) in [
            ("ar", "Open 5 of 10 lids.", "افتح ٥ من ١٠ أغطية."),
            ("fa", "Open 5 lids.", "۵ درپوش را باز کنید."),
            ("hi", "Up to 100,000 rows", "1,00,000 पंक्तियों तक"),
            ("de", "1,000.50 and 2.5 GB", "1.000,50 und 2,5 GB"),
            ("fr", "1,000.50 Gb on the 2nd", "1\u{202F}000,50 Go le 2e"),
            ("fr", "57,000 lids", "57 000 couvercles"),
            ("ru", "12,000 lids", "12\u{A0}000 крышек"),
            ("es", "5,000 lids of 12,000", "5000 tapas de 12.000"),
            ("de", "1,000,000 lids", "1'000'000 Deckel"),
            ("ja", "Close both lids and the two pots.", "2 つのふたと 2 つの鍋を閉めます。"),
            ("ja", "On October 1, 2018", "2018 年 10 月 1 日に"),
            ("zh-TW", "On 10/01/2018, the first", "2018 年 10 月 1 日第 1 個"),
            ("de", "October 1, 2018", "1. Oktober 2018"),
            ("fr", "10/1/2018", "1er octobre 2018"),
            ("ja", "10,000 of 1.5 million", "1 万、150 万"),
            ("de", "At 3 PM", "Um 15 Uhr"),
            ("fr", "At 3:30 p.m.", "À 15:30"),
            ("nl", "At 3:30 PM.", "Om 15.30 uur."),
            ("tr", "At 3:30 PM.", "Saat 15.30'da."),
            ("fr", "In the 19th century", "Au XIXe siècle"),
            ("zh-TW", "See chapter IV.", "請參閱第 4 章。"),
            ("de", "Close 2 lids.", "Schließen Sie zwei Deckel."),
            ("ru", "Close 5 lids.", "Закройте пять крышек."),
            ("tr", "Close 2 lids.", "İki kapağı kapatın."),
            ("nl", "It has two lids.", "Er zijn 2 deksels."),
            ("pt-BR", "Select 1 of the lids.", "Selecione uma das tampas."),
            ("ko", "Only 1 lid", "덮개 하나만"),
            ("zh-TW", "the 2 lids", "兩個蓋子"),
            ("fr", "Set it to 8.", "Définissez-le sur `8`."),
            ("es", "Uses Int32.", "Usa Int32."),
            ("th", "5 lids", "๕ ฝา"),
            ("ar", "Up to 1 million lids", "ما يصل إلى مليون غطاء"),
            ("ru", "A thousand lids, 1,000,000 pots", "Тысяча крышек, миллион чайников"),
            ("es", "You can use 1,000,000 lids.", "Puede usar un millón de tapas."),
            ("he", "Wait for 3 days.", "המתן לשלושה ימים."),
            ("ar", "in 4 steps and 5 phases", "في 4 خطوات وخمس مراحل"),
            ("fr", "There is .5 GB left.", "Il reste 0,5 Go."),
            ("de", "In the 1990s", "In den 90er-Jahren"),
            ("zh-CN", "In the 1990s", "20 世纪 90 年代"),
            ("fr", "It ends at 5 PM.", "Il se termine à 17 h 00."),
            ("fr", "every 2 weeks", "tous les 15 jours"),
            ("ja", "lower it by half a metre", "0.5 m 下げる"),
            ("de", "About 1/2 of the lids", "Etwa die Hälfte der Deckel"),
            ("he", "Keep it for 12 months.", "שמור אותו שנים עשר חודשים."),
            ("ja", "１０ lids", "ふた10個"),
            ("de", "1-5 and 50%", "1–5 und 50 %"),
        ] {
            assert_eq!(said(locale, source, target), "", "{source} | {target}");
        }
    }
}
