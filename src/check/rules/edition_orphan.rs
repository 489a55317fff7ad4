//! `edition-orphan`

use crate::{
    check::{Check, Inspect, Subject},
    finding::{Findings, declare_rule},
    site::State,
    text::Span,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A translation whose source is not on disk any more, while the source locale is.
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
    findings
        .push(&EDITION_ORPHAN, Span::default(), format!("`{source}` has no `{}`", subject.article.key))
        .help("delete the translation, or move it to where its source went");
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
}
