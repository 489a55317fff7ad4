//! [`Counterpart`]: a place of a translation and the text that it was translated from.

use crate::{parse::passage::Passage, text::Span};

/// A place of a translation, a sentence or a paragraph, and what the source says there.
#[derive(Clone, Debug)]
pub struct Counterpart<'t> {
    /// The place in the translation's file.
    pub place: Span,
    /// What it was translated from.
    pub source: Passage<'t>,
}

/// The counterparts of one edition, in the order of its file.
#[derive(Clone, Debug, Default)]
pub struct Counterparts<'t> {
    /// All of them; none where there is nothing to set beside the translation.
    pub all: Vec<Counterpart<'t>>,
    /// Whether they are paragraphs, and not sentences.
    pub are_paragraphs: bool,
}
