//! `html-changed`

use std::collections::BTreeMap;

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        markup::{
            MOST,
            html::{Seen, compare},
        },
    },
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// Tags of HTML that are not the same in a translation as in its source: a tag that is missing, one that was added, an
    /// attribute with another value. Their order may differ, and so may what is said to readers (`alt`, `title`, `lang`) and
    /// comments. Markdown that looks the same counts as the same: `**` for `<b>`.
    ///
    /// ## Why it matters
    ///
    /// A tag that is never closed changes the rest of the page. An attribute that is lost takes a style, a target or a size
    /// with it.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Press <kbd>F1</kbd>.</span><span class="sxs-lookup"><span data-stu-id="a-1">Press <kbd>F1</kbd>.</span></span>
    /// ```
    /// ```md zh-tw
    /// <span data-ttu-id="a-1">請按 F1。</span><span class="sxs-lookup"><span data-stu-id="a-1">Press <kbd>F1</kbd>.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Write the tags as they are in the source.
    ///
    /// ```md zh-tw
    /// <span data-ttu-id="a-1">請按 <kbd>F1</kbd>。</span><span class="sxs-lookup"><span data-stu-id="a-1">Press <kbd>F1</kbd>.</span></span>
    /// ```
    pub(crate) static HTML_CHANGED = {
        name: "html-changed",
        summary: "HTML tags are not those of the source",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &HTML_CHANGED, inspect: Inspect::Pair(Stage::Markup, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let Some(tags) = compare(pair) else { return };
    for (was, is) in tags.changed.iter().take(MOST) {
        let message = format!("the tag `{}` of the source is `{}` here", was.written, is.written);
        remarks.push(&HTML_CHANGED, is.token.span, message).help(format!("write `{}`", was.written));
        remarks.explain(was.written);
        remarks.explain(is.written);
    }
    for tag in by_element(&tags.lost) {
        let message = format!("the tag `{}` of the source is not in the translation", tag.written);
        let help = if tag.is_end {
            format!("write `{}` where the element ends", tag.written)
        } else {
            format!("write `{}` around what it stands for", tag.written)
        };
        remarks.push(&HTML_CHANGED, pair.target.span, message).help(help);
        remarks.explain(tag.written);
    }
    for tag in by_element(&tags.added) {
        let message = format!("the tag `{}` is not in the source", tag.written);
        remarks.push(&HTML_CHANGED, tag.token.span, message).help("remove it, or add it to the source");
        remarks.explain(tag.written);
    }
}

/// One tag for each element: what opens it goes with what closes it.
fn by_element<'s, 'p>(tags: &'s [Seen<'p>]) -> impl Iterator<Item = &'s Seen<'p>> {
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, tag) in tags.iter().enumerate() {
        first.entry(&tag.name).or_insert(at);
    }
    let mut first: Vec<usize> = first.into_values().collect();
    first.sort_unstable();
    first.into_iter().map(|at| &tags[at])
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{one, units};

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("html-changed", locale, source, target)
    }

    #[test]
    fn tags_that_differ() {
        assert_eq!(
            said("he", "A <sup>2</sup> b<br>c", "א <sup>2 ב c"),
            "the tag `</sup>` of the source is not in the translation @ א <sup>2 ב c\n\
             the tag `<br>` of the source is not in the translation @ א <sup>2 ב c"
        );
        assert_eq!(
            said("tr", "<a href=\"x.md\" class='k'>x</a>", "<a class=k href=\"y.md\">x</a>"),
            "the tag `<a href=\"x.md\" class='k'>` of the source is `<a class=k href=\"y.md\">` here @ <a class=k href=\"y.md\">"
        );
        assert_eq!(said("nl", "a", "<u>a</u>"), "the tag `<u>` is not in the source @ <u>");
    }

    #[test]
    fn tags_that_are_the_same() {
        for (locale, source, target) in [
            ("ja", "A<br>b <KBD>F1</KBD>", "<kbd>F1</kbd> あ<br />い"),
            ("fr", "<img src=\"a.png\" alt=\"Plan\"/>", "<img alt='Le plan' src=\"a.png\">"),
            ("ko", "<b>a</b> <i>b</i>", "**가** *나*"),
            ("de", "a<!-- note -->", "a"),
            ("ru", "List\\<T> of <T>", "Список <Т>"),
        ] {
            assert_eq!(said(locale, source, target), "", "{target}");
        }
        assert_eq!(units("es", &[("a <script>b", "a b")]), "");
    }
}
