//! [`Linker`]: where the links of one page lead.

use std::borrow::Cow;

use crate::{
    finding::Findings,
    read::key_of,
    render::rules,
    site::{Article, LocaleId, Site, Target, encoded, percent_decoded},
    text::Span,
};

/// Resolves what one article links to, from the folder of its page.
#[derive(Debug)]
pub struct Linker<'s> {
    site: &'s Site,
    /// The locale whose pages are linked to: the reader's.
    locale: LocaleId,
    /// The folder of the article's file below the content folder, `/` at its end, or empty.
    folder: &'s str,
    /// The key of the folder that `~/` means, in the same form.
    home: &'s str,
    /// The article that links, for the version it is about.
    article: Option<&'s Article>,
    /// The folder of the page in the site as it stands in URLs, `/` at its end.
    page: &'s str,
    /// Files of the docset that the page shows or links to, as indices into [`Site::files`].
    pub used: Vec<usize>,
}

/// What a link is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text that leads somewhere.
    Link,
    /// Something shown on the page.
    Image,
}

/// Schemes that may be linked to. Everything else runs something or means nothing to a browser.
const SCHEMES: [&str; 6] = ["http", "https", "mailto", "tel", "ftp", "xref"];

impl<'s> Linker<'s> {
    /// A linker for the article `key`, shown to readers of `locale` on the page in the folder `page`.
    #[must_use]
    pub fn new(site: &'s Site, locale: LocaleId, key: &'s str, page: &'s str) -> Self {
        let folder = key.rfind('/').map_or("", |slash| &key[..=slash]);
        let article = site.article(key).map(|article| &site.articles[article]);
        Self { site, locale, folder, home: site.docset_root(key), article, page, used: Vec::new() }
    }

    /// The address to write for the destination `to`; `None` where it stays as it is. What leads nowhere is reported
    /// at `span` and stays, what would run a script is reported and becomes `#`.
    pub fn resolve(
        &mut self,
        to: &str,
        kind: Kind,
        span: impl Fn() -> Span,
        findings: &mut Findings<'_>,
    ) -> Option<String> {
        if to.is_empty() || to.starts_with(['#', '?']) || to.starts_with("//") {
            return None;
        }
        if let Some(absolute) = self.absolute(to, kind, &span, findings) {
            return absolute;
        }
        if let Some(scheme) = scheme(to) {
            if SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
                return None;
            }
            findings
                .push(
                    &rules::ACTIVE_CONTENT,
                    span(),
                    format!("a link with the scheme `{scheme}:` does not reach the page"),
                )
                .help("link to an http or https address, or to a file of the docset");
            return Some("#".to_owned());
        }
        if to.starts_with('/') {
            return None;
        }
        let cut = to.find(['#', '?']).unwrap_or(to.len());
        let (path, rest) = to.split_at(cut);
        let written = percent_decoded(path);
        let Some(key) = self.key(&written) else {
            findings
                .push(&rules::BROKEN_LINK, span(), format!("`{to}` leads out of the docset"))
                .help("link to a file below the content folder, or to a full address");
            return None;
        };
        if let Some(article) = self.article_of(&key) {
            if self.site.articles[article].published {
                return self.page(article).map(|page| page + rest);
            }
            // What has no page itself may lead to others that have none: nobody comes there.
            if self.article.is_none_or(|article| article.published) {
                findings
                    .push(&rules::BROKEN_LINK, span(), format!("`{to}` leads to an article that has no page"))
                    .help(format!("link to an article that is published, or publish `{key}`"));
            }
            return None;
        }
        if let Some(found) = self.resource(&key) {
            return Some(found + rest);
        }
        if let Some(found) = self.redirected(&key) {
            return self.target(&found, rest);
        }
        self.report(to, &key, kind, span(), findings);
        None
    }

    /// The key that `path` names in the article: the way to a file from that of the article, or from the docset's
    /// folder where it begins with `~/`. `None` where it leads out of the repository.
    #[must_use]
    pub fn key(&self, path: &str) -> Option<String> {
        key_from(self.site.content_folder(), self.folder, self.home, path)
    }

    /// Resolves an absolute address of the docset's own; `None` where `to` is none, or may be that of another docset.
    #[expect(clippy::option_option, reason = "as `resolve` has it, where the address is the docset's own")]
    fn absolute(
        &mut self,
        to: &str,
        kind: Kind,
        span: impl Fn() -> Span,
        findings: &mut Findings<'_>,
    ) -> Option<Option<String>> {
        let inside = self.site.inside(to)?;
        if let Some(article) = self.site.page_at(&inside.path, inside.view, self.article) {
            return Some(self.page(article).map(|page| page + &inside.rest));
        }
        if let Some(found) = self.site.redirect_at(self.locale, &inside.path, inside.view, self.article) {
            return Some(self.target(&found.target, &inside.rest));
        }
        if let Some(found) = self.key(&format!("~/{}", inside.path)).and_then(|key| self.resource(&key)) {
            return Some(Some(found + &inside.rest));
        }
        if kind == Kind::Link && self.site.is_own_folder(&inside.path) {
            findings
                .push(&rules::BROKEN_LINK, span(), format!("`{to}` leads to no article"))
                .help(format!("no article is published at `{}` in any locale", inside.path));
            return Some(None);
        }
        None
    }

    /// The article that `key` names: by its file, without `.md`, or by its folder.
    fn article_of(&self, key: &str) -> Option<usize> {
        candidates(key).iter().find_map(|key| self.site.article(key))
    }

    /// Where the article that `key` names has gone.
    fn redirected(&self, key: &str) -> Option<Target> {
        let found = candidates(key).into_iter().find_map(|key| self.site.redirect_of(self.locale, &key));
        found.map(|redirect| redirect.target.clone())
    }

    /// What leads to the target of a redirection. `rest` is what follows the path of the link.
    fn target(&self, target: &Target, rest: &str) -> Option<String> {
        match target {
            Target::Page(article, own) => {
                self.page(*article).map(|page| page + if own.is_empty() { rest } else { own })
            }
            Target::Elsewhere(url) => Some(url.clone()),
        }
    }

    /// The page of an article, for readers of the locale.
    fn page(&self, article: usize) -> Option<String> {
        let article = &self.site.articles[article];
        let locale = if self.site.shown(article, self.locale).is_some() {
            self.locale
        } else {
            // Nobody wrote it for this reader: lead to a locale that has it.
            article.editions.iter().find(|edition| !edition.front.draft)?.locale
        };
        Some(relative(self.page, &format!("{}/{}", self.site.locales[locale].slug, article.address.url())))
    }

    fn resource(&mut self, key: &str) -> Option<String> {
        let file = self.site.resource(self.locale, key)?;
        self.used.push(file);
        Some(relative(self.page, &encoded(&self.site.resource_path(file))))
    }

    fn report(&self, to: &str, key: &str, kind: Kind, span: Span, findings: &mut Findings<'_>) {
        if let Some(name) = self.site.unmapped_repository(key) {
            findings
                .push(
                    &rules::RESOURCE_MISSING,
                    span,
                    format!("`{to}` is in the repository `{name}`, which is not at hand"),
                )
                .help(format!(
                    "name the folder of a checkout in `isogloss.toml`: `repositories.\"{name}\" = \"../{name}\"`"
                ));
            return;
        }
        let name = key.rsplit('/').next().unwrap_or(key);
        let article = name.to_ascii_lowercase().ends_with(".md") || !name.contains('.');
        if kind == Kind::Image || !article {
            findings
                .push(&rules::RESOURCE_MISSING, span, format!("`{to}` is in no locale"))
                .help(format!("add it to the source locale as `{key}`"));
        } else {
            findings
                .push(&rules::BROKEN_LINK, span, format!("`{to}` leads to no article"))
                .help(format!("there is no `{key}` in any locale"));
        }
    }
}

/// The keys that a link to `key` may mean: of a file, of one with `.md` behind, or of a folder's own article.
fn candidates(key: &str) -> Vec<String> {
    let file = key.rsplit('/').next().unwrap_or(key);
    if file.len() > 3 && file.as_bytes()[file.len() - 3..].eq_ignore_ascii_case(b".md") {
        return vec![key.to_owned()];
    }
    let bare = key.trim_end_matches('/');
    let index = if bare.is_empty() { "index.md".to_owned() } else { format!("{bare}/index.md") };
    vec![format!("{bare}.md"), index]
}

/// The scheme of an address, if it has one (RFC 3986, 3.1). Browsers ignore white space and control characters in it.
fn scheme(to: &str) -> Option<Cow<'_, str>> {
    let colon = to.find(':')?;
    let before = &to[..colon];
    if before.contains(['/', '?', '#']) {
        return None;
    }
    let before: Cow<'_, str> = if before.contains(|c: char| c.is_whitespace() || c.is_control()) {
        before.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>().into()
    } else {
        before.into()
    };
    let shaped = before.starts_with(|c: char| c.is_ascii_alphabetic())
        && before.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    shaped.then_some(before)
}

/// The key that `path` names in a file of `folder`; `None` where it leads out of the repository, whose articles lie in
/// `content_folder`. `~/` is the folder `home`. What lies beside the content folder has a key that begins with `../`.
fn key_from(content_folder: &str, folder: &str, home: &str, path: &str) -> Option<String> {
    let path = path.replace('\\', "/");
    let (base, path) = path.strip_prefix("~/").map_or((folder, path.as_str()), |path| (home, path));
    key_of(content_folder, &format!("{content_folder}{base}/{path}"))
}

/// The way from the folder `from` (with `/` at its end, or empty) to `to`, both below the same root.
///
/// ```
/// use isogloss::render::relative;
/// assert_eq!(relative("fr-fr/guide/start/", "fr-fr/guide/next/"), "../next/");
/// assert_eq!(relative("fr-fr/guide/start/", "assets/site.css"), "../../../assets/site.css");
/// assert_eq!(relative("fr-fr/guide/", "fr-fr/guide/start/"), "start/");
/// assert_eq!(relative("fr-fr/guide/", "fr-fr/guide/"), "./");
/// ```
#[must_use]
pub fn relative(from: &str, to: &str) -> String {
    let mut shared = 0;
    for (at, (a, b)) in from.bytes().zip(to.bytes()).enumerate() {
        if a != b {
            break;
        }
        if a == b'/' {
            shared = at + 1;
        }
    }
    let up = from[shared..].bytes().filter(|byte| *byte == b'/').count();
    let mut way = "../".repeat(up);
    way.push_str(&to[shared..]);
    if way.is_empty() {
        way.push_str("./");
    }
    way
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes() {
        assert_eq!(scheme("https://x").as_deref(), Some("https"));
        assert_eq!(scheme("java\tscript:x").as_deref(), Some("javascript"));
        assert_eq!(scheme("a/b:c"), None);
        assert_eq!(scheme("שלום:x"), None);
        assert_eq!(scheme("a.md#b:c"), None);
    }

    #[test]
    fn keys() {
        let key = |folder, path| key_from("docs/", folder, "home/", path);
        assert_eq!(key("a/b/", "../c.md").as_deref(), Some("a/c.md"));
        assert_eq!(key("a/b/", "~/c.md").as_deref(), Some("home/c.md"));
        assert_eq!(key("a/", "media\\x.png").as_deref(), Some("a/media/x.png"));
        assert_eq!(key("a/", "../../קוד/x.cs").as_deref(), Some("../קוד/x.cs"));
        assert_eq!(key("a/", "~/../../docs/x.md").as_deref(), Some("x.md"));
        assert_eq!(key("../samples/", "x.cs").as_deref(), Some("../samples/x.cs"));
        assert_eq!(key("a/", "../../../etc/passwd"), None);
        assert_eq!(key_from("", "a/", "", "../../etc/passwd"), None);
        assert_eq!(percent_decoded("%E5%8D%87%zz%2"), "升%zz%2");
    }
}
