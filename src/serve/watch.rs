//! [`Watch`]: the places that a build reads, and waiting until something there changes.

use std::{
    collections::BTreeMap,
    fs::DirEntry,
    path::{Component, Path, PathBuf},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use notify_debouncer_full::{
    DebounceEventResult, Debouncer, RecommendedCache, new_debouncer,
    notify::{self, EventKind, RecommendedWatcher, RecursiveMode, event::ModifyKind},
};

use crate::settings::{Pattern, Settings};

/// How long a file has to be left alone: an editor saves in several steps.
const REST: Duration = Duration::from_millis(100);

/// What a build reads.
#[derive(Clone, Debug)]
pub struct Places {
    root: PathBuf,
    config: PathBuf,
    /// Folders of templates and messages.
    theme: Vec<PathBuf>,
    content: Option<Content>,
}

#[derive(Clone, Debug)]
struct Content {
    base: PathBuf,
    pattern: Pattern,
    output: PathBuf,
}

/// Changes cannot be seen.
#[derive(Debug, thiserror::Error)]
#[error("cannot watch for changes: {0}")]
pub struct WatchError(#[from] notify::Error);

/// Sees changes of files.
#[derive(Debug)]
pub struct Watch {
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    events: Receiver<DebounceEventResult>,
    watched: BTreeMap<PathBuf, RecursiveMode>,
    places: Option<Places>,
    /// Whether the last wait ended only because the system had lost track.
    was_lost: bool,
}

impl Watch {
    pub(super) fn new() -> Result<Self, WatchError> {
        let (sender, events) = mpsc::channel();
        let debouncer = new_debouncer(REST, None, sender)?;
        Ok(Self { debouncer, events, watched: BTreeMap::new(), places: None, was_lost: false })
    }

    /// Watches these places from now on, and no others.
    ///
    /// # Errors
    /// One of them cannot be watched, or the system watches enough already. The others are watched all the same.
    pub fn follow(&mut self, places: &Places) -> Result<(), WatchError> {
        let wanted = places.to_watch();
        self.watched.retain(|path, mode| {
            let stays = wanted.get(path) == Some(mode);
            if !stays {
                // It may be gone, which is as good.
                let _ = self.debouncer.unwatch(path);
            }
            stays
        });
        self.places = Some(places.clone());
        let mut failed = None;
        for (path, mode) in wanted {
            if self.watched.contains_key(&path) {
                continue;
            }
            match self.debouncer.watch(&path, mode) {
                Ok(()) => drop(self.watched.insert(path, mode)),
                Err(error) if matches!(error.kind, notify::ErrorKind::PathNotFound) => {}
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        failed.map_or(Ok(()), |error| Err(error.into()))
    }

    /// Waits until something changes, or has changed since the last wait. False where nothing will any more.
    pub(super) fn wait(&mut self) -> bool {
        loop {
            let Ok(first) = self.events.recv() else { return false };
            let (mut changed, mut lost) = (false, false);
            for event in std::iter::once(first).chain(self.events.try_iter()).flatten().flatten() {
                lost |= event.need_rescan();
                // A build reads everything, which is no change.
                if matches!(event.kind, EventKind::Access(_)) {
                    continue;
                }
                if matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))) {
                    // What comes to its place is another folder, to be watched anew.
                    self.watched.retain(|path, _| {
                        let stays = !event.paths.iter().any(|gone| path.starts_with(gone));
                        if !stays {
                            let _ = self.debouncer.unwatch(path);
                        }
                        stays
                    });
                }
                let concerned = |path: &PathBuf| self.places.as_ref().is_some_and(|places| places.concern(path));
                changed |= event.paths.iter().any(concerned);
            }
            // More events than the system can keep may mean a change, or only that a build read very many files: one
            // more build makes sure, and its own reading must not lead to another.
            let only_lost = lost && !changed;
            if changed || (only_lost && !self.was_lost) {
                self.was_lost = only_lost;
                return true;
            }
            self.was_lost = false;
        }
    }
}

impl Places {
    /// The configuration file alone, which need not be there; `root` is the site's folder.
    #[must_use]
    pub fn of_config(root: &Path, config: &Path) -> Self {
        let folder = config.parent().unwrap_or(Path::new(""));
        let config = config.file_name().map_or_else(|| real(config), |name| real(folder).join(name));
        Self { root: real(root), config, theme: Vec::new(), content: None }
    }

    /// These places and everything that a build with these settings reads below the site's folder.
    #[must_use]
    pub fn with_site(mut self, settings: &Settings) -> Self {
        self.theme = ["templates", "locales"].map(|name| real(&self.root.join(name))).to_vec();
        self.content = Some(Content {
            base: real(&self.root.join(settings.content.base())),
            pattern: settings.content.clone(),
            output: real(Path::new(&settings.output)),
        });
        self
    }

    /// Whether a change at `path` makes another build necessary.
    fn concern(&self, path: &Path) -> bool {
        let theme = || {
            let mut below = self.theme.iter().filter_map(|folder| path.strip_prefix(folder).ok());
            below.any(|below| !is_hidden(below))
        };
        // One of the folders, or one above it, has come or gone.
        let above = || {
            let mut folders = self.theme.iter().chain(self.content.as_ref().map(|content| &content.base));
            path != self.root && path.starts_with(&self.root) && folders.any(|folder| folder.starts_with(path))
        };
        path == self.config || theme() || self.content.as_ref().is_some_and(|content| content.holds(path)) || above()
    }

    /// The folders to watch, alone or with everything below.
    fn to_watch(&self) -> BTreeMap<PathBuf, RecursiveMode> {
        let mut folders = BTreeMap::new();
        // Whoever watches a folder is not told when it comes, and not always when it goes: the one above is.
        let above = |path: &Path| path.ancestors().skip(1).find(|folder| folder.is_dir()).map(Path::to_owned);
        let content = self.content.as_ref();
        let ends = self.theme.iter().chain(content.map(|content| &content.base)).chain([&self.config]);
        for folder in ends.filter(|path| **path != self.root).filter_map(|path| above(path)) {
            folders.insert(folder, RecursiveMode::NonRecursive);
        }
        if let Some(content) = content {
            folders.insert(content.base.clone(), RecursiveMode::NonRecursive);
            folders.extend(content.folders().map(|folder| (folder, RecursiveMode::Recursive)));
        }
        let theme = self.theme.iter().filter(|folder| folder.is_dir());
        folders.extend(theme.map(|folder| (folder.clone(), RecursiveMode::Recursive)));
        folders
    }
}

impl Content {
    fn holds(&self, path: &Path) -> bool {
        let Ok(below) = path.strip_prefix(&self.base) else { return false };
        // The docset may lie inside the output folder, and then only the pattern can tell the two apart.
        let is_output = path.starts_with(&self.output) && !self.base.starts_with(&self.output);
        let name = below.to_string_lossy().replace('\\', "/");
        // A repository says of itself what is published, in hidden files above its articles.
        let is_config = name.rsplit('/').next().is_some_and(|name| name.starts_with(".openpublishing."));
        let is_content = || !is_hidden(below) && self.pattern.may_hold(&name);
        !name.is_empty() && !is_output && (is_config || is_content())
    }

    /// The folders right below the base that may hold articles. The rest of what lies there, such as the dependencies
    /// of a whole repository, would be a lot to watch.
    fn folders(&self) -> impl Iterator<Item = PathBuf> {
        let entries = self.base.read_dir().into_iter().flatten().flatten();
        entries.map(|entry: DirEntry| entry.path()).filter(|path| path.is_dir() && self.holds(path))
    }
}

/// Whether the path leads through a hidden file or folder, which hold no articles.
fn is_hidden(below: &Path) -> bool {
    below.components().any(|part| matches!(part, Component::Normal(name) if name.to_string_lossy().starts_with('.')))
}

/// The path without links, as events name it. What is not there is added to the nearest folder that is.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(if path.as_os_str().is_empty() { Path::new(".") } else { path });
    let absolute = absolute.unwrap_or_else(|_| path.to_owned());
    let known = absolute.ancestors().find_map(|folder| Some((folder, folder.canonicalize().ok()?)));
    match known {
        Some((folder, real)) => {
            real.join(absolute.strip_prefix(folder).unwrap_or(Path::new(""))).components().collect()
        }
        None => absolute,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::settings::Options;

    fn places(root: &Path, content: &str, output: &str) -> Places {
        let output = root.join(output).to_string_lossy().into_owned();
        let options = Options { content: Some(content.into()), output: Some(output), ..Options::default() };
        Places::of_config(root, &root.join("isogloss.toml")).with_site(&Settings::new(&options).unwrap())
    }

    fn concerns(places: &Places, path: &str) -> bool {
        places.concern(&places.root.join(path))
    }

    #[test]
    fn what_a_build_reads_concerns_it() {
        let dir = tempfile::tempdir().unwrap();
        let places = places(dir.path(), "content/{locale}/{path}", "public");
        for path in [
            "isogloss.toml",
            "content",
            "content/ja",
            "content/ja/導入/始め方.md",
            "content/he/תמונה.png",
            "content/he/.openpublishing.redirection.json",
            "templates/base.html",
            "locales",
        ] {
            assert!(concerns(&places, path), "{path}");
        }
        for path in [
            "",
            "README.md",
            "public/ja/index.html",
            "content/ja/.a.md.swp",
            "content/not-a-locale-name/a.md",
            "templates/.git/x",
        ] {
            assert!(!concerns(&places, path), "{path}");
        }
    }

    #[test]
    fn a_build_does_not_follow_itself() {
        let dir = tempfile::tempdir().unwrap();
        let inside = places(dir.path(), "{path}.{locale}.md", "out/site");
        assert!(concerns(&inside, "a.ar.md") && !concerns(&inside, "out/site/ar/a/index.html"));
        let around = places(dir.path(), "content/{locale}/{path}", ".");
        assert!(concerns(&around, "content/ar/a.md") && !concerns(&around, "ar/a/index.html"));
    }

    #[test]
    fn only_folders_of_articles_are_watched() {
        let dir = tempfile::tempdir().unwrap();
        for folder in ["zh-TW/docs", "target-folder/deep", ".git", "templates", "public"] {
            fs::create_dir_all(dir.path().join(folder)).unwrap();
        }
        let places = places(dir.path(), "{locale}/docs/{path}", "public");
        let watched: Vec<(String, RecursiveMode)> = places
            .to_watch()
            .into_iter()
            .map(|(path, mode)| (path.strip_prefix(&places.root).unwrap().to_string_lossy().into_owned(), mode))
            .collect();
        let expected = [
            ("", RecursiveMode::NonRecursive),
            ("templates", RecursiveMode::Recursive),
            ("zh-TW", RecursiveMode::Recursive),
        ];
        assert_eq!(watched, expected.map(|(path, mode)| (path.to_owned(), mode)));
    }
}
