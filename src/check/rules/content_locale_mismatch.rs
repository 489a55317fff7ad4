//! `content-locale-mismatch`

use crate::{
    check::{Check, Inspect, Subject},
    finding::{Findings, declare_rule},
    locale::Locale,
};

declare_rule! {
    /// ## What it finds
    ///
    /// An edition whose `ms.contentlocale` names another locale than the folder it lies in. Case does not matter.
    ///
    /// ## Why it matters
    ///
    /// Either the file was put into the wrong folder, or its text is that of another language.
    ///
    /// ## Example
    ///
    /// ```md ja
    /// ---
    /// title: ふた
    /// ms.contentlocale: zh-TW
    /// ---
    /// ふたを閉めます。
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Move the file, or correct the field.
    ///
    /// ```md ja
    /// ---
    /// title: ふた
    /// ms.contentlocale: ja
    /// ---
    /// ふたを閉めます。
    /// ```
    pub(super) static CONTENT_LOCALE_MISMATCH = {
        name: "content-locale-mismatch",
        summary: "an edition says it is of another locale than its folder",
        level: Error,
        group: Integrity,
        category: LocaleViolation,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &CONTENT_LOCALE_MISMATCH, inspect: Inspect::Edition(inspect) };

fn inspect(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let Some(said) = &subject.edition.front.revision.content_locale else { return };
    let folder = &subject.site.locales[subject.edition.locale].locale;
    if said.value.parse::<Locale>().is_ok_and(|said| said == *folder) {
        return;
    }
    findings
        .push(
            &CONTENT_LOCALE_MISMATCH,
            said.span,
            format!("the file says it is in `{}`, its folder is that of `{folder}`", said.value),
        )
        .help("move the file to the folder of its locale, or correct `ms.contentlocale`");
}
