//! `isogloss rules` and `isogloss explain`

use std::io::{self, Write};

use crate::{
    catalogue,
    cli::{Failure, Outcome},
    finding::Rule,
};

pub(super) fn rules() -> Result<Outcome, Failure> {
    let mut out = io::stdout().lock();
    let rules = catalogue::rules();
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    for rule in rules {
        let level = level(rule);
        let group = rule.group.to_string();
        writeln!(out, "{:width$}  {level:7}  {group:9}  {}", rule.name, rule.summary)?;
    }
    Ok(Outcome::Done)
}

/// What its findings weigh unless settings say otherwise.
fn level(rule: &Rule) -> String {
    if rule.on { rule.level.to_string() } else { "off".to_owned() }
}

pub(super) fn explain(name: &str) -> Result<Outcome, Failure> {
    let rule = catalogue::rule(name)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}: {} ({}, {})\n", rule.name, rule.summary, level(rule), rule.group)?;
    for line in rule.docs.lines() {
        writeln!(out, "{}", line.strip_prefix(' ').unwrap_or(line))?;
    }
    Ok(Outcome::Done)
}
