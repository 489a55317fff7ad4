//! Whole small sites through the library: `tests/sites/<name>/site` is built, and what comes out is compared with
//! `tests/sites/<name>/expected`: the findings, the list of files, and the `<main>` of every page; where
//! tables of contents are the matter, also what leads from page to page. Set `SNAPSHOTS=overwrite` to write what came
//! out instead.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write files")]

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use isogloss::{
    finding::Finding,
    pipeline::{self, Theme},
    settings::{Options, Settings},
};

/// What a build came to, by the name of the file that it is compared with.
type Outcome = BTreeMap<String, String>;

fn built(site: &Path, threads: usize, with_navigation: bool) -> Outcome {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    pool.install(|| {
        let config = fs::read_to_string(site.join("isogloss.toml")).unwrap_or_default();
        let mut settings = Settings::new(&Options::from_toml(&config, "isogloss.toml").unwrap()).unwrap();
        settings.search = false;
        for path in settings.repositories.values_mut() {
            *path = site.join(&*path).to_string_lossy().into_owned();
        }
        let loaded = pipeline::load(site, settings).unwrap();
        let output = tempfile::tempdir().unwrap();
        let made = pipeline::build(&loaded.site, &Theme::default(), output.path(), &|_, _| {}).unwrap();
        let mut findings = [loaded.findings, made.findings].concat();
        pipeline::sort(&mut findings);
        let mut outcome = pages(output.path(), with_navigation);
        outcome.insert("findings.txt".into(), shown(&findings, site));
        let (_, compared) = pipeline::check(&loaded.site);
        outcome.insert("check.txt".into(), shown(&compared, site));
        outcome
    })
}

fn shown(findings: &[Finding], site: &Path) -> String {
    let mut text = String::new();
    for finding in findings {
        let prefix = format!("{}/", site.display());
        let path = finding.path.strip_prefix(&prefix).unwrap_or(&finding.path);
        let message = finding.message.replace(&prefix, "");
        let (start, end) = (finding.start, finding.end);
        let _ = writeln!(
            text,
            "{path}:{}:{}-{}:{} {} {}",
            start.line, start.column, end.line, end.column, finding.level, finding.rule.name
        );
        let _ = writeln!(text, "    {message}");
    }
    text
}

/// The `<main>` of every page, and the names of all files.
fn pages(output: &Path, with_navigation: bool) -> Outcome {
    let mut outcome = Outcome::new();
    let mut names = String::new();
    for entry in walkdir::WalkDir::new(output).sort_by_file_name().into_iter().filter_map(Result::ok) {
        let name = entry.path().strip_prefix(output).unwrap().to_string_lossy().replace('\\', "/");
        if !entry.file_type().is_file() || name.starts_with(".isogloss") || name.starts_with("assets/") {
            continue;
        }
        let _ = writeln!(names, "{name}");
        if name.ends_with("index.html") || (with_navigation && name.ends_with("contents.html")) {
            let html = fs::read_to_string(entry.path()).unwrap();
            let navigation = if with_navigation { navigation_of(&html) } else { String::new() };
            outcome.insert(name.replace('/', "__"), navigation + &main_of(&html));
        }
        if ["_redirects", "redirects.json", "sitemap.xml"].contains(&&*name) {
            outcome.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
    outcome.insert("files.txt".into(), names);
    outcome
}

/// What leads to other pages.
fn navigation_of(html: &str) -> String {
    let mut found = String::new();
    for open in ["<nav class=\"sidebar\"", "<nav class=\"breadcrumbs\"", "<nav class=\"around\""] {
        if let Some(start) = html.find(open) {
            let end = html[start..].find("</nav>").unwrap();
            found += &html[start..start + end];
            found += "</nav>\n";
        }
    }
    found
}

/// What the article is, without the theme around it.
fn main_of(html: &str) -> String {
    let part = |open: &str, close: &str| {
        let start = html.find(open)?;
        let end = start + html[start..].find(close)?;
        Some(html[start..end + close.len()].trim().to_owned() + "\n")
    };
    let head: String = html
        .lines()
        .filter(|line| {
            ["<html", "<title", "<link rel=\"canonical\"", "<link rel=\"alternate\"", "<meta http-equiv"]
                .iter()
                .any(|tag| line.starts_with(tag))
        })
        .fold(String::new(), |head, line| head + line + "\n");
    let notices: String = html
        .lines()
        .filter(|line| line.contains("class=\"notice"))
        .fold(String::new(), |all, line| all + line.trim() + "\n");
    head + &notices
        + &part("<article", "</article>")
            .or_else(|| part("<main", "</main>"))
            .or_else(|| part("<body", "</body>"))
            .unwrap_or_default()
}

fn compare(name: &str) {
    let folder = PathBuf::from("tests/sites").join(name);
    let with_navigation = name == "toc";
    let outcome = built(&folder.join("site"), 2, with_navigation);
    let alone = built(&folder.join("site"), 1, with_navigation);
    assert_eq!(outcome, alone, "{name}: the number of threads changes what comes out");
    let expected = folder.join("expected");
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        let _ = fs::remove_dir_all(&expected);
        fs::create_dir_all(&expected).unwrap();
        for (file, text) in &outcome {
            fs::write(expected.join(file), text).unwrap();
        }
        return;
    }
    for (file, text) in &outcome {
        let path = expected.join(file);
        let wanted = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert_eq!(*text, wanted, "{}: set SNAPSHOTS=overwrite if the new text is right", path.display());
    }
    let there = fs::read_dir(&expected).unwrap().count();
    assert_eq!(there, outcome.len(), "{name}: a file is expected that did not come out");
}

#[test]
fn findings_that_are_allowed() {
    compare("allowances");
}

#[test]
fn pipeline_locales_and_a_source() {
    compare("source");
}

#[test]
fn locales_without_a_source() {
    compare("sisters");
}

#[test]
fn a_layout_with_locales_in_file_names() {
    compare("suffix");
}

#[test]
fn a_layout_with_a_folder_for_each_repository() {
    compare("repositories");
}

#[test]
fn tables_of_contents() {
    compare("toc");
}

#[test]
fn a_docset_with_the_configuration_of_its_publisher() {
    compare("docset");
}

#[test]
fn everything_that_can_be_wrong() {
    compare("invalid");
}

#[test]
fn pages_written_in_yaml() {
    compare("landing");
}

#[test]
fn constructs_of_the_dialect() {
    compare("constructs");
}
