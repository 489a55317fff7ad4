//! [`walk`]: the folders of a docset become [`Sources`], a table of its files.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::{Path, PathBuf},
    sync::Arc,
};

use walkdir::{DirEntry, WalkDir};

use crate::{
    finding::{Finding, Findings, Rule},
    locale::Locale,
    read::{docset::LocaleConfig, repository, rules},
    settings::Settings,
    text::Span,
};

/// The files of a docset, sorted by path, each edition once. Texts are not held: read them with
/// [`crate::read::text`].
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Articles and resources.
    pub files: Vec<SourceFile>,
    /// What the repository of each locale says of itself, in the order of their content folders.
    pub configs: Vec<LocaleConfig>,
    /// What was wrong with the tree.
    pub findings: Vec<Finding>,
}

impl Sources {
    /// The way from the root of a repository to its content folder, `/` at its end, or empty.
    #[must_use]
    pub fn content_folder(&self) -> &str {
        let known = self.configs.iter().map(|config| config.content_folder.as_str());
        known.max_by_key(|folder| folder.len()).unwrap_or_default()
    }
}

/// One file of a docset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path relative to the working folder (or as the site's folder was given), `/` between its parts.
    pub path: Arc<str>,
    /// The locale; none for a file that belongs to no locale in a layout that has locales in file names.
    pub locale: Option<Locale>,
    /// Path below the locale's content folder; the same in every locale.
    pub key: String,
    /// Whether it lies outside the content folder, in the rest of a repository or in another one: never an article.
    pub mounted: bool,
}

impl SourceFile {
    /// Whether this is Markdown, and not an image, a table of contents or another resource.
    #[must_use]
    pub fn is_article(&self) -> bool {
        let name = self.key.as_bytes();
        name.len() > 3 && name[name.len() - 3..].eq_ignore_ascii_case(b".md") && !self.is_toc() && !self.mounted
    }

    /// Whether this is a table of contents: `toc.yml` or `TOC.md`.
    #[must_use]
    pub fn is_toc(&self) -> bool {
        let name = self.key.rsplit('/').next().unwrap_or(&self.key);
        name.eq_ignore_ascii_case("toc.yml") || name.eq_ignore_ascii_case("toc.md")
    }

    /// Whether this may be a page written in YAML: only its first line tells. The files of navigation never are.
    #[must_use]
    pub fn may_be_yaml_page(&self) -> bool {
        let name = self.key.rsplit('/').next().unwrap_or_default().as_bytes();
        let is_yaml = name.len() > 4 && name[name.len() - 4..].eq_ignore_ascii_case(b".yml");
        is_yaml && !name.eq_ignore_ascii_case(b"toc.yml")
    }
}

/// The docset's folder cannot be walked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WalkError {
    /// The folder that the content pattern begins with is not there.
    #[error("the folder `{0}` cannot be read: {1}")]
    Folder(String, std::io::Error),
}

/// Lists every file under `root` that the content pattern matches. `root` is the site's folder; an empty path is the
/// working folder.
///
/// Symbolic links are followed where they stay under `root`. Hidden files and folders, and the folder that a build
/// writes to, are passed over.
///
/// # Errors
/// The folder to begin with cannot be opened. Whatever else cannot be read is a finding.
pub fn walk(root: &Path, settings: &Settings) -> Result<Sources, WalkError> {
    let base = root.join(settings.content.base());
    let base = if base.as_os_str().is_empty() { PathBuf::from(".") } else { base };
    let failed = |error| WalkError::Folder(shown(&base), error);
    let home = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let home = home.canonicalize().map_err(failed)?;
    let canonical_base = base.canonicalize().map_err(failed)?;
    let bounds = [home, canonical_base];
    let output = Path::new(&settings.output);

    let mut walked = Walked {
        base: &base,
        settings,
        output,
        folders: BTreeMap::new(),
        docsets: Vec::new(),
        sources: Sources::default(),
    };
    let mut entries = WalkDir::new(&base).follow_links(true).into_iter();
    while let Some(entry) = entries.next() {
        match entry {
            Ok(entry) => {
                let skip = walked.visit(&entry, &bounds);
                if skip && entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
            }
            Err(error) if error.depth() == 0 => {
                return Err(failed(error.into_io_error().unwrap_or_else(|| std::io::ErrorKind::Other.into())));
            }
            Err(error) => walked.unreadable(&error),
        }
    }
    repository::around(&mut walked, &bounds)?;
    Ok(walked.finish())
}

/// A tree that is being walked.
pub(super) struct Walked<'s> {
    pub(super) base: &'s Path,
    pub(super) settings: &'s Settings,
    output: &'s Path,
    /// Content folders below the base and their locales.
    pub(super) folders: BTreeMap<String, Option<Locale>>,
    /// Files of the name `docfx.json`: content folder, key and path.
    pub(super) docsets: Vec<(String, String, PathBuf)>,
    pub(super) sources: Sources,
}

impl Walked<'_> {
    /// Takes in one entry; true where a folder need not be entered.
    fn visit(&mut self, entry: &DirEntry, bounds: &[PathBuf]) -> bool {
        if entry.depth() == 0 {
            return false;
        }
        let Some(below) = self.below(self.base, entry, bounds) else { return true };
        if entry.file_type().is_file()
            && let Some(place) = self.settings.content.place(&below)
        {
            self.note(&below, place.locale.as_ref(), &place.key, entry.path());
            let path = shown(entry.path()).into();
            let locale = place.locale.or_else(|| self.settings.source_locale.clone());
            self.sources.files.push(SourceFile { path, locale, key: place.key, mounted: false });
        }
        false
    }

    /// Remembers the content folder that a file lies in, and the file itself where it describes a docset.
    fn note(&mut self, below: &str, locale: Option<&Locale>, key: &str, path: &Path) {
        let depth = self.settings.content.depths().1;
        let end = if depth == 0 { 0 } else { below.match_indices('/').nth(depth - 1).map_or(0, |(at, _)| at) };
        let folder = &below[..end];
        if !self.folders.contains_key(folder) {
            self.folders.insert(folder.to_owned(), locale.filter(|_| depth > 0).cloned());
        }
        if key.rsplit('/').next() == Some(repository::DOCFX) {
            self.docsets.push((folder.to_owned(), key.to_owned(), path.to_owned()));
        }
    }

    /// The path of an entry below the folder `from`, `/` between its parts; `None` where it is passed over.
    pub(super) fn below(&mut self, from: &Path, entry: &DirEntry, bounds: &[PathBuf]) -> Option<String> {
        let Some(below) = entry.path().strip_prefix(from).ok().and_then(Path::to_str) else {
            let message = "the name is not valid Unicode";
            self.report(entry.path(), &rules::FILE_UNREADABLE, message, "rename it");
            return None;
        };
        let below = if std::path::MAIN_SEPARATOR == '/' { below.to_owned() } else { below.replace('\\', "/") };
        let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
        let is_closed = |below: &str| from == self.base && !self.settings.content.may_hold(below);
        if is_hidden || (entry.file_type().is_dir() && (entry.path() == self.output || is_closed(&below))) {
            return None;
        }
        if entry.path_is_symlink()
            && !entry.path().canonicalize().is_ok_and(|to| bounds.iter().any(|b| to.starts_with(b)))
        {
            let message = "the symbolic link leads out of the site's folder";
            self.report(entry.path(), &rules::LINK_OUTSIDE, message, "put the file itself into the docset");
            return None;
        }
        Some(below)
    }

    pub(super) fn unreadable(&mut self, error: &walkdir::Error) {
        let path = error.path().unwrap_or(self.base).to_owned();
        if let Some(ancestor) = error.loop_ancestor() {
            let message = format!("the symbolic link leads back to `{}`", shown(ancestor));
            return self.report(&path, &rules::SYMLINK_LOOP, &message, "remove the link");
        }
        let cause = error.io_error().map_or_else(String::new, |error| format!(": {error}"));
        self.report(&path, &rules::FILE_UNREADABLE, &format!("it cannot be read{cause}"), "check its permissions");
    }

    fn report(&mut self, path: &Path, rule: &'static Rule, message: &str, help: &str) {
        let mut findings = Findings::new(shown(path).into(), None, "");
        findings.push(rule, Span::default(), message).help(help);
        self.sources.findings.extend(findings.finish());
    }

    /// Sorts the files and keeps the first of those that stand for the same edition.
    fn finish(mut self) -> Sources {
        self.sources.files.sort_by(|a, b| a.path.cmp(&b.path));
        let mut kept: HashMap<(Option<Locale>, String), Arc<str>> = HashMap::new();
        let mut repeated = Vec::new();
        self.sources.files.retain(|file| match kept.entry((file.locale.clone(), file.key.to_lowercase())) {
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert(file.path.clone());
                true
            }
            std::collections::hash_map::Entry::Occupied(first) => {
                repeated.push((file.path.clone(), first.get().clone()));
                false
            }
        });
        for (path, first) in repeated {
            let message = format!("this file and `{first}` stand for the same edition");
            self.report(
                Path::new(&*path),
                &rules::EDITION_REPEATED,
                &message,
                "remove or rename one of them; the first is built",
            );
        }
        // The rest of a repository may show again what its content folder did.
        let mut seen = HashSet::new();
        self.sources.findings.retain(|found| seen.insert((found.path.clone(), found.start, found.message.clone())));
        self.sources
    }
}

/// A path as findings show it.
pub(super) fn shown(path: &Path) -> String {
    let text = path.to_string_lossy();
    let text = if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace('\\', "/") };
    text.strip_prefix("./").map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests set the scene on disk")]
mod tests {
    use std::fs;

    use super::*;
    use crate::settings::Options;

    fn docset(files: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for file in files {
            let path = dir.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        dir
    }

    fn walked(dir: &tempfile::TempDir, options: &Options) -> Sources {
        walk(dir.path(), &Settings::new(options).unwrap()).unwrap()
    }

    fn keys(sources: &Sources) -> Vec<(String, &str)> {
        let locale = |file: &SourceFile| file.locale.as_ref().map_or(String::new(), ToString::to_string);
        sources.files.iter().map(|file| (locale(file), &*file.key)).collect()
    }

    fn names(sources: &Sources) -> Vec<&str> {
        sources.findings.iter().map(|finding| finding.rule.name).collect()
    }

    #[test]
    fn articles_and_resources_of_every_locale() {
        let dir =
            docset(&["content/en/a.md", "content/ar-SA/b/c.MD", "content/ar-SA/b/plan.png", "content/images/x.md"]);
        let sources = walked(&dir, &Options::default());
        let of = |locale: &str, key| (locale.to_owned(), key);
        assert_eq!(keys(&sources), [of("ar-SA", "b/c.MD"), of("ar-SA", "b/plan.png"), of("en", "a.md")]);
        assert!(sources.files[0].is_article() && !sources.files[1].is_article());
    }

    #[test]
    fn tables_of_contents_are_no_articles() {
        let dir = docset(&["content/en/TOC.md", "content/en/a/toc.yml", "content/en/mytoc.md", "content/he/toc.MD"]);
        let kinds: Vec<_> =
            walked(&dir, &Options::default()).files.iter().map(|file| (file.is_article(), file.is_toc())).collect();
        assert_eq!(kinds, [(false, true), (false, true), (true, false), (false, true)]);
    }

    #[test]
    fn editions_are_there_once() {
        let dir = docset(&[
            "content/he/שלום.md",
            "content/he/A.md",
            "content/he/a.md",
            "content/fr-FR/x.md",
            "content/fr-fr/x.md",
        ]);
        let sources = walked(&dir, &Options::default());
        assert_eq!(sources.files.len(), 3);
        assert_eq!(names(&sources), ["edition-repeated", "edition-repeated"]);
    }

    #[test]
    fn hidden_files_and_the_output_are_passed_over() {
        let dir = docset(&["a.en.md", "public/b.en.md", ".git/c.en.md", ".d.en.md"]);
        let output = Some(dir.path().join("public").to_string_lossy().into_owned());
        let options = Options { content: Some("{path}.{locale}.md".into()), output, ..Options::default() };
        assert_eq!(keys(&walked(&dir, &options)), [("en".to_owned(), "a.md")]);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_only_inside() {
        let outside = docset(&["secret.md"]);
        let dir = docset(&["content/en/a.md", "shared/b.md"]);
        let link = |to: &Path, from: &str| std::os::unix::fs::symlink(to, dir.path().join(from)).unwrap();
        link(&outside.path().join("secret.md"), "content/en/secret.md");
        link(outside.path(), "content/en/folder");
        link(&dir.path().join("content/en"), "content/en/loop");
        link(&dir.path().join("shared/b.md"), "content/en/b.md");
        let sources = walked(&dir, &Options::default());
        assert_eq!(keys(&sources), [("en".to_owned(), "a.md"), ("en".to_owned(), "b.md")]);
        let mut found = names(&sources);
        found.sort_unstable();
        assert_eq!(found, ["link-outside", "link-outside", "symlink-loop"]);
    }

    #[test]
    fn a_missing_folder_is_an_error() {
        let dir = docset(&[]);
        let error = walk(dir.path(), &Settings::new(&Options::default()).unwrap()).unwrap_err().to_string();
        assert!(error.contains("content"), "{error}");
    }
}
