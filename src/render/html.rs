//! The body of an edition as HTML.

use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CowStr, Event, Tag, TagEnd, html::push_html};
use pulldown_cmark_escape::{escape_href, escape_html};

use crate::{
    finding::Findings,
    parse::{
        bitext::Bitext,
        markdown::{Document, Heading, nothing, push_text},
        slug::Ids,
    },
    render::{
        link::{Kind, Linker},
        message::Words,
        raw_html::{Attribute, RawHtml},
        rules,
    },
    site::{LocaleId, Site},
    text::SourceMap,
};

/// A rendered body.
#[derive(Debug)]
pub struct Body {
    /// HTML, sanitized.
    pub html: String,
    /// Its headings.
    pub headings: Vec<Heading>,
    /// The text of its first paragraph, for pages without a description.
    pub summary: String,
}

/// Renders a stripped body. `linker` resolves links, `words` are those of the page's language, and `cleaner` goes over
/// bodies that hold more than harmless HTML.
#[must_use]
pub fn body(
    bitext: &Bitext,
    linker: &mut Linker<'_>,
    words: &Words,
    cleaner: &ammonia::Builder<'_>,
    findings: &mut Findings<'_>,
) -> Body {
    let Document { mut events, headings, mut ids } = Document::parse(&bitext.text);
    let summary = summary(&events);
    let mut rewriter = Rewriter {
        map: &bitext.map,
        linker,
        findings,
        words: Some(words),
        ids: &mut ids,
        raw: RawHtml::default(),
        table: Table::default(),
    };
    rewriter.run(&mut events);
    let suspect = rewriter.raw.suspect;
    let mut html = String::with_capacity(bitext.text.len() + bitext.text.len() / 4);
    write_html(&mut html, events);
    if suspect {
        html = cleaner.clean(&html).to_string();
    }
    Body { html, headings, summary }
}

/// Finds what is wrong with the links and the raw HTML of an edition in `locale`, whose key is `key`, without making a
/// page of it.
pub fn inspect(site: &Site, locale: LocaleId, key: &str, bitext: &Bitext, findings: &mut Findings<'_>) {
    let Document { mut events, mut ids, .. } = Document::parse(&bitext.text);
    let mut linker = Linker::new(site, locale, key, "");
    let mut rewriter = Rewriter {
        map: &bitext.map,
        linker: &mut linker,
        findings,
        words: None,
        ids: &mut ids,
        raw: RawHtml::default(),
        table: Table::default(),
    };
    rewriter.run(&mut events);
}

/// Writes events as HTML. Wide tables scroll in a box of their own, which the keyboard can reach.
fn write_html(html: &mut String, events: Vec<(Event<'_>, Range<usize>)>) {
    let is_edge = |event: &Event<'_>| matches!(event, Event::Start(Tag::Table(_)) | Event::End(TagEnd::Table));
    let edges: Vec<usize> =
        events.iter().enumerate().filter(|(_, (event, _))| is_edge(event)).map(|(at, _)| at).collect();
    let mut events = events.into_iter().map(|(event, _)| event);
    let mut written = 0;
    for table in edges.chunks_exact(2) {
        push_html(html, events.by_ref().take(table[0] - written));
        html.push_str("<div class=\"table\" tabindex=\"0\">");
        push_html(html, events.by_ref().take(table[1] + 1 - table[0]));
        html.push_str("</div>\n");
        written = table[1] + 1;
    }
    push_html(html, events);
}

/// Longest summary, in characters: what search engines show.
const SUMMARY: usize = 160;

/// The text of the first paragraph at the top level, cut at a word.
fn summary(events: &[(Event<'_>, Range<usize>)]) -> String {
    let mut text = String::new();
    let start = events.iter().position(|(event, _)| matches!(event, Event::Start(Tag::Paragraph)));
    for (event, _) in &events[start.unwrap_or(events.len())..] {
        if matches!(event, Event::End(TagEnd::Paragraph)) || text.len() > 4 * SUMMARY {
            break;
        }
        push_text(&mut text, event);
    }
    let text = text.trim();
    let Some((cut, _)) = text.char_indices().nth(SUMMARY) else { return text.to_owned() };
    let end = text[..cut].rfind(' ').filter(|space| *space > cut / 2).unwrap_or(cut);
    format!("{}…", text[..end].trim_end())
}

struct Rewriter<'a, 's, 'f> {
    map: &'a SourceMap,
    linker: &'a mut Linker<'s>,
    findings: &'a mut Findings<'f>,
    words: Option<&'a Words>,
    ids: &'a mut Ids,
    raw: RawHtml,
    table: Table,
}

/// The table that is being written. Aligned cells carry a class: a style attribute would break a strict content
/// security policy, and left is not where every script begins.
#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    in_head: bool,
    /// Number of the current cell in its row.
    cell: usize,
}

impl Table {
    /// Takes notice of the parts of a table, and writes the tags of aligned cells itself.
    fn rewrite(&mut self, event: &mut Event<'_>) {
        let tag = match event {
            Event::Start(Tag::Table(alignments)) => {
                *self = Self { alignments: std::mem::take(alignments), ..Self::default() };
                None
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                self.in_head = matches!(event, Event::Start(Tag::TableHead));
                self.cell = 0;
                None
            }
            Event::Start(Tag::TableCell) => self.open_cell(),
            Event::End(TagEnd::TableCell) => self.close_cell(),
            _ => None,
        };
        if let Some(tag) = tag {
            *event = Event::Html(tag.into());
        }
    }

    fn class(&self) -> Option<&'static str> {
        match self.alignments.get(self.cell)? {
            Alignment::None => None,
            Alignment::Left => Some("start"),
            Alignment::Center => Some("center"),
            Alignment::Right => Some("end"),
        }
    }

    /// The tag that opens the current cell, where it is aligned.
    fn open_cell(&self) -> Option<String> {
        let name = if self.in_head { "th" } else { "td" };
        self.class().map(|class| format!("<{name} class=\"{class}\">"))
    }

    /// The tag that closes the current cell, where it is aligned; goes on to the next.
    fn close_cell(&mut self) -> Option<String> {
        let aligned = self.class().is_some();
        self.cell += 1;
        aligned.then(|| if self.in_head { "</th>" } else { "</td>" }.to_owned())
    }
}

impl Rewriter<'_, '_, '_> {
    fn run(&mut self, events: &mut [(Event<'_>, Range<usize>)]) {
        let mut at = 0;
        while at < events.len() {
            let (event, range) = &mut events[at];
            match event {
                Event::Start(Tag::Image { .. }) => {
                    at = self.image(events, at);
                    continue;
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    if let Some(to) = self.resolve(dest_url, Kind::Link, range) {
                        *dest_url = to.into();
                    }
                    self.raw.open();
                }
                Event::Start(Tag::BlockQuote(Some(kind))) => {
                    *event = self.alert(*kind);
                    self.raw.open();
                }
                Event::End(TagEnd::BlockQuote(Some(_))) => {
                    *event = Event::Html("</div>\n".into());
                    self.raw.close();
                }
                Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {}
                Event::Start(_) => {
                    self.raw.open();
                    self.table.rewrite(event);
                }
                Event::End(_) => {
                    self.raw.close();
                    self.table.rewrite(event);
                }
                Event::Html(html) | Event::InlineHtml(html) => {
                    let written = html.clone();
                    *html = self.raw_html(&written, range);
                }
                _ => {}
            }
            at += 1;
        }
        self.raw.finish();
    }

    fn resolve(&mut self, to: &str, kind: Kind, range: &Range<usize>) -> Option<String> {
        self.linker.resolve(to, kind, || self.map.span(range.clone()), self.findings)
    }

    /// Writes the image that starts at event `start` and gives the event after it. Its text is plain: an attribute
    /// holds no markup.
    fn image(&mut self, events: &mut [(Event<'_>, Range<usize>)], start: usize) -> usize {
        let mut depth = 0usize;
        let mut alt = String::new();
        let mut end = start;
        for (at, (event, _)) in events.iter().enumerate().skip(start) {
            end = at;
            match event {
                Event::Start(Tag::Image { .. }) => depth += 1,
                Event::End(TagEnd::Image) => depth -= 1,
                event => push_text(&mut alt, event),
            }
            if depth == 0 {
                break;
            }
        }
        let (Event::Start(Tag::Image { dest_url, title, .. }), range) = &events[start] else { return start + 1 };
        let source = self.resolve(dest_url, Kind::Image, range);
        let html = image_tag(source.as_deref().unwrap_or(dest_url), &alt, title);
        for (event, _) in &mut events[start..=end] {
            *event = nothing();
        }
        events[start].0 = Event::InlineHtml(html.into());
        end + 1
    }

    fn alert<'t>(&self, kind: BlockQuoteKind) -> Event<'t> {
        let name = match kind {
            BlockQuoteKind::Note => "note",
            BlockQuoteKind::Tip => "tip",
            BlockQuoteKind::Important => "important",
            BlockQuoteKind::Warning => "warning",
            BlockQuoteKind::Caution => "caution",
        };
        let mut html = format!("<div class=\"alert {name}\">\n<p class=\"alert-title\">");
        let label = self.words.map_or("", |words| words.get(&format!("alert-{name}")));
        let _ = escape_html(&mut html, label);
        html.push_str("</p>\n");
        Event::Html(html.into())
    }

    fn raw_html<'t>(&mut self, html: &str, range: &Range<usize>) -> CowStr<'t> {
        let Self { map, linker, findings, ids, raw, .. } = self;
        let span = || map.span(range.clone());
        raw.rewrite(html, |attribute| match attribute {
            Attribute::Href(to) => linker.resolve(to, Kind::Link, span, findings),
            Attribute::Src(to) => linker.resolve(to, Kind::Image, span, findings),
            Attribute::Id(id) => (!id.is_empty() && ids.take(id)).then(|| id.to_owned()),
            Attribute::Active(what) => {
                findings
                    .push(&rules::ACTIVE_CONTENT, span(), format!("`{what}` does not reach the page"))
                    .help("remove it, or put what it does into a template");
                None
            }
        })
    }
}

fn image_tag(source: &str, alt: &str, title: &str) -> String {
    let mut html = String::with_capacity(64 + source.len() + alt.len());
    html.push_str("<img src=\"");
    let _ = escape_href(&mut html, source);
    html.push_str("\" alt=\"");
    let _ = escape_html(&mut html, alt.trim());
    if !title.is_empty() {
        html.push_str("\" title=\"");
        let _ = escape_html(&mut html, title);
    }
    html.push_str("\" loading=\"lazy\">");
    html
}
