//! Pages at addresses that articles once had, and the lists of them that web servers read.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::{
    render::{
        link::relative,
        page::{Page, Renderer, RendererError},
        page_data::{Crumb, PageData, RedirectData},
    },
    site::{LocaleId, Redirect, Target},
};

impl Renderer<'_> {
    /// A page at every old address that no page has today; `_redirects`, as Netlify and others read it; and
    /// `redirects.json`, for everyone else.
    pub(super) fn redirections(&self) -> Result<Vec<Page>, RendererError> {
        let mut pages = Vec::new();
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        let root = self.host_path();
        for locale in self.site.selected() {
            for redirect in self.site.redirects(locale) {
                let Some((to, title)) = self.target(locale, redirect) else { continue };
                if self.is_taken(locale, redirect) {
                    continue;
                }
                let from = format!("{}/{}", self.site.locales[locale].slug, redirect.address.url());
                let full = if is_of_site(&redirect.target) { format!("{root}{to}") } else { to.clone() };
                all.insert(format!("{root}{from}"), full);
                pages.push(self.moved(locale, redirect, &from, &to, &title)?);
            }
        }
        if all.is_empty() {
            return Ok(pages);
        }
        let list = all.iter().fold(String::new(), |mut list, (from, to)| {
            // What these servers take for patterns.
            let from = from.replace('*', "%2A").replace(':', "%3A");
            let _ = writeln!(list, "{from} {to} 301");
            list
        });
        let json = serde_json::to_string_pretty(&all).expect("a map of texts has no value that JSON lacks") + "\n";
        for (path, text) in [("_redirects", list), ("redirects.json", json)] {
            pages.push(Page { path: path.to_owned(), bytes: text.into_bytes(), ..Page::default() });
        }
        Ok(pages)
    }

    /// Where a redirection leads readers of `locale`, from the root of the site where it leads to a page, and what is
    /// there.
    fn target(&self, locale: LocaleId, redirect: &Redirect) -> Option<(String, Crumb<'_>)> {
        let (article, rest) = match &redirect.target {
            Target::Elsewhere(url) => return Some((url.clone(), Crumb { title: "", url: None, lang: None })),
            Target::Page(article, rest) => (&self.site.articles[*article], rest),
        };
        let built = |of: LocaleId| self.site.locales[of].selected;
        let (of, edition) = if let Some(edition) = self.site.shown(article, locale) {
            (locale, edition)
        } else {
            let edition = article.editions.iter().find(|edition| !edition.front.draft && built(edition.locale))?;
            (edition.locale, edition)
        };
        let lang = (edition.locale != locale).then(|| self.site.locales[edition.locale].locale.as_str());
        Some((format!("{}{rest}", self.page_url(of, article)), Crumb { title: &edition.title, url: None, lang }))
    }

    /// Whether there is a page or another file at the old address.
    fn is_taken(&self, locale: LocaleId, redirect: &Redirect) -> bool {
        let address = redirect.address.as_str();
        let page = self.site.page_with(&redirect.address);
        let is_shown = page.is_some_and(|page| self.site.shown(&self.site.articles[page], locale).is_some());
        // A file cannot be a folder as well.
        let mut folders = address.match_indices('/').map(|(end, _)| &address[..end]);
        let is_file = folders.any(|path| self.site.resource(locale, path).is_some());
        // A locale without a page of its own at its home has its contents there.
        is_shown || is_file || address.is_empty()
    }

    fn moved(
        &self,
        locale: LocaleId,
        redirect: &Redirect,
        from: &str,
        to: &str,
        target: &Crumb<'_>,
    ) -> Result<Page, RendererError> {
        let chrome = &self.locales[locale];
        let is_of_site = is_of_site(&redirect.target);
        let url = if is_of_site { relative(from, to) } else { to.to_owned() };
        let title = if target.title.is_empty() { to } else { target.title };
        let page = PageData {
            kind: "redirect",
            title: chrome.words.get("moved"),
            noindex: true,
            canonical: if is_of_site { self.url(to.split(['?', '#']).next().unwrap_or(to)) } else { url.clone() },
            ..self.page_data(locale, relative(from, ""))
        };
        let data = RedirectData { target: Crumb { title, url: Some(url), lang: target.lang } };
        let bytes = self.rendered("redirect.html", &page, &data, chrome, "", "")?;
        let path = format!("{}/{}index.html", self.site.locales[locale].slug, redirect.address.as_str());
        Ok(Page { path, bytes, ..Page::default() })
    }
}

fn is_of_site(target: &Target) -> bool {
    matches!(target, Target::Page(..))
}
