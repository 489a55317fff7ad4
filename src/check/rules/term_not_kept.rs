//! `term-not-kept`

use crate::{
    check::{Check, Inspect, Pair, Remarks, Stage, tokens},
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A term that is not to be translated, and is in the source but not in the translation. Such terms are those that
    /// the article lists in its front matter under `no-loc`, in the translation or in the source.
    ///
    /// ## Why it matters
    ///
    /// These words are names of products, commands or settings. A reader who meets them translated cannot find them
    /// in the product.
    ///
    /// ## Example
    ///
    /// ```md en
    /// ---
    /// no-loc: [Kettle, Boiler]
    /// ---
    /// <span data-ttu-id="a-1">Start the Kettle.</span><span class="sxs-lookup"><span data-stu-id="a-1">Start the Kettle.</span></span>
    /// ```
    /// ```md fr
    /// ---
    /// no-loc:
    /// - Kettle
    /// - Boiler
    /// ---
    /// <span data-ttu-id="a-1">Démarrez la Bouilloire.</span><span class="sxs-lookup"><span data-stu-id="a-1">Start the Kettle.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Write the term as the source does.
    ///
    /// ```md fr
    /// ---
    /// no-loc:
    /// - Kettle
    /// - Boiler
    /// ---
    /// <span data-ttu-id="a-1">Démarrez Kettle.</span><span class="sxs-lookup"><span data-stu-id="a-1">Start the Kettle.</span></span>
    /// ```
    pub(super) static TERM_NOT_KEPT = {
        name: "term-not-kept",
        summary: "a term that is not to be translated was",
        level: Error,
        group: Integrity,
        category: Terminology,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &TERM_NOT_KEPT, inspect: Inspect::Pair(Stage::Text, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    // A term that is named twice is spoken of once: what was said about it explains it.
    for term in pair.subject.no_loc().chain(pair.subject.site.settings.do_not_translate()) {
        if !is_there(term, &pair.source.text, "") || remarks.is_explained(term) {
            continue;
        }
        let language = pair.locale.language();
        let kept = is_there(term, &pair.target.text, language)
            || pair.target.codes.iter().any(|code| code.text.contains(&**term))
            || pair.target.images.iter().any(|image| image.text.contains(&**term));
        if kept {
            continue;
        }
        let message = format!("the term `{term}` is not kept");
        remarks.push(&TERM_NOT_KEPT, pair.target.span, message).help(format!("write `{term}` as the source does"));
        remarks.explain(term);
    }
}

/// Whether `text` holds `term` as a whole; blanks may be of any kind.
fn is_there(term: &str, text: &str, language: &str) -> bool {
    if term.is_empty() {
        return false;
    }
    if tokens::present(text, term, language, 1) > 0 {
        return true;
    }
    let hard = ['\u{A0}', '\u{202F}'];
    term.contains(' ') && text.contains(hard) && tokens::present(&text.replace(hard, " "), term, language, 1) > 0
}

#[cfg(test)]
mod tests {
    use crate::{
        check::testing::{docset, docset_with},
        settings::{CheckOptions, Options},
    };

    fn edition(list: &str, target: &str) -> String {
        format!(
            "---\n{list}\n---\n<span data-ttu-id=\"a-1\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Start the Big Kettle and Boilers.</span></span>\n"
        )
    }

    fn said(locale: &str, list: &str, target: &str) -> String {
        let all = docset(&[(&format!("{locale}/a.md"), &edition(list, target))]);
        all.lines().filter(|line| line.contains("term-not-kept")).collect()
    }

    #[test]
    fn terms_of_the_configuration_are_kept_everywhere() {
        let check = CheckOptions { do_not_translate: Some(vec!["Big Kettle".to_owned()]), ..CheckOptions::default() };
        let options = Options { check, ..Options::default() };
        let text = edition("no-loc: [Big Kettle]", "Boilersを開始します。");
        let found = docset_with(&options, &[("ja/a.md", &text), ("ja/b.md", &edition("", "Boilersを開始します。"))]);
        let places: Vec<&str> =
            found.iter().filter(|finding| finding.rule.name == "term-not-kept").map(|finding| &*finding.path).collect();
        assert_eq!(places, ["ja/a.md", "ja/b.md"]);
    }

    #[test]
    fn terms_are_kept_or_found() {
        let list = "no-loc: [Big Kettle, \"Boilers\"]";
        assert!(said("fr", list, "Démarrez la bouilloire et Boilers.").contains("the term `Big Kettle` is not kept"));
        assert!(said("ja", list, "Big KettleとBoilerを開始します。").contains("the term `Boilers` is not kept"));
        assert_eq!(said("fr", list, "Démarrez Big\u{A0}Kettle et `Boilers`."), "");
        assert_eq!(said("he", "no-loc:\n  - Kettle\n  - Boiler\n", "הפעל את ה-Kettle."), "");
        assert_eq!(said("tr", "no-loc: Kettle", "Big Kettle'ı başlatın."), "");
    }
}
