//! [`key`]: an address without what may differ between languages: where two editions link to the same thing, each in its
//! own locale, their keys are equal.

use crate::{
    check::{Pair, Subject, Versus},
    locale::Locale,
    site::{
        Edition,
        href::{folder_of, scheme},
        percent_decoded,
    },
};

/// The edition that an address stands in, and the languages that it may name.
#[derive(Clone, Copy)]
pub(crate) struct Between<'a> {
    /// The edition.
    pub(crate) subject: Subject<'a>,
    /// Its locale.
    pub(crate) locale: &'a Locale,
    /// The language of the other one.
    pub(crate) source_language: &'a str,
}

impl<'a> From<&Pair<'a>> for Between<'a> {
    fn from(pair: &Pair<'a>) -> Self {
        Self { subject: pair.subject, locale: pair.locale, source_language: pair.source_language }
    }
}

impl<'a> From<&Versus<'a>> for Between<'a> {
    fn from(versus: &Versus<'a>) -> Self {
        let subject = versus.subject;
        let locale = |edition: &Edition| &subject.site.locales[edition.locale].locale;
        Self { subject, locale: locale(subject.edition), source_language: locale(versus.other).language() }
    }
}

/// What is the same for an address in every language.
pub(crate) fn key<'a>(to: &str, between: impl Into<Between<'a>>) -> String {
    let between = between.into();
    let (address, fragment) = to.split_once('#').unwrap_or((to, ""));
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let languages = [between.locale.language(), between.source_language];
    let mut key = match split_scheme(path) {
        Some(rest) => web(rest, languages),
        None => here(path, &between.subject, languages),
    };
    push_query(&mut key, query);
    if !fragment.is_empty() {
        key.push('#');
        key.push_str(&percent_decoded(fragment).to_lowercase());
    }
    key
}

/// Whether it leads to a place of the docset, or of the site that the docset is part of.
pub(crate) fn is_internal(to: &str) -> bool {
    !to.starts_with("//") && scheme(to).is_none()
}

/// Whether pages leave it out, since its scheme is none that leads to a page: `javascript:` and what is misspelt. Such
/// links are `active-content`.
pub(crate) fn is_active(to: &str) -> bool {
    const KNOWN: [&str; 6] = ["http", "https", "mailto", "tel", "ftp", "xref"];
    scheme(to).is_some_and(|scheme| !KNOWN.iter().any(|known| scheme.eq_ignore_ascii_case(known)))
}

/// Whether both are pages of one encyclopaedia in two languages, where they are called by different names.
pub(crate) fn is_same_wiki(source: &str, target: &str) -> bool {
    let wiki = |to: &str| -> Option<(String, String)> {
        let host = split_scheme(to)?.split('/').next()?.to_ascii_lowercase();
        let (language, site) = host.split_once('.')?;
        site.trim_start_matches("m.").starts_with("wiki").then(|| (language.to_owned(), site.to_owned()))
    };
    match (wiki(source), wiki(target)) {
        (Some((of_source, source)), Some((of_target, target))) => source == target && of_source != of_target,
        _ => false,
    }
}

/// What follows `https://`, `http://` or `//`.
fn split_scheme(to: &str) -> Option<&str> {
    let slashes = to.find("//")?;
    let scheme = &to[..slashes];
    let is_web = scheme.is_empty() || scheme.eq_ignore_ascii_case("http:") || scheme.eq_ignore_ascii_case("https:");
    is_web.then(|| &to[slashes + 2..])
}

/// An address on the web: host and path.
fn web(rest: &str, languages: [&str; 2]) -> String {
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = host.to_ascii_lowercase();
    let mut host = host.trim_end_matches(":443").trim_end_matches(":80");
    host = host.strip_prefix("www.").unwrap_or(host);
    if let Some((first, rest)) = host.split_once('.')
        && rest.contains('.')
        && (languages.contains(&first) || is_locale(first))
    {
        host = rest.strip_prefix("www.").unwrap_or(rest);
    }
    let is_forward = host == "go.microsoft.com" || host == "aka.ms";
    let mut key = match host {
        // One site under two names, which articles of its own link to without one.
        "docs.microsoft.com" | "learn.microsoft.com" => String::new(),
        _ => host.to_owned(),
    };
    let path = percent_decoded(path);
    let path = if is_forward { path.to_ascii_lowercase().replace("/p/", "/").into() } else { path };
    push_path(&mut key, &path, languages);
    key
}

/// A path of the docset or of its site.
fn here(path: &str, subject: &Subject<'_>, languages: [&str; 2]) -> String {
    let path = percent_decoded(path);
    let path = path.strip_prefix("mailto:").unwrap_or(&path);
    let mut key = String::new();
    if path.is_empty() || path.starts_with('/') || path.contains(':') {
        push_path(&mut key, path, languages);
        return key;
    }
    let site = subject.site;
    let article = &subject.article.key;
    let folder = folder_of(article);
    let resolved = site.key_from(folder, path);
    push_path(&mut key, resolved.as_deref().unwrap_or(path), languages);
    key.to_ascii_lowercase()
}

/// Pushes a path without its locale and without the slash at its end.
fn push_path(key: &mut String, path: &str, languages: [&str; 2]) {
    let is_rooted = path.starts_with('/');
    let mut first = !is_rooted;
    for segment in path.split('/').filter(|segment| !segment.is_empty() && *segment != ".") {
        let is_language = languages.iter().any(|language| segment.eq_ignore_ascii_case(language));
        if is_locale(segment) || is_language {
            continue;
        }
        if !std::mem::take(&mut first) {
            key.push('/');
        }
        key.push_str(segment);
    }
    // Sites serve a page with its extension and without.
    let page = [".html", ".htm"].iter().find_map(|end| key.strip_suffix(end)).map_or(key.len(), str::len);
    key.truncate(page);
    let folder = key.strip_suffix("/index").map_or(key.len(), str::len);
    key.truncate(folder);
}

/// Pushes a query without what names a language, in the order of its keys.
fn push_query(key: &mut String, query: &str) {
    const LANGUAGE: [&str; 13] =
        ["lang", "hl", "locale", "clcid", "lcid", "culture", "mkt", "cc", "l", "language", "setlang", "langid", "text"];
    let mut parts: Vec<String> = query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            [&name.to_ascii_lowercase(), "=", &percent_decoded(value)].concat()
        })
        .filter(|part| !LANGUAGE.iter().any(|name| part.split('=').next() == Some(name)))
        .collect();
    parts.sort_unstable();
    for part in parts {
        key.push('?');
        key.push_str(&part);
    }
}

/// Whether it has the shape of a locale with a region or script: `fr-fr`, `zh-hant`, `pt-BR`, `sr-latn-rs`.
pub(crate) fn is_locale(segment: &str) -> bool {
    let mut parts = segment.split('-');
    let is_of = |part: &str, lengths: &[usize]| {
        lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    let Some(language) = parts.next() else { return false };
    if !is_of(language, &[2]) {
        return false;
    }
    match (parts.next(), parts.next(), parts.next()) {
        (Some(region), None, _) => is_of(region, &[2, 4]),
        (Some(script), Some(region), None) => is_of(script, &[4]) && is_of(region, &[2]),
        _ => false,
    }
}

/// The address of an image without the locale in its name: `plan.fr-fr.png`, `fr-fr/plan.png`.
pub(crate) fn image_key<'a>(to: &str, between: impl Into<Between<'a>>) -> String {
    let between = between.into();
    let key = key(to, between);
    let (folder, name) = key.split_at(key.rfind('/').map_or(0, |slash| slash + 1));
    let Some((stem, extension)) = name.rsplit_once('.') else { return key };
    let languages = [between.locale.language(), between.source_language].map(str::to_owned);
    let [own, source] = languages;
    let tags = [between.locale.slug(), own, source];
    let lower = stem.to_ascii_lowercase();
    let of_tag = tags.iter().find_map(|tag| lower.strip_suffix(&**tag)?.strip_suffix(['.', '-', '_']));
    let of_locale = || lower.rsplit_once(['.', '_']).filter(|(_, end)| is_locale(end)).map(|(stem, _)| stem);
    let stem = of_tag.or_else(of_locale).unwrap_or(&lower);
    [folder, stem, ".", &extension.to_ascii_lowercase()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::with_pair;

    fn same(locale: &str, a: &str, b: &str) -> bool {
        with_pair(locale, "x", "x", |pair| key(a, pair) == key(b, pair) || is_same_wiki(a, b))
    }

    #[test]
    fn the_same_in_two_languages() {
        for (locale, source, target) in [
            ("fr-fr", "https://example.com/en-us/x/", "http://www.Example.com/fr-fr/x"),
            ("fr-fr", "https://example.com/x", "https://example.com/fr-fr/x"),
            ("de", "https://docs.microsoft.com/a/b", "https://learn.microsoft.com/de-de/a/b"),
            ("ja", "https://docs.microsoft.com/a/b", "/a/b"),
            ("ru", "https://en.wikipedia.org/wiki/Tea", "https://ru.wikipedia.org/wiki/Чай"),
            (
                "nl",
                "https://go.microsoft.com/fwlink/?LinkID=5",
                "https://go.microsoft.com/fwlink/p/?linkid=5&clcid=0x413",
            ),
            ("zh-tw", "a%20b.md#C", "./a b.md#c"),
            ("ar", "../en-us/a.md", "../ar-sa/a.md"),
            ("ko", "https://ko.example.com/a", "https://en.example.com/a"),
            ("tr", "https://x.example/?b=1&a=%32", "https://x.example?a=2&b=1"),
            ("es", "mailto:a@b.example", "a@b.example"),
            ("he", "/api/lids.html#Round", "/api/lids#round"),
            ("ja", "https://x.example/a/index.html", "https://x.example/a/"),
        ] {
            assert!(same(locale, source, target), "{source} | {target}");
        }
    }

    #[test]
    fn not_the_same() {
        for (source, target) in [
            ("https://example.com/x", "https://example.org/x"),
            ("https://example.com/x", "https://example.com/X"),
            ("a.md", "b.md"),
            ("a.md", "../a.md"),
            ("a.md#b", "a.md#c"),
            ("a.md#b", "a.md"),
            ("https://go.microsoft.com/fwlink/?LinkID=5", "https://go.microsoft.com/fwlink/?LinkID=6"),
        ] {
            assert!(!same("he", source, target), "{source} | {target}");
        }
    }

    #[test]
    fn images_with_a_locale_in_their_names() {
        let same = |a: &str, b: &str| with_pair("ja-jp", "x", "x", |pair| image_key(a, pair) == image_key(b, pair));
        assert!(same("media/a.png", "media/a.ja-jp.png") && same("media/a.png", "media/ja-jp/a.png"));
        assert!(same("media/a.png", "media/a-ja.PNG") && same("media/a_en-us.png", "media/a.png"));
        assert!(!same("media/a.png", "media/b.png") && !same("media/a.png", "media/a.svg"));
    }
}
