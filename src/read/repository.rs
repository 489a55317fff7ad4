//! What lies around the content folders: the configuration of each repository, the rest of its files, and the
//! repositories that it depends on. [`around`] adds them to a tree that was walked.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::{
    locale::Locale,
    read::{
        SourceFile,
        docset::{self, Docfx, LocaleConfig, Redirection},
        walk::{WalkError, Walked, shown},
    },
};

pub(super) const DOCFX: &str = "docfx.json";
const PUBLISH: &str = ".openpublishing.publish.config.json";
const REDIRECTIONS: &str = ".openpublishing.redirection.json";
/// How the name of the repository begins that files are taken from where a locale has none.
const FALLBACK: &str = "_repo.";

/// The key of the file at `path` in a repository whose articles lie in `content_folder`; `None` where it leads out of
/// the repository. Keys of files beside the content folder begin with `../`.
///
/// ```
/// use isogloss::read::key_of;
/// assert_eq!(key_of("docs/", "docs/guide/../start.md").as_deref(), Some("start.md"));
/// assert_eq!(key_of("docs/", "samples/a.cs").as_deref(), Some("../samples/a.cs"));
/// assert_eq!(key_of("docs/", "docs/../../a.cs"), None);
/// ```
#[must_use]
pub fn key_of(content_folder: &str, path: &str) -> Option<String> {
    let mut key = String::with_capacity(path.len());
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if key.is_empty() => return None,
            ".." => key.truncate(memchr::memrchr(b'/', key.as_bytes()).unwrap_or(0)),
            part => {
                if !key.is_empty() {
                    key.push('/');
                }
                key.push_str(part);
            }
        }
    }
    let mut below = key.as_str();
    let mut folders = content_folder.split('/').filter(|part| !part.is_empty()).peekable();
    while let Some(folder) = folders.peek() {
        let (first, rest) = below.split_once('/').unwrap_or((below, ""));
        if !first.eq_ignore_ascii_case(folder) {
            break;
        }
        below = rest;
        folders.next();
    }
    let up = folders.count();
    Some(if up == 0 && below.len() == key.len() { key } else { "../".repeat(up) + below })
}

/// Reads the configuration of every repository, and lists what lies outside the content folders.
pub(super) fn around(walked: &mut Walked<'_>, bounds: &[PathBuf]) -> Result<(), WalkError> {
    let folders = std::mem::take(&mut walked.folders);
    for (folder, locale) in folders {
        let (config, root) = config(walked, &folder, locale, bounds);
        if !config.content_folder.is_empty() {
            let content = walked.base.join(&folder);
            let place = Place { at: &root, locale: config.locale.as_ref(), under: "", but: Some(&content) };
            mount(walked, &place, bounds, &config.content_folder)?;
        }
        walked.sources.configs.push(config);
    }
    let content_folder = walked.sources.content_folder().to_owned();
    for (name, at) in &walked.settings.repositories {
        let at = Path::new(at);
        let home = at.canonicalize().map_err(|error| WalkError::Folder(shown(at), error))?;
        let under = if name.starts_with(FALLBACK) { String::new() } else { format!("{name}/") };
        mount(walked, &Place { at, locale: None, under: &under, but: None }, &[home], &content_folder)?;
    }
    Ok(())
}

/// The configuration of the repository that holds the content folder `folder`, and the repository's root.
fn config(
    walked: &mut Walked<'_>,
    folder: &str,
    locale: Option<Locale>,
    bounds: &[PathBuf],
) -> (LocaleConfig, PathBuf) {
    let parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let highest = walked.settings.content.depths().0.min(parts.len());
    let is_inside =
        |path: &Path| path.canonicalize().is_ok_and(|to| to.is_file() && bounds.iter().any(|b| to.starts_with(b)));
    let root_of = |depth: usize| parts[..depth].iter().fold(walked.base.to_owned(), |root, part| root.join(part));
    let is_root = |depth: &usize| [PUBLISH, REDIRECTIONS].iter().any(|name| is_inside(&root_of(*depth).join(name)));
    let depth = (highest..=parts.len()).rev().find(is_root).unwrap_or(parts.len());
    let root = root_of(depth);
    let limit = walked.settings.max_file_size;
    let findings = &mut walked.sources.findings;

    let mut config = LocaleConfig { locale, ..LocaleConfig::default() };
    config.content_folder = parts[depth..].iter().fold(String::new(), |path, part| path + part + "/");
    for (_, key, path) in walked.docsets.iter().filter(|(of, ..)| of == folder) {
        if let Some(mut docfx) = docset::json::<Docfx>(path, limit, findings) {
            docfx.path = shown(path).into();
            let home = key.rfind('/').map_or("", |slash| &key[..=slash]);
            config.docsets.insert(home.to_owned(), docfx);
        }
    }
    for above in depth..parts.len() {
        let path = root_of(above).join(DOCFX);
        if is_inside(&path)
            && let Some(mut docfx) = docset::json::<Docfx>(&path, limit, findings)
        {
            docfx.path = shown(&path).into();
            config.docsets.insert("../".repeat(parts.len() - above), docfx);
        }
    }
    let publish = root.join(PUBLISH);
    config.publish = is_inside(&publish).then(|| docset::json(&publish, limit, findings)).flatten();
    let others = config.publish.iter().flat_map(|publish| &publish.redirection_files);
    let mut files = vec![root.join(REDIRECTIONS)];
    files.extend(others.map(|name| root.join(name)).filter(|file| *file != root.join(REDIRECTIONS)));
    let read: Vec<Vec<Redirection>> = files
        .iter()
        .filter(|file| is_inside(file))
        .filter_map(|file| docset::redirections(file, limit, findings))
        .collect();
    config.redirections = (!read.is_empty()).then(|| read.concat());
    (config, root)
}

/// A folder that is walked for resources only.
struct Place<'p> {
    at: &'p Path,
    locale: Option<&'p Locale>,
    /// Where the folder stands in the repository, `/` at its end or empty.
    under: &'p str,
    /// A folder in it that was walked before.
    but: Option<&'p Path>,
}

/// Lists the files of a folder outside the content folders.
fn mount(
    walked: &mut Walked<'_>,
    place: &Place<'_>,
    bounds: &[PathBuf],
    content_folder: &str,
) -> Result<(), WalkError> {
    let mut entries = WalkDir::new(place.at).follow_links(true).into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.depth() == 0 => {
                let cause = error.into_io_error().unwrap_or_else(|| std::io::ErrorKind::Other.into());
                return Err(WalkError::Folder(shown(place.at), cause));
            }
            Err(error) => {
                walked.unreadable(&error);
                continue;
            }
        };
        if entry.depth() == 0 {
            continue;
        }
        let below = walked.below(place.at, &entry, bounds);
        let Some(below) = below.filter(|_| Some(entry.path()) != place.but) else {
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        };
        if entry.file_type().is_file()
            && let Some(key) = key_of(content_folder, &format!("{}{below}", place.under))
        {
            let (path, locale) = (shown(entry.path()).into(), place.locale.cloned());
            walked.sources.files.push(SourceFile { path, locale, key, mounted: true });
        }
    }
    Ok(())
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests set the scene on disk")]
mod tests {
    use std::fs;

    use crate::{
        read::{Sources, walk},
        settings::{Options, Settings},
    };

    fn docset(files: &[(&str, &str)]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for (file, text) in files {
            let path = dir.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        dir
    }

    fn walked(dir: &tempfile::TempDir, content: &str, repositories: &[(&str, &str)]) -> Sources {
        let mut settings = Settings::new(&Options { content: Some(content.into()), ..Options::default() }).unwrap();
        for (name, path) in repositories {
            settings.repositories.insert((*name).into(), dir.path().join(path).to_string_lossy().into_owned());
        }
        walk(dir.path(), &settings).unwrap()
    }

    fn mounted(sources: &Sources) -> Vec<String> {
        let shown = |locale: Option<&crate::locale::Locale>| locale.map_or_else(|| "-".to_owned(), ToString::to_string);
        let mounted = sources.files.iter().filter(|file| file.mounted);
        mounted.map(|file| format!("{} {}", shown(file.locale.as_ref()), file.key)).collect()
    }

    const EMPTY: &str = "{}";

    #[test]
    fn the_repository_begins_above_the_content_folder() {
        let dir = docset(&[
            ("he-il/.openpublishing.publish.config.json", EMPTY),
            ("he-il/docs/docfx.json", EMPTY),
            ("he-il/docs/שלום.md", ""),
            ("he-il/samples/a.cs", ""),
            ("he-il/.git/b.cs", ""),
            ("he-il/README.md", ""),
        ]);
        let sources = walked(&dir, "{locale}/docs/{path}", &[]);
        assert_eq!(mounted(&sources), ["he-IL ../README.md", "he-IL ../samples/a.cs"]);
        assert_eq!(sources.configs[0].content_folder, "docs/");
        assert_eq!(sources.configs[0].docsets.keys().collect::<Vec<_>>(), [""]);
        assert!(sources.files.iter().filter(|file| file.is_article()).count() == 1);

        let sources = walked(&dir, "{locale}/{path}", &[]);
        assert!(mounted(&sources).is_empty());
        assert_eq!(sources.configs[0].docsets.keys().collect::<Vec<_>>(), ["docs/"]);
    }

    #[test]
    fn a_docset_is_found_above_the_content_folder() {
        let dir = docset(&[
            ("ja/.openpublishing.publish.config.json", EMPTY),
            ("ja/docfx.json", EMPTY),
            ("ja/文書/a.md", ""),
            ("docfx.json", EMPTY),
        ]);
        let sources = walked(&dir, "{locale}/文書/{path}", &[]);
        assert_eq!(sources.configs[0].docsets.keys().collect::<Vec<_>>(), ["../"]);
    }

    #[test]
    fn other_repositories_are_mounted_where_they_are_known() {
        let dir = docset(&[
            ("docs.ja-jp/.openpublishing.publish.config.json", EMPTY),
            ("docs.ja-jp/docs/a.md", ""),
            ("code/b.cs", ""),
            ("code/.hidden", ""),
            ("english/docs/media/c.png", ""),
            ("english/samples/d.md", ""),
        ]);
        let sources = walked(&dir, "docs.{locale}/docs/{path}", &[("code", "code"), ("_repo.en-us", "english")]);
        assert_eq!(mounted(&sources), ["- ../code/b.cs", "- media/c.png", "- ../samples/d.md"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_configuration_stay_inside() {
        let outside = docset(&[("secret.json", "{\"redirections\": []}"), ("secret.cs", "")]);
        let dir = docset(&[("en/.openpublishing.publish.config.json", EMPTY), ("en/docs/a.md", "")]);
        let link = |to: &str, from: &str| {
            std::os::unix::fs::symlink(outside.path().join(to), dir.path().join(from)).unwrap();
        };
        link("secret.json", "en/.openpublishing.redirection.json");
        link("secret.cs", "en/secret.cs");
        let sources = walked(&dir, "{locale}/docs/{path}", &[]);
        assert!(mounted(&sources).is_empty() && sources.configs[0].redirections.is_none());
        assert_eq!(sources.findings.iter().map(|found| found.rule.name).collect::<Vec<_>>(), ["link-outside"]);
    }
}
