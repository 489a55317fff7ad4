//! `content-locale-mismatch`

use crate::{
    check::{Check, Inspect, Subject},
    finding::{Findings, declare_rule},
    locale::Locale,
    site::Site,
};

declare_rule! {
    /// ## What it finds
    ///
    /// An edition whose `ms.contentlocale` names another locale than the folder it lies in. Case does not matter, nor
    /// that one of the two says more: `fr-FR` may lie in `fr`, and `fr-CA` too, where there is no folder `fr-CA`.
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
    if said.value.parse::<Locale>().is_ok_and(|said| is_in_place(&said, folder, subject.site)) {
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

/// Whether text of the locale `said` may lie in the folder of `folder`.
fn is_in_place(said: &Locale, folder: &Locale, site: &Site) -> bool {
    let has_own_folder = || site.locales.iter().any(|known| known.locale == *said);
    said.is_likely(folder) || !has_own_folder() && said.fallbacks().contains(folder)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset_findings;

    #[test]
    fn a_folder_may_say_less_than_the_file() {
        let has = |folder: &str, said: &str, others: &[&str]| {
            let text = format!("---\nms.contentlocale: {said}\n---\nx\n");
            let paths: Vec<String> = others.iter().map(|other| format!("{other}/b.md")).collect();
            let own = format!("{folder}/a.md");
            let mut files = vec![(&*own, &*text)];
            files.extend(paths.iter().map(|path| (&**path, "x\n")));
            docset_findings(&files).iter().any(|finding| finding.rule.name == "content-locale-mismatch")
        };
        for (folder, said) in [("fr", "fr-FR"), ("zh-tw", "zh-hant"), ("ar", "ar-sa"), ("ja-jp", "JA"), ("he", "iw-IL")]
        {
            assert!(!has(folder, said, &[]), "{said} in {folder}");
        }
        assert!(!has("fr", "fr-CA", &["fr-fr"]));
        assert!(has("fr", "fr-CA", &["fr-ca"]));
        assert!(has("fr-fr", "fr-CA", &[]));
        assert!(has("zh-cn", "zh-TW", &[]) && has("zh", "zh-TW", &[]));
        assert!(has("ja", "ko-KR", &[]) && has("ja", "日本語", &[]));
    }
}
