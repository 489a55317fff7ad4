//! [`Linker`]: where the links of one page lead.

use std::borrow::Cow;

use crate::{
    finding::{Level, Rule},
    parse::rules::REPOSITORY_UNMAPPED,
    render::rules,
    site::{
        Article, LocaleId, Site, Target, encoded,
        href::{ends_with, folder_of, scheme},
        percent_decoded,
    },
};

/// Resolves what one article links to, from the folder of its page.
#[derive(Debug)]
pub(super) struct Linker<'s> {
    site: &'s Site,
    /// The locale whose pages are linked to: the reader's.
    locale: LocaleId,
    /// The key of the article or of the file included in it that links stand in.
    key: String,
    /// The article that links, for the version it is about.
    article: Option<&'s Article>,
    /// The folder of the page in the site as it stands in URLs, `/` at its end.
    page: &'s str,
    /// Files of the docset that the page shows or links to, as indices into [`Site::files`].
    pub used: Vec<usize>,
}

/// What a link is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text that leads somewhere.
    Link,
    /// Something shown on the page.
    Image,
}

/// Where a link leads.
#[derive(Debug, Default)]
pub(super) struct Resolved {
    /// The address to write; none where it stays as it is.
    pub url: Option<String>,
    /// What is wrong with it.
    pub fault: Option<Fault>,
    /// The part of a page that it names.
    pub part: Option<Part>,
    /// The file of the docset that it shows or leads to, where that is no article: an index into [`Site::files`].
    pub file: Option<usize>,
}

/// What is wrong with a link.
#[derive(Debug)]
pub(super) struct Fault {
    /// The rule that it breaks.
    pub rule: &'static Rule,
    /// How much it weighs.
    pub level: Level,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// A part of a page, which is there if the page has an element with its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The file that the page shows: an index into [`Site::files`].
    pub file: usize,
    /// The id.
    pub id: String,
}

/// What a reference by `uid` stands for.
#[derive(Debug)]
pub(super) struct Reference {
    /// Its page, or none where no article has the `uid`.
    pub resolved: Option<Resolved>,
    /// What it is called.
    pub text: String,
    /// The `uid`.
    pub uid: String,
}

/// Schemes that may be linked to. Everything else runs something or means nothing to a browser.
const SCHEMES: [&str; 5] = ["http", "https", "mailto", "tel", "ftp"];

impl Resolved {
    fn to(url: String) -> Self {
        Self { url: Some(url), ..Self::default() }
    }

    fn resource((file, url): (usize, String), rest: &str) -> Self {
        Self { url: Some(url + rest), file: Some(file), ..Self::default() }
    }

    fn fault(rule: &'static Rule, message: String, help: impl Into<String>) -> Self {
        Self { fault: Some(Fault { rule, level: rule.level, message, help: help.into() }), ..Self::default() }
    }
}

impl<'s> Linker<'s> {
    /// A linker for the article `key`, shown to readers of `locale` on the page in the folder `page`.
    #[must_use]
    pub(super) fn new(site: &'s Site, locale: LocaleId, key: &str, page: &'s str) -> Self {
        let article = site.article(key).map(|article| &site.articles[article]);
        Self { site, locale, key: key.to_owned(), article, page, used: Vec::new() }
    }

    /// From here on, links stand in the file with this key.
    pub(super) fn stand_in(&mut self, key: &str) {
        if self.key != key {
            key.clone_into(&mut self.key);
        }
    }

    /// Where the destination `to` leads.
    pub(super) fn resolve(&mut self, to: &str, kind: Kind) -> Resolved {
        if to.is_empty() || to.starts_with(['#', '?']) || to.starts_with("//") {
            return Resolved::default();
        }
        if let Some(absolute) = self.absolute(to, kind) {
            return absolute;
        }
        if let Some(scheme) = scheme(to) {
            if SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
                return Resolved::default();
            }
            let message = format!("a link with the scheme `{scheme}:` does not reach the page");
            let help = "link to an http or https address, or to a file of the docset";
            return Resolved { url: Some("#".into()), ..Resolved::fault(&rules::ACTIVE_CONTENT, message, help) };
        }
        if to.starts_with('/') {
            return Resolved::default();
        }
        let cut = to.find(['#', '?']).unwrap_or(to.len());
        let (path, rest) = to.split_at(cut);
        let written = percent_decoded(path);
        match self.site.key_from(folder_of(&self.key), &written) {
            Some(key) => self.file(to, &key, rest, kind),
            None => Resolved::fault(
                &rules::BROKEN_LINK,
                format!("`{to}` leads out of the docset"),
                "link to a file below the content folder, or to a full address",
            ),
        }
    }

    /// Where a link to the file `key` leads; `rest` is what follows the path in the destination `to`.
    fn file(&mut self, to: &str, key: &str, rest: &str, kind: Kind) -> Resolved {
        // `plan.yml` may be a page, or a file beside the page of `plan.md`.
        if ends_with(key, ".yml")
            && let Some(found) = self.resource(key)
        {
            return Resolved::resource(found, rest);
        }
        if let Some(article) = self.site.article_named(key) {
            if self.site.articles[article].published {
                return self.page(article, rest);
            }
            // What has no page itself may lead to others that have none: nobody comes there.
            if self.article.is_some_and(|article| !article.published) {
                return Resolved::default();
            }
            let message = format!("`{to}` leads to an article that has no page");
            let help = format!("link to an article that is published, or publish `{key}`");
            return Resolved::fault(&rules::BROKEN_LINK, message, help);
        }
        if let Some(found) = self.resource(key) {
            return Resolved::resource(found, rest);
        }
        if let Some(redirect) = self.redirected(key) {
            return self.target(&redirect, rest);
        }
        self.missing(to, key, kind)
    }

    /// Resolves an absolute address of the docset's own; `None` where `to` is none, or may be that of another docset.
    fn absolute(&mut self, to: &str, kind: Kind) -> Option<Resolved> {
        let inside = self.site.inside(to)?;
        if let Some(article) = self.site.page_at(&inside.path, inside.view, self.article) {
            return Some(self.page(article, &inside.rest));
        }
        if let Some(found) = self.site.redirect_at(self.locale, &inside.path, inside.view, self.article) {
            return Some(self.target(&found.target, &inside.rest));
        }
        let key = self.site.key_from(folder_of(&self.key), &format!("~/{}", inside.path));
        if let Some(found) = key.and_then(|key| self.resource(&key)) {
            return Some(Resolved::resource(found, &inside.rest));
        }
        if kind == Kind::Link && self.site.is_own_folder(&inside.path) {
            let help = format!("no article is published at `{}` in any locale", inside.path);
            let mut resolved = Resolved::fault(&rules::BROKEN_LINK, format!("`{to}` leads to no article"), help);
            // Another docset may be published below the same path.
            if let Some(fault) = &mut resolved.fault {
                fault.level = Level::Note;
            }
            return Some(resolved);
        }
        None
    }

    /// Where the article that `key` names has gone.
    fn redirected(&self, key: &str) -> Option<Target> {
        let names = [key.to_owned(), format!("{}.md", key.trim_end_matches('/'))];
        let found = names.iter().find_map(|key| self.site.redirect_of(self.locale, key));
        found.map(|redirect| redirect.target.clone())
    }

    /// What leads to the target of a redirection. `rest` is what follows the path of the link.
    fn target(&self, target: &Target, rest: &str) -> Resolved {
        match target {
            Target::Page(article, own) => self.page(*article, if own.is_empty() { rest } else { own }),
            Target::Elsewhere(url) => Resolved::to(url.clone()),
        }
    }

    /// The page of an article, for readers of the locale; `rest` is what follows its path.
    fn page(&self, article: usize, rest: &str) -> Resolved {
        let article = &self.site.articles[article];
        let shown = self.site.shown(article, self.locale);
        // Nobody wrote it for this reader: lead to a locale that has it.
        let foreign = || article.editions.iter().find(|edition| !edition.front.draft);
        let Some(edition) = shown.or_else(foreign) else { return Resolved::default() };
        let locale = if shown.is_some() { self.locale } else { edition.locale };
        let page = [&self.site.locales[locale].slug, "/", article.address.url()].concat();
        let id = rest.split_once('#').map_or("", |(_, id)| id);
        let part = (!id.is_empty()).then(|| Part { file: edition.file, id: percent_decoded(id).into_owned() });
        Resolved { part, ..Resolved::to(relative(self.page, &page) + rest) }
    }

    /// The file of a resource, and the way to it.
    fn resource(&mut self, key: &str) -> Option<(usize, String)> {
        let file = self.site.resource(self.locale, key)?;
        self.used.push(file);
        Some((file, relative(self.page, &encoded(&self.site.resource_path(file)))))
    }

    fn missing(&self, to: &str, key: &str, kind: Kind) -> Resolved {
        if let Some(name) = self.site.unmapped_repository(key) {
            let (message, help) = unmapped(to, name);
            return Resolved::fault(&REPOSITORY_UNMAPPED, message, help);
        }
        let name = key.rsplit('/').next().unwrap_or(key);
        let is_article = ends_with(name, ".md") || !name.contains('.');
        let nearest = self.site.help_for_missing(key);
        if kind == Kind::Image || !is_article {
            let help = nearest.unwrap_or_else(|| format!("add it to the source locale as `{key}`"));
            Resolved::fault(&rules::RESOURCE_MISSING, format!("`{to}` is in no locale"), help)
        } else {
            let help = nearest.unwrap_or_else(|| format!("there is no `{key}` in any locale"));
            Resolved::fault(&rules::BROKEN_LINK, format!("`{to}` leads to no article"), help)
        }
    }

    /// What `uid?query#fragment` refers to: a page of the docset, or the name of something that others document.
    #[must_use]
    pub(super) fn reference(&self, written: &str) -> Reference {
        self.reference_in(written, self.locale)
    }

    /// What a reference is shown as in the language of the source.
    pub(super) fn name_in_source(&self, written: &str) -> String {
        self.reference_in(written, self.site.source.unwrap_or(self.locale)).text
    }

    fn reference_in(&self, written: &str, locale: LocaleId) -> Reference {
        let (path, fragment) = written.split_once('#').unwrap_or((written, ""));
        let (uid, query) = path.split_once('?').unwrap_or((path, ""));
        let uid = percent_decoded(uid).into_owned();
        let option = |name: &str| {
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| percent_decoded(value)).next()
        };
        let article = self.site.article_of_uid(&uid, &self.key);
        let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
        let resolved = article.map(|article| self.page(article, &fragment));
        let title = || {
            let article = &self.site.articles[article?];
            let shown = self.site.shown(article, locale).or_else(|| article.editions.first())?;
            Some(shown.title.clone())
        };
        let display = option("displayProperty").unwrap_or_default();
        let text = option("text").map(Cow::into_owned).or_else(title).unwrap_or_else(|| short_name(&uid, &display));
        Reference { resolved, text, uid }
    }
}

/// What is wrong with a reference into a repository that is not at hand, and what to do.
pub(super) fn unmapped(to: &str, name: &str) -> (String, String) {
    let message = format!("`{to}` is in the repository `{name}`, which is not at hand");
    let help = format!("name the folder of a checkout in `isogloss.toml`: `repositories.\"{name}\" = \"../{name}\"`");
    (message, help)
}

/// The name that a `uid` ends with, as the publishing engine shows what it does not know: `System.String.Format(…)` is
/// `Format`, with its type before it or in full if `display` asks for that.
fn short_name(uid: &str, display: &str) -> String {
    let name = uid.split('(').next().unwrap_or(uid).trim_end_matches('*');
    let name = name.split('`').next().unwrap_or(name).trim_end_matches('.');
    let parts = match display.to_ascii_lowercase().as_str() {
        "fullname" => return name.to_owned(),
        "namewithtype" => 2,
        _ => 1,
    };
    let start = name.rmatch_indices('.').nth(parts - 1).map_or(0, |(dot, _)| dot + 1);
    let name = &name[start..];
    // A `uid` that is a path is the name of an article that is not there.
    name.rsplit('/').next().unwrap_or(name).to_owned()
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
    let same = from.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
    let shared = memchr::memrchr(b'/', &from.as_bytes()[..same]).map_or(0, |slash| slash + 1);
    let up = from[shared..].bytes().filter(|byte| *byte == b'/').count();
    let mut way = String::with_capacity(3 * up + to.len() - shared + 2);
    for _ in 0..up {
        way.push_str("../");
    }
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
    fn names_of_what_others_document() {
        let short = |uid, display| short_name(uid, display);
        assert_eq!(short("System.String.Format(System.String)", ""), "Format");
        assert_eq!(short("System.Linq.Enumerable.Any*", "nameWithType"), "Enumerable.Any");
        assert_eq!(short("System.Collections.Generic.List`1", "fullName"), "System.Collections.Generic.List");
        assert_eq!(short("core/דגמים/keys", ""), "keys");
        assert_eq!(short("", ""), "");
    }
}
