//! [`Extension`]: the contract of everything that articles may hold besides CommonMark.

use crate::parse::markdown::Document;

/// One construct of the dialect: rewrites the events of a document, keeping the bytes they stand for.
pub struct Extension {
    /// Kebab-case.
    pub name: &'static str,
    /// Does it. Must be linear in the number of events.
    pub apply: fn(&mut Document<'_>),
}
