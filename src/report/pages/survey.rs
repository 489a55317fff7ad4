//! [`Survey`]: findings put in their places: which article, which locale.

use std::collections::{BTreeMap, HashMap};

use crate::{
    finding::Finding,
    report::{status::is_missing, tally::Counts},
    site::{Article, Edition, LocaleId, Site, State},
};

/// All findings of a docset by article and locale.
#[derive(Debug)]
pub struct Survey<'a> {
    pub(super) site: &'a Site,
    pub(super) findings: &'a [Finding],
    /// The selected locales, that of the source first.
    pub(super) columns: Vec<LocaleId>,
    /// In the order of [`Site::articles`].
    pub(super) articles: Vec<Surveyed>,
    /// Findings in files that are no articles.
    pub(super) elsewhere: Vec<usize>,
}

/// An article.
#[derive(Clone, Debug, Default)]
pub(super) struct Surveyed {
    /// Its findings, as indices into [`Survey::findings`]; ascending.
    pub(super) found: Vec<usize>,
    /// One for each column.
    pub(super) cells: Vec<Cell>,
}

/// An article in a locale.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) standing: Standing,
    /// Whether a machine translated it, where that is recorded.
    pub(super) machine: Option<bool>,
    pub(super) counts: Counts,
    /// How many findings there are of each rule.
    pub(super) rules: BTreeMap<&'static str, usize>,
}

/// How an article stands in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    Source,
    Fresh,
    Stale,
    Unknown,
    Missing,
    Orphan,
    /// It is not there and need not be: the source does not have it either.
    Absent,
}

impl Standing {
    /// All that a locale can have of an article.
    pub(super) const ALL: [Self; 6] =
        [Self::Source, Self::Fresh, Self::Stale, Self::Unknown, Self::Missing, Self::Orphan];

    fn of(site: &Site, article: &Article, locale: LocaleId) -> Self {
        match article.edition(locale).map(|edition| edition.state) {
            Some(State::Source) => Self::Source,
            Some(State::Fresh) => Self::Fresh,
            Some(State::Stale(_)) => Self::Stale,
            Some(State::Unknown) => Self::Unknown,
            Some(State::Orphan) => Self::Orphan,
            None if is_missing(site, article) => Self::Missing,
            None => Self::Absent,
        }
    }

    /// Its name in data, in classes and in the ids of words.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Fresh => "fresh",
            Self::Stale => "stale",
            Self::Unknown => "unknown",
            Self::Missing => "missing",
            Self::Orphan => "orphan",
            Self::Absent => "",
        }
    }
}

impl Cell {
    fn of(site: &Site, article: &Article, locale: LocaleId) -> Self {
        Self {
            standing: Standing::of(site, article, locale),
            machine: article.edition(locale).and_then(Edition::is_machine_translated),
            counts: Counts::default(),
            rules: BTreeMap::new(),
        }
    }

    fn add(&mut self, finding: &Finding) {
        self.counts.add(finding.level);
        *self.rules.entry(finding.rule.name).or_default() += 1;
    }
}

impl<'a> Survey<'a> {
    /// Puts `findings`, which are sorted, in their places.
    #[must_use]
    pub fn of(site: &'a Site, findings: &'a [Finding]) -> Self {
        let mut columns: Vec<LocaleId> = site.selected().collect();
        columns.sort_by_key(|locale| Some(*locale) != site.source);
        let cells = |article| columns.iter().map(|locale| Cell::of(site, article, *locale)).collect();
        let articles =
            site.articles.iter().map(|article| Surveyed { found: Vec::new(), cells: cells(article) }).collect();
        let mut survey = Self { site, findings, columns, articles, elsewhere: Vec::new() };
        let places = places(site);
        for (at, finding) in findings.iter().enumerate() {
            match places.get(&*finding.path) {
                Some(article) => survey.add(at, *article),
                None => survey.elsewhere.push(at),
            }
        }
        survey
    }

    fn add(&mut self, finding: usize, article: usize) {
        let column = self.column(&self.findings[finding]);
        let surveyed = &mut self.articles[article];
        surveyed.found.push(finding);
        if let Some(column) = column {
            surveyed.cells[column].add(&self.findings[finding]);
        }
    }

    /// The column of a finding. What is missing is found in the file it would be a translation of, and belongs to the
    /// locale that lacks it.
    pub(super) fn column(&self, finding: &Finding) -> Option<usize> {
        let named = finding.locale.as_ref()?;
        self.columns.iter().position(|of| self.site.locales[*of].locale == *named)
    }

    /// Whether there is anything to be seen of an article: an edition that is no source, or a finding.
    pub(super) fn has_page(&self, article: usize) -> bool {
        let is_seen = |cell: &Cell| !matches!(cell.standing, Standing::Source | Standing::Missing | Standing::Absent);
        let surveyed = &self.articles[article];
        !surveyed.found.is_empty() || surveyed.cells.iter().any(is_seen)
    }

    /// The title of an article: the source's, else that of its first edition.
    pub(super) fn title(&self, article: usize) -> (&'a str, LocaleId) {
        let article = &self.site.articles[article];
        let source = self.site.source.and_then(|source| article.edition(source));
        let edition = source.unwrap_or(&article.editions[0]);
        (&edition.title, edition.locale)
    }
}

/// The article that each file is an edition of.
fn places(site: &Site) -> HashMap<&str, usize> {
    let editions =
        site.articles.iter().enumerate().flat_map(|(at, article)| {
            article.editions.iter().map(move |edition| (&*site.files[edition.file].path, at))
        });
    editions.collect()
}
