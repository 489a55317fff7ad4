//! [`Article`]: the same text in all its locales.

use crate::{
    locale::{Direction, Locale},
    parse::front_matter::FrontMatter,
    site::{Address, docset::Placement},
};

/// Index into [`crate::site::Site::locales`].
pub type LocaleId = usize;

/// One locale of the docset.
#[derive(Clone, Debug)]
pub struct SiteLocale {
    /// Its tag.
    pub locale: Locale,
    /// Its folder in the site: the tag in lower case.
    pub slug: String,
    /// What readers know it by, in itself: `Français`.
    pub autonym: String,
    /// Which way its script runs.
    pub direction: Direction,
    /// Whether it is built and reported, or only compared with.
    pub selected: bool,
}

/// The same text in all its locales.
#[derive(Clone, Debug)]
pub struct Article {
    /// Path below the content folder.
    pub key: String,
    /// Where its pages are.
    pub address: Address,
    /// Its editions, by locale; ascending, at least one.
    pub editions: Vec<Edition>,
    /// Whether it has pages; what is shown only as a part of others has none.
    pub published: bool,
    /// What the docset's configuration makes of it, where it is published.
    pub placement: Option<Placement>,
}

/// One file in one locale. Its text is read again when it is worked on.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its locale.
    pub locale: LocaleId,
    /// Its file: an index into [`crate::site::Site::files`].
    pub file: usize,
    /// What its front matter says.
    pub front: FrontMatter,
    /// The title from front matter, else the first heading, else the file's name.
    pub title: String,
    /// How it stands to its source.
    pub state: State,
}

/// How an edition stands to the text it was translated from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is in the source locale.
    Source,
    /// Translated from today's source, or, where there is no source on disk, from the newest one that any edition
    /// was translated from.
    Fresh,
    /// Translated from an older source. Where there is no source on disk: older than that of the edition in this
    /// locale.
    Stale(Option<LocaleId>),
    /// There is a source, and today's text of it was translated by nobody: the edition has no source.
    Orphan,
    /// It does not say what it was translated from, or there is nothing to compare that with.
    Unknown,
}

impl Article {
    /// The edition in `locale`.
    #[must_use]
    pub fn edition(&self, locale: LocaleId) -> Option<&Edition> {
        self.editions.binary_search_by_key(&locale, |edition| edition.locale).ok().map(|at| &self.editions[at])
    }
}

impl Edition {
    /// Whether a machine made the translation (`ms.translationtype: MT`); `None` where nothing is recorded.
    #[must_use]
    pub fn is_machine_translated(&self) -> Option<bool> {
        let kind = self.front.revision.translation.as_ref()?;
        Some(kind.value.get(..2).is_some_and(|kind| kind.eq_ignore_ascii_case("MT")))
    }
}
