//! A `toc.yml` becomes [`Entry`]s: by the YAML parser, or line by line where that refuses it.

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, Spanned as YamlSpanned};

use crate::{
    finding::Findings,
    parse::{
        front_matter::{Any, Invalid, Value, invalid, scalar},
        rules::TOC_INVALID,
        toc::{Entry, MOST_LEVELS, Target},
    },
    text::{Span, Spanned},
};

/// The entries of a `toc.yml`.
pub(super) fn read(text: &str, findings: &mut Findings<'_>) -> Vec<Entry> {
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let block = &text[start..];
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
            findings
                .push(&TOC_INVALID, Span::at(start + offset), message)
                .help("quote names that hold `: ` or begin with a sign; what the lines show is used");
            by_lines(block, start)
        }
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
