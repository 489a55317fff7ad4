//! [`Options`]: the configuration file and the command line, as they were written.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{
    finding::Level,
    settings::SiteOptions,
    text::{LineIndex, Position},
};

/// The keys of `isogloss.toml`. Everything may be left out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// Where articles lie: a pattern with `{locale}` and `{path}`.
    pub content: Option<String>,
    /// The tag of the language the others were translated from.
    pub source_locale: Option<String>,
    /// The locales to build and report; all that are found where it is left out.
    pub locales: Option<Vec<String>>,
    /// The folder that a build writes to.
    pub output: Option<String>,
    /// How many threads to work on; one for each processor where it is left out.
    pub threads: Option<usize>,
    /// Largest file that is read, in bytes.
    pub max_file_size: Option<u32>,
    /// What is said of the site as a whole.
    #[serde(default)]
    pub site: SiteOptions,
    /// Whether readers can search the site.
    #[serde(default)]
    pub search: PartOptions,
    /// What the docset's own configuration does not say.
    #[serde(default)]
    pub docset: DocsetOptions,
    /// How Markdown is read, and whether it is given away.
    #[serde(default)]
    pub markdown: MarkdownOptions,
    /// Reading translations beside their sources.
    #[serde(default)]
    pub bilingual: PartOptions,
    /// What the findings of rules weigh, by the rule's name.
    #[serde(default)]
    pub rules: BTreeMap<String, toml::Spanned<RuleLevel>>,
    /// Which findings make a check fail.
    #[serde(default)]
    pub gate: GateOptions,
    /// What the rules need to know.
    #[serde(default)]
    pub check: CheckOptions,
    /// The divergence report.
    #[serde(default)]
    pub report: PartOptions,
    /// The page on how much is translated.
    #[serde(default)]
    pub coverage: PartOptions,
    /// Where checkouts of the repositories lie that the docset depends on, by the folder that it knows them under.
    #[serde(default)]
    pub repositories: BTreeMap<String, String>,
}

/// The table `[markdown]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkdownOptions {
    /// Whether `**` next to the punctuation of Chinese, Japanese and Korean makes text bold; yes where it is left out.
    pub cjk_emphasis: Option<bool>,
    /// Whether the site has each article as Markdown too; no where it is left out.
    pub copies: Option<bool>,
}

/// The table `[docset]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocsetOptions {
    /// The paths that the docset is published under elsewhere: absolute links below them lead to its own pages.
    #[serde(default)]
    pub base_path: Option<OneOrMany>,
}

/// A value in the table `[rules]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RuleLevel {
    /// Nothing is reported.
    Off,
    /// Every finding is a note.
    Note,
    /// Every finding is a warning.
    Warning,
    /// Every finding is an error.
    Error,
}

/// The table `[gate]`: one for each group of rules.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GateOptions {
    /// Is it a translation of today's source?
    #[serde(default)]
    pub freshness: FreshnessGate,
    /// Does it show and say what its source does?
    #[serde(default)]
    pub integrity: Gate,
    /// Is it well written?
    #[serde(default)]
    pub style: Gate,
}

/// A gate.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// The lowest level that makes a check fail.
    pub fail_on: Option<FailOn>,
}

/// The gate of freshness.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FreshnessGate {
    /// The lowest level that makes a check fail.
    pub fail_on: Option<FailOn>,
    /// How many of a locale's translations may be stale: `"10%"`.
    pub max_stale: Option<String>,
}

/// What makes a check fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    /// Errors.
    Error,
    /// Errors and warnings.
    Warning,
    /// Any finding.
    Note,
    /// Nothing.
    Never,
}

impl FailOn {
    /// The lowest level that makes the run fail.
    #[must_use]
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Error => Some(Level::Error),
            Self::Warning => Some(Level::Warning),
            Self::Note => Some(Level::Note),
            Self::Never => None,
        }
    }
}

/// The table `[check]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckOptions {
    /// Fields of front matter that may not differ between editions.
    pub same_fields: Option<Vec<String>>,
    /// Terms that stay as they are in every language.
    pub do_not_translate: Option<Vec<String>>,
}

/// The tables `[report]` and `[coverage]`: a part of the site that may be left out.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartOptions {
    /// Whether it is made.
    pub enabled: Option<bool>,
}

impl PartOptions {
    fn or(self, other: Self) -> Self {
        Self { enabled: self.enabled.or(other.enabled) }
    }
}

/// A text, or a list of texts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(untagged, expecting = "expected a string or a list of strings")]
pub enum OneOrMany {
    /// `"/a"`
    One(String),
    /// `["/a", "/b"]`
    Many(Vec<String>),
}

impl OneOrMany {
    /// All of them.
    #[must_use]
    pub fn as_slice(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Many(texts) => texts,
        }
    }
}

/// The configuration file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}:{}:{}: {message}", position.line, position.column)]
pub struct OptionsError {
    /// The file.
    pub path: String,
    /// Where in it.
    pub position: Position,
    /// What is wrong with it, and the nearest known key where one is unknown.
    pub message: String,
}

impl Options {
    /// Reads the text of a configuration file; `path` is for messages.
    ///
    /// # Errors
    /// The text is no TOML, or a key is unknown or of the wrong type.
    ///
    /// ```
    /// use isogloss::settings::Options;
    /// let error = Options::from_toml("[site]\ntitel = 'x'\n", "isogloss.toml").unwrap_err();
    /// assert_eq!(error.to_string(), "isogloss.toml:2:1: unknown key `titel`; did you mean `title`?");
    /// ```
    pub fn from_toml(text: &str, path: &str) -> Result<Self, OptionsError> {
        toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            OptionsError {
                path: path.to_owned(),
                position: LineIndex::new(text).position(text, offset),
                message: with_nearest_key(error.message()),
            }
        })
    }

    /// These options where they are given, `other`'s where not.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            content: self.content.or(other.content),
            source_locale: self.source_locale.or(other.source_locale),
            locales: self.locales.or(other.locales),
            output: self.output.or(other.output),
            threads: self.threads.or(other.threads),
            max_file_size: self.max_file_size.or(other.max_file_size),
            site: self.site.or(other.site),
            search: self.search.or(other.search),
            bilingual: self.bilingual.or(other.bilingual),
            markdown: MarkdownOptions {
                cjk_emphasis: self.markdown.cjk_emphasis.or(other.markdown.cjk_emphasis),
                copies: self.markdown.copies.or(other.markdown.copies),
            },
            docset: DocsetOptions { base_path: self.docset.base_path.or(other.docset.base_path) },
            rules: if self.rules.is_empty() { other.rules } else { self.rules },
            gate: self.gate.or(other.gate),
            check: CheckOptions {
                same_fields: self.check.same_fields.or(other.check.same_fields),
                do_not_translate: self.check.do_not_translate.or(other.check.do_not_translate),
            },
            report: self.report.or(other.report),
            coverage: self.coverage.or(other.coverage),
            repositories: if self.repositories.is_empty() { other.repositories } else { self.repositories },
        }
    }
}

impl GateOptions {
    fn or(self, other: Self) -> Self {
        let gate = |gate: Gate, other: Gate| Gate { fail_on: gate.fail_on.or(other.fail_on) };
        Self {
            freshness: FreshnessGate {
                fail_on: self.freshness.fail_on.or(other.freshness.fail_on),
                max_stale: self.freshness.max_stale.or(other.freshness.max_stale),
            },
            integrity: gate(self.integrity, other.integrity),
            style: gate(self.style, other.style),
        }
    }
}

/// Turns serde's list of all known keys into the one that was probably meant.
fn with_nearest_key(message: &str) -> String {
    let mut quoted = message.split('`').skip(1).step_by(2);
    let Some(unknown) = quoted.next().filter(|_| message.starts_with("unknown field")) else {
        return message.to_owned();
    };
    match quoted.max_by(|a, b| strsim::jaro_winkler(unknown, a).total_cmp(&strsim::jaro_winkler(unknown, b))) {
        Some(nearest) => format!("unknown key `{unknown}`; did you mean `{nearest}`?"),
        None => format!("unknown key `{unknown}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_say_where_and_what() {
        let error = |text| Options::from_toml(text, "isogloss.toml").unwrap_err().to_string();
        assert_eq!(error("contnet = 'a'"), "isogloss.toml:1:1: unknown key `contnet`; did you mean `content`?");
        assert_eq!(error("\nthreads = 'two'"), "isogloss.toml:2:11: invalid type: string \"two\", expected usize");
        assert!(error("a = ").starts_with("isogloss.toml:1:"));
        let nearest = "isogloss.toml:2:1: unknown key `basepath`; did you mean `base_path`?";
        assert_eq!(error("[docset]\nbasepath = '/ef'"), nearest);
        assert!(error("[docset]\nbase_path = 3").contains("a list of strings"));
        let nearest = "isogloss.toml:2:15: unknown key `fail`; did you mean `fail_on`?";
        assert_eq!(error("[gate]\nintegrity = { fail = 'note' }"), nearest);
        assert!(error("[rules]\nbroken-link = 'fatal'").starts_with("isogloss.toml:2:15: unknown variant `fatal`"));
    }

    #[test]
    fn the_first_wins() {
        let options = Options { output: Some("a".into()), ..Options::default() };
        let file = Options { output: Some("b".into()), content: Some("c".into()), ..Options::default() };
        let both = options.or(file);
        assert_eq!((both.output.as_deref(), both.content.as_deref()), (Some("a"), Some("c")));
    }
}
