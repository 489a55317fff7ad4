//! [`Redirects`]: addresses that had a page once, and where their readers are to go.

use std::collections::{BTreeMap, HashMap};

use crate::{
    finding::{Finding, Findings, Rule},
    locale::Locale,
    read::{
        docset::{LocaleConfig, Redirection},
        key_of,
    },
    site::{Address, Article, LocaleId, Site, address::encoded, rules, version::nearest},
    text::Span,
};

/// The redirections of every locale.
#[derive(Clone, Debug, Default)]
pub(super) struct Redirects {
    sets: Vec<RedirectSet>,
    /// Which of them a locale has.
    of_locale: Vec<Option<usize>>,
    /// That of the source.
    of_source: Option<usize>,
}

#[derive(Clone, Debug, Default)]
struct RedirectSet {
    /// By address.
    redirects: Vec<Redirect>,
    /// By the key of the article that was there, in lower case.
    by_key: HashMap<String, usize>,
    /// By address as [`normal`] has it; where versions share one, with the version.
    by_address: HashMap<String, Vec<usize>>,
}

/// An address that had a page once.
#[derive(Clone, Debug)]
pub struct Redirect {
    /// Where the page was.
    pub address: Address,
    /// Where its readers are to go.
    pub target: Target,
    group: Option<std::sync::Arc<str>>,
}

/// Where a redirection leads in the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To the page of an article: an index into [`Site::articles`], and the query and fragment to append.
    Page(usize, String),
    /// To this address, elsewhere.
    Elsewhere(String),
}

/// A redirection on its way to its target.
struct Entry<'c> {
    written: &'c Redirection,
    key: String,
    address: Address,
    plain: String,
    group: Option<std::sync::Arc<str>>,
}

/// One step of a chain.
enum Step {
    Arrived(Target),
    /// On to another redirection of the set.
    On(usize),
    /// It may not lead there.
    Refused(&'static str),
}

impl Redirects {
    /// Resolves the redirections of all locales. `site` has everything but these.
    pub(super) fn of(site: &Site, configs: &[LocaleConfig], findings: &mut Vec<Finding>) -> Self {
        let mut redirects = Self::default();
        let mut of: Vec<(Option<&Locale>, usize)> = Vec::new();
        for config in configs {
            let Some(written) = &config.redirections else { continue };
            if of.iter().any(|(known, _)| *known == config.locale.as_ref()) {
                continue;
            }
            of.push((config.locale.as_ref(), redirects.sets.len()));
            redirects.sets.push(RedirectSet::of(site, config, written, findings));
        }
        let set_of = |locale: Option<&Locale>| of.iter().find(|(known, _)| *known == locale).map(|(_, set)| *set);
        let of_source = set_of(None).or_else(|| set_of(Some(&site.locales[site.source?].locale)));
        redirects.of_source = of_source;
        redirects.of_locale = site.locales.iter().map(|known| set_of(Some(&known.locale)).or(of_source)).collect();
        redirects
    }

    /// The redirections of a locale, by address.
    pub(super) fn all(&self, locale: LocaleId) -> &[Redirect] {
        let own = self.of_locale.get(locale).copied().flatten();
        own.map_or(&[], |set| &self.sets[set].redirects)
    }

    /// Where links on a locale's pages are looked up: its own redirections, then the source's, whose text may stand on
    /// its pages.
    fn sets(&self, locale: LocaleId) -> impl Iterator<Item = &RedirectSet> {
        let own = self.of_locale.get(locale).copied().flatten();
        own.into_iter().chain(self.of_source.filter(|source| own != Some(*source))).map(|set| &self.sets[set])
    }

    /// Where the article `key` has gone.
    pub(super) fn of_key(&self, locale: LocaleId, key: &str) -> Option<&Redirect> {
        let key = key.to_lowercase();
        self.sets(locale).find_map(|set| set.by_key.get(&key).map(|at| &set.redirects[*at]))
    }

    /// Where what was at `path`, which is [`normal`], has gone.
    pub(super) fn of_path(
        &self,
        locale: LocaleId,
        path: &str,
        view: Option<&str>,
        near: Option<&Article>,
    ) -> Option<&Redirect> {
        self.sets(locale).find_map(|set| {
            let found = set.by_address.get(path)?;
            let groups = found.iter().map(|at| set.redirects[*at].group.as_deref());
            Some(&set.redirects[found[nearest(groups, view, near)?]])
        })
    }
}

impl RedirectSet {
    fn of(site: &Site, config: &LocaleConfig, written: &[Redirection], findings: &mut Vec<Finding>) -> Self {
        let mut entries: BTreeMap<String, Entry<'_>> = BTreeMap::new();
        for entry in written.iter().filter_map(|written| Entry::new(site, config, written)) {
            entries.entry(entry.address.as_str().to_lowercase()).or_insert(entry);
        }
        let entries: Vec<Entry<'_>> = entries.into_values().collect();
        let mut by_address: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, entry) in entries.iter().enumerate() {
            let address = normal(entry.address.as_str());
            let plain = normal(Address::of(&entry.plain).as_str());
            if plain != address {
                by_address.entry(plain).or_default().push(at);
            }
            by_address.entry(address).or_default().push(at);
        }
        let steps: Vec<Step> = entries.iter().map(|entry| entry.step(site, &entries, &by_address)).collect();
        let targets = targets(&steps);

        let mut set = Self::default();
        let mut places = vec![None; entries.len()];
        for (at, (entry, target)) in entries.into_iter().zip(targets).enumerate() {
            let Ok(target) = target else {
                findings.push(entry.finding(config, target.err().flatten()));
                continue;
            };
            places[at] = Some(set.redirects.len());
            set.by_key.insert(entry.key.to_lowercase(), set.redirects.len());
            set.redirects.push(Redirect { address: entry.address, target, group: entry.group });
        }
        set.by_address = by_address
            .into_iter()
            .map(|(path, found)| (path, found.into_iter().filter_map(|at| places[at]).collect()))
            .collect();
        set
    }
}

impl<'c> Entry<'c> {
    /// `None` where there never was a page: outside the docset, or not published.
    fn new(site: &Site, config: &LocaleConfig, written: &'c Redirection) -> Option<Self> {
        let key = key_of(&config.content_folder, &written.from.replace('\\', "/"))?;
        let stem = stem_of(&key).filter(|_| !key.starts_with("../"))?;
        let placement = site.docsets.place(&key)?;
        let address = Address::of(&md(&placement.path));
        // What no file system takes, and what would be in the way of a page's own files, was no page either.
        let is_html = |part: &str| part.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("html"));
        let is_beside = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte == b'_');
        let fits = |part: &str| {
            part.len() < 250
                && !is_html(part)
                && !is_beside(part)
                && !part.contains(|c: char| c.is_control() || c == '\\')
        };
        let plain = md(&placement.plain);
        let key = format!("{stem}.md");
        let usable = address.as_str().len() < 1000 && address.as_str().split('/').all(fits);
        usable.then_some(Self { written, key, address, plain, group: placement.group })
    }

    fn step(&self, site: &Site, entries: &[Self], by_address: &HashMap<String, Vec<usize>>) -> Step {
        let to = self.written.to.trim();
        if let Some(inside) = site.inside(to) {
            if let Some(article) = site.page_at(&inside.path, inside.view, None) {
                return Step::Arrived(Target::Page(article, inside.rest));
            }
            let found = by_address.get(&normal(&inside.path)).filter(|found| !found.is_empty());
            let groups = found.into_iter().flatten().map(|at| entries[*at].group.as_deref());
            return match (nearest(groups, inside.view, None), found) {
                (Some(at), Some(found)) => Step::On(found[at]),
                _ => Step::Arrived(Target::Elsewhere(as_url(to))),
            };
        }
        let scheme = to.split(['/', '?', '#']).next().and_then(|start| start.split_once(':'));
        match scheme {
            Some((scheme, _)) if ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) => {
                Step::Arrived(Target::Elsewhere(as_url(to)))
            }
            Some(_) => Step::Refused("it has a scheme other than http and https"),
            None if to.starts_with('/') => Step::Arrived(Target::Elsewhere(as_url(to))),
            None => self.relative(site, to),
        }
    }

    /// The target `to`, written as the way from one file to another.
    fn relative(&self, site: &Site, to: &str) -> Step {
        let cut = to.find(['?', '#']).unwrap_or(to.len());
        let folder = self.key.rfind('/').map_or("", |slash| &self.key[..slash]);
        let key = key_of("", &format!("{folder}/{}", &to[..cut])).filter(|key| !key.is_empty());
        let found = key.and_then(|key| {
            let names = [key.clone(), format!("{key}.md"), format!("{key}/index.md")];
            names.iter().find_map(|name| site.article(name)).filter(|article| site.articles[*article].published)
        });
        match found {
            Some(article) => Step::Arrived(Target::Page(article, to[cut..].to_owned())),
            None => Step::Refused("there is no such article"),
        }
    }

    /// Why the redirection was left out; without a reason, because it goes round in a circle.
    fn finding(&self, config: &LocaleConfig, reason: Option<&str>) -> Finding {
        let mut found = Findings::new(self.written.path.clone(), config.locale.clone(), "");
        let (from, to) = (&self.written.from, &self.written.to);
        let (rule, message, help): (&'static Rule, String, &str) = match reason {
            Some(reason) => (
                &rules::REDIRECT_BROKEN,
                format!("`{from}` is not redirected to `{to}`: {reason}"),
                "redirect it to a page, or to a full address",
            ),
            None => (
                &rules::REDIRECT_LOOP,
                format!("the redirection of `{from}` to `{to}` never arrives at a page"),
                "redirect it to a page that is there",
            ),
        };
        let finding = found.push(rule, Span::default(), message).help(help);
        (finding.start, finding.end) = (self.written.position, self.written.position);
        found.finish().remove(0)
    }
}

/// Follows every chain to its end; each redirection is passed once. An error is why it was refused, or nothing where a
/// chain has no end.
fn targets(steps: &[Step]) -> Vec<Result<Target, Option<&'static str>>> {
    let mut resolved: Vec<Option<Result<Target, Option<&'static str>>>> = vec![None; steps.len()];
    let mut is_open = vec![false; steps.len()];
    for start in 0..steps.len() {
        let mut way = Vec::new();
        let mut at = start;
        let end = loop {
            if let Some(known) = &resolved[at] {
                break known.clone();
            }
            if is_open[at] {
                break Err(None);
            }
            is_open[at] = true;
            way.push(at);
            match &steps[at] {
                Step::Arrived(target) => break Ok(target.clone()),
                Step::Refused(reason) => break Err(Some(*reason)),
                Step::On(next) => at = *next,
            }
        };
        for at in way {
            resolved[at] = Some(end.clone());
        }
    }
    resolved.into_iter().map(|target| target.unwrap_or(Err(None))).collect()
}

/// A published path as it is looked up: in lower case, without the slashes around it, `index` and an extension.
pub(super) fn normal(path: &str) -> String {
    let path = path.trim_matches('/').to_lowercase();
    let stem = [".md", ".yml"].iter().find_map(|extension| path.strip_suffix(extension)).unwrap_or(&path);
    let stem = if stem == "index" { "" } else { stem.strip_suffix("/index").unwrap_or(stem) };
    stem.to_owned()
}

/// The key of the Markdown that has the address of the file `path`.
fn md(path: &str) -> String {
    stem_of(path).map_or_else(|| path.to_owned(), |stem| format!("{stem}.md"))
}

/// The path of a file that was an article, without its extension.
fn stem_of(path: &str) -> Option<&str> {
    let (stem, extension) = path.rsplit_once('.')?;
    ["md", "yml"].iter().any(|known| extension.eq_ignore_ascii_case(known)).then_some(stem)
}

/// An address from a configuration file, with nothing that no address holds (RFC 3986, 2): it is written into pages and
/// lists where that would end it.
fn as_url(written: &str) -> String {
    let mut url = String::with_capacity(written.len());
    for c in written.chars() {
        if c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c) {
            url.push(c);
        } else {
            url.push_str(&encoded(c.encode_utf8(&mut [0; 4])));
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chains_are_followed_to_their_end() {
        let page = || Target::Page(7, String::new());
        let steps = [
            Step::On(1),
            Step::On(2),
            Step::Arrived(page()),
            Step::On(4),
            Step::On(3),
            Step::On(4),
            Step::Refused("x"),
            Step::On(6),
        ];
        let ends = targets(&steps);
        assert!(ends[..3].iter().all(|end| *end == Ok(page())));
        assert!(ends[3..6].iter().all(|end| *end == Err(None)));
        assert!(ends[6..].iter().all(|end| *end == Err(Some("x"))));
    }

    #[test]
    fn paths_are_looked_up_in_one_form() {
        assert_eq!(normal("/Guide/Start/"), "guide/start");
        assert_eq!(normal("guide/index.md"), "guide");
        assert_eq!(normal("index"), "");
        assert_eq!(normal("開始.md"), "開始");
    }

    #[test]
    fn addresses_hold_nothing_that_ends_them() {
        assert_eq!(as_url("https://x/a b\n\"ש?c=%20#d"), "https://x/a%20b%0A%22%D7%A9?c=%20#d");
    }
}
