//! The body of an edition as HTML.

use std::{borrow::Cow, collections::HashMap, ops::Range};

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd, html::push_html};
use pulldown_cmark_escape::{escape_href, escape_html};

use crate::{
    finding::{Finding, Findings},
    parse::{
        bitext::Bitext,
        counterpart::Counterparts,
        extension::Surroundings,
        image::ImageSize,
        markdown::{Document, Heading, Origin, Piece, events, nothing, push_text},
        prepare::Prepared,
        slug,
    },
    render::{
        bilingual::{Name, Rows, Tags},
        choices,
        code_block::CodeBlocks,
        image::{ImageSizes, Images, image_tag},
        link::{Fault, Kind, Linker, Part, Resolved},
        message::Words,
        outdated,
        raw_html::{Attribute, RawHtml},
        rules,
        scripts::Scripts,
        shelf::Shelf,
        table::Table,
    },
    site::{Edition, LocaleId, Site},
    text::Span,
};

/// A rendered body.
#[derive(Debug)]
pub struct Body {
    /// HTML, sanitized.
    pub html: String,
    /// Its headings.
    pub headings: Vec<Heading>,
    /// The ids of those whose sections its source says otherwise today.
    pub outdated: Vec<String>,
    /// The text of its first paragraph, for pages without a description.
    pub summary: String,
    /// Where it stands in the web of links.
    pub anchors: Anchors,
    /// Files of the docset that the page shows or links to, as indices into [`Site::files`].
    pub used: Vec<usize>,
    /// The first image that can stand for the page elsewhere: an index into [`Site::files`], and its size.
    pub image: Option<(usize, ImageSize)>,
    /// The scripts that it needs besides the one of every page, as files of `templates/`.
    pub scripts: Vec<&'static str>,
    /// What it shows of the places that have counterparts, and those.
    pub(super) rows: Rows,
}

/// The ids of a body, and the links in it that name parts of other pages.
#[derive(Debug, Default)]
pub struct Anchors {
    /// The file of the body: an index into [`Site::files`].
    pub file: usize,
    /// Its ids, sorted, with a line feed after each.
    pub ids: String,
    /// The parts that it links to, each with the finding to be reported where there is no such part.
    pub links: Vec<(Part, Finding)>,
}

/// An edition to be rendered, and for whom.
#[derive(Clone, Copy)]
pub struct Reading<'s> {
    /// The site.
    pub site: &'s Site,
    /// The edition.
    pub edition: &'s Edition,
    /// The locale whose readers get it.
    pub reader: LocaleId,
    /// The folder of the page in the site as it stands in URLs, `/` at its end.
    pub page: &'s str,
    /// What it is rendered with; none where it is only looked through.
    pub means: Option<Means<'s>>,
}

/// How an edition stands to its source.
#[derive(Clone, Copy)]
pub struct Compared<'s> {
    /// Places of the edition that its source says otherwise today.
    pub outdated: &'s [Span],
    /// What stands beside it for readers who want the source as well.
    pub counterparts: &'s Counterparts<'s>,
}

/// What a body is rendered with.
#[derive(Clone, Copy)]
pub struct Means<'s> {
    /// The words of the edition's language.
    pub words: &'s Words,
    /// Goes over bodies that hold more than harmless HTML.
    pub(super) cleaner: &'s ammonia::Builder<'static>,
    /// How large images are.
    pub(super) sizes: &'s ImageSizes<'s>,
    /// What writes code blocks.
    pub(super) code: &'s CodeBlocks,
    /// How the edition stands to its source.
    pub(super) compared: Compared<'s>,
    /// What stands around the text of that where both are shown.
    pub(super) tags: &'s Tags,
}

/// Renders a stripped body, or looks it through.
#[must_use]
pub fn body(reading: Reading<'_>, bitext: &Bitext, findings: &mut Findings<'_>) -> Body {
    let prepared = Prepared::new(bitext, findings);
    body_of(reading, &prepared, &mut events(&prepared.text), findings)
}

/// The same with a prepared body and its events.
pub fn body_of<'t>(
    reading: Reading<'_>,
    prepared: &'t Prepared<'t>,
    events: &mut dyn Iterator<Item = (Event<'t>, Range<usize>)>,
    findings: &mut Findings<'_>,
) -> Body {
    let Reading { site, edition, .. } = reading;
    let key = &site.files[edition.file].key;
    let shelf = Shelf { site, locale: edition.locale, words: reading.means.map(|means| means.words) };
    let repair_emphasis = site.settings.cjk_emphasis && site.locales[edition.locale].locale.is_cjk();
    let surroundings = Surroundings { library: &shelf, repair_emphasis };
    let mut document = Document::of(prepared, events, key, &surroundings, findings);
    let linker = Linker::new(site, reading.reader, key, reading.page);
    let names: [Name<'_>; 2] = [&|written| linker.reference(written).text, &|written| linker.name_in_source(written)];
    let summary = summary(&document.pieces, names[0]);
    let beside = |means: Means<'_>| Rows::of(&document, means.compared.counterparts, means.tags, names);
    let rows = reading.means.map_or_else(Rows::default, beside);
    let mut rewriter = Rewriter {
        linker,
        images: reading.means.map(|means| Images::new(means.sizes)),
        code: reading.means.map(|means| means.code),
        in_link: false,
        may_mention: document.parts.len() > 1 || memchr::memchr(b'@', document.text.as_bytes()).is_some(),
        findings,
        raw: RawHtml::default(),
        table: Table::default(),
        scripts: Scripts::default(),
        fragments: Vec::new(),
        links: Vec::new(),
        unresolved: Vec::new(),
    };
    rewriter.run(&mut document);
    rewriter.check_fragments(&mut document);
    let Rewriter { linker, raw, links, images, mut scripts, .. } = rewriter;
    let used = linker.used;
    let image = images.and_then(|images| images.card);
    let (mut html, mut outdated) = (String::new(), Vec::new());
    if let Some(Means { words, cleaner, compared, .. }) = reading.means {
        outdated = outdated::mark(&mut document, compared.outdated, words.get("section-changed"));
        choices::insert(&mut document, words, &surroundings, &mut scripts);
        html.reserve(prepared.text.len() + prepared.text.len() / 4);
        write_html(&mut html, document.pieces);
        if raw.suspect {
            html = cleaner.clean(&html).to_string();
        }
    }
    let anchors = Anchors { file: edition.file, ids: document.ids.joined(), links };
    let scripts = scripts.names();
    Body { html, headings: document.headings, outdated, summary, anchors, used, image, scripts, rows }
}

/// Writes pieces as HTML. Wide tables scroll in a box of their own, which the keyboard can reach.
fn write_html(html: &mut String, pieces: Vec<Piece<'_>>) {
    let is_edge = |event: &Event<'_>| matches!(event, Event::Start(Tag::Table(_)) | Event::End(TagEnd::Table));
    let edges: Vec<usize> =
        pieces.iter().enumerate().filter(|(_, piece)| is_edge(&piece.event)).map(|(at, _)| at).collect();
    let mut events = pieces.into_iter().map(|piece| piece.event);
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

/// The text of the first paragraph at the top level, cut at a word. What it refers to has a `name`.
fn summary(pieces: &[Piece<'_>], name: Name<'_>) -> String {
    let mut text = String::new();
    let start = pieces.iter().position(|piece| matches!(piece.event, Event::Start(Tag::Paragraph)));
    let mut reference = None;
    for piece in &pieces[start.unwrap_or(pieces.len())..] {
        match &piece.event {
            Event::End(TagEnd::Paragraph) => break,
            _ if text.len() > 4 * SUMMARY => break,
            Event::Start(Tag::Link { link_type: LinkType::Autolink, dest_url, .. }) => {
                reference = dest_url.strip_prefix("xref:");
            }
            event => match reference.take() {
                Some(written) => text.push_str(&name(written)),
                None => push_text(&mut text, event),
            },
        }
    }
    let text = text.trim();
    let Some((cut, _)) = text.char_indices().nth(SUMMARY) else { return text.to_owned() };
    let end = text[..cut].rfind(' ').filter(|space| *space > cut / 2).unwrap_or(cut);
    format!("{}…", text[..end].trim_end())
}

struct Rewriter<'a, 's, 'f> {
    linker: Linker<'s>,
    /// The images so far; none where nothing is rendered.
    images: Option<Images<'s>>,
    /// What writes code blocks; none where nothing is rendered.
    code: Option<&'s CodeBlocks>,
    /// Whether a link is open: in it there can be no other.
    in_link: bool,
    /// Whether there is an `@` in the text at all.
    may_mention: bool,
    findings: &'a mut Findings<'f>,
    raw: RawHtml,
    table: Table,
    scripts: Scripts,
    /// Links to parts of the page itself: the piece, where it can be rewritten, and the id.
    fragments: Vec<(usize, String)>,
    /// Links to parts of other pages.
    links: Vec<(Part, Finding)>,
    /// References that were reported once.
    unresolved: Vec<String>,
}

/// The end of the link that starts at piece `at`, where nothing is in it: it would be a stop of the Tab key that nobody
/// sees.
fn end_of_bare(document: &Document<'_>, at: usize) -> Option<usize> {
    let is_blank = |piece: &Piece<'_>| matches!(&piece.event, Event::Text(text) if text.trim().is_empty());
    let blanks = document.pieces[at + 1..].iter().take_while(|piece| is_blank(piece)).count();
    let end = at + 1 + blanks;
    matches!(document.pieces.get(end)?.event, Event::End(TagEnd::Link)).then_some(end)
}

impl Rewriter<'_, '_, '_> {
    fn run(&mut self, document: &mut Document<'_>) {
        let mut part = 0;
        let mut at = 0;
        while at < document.pieces.len() {
            if document.pieces[at].part != part {
                part = document.pieces[at].part;
                self.linker.stand_in(&document.parts[usize::from(part)]);
            }
            at = self.piece(document, at);
        }
        self.raw.finish();
    }

    /// Rewrites the piece `at`, and gives the one to go on with.
    fn piece(&mut self, document: &mut Document<'_>, at: usize) -> usize {
        let piece = &mut document.pieces[at];
        match (&mut piece.event, piece.origin) {
            (event, Origin::Opens | Origin::Made) => {
                if let Event::Html(html) | Event::InlineHtml(html) = event {
                    self.scripts.see(html);
                }
                if piece.origin == Origin::Opens {
                    self.raw.open();
                }
            }
            (_, Origin::Closes) => self.raw.close(),
            (Event::Start(Tag::Image { .. }), _) => return self.image(document, at),
            (Event::Start(Tag::CodeBlock(_)), _) => return self.code_block(document, at),
            (Event::Start(Tag::Link { dest_url, .. }), _) => {
                self.scripts.see_link(dest_url);
                if let Some(written) = dest_url.strip_prefix("xref:") {
                    let written = written.to_owned();
                    return self.reference(document, at, &written);
                }
                self.link(document, at);
                if let Some(end) = end_of_bare(document, at) {
                    document.pieces[at].event = nothing();
                    document.pieces[end].event = nothing();
                    return end + 1;
                }
                self.raw.open();
                self.in_link = true;
            }
            (Event::End(TagEnd::Link), _) => {
                self.raw.close();
                self.in_link = false;
            }
            (event @ Event::Start(_), _) => {
                self.raw.open();
                self.table.rewrite(event);
            }
            (event @ Event::End(_), _) => {
                self.raw.close();
                self.table.rewrite(event);
            }
            (Event::Html(_) | Event::InlineHtml(_), _) => self.raw_html(document, at),
            (Event::Text(text), _)
                if self.may_mention && !self.in_link && memchr::memchr(b'@', text.as_bytes()).is_some() =>
            {
                self.mentions(document, at);
            }
            _ => {}
        }
        at + 1
    }

    /// Resolves the link that starts at piece `at`.
    fn link(&mut self, document: &mut Document<'_>, at: usize) {
        let Event::Start(Tag::Link { dest_url, link_type, .. }) = &document.pieces[at].event else { return };
        // `<someone@example.org>` is no path; it is written as a `mailto:`.
        if *link_type == LinkType::Email {
            return;
        }
        if let Some(id) = dest_url.strip_prefix('#') {
            self.fragments.push((at, decoded(id)));
            return;
        }
        let resolved = self.linker.resolve(dest_url, Kind::Link);
        let url = self.heard(document, at, resolved);
        if let (Some(url), Event::Start(Tag::Link { dest_url, .. })) = (url, &mut document.pieces[at].event) {
            *dest_url = url.into();
        }
    }

    /// Reports what is wrong with a link at piece `at`, notes the part it names, and gives the address to write.
    fn heard(&mut self, document: &Document<'_>, at: usize, resolved: Resolved) -> Option<String> {
        let Resolved { url, fault, part, .. } = resolved;
        if fault.is_none() && part.is_none() {
            return url;
        }
        if let Some(span) = document.span(&document.pieces[at]) {
            if let Some(Fault { rule, level, message, help }) = fault {
                self.findings.push(rule, span, message).help(help).level = level;
            }
            if let Some(part) = part {
                let message = format!("there is no part `#{}` in the page that the link leads to", part.id);
                let finding = self.findings.located(&rules::BROKEN_ANCHOR, span, message);
                self.links.push((part, finding));
            }
        }
        url
    }

    /// Rewrites the reference by `uid` that starts at piece `at`.
    fn reference(&mut self, document: &mut Document<'_>, at: usize, written: &str) -> usize {
        let found = self.linker.reference(written);
        let is_bare =
            matches!(&document.pieces[at].event, Event::Start(Tag::Link { link_type: LinkType::Autolink, .. }));
        if is_bare && let Some(text) = document.pieces.get_mut(at + 1) {
            let shown = std::mem::replace(&mut text.event, Event::Text(found.text.clone().into()));
            if let Event::Text(shown) = shown {
                let headings = document.headings.iter_mut().filter(|heading| heading.text.contains(&*shown));
                headings.for_each(|heading| heading.text = heading.text.replace(&*shown, &found.text));
            }
        }
        let Some(resolved) = found.resolved else {
            self.report_unresolved(document, at, found.uid);
            let end = document.pieces[at..].iter().position(|piece| matches!(piece.event, Event::End(TagEnd::Link)));
            document.pieces[at].event = nothing();
            if let Some(end) = end {
                document.pieces[at + end].event = nothing();
            }
            return at + 1;
        };
        self.raw.open();
        self.in_link = true;
        let url = self.heard(document, at, resolved);
        if let (Some(url), Event::Start(Tag::Link { dest_url, link_type, .. })) = (url, &mut document.pieces[at].event)
        {
            *dest_url = url.into();
            *link_type = LinkType::Inline;
        }
        at + 1
    }

    fn report_unresolved(&mut self, document: &Document<'_>, at: usize, uid: String) {
        let Some(span) = document.span(&document.pieces[at]) else { return };
        if self.unresolved.len() < MOST_UNRESOLVED && !self.unresolved.contains(&uid) {
            self.findings
                .push(&rules::XREF_UNRESOLVED, span, format!("no article has the uid `{uid}`"))
                .help("it is shown without a link; link to the page that documents it, if it is on another site");
            self.unresolved.push(uid);
        }
    }

    /// Links the `uid`s of the docset that are named as `@uid` in the text at piece `at`.
    fn mentions(&mut self, document: &mut Document<'_>, at: usize) {
        let Event::Text(text) = &document.pieces[at].event else { return };
        let mut html = String::new();
        let mut done = 0;
        for found in memchr::memchr_iter(b'@', text.as_bytes()) {
            let before = text[..found].chars().next_back();
            let rest = &text[found + 1..];
            let end = rest.find(|c: char| !(c.is_alphanumeric() || "._-/`".contains(c))).unwrap_or(rest.len());
            let uid = rest[..end].trim_end_matches(['.', '-', '/']);
            if found < done || uid.is_empty() || before.is_some_and(char::is_alphanumeric) {
                continue;
            }
            let reference = self.linker.reference(uid);
            let Some(url) = reference.resolved.and_then(|resolved| resolved.url) else { continue };
            let _ = escape_html(&mut html, &text[done..found]);
            html.push_str("<a href=\"");
            let _ = escape_href(&mut html, &url);
            html.push_str("\">");
            let _ = escape_html(&mut html, &reference.text);
            html.push_str("</a>");
            done = found + 1 + uid.len();
        }
        if done > 0 {
            let _ = escape_html(&mut html, &text[done..]);
            document.pieces[at].event = Event::InlineHtml(html.into());
        }
    }

    /// Writes the image that starts at piece `start` and gives the piece after it. Its text is plain: an attribute
    /// holds no markup.
    fn image(&mut self, document: &mut Document<'_>, start: usize) -> usize {
        let mut depth = 0usize;
        let mut alt = String::new();
        let mut end = start;
        for (at, piece) in document.pieces.iter().enumerate().skip(start) {
            end = at;
            match &piece.event {
                Event::Start(Tag::Image { .. }) => depth += 1,
                Event::End(TagEnd::Image) => depth -= 1,
                event => push_text(&mut alt, event),
            }
            if depth == 0 {
                break;
            }
        }
        let Event::Start(Tag::Image { dest_url, title, .. }) = &document.pieces[start].event else { return start + 1 };
        let (written, title) = (dest_url.clone(), title.clone());
        let resolved = self.linker.resolve(&written, Kind::Image);
        let attributes = self.images.as_mut().map(|images| images.attributes(resolved.file, &[])).unwrap_or_default();
        let source = self.heard(document, start, resolved);
        let html = image_tag(source.as_deref().unwrap_or(&written), &alt, &title, &attributes);
        for piece in &mut document.pieces[start..=end] {
            piece.event = nothing();
        }
        document.pieces[start].event = Event::InlineHtml(html.into());
        end + 1
    }

    /// Writes the code block that starts at piece `start` and gives the piece after it.
    fn code_block(&mut self, document: &mut Document<'_>, start: usize) -> usize {
        let is_end = |piece: &Piece<'_>| matches!(piece.event, Event::End(TagEnd::CodeBlock));
        let length = document.pieces[start..].iter().position(is_end).unwrap_or(document.pieces.len() - 1 - start);
        let Some(blocks) = self.code else { return start + length + 1 };
        let pieces = &mut document.pieces[start..=start + length];
        let info = match &pieces[0].event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => info.clone(),
            _ => CowStr::Borrowed(""),
        };
        let mut code = Cow::Borrowed("");
        for piece in &mut pieces[1..] {
            if let Event::Text(text) = &mut piece.event {
                match std::mem::replace(text, CowStr::Borrowed("")) {
                    CowStr::Borrowed(text) if code.is_empty() => code = text.into(),
                    text => code.to_mut().push_str(&text),
                }
            }
            piece.event = nothing();
        }
        let mut html = String::with_capacity(code.len() + code.len() / 2 + 128);
        blocks.write(&mut html, &info, &code);
        pieces[0].event = Event::Html(html.into());
        start + length + 1
    }

    fn raw_html(&mut self, document: &mut Document<'_>, at: usize) {
        let (Event::Html(html) | Event::InlineHtml(html)) = &document.pieces[at].event else { return };
        let html = html.clone();
        let mut heard: Vec<Resolved> = Vec::new();
        let span = document.span(&document.pieces[at]);
        self.scripts.see(&html);
        let Self { linker, findings, raw, fragments, images, .. } = self;
        let mut shown = None;
        let ids = &mut document.ids;
        let mut resolve = |to: &str, kind: Kind| {
            if let Some(id) = to.strip_prefix('#') {
                fragments.push((at, decoded(id)));
                return (None, None);
            }
            let mut resolved = linker.resolve(to, kind);
            let (url, file) = (resolved.url.take(), resolved.file);
            heard.push(resolved);
            (url, file)
        };
        let written = raw.rewrite(&html, |attribute| match attribute {
            Attribute::Href(to) => resolve(to, Kind::Link).0,
            Attribute::Src(to) => {
                let (url, file) = resolve(to, Kind::Image);
                shown = file;
                url
            }
            Attribute::Image(given) => images.as_mut().map(|images| images.attributes(shown.take(), given)),
            Attribute::Id(id) => (!id.is_empty() && ids.take(id)).then(|| id.to_owned()),
            Attribute::Active(what) => {
                if let Some(span) = span {
                    findings
                        .push(&rules::ACTIVE_CONTENT, span, format!("`{what}` does not reach the page"))
                        .help("remove it, or put what it does into a template");
                }
                None
            }
        });
        for resolved in heard {
            self.heard(document, at, resolved);
        }
        if let Event::Html(html) | Event::InlineHtml(html) = &mut document.pieces[at].event {
            *html = written;
        }
    }

    /// Looks whether the parts of the page that links on it name are there. A part that is named by the slug of a
    /// heading with another id is that heading.
    fn check_fragments(&mut self, document: &mut Document<'_>) {
        let is_broken = |(_, id): &(usize, String)| !id.is_empty() && id != "top" && !document.ids.has(id);
        let broken: Vec<(usize, String)> = std::mem::take(&mut self.fragments).into_iter().filter(is_broken).collect();
        if broken.is_empty() {
            return;
        }
        let slugs: HashMap<String, String> =
            document.headings.iter().rev().map(|heading| (slug::of(&heading.text), heading.id.clone())).collect();
        let ids = document.ids.joined();
        for (count, (at, id)) in broken.into_iter().enumerate() {
            if let (Some(own), Event::Start(Tag::Link { dest_url, .. })) =
                (slugs.get(&id), &mut document.pieces[at].event)
            {
                *dest_url = format!("#{own}").into();
                continue;
            }
            let Some(span) = document.span(&document.pieces[at]) else { continue };
            let message = format!("there is no part `#{id}` on this page");
            let finding = self.findings.push(&rules::BROKEN_ANCHOR, span, message);
            if count < MOST_HELPED
                && let Some(help) = nearest_id(&ids, &id)
            {
                finding.help(help);
            }
        }
    }
}

/// How many broken links of one page are compared with all of its ids.
pub const MOST_HELPED: usize = 50;
/// How many references to nothing are reported of one article.
const MOST_UNRESOLVED: usize = 100;

/// The help for a link to an id that is none of `ids`, which are parted by line feeds.
#[must_use]
pub fn nearest_id(ids: &str, id: &str) -> Option<String> {
    let likeness = |known: &&str| strsim::jaro_winkler(&known.to_lowercase(), &id.to_lowercase());
    let nearest = ids.lines().take(1000).max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(&nearest) > 0.8).then(|| format!("did you mean `#{nearest}`?"))
}

fn decoded(id: &str) -> String {
    crate::site::percent_decoded(id).into_owned()
}
