//! Where pages are found by the addresses that docsets know them under: [`Site::inside`], [`Site::page_at`].

use std::collections::{HashMap, HashSet};

use crate::{
    locale::Locale,
    site::{
        Address, Article, LocaleId, Site,
        address::percent_decoded,
        redirect::{Redirect, normal},
        version::nearest,
    },
};

/// The pages of a site by their published paths.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    /// By [`normal`] path without a version, and with it where it is part of the path.
    pages: HashMap<String, Vec<usize>>,
    /// The folders that pages lie right in, as [`normal`] has them.
    folders: HashSet<String>,
}

impl Places {
    pub(super) fn of(articles: &[Article]) -> Self {
        let mut places = Self::default();
        for (at, article) in articles.iter().enumerate() {
            let Some(placement) = article.placement.as_ref().filter(|_| article.published) else { continue };
            let address = normal(article.address.as_str());
            let plain = normal(&placement.plain);
            for path in if plain == address { vec![address] } else { vec![plain, address] } {
                if let Some((folder, _)) = path.rsplit_once('/') {
                    places.folders.insert(folder.to_owned());
                }
                places.pages.entry(path).or_default().push(at);
            }
        }
        places
    }
}

/// An absolute address of the docset, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inside<'u> {
    /// The published path.
    pub path: String,
    /// The version that it asks for.
    pub view: Option<&'u str>,
    /// Query and fragment, without the version.
    pub rest: String,
}

/// Hosts that docsets are published on.
const HOSTS: [&str; 2] = ["docs.microsoft.com", "learn.microsoft.com"];

impl Site {
    /// Takes `url` apart where it is an absolute path, or an address on a host for docsets, below one of the paths that
    /// the site's docsets are published under. A locale before that path is passed over.
    #[must_use]
    pub fn inside<'u>(&self, url: &'u str) -> Option<Inside<'u>> {
        let path = absolute_path(url)?;
        let cut = path.find(['?', '#']).unwrap_or(path.len());
        let (path, rest) = path.split_at(cut);
        let decoded = percent_decoded(path);
        let without_locale = || {
            let (locale, rest) = decoded[1..].split_once('/')?;
            locale.parse::<Locale>().ok()?;
            self.docsets.within(&decoded[decoded.len() - rest.len() - 1..])
        };
        let path = self.docsets.within(&decoded).or_else(without_locale)?;
        let (view, rest) = without_view(rest);
        Some(Inside { path, view, rest })
    }

    /// The article whose page is published at `path`, in the version `view`, else in that of `near`, else in the newest.
    #[must_use]
    pub fn page_at(&self, path: &str, view: Option<&str>, near: Option<&Article>) -> Option<usize> {
        let path = normal(path);
        let found = self.places.pages.get(&path).or_else(|| {
            // The page of a reference's module is the one in its folder that has its name.
            let name = path.rsplit('/').next().filter(|name| !name.is_empty())?;
            self.places.pages.get(&format!("{path}/{name}"))
        })?;
        let groups = found.iter().map(|at| self.articles[*at].placement.as_ref()?.group.as_deref());
        Some(found[nearest(groups, view, near)?])
    }

    /// The article with the page at this very address, whatever its case.
    #[must_use]
    pub fn page_with(&self, address: &Address) -> Option<usize> {
        let path = normal(address.as_str());
        let found = self.places.pages.get(&path)?;
        found.iter().copied().find(|at| normal(self.articles[*at].address.as_str()) == path)
    }

    /// Where what was published at `path` has gone, in a locale.
    #[must_use]
    pub fn redirect_at(
        &self,
        locale: LocaleId,
        path: &str,
        view: Option<&str>,
        near: Option<&Article>,
    ) -> Option<&Redirect> {
        self.redirects.of_path(locale, &normal(path), view, near)
    }

    /// Where the article `key` has gone, in a locale.
    #[must_use]
    pub fn redirect_of(&self, locale: LocaleId, key: &str) -> Option<&Redirect> {
        self.redirects.of_key(locale, key)
    }

    /// The redirections of a locale, by address.
    #[must_use]
    pub fn redirects(&self, locale: LocaleId) -> &[Redirect] {
        self.redirects.all(locale)
    }

    /// Whether only this site can have a page at `path`: others may be published below the same base, but not right
    /// in a folder that pages of this one lie in.
    #[must_use]
    pub fn is_own_folder(&self, path: &str) -> bool {
        normal(path).rsplit_once('/').is_some_and(|(folder, _)| self.places.folders.contains(folder))
    }
}

/// The path of an address that is absolute on its host, or on one of [`HOSTS`].
fn absolute_path(url: &str) -> Option<&str> {
    if url.starts_with('/') {
        return (!url.starts_with("//")).then_some(url);
    }
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let (start, rest) = url.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    })?;
    HOSTS.iter().find_map(|host| {
        let (start, rest) = rest.split_at_checked(host.len())?;
        (start.eq_ignore_ascii_case(host) && rest.starts_with('/')).then_some(rest)
    })
}

/// The value of `view` in the query of `rest`, and `rest` without it.
fn without_view(rest: &str) -> (Option<&str>, String) {
    let hash = rest.find('#').unwrap_or(rest.len());
    let (query, fragment) = rest.split_at(hash);
    let mut view = None;
    let mut kept = String::new();
    for pair in query.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty()) {
        match pair.strip_prefix("view=") {
            Some(value) => view = Some(value),
            None => kept = format!("{kept}{}{pair}", if kept.is_empty() { '?' } else { '&' }),
        }
    }
    (view, kept + fragment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_taken_from_the_query() {
        assert_eq!(without_view("?view=tool-9#x"), (Some("tool-9"), "#x".into()));
        assert_eq!(without_view("?a=1&view=v&b=2"), (Some("v"), "?a=1&b=2".into()));
        assert_eq!(without_view("#שלום"), (None, "#שלום".into()));
        assert_eq!(without_view(""), (None, String::new()));
    }

    #[test]
    fn hosts_that_docsets_are_published_on() {
        assert_eq!(absolute_path("https://Docs.Microsoft.com/he-il/x"), Some("/he-il/x"));
        assert_eq!(absolute_path("http://learn.microsoft.com/x"), Some("/x"));
        assert_eq!(absolute_path("/x"), Some("/x"));
        for other in ["https://docs.microsoft.com.evil.example/x", "//x", "https://example.org/x", "x", "https://日本"]
        {
            assert_eq!(absolute_path(other), None, "{other}");
        }
    }
}
