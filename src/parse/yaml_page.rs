//! YAML pages: files that begin with `### YamlMime:Hub`, `Landing`, `FAQ` or `Tutorial` become Markdown, and then go
//! the way of every article.
//!
//! [`is_page`] tells them from other YAML files, [`front_matter()`] reads what front matter says elsewhere, and [`body`]
//! writes the Markdown, with a map from it back to the file. What is wrong with the YAML is a finding, and everything
//! that can be read of it is on the page.

use crate::{
    finding::Findings,
    parse::{
        allow,
        bitext::{self, Bitext, Side},
        front_matter::{self, Field, FrontMatter},
        rules::YAML_PAGE_INVALID,
        yaml_body::Body,
        yaml_tree::{Entry, Node, Tree, Value},
    },
    text::Span,
};

pub use crate::parse::yaml_writer::escaped;

/// What a YAML page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The entrance to a whole product.
    Hub,
    /// The entrance to a part of it.
    Landing,
    /// Questions and answers.
    Faq,
    /// Steps to be taken one after another.
    Tutorial,
}

impl Kind {
    /// The kind that the first line of a file names.
    pub(super) fn of(text: &str) -> Option<Self> {
        let line = text.strip_prefix('\u{FEFF}').unwrap_or(text).lines().next()?;
        let name = line.strip_prefix('#')?.trim_start_matches('#').trim().strip_prefix("YamlMime:")?.trim();
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        match name {
            _ if is("Hub") => Some(Self::Hub),
            _ if is("Landing") => Some(Self::Landing),
            _ if is("FAQ") => Some(Self::Faq),
            _ if is("Tutorial") => Some(Self::Tutorial),
            _ => None,
        }
    }
}

/// Whether a file that begins with `head` is a page.
///
/// ```
/// use isogloss::parse::yaml_page::is_page;
/// assert!(is_page("### YamlMime:FAQ\r\ntitle: x\r\n"));
/// assert!(!is_page("### YamlMime:TOC\n") && !is_page("title: x\n"));
/// ```
#[must_use]
pub fn is_page(head: &str) -> bool {
    Kind::of(head).is_some()
}

/// What the page `text`, the whole file, says of itself. Reports what is wrong with its YAML.
#[must_use]
pub fn front_matter(text: &str, findings: &mut Findings<'_>) -> FrontMatter {
    // The markup of units is reported where the body is read.
    let mut unheard = Findings::new("".into(), None, text);
    let stripped = bitext::read(text, front_matter::body(text), Side::Target, None, &mut unheard);
    let mut tree = Tree::read(&stripped.text);
    let map = std::mem::take(&mut tree.map).over(stripped.map.clone());
    for fault in &tree.faults {
        let span = stripped.map.span(fault.span.range());
        findings.push(&YAML_PAGE_INVALID, span, &*fault.message).help(&*fault.help);
    }
    let metadata = tree.entries.iter().find(|entry| entry.key == "metadata");
    let metadata = metadata.and_then(|entry| entry.node.entries()).unwrap_or_default();
    let title = |entry: &&Entry| entry.key == "title" && entry.node.text().is_some();
    let own = tree.entries.iter().find(title);
    let others = metadata.iter().filter(|entry| own.is_none() || entry.key != "title");
    let fields = own.into_iter().chain(others).map(|entry| field(entry, map.span(entry.node.span.range()))).collect();
    let landing = matches!(Kind::of(text), Some(Kind::Hub | Kind::Landing));
    let allow = match metadata.iter().find(|entry| entry.key == allow::FIELD) {
        Some(entry) => allow::in_node(&entry.node, &|span| map.span(span.range()), findings),
        None => Vec::new(),
    };
    FrontMatter { landing, allow, ..FrontMatter::of_fields(fields, findings) }
}

fn field(entry: &Entry, span: Span) -> Field<'_> {
    let value = match &entry.node.value {
        Value::Null => front_matter::Value::Null,
        Value::Text(text) => front_matter::Value::Scalar(text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")),
        Value::Bare(text) => front_matter::Value::Scalar(text.clone()),
        Value::List(_) => front_matter::Value::Other("list"),
        Value::Map(_) => front_matter::Value::Other("map"),
    };
    Field { key: entry.key.as_str().into(), value, span }
}

/// The Markdown of a page: `stripped` is the whole file without the markup of units, and `label` gives the words for a
/// kind of link such as `how-to-guide`, or none.
///
/// ```
/// use isogloss::{finding::Findings, parse::{bitext::{self, Side}, yaml_page}};
/// let text = "### YamlMime:FAQ\ntitle: Fragen\nsections:\n- name: Alle\n  questions:\n  - question: Warum?\n    answer: \"*Darum.*\"\n";
/// let mut findings = Findings::new("de/faq.yml".into(), None, text);
/// let stripped = bitext::read(text, 0, Side::Target, None, &mut findings);
/// let body = yaml_page::body(stripped, &|_| String::new());
/// assert_eq!(body.text, "# Fragen\n\n## Warum?\n\n*Darum.*\n\n");
/// let answer = body.text.find("*Darum").unwrap();
/// assert_eq!(&text[body.map.span(answer..answer + 8).range()], "*Darum.*");
/// ```
#[must_use]
pub fn body(stripped: Bitext, label: &dyn Fn(&str) -> String) -> Bitext {
    let Bitext { text, map, units } = stripped;
    let kind = Kind::of(&text).unwrap_or(Kind::Landing);
    let tree = Tree::read(&text);
    let (markdown, own) = Body::new(kind, &tree.yaml, label).page(&tree.entries);
    Bitext { text: markdown, map: own.over(tree.map).over(map), units }
}

/// The value of the first of some keys that has a text.
pub(super) fn first<'t>(entries: &'t [Entry], keys: &[&str]) -> Option<(&'t str, &'t Node)> {
    let named = |key: &&str| entries.iter().find(|entry| entry.key == *key && entry.node.text().is_some());
    let entry = keys.iter().find_map(named)?;
    Some((entry.key.as_str(), &entry.node))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn findings(text: &str) -> Findings<'_> {
        Findings::new("ar/index.yml".into(), None, text)
    }

    /// The Markdown of a page, with the kind of links in square brackets.
    fn page(text: &str) -> Bitext {
        let stripped = bitext::read(text, front_matter::body(text), Side::Target, None, &mut findings(text));
        body(stripped, &|kind| format!("[{kind}]"))
    }

    #[test]
    fn the_first_line_tells_what_a_file_is() {
        for page in ["\u{FEFF}### YamlMime:Hub", "###YamlMime: landing \r\n", "# YamlMime:Tutorial\na: b"] {
            assert!(is_page(page), "{page:?}");
        }
        for other in ["", "\n### YamlMime:Hub", "### YamlMime:XRefMap", "### YamlMime:YamlDocument", "YamlMime:Hub"] {
            assert!(!is_page(other), "{other:?}");
        }
    }

    #[test]
    fn metadata_is_front_matter() {
        let text = "### YamlMime:Hub\nmetadata:\n  title: Long\n  ms.openlocfilehash: aa\n  order: 3\ntitle: خرائط\n";
        let mut found = findings(text);
        let front = front_matter(text, &mut found);
        let title = front.title.unwrap();
        assert_eq!((title.value.as_str(), &text[title.span.range()]), ("خرائط", "خرائط"));
        assert_eq!((front.order, front.landing, found.len()), (Some(3), true, 0));
        assert_eq!(front.revision.hash.unwrap().value, "aa");
        let only = "### YamlMime:FAQ\nmetadata:\n  title: אטלס\n";
        assert_eq!(front_matter(only, &mut findings(only)).title.unwrap().value, "אטלס");
        assert!(page(only).text.starts_with("# אטלס\n"));
    }

    #[test]
    fn units_are_read_before_the_yaml() {
        let unit = |id: u8, target: &str, source: &str| {
            format!(
                "<span data-ttu-id=\"a-{id}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-{id}\">{source}</span></span>"
            )
        };
        let text = format!(
            "### YamlMime:Tutorial\r\ntitle: {}\r\nitems:\r\n- title: {}\r\n  content: |\r\n    {}\r\n",
            unit(1, "地図", "Maps: a start"),
            unit(2, "一", "One"),
            unit(3, "[線](a.md)。", "A [line](a.md).")
        );
        let mut found = findings(&text);
        assert_eq!(front_matter(&text, &mut found).title.unwrap().value, "地図");
        assert!(found.is_empty(), "{:?}", &found[..]);
        let page = page(&text);
        assert_eq!(page.text, "# 地図\n\n## 一\n\n[線](a.md)。\n\n\n");
        let link = page.text.find("[線]").unwrap();
        assert_eq!(&text[page.map.span(link..link + "[線](a.md)".len()).range()], "[線](a.md)");
        assert_eq!(page.units.len(), 3);
    }

    #[test]
    fn a_value_without_quotes_is_reported_where_it_stands() {
        let text = "### YamlMime:FAQ\r\ntitle: אטלס: שאלות\r\n";
        let mut found = findings(text);
        assert_eq!(front_matter(text, &mut found).title.unwrap().value, "אטלס: שאלות");
        assert_eq!((found[0].start.line, found[0].start.column), (2, 8));
        assert_eq!(page(text).text, "# אטלס\\: שאלות\n\n");
    }

    proptest! {
        #[test]
        fn any_text_makes_a_page(text in r"(title: |url: |items:|sections:|links:|answer: [|>]|- |  |\n|[&*a-c]|'|`|<|\[|#|升|ب|\r|\t|:){0,60}") {
            for kind in ["Hub", "FAQ"] {
                let text = format!("### YamlMime:{kind}\n{text}");
                let _ = front_matter(&text, &mut findings(&text));
                let page = page(&text);
                for at in 0..page.text.len() {
                    prop_assert!(page.map.span(at..at + 1).end as usize <= text.len() + 1);
                }
            }
        }
    }
}
