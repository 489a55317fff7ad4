//! `sitemap.xml` with the alternates of every page (sitemaps.org protocol 0.9).

use std::fmt::Write as _;

use crate::{
    render::{
        lists::file,
        page::{Page, Renderer},
    },
    text::xml::Escaped,
};

/// URLs in one file at the most, by the protocol.
const URLS: usize = 50_000;
/// Bytes in one file at the most. The protocol allows 50 MB; not everyone counts the same million for one of them.
const BYTES: usize = 49_000_000;

/// Bytes of an address at the most, by the protocol. A path of a hundred Chinese characters has nine hundred.
const LONGEST: usize = 2048;

const OPEN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const CLOSE: &str = "</urlset>\n";
const OPEN_INDEX: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
const CLOSE_INDEX: &str = "</sitemapindex>\n";

impl Renderer<'_> {
    /// Every article in every locale that it was written in or translated into: what a page shows of another locale is
    /// found there.
    pub(super) fn sitemap<E>(&self, put: &mut impl FnMut(Page) -> Result<(), E>) -> Result<(), E> {
        let mut sitemap = Sitemap::new(put, URLS, BYTES);
        for article in &self.site.articles {
            let mut links = String::new();
            let alternates = self.alternates(article);
            // One language and the default: there is nothing to choose from.
            if alternates.len() > 2 {
                for alternate in alternates {
                    let _ = write!(
                        links,
                        "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                        alternate.hreflang,
                        Escaped(&alternate.url)
                    );
                }
            }
            for edition in self.real(article) {
                let url = self.url(&self.page_url(edition.locale, article));
                if url.len() > LONGEST {
                    continue;
                }
                let mut entry = format!("<loc>{}</loc>", Escaped(&url));
                if let Some(date) = edition.front.date {
                    let _ = write!(entry, "<lastmod>{date}</lastmod>");
                }
                sitemap.add(&entry, &links)?;
            }
        }
        sitemap.finish(&self.url(""))
    }
}

/// A sitemap in the making, of which only the last part is kept.
struct Sitemap<'p, P> {
    put: &'p mut P,
    most_urls: usize,
    most_bytes: usize,
    /// Parts that were put.
    done: usize,
    /// The last part, and the URLs in it.
    part: String,
    urls: usize,
}

impl<'p, P: FnMut(Page) -> Result<(), E>, E> Sitemap<'p, P> {
    fn new(put: &'p mut P, most_urls: usize, most_bytes: usize) -> Self {
        Self { put, most_urls, most_bytes, done: 0, part: OPEN.to_owned(), urls: 0 }
    }

    /// Adds a page: its own elements, and the links to its alternates.
    fn add(&mut self, entry: &str, links: &str) -> Result<(), E> {
        let (before, after) = ("<url>", "</url>\n");
        let length = before.len() + entry.len() + links.len() + after.len();
        let is_full = self.urls == self.most_urls || self.part.len() + length + CLOSE.len() > self.most_bytes;
        if is_full && self.urls > 0 {
            self.put_part()?;
        }
        self.part.extend([before, entry, links, after]);
        self.urls += 1;
        Ok(())
    }

    fn put_part(&mut self) -> Result<(), E> {
        let mut part = std::mem::replace(&mut self.part, OPEN.to_owned());
        part.push_str(CLOSE);
        self.done += 1;
        self.urls = 0;
        (self.put)(file(part_name(self.done), part))
    }

    /// Puts what is left: the whole, or the last part and an index of all. `base` is the address of the site's root.
    fn finish(mut self, base: &str) -> Result<(), E> {
        if self.done == 0 {
            self.part.push_str(CLOSE);
            // A sitemap without a page would not be valid.
            return if self.urls == 0 { Ok(()) } else { (self.put)(file("sitemap.xml".to_owned(), self.part)) };
        }
        self.put_part()?;
        let mut index = OPEN_INDEX.to_owned();
        for number in 1..=self.done {
            let _ = writeln!(index, "<sitemap><loc>{}{}</loc></sitemap>", Escaped(base), part_name(number));
        }
        index.push_str(CLOSE_INDEX);
        (self.put)(file("sitemap.xml".to_owned(), index))
    }
}

fn part_name(number: usize) -> String {
    format!("sitemap-{number}.xml")
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    /// The files made of so many pages whose address ends in `name`.
    fn files(most_urls: usize, most_bytes: usize, count: usize, name: &str) -> Vec<(String, String)> {
        let mut files = Vec::new();
        let mut put = |page: Page| -> Result<(), Infallible> {
            files.push((page.path, String::from_utf8(page.bytes).unwrap()));
            Ok(())
        };
        let mut sitemap = Sitemap::new(&mut put, most_urls, most_bytes);
        for number in 0..count {
            let Ok(()) = sitemap.add(&format!("<loc>https://x.org/{number}/{name}</loc>"), "");
        }
        let Ok(()) = sitemap.finish("https://x.org/?a&b/");
        files
    }

    fn names(files: &[(String, String)]) -> Vec<&str> {
        files.iter().map(|(name, _)| name.as_str()).collect()
    }

    #[test]
    fn parts_are_full_by_count_or_by_bytes() {
        assert!(files(2, 10_000, 0, "").is_empty());
        assert_eq!(names(&files(2, 10_000, 2, "")), ["sitemap.xml"]);
        let by_count = files(2, 10_000, 5, "");
        assert_eq!(names(&by_count), ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]);
        assert_eq!(by_count[2].1.matches("<url>").count(), 1);
        assert!(by_count[3].1.contains("<loc>https://x.org/?a&amp;b/sitemap-3.xml</loc>"));
        let by_bytes = files(100, 400, 12, "%E6%96%87");
        assert!(by_bytes.len() > 3 && by_bytes[..by_bytes.len() - 1].iter().all(|(_, xml)| xml.len() <= 400));
        assert_eq!(by_bytes.iter().map(|(_, xml)| xml.matches("<url>").count()).sum::<usize>(), 12);
        for (_, xml) in by_count.iter().chain(&by_bytes) {
            assert!(roxmltree::Document::parse(xml).is_ok(), "{xml}");
        }
    }

    #[test]
    fn an_entry_that_is_too_long_has_a_part_of_its_own() {
        assert_eq!(names(&files(100, 10, 2, "")), ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
    }
}
