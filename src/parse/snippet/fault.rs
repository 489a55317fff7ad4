//! What is wrong with a reference to a sample: [`Fault`], made into words for a finding.

use std::fmt;

use super::reference::MOST_RANGES;

/// A part of a reference that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// An option or attribute of no known name.
    Unknown {
        /// As written.
        name: String,
        /// What was probably meant.
        nearest: &'static str,
    },
    /// A value that should name lines.
    NotLines {
        /// Where it stands.
        option: &'static str,
        /// As written.
        value: String,
    },
    /// A value that should be a number.
    NotNumber {
        /// Where it stands.
        option: &'static str,
        /// As written.
        value: String,
    },
    /// `range` with more parts than anyone writes by hand. Each could show the whole file again.
    TooManyRanges,
    /// A `:::code` block that names no file.
    NoSource,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { name, .. } => write!(f, "code option `{name}` is not known"),
            Self::NotLines { option, value } => write!(f, "`{value}` in `{option}` are no lines"),
            Self::NotNumber { option, value } => write!(f, "`{value}` in `{option}` is no number"),
            Self::TooManyRanges => write!(f, "`range` has more than {MOST_RANGES} parts"),
            Self::NoSource => f.write_str("code block has no `source`"),
        }
    }
}

impl Fault {
    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> String {
        match self {
            Self::Unknown { nearest, .. } => format!("did you mean `{nearest}`?"),
            Self::NotLines { .. } => "write lines as `3`, `1-5` or `9-`, with commas between them".to_owned(),
            Self::NotNumber { .. } => "write a whole number".to_owned(),
            Self::TooManyRanges => "mark the part with a tag in the sample".to_owned(),
            Self::NoSource => "name the file: `source=\"~/samples/main.cs\"`".to_owned(),
        }
    }
}
