//! The page of an article in the report: its editions beside each other, with what was found at its words.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use crate::{
    check::Opened,
    finding::Level,
    parse::front_matter,
    report::pages::{
        aligned::{self, Row, Sentence},
        count::Count,
        found::{Found, gathered},
        marked::{Mark, Piece, marked},
        names::{self, Language},
        report::Desk,
        survey::{Cell, Standing},
    },
    site::{Article, State},
    text::{LineIndex, Span},
};

/// What the template of such a page gets.
#[derive(Debug, Serialize)]
pub(super) struct ArticleData<'a> {
    key: &'a str,
    title: &'a str,
    /// That of the title.
    language: Language<'a>,
    /// The language that translations were made from.
    source: Language<'a>,
    /// The way to the matrix.
    report: String,
    levels: [Level; 3],
    editions: Vec<EditionData<'a>>,
    /// What belongs to no sentence.
    whole: Vec<Found<'a>>,
    /// The sentences, and the paragraphs of editions without units; either may be empty.
    sentences: Vec<PartData<'a>>,
    paragraphs: Vec<PartData<'a>>,
}

/// A line of the table of editions.
#[derive(Debug, Serialize)]
struct EditionData<'a> {
    language: Language<'a>,
    state: &'static str,
    machine: Option<bool>,
    counts: [Count; 3],
    /// The number of its first finding on the page.
    first: Option<usize>,
    /// The way to the page of the site.
    url: Option<String>,
    path: Option<&'a str>,
}

/// Rows that follow each other: with findings, or without any.
#[derive(Debug, Serialize)]
struct PartData<'a> {
    quiet: bool,
    /// How many rows these are, in words; for those without findings.
    label: String,
    rows: Vec<RowData<'a>>,
}

#[derive(Debug, Serialize)]
struct RowData<'a> {
    source: Option<CellData<'a>>,
    /// The locales in which something was found, then the others.
    marked: Vec<CellData<'a>>,
    others: Vec<CellData<'a>>,
    /// How many these are, in words.
    label: String,
}

#[derive(Debug, Serialize)]
struct CellData<'a> {
    language: Language<'a>,
    pieces: Vec<Piece<'a>>,
    /// What has changed in the source since.
    changed: Vec<ChangedPart>,
    found: Vec<Found<'a>>,
}

/// A run of words of an older and a newer text.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct ChangedPart {
    /// `gone`, `new`, or empty for what is in both.
    kind: &'static str,
    text: String,
}

/// The longest text that is compared word by word, in bytes.
const LONGEST: usize = 8_000;

impl<'a> ArticleData<'a> {
    /// Lays the editions of an article beside each other. `path` is that of the page.
    pub(super) fn new(desk: &Desk<'a, '_>, at: usize, path: &str, opened: &'a [Opened<'a>]) -> Self {
        let survey = desk.survey;
        let article = &survey.site.articles[at];
        let (title, locale) = survey.title(at);
        let mut composer = Composer::new(*desk, at, path, opened);
        let sentences = composer.parts(&aligned::by_units(article, opened));
        let paragraphs = composer.parts(&aligned::by_blocks(survey.site, article, opened));
        let whole = composer.rest();
        Self {
            key: &article.key,
            title,
            language: Language::of(survey.site, locale),
            source: Language::of_source(survey.site),
            report: names::way(path, names::INDEX),
            levels: names::LEVELS,
            editions: composer.editions(),
            whole,
            sentences,
            paragraphs,
        }
    }
}

/// Puts the findings of an article where they belong.
struct Composer<'a, 'p> {
    desk: Desk<'a, 'p>,
    at: usize,
    path: &'p str,
    opened: &'a [Opened<'a>],
    /// The findings in each opened edition that stand nowhere yet: where they begin, what they are, and where they end.
    places: Vec<BTreeMap<(usize, usize), usize>>,
    /// Those that are not shown yet.
    untold: BTreeSet<usize>,
    /// The number of the first finding of each column.
    first: Vec<Option<usize>>,
}

impl<'a, 'p> Composer<'a, 'p> {
    fn new(desk: Desk<'a, 'p>, at: usize, path: &'p str, opened: &'a [Opened<'a>]) -> Self {
        let survey = desk.survey;
        let found = &survey.articles[at].found;
        let lines: Vec<LineIndex> = opened.iter().map(|opened| LineIndex::new(opened.text)).collect();
        let places = opened.iter().zip(&lines).map(|(opened, lines)| {
            let edition = &survey.site.articles[at].editions[opened.edition];
            let file = &survey.site.files[edition.file];
            let body = front_matter::body(opened.text);
            let place = |at: usize| {
                let finding = &survey.findings[at];
                // What another locale lacks is found in this file as well, but is in none of its sentences.
                let is_own = finding.path == file.path && finding.locale == file.locale;
                let [start, end] = [finding.start, finding.end].map(|place| lines.offset(opened.text, place));
                // What is said of a whole edition is found where it begins.
                let is_whole = start == end && start <= body;
                (is_own && !is_whole).then_some(((start, at), end))
            };
            found.iter().filter_map(|at| place(*at)).collect()
        });
        Self {
            desk,
            at,
            path,
            opened,
            places: places.collect(),
            untold: found.iter().copied().collect(),
            first: vec![None; survey.columns.len()],
        }
    }

    fn article(&self) -> &'a Article {
        &self.desk.survey.site.articles[self.at]
    }

    fn tell(&mut self, at: usize) -> Found<'a> {
        let survey = self.desk.survey;
        let finding = &survey.findings[at];
        let number = survey.articles[self.at].found.partition_point(|found| *found < at) + 1;
        if let Some(column) = survey.column(finding) {
            self.first[column].get_or_insert(number);
        }
        self.untold.remove(&at);
        Found::new(survey.site, finding, number, self.path)
    }

    /// Cuts rows where those with findings begin and end.
    fn parts(&mut self, rows: &[Row]) -> Vec<PartData<'a>> {
        let mut parts: Vec<PartData<'a>> = Vec::new();
        for row in rows {
            let row = self.row(row);
            let quiet = row.marked.is_empty() && row.source.as_ref().is_none_or(|source| source.found.is_empty());
            match parts.last_mut().filter(|part| part.quiet == quiet) {
                Some(part) => part.rows.push(row),
                None => parts.push(PartData { quiet, label: String::new(), rows: vec![row] }),
            }
        }
        for part in parts.iter_mut().filter(|part| part.quiet) {
            part.label = self.desk.counted("quiet-sentences", part.rows.len());
        }
        parts
    }

    fn row(&mut self, row: &Row) -> RowData<'a> {
        let source = row.source.map(|(at, span)| self.source(at, span));
        let text = row.source.map(|(at, span)| self.text(at, span));
        let cells = row.cells.iter().map(|(at, sentence)| self.cell(*at, sentence, text));
        let (marked, others): (Vec<_>, Vec<_>) = cells.partition(|cell| !cell.found.is_empty());
        let label = if others.is_empty() { String::new() } else { self.desk.counted("other-languages", others.len()) };
        RowData { source, marked, others, label }
    }

    fn text(&self, at: usize, span: Span) -> &'a str {
        self.opened[at].text.get(span.range()).unwrap_or_default()
    }

    /// The text of the source, from its own file or from a unit. What is found in a unit is told with its translation.
    fn source(&mut self, at: usize, span: Span) -> CellData<'a> {
        let is_own = self.article().editions[self.opened[at].edition].state == State::Source;
        let (marks, found) = if is_own { self.taken(at, span) } else { Default::default() };
        let language = Language::of_source(self.desk.survey.site);
        CellData { language, pieces: marked(self.opened[at].text, span.range(), &marks), changed: Vec::new(), found }
    }

    /// A sentence of an edition; `source` is what it should be a translation of.
    fn cell(&mut self, at: usize, sentence: &Sentence, source: Option<&'a str>) -> CellData<'a> {
        let (marks, found) = self.taken(at, sentence.whole);
        let older = sentence.older.map(|span| self.text(at, span)).zip(source);
        let locale = self.article().editions[self.opened[at].edition].locale;
        CellData {
            language: Language::of(self.desk.survey.site, locale),
            pieces: marked(self.opened[at].text, sentence.text.range(), &marks),
            changed: older.map_or_else(Vec::new, |(older, newer)| changed(older, newer)),
            found,
        }
    }

    /// Takes the findings that begin in `span`.
    fn taken(&mut self, at: usize, span: Span) -> (Vec<Mark>, Vec<Found<'a>>) {
        let range = (span.start as usize, 0)..(span.end as usize, 0);
        let places: Vec<((usize, usize), usize)> =
            self.places[at].range(range).map(|(place, end)| (*place, *end)).collect();
        let mut marks = Vec::with_capacity(places.len());
        let mut found = Vec::with_capacity(places.len());
        for ((start, finding), end) in places {
            self.places[at].remove(&(start, finding));
            let told = self.tell(finding);
            marks.push(Mark { range: start..end.max(start), level: told.level, number: told.number });
            found.push(told);
        }
        (marks, found)
    }

    /// What stands in no sentence. What is said of a field of front matter needs no excerpt.
    fn rest(&mut self) -> Vec<Found<'a>> {
        let bodies = self.opened.iter().map(|opened| front_matter::body(opened.text));
        let in_front: BTreeSet<usize> = bodies
            .zip(&self.places)
            .flat_map(|(body, places)| places.range(..(body, 0)).map(|((_, finding), _)| *finding))
            .collect();
        let untold: Vec<usize> = self.untold.iter().copied().collect();
        let told = untold.into_iter().map(|at| {
            let mut told = self.tell(at);
            told.excerpt = told.excerpt.filter(|_| !in_front.contains(&at));
            told
        });
        let told = told.collect();
        gathered(told, |count| self.desk.counted("and-more", count))
    }

    fn editions(&self) -> Vec<EditionData<'a>> {
        let survey = self.desk.survey;
        let cells = &survey.articles[self.at].cells;
        let shown = (0..cells.len()).filter(|column| cells[*column].standing != Standing::Absent);
        shown.map(|column| self.edition(column, &cells[column])).collect()
    }

    fn edition(&self, column: usize, cell: &Cell) -> EditionData<'a> {
        let site = self.desk.survey.site;
        let locale = self.desk.survey.columns[column];
        let edition = self.article().edition(locale);
        let way = |edition| self.desk.renderer.way_to(self.path, self.article(), edition);
        EditionData {
            language: Language::of(site, locale),
            state: cell.standing.name(),
            machine: cell.machine,
            counts: self.desk.counts(cell.counts),
            first: self.first[column],
            url: edition.and_then(way),
            path: edition.map(|edition| &*site.files[edition.file].path),
        }
    }
}

/// What became of an older text, word by word.
fn changed(older: &str, newer: &str) -> Vec<ChangedPart> {
    let part = |kind, text: &str| ChangedPart { kind, text: text.to_owned() };
    if older.len().max(newer.len()) > LONGEST {
        return vec![part("gone", older), part("new", newer)];
    }
    let mut parts: Vec<ChangedPart> = Vec::new();
    for change in TextDiff::from_words(older, newer).iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Delete => "gone",
            ChangeTag::Insert => "new",
            ChangeTag::Equal => "",
        };
        match parts.last_mut().filter(|last| last.kind == kind) {
            Some(last) => last.text.push_str(change.value()),
            None => parts.push(part(kind, change.value())),
        }
    }
    parts
}
