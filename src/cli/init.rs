//! `isogloss init`

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::{
    cli::{Failure, Outcome, args::Init, environment::say},
    site::source_hashes,
};

/// A file of the new docset.
struct Starter {
    path: &'static str,
    text: &'static str,
    /// The text it was translated from, whose hash stands for [`HASH`].
    source: Option<&'static str>,
}

/// Stands in translations for the hash of their source.
const HASH: &str = "{source-hash}";

const INDEX: &str = include_str!("init/content/en/index.md");
const GUIDE: &str = include_str!("init/content/en/guide/getting-started.md");

const STARTERS: [Starter; 5] = [
    Starter { path: "content/en/guide/getting-started.md", text: GUIDE, source: None },
    Starter { path: "content/en/index.md", text: INDEX, source: None },
    Starter {
        path: "content/fr/guide/getting-started.md",
        text: include_str!("init/content/fr/guide/getting-started.md"),
        source: Some(GUIDE),
    },
    Starter { path: "content/fr/index.md", text: include_str!("init/content/fr/index.md"), source: Some(INDEX) },
    Starter { path: "isogloss.toml", text: include_str!("init/isogloss.toml"), source: None },
];

pub(super) fn run(command: &Init, quiet: bool) -> Result<Outcome, Failure> {
    let dir = &command.dir;
    for starter in &STARTERS {
        let path = dir.join(starter.path);
        if let Some(there) = in_the_way(&path) {
            return Err(format!("`{}` is there already; nothing was written", there.display()).into());
        }
    }
    for starter in &STARTERS {
        let path = dir.join(starter.path);
        write_new(&path, &starter.finished()).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    }
    if !quiet {
        say(&next_steps(dir));
    }
    Ok(Outcome::Done)
}

impl Starter {
    fn finished(&self) -> String {
        match self.source.and_then(|source| source_hashes(source.as_bytes()).into_iter().next()) {
            Some(hash) => self.text.replacen(HASH, &hash, 1),
            None => self.text.to_owned(),
        }
    }
}

/// What is where the file has to be, or a file where one of its folders has to be. A link that leads nowhere is in the
/// way as well.
fn in_the_way(path: &Path) -> Option<&Path> {
    let there = path.ancestors().find(|place| place.symlink_metadata().is_ok())?;
    (there == path || !there.is_dir()).then_some(there)
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    File::create_new(path)?.write_all(text.as_bytes())
}

fn next_steps(dir: &Path) -> String {
    let here = dir.components().all(|part| part == std::path::Component::CurDir);
    let enter = if here { String::new() } else { format!("  cd {}\n", quoted(dir)) };
    let place = if here { PathBuf::from("this folder") } else { dir.to_owned() };
    format!(
        "Made a docset in English and French in {}. Next:\n\n{enter}  isogloss serve     write, and see it at once\n  \
         isogloss status    what is translated\n  isogloss check     where translations have drifted apart\n  \
         isogloss build     the site, into public/",
        place.display()
    )
}

/// The path as a shell takes it.
fn quoted(path: &Path) -> String {
    let text = path.to_string_lossy();
    let is_plain = |c: char| c.is_alphanumeric() || "/\\._-:~".contains(c);
    if text.chars().all(is_plain) { text.into_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}
