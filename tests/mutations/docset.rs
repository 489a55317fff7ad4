//! [`Docset`]: a docset on disk, of which one file at a time is written anew and checked.

use std::{collections::BTreeMap, fs};

use isogloss::{
    finding::{Finding, Level},
    pipeline,
    settings::{Options, Settings},
};
use tempfile::TempDir;

use crate::fixture::{Edition, Fixture, MEDIA};

/// A docset of the source and one locale.
pub(crate) struct Docset {
    folder: TempDir,
    /// How often each finding stands there before anything is mutated.
    before: BTreeMap<Key, usize>,
}

/// What a finding is known by when lines have moved: file, rule, unit, message.
type Key = (String, &'static str, Option<String>, String);

impl Docset {
    /// Writes the source and `editions`.
    pub(crate) fn new(fixture: &Fixture, editions: &[Edition]) -> Self {
        let docset = Self { folder: tempfile::tempdir().unwrap(), before: BTreeMap::new() };
        for (article, text) in &fixture.sources {
            docset.put(&format!("content/en/{article}"), text);
        }
        for media in MEDIA {
            docset.put(&format!("content/en/{media}"), "");
        }
        for edition in editions {
            docset.put(&edition.path(), &edition.file());
        }
        docset
    }

    /// Writes a file.
    pub(crate) fn put(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// What `check` finds. Paths are those of the docset.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        let options = Options { source_locale: Some("en".to_owned()), ..Options::default() };
        let loaded = pipeline::load(self.folder.path(), Settings::new(&options).unwrap()).unwrap();
        let mut findings = loaded.findings;
        findings.extend(pipeline::check(&loaded.site).1);
        let root = format!("{}/", self.folder.path().to_string_lossy().replace('\\', "/"));
        for finding in &mut findings {
            finding.path = finding.path.trim_start_matches(&root).into();
        }
        findings
    }

    /// Remembers what is found now, as what was there before.
    pub(crate) fn settle(&mut self) {
        for finding in self.findings() {
            *self.before.entry(key(&finding)).or_default() += 1;
        }
    }

    /// What is found now and was not there before, if editions have these texts.
    pub(crate) fn mutated(&self, changes: &[(&Edition, &str)]) -> Vec<Finding> {
        for (edition, file) in changes {
            self.put(&edition.path(), file);
        }
        let findings = self.findings();
        for (edition, _) in changes {
            self.put(&edition.path(), &edition.file());
        }
        let mut before = self.before.clone();
        let is_new = |finding: &Finding| match before.get_mut(&key(finding)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        };
        findings.into_iter().filter(is_new).collect()
    }
}

fn key(finding: &Finding) -> Key {
    (finding.path.to_string(), finding.rule.name, finding.unit.clone(), finding.message.clone())
}

/// Whether a finding is an alarm: something that a user has to look at.
pub(crate) fn is_alarm(finding: &Finding) -> bool {
    finding.level >= Level::Warning
}

/// A finding in one line.
pub(crate) fn shown(finding: &Finding) -> String {
    let unit = finding.unit.as_deref().unwrap_or("-");
    let text = finding.target_text.as_deref().unwrap_or_default().replace('\n', "⏎");
    let (path, line) = (&finding.path, finding.start.line);
    format!("{path}:{line} {unit} {} {}: {} @ {text}", finding.level, finding.rule.name, finding.message)
}

/// Where a finding has to lie.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// In the unit with this id; without span markup, on this line.
    Unit(String, usize),
    /// Near this line.
    Near(usize),
    /// Anywhere in the file.
    File,
}

/// How many lines a finding may lie away from where blocks differ.
const NEAR: usize = 12;

impl Place {
    /// Whether a finding lies there; if nothing else was changed, it may be about a link from elsewhere to there.
    pub(crate) fn holds(&self, finding: &Finding, edition: &Edition, is_alone: bool) -> bool {
        let (first, last) = (finding.start.line as usize, finding.end.line as usize);
        // What a translation lacks may be shown where the source has it.
        if *finding.path == format!("content/en/{}", edition.article) {
            return !matches!(self, Self::Unit(..));
        }
        if is_alone && finding.rule.name == "broken-anchor" {
            return true;
        }
        if *finding.path != edition.path() {
            return false;
        }
        match self {
            Self::Unit(id, line) => match &finding.unit {
                Some(unit) => unit == id,
                // A paragraph that is gone altogether is told at the one before.
                None if finding.rule.name == "sentence-added" => (first..=last + 2).contains(line),
                None => (first..=last).contains(line),
            },
            Self::Near(line) => (first.saturating_sub(NEAR)..=last + NEAR).contains(line),
            Self::File => true,
        }
    }
}
