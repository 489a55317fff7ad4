//! Pages of the project's own manual and of real docsets, looked at as a browser would: `ISOGLOSS_CORPUS` names a folder
//! with `office-scripts`, `powershell/sxs` and `powershell/live`. Nothing of them is in this repository. They are slow
//! without optimizations: `cargo test --release --test pages`.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests read files and say what they passed over"
)]

mod page;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

use isogloss::{
    finding::{Finding, Level},
    pipeline::{self, Theme},
    settings::{Options, Settings},
    site::{Site, percent_decoded},
};
use page::Page;
use rayon::prelude::*;

/// A docset and the site that was made of it.
struct Built {
    site: Site,
    findings: Vec<Finding>,
    output: tempfile::TempDir,
}

impl Built {
    fn new(name: &str, pattern: &str) -> Option<Self> {
        let folder = std::env::var_os("ISOGLOSS_CORPUS").map(|corpus| Path::new(&corpus).join(name));
        let Some(folder) = folder.filter(|folder| folder.is_dir()) else {
            eprintln!("{name}: passed over, ISOGLOSS_CORPUS does not name a folder that has it");
            return None;
        };
        Some(Self::of(&folder, &Options { content: Some(pattern.into()), ..Options::default() }))
    }

    fn of(folder: &Path, options: &Options) -> Self {
        let mut settings = Settings::new(options).unwrap();
        settings.search = false;
        let loaded = pipeline::load(folder, settings).unwrap();
        let output = tempfile::tempdir().unwrap();
        let built = pipeline::build(&loaded.site, &Theme::default(), output.path(), &|_, _| {}).unwrap();
        let findings = [loaded.findings, built.findings].concat();
        Self { site: loaded.site, findings, output }
    }

    /// Every page by its path in the site, in order.
    fn pages(&self) -> BTreeMap<String, Page> {
        let files: Vec<PathBuf> = walkdir::WalkDir::new(self.output.path())
            .into_iter()
            .filter_map(Result::ok)
            .map(walkdir::DirEntry::into_path)
            .filter(|path| path.extension().is_some_and(|extension| extension == "html"))
            .collect();
        let root = self.output.path();
        let read = |path: &PathBuf| {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            (name, Page::read(&fs::read_to_string(path).unwrap()))
        };
        files.par_iter().map(read).collect()
    }

    /// The path of the file that each article's page shows, by the page's path.
    fn shown(&self) -> HashMap<String, String> {
        let mut shown = HashMap::new();
        for article in &self.site.articles {
            for (locale, known) in self.site.locales.iter().enumerate() {
                if let Some(edition) = self.site.shown(article, locale) {
                    let page = format!("{}/{}index.html", known.slug, article.address.as_str());
                    shown.insert(page, self.site.files[edition.file].path.to_string());
                }
            }
        }
        shown
    }
}

/// What no page shows outside code.
const TOKENS: [&str; 8] = ["[!", ":::", "xref:", "data-ttu", "~/", "#tab/", "**", "]("];

/// What the sources themselves show, by the end of the page's address and the token: text of translators and authors
/// that is no syntax any more, or never was.
const SHOWN_ON_PURPOSE: [(&str, &str); 5] = [
    // A link in a link's text, as the source has it.
    ("/vscode/understanding-file-encoding/index.html", "]("),
    // A note that was translated into the sentence before it.
    ("/Microsoft.PowerShell.Management/index.html", "[!"),
    ("/pull-server/pullClientConfigNames/index.html", "[!"),
    // The home folder of a shell.
    ("/About/about_Pwsh/index.html", "~/"),
    // A footnote mark after a word.
    ("/scenarios/analyze-web-downloads/index.html", "**"),
];

fn no_dialect_is_left(built: &Built) {
    let shown = built.shown();
    // Stars that stay on the page are findings.
    let broken: HashSet<&str> =
        built.findings.iter().filter(|found| found.rule.name == "markup-broken").map(|found| &*found.path).collect();
    let mut left = Vec::new();
    for (path, page) in built.pages() {
        for token in TOKENS {
            let on_purpose = SHOWN_ON_PURPOSE.iter().any(|(end, known)| *known == token && path.ends_with(end));
            let is_reported = token == "**" && shown.get(&path).is_some_and(|file| broken.contains(&**file));
            if page.text.contains(token) && !on_purpose && !is_reported {
                let at = page.text.find(token).unwrap();
                let around: String = page.text[..at].chars().rev().take(30).collect::<Vec<_>>().iter().rev().collect();
                left.push(format!("{path}: {around}⟦{token}⟧"));
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

/// Where a link from a page leads: the path of a file of the site and the part of it, if it leads into the site.
fn target(page: &str, link: &str) -> Option<(String, String)> {
    let is_elsewhere = link.starts_with('/') || link.split(['/', '?', '#']).next().unwrap().contains(':');
    if is_elsewhere {
        return None;
    }
    let (link, fragment) = link.split_once('#').unwrap_or((link, ""));
    let link = percent_decoded(link.split('?').next().unwrap());
    let mut parts: Vec<&str> = page.split('/').collect();
    let mut file = parts.pop().unwrap();
    if !link.is_empty() {
        file = "";
        for part in link.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop();
                }
                part => parts.push(part),
            }
        }
        if !link.ends_with('/') && link != "." && link != ".." {
            file = parts.pop().unwrap_or("");
        }
    }
    parts.push(if file.is_empty() { "index.html" } else { file });
    Some((parts.join("/"), percent_decoded(fragment).into_owned()))
}

/// Every link and part that is broken in the output is reported, and what is reported is broken; ids are unique.
fn links_are_as_reported(built: &Built) {
    let pages = built.pages();
    let ids: HashMap<&str, HashSet<&str>> =
        pages.iter().map(|(path, page)| (&**path, page.ids.iter().map(String::as_str).collect())).collect();
    let mut broken: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (path, page) in &pages {
        assert_eq!(page.ids.len(), ids[&**path].len(), "{path}: an id stands twice");
        for link in &page.links {
            let Some((to, part)) = target(path, link) else { continue };
            let is_there = ids.contains_key(&*to) || built.output.path().join(&to).is_file();
            let has_part =
                part.is_empty() || part == "lightbox" || ids.get(&*to).is_some_and(|ids| ids.contains(&*part));
            if !is_there || !has_part {
                broken.insert((path, link));
            }
        }
    }
    let reported: HashSet<&str> = built
        .findings
        .iter()
        .filter(|found| {
            matches!(found.rule.name, "broken-link" | "broken-anchor" | "resource-missing" | "repository-unmapped")
        })
        .map(|found| &*found.path)
        .collect();
    let shown = built.shown();
    let unheard: Vec<_> =
        broken.iter().filter(|(page, _)| shown.get(*page).is_none_or(|file| !reported.contains(&**file))).collect();
    assert!(unheard.is_empty(), "broken and not reported: {unheard:#?}");
    let pages_with_broken: HashSet<&str> = broken.iter().map(|(page, _)| *page).collect();
    let by_file: HashMap<&str, &str> = shown.iter().map(|(page, file)| (&**file, &**page)).collect();
    let of_pages = built.findings.iter().filter(|found| {
        matches!(found.rule.name, "broken-link" | "broken-anchor" | "resource-missing") && found.level > Level::Note
    });
    let unbroken: Vec<_> = of_pages
        .filter(|found| {
            let absolute = found.message.starts_with("`/");
            !absolute && by_file.get(&*found.path).is_some_and(|page| !pages_with_broken.contains(page))
        })
        .map(|found| format!("{}:{}: {}", found.path, found.start.line, found.message))
        .collect();
    assert!(unbroken.is_empty(), "reported and not broken: {unbroken:#?}");
    eprintln!("{} pages, {} broken links, all reported", pages.len(), broken.len());
}

/// Every page loads the scripts for what it holds, and no other.
fn scripts_are_those_needed(built: &Built) {
    let mut loaded = BTreeSet::new();
    for (path, page) in built.pages() {
        let has = |attribute: &str| page.attributes.contains(attribute);
        let mut wanted = vec!["site"];
        if has("data-tab") || has("data-choice") {
            wanted.push("choices");
        }
        if has("data-player") || page.links.iter().any(|link| link.ends_with("#lightbox")) {
            wanted.push("media");
        }
        if path == "index.html" || path == "404.html" {
            wanted.push("languages");
        }
        if path.ends_with("/search.html") {
            wanted.push("search");
        }
        let name = |link: &String| {
            let (path, _hash) = link.strip_suffix(".js")?.rsplit_once('.')?;
            path.rsplit('/').next().map(str::to_owned)
        };
        let names: Vec<String> = page.links.iter().filter_map(name).collect();
        assert_eq!(names, wanted, "{path}");
        loaded.extend(wanted);
    }
    assert!(loaded.len() > 1, "no page has more than the script of every page");
}

#[test]
fn own_manual() {
    let built = Built::of(Path::new(env!("CARGO_MANIFEST_DIR")), &Options::default());
    no_dialect_is_left(&built);
    scripts_are_those_needed(&built);
    links_are_as_reported(&built);
}

#[test]
fn office_scripts() {
    let Some(built) = Built::new("office-scripts", "{locale}/docs/{path}") else { return };
    no_dialect_is_left(&built);
    scripts_are_those_needed(&built);
    links_are_as_reported(&built);
}

#[test]
fn powershell() {
    let Some(built) = Built::new("powershell/sxs", "{locale}/{path}") else { return };
    no_dialect_is_left(&built);
    links_are_as_reported(&built);
}

/// The `<article>` of a page.
fn article(html: &str) -> &str {
    let start = html.find("<article").unwrap_or(0);
    let end = html.find("</article>").unwrap_or(html.len());
    &html[start..end]
}

/// What an edition was translated from, and when.
fn revision(site: &Site, locale: usize, key: &str) -> Option<(String, String)> {
    let article = &site.articles[site.article(key)?];
    let revision = &article.edition(locale)?.front.revision;
    Some((revision.hash.as_ref()?.value.clone(), revision.last_handoff.as_ref()?.value.clone()))
}

#[test]
fn stripped_and_live_editions_look_the_same() {
    let (Some(sxs), Some(live)) =
        (Built::new("powershell/sxs", "{locale}/{path}"), Built::new("powershell/live", "{locale}/{path}"))
    else {
        return;
    };
    let (mut same, mut different) = (0usize, Vec::new());
    for article in sxs.site.articles.iter().filter(|article| article.published) {
        for (locale, known) in sxs.site.locales.iter().enumerate() {
            let revision = revision(&sxs.site, locale, &article.key);
            let Some(twin) = live.site.article(&article.key).map(|at| &live.site.articles[at]) else { continue };
            let there = live.site.locales.iter().position(|other| other.locale == known.locale).unwrap();
            if revision.is_none() || revision != self::revision(&live.site, there, &article.key) || !twin.published {
                continue;
            }
            let read = |built: &Built, address: &str| {
                let page = built.output.path().join(&known.slug).join(address).join("index.html");
                fs::read_to_string(page).unwrap()
            };
            let (a, b) = (read(&sxs, article.address.as_str()), read(&live, twin.address.as_str()));
            // Links lead to where the other pages are, which are not the same ones in both editions.
            let plain = |html: &str| article_without_addresses(self::article(html));
            if plain(&a) == plain(&b) { same += 1 } else { different.push(format!("{}: {}", known.slug, article.key)) }
        }
    }
    let all = same + different.len();
    eprintln!("{same} of {all} articles look the same; not:\n{}", different.join("\n"));
    assert!(all > 0 && different.len() * 100 <= all, "more than one in a hundred");
}

/// HTML with the values of `href` and `src` taken out.
fn article_without_addresses(html: &str) -> String {
    let mut plain = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("href=\"").map(|at| at + 6).or_else(|| rest.find("src=\"").map(|at| at + 5)) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = &rest[rest.find('"').unwrap_or(0)..];
    }
    plain.push_str(rest);
    plain
}
