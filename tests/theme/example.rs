//! The example of the manual page on templates: what it shows is built, and does what it says.

use std::fs;

use crate::built::Built;

/// The files that a page of the manual shows, each below its name.
fn shown() -> Vec<(String, String)> {
    let page = fs::read_to_string("content/en-us/templates.md").unwrap().replace("\r\n", "\n");
    let mut files = Vec::new();
    for part in page.split("`:\n\n```").skip(1) {
        let text = part.split_once('\n').unwrap().1.split_once("```").unwrap().0;
        let before = &page[..page.find(part).unwrap() - "`:\n\n```".len()];
        files.push((before.rsplit('`').next().unwrap().to_owned(), text.to_owned()));
    }
    files
}

#[test]
fn the_header_is_changed_and_a_language_added() {
    let shown = shown();
    let names: Vec<&str> = shown.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["templates/base.html", "locales/en/site.ftl", "locales/ur/site.ftl"]);
    let mut files: Vec<(&str, &[u8])> = vec![
        ("isogloss.toml", b"[site]\ntitle = 'Cumulus'"),
        ("content/en/a.md", b"# A"),
        ("content/ur/a.md", "# الف".as_bytes()),
    ];
    files.extend(shown.iter().map(|(name, text)| (name.as_str(), text.as_bytes())));
    let site = Built::of(&files);
    for page in ["ur/a/index.html", "ur/contents.html", "ur/404.html"] {
        let html = site.text(page);
        assert!(html.contains("<html lang=\"ur\" dir=\"rtl\">"), "{page}");
        assert!(html.contains("Cumulus</a> <small>دستاویزات</small>"), "{page}: {html}");
        assert!(html.contains(">فہرست</a>") && html.contains("Skip to content"), "{page}");
    }
    assert!(site.text("en/a/index.html").contains("<small>Documentation</small>"));
}
