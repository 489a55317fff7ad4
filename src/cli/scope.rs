//! [`Scope`]: the files that a check reports on. All are compared, whatever the scope.

use std::{collections::BTreeSet, path::Path};

use crate::{cli::Failure, read, site::Site};

/// Which files to report on.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    /// Files or folders as the user names them; empty for all.
    paths: &'a [String],
    /// The files of articles that have changed, and other files that have.
    changed: Option<BTreeSet<String>>,
}

impl<'a> Scope<'a> {
    /// What lies below `paths`, and with `since`, a git revision, only what has changed after it. `root` is the site's
    /// folder.
    pub(super) fn new(paths: &'a [String], since: Option<&str>, site: &Site, root: &Path) -> Result<Self, Failure> {
        let changed = since.map(|since| changed(site, root, since)).transpose()?;
        Ok(Self { paths, changed })
    }

    pub(super) fn holds(&self, file: &str) -> bool {
        is_below(file, self.paths) && self.changed.as_ref().is_none_or(|changed| changed.contains(file))
    }
}

/// Whether a file lies below one of the paths, if there are any.
fn is_below(file: &str, paths: &[String]) -> bool {
    let below = |path: &String| {
        let path = path.replace('\\', "/");
        let path = path.strip_prefix("./").unwrap_or(&path).trim_end_matches('/');
        path == "."
            || path.is_empty()
            || file.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    paths.is_empty() || paths.iter().any(below)
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
