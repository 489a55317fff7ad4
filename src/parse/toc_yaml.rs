//! A `toc.yml` becomes [`Entry`]s: the short way where it is plain, else by the YAML parser, and line by line where that
//! refuses it.

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, Spanned as YamlSpanned};

use crate::{
    finding::Findings,
    parse::{
        front_matter::{Any, Invalid, Value, described_line, invalid, key_of, plain_scalar, scalar},
        rules::TOC_INVALID,
        toc::{Entry, MOST_LEVELS, Target},
    },
    text::{Span, Spanned},
};

/// The entries of a `toc.yml`.
pub(super) fn read(text: &str, findings: &mut Findings<'_>) -> Vec<Entry> {
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let block = &text[start..];
    plain_entries(block, start).unwrap_or_else(|| parsed_entries(block, start, findings))
}

/// What the YAML parser makes of `block`, which begins at `start` of the file.
fn parsed_entries(block: &str, start: usize, findings: &mut Findings<'_>) -> Vec<Entry> {
    let mut reader = Reader { block, start, entries: Vec::new(), last: Span::at(0), faults: Vec::new() };
    // What a file may hold grows with its length: large tables are fine, repeated aliases are not.
    let options = serde_yaml::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        with_snippet: false,
        budget: serde_yaml::budget! {
            max_depth: 2 * MOST_LEVELS + 8,
            max_nodes: block.len() + 1000,
            max_events: 2 * block.len() + 1000,
            max_aliases: 1000,
        },
        alias_limits: serde_yaml::alias_limits! { max_total_replayed_events: 100_000 },
    };
    let parsed = serde_yaml::with_deserializer_from_str_with_options(block, options, |yaml| {
        Items { reader: &mut reader, depth: 0, is_root: true }.deserialize(yaml)
    });
    let Reader { entries, faults, .. } = reader;
    match parsed.map_err(|error| invalid(block, &error)) {
        Ok(()) => {
            for Fault { span, message, help } in faults {
                findings.push(&TOC_INVALID, span, message).help(help);
            }
            entries
        }
        Err(Invalid { message, offset }) => {
            let offset = block.floor_char_boundary(offset);
            let begin = block[..offset].rfind('\n').map_or(0, |end| end + 1);
            let line = block[begin..].lines().next().unwrap_or_default();
            let message = described_line(message, line.trim_start_matches([' ', '-']));
            findings
                .push(&TOC_INVALID, Span::at(start + offset), message)
                .help("quote names that hold `: ` or begin with a sign; what the lines show is used");
            by_lines(block, start)
        }
    }
}

/// Reads a list of entries of nothing but `key: value` lines and lists of the same under `items`, as most tables are;
/// `None` for anything else. The YAML parser takes tens of times as long.
///
/// A test holds it to giving what the parser gives, or nothing.
fn plain_entries(block: &str, start: usize) -> Option<Vec<Entry>> {
    let mut plain = Plain { entries: Vec::new(), open: Vec::new(), root: None, keys: Vec::new(), awaits: false };
    let mut at = start;
    for line in block.split_inclusive('\n') {
        let begin = at;
        at += line.len();
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        let content = line.trim_start_matches(' ');
        if !content.is_empty() && !content.starts_with('#') {
            plain.take(content, line.len() - content.len(), begin)?;
        }
    }
    let is_told = plain.entries.is_empty() || plain.entries.iter().any(Entry::is_empty);
    (!is_told).then_some(plain.entries)
}

struct Plain<'t> {
    entries: Vec<Entry>,
    /// The columns of the dashes of the entries that are open.
    open: Vec<usize>,
    /// The column of the first dash, or of `items`.
    root: Option<usize>,
    /// The keys of the entry that is read.
    keys: Vec<&'t str>,
    /// Whether the line before was `items:`.
    awaits: bool,
}

impl<'t> Plain<'t> {
    /// Takes in one line without its indentation, which is `column` bytes; the line begins at `begin` of the file.
    fn take(&mut self, content: &'t str, column: usize, begin: usize) -> Option<()> {
        if let Some(rest) = content.strip_prefix("- ") {
            self.open_entry(column)?;
            // More than one blank would move the keys.
            return self.field(rest, begin + column + 2);
        }
        if self.root.is_none() && column == 0 && content == "items:" {
            self.awaits = true;
            self.root = Some(0);
            return Some(());
        }
        // Keys of an entry stand below its first one; those of one that has lists in it may follow these.
        while self.open.last().is_some_and(|dash| dash + 2 > column) {
            self.open.pop();
            // What keys it has is known no more.
            self.keys.clear();
            if self.open.last().is_some_and(|dash| dash + 2 == column) {
                return None;
            }
        }
        (self.open.last() == Some(&column.checked_sub(2)?)).then_some(())?;
        self.field(content, begin + column)
    }

    fn open_entry(&mut self, column: usize) -> Option<()> {
        let is_deeper = match self.open.last() {
            Some(dash) => self.awaits && column >= dash + 2,
            // At the root, `items` may be indented as its list is.
            None => self.entries.is_empty() && (self.awaits || self.root.is_none()),
        };
        if !is_deeper {
            while self.open.last().is_some_and(|dash| *dash > column) {
                self.open.pop();
            }
            (self.open.pop() == Some(column)).then_some(())?;
        }
        (self.open.len() < MOST_LEVELS).then_some(())?;
        self.entries.push(Entry { depth: self.open.len(), ..Entry::default() });
        self.open.push(column);
        self.root.get_or_insert(column);
        self.keys.clear();
        self.awaits = false;
        Some(())
    }

    fn field(&mut self, content: &'t str, at: usize) -> Option<()> {
        let key = key_of(content)?;
        (!self.keys.contains(&key) && key != "null" && self.keys.len() < 16).then_some(())?;
        self.keys.push(key);
        self.awaits = false;
        let rest = &content[key.len() + 1..];
        let written = rest.trim_start_matches(' ');
        if key == "items" {
            self.awaits = true;
            return written.is_empty().then_some(());
        }
        let (Value::Scalar(value), range) = plain_scalar(written)? else { return None };
        let from = at + content.len() - written.len() + range.start;
        let value = value.trim().to_owned();
        if is_known(key) && !value.is_empty() {
            self.entries.last_mut()?.set(key, value, Span::new(from, from + range.len()));
        }
        Some(())
    }
}

/// What is being made of the YAML.
struct Reader<'t> {
    block: &'t str,
    /// Where `block` begins in the file.
    start: usize,
    entries: Vec<Entry>,
    /// The last value that was read, in the file: what has no place of its own is told there.
    last: Span,
    faults: Vec<Fault>,
}

struct Fault {
    span: Span,
    message: String,
    help: &'static str,
}

impl Reader<'_> {
    fn fault(&mut self, message: impl Into<String>, help: &'static str) {
        self.faults.push(Fault { span: self.last, message: message.into(), help });
    }

    fn value(&mut self, value: YamlSpanned<Any>) -> Value {
        let (value, span) = scalar(value, self.block);
        self.last = span.shifted(self.start);
        value
    }

    /// Sets what `key` says of the entry at `entry`; the first of two equal keys counts.
    fn set(&mut self, entry: usize, key: &str, value: YamlSpanned<Any>) {
        let text = match self.value(value) {
            Value::Scalar(text) => text.trim().to_owned(),
            Value::Null => return,
            Value::Other(kind) => {
                return self.fault(format!("`{key}` is text, not a {kind}"), "correct the value; it is passed over");
            }
        };
        let span = self.last;
        if !text.is_empty() {
            self.entries[entry].set(key, text, span);
        }
    }
}

impl Entry {
    fn set(&mut self, key: &str, value: String, span: Span) {
        fn fill<T>(field: &mut Option<Spanned<T>>, value: T, span: Span) {
            field.get_or_insert(Spanned { value, span });
        }
        match key {
            "name" => fill(&mut self.name, value, span),
            "href" => {
                // An address of a file is plainer than a uid, whichever is written first.
                self.target = self.target.take().filter(|target| matches!(target.value, Target::Href(_)));
                fill(&mut self.target, Target::of_link(&value), span);
            }
            "uid" => fill(&mut self.target, Target::Uid(value), span),
            "topicHref" | "homepage" => fill(&mut self.topic, Target::of_link(&value), span),
            "topicUid" => fill(&mut self.topic, Target::Uid(value), span),
            "tocHref" => fill(&mut self.toc, value, span),
            _ => {}
        }
    }
}

fn is_known(key: &str) -> bool {
    matches!(key, "name" | "href" | "uid" | "topicHref" | "homepage" | "topicUid" | "tocHref")
}

/// A list of entries; at the root also a map that has one under `items`.
struct Items<'r, 't> {
    reader: &'r mut Reader<'t>,
    depth: usize,
    is_root: bool,
}

impl Items<'_, '_> {
    fn wrong(self) {
        if self.is_root {
            self.reader.fault("a table of contents is a list of entries", "begin each entry with `- name: `");
        } else {
            self.reader.fault("`items` is a list of entries", "begin each entry with `- name: `");
        }
    }
}

impl<'de> DeserializeSeed<'de> for Items<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Answers every scalar the same way.
macro_rules! scalars {
    ($answer:expr) => {
        fn visit_str<E>(self, _: &str) -> Result<(), E> {
            $answer(self);
            Ok(())
        }
        fn visit_bool<E>(self, _: bool) -> Result<(), E> {
            $answer(self);
            Ok(())
        }
        fn visit_i64<E>(self, _: i64) -> Result<(), E> {
            $answer(self);
            Ok(())
        }
        fn visit_u64<E>(self, _: u64) -> Result<(), E> {
            $answer(self);
            Ok(())
        }
        fn visit_i128<E>(self, _: i128) -> Result<(), E> {
            $answer(self);
            Ok(())
        }
        fn visit_u128<E>(self, _: u128) -> Result<(), E> {
            $answer(self);
            Ok(())
        }
        fn visit_f64<E>(self, _: f64) -> Result<(), E> {
            $answer(self);
            Ok(())
        }
    };
}

impl<'de> Visitor<'de> for Items<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of entries")
    }
    scalars!(Items::wrong);
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(One { reader: &mut *self.reader, depth: self.depth })?.is_some() {}
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut is_found = false;
        while let Some(key) = map.next_key::<String>()? {
            if self.is_root && !is_found && key == "items" {
                is_found = true;
                map.next_value_seed(Items { reader: &mut *self.reader, depth: 0, is_root: false })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        if !is_found {
            self.wrong();
        }
        Ok(())
    }
}

/// One entry.
struct One<'r, 't> {
    reader: &'r mut Reader<'t>,
    depth: usize,
}

impl One<'_, '_> {
    fn wrong(self) {
        self.reader.fault("an entry is a map with a name or a link", "write it as `- name: …`; it is passed over");
    }
}

impl<'de> DeserializeSeed<'de> for One<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for One<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an entry")
    }
    scalars!(One::wrong);
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        self.wrong();
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let reader = self.reader;
        let entry = reader.entries.len();
        reader.entries.push(Entry { depth: self.depth, ..Entry::default() });
        while let Some(key) = map.next_key::<String>()? {
            if is_known(&key) {
                let value = map.next_value::<YamlSpanned<Any>>()?;
                reader.set(entry, &key, value);
            } else if key == "items" {
                map.next_value_seed(Items { reader: &mut *reader, depth: self.depth + 1, is_root: false })?;
            } else {
                let value = map.next_value::<YamlSpanned<Any>>()?;
                reader.value(value);
            }
        }
        if reader.entries[entry] == (Entry { depth: self.depth, ..Entry::default() }) {
            reader.fault("an entry has neither a name nor a link", "give it a `name`; it is passed over");
        }
        Ok(())
    }
}

/// Reads lines of the form `- key: value`, whose depth is that of their dashes, and passes over all others.
fn by_lines(block: &str, start: usize) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    // The columns of the dashes of the entries that are open.
    let mut open: Vec<usize> = Vec::new();
    let mut at = start;
    for line in block.split_inclusive('\n') {
        let begin = at;
        at += line.len();
        let line = line.trim_end();
        let mut content = line.trim_start();
        while let Some(rest) = content.strip_prefix("- ") {
            let column = line.len() - content.len();
            while open.last().is_some_and(|dash| *dash >= column) {
                open.pop();
            }
            entries.push(Entry { depth: open.len(), ..Entry::default() });
            open.push(column);
            content = rest.trim_start();
        }
        let column = line.len() - content.len();
        let belongs = open.last().is_some_and(|dash| *dash < column);
        let Some((key, value)) = content.split_once(':').filter(|_| belongs) else { continue };
        let value = plain(value.trim_start());
        if let Some(entry) = entries.last_mut().filter(|_| !value.is_empty()) {
            let from = begin + (value.as_ptr() as usize - line.as_ptr() as usize);
            entry.set(key.trim().trim_matches(['"', '\'']), value.to_owned(), Span::new(from, from + value.len()));
        }
    }
    entries
}

/// A value without its quotes or the comment after it.
fn plain(value: &str) -> &str {
    for quote in ['"', '\''] {
        if let Some(inner) = value.strip_prefix(quote) {
            return inner.split(quote).next().unwrap_or(inner).trim();
        }
    }
    value.split(" #").next().unwrap_or(value).trim()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plain_tables_take_the_short_way() {
        for text in [
            "- name: אב\n  href: a.md\n  items:\n  - name: b\n    href: c\n- name: d\n",
            "items:\n  - name: \"a: b\"\n    items:\n      - name: 'c'\n        uid: d\n\n  # x\n  - name: e\r\n",
        ] {
            assert!(plain_entries(text, 0).is_some(), "{text}");
        }
        for text in ["", "name: x\n", "- name: [a]\n", "- name: a\n   href: b\n", "-  name: a\n", "- a: b\n- - c: d\n"]
        {
            assert_eq!(plain_entries(text, 0), None, "{text}");
        }
    }

    /// What entries say, without where: the parser counts some quotes in.
    fn values(entries: &[Entry]) -> Vec<(usize, Option<&str>, Option<&Target>)> {
        entries
            .iter()
            .map(|entry| {
                let name = entry.name.as_ref().map(|name| name.value.as_str());
                (entry.depth, name, entry.target.as_ref().map(|target| &target.value))
            })
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]
        #[test]
        fn the_short_way_gives_what_the_parser_gives(
            text in "(items:\n)?((  ){0,3}(- )?(name|href|uid|x)(:|: )('a: b'|\"é\"| 字|1\\.10|~|b )?\n|(  ){0,3}(- )?(name: z|items:)\n|(  ){0,2}# c?\n|\n){0,9}"
        ) {
            if let Some(short) = plain_entries(&text, 0) {
                let mut findings = Findings::new("toc.yml".into(), None, &text);
                let parsed = parsed_entries(&text, 0, &mut findings);
                prop_assert!(findings.is_empty(), "{:?}: {:?}", text, findings);
                prop_assert_eq!(values(&short), values(&parsed), "{:?}", text);
            }
        }
    }
}
