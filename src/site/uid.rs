//! [`Uids`]: the articles by the names they give themselves.

use std::{cmp::Ordering, collections::HashMap};

use crate::{
    finding::{Finding, Findings},
    read::SourceFile,
    site::{Article, LocaleId, Site, rules},
    text::{Position, Span},
};

/// Articles by `uid`, as it is spelled and in lower case.
#[derive(Clone, Debug, Default)]
pub(super) struct Uids {
    exact: HashMap<String, Named>,
    lower: HashMap<String, Named>,
}

/// The articles with one uid, in natural order.
#[derive(Clone, Debug, Default)]
struct Named {
    /// Those whose source edition has it.
    source: Vec<usize>,
    /// Those of which any edition has it.
    any: Vec<usize>,
}

impl Site {
    /// The article with this `uid`: the `uid` in its front matter or, for pages of reference, `Module Name` and
    /// `title` with a dot between. The source edition's counts before those of others. Where several articles have
    /// it, as versions of one text do, it is the one nearest to the article or table `near` that refers to it, and
    /// the last of those in natural order.
    #[must_use]
    pub fn article_of_uid(&self, uid: &str, near: &str) -> Option<usize> {
        let exact = self.uids.exact.get(uid);
        let lower = || self.uids.lower.get(&uid.to_lowercase());
        let found = exact.or_else(lower)?;
        let articles = if found.source.is_empty() { &found.any } else { &found.source };
        nearest(&self.articles, articles, near)
    }
}

impl Uids {
    /// Gathers the uids of all articles, and reports those that two articles of one locale give themselves.
    pub(super) fn of(articles: &[Article], source: Option<LocaleId>, files: &[SourceFile]) -> (Self, Vec<Finding>) {
        let mut uids = Self::default();
        let mut findings = Vec::new();
        let mut taken: HashMap<(LocaleId, &str), usize> = HashMap::new();
        for (at, article) in articles.iter().enumerate() {
            for edition in article.editions.iter().filter(|edition| !edition.front.draft) {
                let is_source = Some(edition.locale) == source;
                if let Some(uid) = &edition.front.uid {
                    uids.add(&uid.value, at, is_source);
                    let first = *taken.entry((edition.locale, &uid.value)).or_insert(edition.file);
                    if first != edition.file {
                        findings.extend(repeated(&uid.value, &files[edition.file], &files[first]));
                    }
                }
                if let (Some(module), Some(title)) = (&edition.front.module, &edition.front.title) {
                    uids.add(&format!("{}.{}", module.value, title.value), at, is_source);
                }
            }
        }
        uids.sort(articles);
        (uids, findings)
    }

    fn add(&mut self, uid: &str, article: usize, is_source: bool) {
        for (map, uid) in [(&mut self.exact, uid.to_owned()), (&mut self.lower, uid.to_lowercase())] {
            let named = map.entry(uid).or_default();
            let lists = [Some(&mut named.any), is_source.then_some(&mut named.source)];
            for list in lists.into_iter().flatten() {
                // Articles come one after the other, so that one that is there is the last.
                if list.last() != Some(&article) {
                    list.push(article);
                }
            }
        }
    }

    fn sort(&mut self, articles: &[Article]) {
        let key = |at: &usize| articles[*at].key.as_str();
        for map in [&mut self.exact, &mut self.lower] {
            #[expect(clippy::iter_over_hash_type, reason = "each list is sorted on its own")]
            for named in map.values_mut() {
                for list in [&mut named.source, &mut named.any] {
                    list.sort_by(|a, b| natural(key(a), key(b)).then_with(|| key(a).cmp(key(b))));
                }
            }
        }
    }
}

fn repeated(uid: &str, file: &SourceFile, first: &SourceFile) -> Vec<Finding> {
    let mut found = Findings::new(file.path.clone(), file.locale.clone(), "");
    let start = Position { line: 1, column: 1, byte_column: 1 };
    found
        .push(&rules::UID_REPEATED, Span::default(), format!("the uid `{uid}` is that of `{}`", first.path))
        .help("give one of the two another `uid`; links lead to the one nearest to them")
        .related(first.path.clone(), start, "the first with this uid");
    found.finish()
}

/// How many articles with one uid are looked at one by one: more versions than any text has.
const FEW: usize = 32;

/// The article of `list`, which is in natural order, that shares the most folders with `near`; the last of several.
fn nearest(articles: &[Article], list: &[usize], near: &str) -> Option<usize> {
    if list.len() <= 1 {
        return list.first().copied();
    }
    let key = |at: usize| articles[at].key.as_str();
    if list.len() <= FEW {
        let shared = |at: &usize| {
            let same = key(*at).bytes().zip(near.bytes()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
            memchr::memchr_iter(b'/', &near.as_bytes()[..same]).count()
        };
        return list.iter().copied().max_by_key(shared);
    }
    // What shares most stands beside the place that `near` itself would have.
    let place = list.partition_point(|at| natural(key(*at), near) == Ordering::Less);
    let beside = [place.checked_sub(1), Some(place)].into_iter().flatten().filter_map(|at| list.get(at));
    let most = beside.map(|at| shared_folders(key(*at), near)).max()?;
    let end = list.partition_point(|at| natural_by(key(*at), near, most) != Ordering::Greater);
    list.get(end.checked_sub(1)?).copied()
}

fn shared_folders(a: &str, b: &str) -> usize {
    let folders = |key: &str| key.matches('/').count();
    let shared = a.split('/').zip(b.split('/')).take_while(|(a, b)| natural_part(a, b) == Ordering::Equal).count();
    shared.min(folders(a)).min(folders(b))
}

/// The order of keys as people count: folder by folder, whatever the case, numbers by their value.
fn natural(a: &str, b: &str) -> Ordering {
    natural_by(a, b, usize::MAX)
}

/// The same for no more than the first `most` folders.
fn natural_by(a: &str, b: &str, most: usize) -> Ordering {
    let (mut a, mut b) = (a.split('/').take(most), b.split('/').take(most));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(a), Some(b)) => match natural_part(a, b) {
                Ordering::Equal => {}
                other => return other,
            },
        }
    }
}

fn natural_part(mut a: &str, mut b: &str) -> Ordering {
    loop {
        let (Some(first), Some(second)) = (a.chars().next(), b.chars().next()) else {
            return a.len().cmp(&b.len());
        };
        let order = if first.is_ascii_digit() && second.is_ascii_digit() {
            let (one, two) = (number(&mut a), number(&mut b));
            one.len().cmp(&two.len()).then_with(|| one.cmp(two))
        } else {
            (a, b) = (&a[first.len_utf8()..], &b[second.len_utf8()..]);
            first.to_lowercase().cmp(second.to_lowercase())
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

/// Takes the digits from the beginning of `text`; zeros before them are dropped.
fn number<'t>(text: &mut &'t str) -> &'t str {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    *text = rest;
    digits.trim_start_matches('0')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        parse::front_matter::FrontMatter,
        site::{Address, Edition, State},
        text::Spanned,
    };

    fn article(key: &str, uid: &str, locale: LocaleId, file: usize) -> Article {
        let uid = Some(Spanned { value: uid.to_owned(), span: Span::default() });
        let front = FrontMatter { uid, ..FrontMatter::default() };
        let edition = Edition { locale, file, front, title: key.to_owned(), state: State::Unknown };
        Article {
            key: key.to_owned(),
            address: Address::of(key),
            editions: vec![edition],
            published: true,
            placement: None,
        }
    }

    #[test]
    fn the_nearest_version_is_found_and_else_the_last() {
        let keys = ["5.1/a/x.md", "7.2/a/x.md", "7.10/b/x.md", "7.10/a/x.md", "8/ש.md"];
        let articles: Vec<Article> = keys.iter().map(|key| article(key, "X", 0, 0)).collect();
        let (uids, _) = Uids::of(&articles, Some(0), &[]);
        let list = &uids.exact["X"].source;
        assert_eq!(
            list.iter().map(|at| keys[*at]).collect::<Vec<_>>(),
            ["5.1/a/x.md", "7.2/a/x.md", "7.10/a/x.md", "7.10/b/x.md", "8/ש.md"]
        );
        for (near, wanted) in [
            ("5.1/z.md", "5.1/a/x.md"),
            ("7.10/z.md", "7.10/b/x.md"),
            ("7.10/A/z.md", "7.10/a/x.md"),
            ("8/z.md", "8/ש.md"),
            ("z.md", "8/ש.md"),
            ("6/z.md", "8/ש.md"),
            ("", "8/ש.md"),
        ] {
            assert_eq!(nearest(&articles, list, near).map(|at| keys[at]), Some(wanted), "{near}");
        }
    }

    #[test]
    fn pages_of_reference_are_known_by_module_and_title() {
        let text = "---\nModule Name: Käse\ntitle: Get-Loch\n---\n";
        let mut findings = Findings::new("x.md".into(), None, text);
        let mut page = article("7.2/Get-Loch.md", "own", 0, 0);
        page.editions[0].front = crate::parse::front_matter::read(text, &mut findings);
        let other = article("a.md", "käse.get-loch", 1, 1);
        let (uids, _) = Uids::of(&[page, other], Some(0), &[]);
        assert_eq!(uids.exact["Käse.Get-Loch"].source, [0]);
        assert_eq!((&uids.lower["käse.get-loch"].source, &uids.lower["käse.get-loch"].any), (&vec![0], &vec![0, 1]));
    }

    #[test]
    fn a_uid_stands_once_in_a_locale() {
        let files: Vec<SourceFile> = ["a.md", "b.md", "c.md"]
            .map(|key| SourceFile { path: key.into(), locale: None, key: key.to_owned(), mounted: false })
            .to_vec();
        let articles = [article("a.md", "é", 0, 0), article("b.md", "é", 0, 1), article("c.md", "é", 1, 2)];
        let (_, findings) = Uids::of(&articles, Some(0), &files);
        let told: Vec<(&str, &str)> = findings.iter().map(|found| (&*found.path, found.message.as_str())).collect();
        assert_eq!(told, [("b.md", "the uid `é` is that of `a.md`")]);
    }
}
