//! What a page says of its text: how it stands in every language, what has changed since it was translated, how old it
//! is; and how readers come to their language.

use crate::built::Built;

const CONFIG: &[u8] =
    b"source_locale = 'en'\n[site]\ntitle = 'Tea'\nedit_url = 'https://example.org/edit/{locale}/{path}'";

const SOURCE: &str = "# Brewing\n\nFill the kettle.\n\n## Water\n\nHeat it to 80 degrees.\n\n## Wait\n\nWait for 2 minutes, not longer.\n\n```powershell\nStart-Sleep 120\n```\n";

/// A translation of an older source, in which the wait was another.
fn hebrew() -> String {
    let unit = |target: &str, source: &str| {
        format!(
            "<span data-ttu-id=\"a1b2c-101\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a1b2c-101\">{source}</span></span>"
        )
    };
    let hash = "0123456789abcdef0123456789abcdef01234567";
    format!(
        "---\nms.openlocfilehash: {hash}\nms.translationtype: MT\nms.date: 05/12/2017\n---\n# <a name=\"brewing\"></a>{}\n\n{}\n\n## <a name=\"water\"></a>{}\n\n{}\n\n## <a name=\"wait\"></a>{}\n\n{}\n",
        unit("חליטה", "Brewing"),
        unit("מלאו את הקומקום.", "Fill the kettle."),
        unit("מים", "Water"),
        unit("חממו ל-80 מעלות.", "Heat it to 80 degrees."),
        unit("המתנה", "Wait"),
        unit("המתינו 3 דקות.", "Wait for 3 minutes."),
    )
}

fn site() -> Built {
    Built::of(&[
        ("isogloss.toml", CONFIG),
        ("content/en/brewing.md", SOURCE.as_bytes()),
        ("content/he/brewing.md", hebrew().as_bytes()),
        ("content/ja/index.md", "# お茶".as_bytes()),
    ])
}

#[test]
fn the_picker_names_the_state_in_every_language() {
    assert_eq!(
        site().lines("ja/brewing/index.html", "class=\"state"),
        [
            "<li><a href=\"../../en/brewing/\" lang=\"en\" dir=\"ltr\" hreflang=\"en\">English</a> <span class=\"state source\">原文</span></li>",
            "<li><a href=\"../../he/brewing/\" lang=\"he\" dir=\"rtl\" hreflang=\"he\">עברית</a> <span class=\"state stale\">未更新、機械翻訳</span></li>",
            "<li><a href=\"./\" lang=\"ja\" dir=\"ltr\" hreflang=\"en\" aria-current=\"true\">日本語</a> <span class=\"state missing\">未翻訳</span></li>",
        ]
    );
}

#[test]
fn sections_that_have_changed_are_listed_and_marked() {
    let site = site();
    let page = site.text("he/brewing/index.html");
    assert!(page.contains("<ul aria-labelledby=\"_changes\">\n<li><a href=\"#wait\">המתנה</a></li>\n</ul>"), "{page}");
    assert_eq!(site.lines("he/brewing/index.html", "<h2 ").len(), 2);
    assert!(site.lines("he/brewing/index.html", "<h2 id=\"wait\" class=\"outdated\" title=\"").len() == 1);
    assert_eq!(site.lines("he/brewing/index.html", "<li class=\"level-2 outdated\">").len(), 1);
    for other in ["en/brewing/index.html", "ja/brewing/index.html"] {
        assert!(!site.text(other).contains("outdated"), "{other}");
    }
}

#[test]
fn articles_say_how_old_they_are_and_where_to_edit_them() {
    let about = site().lines("he/brewing/index.html", "<time ");
    assert_eq!(about.len(), 1);
    assert!(about[0].ends_with("<time datetime=\"2017-05-12\">12 במאי 2017</time></span>"), "{about:?}");
    let edit = site().lines("ja/brewing/index.html", "https://example.org/edit/");
    assert_eq!(edit, ["<a href=\"https://example.org/edit/en/brewing.md\">このページを編集</a>"]);
}

#[test]
fn the_root_of_the_site_finds_the_language_of_the_reader() {
    let site = site();
    let scripts = |path: &str| site.lines(path, "<script defer");
    let script = site.named("assets/languages.", ".js").unwrap();
    assert_eq!(scripts("index.html"), [format!("<script defer src=\"{script}\"></script>")]);
    assert_eq!(scripts("404.html"), [format!("<script defer src=\"/{script}\"></script>")]);
    for other in ["he/404.html", "he/contents.html", "he/brewing/index.html"] {
        assert!(!site.text(other).contains("assets/languages"), "{other}");
    }
    // Who comes back to choose is not sent away again.
    assert_eq!(site.lines("he/brewing/index.html", "../../#_choose").len(), 1);
    assert_eq!(site.lines("index.html", "id=\"_choose\"").len(), 1);
}
