//! The indexes that search needs, through the library: a small site is built, and built again.
#![cfg(feature = "search")]
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write files")]

use std::{collections::BTreeMap, fs, path::Path};

use isogloss::{
    pipeline::{self, Theme},
    settings::{Options, Settings},
};

/// English is the source; Japanese lacks an article, and Arabic has all.
const DOCSET: [(&str, &str); 5] = [
    ("content/en/index.md", "# Maps\n\nA line of equal height.\n"),
    ("content/en/legend.md", "# Legend\n\n## Colours\n\nBlue is water.\n"),
    ("content/ja/index.md", "# 地図\n\n同じ高さの線。\n"),
    ("content/ar/index.md", "# خرائط\n\nخط الارتفاع نفسه.\n"),
    ("content/ar/legend.md", "# مفتاح الخريطة\n\nالأزرق ماء.\n"),
];

fn docset() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in DOCSET {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn build(docset: &Path, output: &Path, search: bool) -> usize {
    let options = Options { source_locale: Some("en".into()), ..Options::default() };
    let mut settings = Settings::new(&options).unwrap();
    settings.search = search;
    let loaded = pipeline::load(docset, settings).unwrap();
    let indexed = std::sync::atomic::AtomicUsize::new(0);
    let pages = 6;
    let progress = |done: usize, _| {
        indexed.fetch_add(usize::from(done > pages), std::sync::atomic::Ordering::Relaxed);
    };
    let built = pipeline::build(&loaded.site, &Theme::default(), output, &progress).unwrap();
    assert_eq!((built.pages, built.troubles), (pages, Vec::<String>::new()));
    indexed.into_inner()
}

/// All files below a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
    let files = entries.filter(|entry| entry.file_type().is_file() && !entry.path().ends_with(".isogloss/lock"));
    files.map(|entry| (name(entry.path()), fs::read(entry.path()).unwrap())).collect()
}

/// The folders of the indexes, by their locale.
fn indexes(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, String> {
    let folders = files.keys().filter_map(|path| path.strip_prefix("assets/search/")?.split('/').next());
    folders.map(|folder| (folder.rsplit_once('-').unwrap().0.to_owned(), folder.to_owned())).collect()
}

#[test]
fn each_locale_has_an_index_and_a_page() {
    let (docset, output) = (docset(), tempfile::tempdir().unwrap());
    build(docset.path(), output.path(), true);
    let files = files(output.path());
    let indexes = indexes(&files);
    assert_eq!(indexes.keys().collect::<Vec<_>>(), ["ar", "en", "ja"]);
    let page = |locale: &str| String::from_utf8(files[&format!("{locale}/search.html")].clone()).unwrap();
    for (locale, folder) in &indexes {
        let entry = &files[&format!("assets/search/{folder}/pagefind-entry.json")];
        let entry: serde_json::Value = serde_json::from_slice(entry).unwrap();
        let pages = if locale == "ja" { 1 } else { 2 };
        assert_eq!(entry["languages"][locale]["page_count"], pages, "{locale}");
        assert!(page(locale).contains(&format!("data-index=\"../assets/search/{folder}/\" data-home=\"./\"")));
        // What a locale lacks is found where it comes from.
        let source = format!("data-index=\"../assets/search/{}/\" data-home=\"../en/\"", indexes["en"]);
        assert_eq!(page(locale).contains(&source), locale != "en", "{locale}");
    }
    assert!(String::from_utf8_lossy(&files["ar/legend/index.html"]).contains("href=\"../../ar/search.html\""));
}

#[test]
fn without_search_nothing_is_left_of_it() {
    let (docset, output) = (docset(), tempfile::tempdir().unwrap());
    build(docset.path(), output.path(), true);
    build(docset.path(), output.path(), false);
    let files = files(output.path());
    assert_eq!(indexes(&files), BTreeMap::new());
    assert!(!files.contains_key("ja/search.html"));
    assert!(!String::from_utf8_lossy(&files["ja/index.html"]).contains("search.html"));
}

#[test]
fn only_what_has_changed_is_indexed_again() {
    let (docset, output, other) = (docset(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    assert_eq!(build(docset.path(), output.path(), true), 5);
    let first = files(output.path());
    assert_eq!(build(docset.path(), output.path(), true), 0);
    assert!(first == files(output.path()), "the second build has changed something");
    build(docset.path(), other.path(), true);
    assert!(first == files(other.path()), "two builds of one docset differ");

    fs::write(docset.path().join("content/ar/legend.md"), "# مفتاح الخريطة\n\nالأخضر غابة.\n").unwrap();
    assert_eq!(build(docset.path(), output.path(), true), 2);
    let (before, after) = (indexes(&first), indexes(&files(output.path())));
    assert_ne!(before["ar"], after["ar"]);
    assert_eq!((&before["en"], &before["ja"]), (&after["en"], &after["ja"]));
}
