//! The page of a rule in the report, and that of findings in files that are no articles.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd, html};
use serde::Serialize;

use crate::{
    finding::Rule,
    parse::markdown,
    report::pages::{
        count::Count,
        found::{Found, gathered},
        names::{self, Language},
        report::Desk,
    },
};

/// As many articles are listed on the page of a rule, and as many findings on that of other files.
const MOST: usize = 500;

/// What the template of a rule's page gets.
#[derive(Debug, Serialize)]
pub(super) struct RuleData<'a> {
    summary: &'static str,
    /// The way to the matrix.
    report: String,
    languages: Vec<(Language<'a>, Count)>,
    articles: Vec<ArticleLink<'a>>,
    /// How many articles are not listed, in words.
    more: Option<String>,
}

#[derive(Debug, Serialize)]
struct ArticleLink<'a> {
    key: &'a str,
    title: &'a str,
    language: Language<'a>,
    url: String,
    /// The locales with such findings, and how many there are.
    editions: Vec<(Language<'a>, Count)>,
}

impl<'a> RuleData<'a> {
    pub(super) fn new(desk: &Desk<'a, '_>, rule: &'static Rule, path: &str) -> Self {
        let survey = desk.survey;
        let mut sums = vec![0; survey.columns.len()];
        let mut articles = Vec::new();
        let mut unlisted = 0;
        for (at, surveyed) in survey.articles.iter().enumerate() {
            let counts: Vec<usize> =
                surveyed.cells.iter().map(|cell| cell.rules.get(rule.name).copied().unwrap_or(0)).collect();
            if counts.iter().all(|count| *count == 0) {
                continue;
            }
            for (sum, count) in sums.iter_mut().zip(&counts) {
                *sum += count;
            }
            if articles.len() < MOST {
                articles.push(ArticleLink::new(desk, at, &counts, path));
            } else {
                unlisted += 1;
            }
        }
        Self {
            summary: rule.summary,
            report: names::way(path, names::INDEX),
            languages: languages(desk, &sums),
            articles,
            more: (unlisted > 0).then(|| desk.counted("and-more", unlisted)),
        }
    }
}

impl<'a> ArticleLink<'a> {
    fn new(desk: &Desk<'a, '_>, at: usize, counts: &[usize], path: &str) -> Self {
        let survey = desk.survey;
        let (title, locale) = survey.title(at);
        let key = &survey.site.articles[at].key;
        Self {
            key,
            title,
            language: Language::of(survey.site, locale),
            url: names::way(path, &names::article(key)),
            editions: languages(desk, counts),
        }
    }
}

/// The columns that have any, with how many they have.
fn languages<'a>(desk: &Desk<'a, '_>, counts: &[usize]) -> Vec<(Language<'a>, Count)> {
    let survey = desk.survey;
    let columns = survey.columns.iter().zip(counts).filter(|(_, count)| **count > 0);
    columns.map(|(locale, count)| (Language::of(survey.site, *locale), desk.count(*count))).collect()
}

/// What `isogloss explain` says about a rule, as HTML. The headings are one level deeper than they are written, below
/// that of the page's part.
pub(super) fn explained(rule: &Rule) -> String {
    let lines: Vec<&str> = rule.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let text = lines.join("\n");
    let deeper = |event| match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: lower(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        event => event,
    };
    let mut written = String::with_capacity(2 * text.len());
    html::push_html(&mut written, markdown::events(&text).map(|(event, _)| deeper(event)));
    written
}

fn lower(level: HeadingLevel) -> HeadingLevel {
    HeadingLevel::try_from(level as usize + 1).unwrap_or(level)
}

/// What the template of the page of other files gets.
#[derive(Debug, Serialize)]
pub(super) struct ElsewhereData<'a> {
    report: String,
    found: Vec<Found<'a>>,
    more: Option<String>,
}

impl<'a> ElsewhereData<'a> {
    pub(super) fn new(desk: &Desk<'a, '_>, path: &str) -> Self {
        let survey = desk.survey;
        let unlisted = survey.elsewhere.len().saturating_sub(MOST);
        let found = survey.elsewhere.iter().take(MOST);
        let found = found.map(|at| Found::new(survey.site, &survey.findings[*at], 0, path));
        Self {
            report: names::way(path, names::INDEX),
            found: gathered(found.collect(), |count| desk.counted("and-more", count)),
            more: (unlisted > 0).then(|| desk.counted("and-more", unlisted)),
        }
    }
}
