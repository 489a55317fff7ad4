//! `link-added`

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        markup::{
            MOST,
            address::is_internal,
            links::{compare, words},
        },
    },
    finding::{Level, declare_rule},
};

declare_rule! {
    /// ## What it finds
    ///
    /// A link that the translation has and the source does not.
    ///
    /// ## Why it matters
    ///
    /// Somebody put it there who did not write the source. Nobody keeps it up to date.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">See the guide.</span><span class="sxs-lookup"><span data-stu-id="a-1">See the guide.</span></span>
    /// ```
    /// ```md nl
    /// <span data-ttu-id="a-1">Zie de [gids](https://example.com/).</span><span class="sxs-lookup"><span data-stu-id="a-1">See the guide.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Remove the link, or add it to the source.
    ///
    /// ```md nl
    /// <span data-ttu-id="a-1">Zie de gids.</span><span class="sxs-lookup"><span data-stu-id="a-1">See the guide.</span></span>
    /// ```
    pub(super) static LINK_ADDED = {
        name: "link-added",
        summary: "a link is not in the source",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &LINK_ADDED, inspect: Inspect::Pair(Stage::Markup, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let Some(links) = compare(pair) else { return };
    for link in links.added.into_iter().take(MOST) {
        // The source may have the address where it is no link: in code, or with letters right before it.
        let in_code = pair.source.codes.iter().any(|code| code.text.contains(&*link.target));
        if in_code || pair.source.text.contains(&*link.target) {
            continue;
        }
        let message = format!("the link to `{}` is not in the source", link.target);
        let finding = remarks.push(&LINK_ADDED, link.span, message);
        finding.help("remove the link and keep its words, or add it to the source");
        if !is_internal(&link.target) {
            finding.level = Level::Warning;
        }
        remarks.explain(&words(&pair.target, &link.range));
        remarks.explain(&link.target);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{one, units};

    #[test]
    fn addresses_that_are_no_links_in_the_source() {
        for (source, target) in [
            ("Usehttps://a.example/x now.", "今すぐ https://a.example/x を使用。"),
            ("Open `https://a.example/x`.", "https://a.example/x を開く。"),
        ] {
            assert_eq!(one("link-added", "ja", source, target), "");
        }
    }

    #[test]
    fn links_of_translators() {
        assert_eq!(
            one("link-added", "he", "See the guide.", "ראו את [המדריך](guide.md)."),
            "the link to `guide.md` is not in the source @ [המדריך](guide.md)"
        );
        assert_eq!(
            units("ru", &[("See it.", "См. https://example.com/x.")]),
            "warning link-added a-101: the link to `https://example.com/x` is not in the source @ https://example.com/x"
        );
    }
}
