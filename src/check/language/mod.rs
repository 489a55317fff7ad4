//! What rules know of languages: [`words`] of a text, which [`tongue`] they look to be in, and the [`Facts`] about the
//! languages of an edition.

pub(crate) mod han;
pub(crate) mod script;
pub(crate) mod tongue;
pub(crate) mod words;

use self::{script::Script, tongue::Bit};

/// What is known of the languages of an edition. Found out once, as every pair needs it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    /// The language of the locale.
    pub(crate) own: Bit,
    /// The language of the source.
    pub(crate) source: Bit,
    /// Both are one.
    pub(crate) is_same: bool,
    /// What the locale's language is written in; nothing where that is not known.
    pub(crate) scripts: &'static [Script],
    /// It is written in Latin letters, or may be.
    pub(crate) is_latin: bool,
}

impl Facts {
    /// Those about a translation into the language `own`.
    pub(crate) fn of(own: &str, source: &str) -> Self {
        let scripts = Script::of_language(own);
        Self {
            own: tongue::bit(own),
            source: tongue::bit(source),
            is_same: own == source,
            scripts,
            is_latin: scripts.is_empty() || scripts.contains(&Script::Latin),
        }
    }
}
