//! `edition-orphan`

use crate::{
    check::{Check, Inspect, Subject},
    finding::{Findings, declare_rule},
    site::{Move, State},
    text::Span,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A translation whose source is not on disk any more, while the source locale is. Where the source has gone is said
    /// if that can be known: by a redirection of its path, or because another article of the source has its `uid` or its
    /// `ms.assetid`.
    ///
    /// ## Why it matters
    ///
    /// The source was deleted or moved. Readers of the translation are told what no longer holds.
    ///
    /// ## Example
    ///
    /// ```md en
    /// # Lid
    /// ```
    /// ```md ja
    /// # ふた
    /// ```
    /// ```md en crate.md
    /// # Box
    /// ```
    /// ```md ja box.md
    /// ---
    /// title: 箱
    /// ms.openlocfilehash: 16630150089eee66c95991d4e6fce271a0e1d398
    /// ---
    /// # 箱
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Delete the translation, or move it to where its source went.
    ///
    /// ```md ja crate.md from box.md
    /// ---
    /// title: 箱
    /// ms.openlocfilehash: 16630150089eee66c95991d4e6fce271a0e1d398
    /// ---
    /// # 箱
    /// ```
    pub(super) static EDITION_ORPHAN = {
        name: "edition-orphan",
        summary: "a translation has no source",
        level: Warning,
        group: Freshness,
        category: Addition,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &EDITION_ORPHAN, inspect: Inspect::Edition(inspect) };

fn inspect(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    if subject.edition.state != State::Orphan {
        return;
    }
    let source = subject.site.source.map_or("", |source| subject.tag(source));
    let key = &subject.article.key;
    let missing = format!("`{source}` has no `{key}`");
    let site = subject.site;
    match site.moved_to(subject.article, subject.edition) {
        Some(Move::Article(to, by)) => {
            let to = &site.articles[to];
            let there = match to.edition(subject.edition.locale) {
                Some(_) => format!("delete this one: `{}` has a translation", to.key),
                None => format!("move the translation to `{}` too", to.key),
            };
            findings
                .push(&EDITION_ORPHAN, Span::default(), format!("{missing}: it has moved to `{}`, by {by}", to.key))
                .help(there);
        }
        Some(Move::Elsewhere(address)) => {
            findings
                .push(&EDITION_ORPHAN, Span::default(), format!("{missing}: it is redirected to `{address}`"))
                .help("delete the translation, and redirect its readers too");
        }
        None => {
            findings
                .push(&EDITION_ORPHAN, Span::default(), missing)
                .help("delete the translation, or move it to where its source went");
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    #[test]
    fn a_translation_without_a_source_is_an_orphan() {
        let hash = "---\ntitle: כותרת\nms.openlocfilehash: 0000000000000000000000000000000000000000\n---\nטקסט\n";
        assert_eq!(
            docset(&[("en/a.md", "# A\n"), ("he/a.md", "# א\n"), ("he/b.md", hash)]),
            "he/b.md:1:1 warning edition-orphan: `en` has no `b.md` @ "
        );
    }

    #[test]
    fn translations_are_not_taken_for_the_source() {
        let hash = format!("---\nms.openlocfilehash: {}\n---\nnóta\n", "0".repeat(40));
        let unit = "<span data-ttu-id=\"a-1\">טקסט</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Text</span></span>\n";
        for lacking in [unit, "---\nms.translationtype: HT\n---\nטקסט\n", "---\nms.contentlocale: he-il\n---\nטקסט\n"]
        {
            let found =
                docset(&[("he-il/a.md", lacking), ("is-is/a.md", &hash), ("is-is/b.md", &hash), ("is-is/c.md", &hash)]);
            assert_eq!(found.matches("edition-orphan").count(), 0, "{found}");
        }
        let found = docset(&[("he-il/a.md", "טקסט"), ("is-is/a.md", &hash), ("is-is/b.md", &hash)]);
        assert_eq!(found.matches("edition-orphan").count(), 1, "{found}");
    }

    #[test]
    fn a_source_that_has_moved_is_named() {
        let hash = "0".repeat(40);
        let old = |field: &str| format!("---\ntitle: x\n{field}\nms.openlocfilehash: {hash}\n---\nטקסט\n");
        let (uid, asset) = (old("uid: kettle"), old("ms.assetid: AB-1"));
        let found = docset(&[
            ("en/a.md", "# A\n"),
            ("en/new/b.md", "---\nuid: kettle\n---\n# B\n"),
            ("en/new/c.md", "---\nms.assetid: ab-1\n---\n# C\n"),
            ("he/a.md", "# א\n"),
            ("he/b.md", &uid),
            ("he/c.md", &asset),
            ("he/new/c.md", "# ג\n"),
        ]);
        insta::assert_snapshot!(found, @r"
        en/new/b.md:1:1 note edition-missing: there is no translation of `new/b.md` in `he`: it still is `b.md` @ 
        he/b.md:1:1 warning edition-orphan: `en` has no `b.md`: it has moved to `new/b.md`, by `uid` @ 
        he/c.md:1:1 warning edition-orphan: `en` has no `c.md`: it has moved to `new/c.md`, by `ms.assetid` @ 
        ");
    }
}
