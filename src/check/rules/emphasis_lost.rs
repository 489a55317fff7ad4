//! `emphasis-lost`

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        markup::{
            emphasis::{Differing, Face, Instead, compare},
            plain::listed,
        },
    },
    finding::{Level, declare_rule},
    parse::rules::MARKUP_BROKEN,
};

declare_rule! {
    /// ## What it finds
    ///
    /// Words that are bold or in italics in the source and not in the translation. Neighbours that became one are no loss.
    /// Where brackets or quotation marks stand for bold in Chinese, Japanese or Korean, as they do around the names of
    /// buttons, it is a note.
    ///
    /// ## Why it matters
    ///
    /// What stands out in the source is lost in the sentence.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Select **Open**, then wait.</span><span class="sxs-lookup"><span data-stu-id="a-1">Select **Open**, then wait.</span></span>
    /// ```
    /// ```md it
    /// <span data-ttu-id="a-1">Selezionare Apri, quindi attendere.</span><span class="sxs-lookup"><span data-stu-id="a-1">Select **Open**, then wait.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Set the words apart that stand for those of the source.
    ///
    /// ```md it
    /// <span data-ttu-id="a-1">Selezionare **Apri**, quindi attendere.</span><span class="sxs-lookup"><span data-stu-id="a-1">Select **Open**, then wait.</span></span>
    /// ```
    pub(super) static EMPHASIS_LOST = {
        name: "emphasis-lost",
        summary: "bold or italics of the source are not in the translation",
        level: Warning,
        group: Integrity,
        category: Formatting,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &EMPHASIS_LOST, inspect: Inspect::Pair(Stage::Markup, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    for lost in compare(pair) {
        if lost.is_lost && !remarks.found_before(&MARKUP_BROKEN, pair.target.span) {
            report(pair, &lost, remarks);
        }
    }
}

fn report(pair: &Pair<'_>, lost: &Differing, remarks: &mut Remarks<'_, '_>) {
    let names: Vec<&str> = lost.words.iter().map(String::as_str).collect();
    let (face, mark) = (lost.face.name(), lost.face.mark());
    let here = match lost.instead {
        Instead::Plain => "not here".to_owned(),
        Instead::Brackets => "in brackets here".to_owned(),
        Instead::Face(other) => format!("{} here", other.name()),
    };
    let message = if names.is_empty() {
        let verb = if lost.count == 1 { "is" } else { "are" };
        format!("of {} texts that are {face} in the source, {} {verb} {here}", lost.in_source, lost.count)
    } else {
        let (names, verb) = listed(&names);
        let here = if lost.instead == Instead::Plain { here } else { format!("{verb} {here}") };
        format!("{names} {verb} {face} in the source and {here}")
    };
    let place = lost.range.clone().map_or(pair.target.span, |range| pair.target.place(range));
    let finding = remarks.push(&EMPHASIS_LOST, place, message);
    finding.help(format!("write `{mark}` before and after what stands for it"));
    // Italics are hard to read in these scripts, and bold has its own marks.
    let is_custom = match lost.instead {
        Instead::Brackets => true,
        Instead::Face(other) => other == Face::Bold,
        Instead::Plain => false,
    };
    if is_custom && pair.locale.is_cjk() {
        finding.level = Level::Note;
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{one, units};

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("emphasis-lost", locale, source, target)
    }

    #[test]
    fn a_mark_alone_is_not_what_was_set_apart() {
        assert_ne!(one("emphasis-lost", "ja", "**Lids:** See [a](a.md).", "**:** [a](a.md) を参照。"), "");
        assert_eq!(one("emphasis-lost", "ru", "The **...** menu.", "Меню **...**."), "");
        assert_ne!(
            one(
                "emphasis-lost",
                "pl",
                "In **Lid type** set **Day**, **Week**.",
                "W Typ pokrywki: **Dzień**, **Tydzień**."
            ),
            ""
        );
    }

    #[test]
    fn words_that_stand_out_no_more() {
        assert_eq!(
            said(
                "nl",
                "The **Uri** and the **Credential** are *not* kept.",
                "De **URI** en de Credential worden *niet* bewaard."
            ),
            "`Credential` is bold in the source and not here @ Credential"
        );
        assert_eq!(
            said("ru", "Select **File** > **Print** > **All lids**.", "Выберите **Файл** > **Печать** > Все крышки."),
            "of 3 texts that are bold in the source, 1 is not here @ Выберите **Файл** > **Печать** > Все крышки."
        );
        assert_eq!(said("ar", "Press **OK**.", "اضغط موافق."), "`OK` is bold in the source and not here @ اضغط موافق.");
        assert_eq!(
            said("es", "Press **OK**.", "Pulse *Aceptar*."),
            "`OK` is bold in the source and is in italics here @ Pulse *Aceptar*."
        );
    }

    #[test]
    fn brackets_for_bold() {
        assert_eq!(
            units("zh-TW", &[("Open the **Upgrade now** banner.", "開啟 [立即升級] 橫幅。")]),
            "note emphasis-lost a-101: `Upgrade now` is bold in the source and is in brackets here @ [立即升級]"
        );
        assert_eq!(said("ja", "Select **Open**.", "**[開く]** を選択します。"), "");
    }

    #[test]
    fn what_may_differ() {
        for (locale, source, target) in [
            ("de", "Use **a** **b** now.", "Verwenden Sie jetzt **a b**."),
            ("ko", "***a*** b", "**가** *나*"),
            ("ja", "This is **\"important\"** here.", "これは**「重要」**です。"),
            ("tr", "Use snake_case_names.", "snake_case_names kullanın."),
            ("zh-TW", "Press **OK** here.", "請在此按\\*\\*確定\\*\\*。"),
            ("ru", "Press <b>OK</b>.", "Нажмите **ОК**."),
            // The link is lost, and what it looks like with it.
            ("fr", "See **[a](a.md)**.", "Voir la page."),
        ] {
            assert_eq!(said(locale, source, target), "", "{target}");
        }
    }
}
