//! [`Moves`]: articles that are where they were not, as far as redirections and the names they give themselves tell.

use std::collections::HashMap;

use crate::site::{Article, Edition, LocaleId, Site, Target};

/// Where articles have gone.
#[derive(Clone, Debug, Default)]
pub(super) struct Moves {
    /// Articles by `ms.assetid` in lower case; none where two have it.
    by_asset: HashMap<String, Option<usize>>,
    /// Editions that stayed behind when their source moved, by where it went: the article they are editions of.
    left: HashMap<(usize, LocaleId), usize>,
}

/// Where an article has gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// Another article is it: an index into [`Site::articles`], and what says so.
    Article(usize, &'static str),
    /// To an address elsewhere.
    Elsewhere(String),
}

impl Moves {
    /// Looks for moves. `site` has everything but these.
    pub(super) fn of(site: &Site) -> Self {
        let mut moves = Self { by_asset: by_asset(site), left: HashMap::new() };
        let has_original = |article: &Article| site.source.is_some_and(|source| article.edition(source).is_some());
        let mut left = HashMap::new();
        for (at, article) in site.articles.iter().enumerate().filter(|(_, article)| !has_original(article)) {
            for edition in &article.editions {
                if let Some(Move::Article(to, _)) = moves.find(site, article, edition) {
                    left.entry((to, edition.locale)).or_insert(at);
                }
            }
        }
        moves.left = left;
        moves
    }

    /// Where the original of an edition has gone.
    fn find(&self, site: &Site, article: &Article, edition: &Edition) -> Option<Move> {
        let is_other = |at: &usize| site.articles[*at].key != article.key;
        let is_it = |at: &usize| {
            let other = &site.articles[*at];
            is_other(at) && site.source.is_none_or(|source| other.edition(source).is_some())
        };
        let redirect = site.redirect_of(edition.locale, &article.key).map(|redirect| &redirect.target);
        let elsewhere = match redirect {
            Some(Target::Page(at, _)) if is_it(at) => return Some(Move::Article(*at, "a redirection")),
            Some(Target::Elsewhere(address)) => Some(Move::Elsewhere(address.clone())),
            _ => None,
        };
        let same_uid = || {
            let uid = edition.front.uid.as_ref()?;
            site.article_of_uid(&uid.value, &article.key).filter(is_it).map(|at| Move::Article(at, "`uid`"))
        };
        let same_asset = || {
            let asset = edition.front.asset.as_ref()?;
            let known = *self.by_asset.get(&asset.value.to_lowercase())?;
            known.filter(is_it).map(|at| Move::Article(at, "`ms.assetid`"))
        };
        same_uid().or_else(same_asset).or(elsewhere)
    }
}

/// Articles by their assets: as their sources record them, or any edition where no source is on disk.
fn by_asset(site: &Site) -> HashMap<String, Option<usize>> {
    let mut by_asset: HashMap<String, Option<usize>> = HashMap::new();
    for (at, article) in site.articles.iter().enumerate() {
        let editions = article.editions.iter().filter(|edition| site.source.is_none_or(|of| of == edition.locale));
        for asset in editions.filter_map(|edition| edition.front.asset.as_ref()) {
            let known = by_asset.entry(asset.value.to_lowercase()).or_insert(Some(at));
            *known = known.filter(|known| *known == at);
        }
    }
    by_asset
}

impl Site {
    /// Where the source of an edition that has none has gone.
    #[must_use]
    pub fn moved_to(&self, article: &Article, edition: &Edition) -> Option<Move> {
        self.moves.find(self, article, edition)
    }

    /// The article that a locale still has in the place of `article`, whose source has moved.
    #[must_use]
    pub fn left_behind(&self, article: &Article, locale: LocaleId) -> Option<&Article> {
        let at = self.article(&article.key)?;
        self.moves.left.get(&(at, locale)).map(|left| &self.articles[*left])
    }
}
