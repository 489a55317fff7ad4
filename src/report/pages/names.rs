//! Where pages of the report lie, and how they name languages.

use serde::Serialize;

use crate::{
    finding::Level,
    render::relative,
    site::{LocaleId, Site, SiteLocale, encoded, href::folder_of},
};

/// The highest level first.
pub(super) const LEVELS: [Level; 3] = [Level::Error, Level::Warning, Level::Note];

/// The first page of the report.
pub(super) const INDEX: &str = "report/index.html";

/// The page of findings in files that are no articles.
pub(super) const ELSEWHERE: &str = "report/other-files.html";

/// The page of an article. One that lies around the content folder has a page below that of the others.
pub(super) fn article(key: &str) -> String {
    let parts: Vec<&str> = key.split('/').map(|part| if part == ".." { "_up" } else { part }).collect();
    format!("report/articles/{}.html", parts.join("/"))
}

/// The page of a rule.
pub(super) fn rule(name: &str) -> String {
    format!("report/rules/{name}.html")
}

/// The way from the page at `from` to the file at `to`, as it stands in links.
pub(super) fn way(from: &str, to: &str) -> String {
    relative(&encoded(folder_of(from)), &encoded(to))
}

/// A language, and a text in it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Language<'a> {
    /// Its tag, and the same in small letters.
    pub(super) tag: &'a str,
    pub(super) slug: &'a str,
    pub(super) dir: &'static str,
    /// What it is called in itself.
    pub(super) name: &'a str,
}

impl<'a> Language<'a> {
    pub(super) fn of(site: &'a Site, locale: LocaleId) -> Self {
        Self::known(&site.locales[locale])
    }

    /// The language that translations were made from, on disk or not.
    pub(super) fn of_source(site: &'a Site) -> Self {
        Self::known(&site.source_language)
    }

    fn known(known: &'a SiteLocale) -> Self {
        let (tag, dir) = (known.locale.as_str(), known.direction.as_str());
        Self { tag, slug: &known.slug, dir, name: &known.autonym }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_stay_in_their_folder() {
        assert_eq!(article("دليل/a.md"), "report/articles/دليل/a.md.html");
        assert_eq!(article("../b/a.yml"), "report/articles/_up/b/a.yml.html");
        assert_eq!(way(INDEX, &article("../b c.md")), "articles/_up/b%20c.md.html");
    }
}
