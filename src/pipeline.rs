//! The journey of a docset, from disk to findings and pages. The only place that is parallel.
//!
//! Two passes, so that no text has to be kept: [`load`] reads the head of every article, which is all that other
//! pages need to know of it; [`build`] then reads, strips, parses, renders and writes each article in one go and
//! drops it.

use std::{
    cell::OnceCell,
    collections::{BTreeSet, HashSet},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use rayon::prelude::*;

use crate::{
    check::{
        self, Allowance, Allowances, Asked, Inspect, Lessons, Missing, Opened, Settled, Subject, Suspect,
        revision::{Newer, Stale, outdated},
        suppress, versus,
    },
    finding::{Finding, Findings},
    parse::{
        bitext::{self, Bitext, Side, Unit},
        counterpart::Counterparts,
        front_matter, markdown,
        prepare::Prepared,
        skeleton::Skeleton,
        toc, yaml_page,
        zone_pivots::{self, Pivot},
    },
    read::{self, SourceFile, Unreadable, WalkError},
    render::{
        self, Anchors, Compared, Folder, MessageError, Messages, Override, Page, Part, Reading, Renderer, Searchable,
        TemplateError, Templates, Tree,
    },
    report::{
        pages::{Report, Survey, coverage},
        status::Status,
    },
    settings::Settings,
    site::{Article, Edition, Head, Site, State, Tables, TocFile, source_hashes},
    write::{Output, WriteError, Written},
};

/// A docset, read as far as every page needs to know of the others.
#[derive(Debug)]
pub struct Loaded {
    /// The articles and how they stand to each other.
    pub site: Site,
    /// What was wrong with the tree and with front matter.
    pub findings: Vec<Finding>,
}

/// What a build came to.
#[derive(Debug, Default)]
pub struct Built {
    /// Pages of articles.
    pub pages: usize,
    /// Translation units read.
    pub units: usize,
    /// What was done to the output folder.
    pub written: Written,
    /// What was wrong with the bodies of articles, other than what is allowed.
    pub findings: Vec<Finding>,
    /// What authors allow.
    pub allowances: Allowances,
    /// What the site has to do without, and why.
    pub troubles: Vec<String>,
}

/// The run cannot go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PipelineError {
    /// The docset cannot be walked.
    #[error(transparent)]
    Walk(#[from] WalkError),
    /// No file matches the content pattern.
    #[error(
        "no article matches `{1}` below `{0}`: work in the docset's folder and name its layout with `--content`, for example `--content '{{locale}}/docs/{{path}}'`"
    )]
    Empty(String, String),
    /// None of the locales asked for is there.
    #[error("the docset has no locale `{0}`; it has {1}")]
    NoLocale(String, String),
    /// A template is wrong.
    #[error("template: {0}")]
    Template(#[from] TemplateError),
    /// A message file is wrong.
    #[error("messages: {0}")]
    Message(#[from] MessageError),
    /// The site cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Walks the docset under `root` and reads the head of every article.
///
/// # Errors
/// The tree cannot be walked, or holds no article.
pub fn load(root: &Path, settings: Settings) -> Result<Loaded, PipelineError> {
    let sources = read::walk(root, &settings)?;
    let may_be_page = |file: &SourceFile| file.is_article() || file.may_be_yaml_page();
    let articles: Vec<usize> = (0..sources.files.len()).filter(|at| may_be_page(&sources.files[*at])).collect();
    let read: Vec<(Option<Head>, Vec<Finding>)> =
        articles.par_iter().map(|&at| head(at, &sources.files[at], &settings)).collect();
    let mut findings = Vec::new();
    let mut heads = Vec::with_capacity(read.len());
    for (head, found) in read {
        heads.extend(head);
        findings.extend(found);
    }
    let (tables, found) = tables(&sources.files, &settings);
    findings.extend(found);
    if heads.is_empty() && findings.is_empty() && sources.findings.is_empty() {
        return Err(PipelineError::Empty(root.join(".").display().to_string(), settings.content.to_string()));
    }
    let (site, found) = Site::assemble(settings, sources, heads, &tables);
    findings.extend(found);
    check::leave_to_source(&site, &mut findings);
    if site.selected().next().is_none() && !site.locales.is_empty() {
        let names = |tags: Vec<&str>| tags.join(", ");
        let asked = names(site.settings.locales.iter().map(crate::locale::Locale::as_str).collect());
        return Err(PipelineError::NoLocale(
            asked,
            names(site.locales.iter().map(|known| known.locale.as_str()).collect()),
        ));
    }
    sort(&mut findings);
    Ok(Loaded { site, findings })
}

/// How much of a file tells whether it is a page written in YAML.
const YAML_MIME: usize = 256;

/// Reads the head of one article; nothing, if it turns out to be none.
fn head(at: usize, file: &SourceFile, settings: &Settings) -> (Option<Head>, Vec<Finding>) {
    let limit = settings.max_file_size;
    let path = Path::new(&*file.path);
    let unreadable = |error: read::Unreadable| (None, vec![error.finding(file.path.clone(), file.locale.clone())]);
    let is_yaml = file.may_be_yaml_page();
    if is_yaml
        && !read::first_bytes(path, YAML_MIME).is_ok_and(|first| yaml_page::is_page(&String::from_utf8_lossy(&first)))
    {
        return (None, Vec::new());
    }
    let text = if is_yaml { read::text(path, limit) } else { read::head(path, limit, front_matter::is_whole) };
    let text = match text {
        Ok(text) => text,
        Err(error) => return unreadable(error),
    };
    let mut findings = Findings::new(file.path.clone(), file.locale.clone(), &text);
    let front = if is_yaml {
        yaml_page::front_matter(&text, &mut findings)
    } else {
        front_matter::read_keeping(&text, settings.same_fields(), &mut findings)
    };
    let findings = findings.finish();
    let mut heading = None;
    if front.title.is_none() && !is_yaml {
        match read::text(path, limit) {
            Ok(text) => heading = first_heading(&text),
            Err(error) => return unreadable(error),
        }
    }
    // Only a file that records no source of its own can be the source of others; and it shows no sign of being a
    // translation, unless its locale is said to be the source.
    let named = settings.source_locale.as_ref();
    let may_be_source = front.revision.hash.is_none()
        && named.map_or_else(|| !front.revision.is_recorded(), |source| file.locale.as_ref() == Some(source));
    let bytes = if may_be_source { read::bytes(path, limit).unwrap_or_default() } else { Vec::new() };
    let is_source = may_be_source && (named.is_some() || !has_units(&bytes));
    let hashes = if is_source { source_hashes(&bytes) } else { Vec::new() };
    (Some(Head { file: at, front, heading, hashes }), findings)
}

/// Whether there are sentences with their sources in a file.
fn has_units(bytes: &[u8]) -> bool {
    if memchr::memmem::find(bytes, b"data-ttu-id").is_none() {
        return false;
    }
    let text = String::from_utf8_lossy(bytes);
    let mut unheard = Findings::new("".into(), None, &text);
    !bitext::read(&text, front_matter::body(&text), Side::Target, None, &mut unheard).units.is_empty()
}

/// Reads the tables of contents and the definitions of pivots.
fn tables(files: &[SourceFile], settings: &Settings) -> (Tables, Vec<Finding>) {
    let is_table = |file: &SourceFile| file.is_toc() || zone_pivots::is_definition(&file.key);
    let found: Vec<usize> = (0..files.len()).filter(|at| is_table(&files[*at])).collect();
    let read: Vec<(Option<TocFile>, Vec<Pivot>, Vec<Finding>)> =
        found.par_iter().map(|&at| table(at, &files[at], settings)).collect();
    let mut tables = Tables::default();
    let mut findings = Vec::new();
    for (at, (toc, pivots, found)) in found.into_iter().zip(read) {
        tables.tocs.extend(toc);
        tables.pivots.extend(pivots.into_iter().map(|pivot| (at, pivot)));
        findings.extend(found);
    }
    (tables, findings)
}

/// Reads one table.
fn table(at: usize, file: &SourceFile, settings: &Settings) -> (Option<TocFile>, Vec<Pivot>, Vec<Finding>) {
    let text = match read::text(Path::new(&*file.path), settings.max_file_size) {
        Ok(text) => text,
        Err(error) => return (None, Vec::new(), vec![error.finding(file.path.clone(), file.locale.clone())]),
    };
    let mut findings = Findings::new(file.path.clone(), file.locale.clone(), &text);
    if !file.is_toc() {
        let pivots = zone_pivots::read(&text, &mut findings);
        return (None, pivots, findings.finish());
    }
    let toc = toc::read(&file.key, &text, &mut findings);
    let findings = findings.finish();
    (Some(TocFile { file: at, text, toc }), Vec::new(), findings)
}

fn first_heading(text: &str) -> Option<String> {
    let mut unheard = Findings::new("".into(), None, text);
    let bitext = bitext::read(text, front_matter::body(text), Side::Target, None, &mut unheard);
    markdown::first_heading(&bitext, &mut unheard)
}

/// What a build needs besides the docset.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// The site's own templates.
    pub templates: Vec<Override>,
    /// Its files beside them that are no text: name below `templates/`, and content.
    pub assets: Vec<(String, Vec<u8>)>,
    /// The site's own messages.
    pub messages: Vec<Override>,
    /// What a check finds, where pages are to report it.
    pub report: Option<Vec<Finding>>,
}

/// Renders every page and writes the site to the folder `output`. `progress` is called with the number of pages made
/// so far and of all pages, from any thread.
///
/// # Errors
/// A template, a message file or the output folder is at fault. The output folder is then as it was before.
pub fn build(
    site: &Site,
    theme: &Theme,
    output: &Path,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Built, PipelineError> {
    let templates = Templates::new(&theme.templates, &theme.assets)?;
    let messages = Messages::new(&theme.messages)?;
    let renderer = Renderer::new(site, templates, &messages)?;
    let output = Output::begin(output)?;
    let folders = renderer.folders();
    let total: usize = folders.iter().map(|folder| folder.articles.len()).sum();
    let done = AtomicUsize::new(0);

    let made = folders
        .par_iter()
        .map(|folder| {
            let branch = renderer.branch(folder);
            let made: Result<Vec<Made>, PipelineError> = folder
                .articles
                .par_iter()
                .map(|&article| {
                    let made = article_page(&renderer, folder, &branch, article, &output);
                    progress(done.fetch_add(1, Ordering::Relaxed) + 1, total);
                    made
                })
                .collect();
            made
        })
        .collect::<Result<Vec<_>, _>>()?;

    let words = site.selected().filter_map(|locale| messages.lacking(&site.locales[locale].locale));
    let mut built = Built { findings: words.collect(), ..Built::default() };
    let mut files = BTreeSet::new();
    let mut used = BTreeSet::new();
    let mut anchors = Vec::with_capacity(total);
    let mut allowances = Vec::with_capacity(total);
    let mut searchable = Vec::new();
    let made = made.into_iter().flatten().chain(looked_through(site));
    let mut units = vec![None; site.files.len()];
    for made in made {
        if let Some(anchors) = &made.anchors {
            units[anchors.file] = Some(made.units);
        }
        built.pages += usize::from(made.path.is_some());
        built.units += made.units;
        built.findings.extend(made.findings);
        files.extend(made.path);
        files.extend(made.beside);
        used.extend(made.used);
        anchors.extend(made.anchors);
        searchable.extend(made.searchable);
        allowances.push(made.allowances);
    }
    built.findings.extend(broken_anchors(site, anchors));
    built.allowances = Allowances::of(allowances);
    let mut around = renderer.around()?;
    if site.has_coverage() {
        around.extend(coverage::pages(&renderer, &Status::of(site, &units_beside(site, &units)))?);
    }
    for page in around {
        output.put(&page.path, &page.bytes)?;
        files.insert(page.path);
    }
    if let Some(findings) = &theme.report {
        files.extend(report(site, findings, &renderer, &output)?);
    }
    renderer.lists(&mut |page| match output.put(&page.path, &page.bytes) {
        // A list that the site's owner has written stays.
        Err(WriteError::Foreign(_)) => Ok(()),
        written => {
            files.insert(page.path);
            written
        }
    })?;
    #[cfg(feature = "search")]
    if site.settings.search {
        let progress = |done, all| progress(total + done, total + all);
        built.troubles = make_searchable(&renderer, searchable, &output, &mut files, &progress)?;
    }
    let copied: Vec<(Option<String>, Option<Finding>)> =
        used.into_par_iter().map(|file| copy(site, file, &output)).collect::<Result<_, _>>()?;
    for (path, finding) in copied {
        files.extend(path);
        built.findings.extend(finding);
    }
    built.written = output.commit(&files)?;
    check::leave_to_source(site, &mut built.findings);
    built.findings = built.allowances.sift(built.findings, |_| None, |_| false);
    sort(&mut built.findings);
    Ok(built)
}

/// Adds the indexes of all locales and the pages that search is done on; what went wrong with indexes.
#[cfg(feature = "search")]
fn make_searchable(
    renderer: &Renderer<'_>,
    pages: Vec<Searchable>,
    output: &Output,
    files: &mut BTreeSet<String>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Vec<String>, PipelineError> {
    let indexes = crate::search::add(renderer, pages, output, progress)?;
    files.extend(indexes.files);
    for locale in renderer.site().selected() {
        let page = renderer.search_page(locale, &indexes.folders)?;
        output.put(&page.path, &page.bytes)?;
        files.insert(page.path);
    }
    Ok(indexes.troubles)
}

/// Writes the divergence report; the paths of its files.
fn report(
    site: &Site,
    findings: &[Finding],
    renderer: &Renderer<'_>,
    output: &Output,
) -> Result<Vec<String>, PipelineError> {
    let survey = Survey::of(site, findings);
    let report = Report::new(&survey, renderer);
    report
        .pages()
        .into_par_iter()
        .map(|page| {
            let page = report.make(page)?;
            output.put(&page.path, &page.bytes)?;
            Ok(page.path)
        })
        .collect()
}

/// What became of one article.
#[derive(Default)]
struct Made {
    path: Option<String>,
    /// The files that go with the page.
    beside: Vec<String>,
    used: Vec<usize>,
    units: usize,
    findings: Vec<Finding>,
    anchors: Option<Anchors>,
    searchable: Option<Searchable>,
    allowances: Vec<Allowance>,
}

impl Made {
    fn unreadable(error: &Unreadable, file: &SourceFile) -> Self {
        Self { findings: vec![error.finding(file.path.clone(), file.locale.clone())], ..Self::default() }
    }
}

/// Reads, strips, renders and writes one article.
fn article_page(
    renderer: &Renderer<'_>,
    folder: &Folder,
    branch: &Tree,
    article: usize,
    output: &Output,
) -> Result<Made, PipelineError> {
    let Some(edition) = renderer.edition(folder, article) else { return Ok(Made::default()) };
    let site = renderer.site();
    let file = &site.files[edition.file];
    let is_own = edition.locale == folder.locale();
    let text = match site.text(edition.file) {
        Ok(text) => text,
        Err(error) => return Ok(Made::unreadable(&error, file)),
    };
    let mut findings = Findings::new(file.path.clone(), file.locale.clone(), &text);
    let label = |kind: &str| renderer.link_kind(edition, kind);
    let bitext = site.stripped(&site.articles[article], edition, &text, &label, &mut findings);
    let subject = Subject { site, article: &site.articles[article], edition };
    let wanted = is_own && site.settings.bilingual;
    let counterparts = if wanted { check::counterparts(&subject, &text, &bitext) } else { Counterparts::default() };
    let outdated = if is_own { outdated(&subject, &text, &bitext) } else { Vec::new() };
    let compared = Compared { counterparts: &counterparts, outdated: &outdated };
    let Page { path, bytes, used, anchors, searchable, beside } =
        renderer.article(folder, branch, article, &bitext, compared, &mut findings)?;
    output.put(&path, &bytes)?;
    for (path, bytes) in &beside {
        output.put(path, bytes)?;
    }
    if !is_own {
        // A page that shows another locale's edition would repeat that edition's findings.
        return Ok(Made { path: Some(path), used, ..Made::default() });
    }
    place_in(&bitext.units, &mut findings);
    let (units, anchors) = (bitext.units.len(), Some(anchors));
    let allowances = allowed(site, &site.articles[article], edition, &text);
    let beside = beside.into_iter().map(|(path, _)| path).collect();
    Ok(Made { path: Some(path), beside, used, units, findings: findings.finish(), anchors, searchable, allowances })
}

/// Looks the editions through that have no page: what is wrong with a file that others include is found here, once.
fn looked_through(site: &Site) -> Vec<Made> {
    let unpublished: Vec<(&Article, &Edition)> = site
        .articles
        .iter()
        .filter(|article| !article.published)
        .flat_map(|article| article.editions.iter().map(move |edition| (article, edition)))
        .filter(|(_, edition)| site.locales[edition.locale].selected)
        .collect();
    unpublished
        .into_par_iter()
        .map(|(article, edition)| {
            let file = &site.files[edition.file];
            let text = match site.text(edition.file) {
                Ok(text) => text,
                Err(error) => return Made::unreadable(&error, file),
            };
            let mut findings = Findings::new(file.path.clone(), file.locale.clone(), &text);
            let (bitext, anchors) = looked_at(site, article, edition, &text, &mut findings);
            place_in(&bitext.units, &mut findings);
            let allowances = allowed(site, article, edition, &text);
            Made {
                units: bitext.units.len(),
                findings: findings.finish(),
                anchors: Some(anchors),
                allowances,
                ..Made::default()
            }
        })
        .collect()
}

/// Tells findings which unit they lie in.
fn place_in(units: &[Unit], findings: &mut Findings<'_>) {
    if !findings.is_empty() {
        let spans: Vec<_> = units.iter().map(|unit| (unit.span, unit.id, unit.source)).collect();
        findings.place_in(&spans);
    }
}

/// Looks at an edition without making a page of it: its body, and what it links to.
fn looked_at(
    site: &Site,
    article: &Article,
    edition: &Edition,
    text: &str,
    findings: &mut Findings<'_>,
) -> (Bitext, Anchors) {
    let bitext = site.stripped(article, edition, text, &|_| String::new(), findings);
    let reading = Reading { site, edition, reader: edition.locale, page: "", means: None };
    let anchors = render::body(reading, &bitext, findings).anchors;
    (bitext, anchors)
}

/// The links to parts that their pages do not have.
fn broken_anchors(site: &Site, anchors: Vec<Anchors>) -> Vec<Finding> {
    let mut ids: Vec<Option<String>> = vec![None; site.files.len()];
    let mut links = Vec::new();
    for anchors in anchors {
        ids[anchors.file] = Some(anchors.ids);
        links.extend(anchors.links);
    }
    links.sort_by_key(|(part, _): &(Part, Finding)| part.file);
    let groups: Vec<&[(Part, Finding)]> = links.chunk_by(|a, b| a.0.file == b.0.file).collect();
    groups.into_par_iter().flat_map_iter(|group| broken_in(site, ids[group[0].0.file].as_deref(), group)).collect()
}

/// Those of the links to one file, whose ids are `ids`, that name no part of it. Of pages that were not made nothing is
/// known.
fn broken_in(site: &Site, ids: Option<&str>, links: &[(Part, Finding)]) -> Vec<Finding> {
    let Some(ids) = ids else { return Vec::new() };
    let known: HashSet<&str> = ids.lines().collect();
    let broken = links.iter().filter(|(part, _)| part.id != "top" && !known.contains(&*part.id));
    broken
        .enumerate()
        .map(|(count, (part, finding))| {
            let mut finding = finding.clone();
            let nearest = if count < render::MOST_HELPED { render::nearest_id(ids, &part.id) } else { None };
            finding.help(nearest.unwrap_or_else(|| format!("`{}` has no such part", site.files[part.file].path)));
            finding
        })
        .collect()
}

/// Copies a resource into the site; its path there, or why it could not be read.
fn copy(site: &Site, file: usize, output: &Output) -> Result<(Option<String>, Option<Finding>), WriteError> {
    let source = &site.files[file];
    match read::bytes(Path::new(&*source.path), u32::MAX) {
        Ok(bytes) => {
            let path = site.resource_path(file);
            output.put(&path, &bytes)?;
            Ok((Some(path), None))
        }
        Err(error) => Ok((None, Some(error.finding(source.path.clone(), source.locale.clone())))),
    }
}

/// What a check came to.
#[derive(Debug)]
pub struct Checked {
    /// The number of units of each edition, in the order of [`Site::articles`] and their editions.
    pub units: Vec<Vec<usize>>,
    /// Everything that was found.
    pub findings: Vec<Finding>,
    /// What authors allow of it.
    pub allowances: Allowances,
}

/// The same without what is allowed, and with the levels that the configuration names: the number of units of each
/// edition and the findings.
#[must_use]
pub fn check(site: &Site) -> (Vec<Vec<usize>>, Vec<Finding>) {
    let Checked { units, findings, allowances } = checked(site);
    let mut findings = allowances.sift(findings, |_| None, |_| true);
    site.settings.levels.apply(&mut findings);
    sort(&mut findings);
    (units, findings)
}

/// Reads and parses every edition of the selected locales, and compares them.
#[must_use]
pub fn checked(site: &Site) -> Checked {
    // Files of one name are versions of each other: side by side, what they have in common is inspected once.
    let mut order: Vec<usize> = (0..site.articles.len()).collect();
    order.sort_by_key(|at| site.articles[*at].key.rsplit('/').next().unwrap_or_default());
    let settled = Arc::<Settled>::default();
    let nothing = || Seen { lessons: Lessons::sharing(settled.clone()), ..Seen::default() };
    let mut seen = order
        .par_iter()
        .fold(nothing, |mut seen, &at| {
            seen.inspect(site, at);
            seen
        })
        .reduce(Seen::default, Seen::and);
    seen.articles.sort_by_key(|(at, ..)| *at);
    let mut units = Vec::with_capacity(seen.articles.len());
    let mut allowances = Vec::with_capacity(seen.articles.len());
    for (_, of_editions, allowed) in seen.articles {
        units.push(of_editions);
        allowances.push(allowed);
    }
    let mut findings = Vec::with_capacity(seen.findings.iter().map(Vec::len).sum());
    findings.extend(seen.findings.into_iter().flatten());
    findings.extend(seen.lessons.judge(seen.suspects));
    findings.extend(again(site, seen.lessons.asked()));
    findings.extend(broken_anchors(site, seen.anchors));
    check::leave_to_source(site, &mut findings);
    Checked { units, findings, allowances: Allowances::of(allowances) }
}

/// Counts the units of every edition of the selected locales, in the order of [`Site::articles`] and their editions.
#[must_use]
pub fn units(site: &Site) -> Vec<Vec<usize>> {
    units_beside(site, &vec![None; site.files.len()])
}

/// The same, where the units of some files were counted before.
fn units_beside(site: &Site, known: &[Option<usize>]) -> Vec<Vec<usize>> {
    let count = |edition: &Edition| {
        let file = Some(edition.file).filter(|_| site.locales[edition.locale].selected)?;
        // What pages written in YAML are made of is not counted as it stands in the file.
        if let Some(known) = known[file].filter(|_| site.files[file].is_article()) {
            return Some(known);
        }
        let text = site.text(file).ok()?;
        let mut unheard = Findings::new("".into(), None, &text);
        Some(bitext::read(&text, front_matter::body(&text), Side::Target, None, &mut unheard).units.len())
    };
    let counts = |article: &Article| article.editions.iter().map(|edition| count(edition).unwrap_or(0)).collect();
    site.articles.par_iter().map(counts).collect()
}

/// Takes a second look at the editions that `asked` concerns.
fn again(site: &Site, asked: Asked) -> Vec<Finding> {
    if asked.is_empty() {
        return Vec::new();
    }
    let asked = Arc::new(asked);
    let asking = || Seen { lessons: Lessons::asking(asked.clone()), ..Seen::default() };
    let mut seen = site
        .articles
        .par_iter()
        .fold(asking, |mut seen, article| {
            let is_selected =
                |edition: &&Edition| site.locales[edition.locale].selected && asked.concerns(edition.file);
            for edition in article.editions.iter().filter(is_selected) {
                seen.look_again(Subject { site, article, edition });
            }
            seen
        })
        .reduce(asking, Seen::and);
    seen.lessons.judge(seen.suspects)
}

/// What was seen of some articles.
#[derive(Default)]
struct Seen {
    /// Of each article, by its index: the number of units of each edition, and what the editions allow.
    articles: Vec<(usize, Vec<usize>, Vec<Allowance>)>,
    /// List by list, so that they are moved into one list once.
    findings: Vec<Vec<Finding>>,
    suspects: Vec<Suspect>,
    lessons: Lessons,
    anchors: Vec<Anchors>,
}

/// An edition that is inspected.
struct Inspected<'i, 't> {
    subject: Subject<'i>,
    opened: &'i Opened<'i>,
    prepared: &'t Prepared<'t>,
    /// Whether it is compared with others afterwards.
    is_compared: bool,
}

impl Seen {
    /// Inspects all editions of the article with this index. Each is read and parsed once, for itself and for the others
    /// that are compared with it.
    fn inspect(&mut self, site: &Site, at: usize) {
        let article = &site.articles[at];
        let mut units = vec![0; article.editions.len()];
        let mut allowed = allowed_by_source(site, article);
        let wanted = versus::wanted(site, article);
        let texts = self.texts(site, article, &wanted);
        let (mut opened, mut heard) = (Vec::with_capacity(texts.len()), Vec::with_capacity(texts.len()));
        for (at, text) in &texts {
            let edition = &article.editions[*at];
            let file = &site.files[edition.file];
            let mut findings = Findings::new(file.path.clone(), file.locale.clone(), text);
            let bitext = site.stripped(article, edition, text, &|_| String::new(), &mut findings);
            opened.push(Opened { edition: *at, text, bitext });
            heard.push(findings);
        }
        let prepared = opened.iter().zip(&mut heard).map(|(opened, findings)| Prepared::new(&opened.bitext, findings));
        let prepared: Vec<Prepared<'_>> = prepared.collect();
        let newer = OnceCell::new();
        let (mut compared, mut skeletons) = (Vec::with_capacity(opened.len()), Vec::with_capacity(opened.len()));
        for ((opened, prepared), findings) in opened.iter().zip(&prepared).zip(heard) {
            let edition = &article.editions[opened.edition];
            let is_compared = wanted.binary_search(&opened.edition).is_ok() || versus::is_odd(opened);
            let skeleton = if site.locales[edition.locale].selected {
                units[opened.edition] = opened.bitext.units.len();
                let inspected =
                    Inspected { subject: Subject { site, article, edition }, opened, prepared, is_compared };
                self.inspect_edition(&inspected, findings, &newer, &mut allowed)
            } else {
                Some(Skeleton::of(prepared))
            };
            if let Some(skeleton) = skeleton {
                compared.push(opened);
                skeletons.push(skeleton);
            }
        }
        self.articles.push((at, units, allowed));
        let mut findings = missing(site, article);
        let Self { suspects, lessons, .. } = self;
        findings.extend(check::revision::compare(site, article, &compared));
        let mut seen = versus::Seen { findings: &mut findings, suspects, lessons };
        versus::article(site, article, &compared, skeletons, &mut seen);
        self.found(findings);
    }

    /// The texts of the editions of an article that are inspected or compared, by their indices.
    fn texts(&mut self, site: &Site, article: &Article, wanted: &[usize]) -> Vec<(usize, String)> {
        let mut texts = Vec::with_capacity(article.editions.len());
        for (at, edition) in article.editions.iter().enumerate() {
            let selected = site.locales[edition.locale].selected;
            if !selected && wanted.binary_search(&at).is_err() {
                continue;
            }
            let file = &site.files[edition.file];
            match site.text(edition.file) {
                Ok(text) => texts.push((at, text)),
                Err(error) if selected => self.found(vec![error.finding(file.path.clone(), file.locale.clone())]),
                Err(_) => {}
            }
        }
        texts
    }

    /// Inspects one edition; gives its blocks, if it is to be compared. `newer` holds the text that older editions of
    /// the article are compared with, once one is.
    fn inspect_edition<'t>(
        &mut self,
        inspected: &Inspected<'_, 't>,
        mut findings: Findings<'_>,
        newer: &OnceCell<Option<Newer>>,
        allowed: &mut Vec<Allowance>,
    ) -> Option<Skeleton<'t>> {
        let &Inspected { subject, opened, prepared, is_compared } = inspected;
        let Subject { site, article, edition } = subject;
        let Opened { text, bitext, .. } = opened;
        let reading = Reading { site, edition, reader: edition.locale, page: "", means: None };
        let (skeleton, body) = if is_compared {
            let read = Skeleton::beside(prepared, |events| render::body_of(reading, prepared, events, &mut findings));
            (Some(read.0), read.1)
        } else {
            let events = &mut markdown::events(&prepared.text);
            (None, render::body_of(reading, prepared, events, &mut findings))
        };
        self.anchors.push(body.anchors);
        let units = &bitext.units;
        allowed.extend(suppress::read(site, article, edition, text));
        place_in(units, &mut findings);
        check::run::edition(&subject, &mut findings);
        if let State::Stale(sister) = edition.state {
            let older = units.is_empty().then(|| site.older_source(article, edition)).flatten();
            let newest = || Newer::read(site, article, article.edition(sister.or(site.source)?)?);
            let newer = newer.get_or_init(newest).as_ref();
            check::run::stale(&Stale::new(subject, newer, text, bitext, older.as_deref()), &mut findings);
        }
        check::run::units(&subject, text, units, &mut findings, &mut self.suspects, &mut self.lessons);
        check::run::together(&subject, text, units, &mut findings);
        self.found(findings.finish());
        skeleton
    }

    fn found(&mut self, findings: Vec<Finding>) {
        if !findings.is_empty() {
            self.findings.push(findings);
        }
    }

    /// Looks at the units of an edition once more, for what all others have told about them.
    fn look_again(&mut self, subject: Subject<'_>) {
        let Subject { site, article, edition } = subject;
        let Ok((text, bitext)) = site.read(article, edition) else { return };
        let file = &site.files[edition.file];
        let mut findings = Findings::new(file.path.clone(), file.locale.clone(), &text);
        check::run::units(&subject, &text, &bitext.units, &mut findings, &mut self.suspects, &mut self.lessons);
    }

    /// What was seen of these articles and of those that come after them.
    fn and(mut self, after: Self) -> Self {
        self.articles.extend(after.articles);
        self.findings.extend(after.findings);
        self.suspects.extend(after.suspects);
        self.anchors.extend(after.anchors);
        self.lessons = self.lessons.and(after.lessons);
        self
    }
}

/// What an edition allows, and its source where that is not looked at by itself.
fn allowed(site: &Site, article: &Article, edition: &Edition, text: &str) -> Vec<Allowance> {
    let mut allowed = suppress::read(site, article, edition, text);
    allowed.extend(allowed_by_source(site, article));
    allowed
}

/// What the source edition allows, where it is not of a selected locale.
fn allowed_by_source(site: &Site, article: &Article) -> Vec<Allowance> {
    let source = site.source.filter(|source| !site.locales[*source].selected);
    let Some(edition) = source.and_then(|source| article.edition(source)) else { return Vec::new() };
    site.text(edition.file).map(|text| suppress::read(site, article, edition, &text)).unwrap_or_default()
}

/// Inspects the locales that an article is missing in.
fn missing(site: &Site, article: &Article) -> Vec<Finding> {
    let of = match site.source {
        Some(source) => article.edition(source),
        None => article.editions.first(),
    };
    let Some(of) = of else { return Vec::new() };
    let file = &site.files[of.file];
    let mut findings = Vec::new();
    for locale in site.selected().filter(|locale| article.edition(*locale).is_none()) {
        let mut found = Findings::new(file.path.clone(), Some(site.locales[locale].locale.clone()), "");
        for check in check::rules::ALL {
            if let Inspect::Missing(inspect) = check.inspect {
                inspect(&Missing { site, article, locale }, &mut found);
            }
        }
        findings.extend(found.finish());
    }
    findings
}

/// Puts findings in the order in which they are reported: path, line, column, rule.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
}
