//! [`History`]: which commits changed which files, by the `git` program.

use std::{
    collections::{BTreeSet, HashMap},
    io,
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
    is_shallow: bool,
}

impl History {
    /// The history of `files`, which lie in one repository; `None` where there is no repository, or no `git`.
    ///
    /// Three runs of `git`, however many files.
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
        let is_shallow = git(&folder, &["rev-parse", "--is-shallow-repository"]).is_some_and(|is| is.trim() == "true");
        Some(Self { commits, folder, changes, is_shallow })
    }

    /// Whether the clone was made without older commits.
    #[must_use]
    pub fn is_shallow(&self) -> bool {
        self.is_shallow
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

/// Why the history does not tell what has changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// There is no `git`.
    #[error("`git` cannot be run: {0}")]
    NoGit(io::Error),
    /// It refused.
    #[error("git: {0}")]
    Refused(String),
}

/// The files below `folder` that differ from what they were in the git revision `since`, relative to `folder`, `/`
/// between the parts: changed, new or deleted, committed or not. Those that git ignores are left out.
///
/// # Errors
/// There is no `git`, no repository, or no such revision.
pub fn changed_files(folder: &Path, since: &str) -> Result<BTreeSet<String>, HistoryError> {
    // A revision that looks like an option is none.
    let checked =
        asked(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{since}^{{commit}}")]);
    let commit = match checked {
        Ok(commit) => commit.trim().to_owned(),
        Err(HistoryError::Refused(why)) if why.is_empty() => {
            return Err(HistoryError::Refused(format!("there is no revision `{since}`")));
        }
        Err(error) => return Err(error),
    };
    let changed = asked(folder, &["diff", "--name-only", "--no-renames", "--relative", "-z", &commit, "--", "."])?;
    let untracked = asked(folder, &["ls-files", "--others", "--exclude-standard", "-z", "--", "."])?;
    Ok(changed.split('\0').chain(untracked.split('\0')).filter(|file| !file.is_empty()).map(str::to_owned).collect())
}

/// What `git` prints, run in `folder`.
fn asked(folder: &Path, arguments: &[&str]) -> Result<String, HistoryError> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output().map_err(HistoryError::NoGit)?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let why = String::from_utf8_lossy(&output.stderr);
    let why = why.lines().next().unwrap_or_default();
    Err(HistoryError::Refused(why.strip_prefix("fatal: ").unwrap_or(why).to_owned()))
}

/// What `git` prints, run in `folder`; `None` where it fails.
fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    asked(folder, arguments).ok()
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
        assert!(!history.is_shallow());

        write("جديد.md", "1");
        std::fs::remove_file(&second).unwrap();
        let changed = |since: &str| changed_files(dir.path(), since).map(|files| Vec::from_iter(files).join(" "));
        assert_eq!(changed(&commits[2]).unwrap(), "content/en/b.md content/en/جديد.md content/en/升級.md");
        assert_eq!(changed("HEAD").unwrap(), "content/en/b.md content/en/جديد.md");
        assert_eq!(changed_files(&dir.path().join("content/en"), "HEAD").unwrap().len(), 2);
        assert!(changed_files(&dir.path().join("content/en"), "HEAD").unwrap().contains("b.md"));
        for wrong in ["nowhere", "--help", ""] {
            let error = changed(wrong).unwrap_err().to_string();
            assert_eq!(error, format!("git: there is no revision `{wrong}`"));
        }
        assert!(changed_files(Path::new("/"), "HEAD").is_err());
    }
}
