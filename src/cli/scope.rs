//! [`Scope`]: the files that a check reports on. All are compared, whatever the scope.

use std::{
    collections::BTreeSet,
    fs,
    path::{self, Component, Path, PathBuf},
};

use crate::{cli::Failure, read, site::Site};

/// Which files to report on.
#[derive(Debug)]
pub(super) struct Scope {
    /// Files or folders, as the site names them; none for all.
    paths: Option<Vec<String>>,
    /// The files of articles that have changed, and other files that have.
    changed: Option<BTreeSet<String>>,
}

impl Scope {
    /// What lies below `paths`, and with `since`, a git revision, only what has changed after it. `root` is the site's
    /// folder.
    ///
    /// # Errors
    /// A path is not there or lies elsewhere: a check of nothing would pass. Or git does not know the revision.
    pub(super) fn new(paths: &[String], since: Option<&str>, site: &Site, root: &Path) -> Result<Self, Failure> {
        let changed = since.map(|since| changed(site, root, since)).transpose()?;
        let paths = paths.iter().map(|path| below(root, path)).collect::<Result<Option<Vec<_>>, _>>()?;
        Ok(Self { paths: paths.filter(|paths| !paths.is_empty()), changed })
    }

    pub(super) fn holds(&self, file: &str) -> bool {
        let is_below = |path: &String| {
            file.strip_prefix(path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.paths.as_ref().is_none_or(|paths| paths.iter().any(is_below))
            && self.changed.as_ref().is_none_or(|changed| changed.contains(file))
    }
}

/// A file or folder as the site names it, whose folder is `root`; nothing if all of the site lies below it.
fn below(root: &Path, path: &str) -> Result<Option<String>, Failure> {
    let given = PathBuf::from(path.replace('\\', "/"));
    let real = fs::canonicalize(&given).map_err(|error| format!("cannot check `{path}`: {error}"))?;
    let here = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    // As it is written, then with all links followed.
    let ways = [(plain(&given), plain(here)), (Some(real), fs::canonicalize(here).ok())];
    for (path, site) in ways.iter().filter_map(|(path, site)| Some((path.as_ref()?, site.as_ref()?))) {
        if site.starts_with(path) {
            return Ok(None);
        }
        if let Ok(rest) = path.strip_prefix(site) {
            return Ok(Some(root.join(rest).to_string_lossy().replace('\\', "/")));
        }
    }
    Err(format!("`{path}` does not lie in the docset's folder, `{}`", here.display()).into())
}

/// A path from the root of the file system, without `.` and `..`.
fn plain(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for part in path::absolute(path).ok()?.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    Some(plain)
}

/// The files that have changed, and all editions of the articles that have, by any edition that was changed, added or
/// deleted.
fn changed(site: &Site, root: &Path, since: &str) -> Result<BTreeSet<String>, Failure> {
    let below = read::changed_files(root, since).map_err(|error| format!("--since {since}: {error}"))?;
    let root = root.to_string_lossy().replace('\\', "/");
    let files: BTreeSet<String> = below
        .iter()
        .map(|file| if root.is_empty() { file.clone() } else { format!("{}/{file}", root.trim_end_matches('/')) })
        .collect();
    let base = site.settings.content.base();
    let key = |file: &String| {
        let file = if base.is_empty() { file } else { file.strip_prefix(base)?.strip_prefix('/')? };
        Some(site.settings.content.place(file)?.key)
    };
    let named: BTreeSet<usize> = below.iter().filter_map(|file| site.article(&key(file)?)).collect();
    let mut changed = files.clone();
    for (at, article) in site.articles.iter().enumerate() {
        let paths = || article.editions.iter().map(|edition| &*site.files[edition.file].path);
        if named.contains(&at) || paths().any(|path| files.contains(path)) {
            changed.extend(paths().map(str::to_owned));
        }
    }
    Ok(changed)
}
