//! The YAML of a page as a [`Tree`] of values that know their places. The door is [`Tree::read`], which takes any text:
//! a value that lacks its quotes is given them, and what is no YAML even then is read line by line.

use std::{collections::BTreeMap, ops::Range};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, Spanned as YamlSpanned};

use crate::{
    parse::front_matter::{self, Invalid},
    text::{SourceMap, SourceMapBuilder, Span},
};

/// A page as YAML tells it.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The fields of the page, in the order of the file.
    pub(super) entries: Vec<Entry>,
    /// The text that the spans of all nodes are of.
    pub(super) yaml: String,
    /// From that text to the one that was given.
    pub(super) map: SourceMap,
    /// What was wrong with it.
    pub(super) faults: Vec<Fault>,
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) node: Node,
}

/// A value and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) value: Value,
    pub(super) span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Null,
    Text(String),
    /// A number or a truth value, as it is written.
    Bare(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// Why a text is no YAML, and what was done about it.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) help: String,
    /// In the text that was given.
    pub(super) span: Span,
}

/// How many values of a file are given quotes. Each costs another pass.
const MOST_QUOTED: usize = 16;

impl Tree {
    /// Reads `yaml`, whatever it is.
    pub(super) fn read(yaml: &str) -> Self {
        let mut quoted = Quoted::default();
        let mut faults = Vec::new();
        let (mut text, mut map) = (yaml.to_owned(), SourceMap::tail(0));
        loop {
            let error = match parsed(&text) {
                Ok(entries) => return Self { entries, yaml: text, map, faults },
                Err(error) => error,
            };
            let at = map.offset(error.offset).min(yaml.len());
            match Line::around(yaml, at).and_then(|line| line.without_quotes()) {
                Some(value) if faults.len() < MOST_QUOTED && quoted.add(value.clone()) => {
                    faults.push(Fault::of_value(yaml, value, error));
                }
                _ => return Self::by_entries(yaml, &error),
            }
            (text, map) = quoted.apply(yaml);
        }
    }

    /// Reads each field of the page on its own, so that one that cannot be read costs itself alone.
    fn by_entries(yaml: &str, whole: &Invalid) -> Self {
        let mut tree = Self { yaml: yaml.to_owned(), map: SourceMap::tail(0), ..Self::default() };
        for range in front_matter::entries(yaml) {
            let text = &yaml[range.clone()];
            let mut entries = match parsed(text) {
                Ok(entries) => entries,
                Err(error) => {
                    tree.faults.push(Fault::of_field(text, range.start, error));
                    line_by_line(text)
                }
            };
            for entry in &mut entries {
                entry.node.shift(range.start);
            }
            tree.entries.extend(entries);
        }
        if tree.faults.is_empty() {
            let help = "each of its fields is read on its own".to_owned();
            tree.faults.push(Fault { message: whole.message.clone(), help, span: Span::at(whole.offset) });
        }
        tree
    }
}

impl Fault {
    fn of_value(yaml: &str, value: Range<usize>, error: Invalid) -> Self {
        let text = &yaml[value.clone()];
        let message = if text.contains(": ") || text.ends_with(':') {
            "a value holds a colon, and no quotes around it".to_owned()
        } else {
            error.message
        };
        Self { message, help: "put it in quotes; it is read as the text of its line".to_owned(), span: value.into() }
    }

    fn of_field(text: &str, start: usize, error: Invalid) -> Self {
        let key = text.lines().next().and_then(|line| line.split(':').next()).unwrap_or_default().trim();
        let help = format!("mend it; until then what can be read of `{key}` is shown line by line");
        Self { message: error.message, help, span: Span::at(start + error.offset) }
    }
}

impl Node {
    fn shift(&mut self, bytes: usize) {
        self.span = self.span.shifted(bytes);
        match &mut self.value {
            Value::List(items) => items.iter_mut().for_each(|item| item.shift(bytes)),
            Value::Map(entries) => entries.iter_mut().for_each(|entry| entry.node.shift(bytes)),
            Value::Null | Value::Text(_) | Value::Bare(_) => {}
        }
    }

    /// Its text, where it has one that is not blank.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) | Value::Bare(text) => Some(text.as_str()).filter(|text| !text.trim().is_empty()),
            _ => None,
        }
    }

    /// Its entries, where it is a map.
    pub(super) fn entries(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }
}

/// The values that are given quotes: where they are, in the order of the text.
#[derive(Default)]
struct Quoted {
    values: BTreeMap<usize, usize>,
}

impl Quoted {
    /// Whether the value has none yet.
    fn add(&mut self, value: Range<usize>) -> bool {
        self.values.insert(value.start, value.end).is_none()
    }

    fn apply(&self, yaml: &str) -> (String, SourceMap) {
        let mut text = String::with_capacity(yaml.len() + 8 * self.values.len());
        let mut map = SourceMapBuilder::default();
        let mut at = 0;
        for (&start, &end) in &self.values {
            text.push_str(&yaml[at..start]);
            map.keep(at..start);
            let place = Span::new(start, end);
            let quote = |text: &mut String, map: &mut SourceMapBuilder, quotes: &str| {
                text.push_str(quotes);
                map.insert(quotes.len(), place);
            };
            quote(&mut text, &mut map, "'");
            at = start;
            for piece in yaml[start..end].split('\'') {
                if at > start {
                    quote(&mut text, &mut map, "''");
                }
                text.push_str(piece);
                map.keep(at..at + piece.len());
                at += piece.len() + 1;
            }
            quote(&mut text, &mut map, "'");
            at = end;
        }
        text.push_str(&yaml[at..]);
        map.keep(at..yaml.len());
        (text, map.finish())
    }
}

/// One line of the form `key: value`, perhaps after the `-` of a list.
struct Line<'t> {
    key: &'t str,
    value: &'t str,
    /// Where the value begins in the whole text.
    at: usize,
}

impl<'t> Line<'t> {
    fn around(text: &'t str, at: usize) -> Option<Self> {
        let at = text.floor_char_boundary(at);
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[start..].lines().next()?;
        Self::of(line, start)
    }

    /// The line that begins at byte `start`.
    fn of(line: &'t str, start: usize) -> Option<Self> {
        let bare = line.trim_start_matches([' ', '\t', '-']);
        let colon = bare.find(':')?;
        let key = bare[..colon].trim_end();
        let named = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
        let rest = &bare[colon + 1..];
        if !named || !(rest.is_empty() || rest.starts_with([' ', '\t'])) {
            return None;
        }
        let value = rest.trim();
        let before = line.len() - rest.trim_start().len();
        Some(Self { key, value, at: start + before })
    }

    /// The place of a value that is neither in quotes nor a block of lines.
    fn without_quotes(&self) -> Option<Range<usize>> {
        let is_block = matches!(self.value, "|" | ">" | "|-" | ">-" | "|+" | ">+");
        (!self.value.is_empty() && !is_block).then(|| self.at..self.at + self.value.len())
    }
}

/// What can be read of a field that is no YAML: its lines, as the values of their own keys. Below `metadata`, they stay
/// together.
fn line_by_line(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let bare = line.trim_start_matches([' ', '\t', '-']).trim_end();
        if bare.is_empty() || bare.starts_with('#') {
            continue;
        }
        let begin = start + line.find(bare).unwrap_or(0);
        let (key, value, begin) =
            Line::of(line.trim_end(), start).map_or(("text", bare, begin), |line| (line.key, line.value, line.at));
        let value = value.trim_matches(['"', '\'']);
        let value = if value.is_empty() { Value::Null } else { Value::Text(value.to_owned()) };
        let span = Span::new(begin, start + line.trim_end().len());
        entries.push(Entry { key: key.to_owned(), node: Node { value, span } });
    }
    match entries.first() {
        Some(first) if first.key == "metadata" => {
            let node = Node { value: Value::Map(entries.split_off(1)), span: Span::new(0, text.len()) };
            vec![Entry { key: "metadata".to_owned(), node }]
        }
        _ => entries,
    }
}

/// What the YAML parser makes of a text.
fn parsed(yaml: &str) -> Result<Vec<Entry>, Invalid> {
    let mut options = serde_yaml::options! { duplicate_keys: DuplicateKeyPolicy::PassThrough, with_snippet: false };
    // A page has no use for more, and a few kilobytes must not grow to megabytes.
    options.alias_limits.max_total_replayed_events = 1000;
    options.alias_limits.max_alias_expansions_per_anchor = 16;
    match serde_yaml::from_str_with_options::<Option<Entries>>(yaml, options) {
        Ok(entries) => Ok(entries.map(|entries| entries.read(yaml)).unwrap_or_default()),
        Err(error) => Err(Invalid::of(yaml, &error)),
    }
}

struct Entries(Vec<(String, YamlSpanned<Any>)>);

enum Any {
    Null,
    Text(String),
    Bare,
    List(Vec<YamlSpanned<Any>>),
    Map(Entries),
}

impl Entries {
    fn read(self, yaml: &str) -> Vec<Entry> {
        self.0.into_iter().map(|(key, value)| Entry { key, node: node(value, yaml) }).collect()
    }
}

fn node(spanned: YamlSpanned<Any>, yaml: &str) -> Node {
    let whole = |number: Option<u64>| number.and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
    let span = spanned.referenced.span();
    let start = yaml.floor_char_boundary(whole(span.byte_offset()).min(yaml.len()));
    let end = yaml.floor_char_boundary((start + whole(span.byte_len())).min(yaml.len()));
    let value = match spanned.value {
        Any::Null => Value::Null,
        Any::Text(text) => Value::Text(text),
        Any::Bare => Value::Bare(yaml[start..end].trim().to_owned()),
        Any::List(items) => Value::List(items.into_iter().map(|item| node(item, yaml)).collect()),
        Any::Map(entries) => Value::Map(entries.read(yaml)),
    };
    Node { value, span: Span::new(start, end) }
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Entries;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("fields of the form `key: value`")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Entries, A::Error> {
                entries_of(map)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

fn entries_of<'de, A: MapAccess<'de>>(mut map: A) -> Result<Entries, A::Error> {
    let mut entries = Vec::new();
    while let Some(entry) = map.next_entry()? {
        entries.push(entry);
    }
    Ok(Entries(entries))
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Anything;
        impl<'de> Visitor<'de> for Anything {
            type Value = Any;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a value")
            }
            fn visit_str<E>(self, text: &str) -> Result<Any, E> {
                Ok(Any::Text(text.to_owned()))
            }
            fn visit_bool<E>(self, _: bool) -> Result<Any, E> {
                Ok(Any::Bare)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Any, E> {
                Ok(Any::Bare)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Any, E> {
                Ok(Any::Bare)
            }
            fn visit_i128<E>(self, _: i128) -> Result<Any, E> {
                Ok(Any::Bare)
            }
            fn visit_u128<E>(self, _: u128) -> Result<Any, E> {
                Ok(Any::Bare)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Any, E> {
                Ok(Any::Bare)
            }
            fn visit_unit<E>(self) -> Result<Any, E> {
                Ok(Any::Null)
            }
            fn visit_none<E>(self) -> Result<Any, E> {
                Ok(Any::Null)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Any, D::Error> {
                Any::deserialize(deserializer)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Any, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(Any::List(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Any, A::Error> {
                entries_of(map).map(Any::Map)
            }
        }
        deserializer.deserialize_any(Anything)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts of a tree and where in the given text they begin.
    fn texts(yaml: &str) -> Vec<(String, usize)> {
        fn gather(node: &Node, tree: &Tree, into: &mut Vec<(String, usize)>) {
            match &node.value {
                Value::Null => {}
                Value::Text(text) | Value::Bare(text) => {
                    into.push((text.clone(), tree.map.offset(node.span.start as usize)));
                }
                Value::List(items) => items.iter().for_each(|item| gather(item, tree, into)),
                Value::Map(entries) => entries.iter().for_each(|entry| gather(&entry.node, tree, into)),
            }
        }
        let tree = Tree::read(yaml);
        let mut found = Vec::new();
        tree.entries.iter().for_each(|entry| gather(&entry.node, &tree, &mut found));
        found
    }

    #[test]
    fn values_know_their_places() {
        let yaml = "title: 升級\nitems:\n- text: \"بداية\"\n  minutes: 5\n- >\n  one\n  two\n";
        let expected = [("升級", "升級"), ("بداية", "\"بداية\""), ("5", "5"), ("one two\n", "one")];
        for ((text, at), (value, begin)) in texts(yaml).iter().zip(expected) {
            assert_eq!((text.as_str(), &yaml[*at..*at + begin.len()]), (value, begin));
        }
        assert_eq!(texts(yaml).len(), expected.len());
    }

    #[test]
    fn values_are_given_the_quotes_they_lack() {
        let yaml = "title: 升級: it's new\nitems:\n- text: @home\n  url: a.md\n";
        let tree = Tree::read(yaml);
        assert_eq!(tree.faults.len(), 2, "{:?}", tree.faults);
        assert_eq!(&yaml[tree.faults[0].span.range()], "升級: it's new");
        assert_eq!(tree.entries[0].node.text(), Some("升級: it's new"));
        let url = texts(yaml).pop().unwrap();
        assert_eq!((url.0.as_str(), url.1), ("a.md", yaml.find("a.md").unwrap()));
    }

    #[test]
    fn what_is_no_yaml_is_read_by_lines() {
        let yaml = "title: שלום\nitems:\n- text: [open\n  url: a.md\n plain words\nsummary: end\n";
        let tree = Tree::read(yaml);
        assert_eq!(tree.faults.len(), 1);
        let entries: Vec<_> = tree.entries.iter().map(|entry| (entry.key.as_str(), entry.node.text())).collect();
        assert!(
            entries.contains(&("title", Some("שלום"))) && entries.contains(&("summary", Some("end"))),
            "{entries:?}"
        );
        assert!(entries.contains(&("text", Some("plain words"))), "{entries:?}");
        for text in ["", "\u{0}", "- a\n- b", "{", "a: &x [*x]", "---\n---\n", "\t", "a: |\n\tb"] {
            let _ = Tree::read(text);
        }
    }
}
