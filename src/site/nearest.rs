//! [`Nearest`]: the article that may have been meant by a path that leads to none.

use std::collections::HashMap;

use crate::site::Site;

/// Offers the article that may have been meant.
pub(super) struct Nearest<'s> {
    site: &'s Site,
    /// The first article with each file name in lower case, once it is asked for.
    by_name: Option<HashMap<String, usize>>,
}

/// How many articles beside the place where one is missing are looked at.
const BESIDE: usize = 32;
/// How long a path, in bytes, is compared with others at most.
const LONGEST: usize = 200;

impl<'s> Nearest<'s> {
    pub(super) fn new(site: &'s Site) -> Self {
        Self { site, by_name: None }
    }

    /// Says what stands instead of the file `key`, which is not there.
    pub(super) fn help(&mut self, key: &str) -> String {
        let site = self.site;
        let name = |key: &str| key.rsplit('/').next().unwrap_or(key).to_lowercase();
        let by_name = self.by_name.get_or_insert_with(|| {
            let mut by_name = HashMap::new();
            for (at, article) in site.articles.iter().enumerate() {
                by_name.entry(name(&article.key)).or_insert(at);
            }
            by_name
        });
        if let Some(&found) = by_name.get(&name(key)) {
            return format!("there is `{}`", site.articles[found].key);
        }
        let key = key.to_lowercase();
        if key.len() > LONGEST {
            return "correct the path".to_owned();
        }
        let place = site.articles.partition_point(|article| article.key.to_lowercase() < key);
        let beside = &site.articles[place.saturating_sub(BESIDE)..(place + BESIDE).min(site.articles.len())];
        let likeness = |other: &str| strsim::normalized_levenshtein(&other.to_lowercase(), &key);
        let found =
            beside.iter().map(|article| (likeness(&article.key), &article.key)).max_by(|a, b| a.0.total_cmp(&b.0));
        match found.filter(|(likeness, _)| *likeness > 0.75) {
            Some((_, found)) => format!("did you mean `{found}`?"),
            None => format!("there is no `{key}` in any locale"),
        }
    }
}
