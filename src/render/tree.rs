//! [`Tree`]: the navigation as HTML, made once for all pages that show it.

use std::{collections::HashMap, fmt::Write as _};

use pulldown_cmark_escape::{escape_href, escape_html};

use crate::{
    locale::Locale,
    render::link::relative,
    site::{Navigation, Node, NodeId, Place, Site},
};

/// A list of links, and lists in it.
#[derive(Debug, Default)]
pub struct Tree {
    html: String,
    /// Where in `html` the attributes of each node's link end.
    links: HashMap<NodeId, usize>,
}

impl Tree {
    /// Everything, for the page in the folder of its locale.
    pub(super) fn whole(site: &Site, navigation: &Navigation) -> Self {
        let mut writer = Writer { site, navigation, place: "", tree: Self::default() };
        writer.list(0, &|_| true);
        writer.tree
    }

    /// The folder `open` and those above it open, and the one that nearly everything lies in, for pages at `place`, a folder below their
    /// locale as it stands in URLs.
    pub(super) fn branch(site: &Site, navigation: &Navigation, open: NodeId, place: &str) -> Self {
        let mut opened = navigation.path(open);
        opened.push(0);
        opened.extend(navigation.only_folder());
        let mut writer = Writer { site, navigation, place, tree: Self::default() };
        writer.list(0, &|node| opened.contains(&node));
        writer.tree
    }

    /// As it is on no page of its own.
    pub(super) fn html(&self) -> &str {
        &self.html
    }

    /// The tree with the link of `node` marked as the current page.
    pub(super) fn with_current(&self, node: NodeId) -> String {
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
    navigation: &'a Navigation,
    place: &'a str,
    tree: Tree,
}

impl<'a> Writer<'a> {
    /// Writes what lies in `node`. Goes as deep as folders on disk do, which the system bounds, or as tables of contents
    /// do, which are bounded as they are read.
    fn list(&mut self, node: NodeId, is_open: &impl Fn(NodeId) -> bool) {
        let navigation = self.navigation;
        let nodes = &navigation.nodes;
        self.tree.html.push_str("<ul>\n");
        if node == 0 && nodes[0].article().is_some() {
            self.entry(0);
            self.tree.html.push_str("</li>\n");
        }
        for &child in &nodes[node].children {
            if Some(child) == navigation.others && !is_open(child) {
                continue;
            }
            self.entry(child);
            // What has no page to open it stays open.
            let is_open_now = is_open(child) || navigation.first_page(child).is_none();
            if !nodes[child].children.is_empty() && is_open_now {
                self.tree.html.push('\n');
                self.list(child, is_open);
            }
            self.tree.html.push_str("</li>\n");
        }
        self.tree.html.push_str("</ul>\n");
    }

    /// The language of the article an entry leads to, where that is not the reader's.
    fn language_behind(&self, entry: &Node) -> Option<&'a Locale> {
        let article = &self.site.articles[entry.article()?];
        let shown = self.site.shown(article, self.navigation.locale)?.locale;
        (shown != self.navigation.locale).then(|| &self.site.locales[shown].locale)
    }

    /// Writes one entry up to where its own list or its end follows.
    fn entry(&mut self, node: NodeId) {
        let navigation = self.navigation;
        let entry = &navigation.nodes[node];
        let behind = self.language_behind(entry);
        let html = &mut self.tree.html;
        let folder = !entry.children.is_empty() && node != 0;
        html.push_str(if folder { "<li class=\"folder\">" } else { "<li>" });
        let is_link = match (&entry.place, navigation.first_page(node)) {
            (Place::Outside(to), _) => {
                html.push_str("<a href=\"");
                let _ = escape_href(&mut *html, to);
                html.push('"');
                true
            }
            (place, Some((_, article))) => {
                html.push_str("<a href=\"");
                html.push_str(&relative(self.place, self.site.articles[article].address.url()));
                if let Place::Page { rest, .. } = place {
                    let _ = escape_href(&mut *html, rest);
                }
                html.push('"');
                true
            }
            (_, None) => {
                html.push_str("<span");
                false
            }
        };
        if let Some(foreign) = entry.foreign {
            let foreign = &self.site.locales[foreign].locale;
            let _ = write!(html, " lang=\"{foreign}\" dir=\"{}\" class=\"foreign\"", foreign.direction().as_str());
        } else if let Some(shown) = behind {
            let _ = write!(html, " hreflang=\"{shown}\" class=\"foreign\"");
        }
        self.tree.links.insert(node, html.len());
        html.push('>');
        let _ = escape_html(&mut *html, &entry.title);
        html.push_str(if is_link { "</a>" } else { "</span>" });
    }
}
