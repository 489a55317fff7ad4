//! Lines of files, read again to be shown beside findings.
#![expect(clippy::disallowed_methods, reason = "texts are not kept: a line that is shown is read again")]

use std::fs;

/// Gives lines of files; keeps the last file, since findings come file by file.
#[derive(Debug, Default)]
pub(super) struct SourceLines {
    path: String,
    text: String,
}

impl SourceLines {
    /// The line with this 1-based number, without its end.
    pub(super) fn line(&mut self, path: &str, number: u32) -> Option<String> {
        if self.path != path {
            path.clone_into(&mut self.path);
            self.text = fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
        }
        self.text.lines().nth(number.checked_sub(1)? as usize).map(str::to_owned)
    }
}
