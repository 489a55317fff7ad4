//! How much of the documentation each locale has: a page with a chart, the figures of `isogloss status` as data, and a
//! feed. The door is [`pages`].

use std::fmt::Write as _;

use fluent::FluentValue;
use serde::Serialize;

use crate::{
    locale::Direction,
    parse::date::Date,
    render::{Page, Renderer, RendererError, Standalone, Words},
    report::{
        pages::{
            chart::{self, Segment},
            count::Count,
            names::Language,
        },
        status::{LocaleStatus, Status},
    },
    site::{LocaleId, Site},
    text::xml::{Data, Escaped},
};

const PAGE: &str = "coverage.html";
const DATA: &str = "status.json";
const FEED: &str = "coverage.xml";

/// What the template gets.
#[derive(Debug, Serialize)]
struct CoverageData<'a> {
    /// What the page is about, in words.
    text: String,
    /// The states that any locale has articles in.
    states: Vec<&'static str>,
    locales: Vec<LocaleData<'a>>,
    data: &'static str,
    feed: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct LocaleData<'a> {
    language: Language<'a>,
    is_source: bool,
    /// How much of what there is to be translated is up to date.
    share: String,
    segments: Vec<Segment>,
    /// How many articles are in each of the states of [`CoverageData::states`].
    counts: Vec<Count>,
    machine: Count,
    human: Count,
}

/// The page, the data and the feed; the last only where it is known where the site is published, and articles carry
/// dates. Nothing where there is no locale.
///
/// # Errors
/// The template fails.
pub fn pages(renderer: &Renderer<'_>, status: &Status) -> Result<Vec<Page>, RendererError> {
    let Some(words) = renderer.default_words() else { return Ok(Vec::new()) };
    let site = renderer.site();
    let feed = feed(renderer, words, status);
    let data = CoverageData::new(renderer, words, status, feed.is_some());
    let title = words.get("coverage");
    let page = Standalone { template: "coverage.html", kind: "coverage", path: PAGE, title, noindex: false, body: "" };
    let mut pages = vec![renderer.standalone(page, &data)?];
    let mut json = Vec::new();
    // A vector takes whatever is written to it.
    let _ = status.write_json(&mut json);
    pages.push(Page { path: DATA.to_owned(), bytes: json, ..Page::default() });
    pages.extend(feed.map(|xml| Page { path: FEED.to_owned(), bytes: xml.into_bytes(), ..Page::default() }));
    debug_assert_eq!(status.locales.len(), site.selected().count());
    Ok(pages)
}

/// The articles of a locale by state, as far as a bar shows them.
fn parts(counts: &LocaleStatus, is_source: bool) -> Vec<(&'static str, usize)> {
    if is_source {
        return vec![("source", counts.articles)];
    }
    vec![
        ("fresh", counts.fresh),
        ("stale", counts.stale),
        ("unknown", counts.unknown),
        ("missing", counts.missing),
        ("orphan", counts.orphan),
    ]
}

impl<'a> CoverageData<'a> {
    fn new(renderer: &Renderer<'a>, words: &Words, status: &Status, has_feed: bool) -> Self {
        let site = renderer.site();
        let is_source = |counts: &LocaleStatus| status.source_locale.as_ref() == Some(&counts.locale);
        let all: Vec<_> = status.locales.iter().map(|counts| parts(counts, is_source(counts))).collect();
        let has_any = |name: &&str| all.iter().flatten().any(|(known, count)| known == name && *count > 0);
        let columns: Vec<&'static str> =
            ["fresh", "stale", "unknown", "missing", "orphan"].into_iter().filter(has_any).collect();
        let from_right = renderer.default_locale().is_some_and(|locale| locale.direction() == Direction::RightToLeft);
        let mut locales = Vec::with_capacity(all.len());
        for ((id, counts), parts) in site.selected().zip(&status.locales).zip(all) {
            let is_source = is_source(counts);
            let of = |state: &&'static str| {
                let found = parts.iter().find(|(known, _)| known == state);
                Count::new(Some(words), found.map_or(0, |(_, count)| *count))
            };
            locales.push(LocaleData {
                language: Language::of(site, id),
                is_source,
                share: if is_source { String::new() } else { share(words, counts) },
                segments: chart::segments(&parts, from_right),
                counts: columns.iter().map(of).collect(),
                machine: Count::new(Some(words), counts.machine),
                human: Count::new(Some(words), counts.human),
            });
        }
        locales.sort_by_key(|locale| !locale.is_source);
        let of_source = status.locales.iter().find(|counts| is_source(counts)).map(|counts| counts.articles);
        let count = of_source.unwrap_or(site.articles.len());
        let arguments = [("count", FluentValue::from(count)), ("language", Language::of_source(site).name.into())];
        Self {
            text: words.format("coverage-text", &arguments),
            states: columns,
            locales,
            data: DATA,
            feed: has_feed.then_some(FEED),
        }
    }
}

/// Rounded down: only what is whole is called so.
fn share(words: &Words, counts: &LocaleStatus) -> String {
    let all = counts.fresh + counts.stale + counts.unknown + counts.missing;
    words.format("percent", &[("number", FluentValue::from(counts.fresh * 100 / all.max(1)))])
}

/// An Atom feed (RFC 4287) with an entry for each locale. An entry has another id when the figures are others, so that
/// readers of feeds take it for new; its date is that of the newest article, since a build has no clock.
fn feed(renderer: &Renderer<'_>, words: &Words, status: &Status) -> Option<String> {
    let site = renderer.site();
    let (page, own) = (renderer.published(PAGE)?, renderer.published(FEED)?);
    let newest = site.selected().filter_map(|locale| newest(site, locale)).max()?;
    let title = format!("{} | {}", words.get("coverage"), renderer.default_title());
    let (page, own) = (Escaped(&page), Escaped(&own));
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<id>{page}</id>\n<title>{}</title>\n<updated>{newest}T00:00:00Z</updated>\n<author><name>{}</name></author>\n<link rel=\"self\" href=\"{own}\"/>\n<link href=\"{page}\"/>\n",
        Data(&title),
        Data(renderer.default_title()),
    );
    for (locale, counts) in site.selected().zip(&status.locales) {
        if site.source == Some(locale) {
            continue;
        }
        let known = &site.locales[locale];
        let date = self::newest(site, locale).unwrap_or(newest);
        let number = |count: usize| FluentValue::from(count);
        let text = words.format(
            "coverage-entry",
            &[
                ("language", known.autonym.as_str().into()),
                ("fresh", number(counts.fresh)),
                ("stale", number(counts.stale)),
                ("missing", number(counts.missing)),
            ],
        );
        let LocaleStatus { fresh, stale, unknown, missing, orphan, .. } = counts;
        let _ = write!(
            feed,
            "<entry>\n<id>{page}#{0}.{fresh}.{stale}.{unknown}.{missing}.{orphan}</id>\n<title>{1}</title>\n<updated>{date}T00:00:00Z</updated>\n<link href=\"{page}#{0}\"/>\n<content>{1}</content>\n</entry>\n",
            known.slug,
            Data(&text),
        );
    }
    feed.push_str("</feed>\n");
    Some(feed)
}

/// The date of the newest edition of a locale that carries one.
fn newest(site: &Site, locale: LocaleId) -> Option<Date> {
    site.articles.iter().filter_map(|article| article.edition(locale)?.front.date).max()
}
