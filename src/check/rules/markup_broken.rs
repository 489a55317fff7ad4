//! `markup-broken`, as far as it takes a source to see it: marks that a translation shows and its source does not.

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        markup::literal::{Kind, broken},
    },
    parse::rules::{DIRECTIVE_INVALID, MARKUP_BROKEN},
};

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &MARKUP_BROKEN, inspect: Inspect::Pair(Stage::Markup, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    for found in broken(pair) {
        // Stars and directives that mean nothing are found when the file is read, wherever they stand.
        let known = match found.kind {
            Kind::Emphasis => Some(&MARKUP_BROKEN),
            Kind::Alert => Some(&DIRECTIVE_INVALID),
            Kind::Code | Kind::Link | Kind::Escape => None,
        };
        if known.is_some_and(|rule| remarks.found_before(rule, pair.target.span)) {
            continue;
        }
        let place = found.range.clone().map_or(pair.target.span, |range| pair.target.place(range));
        let shown = found.range.and_then(|range| pair.target.text.get(range)).unwrap_or("*");
        let message = match found.kind {
            Kind::Code => "a back-tick is shown as it is".to_owned(),
            Kind::Escape => "a back-slash stands apart from what it belongs to".to_owned(),
            _ => format!("`{shown}` is shown as it is"),
        };
        let help = match found.kind {
            Kind::Emphasis => {
                "close every mark that is opened, and put no blank between it and the text that it is for"
            }
            Kind::Code => "put as many back-ticks after the code as before it",
            Kind::Link => "write `[words](address)` without a blank in between, with the brackets of the source",
            Kind::Alert => "put it on a line of its own at the beginning of a quote",
            Kind::Escape => "write it without a blank, as the source does",
        };
        remarks.push(&MARKUP_BROKEN, place, message).help(help);
        explain(pair, found.kind, remarks);
    }
}

/// What is around broken marks is not where it should be, and nothing else has to be said about it.
fn explain(pair: &Pair<'_>, kind: Kind, remarks: &mut Remarks<'_, '_>) {
    match kind {
        Kind::Code => pair.source.codes.iter().chain(&pair.target.codes).for_each(|code| remarks.explain(&code.text)),
        Kind::Link => pair.source.links.iter().for_each(|link| {
            remarks.explain(&link.target);
            remarks.explain(&link.text);
        }),
        Kind::Emphasis | Kind::Alert | Kind::Escape => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{docset, units};

    #[test]
    fn marks_that_are_shown() {
        let said = |locale: &str, source: &str, target: &str| units(locale, &[(source, target)]);
        assert_eq!(
            said("zh-TW", "See [the page](https://a.example/x).", "請參閱 [頁面] （https://a.example/x）。"),
            "error markup-broken a-101: `] （` is shown as it is @ ] （"
        );
        assert_eq!(
            said("ja", "See [it](a.md).", "[こちら](a. md) を参照。"),
            "error markup-broken a-101: `](` is shown as it is @ ]("
        );
        assert_eq!(
            said("tr", "Press **OK**.", "**Tamam* basın."),
            "error markup-broken a-101: `*` is shown as it is @ *"
        );
        assert_eq!(
            said("he", "Press **OK**.", "הקישו **אישור."),
            "error markup-broken a-101: `**` is shown as it is @ **"
        );
        assert_eq!(
            said("fr", "Run `a b` now.", "Exécutez `a b maintenant."),
            "error markup-broken a-101: a back-tick is shown as it is @ `"
        );
        assert_eq!(
            said("ru", "A *word* here.", "Одно _слово здесь."),
            "error markup-broken a-101: `_` is shown as it is @ _"
        );
        assert_eq!(
            said("ru", r"The lid \(round\)", r"Крышка \ (круглая \)"),
            "error markup-broken a-101: a back-slash stands apart from what it belongs to @ \\"
        );
        assert_eq!(
            said("ko", "A tip.", "[!TIP] 도움말."),
            "error markup-broken a-101: `[!TIP]` is shown as it is @ [!TIP]"
        );
    }

    #[test]
    fn marks_that_are_meant() {
        for (locale, source, target) in [
            ("ja", "This is **\"important\"** here.", "これは**「重要」**です。"),
            ("zh-TW", "Choose Automatic (Delayed) now.", "選擇 [自動] (延遲)。"),
            ("de", r"Write \*\*x\*\* or [x](y z).", r"Schreiben Sie \*\*x\*\* oder [x](y z)."),
            ("es", "2 times 3", "2 * 3"),
            ("ar", "The name is $_ here.", "الاسم $_ هنا."),
            ("ru", r"Go to C:\ (the disk).", r"Перейдите на C:\ (диск)."),
        ] {
            assert_eq!(units(locale, &[(source, target)]), "", "{target}");
        }
    }

    #[test]
    fn one_place_is_reported_once() {
        let unit = |target: &str, source: &str| {
            format!(
                "<span data-ttu-id=\"a-1\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">{source}</span></span>\n"
            )
        };
        let text = unit("點擊 **新增 ** 按鈕", "Press the **Add** button.");
        let said = docset(&[("en/a.md", "Press the **Add** button.\n"), ("zh-tw/a.md", &text)]);
        assert_eq!(said.matches("markup-broken").count(), 2, "{said}");
        assert!(!said.contains("emphasis"), "{said}");
    }
}
