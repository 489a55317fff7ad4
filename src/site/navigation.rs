//! [`Navigation`]: the articles of one locale as a tree, by folder, then `order`, then title.

use std::collections::HashMap;

use icu_collator::{
    CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering,
};

use crate::site::{LocaleId, Site, address::stem};

/// Index into [`Navigation::nodes`].
pub type NodeId = usize;

/// The tree of one locale's pages. The first node is its root.
#[derive(Clone, Debug)]
pub struct Navigation {
    /// All nodes; a node's parent comes before it.
    pub nodes: Vec<Node>,
    /// The pages in reading order.
    pub order: Vec<NodeId>,
    /// The node of each article that has a page, by index into [`Site::articles`].
    of_article: Vec<Option<NodeId>>,
}

/// A page, a folder, or both.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is called.
    pub title: String,
    /// Its page, if it has one: an index into [`Site::articles`].
    pub article: Option<usize>,
    /// The folder it lies in; none for the root.
    pub parent: Option<NodeId>,
    /// What lies in it, in order.
    pub children: Vec<NodeId>,
    /// Its place in [`Navigation::order`], if it has a page.
    pub position: Option<usize>,
    order: i64,
}

impl Navigation {
    /// The tree of everything that readers of `locale` get.
    #[must_use]
    pub fn of(site: &Site, locale: LocaleId) -> Self {
        let mut tree = Self {
            nodes: vec![Node::folder(String::new(), None)],
            order: Vec::new(),
            of_article: vec![None; site.articles.len()],
        };
        let mut folders: HashMap<String, NodeId> = HashMap::from([(String::new(), 0)]);
        for (at, article) in site.articles.iter().enumerate() {
            let Some(edition) = site.shown(article, locale) else { continue };
            let address = article.address.as_str();
            let order = edition.front.order.unwrap_or(i64::MAX);
            let is_folder =
                address.is_empty() || !stem(&article.key).eq_ignore_ascii_case(&address[..address.len() - 1]);
            let node = if is_folder {
                tree.folder(&mut folders, address)
            } else {
                let above = address[..address.len() - 1].rfind('/').map_or("", |slash| &address[..=slash]);
                let parent = tree.folder(&mut folders, above);
                tree.add(Node::folder(String::new(), Some(parent)))
            };
            tree.of_article[at] = Some(node);
            let entry = &mut tree.nodes[node];
            (entry.title, entry.article, entry.order) = (edition.title.clone(), Some(at), order);
        }
        tree.sort(&collator(site, locale));
        tree
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
    pub fn first_page(&self, mut node: NodeId) -> Option<(NodeId, usize)> {
        loop {
            match self.nodes[node].article {
                Some(article) => return Some((node, article)),
                None => node = *self.nodes[node].children.first()?,
            }
        }
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
        let node = self.add(Node::folder(readable(name), Some(parent)));
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

    fn sort(&mut self, collator: &CollatorBorrowed<'_>) {
        for at in 0..self.nodes.len() {
            let mut children = std::mem::take(&mut self.nodes[at].children);
            children.sort_by(|a, b| {
                let (a, b) = (&self.nodes[*a], &self.nodes[*b]);
                a.order.cmp(&b.order).then_with(|| collator.compare(&a.title, &b.title))
            });
            self.nodes[at].children = children;
        }
        let mut open = vec![0];
        while let Some(node) = open.pop() {
            if self.nodes[node].article.is_some() {
                self.nodes[node].position = Some(self.order.len());
                self.order.push(node);
            }
            open.extend(self.nodes[node].children.iter().rev());
        }
    }
}

impl Node {
    fn folder(title: String, parent: Option<NodeId>) -> Self {
        Self { title, article: None, parent, children: Vec::new(), position: None, order: i64::MAX }
    }
}

/// A folder's name as a title: `getting-started` is “Getting started”, `Contoso.Tools` stays as it is.
fn readable(name: &str) -> String {
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
