//! What stands around the pages for programs to read: a sitemap, feeds, lists for language models. The door is
//! [`Renderer::lists`].

mod feed;
mod llms;
mod sitemap;

pub(super) use feed::is_there as has_feed;

use crate::render::page::{Page, Renderer};

impl Renderer<'_> {
    /// Hands each of the files to `put` as soon as it is made: of a large site they are too large to be kept together.
    ///
    /// Sitemaps, feeds and `robots.txt` may hold nothing but full addresses, so that a site without a base address has
    /// none of them.
    ///
    /// # Errors
    /// Those of `put`.
    pub fn lists<E>(&self, put: &mut impl FnMut(Page) -> Result<(), E>) -> Result<(), E> {
        self.llms(put)?;
        if self.site.settings.base_url.is_none() {
            return Ok(());
        }
        self.sitemap(put)?;
        self.robots(put)?;
        self.feeds(put)
    }

    /// `robots.txt`, to say where the sitemap is. Crawlers read it at the root of a host only.
    fn robots<E>(&self, put: &mut impl FnMut(Page) -> Result<(), E>) -> Result<(), E> {
        if self.host_path() != "/" {
            return Ok(());
        }
        put(file("robots.txt".to_owned(), format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", self.url("sitemap.xml"))))
    }
}

fn file(path: String, text: String) -> Page {
    Page { path, bytes: text.into_bytes(), ..Page::default() }
}
