//! Tables of contents: the text of a `toc.yml` or `TOC.md` becomes a [`Toc`].
//!
//! [`read`] is the door. Whatever is wrong is a finding, and everything that can be read is kept. What the entries
//! lead to is not looked up here.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::{
    finding::Findings,
    parse::{
        front_matter,
        markdown::{level_number, push_text},
        rules::TOC_INVALID,
        toc_yaml,
    },
    text::{Span, Spanned},
};

/// How deep entries may lie in each other; deeper ones are taken as if they lay just so deep.
pub const MOST_LEVELS: usize = 32;

/// A table of contents as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Toc {
    /// The entries, each followed by those that lie in it.
    pub entries: Vec<Entry>,
}

/// One line of a table of contents. It has a name, a link or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// In how many others it lies. At most one more than the entry before it.
    pub depth: usize,
    /// What it is called; else it is called what its target is.
    pub name: Option<Spanned<String>>,
    /// What it leads to: `href`, else `uid`.
    pub target: Option<Spanned<Target>>,
    /// The article of an entry whose `href` is another table: `topicHref` or `topicUid`.
    pub topic: Option<Spanned<Target>>,
    /// Another table that stands below it: `tocHref`.
    pub toc: Option<Spanned<String>>,
}

/// What an entry leads to, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A file, folder or address.
    Href(String),
    /// The name an article gives itself.
    Uid(String),
}

impl Entry {
    /// Where it stands in the file, as far as can be told.
    #[must_use]
    pub fn span(&self) -> Span {
        let name = self.name.as_ref().map(|name| name.span);
        let target = || self.target.as_ref().or(self.topic.as_ref()).map(|target| target.span);
        name.or_else(target).or_else(|| self.toc.as_ref().map(|toc| toc.span)).unwrap_or_default()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.name.is_none() && self.target.is_none() && self.topic.is_none() && self.toc.is_none()
    }
}

/// Reads the table of contents in the file `key`, whose text is `text`.
///
/// ```
/// use isogloss::{finding::Findings, parse::toc};
/// let text = "- name: Guide\n  items:\n  - name: Start\n    href: start.md\n";
/// let mut findings = Findings::new("fr/toc.yml".into(), None, text);
/// let toc = toc::read("toc.yml", text, &mut findings);
/// assert_eq!(toc.entries.iter().map(|entry| entry.depth).collect::<Vec<_>>(), [0, 1]);
/// assert!(findings.is_empty());
/// ```
#[must_use]
pub fn read(key: &str, text: &str, findings: &mut Findings<'_>) -> Toc {
    let is_markdown = key.rsplit('.').next().is_some_and(|extension| extension.eq_ignore_ascii_case("md"));
    let entries = if is_markdown { of_markdown(text) } else { toc_yaml::read(text, findings) };
    Toc { entries: tidied(entries, findings) }
}

/// Drops entries that say nothing and bounds how deep the others lie.
fn tidied(mut entries: Vec<Entry>, findings: &mut Findings<'_>) -> Vec<Entry> {
    let mut is_told = false;
    let mut most = 0;
    entries.retain_mut(|entry| {
        if entry.is_empty() {
            return false;
        }
        if entry.depth >= MOST_LEVELS && !is_told {
            is_told = true;
            findings
                .push(&TOC_INVALID, entry.span(), format!("entries lie more than {MOST_LEVELS} deep"))
                .help("lift them; they are shown one below the other");
        }
        entry.depth = entry.depth.min(most).min(MOST_LEVELS - 1);
        most = entry.depth + 1;
        true
    });
    entries
}

/// Headings nest by their level; items of lists lie below the heading before them.
fn of_markdown(text: &str) -> Vec<Entry> {
    let start = front_matter::body(text);
    let mut outline = Outline { entries: Vec::new(), open: Vec::new(), list: 0, line: None };
    for (event, range) in Parser::new(&text[start..]).into_offset_iter() {
        outline.take(&event, &(range.start + start..range.end + start));
    }
    outline.entries
}

struct Outline {
    entries: Vec<Entry>,
    /// The levels of the entries that the next one may lie in.
    open: Vec<usize>,
    /// How many lists are open.
    list: usize,
    line: Option<Line>,
}

/// A heading or an item of a list, as far as it has been read.
struct Line {
    level: usize,
    text: String,
    span: Option<Range<usize>>,
    target: Option<Spanned<Target>>,
}

/// Items of lists lie deeper than headings of any level.
const DEEPEST_HEADING: usize = 6;

impl Outline {
    fn take(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => self.open_line(usize::from(level_number(*level))),
            Event::Start(Tag::List(_)) => {
                self.close_line();
                self.list += 1;
            }
            Event::End(TagEnd::List(_)) => {
                self.close_line();
                self.list = self.list.saturating_sub(1);
            }
            Event::Start(Tag::Item) => self.open_line(DEEPEST_HEADING + self.list),
            Event::End(TagEnd::Heading(_) | TagEnd::Item) => self.close_line(),
            Event::Start(Tag::Link { dest_url, .. }) => {
                if let Some(line) = self.line.as_mut().filter(|line| line.target.is_none()) {
                    line.target = Some(Spanned { value: Target::of_link(dest_url), span: range.clone().into() });
                }
            }
            Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak => {
                if let Some(line) = &mut self.line {
                    push_text(&mut line.text, event);
                    line.span = Some(line.span.as_ref().map_or(range.start, |span| span.start)..range.end);
                }
            }
            _ => {}
        }
    }

    fn open_line(&mut self, level: usize) {
        self.close_line();
        self.line = Some(Line { level, text: String::new(), span: None, target: None });
    }

    fn close_line(&mut self) {
        let Some(line) = self.line.take() else { return };
        while self.open.last().is_some_and(|open| *open >= line.level) {
            self.open.pop();
        }
        let text = line.text.trim();
        let name = line.span.filter(|_| !text.is_empty());
        let name = name.map(|span| Spanned { value: text.to_owned(), span: span.into() });
        self.entries.push(Entry { depth: self.open.len(), name, target: line.target, ..Entry::default() });
        self.open.push(line.level);
    }
}

impl Target {
    /// What a link leads to: a file, or with `xref:` an article by its uid.
    pub(super) fn of_link(to: &str) -> Self {
        match to.split_at_checked("xref:".len()) {
            Some((scheme, uid)) if scheme.eq_ignore_ascii_case("xref:") => Self::Uid(uid.to_owned()),
            _ => Self::Href(to.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Each entry as an indented line, and the findings.
    fn shown(key: &str, text: &str) -> (Vec<String>, Vec<String>) {
        let mut findings = Findings::new(key.into(), None, text);
        let toc = read(key, text, &mut findings);
        let line = |entry: &Entry| {
            let name = entry.name.as_ref().map_or("?", |name| &name.value);
            let mut line = format!("{}{name}", "  ".repeat(entry.depth));
            for target in [&entry.target, &entry.topic].into_iter().flatten() {
                let (sign, to) = match &target.value {
                    Target::Href(href) => (" -> ", href),
                    Target::Uid(uid) => (" = ", uid),
                };
                line = line + sign + to;
            }
            line + &entry.toc.as_ref().map_or_else(String::new, |toc| format!(" >> {}", toc.value))
        };
        let found =
            findings.iter().map(|found| format!("{}:{} {}", found.start.line, found.start.column, found.message));
        (toc.entries.iter().map(line).collect(), found.collect())
    }

    fn entries(key: &str, text: &str) -> Vec<String> {
        let (entries, findings) = shown(key, text);
        assert!(findings.is_empty(), "{findings:?}");
        entries
    }

    #[test]
    fn yaml_lists_nest() {
        let text = "- name: \"升級: alles\"\n  href: up.md\n  expanded: true\n  items:\n  - name: 1.10\n    uid: a.b\n    displayName: x, y\n    items: []\n- href: other.yml?view=1\n- name: Group\n  tocHref: sub/\n  topicHref: sub/index.md\n";
        let wanted = ["升級: alles -> up.md", "  1.10 = a.b", "? -> other.yml?view=1", "Group -> sub/index.md >> sub/"];
        assert_eq!(entries("toc.yml", text), wanted);
        let indented = text.lines().map(|line| format!("  {line}\n")).collect::<Vec<_>>().concat();
        assert_eq!(entries("TOC.yml", &format!("### YamlMime:TOC\nitems:\n{indented}")), wanted);
        assert_eq!(entries("TOC.yml", "\u{FEFF}# nothing\n"), [""; 0]);
    }

    #[test]
    fn what_yaml_refuses_is_read_by_lines() {
        let text = "items:\n- name: Streifen: was bleibt\n  href: strip.md\n  items:\n  - name: 'עברית'\n    href: he.md # here\n- name: @x\n";
        let (entries, findings) = shown("toc.yml", text);
        assert_eq!(entries, ["Streifen: was bleibt -> strip.md", "  עברית -> he.md", "@x"]);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].starts_with("2:"), "{findings:?}");
        assert!(findings[0].ends_with("the value of `name` holds a colon, and no quotes around it"), "{findings:?}");
    }

    #[test]
    fn entries_that_are_none_are_told() {
        let (entries, findings) =
            shown("toc.yml", "- just text\n- name: [a]\n  href: b.md\n- href:\n- name: A\n  items: 5\n");
        assert_eq!(entries, ["? -> b.md", "A"]);
        assert_eq!(
            findings,
            [
                "1:1 an entry is a map with a name or a link",
                "2:9 `name` is text, not a list",
                "4:7 an entry has neither a name nor a link",
                "5:9 `items` is a list of entries",
            ]
        );
        assert_eq!(shown("toc.yml", "just text").1, ["1:1 a table of contents is a list of entries"]);
        assert_eq!(shown("toc.yml", "name: x").1, ["1:1 a table of contents is a list of entries"]);
    }

    #[test]
    fn headings_and_lists_nest() {
        let text = "---\ntitle: x\n---\n# [開始](start.md)\n## Group\n### [`code` *b*](a/b.md#c)\n# Lists\n- [one](1.md)\n  - [two](xref:M.T)\n- [three][3]\n\n[3]: https://example.org/\n";
        assert_eq!(
            entries("TOC.md", text),
            [
                "開始 -> start.md",
                "  Group",
                "    code b -> a/b.md#c",
                "Lists",
                "  one -> 1.md",
                "    two = M.T",
                "  three -> https://example.org/",
            ]
        );
    }

    #[test]
    fn towers_and_bombs_are_bounded() {
        let deep = |levels: usize, line: &str| -> String {
            let lines = (0..levels).map(|level| line.replace('>', &" ".repeat(2 * level)));
            lines.collect::<Vec<_>>().concat()
        };
        let tower = deep(500, ">- name: x\n>  items:\n");
        let (entries, findings) = shown("toc.yml", &tower);
        assert_eq!((entries.len(), findings.len()), (500, 2), "{findings:?}");
        let flow = format!("{}name: x{}", "[{items: ".repeat(20_000), "}]".repeat(20_000));
        shown("toc.yml", &flow);
        let bomb = |level: usize| format!("- &a{} [{}]\n", level + 1, vec![format!("*a{level}"); 10].join(", "));
        let bomb = (0..30).map(bomb).collect::<Vec<_>>().concat();
        shown("toc.yml", &format!("- &a0 [x]\n{bomb}"));
        let cyclic = "- &a\n  name: x\n  items: [*a]\n";
        assert!(!shown("toc.yml", cyclic).1.is_empty());
        let list = deep(300, ">- [x](y.md)\n");
        assert_eq!(shown("toc.md", &list).1.len(), 1);
    }

    #[test]
    fn a_large_table_is_no_bomb() {
        let text = "- name: x\n  href: y.md\n  displayName: z\n".repeat(40_000);
        assert_eq!(entries("toc.yml", &text).len(), 40_000);
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "((  ){0,3}(- )?(name|href|items|tocHref)?(: ?)?[-#\\[\\]{}\"'é字a*&:]{0,4}\r?\n){0,6}") {
            shown("toc.yml", &text);
            shown("toc.md", &text);
        }
    }
}
