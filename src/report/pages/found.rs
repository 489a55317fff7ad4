//! [`Found`]: a finding as pages show it.

use serde::Serialize;

use crate::{
    finding::{Finding, Level},
    report::pages::names::{self, Language},
    site::Site,
};

/// A finding.
#[derive(Debug, Serialize)]
pub(super) struct Found<'a> {
    /// What it is known by on its page; 0 for nothing.
    pub(super) number: usize,
    pub(super) level: Level,
    pub(super) rule: &'static str,
    /// The way to the page of the rule.
    url: String,
    message: &'a str,
    help: Option<&'a str>,
    /// File, line and column.
    place: String,
    /// Of the locale that it is about, where there is one.
    language: Option<Language<'a>>,
    /// What stands at the place.
    excerpt: Option<&'a str>,
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
            message: &finding.message,
            help: finding.help.as_deref(),
            place: format!("{}:{}:{}", finding.path, finding.start.line, finding.start.column),
            language: known.map(|locale| Language::of(site, locale)),
            excerpt: finding.target_text.as_deref(),
        }
    }
}
