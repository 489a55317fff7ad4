//! [`Navigation`]: the articles of one locale as a tree: as its tables of contents say, else by folder, then `order`,
//! then title.

use std::collections::HashMap;

use icu_collator::{
    CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering,
};

use crate::site::{
    LocaleId, Site,
    fallback::Draft,
    outline::{Outline, Place, Waymark},
};

/// Index into [`Navigation::nodes`].
pub type NodeId = usize;

/// The tree of one locale's pages. The first node is its root.
#[derive(Clone, Debug)]
pub struct Navigation {
    /// All nodes; a node's parent comes before it.
    pub nodes: Vec<Node>,
    /// The pages in reading order, each once.
    pub order: Vec<NodeId>,
    /// The article of the locale's own page, if it has one.
    pub home: Option<usize>,
    /// What holds the pages that no table of contents names; it is shown on those pages only.
    pub others: Option<NodeId>,
    /// The node of each article that has a page, by index into [`Site::articles`].
    of_article: Vec<Option<NodeId>>,
    /// What stands above pages in their breadcrumbs only.
    trail: Vec<Waymark>,
}

/// A page, an address outside, or a group of them.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is called.
    pub title: String,
    /// What it leads to.
    pub place: Place,
    /// The language of its title, where that is not the tree's.
    pub foreign: Option<LocaleId>,
    /// What it lies in; none for the root.
    pub parent: Option<NodeId>,
    /// What lies in it, in order.
    pub children: Vec<NodeId>,
    /// Its place in [`Navigation::order`], if it is in it.
    pub position: Option<usize>,
    /// The first node with a page: itself or below it.
    first_page: Option<NodeId>,
    order: i64,
}

impl Navigation {
    /// The tree of everything that readers of `locale` get. `others` is the title of the group of those pages that no
    /// table of contents names.
    #[must_use]
    pub fn of(site: &Site, locale: LocaleId, others: &str) -> Self {
        let mut tree = Self {
            nodes: vec![Node::group(String::new(), None)],
            order: Vec::new(),
            home: None,
            others: None,
            of_article: vec![None; site.articles.len()],
            trail: Vec::new(),
        };
        let is_home = |at: &usize| site.articles[*at].address.as_str().is_empty();
        tree.home =
            (0..site.articles.len()).find(is_home).filter(|at| site.shown(&site.articles[*at], locale).is_some());
        let own = &site.outlines[locale];
        let source = site.source.filter(|source| *source != locale).map(|source| &site.outlines[source]);
        if own.items.is_empty() && source.is_none_or(|source| source.items.is_empty()) {
            tree.add_folders(site, locale, 0);
        } else {
            tree.add_tables(site, locale, own, source);
            if let Some(home) = tree.home.filter(|home| tree.of_article[*home].is_none()) {
                tree.add_page(site, locale, home, 0);
            }
            let is_left =
                |at: &usize| tree.of_article[*at].is_none() && site.shown(&site.articles[*at], locale).is_some();
            if (0..site.articles.len()).any(|at| is_left(&at)) {
                let node = tree.add(Node::group(others.to_owned(), Some(0)));
                tree.others = Some(node);
                tree.add_folders(site, locale, node);
            }
        }
        let trail = Some(&own.trail).filter(|trail| !trail.is_empty()).or(source.map(|source| &source.trail));
        tree.trail = trail.cloned().unwrap_or_default();
        tree.set_order();
        tree
    }

    /// Adds what the locale's tables of contents name, and what the source's name besides.
    fn add_tables(&mut self, site: &Site, locale: LocaleId, own: &Outline, source: Option<&Outline>) {
        let draft = Draft::of(site, locale, own, source);
        let used = draft.used();
        let mut ids = vec![0; draft.nodes.len()];
        let mut next = draft.nodes[0].first;
        while let Some(at) = next {
            let node = &draft.nodes[at];
            if used[at] {
                let parent = Some(ids[node.parent.unwrap_or(0)]);
                ids[at] = self.add(Node {
                    place: node.place.clone(),
                    foreign: node.foreign,
                    ..Node::group(node.title.clone(), parent)
                });
                if let Place::Page { article, .. } = node.place {
                    self.of_article[article].get_or_insert(ids[at]);
                }
            }
            next = if used[at] { node.first.or(node.next) } else { node.next };
            let mut above = node.parent;
            while let (None, Some(parent)) = (next, above) {
                next = draft.nodes[parent].next;
                above = draft.nodes[parent].parent;
            }
        }
    }

    /// Adds every page that has no node yet to a tree of folders below `root`.
    fn add_folders(&mut self, site: &Site, locale: LocaleId, root: NodeId) {
        let mut folders: HashMap<String, NodeId> = HashMap::from([(String::new(), root)]);
        for (at, article) in site.articles.iter().enumerate() {
            if self.of_article[at].is_some() || site.shown(article, locale).is_none() {
                continue;
            }
            let address = article.address.as_str();
            let is_folder = address.is_empty()
                || !article.key[..article.key.len() - 3].eq_ignore_ascii_case(&address[..address.len() - 1]);
            let node = if is_folder {
                self.folder(&mut folders, address)
            } else {
                let above = address[..address.len() - 1].rfind('/').map_or("", |slash| &address[..=slash]);
                let parent = self.folder(&mut folders, above);
                self.add(Node::group(String::new(), Some(parent)))
            };
            self.add_page(site, locale, at, node);
        }
        self.sort(root, &collator(site, locale));
    }

    /// Makes `node` the page of an article.
    fn add_page(&mut self, site: &Site, locale: LocaleId, article: usize, node: NodeId) {
        let Some(edition) = site.shown(&site.articles[article], locale) else { return };
        self.of_article[article] = Some(node);
        let entry = &mut self.nodes[node];
        entry.title.clone_from(&edition.title);
        entry.place = Place::Page { article, rest: String::new() };
        entry.foreign = Some(edition.locale).filter(|shown| *shown != locale);
        entry.order = edition.front.order.unwrap_or(i64::MAX);
    }

    /// The node of an article, by index into [`Site::articles`].
    #[must_use]
    pub fn node(&self, article: usize) -> Option<NodeId> {
        self.of_article[article]
    }

    /// The nodes from below the root down to `node`, itself included.
    #[must_use]
    pub fn path(&self, node: NodeId) -> Vec<NodeId> {
        let mut path = Vec::new();
        let mut at = node;
        while let Some(parent) = self.nodes[at].parent {
            path.push(at);
            at = parent;
        }
        path.reverse();
        path
    }

    /// The page of a node, or the first one below it: the node that has it and the article.
    #[must_use]
    pub fn first_page(&self, node: NodeId) -> Option<(NodeId, usize)> {
        let node = self.nodes[node].first_page?;
        self.nodes[node].article().map(|article| (node, article))
    }

    /// What stands above the page of an article in its breadcrumbs, before anything of the tree: titles, articles, and
    /// whether the title is the source's.
    pub fn trail<'s>(&'s self, site: &'s Site, article: usize) -> impl Iterator<Item = (&'s str, usize, bool)> {
        let address = site.articles[article].address.as_str().to_lowercase();
        let on_the_way = move |mark: &&Waymark| address.starts_with(&mark.folder) && mark.article != article;
        self.trail.iter().filter(on_the_way).map(|mark| (mark.title.as_str(), mark.article, mark.is_lent))
    }

    /// The pages before and after that of `node`, in reading order.
    #[must_use]
    pub fn around(&self, node: NodeId) -> (Option<NodeId>, Option<NodeId>) {
        let Some(position) = self.nodes[node].position else { return (None, None) };
        let before = position.checked_sub(1).map(|at| self.order[at]);
        (before, self.order.get(position + 1).copied())
    }

    /// The node of the folder at `path`, made with all above it if need be.
    fn folder(&mut self, folders: &mut HashMap<String, NodeId>, path: &str) -> NodeId {
        if let Some(node) = folders.get(path) {
            return *node;
        }
        let trimmed = &path[..path.len() - 1];
        let (above, name) =
            trimmed.rsplit_once('/').map_or(("", trimmed), |(above, name)| (&path[..=above.len()], name));
        let parent = self.folder(folders, above);
        let node = self.add(Node::group(readable(name), Some(parent)));
        folders.insert(path.to_owned(), node);
        node
    }

    fn add(&mut self, node: Node) -> NodeId {
        let id = self.nodes.len();
        if let Some(parent) = node.parent {
            self.nodes[parent].children.push(id);
        }
        self.nodes.push(node);
        id
    }

    /// Sorts what lies in `root` and in all nodes after it.
    fn sort(&mut self, root: NodeId, collator: &CollatorBorrowed<'_>) {
        for at in root..self.nodes.len() {
            let mut children = std::mem::take(&mut self.nodes[at].children);
            children.sort_by(|a, b| {
                let (a, b) = (&self.nodes[*a], &self.nodes[*b]);
                a.order.cmp(&b.order).then_with(|| collator.compare(&a.title, &b.title))
            });
            self.nodes[at].children = children;
        }
    }

    /// Finds the reading order, and the first page below each node.
    fn set_order(&mut self) {
        let mut open = vec![0];
        while let Some(node) = open.pop() {
            let article = self.nodes[node].article();
            if article.is_some_and(|article| self.of_article[article] == Some(node)) {
                self.nodes[node].position = Some(self.order.len());
                self.order.push(node);
            }
            open.extend(self.nodes[node].children.iter().rev().filter(|child| Some(**child) != self.others));
        }
        for at in (0..self.nodes.len()).rev() {
            let node = &self.nodes[at];
            let below = || node.children.iter().find_map(|child| self.nodes[*child].first_page);
            self.nodes[at].first_page = node.article().map(|_| at).or_else(below);
        }
    }
}

impl Node {
    fn group(title: String, parent: Option<NodeId>) -> Self {
        Self {
            title,
            place: Place::Group,
            foreign: None,
            parent,
            children: Vec::new(),
            position: None,
            first_page: None,
            order: i64::MAX,
        }
    }

    /// Its page, if it has one: an index into [`Site::articles`].
    #[must_use]
    pub fn article(&self) -> Option<usize> {
        match self.place {
            Place::Page { article, .. } => Some(article),
            Place::Group | Place::Outside(_) => None,
        }
    }
}

/// A folder's name as a title: `getting-started` is “Getting started”, `Contoso.Tools` stays as it is.
pub(super) fn readable(name: &str) -> String {
    if name.bytes().any(|byte| !(byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_')) {
        return name.to_owned();
    }
    let words = name.replace(['-', '_'], " ");
    let mut rest = words.chars();
    rest.next().map(|first| first.to_ascii_uppercase().to_string() + rest.as_str()).unwrap_or_default()
}

/// Titles in the order that readers of the locale expect, numbers by their value.
fn collator(site: &Site, locale: LocaleId) -> CollatorBorrowed<'static> {
    let preferences = |tag: &str| {
        let locale = icu_locale::Locale::try_from_str(tag).unwrap_or(icu_locale::Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        preferences
    };
    let tag = site.locales[locale].locale.as_str();
    CollatorBorrowed::try_new(preferences(tag), CollatorOptions::default())
        .or_else(|_| CollatorBorrowed::try_new(preferences("und"), CollatorOptions::default()))
        .expect("the root collation is compiled in")
}
