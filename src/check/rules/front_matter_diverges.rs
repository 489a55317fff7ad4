//! `front-matter-diverges`

use crate::{
    check::{Check, Inspect, Subject},
    finding::{Findings, Level, declare_rule},
    site::{Edition, State},
    text::Spanned,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A field of front matter that says something else than in another edition of the article, and that may not:
    /// `ms.assetid`, `uid`, `ms.topic`, `ms.service`, `ms.subservice`, `ms.prod`, `ms.technology`.
    ///
    /// Where the source is on disk and has not changed since the translation was made, the source is right. Without a
    /// source, editions that were translated from the same revision are compared, and the value that most of them have
    /// is right. Where there is no majority, the finding is a note.
    ///
    /// Quotation marks, order and the case of letters do not matter, except in a `uid`. A field that is empty or absent
    /// does not differ.
    ///
    /// ## Why it matters
    ///
    /// Other pages refer to an article by these values, and tables of contents, search and statistics are made of them.
    ///
    /// ## Example
    ///
    /// ```md de
    /// ---
    /// ms.topic: tutorial
    /// ms.openlocfilehash: 5d1f0a4ef8e7c6b1f1e0a1f4b1a0e5c7d9b3a2c1
    /// ---
    /// Schließen Sie den Deckel.
    /// ```
    /// ```md fr
    /// ---
    /// ms.topic: tutoriel
    /// ms.openlocfilehash: 5d1f0a4ef8e7c6b1f1e0a1f4b1a0e5c7d9b3a2c1
    /// ---
    /// Fermez le couvercle.
    /// ```
    /// ```md ja
    /// ---
    /// ms.topic: "tutorial"
    /// ms.openlocfilehash: 5d1f0a4ef8e7c6b1f1e0a1f4b1a0e5c7d9b3a2c1
    /// ---
    /// ふたを閉めます。
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Write what the others have. If the field is to differ, take it out of `same_fields` in the configuration.
    ///
    /// ```md fr
    /// ---
    /// ms.topic: tutorial
    /// ms.openlocfilehash: 5d1f0a4ef8e7c6b1f1e0a1f4b1a0e5c7d9b3a2c1
    /// ---
    /// Fermez le couvercle.
    /// ```
    pub(super) static FRONT_MATTER_DIVERGES = {
        name: "front-matter-diverges",
        summary: "a field says something else than in the other editions, and may not",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &FRONT_MATTER_DIVERGES, inspect: Inspect::Edition(inspect) };

fn inspect(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let edition = subject.edition;
    let source = subject.site.source.and_then(|source| subject.article.edition(source));
    match (edition.state, source) {
        (State::Fresh, Some(source)) => against_source(subject, source, findings),
        (State::Source, _) | (_, Some(_)) => {}
        _ => against_sisters(subject, findings),
    }
}

fn against_source(subject: &Subject<'_>, source: &Edition, findings: &mut Findings<'_>) {
    let tag = subject.tag(source.locale);
    for (at, value) in &subject.edition.front.kept {
        let Some(right) = value_of(source, *at).filter(|right| !is_same(field(subject, *at), right, value)) else {
            continue;
        };
        let message =
            format!("`{}` is `{}`, in the source in `{tag}` it is `{}`", field(subject, *at), value.value, right.value);
        findings.push(&FRONT_MATTER_DIVERGES, value.span, message).help(format!("write `{}`", right.value));
    }
}

/// Without a source, editions of the same revision have to agree.
fn against_sisters(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let edition = subject.edition;
    if edition.front.kept.is_empty() {
        return;
    }
    let Some(hash) = &edition.front.revision.hash else { return };
    let is_sister = |other: &&Edition| {
        other.front.revision.hash.as_ref().is_some_and(|own| own.value.eq_ignore_ascii_case(&hash.value))
    };
    let sisters: Vec<&Edition> = subject.article.editions.iter().filter(is_sister).collect();
    for (at, value) in &edition.front.kept {
        let values: Vec<(&Edition, &Spanned<String>)> =
            sisters.iter().filter_map(|sister| Some((*sister, value_of(sister, *at)?))).collect();
        disagreement(subject, *at, value, &values, findings);
    }
}

/// Says that the edition's `value` is not that of most others.
fn disagreement(
    subject: &Subject<'_>,
    at: usize,
    value: &Spanned<String>,
    values: &[(&Edition, &Spanned<String>)],
    findings: &mut Findings<'_>,
) {
    let field = field(subject, at);
    let agree = |with: &Spanned<String>| values.iter().filter(|(_, other)| is_same(field, other, with)).count();
    if agree(value) == values.len() {
        return;
    }
    let most = values.iter().find(|(_, other)| agree(other) * 2 > values.len());
    if let Some((_, right)) = most {
        if is_same(field, right, value) {
            return;
        }
        let message = format!(
            "`{field}` is `{}`; {} of {} locales have `{}`",
            value.value,
            agree(right),
            values.len(),
            right.value
        );
        findings.push(&FRONT_MATTER_DIVERGES, value.span, message).help(format!("write `{}`", right.value));
        return;
    }
    let Some((first, other)) = values.first().filter(|(_, other)| !is_same(field, other, value)) else { return };
    let message = format!("`{field}` is `{}`, in `{}` it is `{}`", value.value, subject.tag(first.locale), other.value);
    findings.push(&FRONT_MATTER_DIVERGES, value.span, message).help("find out which one is right").level = Level::Note;
}

fn value_of(edition: &Edition, at: usize) -> Option<&Spanned<String>> {
    edition.front.kept.iter().find(|(field, _)| *field == at).map(|(_, value)| value)
}

/// The name of a field that was kept.
fn field<'a>(subject: &Subject<'a>, at: usize) -> &'a str {
    &subject.site.settings.same_fields()[at]
}

fn is_same(field: &str, one: &Spanned<String>, other: &Spanned<String>) -> bool {
    // References by uid are looked up as they are written.
    if field == "uid" { one.value == other.value } else { one.value.eq_ignore_ascii_case(&other.value) }
}

#[cfg(test)]
mod tests {
    use crate::{check::testing::docset, digest::sha1_hex};

    fn said(files: &[(&str, &str)]) -> String {
        let found = docset(files);
        found.lines().filter(|line| line.contains("front-matter-diverges")).collect::<Vec<_>>().join("\n")
    }

    fn with(hash: &str, fields: &str) -> String {
        format!("---\n{fields}\nms.openlocfilehash: {hash}\n---\nx\n")
    }

    #[test]
    fn a_fresh_source_is_right() {
        let source = "---\nms.topic: tutorial\nuid: a.b\nms.assetid: AB12\nms.prod:\n---\nx\n";
        let fresh = sha1_hex(&[source.replace('\n', "\r\n").as_bytes()]);
        insta::assert_snapshot!(said(&[
            ("en/a.md", source),
            ("he/a.md", &with(&fresh, "uid: a.ב\nms.topic: 'Tutorial'\nms.assetid: ab12\nms.prod: x")),
            ("ja/a.md", &with(&fresh, "ms.topic: チュートリアル")),
            ("fr/a.md", &with(&"0".repeat(40), "ms.topic: concept")),
        ]), @r"
        he/a.md:2:6 error front-matter-diverges: `uid` is `a.ב`, in the source in `en` it is `a.b` @ a.ב
        ja/a.md:2:11 error front-matter-diverges: `ms.topic` is `チュートリアル`, in the source in `en` it is `tutorial` @ チュートリアル
        ");
    }

    #[test]
    fn most_sisters_are_right() {
        let hash = "1".repeat(40);
        let edition = |topic: &str| with(&hash, &format!("ms.topic: {topic}"));
        insta::assert_snapshot!(said(&[
            ("de/a.md", &edition("tutorial")),
            ("fr/a.md", &edition("tutoriel")),
            ("ja/a.md", &edition("\"tutorial\"")),
            ("ko/a.md", &with(&"2".repeat(40), "ms.topic: other")),
            ("de/b.md", &edition("one")),
            ("ar/b.md", &edition("two")),
        ]), @r"
        de/b.md:2:11 note front-matter-diverges: `ms.topic` is `one`, in `ar` it is `two` @ one
        fr/a.md:2:11 error front-matter-diverges: `ms.topic` is `tutoriel`; 2 of 3 locales have `tutorial` @ tutoriel
        ");
    }
}
