//! The house: files and catalogues agree.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read files")]

use std::{fs, path::PathBuf};

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
        if !RIM.iter().any(|room| shown.starts_with(room)) {
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
