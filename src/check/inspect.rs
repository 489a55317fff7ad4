//! [`Check`]: the contract of every rule that compares.

use crate::{
    finding::{Findings, Rule},
    site::{Article, Edition, LocaleId, Site},
};

/// A rule and what it looks at.
pub struct Check {
    /// Its identity and manual page.
    pub rule: &'static Rule,
    /// Its function.
    pub inspect: Inspect,
}

/// What a rule looks at. `run` does the walking; a rule pushes what it finds.
#[derive(Clone, Copy)]
pub enum Inspect {
    /// One edition, with its text at hand.
    Edition(fn(&Subject<'_>, &mut Findings<'_>)),
    /// A locale that lacks an article; findings are pushed at the edition it would be a translation of.
    Missing(fn(&Missing<'_>, &mut Findings<'_>)),
}

/// An edition under inspection.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The site it belongs to.
    pub site: &'a Site,
    /// The article it is an edition of.
    pub article: &'a Article,
    /// The edition.
    pub edition: &'a Edition,
}

/// An article that a locale does not have.
#[derive(Clone, Copy)]
pub struct Missing<'a> {
    /// The site it belongs to.
    pub site: &'a Site,
    /// The article.
    pub article: &'a Article,
    /// The locale.
    pub locale: LocaleId,
}

impl Subject<'_> {
    /// The name of a locale, for messages.
    #[must_use]
    pub fn tag(&self, locale: LocaleId) -> &str {
        self.site.locales[locale].locale.as_str()
    }
}
