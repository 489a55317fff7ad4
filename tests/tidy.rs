//! The house: files and catalogues agree.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write files")]

use std::{collections::BTreeMap, fmt::Write as _, fs, path::PathBuf};

use isogloss::finding::{Group, Rule};

use crate::manual::{Fence, Part};

#[expect(dead_code, reason = "other tests use more of it")]
mod manual;

fn sources() -> Vec<(PathBuf, String)> {
    let files = walkdir::WalkDir::new("src").sort_by_file_name().into_iter().filter_map(Result::ok);
    files
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path, text)
        })
        .collect()
}

#[test]
fn every_file_says_what_it_is() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{}: does not open with `//!`", path.display());
    }
}

#[test]
fn every_file_of_a_catalogue_is_registered() {
    for catalogue in ["src/check/rules", "src/parse/extensions", "src/report/formats"] {
        let listed = fs::read_to_string(format!("{catalogue}/mod.rs")).unwrap();
        for entry in fs::read_dir(catalogue).unwrap() {
            let name = entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
            if name == "mod" || name == "testing" {
                continue;
            }
            assert!(listed.contains(&format!("mod {name};")), "{catalogue}/{name}.rs: not declared");
            assert!(listed.contains(&format!("&{name}::")), "{catalogue}/{name}.rs: not in `ALL`");
        }
    }
}

#[test]
fn the_disk_is_touched_at_the_rim_only() {
    const RIM: [&str; 4] = ["src/read", "src/write", "src/serve", "src/cli"];
    for (path, text) in sources() {
        let shown = path.to_string_lossy().replace('\\', "/");
        let own = text.split("#[cfg(test)]").next().unwrap_or_default();
        if !RIM.iter().any(|room| shown.starts_with(room)) && !shown.ends_with("/testing.rs") {
            assert!(
                !own.contains("std::fs") && !own.contains("std::env::"),
                "{shown}: looks at the disk or the environment"
            );
        }
    }
}

#[test]
fn no_rule_is_declared_twice_or_left_out() {
    let known: Vec<&str> = isogloss::catalogue::rules().iter().map(|rule| rule.name).collect();
    for (path, text) in sources() {
        let own = text.split("#[cfg(test)]").next().unwrap_or_default();
        for declared in own.split("declare_rule! {").skip(1) {
            let Some(name) = declared.split("\n    name: \"").nth(1).and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            assert_eq!(known.iter().filter(|known| **known == name).count(), 1, "{}: `{name}`", path.display());
        }
    }
}

/// The folder of the manual that holds a page for each rule.
const PAGES: &str = "content/en-us/rules";

/// The page of the manual about a rule.
fn page(rule: &Rule) -> String {
    let name = rule.name;
    let description = serde_json::json!(sentence(rule.summary).replace('`', ""));
    let mut page = format!("---\ntitle: {name}\ndescription: {description}\n---\n# {name}\n\n");
    let _ = writeln!(page, "{}\n", sentence(rule.summary));
    let _ = writeln!(page, "| Level | Group | ITS 2.0 type |\n| --- | --- | --- |");
    let _ = writeln!(
        page,
        "| {} | {} | {} |\n",
        level(rule),
        rule.group,
        serde_json::json!(rule.category).as_str().unwrap()
    );
    for part in manual::parts(rule) {
        match part {
            Part::Line(line) if line.is_empty() && page.ends_with("\n\n") => {}
            Part::Line(line) => page = page + &line + "\n",
            Part::Fence(fence) => page = page + &block(&fence) + "\n",
        }
    }
    format!("{}\n", page.trim_end())
}

/// A fence, below the name of the file that it shows. Its marks are longer than any in it.
fn block(fence: &Fence) -> String {
    let longest = fence.text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let marks = "`".repeat(3.max(longest + 1));
    let name = match (&fence.path, &fence.from) {
        (Some(path), Some(old)) => format!("`{path}`, which was `{old}`:\n\n"),
        (Some(path), None) => format!("`{path}`:\n\n"),
        (None, _) => String::new(),
    };
    format!("{name}{marks}{}\n{}{marks}\n", fence.language, fence.text)
}

fn sentence(summary: &str) -> String {
    let mut letters = summary.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// How much the findings of a rule weigh; `off` for one that has to be asked for.
fn level(rule: &Rule) -> String {
    if rule.on { rule.level.to_string() } else { "off".to_owned() }
}

/// The page that lists all rules.
fn index() -> String {
    let mut index =
        "---\ntitle: Rules\ndescription: Every rule of Isogloss, by group, with its level and what it finds.\n\
                     order: 85\n---\n# Rules\n\n\
                     Each finding names the rule that found it. `isogloss explain RULE` tells the same in a terminal.\n"
            .to_owned();
    let groups = [
        (Group::Freshness, "Is the edition a translation of today's source?"),
        (Group::Integrity, "Does it show and say what its source does, and can it be built?"),
        (Group::Style, "Is it well written?"),
    ];
    for (group, question) in groups {
        let _ = writeln!(index, "\n## {}\n\n{question}\n", sentence(&group.to_string()).trim_end_matches('.'));
        let _ = writeln!(index, "| Rule | Level | What it finds |\n| --- | --- | --- |");
        for rule in isogloss::catalogue::rules().into_iter().filter(|rule| rule.group == group) {
            let summary = sentence(rule.summary).replace('|', "\\|");
            let _ = writeln!(index, "| [{0}]({0}.md) | {1} | {summary} |", rule.name, level(rule));
        }
    }
    index
}

#[test]
fn the_manual_has_a_page_for_every_rule() {
    let mut pages: BTreeMap<String, String> =
        isogloss::catalogue::rules().into_iter().map(|rule| (format!("{}.md", rule.name), page(rule))).collect();
    pages.insert("index.md".to_owned(), index());
    let command = "run `SNAPSHOTS=overwrite cargo test --test tidy`";
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        let _ = fs::remove_dir_all(PAGES);
        fs::create_dir_all(PAGES).unwrap();
        for (name, text) in &pages {
            fs::write(format!("{PAGES}/{name}"), text).unwrap();
        }
        return;
    }
    for (name, text) in &pages {
        let there = fs::read_to_string(format!("{PAGES}/{name}")).unwrap_or_default().replace("\r\n", "\n");
        assert_eq!(there, *text, "{PAGES}/{name} is not what its rule says: {command}");
    }
    let there = fs::read_dir(PAGES).unwrap().count();
    assert_eq!(there, pages.len(), "{PAGES} has pages of rules that are no more: {command}");
}
