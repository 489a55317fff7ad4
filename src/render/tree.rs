//! [`Tree`]: the navigation as HTML, made once for all pages that show it.

use std::{collections::HashMap, fmt::Write as _};

use pulldown_cmark_escape::escape_html;

use crate::{
    render::link::relative,
    site::{LocaleId, Navigation, NodeId, Site},
};

/// The navigation of the pages in one folder, by their place.
#[derive(Debug, Default)]
pub struct Branches(Vec<(String, Tree)>);

impl Branches {
    /// Adds the tree for `place`, made by `tree`, unless it is there.
    pub(super) fn add(&mut self, place: String, tree: impl FnOnce(&str) -> Tree) {
        if self.0.iter().all(|(known, _)| *known != place) {
            let tree = tree(&place);
            self.0.push((place, tree));
        }
    }

    /// The tree for the page of `node`, which lies at `place`.
    pub(super) fn for_page(&self, place: &str, node: NodeId) -> String {
        let found = self.0.iter().find(|(known, _)| known == place);
        found.map_or_else(String::new, |(_, tree)| tree.with_current(node))
    }
}

/// A list of links, and lists in it.
#[derive(Debug, Default)]
pub(super) struct Tree {
    html: String,
    /// Where in `html` the attributes of each node's link end.
    links: HashMap<NodeId, usize>,
}

impl Tree {
    /// Everything, for the page in the folder of its locale.
    pub(super) fn whole(site: &Site, locale: LocaleId, navigation: &Navigation) -> Self {
        let mut writer = Writer { site, locale, navigation, place: "", tree: Self::default() };
        writer.list(0, &|_| true);
        writer.tree
    }

    /// The folder `open` and those above it open, for pages at `place`, a folder below their locale as it stands in
    /// URLs.
    pub(super) fn branch(site: &Site, locale: LocaleId, navigation: &Navigation, open: NodeId, place: &str) -> Self {
        let mut opened = navigation.path(open);
        opened.push(0);
        let mut writer = Writer { site, locale, navigation, place, tree: Self::default() };
        writer.list(0, &|node| opened.contains(&node));
        writer.tree
    }

    /// As it is on no page of its own.
    pub(super) fn html(&self) -> &str {
        &self.html
    }

    /// The tree with the link of `node` marked as the current page.
    fn with_current(&self, node: NodeId) -> String {
        const CURRENT: &str = " aria-current=\"page\"";
        let Some(&at) = self.links.get(&node) else { return self.html.clone() };
        let mut html = String::with_capacity(self.html.len() + CURRENT.len());
        html.push_str(&self.html[..at]);
        html.push_str(CURRENT);
        html.push_str(&self.html[at..]);
        html
    }
}

struct Writer<'a> {
    site: &'a Site,
    locale: LocaleId,
    navigation: &'a Navigation,
    place: &'a str,
    tree: Tree,
}

impl Writer<'_> {
    /// Writes what lies in `node`. Goes as deep as folders on disk do, which the system bounds.
    fn list(&mut self, node: NodeId, is_open: &impl Fn(NodeId) -> bool) {
        let nodes = &self.navigation.nodes;
        self.tree.html.push_str("<ul>\n");
        if node == 0 && nodes[0].article.is_some() {
            self.entry(0);
            self.tree.html.push_str("</li>\n");
        }
        for &child in &nodes[node].children {
            self.entry(child);
            if !nodes[child].children.is_empty() && is_open(child) {
                self.tree.html.push('\n');
                self.list(child, is_open);
            }
            self.tree.html.push_str("</li>\n");
        }
        self.tree.html.push_str("</ul>\n");
    }

    /// Writes one entry up to where its own list or its end follows.
    fn entry(&mut self, node: NodeId) {
        let nodes = &self.navigation.nodes;
        let html = &mut self.tree.html;
        let folder = !nodes[node].children.is_empty() && node != 0;
        html.push_str(if folder { "<li class=\"folder\"><a href=\"" } else { "<li><a href=\"" });
        if let Some((target, article)) = self.navigation.first_page(node) {
            let article = &self.site.articles[article];
            html.push_str(&relative(self.place, article.address.url()));
            html.push('"');
            if target == node
                && let Some(foreign) = self.site.foreign(article, self.locale)
            {
                let dir = foreign.direction().as_str();
                let _ = write!(html, " lang=\"{foreign}\" dir=\"{dir}\" class=\"foreign\"");
            }
        } else {
            html.push('"');
        }
        self.tree.links.insert(node, html.len());
        html.push('>');
        let _ = escape_html(&mut *html, &nodes[node].title);
        html.push_str("</a>");
    }
}
