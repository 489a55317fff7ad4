//! `isogloss check --fix` and `--diff`: edits that findings bring, made or shown.
#![expect(clippy::disallowed_methods, reason = "files are read again to be changed")]

use std::{fs, io::Write, path::Path};

use similar::TextDiff;

use crate::{
    check::{Edits, apply},
    cli::Failure,
    report::{counted, printable},
    write,
};

/// What edits came to.
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

/// Makes the edits. Gives how many, and the files.
pub(super) fn make(edits: &Edits<'_>) -> Result<(usize, Vec<String>), Failure> {
    let mut made = 0;
    let mut files = Vec::new();
    each(edits, |path, _, mended, count| {
        write::replace(Path::new(path), mended.as_bytes())?;
        made += count;
        files.push(path.to_owned());
        Ok(())
    })?;
    Ok((made, files))
}

/// Writes what would be changed, as a unified diff.
pub(super) fn show(edits: &Edits<'_>, out: &mut dyn Write) -> Result<Made, Failure> {
    let mut made = Made::default();
    each(edits, |path, text, mended, count| {
        let name = printable(path);
        let diff = TextDiff::from_lines(text, mended);
        write!(out, "{}", diff.unified_diff().header(&format!("a/{name}"), &format!("b/{name}")))?;
        made.edits += count;
        made.files += 1;
        Ok(())
    })?;
    Ok(made)
}

/// Goes through the files that edits change: the path, the text before and after, and how many edits lie between them.
fn each(
    edits: &Edits<'_>,
    mut take: impl FnMut(&str, &str, &str, usize) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for (path, edits) in &edits.0 {
        let text = fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}"))?;
        let (mended, count) = apply(&text, edits);
        if count > 0 {
            take(path, &text, &mended, count)?;
        }
    }
    Ok(())
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
        let text = "سطر\r\nالإصدار 5,0 و6,0\r\nسطر\r\n";
        fs::write(&path, text).unwrap();
        let findings = commas(&path, text);
        let edits = Edits::of(&findings, &Unmendable::of(&findings));
        let mut diff = Vec::new();
        assert_eq!(show(&edits, &mut diff).unwrap(), Made { edits: 2, files: 1 });
        let diff = String::from_utf8(diff).unwrap();
        assert!(diff.starts_with(&format!("--- a/{path}\n+++ b/{path}\n@@ -1,3 +1,3 @@\n")), "{diff}");
        assert!(diff.contains("-الإصدار 5,0 و6,0\r\n+الإصدار 5.0 و6.0\r\n"), "{diff}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert_eq!(make(&edits).unwrap(), (2, vec![path.clone()]));
        let mended = fs::read_to_string(&path).unwrap();
        assert_eq!(mended, text.replace(',', "."));
        assert_eq!(make(&edits).unwrap(), (0, vec![]));
        assert!(commas(&path, &mended).is_empty());
    }
}
