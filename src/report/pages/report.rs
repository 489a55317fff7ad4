//! [`Report`]: all pages of the divergence report, each made by itself. The door is [`Report::pages`], then
//! [`Report::make`] for each of them, in any order and on any thread.

use fluent::FluentValue;
use serde::Serialize;

use crate::{
    check::Opened,
    finding::Rule,
    parse::bitext::Bitext,
    render::{Page, Renderer, RendererError, Standalone},
    report::{
        pages::{
            article::ArticleData,
            count::Count,
            matrix::{self, DataFile, DataIndex, MatrixData, Plan},
            names,
            rule::{ElsewhereData, RuleData},
            survey::Survey,
        },
        tally::Counts,
    },
};

/// The divergence report of a docset.
pub struct Report<'a> {
    survey: &'a Survey<'a>,
    renderer: &'a Renderer<'a>,
    plan: Plan<'a>,
}

/// One of its files.
#[derive(Clone, Copy, Debug)]
pub enum ReportPage {
    /// A page of the matrix, from 0.
    Matrix(usize),
    /// A file of data, from 0.
    Data(usize),
    /// A rule.
    Rule(&'static Rule),
    /// Findings in files that are no articles.
    Elsewhere,
    /// An article, by its index.
    Article(usize),
}

/// What pages are made with.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a, 'r> {
    pub(super) survey: &'a Survey<'a>,
    pub(super) renderer: &'r Renderer<'r>,
}

impl<'r> Desk<'_, 'r> {
    /// The message `id` about a number of things.
    pub(super) fn counted(&self, id: &str, count: usize) -> String {
        self.format(id, "count", count)
    }

    /// The message `id` about the thing with a number.
    pub(super) fn numbered(&self, id: &str, number: usize) -> String {
        self.format(id, "number", number)
    }

    fn format(&self, id: &str, name: &'static str, number: usize) -> String {
        let words = self.renderer.default_words();
        words.map_or_else(String::new, |words| words.format(id, &[(name, FluentValue::from(number))]))
    }

    /// A number by itself.
    pub(super) fn count(&self, count: usize) -> Count {
        Count::new(self.renderer.default_words(), count)
    }

    /// The findings of each level, the most severe first.
    pub(super) fn counts(&self, counts: Counts) -> [Count; 3] {
        Count::by_level(self.renderer.default_words(), counts)
    }

    pub(super) fn word(&self, id: &str) -> &'r str {
        self.renderer.default_words().map_or("", |words| words.get(id))
    }
}

impl<'a> Report<'a> {
    /// The report on what `survey` shows.
    #[must_use]
    pub fn new(survey: &'a Survey<'a>, renderer: &'a Renderer<'a>) -> Self {
        Self { plan: Plan::of(survey), survey, renderer }
    }

    /// All of its files.
    #[must_use]
    pub fn pages(&self) -> Vec<ReportPage> {
        let mut pages: Vec<ReportPage> = (0..self.plan.pages()).map(ReportPage::Matrix).collect();
        pages.extend((0..=self.plan.files()).map(ReportPage::Data));
        let mut rules: Vec<&'static Rule> = self.survey.findings.iter().map(|finding| finding.rule).collect();
        rules.sort_by_key(|rule| rule.name);
        rules.dedup();
        pages.extend(rules.into_iter().map(ReportPage::Rule));
        pages.extend(Some(ReportPage::Elsewhere).filter(|_| !self.survey.elsewhere.is_empty()));
        let articles = (0..self.survey.articles.len()).filter(|at| self.survey.has_page(*at));
        pages.extend(articles.map(ReportPage::Article));
        pages
    }

    /// Makes one of them. Reads the editions of an article again.
    ///
    /// # Errors
    /// A template fails.
    pub fn make(&self, page: ReportPage) -> Result<Page, RendererError> {
        match page {
            ReportPage::Matrix(page) => {
                let data = MatrixData::new(&self.desk(), &self.plan, page);
                let title = self.desk().word("report");
                self.filled("report.html", &matrix::path(page), title, &data, "")
            }
            ReportPage::Data(0) => Ok(json(matrix::data_path(0), &DataIndex::new(self.survey, &self.plan))),
            ReportPage::Data(file) => Ok(json(matrix::data_path(file), &DataFile::new(self.survey, &self.plan, file))),
            ReportPage::Rule(rule) => {
                let path = names::rule(rule.name);
                let data = RuleData::new(&self.desk(), rule, &path);
                self.filled("report-rule.html", &path, rule.name, &data, &super::rule::explained(rule))
            }
            ReportPage::Elsewhere => {
                let data = ElsewhereData::new(&self.desk(), names::ELSEWHERE);
                self.filled("report-elsewhere.html", names::ELSEWHERE, self.desk().word("report-elsewhere"), &data, "")
            }
            ReportPage::Article(at) => self.article(at),
        }
    }

    fn desk(&self) -> Desk<'a, 'a> {
        Desk { survey: self.survey, renderer: self.renderer }
    }

    fn article(&self, at: usize) -> Result<Page, RendererError> {
        let site = self.survey.site;
        let article = &site.articles[at];
        let shown = article.editions.iter().enumerate();
        let shown =
            shown.filter(|(_, edition)| site.locales[edition.locale].selected || site.source == Some(edition.locale));
        // An edition that cannot be read is a finding of its own.
        let read = shown.filter_map(|(at, edition)| Some((at, site.read(article, edition).ok()?)));
        let (texts, bitexts): (Vec<(usize, String)>, Vec<Bitext>) =
            read.map(|(at, (text, bitext))| ((at, text), bitext)).unzip();
        let opened = texts.iter().zip(bitexts);
        let opened: Vec<Opened<'_>> =
            opened.map(|((at, text), bitext)| Opened { edition: *at, text, bitext }).collect();
        let path = names::article(&article.key);
        let data = ArticleData::new(&self.desk(), at, &path, &opened);
        let (title, _) = self.survey.title(at);
        self.filled("report-article.html", &path, title, &data, "")
    }

    fn filled(
        &self,
        template: &'static str,
        path: &str,
        title: &str,
        data: &impl Serialize,
        body: &str,
    ) -> Result<Page, RendererError> {
        self.renderer.standalone(Standalone { template, kind: "report", path, title, noindex: true, body }, data)
    }
}

/// A file of data. Serializing cannot fail: there are no maps with keys that are no text.
fn json(path: String, data: &impl Serialize) -> Page {
    Page { path, bytes: serde_json::to_vec(data).unwrap_or_default(), ..Page::default() }
}
