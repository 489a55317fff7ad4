//! `llms.txt` of each locale: what there is to read, for language models (llmstxt.org).

use crate::{
    render::{
        copy::COPY,
        lists::file,
        page::{Page, Renderer},
        relative,
    },
    site::{Article, Edition, LocaleId, Navigation, NodeId},
};

/// Pages that a list names at the most. A list is there to be read as a whole; of a larger site it names what lies
/// nearest to the home page, and where all the rest is listed.
const PAGES: usize = 500;

impl Renderer<'_> {
    /// A list in each locale, and one at the root of the site that names the others.
    pub(super) fn llms<E>(&self, put: &mut impl FnMut(Page) -> Result<(), E>) -> Result<(), E> {
        for locale in self.site.selected() {
            let folder = format!("{}/", self.site.locales[locale].slug);
            let text = self.llms_of(locale, &folder);
            put(file(format!("{folder}llms.txt"), text))?;
        }
        let default = self.default_locale.filter(|locale| self.site.locales[*locale].selected);
        let Some(locale) = default.or_else(|| self.site.selected().next()) else { return Ok(()) };
        let mut text = self.llms_of(locale, "");
        let others: Vec<LocaleId> = self.site.selected().filter(|other| *other != locale).collect();
        if !others.is_empty() {
            heading(&mut text, self.locales[locale].words.get("language"));
        }
        for other in others {
            let known = &self.site.locales[other];
            let url = self.full_or_relative("", &format!("{}/llms.txt", known.slug));
            entry(&mut text, &known.autonym, &url, "");
        }
        put(file("llms.txt".to_owned(), text))
    }

    /// The list of one locale, as a file in the folder `from`.
    fn llms_of(&self, locale: LocaleId, from: &str) -> String {
        let chrome = &self.locales[locale];
        let navigation = &chrome.navigation;
        let home = navigation
            .home
            .and_then(|home| self.own(home, locale))
            .map(|(article, edition)| (self.site.metadata(article, "description"), edition.front.description.as_ref()));
        let own = home.and_then(|(_, own)| own).map(|own| own.value.as_str());
        let metadata = home.and_then(|(metadata, _)| metadata?.as_str());
        let description = self.site.settings.description.as_deref().or(own).or(metadata).unwrap_or_default();
        let mut text = format!("# {}\n", on_one_line(&chrome.site_title));
        if !description.is_empty() {
            text.extend(["\n> ", &on_one_line(description), "\n"]);
        }

        let nodes = &navigation.nodes;
        let (depth, is_whole) = self.depth(navigation);
        let mut list = List { renderer: self, navigation, from, depth, left: PAGES, text: String::new() };
        let (folders, pages): (Vec<NodeId>, Vec<NodeId>) =
            nodes[0].children.iter().partition(|node| !nodes[**node].children.is_empty());
        list.page(0, 0);
        for page in pages {
            list.page(page, 1);
        }
        let mut first = std::mem::take(&mut list.text);
        if !is_whole {
            let url = self.full_or_relative(from, &format!("{}/contents.html", self.site.locales[locale].slug));
            entry(&mut first, chrome.words.get("contents"), &url, "");
        }
        section(&mut text, chrome.words.get("pages"), &first);
        for folder in folders {
            list.branch(folder);
            section(&mut text, &nodes[folder].title, &std::mem::take(&mut list.text));
        }
        text
    }

    /// Down to which depth the pages of a locale are listed, and whether these are all.
    fn depth(&self, navigation: &Navigation) -> (usize, bool) {
        let mut depths = Vec::with_capacity(navigation.nodes.len());
        let mut counts: Vec<usize> = Vec::new();
        for (id, node) in navigation.nodes.iter().enumerate() {
            // A node's parent comes before it.
            let depth = node.parent.map_or(0, |parent| depths[parent] + 1);
            depths.push(depth);
            counts.resize(counts.len().max(depth + 1), 0);
            counts[depth] += usize::from(self.listed(navigation, id).is_some());
        }
        let mut sum = 0;
        let fits = counts.iter().take_while(|count| {
            sum += *count;
            sum <= PAGES
        });
        let depth = fits.count().saturating_sub(1).max(1);
        (depth, counts.iter().sum::<usize>() <= PAGES)
    }

    /// The article that a node leads to, where it is one of the locale's own and this is its first node.
    fn listed(&self, navigation: &Navigation, node: NodeId) -> Option<(&Article, &Edition)> {
        let article = navigation.nodes[node].article()?;
        let is_first = navigation.node(article) == Some(node);
        self.own(article, navigation.locale).filter(|_| is_first)
    }

    /// An article and its edition in a locale, where it has a page there that shows no other's.
    fn own(&self, article: usize, locale: LocaleId) -> Option<(&Article, &Edition)> {
        let article = &self.site.articles[article];
        let edition = self.site.shown(article, locale).filter(|edition| edition.locale == locale)?;
        Some((article, edition))
    }

    /// The full address of a path of the site; without a base address, the way to it from the folder `from`.
    fn full_or_relative(&self, from: &str, path: &str) -> String {
        if self.site.settings.base_url.is_some() { self.url(path) } else { relative(from, path) }
    }
}

/// A list that is being written.
struct List<'r> {
    renderer: &'r Renderer<'r>,
    navigation: &'r Navigation,
    from: &'r str,
    /// How deep it goes, and how many pages there still is room for.
    depth: usize,
    left: usize,
    text: String,
}

impl List<'_> {
    /// Writes what lies in a folder, and its own page.
    fn branch(&mut self, folder: NodeId) {
        let nodes = &self.navigation.nodes;
        let mut open = vec![(folder, 1)];
        while let Some((node, depth)) = open.pop() {
            self.page(node, depth);
            if depth < self.depth {
                open.extend(nodes[node].children.iter().rev().map(|child| (*child, depth + 1)));
            }
        }
    }

    /// Writes one page. A group that is not gone into is known by its first page.
    fn page(&mut self, node: NodeId, depth: usize) {
        if self.left == 0 {
            return;
        }
        let Self { renderer, navigation, .. } = *self;
        let known = navigation.nodes[node].article().is_none() && depth == self.depth;
        let first = || navigation.first_page(node).filter(|_| known).map(|(node, _)| node);
        let listed = renderer.listed(navigation, node).or_else(|| renderer.listed(navigation, first()?));
        let Some((article, edition)) = listed else { return };
        let page = renderer.page_url(navigation.locale, article);
        let path = if renderer.site.settings.copies { page + COPY } else { page };
        let metadata = || renderer.site.metadata(article, "description")?.as_str();
        let description = edition.front.description.as_ref().map(|text| text.value.as_str()).or_else(metadata);
        let title = if node == 0 { &edition.title } else { &navigation.nodes[node].title };
        let url = renderer.full_or_relative(self.from, &path);
        entry(&mut self.text, title, &url, description.unwrap_or_default());
        self.left -= 1;
    }
}

fn section(text: &mut String, title: &str, entries: &str) {
    if !entries.is_empty() {
        heading(text, title);
        text.push_str(entries);
    }
}

fn heading(text: &mut String, title: &str) {
    text.extend(["\n## ", &on_one_line(title), "\n\n"]);
}

/// A link. Readers of the format look for the first bracket that closes, whatever stands before it.
fn entry(text: &mut String, title: &str, url: &str, description: &str) {
    let title = on_one_line(title).replace('[', "&#91;").replace(']', "&#93;");
    let url = url.replace('(', "%28").replace(')', "%29");
    text.extend(["- [", &title, "](", &url, ")"]);
    if !description.is_empty() {
        text.extend([": ", &on_one_line(description)]);
    }
    text.push('\n');
}

fn on_one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
