//! [`Rule`]: the identity and the manual page of one named check. Data only.

use std::fmt;

/// A named check. The catalogue of all of them is [`crate::catalogue::rules`].
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case, names the fault: `link-target-changed`.
    pub name: &'static str,
    /// One line, lower case, no full stop.
    pub summary: &'static str,
    /// The manual page: Markdown with the sections *What it finds*, *Why it matters* and *How to mend it*.
    pub docs: &'static str,
    /// How much it weighs unless settings say otherwise.
    pub level: Level,
    /// Whether it is looked for unless settings say otherwise.
    pub on: bool,
    /// The gate it belongs to.
    pub group: Group,
    /// Its type in the terms of ITS 2.0.
    pub category: Category,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Worth knowing; may be a matter of taste or a belief that cannot be proved.
    Note,
    /// Probably wrong.
    Warning,
    /// Wrong.
    Error,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// The three gates that rules are grouped under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// Is it a translation of today's source?
    Freshness,
    /// Does it show and say what its source does, and can it be built?
    Integrity,
    /// Is it well written?
    Style,
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Freshness => "freshness",
            Self::Integrity => "integrity",
            Self::Style => "style",
        })
    }
}

/// Localization quality issue types of ITS 2.0 (W3C Recommendation of 29 October 2013, 8.17, table of values), as
/// far as rules use them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Text is there that the source does not have.
    Addition,
    /// Characters that should not be there, or are damaged.
    Characters,
    /// A word is there twice.
    Duplication,
    /// Bold or italics differ.
    Formatting,
    /// One text, several translations.
    Inconsistency,
    /// A name of a thing differs.
    InconsistentEntities,
    /// Far longer or shorter than can be.
    Length,
    /// Content of the wrong locale.
    LocaleViolation,
    /// Markup is damaged or differs.
    Markup,
    /// It says something else than the source.
    Mistranslation,
    /// The file does not follow its format.
    NonConformance,
    /// Numbers differ.
    Numbers,
    /// Text of the source is not there.
    Omission,
    /// Anything else.
    Other,
    /// Something that has to follow a pattern does not.
    PatternProblem,
    /// A term is not the one to use.
    Terminology,
    /// Punctuation, spacing around it, quotation marks.
    Typographical,
    /// Text that should be translated and is not.
    Untranslated,
    /// White space.
    Whitespace,
}

/// Declares a rule; its doc comment is its manual page. `level: Off` is a rule that has to be asked for; its findings are
/// notes then.
macro_rules! declare_rule {
    (
        $(#[doc = $docs:literal])+
        $vis:vis static $ident:ident = {
            name: $name:literal,
            summary: $summary:literal,
            level: $level:ident,
            group: $group:ident,
            category: $category:ident $(,)?
        };
    ) => {
        $(#[doc = $docs])+
        $vis static $ident: $crate::finding::Rule = $crate::finding::Rule {
            name: $name,
            summary: $summary,
            docs: concat!($($docs, "\n"),+),
            level: $crate::finding::rule_level!($level),
            on: $crate::finding::rule_is_on!($level),
            group: $crate::finding::Group::$group,
            category: $crate::finding::Category::$category,
        };
    };
}
pub(crate) use declare_rule;

/// The level of a rule by the word in its declaration.
macro_rules! rule_level {
    (Off) => {
        $crate::finding::Level::Note
    };
    ($level:ident) => {
        $crate::finding::Level::$level
    };
}
pub(crate) use rule_level;

/// Whether the word in a rule's declaration leaves it on.
macro_rules! rule_is_on {
    (Off) => {
        false
    };
    ($level:ident) => {
        true
    };
}
pub(crate) use rule_is_on;

#[cfg(test)]
mod tests {
    use super::*;

    declare_rule! {
        /// ## What it finds
        static QUIET = {
            name: "quiet",
            summary: "has to be asked for",
            level: Off,
            group: Style,
            category: Other,
        };
    }

    #[test]
    fn a_rule_may_be_off() {
        assert_eq!((QUIET.on, QUIET.level), (false, Level::Note));
    }
}
