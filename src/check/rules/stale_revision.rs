//! `stale-revision`

use crate::{
    check::{
        Check, Inspect,
        revision::{Change, Changes, Stale, recorded},
    },
    finding::{Findings, declare_rule},
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
pub(super) static CHECK: Check = Check { rule: &STALE_REVISION, inspect: Inspect::Stale(inspect) };

fn inspect(stale: &Stale<'_>, findings: &mut Findings<'_>) {
    let subject = &stale.subject;
    if stale.sister().is_some() {
        return;
    }
    let source = subject.site.source.map_or("", |source| subject.tag(source));
    let times = match subject.site.commits_since(subject.article, subject.edition) {
        None => String::new(),
        Some(1) => " once".to_owned(),
        Some(count) => format!(" {count} times"),
    };
    let from = recorded(subject.edition).map_or_else(String::new, |recorded| format!(" from {recorded}"));
    let what =
        stale.changes.as_ref().map_or_else(String::new, |changes| format!("; {}", summary(changes, stale.old.len())));
    let message = format!("the source in `{source}` has changed{times} since this was translated{from}{what}");
    findings.push(&STALE_REVISION, stale.head(), message).help("translate it again from today's source");
}

/// How many sentences have changed.
fn summary(changes: &Changes, sentences: usize) -> String {
    let count = |is: fn(&Change) -> bool| changes.list.iter().filter(|change| is(change)).count();
    let altered = count(|change| matches!(change, Change::Changed(..)));
    let added = count(|change| matches!(change, Change::Added(..)));
    let removed = count(|change| matches!(change, Change::Removed(_)));
    if changes.is_empty() {
        return "nothing of the text changed".to_owned();
    }
    let mut parts = Vec::new();
    if altered > 0 {
        parts.push(format!("{altered} of {sentences} sentences changed"));
    }
    if added > 0 {
        parts.push(format!("{added} new"));
    }
    if removed > 0 {
        parts.push(format!("{removed} gone"));
    }
    parts.join(", ")
}
