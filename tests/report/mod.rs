//! `isogloss build --report`: the pages of the report and of coverage, as files.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use isogloss::site::source_hashes;
use serde_json::Value;

use crate::Scene;

/// An edition with units: pairs of a source and its translation.
fn with_units(head: &str, units: &[(&str, &str)]) -> String {
    let mut text = format!("---\n{head}\n---\n\n");
    for (at, (source, target)) in units.iter().enumerate() {
        let id = format!("a-{}", at + 101);
        let (mark, source) = source.strip_prefix("# ").map_or(("", *source), |title| ("# ", title));
        let target = target.strip_prefix("# ").unwrap_or(target);
        let _ = writeln!(
            text,
            "{mark}<span data-ttu-id=\"{id}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"{id}\">{source}</span></span>\n"
        );
    }
    text
}

const SOURCE: &str = "---\ntitle: The oven\nms.date: 05/12/2017\n---\n\n# The oven\n\nHeat the oven to 220 degrees.\n\nSee the [guide](guide.md).\n";

/// A source; a translation of it with two mistakes, one of an older text, one without units; and an article that nobody
/// has translated.
fn oven() -> Scene {
    let hash = source_hashes(SOURCE.as_bytes()).swap_remove(0);
    let fresh = format!("title: Le four\nms.translationtype: MT\nms.date: 05/14/2017\nms.openlocfilehash: {hash}");
    let french = with_units(
        &fresh,
        &[
            ("# The oven", "# Le four"),
            ("Heat the oven to 220 degrees.", "Chauffez le four à 200 degrés."),
            ("See the [guide](guide.md).", "Voir le guide <script>alert(1)</script>."),
        ],
    );
    let japanese = with_units(
        "title: オーブン\nms.translationtype: HT\nms.openlocfilehash: 5d1f0a4ef8e7c6b1f1e0a1f4b1a0e5c7d9b3a2c1",
        &[
            ("# The oven", "# オーブン"),
            ("Heat the oven to 180 degrees.", "オーブンを 180 度に温めます。"),
            ("See the [guide](guide.md).", "[ガイド](guide.md)をご覧ください。"),
        ],
    );
    Scene::new(&[
        ("content/en/oven.md", SOURCE),
        ("content/en/guide.md", "# Guide <b>&\n\nRead.\n"),
        ("content/fr/oven.md", &french),
        ("content/ja/oven.md", &japanese),
        ("content/ar/oven.md", "# الفرن\n\nسخّن الفرن إلى 240 درجة.\n\nانظر [الدليل](guide.md).\n"),
    ])
}

/// The files of a build, by their path.
fn built(scene: &Scene, arguments: &[&str]) -> BTreeMap<String, String> {
    let ran = scene.run(&[&["build", "-q"], arguments].concat());
    assert_eq!(ran.code(), 0, "{}", ran.err());
    let root = scene.path().join("public");
    let files =
        walkdir::WalkDir::new(&root).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let read = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        (path, String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned())
    };
    files.map(read).filter(|(path, _)| !path.starts_with(".isogloss")).collect()
}

/// Holds data to its schema.
fn hold(data: &str, schema: &str) -> Value {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let data: Value = serde_json::from_str(data).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(&data).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    data
}

#[test]
fn findings_stand_at_their_words() {
    let files = built(&oven(), &["--report"]);
    let page = &files["report/articles/oven.md.html"];
    for part in [
        // In French two sentences, beside what they were made from.
        "<p class=\"text\" lang=\"fr\" dir=\"ltr\">Chauffez le four à <mark class=\"warning\">200</mark>",
        "Heat the oven to 220 degrees.",
        "<a href=\"../rules/link-lost.html\">",
        "content/fr/oven.md:",
        // In Japanese what the source says today.
        "Heat the oven to <del>180</del><ins>220</ins> degrees.",
        "<a href=\"../rules/stale-unit.html\">",
        // In Arabic a paragraph.
        "lang=\"ar\" dir=\"rtl\">سخّن الفرن إلى <mark class=\"warning\">240</mark>",
        "<tr id=\"ja\">",
        "href=\"../../fr/oven/\"",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(files["report/rules/number-changed.html"].contains("oven.md.html#fr"));
    assert!(files["report/index.html"].contains("href=\"articles/oven.md.html#ar\""));
}

#[test]
fn nothing_of_an_author_is_taken_for_html() {
    for (path, text) in built(&oven(), &["--report"]).iter().filter(|(path, _)| path.starts_with("report/")) {
        assert!(!text.contains("<script>") && !text.contains("Guide <b>"), "{path}");
        assert!(
            path.rsplit_once('.').is_none_or(|(_, kind)| kind != "html")
                || text.contains("<meta name=\"robots\" content=\"noindex\">"),
            "{path}"
        );
    }
}

#[test]
fn the_report_has_to_be_asked_for() {
    let scene = oven();
    let files = built(&scene, &[]);
    assert!(!files.keys().any(|path| path.starts_with("report/")) && files.contains_key("coverage.html"));
    scene.write("isogloss.toml", "[report]\nenabled = true\n[coverage]\nenabled = false\n");
    let files = built(&scene, &["--base-url", "https://example.org/"]);
    assert!(files.contains_key("report/index.html") && !files.contains_key("coverage.html"));
    assert!(!files["sitemap.xml"].contains("report/") && !files["en/oven/index.html"].contains("coverage.html"));
}

#[test]
fn any_number_of_threads_makes_the_same_report() {
    let scene = oven();
    assert_eq!(built(&scene, &["--report", "--threads", "1"]), built(&scene, &["--report", "--threads", "2"]));
}

#[test]
fn data_follow_their_schemas() {
    let files = built(&oven(), &["--report"]);
    let index = hold(&files["report/data/index.json"], include_str!("../schemas/report-index.json"));
    let articles = hold(&files["report/data/articles-1.json"], include_str!("../schemas/report-articles.json"));
    assert_eq!((&index["articles"], &index["files"][0]), (&2.into(), &"articles-1.json".into()));
    let oven = &articles["articles"][1];
    assert_eq!((&oven["key"], &oven["page"]), (&"oven.md".into(), &"articles/oven.md.html".into()));
    let states = ["en", "fr", "ja", "ar"].map(|tag| oven["editions"][tag]["state"].as_str().unwrap());
    assert_eq!(states, ["source", "fresh", "stale", "unknown"]);
    assert_eq!(oven["editions"]["fr"]["rules"]["number-changed"], 1);
    assert_eq!(articles["articles"][0]["editions"]["ar"]["state"], "missing");
}

#[test]
fn long_tables_have_pages() {
    let files: Vec<(String, String)> = (0..600)
        .flat_map(|at| {
            let key = format!("{}/{at:03}.md", if at < 100 { "א" } else { "b" });
            [
                (format!("content/en/{key}"), format!("# Page {at}\n")),
                (format!("content/he/{key}"), format!("# דף {at}\n")),
            ]
        })
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let files = built(&Scene::new(&files), &["--report"]);
    let rows = |page: &str| files[page].matches("<bdi class=\"path\">").count();
    assert_eq!(["report/index.html", "report/page-2.html", "report/page-3.html"].map(rows), [250, 250, 100]);
    assert!(!files.contains_key("report/page-4.html"));
    assert!(files["report/index.html"].contains("href=\"page-3.html\">3</a>"));
    assert!(files["report/page-3.html"].contains("href=\"articles/%D7%90/099.md.html#he\""));
    let sections: Vec<&str> = files["report/index.html"].split("<th scope=\"row\"><a href=\"").skip(1).collect();
    assert!(sections.iter().any(|link| link.starts_with("page-3.html#s2\"><bdi>א</bdi>")), "{sections:?}");
}

#[test]
fn coverage_has_the_figures_of_status() {
    let scene = oven();
    let files = built(&scene, &["--base-url", "https://example.org/docs/"]);
    let status = scene.run(&["status", "--format", "json"]);
    assert_eq!(files["status.json"], status.out());
    let page = &files["coverage.html"];
    assert!(
        page.contains("<link rel=\"alternate\" type=\"application/atom+xml\"") && page.contains("50\u{2069}%"),
        "{page}"
    );
    let feed = roxmltree::Document::parse(&files["coverage.xml"]).unwrap();
    let texts = |name| -> Vec<&str> {
        let found = feed.descendants().filter(|node| node.tag_name().name() == name);
        found.map(|node| node.text().unwrap_or_default()).collect()
    };
    // The newest article is of that day; a locale without dates takes it over.
    assert_eq!(texts("updated"), ["2017-05-14T00:00:00Z"; 4]);
    assert_eq!(texts("id")[2], "https://example.org/docs/coverage.html#fr.1.0.0.1.0");
    assert!(!built(&scene, &[]).contains_key("coverage.xml"));
}
