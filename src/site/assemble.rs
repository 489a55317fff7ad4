//! [`Site`]: everything a page has to know about the others.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use crate::{
    finding::{Finding, Findings},
    locale::Locale,
    parse::{front_matter::FrontMatter, zone_pivots::Pivot},
    read::{History, SourceFile, Sources},
    settings::Settings,
    site::{
        Address, Article, Edition, LocaleId, SiteLocale, State, TocFile,
        address::stem,
        docset::Docsets,
        freshness,
        href::folder_of,
        moves::Moves,
        outline::{self, Outline},
        place::Places,
        redirect::Redirects,
        rules,
        uid::Uids,
    },
    text::Span,
};

/// What the head of one article file says.
#[derive(Clone, Debug)]
pub struct Head {
    /// Index into [`Sources::files`].
    pub file: usize,
    /// Its front matter.
    pub front: FrontMatter,
    /// Its first heading, looked for where front matter has no title.
    pub heading: Option<String>,
    /// What a translation of it would record ([`crate::site::source_hashes`]); only for files that may be a source.
    pub hashes: Vec<String>,
}

/// What the docset's files say about the docset as a whole.
#[derive(Debug, Default)]
pub struct Tables {
    /// Tables of contents.
    pub tocs: Vec<TocFile>,
    /// Pivots, each with the file that defines it: an index into [`Sources::files`].
    pub pivots: Vec<(usize, Pivot)>,
}

/// A docset, assembled.
#[derive(Clone, Debug)]
pub struct Site {
    /// What the user wants.
    pub settings: Settings,
    /// Every file of the docset.
    pub files: Vec<SourceFile>,
    /// Its locales, in the order of their tags.
    pub locales: Vec<SiteLocale>,
    /// The source locale, where its editions are on disk.
    pub source: Option<LocaleId>,
    /// The language that translations were made from, on disk or not; English, where nothing tells.
    pub source_language: SiteLocale,
    /// Its articles, in the order of their keys.
    pub articles: Vec<Article>,
    /// The history of the source's files, where it was asked for ([`Site::look_up_history`]) and there is one.
    pub history: Option<Arc<History>>,
    /// Articles by their [`name`].
    by_key: HashMap<String, usize>,
    /// Resources by their key in lower case: `(locale, file)`, the source locale's first.
    resources: HashMap<String, Vec<(Option<LocaleId>, usize)>>,
    /// What is published where, by the docset's configuration.
    pub(super) docsets: Docsets,
    pub(super) places: Places,
    pub(super) redirects: Redirects,
    /// Files by their name and by their folder in lower case, each key once: for those who look for what is not there.
    pub(super) by_name: HashMap<String, Vec<usize>>,
    pub(super) by_folder: HashMap<String, Vec<usize>>,
    /// Titles of pivots by their ids: `(locale, title)`.
    pivots: HashMap<String, Vec<(Option<LocaleId>, String)>>,
    pub(super) uids: Uids,
    pub(super) moves: Moves,
    /// The tables of contents, by locale.
    pub(super) outlines: Vec<Outline>,
}

impl Site {
    /// Gathers the heads of all article files and the tables of contents into a site.
    #[must_use]
    pub fn assemble(settings: Settings, sources: Sources, heads: Vec<Head>, tables: &Tables) -> (Self, Vec<Finding>) {
        let Sources { files, configs, mut findings } = sources;
        let locales = locales(&settings, &files, &heads);
        let source = source_locale(&settings, &locales, &files, &heads);
        let source_language = source_language(&settings, source.map(|source| &locales[source]));
        let source_tag = source.map(|source| &locales[source].locale);
        let docsets = Docsets::new(&settings, &configs, &files, source_tag, &mut findings);
        let pages: HashSet<usize> = heads.iter().map(|head| head.file).collect();
        let articles = articles(&locales, source, &files, heads, &docsets, &mut findings);
        let by_key = articles.iter().enumerate().map(|(at, article)| (name(&article.key), at)).collect();
        let resources = resources(&locales, source, &files, &pages);
        let (by_name, by_folder) = directories(&files);
        let pivots = pivots(&locales, source, &files, &tables.pivots);
        let (uids, repeated) = Uids::of(&articles, source, &files);
        findings.extend(repeated);
        let mut site = Self {
            places: Places::of(&articles),
            redirects: Redirects::default(),
            moves: Moves::default(),
            outlines: Vec::new(),
            settings,
            files,
            locales,
            source,
            source_language,
            articles,
            history: None,
            by_key,
            resources,
            by_name,
            by_folder,
            docsets,
            pivots,
            uids,
        };
        site.redirects = Redirects::of(&site, &configs, &mut findings);
        site.moves = Moves::of(&site);
        let (outlines, found) = outline::outlines(&site, &tables.tocs);
        site.outlines = outlines;
        findings.extend(found);
        (site, findings)
    }

    /// The article with this key, whatever its case, and whether it is written in Markdown or YAML.
    #[must_use]
    pub fn article(&self, key: &str) -> Option<usize> {
        self.by_key.get(&name(key)).copied()
    }

    /// The file of the resource with this key that readers of `locale` get: the locale's own, else the source
    /// locale's, else any.
    #[must_use]
    pub fn resource(&self, locale: LocaleId, key: &str) -> Option<usize> {
        let found = self.resources.get(&key.to_lowercase())?;
        let own = found.iter().find(|(of, _)| *of == Some(locale));
        own.or_else(|| found.first()).map(|(_, file)| *file)
    }

    /// The edition that a reader of `locale` gets of an article: the locale's own, else the source, if there is one.
    /// Drafts are shown to nobody, nor is what is not published.
    #[must_use]
    pub fn shown<'s>(&self, article: &'s Article, locale: LocaleId) -> Option<&'s Edition> {
        let built = |edition: &&Edition| article.published && !edition.front.draft;
        let own = article.edition(locale).filter(built);
        own.or_else(|| self.source.and_then(|source| article.edition(source)).filter(built))
    }

    /// What readers of `locale` know a pivot by, as the locale defines it, else the source locale, else any.
    #[must_use]
    pub fn pivot_title(&self, locale: LocaleId, id: &str) -> Option<&str> {
        let titles = self.pivots.get(id)?;
        let own = titles.iter().find(|(of, _)| *of == Some(locale));
        own.or_else(|| titles.first()).map(|(_, title)| title.as_str())
    }

    /// Where a resource is in the site, below its root. What lies beside the content folder comes into a folder `_` in
    /// it, so that it stays below its locale.
    #[must_use]
    pub fn resource_path(&self, file: usize) -> String {
        let file = &self.files[file];
        let folder = file.locale.as_ref().map_or_else(String::new, |locale| format!("{}/", locale.slug()));
        let mut key = file.key.as_str();
        let mut path = if file.mounted && file.locale.is_none() { "_/".to_owned() } else { folder };
        while let Some(below) = key.strip_prefix("../") {
            path.push_str("_/");
            key = below;
        }
        // A folder that is called so has another name: what is in two places must not come into one.
        if key.starts_with('_') && key.trim_start_matches('_').starts_with('/') {
            path.push('_');
        }
        path + key
    }

    /// The key of the folder that `~/` means in the file `key`: that of its docset, `/` at its end, or empty.
    #[must_use]
    pub fn docset_root(&self, key: &str) -> &str {
        self.docsets.root_of(key)
    }

    /// The way from the root of the repository to the content folder, `/` at its end or empty: how far references may
    /// climb.
    #[must_use]
    pub fn content_folder(&self) -> &str {
        &self.docsets.content_folder
    }

    /// What the docset's configuration says of an article under this name.
    #[must_use]
    pub fn metadata(&self, article: &Article, name: &str) -> Option<&serde_json::Value> {
        self.docsets.metadata(&article.key, article.placement.as_ref()?, name)
    }

    /// The name under which the docset depends on the repository that `key` lies in, where that is not at hand.
    #[must_use]
    pub fn unmapped_repository(&self, key: &str) -> Option<&str> {
        self.docsets.unmapped(key)
    }

    /// Whether the site tells how much of it is translated: unless the user said, if there is a source and a translation.
    #[must_use]
    pub fn has_coverage(&self) -> bool {
        let has_translations = || self.source.is_some() && self.selected().count() > 1;
        self.settings.coverage.unwrap_or_else(has_translations)
    }

    /// The locales that are built and reported.
    pub fn selected(&self) -> impl Iterator<Item = LocaleId> {
        (0..self.locales.len()).filter(|locale| self.locales[*locale].selected)
    }
}

/// The locales that have articles.
fn locales(settings: &Settings, files: &[SourceFile], heads: &[Head]) -> Vec<SiteLocale> {
    let mut found: Vec<&Locale> = heads.iter().filter_map(|head| files[head.file].locale.as_ref()).collect();
    found.sort_unstable();
    found.dedup();
    let autonyms: Vec<String> = found.iter().map(|locale| locale.autonym(false)).collect();
    found
        .iter()
        .zip(&autonyms)
        .map(|(locale, autonym)| SiteLocale {
            slug: locale.slug(),
            autonym: if autonyms.iter().filter(|other| *other == autonym).count() > 1 {
                locale.autonym(true)
            } else {
                autonym.clone()
            },
            direction: locale.direction(),
            selected: settings.locales.is_empty() || settings.locales.contains(locale),
            locale: (*locale).clone(),
        })
        .collect()
}

/// The language of the source locale, which may be `on_disk`.
fn source_language(settings: &Settings, on_disk: Option<&SiteLocale>) -> SiteLocale {
    on_disk.cloned().unwrap_or_else(|| {
        let named = settings.source_locale.clone();
        let locale = named.unwrap_or_else(|| "en".parse().expect("`en` is the tag of a language"));
        let (slug, autonym, direction) = (locale.slug(), locale.autonym(false), locale.direction());
        SiteLocale { slug, autonym, direction, selected: false, locale }
    })
}

/// The source locale: the one the user named; else the one whose editions show no sign of a translation, while others
/// do; else English, if the docset has none of these at all; else the only one.
fn source_locale(
    settings: &Settings,
    locales: &[SiteLocale],
    files: &[SourceFile],
    heads: &[Head],
) -> Option<LocaleId> {
    let id = |locale: &Locale| locales.iter().position(|known| known.locale == *locale);
    if let Some(named) = &settings.source_locale {
        return id(named);
    }
    if locales.len() == 1 {
        let recorded = heads.iter().any(|head| head.hashes.is_empty());
        return (!recorded).then_some(0);
    }
    // Per locale: how many editions there are, and how many are translations by their looks.
    let mut counts = vec![(0usize, 0usize); locales.len()];
    for head in heads {
        if let Some(of) = files[head.file].locale.as_ref().and_then(id) {
            counts[of].0 += 1;
            counts[of].1 += usize::from(head.hashes.is_empty());
        }
    }
    let translated = counts.iter().any(|(_, recorded)| *recorded > 0);
    let mut candidates: Vec<LocaleId> = (0..locales.len()).filter(|at| counts[*at].1 == 0).collect();
    let english = |at: &LocaleId| locales[*at].locale.language() == "en";
    if translated && candidates.len() > 1 {
        // Beside a pipeline's locales, a hand-made one records nothing either.
        candidates.retain(english);
    }
    if !translated {
        candidates.retain(english);
    }
    candidates
        .into_iter()
        .min_by_key(|at| (locales[*at].locale.as_str() != "en", locales[*at].locale.as_str() != "en-US", *at))
}

fn articles(
    locales: &[SiteLocale],
    source: Option<LocaleId>,
    files: &[SourceFile],
    heads: Vec<Head>,
    docsets: &Docsets,
    findings: &mut Vec<Finding>,
) -> Vec<Article> {
    let by_locale: HashMap<&Locale, LocaleId> =
        locales.iter().enumerate().map(|(at, known)| (&known.locale, at)).collect();
    let mut gathered: BTreeMap<String, Gathered> = BTreeMap::new();
    for head in heads {
        let file = &files[head.file];
        let Some(&locale) = file.locale.as_ref().and_then(|locale| by_locale.get(locale)) else { continue };
        let article = gathered.entry(name(&file.key)).or_default();
        if let Some(first) = article.editions.iter().find(|edition| edition.locale == locale) {
            findings.extend(address_taken(file, &files[first.file].path));
            continue;
        }
        if Some(locale) == source {
            article.hashes = Some(head.hashes);
        }
        let title = title(&head.front, head.heading, &file.key);
        article.editions.push(Edition { locale, file: head.file, front: head.front, title, state: State::Unknown });
    }
    let mut taken: HashMap<String, std::sync::Arc<str>> = HashMap::new();
    let mut articles = Vec::with_capacity(gathered.len());
    for (_, mut article) in gathered {
        article.editions.sort_by_key(|edition| edition.locale);
        freshness::judge(&mut article.editions, source.map(|source| (source, article.hashes.as_deref())));
        // The source spells the key; elsewhere the case may differ.
        let spelled =
            article.editions.iter().find(|edition| Some(edition.locale) == source).unwrap_or(&article.editions[0]);
        let file = &files[spelled.file];
        let placement = docsets.place(&file.key);
        let published = placement.is_some();
        let address = Address::of(placement.as_ref().map_or(&file.key, |placement| &placement.path));
        if published && let Some(first) = taken.insert(address.as_str().to_lowercase(), file.path.clone()) {
            findings.extend(address_taken(file, &first));
            taken.insert(address.as_str().to_lowercase(), first);
            continue;
        }
        articles.push(Article { key: file.key.clone(), address, editions: article.editions, published, placement });
    }
    articles
}

/// What the editions of an article have in common: an article may be Markdown in one locale and YAML in another.
fn name(key: &str) -> String {
    let stem = stem(key);
    let mut name = stem.to_lowercase();
    if key.len() != stem.len() {
        name.push_str(".md");
    }
    name
}

fn address_taken(file: &SourceFile, first: &str) -> Vec<Finding> {
    let mut found = Findings::new(file.path.clone(), file.locale.clone(), "");
    let message = format!("the page would have the same address as that of `{first}`");
    found
        .push(&rules::ADDRESS_TAKEN, Span::default(), message)
        .help("rename one of the two in every locale; this one is left out");
    found.finish()
}

#[derive(Default)]
struct Gathered {
    editions: Vec<Edition>,
    hashes: Option<Vec<String>>,
}

fn title(front: &FrontMatter, heading: Option<String>, key: &str) -> String {
    let stem = key.rsplit('/').next().unwrap_or(key);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    front.title.as_ref().map(|title| title.value.clone()).or(heading).unwrap_or_else(|| stem.to_owned())
}

fn pivots(
    locales: &[SiteLocale],
    source: Option<LocaleId>,
    files: &[SourceFile],
    defined: &[(usize, Pivot)],
) -> HashMap<String, Vec<(Option<LocaleId>, String)>> {
    let mut pivots: HashMap<String, Vec<(Option<LocaleId>, String)>> = HashMap::new();
    for (file, Pivot { id, title }) in defined {
        let locale = files[*file].locale.as_ref();
        let locale = locale.and_then(|locale| locales.iter().position(|known| known.locale == *locale));
        let titles = pivots.entry(id.clone()).or_default();
        let place = if locale == source { 0 } else { titles.len() };
        titles.insert(place, (locale, title.clone()));
    }
    pivots
}

/// The files of all locales, each key once, by name and by folder.
fn directories(files: &[SourceFile]) -> (HashMap<String, Vec<usize>>, HashMap<String, Vec<usize>>) {
    let (mut by_name, mut by_folder) = (HashMap::<String, Vec<usize>>::new(), HashMap::<String, Vec<usize>>::new());
    let mut seen = HashSet::new();
    for (at, file) in files.iter().enumerate() {
        let key = file.key.to_lowercase();
        if !seen.contains(&key) {
            let folder = folder_of(&key);
            by_name.entry(key[folder.len()..].to_owned()).or_default().push(at);
            by_folder.entry(folder.to_owned()).or_default().push(at);
            seen.insert(key);
        }
    }
    (by_name, by_folder)
}

fn resources(
    locales: &[SiteLocale],
    source: Option<LocaleId>,
    files: &[SourceFile],
    pages: &HashSet<usize>,
) -> HashMap<String, Vec<(Option<LocaleId>, usize)>> {
    let mut resources: HashMap<String, Vec<(Option<LocaleId>, usize)>> = HashMap::new();
    let mut known: Vec<(Option<LocaleId>, usize)> = files
        .iter()
        .enumerate()
        .filter(|(at, file)| !file.is_article() && !file.is_toc() && !pages.contains(at))
        .map(|(at, file)| {
            (file.locale.as_ref().and_then(|locale| locales.iter().position(|known| known.locale == *locale)), at)
        })
        .collect();
    // What belongs to no locale is from the source's own repositories.
    known.sort_by_key(|(locale, file)| (*locale != source, locale.is_some(), *file));
    for (locale, at) in known {
        resources.entry(files[at].key.to_lowercase()).or_default().push((locale, at));
    }
    resources
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{settings::Options, text::Spanned};

    /// A head in `locale` with the hash, if it is not empty.
    struct Given(&'static str, &'static str, &'static str, &'static str);

    fn site(given: &[Given], options: &Options) -> Site {
        let mut sources = Sources::default();
        let mut heads = Vec::new();
        for Given(locale, key, hash, day) in given {
            let path = format!("content/{locale}/{key}").into();
            sources.files.push(SourceFile {
                path,
                locale: Some(locale.parse().unwrap()),
                key: (*key).to_owned(),
                mounted: false,
            });
            let text =
                |value: &str| (!value.is_empty()).then(|| Spanned { value: value.to_owned(), span: Span::default() });
            let mut front = FrontMatter::default();
            front.revision.hash = text(hash);
            front.revision.last_handoff = text(day);
            let hashes = if hash.is_empty() { vec!["aa".into()] } else { Vec::new() };
            heads.push(Head { file: heads.len(), front, heading: None, hashes });
        }
        Site::assemble(Settings::new(options).unwrap(), sources, heads, &Tables::default()).0
    }

    fn source(given: &[Given]) -> Option<String> {
        let site = site(given, &Options::default());
        site.source.map(|at| site.locales[at].locale.to_string())
    }

    #[test]
    fn the_source_locale_is_found() {
        assert_eq!(source(&[Given("de", "a.md", "", ""), Given("fr", "a.md", "bb", "")]).as_deref(), Some("de"));
        assert_eq!(source(&[Given("ar", "a.md", "", ""), Given("en-gb", "a.md", "", "")]).as_deref(), Some("en-GB"));
        assert_eq!(source(&[Given("nl-nl", "a.md", "bb", ""), Given("zh-tw", "a.md", "bb", "")]), None);
        assert_eq!(source(&[Given("ja", "a.md", "", "")]).as_deref(), Some("ja"));
        assert_eq!(source(&[Given("de", "a.md", "", ""), Given("fr", "a.md", "", "")]), None);
    }

    fn states(site: &Site) -> Vec<State> {
        site.articles[0].editions.iter().map(|edition| edition.state).collect()
    }

    #[test]
    fn editions_are_held_against_the_source() {
        let given = [
            Given("en", "a.md", "", ""),
            Given("fr", "a.md", "AA", ""),
            Given("he", "A.md", "bb", ""),
            Given("ja", "a.md", "", ""),
        ];
        let site = site(&given, &Options::default());
        assert_eq!(states(&site), [State::Source, State::Fresh, State::Stale(None), State::Unknown]);
        assert_eq!(site.articles[0].key, "a.md");
    }

    #[test]
    fn without_a_source_editions_are_held_against_each_other() {
        let given = [
            Given("fr-fr", "a.md", "7b96", "12/08/2017"),
            Given("nl-nl", "a.md", "18fd", "08/03/2017"),
            Given("zh-tw", "a.md", "18fd", "08/03/2017"),
        ];
        let site = site(&given, &Options::default());
        assert_eq!(states(&site), [State::Fresh, State::Stale(Some(0)), State::Stale(Some(0))]);
    }

    #[test]
    fn an_edition_without_source_is_an_orphan() {
        let given = [Given("en", "b.md", "", ""), Given("fr", "a.md", "aa", "")];
        assert_eq!(states(&site(&given, &Options::default())), [State::Orphan]);
    }

    #[test]
    fn addresses_are_unique() {
        let given = [Given("en", "a.md", "", ""), Given("en", "a/index.md", "", "")];
        assert_eq!(site(&given, &Options::default()).articles.len(), 1);
    }

    #[test]
    fn addresses_of_the_docset_are_taken_apart() {
        let options = Options::from_toml("docset.base_path = ['/guide', '/old/מדריך']", "isogloss.toml").unwrap();
        let site = site(&[Given("he", "x/Index.md", "", ""), Given("he", "includes/part.md", "", "")], &options);
        let inside =
            |url: &str| site.inside(url).map(|inside| (inside.path, inside.view.map(str::to_owned), inside.rest));
        let found =
            |path: &str, view: Option<&str>, rest: &str| Some((path.into(), view.map(str::to_owned), rest.into()));
        assert_eq!(inside("/Guide/X/?view=v1&a=1#b"), found("X/", Some("v1"), "?a=1#b"));
        assert_eq!(inside("/he-IL/guide"), found("", None, ""));
        assert_eq!(inside("https://learn.microsoft.com/old/%D7%9E%D7%93%D7%A8%D7%99%D7%9A/x"), found("x", None, ""));
        for other in ["/", "/é", "/%", "//guide/x", "/guides/x", "/docs/guide/x", "https://example.org/guide/x"] {
            assert_eq!(inside(other), None, "{other}");
        }
        assert_eq!(site.page_at("X", None, None), site.article("x/index.md"));
        assert_eq!(site.page_at("includes/part", None, None), None);
        assert!(!site.is_own_folder("includes/x") && !site.is_own_folder("x"));
    }

    #[test]
    fn resources_never_come_to_one_place() {
        let mut sources = Sources::default();
        let files = [
            (Some("he"), "_/a.png", false),
            (Some("he"), "../a.png", true),
            (Some("he"), "__/a.png", false),
            (Some("he"), "../../a.png", true),
            (Some("he"), "../_/a.png", true),
            (None, "a.png", true),
            (None, "a.png", false),
            (None, "_/a.png", false),
        ];
        for (locale, key, mounted) in files {
            let locale = locale.map(|tag| tag.parse().unwrap());
            sources.files.push(SourceFile { path: key.into(), locale, key: key.to_owned(), mounted });
        }
        let (site, _) =
            Site::assemble(Settings::new(&Options::default()).unwrap(), sources, Vec::new(), &Tables::default());
        let paths: Vec<String> = (0..files.len()).map(|file| site.resource_path(file)).collect();
        let unique: std::collections::BTreeSet<&String> = paths.iter().collect();
        assert_eq!(unique.len(), files.len(), "{paths:?}");
        assert_eq!(paths[1], "he/_/a.png");
    }
}
