//! [`Outline`]: the tables of contents of one locale as one, with what its entries lead to.
//!
//! [`outlines`] is the door. A table that another refers to stands below that entry; the first of those that nobody
//! refers to is the trunk, and each further one a group of its own. Where a locale lacks a table that one of its own
//! refers to, the source's stands in.

use std::collections::HashMap;

use crate::{
    finding::{Finding, Findings},
    parse::{
        rules::TOC_INVALID,
        toc::{Entry, Target, Toc},
    },
    read::SourceFile,
    site::{
        LocaleId, Site,
        address::percent_decoded,
        href::{ends_with, folder_of, scheme},
        navigation::readable,
        rules,
    },
    text::{Span, Spanned},
};

/// A table of contents that has been read.
#[derive(Clone, Debug)]
pub struct TocFile {
    /// Index into [`crate::read::Sources::files`].
    pub file: usize,
    /// Its text, for the places of findings.
    pub text: String,
    /// Its entries.
    pub toc: Toc,
}

/// What a locale's tables say, top down: an item's parent comes before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    pub(super) items: Vec<Item>,
    /// What leads to the docset's parts above their own tables.
    pub(super) trail: Vec<Waymark>,
}

/// One entry.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// What the table calls it; else it is called what its article is.
    pub(super) title: Option<String>,
    pub(super) place: Place,
    pub(super) parent: Option<usize>,
    /// Whether the source's table says so, for want of the locale's own.
    pub(super) is_lent: bool,
}

/// What an entry of the navigation leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing: others lie below it.
    Group,
    /// A page.
    Page {
        /// Index into [`Site::articles`].
        article: usize,
        /// What follows its address: `?view=` and `#fragment`.
        rest: String,
    },
    /// An address outside of the site, as it is written.
    Outside(String),
}

/// An entry of a breadcrumb file: the pages below `folder` have it in their breadcrumbs.
#[derive(Clone, Debug)]
pub(super) struct Waymark {
    pub(super) title: String,
    pub(super) article: usize,
    /// As the addresses of pages below their locale begin.
    pub(super) folder: String,
    pub(super) is_lent: bool,
}

/// How deep entries lie at most before no further table is taken in below them.
const MOST_LEVELS: usize = 64;

/// The outline of every locale, empty where it has no tables, and what is wrong with the tables.
pub(super) fn outlines(site: &Site, tocs: &[TocFile]) -> (Vec<Outline>, Vec<Finding>) {
    let by_locale: HashMap<_, LocaleId> = site.locales.iter().enumerate().map(|(at, l)| (&l.locale, at)).collect();
    let mut own: Vec<Vec<&TocFile>> = vec![Vec::new(); site.locales.len()];
    for toc in tocs {
        let locale = site.files[toc.file].locale.as_ref();
        // In layouts with locales in file names, what names none is the source's.
        if let Some(locale) = locale.map_or(site.source, |locale| by_locale.get(locale).copied()) {
            own[locale].push(toc);
        }
    }
    for tocs in &mut own {
        tocs.sort_by_cached_key(|toc| {
            let key = &site.files[toc.file].key;
            (key.matches('/').count(), folder_of(key).to_lowercase(), !ends_with(key, ".yml"), key)
        });
    }
    let source = site.source.map_or(&[][..], |source| own[source].as_slice());
    let mut outlines = Vec::with_capacity(own.len());
    let mut findings = Vec::new();
    for (locale, tocs) in own.iter().enumerate() {
        let lent = if Some(locale) == site.source { &[] } else { source };
        let (outline, found) = Maker::new(site, locale, tocs, lent).make();
        outlines.push(outline);
        findings.extend(found);
    }
    (outlines, findings)
}

/// One table and what has become of it.
struct Table<'t> {
    toc: &'t Toc,
    file: &'t SourceFile,
    is_lent: bool,
    is_trail: bool,
    state: Expansion,
    findings: Findings<'t>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Expansion {
    Waiting,
    Open,
    Done,
}

/// What an entry says of other tables.
enum Nested {
    None,
    /// An index into [`Maker::tables`].
    Table(usize),
    /// It is not there.
    Missing(Span, String),
}

struct Maker<'t> {
    site: &'t Site,
    locale: LocaleId,
    tables: Vec<Table<'t>>,
    /// Tables by their folder in lower case.
    by_folder: HashMap<String, usize>,
    outline: Outline,
}

impl<'t> Maker<'t> {
    fn new(site: &'t Site, locale: LocaleId, own: &[&'t TocFile], lent: &[&'t TocFile]) -> Self {
        let mut maker =
            Self { site, locale, tables: Vec::new(), by_folder: HashMap::new(), outline: Outline::default() };
        for (tocs, is_lent) in [(own, false), (lent, true)] {
            for toc in tocs {
                maker.add(toc, is_lent);
            }
        }
        maker
    }

    fn add(&mut self, toc: &'t TocFile, is_lent: bool) {
        let file = &self.site.files[toc.file];
        let folder = folder_of(&file.key).to_lowercase();
        let is_trail = is_trail(&folder, &toc.toc);
        let mut findings = Findings::new(file.path.clone(), file.locale.clone(), &toc.text);
        if let Some(&first) = self.by_folder.get(&folder) {
            if is_lent {
                return;
            }
            let message = format!("this table stands beside `{}`", self.tables[first].file.path);
            findings.push(&TOC_INVALID, Span::default(), message).help("keep one of them; the other is used");
        } else {
            self.by_folder.insert(folder, self.tables.len());
        }
        let state = if findings.is_empty() { Expansion::Waiting } else { Expansion::Done };
        self.tables.push(Table { toc: &toc.toc, file, is_lent, is_trail, state, findings });
    }

    fn make(mut self) -> (Outline, Vec<Finding>) {
        for table in self.roots() {
            self.root(table);
        }
        // What lay too deep in others.
        for table in 0..self.tables.len() {
            if self.is_own(table) {
                self.root(table);
            }
        }
        for table in 0..self.tables.len() {
            if self.tables[table].is_trail {
                self.trail(table);
            }
        }
        let own = self.tables.into_iter().filter(|table| !table.is_lent);
        (self.outline, own.flat_map(|table| table.findings.finish()).collect())
    }

    /// Whether this is one of the locale's own tables, of those that make up the navigation, and not taken in yet.
    fn is_own(&self, table: usize) -> bool {
        let table = &self.tables[table];
        !table.is_lent && !table.is_trail && table.state == Expansion::Waiting
    }

    /// The tables that no other refers to, and of those that refer to each other the first.
    fn roots(&self) -> Vec<usize> {
        let own: Vec<usize> = (0..self.tables.len()).filter(|table| self.is_own(*table)).collect();
        let mut refers: Vec<Vec<usize>> = vec![Vec::new(); self.tables.len()];
        let mut is_referred = vec![false; self.tables.len()];
        for &table in &own {
            for entry in &self.tables[table].toc.entries {
                if let Nested::Table(nested) = self.nested(table, entry) {
                    refers[table].push(nested);
                    is_referred[nested] |= nested != table;
                }
            }
        }
        let mut is_reached = vec![false; self.tables.len()];
        let mut roots = Vec::new();
        let (first, second): (Vec<usize>, Vec<usize>) = own.into_iter().partition(|table| !is_referred[*table]);
        for table in first.into_iter().chain(second) {
            if is_reached[table] {
                continue;
            }
            roots.push(table);
            let mut open = vec![table];
            while let Some(table) = open.pop() {
                if !std::mem::replace(&mut is_reached[table], true) {
                    open.extend(&refers[table]);
                }
            }
        }
        roots.sort_unstable();
        roots
    }

    /// Takes in a table that no other refers to.
    fn root(&mut self, table: usize) {
        if self.outline.items.is_empty() {
            return self.expand(table, None, 0);
        }
        let folder = folder_of(&self.tables[table].file.key);
        let (title, is_lent) = self.folder_title(folder);
        let item = self.push(Item { title: Some(title), place: Place::Group, parent: None, is_lent });
        self.expand(table, Some(item), 1);
    }

    /// What a folder is called: what its article is, else its name. And whether the article is the source's.
    fn folder_title(&self, folder: &str) -> (String, bool) {
        let article = self.site.article_named(folder).map(|article| &self.site.articles[article]);
        if let Some(edition) = article.and_then(|article| self.site.shown(article, self.locale)) {
            return (edition.title.clone(), edition.locale != self.locale);
        }
        let name = folder.trim_end_matches('/');
        (readable(name.rsplit('/').next().unwrap_or(name)), false)
    }

    fn push(&mut self, item: Item) -> usize {
        self.outline.items.push(item);
        self.outline.items.len() - 1
    }

    /// Takes in the entries of a table below `parent`, which lies `depth` levels deep.
    fn expand(&mut self, table: usize, parent: Option<usize>, depth: usize) {
        self.tables[table].state = Expansion::Open;
        let (toc, is_lent) = (self.tables[table].toc, self.tables[table].is_lent);
        let mut above = vec![parent];
        for entry in &toc.entries {
            above.truncate(entry.depth + 1);
            let parent = above.last().copied().flatten();
            let nested = self.nested(table, entry);
            let place = self.place(table, entry, &nested);
            let title = entry.name.as_ref().map(|name| name.value.clone());
            let title = title.or_else(|| self.fallback_title(table, entry, &place));
            let item = self.push(Item { title, place, parent, is_lent });
            above.push(Some(item));
            match nested {
                Nested::Table(nested) => self.nest(table, entry, nested, (item, depth + entry.depth + 1)),
                Nested::Missing(span, to) => self.missing_table(table, span, &to),
                Nested::None => {}
            }
        }
        self.tables[table].state = Expansion::Done;
    }

    /// Takes in the table that `entry` of `table` refers to, below the item at `(item, depth)`.
    fn nest(&mut self, table: usize, entry: &Entry, nested: usize, (item, depth): (usize, usize)) {
        let report = |maker: &mut Self, message: &str, help: &str| {
            maker.tables[table].findings.push(&TOC_INVALID, entry.span(), message).help(help);
        };
        match self.tables[nested].state {
            Expansion::Waiting if depth < MOST_LEVELS => self.expand(nested, Some(item), depth),
            Expansion::Waiting => report(self, "tables lie too deep in each other", "refer to this one higher up"),
            Expansion::Open => {
                report(self, "the table contains itself, by this entry", "refer to an article, or remove the entry");
            }
            // It stands elsewhere already.
            Expansion::Done => {}
        }
    }

    fn missing_table(&mut self, table: usize, span: Span, to: &str) {
        self.tables[table]
            .findings
            .push(&rules::TOC_TARGET_MISSING, span, format!("`{to}` leads to no table of contents"))
            .help("add the table, or correct the path");
    }

    /// What an entry without a name is called where it leads to no article.
    fn fallback_title(&self, table: usize, entry: &Entry, place: &Place) -> Option<String> {
        if matches!(place, Place::Page { .. }) {
            return None;
        }
        let target = entry.target.as_ref().or(entry.topic.as_ref()).map(|target| match &target.value {
            Target::Href(to) | Target::Uid(to) => to.as_str(),
        });
        let to = target.or(entry.toc.as_ref().map(|toc| toc.value.as_str())).unwrap_or_default();
        if matches!(place, Place::Outside(_)) {
            return Some(to.to_owned());
        }
        let folder = self.site.key_from(folder_of(&self.tables[table].file.key), folder_of(to)).unwrap_or_default();
        Some(if folder.is_empty() { to.to_owned() } else { self.folder_title(&folder).0 })
    }

    /// The other table that an entry refers to.
    fn nested(&self, table: usize, entry: &Entry) -> Nested {
        let href = entry.target.as_ref().and_then(|target| match &target.value {
            Target::Href(href) => Some((href.as_str(), target.span, false)),
            Target::Uid(_) => None,
        });
        let toc = entry.toc.as_ref().map(|toc| (toc.value.as_str(), toc.span, true));
        for (written, span, is_toc) in [href, toc].into_iter().flatten() {
            match self.table_at(table, written, is_toc) {
                Nested::None => {}
                Nested::Missing(..) => return Nested::Missing(span, written.to_owned()),
                found @ Nested::Table(_) => return found,
            }
        }
        Nested::None
    }

    /// The table that `to` names in `table`; `is_toc` where it can name nothing else.
    fn table_at(&self, table: usize, to: &str, is_toc: bool) -> Nested {
        let written = cut(to).0;
        // Nearly all entries lead to articles.
        let may_be = is_toc
            || written.ends_with(['/', '\\', '.'])
            || ["toc.yml", "toc.md"].iter().any(|name| ends_with(written, name));
        if !may_be || to.starts_with('/') || scheme(to).is_some() {
            return Nested::None;
        }
        let path = percent_decoded(written).replace('\\', "/");
        let name = path.rsplit('/').next().unwrap_or_default();
        let is_file = name.eq_ignore_ascii_case("toc.yml") || name.eq_ignore_ascii_case("toc.md");
        let is_folder = matches!(name, "" | "." | "..");
        if path.is_empty() || !(is_file || is_folder || is_toc) {
            return Nested::None;
        }
        let folder = if is_file { folder_of(&path) } else { &path };
        let folder = self.site.key_from(folder_of(&self.tables[table].file.key), folder);
        let found = folder.as_ref().and_then(|folder| {
            let folder = if folder.is_empty() { String::new() } else { format!("{}/", folder.to_lowercase()) };
            self.by_folder.get(&folder).copied()
        });
        match found.filter(|found| !self.tables[*found].is_trail) {
            // The folder of a table as an article, not as a table.
            Some(found)
                if found == table && is_folder && self.site.article_named(&folder.unwrap_or_default()).is_some() =>
            {
                Nested::None
            }
            Some(found) => Nested::Table(found),
            None if is_file || is_toc => Nested::Missing(Span::default(), String::new()),
            None => Nested::None,
        }
    }

    /// What an entry leads to itself.
    fn place(&mut self, table: usize, entry: &Entry, nested: &Nested) -> Place {
        let of_table = entry.target.as_ref().is_some_and(|target| match (&target.value, nested) {
            (Target::Href(href), Nested::Table(_)) => !matches!(self.table_at(table, href, false), Nested::None),
            (Target::Href(href), Nested::Missing(_, to)) => href == to,
            _ => false,
        });
        let target = entry.target.as_ref().filter(|_| !of_table).or(entry.topic.as_ref());
        match target {
            None => Place::Group,
            Some(Spanned { value: Target::Href(href), span }) => self.href(table, href, *span),
            Some(Spanned { value: Target::Uid(uid), span }) => {
                let (name, rest) = cut(uid);
                if let Some(article) = self.site.article_of_uid(&percent_decoded(name), &self.tables[table].file.key) {
                    return Place::Page { article, rest: rest.to_owned() };
                }
                self.tables[table]
                    .findings
                    .push(&rules::TOC_TARGET_MISSING, *span, format!("no article has the uid `{uid}`"))
                    .help("correct it, or refer to the article by `href`");
                Place::Group
            }
        }
    }

    /// Where an absolute address leads: to a page of the docset, if it is published below that path. What others
    /// publish stays as it is.
    fn absolute(&self, href: &str) -> Option<Place> {
        let own = self.site.inside(href).and_then(|inside| {
            let article = self.site.page_at(&inside.path, inside.view, None)?;
            Some(Place::Page { article, rest: inside.rest })
        });
        own.or_else(|| href.starts_with('/').then(|| Place::Outside(href.to_owned())))
    }

    fn href(&mut self, table: usize, href: &str, span: Span) -> Place {
        if let Some(place) = self.absolute(href) {
            return place;
        }
        if let Some(scheme) = scheme(href) {
            if ["http", "https", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
                return Place::Outside(href.to_owned());
            }
            self.tables[table]
                .findings
                .push(&TOC_INVALID, span, format!("a link with the scheme `{scheme}:` does not reach the page"))
                .help("link to an http or https address, or to a file of the docset");
            return Place::Group;
        }
        let (path, rest) = cut(href);
        if path.is_empty() {
            return Place::Group;
        }
        let key = self.site.key_from(folder_of(&self.tables[table].file.key), &percent_decoded(path));
        if let Some(article) = key.as_ref().and_then(|key| self.site.article_named(key)) {
            return Place::Page { article, rest: rest.to_owned() };
        }
        let finding = match &key {
            // A file that is there and no article of ours is nothing the author could mend.
            Some(key) if self.site.resource(self.locale, key).is_some() => return Place::Group,
            Some(key) if !self.tables[table].is_lent => (
                format!("`{href}` leads to no article"),
                self.site.help_for_missing(key).unwrap_or_else(|| format!("there is no `{key}` in any locale")),
            ),
            Some(_) => return Place::Group,
            None => (format!("`{href}` leads out of the docset"), "link to a file below the content folder".to_owned()),
        };
        self.tables[table].findings.push(&rules::TOC_TARGET_MISSING, span, finding.0).help(finding.1);
        Place::Group
    }

    /// Takes in a breadcrumb file. What it says of the levels above the docset is another site's.
    fn trail(&mut self, table: usize) {
        let Table { toc, file, is_lent, .. } = self.tables[table];
        if is_lent && self.outline.trail.iter().any(|mark| !mark.is_lent) {
            return;
        }
        for entry in &toc.entries {
            let Some(Target::Href(topic)) = entry.topic.as_ref().or(entry.target.as_ref()).map(|topic| &topic.value)
            else {
                continue;
            };
            let article = self.trail_page(&file.key, topic);
            let folder = entry.toc.as_ref().and_then(|toc| self.trail_folder(&file.key, &toc.value));
            let (Some(article), Some(folder)) = (article, folder) else { continue };
            let folder = folder.trim_matches('/').to_lowercase();
            let folder = if folder.is_empty() { folder } else { format!("{folder}/") };
            let title = entry.name.as_ref().map_or_else(|| self.folder_title(&folder).0, |name| name.value.clone());
            self.outline.trail.push(Waymark { title, article, folder, is_lent });
        }
    }

    /// The page that an entry of a breadcrumb file leads to.
    fn trail_page(&self, file: &str, topic: &str) -> Option<usize> {
        match self.absolute(topic) {
            Some(Place::Page { article, .. }) => Some(article),
            Some(_) => None,
            None => self.site.article_named(&self.trail_folder(file, topic)?),
        }
    }

    /// The folder that an entry of a breadcrumb file is for, as the addresses of its pages begin.
    fn trail_folder(&self, file: &str, toc: &str) -> Option<String> {
        if toc.starts_with('/') {
            return self.site.inside(toc).map(|inside| inside.path);
        }
        let is_ours = scheme(toc).is_none();
        is_ours.then(|| self.site.key_from(folder_of(file), &percent_decoded(cut(toc).0))).flatten()
    }
}

/// A path, and the query and fragment after it.
fn cut(href: &str) -> (&str, &str) {
    href.split_at(href.find(['#', '?']).unwrap_or(href.len()))
}

/// Whether a table is a breadcrumb file: it lies in a folder of that name, or all it says is which parts of a host
/// belong to which page.
fn is_trail(folder: &str, toc: &Toc) -> bool {
    let name = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let absolute =
        |entry: &Entry| entry.target.is_none() && entry.toc.as_ref().is_some_and(|toc| toc.value.starts_with('/'));
    matches!(name, "bread" | "breadcrumb" | "breadcrumbs")
        || (!toc.entries.is_empty() && toc.entries.iter().all(absolute))
}
