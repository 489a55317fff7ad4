//! Translations beside their sources: which pages have the files for it, what is in them, and what leads there.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write files")]

use std::{fs, path::Path};

use isogloss::{
    pipeline::{self, Theme},
    settings::{Options, Settings},
};
use serde_json::Value;

const FILES: [(&str, &str); 6] = [
    ("en/index.md", "# Boxes\n\nA box holds `things`.\n\n- Open it.\n- Close it.\n"),
    ("en/lids.md", "# Lids\n\nA lid shuts a box.\n"),
    (
        "fr/index.md",
        "# <span data-ttu-id=\"a-1\">Boîtes</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Boxes</span></span>\n",
    ),
    ("ar/index.md", "# صناديق\n\nفي الصندوق `things`.\n\n- افتحه.\n- أغلقه.\n"),
    ("ar/lids.md", "---\ndraft: true\n---\n# أغطية\n"),
    ("ja/lids.md", "# ふた\n\nふたは箱を閉じます。\n"),
];

/// Builds the site with a configuration, and hands its folder over.
fn built(config: &str, look: impl FnOnce(&Path)) {
    let (site, output) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for (path, text) in FILES {
        let path = site.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let settings = Settings::new(&Options::from_toml(config, "isogloss.toml").unwrap()).unwrap();
    let loaded = pipeline::load(site.path(), settings).unwrap();
    pipeline::build(&loaded.site, &Theme::default(), output.path(), &|_, _| {}).unwrap();
    look(output.path());
}

#[test]
fn translations_have_their_source_beside_them() {
    built("source_locale = 'en'\nsite.base_url = 'https://example.org/'", |site| {
        let read = |path: &str| fs::read_to_string(site.join(path)).unwrap_or_default();
        let json = |path: &str| serde_json::from_str::<Value>(&read(path)).unwrap();
        let french = json("fr/index.source.json");
        assert_eq!((&french["lang"], &french["dir"]), (&"en".into(), &"ltr".into()));
        assert_eq!(french["pairs"], serde_json::json!([["Boîtes", "Boxes"]]));
        let arabic = json("ar/index.source.json");
        assert_eq!(
            arabic["pairs"][1],
            serde_json::json!(["في الصندوق <code>things</code>.", "A box holds <code>things</code>."])
        );
        assert_eq!(arabic["pairs"][3], serde_json::json!(["أغلقه.", "Close it."]));
        assert_ne!(french["words"]["below"], arabic["words"]["below"]);

        let page = read("fr/index.html");
        assert!(
            page.contains("<a href=\"index.bilingual.html\"") && page.contains("data-source=\"index.source.json\"")
        );
        let both = read("fr/index.bilingual.html");
        assert!(both.contains(">Boîtes</h1>\n<h1 lang=\"en\" dir=\"ltr\">Boxes</h1>"));
        assert!(both.contains("<link rel=\"canonical\" href=\"https://example.org/fr/\">") && both.contains("noindex"));
        assert!(!read("sitemap.xml").contains("bilingual"));

        // The source itself, drafts, and pages that show the source.
        for path in ["en/", "en/lids/", "fr/lids/", "ar/lids/"] {
            let page = read(&format!("{path}index.html"));
            assert!(!page.is_empty() && !page.contains("index.bilingual.html"), "{path}");
            assert!(read(&format!("{path}index.source.json")).is_empty(), "{path}");
        }
        assert!(!read("ja/lids/index.source.json").is_empty());
    });
}

#[test]
fn nobody_has_to_have_it() {
    built("source_locale = 'en'\nbilingual.enabled = false", |site| {
        assert!(!site.join("fr/index.source.json").exists() && !site.join("fr/index.bilingual.html").exists());
        assert!(!fs::read_to_string(site.join("fr/index.html")).unwrap().contains("bilingual"));
    });
}
