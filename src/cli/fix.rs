//! `isogloss check --fix` and `--diff`: edits that findings bring, made or shown.
#![expect(clippy::disallowed_methods, reason = "files are read again to be changed")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::Path,
};

use similar::TextDiff;

use crate::{
    check::{Edits, apply},
    cli::Failure,
    finding::Edit,
    report::{counted, printable},
    write,
};

/// How many edits there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) edits: usize,
    pub(super) files: usize,
}

impl std::fmt::Display for Made {
    /// `3 edits in 2 files`
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} in {}", counted(self.edits, "edit"), counted(self.files, "file"))
    }
}

/// The edits of a run, made round after round. What one round wrote the next may want back, where a source contradicts
/// itself: that is granted, and then neither is made again, so that a second run changes nothing.
#[derive(Debug, Default)]
pub(super) struct Rounds {
    made: BTreeSet<Turn>,
    /// Edits that were made and taken back.
    settled: BTreeSet<Turn>,
}

/// One text in the place of another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Turn {
    path: String,
    line: u32,
    from: String,
    to: String,
    /// Which of several on the line it is; the same in both directions.
    number: usize,
}

impl Rounds {
    /// Makes edits. Says whether there were any.
    pub(super) fn make(&mut self, edits: &Edits<'_>) -> Result<bool, Failure> {
        let mut any = false;
        for (path, edits) in &edits.0 {
            let text = read(path)?;
            let mut numbers: BTreeMap<(u32, &str, &str), usize> = BTreeMap::new();
            let turns = edits.iter().filter_map(|edit| {
                let from = text.get(edit.span.range())?;
                let both = if *from < *edit.text { (from, &*edit.text) } else { (&*edit.text, from) };
                let number = numbers.entry((edit.start.line, both.0, both.1)).or_default();
                *number += 1;
                let (path, from, to) = (path.to_string(), from.to_owned(), edit.text.clone());
                Some((*edit, Turn { path, line: edit.start.line, from, to, number: *number }))
            });
            let open: Vec<(&Edit, Turn)> = turns.filter(|(_, turn)| !self.settled.contains(turn)).collect();
            let (mended, count) = apply(&text, &open.iter().map(|(edit, _)| *edit).collect::<Vec<_>>());
            if count > 0 {
                write::replace(Path::new(path), mended.as_bytes())?;
                any = true;
                for (_, turn) in open {
                    self.note(turn);
                }
            }
        }
        Ok(any)
    }

    fn note(&mut self, turn: Turn) {
        let back = Turn { from: turn.to.clone(), to: turn.from.clone(), ..turn.clone() };
        if self.made.remove(&back) {
            self.settled.extend([turn, back]);
        } else if turn.from != turn.to {
            self.made.insert(turn);
        }
    }

    /// What is left of them in the end.
    pub(super) fn made(&self) -> Made {
        let files: BTreeSet<&str> = self.made.iter().map(|turn| &*turn.path).collect();
        Made { edits: self.made.len(), files: files.len() }
    }
}

/// Writes what would be changed, as a unified diff. On a terminal, what it would act on is made visible.
pub(super) fn show(edits: &Edits<'_>, to_terminal: bool, out: &mut dyn Write) -> Result<Made, Failure> {
    let mut made = Made::default();
    for (path, edits) in &edits.0 {
        let text = read(path)?;
        let (mended, count) = apply(&text, edits);
        if count == 0 {
            continue;
        }
        let name = printable(path);
        let diff = TextDiff::from_lines(&text, &mended);
        let diff = diff.unified_diff().header(&format!("a/{name}"), &format!("b/{name}")).to_string();
        if to_terminal {
            diff.lines().try_for_each(|line| writeln!(out, "{}", printable(line)))?;
        } else {
            out.write_all(diff.as_bytes())?;
        }
        made.edits += count;
        made.files += 1;
    }
    Ok(made)
}

fn read(path: &str) -> Result<String, Failure> {
    Ok(fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}"))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::Unmendable,
        finding::{Finding, Findings},
        parse::rules::SPAN_MALFORMED,
        text::Span,
    };

    fn commas(path: &str, text: &str) -> Vec<Finding> {
        let mut findings = Findings::new(path.into(), None, text);
        for (at, _) in text.match_indices(',') {
            findings.push(&SPAN_MALFORMED, Span::new(at, at + 1), "a comma").edit(Span::new(at, at + 1), ".");
        }
        findings.finish()
    }

    #[test]
    fn edits_are_shown_then_made_and_then_there_are_none() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("العربية.md").to_string_lossy().into_owned();
        let text = "سطر\u{1b}[2J\r\nالإصدار 5,0 و6,0\r\nسطر\r\n";
        fs::write(&path, text).unwrap();
        let findings = commas(&path, text);
        let edits = Edits::of(&findings, &Unmendable::of(&findings));
        let mut diff = Vec::new();
        assert_eq!(show(&edits, false, &mut diff).unwrap(), Made { edits: 2, files: 1 });
        let mut seen = Vec::new();
        show(&edits, true, &mut seen).unwrap();
        assert!(String::from_utf8(seen).unwrap().contains(" سطر␛[2J\n-"));
        let diff = String::from_utf8(diff).unwrap();
        assert!(diff.starts_with(&format!("--- a/{path}\n+++ b/{path}\n@@ -1,3 +1,3 @@\n")), "{diff}");
        assert!(diff.contains("-الإصدار 5,0 و6,0\r\n+الإصدار 5.0 و6.0\r\n"), "{diff}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        let mut rounds = Rounds::default();
        assert!(rounds.make(&edits).unwrap());
        assert_eq!(rounds.made(), Made { edits: 2, files: 1 });
        let mended = fs::read_to_string(&path).unwrap();
        assert_eq!(mended, text.replace(',', "."));
        assert!(!Rounds::default().make(&edits).unwrap());
        assert!(commas(&path, &mended).is_empty());
    }

    #[test]
    fn what_is_wanted_back_stays_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.md").to_string_lossy().into_owned();
        fs::write(&path, "名 ab ab c,\n").unwrap();
        let mut rounds = Rounds::default();
        let mut made = 0;
        for _ in 0..9 {
            let text = fs::read_to_string(&path).unwrap();
            let mut findings = Findings::new(path.as_str().into(), None, &text);
            for (from, to) in [("ab", "Ab"), ("Ab", "ab"), (",", ".")] {
                for (at, _) in text.match_indices(from) {
                    let span = Span::new(at, at + from.len());
                    findings.push(&SPAN_MALFORMED, span, "x").edit(span, to);
                }
            }
            let findings = findings.finish();
            made += usize::from(rounds.make(&Edits::of(&findings, &Unmendable::default())).unwrap());
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), "名 ab ab c.\n");
        assert_eq!((made, rounds.made()), (2, Made { edits: 1, files: 1 }));
    }
}
