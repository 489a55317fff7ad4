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
    /// ## How to mend it
    ///
    /// Delete the translation, or move it to where its source went.
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
