//! `stale-revision`

use crate::{
    check::{Check, Inspect, Subject},
    finding::{Findings, declare_rule},
    site::State,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A translation whose `ms.openlocfilehash` is not that of the source on disk. The hash is the SHA-1 of the source
    /// file with CR LF line ends; LF, and a byte order mark more or less, count as the same.
    ///
    /// ## Why it matters
    ///
    /// The source has changed since. What the translation says may no longer hold.
    ///
    /// ## Example
    ///
    /// ```md en
    /// # Lid
    ///
    /// Close the lid slowly.
    /// ```
    /// ```md ru
    /// ---
    /// title: Крышка
    /// ms.openlocfilehash: 1bc962565f2267ebd4e1156d8fb6718599bcc36f
    /// ---
    /// # Крышка
    ///
    /// Закройте крышку.
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Have it translated again. `isogloss status` lists all of them.
    ///
    /// ```md ru
    /// ---
    /// title: Крышка
    /// ms.openlocfilehash: a39f027176a0f5955dae21fec28370acbffd5081
    /// ---
    /// # Крышка
    ///
    /// Медленно закройте крышку.
    /// ```
    pub(super) static STALE_REVISION = {
        name: "stale-revision",
        summary: "the source has changed since the translation was made",
        level: Warning,
        group: Freshness,
        category: Other,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &STALE_REVISION, inspect: Inspect::Edition(inspect) };

fn inspect(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let (State::Stale(None), Some(hash)) = (subject.edition.state, &subject.edition.front.revision.hash) else {
        return;
    };
    let source = subject.site.source.map_or("", |source| subject.tag(source));
    findings
        .push(&STALE_REVISION, hash.span, format!("the source in `{source}` has changed since this was translated"))
        .help("translate it again from today's source");
}
