//! How translations stand, per locale and article: text, JSON, Markdown.

use std::io::{self, Write};

use serde::Serialize;

use crate::{
    locale::Locale,
    report::printable,
    site::{Article, Edition, LocaleId, Site, State},
};

/// The whole docset's state; its serialized form is `status --format json`.
#[derive(Debug, Serialize)]
pub struct Status {
    version: u32,
    pub(super) source_locale: Option<Locale>,
    pub(super) locales: Vec<LocaleStatus>,
    articles: Vec<ArticleStatus>,
}

/// Counts of one locale.
#[derive(Debug, Serialize)]
pub(super) struct LocaleStatus {
    pub(super) locale: Locale,
    pub(super) articles: usize,
    pub(super) fresh: usize,
    pub(super) stale: usize,
    pub(super) unknown: usize,
    pub(super) missing: usize,
    pub(super) orphan: usize,
    pub(super) machine: usize,
    pub(super) human: usize,
    pub(super) units: usize,
}

/// One article in one locale.
#[derive(Debug, Serialize)]
struct ArticleStatus {
    key: String,
    locale: Locale,
    state: &'static str,
    translation: Option<&'static str>,
    revision: Option<String>,
    commits_behind: Option<usize>,
}

impl Status {
    /// The state of the selected locales. `units` holds the number of units of each edition, as
    /// [`crate::pipeline::units`] counts them. How many commits a translation is behind is only known if the history was
    /// looked up.
    #[must_use]
    pub fn of(site: &Site, units: &[Vec<usize>]) -> Self {
        let mut locales: Vec<(LocaleId, LocaleStatus)> =
            site.selected().map(|at| (at, LocaleStatus::new(site, at))).collect();
        let mut articles = Vec::new();
        for (article, units) in site.articles.iter().zip(units) {
            for (at, counts) in &mut locales {
                let found = article.editions.iter().position(|edition| edition.locale == *at);
                match found {
                    Some(found) => {
                        counts.units += units[found];
                        counts.add(&article.editions[found]);
                    }
                    None if is_missing(site, article) => counts.missing += 1,
                    None => continue,
                }
                let edition = found.map(|found| &article.editions[found]);
                if edition.is_some_and(|edition| edition.state == State::Source) {
                    continue;
                }
                articles.push(ArticleStatus::of(site, article, &counts.locale, edition));
            }
        }
        Self {
            version: 1,
            source_locale: site.source.map(|source| site.locales[source].locale.clone()),
            locales: locales.into_iter().map(|(_, counts)| counts).collect(),
            articles,
        }
    }

    /// How many stale translations record their revision without our knowing how far behind that is.
    #[must_use]
    pub fn out_of_sight(&self) -> usize {
        let is_unknown = |article: &&ArticleStatus| {
            article.state == "stale" && article.revision.is_some() && article.commits_behind.is_none()
        };
        self.articles.iter().filter(is_unknown).count()
    }

    /// Writes it as JSON.
    ///
    /// # Errors
    /// The writer's.
    pub fn write_json(&self, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        out.write_all(b"\n")
    }

    /// Writes a table of the locales, and the articles that need work.
    ///
    /// # Errors
    /// The writer's.
    pub fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let rows = self.rows();
        let widths: Vec<usize> = (0..HEADER.len())
            .map(|at| rows.iter().map(|row| row[at].len()).max().unwrap_or(0).max(HEADER[at].len()))
            .collect();
        let header: Vec<String> = HEADER.iter().map(ToString::to_string).collect();
        for row in std::iter::once(&header).chain(&rows) {
            let cells: Vec<String> = row
                .iter()
                .zip(&widths)
                .enumerate()
                .map(|(at, (cell, width))| if at == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") })
                .collect();
            writeln!(out, "{}", cells.join("  ").trim_end())?;
        }
        let open = self.open();
        if !open.is_empty() {
            writeln!(out)?;
        }
        for (article, what) in open {
            writeln!(out, "{}  {}  {what}", article.locale, printable(&article.key))?;
        }
        Ok(())
    }

    /// Writes the same as Markdown, for a comment on a change or a job's summary.
    ///
    /// # Errors
    /// The writer's.
    pub fn write_markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "| {} |\n|---|{}", HEADER.join(" | "), "--:|".repeat(HEADER.len() - 1))?;
        for row in self.rows() {
            writeln!(out, "| {} |", row.join(" | "))?;
        }
        let open = self.open();
        if open.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n| Locale | Article | State |\n|---|---|---|")?;
        for (article, what) in open {
            let key = printable(&article.key).replace('|', "\\|").replace('`', "'");
            writeln!(out, "| {} | `{key}` | {what} |", article.locale)?;
        }
        Ok(())
    }

    fn rows(&self) -> Vec<Vec<String>> {
        let row = |counts: &LocaleStatus| {
            let name = match &self.source_locale {
                Some(source) if *source == counts.locale => format!("{source} (source)"),
                _ => counts.locale.to_string(),
            };
            let numbers = [
                counts.articles,
                counts.fresh,
                counts.stale,
                counts.unknown,
                counts.missing,
                counts.orphan,
                counts.machine,
                counts.human,
                counts.units,
            ];
            std::iter::once(name).chain(numbers.iter().map(ToString::to_string)).collect()
        };
        self.locales.iter().map(row).collect()
    }

    /// The articles that somebody has to look at, and why.
    fn open(&self) -> Vec<(&ArticleStatus, String)> {
        let mut open: Vec<(&ArticleStatus, String)> = self
            .articles
            .iter()
            .filter(|article| matches!(article.state, "stale" | "missing" | "orphan"))
            .map(|article| {
                let behind = match article.commits_behind {
                    Some(1) => ", 1 commit behind".to_owned(),
                    Some(count) => format!(", {count} commits behind"),
                    None => String::new(),
                };
                (article, format!("{}{behind}", article.state))
            })
            .collect();
        open.sort_by(|(a, _), (b, _)| (&a.locale, &a.key).cmp(&(&b.locale, &b.key)));
        open
    }
}

const HEADER: [&str; 10] =
    ["Locale", "Articles", "Fresh", "Stale", "Unknown", "Missing", "Orphan", "Machine", "Human", "Units"];

/// Whether a locale without this article lacks it: there is a source, or no locale is the source.
pub(super) fn is_missing(site: &Site, article: &Article) -> bool {
    site.source.is_none_or(|source| article.edition(source).is_some())
}

impl LocaleStatus {
    fn new(site: &Site, locale: LocaleId) -> Self {
        let locale = site.locales[locale].locale.clone();
        Self {
            locale,
            articles: 0,
            fresh: 0,
            stale: 0,
            unknown: 0,
            missing: 0,
            orphan: 0,
            machine: 0,
            human: 0,
            units: 0,
        }
    }

    fn add(&mut self, edition: &Edition) {
        self.articles += 1;
        match edition.state {
            State::Source => {}
            State::Fresh => self.fresh += 1,
            State::Stale(_) => self.stale += 1,
            State::Orphan => self.orphan += 1,
            State::Unknown => self.unknown += 1,
        }
        match edition.is_machine_translated() {
            Some(true) => self.machine += 1,
            Some(false) => self.human += 1,
            None => {}
        }
    }
}

impl ArticleStatus {
    fn of(site: &Site, article: &Article, locale: &Locale, edition: Option<&Edition>) -> Self {
        let state = match edition.map(|edition| edition.state) {
            None => "missing",
            Some(State::Source | State::Fresh) => "fresh",
            Some(State::Stale(_)) => "stale",
            Some(State::Orphan) => "orphan",
            Some(State::Unknown) => "unknown",
        };
        let revision =
            edition.and_then(|edition| edition.front.revision.commit.as_ref()).map(|commit| commit.value.clone());
        let behind = edition.filter(|_| state == "stale");
        Self {
            key: article.key.clone(),
            locale: locale.clone(),
            state,
            translation: edition
                .and_then(Edition::is_machine_translated)
                .map(|machine| if machine { "machine" } else { "human" }),
            commits_behind: behind.and_then(|edition| site.commits_behind(article, edition)),
            revision,
        }
    }
}
