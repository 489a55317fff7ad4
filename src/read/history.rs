//! [`History`]: which commits changed which files, and what files were once, by the `git` program.

use std::{
    collections::{BTreeSet, HashMap},
    io::{self, BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::Mutex,
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
    /// Whether the clone was made without the older commits.
    is_shallow: bool,
    /// What tells the texts of files.
    texts: Mutex<Asked>,
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
        let log = log(&folder, "%H").ok()?;
        let mut changes: HashMap<String, Vec<usize>> = HashMap::new();
        for (commit, file) in entries(&log) {
            let Some(at) = commits.get(commit) else { continue };
            changes.entry(file.to_owned()).or_default().push(*at);
        }
        let is_shallow =
            git(&folder, &["rev-parse", "--is-shallow-repository"]).is_some_and(|said| said.trim() == "true");
        Some(Self { commits, folder, changes, is_shallow, texts: Mutex::default() })
    }

    /// Whether it holds this commit (40 hexadecimal digits).
    #[must_use]
    pub fn knows(&self, commit: &str) -> bool {
        self.commits.contains_key(&commit.to_ascii_lowercase())
    }

    /// Whether older commits are missing because the clone is shallow.
    #[must_use]
    pub fn is_shallow(&self) -> bool {
        self.is_shallow
    }

    /// The text of the file at `path` as it was in `commit`; `None` where it was not there, or no text, or longer than
    /// `limit` bytes. One run of `git` for all texts.
    #[must_use]
    pub fn text_at(&self, commit: &str, path: &str, limit: u32) -> Option<String> {
        if !self.knows(commit) {
            return None;
        }
        let below = named_in(&self.folder, path).filter(|below| !below.contains('\n'))?;
        let mut texts = self.texts.lock().ok()?;
        if matches!(*texts, Asked::NotYet) {
            *texts = Texts::start(&self.folder).map_or(Asked::InVain, Asked::Running);
        }
        let Asked::Running(running) = &mut *texts else { return None };
        let answer = running.text(&format!("{commit}:./{below}"), limit);
        if answer.is_err() {
            *texts = Asked::InVain;
        }
        answer.ok()?
    }

    /// How many commits changed the file at `path` after `commit` (40 hexadecimal digits); `None` where the history
    /// does not hold that commit: it is of another repository, or a clone was made without it.
    #[must_use]
    pub fn commits_since(&self, path: &str, commit: &str) -> Option<usize> {
        let since = self.commits.get(&commit.to_ascii_lowercase())?;
        let below = named_in(&self.folder, path)?;
        Some(self.changes.get(&below).map_or(0, |changes| changes.iter().filter(|at| *at < since).count()))
    }
}

/// The days on which `files` were last committed, each in ISO order, by path. One run of `git`; files that were never
/// committed are left out.
///
/// # Errors
/// There is no `git`, no repository, or only a shallow clone, in which everything seems to be of one day.
pub fn last_days(files: &[&str]) -> Result<HashMap<String, String>, HistoryError> {
    let Some(folder) = common_folder(files) else { return Ok(HashMap::new()) };
    if asked(&folder, &["rev-parse", "--is-shallow-repository"])?.trim() == "true" {
        return Err(HistoryError::Shallow);
    }
    let mut days = HashMap::new();
    let log = log(&folder, "%cs")?;
    for (day, below) in entries(&log) {
        // The newest commit comes first.
        days.entry(below).or_insert(day);
    }
    let day = |file: &&str| Some(((*file).to_owned(), (*days.get(&*named_in(&folder, file)?)?).to_owned()));
    Ok(files.iter().filter_map(day).collect())
}

/// What changed below `folder`, the newest commit first, for [`entries`]; each commit is told by `format`.
fn log(folder: &Path, format: &str) -> Result<String, HistoryError> {
    let format = format!("--format=%x00{format}");
    let quote = "core.quotePath=false";
    asked(folder, &["-c", quote, "log", &format, "--name-only", "--relative", "--no-renames", "--", "."])
}

/// The commits of a log, each with every file that it changed.
fn entries(log: &str) -> impl Iterator<Item = (&str, &str)> {
    log.split('\0').skip(1).flat_map(|entry| {
        let mut lines = entry.lines();
        let commit = lines.next().unwrap_or_default();
        lines.filter(|line| !line.is_empty()).map(move |file| (commit, file))
    })
}

/// A path as `git` names it in `folder`.
fn named_in(folder: &Path, path: &str) -> Option<String> {
    Some(Path::new(path).strip_prefix(folder).ok()?.to_string_lossy().replace('\\', "/"))
}

/// Whether `git` was asked for the text of a file.
#[derive(Debug, Default)]
enum Asked {
    #[default]
    NotYet,
    Running(Texts),
    InVain,
}

/// A running `git cat-file --batch`.
#[derive(Debug)]
struct Texts {
    child: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Texts {
    fn start(folder: &Path) -> Option<Self> {
        let mut child = command(folder)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let (questions, answers) = (child.stdin.take()?, BufReader::new(child.stdout.take()?));
        Some(Self { child, questions, answers })
    }

    /// The text that `object` names, if there is one.
    fn text(&mut self, object: &str, limit: u32) -> io::Result<Option<String>> {
        writeln!(self.questions, "{object}")?;
        self.questions.flush()?;
        let mut head = String::new();
        self.answers.read_line(&mut head)?;
        let mut words = head.split_whitespace().skip(1);
        let (kind, length) = (words.next(), words.next().and_then(|length| length.parse::<u64>().ok()));
        let (Some(kind), Some(length)) = (kind, length) else { return Ok(None) };
        // A line end follows.
        let mut content = (&mut self.answers).take(length + 1);
        if kind != "blob" || length > u64::from(limit) {
            io::copy(&mut content, &mut io::sink())?;
            return Ok(None);
        }
        let mut bytes = Vec::new();
        content.read_to_end(&mut bytes)?;
        bytes.pop();
        Ok(String::from_utf8(bytes).ok())
    }
}

impl Drop for Texts {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `git`, to be run in `folder`.
fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
    command
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
    /// The clone has no older commits.
    #[error("this clone is shallow")]
    Shallow,
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
    let output = command(folder).args(arguments).output().map_err(HistoryError::NoGit)?;
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
        assert!(history.knows(&commits[0]) && !history.is_shallow());
        assert_eq!(history.text_at(&commits[2], &first, 10).as_deref(), Some("2"));
        assert_eq!(history.text_at(&commits[0], &second, 10), None);
        assert_eq!(history.text_at(&commits[0], &first, 0), None);
        assert_eq!(history.text_at(&commits[3], &first, 10).as_deref(), Some("3"));

        let days = last_days(&[&first, &second, &path("جديد.md")]).unwrap();
        assert_eq!(days.len(), 2);
        assert_eq!(days[&first], run(&["show", "-s", "--format=%cs"]));
        assert!(last_days(&["/x.md"]).is_err());

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
