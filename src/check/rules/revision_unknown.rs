//! `revision-unknown`

use crate::{
    check::{Check, Inspect, Subject},
    finding::{Findings, declare_rule},
    parse::front_matter::Revision,
    site::State,
    text::{Span, Spanned},
};

declare_rule! {
    /// ## What it finds
    ///
    /// An edition of which nobody can tell what it was translated from:
    ///
    /// - it records no `ms.openlocfilehash`, though it records other things about its translation, or editions in other
    ///   locales do
    /// - the hash or the `ms.sourcegitcommit` is not what it should be: 40 hexadecimal digits
    /// - the source has changed, and the commit is not in the history of the repository. A shallow clone lacks older
    ///   commits.
    ///
    /// ## Why it matters
    ///
    /// Without it nobody can say whether the translation is out of date, or what has changed since.
    ///
    /// ## Example
    ///
    /// ```md en
    /// Close the lid.
    /// ```
    /// ```md ja
    /// ---
    /// ms.openlocfilehash: unknown
    /// ---
    /// ふたを閉めます。
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Record the SHA-1 of the source file and the commit it was taken from. In a shallow clone, run
    /// `git fetch --unshallow`.
    ///
    /// ```md ja
    /// ---
    /// ms.openlocfilehash: 5d1f0a4ef8e7c6b1f1e0a1f4b1a0e5c7d9b3a2c1
    /// ---
    /// ふたを閉めます。
    /// ```
    pub(super) static REVISION_UNKNOWN = {
        name: "revision-unknown",
        summary: "the recorded revision of the source is absent, malformed or not in the history",
        level: Note,
        group: Freshness,
        category: NonConformance,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &REVISION_UNKNOWN, inspect: Inspect::Edition(inspect) };

fn inspect(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let edition = subject.edition;
    if edition.state == State::Source {
        return;
    }
    let revision = &edition.front.revision;
    match &revision.hash {
        None => absent(subject, findings),
        Some(hash) => malformed("ms.openlocfilehash", hash, findings),
    }
    let Some(commit) = &revision.commit else { return };
    if !is_digest(&commit.value) {
        return malformed("ms.sourcegitcommit", commit, findings);
    }
    let Some(history) = subject.site.history.as_ref().filter(|_| edition.state == State::Stale(None)) else { return };
    if history.knows(&commit.value) {
        return;
    }
    let (message, help) = if history.is_shallow() {
        ("is not in the history: the clone is shallow", "fetch the older commits: `git fetch --unshallow`")
    } else {
        ("is not in the history of the source", "check out the repository that the source was translated from")
    };
    findings.push(&REVISION_UNKNOWN, commit.span, format!("commit `{:.8}` {message}", commit.value)).help(help);
}

fn absent(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let records =
        |revision: &Revision| revision.hash.is_some() || revision.commit.is_some() || revision.last_handoff.is_some();
    if !subject.article.editions.iter().any(|edition| records(&edition.front.revision)) {
        return;
    }
    findings
        .push(&REVISION_UNKNOWN, Span::default(), "the edition does not record what it was translated from")
        .help("record the SHA-1 of the source file as `ms.openlocfilehash`");
}

fn malformed(field: &str, recorded: &Spanned<String>, findings: &mut Findings<'_>) {
    if is_digest(&recorded.value) {
        return;
    }
    findings
        .push(&REVISION_UNKNOWN, recorded.span, format!("`{field}` is not 40 hexadecimal digits"))
        .help("record the revision again");
}

fn is_digest(value: &str) -> bool {
    value.len() == 40 && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    #[test]
    fn revisions_that_say_nothing_are_found() {
        let with = |fields: &str| format!("---\n{fields}\n---\nx\n");
        let hash = format!("ms.openlocfilehash: {}", "0".repeat(40));
        let found = docset(&[
            ("en/a.md", "x\n"),
            ("he/a.md", &with("ms.openlocfilehash: לא\nms.sourcegitcommit: abc")),
            ("ja/a.md", &with("ms.lasthandoff: 01/02/2020")),
            ("fr/a.md", &with(&hash)),
            ("en/b.md", "x\n"),
            ("he/b.md", "x\n"),
        ]);
        let found = found.lines().filter(|line| line.contains("revision-unknown")).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(found, @r"
        he/a.md:2:21 note revision-unknown: `ms.openlocfilehash` is not 40 hexadecimal digits @ לא
        he/a.md:3:21 note revision-unknown: `ms.sourcegitcommit` is not 40 hexadecimal digits @ abc
        ja/a.md:1:1 note revision-unknown: the edition does not record what it was translated from @ 
        ");
    }
}
