//! [`Extension`]: the contract of everything that articles may hold besides CommonMark.

use crate::{
    finding::{Findings, Rule},
    parse::{bitext::Bitext, expand::Expander, markdown::Document, prepare::Placed, rules::INCLUDE_MISSING},
};

/// One construct of the dialect.
pub struct Extension {
    /// Kebab-case.
    pub name: &'static str,
    /// How it is applied.
    pub kind: Kind,
}

/// How an extension does its work. Must be linear in what it goes over.
pub enum Kind {
    /// It writes what directives with these names stand for.
    Directive {
        /// As in [`crate::parse::directive::Directive::name`].
        names: &'static [&'static str],
        /// Writes one of them.
        expand: fn(&mut Expander<'_, '_, '_>, &Placed),
    },
    /// It goes over the document once all directives are expanded.
    Document(fn(&mut Document<'_>, &Surroundings<'_>, &mut Findings<'_>)),
}

/// What an article is surrounded by.
pub struct Surroundings<'a> {
    /// Other files and the chrome's words.
    pub library: &'a dyn Library,
    /// Whether emphasis next to Chinese, Japanese and Korean punctuation is repaired.
    pub repair_emphasis: bool,
}

/// Where articles take other files from.
pub trait Library {
    /// The file that `path` names in the file with the key `from`.
    ///
    /// # Errors
    /// There is no such file.
    fn find(&self, from: &str, path: &str) -> Result<Found, Missing>;

    /// Its body without span markup.
    ///
    /// # Errors
    /// It cannot be read.
    fn bitext(&self, file: &Found) -> Result<Bitext, Missing>;

    /// All of its text, as it is.
    ///
    /// # Errors
    /// It cannot be read.
    fn text(&self, file: &Found) -> Result<String, Missing>;

    /// A message in the language of the article; empty where nothing is rendered.
    fn word(&self, id: &str) -> &str;

    /// What readers know a pivot by, if the docset defines it.
    fn pivot_title(&self, id: &str) -> Option<&str>;
}

/// A file to take something from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its key.
    pub key: String,
    /// What the library knows it by.
    pub file: usize,
}

/// A file cannot be had.
#[derive(Clone, Debug)]
pub struct Missing {
    /// The rule that it breaks.
    pub rule: &'static Rule,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Missing {
    /// A file that is not there.
    #[must_use]
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { rule: &INCLUDE_MISSING, message: message.into(), help: help.into() }
    }
}
