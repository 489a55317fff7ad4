//! [`Linker`]: where the links of one page lead.

use crate::{
    finding::Findings,
    render::rules,
    site::{
        LocaleId, Site, encoded,
        href::{folder_of, key_from, percent_decoded, scheme},
    },
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
        Self { site, locale, folder: folder_of(key), page, used: Vec::new() }
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
        let Some(key) = key_from(self.folder, &written) else {
            findings
                .push(&rules::BROKEN_LINK, span(), format!("`{to}` leads out of the docset"))
                .help("link to a file below the content folder, or to a full address");
            return None;
        };
        if let Some(found) = self.page_of(&key).or_else(|| self.resource(&key)) {
            return Some(found + rest);
        }
        report(to, &key, kind, span(), findings);
        None
    }

    /// The page of the article that `key` names: by its file, without `.md`, or by its folder.
    fn page_of(&self, key: &str) -> Option<String> {
        let article = self.site.article_named(key)?;
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
}

fn report(to: &str, key: &str, kind: Kind, span: Span, findings: &mut Findings<'_>) {
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
