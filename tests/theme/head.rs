//! What others read of a page: search engines, and sites that show links to it.

use serde_json::{Value, json};

use crate::built::{Built, png};

const CONFIG: &[u8] =
    b"source_locale = 'en'\n[site]\ntitle = 'Cumulus'\nbase_url = 'https://example.org/docs'\nimage = 'card.png'";

fn site() -> Built {
    Built::of(&[
        ("isogloss.toml", CONFIG),
        ("templates/card.png", &png(1200, 630)),
        ("content/en/index.md", b"# Home"),
        ("content/en/a.md", b"---\ntitle: Plan <b>\nms.date: 05/12/2017\n---\n![a](i.png) ![b](b.png)\n\n<img src='b.png' width='40'> <img src='b.png' loading='eager' height=\"50%\"> ![c](c.png) <img src='d.svg'>"),
        ("content/en/i.png", &png(20, 30)),
        ("content/en/b.png", &png(400, 200)),
        ("content/en/c.png", b"no image"),
        ("content/en/d.svg", b"<svg viewBox='0 0 24 12'/>"),
        ("content/he/index.md", "# בית".as_bytes()),
        ("content/he/a.md", "# תוכנית\n\nטקסט".as_bytes()),
        ("content/ja/index.md", "# ホーム".as_bytes()),
    ])
}

/// The data of a page for search engines.
fn data(site: &Built, path: &str) -> Value {
    let html = site.text(path);
    let (_, data) = html.split_once("<script type=\"application/ld+json\">").unwrap();
    serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap()
}

#[test]
fn images_say_how_large_they_are() {
    let lines = site().text("he/a/index.html");
    assert!(!lines.contains("<img"));
    let html = site().text("en/a/index.html");
    let images: Vec<&str> = html.split("<img").skip(1).map(|rest| rest.split('>').next().unwrap().trim()).collect();
    assert_eq!(
        images,
        [
            "src=\"../i.png\" alt=\"a\" width=\"20\" height=\"30\"",
            "src=\"../b.png\" alt=\"b\" width=\"400\" height=\"200\" loading=\"lazy\" decoding=\"async\"",
            "src=\"../b.png\" width=\"40\" height=\"20\" loading=\"lazy\" decoding=\"async\"",
            "src=\"../b.png\" loading=\"eager\" height=\"50%\" decoding=\"async\"",
            "src=\"../c.png\" alt=\"c\" loading=\"lazy\" decoding=\"async\"",
            "src=\"../d.svg\" width=\"24\" height=\"12\" loading=\"lazy\" decoding=\"async\"",
        ]
    );
}

#[test]
fn cards_have_the_first_large_image_or_that_of_the_site() {
    let site = site();
    let image = |path: &str| site.lines(path, "og:image");
    assert_eq!(
        image("en/a/index.html"),
        [
            "<meta property=\"og:image\" content=\"https://example.org/docs/en/b.png\">",
            "<meta property=\"og:image:width\" content=\"400\">",
            "<meta property=\"og:image:height\" content=\"200\">",
        ]
    );
    let own = site.named("assets/card.", ".png").unwrap();
    assert!(image("he/a/index.html")[0].contains(&format!("https://example.org/docs/{own}")));
    assert!(image("he/a/index.html")[1].contains("1200"));
}

#[test]
fn descriptions_and_headings_name_what_they_refer_to() {
    let site = Built::of(&[
        ("isogloss.toml", b"source_locale = 'en'"),
        ("content/en/a.md", b"---\nuid: plan\n---\n# Plan"),
        ("content/he/a.md", "---\nuid: plan\n---\n# תוכנית".as_bytes()),
        ("content/he/b.md", "# עוד\n\nראו <xref:plan> או <xref:A.B> כאן.\n\n## על <xref:plan>\n\n## סוף".as_bytes()),
    ]);
    let line = "<meta name=\"description\" content=\"ראו תוכנית או B כאן.\">";
    assert_eq!(site.lines("he/b/index.html", "name=\"description\""), [line]);
    let entry = "<li class=\"level-2\"><a href=\"#על-xrefplan\">על תוכנית</a></li>";
    assert_eq!(site.lines("he/b/index.html", "level-2")[0], entry);
}

#[test]
fn languages_are_those_that_the_text_is_in() {
    let site = site();
    let alternates = |path: &str| {
        let lines = site.lines(path, "hreflang=");
        lines.into_iter().filter(|line| line.starts_with("<link rel=\"alternate\"")).collect::<Vec<_>>()
    };
    assert_eq!(
        alternates("he/a/index.html"),
        [
            "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/docs/en/a/\">",
            "<link rel=\"alternate\" hreflang=\"he\" href=\"https://example.org/docs/he/a/\">",
            "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/docs/en/a/\">",
        ]
    );
    assert_eq!(
        site.lines("he/a/index.html", "og:locale"),
        [
            "<meta property=\"og:locale\" content=\"he_IL\">",
            "<meta property=\"og:locale:alternate\" content=\"en_US\">"
        ]
    );
    // The Japanese page shows the English text.
    let fallback = "ja/a/index.html";
    assert_eq!(alternates(fallback), [""; 0]);
    assert_eq!(site.lines(fallback, "canonical"), ["<link rel=\"canonical\" href=\"https://example.org/docs/en/a/\">"]);
    assert_eq!(site.lines(fallback, "og:locale"), ["<meta property=\"og:locale\" content=\"en_US\">"]);
    assert_eq!(site.lines(fallback, "ld+json"), [""; 0]);
    let sitemap = site.text("sitemap.xml");
    assert!(sitemap.contains("<loc>https://example.org/docs/he/a/</loc>") && !sitemap.contains("/ja/a/"), "{sitemap}");
}

#[test]
fn search_engines_get_the_article_and_the_way_to_it() {
    let site = site();
    let english = data(&site, "en/a/index.html");
    let article = &english["@graph"][0];
    assert_eq!(article["@type"], "TechArticle");
    assert_eq!((&article["headline"], &article["dateModified"]), (&json!("Plan <b>"), &json!("2017-05-12")));
    assert_eq!(article["isPartOf"]["name"], "Cumulus");
    let hebrew = json!({"@type": "TechArticle", "@id": "https://example.org/docs/he/a/", "inLanguage": "he"});
    assert_eq!(article["workTranslation"], json!([hebrew]));
    let trail = &english["@graph"][1]["itemListElement"];
    assert_eq!((&trail[1]["item"], &trail[1]["position"]), (&json!("https://example.org/docs/en/a/"), &json!(2)));

    let hebrew = data(&site, "he/a/index.html");
    let article = &hebrew["@graph"][0];
    assert_eq!((&article["inLanguage"], &article["headline"]), (&json!("he"), &json!("תוכנית")));
    assert_eq!(article["translationOfWork"]["@id"], "https://example.org/docs/en/a/");
    assert_eq!(article.get("workTranslation"), None);
    assert_eq!(site.lines("en/a/index.html", "modified_time").len(), 1);
}
