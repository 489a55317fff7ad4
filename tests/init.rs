//! `isogloss init`: what it makes builds and checks clean, and nothing of the user's is touched.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test looks at what was written")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

fn isogloss(dir: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_isogloss")).args(args).current_dir(dir).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Every file below `dir`.
fn files(dir: &Path) -> Vec<String> {
    let entries = walkdir::WalkDir::new(dir).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.map(|file| file.path().strip_prefix(dir).unwrap().to_string_lossy().replace('\\', "/")).collect()
}

#[test]
fn a_new_docset_builds_and_checks_clean() {
    let dir = tempfile::tempdir().unwrap();
    let made = isogloss(dir.path(), &["init", "docs/port du nord"]);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    assert!(made.stdout.is_empty());
    assert!(said(&made).contains("cd 'docs/port du nord'"), "{}", said(&made));
    let docset = dir.path().join("docs/port du nord");
    let expected = [
        "content/en/guide/getting-started.md",
        "content/en/index.md",
        "content/fr/guide/getting-started.md",
        "content/fr/index.md",
        "isogloss.toml",
    ];
    assert_eq!(files(&docset), expected);

    let built = isogloss(&docset, &["build", "--strict"]);
    assert_eq!(built.status.code(), Some(0), "{}", said(&built));
    assert!(said(&built).ends_with("no findings\n"), "{}", said(&built));
    let checked = isogloss(&docset, &["check", "--fail-on", "note"]);
    assert_eq!(checked.status.code(), Some(0), "{}", said(&checked));
    let status = isogloss(&docset, &["status", "--format", "json"]);
    let status: serde_json::Value = serde_json::from_slice(&status.stdout).unwrap();
    let french = status["locales"].as_array().unwrap().iter().find(|locale| locale["locale"] == "fr").unwrap();
    assert_eq!((&french["articles"], &french["fresh"]), (&2.into(), &2.into()), "{french}");
}

#[test]
fn headings_keep_the_fragments_of_the_source() {
    let dir = tempfile::tempdir().unwrap();
    isogloss(dir.path(), &["init"]);
    isogloss(dir.path(), &["build"]);
    for page in ["", "guide/getting-started/"] {
        let ids = |locale: &str| {
            let html = fs::read_to_string(dir.path().join(format!("public/{locale}/{page}index.html"))).unwrap();
            let main = html.split_once("<main").unwrap().1.to_owned();
            let ids = main.match_indices("<h2 id=\"").map(|(at, tag)| main[at + tag.len()..].split('"').next());
            ids.map(|id| id.unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(ids("en"), ids("fr"), "{page}");
    }
}

#[test]
fn nothing_is_overwritten() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("content/fr")).unwrap();
    fs::write(dir.path().join("content/fr/index.md"), "# 我的\n").unwrap();
    let refused = isogloss(dir.path(), &["init", "."]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("index.md` is there already"), "{}", said(&refused));
    assert_eq!(files(dir.path()), ["content/fr/index.md"]);
    assert_eq!(fs::read_to_string(dir.path().join("content/fr/index.md")).unwrap(), "# 我的\n");

    let empty = dir.path().join("ar");
    assert_eq!(isogloss(dir.path(), &["init", "ar"]).status.code(), Some(0));
    let before = files(&empty);
    assert_eq!(isogloss(dir.path(), &["init", "ar"]).status.code(), Some(2));
    assert_eq!(files(&empty), before);

    fs::create_dir_all(dir.path().join("he/content")).unwrap();
    fs::write(dir.path().join("he/content/fr"), "קובץ").unwrap();
    assert_eq!(isogloss(dir.path(), &["init", "he"]).status.code(), Some(2));
    assert_eq!(files(&dir.path().join("he")), ["content/fr"]);
}
