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
    /// Whose it is.
    pub locale: LocaleId,
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
    /// What stands above pages in their breadcrumbs only, by the folder that they lie in.
    trail: HashMap<String, Waymark>,
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
            locale,
            nodes: vec![Node::group(String::new(), None)],
            order: Vec::new(),
            home: None,
            others: None,
            of_article: vec![None; site.articles.len()],
            trail: HashMap::new(),
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
        for mark in trail.into_iter().flatten() {
            tree.trail.entry(mark.folder.clone()).or_insert_with(|| mark.clone());
        }
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
            let node = if article.address.is_folder() {
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

    /// The folder at the top, if there is but one and it holds more than lies beside it.
    #[must_use]
    pub fn only_folder(&self) -> Option<NodeId> {
        let inside = |node: NodeId| self.nodes[node].children.len();
        let is_folder = |node: &NodeId| inside(*node) > 0 && Some(*node) != self.others;
        let mut folders = self.nodes[0].children.iter().copied().filter(is_folder);
        folders.next().filter(|folder| folders.next().is_none() && inside(*folder) >= inside(0))
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
        let ends = std::iter::once(0).chain(address.match_indices('/').map(|(at, _)| at + 1)).collect::<Vec<_>>();
        let marks = ends.into_iter().filter_map(move |end| self.trail.get(&address[..end]));
        let marks = marks.filter(move |mark| mark.article != article);
        marks.map(|mark| (mark.title.as_str(), mark.article, mark.is_lent))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        finding::{Finding, Findings},
        parse::{front_matter::FrontMatter, toc},
        read::{SourceFile, Sources},
        settings::{Options, Settings},
        site::{Head, Tables, TocFile},
        text::{Span, Spanned},
    };

    /// A site of `(locale, key, text)`: tables of contents with their text, articles with their title.
    fn site(files: &[(&str, &str, &str)]) -> (Site, Vec<Finding>) {
        let (mut sources, mut heads, mut tocs) = (Sources::default(), Vec::new(), Vec::new());
        for (at, (locale, key, text)) in files.iter().enumerate() {
            let path: std::sync::Arc<str> = format!("{locale}/{key}").into();
            let file = SourceFile {
                path: path.clone(),
                locale: Some(locale.parse().unwrap()),
                key: (*key).to_owned(),
                mounted: false,
            };
            if file.is_toc() {
                let toc = toc::read(key, text, &mut Findings::new(path, None, text));
                tocs.push(TocFile { file: at, text: (*text).to_owned(), toc });
            } else {
                let (title, uid) = text.split_once('=').unwrap_or((text, ""));
                let spanned = |text: &str| Some(Spanned { value: text.to_owned(), span: Span::default() });
                let uid = spanned(uid).filter(|uid| !uid.value.is_empty());
                let front = FrontMatter { title: spanned(title), uid, ..FrontMatter::default() };
                heads.push(Head { file: at, front, heading: None, hashes: Vec::new() });
            }
            sources.files.push(file);
        }
        let options = Options { source_locale: Some("en".to_owned()), ..Options::default() };
        Site::assemble(Settings::new(&options).unwrap(), sources, heads, &Tables { tocs, pivots: Vec::new() })
    }

    /// The tree of a locale as indented lines: `*` after a title in another language, `#` where pages are in order.
    fn tree(site: &Site, tag: &str) -> Vec<String> {
        let locale = site.locales.iter().position(|known| known.locale.as_str() == tag).unwrap();
        let navigation = Navigation::of(site, locale, "…");
        let (mut lines, mut open) = (Vec::new(), vec![(0, 0)]);
        while let Some((at, depth)) = open.pop() {
            let node = &navigation.nodes[at];
            let foreign = if node.foreign.is_some() { "*" } else { "" };
            let to = match &node.place {
                Place::Group => String::new(),
                Place::Page { article, rest } => format!(" {}{rest}", site.articles[*article].key),
                Place::Outside(to) => format!(" {to}"),
            };
            let place = node.position.map_or_else(String::new, |at| format!(" #{at}"));
            lines.push(format!("{}{}{foreign}{to}{place}", "  ".repeat(usize::max(depth, 1) - 1), node.title));
            open.extend(node.children.iter().rev().map(|child| (*child, depth + 1)));
        }
        lines.remove(0);
        lines
    }

    fn told(findings: &[Finding]) -> Vec<String> {
        let line = |found: &Finding| {
            let help = found.help.as_deref().unwrap_or_default();
            format!("{}:{}:{} {}: {help}", found.path, found.start.line, found.start.column, found.message)
        };
        findings.iter().map(line).collect()
    }

    #[test]
    fn entries_name_articles_in_many_ways() {
        let toc = "- href: a.md\n- name: B\n  href: ./B?view=x#y\n- name: 升級\n  href: ~/sub/%E5%8D%87.md\n- name: Folder\n  href: sub/\n- uid: x.Y\n- name: again\n  href: a.md#z\n- name: out\n  href: javascript:x\n- name: File\n  href: x.pdf\n";
        let (site, findings) = site(&[
            ("en", "toc.yml", toc),
            ("en", "a.md", "A"),
            ("en", "b.md", "x"),
            ("en", "sub/index.md", "Sub=X.y"),
            ("en", "sub/升.md", "x"),
        ]);
        assert_eq!(
            tree(&site, "en"),
            [
                "A a.md #0",
                "B b.md?view=x#y #1",
                "升級 sub/升.md #2",
                "Folder sub/index.md #3",
                "Sub sub/index.md",
                "again a.md#z"
            ]
        );
        assert_eq!(
            told(&findings),
            [
                "en/toc.yml:12:9 a link with the scheme `javascript:` does not reach the page: link to an http or https address, or to a file of the docset",
                "en/toc.yml:14:9 `x.pdf` leads to no article: there is no `x.pdf` in any locale",
            ]
        );
    }

    #[test]
    fn missing_articles_are_told_with_the_nearest() {
        let toc = "- name: G\n  href: guide/strat.md\n  items:\n  - name: A\n    href: ../x.md\n  - name: B\n    href: b.md\n- name: U\n  uid: no\n- name: N\n  href: deep/toc.yml\n";
        let (site, findings) =
            site(&[("en", "toc.yml", toc), ("en", "guide/start.md", "S"), ("en", "other/b.md", "b")]);
        assert_eq!(tree(&site, "en"), ["…", "  Guide", "    S guide/start.md", "  Other", "    b other/b.md"]);
        assert_eq!(
            told(&findings),
            [
                "en/toc.yml:2:9 `guide/strat.md` leads to no article: did you mean `guide/start.md`?",
                "en/toc.yml:5:11 `../x.md` leads out of the docset: link to a file below the content folder",
                "en/toc.yml:7:11 `b.md` leads to no article: did you mean `other/b.md`?",
                "en/toc.yml:9:8 no article has the uid `no`: correct it, or refer to the article by `href`",
                "en/toc.yml:11:9 `deep/toc.yml` leads to no table of contents: add the table, or correct the path",
            ]
        );
    }

    #[test]
    fn tables_stand_below_the_entries_that_refer_to_them() {
        let (site, findings) = site(&[
            ("en", "toc.yml", "- name: A\n  tocHref: a/TOC.md\n  topicHref: a/index.md\n- name: B\n  href: b/\n"),
            ("en", "a/TOC.md", "# [One](1.md)\n# [Loop](../)\n"),
            ("en", "a/1.md", "x"),
            ("en", "a/index.md", "x"),
            ("en", "b/toc.yml", "- name: Two\n  href: 2.md\n  items: [{name: Three, href: ../c/3.md}]\n"),
            ("en", "b/2.md", "x"),
            ("en", "c/index.md", "שלום"),
            ("en", "c/toc.yml", "- name: Three\n  href: 3.md\n- name: Out\n  href: https://x.example\n"),
            ("en", "c/toc.md", "# [Never](3.md)\n"),
            ("en", "c/3.md", "x"),
            ("en", "see-also/toc.yml", "- name: Lost\n  href: ../more/toc.yml\n"),
            ("en", "more/toc.yml", "- name: Found\n  href: ../see-also/toc.yml\n- {name: Three, href: ../c/3.md}\n"),
        ]);
        assert_eq!(
            tree(&site, "en"),
            [
                "A a/index.md #0",
                "  One a/1.md #1",
                "B",
                "  Two b/2.md #2",
                "    Three c/3.md #3",
                "שלום",
                "  Three c/3.md",
                "  Out https://x.example",
                "More",
                "  Three c/3.md",
                "…",
                "  שלום c/index.md",
            ]
        );
        assert_eq!(
            told(&findings),
            [
                "en/a/TOC.md:2:4 the table contains itself, by this entry: refer to an article, or remove the entry",
                "en/c/toc.md:1:1 this table stands beside `en/c/toc.yml`: keep one of them; the other is used",
                "en/see-also/toc.yml:1:9 the table contains itself, by this entry: refer to an article, or remove the entry",
            ]
        );
    }

    #[test]
    fn what_a_table_lacks_comes_from_the_sources() {
        let source = "- {name: A, href: a.md}\n- {name: B, href: b.md}\n- name: G\n  items:\n  - {name: C, href: c.md}\n  - {name: D, href: d.md}\n  - {name: X, href: 'https://x.example'}\n- name: H\n  items:\n  - {name: E, href: e.md}\n  - {name: Y, href: 'https://y.example'}\n- {name: F, href: f.md}\n";
        let mut files = vec![("en", "toc.yml", source)];
        for key in ["a.md", "b.md", "c.md", "d.md", "e.md", "f.md"] {
            files.push(("en", key, "title"));
        }
        files.extend([("ar", "e.md", "هـ"), ("ar", "a.md", "أ")]);
        files.push(("ar", "toc.yml", "- name: مجموعة\n  items:\n  - {name: د, href: d.md}\n- {name: ب, href: b.md}\n"));
        files.push(("ja", "c.md", "C"));
        let (site, findings) = site(&files);
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(
            tree(&site, "ar"),
            [
                "مجموعة",
                "  C* c.md #0",
                "  د d.md #1",
                "H*",
                "  هـ e.md #2",
                "  Y* https://y.example",
                "F* f.md #3",
                "أ a.md #4",
                "ب b.md #5",
            ]
        );
        let ja = tree(&site, "ja");
        assert_eq!(ja.len(), 10);
        assert_eq!(ja[..5], ["A* a.md #0", "B* b.md #1", "G*", "  C c.md #2", "  D* d.md #3"]);
        assert_eq!(tree(&site, "en")[2..4], ["G", "  C c.md #2"]);
    }

    #[test]
    fn a_locale_may_lack_a_table_that_it_refers_to() {
        let root = "- name: Sub\n  href: sub/toc.yml\n";
        let (site, findings) = site(&[
            ("en", "toc.yml", root),
            ("en", "sub/toc.yml", "- {name: A, href: a.md}\n- {name: B, href: b.md}\n"),
            ("en", "sub/a.md", "a"),
            ("en", "sub/b.md", "b"),
            ("he", "toc.yml", &root.replace("Sub", "תת")),
            ("he", "sub/a.md", "א"),
        ]);
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(tree(&site, "he"), ["תת", "  א sub/a.md #0", "  B* sub/b.md #1"]);
    }

    #[test]
    fn breadcrumb_files_are_no_navigation() {
        let (site, _) = site(&[
            ("en", "toc.yml", "- {name: A, href: sub/a.md}\n"),
            (
                "en",
                "bread/toc.yml",
                "- name: Host\n  tocHref: /x/\n  topicHref: /x/index\n- name: Part\n  tocHref: ~/Sub\n  topicHref: ../b.md\n",
            ),
            ("en", "other/toc.yml", "- name: Host\n  tocHref: /x/\n  topicHref: /x/index\n"),
            ("en", "sub/a.md", "a"),
            ("en", "b.md", "b"),
        ]);
        assert_eq!(tree(&site, "en"), ["A sub/a.md #0", "…", "  b b.md"]);
        let navigation = Navigation::of(&site, 0, "…");
        let trail =
            |key: &str| navigation.trail(&site, site.article(key).unwrap()).map(|mark| mark.0).collect::<Vec<_>>();
        assert_eq!((trail("sub/a.md"), trail("b.md")), (vec!["Part"], vec![]));
    }

    #[test]
    fn many_tables_one_in_the_other_are_bounded() {
        let mut files = vec![("en", "a.md".to_owned(), "a".to_owned())];
        for at in 0..500 {
            files.push((
                "en",
                format!("{at}/toc.yml"),
                format!("- name: x\n  href: ../{}/toc.yml\n- href: ../a.md\n", at + 1),
            ));
        }
        let files: Vec<_> = files.iter().map(|(locale, key, text)| (*locale, key.as_str(), text.as_str())).collect();
        let (site, findings) = site(&files);
        let deep = findings.iter().filter(|found| found.message.contains("too deep")).count();
        assert_eq!((deep, findings.len()), (7, 8));
        assert_eq!(tree(&site, "en").iter().filter(|line| line.ends_with(" a.md")).count(), 499);
    }

    #[test]
    fn a_folder_that_nearly_everything_lies_in_is_the_only_one() {
        let only = |toc: &str| {
            let articles = ["index", "a", "b"].map(|name| ("he", format!("{name}.md"), "ספר"));
            let mut files = vec![("he", "toc.yml", toc)];
            files.extend(articles.iter().map(|(locale, key, title)| (*locale, key.as_str(), *title)));
            let (site, _) = site(&files);
            let navigation = Navigation::of(&site, 0, "…");
            navigation.only_folder().map(|folder| navigation.nodes[folder].title.clone())
        };
        let folder = |title: &str| format!("- name: {title}\n  items:\n  - href: a.md\n  - href: b.md\n");
        let page = "- name: דף\n  href: index.md\n";
        assert_eq!(only(&format!("{page}{}", folder("כרך"))).as_deref(), Some("כרך"));
        assert_eq!(only(&format!("{}{}", folder("כרך"), folder("שני"))), None);
        assert_eq!(only(&format!("{page}{page}{}", folder("כרך"))), None);
        assert_eq!(only(page), None);
    }
}
