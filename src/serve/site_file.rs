//! [`find`]: the path of a URL becomes a file of the site, and never one outside it.

use std::path::{Component, Path, PathBuf};

/// What a path of a URL stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SiteFile {
    /// A file of the site.
    File(PathBuf),
    /// A folder that was asked for without the `/` at its end.
    Folder,
}

/// Folder in which builds keep what they need to remember; no part of the site.
const HOME: &str = ".isogloss";

/// Looks up `path`, as it stands in the request, in the folder `root`. A folder stands for its `index.html`.
pub(super) fn find(root: &Path, path: &str) -> Option<SiteFile> {
    let parts = parts(path)?;
    let (last, folders) = parts.split_last()?;
    let mut below: PathBuf = folders.iter().collect();
    let as_folder = last.is_empty();
    below.push(if as_folder { "index.html" } else { last });
    let found = inside(root, &below)?;
    if found.is_file() {
        Some(SiteFile::File(found))
    } else if found.is_dir() && !as_folder {
        Some(SiteFile::Folder)
    } else {
        None
    }
}

/// The page for what is not there: that of the locale that the path begins with, else the site's.
pub(super) fn not_found(root: &Path, path: &str) -> Option<PathBuf> {
    let locale = parts(path).and_then(|parts| parts.into_iter().next()).unwrap_or_default();
    [Path::new(&locale).join("404.html"), PathBuf::from("404.html")]
        .iter()
        .filter_map(|page| inside(root, page))
        .find(|page| page.is_file())
}

/// The parts of a URL's path, decoded; the last is empty where the path ends in `/`. None where any part is no plain
/// name of a file.
fn parts(path: &str) -> Option<Vec<String>> {
    let mut parts: Vec<String> = path.strip_prefix('/')?.split('/').map(decoded).collect::<Option<_>>()?;
    let last = parts.pop()?;
    let usable = parts.iter().all(|part| is_name(part)) && (last.is_empty() || is_name(&last));
    parts.push(last);
    usable.then_some(parts)
}

fn is_name(part: &str) -> bool {
    // A colon is a drive or a stream on Windows, a letter like any other elsewhere.
    let has_separator = part.contains(['/', '\\', '\0']) || (cfg!(windows) && part.contains(':'));
    let mut components = Path::new(part).components();
    !has_separator
        && matches!(components.next(), Some(Component::Normal(name)) if name == part)
        && components.next().is_none()
}

fn decoded(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { hex_digit(rest.next()?)? << 4 | hex_digit(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok()
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// The file itself, all links followed, where it is below `root`.
fn inside(root: &Path, below: &Path) -> Option<PathBuf> {
    let root = root.canonicalize().ok()?;
    let found = root.join(below).canonicalize().ok()?;
    let first = found.strip_prefix(&root).ok()?.components().next()?;
    (!first.as_os_str().eq_ignore_ascii_case(HOME)).then_some(found)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests make a site to look into")]
mod tests {
    use std::fs;

    use super::*;

    fn site() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("public");
        for path in ["index.html", "ar/دليل/index.html", "ar/404.html", "404.html", ".isogloss/manifest", "a b.png"]
        {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        fs::write(dir.path().join("secret"), "").unwrap();
        dir
    }

    fn found(dir: &tempfile::TempDir, path: &str) -> Option<String> {
        let root = dir.path().canonicalize().unwrap().join("public");
        Some(match find(&root, path)? {
            SiteFile::File(file) => file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/"),
            SiteFile::Folder => "folder".to_owned(),
        })
    }

    #[test]
    fn folders_stand_for_their_pages() {
        let dir = site();
        let guide = "/ar/%D8%AF%D9%84%D9%8A%D9%84";
        assert_eq!(found(&dir, "/").as_deref(), Some("index.html"));
        assert_eq!(found(&dir, &format!("{guide}/")).as_deref(), Some("ar/دليل/index.html"));
        assert_eq!(found(&dir, guide).as_deref(), Some("folder"));
        assert_eq!(found(&dir, "/a%20b.png").as_deref(), Some("a b.png"));
        assert_eq!(found(&dir, "/index.html/"), None);
        assert_eq!(found(&dir, "/ar/"), None);
    }

    #[test]
    fn nothing_outside_is_found() {
        let dir = site();
        for path in [
            "/../secret",
            "/%2e%2e/secret",
            "/%2E%2E%2Fsecret",
            "/ar/../../secret",
            "/..%5csecret",
            "/..\\secret",
            "//secret",
            "/./index.html",
            "/index.html%00",
            "/%",
            "/%f",
            "/%ff",
            "/%2findex.html",
            "/C:/secret",
            "/.isogloss/manifest",
            "/.isogloss/",
            "/.isogloss",
            "/%2eisogloss/manifest",
            "secret",
            "",
        ] {
            assert_eq!(found(&dir, path), None, "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_out() {
        use std::os::unix::fs::symlink;
        let dir = site();
        let root = dir.path().join("public");
        symlink(dir.path(), root.join("up")).unwrap();
        symlink(dir.path().join("secret"), root.join("secret")).unwrap();
        symlink(root.join(".isogloss"), root.join("home")).unwrap();
        symlink(root.join("a b.png"), root.join("plan.png")).unwrap();
        assert_eq!(
            [found(&dir, "/up/secret"), found(&dir, "/secret"), found(&dir, "/home/manifest")],
            [None, None, None]
        );
        assert_eq!(found(&dir, "/plan.png").as_deref(), Some("a b.png"));
    }

    #[test]
    fn what_is_missing_is_told_in_the_language_of_the_path() {
        let dir = site();
        let root = dir.path().canonicalize().unwrap().join("public");
        let page = |path| not_found(&root, path).unwrap().strip_prefix(&root).unwrap().to_owned();
        assert_eq!(page("/ar/x/y"), Path::new("ar").join("404.html"));
        for path in ["/he/x", "/", "/%2e%2e/x", "/.isogloss/x"] {
            assert_eq!(page(path), Path::new("404.html"), "{path}");
        }
    }
}
