//! [`Output`]: a build's files, whole or not at all.
//!
//! Everything is written into a staging folder inside the output folder first. [`Output::commit`] then moves it into
//! place, a folder at a time where the folder is new, a file at a time where it is not. So a build that fails leaves
//! the previous site as it was, and one that dies leaves each file whole, old or new. The staging folder lies inside
//! the output folder because only there is moving sure to be a rename.
//!
//! The names of all files that builds wrote stand in a manifest. Only they are ever replaced or deleted. It is written
//! before anything is moved: a build that dies has claimed what it leaves behind, and the next one puts it right.
#![expect(clippy::disallowed_methods, reason = "this is where files are written")]

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io,
    path::{Component, Path, PathBuf},
};

/// Folder for what builds need to remember, below the output folder.
const HOME: &str = ".isogloss";

/// The output folder of a build that is under way. Dropped without [`Output::commit`], it leaves nothing behind.
#[derive(Debug)]
pub struct Output {
    root: PathBuf,
    staging: PathBuf,
    /// Files that earlier builds wrote.
    owned: BTreeSet<String>,
    /// Whether any file of an earlier build or anything else may be in the way.
    fresh: bool,
    /// Held until the build is over.
    lock: File,
    committed: bool,
}

/// What a build did to the output folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files of the site.
    pub files: usize,
    /// Files of an earlier build that the site no longer has, and that were deleted.
    pub deleted: usize,
}

/// The output folder cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The system refused.
    #[error("cannot {action} `{path}`: {cause}")]
    Io {
        /// What was tried: `write`, `create`.
        action: &'static str,
        /// On what.
        path: String,
        /// Why it failed.
        cause: io::Error,
    },
    /// Another build is at work in the folder.
    #[error("another build is writing to `{0}`")]
    Busy(String),
    /// A file is in the way that no build wrote.
    #[error(
        "`{0}` was not written by a build, and will not be replaced: move it away, or build to another folder with `--output`"
    )]
    Foreign(String),
    /// A path leads out of the output folder.
    #[error("`{0}` is no path below the output folder")]
    Outside(String),
}

pub(super) fn failed(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.to_string_lossy().into_owned();
    move |cause| WriteError::Io { action, path, cause }
}

impl Output {
    /// Begins a build into the folder `root`, which is made if it is not there.
    ///
    /// # Errors
    /// The folder cannot be made or locked.
    pub fn begin(root: &Path) -> Result<Self, WriteError> {
        let home = root.join(HOME);
        fs::create_dir_all(&home).map_err(failed("create", &home))?;
        let lock_path = home.join("lock");
        let lock = File::create(&lock_path).map_err(failed("create", &lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Err(WriteError::Busy(root.to_string_lossy().into_owned())),
            Err(fs::TryLockError::Error(cause)) => return Err(failed("lock", &lock_path)(cause)),
        }
        let staging = home.join("staging");
        // What a build left that died.
        remove_folder(&staging).map_err(failed("remove", &staging))?;
        fs::create_dir(&staging).map_err(failed("create", &staging))?;
        let owned: BTreeSet<String> = fs::read_to_string(home.join("manifest"))
            .unwrap_or_default()
            .lines()
            .filter(|line| is_below(line))
            .map(str::to_owned)
            .collect();
        let others = fs::read_dir(root)
            .map_err(failed("read", root))?
            .filter(|entry| entry.as_ref().is_ok_and(|entry| entry.file_name() != HOME));
        let fresh = others.count() == 0;
        Ok(Self { root: root.to_owned(), staging, owned, fresh, lock, committed: false })
    }

    /// Puts one file in line: `path` is below the output folder, `/` between its parts. Nothing is seen of it before
    /// [`Output::commit`]. Threads may call this at the same time.
    ///
    /// # Errors
    /// The path leads elsewhere, a file that no build wrote stands there, or the system refuses.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        if !is_below(path) {
            return Err(WriteError::Outside(path.to_owned()));
        }
        if !self.fresh {
            let target = self.root.join(path);
            match fs::read(&target) {
                Ok(present) if present == bytes => return Ok(()),
                Ok(_) if !self.owned.contains(path) => {
                    return Err(WriteError::Foreign(target.to_string_lossy().into_owned()));
                }
                _ => {}
            }
        }
        let staged = self.staging.join(path);
        let write = || fs::write(&staged, bytes);
        write()
            .or_else(|error| {
                let Some(folder) = staged.parent().filter(|_| error.kind() == io::ErrorKind::NotFound) else {
                    return Err(error);
                };
                // Most pages are the only file of their folder, and the folder above is there by then.
                if fs::create_dir(folder).is_err() {
                    fs::create_dir_all(folder)?;
                }
                write()
            })
            .map_err(failed("write", &staged))
    }

    /// The files that an earlier build wrote into `folder`, if there are any and all of them are there still. They stay if
    /// they are committed again.
    #[must_use]
    pub fn kept(&self, folder: &str) -> Option<Vec<String>> {
        let prefix = format!("{folder}/");
        let files = self.owned.range(prefix.clone()..).take_while(|path| path.starts_with(&prefix));
        let files: Vec<String> = files.cloned().collect();
        let is_there = |path: &String| fs::symlink_metadata(self.root.join(path)).is_ok_and(|there| there.is_file());
        (!files.is_empty() && files.iter().all(is_there)).then_some(files)
    }

    /// Moves everything into place and deletes what an earlier build wrote and this one did not. `files` are the paths
    /// of the whole site, whether they were put or found unchanged.
    ///
    /// # Errors
    /// The system refuses. What was moved until then stays; the next build makes it right.
    pub fn commit(mut self, files: &BTreeSet<String>) -> Result<Written, WriteError> {
        let claimed: BTreeSet<&String> = self.owned.union(files).collect();
        self.write_manifest(claimed)?;
        self.move_into(&self.staging, &self.root)?;
        let mut deleted = 0;
        for path in self.owned.difference(files) {
            let target = self.root.join(path);
            // A folder may have taken the file's place, or the file that of the folder it was in.
            if fs::symlink_metadata(&target).is_ok_and(|there| !there.is_dir()) {
                fs::remove_file(&target).map_err(failed("remove", &target))?;
                deleted += 1;
            }
            self.remove_empty_folders(&target);
        }
        self.write_manifest(files.iter().collect())?;
        self.committed = true;
        Ok(Written { files: files.len(), deleted })
    }

    fn write_manifest(&self, files: BTreeSet<&String>) -> Result<(), WriteError> {
        let home = self.root.join(HOME);
        let mut text = String::new();
        for file in files {
            text.push_str(file);
            text.push('\n');
        }
        let (new, path) = (home.join("manifest.new"), home.join("manifest"));
        fs::write(&new, text).map_err(failed("write", &new))?;
        fs::rename(&new, &path).map_err(failed("write", &path))
    }

    /// Moves what lies in `from` to `to`: whole folders where there is none yet.
    fn move_into(&self, from: &Path, to: &Path) -> Result<(), WriteError> {
        for entry in fs::read_dir(from).map_err(failed("read", from))? {
            let entry = entry.map_err(failed("read", from))?;
            let (staged, target) = (entry.path(), to.join(entry.file_name()));
            let is_folder = entry.file_type().map_err(failed("read", &staged))?.is_dir();
            match fs::symlink_metadata(&target) {
                Ok(there) if is_folder && there.is_dir() => self.move_into(&staged, &target)?,
                Ok(there) if is_folder != there.is_dir() => {
                    self.make_way(&target, there.is_dir())?;
                    fs::rename(&staged, &target).map_err(failed("write", &target))?;
                }
                _ => fs::rename(&staged, &target).map_err(failed("write", &target))?,
            }
        }
        Ok(())
    }

    /// A file is where a folder has to be, or the other way round: goes if builds wrote all of it.
    fn make_way(&self, target: &Path, is_folder: bool) -> Result<(), WriteError> {
        let below =
            target.strip_prefix(&self.root).map(|path| path.to_string_lossy().replace('\\', "/")).unwrap_or_default();
        if !is_folder {
            if !self.owned.contains(&below) {
                return Err(WriteError::Foreign(target.to_string_lossy().into_owned()));
            }
            return fs::remove_file(target).map_err(failed("remove", target));
        }
        let prefix = format!("{below}/");
        for path in self.owned.range(prefix.clone()..).take_while(|path| path.starts_with(&prefix)) {
            let _ = fs::remove_file(self.root.join(path));
            self.remove_empty_folders(&self.root.join(path));
        }
        if target.exists() { Err(WriteError::Foreign(target.to_string_lossy().into_owned())) } else { Ok(()) }
    }

    /// Removes the folders above a deleted file that hold nothing any more.
    fn remove_empty_folders(&self, file: &Path) {
        let mut folder = file.parent();
        while let Some(path) = folder.filter(|path| path.starts_with(&self.root) && *path != self.root) {
            // Fails where the folder holds anything, which is the point.
            if fs::remove_dir(path).is_err() {
                break;
            }
            folder = path.parent();
        }
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        let _ = remove_folder(&self.staging);
        let _ = self.lock.unlock();
        if !self.committed && self.owned.is_empty() && self.fresh {
            // A first build that failed: leave no trace.
            let _ = fs::remove_file(self.root.join(HOME).join("lock"));
            let _ = fs::remove_dir(self.root.join(HOME));
            let _ = fs::remove_dir(&self.root);
        }
    }
}

fn remove_folder(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Whether a path of the manifest or of a page stays below the output folder, and out of our own folder there.
fn is_below(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', '\0', '\n', '\r'])
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
        && path.split('/').next() != Some(HOME)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(root: &Path, files: &[(&str, &str)]) -> Result<Written, WriteError> {
        let output = Output::begin(root)?;
        for (path, text) in files {
            output.put(path, text.as_bytes())?;
        }
        output.commit(&files.iter().map(|(path, _)| (*path).to_owned()).collect())
    }

    fn listed(root: &Path) -> Vec<String> {
        let mut files = Vec::new();
        for entry in walkdir::WalkDir::new(root).sort_by_file_name().into_iter().filter_map(Result::ok) {
            let path = entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned();
            if entry.file_type().is_file() && !path.starts_with(HOME) {
                files.push(format!("{path}={}", fs::read_to_string(entry.path()).unwrap()));
            }
        }
        files
    }

    #[test]
    fn a_build_replaces_only_what_builds_wrote() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("public");
        build(&root, &[("ar/أ/index.html", "1"), ("old/page/index.html", "1"), ("index.html", "1")]).unwrap();
        fs::write(root.join("old/CNAME"), "docs").unwrap();
        let written = build(&root, &[("ar/أ/index.html", "2"), ("index.html", "1")]).unwrap();
        assert_eq!(written, Written { files: 2, deleted: 1 });
        assert_eq!(listed(&root), ["ar/أ/index.html=2", "index.html=1", "old/CNAME=docs"]);
    }

    #[test]
    fn a_build_that_fails_leaves_the_site_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("public");
        build(&root, &[("a/index.html", "1")]).unwrap();
        let output = Output::begin(&root).unwrap();
        output.put("a/index.html", b"2").unwrap();
        output.put("b/index.html", b"2").unwrap();
        drop(output);
        assert_eq!(listed(&root), ["a/index.html=1"]);
        let first = dir.path().join("first");
        drop(Output::begin(&first).unwrap());
        assert!(!first.exists());
    }

    #[test]
    fn a_build_that_died_is_made_right() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("public");
        build(&root, &[("a/index.html", "1"), ("b/index.html", "1")]).unwrap();
        let dying = Output::begin(&root).unwrap();
        dying.put("a/index.html", b"2").unwrap();
        dying.put("c/index.html", b"2").unwrap();
        dying
            .write_manifest(["a/index.html", "b/index.html", "c/index.html"].map(str::to_owned).iter().collect())
            .unwrap();
        fs::rename(root.join(".isogloss/staging/c"), root.join("c")).unwrap();
        // The process is gone: its lock with it, its destructor not run.
        dying.lock.unlock().unwrap();
        std::mem::forget(dying);
        build(&root, &[("a/index.html", "3"), ("b/index.html", "1")]).unwrap();
        assert_eq!(listed(&root), ["a/index.html=3", "b/index.html=1"]);
    }

    #[test]
    fn what_others_wrote_is_not_replaced() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("index.html"), "mine").unwrap();
        let error = build(dir.path(), &[("index.html", "1")]).unwrap_err().to_string();
        assert!(error.contains("was not written by a build"), "{error}");
        assert_eq!(listed(dir.path()), ["index.html=mine"]);
    }

    #[test]
    fn a_folder_is_kept_whole_or_not_at_all() {
        let dir = tempfile::tempdir().unwrap();
        build(dir.path(), &[("索引/a", "1"), ("索引/b/c", "1"), ("索引-2", "1")]).unwrap();
        let kept = Output::begin(dir.path()).unwrap().kept("索引");
        assert_eq!(kept, Some(vec!["索引/a".to_owned(), "索引/b/c".to_owned()]));
        fs::remove_file(dir.path().join("索引/a")).unwrap();
        let output = Output::begin(dir.path()).unwrap();
        assert_eq!((output.kept("索引"), output.kept("none")), (None, None));
    }

    #[test]
    fn files_and_folders_change_places() {
        let dir = tempfile::tempdir().unwrap();
        build(dir.path(), &[("a", "1"), ("b/c", "1")]).unwrap();
        build(dir.path(), &[("a/x", "2"), ("b", "2")]).unwrap();
        assert_eq!(listed(dir.path()), ["a/x=2", "b=2"]);
    }

    #[test]
    fn builds_do_not_mix_and_stay_inside() {
        let dir = tempfile::tempdir().unwrap();
        let output = Output::begin(dir.path()).unwrap();
        assert!(matches!(Output::begin(dir.path()), Err(WriteError::Busy(_))));
        for path in ["../x", "/etc/x", "a/../../x", "", ".isogloss/manifest", "a\\b"] {
            assert!(matches!(output.put(path, b""), Err(WriteError::Outside(_))), "{path}");
        }
    }
}
