//! [`Linker`]: where the links of one page lead.

use std::borrow::Cow;

use crate::{
    finding::Findings,
    render::rules,
    site::{LocaleId, Site, encoded},
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
        let folder = key.rfind('/').map_or("", |slash| &key[..=slash]);
        Self { site, locale, folder, page, used: Vec::new() }
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
        // `plan.yml` may be a page, or a file beside the page of `plan.md`.
        let found = if is_yaml(&key) {
            self.resource(&key).or_else(|| self.page_of(&key))
        } else {
            self.page_of(&key).or_else(|| self.resource(&key))
        };
        if let Some(found) = found {
            return Some(found + rest);
        }
        report(to, &key, kind, span(), findings);
        None
    }

    /// The page of the article that `key` names: by its file, without its ending, or by its folder.
    fn page_of(&self, key: &str) -> Option<String> {
        let file = key.rsplit('/').next().unwrap_or(key);
        let candidates: &[String] = &if is_yaml(file) || (file.len() > 3 && file.to_ascii_lowercase().ends_with(".md"))
        {
            [key.to_owned(), String::new()]
        } else {
            let bare = key.trim_end_matches('/');
            let index = if bare.is_empty() { "index.md".to_owned() } else { format!("{bare}/index.md") };
            [format!("{bare}.md"), index]
        };
        let article = candidates.iter().find_map(|key| self.site.article(key))?;
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

fn is_yaml(key: &str) -> bool {
    key.len() > 4 && key.to_ascii_lowercase().ends_with(".yml")
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

fn percent_decoded(path: &str) -> Cow<'_, str> {
    if !path.contains('%') {
        return path.into();
    }
    let bytes = path.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let digits = bytes.get(at + 1..at + 3).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if bytes[at] == b'%' => {
                decoded.push(byte);
                at += 3;
            }
            _ => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).map_or_else(|_| path.into(), Into::into)
}

/// The key that `path` names in a file of `folder`; `None` where it leads above the content folder. `~/` is the
/// content folder itself.
fn key_from(folder: &str, path: &str) -> Option<String> {
    let path = path.replace('\\', "/");
    let (base, path) = path.strip_prefix("~/").map_or((folder, path.as_str()), |path| ("", path));
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
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
        assert_eq!(key_from("a/b/", "../c.md").as_deref(), Some("a/c.md"));
        assert_eq!(key_from("a/b/", "~/c.md").as_deref(), Some("c.md"));
        assert_eq!(key_from("a/", "media\\x.png").as_deref(), Some("a/media/x.png"));
        assert_eq!(key_from("a/", "../../etc/passwd"), None);
        assert_eq!(percent_decoded("%E5%8D%87%zz%2"), "升%zz%2");
    }
}
