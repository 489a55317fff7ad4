//! `link-lost`

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        markup::{
            MOST,
            address::is_internal,
            links::{compare, words},
            literal::broken_links,
            plain::find,
        },
    },
    finding::{Level, declare_rule},
};

declare_rule! {
    /// ## What it finds
    ///
    /// A link of the source that the translation does not have.
    ///
    /// ## Why it matters
    ///
    /// Readers of this locale cannot go where the others can.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">See the [guide](guide.md).</span><span class="sxs-lookup"><span data-stu-id="a-1">See the [guide](guide.md).</span></span>
    /// ```
    /// ```md es
    /// <span data-ttu-id="a-1">Consulte la guía.</span><span class="sxs-lookup"><span data-stu-id="a-1">See the [guide](guide.md).</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Link the words that stand for it.
    ///
    /// ```md es
    /// <span data-ttu-id="a-1">Consulte la [guía](guide.md).</span><span class="sxs-lookup"><span data-stu-id="a-1">See the [guide](guide.md).</span></span>
    /// ```
    pub(crate) static LINK_LOST = {
        name: "link-lost",
        summary: "a link of the source is not in the translation",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &LINK_LOST, inspect: Inspect::Pair(Stage::Markup, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let Some(mut links) = compare(pair) else { return };
    // Where its marks are shown, the link is broken and not lost.
    let broken = broken_links(pair).len();
    links.lost.truncate(links.lost.len().saturating_sub(broken));
    for link in links.lost.into_iter().take(MOST) {
        let shown = words(&pair.source, &link.range);
        let message = format!("the link to `{}` is not in the translation", link.target);
        let place = find(&pair.target.text, &link.text).map_or(pair.target.span, |range| pair.target.place(range));
        let finding = remarks.push(&LINK_LOST, place, message);
        finding.help(match shown.trim() {
            "" | "…" => format!("link to `{}`", link.target),
            shown => format!("link what stands for “{shown}” to `{}`", link.target),
        });
        if !is_internal(&link.target) {
            finding.level = Level::Warning;
        }
        remarks.explain(&shown);
        remarks.explain(&link.target);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{one, units};

    #[test]
    fn links_that_are_gone() {
        assert_eq!(
            one("link-lost", "zh-TW", "See [the guide](guide.md).", "請參閱指南。"),
            "the link to `guide.md` is not in the translation @ 請參閱指南。"
        );
        assert_eq!(
            units("fr", &[("See [`Get-A`](a.md).", "Voir Get-A.")]),
            "error link-lost a-101: the link to `a.md` is not in the translation @ Voir Get-A."
        );
        assert_eq!(
            units("tr", &[("[Issue 214](https://example.com/214)", "Sorun 214")]),
            "warning link-lost a-101: the link to `https://example.com/214` is not in the translation @ Sorun 214"
        );
    }
}
