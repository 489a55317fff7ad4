//! Every rule there is, from all the rooms that raise findings.

use crate::{check, finding::Rule, parse, read, render, site};

/// All rules, by name.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let rooms = [
        read::rules::ALL,
        parse::rules::ALL,
        site::rules::ALL,
        render::rules::ALL,
        &check::rules::names(),
        &[&check::UNUSED_ALLOWANCE],
    ];
    let mut rules: Vec<&'static Rule> = rooms.concat();
    rules.sort_by_key(|rule| rule.name);
    // A rule of a room may be one about pairs as well.
    rules.dedup_by_key(|rule| rule.name);
    rules
}

/// No rule has that name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no rule `{name}`; did you mean `{nearest}`?")]
pub struct UnknownRule {
    name: String,
    nearest: &'static str,
}

/// The rule with this name.
///
/// # Errors
/// There is none; the error names the nearest.
pub fn rule(name: &str) -> Result<&'static Rule, UnknownRule> {
    let rules = rules();
    if let Some(rule) = rules.iter().find(|rule| rule.name == name) {
        return Ok(rule);
    }
    let likeness = |rule: &Rule| strsim::jaro_winkler(rule.name, name);
    let nearest = rules.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b))).map_or("", |rule| rule.name);
    Err(UnknownRule { name: name.to_owned(), nearest })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_pages_complete() {
        let rules = rules();
        for pair in rules.windows(2) {
            assert!(pair[0].name < pair[1].name, "{}", pair[1].name);
        }
        for rule in rules {
            for part in ["## What it finds", "## Why it matters", "## How to mend it"] {
                assert!(rule.docs.contains(part), "{}: {part}", rule.name);
            }
            assert!(rule.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
            assert!(!rule.summary.ends_with('.'));
        }
    }

    #[test]
    fn the_nearest_name_is_offered() {
        assert_eq!(
            rule("broken-lnik").unwrap_err().to_string(),
            "there is no rule `broken-lnik`; did you mean `broken-link`?"
        );
    }
}
