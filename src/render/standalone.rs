//! [`Standalone`]: a page that is no article and belongs to no locale. Another room knows what stands on it; it comes in
//! as data for a template of its own.

use serde::Serialize;

use crate::{
    locale::Locale,
    render::{
        link::relative,
        message::Words,
        page::{Page, Renderer, RendererError},
        page_data::PageData,
    },
    site::{Article, Edition, href::folder_of},
};

/// What such a page is made of.
#[derive(Clone, Copy, Debug)]
pub struct Standalone<'a> {
    /// The name of its template, which gets the data as `page.data`.
    pub template: &'static str,
    /// Its kind, for templates and style sheets.
    pub kind: &'static str,
    /// Its path below the site's root.
    pub path: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Whether search engines are to pass it over.
    pub noindex: bool,
    /// HTML that is safe as it is.
    pub body: &'a str,
}

/// What the template gets as `page` besides.
#[derive(Serialize)]
struct WithData<'a, D> {
    data: &'a D,
}

impl Renderer<'_> {
    /// The words of pages that belong to no locale; nothing where there is no locale at all.
    #[must_use]
    pub fn default_words(&self) -> Option<&Words> {
        self.default_locale.map(|locale| &self.locales[locale].words)
    }

    /// The locale whose words these are.
    #[must_use]
    pub fn default_locale(&self) -> Option<&Locale> {
        self.default_locale.map(|locale| &self.site.locales[locale].locale)
    }

    /// The title of the site, in the same words.
    #[must_use]
    pub fn default_title(&self) -> &str {
        self.default_locale.map_or("", |locale| &self.locales[locale].site_title)
    }

    /// The full address of an encoded path of the site, where it is known where that is published.
    #[must_use]
    pub fn published(&self, path: &str) -> Option<String> {
        self.site.settings.base_url.is_some().then(|| self.url(path))
    }

    /// The way from the file at `path` to the page of an edition, if it has one.
    #[must_use]
    pub fn way_to(&self, path: &str, article: &Article, edition: &Edition) -> Option<String> {
        let is_built = self.real(article).any(|real| real.locale == edition.locale);
        is_built.then(|| relative(folder_of(path), &self.page_url(edition.locale, article)))
    }

    /// Makes a page. Where there is no locale at all there are no words for it, and it is empty.
    ///
    /// # Errors
    /// The template fails.
    pub fn standalone(&self, page: Standalone<'_>, data: &impl Serialize) -> Result<Page, RendererError> {
        let Standalone { template, kind, path, title, noindex, body } = page;
        let Some(locale) = self.default_locale else { return Ok(Page::default()) };
        let of_page = PageData {
            kind,
            title,
            noindex,
            canonical: self.url(path),
            ..self.page_data(locale, relative(folder_of(path), ""))
        };
        let bytes = self.rendered(template, &of_page, &WithData { data }, &self.locales[locale], "", body)?;
        Ok(Page { path: path.to_owned(), bytes, ..Page::default() })
    }
}
