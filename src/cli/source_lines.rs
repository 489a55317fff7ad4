//! Lines of files, read again to be shown beside findings.
#![expect(clippy::disallowed_methods, reason = "texts are not kept: a line that is shown is read again")]

use std::{collections::VecDeque, fs};

/// How many files are kept: findings come file by file, and some show a line of the source edition beside their own.
const MOST_FILES: usize = 4;

/// Gives lines of files; keeps the last few files.
#[derive(Debug, Default)]
pub(super) struct SourceLines {
    files: VecDeque<SourceText>,
}

/// A file that was read.
#[derive(Debug)]
struct SourceText {
    path: String,
    text: String,
    /// Where each line begins.
    starts: Vec<usize>,
}

impl SourceLines {
    /// The line with this 1-based number, without its end.
    pub(super) fn line(&mut self, path: &str, number: u32) -> Option<String> {
        let at = self.files.iter().position(|file| file.path == path).unwrap_or_else(|| {
            self.files.truncate(MOST_FILES - 1);
            self.files.push_front(SourceText::read(path));
            0
        });
        let SourceText { text, starts, .. } = &self.files[at];
        let start = *starts.get(number.checked_sub(1)? as usize)?;
        let end = starts.get(number as usize).copied().unwrap_or(text.len());
        Some(text[start..end].trim_end_matches(['\n', '\r']).to_owned())
    }
}

impl SourceText {
    /// The file; a text without lines where it cannot be read.
    fn read(path: &str) -> Self {
        let text = fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
        let mut starts = if text.is_empty() { Vec::new() } else { vec![0] };
        let bytes = text.as_bytes();
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            let is_first_half = bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n');
            if !is_first_half && at + 1 < bytes.len() {
                starts.push(at + 1);
            }
        }
        Self { path: path.to_owned(), text, starts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_many_files() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name).to_string_lossy().into_owned();
        for name in ["a", "b", "c", "d", "e"] {
            fs::write(path(name), format!("{name}1\r\n{name}٢\rc\n")).unwrap();
        }
        let mut lines = SourceLines::default();
        for name in ["a", "b", "c", "d", "e", "a"] {
            assert_eq!(lines.line(&path(name), 2), Some(format!("{name}٢")));
            assert_eq!(lines.line(&path(name), 3), Some("c".into()));
        }
        assert_eq!(
            [lines.line(&path("a"), 0), lines.line(&path("a"), 4), lines.line(&path("x"), 1)],
            [None, None, None]
        );
    }
}
