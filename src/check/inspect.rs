//! [`Check`]: the contract of every rule that compares.

use crate::{
    check::{Pair, Question, Remarks, Versus, revision::Stale},
    finding::{Findings, Rule},
    parse::bitext::Unit,
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
    /// The units of one edition together, with its whole file.
    Units(fn(&Subject<'_>, &str, &[Unit], &mut Findings<'_>)),
    /// A translation and its source: a unit, or a block of an edition without units.
    Pair(Stage, fn(&Pair<'_>, &mut Remarks<'_, '_>)),
    /// A translation and its source again, with what all others have told about the two.
    Again(fn(&Pair<'_>, &Question, &mut Remarks<'_, '_>)),
    /// An edition of an older revision, and what has changed since.
    Stale(fn(&Stale<'_>, &mut Findings<'_>)),
    /// An edition beside its source or, without one on disk, its sisters: the shape of the whole.
    Versus(fn(&Versus<'_>, &mut Findings<'_>)),
    /// A locale that lacks an article; findings are pushed at the edition it would be a translation of.
    Missing(fn(&Missing<'_>, &mut Findings<'_>)),
}

/// When a rule about pairs has its turn. One finding per cause: what an earlier stage explains, a later one leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Is it a translation of this source at all? A finding here ends the inspection of the pair.
    Whole,
    /// Does it hold the same code, links, images, tags and emphasis? Findings here [`Remarks::explain`] what is in
    /// them.
    Markup,
    /// Does it hold the same numbers, names and terms?
    Text,
    /// Is it well written? Needs no source.
    Style,
}

impl Stage {
    /// All of them, in their order.
    pub const ALL: [Self; 4] = [Self::Whole, Self::Markup, Self::Text, Self::Style];
}

/// An edition under inspection.
#[derive(Clone, Copy, Debug)]
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

impl<'a> Subject<'a> {
    /// The name of a locale, for messages.
    #[must_use]
    pub fn tag(&self, locale: LocaleId) -> &'a str {
        self.site.locales[locale].locale.as_str()
    }

    /// The terms that front matter keeps from translation: the edition's own, then those of its source.
    pub fn no_loc(&self) -> impl Iterator<Item = &'a String> {
        let own = &self.edition.front.no_loc;
        let source = self.site.source.and_then(|source| self.article.edition(source));
        let of_source = source.into_iter().flat_map(|source| &source.front.no_loc);
        own.iter().chain(of_source.filter(|term| !own.contains(term)))
    }
}
