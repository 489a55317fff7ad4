//! [`Levels`]: what the findings of each rule weigh, and which rules are looked for at all.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    finding::{Finding, Level, Rule},
    settings::{Options, options::RuleLevel},
};

/// What the configuration and the command line say of rules, by their names.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    /// By the configuration; `None` is off.
    configured: BTreeMap<String, Option<Level>>,
    /// The only ones that are looked for; empty for all.
    selected: BTreeSet<String>,
    ignored: BTreeSet<String>,
}

impl Levels {
    /// What the configuration says.
    pub(super) fn of(options: &Options) -> Self {
        let level = |level: RuleLevel| match level {
            RuleLevel::Off => None,
            RuleLevel::Note => Some(Level::Note),
            RuleLevel::Warning => Some(Level::Warning),
            RuleLevel::Error => Some(Level::Error),
        };
        let configured = options.rules.iter().map(|(rule, set)| (rule.clone(), level(*set.get_ref()))).collect();
        Self { configured, ..Self::default() }
    }

    /// The same with what the command line says, which wins: only rules that are selected are looked for, even those
    /// that are off, and none that is ignored.
    #[must_use]
    pub fn with(self, selected: &[String], ignored: &[String]) -> Self {
        Self { selected: selected.iter().cloned().collect(), ignored: ignored.iter().cloned().collect(), ..self }
    }

    /// Whether a rule is looked for.
    #[must_use]
    pub fn is_on(&self, rule: &Rule) -> bool {
        if self.ignored.contains(rule.name) {
            return false;
        }
        if !self.selected.is_empty() {
            return self.selected.contains(rule.name);
        }
        self.configured.get(rule.name).map_or(rule.on, Option::is_some)
    }

    /// Gives findings the levels that the configuration names, and drops those of rules that are off. A rule may find
    /// graver and lesser faults; a configured level takes the place of both.
    pub fn apply(&self, findings: &mut Vec<Finding>) {
        findings.retain(|finding| self.is_on(finding.rule));
        if self.configured.is_empty() {
            return;
        }
        for finding in findings {
            if let Some(Some(level)) = self.configured.get(finding.rule.name) {
                finding.level = *level;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{finding::Findings, parse::rules::SPAN_MALFORMED, render::rules::BROKEN_LINK, text::Span};

    fn judged(config: &str, selected: &[&str], ignored: &[&str]) -> String {
        let options = Options::from_toml(config, "isogloss.toml").unwrap();
        let owned = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        let levels = Levels::of(&options).with(&owned(selected), &owned(ignored));
        let mut findings = Findings::new("he/א.md".into(), None, "אב");
        findings.push(&BROKEN_LINK, Span::new(0, 2), "x");
        findings.push(&BROKEN_LINK, Span::new(2, 4), "x").level = Level::Note;
        findings.push(&SPAN_MALFORMED, Span::new(0, 2), "x");
        let mut findings = findings.finish();
        levels.apply(&mut findings);
        let shown: Vec<String> = findings.iter().map(|found| format!("{} {}", found.rule.name, found.level)).collect();
        shown.join(", ")
    }

    #[test]
    fn the_command_line_wins_over_the_file_and_that_over_the_rule() {
        assert_eq!(judged("", &[], &[]), "broken-link error, broken-link note, span-malformed error");
        assert_eq!(
            judged("rules.broken-link = 'warning'", &[], &["span-malformed"]),
            "broken-link warning, broken-link warning"
        );
        assert_eq!(judged("rules.broken-link = 'off'", &[], &[]), "span-malformed error");
        assert_eq!(judged("rules.broken-link = 'off'", &["broken-link"], &[]), "broken-link error, broken-link note");
    }
}
