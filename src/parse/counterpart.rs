//! [`Counterparts`]: places of a translation and the texts that they were translated from.

use crate::{
    parse::{bitext::Unit, passage::Passage},
    text::Span,
};

/// What the source says in each place of an edition, in the order of its file.
#[derive(Clone, Debug)]
pub enum Counterparts<'t> {
    /// Sentence by sentence.
    Sentences {
        /// The edition's units.
        units: &'t [Unit],
        /// Its whole file.
        text: &'t str,
    },
    /// Paragraph by paragraph; nothing where there is nothing to set beside the translation.
    Paragraphs(Vec<(Span, Passage<'static>)>),
}

impl Default for Counterparts<'_> {
    fn default() -> Self {
        Self::Paragraphs(Vec::new())
    }
}

impl Counterparts<'_> {
    /// How many places have a counterpart.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Sentences { units, .. } => units.len(),
            Self::Paragraphs(all) => all.len(),
        }
    }

    /// Whether none has.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The place that has the counterpart `at`.
    #[must_use]
    pub fn place(&self, at: usize) -> Span {
        match self {
            Self::Sentences { units, .. } => units[at].target,
            Self::Paragraphs(all) => all[at].0,
        }
    }
}
