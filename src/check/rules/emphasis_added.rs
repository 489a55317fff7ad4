//! `emphasis-added`

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        markup::{emphasis::compare, plain::listed},
    },
    finding::{Level, declare_rule},
    parse::rules::MARKUP_BROKEN,
};

declare_rule! {
    /// ## What it finds
    ///
    /// Words that are bold or in italics in the translation and not in the source.
    ///
    /// ## Why it matters
    ///
    /// Readers take for important what the author did not mark.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Select Open, then wait.</span><span class="sxs-lookup"><span data-stu-id="a-1">Select Open, then wait.</span></span>
    /// ```
    /// ```md pl
    /// <span data-ttu-id="a-1">Wybierz **Otwórz**, a potem czekaj.</span><span class="sxs-lookup"><span data-stu-id="a-1">Select Open, then wait.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Remove the marks.
    ///
    /// ```md pl
    /// <span data-ttu-id="a-1">Wybierz Otwórz, a potem czekaj.</span><span class="sxs-lookup"><span data-stu-id="a-1">Select Open, then wait.</span></span>
    /// ```
    pub(super) static EMPHASIS_ADDED = {
        name: "emphasis-added",
        summary: "bold or italics are not in the source",
        level: Warning,
        group: Integrity,
        category: Formatting,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &EMPHASIS_ADDED, inspect: Inspect::Pair(Stage::Markup, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    for added in compare(pair) {
        if added.is_lost || remarks.found_before(&MARKUP_BROKEN, pair.target.span) {
            continue;
        }
        let names: Vec<&str> = added.words.iter().map(String::as_str).collect();
        let (face, mark) = (added.face.name(), added.face.mark());
        let message = if names.is_empty() {
            let (texts, verb) = if added.count == 1 { ("text", "is") } else { ("texts", "are") };
            format!("{} more {texts} {verb} {face} here than in the source", added.count)
        } else {
            let (names, verb) = listed(&names);
            format!("{names} {verb} {face} here and not in the source")
        };
        let place = added.range.clone().map_or(pair.target.span, |range| pair.target.place(range));
        let finding = remarks.push(&EMPHASIS_ADDED, place, message);
        finding.help(format!("remove the `{mark}` around it"));
        // Japanese and Chinese set names of buttons apart where English has quotation marks or capitals only.
        if pair.locale.is_cjk() {
            finding.level = Level::Note;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{one, units};

    #[test]
    fn words_that_stand_out_now() {
        assert_eq!(
            one("emphasis-added", "he", "Press it.", "הקישו *עליו*."),
            "`עליו` is in italics here and not in the source @ עליו"
        );
        assert_eq!(
            units("de", &[("Press **Save** and *go*.", "Drücken Sie **Speichern** und **los**.")]),
            "warning emphasis-lost a-101: `go` is in italics in the source and is bold here @ Drücken Sie **Speichern** und **los**."
        );
        assert_eq!(one("emphasis-added", "fr", "Use **a b c** now.", "Utilisez **a** et **b c** maintenant."), "");
        assert_eq!(one("emphasis-added", "it", "The lids of the kettle-pot.", "I *lid* del *kettle pot*."), "");
        assert_ne!(one("emphasis-added", "it", "The lid of the pot.", "Il **lid** del pot."), "");
        assert_eq!(one("emphasis-added", "ko", "Use `a` now.", "지금 **a**를 사용하세요."), "");
    }
}
