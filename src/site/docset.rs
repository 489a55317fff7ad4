//! [`Docsets`]: which articles are published, where, and with what metadata, by the configuration of their docsets.

use std::{
    borrow::Cow,
    cmp::{Ordering, Reverse},
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::Arc,
};

use globset::GlobSet;
use serde_json::Value;

use crate::{
    finding::{Finding, Findings},
    locale::Locale,
    read::{
        SourceFile,
        docset::{Content, Docfx, InOrder, LocaleConfig},
        key_of,
        rules::DOCSET_CONFIG_INVALID,
    },
    settings::{OneOrMany, Settings},
    site::{
        patterns::{ByPattern, Patterns},
        version::compare_versions,
    },
    text::Span,
};

/// The docsets of a site. Without any, everything has a page but what lies in a folder for parts of pages.
#[derive(Clone, Debug, Default)]
pub(super) struct Docsets {
    all: Vec<Docset>,
    /// Paths that sites elsewhere know a docset under, in lower case, and its folder in this site; longest first.
    bases: Vec<(String, String)>,
    /// The way from the root of the repository to the content folder.
    pub(super) content_folder: String,
    /// Repositories that are not at hand: their key, with `/` at its end, and their name.
    unmapped: Vec<(String, String)>,
}

/// What a docset makes of one of its articles.
#[derive(Clone, Debug)]
pub struct Placement {
    /// Which docset, if the site has any that are described.
    pub(super) docset: Option<usize>,
    /// The version that it is about.
    pub group: Option<Arc<str>>,
    /// Where it is published, in the form of a key.
    pub(super) path: String,
    /// The same without the version that others of the same name have in their path.
    pub(super) plain: String,
    /// Whether the configuration names not the file but the YAML that a tool would make of it.
    generated: bool,
}

#[derive(Clone, Debug)]
struct Docset {
    /// The key of its folder, `/` at its end or empty; of `../` alone where it lies above the content folder.
    root: String,
    /// The way from its folder down to the content folder where it lies above that, `/` at its end.
    descent: String,
    /// Its folder in the site, `/` at its end or empty.
    prefix: String,
    entries: Vec<Entry>,
    global_metadata: BTreeMap<String, Value>,
    file_metadata: BTreeMap<String, ByPattern>,
}

#[derive(Clone, Debug)]
struct Entry {
    /// Folders below the docset's and the site's, `/` at their end or empty.
    src: String,
    dest: String,
    group: Option<Arc<str>>,
    /// Whether a newer version has the place at `dest`.
    is_older: bool,
    files: GlobSet,
    exclude: GlobSet,
}

impl Docsets {
    /// Reads the configuration of all locales: that of the source where it describes a docset; else that of the first
    /// locale that does, with what others publish besides.
    pub(super) fn new(
        settings: &Settings,
        configs: &[LocaleConfig],
        files: &[SourceFile],
        source: Option<&Locale>,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let mut configs: Vec<&LocaleConfig> = configs.iter().collect();
        configs.sort_by_key(|config| config.locale.as_ref() != source);
        let folders = configs.iter().map(|config| config.content_folder.as_str());
        let content_folder = folders.max_by_key(|folder| folder.len()).unwrap_or_default().to_owned();
        let mut described = described(&configs, source);
        let outputs = published_folders(&configs);
        if described.keys().any(|root| outputs.contains_key(root)) {
            described.retain(|root, _| outputs.contains_key(root));
        }
        let several = described.len() > 1;
        let mut docsets = Vec::with_capacity(described.len());
        let mut bases: Vec<(String, String)> =
            settings.base_paths.iter().map(|base| (base.to_lowercase(), String::new())).collect();
        for (root, docfx) in &described {
            let output = outputs.get(root).cloned().flatten();
            let prefix = if several { output.clone().unwrap_or_else(|| as_folder(root)) } else { String::new() };
            let docset = Docset::new(root, &content_folder, prefix, docfx, findings);
            let names = output.map(|output| format!("/{}", output.trim_end_matches('/')));
            let found = names.into_iter().chain(docset.breadcrumb_base(files));
            bases.extend(found.map(|base| (base.to_lowercase(), docset.prefix.clone())));
            docsets.push(docset);
        }
        bases.retain(|(base, _)| base.len() > 1);
        bases.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        bases.dedup_by(|(a, _), (b, _)| a == b);
        let unmapped = unmapped(settings, &configs, &content_folder);
        Self { all: docsets, bases, content_folder, unmapped }
    }

    /// Where the article or other file `key` is published, if it is.
    pub(super) fn place(&self, key: &str) -> Option<Placement> {
        if self.all.is_empty() {
            let mut folders = key.split('/').rev().skip(1);
            let is_part = folders.any(|part| ["includes", "_includes"].iter().any(|of| part.eq_ignore_ascii_case(of)));
            let (path, plain) = (key.to_owned(), key.to_owned());
            return (!is_part).then_some(Placement { docset: None, group: None, path, plain, generated: false });
        }
        let docset = self.docset_of(key)?;
        self.all[docset].place(key).map(|placement| Placement { docset: Some(docset), ..placement })
    }

    /// The key of the folder that `~/` means in the file `key`.
    pub(super) fn root_of(&self, key: &str) -> &str {
        self.docset_of(key).map_or("", |docset| &self.all[docset].root)
    }

    fn docset_of(&self, key: &str) -> Option<usize> {
        let holding = (0..self.all.len()).filter(|at| self.all[*at].path_of(key).is_some());
        holding.max_by_key(|at| (Reverse(self.all[*at].descent.len()), self.all[*at].root.len()))
    }

    /// Where the absolute path `path` leads in this site, if the path is one of its docsets'.
    pub(super) fn within(&self, path: &str) -> Option<String> {
        self.bases.iter().find_map(|(base, prefix)| {
            let rest = below_unicode(path, base)?;
            let rest = if rest.is_empty() { rest } else { rest.strip_prefix('/')? };
            Some(format!("{prefix}{rest}"))
        })
    }

    /// Metadata of an article that the configuration gives.
    pub(super) fn metadata(&self, key: &str, placement: &Placement, name: &str) -> Option<&Value> {
        let docset = &self.all[placement.docset?];
        let path = docset.path_of(key)?.to_lowercase();
        let path = if placement.generated { as_yaml(&path)? } else { path };
        let by_file = docset.file_metadata.get(name).and_then(|patterns| patterns.of(&path));
        by_file.or_else(|| docset.global_metadata.get(name))
    }

    /// The name of the repository that holds `key`, where it is not at hand.
    pub(super) fn unmapped(&self, key: &str) -> Option<&str> {
        self.unmapped.iter().find(|(folder, _)| below(key, folder).is_some()).map(|(_, name)| name.as_str())
    }
}

/// What describes each docset, by the key of its folder. `configs` begin with that of the source.
fn described(configs: &[&LocaleConfig], source: Option<&Locale>) -> BTreeMap<String, Docfx> {
    let mut described: BTreeMap<String, Docfx> = BTreeMap::new();
    let mut of_source = BTreeSet::new();
    for config in configs {
        for (root, docfx) in &config.docsets {
            let Some(known) = described.get_mut(root) else {
                if source.is_some() && config.locale.as_ref() == source {
                    of_source.insert(root);
                }
                described.insert(root.clone(), docfx.clone());
                continue;
            };
            if !of_source.contains(root) {
                let present: HashSet<Content> = known.build.content.iter().cloned().collect();
                let more = docfx.build.content.iter().filter(|entry| !present.contains(entry));
                known.build.content.extend(more.cloned());
            }
        }
    }
    described
}

/// The docsets that are published: the key of each folder, and its folder where it is published, `/` at both ends.
fn published_folders(configs: &[&LocaleConfig]) -> BTreeMap<String, Option<String>> {
    let mut folders = BTreeMap::new();
    for config in configs {
        for docset in config.publish.iter().flat_map(|publish| &publish.docsets_to_publish) {
            let folder = docset.build_source_folder.as_deref().unwrap_or_default().replace('\\', "/");
            let Some(key) = key_of(&config.content_folder, &folder) else { continue };
            let key = if key.is_empty() || key.ends_with('/') { key } else { key + "/" };
            let output = docset.build_output_subfolder.as_deref().map(as_folder).filter(|output| !output.is_empty());
            folders.entry(key).or_insert(output);
        }
    }
    folders
}

/// The repositories that a configuration depends on and `settings` does not map.
fn unmapped(settings: &Settings, configs: &[&LocaleConfig], content_folder: &str) -> Vec<(String, String)> {
    let mut unmapped = BTreeMap::new();
    for config in configs {
        for repository in config.publish.iter().flat_map(|publish| &publish.dependent_repositories) {
            let name = repository.path_to_root.as_deref().unwrap_or_default().replace('\\', "/");
            let name = name.trim_matches('/');
            if name.is_empty() || settings.repositories.contains_key(name) {
                continue;
            }
            if let Some(key) = key_of(content_folder, name) {
                unmapped.insert(format!("{key}/"), name.to_owned());
            }
        }
    }
    unmapped.into_iter().collect()
}

impl Docset {
    fn new(root: &str, content_folder: &str, prefix: String, docfx: &Docfx, findings: &mut Vec<Finding>) -> Self {
        let build = &docfx.build;
        let mut compiled = Patterns::default();
        let everything = [Content {
            files: Some(OneOrMany::Many(vec!["**/*.md".to_owned(), "**/*.yml".to_owned()])),
            exclude: Some(OneOrMany::Many(vec!["**/includes/**".to_owned(), "**/_includes/**".to_owned()])),
            ..Content::default()
        }];
        let content = if build.content.is_empty() { &everything[..] } else { &build.content };
        let mut entries: Vec<Entry> = content.iter().filter_map(|content| Entry::new(content, &mut compiled)).collect();
        let newest = newest_groups(&entries);
        for entry in &mut entries {
            entry.is_older = entry.group.is_some() && newest.get(&entry.dest.to_lowercase()) != entry.group.as_ref();
        }
        for pattern in compiled.refused {
            let mut found = Findings::new(docfx.path.clone(), None, "");
            found
                .push(&DOCSET_CONFIG_INVALID, Span::default(), format!("`{pattern}` is no pattern of files"))
                .help("correct it; it matches nothing");
            findings.extend(found.finish());
        }
        let by_pattern = |(name, written): (&String, &InOrder<Value>)| (name.clone(), ByPattern::new(written.clone()));
        let folders: Vec<&str> = content_folder.split_inclusive('/').collect();
        let above = folders.len().saturating_sub(root.matches("../").count());
        Self {
            root: root.to_owned(),
            descent: folders[above..].concat(),
            prefix,
            entries,
            global_metadata: build.global_metadata.clone(),
            file_metadata: build.file_metadata.iter().map(by_pattern).collect(),
        }
    }

    /// The path of the file `key` below the docset's folder.
    fn path_of<'k>(&self, key: &'k str) -> Option<Cow<'k, str>> {
        if self.descent.is_empty() {
            return below(key, &self.root).map(Cow::Borrowed);
        }
        (!key.starts_with("../")).then(|| Cow::Owned(format!("{}{key}", self.descent)))
    }

    /// Where the file `key` is published. The first entry that has it counts.
    fn place(&self, key: &str) -> Option<Placement> {
        let path = &*self.path_of(key)?;
        self.entries.iter().find_map(|entry| {
            let path = below(path, &entry.src)?;
            let lower = path.to_lowercase();
            if entry.exclude.is_match(&lower) {
                return None;
            }
            let generated = !entry.files.is_match(&lower);
            if generated {
                // Pages of reference are YAML that is made of Markdown of the same name before docfx runs.
                as_yaml(&lower).filter(|yaml| entry.files.is_match(yaml) && !entry.exclude.is_match(yaml))?;
            }
            let folder = [self.prefix.as_str(), &entry.dest].concat();
            let version = entry.group.as_deref().filter(|_| entry.is_older).map(as_folder).unwrap_or_default();
            Some(Placement {
                docset: None,
                group: entry.group.clone(),
                plain: [&folder, path].concat(),
                path: [&folder, &*version, path].concat(),
                generated,
            })
        })
    }

    /// The path that the docset is published under elsewhere: the address of its breadcrumbs, less where they lie in it.
    fn breadcrumb_base(&self, files: &[SourceFile]) -> Option<String> {
        let written = self.global_metadata.get("breadcrumb_path")?.as_str()?.to_lowercase();
        let breadcrumbs = written.strip_suffix("toc.json").filter(|path| path.starts_with('/'))?;
        let folders = files.iter().filter(|file| !file.mounted && file.is_toc()).filter_map(|file| {
            let placement = self.place(&file.key)?;
            let path = placement.plain.get(self.prefix.len()..)?.to_lowercase();
            let folder = path.strip_suffix("toc.yml").or_else(|| path.strip_suffix("toc.md"))?;
            let base = breadcrumbs.strip_suffix(folder).filter(|base| base.ends_with('/'))?;
            Some(base.len())
        });
        let guessed = || {
            let parent = breadcrumbs.trim_end_matches('/').rfind('/')?;
            breadcrumbs[parent..].starts_with("/bread").then_some(parent + 1)
        };
        let base = folders.min().or_else(guessed)?;
        Some(breadcrumbs[..base].trim_end_matches('/').to_owned())
    }
}

/// The newest version at each place.
fn newest_groups(entries: &[Entry]) -> BTreeMap<String, Arc<str>> {
    let mut newest: BTreeMap<String, Arc<str>> = BTreeMap::new();
    for entry in entries {
        let Some(group) = &entry.group else { continue };
        let place = newest.entry(entry.dest.to_lowercase()).or_insert_with(|| group.clone());
        if compare_versions(place, group) == Ordering::Less {
            *place = group.clone();
        }
    }
    newest
}

impl Entry {
    /// `None` where it is about files outside the docset.
    fn new(content: &Content, compiled: &mut Patterns) -> Option<Self> {
        let of = |patterns: &Option<OneOrMany>| patterns.as_ref().map_or(&[][..], OneOrMany::as_slice).to_vec();
        let src = key_of("", &content.src.as_deref().unwrap_or_default().replace('\\', "/"))?;
        Some(Self {
            src: if src.is_empty() { src } else { src + "/" },
            dest: as_folder(content.dest.as_deref().unwrap_or_default()),
            group: content.group.as_deref().filter(|group| !as_folder(group).is_empty()).map(Into::into),
            is_older: false,
            files: compiled.set(&of(&content.files)),
            exclude: compiled.set(&of(&content.exclude)),
        })
    }
}

/// A folder of the site, `/` at its end or empty, whatever is written.
fn as_folder(written: &str) -> String {
    let clean: String = written.chars().filter(|c| !c.is_control()).collect();
    let parts = clean.split(['/', '\\']).filter(|part| !matches!(*part, "" | "." | ".."));
    parts.fold(String::new(), |path, part| path + part + "/")
}

/// The path of the YAML that is made of a Markdown file.
fn as_yaml(path: &str) -> Option<String> {
    path.strip_suffix(".md").map(|stem| [stem, ".yml"].concat())
}

/// What of `path` is below `folder`, whatever the case of ASCII letters.
fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    let (start, rest) = path.split_at_checked(folder.len())?;
    start.eq_ignore_ascii_case(folder).then_some(rest)
}

/// The same for a `folder` that is in lower case, and any letters.
fn below_unicode<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    let mut wanted = folder.chars();
    let mut rest = path.char_indices();
    loop {
        let Some(next) = wanted.next() else { return Some(rest.as_str()) };
        let (_, c) = rest.next()?;
        if c != next && !c.to_lowercase().eq([next]) {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Options;

    fn docsets(configs: &[(&str, &str)], publish: Option<&str>, content_folder: &str, files: &[&str]) -> Docsets {
        let config = LocaleConfig {
            content_folder: content_folder.into(),
            docsets: configs.iter().map(|(root, text)| ((*root).into(), serde_json::from_str(text).unwrap())).collect(),
            publish: publish.map(|text| serde_json::from_str(text).unwrap()),
            ..LocaleConfig::default()
        };
        let file =
            |key: &&str| SourceFile { path: (*key).into(), locale: None, key: (*key).to_owned(), mounted: false };
        let files: Vec<SourceFile> = files.iter().map(file).collect();
        let settings = Settings::new(&Options::default()).unwrap();
        Docsets::new(&settings, &[config], &files, None, &mut Vec::new())
    }

    fn paths(docsets: &Docsets, keys: &[&str]) -> Vec<String> {
        let path = |key: &&str| docsets.place(key).map_or_else(|| "-".to_owned(), |placement| placement.path);
        keys.iter().map(path).collect()
    }

    const VERSIONS: &str = r#"{"build": {
        "content": [
            {"files": ["index.yml"], "exclude": ["readme.md"]},
            {"files": "**/**.yml", "src": "v9", "dest": "api", "group": "tool-9"},
            {"files": "**/*.yml", "src": "v10", "dest": "api/", "group": "tool-10", "exclude": "**/includes/**"},
            {"files": ["**.md", "bread/toc.yml"], "src": "./guide", "dest": "how"}
        ],
        "globalMetadata": {"titleSuffix": "Tool", "breadcrumb_path": "/Corp/how/bread/toc.json"},
        "fileMetadata": {"titleSuffix": {"**/*.md": "A", "guide/**.md": "B", "v9/**.yml": "C", "[": "D"}}
    }}"#;

    #[test]
    fn entries_say_what_is_published_and_where() {
        let docsets = docsets(&[("", VERSIONS)], None, "", &[]);
        let keys =
            ["v9/Get/升級.md", "v10/get/升級.md", "v10/includes/x.md", "guide/a.md", "Guide/b/C.MD", "README.md"];
        let expected = ["api/tool-9/Get/升級.md", "api/get/升級.md", "-", "how/a.md", "how/b/C.MD", "-"];
        assert_eq!(paths(&docsets, &keys), expected);
        assert_eq!(docsets.place("v9/x.md").unwrap().plain, "api/x.md");
        assert_eq!(docsets.root_of("v9/x.md"), "");
    }

    #[test]
    fn without_configuration_only_parts_are_left_out() {
        let docsets = Docsets::default();
        assert_eq!(paths(&docsets, &["a.md", "x/Includes/b.md", "includes.md"]), ["a.md", "-", "includes.md"]);
    }

    #[test]
    fn several_docsets_have_folders_of_their_own() {
        let publish = r#"{"docsets_to_publish": [
            {"build_source_folder": "ATA", "build_output_subfolder": "ata-out"},
            {"build_source_folder": "עברית/", "build_output_subfolder": "he"}]}"#;
        let configs = [("ATA/", "{}"), ("עברית/", "{}"), ("samples/", "{}")];
        let docsets = docsets(&configs, Some(publish), "", &[]);
        let keys = ["ata/a.md", "עברית/b.md", "samples/c.md", "d.md", "ATA/includes/e.md"];
        assert_eq!(paths(&docsets, &keys), ["ata-out/a.md", "he/b.md", "-", "-", "-"]);
        assert_eq!(docsets.within("/Ata-Out/a").as_deref(), Some("ata-out/a"));
    }

    #[test]
    fn a_docset_may_begin_above_the_content_folder() {
        let text = r#"{"build": {"content": [{"files": "**/*.md", "src": "docs", "dest": "."}, {"files": "*.md"}],
            "fileMetadata": {"titleSuffix": {"docs/**.md": "מדריך"}}}}"#;
        let publish = r#"{"docsets_to_publish": [{"build_source_folder": ".", "build_output_subfolder": "net"}]}"#;
        let docsets = docsets(&[("../", text), ("samples/", "{}")], Some(publish), "docs/", &[]);
        assert_eq!(paths(&docsets, &["core/a.md", "samples/b.md"]), ["core/a.md", "samples/b.md"]);
        assert_eq!(docsets.root_of("core/a.md"), "../");
        let placement = docsets.place("a.md").unwrap();
        assert_eq!(docsets.metadata("a.md", &placement, "titleSuffix").and_then(Value::as_str), Some("מדריך"));
        assert_eq!(docsets.within("/net/core/a").as_deref(), Some("core/a"));
    }

    #[test]
    fn the_base_is_that_of_the_breadcrumbs() {
        let docsets = docsets(&[("", VERSIONS)], None, "", &["toc.yml", "guide/toc.yml", "guide/bread/toc.yml"]);
        assert_eq!(docsets.within("/CORP/api/x").as_deref(), Some("api/x"));
        assert_eq!(docsets.within("/corp").as_deref(), Some(""));
        assert_eq!(docsets.within("/corporate/api"), None);
    }

    #[test]
    fn the_last_pattern_gives_the_metadata() {
        let docsets = docsets(&[("", VERSIONS)], None, "", &[]);
        let suffix = |key: &str| {
            let placement = docsets.place(key).unwrap();
            docsets.metadata(key, &placement, "titleSuffix").and_then(Value::as_str).unwrap().to_owned()
        };
        assert_eq!(["guide/x/a.md", "v9/a.md", "v10/a.md"].map(suffix), ["B", "C", "Tool"]);
    }

    #[test]
    fn repositories_that_are_not_at_hand() {
        let publish = r#"{"dependent_repositories": [{"path_to_root": "samples"}, {"path_to_root": "docs/_spec"}]}"#;
        let docsets = docsets(&[], Some(publish), "docs/", &[]);
        assert_eq!(docsets.unmapped("../samples/x.cs"), Some("samples"));
        assert_eq!(docsets.unmapped("_spec/a.md"), Some("docs/_spec"));
        assert_eq!(docsets.unmapped("samples/x.cs"), None);
    }
}
