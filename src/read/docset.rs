//! [`LocaleConfig`]: what the repository of a locale says of itself in `docfx.json` and in the `.openpublishing.*.json`
//! files of its root. Keys that are not named here are passed over.

use std::{collections::BTreeMap, fmt, marker::PhantomData, path::Path, sync::Arc};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, MapAccess, Visitor},
};
use serde_json::Value;

use crate::{
    finding::{Finding, Findings},
    locale::Locale,
    read::{file, rules, walk::shown},
    settings::OneOrMany,
    text::{LineIndex, Position, Span},
};

/// The configuration that lies in the repository of one locale.
#[derive(Clone, Debug, Default)]
pub struct LocaleConfig {
    /// The locale; none where locales share a folder.
    pub locale: Option<Locale>,
    /// The way from the root of the repository to the content folder, `/` at its end; empty where they are the same.
    pub content_folder: String,
    /// Docsets by the key of their folder, `/` at its end or empty; `../` for one above the content folder.
    pub docsets: BTreeMap<String, Docfx>,
    /// What is published of the repository.
    pub publish: Option<Publish>,
    /// Addresses that pages had once; none where the repository does not say.
    pub redirections: Option<Vec<Redirection>>,
}

/// `docfx.json`.
#[derive(Clone, Debug, Deserialize)]
pub struct Docfx {
    /// The file.
    #[serde(skip, default = "nowhere")]
    pub path: Arc<str>,
    /// All that matters to a site.
    #[serde(default, deserialize_with = "or_default")]
    pub build: Build,
}

/// `docfx.json`: `build`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Build {
    /// The articles that are published.
    #[serde(default, deserialize_with = "or_default")]
    pub content: Vec<Content>,
    /// Metadata of all articles.
    #[serde(default, deserialize_with = "or_default")]
    pub global_metadata: BTreeMap<String, Value>,
    /// Metadata of the articles that a pattern matches: by name, then by pattern as they are written.
    #[serde(default, deserialize_with = "or_default")]
    pub file_metadata: BTreeMap<String, InOrder<Value>>,
}

/// `docfx.json`: an entry of `build.content`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub struct Content {
    /// Patterns of files below `src`.
    #[serde(default)]
    pub files: Option<OneOrMany>,
    /// Patterns of files that are not published.
    #[serde(default)]
    pub exclude: Option<OneOrMany>,
    /// The folder that patterns begin in.
    #[serde(default)]
    pub src: Option<String>,
    /// The folder of the site that the articles come to.
    #[serde(default)]
    pub dest: Option<String>,
    /// The version of the product that the articles are about.
    #[serde(default, alias = "version")]
    pub group: Option<String>,
}

/// `.openpublishing.publish.config.json`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Publish {
    /// The docsets of the repository.
    #[serde(default, deserialize_with = "or_default")]
    pub docsets_to_publish: Vec<PublishedDocset>,
    /// Repositories that are checked out inside this one.
    #[serde(default, deserialize_with = "or_default")]
    pub dependent_repositories: Vec<DependentRepository>,
    /// Files of redirections besides the usual one.
    #[serde(default, deserialize_with = "or_default")]
    pub redirection_files: Vec<String>,
}

/// One docset that is published.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct PublishedDocset {
    /// Its folder in the repository.
    #[serde(default)]
    pub build_source_folder: Option<String>,
    /// Its folder where it is published.
    #[serde(default)]
    pub build_output_subfolder: Option<String>,
}

/// One repository that another depends on.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct DependentRepository {
    /// The folder that it is checked out to.
    #[serde(default)]
    pub path_to_root: Option<String>,
}

/// A page that is no longer where it was.
#[derive(Clone, Debug)]
pub struct Redirection {
    /// The file of redirections.
    pub path: Arc<str>,
    /// Where in it.
    pub position: Position,
    /// The article that was there, from the root of the repository.
    pub from: String,
    /// Where its readers are to go.
    pub to: String,
}

#[derive(Deserialize)]
struct RedirectionFile {
    #[serde(default, deserialize_with = "or_default")]
    redirections: Vec<WrittenRedirection>,
}

#[derive(Deserialize)]
struct WrittenRedirection {
    #[serde(default)]
    source_path: Option<String>,
    #[serde(default)]
    source_path_from_root: Option<String>,
    #[serde(default)]
    redirect_url: Option<String>,
}

/// The entries of a JSON object as they are written: the last pattern that matches wins.
#[derive(Clone, Debug)]
pub struct InOrder<V>(pub Vec<(String, V)>);

impl<V> Default for InOrder<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for InOrder<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
            type Value = InOrder<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(InOrder(entries))
            }
        }
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

fn nowhere() -> Arc<str> {
    "".into()
}

/// `null` is as good as nothing.
fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(deserializer: D) -> Result<T, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Reads one file of configuration; what is wrong with it is a finding, and it counts for nothing then.
pub(super) fn json<T: DeserializeOwned>(path: &Path, limit: u32, findings: &mut Vec<Finding>) -> Option<T> {
    parsed(&text(path, limit, findings)?, path, findings)
}

/// Reads a file of redirections.
pub(super) fn redirections(path: &Path, limit: u32, findings: &mut Vec<Finding>) -> Option<Vec<Redirection>> {
    let text = text(path, limit, findings)?;
    let file: RedirectionFile = parsed(&text, path, findings)?;
    let lines = LineIndex::new(&text);
    let name: Arc<str> = shown(path).into();
    let (mut at, mut last) = (0, (0, Position::default()));
    let mut redirections = Vec::with_capacity(file.redirections.len());
    for written in file.redirections {
        let Some(from) = written.source_path.or(written.source_path_from_root) else { continue };
        let Some(to) = written.redirect_url else { continue };
        // serde_json tells no positions. Looked for from the last one on, all of them together cost one pass; one that
        // is written with escapes has the place of the entry before.
        if let Some(found) = text[at..].find(&format!("\"{from}\"")) {
            let start = at + found;
            last = (start, lines.position_from(&text, start, last));
            at = start + from.len();
        }
        redirections.push(Redirection { path: name.clone(), position: last.1, from, to });
    }
    Some(redirections)
}

fn text(path: &Path, limit: u32, findings: &mut Vec<Finding>) -> Option<String> {
    match file::text(path, limit) {
        Ok(text) => Some(text),
        Err(error) => {
            findings.push(error.finding(shown(path).into(), None));
            None
        }
    }
}

/// JSON as docfx reads it (Json.NET: comments, and commas after the last item) as plain JSON: what is more becomes blanks,
/// so that places stay where they are.
fn without_comments(json: &str) -> String {
    let mut plain = json.as_bytes().to_vec();
    let mut at = 0;
    // The comma that nothing has followed yet.
    let mut comma = None;
    while at < plain.len() {
        let rest = &json.as_bytes()[at..];
        let length = match rest {
            [b'"', ..] => string_length(rest),
            [b'/', b'/', ..] => memchr::memchr(b'\n', rest).unwrap_or(rest.len()),
            [b'/', b'*', ..] => memchr::memmem::find(&rest[2..], b"*/").map_or(rest.len(), |end| end + 4),
            _ => 1,
        };
        match rest[0] {
            b'/' if length > 1 => {
                plain[at..at + length].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
            }
            b',' => comma = Some(at),
            b']' | b'}' => {
                if let Some(comma) = comma.take() {
                    plain[comma] = b' ';
                }
            }
            byte if byte.is_ascii_whitespace() => {}
            _ => comma = None,
        }
        at += length;
    }
    String::from_utf8(plain).unwrap_or_else(|_| json.to_owned())
}

/// The length of the string that a text begins with, its quotes included.
fn string_length(text: &[u8]) -> usize {
    let mut at = 1;
    while let Some(found) = memchr::memchr2(b'"', b'\\', &text[at.min(text.len())..]) {
        if text[at + found] == b'"' {
            return at + found + 1;
        }
        at += found + 2;
    }
    text.len()
}

fn parsed<T: DeserializeOwned>(text: &str, path: &Path, findings: &mut Vec<Finding>) -> Option<T> {
    let json = text.trim_start_matches('\u{feff}');
    let error = match serde_json::from_str(json).or_else(|error| {
        // Most files are plain JSON. What is wrong is said of the file as it is.
        serde_json::from_str(&without_comments(json)).map_err(|_| error)
    }) {
        Ok(parsed) => return Some(parsed),
        Err(error) => error,
    };
    let line = json.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let offset = (text.len() - json.len() + line + error.column().saturating_sub(1)).min(text.len());
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    let mut found = Findings::new(shown(path).into(), None, text);
    found
        .push(&rules::DOCSET_CONFIG_INVALID, Span::at(text.floor_char_boundary(offset)), message)
        .help("correct it; the site is built as if the file were not there");
    findings.extend(found.finish());
    None
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests set the scene on disk")]
mod tests {
    use super::*;

    fn read<T: DeserializeOwned>(text: &str) -> (Option<T>, Vec<Finding>) {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        let mut findings = Vec::new();
        (json(file.path(), 1 << 20, &mut findings), findings)
    }

    #[test]
    fn what_is_unknown_or_null_is_passed_over() {
        let text = "\u{feff}{\"build\": {\"content\": [{\"files\": \"**/*.md\", \"exclude\": null, \"x\": [1]}],
            \"globalMetadata\": null, \"fileMetadata\": {\"m\": {\"z/**\": 1, \"a/**\": 2}}}, \"metadata\": 0}";
        let (docfx, findings) = read::<Docfx>(text);
        let build = docfx.unwrap().build;
        assert!(findings.is_empty() && build.content[0].exclude.is_none());
        let patterns: Vec<&str> = build.file_metadata["m"].0.iter().map(|(pattern, _)| pattern.as_str()).collect();
        assert_eq!(patterns, ["z/**", "a/**"]);
    }

    #[test]
    fn comments_and_last_commas_are_passed_over() {
        let text = "{ // הערה \"\n \"build\": {\"content\": [{\"files\": \"//a/*.md\", /* , 註 */ },],\n\"dest\": \"\\\"//\"}, }";
        let (docfx, findings) = read::<Docfx>(text);
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(docfx.unwrap().build.content[0].files.as_ref().unwrap().as_slice(), ["//a/*.md"]);
        for text in ["{\"a\": 1,,}", "{ /* ", "{ \"a", "//", "{\"a\": \"\\"] {
            assert!(read::<Docfx>(text).0.is_none(), "{text}");
        }
        assert_eq!(without_comments("[1, /* 二 */ ]//x\n,"), "[1            ]   \n,");
    }

    #[test]
    fn broken_json_is_a_finding_with_its_place() {
        let (docfx, findings) = read::<Docfx>("\u{feff}{\n  \"שם\": \"é\",,\n}");
        assert!(docfx.is_none());
        let found = (findings[0].rule.name, findings[0].start.line, findings[0].start.column);
        assert_eq!(found, ("docset-config-invalid", 2, 13));
    }

    #[test]
    fn redirections_know_their_line() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let text = "{\"redirections\": [\n{\"source_path\": \"docs/古い.md\", \"redirect_url\": \"/x/new\"},\n\
            {\"source_path\": \"docs/none.md\"},\n{\"source_path_from_root\": \"/docs/b.md\", \"redirect_url\": \"/x/c\"}]}";
        std::fs::write(file.path(), text).unwrap();
        let mut findings = Vec::new();
        let read = redirections(file.path(), 1 << 20, &mut findings).unwrap();
        let lines: Vec<(&str, u32)> = read.iter().map(|entry| (entry.from.as_str(), entry.position.line)).collect();
        assert_eq!(lines, [("docs/古い.md", 2), ("/docs/b.md", 4)]);
    }
}
