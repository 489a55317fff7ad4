//! `link-target-changed`

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        markup::{MOST, address::is_internal, links::compare},
    },
    finding::{Level, declare_rule},
    parse::passage::Link,
    text::Span,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A link that leads elsewhere than in the source. Its place in the sentence may differ, and so may what differs from
    /// language to language: the locale in an address, the host of a localized site, the case of a host, a slash at the end.
    ///
    /// ## Why it matters
    ///
    /// Readers get to the wrong page, or to none.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">See the [guide](guide.md#start).</span><span class="sxs-lookup"><span data-stu-id="a-1">See the [guide](guide.md#start).</span></span>
    /// ```
    /// ```md fr
    /// <span data-ttu-id="a-1">Voir le [guide](guid.md#start).</span><span class="sxs-lookup"><span data-stu-id="a-1">See the [guide](guide.md#start).</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Copy the address from the source.
    ///
    /// ```md fr
    /// <span data-ttu-id="a-1">Voir le [guide](guide.md#start).</span><span class="sxs-lookup"><span data-stu-id="a-1">See the [guide](guide.md#start).</span></span>
    /// ```
    pub(crate) static LINK_TARGET_CHANGED = {
        name: "link-target-changed",
        summary: "a link leads elsewhere than in the source",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &LINK_TARGET_CHANGED, inspect: Inspect::Pair(Stage::Markup, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let Some(links) = compare(pair) else { return };
    // With more than one, which belongs to which is a guess.
    let is_sure = links.changed.len() == 1 && links.lost.is_empty() && links.added.is_empty();
    for (was, is) in links.changed.into_iter().take(MOST) {
        let message = format!("the source links to `{}`, and the translation to `{}`", was.target, is.target);
        let finding = remarks.push(&LINK_TARGET_CHANGED, is.span, message);
        finding.help(format!("link to `{}`", was.target));
        if let Some(span) = written_target(pair, &was.target, is).filter(|_| is_sure) {
            finding.edit(span, &*was.target);
        }
        if !is_internal(&was.target) {
            finding.level = Level::Warning;
        }
        for text in [&was.target, &is.target, &was.text, &is.text] {
            remarks.explain(text);
        }
    }
    if let Some(swapped) = links.swapped {
        let (link, wanted) = (swapped.link, swapped.wanted);
        let message = if swapped.is_sure {
            format!("the link to `{}` has changed places with that to `{wanted}`", link.target)
        } else {
            format!("the links to `{}` and `{wanted}` stand in another order than in the source", link.target)
        };
        let finding = remarks.push(&LINK_TARGET_CHANGED, link.span, message);
        if swapped.is_sure {
            finding.help(format!("let this one lead to `{wanted}`, and the other one to `{}`", link.target));
        } else {
            finding.help("see whether each leads to what its words say").level = Level::Note;
        }
    }
}

/// Where the target of `link` is written in the file, if that of the source, `wanted`, can stand there as it does in the
/// source: a path within the docset, written in the same way and without anything that Markdown reads differently.
fn written_target(pair: &Pair<'_>, wanted: &str, link: &Link) -> Option<Span> {
    let is_plain = |to: &str| to.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"./_-#".contains(&byte));
    // Which block belongs to which is a guess, and a heading may have an id of its own in every language.
    if pair.unit.is_none()
        || !is_internal(wanted)
        || wanted.starts_with('/')
        || !is_plain(wanted)
        || !is_plain(&link.target)
    {
        return None;
    }
    let start = (link.span.start as usize).checked_sub(pair.target.span.start as usize)?;
    let written = pair.target_raw.get(start..start + link.span.range().len())?;
    let end = (link.span.end as usize).checked_sub(1)?;
    let is_inline =
        written.ends_with(&format!("]({})", link.target)) && pair.source_raw.contains(&format!("]({wanted})"));
    is_inline.then(|| Span::new(end - link.target.len(), end))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{one, units};

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("link-target-changed", locale, source, target)
    }

    #[test]
    fn another_target() {
        assert_eq!(
            said("ar", "See [a](a.md) and [b](b.md#x).", "راجع [ب](b.md#y) و[أ](a.md)."),
            "the source links to `b.md#x`, and the translation to `b.md#y` @ [ب](b.md#y)"
        );
        assert_eq!(
            units("nl", &[("[x](https://example.com/a1)", "[y](https://example.org/a1)")]),
            "warning link-target-changed a-101: the source links to `https://example.com/a1`, and the translation to \
             `https://example.org/a1` @ [y](https://example.org/a1)"
        );
    }

    #[test]
    fn exchanged_targets() {
        assert_eq!(
            said(
                "de",
                "See [`Get-A`](a.md) or the [Azure portal](b.md).",
                "Siehe [`Get-A`](b.md) oder das [Azure-Portal](a.md)."
            ),
            "the link to `b.md` has changed places with that to `a.md` @ [`Get-A`](b.md)"
        );
        assert_eq!(
            said("ja", "See [Get-A](a.md) or [the page](b.md).", "[ページ](b.md)または [Get-A](a.md) を参照。"),
            ""
        );
        assert_eq!(
            units("ru", &[("See [one](a.md) or [two](b.md).", "См. [один](b.md) или [два](a.md).")]),
            "note link-target-changed a-101: the links to `b.md` and `a.md` stand in another order than in the source @ [один](b.md)"
        );
    }

    #[test]
    fn the_same_elsewhere() {
        for (locale, source, target) in [
            ("fr-fr", "[x](https://example.com/en-us/x/)", "[x](https://www.example.com/fr-fr/x)"),
            ("es", "<https://example.com>", "https://example.com."),
            ("ko", "[x](a.md?view=b&amp;c)", "[엑스](a.md?view=b&c)"),
            ("zh-TW", "[A1](a.md), then [b](b.md)", "[乙](b.md)，[A1 甲](./a.md)"),
        ] {
            assert_eq!(said(locale, source, target), "", "{target}");
        }
    }
}
