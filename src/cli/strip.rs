//! `isogloss strip`
#![expect(clippy::disallowed_methods, reason = "the command reads and writes the files it is given")]

use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;

use crate::{
    cli::{
        Failure, Outcome,
        args::{Args, SideOption, Strip},
        environment::{colors, stderr_is_terminal},
        source_lines::SourceLines,
    },
    finding::{Finding, Findings},
    parse::{
        bitext::{self, Side},
        front_matter,
    },
    pipeline,
    report::formats::human,
};

pub(super) fn run(args: &Args, command: &Strip) -> Result<Outcome, Failure> {
    let side = match command.side {
        SideOption::Target => Side::Target,
        SideOption::Source => Side::Source,
    };
    let mut findings = match (command.paths.as_slice(), &command.output) {
        ([path], None) if !path.is_dir() => {
            let (text, findings) = strip_one(path, side)?;
            let mut out = io::stdout().lock();
            out.write_all(text.as_bytes())?;
            out.flush()?;
            findings
        }
        (_, None) => return Err("folders, and more than one file, need `--output DIR`".into()),
        (paths, Some(output)) => strip_all(paths, output, side)?,
    };
    pipeline::sort(&mut findings);
    let style = human::Style { color: colors(args.common.color, stderr_is_terminal()), most_per_rule: 20 };
    let mut lines = SourceLines::default();
    human::write(&mut io::stderr().lock(), &findings, style, |path, line| lines.line(path, line))?;
    Ok(Outcome::Done)
}

/// A file, or standard input for `-`, with its front matter as it is.
fn strip_one(path: &Path, side: Side) -> Result<(String, Vec<Finding>), Failure> {
    let cannot =
        |error: &dyn std::fmt::Display| -> Failure { format!("cannot read `{}`: {error}", path.display()).into() };
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map_err(|error| cannot(&error))?;
        bytes
    } else {
        fs::read(path).map_err(|error| cannot(&error))?
    };
    let text = String::from_utf8(bytes).map_err(|error| cannot(&error))?;
    let name: Arc<str> = path.to_string_lossy().replace('\\', "/").into();
    let mut findings = Findings::new(name, None, &text);
    let body = front_matter::body(&text);
    let bitext = bitext::read(&text, body, side, None, &mut findings);
    let stripped = [&text[..body], &bitext.text].concat();
    Ok((stripped, findings.finish()))
}

/// Files and the articles of folders into `output`, each at the path it has below the argument it came from.
fn strip_all(paths: &[PathBuf], output: &Path, side: Side) -> Result<Vec<Finding>, Failure> {
    let mut files: Vec<(PathBuf, PathBuf)> = Vec::new();
    for path in paths {
        if !path.is_dir() {
            let name = path.file_name().ok_or_else(|| format!("`{}` is no file", path.display()))?;
            files.push((path.clone(), output.join(name)));
            continue;
        }
        for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
            let entry = entry?;
            let is_article = entry.path().extension().is_some_and(|extension| extension.eq_ignore_ascii_case("md"));
            if entry.file_type().is_file() && is_article {
                files.push((entry.path().to_owned(), output.join(entry.path().strip_prefix(path)?)));
            }
        }
    }
    if let Some((_, twice)) = files
        .iter()
        .enumerate()
        .find(|(at, (_, to))| files[..*at].iter().any(|(_, other)| other == to))
        .map(|(_, pair)| pair)
    {
        return Err(format!("two of the articles would be written to `{}`", twice.display()).into());
    }
    let findings: Result<Vec<Vec<Finding>>, Failure> = files
        .par_iter()
        .map(|(from, to)| {
            let (text, findings) = strip_one(from, side)?;
            if let Some(folder) = to.parent() {
                fs::create_dir_all(folder).map_err(|error| format!("cannot create `{}`: {error}", folder.display()))?;
            }
            fs::write(to, text).map_err(|error| format!("cannot write `{}`: {error}", to.display()))?;
            Ok(findings)
        })
        .collect();
    Ok(findings?.into_iter().flatten().collect())
}
