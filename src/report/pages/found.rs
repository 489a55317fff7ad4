//! [`Found`]: a finding as pages show it; what is the same in several languages is told once.

use serde::Serialize;

use crate::{
    finding::{Finding, Level},
    report::pages::names::{self, Language},
    site::Site,
};

/// A finding, or several that say the same.
#[derive(Debug, Serialize)]
pub(super) struct Found<'a> {
    /// What it is known by on its page; 0 for nothing.
    pub(super) number: usize,
    pub(super) level: Level,
    pub(super) rule: &'static str,
    /// The way to the page of the rule.
    url: String,
    message: Vec<Words<'a>>,
    help: Vec<Words<'a>>,
    /// The locales that it is about; none for a file that belongs to no locale.
    languages: Vec<Language<'a>>,
    /// File, line and column of each.
    places: Vec<String>,
    /// How many there are besides the first, in words.
    more: String,
    /// What stands there; where there are several, at the first.
    pub(super) excerpt: Option<&'a str>,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Words<'a> {
    /// Whether it stands between back-ticks.
    code: bool,
    text: &'a str,
}

impl<'a> Found<'a> {
    /// A finding as it is shown on the page at `path`.
    pub(super) fn new(site: &'a Site, finding: &'a Finding, number: usize, path: &str) -> Self {
        let locale = finding.locale.as_ref();
        let known = locale.and_then(|locale| site.locales.iter().position(|known| known.locale == *locale));
        Self {
            number,
            level: finding.level,
            rule: finding.rule.name,
            url: names::way(path, &names::rule(finding.rule.name)),
            message: words(&finding.message),
            help: finding.help.as_deref().map(words).unwrap_or_default(),
            languages: known.map(|locale| Language::of(site, locale)).into_iter().collect(),
            places: vec![format!("{}:{}:{}", finding.path, finding.start.line, finding.start.column)],
            more: String::new(),
            excerpt: finding.target_text.as_deref(),
        }
    }

    /// Whether the two say the same.
    fn is_like(&self, other: &Self) -> bool {
        (self.rule, self.level, &self.message, &self.help) == (other.rule, other.level, &other.message, &other.help)
    }
}

/// Tells once what several findings say; `more` says how many places there are besides the first. Findings are compared with the last few: those of one article are few, and
/// where they are not, what is alike stands together.
#[must_use]
pub(super) fn gathered(all: Vec<Found<'_>>, more: impl Fn(usize) -> String) -> Vec<Found<'_>> {
    const NEAR: usize = 64;
    let mut told: Vec<Found<'_>> = Vec::with_capacity(all.len());
    for found in all {
        let near = told.len().saturating_sub(NEAR);
        let Some(same) = told[near..].iter_mut().find(|same| same.is_like(&found)) else {
            told.push(found);
            continue;
        };
        let known = |language: &Language<'_>| same.languages.iter().any(|known| known.tag == language.tag);
        let new: Vec<Language<'_>> = found.languages.into_iter().filter(|language| !known(language)).collect();
        same.languages.extend(new);
        same.places.extend(found.places);
    }
    for several in told.iter_mut().filter(|found| found.places.len() > 1) {
        several.more = more(several.places.len() - 1);
    }
    told
}

/// A message as words and code. As many back-ticks close code as have opened it, as in Markdown.
#[must_use]
fn words(message: &str) -> Vec<Words<'_>> {
    let mut parts = Vec::new();
    let mut rest = message;
    while let Some(open) = rest.find('`') {
        let ticks = rest[open..].len() - rest[open..].trim_start_matches('`').len();
        let (before, inside) = (&rest[..open], &rest[open + ticks..]);
        let Some(close) = inside.find(&rest[open..open + ticks]) else { break };
        let code = &inside[..close];
        let code = if ticks > 1 { code.trim_matches(' ') } else { code };
        parts.push(Words { code: false, text: before });
        parts.push(Words { code: true, text: code });
        rest = &inside[close + ticks..];
    }
    parts.push(Words { code: false, text: rest });
    parts.retain(|part| !part.text.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_back_ticks_are_code() {
        let shown = |message| {
            let part = |part: Words<'_>| if part.code { format!("[{}]", part.text) } else { part.text.to_owned() };
            words(message).into_iter().map(part).collect::<String>()
        };
        assert_eq!(shown("`ar-SA` lacks `ف.md`"), "[ar-SA] lacks [ف.md]");
        assert_eq!(shown("today: `` run `x` now ``"), "today: [run `x` now]");
        assert_eq!(shown("never ` closed"), "never ` closed");
        assert_eq!(shown(""), "");
        assert_eq!(shown(&"`".repeat(5)), "`````");
    }
}
