//! The examples of rules hold: the docset that a manual page shows under *Example* gives the rule, and does not any
//! more when it is mended as the page says.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests write files")]

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use isogloss::{
    catalogue,
    finding::{Finding, Rule},
    pipeline,
    settings::{Options, Settings},
};
use rayon::prelude::*;

#[expect(dead_code, reason = "other tests use more of it")]
mod manual;

/// Rules whose fault no docset of text files shows, and why.
const NOT_SHOWN: &[(&str, &str)] = &[
    ("edition-repeated", "two names that differ in case are one file on some disks"),
    ("file-unreadable", "needs a file that the system refuses to open"),
    ("invalid-utf8", "needs bytes that no text holds"),
    ("link-outside", "needs a symbolic link"),
    ("message-missing", "what a build finds, which makes pages"),
    ("symlink-loop", "needs a symbolic link"),
    ("unused-allowance", "needs a baseline, which the command reads"),
];

/// A docset: files by their path.
type Files = BTreeMap<String, String>;

/// The docset of the example, and the same when it is mended.
fn docsets(rule: &Rule) -> (Files, Files) {
    let mut example = Files::new();
    for fence in manual::fences(rule).into_iter().filter(|fence| fence.section == "Example") {
        example.extend(fence.path.map(|path| (path, fence.text)));
    }
    let mut mended = example.clone();
    for fence in manual::fences(rule).into_iter().filter(|fence| fence.section == "How to mend it") {
        let Some(path) = fence.path else { continue };
        if let Some(old) = fence.from {
            assert!(mended.remove(&old).is_some(), "{}: the example has no `{old}`", rule.name);
        }
        mended.insert(path, fence.text);
    }
    (example, mended)
}

fn found(rule: &Rule, files: &Files) -> Vec<Finding> {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    checked(rule, dir.path())
}

fn checked(rule: &Rule, root: &Path) -> Vec<Finding> {
    let mut config = fs::read_to_string(root.join("isogloss.toml")).unwrap_or_default();
    if !rule.on {
        let _ = write!(config, "\n[rules]\n{} = '{}'\n", rule.name, rule.level);
    }
    let mut settings = Settings::new(&Options::from_toml(&config, "isogloss.toml").unwrap()).unwrap();
    for path in settings.repositories.values_mut() {
        *path = root.join(&*path).to_string_lossy().into_owned();
    }
    let loaded = pipeline::load(root, settings).unwrap();
    let mut findings = loaded.findings;
    findings.extend(pipeline::check(&loaded.site).1);
    findings
}

/// What is wrong with the example of a rule.
fn fault(rule: &Rule) -> Option<String> {
    if NOT_SHOWN.iter().any(|(name, _)| *name == rule.name) {
        return None;
    }
    let name = rule.name;
    let (example, mended) = docsets(rule);
    if example.is_empty() {
        return Some(format!("{name}: its page has no `## Example` with a fence that shows a file: ```md LOCALE"));
    }
    if example == mended {
        return Some(format!("{name}: no fence under `## How to mend it` shows a file that is mended"));
    }
    let gives = |findings: &[Finding]| findings.iter().any(|finding| finding.rule == rule);
    let before = found(rule, &example);
    if !gives(&before) {
        return Some(format!("{name}: its example gives {}", shown(&before)));
    }
    let after = found(rule, &mended);
    gives(&after).then(|| format!("{name}: its mended example gives {}", shown(&after)))
}

fn shown(findings: &[Finding]) -> String {
    if findings.is_empty() {
        return "nothing".to_owned();
    }
    let lines = findings.iter().map(|finding| {
        let file = finding.path.rsplit('/').next().unwrap_or_default();
        format!(
            "\n    {file}:{}:{} {}: {}",
            finding.start.line, finding.start.column, finding.rule.name, finding.message
        )
    });
    lines.collect()
}

#[test]
fn examples_of_rules_hold() {
    let rules = catalogue::rules();
    let faults: Vec<String> = rules.par_iter().filter_map(|rule| fault(rule)).collect();
    assert!(faults.is_empty(), "{} of {} rules:\n{}", faults.len(), rules.len(), faults.join("\n"));
    for (name, _) in NOT_SHOWN {
        assert!(rules.iter().any(|rule| rule.name == *name), "there is no rule `{name}` any more");
    }
}
