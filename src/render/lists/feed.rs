//! `feed.xml` of each locale: what was written or looked through last, as Atom (RFC 4287).

use std::{cmp::Reverse, fmt::Write as _};

use crate::{
    parse::date::Date,
    render::{
        lists::file,
        page::{Page, Renderer},
    },
    site::{Article, Edition, LocaleId, Site},
    text::xml::{Data, Escaped},
};

/// Entries of a feed at the most: a reader who looks in once a week misses nothing.
const ENTRIES: usize = 30;

/// Whether a locale has a feed: some article of its own says when it was written, and there are full addresses.
pub(in crate::render) fn is_there(site: &Site, locale: LocaleId) -> bool {
    site.settings.base_url.is_some() && dated(site, locale).next().is_some()
}

/// The articles with a page and a date in a locale. What is shown there of another locale is news elsewhere.
fn dated(site: &Site, locale: LocaleId) -> impl Iterator<Item = (Date, &Article, &Edition)> {
    site.articles.iter().filter(|article| article.published).filter_map(move |article| {
        let edition = article.edition(locale).filter(|edition| !edition.front.draft)?;
        Some((edition.front.date?, article, edition))
    })
}

impl Renderer<'_> {
    /// A feed of each locale in which articles carry dates.
    pub(super) fn feeds<E>(&self, put: &mut impl FnMut(Page) -> Result<(), E>) -> Result<(), E> {
        for locale in self.site.selected() {
            let mut entries: Vec<(Date, &Article, &Edition)> = dated(self.site, locale).collect();
            entries.sort_by_key(|(date, article, _)| (Reverse(*date), article.address.as_str()));
            entries.truncate(ENTRIES);
            if let Some((newest, ..)) = entries.first() {
                let path = format!("{}/feed.xml", self.site.locales[locale].slug);
                let xml = self.feed(locale, &path, *newest, &entries);
                put(file(path, xml))?;
            }
        }
        Ok(())
    }

    fn feed(&self, locale: LocaleId, path: &str, newest: Date, entries: &[(Date, &Article, &Edition)]) -> String {
        let known = &self.site.locales[locale];
        let title = &self.locales[locale].site_title;
        let (own, home) = (self.url(path), self.url(&format!("{}/", known.slug)));
        let mut xml = String::with_capacity(512 * (entries.len() + 2));
        let _ = write!(
            xml,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
             <id>{own}</id>\n<title>{title}</title>\n<updated>{newest}T00:00:00Z</updated>\n\
             <author><name>{title}</name></author>\n\
             <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
             <link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{home}\"/>\n",
            lang = known.locale,
            own = Escaped(&own),
            home = Escaped(&home),
            title = Data(title),
        );
        for (date, article, edition) in entries {
            let url = self.url(&self.page_url(locale, article));
            let _ = write!(
                xml,
                "<entry>\n<id>{url}</id>\n<title>{title}</title>\n<updated>{date}T00:00:00Z</updated>\n\
                 <link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{url}\"/>\n",
                url = Escaped(&url),
                title = Data(&edition.title),
                lang = known.locale,
            );
            if let Some(description) = &edition.front.description {
                let _ = writeln!(xml, "<summary>{}</summary>", Data(&description.value));
            }
            xml.push_str("</entry>\n");
        }
        xml.push_str("</feed>\n");
        xml
    }
}
