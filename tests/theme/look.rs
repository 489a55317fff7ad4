//! What the table `[site]` of the configuration gives.

use crate::built::{Built, png};

const CONFIG: &str = "
source_locale = 'en'
[site]
title = 'Cumulus'
logo = { light = 'logo.svg', dark = 'logo-dark.svg' }
edit_url = 'https://example.org/edit/{locale}/{path}'
footer = { en = '© Example', he = '© דוגמה' }
colors.link = { light = '#036', dark = '#9cf' }
colors.header = '#123456'
[[site.links]]
text = { en = 'Support & help', he = 'תמיכה' }
url = { en = 'https://example.org/help', he = 'https://example.org/he/help' }
[[site.links]]
text = 'Terms'
url = '/terms/'
place = 'footer'
";

fn site() -> Built {
    Built::of(&[
        ("isogloss.toml", CONFIG.as_bytes()),
        ("templates/logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 32'/>"),
        ("templates/logo-dark.svg", b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 32'><path/></svg>"),
        ("templates/icon.png", &png(180, 180)),
        ("content/en/index.md", b"# Home"),
        ("content/en/a b.md", b"# A"),
        ("content/he/index.md", "# בית".as_bytes()),
        ("content/ja/index.md", "# ホーム".as_bytes()),
    ])
}

#[test]
fn links_and_footers_are_in_the_readers_language() {
    let site = site();
    assert!(
        site.text("en/index.html").contains("<li><a href=\"https://example.org/help\">Support &amp; help</a></li>")
    );
    assert!(site.text("he/index.html").contains("<li><a href=\"https://example.org/he/help\">תמיכה</a></li>"));
    let japanese = site.text("ja/index.html");
    assert!(japanese.contains("<a href=\"https://example.org/help\" lang=\"en\" dir=\"auto\">Support &amp; help</a>"));
    assert!(japanese.contains("<p lang=\"en\" dir=\"auto\">© Example</p>"));
    let foot = site.text("he/index.html").split_once("<footer").unwrap().1.to_owned();
    assert!(foot.contains("<a href=\"/terms/\">Terms</a>") && foot.contains("<p>© דוגמה</p>"), "{foot}");
}

#[test]
fn logo_and_colours_have_a_style_sheet() {
    let site = site();
    let brand = &site.lines("he/index.html", "class=\"brand\"")[0];
    let (light, dark) = (site.named("assets/logo.", ".svg").unwrap(), site.named("assets/logo-dark.", ".svg").unwrap());
    assert!(brand.contains(&format!("<img class=\"by-day\" src=\"../{light}\" alt=\"\" width=\"64\" height=\"32\">")));
    assert!(brand.contains(&format!("<img class=\"by-night\" src=\"../{dark}\" alt=\"\">")), "{brand}");
    let style = site.named("assets/own.", ".css").unwrap();
    assert_eq!(site.lines("en/index.html", "/own."), [format!("<link rel=\"stylesheet\" href=\"../{style}\">")]);
    let css = site.text(style);
    let colors = ":root { --link: light-dark(#003366, #99ccff); --land: light-dark(#123456, #123456); }\n";
    assert!(css.ends_with(colors), "{css}");
    assert_eq!(site.lines("en/index.html", "theme-color").len(), 2);
    assert!(site.lines("en/index.html", "theme-color")[0].contains("#123456"));
}

#[test]
fn nothing_is_there_that_nobody_asked_for() {
    let plain = Built::of(&[("content/ja/a.md", "# 甲".as_bytes())]);
    assert_eq!(plain.named("assets/own.", ".css"), None);
    let html = plain.text("ja/a/index.html");
    for part in ["own.", "class=\"links\"", "<img", "apple-touch-icon", "og:image", "article:modified_time"] {
        assert!(!html.contains(part), "{part}");
    }
}

#[test]
fn manifests_are_in_the_readers_language() {
    let site = site();
    let manifest: serde_json::Value = serde_json::from_str(&site.text("he/manifest.webmanifest")).unwrap();
    assert_eq!((&manifest["lang"], &manifest["dir"]), (&"he".into(), &"rtl".into()));
    assert_eq!((&manifest["name"], &manifest["theme_color"]), (&"Cumulus".into(), &"#123456".into()));
    let icon = site.named("assets/icon.", ".png").unwrap();
    assert_eq!(manifest["icons"][1]["src"], format!("../{icon}"));
    assert_eq!((&manifest["icons"][0]["sizes"], &manifest["icons"][1]["sizes"]), (&"any".into(), &"180x180".into()));
    assert_eq!(site.lines("he/index.html", "apple-touch").len(), 1);
    assert!(site.text("he/index.html").contains("<link rel=\"manifest\" href=\"../he/manifest.webmanifest\">"));
}

#[test]
fn texts_can_be_edited_where_they_are() {
    let template = "{% extends \"isogloss/article.html\" %}{% block foot %}edit {{ page.edit_url }}\n{% endblock %}";
    let edit = |config: &str, content: &str, page: &str| {
        let site = Built::of(&[
            ("isogloss.toml", config.as_bytes()),
            ("templates/article.html", template.as_bytes()),
            (content, b"# A"),
        ]);
        site.lines(page, "edit ").concat()
    };
    let own = "[site]\nedit_url = 'https://example.org/{locale}/{path}'";
    assert_eq!(
        edit(own, "content/pt-br/a ü.md", "pt-br/a ü/index.html"),
        "edit https://example.org/pt-br/a%20%C3%BC.md"
    );
    let suffix = "content = '{path}.{locale}.md'\n[site]\nedit_url = 'https://example.org/{path}.{locale}.md'";
    assert_eq!(edit(suffix, "b/a.he.md", "he/b/a/index.html"), "edit https://example.org/b/a.he.md");
    let foreign = "[site]\nedit_url = { he = 'https://example.org/{path}' }";
    assert_eq!(edit(foreign, "content/he/a.md", "he/a/index.html"), "edit https://example.org/a.md");
}

#[test]
fn files_that_are_not_there_are_named() {
    let error = |config: &str| {
        let files: [(&str, &[u8]); 2] = [("isogloss.toml", config.as_bytes()), ("content/en/a.md", b"# A")];
        Built::try_of(&files).err().unwrap().to_string()
    };
    let nearest = "template: site.logo: the folder `templates` has no file `icom.svg`; did you mean `icon.svg`?";
    assert_eq!(error("site.logo = 'icom.svg'"), nearest);
    assert!(error("site.image = '図.png'").contains("site.image: "));
}
