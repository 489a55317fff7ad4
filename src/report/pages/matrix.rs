//! The matrix: articles by locale. A page of a few hundred articles each, section by section; the same as data, for
//! scripts that filter.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    finding::{Level, Rule},
    report::{
        pages::{
            count::Count,
            names::{self, Language},
            report::Desk,
            survey::{Standing, Survey},
        },
        tally::Counts,
    },
};

/// Articles on a page.
const ROWS: usize = 250;
/// Articles in a file of data.
const IN_FILE: usize = 1000;

/// The articles in the order of the matrix, and where its sections and pages begin.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    /// Indices into [`crate::site::Site::articles`].
    order: Vec<usize>,
    /// The sections: their names, and the range of `order` that they are.
    sections: Vec<(&'a str, std::ops::Range<usize>)>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(survey: &Survey<'a>) -> Self {
        let keys: Vec<&'a str> = survey.site.articles.iter().map(|article| article.key.as_str()).collect();
        let common = common_folder(&keys);
        let section = |at: &usize| keys[*at][common..].rfind('/').map_or("", |_| first_folder(keys[*at], common));
        let mut order: Vec<usize> = (0..keys.len()).collect();
        order.sort_by_key(section);
        let mut sections: Vec<(&str, std::ops::Range<usize>)> = Vec::new();
        for (place, at) in order.iter().enumerate() {
            let name = section(at);
            match sections.last_mut().filter(|(last, _)| *last == name) {
                Some((_, range)) => range.end = place + 1,
                None => sections.push((name, place..place + 1)),
            }
        }
        Self { order, sections }
    }

    /// How many pages there are: one at least.
    pub(super) fn pages(&self) -> usize {
        self.order.len().div_ceil(ROWS).max(1)
    }

    /// How many files of data there are besides the first.
    pub(super) fn files(&self) -> usize {
        self.order.len().div_ceil(IN_FILE)
    }
}

/// The length of the folder that all keys lie in, with its `/`.
fn common_folder(keys: &[&str]) -> usize {
    let Some(first) = keys.first() else { return 0 };
    let same = |key: &&str| first.bytes().zip(key.bytes()).take_while(|(a, b)| a == b).count();
    let common = keys.iter().map(same).min().unwrap_or(0);
    first.as_bytes()[..common].iter().rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1)
}

/// A key up to the end of its first folder after byte `from`.
fn first_folder(key: &str, from: usize) -> &str {
    key[from..].find('/').map_or("", |slash| &key[..from + slash])
}

/// The path of a page; pages begin at 0.
pub(super) fn path(page: usize) -> String {
    if page == 0 { names::INDEX.to_owned() } else { format!("report/page-{}.html", page + 1) }
}

/// The path of a file of data; 0 for the first, which says what the others hold.
pub(super) fn data_path(file: usize) -> String {
    if file == 0 { "report/data/index.json".to_owned() } else { format!("report/data/articles-{file}.json") }
}

/// What the template of a page gets.
#[derive(Debug, Serialize)]
pub(super) struct MatrixData<'a> {
    /// Which page it is, in words; none for the first.
    label: Option<String>,
    /// What there is to be told once.
    overview: Option<Overview<'a>>,
    columns: Vec<Language<'a>>,
    sections: Vec<SectionData<'a>>,
    /// All pages, where there are several.
    pages: Vec<PageLink>,
    previous: Option<String>,
    next: Option<String>,
    /// The states that may be, as the key to letters lists them.
    states: Vec<&'static str>,
    levels: [Level; 3],
}

/// What stands above the matrix on its first page.
#[derive(Debug, Serialize)]
struct Overview<'a> {
    articles: String,
    found: Vec<LevelCount>,
    languages: Vec<LanguageData<'a>>,
    rules: Vec<RuleData>,
    sections: Vec<SectionLink<'a>>,
    /// The way to the findings in other files, and how many there are.
    elsewhere: Option<(String, Count)>,
}

/// How many findings of a level there are, in words.
#[derive(Debug, Serialize)]
struct LevelCount {
    level: Level,
    label: String,
}

/// A locale as a whole.
#[derive(Debug, Serialize)]
struct LanguageData<'a> {
    language: Language<'a>,
    /// How many articles are in each state, in the order of [`MatrixData::states`].
    states: Vec<(&'static str, Count)>,
    counts: [Count; 3],
}

#[derive(Debug, Serialize)]
struct RuleData {
    name: &'static str,
    summary: &'static str,
    url: String,
    counts: [Count; 3],
}

#[derive(Debug, Serialize)]
struct SectionLink<'a> {
    name: &'a str,
    url: String,
    articles: Count,
    counts: [Count; 3],
    /// Translations that are not up to date, and that are not there.
    stale: Count,
    missing: Count,
}

#[derive(Debug, Serialize)]
struct PageLink {
    number: Count,
    url: String,
    current: bool,
}

/// The articles of a section that stand on a page.
#[derive(Debug, Serialize)]
struct SectionData<'a> {
    name: &'a str,
    id: String,
    rows: Vec<RowData<'a>>,
}

#[derive(Debug, Serialize)]
struct RowData<'a> {
    key: &'a str,
    title: &'a str,
    language: Language<'a>,
    /// The way to the article's page in the report.
    url: Option<String>,
    cells: Vec<CellData<'a>>,
}

#[derive(Debug, Serialize)]
struct CellData<'a> {
    slug: &'a str,
    state: &'static str,
    machine: bool,
    worst: Option<Level>,
    /// How many findings of that level there are.
    count: Option<Count>,
}

impl<'a> MatrixData<'a> {
    /// The data of one page.
    pub(super) fn new(desk: &Desk<'a, '_>, plan: &Plan<'a>, page: usize) -> Self {
        let survey = desk.survey;
        let here = path(page);
        let shown = page * ROWS..((page + 1) * ROWS).min(plan.order.len());
        let sections = plan.sections.iter().enumerate().filter_map(|(at, (name, range))| {
            let on_page = range.start.max(shown.start)..range.end.min(shown.end);
            let rows: Vec<RowData<'a>> = plan.order.get(on_page)?.iter().map(|at| row(desk, *at, &here)).collect();
            (!rows.is_empty()).then(|| SectionData { name, id: section_id(at), rows })
        });
        let pages = plan.pages();
        let link =
            |to: usize| PageLink { number: desk.count(to + 1), url: names::way(&here, &path(to)), current: to == page };
        Self {
            label: (page > 0).then(|| desk.numbered("page-number", page + 1)),
            overview: (page == 0).then(|| Overview::new(desk, plan)),
            columns: survey.columns.iter().map(|locale| Language::of(survey.site, *locale)).collect(),
            sections: sections.collect(),
            pages: if pages > 1 { (0..pages).map(link).collect() } else { Vec::new() },
            previous: page.checked_sub(1).map(|to| names::way(&here, &path(to))),
            next: Some(page + 1).filter(|to| *to < pages).map(|to| names::way(&here, &path(to))),
            states: Standing::ALL.map(Standing::name).to_vec(),
            levels: names::LEVELS,
        }
    }
}

fn section_id(at: usize) -> String {
    format!("s{}", at + 1)
}

fn row<'a>(desk: &Desk<'a, '_>, at: usize, here: &str) -> RowData<'a> {
    let survey = desk.survey;
    let (title, locale) = survey.title(at);
    let key = &survey.site.articles[at].key;
    let cells = survey.articles[at].cells.iter().zip(&survey.columns).map(|(cell, locale)| {
        let worst = cell.counts.worst();
        CellData {
            slug: &survey.site.locales[*locale].slug,
            state: cell.standing.name(),
            machine: cell.machine == Some(true),
            worst,
            count: worst.map(|level| desk.count(cell.counts.of(level))),
        }
    });
    RowData {
        key,
        title,
        language: Language::of(survey.site, locale),
        url: survey.has_page(at).then(|| names::way(here, &names::article(key))),
        cells: cells.collect(),
    }
}

impl<'a> Overview<'a> {
    fn new(desk: &Desk<'a, '_>, plan: &Plan<'a>) -> Self {
        let survey = desk.survey;
        let mut all = Counts::default();
        let mut rules: BTreeMap<&'static str, (&'static Rule, Counts)> = BTreeMap::new();
        for finding in survey.findings {
            all.add(finding.level);
            let (_, counts) = rules.entry(finding.rule.name).or_insert((finding.rule, Counts::default()));
            counts.add(finding.level);
        }
        let label = |level| match level {
            Level::Error => "count-errors",
            Level::Warning => "count-warnings",
            Level::Note => "count-notes",
        };
        let found = names::LEVELS.into_iter().filter(|level| all.of(*level) > 0);
        let elsewhere = survey.elsewhere.len();
        Self {
            articles: desk.counted("count-articles", survey.articles.len()),
            found: found.map(|level| LevelCount { level, label: desk.counted(label(level), all.of(level)) }).collect(),
            languages: (0..survey.columns.len()).map(|column| LanguageData::new(desk, column)).collect(),
            rules: rule_rows(desk, rules),
            sections: plan
                .sections
                .iter()
                .enumerate()
                .map(|(at, section)| SectionLink::new(desk, plan, at, section))
                .collect(),
            elsewhere: (elsewhere > 0).then(|| (names::way(names::INDEX, names::ELSEWHERE), desk.count(elsewhere))),
        }
    }
}

/// What is found most often stands first.
fn rule_rows(desk: &Desk<'_, '_>, rules: BTreeMap<&'static str, (&'static Rule, Counts)>) -> Vec<RuleData> {
    let mut rules: Vec<_> = rules.into_values().collect();
    rules.sort_by_key(|(_, counts)| std::cmp::Reverse((counts.errors, counts.warnings, counts.notes)));
    let row = |(rule, counts): (&'static Rule, Counts)| RuleData {
        name: rule.name,
        summary: rule.summary,
        url: names::way(names::INDEX, &names::rule(rule.name)),
        counts: desk.counts(counts),
    };
    rules.into_iter().map(row).collect()
}

impl<'a> LanguageData<'a> {
    fn new(desk: &Desk<'a, '_>, column: usize) -> Self {
        let survey = desk.survey;
        let mut states = Standing::ALL.map(|standing| (standing, 0));
        let mut counts = Counts::default();
        for article in &survey.articles {
            let cell = &article.cells[column];
            counts = counts.and(cell.counts);
            for (_, count) in states.iter_mut().filter(|(standing, _)| *standing == cell.standing) {
                *count += 1;
            }
        }
        let states = states.into_iter().filter(|(standing, _)| *standing != Standing::Source);
        Self {
            language: Language::of(survey.site, survey.columns[column]),
            states: states.map(|(standing, count)| (standing.name(), desk.count(count))).collect(),
            counts: desk.counts(counts),
        }
    }
}

impl<'a> SectionLink<'a> {
    fn new(desk: &Desk<'a, '_>, plan: &Plan<'a>, at: usize, (name, range): &(&'a str, std::ops::Range<usize>)) -> Self {
        let survey = desk.survey;
        let page = path(range.start / ROWS);
        let cells = || plan.order[range.clone()].iter().flat_map(|at| &survey.articles[*at].cells);
        let count = |standing: Standing| desk.count(cells().filter(|cell| cell.standing == standing).count());
        Self {
            name,
            url: format!(
                "{}#{}",
                if page == names::INDEX { String::new() } else { names::way(names::INDEX, &page) },
                section_id(at)
            ),
            articles: desk.count(range.len()),
            counts: desk.counts(cells().map(|cell| cell.counts).fold(Counts::default(), Counts::and)),
            stale: count(Standing::Stale),
            missing: count(Standing::Missing),
        }
    }
}

/// The first file of data: `report/data/index.json`.
#[derive(Debug, Serialize)]
pub(super) struct DataIndex<'a> {
    version: u32,
    locales: Vec<LocaleEntry<'a>>,
    sections: Vec<SectionEntry<'a>>,
    /// The rules that found anything.
    rules: Vec<&'static str>,
    articles: usize,
    /// The other files, beside this one.
    files: Vec<String>,
}

#[derive(Debug, Serialize)]
struct LocaleEntry<'a> {
    locale: &'a str,
    name: &'a str,
}

#[derive(Debug, Serialize)]
struct SectionEntry<'a> {
    /// The path of the folder; empty for articles in none.
    name: &'a str,
    articles: usize,
}

/// One of the other files: `report/data/articles-1.json`.
#[derive(Debug, Serialize)]
pub(super) struct DataFile<'a> {
    version: u32,
    articles: Vec<ArticleEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct ArticleEntry<'a> {
    key: &'a str,
    title: &'a str,
    /// The language of the title.
    locale: &'a str,
    section: &'a str,
    /// The page of the article below `report/`, where it has one.
    page: Option<String>,
    /// By locale, where there is or should be an edition.
    editions: BTreeMap<&'a str, EditionEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct EditionEntry<'a> {
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation: Option<&'static str>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    found: Option<FoundEntry<'a>>,
}

/// What was found in an edition, where anything was.
#[derive(Debug, Serialize)]
struct FoundEntry<'a> {
    #[serde(flatten)]
    counts: Counts,
    /// How many findings there are of each rule.
    rules: &'a BTreeMap<&'static str, usize>,
}

impl<'a> DataIndex<'a> {
    pub(super) fn new(survey: &Survey<'a>, plan: &Plan<'a>) -> Self {
        let locale =
            |known: &'a crate::site::SiteLocale| LocaleEntry { locale: known.locale.as_str(), name: &known.autonym };
        let mut rules: Vec<&'static str> = survey.findings.iter().map(|finding| finding.rule.name).collect();
        rules.sort_unstable();
        rules.dedup();
        let name = |file: usize| data_path(file).rsplit('/').next().unwrap_or_default().to_owned();
        Self {
            version: 1,
            locales: survey.columns.iter().map(|at| locale(&survey.site.locales[*at])).collect(),
            sections: plan.sections.iter().map(|(name, range)| SectionEntry { name, articles: range.len() }).collect(),
            rules,
            articles: plan.order.len(),
            files: (1..=plan.files()).map(name).collect(),
        }
    }
}

impl<'a> DataFile<'a> {
    /// The file with this number, which begins at 1.
    pub(super) fn new(survey: &'a Survey<'a>, plan: &Plan<'a>, file: usize) -> Self {
        let first = (file - 1) * IN_FILE;
        let shown = first..(first + IN_FILE).min(plan.order.len());
        let mut section = plan.sections.partition_point(|(_, range)| range.end <= first);
        let mut articles = Vec::with_capacity(shown.len());
        for place in shown {
            section += usize::from(plan.sections[section].1.end <= place);
            articles.push(ArticleEntry::new(survey, plan.order[place], plan.sections[section].0));
        }
        Self { version: 1, articles }
    }
}

impl<'a> ArticleEntry<'a> {
    fn new(survey: &'a Survey<'a>, at: usize, section: &'a str) -> Self {
        let site = survey.site;
        let (title, locale) = survey.title(at);
        let key = &site.articles[at].key;
        let shown = survey.articles[at].cells.iter().zip(&survey.columns);
        let editions = shown.filter(|(cell, _)| cell.standing != Standing::Absent).map(|(cell, locale)| {
            let entry = EditionEntry {
                state: cell.standing.name(),
                translation: cell.machine.map(|machine| if machine { "machine" } else { "human" }),
                found: cell.counts.worst().map(|_| FoundEntry { counts: cell.counts, rules: &cell.rules }),
            };
            (site.locales[*locale].locale.as_str(), entry)
        });
        Self {
            key,
            title,
            locale: site.locales[locale].locale.as_str(),
            section,
            page: survey.has_page(at).then(|| names::way(names::INDEX, &names::article(key))),
            editions: editions.collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_the_folders_below_the_one_that_all_share() {
        let of = |keys: &[&'static str]| -> Vec<&'static str> {
            let common = common_folder(keys);
            keys.iter().map(|key| first_folder(key, common)).collect()
        };
        assert_eq!(of(&["index.md", "عربي/a.md", "b/c/d.md"]), ["", "عربي", "b"]);
        assert_eq!(of(&["docs/a/x.md", "docs/b/c/y.md", "docs/z.md"]), ["docs/a", "docs/b", ""]);
        assert_eq!(of(&["一/甲.md", "丁/乙.md"]), ["一", "丁"]);
        assert_eq!(of(&["a/b.md"]), [""]);
        assert_eq!(of(&[]), Vec::<&str>::new());
    }
}
