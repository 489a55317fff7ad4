//! `sitemap.xml` with the alternates of every page (sitemaps.org protocol 0.9).

use std::fmt::Write as _;

/// URLs in one file at the most, by the protocol.
const URLS: usize = 50_000;
/// Bytes in one file at the most: the protocol's 50 MB, less the closing tag.
const BYTES: usize = 50_000_000;

const OPEN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const CLOSE: &str = "</urlset>\n";

/// A sitemap in the making, divided where a part is full.
#[derive(Debug, Default)]
pub(super) struct Sitemap {
    parts: Vec<String>,
    /// URLs in the last part.
    urls: usize,
}

impl Sitemap {
    /// Adds a page and the addresses of it in every language, as `(hreflang, url)`.
    pub(super) fn add(&mut self, url: &str, alternates: &[(String, String)]) {
        let mut entry = format!("<url><loc>{}</loc>", escaped(url));
        if alternates.len() > 2 {
            for (language, url) in alternates {
                let _ =
                    write!(entry, "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>", escaped(url));
            }
        }
        entry.push_str("</url>\n");
        let full = |part: &String| self.urls == URLS || part.len() + entry.len() + CLOSE.len() > BYTES;
        if self.parts.last().is_none_or(full) {
            self.parts.push(OPEN.to_owned());
            self.urls = 0;
        }
        if let Some(part) = self.parts.last_mut() {
            part.push_str(&entry);
            self.urls += 1;
        }
    }

    /// The files: one, or an index of several. `base` is the address of the site's root.
    pub(super) fn finish(mut self, base: &str) -> Vec<(String, String)> {
        for part in &mut self.parts {
            part.push_str(CLOSE);
        }
        if self.parts.len() <= 1 {
            return self.parts.into_iter().map(|part| ("sitemap.xml".to_owned(), part)).collect();
        }
        let mut index = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".to_owned();
        let mut files = Vec::with_capacity(self.parts.len() + 1);
        for (at, part) in self.parts.into_iter().enumerate() {
            let name = format!("sitemap-{}.xml", at + 1);
            let _ = writeln!(index, "<sitemap><loc>{}{name}</loc></sitemap>", escaped(base));
            files.push((name, part));
        }
        index.push_str("</sitemapindex>\n");
        files.push(("sitemap.xml".to_owned(), index));
        files
    }
}

fn escaped(url: &str) -> String {
    url.replace('&', "&amp;").replace('\'', "&apos;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_parts_are_followed_by_another() {
        let mut sitemap = Sitemap::default();
        for _ in 0..=URLS {
            sitemap.add("https://example.org/a/", &[]);
        }
        let files = sitemap.finish("https://example.org/");
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
        assert_eq!(files[1].1.matches("<url>").count(), 1);
        assert!(files[2].1.contains("<loc>https://example.org/sitemap-2.xml</loc>"));
    }
}
