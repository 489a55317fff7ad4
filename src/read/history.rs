//! [`History`]: which commits changed which files, by the `git` program.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    process::Command,
};

/// The commits of a repository, as far as they touch the files of a docset.
#[derive(Debug)]
pub struct History {
    /// Place of every commit in the log, the newest first.
    commits: HashMap<String, usize>,
    /// The folder that the paths in `changes` are relative to.
    folder: PathBuf,
    /// Places of the commits that changed each file, ascending.
    changes: HashMap<String, Vec<usize>>,
}

impl History {
    /// The history of `files`, which lie in one repository; `None` where there is no repository, or no `git`.
    ///
    /// Two runs of `git`, however many files.
    #[must_use]
    pub fn of(files: &[&str]) -> Option<Self> {
        let folder = common_folder(files)?;
        let all = git(&folder, &["rev-list", "HEAD"])?;
        let commits: HashMap<String, usize> = all.lines().enumerate().map(|(at, id)| (id.to_owned(), at)).collect();
        let log = git(
            &folder,
            &[
                "-c",
                "core.quotePath=false",
                "log",
                "--format=%x00%H",
                "--name-only",
                "--relative",
                "--no-renames",
                "--",
                ".",
            ],
        )?;
        let mut changes: HashMap<String, Vec<usize>> = HashMap::new();
        for entry in log.split('\0').skip(1) {
            let mut lines = entry.lines();
            let Some(at) = lines.next().and_then(|id| commits.get(id)) else { continue };
            for file in lines.filter(|line| !line.is_empty()) {
                changes.entry(file.to_owned()).or_default().push(*at);
            }
        }
        Some(Self { commits, folder, changes })
    }

    /// How many commits changed the file at `path` after `commit` (40 hexadecimal digits); `None` where the history
    /// does not hold that commit: it is of another repository, or a clone was made without it.
    #[must_use]
    pub fn commits_since(&self, path: &str, commit: &str) -> Option<usize> {
        let since = self.commits.get(&commit.to_ascii_lowercase())?;
        let below = Path::new(path).strip_prefix(&self.folder).ok()?.to_string_lossy().replace('\\', "/");
        Some(self.changes.get(&below).map_or(0, |changes| changes.iter().filter(|at| *at < since).count()))
    }
}

/// What `git` prints, run in `folder`; `None` where it fails.
fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The deepest folder that holds all files.
fn common_folder(files: &[&str]) -> Option<PathBuf> {
    let mut common: PathBuf = Path::new(files.first()?).parent()?.to_owned();
    for file in files {
        while !Path::new(file).starts_with(&common) {
            common = common.parent()?.to_owned();
        }
    }
    Some(common)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests set the scene on disk")]
mod tests {
    use super::*;

    #[test]
    fn commits_are_counted_per_file() {
        let dir = tempfile::tempdir().unwrap();
        let run = |arguments: &[&str]| {
            let identity = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"];
            let output = Command::new("git").arg("-C").arg(dir.path()).args(identity).args(arguments).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).unwrap().trim().to_owned()
        };
        run(&["init", "-q"]);
        std::fs::create_dir_all(dir.path().join("content/en")).unwrap();
        let write = |name: &str, text: &str| std::fs::write(dir.path().join("content/en").join(name), text).unwrap();
        let mut commits = Vec::new();
        for (name, text) in [("升級.md", "1"), ("b.md", "1"), ("升級.md", "2"), ("升級.md", "3")] {
            write(name, text);
            run(&["add", "."]);
            run(&["commit", "-qm", "x"]);
            commits.push(run(&["rev-parse", "HEAD"]));
        }
        let path = |name: &str| dir.path().join("content/en").join(name).to_string_lossy().into_owned();
        let (first, second) = (path("升級.md"), path("b.md"));
        let history = History::of(&[&first, &second]).unwrap();
        assert_eq!(history.commits_since(&first, &commits[0]), Some(2));
        assert_eq!(history.commits_since(&first, &commits[3]), Some(0));
        assert_eq!(history.commits_since(&second, &commits[0]), Some(1));
        assert_eq!(history.commits_since(&first, &"0".repeat(40)), None);
    }
}
