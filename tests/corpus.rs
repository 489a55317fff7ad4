//! Real docsets, where they are at hand: `ISOGLOSS_CORPUS` names a folder with `seeds`, `office-scripts` and
//! `powershell/sxs`. Nothing of them is in this repository.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests read files and say what they passed over"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use isogloss::{
    pipeline::{self, Built, Theme},
    settings::{Options, Settings},
    site::{Site, State},
};

fn corpus(name: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("ISOGLOSS_CORPUS")
        .map(|corpus| Path::new(&corpus).join(name))
        .filter(|folder| folder.is_dir());
    if folder.is_none() {
        eprintln!("{name}: passed over, ISOGLOSS_CORPUS does not name a folder that has it");
    }
    folder
}

fn built(folder: &Path, pattern: &str, source: Option<&str>) -> (Site, Built, tempfile::TempDir) {
    let options =
        Options { content: Some(pattern.into()), source_locale: source.map(Into::into), ..Options::default() };
    let mut settings = Settings::new(&options).unwrap();
    settings.search = false;
    let loaded = pipeline::load(folder, settings).unwrap();
    let output = tempfile::tempdir().unwrap();
    let built = pipeline::build(&loaded.site, &Theme::default(), output.path(), &|_, _| {}).unwrap();
    (loaded.site, built, output)
}

/// The pages of a built site: path and HTML.
fn pages(output: &Path) -> impl Iterator<Item = (PathBuf, String)> {
    let files = walkdir::WalkDir::new(output).into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    files.filter(|path| path.extension().is_some_and(|extension| extension == "html")).map(|path| {
        let html = fs::read_to_string(&path).unwrap();
        (path, html)
    })
}

fn no_markup_is_left(output: &Path) {
    for (path, html) in pages(output) {
        for markup in ["data-ttu-id", "data-stu-id", "sxs-lookup", "ms.openlocfilehash"] {
            assert!(!html.contains(markup), "{}: {markup}", path.display());
        }
    }
}

#[test]
fn seeds() {
    let Some(folder) = corpus("seeds") else { return };
    let (site, built, output) = built(&folder, "{locale}/{path}", None);
    no_markup_is_left(output.path());
    assert_eq!(site.source, None);
    let states: Vec<State> = site.articles[0].editions.iter().map(|edition| edition.state).collect();
    assert_eq!(states, [State::Fresh, State::Stale(Some(0)), State::Stale(Some(0))]);
    assert_eq!(built.findings.iter().filter(|finding| finding.rule.name == "resource-missing").count(), 6);
    for (path, html) in
        pages(output.path()).filter(|(path, _)| path.ends_with("billing-upgrade-azure-subscription/index.html"))
    {
        assert_eq!(html.matches("<img ").count(), 2, "{}", path.display());
        let machine = !path.to_string_lossy().contains("fr-fr");
        assert_eq!(html.contains("class=\"notice machine\""), machine, "{}", path.display());
        assert_eq!(html.contains("class=\"notice newer\""), machine, "{}", path.display());
    }
}

#[test]
fn office_scripts() {
    let Some(folder) = corpus("office-scripts") else { return };
    let (site, built, output) = built(&folder, "{locale}/docs/{path}", Some("en-us"));
    no_markup_is_left(output.path());
    let published = site.articles.iter().filter(|article| article.published).count();
    assert_eq!((site.locales.len(), built.pages), (8, 8 * published));
    let parts: Vec<&str> =
        site.articles.iter().filter(|article| !article.published).map(|article| &*article.key).collect();
    assert!(!parts.is_empty() && parts.iter().all(|key| key.starts_with("includes/")), "{parts:?}");
    let moved = fs::read_to_string(output.path().join("fr-fr/resources/excel-samples/index.html")).unwrap();
    assert!(moved.contains("content=\"0; url=../samples/excel-samples/\""), "{moved}");
    let stale: Vec<&str> = site
        .articles
        .iter()
        .filter(|article| article.editions.iter().any(|edition| edition.state == State::Stale(None)))
        .map(|article| article.key.rsplit('/').next().unwrap_or_default())
        .collect();
    assert_eq!(stale, ["add-image-to-workbook.md", "community-seasons-greetings.md", "copy-tables-combine.md"]);
}

#[test]
fn powershell() {
    let Some(folder) = corpus("powershell/sxs") else { return };
    let (site, built, output) = built(&folder, "{locale}/{path}", None);
    no_markup_is_left(output.path());
    let editions = |published: bool| -> usize {
        let articles = site.articles.iter().filter(|article| article.published == published);
        articles.map(|article| article.editions.len()).sum()
    };
    // Articles in Markdown, and seven pages in YAML.
    assert_eq!(editions(true) + editions(false), 5266);
    assert_eq!(built.pages, editions(true));
    // The newest version has the address, the others have theirs in it.
    for page in ["module/cimcmdlets/get-cimclass", "module/powershell-5.1/cimcmdlets/get-cimclass"] {
        assert!(
            site.articles.iter().any(|article| article
                .address
                .as_str()
                .trim_end_matches('/')
                .eq_ignore_ascii_case(page))
        );
    }
    let own = |html: &str| html.matches("href=\"/powershell/scripting/").count();
    let left: usize = pages(output.path()).map(|(_, html)| own(&html)).sum();
    assert!(left < 100, "{left} links to the docset's own articles are left as they are");
    assert!(!built.findings.iter().any(|finding| finding.rule.name == "span-malformed"));
}
