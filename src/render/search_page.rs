//! What search needs of pages, and the page that it is done on.

use std::collections::BTreeMap;

use crate::{
    digest::sha1_hex,
    finding::Findings,
    parse::counterpart::Counterparts,
    render::{
        Page, Renderer, RendererError,
        html::{self, Compared, Reading},
        link::relative,
        message::Words,
        page_data::{IndexData, PageData, SearchData},
    },
    site::{Article, Edition, LocaleId},
};

/// A page that readers can find.
#[derive(Clone, Debug)]
pub struct Searchable {
    /// Its locale.
    pub locale: LocaleId,
    /// Its article: an index into [`crate::site::Site::articles`].
    pub article: usize,
    /// What only changes with the text that it is found by, its title or its address.
    pub hash: String,
}

impl Renderer<'_> {
    /// The page of an article as search knows it. A page that shows another locale's edition is found there.
    pub(super) fn searchable(
        &self,
        locale: LocaleId,
        article: usize,
        edition: &Edition,
        html: &str,
    ) -> Option<Searchable> {
        if !self.site.settings.search || edition.locale != locale {
            return None;
        }
        let known = &self.site.articles[article];
        let lent_to = self.lent_to(known, edition).join(" ");
        let parts = [known.address.url(), "\0", &edition.title, "\0", &lent_to, "\0", html];
        Some(Searchable { locale, article, hash: sha1_hex(&parts.map(str::as_bytes)) })
    }

    /// The body of a page that readers can find, made anew; none if it cannot be read any more.
    #[must_use]
    pub fn searchable_body(&self, page: &Searchable) -> Option<String> {
        let article = &self.site.articles[page.article];
        let edition = article.edition(page.locale)?;
        let text = self.site.text(edition.file).ok()?;
        let mut unheard = Findings::new("".into(), None, &text);
        let label = |kind: &str| self.link_kind(edition, kind);
        let bitext = self.site.stripped(article, edition, &text, &label, &mut unheard);
        let compared = Compared { outdated: &[], counterparts: &Counterparts::default() };
        let words = &self.locales[edition.locale].words;
        let means = Some(self.means(words, compared));
        let url = self.page_url(page.locale, article);
        let reading = Reading { site: self.site, edition, reader: page.locale, page: &url, means };
        Some(html::body(reading, &bitext, &mut unheard).html)
    }

    /// The locales, as they stand in URLs, whose readers get an edition for want of a translation.
    #[must_use]
    pub fn lent_to(&self, article: &Article, edition: &Edition) -> Vec<&str> {
        let is_lent = |locale: &LocaleId| {
            let shown = self.site.shown(article, *locale);
            *locale != edition.locale && shown.is_some_and(|shown| shown.locale == edition.locale)
        };
        self.site.selected().filter(is_lent).map(|locale| &*self.site.locales[locale].slug).collect()
    }

    /// The page that readers of a locale search on. `indexes` are the folders of the indexes of all locales, below the
    /// site's root, where there is one.
    ///
    /// # Errors
    /// The template fails.
    pub fn search_page(&self, locale: LocaleId, indexes: &[Option<String>]) -> Result<Page, RendererError> {
        let chrome = &self.locales[locale];
        let slug = &self.site.locales[locale].slug;
        let page = format!("{slug}/");
        let path = format!("{slug}/search.html");
        let source = self.site.source.filter(|source| *source != locale);
        let page_data = PageData {
            kind: "search",
            title: chrome.words.get("search"),
            noindex: true,
            languages: self.locale_links(Some(locale), &page, "search.html"),
            ..self.page_data(locale, relative(&page, ""))
        };
        let data = SearchData {
            indexes: [Some(locale), source]
                .into_iter()
                .flatten()
                .filter_map(|of| Some(self.index_data(locale, of, indexes.get(of)?.as_deref()?)))
                .collect(),
            counts: counts(&chrome.words),
        };
        let bytes = self.rendered("search.html", &page_data, &data, chrome, "", "")?;
        Ok(Page { path, bytes, ..Page::default() })
    }

    /// The index of the locale `of`, which lies in `folder`, for readers of `locale`.
    fn index_data(&self, locale: LocaleId, of: LocaleId, folder: &str) -> IndexData<'_> {
        let page = format!("{}/", self.site.locales[locale].slug);
        let known = &self.site.locales[of];
        let language = [("language", known.autonym.as_str().into())];
        let words = &self.locales[locale].words;
        IndexData {
            lang: known.locale.as_str(),
            dir: known.direction.as_str(),
            url: relative(&page, &format!("{folder}/")),
            home: relative(&page, &format!("{}/", known.slug)),
            label: if of == locale { String::new() } else { words.format("search-in", &language) },
        }
    }
}

/// Numbers of which each language has one for each of the forms that it gives to what it counts.
const COUNTED: [u32; 14] = [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 20, 21, 100, 1_000_000];

/// How many pages were found, in words. Which of the forms is that of another number, browsers know.
fn counts(words: &Words) -> String {
    let form = |count: u32| words.form("search-count", "count", count);
    let forms: BTreeMap<u32, String> = COUNTED.into_iter().map(|count| (count, form(count))).collect();
    serde_json::to_string(&forms.into_iter().collect::<Vec<_>>()).expect("pairs of numbers and texts are JSON")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::Messages;

    #[test]
    fn every_form_of_a_count_is_there() {
        let forms = |tag: &str| -> Vec<(u32, String)> {
            let words = Messages::new(&[]).unwrap().words(&tag.parse().unwrap());
            serde_json::from_str(&counts(&words)).unwrap()
        };
        assert_eq!(forms("ar-EG")[4], (4, "عُثر على \u{2068}{}\u{2069} صفحات".to_owned()));
        assert_eq!(forms("fa-IR")[13], (1_000_000, "\u{2068}{}\u{2069} صفحه پیدا شد".to_owned()));
        let forms = forms("en");
        assert_eq!(forms[1], (1, "\u{2068}{}\u{2069} page found".to_owned()));
        assert_eq!(forms[13], (1_000_000, "\u{2068}{}\u{2069} pages found".to_owned()));
        assert!(!forms[0].1.contains("{}"));
    }
}
