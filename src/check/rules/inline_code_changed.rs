//! `inline-code-changed`

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        markup::{
            MOST,
            codes::{Codes, compare},
            plain::{find, is_around, listed},
        },
    },
    finding::{Level, declare_rule},
    parse::passage::Token,
};

declare_rule! {
    /// ## What it finds
    ///
    /// Inline code that is not the same in a translation as in its source: other characters, code that is missing, code
    /// that was added. Its order may differ, and so may blanks and words in `<…>` that stand for something.
    ///
    /// ## Why it matters
    ///
    /// Readers copy code. One letter makes it another command.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Run `Get-Item -Path`.</span><span class="sxs-lookup"><span data-stu-id="a-1">Run `Get-Item -Path`.</span></span>
    /// ```
    /// ```md de
    /// <span data-ttu-id="a-1">Führen Sie `Get-Itm -Path` aus.</span><span class="sxs-lookup"><span data-stu-id="a-1">Run `Get-Item -Path`.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Write the code as it is in the source.
    ///
    /// ```md de
    /// <span data-ttu-id="a-1">Führen Sie `Get-Item -Path` aus.</span><span class="sxs-lookup"><span data-stu-id="a-1">Run `Get-Item -Path`.</span></span>
    /// ```
    pub(crate) static INLINE_CODE_CHANGED = {
        name: "inline-code-changed",
        summary: "inline code is not that of the source",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &INLINE_CODE_CHANGED, inspect: Inspect::Pair(Stage::Markup, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let Some(Codes { mut changed, joined, mut rest }) = compare(pair) else { return };
    // One for one, however unlike.
    if let ([s], [t]) = (&rest.lost[..], &rest.added[..])
        && find(&pair.target.text, &pair.source.codes[*s].text).is_none()
        && find(&pair.source.text, &pair.target.codes[*t].text).is_none()
    {
        changed.push((*s, *t));
        (rest.lost, rest.added) = (Vec::new(), Vec::new());
    }
    for (of, t) in joined.into_iter().take(MOST) {
        let names: Vec<&str> = of.iter().map(|s| &*pair.source.codes[*s].text).collect();
        let is = &pair.target.codes[t];
        remarks
            .push(
                &INLINE_CODE_CHANGED,
                is.span,
                format!("the code {} of the source runs together here", listed(&names).0),
            )
            .help("put what stands between them in the sentence, or a blank");
        for name in names {
            remarks.explain(name);
        }
        remarks.explain(&is.text);
    }
    for (s, t) in changed.into_iter().take(MOST) {
        let (was, is) = (&pair.source.codes[s], &pair.target.codes[t]);
        remarks
            .push(&INLINE_CODE_CHANGED, is.span, format!("the code `{}` of the source is `{}` here", was.text, is.text))
            .help(format!("write `{}`", was.text));
        remarks.explain(&was.text);
        remarks.explain(&is.text);
    }
    let all = |indices: &[usize], codes: &'_ [Token]| {
        indices.iter().take(MOST).map(|at| codes[*at].clone()).collect::<Vec<_>>()
    };
    lost(pair, &all(&rest.lost, &pair.source.codes), remarks);
    for code in all(&rest.added, &pair.target.codes) {
        added(pair, &code, remarks);
    }
}

/// No more words in bold or italics than this are looked at for one piece of code.
const MANY: usize = 50;

/// Code without a counterpart: each that the translation has as plain text, and one finding for all that are gone.
fn lost(pair: &Pair<'_>, codes: &[Token], remarks: &mut Remarks<'_, '_>) {
    let faces = pair.target.strong.iter().chain(&pair.target.emphasis).take(MANY);
    let mut gone: Vec<&str> = Vec::new();
    let mut is_repeated = true;
    for code in codes {
        remarks.explain(&code.text);
        if let Some(token) = faces.clone().find(|token| is_around(token, &code.text, &pair.target, pair.target_raw)) {
            let message = format!("`{}` is code in the source and emphasis here", code.text);
            let finding = remarks.push(&INLINE_CODE_CHANGED, token.span, message);
            finding.help(format!("write {}", quoted(&code.text))).level = Level::Warning;
        } else if let Some(range) = find(&pair.target.text, &code.text) {
            let message = format!("`{}` is code in the source and plain text here", code.text);
            let help = format!("write {}", quoted(&code.text));
            remarks.push(&INLINE_CODE_CHANGED, pair.target.place(range), message).help(help);
        } else {
            gone.push(&code.text);
            is_repeated &= pair.target.codes.iter().any(|other| other.text == code.text);
        }
    }
    if gone.is_empty() {
        return;
    }
    let (names, verb) = listed(&gone);
    let message = format!("the code {names} of the source {verb} not in the translation");
    let finding = remarks.push(&INLINE_CODE_CHANGED, pair.target.span, message);
    finding.help(format!("write {} where the sentence speaks of it", quoted(gone[0])));
    // A sentence that names a thing twice may be translated by one that names it once.
    if is_repeated {
        finding.level = Level::Warning;
    }
}

fn added(pair: &Pair<'_>, code: &Token, remarks: &mut Remarks<'_, '_>) {
    let is_repeated = pair.source.codes.iter().any(|other| other.text == code.text);
    let is_near = pair.around.is_some_and(|around| around.contains(&format!("`{}`", code.text)));
    let (message, level, help) = if is_repeated || is_near {
        let message = format!("the code `{}` is here more often than in the source", code.text);
        (message, Level::Note, "see whether the sentence needs it twice")
    } else if find(&pair.source.text, &code.text).is_some() {
        let message = format!("`{}` is code here and not in the source", code.text);
        (message, Level::Warning, "write it as the source does")
    } else {
        let message = format!("the code `{}` is not in the source", code.text);
        (message, Level::Error, "remove it, or write what the source has")
    };
    remarks.explain(&code.text);
    remarks.push(&INLINE_CODE_CHANGED, code.span, message).help(help).level = level;
}

/// Code as it is written in Markdown.
fn quoted(code: &str) -> String {
    if code.contains('`') { format!("`` {code} ``") } else { format!("`{code}`") }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{docset, one};

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("inline-code-changed", locale, source, target)
    }

    #[test]
    fn another_text() {
        assert_eq!(
            said("ja", "`.Wait()` on the returned `Task`.", "返された `Task``.Wait()` です。"),
            "the code `Task` and `.Wait()` of the source runs together here @ `Task``.Wait()`"
        );
        assert_eq!(
            said("he", "Run `Get-Item` or `Set-Item`.", "הריצו `Set-Item` או `Get-Itam`."),
            "the code `Get-Item` of the source is `Get-Itam` here @ `Get-Itam`"
        );
    }

    #[test]
    fn one_for_another() {
        assert_eq!(
            said("ko", "`100 - 199` fit.", "`1xx`이 맞습니다."),
            "the code `100 - 199` of the source is `1xx` here @ `1xx`"
        );
        let said = docset(&[
            ("en/a.md", "The `lid_area` is round.\n\nIt will fit.\n"),
            ("ko/a.md", "`lid_area`는 둥급니다.\n\n`lid_area`는 맞습니다.\n"),
        ]);
        assert!(said.contains("note inline-code-changed") && !said.contains("error"), "{said}");
    }

    #[test]
    fn without_back_ticks() {
        assert_eq!(
            said("es", "Run `Get-Item`.", "Ejecute Get-Item."),
            "`Get-Item` is code in the source and plain text here @ Get-Item"
        );
        assert_eq!(
            said("es", "Run `Get-Item`.", "Ejecute **Get-Item**."),
            "`Get-Item` is code in the source and emphasis here @ **Get-Item**"
        );
        assert_eq!(
            said("ru", "Run `a`, `b` and `c`.", "Выполните."),
            "the code `a`, `b` and `c` of the source are not in the translation @ Выполните."
        );
    }

    #[test]
    fn what_may_differ() {
        for (locale, source, target) in [
            ("zh-TW", "Use `a b` with `c`.", "將 `c` 與 `a  b` 一起使用。"),
            ("de", "Write `-Name <your name>`.", "Schreiben Sie `-Name <Ihr Name>`."),
            ("ko", "Use `DbSet`.", "`DbSet`을 사용합니다."),
            ("tr", r"A \` is a tick.", r"Bir \` işaretidir."),
            // The link is lost, and the code with it.
            ("fr", "See [`x`](a.md).", "Voir la page."),
        ] {
            assert_eq!(said(locale, source, target), "", "{target}");
        }
    }
}
