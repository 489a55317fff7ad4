//! [`Renderer`]: editions to pages, and the pages around them.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use tera::{Context, Value};

use crate::{
    finding::Findings,
    parse::{bitext::Bitext, image::ImageSize},
    render::{
        assets::Assets,
        bilingual::{self, Frame, Of, Rows, Tags},
        code_block::CodeBlocks,
        head,
        html::{self, Anchors, Body, Compared, Means, Reading},
        image::ImageSizes,
        link::relative,
        lists,
        message::{Messages, Words},
        page_data::{
            Alternate, ArticleData, BilingualData, Card, HeadingData, Language, Notice, OriginalData, PageData,
        },
        raw_html,
        search_page::Searchable,
        site_data::{self, Logo, SiteData},
        standing::Standings,
        steps::breadcrumbs,
        template::{TemplateError, Templates},
        tree::Tree,
    },
    site::{Article, Edition, LocaleId, Navigation, NodeId, Site, State, encoded, href::folder_of},
};

/// A file of the site, ready to be written.
#[derive(Debug, Default)]
pub struct Page {
    /// Path below the site's root, `/` between its parts.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// Files of the docset that it shows or links to, as indices into [`Site::files`].
    pub used: Vec<usize>,
    /// The parts of it that others can link to, and of others that it links to.
    pub anchors: Anchors,
    /// What tells whether it has to be found in another way than before; none for what cannot be found.
    pub searchable: Option<Searchable>,
    /// Files that go with it: path and content of each.
    pub beside: Vec<(String, Vec<u8>)>,
}

/// A page cannot be made.
pub type RendererError = TemplateError;

/// Pages of one locale that have the same folder of the navigation open and lie in the same folder of the site: they
/// share their navigation.
#[derive(Debug)]
pub struct Folder {
    locale: LocaleId,
    node: NodeId,
    /// Where the pages lie, as far as the way from them to others is concerned.
    place: String,
    /// Articles, as indices into [`Site::articles`].
    pub articles: Vec<usize>,
}

impl Folder {
    /// The locale of the pages.
    #[must_use]
    pub fn locale(&self) -> LocaleId {
        self.locale
    }
}

/// Everything that pages are made with. Read-only, shared by all threads.
pub struct Renderer<'s> {
    pub(super) site: &'s Site,
    templates: Templates,
    pub(super) cleaner: ammonia::Builder<'static>,
    pub(super) sizes: ImageSizes<'s>,
    code: CodeBlocks,
    pub(super) locales: Vec<Chrome>,
    pub(super) assets: Assets,
    /// The image of the site: its path, and its size where that is known.
    image: Option<(String, Option<ImageSize>)>,
    /// Words of the page that belongs to no locale.
    pub(super) default_locale: Option<LocaleId>,
    /// What stands around the texts of the source beside translations.
    pub(super) tags: Tags,
    /// What goes with pages of each locale that are read with their sources; nothing where none is.
    frames: Vec<Frame>,
}

/// What all pages of a locale share.
pub(super) struct Chrome {
    pub(super) words: Words,
    messages: Value,
    standings: Standings,
    pub(super) navigation: Navigation,
    pub(super) site_title: String,
    /// Whether it has a feed.
    has_feed: bool,
    /// The same for templates.
    shared_title: Value,
    /// What templates get as `site`.
    site: Value,
    og_locale: String,
}

impl<'s> Renderer<'s> {
    /// Prepares everything that pages share.
    ///
    /// # Errors
    /// The configuration names a file that the templates do not have.
    pub fn new(site: &'s Site, mut templates: Templates, messages: &Messages) -> Result<Self, RendererError> {
        let look = &site.settings.look;
        let mut files = templates.take_assets();
        site_data::style(look, &mut files);
        let assets = Assets::new(files);
        let logo = Logo::of(look, &assets)?;
        let image = look.image.as_ref().map(|name| assets.named("site.image", name)).transpose()?;
        let image = image.map(|image| (image.path.clone(), image.size()));
        let chrome = |locale: LocaleId| {
            let source = site.source.map(|source| &site.locales[source].locale);
            let data = SiteData::of(look, &assets, logo.as_ref(), &site.locales[locale].locale, source);
            Chrome::new(site, locale, messages, &data)
        };
        let locales: Vec<Chrome> = (0..site.locales.len()).map(chrome).collect();
        templates.share("version", &env!("CARGO_PKG_VERSION"));
        templates.share("has_coverage", &site.has_coverage());
        templates.share("asset", &assets.paths());
        let english = site.locales.iter().position(|known| known.locale.language() == "en");
        let default_locale = site.source.or(english).or_else(|| site.selected().next());
        let (cleaner, sizes, code) = (raw_html::cleaner(), ImageSizes::new(site), CodeBlocks::default());
        let (tags, frames) = (Tags::of(&site.source_language.locale), Vec::new());
        let mut renderer =
            Self { site, templates, cleaner, sizes, code, locales, assets, image, default_locale, tags, frames };
        if site.settings.bilingual {
            renderer.frames = (0..site.locales.len()).map(|locale| renderer.frame(locale)).collect::<Result<_, _>>()?;
        }
        Ok(renderer)
    }

    /// The folders with pages of all selected locales.
    #[must_use]
    pub fn folders(&self) -> Vec<Folder> {
        let mut folders = Vec::new();
        for locale in self.site.selected() {
            let navigation = &self.locales[locale].navigation;
            let mut known: HashMap<(NodeId, String), usize> = HashMap::new();
            for (at, article) in self.site.articles.iter().enumerate() {
                let Some(node) = navigation.node(at) else { continue };
                if self.site.shown(article, locale).is_none() {
                    continue;
                }
                let open = open_folder(navigation, node);
                let place = place(article, open == node);
                let folder = *known.entry((open, place)).or_insert_with_key(|(node, place)| {
                    folders.push(Folder { locale, node: *node, place: place.clone(), articles: Vec::new() });
                    folders.len() - 1
                });
                folders[folder].articles.push(at);
            }
        }
        folders
    }

    /// The navigation of the pages in a folder.
    #[must_use]
    pub fn branch(&self, folder: &Folder) -> Tree {
        let navigation = &self.locales[folder.locale].navigation;
        Tree::branch(self.site, navigation, folder.node, &folder.place)
    }

    /// The site that pages are made of.
    #[must_use]
    pub fn site(&self) -> &'s Site {
        self.site
    }

    /// The words for the kind of a link, in the language of `edition`; none for a kind that nobody has words for.
    #[must_use]
    pub fn link_kind(&self, edition: &Edition, kind: &str) -> String {
        self.locales[edition.locale].words.get(&format!("kind-{kind}")).to_owned()
    }

    /// What the page of `article` shows in the locale of `folder`.
    #[must_use]
    pub fn edition(&self, folder: &Folder, article: usize) -> Option<&'s Edition> {
        self.site.shown(&self.site.articles[article], folder.locale)
    }

    /// Makes the page of one article; where it has counterparts, with the files for those who read it beside its
    /// source. Findings are those of the edition's own text; a page that shows another locale's edition repeats none.
    ///
    /// # Errors
    /// The template fails.
    pub fn article(
        &self,
        folder: &Folder,
        branch: &Tree,
        article: usize,
        bitext: &Bitext,
        compared: Compared<'_>,
        findings: &mut Findings<'_>,
    ) -> Result<Page, RendererError> {
        let locale = folder.locale;
        let chrome = &self.locales[locale];
        let article_id = article;
        let article = &self.site.articles[article];
        let edition = self.site.shown(article, locale).unwrap_or(&article.editions[0]);
        let page = self.page_url(locale, article);
        // What is written into the article is in the article's language, not the page's.
        let words = &self.locales[edition.locale].words;
        let means = Some(self.means(words, compared));
        let reading = Reading { site: self.site, edition, reader: locale, page: &page, means };
        let Body { html, headings, outdated, summary, anchors, used, image, scripts, rows } =
            html::body(reading, bitext, findings);

        let node = chrome.navigation.node(article_id).unwrap_or(0);
        let metadata = |name| self.site.metadata(article, name).and_then(serde_json::Value::as_str).unwrap_or_default();
        let own = edition.front.description.as_ref().map_or("", |text| text.value.as_str());
        let known = [own, metadata("description"), &summary, self.site.settings.description.as_deref().unwrap_or("")];
        let description = known.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        let fallback = (edition.locale != locale).then(|| &self.site.locales[edition.locale]);
        let (previous, next) = chrome.navigation.around(node);
        let outdated: HashSet<String> = outdated.into_iter().collect();
        // The cards of a landing page are there to be seen at one glance.
        let levels = 2..=if edition.front.landing { 2 } else { 3 };
        let named = headings.iter().filter(|heading| !heading.text.is_empty());
        let entries: Vec<HeadingData<'_>> =
            named.map(|heading| HeadingData::of(heading, outdated.contains(&heading.id))).collect();
        let own_image = |(file, size)| card(self.url(&encoded(&self.site.resource_path(file))), Some(size));
        let page_data = PageData {
            kind: if edition.front.landing { "landing" } else { "article" },
            title: &edition.title,
            title_suffix: metadata("titleSuffix"),
            description,
            canonical: self.url(&self.page_url(edition.locale, article)),
            alternates: if fallback.is_none() { self.alternates(article) } else { Vec::new() },
            og_locale: &self.locales[edition.locale].og_locale,
            image: image.map(own_image).or_else(|| self.image_of_site()),
            languages: self.languages(article_id, locale, &page),
            scripts,
            copy: self.way_to_copy(article, edition, &page),
            ..self.page_data(locale, relative(&page, ""))
        };
        let steps = self.steps(locale, node);
        let modified = edition.front.date.map(|date| date.to_string());
        let structured_data =
            fallback.is_none().then(|| self.structured_data(article, edition, &page_data, modified.as_deref(), &steps));
        let data = ArticleData {
            content_lang: fallback.map(|known| known.locale.as_str()),
            content_dir: fallback.map(|known| known.direction.as_str()),
            modified,
            updated: edition.front.date.map(|date| chrome.words.date(date)),
            edit_url: self.edit_url(edition),
            structured_data,
            notices: self.notices(article, edition, locale, &page),
            changes: entries.iter().filter(|heading| heading.outdated).copied().collect(),
            breadcrumbs: breadcrumbs(steps, &page),
            headings: entries.into_iter().filter(|heading| levels.contains(&heading.level)).collect(),
            previous: previous.map(|node| self.crumb(locale, node, &page)),
            next: next.map(|node| self.crumb(locale, node, &page)),
            original: (!rows.is_empty()).then(|| self.original()),
        };
        let navigation = branch.with_current(node);
        let bytes = self.rendered("article.html", &page_data, &data, chrome, &navigation, &html)?;
        let folder = format!("{}/{}", self.site.locales[locale].slug, article.address.as_str());
        let copy = self.copy(article, edition, locale, &html);
        let searchable = self.searchable(locale, article_id, edition, &html);
        let mut beside = self.bilingual(&folder, &rows, locale, &page_data);
        beside.extend(copy.map(|(path, text)| (path, text.into_bytes())));
        Ok(Page { path: folder + "index.html", bytes, used, anchors, searchable, beside })
    }

    /// What bodies with these words are rendered with.
    pub(super) fn means<'a>(&'a self, words: &'a Words, compared: Compared<'a>) -> Means<'a> {
        Means { words, cleaner: &self.cleaner, sizes: &self.sizes, code: &self.code, compared, tags: &self.tags }
    }

    /// The source of a translation, for templates.
    fn original(&self) -> OriginalData<'_> {
        let known = &self.site.source_language;
        let (lang, dir) = (known.locale.as_str(), known.direction.as_str());
        OriginalData { url: bilingual::PAGE, source: bilingual::SOURCE, lang, dir, language: &known.autonym }
    }

    /// What lies beside the page of an article in `folder` for those who read it with its source. `page` is the data
    /// of that page.
    fn bilingual(&self, folder: &str, rows: &Rows, locale: LocaleId, page: &PageData<'_>) -> Vec<(String, Vec<u8>)> {
        let Some(frame) = self.frames.get(locale).filter(|_| !rows.is_empty()) else { return Vec::new() };
        let article = Of { root: &page.root, title: page.title, canonical: &page.canonical };
        vec![
            ([folder, bilingual::PAGE].concat(), frame.page(article, rows)),
            ([folder, bilingual::SOURCE].concat(), frame.json(rows)),
        ]
    }

    /// What these files have in common in a locale.
    fn frame(&self, locale: LocaleId) -> Result<Frame, RendererError> {
        let chrome = &self.locales[locale];
        let title = chrome.words.format("bilingual-title", &[("title", bilingual::TITLE.into())]);
        let page = PageData {
            kind: "bilingual",
            title: &title,
            canonical: bilingual::CANONICAL.to_owned(),
            noindex: true,
            ..self.page_data(locale, bilingual::ROOT.to_owned())
        };
        let data = BilingualData { original: self.original() };
        let page = self.rendered("bilingual.html", &page, &data, chrome, "", bilingual::ROWS)?;
        Ok(Frame::new(&String::from_utf8_lossy(&page), &chrome.words, &self.site.source_language.locale))
    }

    /// The pages that are no articles, and the files that go with them.
    ///
    /// # Errors
    /// A template fails.
    pub fn around(&self) -> Result<Vec<Page>, RendererError> {
        let mut pages = Vec::new();
        for locale in self.site.selected() {
            let slug = &self.site.locales[locale].slug;
            let has_home = self.locales[locale].navigation.home.is_some();
            pages.push(self.contents(locale, format!("{slug}/contents.html"))?);
            if !has_home {
                pages.push(self.contents(locale, format!("{slug}/index.html"))?);
            }
            pages.push(self.not_found(locale, format!("{slug}/404.html"))?);
            pages.push(self.manifest(locale));
        }
        if let Some(locale) = self.default_locale {
            pages.push(self.root(locale)?);
            pages.push(self.not_found(locale, "404.html".to_owned())?);
        }
        for asset in self.assets.iter() {
            pages.push(Page { path: asset.path.clone(), bytes: asset.bytes.clone(), ..Page::default() });
        }
        pages.extend(self.redirections()?);
        Ok(pages)
    }

    pub(super) fn page_data(&self, locale: LocaleId, root: String) -> PageData<'_> {
        let known = &self.site.locales[locale];
        let slug = &known.slug;
        let root = if root == "./" { String::new() } else { root };
        PageData {
            lang: known.locale.as_str(),
            language_name: &known.autonym,
            dir: known.direction.as_str(),
            home: format!("{root}{slug}/"),
            feed: self.locales[locale].has_feed,
            search: self.site.settings.search.then(|| format!("{root}{slug}/search.html")),
            root,
            og_locale: &self.locales[locale].og_locale,
            image: self.image_of_site(),
            ..PageData::default()
        }
    }

    /// Renders a template, which gets the fields of `page` and of `more` as `page`.
    pub(super) fn rendered(
        &self,
        template: &str,
        page: &PageData<'_>,
        more: &impl Serialize,
        chrome: &Chrome,
        navigation: &str,
        body: &str,
    ) -> Result<Vec<u8>, RendererError> {
        let mut context = Context::new();
        let mut data = Value::try_from_serializable(page)?.into_map().unwrap_or_default();
        data.extend(Value::try_from_serializable(more)?.into_map().unwrap_or_default());
        context.insert_value("page", data.into());
        context.insert_value("msg", chrome.messages.clone());
        context.insert_value("site_title", chrome.shared_title.clone());
        context.insert_value("site", chrome.site.clone());
        context.insert_value("navigation", Value::safe_string(navigation));
        context.insert_value("body", Value::safe_string(body));
        let mut bytes = Vec::with_capacity(body.len() + navigation.len() + 8192);
        self.templates.render(template, &context, &mut bytes)?;
        Ok(bytes)
    }

    /// What others show beside links to pages without an image of their own.
    fn image_of_site(&self) -> Option<Card> {
        self.image.as_ref().map(|(path, size)| card(self.url(path), *size))
    }

    /// The folder of an article's page in the site, as it stands in URLs.
    pub(super) fn page_url(&self, locale: LocaleId, article: &Article) -> String {
        [&self.site.locales[locale].slug, "/", article.address.url()].concat()
    }

    /// The full address of an encoded path of the site; without a base address, from the root of whatever host serves it.
    pub(super) fn url(&self, path: &str) -> String {
        [self.site.settings.base_url.as_deref().unwrap_or("/"), path].concat()
    }

    /// The path of the site on its host, `/` at both ends.
    pub(super) fn host_path(&self) -> String {
        let base = self.site.settings.base_url.as_deref().and_then(|base| base.splitn(4, '/').nth(3));
        base.map_or_else(|| "/".to_owned(), |path| format!("/{path}"))
    }

    /// The editions of an article that are translations, or the source itself, and have a page.
    pub(super) fn real<'a>(&'a self, article: &'a Article) -> impl Iterator<Item = &'a Edition> {
        let is_built = |edition: &&Edition| {
            !edition.front.draft && article.published && self.site.locales[edition.locale].selected
        };
        article.editions.iter().filter(is_built)
    }

    /// The editions of an article that have pages, and the one for readers of other languages; nothing where there is
    /// no choice.
    pub(super) fn alternates(&self, article: &Article) -> Vec<Alternate<'_>> {
        if self.real(article).nth(1).is_none() {
            return Vec::new();
        }
        let url = |edition: &Edition| self.url(&self.page_url(edition.locale, article));
        let of_locale = |edition: &Edition| Alternate {
            hreflang: self.site.locales[edition.locale].locale.as_str(),
            url: url(edition),
            og_locale: Some(&self.locales[edition.locale].og_locale),
        };
        let mut alternates: Vec<Alternate<'_>> = self.real(article).map(of_locale).collect();
        let rank = |edition: &&Edition| match edition.state {
            State::Source => 0,
            State::Fresh => 1,
            _ => 2,
        };
        if let Some(default) = self.real(article).min_by_key(rank) {
            alternates.push(Alternate { hreflang: "x-default", url: url(default), og_locale: None });
        }
        alternates
    }

    /// How the article stands in every locale that has a page for it.
    fn languages(&self, article_id: usize, current: LocaleId, page: &str) -> Vec<Language<'_>> {
        let article = &self.site.articles[article_id];
        let standings = &self.locales[current].standings;
        let language = |locale: LocaleId| {
            let edition = self.site.shown(article, locale)?;
            self.locales[locale].navigation.node(article_id)?;
            let (state, label) = standings.of_edition(edition, locale);
            Some(Language {
                url: relative(page, &self.page_url(locale, article)),
                shown: self.site.locales[edition.locale].locale.as_str(),
                state,
                label,
                ..self.language(locale, locale == current)
            })
        };
        self.site.selected().filter_map(language).collect()
    }

    /// A locale in a list of languages.
    fn language(&self, locale: LocaleId, current: bool) -> Language<'_> {
        let known = &self.site.locales[locale];
        Language {
            lang: known.locale.as_str(),
            dir: known.direction.as_str(),
            name: &known.autonym,
            url: String::new(),
            shown: known.locale.as_str(),
            state: "",
            label: "",
            current,
        }
    }

    fn notices(&self, article: &Article, edition: &Edition, locale: LocaleId, page: &str) -> Vec<Notice<'_>> {
        let words = &self.locales[locale].words;
        let about = |kind: &'static str, id: &str, other: LocaleId| {
            let other_locale = &self.site.locales[other];
            let language = [("language", other_locale.autonym.as_str().into())];
            let url = other_locale.selected.then(|| relative(page, &self.page_url(other, article)));
            let label = url.is_some().then(|| words.format("read-in", &language));
            Notice { kind, text: words.format(id, &language), url, label, lang: Some(other_locale.locale.as_str()) }
        };
        if edition.locale != locale {
            return vec![about("missing", "notice-missing", edition.locale)];
        }
        let mut notices = Vec::new();
        if edition.is_machine_translated() == Some(true) {
            let text = words.get("notice-machine").to_owned();
            notices.push(Notice { kind: "machine", text, url: None, label: None, lang: None });
        }
        match (edition.state, self.site.source) {
            (State::Stale(Some(newer)), _) => notices.push(about("newer", "notice-newer", newer)),
            (State::Stale(None), Some(source)) => {
                let mut notice = about("stale", "notice-stale", source);
                if let Some(commits) = self.site.commits_since(article, edition) {
                    let language = self.site.locales[source].autonym.as_str().into();
                    notice.text = words.format("notice-behind", &[("language", language), ("changes", commits.into())]);
                }
                notices.push(notice);
            }
            _ => {}
        }
        notices
    }

    fn contents(&self, locale: LocaleId, path: String) -> Result<Page, RendererError> {
        let chrome = &self.locales[locale];
        let tree = Tree::whole(self.site, &chrome.navigation);
        let slug = &self.site.locales[locale].slug;
        let page = format!("{slug}/");
        let data = PageData {
            kind: "contents",
            title: chrome.words.get("contents"),
            description: self.site.settings.description.as_deref().unwrap_or(""),
            canonical: self.url(path.strip_suffix("index.html").unwrap_or(&path)),
            languages: self.locale_links(Some(locale), &page, "contents.html"),
            ..self.page_data(locale, relative(&page, ""))
        };
        let bytes = self.rendered("contents.html", &data, &(), chrome, "", tree.html())?;
        Ok(Page { path, bytes, ..Page::default() })
    }

    /// Served for any address, so that it can refer to nothing by a relative way. The one at the root of the site finds
    /// the words for the reader.
    fn not_found(&self, locale: LocaleId, path: String) -> Result<Page, RendererError> {
        let chrome = &self.locales[locale];
        let root = self.host_path();
        let mut languages = self.locale_links(Some(locale), "", "");
        for language in &mut languages {
            language.url.insert_str(0, &root);
        }
        let data = PageData {
            kind: "not-found",
            title: chrome.words.get("not-found"),
            noindex: true,
            languages,
            scripts: if path == "404.html" { vec!["languages.js"] } else { Vec::new() },
            ..self.page_data(locale, root)
        };
        let bytes = self.rendered("not-found.html", &data, &(), chrome, "", "")?;
        Ok(Page { path, bytes, ..Page::default() })
    }

    /// The page at the root of the site, which offers the languages.
    fn root(&self, locale: LocaleId) -> Result<Page, RendererError> {
        let chrome = &self.locales[locale];
        let mut alternates: Vec<Alternate<'_>> = self
            .site
            .selected()
            .map(|locale| (&self.site.locales[locale], &self.locales[locale].og_locale))
            .map(|(known, og_locale)| Alternate {
                hreflang: known.locale.as_str(),
                url: self.url(&format!("{}/", known.slug)),
                og_locale: Some(og_locale),
            })
            .collect();
        alternates.push(Alternate { hreflang: "x-default", url: self.url(""), og_locale: None });
        let data = PageData {
            kind: "languages",
            title: &chrome.site_title,
            description: self.site.settings.description.as_deref().unwrap_or(""),
            canonical: self.url(""),
            alternates,
            languages: self.locale_links(None, "", ""),
            scripts: vec!["languages.js"],
            search: None,
            ..self.page_data(locale, String::new())
        };
        let bytes = self.rendered("languages.html", &data, &(), chrome, "", "")?;
        Ok(Page { path: "index.html".to_owned(), bytes, ..Page::default() })
    }

    /// Links from the page in the folder `page` to the same file of every locale.
    pub(super) fn locale_links(&self, current: Option<LocaleId>, page: &str, file: &str) -> Vec<Language<'_>> {
        let language = |locale: LocaleId| Language {
            url: relative(page, &format!("{}/{file}", self.site.locales[locale].slug)),
            ..self.language(locale, current == Some(locale))
        };
        self.site.selected().map(language).collect()
    }
}

fn card(url: String, size: Option<ImageSize>) -> Card {
    Card { url, width: size.map(|size| size.width), height: size.map(|size| size.height) }
}

impl Chrome {
    fn new(site: &Site, locale: LocaleId, messages: &Messages, data: &SiteData<'_>) -> Self {
        let words = messages.words(&site.locales[locale].locale);
        let navigation = Navigation::of(site, locale, words.get("other-pages"));
        let home = navigation.home.and_then(|home| site.shown(&site.articles[home], locale));
        let home = home.map(|edition| edition.title.clone());
        let site_title = site.settings.title.clone().or(home).unwrap_or_else(|| words.get("documentation").to_owned());
        Self {
            messages: Value::from_serializable(words.plain()),
            standings: Standings::of(&words),
            words,
            navigation,
            shared_title: Value::normal_string(&site_title),
            site_title,
            site: Value::from_serializable(data),
            og_locale: head::open_graph(&site.locales[locale].locale),
            has_feed: lists::has_feed(site, locale),
        }
    }
}

/// The folder that is open in the navigation of a page: the page itself where others lie below it.
fn open_folder(navigation: &Navigation, node: NodeId) -> NodeId {
    if navigation.nodes[node].children.is_empty() { navigation.nodes[node].parent.unwrap_or(0) } else { node }
}

/// Where a page lies, as far as the way from it to others is concerned: the same for all pages beside each other, but
/// for one that has pages below it.
fn place(article: &Article, is_own: bool) -> String {
    let url = article.address.url();
    match url.strip_suffix('/').filter(|_| !is_own) {
        Some(path) => folder_of(path).to_owned() + "\u{0}/",
        None => url.to_owned(),
    }
}
