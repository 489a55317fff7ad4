//! Reading one file, with every way it can fail told apart.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
    sync::Arc,
};

use crate::{
    finding::{Finding, Findings, Rule},
    locale::Locale,
    read::rules,
    text::Span,
};

/// Why a file could not be had.
#[derive(Debug)]
pub struct Unreadable {
    rule: &'static Rule,
    message: String,
    help: &'static str,
    /// The text up to the fault, where there is one.
    before: String,
}

impl Unreadable {
    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> &'static str {
        self.help
    }

    /// The finding for it.
    #[must_use]
    pub fn finding(&self, path: Arc<str>, locale: Option<Locale>) -> Finding {
        let mut findings = Findings::new(path, locale, &self.before);
        findings.push(self.rule, Span::at(self.before.len()), &*self.message).help(self.help);
        findings.finish().remove(0)
    }
}

/// Reads the whole file as UTF-8.
///
/// # Errors
/// It cannot be opened, is larger than `limit` bytes, or is not UTF-8.
pub fn text(path: &Path, limit: u32) -> Result<String, Unreadable> {
    String::from_utf8(bytes(path, limit)?).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let mut bytes = error.into_bytes();
        let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
        let byte = bytes[valid];
        bytes.truncate(valid);
        Unreadable {
            rule: &rules::INVALID_UTF8,
            message: if utf16 {
                "the file is UTF-16".into()
            } else {
                format!("byte 0x{byte:02X} is not valid UTF-8 here")
            },
            help: "save the file as UTF-8; the edition is left out until then",
            before: String::from_utf8(bytes).unwrap_or_default(),
        }
    })
}

/// Reads the whole file.
///
/// # Errors
/// It cannot be opened or is larger than `limit` bytes.
pub fn bytes(path: &Path, limit: u32) -> Result<Vec<u8>, Unreadable> {
    let mut file = open(path, limit)?;
    let mut bytes = Vec::with_capacity(file.length + 1);
    file.file.read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    Ok(bytes)
}

/// How much of a file [`head`] reads: most front matter is under a kilobyte.
const HEAD: usize = 2048;

/// Reads the first kilobytes of a file, or all of it where `enough` says that they do not hold what is looked for.
///
/// # Errors
/// As [`text`].
pub fn head(path: &Path, limit: u32, enough: impl Fn(&str) -> bool) -> Result<String, Unreadable> {
    let mut opened = open(path, limit)?;
    let mut bytes = Vec::with_capacity(HEAD.min(opened.length + 1));
    (&mut opened.file).take(HEAD as u64).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    let head = String::from_utf8(bytes).or_else(|error| {
        // A character may be cut in two at the end; anything else that is invalid is for `text` to report.
        let valid = error.utf8_error().valid_up_to();
        let mut bytes = error.into_bytes();
        if bytes.len() - valid < 4 {
            bytes.truncate(valid);
        }
        String::from_utf8(bytes)
    });
    match head {
        Ok(head) if head.len() == opened.length || enough(&head) => Ok(head),
        _ => text(path, limit),
    }
}

/// Reads the first bytes of a file, `most` at the most, whatever they are and however many follow.
///
/// # Errors
/// It cannot be read.
pub fn first_bytes(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

struct Opened {
    file: File,
    /// Bytes, as the system says before reading.
    length: usize,
}

fn open(path: &Path, limit: u32) -> Result<Opened, Unreadable> {
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    let length = file.metadata().map_err(|error| unreadable(&error))?.len();
    match usize::try_from(length) {
        Ok(length) if length <= limit as usize => Ok(Opened { file, length }),
        _ => Err(Unreadable {
            rule: &rules::FILE_TOO_LARGE,
            message: format!("the file is {length} bytes long, the limit is {limit}"),
            help: "move it out of the docset, or raise `max_file_size`",
            before: String::new(),
        }),
    }
}

fn unreadable(error: &io::Error) -> Unreadable {
    Unreadable {
        rule: &rules::FILE_UNREADABLE,
        message: format!("the file cannot be read: {error}"),
        help: "check its permissions",
        before: String::new(),
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests set the scene on disk")]
mod tests {
    use super::*;

    fn on_disk(bytes: &[u8]) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        file
    }

    #[test]
    fn what_is_not_utf8_is_told_with_its_place() {
        let file = on_disk("שלום\nab\u{7f}".as_bytes().iter().copied().chain([0xE9]).collect::<Vec<_>>().as_slice());
        let finding = text(file.path(), 100).unwrap_err().finding("he/a.md".into(), None);
        assert_eq!((finding.rule.name, finding.start.line, finding.start.column), ("invalid-utf8", 2, 4));
        assert_eq!(finding.message, "byte 0xE9 is not valid UTF-8 here");
    }

    #[test]
    fn size_is_limited() {
        let file = on_disk(b"12345");
        assert_eq!(bytes(file.path(), 5).unwrap(), b"12345");
        assert_eq!(bytes(file.path(), 4).unwrap_err().rule.name, "file-too-large");
    }

    #[test]
    fn a_head_never_ends_inside_a_character() {
        let long = "字".repeat(3000);
        let file = on_disk(long.as_bytes());
        let short = head(file.path(), 1 << 20, |_| true).unwrap();
        assert!(short.len() < long.len() && long.starts_with(&short));
        assert_eq!(head(file.path(), 1 << 20, |_| false).unwrap(), long);
    }
}
