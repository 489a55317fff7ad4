//! [`Body`]: the values of a YAML page as Markdown.
//!
//! The schemas of the four kinds differ in little but the depth at which things lie, and authors add fields that none of
//! them has. So values are told apart by what they hold and not by where they lie: what has questions, items or prose of
//! its own is a *section* under a heading, what has a title and links is a *card* in a grid.

use crate::{
    parse::{
        yaml_page::{Kind, first},
        yaml_tree::{Entry, Node, Value},
        yaml_writer::Writer,
    },
    text::{SourceMap, Span},
};

/// What a thing is called.
const TITLES: [&str; 3] = ["title", "name", "question"];
/// Where it leads.
const ADDRESSES: [&str; 2] = ["url", "href"];
/// What kind of thing that is.
const KINDS: [&str; 2] = ["itemType", "linkListType"];
const IMAGES: [&str; 3] = ["imageSrc", "image", "imageUrl"];
/// Values that are Markdown.
const MARKDOWN: [&str; 9] =
    ["answer", "content", "introduction", "abstract", "prerequisites", "markdown", "html", "text", "footer"];
/// What a section has and a card has not.
const PARTS: [&str; 7] = ["items", "sections", "questions", "answer", "content", "markdown", "choices"];
/// Values that are for machines.
const TECHNICAL: [&str; 14] = [
    "metadata",
    "brand",
    "uid",
    "type",
    "style",
    "layout",
    "className",
    "id",
    "theme",
    "badge",
    "achievement",
    "ratingsPrefix",
    "explanationType",
    "displayType",
];

pub(super) struct Body<'a> {
    kind: Kind,
    out: Writer<'a>,
    label: &'a dyn Fn(&str) -> String,
}

impl<'a> Body<'a> {
    pub(super) fn new(kind: Kind, yaml: &'a str, label: &'a dyn Fn(&str) -> String) -> Self {
        Self { kind, out: Writer::new(yaml), label }
    }

    /// The Markdown of the page with these fields.
    pub(super) fn page(mut self, entries: &[Entry]) -> (String, SourceMap) {
        let metadata = entries.iter().find(|entry| entry.key == "metadata").and_then(|entry| entry.node.entries());
        let title = first(entries, &TITLES).or_else(|| first(metadata.unwrap_or_default(), &TITLES));
        self.heading(1, title.map(|(_, node)| node), None);
        if let Some((_, node)) = first(entries, &["summary"]) {
            self.out.put("<div class=\"lead\">\n\n", node.span);
            self.prose("summary", node);
            self.out.put("</div>\n\n", node.span);
        }
        let shown = title.map_or("", |(key, _)| key);
        for entry in entries.iter().filter(|entry| entry.key != shown && entry.key != "summary") {
            self.value(entry, 2);
        }
        self.out.finish()
    }

    /// What lies in a section or a card besides its title.
    fn rest(&mut self, entries: &[Entry], shown: &str, level: usize) {
        for entry in entries {
            let is_head = entry.key == shown || is(&ADDRESSES, entry) || is(&KINDS, entry) || is(&IMAGES, entry);
            if !is_head {
                self.value(entry, level);
            }
        }
    }

    fn value(&mut self, entry: &Entry, level: usize) {
        if is(&TECHNICAL, entry) || entry.key.starts_with("ms.") {
            return;
        }
        if entry.key == "prerequisites" {
            self.label(&entry.key, entry.node.span);
        }
        match &entry.node.value {
            Value::Null | Value::Bare(_) => {}
            Value::Text(text) => {
                if is(&MARKDOWN, entry)
                    || is(&TITLES, entry)
                    || is(&["summary", "description"], entry)
                    || is_prose(text)
                {
                    self.prose(&entry.key, &entry.node);
                }
            }
            Value::List(items) if entry.key == "links" => self.links(items),
            Value::List(items) if entry.key == "choices" => self.choices(items),
            Value::List(items) => self.list(&entry.key, items, level),
            Value::Map(entries) if is_link(entries) => {
                self.link(entries);
                self.out.put("\n\n", entry.node.span);
            }
            Value::Map(entries) => self.section(entries, entry.node.span, level),
        }
    }

    /// A text as a block of its own.
    fn prose(&mut self, key: &str, node: &Node) {
        let Some(text) = node.text() else { return };
        if MARKDOWN.contains(&key) || (self.kind != Kind::Hub && self.kind != Kind::Landing && key == "summary") {
            return self.out.markdown(text, node.span);
        }
        for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            self.out.link((paragraph, node.span), None);
            self.out.put("\n\n", node.span);
        }
    }

    fn heading(&mut self, level: usize, title: Option<&Node>, url: Option<&Node>) {
        let Some((text, node)) = title.and_then(|node| Some((node.text()?, node))) else { return };
        self.out.put(&format!("{} ", &"######"[..level.min(6)]), node.span);
        if url.is_none() && reads_as_markdown(text) {
            self.line(node);
        } else {
            self.out.link((text, node.span), address(url));
        }
        self.out.put("\n\n", node.span);
    }

    fn section(&mut self, entries: &[Entry], place: Span, level: usize) {
        let (shown, title) = first(entries, &TITLES).map_or(("", None), |(key, node)| (key, Some(node)));
        let url = first(entries, &ADDRESSES).map(|(_, node)| node);
        self.heading(level, title, url);
        self.image(entries);
        self.kind(entries, place);
        self.rest(entries, shown, level + usize::from(title.is_some()));
    }

    fn list(&mut self, key: &str, items: &[Node], level: usize) {
        // Where a page of questions has one section, its name is not meant to be read: many have `Ignored` there.
        if let (Kind::Faq, "sections", [only]) = (self.kind, key, items)
            && let Some(entries) = only.entries()
        {
            let name = first(entries, &TITLES).map_or("", |(key, _)| key);
            return self.rest(entries, name, level);
        }
        let mut in_cards = false;
        let mut in_bullets = false;
        for item in items {
            let entries = item.entries().unwrap_or_default();
            let is_card = is_card(entries);
            if is_card != in_cards {
                self.out.put(if is_card { "<div class=\"cards\">\n\n" } else { "</div>\n\n" }, item.span);
                in_cards = is_card;
            }
            let is_bullet = item.text().is_some();
            if in_bullets && !is_bullet {
                self.out.put("\n", item.span);
            }
            in_bullets = is_bullet;
            match &item.value {
                _ if is_card => self.card(entries, item.span, level),
                Value::Map(entries) => self.section(entries, item.span, level),
                Value::List(items) => self.list(key, items, level),
                Value::Text(text) | Value::Bare(text) => {
                    self.out.put("- ", item.span);
                    self.out.link((text, item.span), None);
                    self.out.put("\n", item.span);
                }
                Value::Null => {}
            }
        }
        let end = items.last().map_or(Span::default(), |item| item.span);
        if in_cards {
            self.out.put("</div>\n\n", end);
        }
        if in_bullets {
            self.out.put("\n", end);
        }
    }

    fn card(&mut self, entries: &[Entry], place: Span, level: usize) {
        let url = first(entries, &ADDRESSES).map(|(_, node)| node);
        let title = first(entries, &TITLES).or_else(|| first(entries, &["text"]).filter(|_| url.is_some()));
        let (shown, title) = title.map_or(("", None), |(key, node)| (key, Some(node)));
        let has_more = entries.iter().any(|entry| {
            entry.key != shown
                && !is(&ADDRESSES, entry)
                && !is(&KINDS, entry)
                && !is(&IMAGES, entry)
                && !is(&TECHNICAL, entry)
        });
        self.out.put("<div class=\"card\">\n\n", place);
        self.image(entries);
        if has_more {
            self.heading(level, title, url);
        } else if let Some(node) = title.or(url) {
            self.out.link((node.text().unwrap_or_default(), node.span), address(url));
            self.out.put("\n\n", place);
        }
        self.kind(entries, place);
        self.rest(entries, shown, level + 1);
        self.out.put("</div>\n\n", place);
    }

    fn image(&mut self, entries: &[Entry]) {
        let Some(entry) = entries.iter().find(|entry| is(&IMAGES, entry)) else { return };
        let parts = entry.node.entries().unwrap_or_default();
        let source = first(parts, &["src"]).map_or(&entry.node, |(_, node)| node);
        let alt = first(parts, &["alt"]).and_then(|(_, node)| node.text()).unwrap_or_default();
        if let Some((url, place)) = address(Some(source)) {
            self.out.put("!", place);
            self.out.link((alt, place), Some((url, place)));
            self.out.put("\n\n", place);
        }
    }

    /// The words for the kind of the links that follow.
    fn kind(&mut self, entries: &[Entry], place: Span) {
        if let Some((_, node)) = first(entries, &KINDS) {
            self.label(&node.text().unwrap_or_default().trim().to_ascii_lowercase(), place);
        }
    }

    fn label(&mut self, kind: &str, place: Span) {
        let words = (self.label)(kind);
        if !words.is_empty() {
            self.out.put("<div class=\"kind\">\n\n", place);
            self.out.link((&words, place), None);
            self.out.put("\n\n</div>\n\n", place);
        }
    }

    fn links(&mut self, items: &[Node]) {
        for item in items {
            self.out.put("- ", item.span);
            match item.entries() {
                Some(entries) => self.link(entries),
                None => self.out.link((item.text().unwrap_or_default(), item.span), None),
            }
            self.out.put("\n", item.span);
        }
        self.out.put("\n", items.last().map_or(Span::default(), |item| item.span));
    }

    /// A link on its line, and what is said of it on the next.
    fn link(&mut self, entries: &[Entry]) {
        let url = first(entries, &ADDRESSES).map(|(_, node)| node);
        let words = first(entries, &["text", "title", "name"]).map(|(_, node)| node).or(url);
        if let Some(node) = words {
            self.out.link((node.text().unwrap_or_default(), node.span), address(url));
        }
        if let Some((_, summary)) = first(entries, &["summary", "description"]) {
            self.out.put("\\\n  ", summary.span);
            self.out.link((summary.text().unwrap_or_default(), summary.span), None);
        }
    }

    /// What a question of a quiz offers, each with the word on it.
    fn choices(&mut self, items: &[Node]) {
        for item in items {
            let entries = item.entries().unwrap_or_default();
            let Some((_, content)) = first(entries, &["content", "text", "title"]) else { continue };
            self.out.put("- ", item.span);
            self.line(content);
            if let Some((_, explanation)) = first(entries, &["explanation"]) {
                self.out.put("\\\n  ", item.span);
                self.line(explanation);
            }
            self.out.put("\n", item.span);
        }
        self.out.put("\n", items.last().map_or(Span::default(), |item| item.span));
    }

    /// A value that is Markdown, on one line.
    fn line(&mut self, node: &Node) {
        let line = node.text().unwrap_or_default().split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        self.out.put(&line, node.span);
    }
}

fn is(keys: &[&str], entry: &Entry) -> bool {
    keys.contains(&entry.key.as_str())
}

fn address(node: Option<&Node>) -> Option<(&str, Span)> {
    node.and_then(|node| Some((node.text()?.trim(), node.span)))
}

/// Whether a map is a card and not a section.
fn is_card(entries: &[Entry]) -> bool {
    let has = |keys: &[&str]| entries.iter().any(|entry| is(keys, entry));
    // Lists of links inside a card have a kind and no title.
    (has(&TITLES) || has(&ADDRESSES) || has(&IMAGES)) && !has(&PARTS)
}

/// Whether a map is nothing but a link.
fn is_link(entries: &[Entry]) -> bool {
    !entries.is_empty()
        && first(entries, &ADDRESSES).is_some()
        && entries.iter().all(|entry| entry.node.text().is_some())
}

/// Whether the value of an unknown key is text for readers, and not a name for machines.
fn is_prose(text: &str) -> bool {
    text.trim().contains(|c: char| c.is_whitespace() || !c.is_ascii())
}

/// Whether a title holds markup that its author meant. Most have none, and say `List<T>` or `*.yml`.
fn reads_as_markdown(text: &str) -> bool {
    text.matches('`').count() >= 2 || text.contains("](") || text.matches("**").count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::yaml_tree::Tree;

    fn markdown(kind: Kind, yaml: &str) -> String {
        let tree = Tree::read(yaml);
        let page = Body::new(kind, &tree.yaml, &|kind| format!("({kind})")).page(&tree.entries).0;
        page.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn cards_have_what_their_items_have() {
        let yaml = "title: أطلس\nproducts:\n  title: كل شيء\n  items:\n  - title: A_b\n    imageSrc: a.png\n    links:\n    - {text: ابدأ, url: a.md}\n  - {title: B, url: 'b c.md', itemType: Video}\n";
        let expected = [
            "# أطلس",
            "## كل شيء",
            "<div class=\"cards\">",
            "<div class=\"card\">",
            "![](<a.png>)",
            "### A\\_b",
            "- [ابدأ](<a.md>)",
            "</div>",
            "<div class=\"card\">",
            "[B](<b c.md>)",
            "<div class=\"kind\">",
            "\\(video\\)",
            "</div>",
            "</div>",
            "</div>",
        ];
        assert_eq!(markdown(Kind::Hub, yaml).lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn one_section_of_questions_needs_no_name() {
        let section = |name: &str| format!("- name: {name}\n  questions:\n  - {{question: 何？, answer: '*地図*'}}\n");
        let one = format!("sections:\n{}", section("無視"));
        assert_eq!(markdown(Kind::Faq, &one), "## 何？\n*地図*");
        let two = one + &section("C");
        assert_eq!(markdown(Kind::Faq, &two), "## 無視\n### 何？\n*地図*\n## C\n### 何？\n*地図*");
    }

    #[test]
    fn only_titles_with_markup_are_markdown() {
        let heading = |title: &str| markdown(Kind::Faq, &format!("title: \"{title}\""));
        assert_eq!(heading("List<T> & *.yml"), "# List\\<T\\> \\& \\*\\.yml");
        assert_eq!(heading("ماذا يفعل `run`"), "# ماذا يفعل `run`");
    }

    #[test]
    fn unknown_fields_with_words_are_shown() {
        let yaml = "motto: Maps for all\ncode: x-1\nbrand: a b\nextra:\n- Un mot\n- {label: Zwei Wörter}\nnumber: 5\n";
        assert_eq!(markdown(Kind::Landing, yaml), "Maps for all\n- Un mot\nZwei Wörter");
    }
}
