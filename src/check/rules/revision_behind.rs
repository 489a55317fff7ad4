//! `revision-behind`

use crate::{
    check::{Check, Inspect, Subject},
    finding::{Findings, declare_rule},
    site::State,
};

declare_rule! {
    /// ## What it finds
    ///
    /// No source is on disk, and an edition in another locale was translated from a newer revision of it than this
    /// one, by its `ms.lasthandoff`.
    ///
    /// ## Why it matters
    ///
    /// The two locales tell different stories.
    ///
    /// ## Example
    ///
    /// ```md fr
    /// ---
    /// title: Couvercle
    /// ms.openlocfilehash: 1bc962565f2267ebd4e1156d8fb6718599bcc36f
    /// ms.lasthandoff: 03/01/2024
    /// ---
    /// # Couvercle
    /// ```
    /// ```md ja
    /// ---
    /// title: ふた
    /// ms.openlocfilehash: a39f027176a0f5955dae21fec28370acbffd5081
    /// ms.lasthandoff: 09/01/2024
    /// ---
    /// # ふた
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Have the edition translated again from the newer source.
    ///
    /// ```md fr
    /// ---
    /// title: Couvercle
    /// ms.openlocfilehash: a39f027176a0f5955dae21fec28370acbffd5081
    /// ms.lasthandoff: 10/01/2024
    /// ---
    /// # Couvercle
    /// ```
    pub(super) static REVISION_BEHIND = {
        name: "revision-behind",
        summary: "another locale was translated from a newer source",
        level: Warning,
        group: Freshness,
        category: Other,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &REVISION_BEHIND, inspect: Inspect::Edition(inspect) };

fn inspect(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let State::Stale(Some(newer)) = subject.edition.state else { return };
    let revision = &subject.edition.front.revision;
    let Some(hash) = &revision.hash else { return };
    let day = |edition: &crate::site::Edition| {
        let day = edition.front.revision.last_handoff.as_ref().map_or("an unknown day", |day| day.value.as_str());
        let commit = edition.front.revision.commit.as_ref().map(|commit| format!(", commit {:.8}", commit.value));
        format!("{day}{}", commit.unwrap_or_default())
    };
    let Some(other) = subject.article.edition(newer) else { return };
    findings
        .push(
            &REVISION_BEHIND,
            hash.span,
            format!(
                "`{}` was translated from a newer source ({}) than this edition ({})",
                subject.tag(newer),
                day(other),
                day(subject.edition)
            ),
        )
        .help("translate this edition again from the newer source");
}
