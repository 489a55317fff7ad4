//! `version-rewritten`

use crate::{
    check::{Check, Inspect, Pair, Remarks, Stage, figures::Difference, typography},
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A version number that is written as if it were a decimal fraction: `5,0` for `5.0`, `6.0。0` for `6.0.0`,
    /// `3. 1` for `3.1`. A number with a point is taken for a version behind the name of a product, behind words like
    /// *version*, before words like *or later*, and where it has two points or ends in `.0`. `2.5 GB` is a fraction
    /// and may be written `2,5 GB`. Digits of the locale's own script are left alone.
    ///
    /// What is found again in an article is a note, since it has the same cause: the same slip in the same words, and in
    /// a machine translation any slip of this kind.
    ///
    /// ## Why it matters
    ///
    /// Version numbers are names. Nobody finds version `5,0`, and who types it gets an error.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Install Kettle 5.1 or later.</span><span class="sxs-lookup"><span data-stu-id="a-1">Install Kettle 5.1 or later.</span></span>
    /// ```
    /// ```md de
    /// <span data-ttu-id="a-1">Installieren Sie Kettle 5,1 oder höher.</span><span class="sxs-lookup"><span data-stu-id="a-1">Install Kettle 5.1 or later.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Write the version as the source does.
    ///
    /// ```md de
    /// <span data-ttu-id="a-1">Installieren Sie Kettle 5.1 oder höher.</span><span class="sxs-lookup"><span data-stu-id="a-1">Install Kettle 5.1 or later.</span></span>
    /// ```
    pub(super) static VERSION_REWRITTEN = {
        name: "version-rewritten",
        summary: "a version number is written as a decimal fraction",
        level: Error,
        group: Integrity,
        category: Numbers,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &VERSION_REWRITTEN, inspect: Inspect::Pair(Stage::Text, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    if !has_version(&pair.source.text) {
        return;
    }
    for difference in pair.figures() {
        let Difference::Rewritten { source, target } = difference else { continue };
        if remarks.is_explained(source) {
            continue;
        }
        let message = format!("version `{source}` is written `{}`", &pair.target.text[target.clone()]);
        let mend = typography::edit(pair, target.clone(), source);
        let finding = remarks.push(&VERSION_REWRITTEN, pair.target.place(target.clone()), message);
        finding.help(format!("write `{source}`"));
        if let Some(mend) = mend {
            finding.edit(mend.span, mend.text);
        }
    }
}

/// Whether there is a digit, a full stop and another digit.
fn has_version(text: &str) -> bool {
    memchr::memchr_iter(b'.', text.as_bytes()).any(|at| {
        let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        at > 0 && is_digit(text.as_bytes().get(at - 1)) && is_digit(text.as_bytes().get(at + 1))
    })
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("version-rewritten", locale, source, target)
    }

    #[test]
    fn rewritten_versions_are_found() {
        assert_eq!(
            said("de", "Install Kettle 5.1.", "Installieren Sie Kettle 5,1."),
            "version `5.1` is written `5,1` @ 5,1"
        );
        assert_eq!(
            said("zh-TW", "In 6.0.0 and 5.0", "於 6.0。0 和 5.0"),
            "version `6.0.0` is written `6.0。0` @ 6.0。0"
        );
        assert_eq!(
            said("nl", "Use version 3.1 here.", "Gebruik versie 3. 1 hier."),
            "version `3.1` is written `3. 1` @ 3. 1"
        );
        assert_eq!(said("zh-TW", "7.1", "7,1"), "version `7.1` is written `7,1` @ 7,1");
        assert_eq!(said("tr", "v2.1 and v2.2", "v2,1 ve v2.2"), "version `2.1` is written `2,1` @ 2,1");
        assert_eq!(
            said("es", "From 5.0, 5.1 or later", r"Desde 5\.0, 5,1 o posterior"),
            "version `5.1` is written `5,1` @ 5,1"
        );
    }

    #[test]
    fn fractions_and_the_scripts_own_digits_stay_silent() {
        for (locale, source, target) in [
            ("de", "Needs 2.5 GB of memory.", "Benötigt 2,5 GB Speicher."),
            ("fr", "It is 1.5 times as fast and 99.9% up.", "Il est 1,5 fois plus rapide et disponible à 99,9 %."),
            ("ru", "Costs $2.50", "Стоит 2,50 долл. США"),
            ("nl", "7.1", "7,1"),
            ("ar", "Kettle 5.1", "الغلاية ٥٫١"),
            ("fa", "Kettle 5.1", "کتری ۵.۱"),
            ("ja", "Kettle 5.1", "ケトル 5.1"),
        ] {
            assert_eq!(said(locale, source, target), "", "{target}");
        }
    }
}
