//! `edition-missing`

use crate::{
    check::{Check, Inspect, Missing},
    finding::{Findings, declare_rule},
    text::Span,
};

declare_rule! {
    /// ## What it finds
    ///
    /// An article of the source locale that a locale has no translation of. Without a source on disk: one that other
    /// locales have. If the locale has it under the path it had before it moved, that is said.
    ///
    /// ## Why it matters
    ///
    /// Readers of that locale are shown the source instead, or nothing.
    ///
    /// ## Example
    ///
    /// ```md en
    /// # Lid
    /// ```
    /// ```md en box.md
    /// # Box
    /// ```
    /// ```md he
    /// # מכסה
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Have it translated.
    ///
    /// ```md he box.md
    /// # קופסה
    /// ```
    pub(super) static EDITION_MISSING = {
        name: "edition-missing",
        summary: "a locale has no translation of an article",
        level: Note,
        group: Freshness,
        category: Untranslated,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &EDITION_MISSING, inspect: Inspect::Missing(inspect) };

fn inspect(missing: &Missing<'_>, findings: &mut Findings<'_>) {
    let (site, article) = (missing.site, missing.article);
    let locale = &site.locales[missing.locale].locale;
    let message = format!("there is no translation of `{}` in `{locale}`", article.key);
    let Some(left) = site.left_behind(article, missing.locale) else {
        findings.push(&EDITION_MISSING, Span::default(), message);
        return;
    };
    findings
        .push(&EDITION_MISSING, Span::default(), format!("{message}: it still is `{}`", left.key))
        .help(format!("move `{}` to `{}`", left.key, article.key));
}
