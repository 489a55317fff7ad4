//! YAML front matter: the head of a file becomes a [`FrontMatter`].
//!
//! [`body`] finds where the body begins; [`read`] reads the fields. Whatever is wrong is a finding, and everything
//! that can be read is kept: a file whose title needs quotes is still an article.

use std::{borrow::Cow, collections::HashSet, ops::Range};

use memchr::{memchr, memchr_iter};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, Spanned as YamlSpanned};

use crate::{
    finding::Findings,
    parse::{
        allow,
        date::Date,
        rules::{FRONT_MATTER_INVALID, FRONT_MATTER_TRUNCATED},
    },
    text::{Span, Spanned},
};

/// What front matter says, as far as the tool uses it. A field that is absent or empty is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// `title`
    pub title: Option<Spanned<String>>,
    /// `description`
    pub description: Option<Spanned<String>>,
    /// `ms.date`, else `date`: when the text was written or last looked through.
    pub date: Option<Date>,
    /// `order`, else `weight` or `sidebar_position`, as other generators call it: the place among its siblings.
    pub order: Option<i64>,
    /// `draft`: read and checked, but not built.
    pub draft: bool,
    /// `uid`: the name that other articles refer to it by.
    pub uid: Option<Spanned<String>>,
    /// `ms.assetid`: what a publisher knows the article by, whatever its path.
    pub asset: Option<Spanned<String>>,
    /// `Module Name`: what a page of reference documents a part of.
    pub module: Option<Spanned<String>>,
    /// Whether the page is there to lead to others, and not to be read: a YAML page of the kind `Hub` or `Landing`.
    pub landing: bool,
    /// `allow` in `isogloss`: the rules that may find something in the article.
    pub allow: Vec<Spanned<String>>,
    /// `no-loc`: terms that are not to be translated.
    pub no_loc: Vec<String>,
    /// What it was translated from.
    pub revision: Revision,
    /// The fields that [`read_keeping`] was asked for, by their place in its list.
    pub kept: Vec<(usize, Spanned<String>)>,
}

/// What the translation pipeline recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Revision {
    /// `ms.openlocfilehash`: SHA-1 of the source file, 40 hexadecimal digits.
    pub hash: Option<Spanned<String>>,
    /// `ms.sourcegitcommit`: the commit that held the source.
    pub commit: Option<Spanned<String>>,
    /// `ms.translationtype`: `HT` for human, `MT` for machine.
    pub translation: Option<Spanned<String>>,
    /// `ms.contentlocale`: the locale the file says it is in.
    pub content_locale: Option<Spanned<String>>,
    /// `ms.lasthandoff`: when the source was handed to the translators, `MM/DD/YYYY`.
    pub last_handoff: Option<Spanned<String>>,
}

impl Revision {
    /// Whether anything is recorded that only translations have.
    #[must_use]
    pub fn is_recorded(&self) -> bool {
        // A source may say that it is in English.
        let is_english = |locale: &str| locale.get(..2).is_some_and(|language| language.eq_ignore_ascii_case("en"));
        let is_elsewhere = |locale: &Spanned<String>| !is_english(&locale.value);
        self.hash.is_some() || self.translation.is_some() || self.content_locale.as_ref().is_some_and(is_elsewhere)
    }
}

/// The front matter of a file, found but not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Block {
    /// The YAML between the two lines of marks.
    yaml: Span,
    /// Where the body begins, in bytes.
    body: usize,
}

/// The offset in bytes at which the body of a file begins: after its front matter, or after a byte order mark.
///
/// ```
/// use isogloss::parse::front_matter::body;
/// assert_eq!(body("---\r\ntitle: x\r\n---\r\n# x"), 20);
/// assert_eq!(body("---\nnever closed"), 0);
/// ```
#[must_use]
pub fn body(text: &str) -> usize {
    match find(text) {
        Found::Block(block) => block.body,
        Found::None | Found::Unclosed(_) => start(text),
    }
}

/// Whether `head`, the beginning of a file, holds all of its front matter, or shows that there is none.
#[must_use]
pub fn is_whole(head: &str) -> bool {
    !matches!(find(head), Found::Unclosed(_))
}

/// Reads the fields of a file's front matter; `text` is the file, or a beginning of it that [`is_whole`].
#[must_use]
pub fn read(text: &str, findings: &mut Findings<'_>) -> FrontMatter {
    read_keeping(text, &[""; 0], findings)
}

/// The same; what the fields in `names` say is kept as text, unless it is nothing, a list or a map.
#[must_use]
pub fn read_keeping(text: &str, names: &[impl AsRef<str>], findings: &mut Findings<'_>) -> FrontMatter {
    match find(text) {
        Found::None => FrontMatter::default(),
        Found::Unclosed(line) => {
            findings.push(&FRONT_MATTER_INVALID, line, "the front matter is never closed").help(
                "add a line `---` after its last field; until then the whole file is taken as the article's text",
            );
            FrontMatter::default()
        }
        Found::Block(block) => {
            let fields = fields(text, block.yaml, findings);
            let mut front = FrontMatter::of(&fields, findings);
            if fields.iter().any(|field| field.key == allow::FIELD) {
                front.allow = allow::in_front_matter(text, block.yaml, findings);
            }
            front.no_loc = no_loc(&text[block.yaml.range()]);
            front.kept = kept(&fields, names);
            front
        }
    }
}

enum Found {
    None,
    /// The opening line.
    Unclosed(Span),
    Block(Block),
}

/// After a byte order mark, if there is one.
fn start(text: &str) -> usize {
    if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 }
}

/// The lines of `text` with their line feeds. Every front matter is gone through three times; this is three times as
/// fast as `split_inclusive`.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let ends = memchr_iter(b'\n', text.as_bytes()).map(|newline| newline + 1);
    let last = (!text.is_empty() && !text.ends_with('\n')).then_some(text.len());
    ends.chain(last).scan(0, |start, end| Some(&text[std::mem::replace(start, end)..end]))
}

fn find(text: &str) -> Found {
    let start = start(text);
    let first = lines(&text[start..]).next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Found::None;
    }
    let yaml = start + first.len();
    let mut at = yaml;
    for line in lines(&text[yaml..]) {
        let end = at + line.len();
        // YAML 1.2.2, 9.1.2: a document ends with `...`; everyone else writes `---`.
        if line.starts_with(['-', '.']) && matches!(line.trim_end(), "---" | "...") {
            return Found::Block(Block { yaml: Span::new(yaml, at), body: end });
        }
        at = end;
    }
    // A thematic break at the head of a file without front matter is no mistake.
    let looks_like_fields = text[yaml..].lines().next().is_some_and(|line| key_of(line).is_some());
    if looks_like_fields { Found::Unclosed(Span::new(start, start + first.trim_end().len())) } else { Found::None }
}

/// A value, with scalars as the text they are written in: `1.10` is a title as good as any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Null,
    Scalar(String),
    /// Anything but a scalar, by the name people know it under.
    Other(&'static str),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field<'t> {
    pub(super) key: Cow<'t, str>,
    pub(super) value: Value,
    /// The value, in the file.
    pub(super) span: Span,
}

/// The fields of the YAML at `yaml`, each key once.
fn fields<'t>(text: &'t str, yaml: Span, findings: &mut Findings<'_>) -> Vec<Field<'t>> {
    let block = &text[yaml.range()];
    let plain = plain_fields(block);
    let is_plain = plain.is_some();
    let mut fields = match plain {
        Some(fields) => fields,
        None => match parsed_fields(block) {
            Ok(fields) => fields,
            Err(error) => entries_one_by_one(block, &error, yaml.start as usize, findings),
        },
    };
    for field in &mut fields {
        field.span = field.span.shifted(yaml.start as usize);
    }
    report_comments(text, yaml, findings);
    if is_plain { fields } else { without_repeated(fields, findings) }
}

fn without_repeated<'t>(fields: Vec<Field<'t>>, findings: &mut Findings<'_>) -> Vec<Field<'t>> {
    let mut seen = HashSet::new();
    let mut kept: Vec<Field<'_>> = Vec::with_capacity(fields.len());
    for field in fields {
        if seen.insert(field.key.clone()) {
            kept.push(field);
        } else {
            findings
                .push(&FRONT_MATTER_INVALID, field.span, format!("the key `{}` stands twice", field.key))
                .help("remove one of them; the first is used");
        }
    }
    kept
}

/// How many fields are looked through for one that stands twice; more are left to the parser.
const MOST_PLAIN: usize = 64;

/// Reads YAML that consists of nothing but `key: value` lines and lists of plain items, as three files in five do;
/// `None` for anything else. Parsing YAML properly takes longer than parsing the article's Markdown.
///
/// A test holds it to giving what the parser gives, or nothing.
fn plain_fields(block: &str) -> Option<Vec<Field<'_>>> {
    let mut fields: Vec<Field<'_>> = Vec::with_capacity(24);
    let mut at = 0;
    // Whether the items of the list that is being read are indented: all of them are, or none.
    let mut list_indented = false;
    for line in lines(block) {
        let start = at;
        at += line.len();
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        let indented = line.strip_prefix("  - ");
        if let Some(item) = indented.or_else(|| line.strip_prefix("- ")) {
            let field = fields.last_mut()?;
            plain_scalar(item)?;
            match field.value {
                Value::Null => list_indented = indented.is_some(),
                Value::Other(_) if list_indented == indented.is_some() => {}
                _ => return None,
            }
            field.value = Value::Other("list");
            continue;
        }
        let key = key_of(line)?;
        if fields.len() == MOST_PLAIN || fields.iter().any(|field| field.key == key) {
            return None;
        }
        let rest = &line[key.len() + 1..];
        let value = rest.trim_start_matches(' ');
        let from = start + line.len() - value.len();
        let (value, range) = if value.is_empty() { (Value::Null, 0..0) } else { plain_scalar(value)? };
        let span = Span::new(from + range.start, from + range.end);
        fields.push(Field { key: key.into(), value, span });
    }
    Some(fields)
}

/// The key of a line `key: value`, of letters, digits, blanks and `_-.` only.
pub(super) fn key_of(line: &str) -> Option<&str> {
    let colon = memchr(b':', line.as_bytes())?;
    let (key, rest) = (&line[..colon], &line[colon + 1..]);
    let plain = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" _-.".contains(&byte));
    let shaped = key.starts_with(|c: char| c.is_ascii_alphabetic()) && !key.ends_with(' ');
    (plain && shaped && (rest.is_empty() || rest.starts_with(' '))).then_some(key)
}

/// A scalar that means what it says, and the range of it that its span covers: quotes stay outside.
pub(super) fn plain_scalar(text: &str) -> Option<(Value, Range<usize>)> {
    let text = text.trim_end_matches(' ');
    let first = *text.as_bytes().first()?;
    let quoted = |quote: char| {
        let inner = text.strip_prefix(quote)?.strip_suffix(quote)?;
        (!inner.is_empty() && !inner.contains([quote, '\\', '\t'])).then_some(inner)
    };
    let inner = match first {
        b'"' => quoted('"')?,
        b'\'' => quoted('\'')?,
        _ => text,
    };
    if inner.bytes().any(|byte| byte < 0x20 || byte == 0x7F)
        || (!inner.is_ascii() && inner.contains(['\u{85}', '\u{2028}', '\u{2029}', '\u{FEFF}']))
    {
        return None;
    }
    if inner.len() == text.len() {
        let begins_plain = first.is_ascii_alphanumeric() || first >= 0x80 || matches!(first, b'/' | b'.');
        let reserved = text.as_bytes().windows(2).any(|pair| matches!(pair, b": " | b" #")) || text.ends_with(':');
        // The parser refuses numbers that are none.
        let no_number = [".inf", ".nan"].iter().any(|number| text.eq_ignore_ascii_case(number));
        if !begins_plain || reserved || no_number {
            return None;
        }
        if matches!(text, "null" | "Null" | "NULL") {
            return Some((Value::Null, 0..text.len()));
        }
    }
    let start = usize::from(inner.len() != text.len());
    Some((Value::Scalar(inner.to_owned()), start..start + inner.len()))
}

/// Why a text is no YAML.
#[derive(Debug)]
pub(super) struct Invalid {
    pub(super) message: String,
    /// Bytes in the text that was parsed.
    pub(super) offset: usize,
}

impl Invalid {
    /// What the parser says of `text`.
    pub(super) fn of(text: &str, error: &serde_yaml::Error) -> Self {
        let offset = error.location().map_or(0, |location| offset_of(text, &location));
        Self { message: plain_message(&error.to_string()), offset }
    }
}

/// What the YAML parser makes of `block`.
fn parsed_fields(block: &str) -> Result<Vec<Field<'static>>, Invalid> {
    let options = serde_yaml::options! { duplicate_keys: DuplicateKeyPolicy::PassThrough, with_snippet: false };
    match serde_yaml::from_str_with_options::<Option<Entries>>(block, options) {
        Ok(entries) => Ok(entries.map(|entries| entries.fields(block)).unwrap_or_default()),
        Err(error) => Err(Invalid::of(block, &error)),
    }
}

/// What the parser of `block` says, for a finding.
pub(super) fn invalid(block: &str, error: &serde_yaml::Error) -> Invalid {
    let offset = error.location().map_or(0, |location| offset_of(block, &location));
    Invalid { message: plain_message(&error.to_string()), offset }
}

/// The byte offset of a place the parser names, which may be by line and column only.
fn offset_of(block: &str, location: &serde_yaml::Location) -> usize {
    let whole = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    if let Some(offset) = location.span().byte_offset() {
        return whole(offset).min(block.len());
    }
    let (line, column) = (whole(location.line()).max(1), whole(location.column()).max(1));
    let start: usize = block.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let within = block[start.min(block.len())..].char_indices().nth(column - 1).map_or(0, |(at, _)| at);
    (start + within).min(block.len())
}

/// The parser's message without the position, which findings show themselves.
fn plain_message(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    let line = line.rsplit_once(" at line ").map_or(line, |(before, _)| before);
    let line = line.strip_prefix("error: ").unwrap_or(line);
    line.trim_end_matches([':', '.', ' ']).to_owned()
}

struct Entries(Vec<(String, YamlSpanned<Any>)>);

/// A value before its spelling is looked up.
pub(super) enum Any {
    Null,
    Text(String),
    /// A number or a truth value: its text is taken from the file.
    Bare,
    Other(&'static str),
}

impl Entries {
    fn fields(self, block: &str) -> Vec<Field<'static>> {
        let field = |(key, value): (String, YamlSpanned<Any>)| {
            let (value, span) = scalar(value, block);
            Field { key: key.into(), value, span }
        };
        self.0.into_iter().map(field).collect()
    }
}

/// A value as it is spelled in `block`, and where.
pub(super) fn scalar(value: YamlSpanned<Any>, block: &str) -> (Value, Span) {
    let span = value.referenced.span();
    let start = span.byte_offset().and_then(|offset| usize::try_from(offset).ok()).unwrap_or(0).min(block.len());
    let length = span.byte_len().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let span = Span::new(start, start.saturating_add(length).min(block.len()));
    let value = match value.value {
        Any::Null => Value::Null,
        Any::Text(text) => Value::Scalar(text),
        Any::Bare => Value::Scalar(block.get(span.range()).unwrap_or_default().trim().to_owned()),
        Any::Other(kind) => Value::Other(kind),
    };
    (value, span)
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Entries;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("fields of the form `key: value`")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Fields)
    }
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
                while items.next_element::<serde::de::IgnoredAny>()?.is_some() {}
                Ok(Any::Other("list"))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Any, A::Error> {
                while map.next_entry::<serde::de::IgnoredAny, serde::de::IgnoredAny>()?.is_some() {}
                Ok(Any::Other("map"))
            }
        }
        deserializer.deserialize_any(Anything)
    }
}

/// Reads each top-level entry of a block that is no YAML on its own, so that one bad value costs itself alone: it is
/// taken as the plain text of its line.
fn entries_one_by_one<'t>(
    block: &'t str,
    whole: &Invalid,
    offset: usize,
    findings: &mut Findings<'_>,
) -> Vec<Field<'t>> {
    let mut fields = Vec::new();
    let before = findings.len();
    for entry in entries(block) {
        let text = &block[entry.clone()];
        match parsed_fields(text) {
            Ok(parsed) => {
                fields.extend(parsed.into_iter().map(|field| Field { span: field.span.shifted(entry.start), ..field }));
            }
            Err(error) => {
                let place = Span::at(offset + entry.start + error.offset);
                let field = plain_text(text);
                let finding = findings.push(&FRONT_MATTER_INVALID, place, described(error.message, field.as_ref()));
                if let Some(field) = field {
                    finding.help(format!(
                        "put the value of `{}` in quotes; it is read as the text of its line",
                        field.key
                    ));
                    fields.push(Field { span: field.span.shifted(entry.start), ..field });
                } else {
                    finding.help("write it as `key: value`; it is passed over");
                }
            }
        }
    }
    if findings.len() == before {
        findings.push(&FRONT_MATTER_INVALID, Span::at(offset + whole.offset), &*whole.message);
    }
    fields
}

/// Says of one line `key: value` in the author's terms what the parser says in its own.
pub(super) fn described_line(message: String, line: &str) -> String {
    described(message, plain_text(line).as_ref())
}

/// Says in the author's terms what the parser says in its own, where the cause is plain to see.
fn described(message: String, field: Option<&Field<'_>>) -> String {
    match field {
        Some(Field { key, value: Value::Scalar(text), .. }) if text.contains(": ") || text.ends_with(':') => {
            format!("the value of `{key}` holds a colon, and no quotes around it")
        }
        Some(Field { key, value: Value::Scalar(text), .. })
            if text.starts_with(['@', '`', '%', '*', '&', '!', '[', '{', '|', '>']) =>
        {
            format!(
                "the value of `{key}` begins with `{}`, which YAML reserves, and has no quotes around it",
                &text[..1]
            )
        }
        _ => message,
    }
}

/// The byte ranges of top-level entries: a line that begins in the first column with a key, and all up to the next.
pub(super) fn entries(block: &str) -> Vec<Range<usize>> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in block.split_inclusive('\n') {
        if at == 0 || !line.starts_with([' ', '\t', '-', '#', '\n', '\r', '}', ']']) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([at]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// `key: anything` as text, without the quotes around it.
fn plain_text(entry: &str) -> Option<Field<'_>> {
    let line = entry.lines().next()?;
    let colon = line.find(':')?;
    let key = line[..colon].trim().trim_matches(['"', '\'']);
    if key.is_empty() {
        return None;
    }
    let value = line[colon + 1..].trim();
    let start = if value.is_empty() { line.len() } else { colon + 1 + line[colon + 1..].find(value)? };
    let bare = value.trim_matches(['"', '\'']);
    let value = if bare.is_empty() { Value::Null } else { Value::Scalar(bare.to_owned()) };
    Some(Field { key: key.into(), value, span: Span::new(start, line.trim_end().len().max(start)) })
}

/// Finds values that end in a comment the author did not mean as one.
fn report_comments(text: &str, yaml: Span, findings: &mut Findings<'_>) {
    let block = &text[yaml.range()];
    if !block.contains(" #") {
        return;
    }
    let mut at = yaml.start as usize;
    for line in block.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let line = line.trim_end();
        let Some(key) = key_of(line) else { continue };
        let value = line[key.len() + 1..].trim_start();
        let Some(comment) = value.find(" #") else { continue };
        // `# ` begins a real comment more often than a number does; `#1`, `#include` and colours are the trap.
        let meant = value[comment + 2..].starts_with(' ') || value.starts_with(['"', '\'', '#', '[', '{', '|', '>']);
        if meant {
            continue;
        }
        let from = start + line.len() - value.len() + comment;
        findings
            .push(
                &FRONT_MATTER_TRUNCATED,
                Span::new(from + 1, start + line.len()),
                format!("` #` begins a comment: `{key}` ends before it"),
            )
            .help(format!("put the value in quotes: `{key}: \"{}\"`", value.replace('"', "\\\"")));
    }
}

impl FrontMatter {
    /// What fields from elsewhere than the head of a file say; the first of equal keys counts.
    pub(super) fn of_fields(fields: Vec<Field<'_>>, findings: &mut Findings<'_>) -> Self {
        Self::of(&without_repeated(fields, findings), findings)
    }

    fn of(fields: &[Field<'_>], findings: &mut Findings<'_>) -> Self {
        let mut front = Self::default();
        for field in fields {
            front.set(field, findings);
        }
        front
    }

    fn set(&mut self, field: &Field<'_>, findings: &mut Findings<'_>) {
        let text = |findings: &mut Findings<'_>| text_of(field, findings);
        let revision = &mut self.revision;
        match &*field.key {
            "title" => self.title = text(findings),
            "description" => self.description = text(findings),
            "uid" => self.uid = text(findings),
            "Module Name" => self.module = text(findings),
            "ms.assetid" => self.asset = text(findings),
            "ms.date" => self.date = date_of(field, findings).or(self.date),
            "date" => self.date = self.date.or_else(|| date_of(field, findings)),
            "ms.openlocfilehash" => revision.hash = text(findings),
            "ms.sourcegitcommit" => revision.commit = text(findings),
            "ms.translationtype" => revision.translation = text(findings),
            "ms.contentlocale" => revision.content_locale = text(findings),
            "ms.lasthandoff" => revision.last_handoff = text(findings),
            "order" => self.order = number_of(field, findings).or(self.order),
            "weight" | "sidebar_position" => self.order = self.order.or_else(|| number_of(field, findings)),
            "draft" => self.draft = truth_of(field, findings),
            _ => {}
        }
    }
}

/// The items of `no-loc`, written on one line in brackets or one a line. Fields keep no lists, and hardly any other list
/// is of use.
fn no_loc(block: &str) -> Vec<String> {
    let Some(at) = memchr::memmem::find(block.as_bytes(), b"no-loc:") else { return Vec::new() };
    if at > 0 && block.as_bytes()[at - 1] != b'\n' {
        return Vec::new();
    }
    let rest = &block[at + "no-loc:".len()..];
    let line = rest.lines().next().unwrap_or_default().trim();
    let item = |text: &str| text.trim().trim_matches(['"', '\'']).to_owned();
    let items: Vec<String> = match rest.trim_start().strip_prefix('[') {
        Some(flow) => flow[..flow.find(']').unwrap_or(flow.len())].split(',').map(item).collect(),
        None if !line.is_empty() => vec![item(line)],
        None => rest.lines().skip(1).map_while(|line| line.trim_start().strip_prefix("- ")).map(item).collect(),
    };
    items.into_iter().filter(|item| !item.is_empty()).collect()
}

/// Those of the fields that are asked for.
fn kept(fields: &[Field<'_>], names: &[impl AsRef<str>]) -> Vec<(usize, Spanned<String>)> {
    let one = |field: &Field<'_>| {
        let at = names.iter().position(|name| name.as_ref() == field.key)?;
        let Value::Scalar(text) = &field.value else { return None };
        let value = text.trim();
        (!value.is_empty()).then(|| (at, Spanned { value: value.to_owned(), span: field.span }))
    };
    fields.iter().filter_map(one).collect()
}

fn text_of(field: &Field<'_>, findings: &mut Findings<'_>) -> Option<Spanned<String>> {
    match &field.value {
        Value::Scalar(text) if !text.trim().is_empty() => {
            Some(Spanned { value: text.trim().to_owned(), span: field.span })
        }
        Value::Scalar(_) | Value::Null => None,
        Value::Other(kind) => {
            wrong_type(field, &format!("text, not a {kind}"), findings);
            None
        }
    }
}

fn number_of(field: &Field<'_>, findings: &mut Findings<'_>) -> Option<i64> {
    match &field.value {
        Value::Null => return None,
        Value::Scalar(text) => {
            if let Ok(number) = text.parse() {
                return Some(number);
            }
        }
        Value::Other(_) => {}
    }
    wrong_type(field, "a whole number", findings);
    None
}

fn date_of(field: &Field<'_>, findings: &mut Findings<'_>) -> Option<Date> {
    let text = text_of(field, findings)?;
    let date = text.value.parse().ok();
    if date.is_none() {
        wrong_type(field, "a date such as `2017-12-08` or `12/08/2017`", findings);
    }
    date
}

fn truth_of(field: &Field<'_>, findings: &mut Findings<'_>) -> bool {
    match &field.value {
        Value::Scalar(text) if text == "true" => return true,
        Value::Scalar(text) if text == "false" => return false,
        Value::Null => return false,
        _ => {}
    }
    wrong_type(field, "`true` or `false`", findings);
    false
}

fn wrong_type(field: &Field<'_>, wanted: &str, findings: &mut Findings<'_>) {
    findings
        .push(&FRONT_MATTER_INVALID, field.span, format!("`{}` is {wanted}", field.key))
        .help("correct the value; it is passed over");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn front(text: &str) -> (FrontMatter, Vec<String>) {
        let mut findings = Findings::new("x.md".into(), None, text);
        let front = read(text, &mut findings);
        let shown = |finding: &crate::finding::Finding| {
            format!("{}:{} {}", finding.start.line, finding.start.column, finding.message)
        };
        (front, findings.iter().map(shown).collect())
    }

    #[test]
    fn the_date_is_the_pipelines_where_it_has_one() {
        let date = |yaml: &str| {
            let (front, findings) = front(&format!("---\n{yaml}\n---\nx"));
            (front.date.map(|date| date.to_string()), findings)
        };
        let found = |date: &str| (Some(date.to_owned()), vec![]);
        assert_eq!(date("title: 日付\ndate: 2020-01-02\nms.date: 5/12/2017"), found("2017-05-12"));
        assert_eq!(date("ms.date: \"05/12/2017\"\ndate: 2020-01-02"), found("2017-05-12"));
        assert_eq!(date("date: 2020-01-02 10:00"), found("2020-01-02"));
        assert_eq!(date("ms.date:"), (None, vec![]));
        let wrong = "2:10 `ms.date` is a date such as `2017-12-08` or `12/08/2017`".to_owned();
        assert_eq!(date("ms.date: ١٢ مايو"), (None, vec![wrong]));
    }

    fn title(yaml: &str) -> (Option<String>, Vec<String>) {
        let (front, findings) = front(&format!("---\n{yaml}\n---\nx"));
        (front.title.map(|title| title.value), findings)
    }

    #[test]
    fn the_body_begins_after_the_closing_line() {
        for (text, rest) in [
            ("---\na: b\n---\nx", "x"),
            ("\u{FEFF}---\r\na: b\r\n---\r\nx", "x"),
            ("---\n---\nx", "x"),
            ("---\na: b\n...\nx", "x"),
            ("---\na: b\n---", ""),
            ("x\n---\n", "x\n---\n"),
            ("---\n\nx", "---\n\nx"),
            ("", ""),
            ("\u{FEFF}שלום", "שלום"),
        ] {
            assert_eq!(&text[body(text)..], rest, "{text:?}");
        }
    }

    #[test]
    fn fields_have_places() {
        let text = "---\ntitle: \"升級 # 1: a\"\norder: 7\nms.openlocfilehash: 18fd43d0\nms.custom: \n---\n";
        let (front, findings) = front(text);
        assert!(findings.is_empty(), "{findings:?}");
        let title = front.title.unwrap();
        assert_eq!((&*title.value, &text[title.span.range()]), ("升級 # 1: a", "升級 # 1: a"));
        let hash = front.revision.hash.unwrap();
        assert_eq!(&text[hash.span.range()], "18fd43d0");
        assert_eq!(front.order, Some(7));
    }

    #[test]
    fn fields_are_kept_that_were_asked_for() {
        let text = "---\nuid: \"أ\"\nms.topic: x\nms.prod:\nms.x:\n  - a\n---\n";
        let mut findings = Findings::new("x.md".into(), None, text);
        let front = read_keeping(text, &["ms.prod", "ms.topic", "uid", "ms.x"], &mut findings);
        let kept: Vec<_> =
            front.kept.iter().map(|(at, value)| (*at, &*value.value, &text[value.span.range()])).collect();
        assert_eq!(kept, [(2, "أ", "أ"), (1, "x", "x")]);
    }

    #[test]
    fn scalars_keep_their_spelling() {
        for (written, read) in [
            ("1.10", "1.10"),
            ("0123", "0123"),
            ("no", "no"),
            ("'it''s'", "it's"),
            ("\"a\\u00e9\"", "aé"),
            ("2017-03-30", "2017-03-30"),
        ] {
            assert_eq!(title(&format!("title: {written}\nx: [a]")).0.as_deref(), Some(read), "{written}");
        }
        assert_eq!(title("title: ~\nx: [a]").0, None);
        assert_eq!(title("title: >\n  a\n  b").0.as_deref(), Some("a b"));
    }

    #[test]
    fn lists_are_indented_alike() {
        assert!(plain_fields("a:\n- ب\n- c\nb: d\n").is_some() && plain_fields("a:\n  - b\n  - c\n").is_some());
        assert!(plain_fields("a:\n  - b\n- c\n").is_none() && plain_fields("a:\n- b\n  - c\n").is_none());
    }

    #[test]
    fn what_yaml_refuses_is_read_as_text() {
        let (read, findings) = title("description: x\ntitle: شريط: عنوان\norder: 1");
        assert_eq!(read.as_deref(), Some("شريط: عنوان"));
        assert_eq!(findings.len(), 1);
        assert!(findings[0].starts_with("3:"), "{findings:?}");
        for yaml in ["title: @x", "title: `x`", "title: %x", "title: [Foo] bar", "title: \"x"] {
            let (read, findings) = title(yaml);
            assert!(read.is_some() && findings.len() == 1, "{yaml}: {read:?} {findings:?}");
        }
    }

    #[test]
    fn other_mistakes() {
        assert_eq!(title("title: a\ntitle: b"), (Some("a".into()), vec!["3:8 the key `title` stands twice".into()]));
        assert_eq!(title("title:\n- a"), (None, vec!["2:7 `title` is text, not a list".into()]));
        assert_eq!(title("title: Lektion #1").1, ["2:16 ` #` begins a comment: `title` ends before it"]);
        assert_eq!(front("---\ntitle: x\n").1, ["1:1 the front matter is never closed"]);
        assert_eq!(
            front("---\norder: first\ndraft: maybe\n---\n").1,
            ["2:8 `order` is a whole number", "3:8 `draft` is `true` or `false`"]
        );
        assert_eq!(front("---\na:\n\tx: y\n---\n").1.len(), 1);
        assert_eq!(front("---\njust text\n---\n").1.len(), 1);
    }

    #[test]
    fn paths_and_dots_are_plain() {
        for written in
            ["/x/y", "/", ".NET 工具", ".", "..", "...", ".5", "-.5", ".inf", ".nan", "./a.md", "../a/b.md", "//x"]
        {
            let block = format!("a: {written}\nb: c\n");
            match plain_fields(&block) {
                Some(short) => assert_eq!(short, parsed_fields(&block).unwrap(), "{written}"),
                None => assert!(["-.5", ".inf", ".nan"].contains(&written), "{written}"),
            }
        }
    }

    proptest! {
        #[test]
        fn the_short_way_gives_what_the_parser_gives(
            lines in proptest::collection::vec("[a-c](\\.[a-c])?:( |  )?[ -~é字]{0,12}( )?(\r)?\n|(  )?- [ -~ü]{1,6}\n", 0..5)
        ) {
            let block = lines.concat();
            if let Some(short) = plain_fields(&block) {
                let parsed = parsed_fields(&block).map_err(|error| TestCaseError::fail(format!("{block:?}: {}", error.message)))?;
                let named = |fields: &[Field<'_>]| fields.iter().map(|field| (field.key.to_string(), field.value.clone())).collect::<Vec<_>>();
                prop_assert_eq!(named(&short), named(&parsed), "{:?}", block);
            }
        }

        #[test]
        fn nothing_panics(text in "(---\n)?([a-z]{0,3}: ?)?\\PC{0,40}\n?(---\n)?\\PC{0,9}") {
            front(&text);
            prop_assert!(body(&text) <= text.len());
        }
    }
}
