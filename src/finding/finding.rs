//! [`Finding`]: one reported place.

use std::sync::Arc;

use crate::{
    finding::{Level, Rule},
    locale::Locale,
    text::{Position, Span},
};

/// One thing found in one place, complete in itself: no file has to be read again to report it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Which rule found it.
    pub rule: &'static Rule,
    /// Its weight here, after settings.
    pub level: Level,
    /// The locale of the edition, where the file belongs to one.
    pub locale: Option<Locale>,
    /// The file: relative to the working folder, `/` between its parts.
    pub path: Arc<str>,
    /// First character.
    pub start: Position,
    /// One past the last character.
    pub end: Position,
    /// Id of the translation unit the place lies in (`aa37a-104`).
    pub unit: Option<String>,
    /// What is wrong: lower case, no full stop, names in back-ticks.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The source text that the message is about.
    pub source_text: Option<String>,
    /// The target text that the message is about: what stands at the place.
    pub target_text: Option<String>,
    /// What it is known by from run to run, where its texts do not say what it is about.
    pub key: Option<String>,
    /// Other places that explain it.
    pub related: Vec<Related>,
    /// What would mend it, where that is sure.
    pub edit: Option<Edit>,
}

/// A piece of the finding's file and what has to stand there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes, in bytes of the file.
    pub span: Span,
    /// What comes.
    pub text: String,
    /// First character of what goes.
    pub start: Position,
    /// One past its last character.
    pub end: Position,
}

/// A second place that helps to understand a finding.
#[derive(Clone, Debug)]
pub struct Related {
    /// The file, as in [`Finding::path`].
    pub path: Arc<str>,
    /// First character.
    pub start: Position,
    /// What is to be seen there.
    pub message: String,
}

impl Finding {
    /// Adds what to do about it.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Names the translation unit it lies in.
    pub fn unit(&mut self, id: impl Into<String>) -> &mut Self {
        self.unit = Some(id.into());
        self
    }

    /// Adds a second place, given as the file and the position in it.
    pub fn related(&mut self, path: Arc<str>, start: Position, message: impl Into<String>) -> &mut Self {
        self.related.push(Related { path, start, message: message.into() });
        self
    }

    /// Says what would mend it: `text` in place of `span`, bytes of its file. Only for what is safe: taken word for word
    /// from the source side, or a matter of spacing.
    pub fn edit(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.edit = Some(Edit { span, text: text.into(), start: Position::default(), end: Position::default() });
        self
    }

    /// What it is known by from run to run, besides its rule and its file: not its line, which other edits move.
    pub(crate) fn known_by(&self) -> &str {
        let texts = [&self.key, &self.source_text, &self.target_text];
        texts.into_iter().flatten().next().map_or("", String::as_str)
    }

    /// What findings are ordered by: path, line, column, rule; the message breaks ties, so that the order of two
    /// runs is the same.
    pub(crate) fn order(&self) -> (&str, Position, &str, &str) {
        (&self.path, self.start, self.rule.name, &self.message)
    }
}
