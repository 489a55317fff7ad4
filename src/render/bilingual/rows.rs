//! [`Rows`]: what a page shows of each place that has a counterpart in the source, and that.
//!
//! Comes in: a parsed body, before links and HTML of it are rewritten, and the counterparts, whose places ascend. Goes
//! out: text and source in turn, in the order of the page, in one walk along both lists. What is shown elsewhere (titles
//! of tabs) or not at all is left out.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::{
    locale::Locale,
    parse::{
        counterpart::Counterparts,
        html_tag,
        markdown::{Document, Origin, level_number},
    },
    render::bilingual::inline::{self, Name, Style},
};

/// Text and source in turn.
#[derive(Debug, Default)]
pub(in crate::render) struct Rows {
    /// As they stand on a page.
    pub(super) html: String,
    /// Where in it each text is, and its source.
    pub(super) pairs: Vec<[Range<usize>; 2]>,
    /// Whether one of them is the title of the page.
    pub(super) has_title: bool,
    /// Whether they are paragraphs, and not sentences.
    pub(super) are_paragraphs: bool,
}

impl Rows {
    /// Finds what `document` shows of the places that have `counterparts`. `names` are those of what is referred to, for
    /// the text and for its source.
    pub(in crate::render) fn of(
        document: &Document<'_>,
        counterparts: &Counterparts<'_>,
        tags: &Tags,
        names: [Name<'_>; 2],
    ) -> Self {
        if counterparts.is_empty() {
            return Self::default();
        }
        let places = (0..counterparts.len()).map(|at| counterparts.place(at));
        let rows = Self {
            // A source is about as long as its translation, and two tags come to both.
            html: String::with_capacity(2 * document.text.len() + 64 * counterparts.len()),
            pairs: Vec::with_capacity(counterparts.len()),
            has_title: false,
            are_paragraphs: matches!(counterparts, Counterparts::Paragraphs(_)),
        };
        let mut walker = Walker {
            source: document.text,
            counterparts,
            tags,
            names,
            reference: None,
            ranges: document.map.derived(places),
            next: 0,
            rows,
            row: None,
            styles: Vec::new(),
            open: Vec::new(),
            silent: 0,
            block: 0,
            heading: None,
            last_block: 0,
            row_block: None,
        };
        // What is included from other files says where it stands in those.
        for piece in document.pieces.iter().filter(|piece| piece.part == 0) {
            walker.event(&piece.event, &piece.range, piece.origin);
        }
        walker.end_row();
        walker.rows
    }

    /// Whether there is nothing to be shown.
    pub(in crate::render) fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

struct Walker<'d> {
    source: &'d str,
    counterparts: &'d Counterparts<'d>,
    tags: &'d Tags,
    names: [Name<'d>; 2],
    /// The address of the reference that is open whose text is what its address stands for.
    reference: Option<&'d str>,
    /// Where the places are in the source; empty for one that was cut.
    ranges: Vec<Range<usize>>,
    /// The first range that does not lie behind.
    next: usize,
    rows: Rows,
    /// The row that is being written.
    row: Option<Row>,
    /// Styles that the document is in.
    styles: Vec<Style>,
    /// Those of them that the row is in.
    open: Vec<Style>,
    /// How many elements are open whose text is not shown as text.
    silent: usize,
    block: usize,
    /// Level and id of the heading that is open.
    heading: Option<(u8, &'d str)>,
    /// The block that the last text stood in.
    last_block: usize,
    /// The block that the last row began in. All sentences of a paragraph have the same.
    row_block: Option<usize>,
}

/// A row whose text is being written.
struct Row {
    /// Which place it shows.
    place: usize,
    /// Level of the heading that it is; 0 for none.
    level: u8,
    /// The block that it begins in.
    block: usize,
    /// Where it begins, and its text.
    start: usize,
    text: usize,
}

/// The elements of rows, by the level of headings.
const ELEMENTS: [&str; 7] = ["p", "h1", "h2", "h3", "h4", "h5", "h6"];

/// What stands between a text and its source, and behind that, by the level of headings.
#[derive(Debug)]
pub(in crate::render) struct Tags([[String; 2]; 7]);

impl Tags {
    /// Those for sources in this language.
    pub(in crate::render) fn of(source: &Locale) -> Self {
        let (lang, dir) = (source.as_str(), source.direction().as_str());
        Self(ELEMENTS.map(|element| {
            [format!("</{element}>\n<{element} lang=\"{lang}\" dir=\"{dir}\">"), format!("</{element}>\n")]
        }))
    }
}

impl<'d> Walker<'d> {
    fn event(&mut self, event: &'d Event<'_>, range: &Range<usize>, origin: Origin) {
        match event {
            Event::Text(text) => match self.reference.take() {
                Some(written) => self.whole(&(self.names[0])(written), range),
                None => self.text(text, range),
            },
            Event::Code(code) => {
                self.styles.push(Style::Code);
                self.whole(code, range);
                self.styles.pop();
            }
            Event::SoftBreak | Event::HardBreak => self.whole(" ", range),
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::InlineHtml(html) if origin == Origin::Author && html.starts_with("<br") => self.whole(" ", range),
            Event::Html(_) if origin == Origin::Author => self.html(range),
            _ => {}
        }
    }

    fn start(&mut self, tag: &'d Tag<'_>) {
        match tag {
            Tag::Strong => self.styles.push(Style::Strong),
            Tag::Emphasis => self.styles.push(Style::Emphasis),
            Tag::CodeBlock(_) | Tag::Image { .. } => self.silent += 1,
            Tag::Heading { level, id, .. } => {
                self.block += 1;
                self.heading = Some((level_number(*level), id.as_deref().unwrap_or_default()));
            }
            Tag::Link { link_type: LinkType::Autolink, dest_url, .. } => {
                self.reference = dest_url.strip_prefix("xref:");
            }
            Tag::Link { .. } | Tag::Strikethrough => {}
            _ => self.block += 1,
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong | TagEnd::Emphasis => {
                self.styles.pop();
            }
            TagEnd::CodeBlock | TagEnd::Image => self.silent = self.silent.saturating_sub(1),
            TagEnd::Link | TagEnd::Strikethrough => {}
            _ => {
                self.block += 1;
                self.heading = None;
            }
        }
    }

    /// Goes to the first range that ends behind `at`. Nearly always that is ahead.
    fn seek(&mut self, at: usize) {
        if self.next.checked_sub(1).is_some_and(|before| self.ranges[before].end > at) {
            self.next = self.ranges.partition_point(|range| range.end <= at);
        }
        while self.ranges.get(self.next).is_some_and(|range| range.end <= at) {
            self.next += 1;
        }
    }

    /// Takes in a text that may reach over several places.
    fn text(&mut self, text: &str, range: &Range<usize>) {
        if text.len() != range.len() {
            return self.whole(text, range);
        }
        self.seek(range.start);
        let mut place = self.next;
        while let Some(of_place) = self.ranges.get(place).filter(|place| place.start < range.end) {
            let within = of_place.start.max(range.start) - range.start
                ..of_place.end.min(range.end).max(range.start) - range.start;
            if let Some(text) = text.get(within) {
                self.add(place, text);
            }
            place += 1;
        }
    }

    /// Takes in a text that stands for `range` as a whole.
    fn whole(&mut self, text: &str, range: &Range<usize>) {
        self.seek(range.start);
        let is_there = self.ranges.get(self.next).is_some_and(|place| place.start < range.end && !place.is_empty());
        if is_there {
            self.add(self.next, text);
        }
    }

    /// Takes in a block of HTML.
    fn html(&mut self, range: &Range<usize>) {
        self.block += 1;
        self.seek(range.start);
        let mut place = self.next;
        while let Some(of_place) = self.ranges.get(place).filter(|place| place.start < range.end) {
            let html = self.source.get(of_place.start.max(range.start)..of_place.end.min(range.end));
            if let Some(text) = html.and_then(without_tags) {
                self.add(place, &text);
            }
            place += 1;
        }
    }

    /// Adds to what is shown of a place.
    fn add(&mut self, place: usize, text: &str) {
        if self.silent > 0 {
            return;
        }
        match &self.row {
            Some(row) if row.place == place => {
                if self.last_block != self.block {
                    self.rows.html.push(' ');
                }
            }
            // Out of order: it is not clear what belongs together.
            Some(row) if row.place > place => return,
            _ if text.trim_start().is_empty() => return,
            _ => {
                self.end_row();
                self.begin_row(place);
            }
        }
        self.last_block = self.block;
        if !(self.open.is_empty() && self.styles.is_empty()) {
            self.restyle();
        }
        inline::text(&mut self.rows.html, text);
    }

    /// Goes from the styles of the row to those of the document.
    fn restyle(&mut self) {
        let html = &mut self.rows.html;
        let same = self.open.iter().zip(&self.styles).take_while(|(open, style)| open == style).count();
        self.open.drain(same..).rev().for_each(|style| style.close(html));
        self.styles[same..].iter().for_each(|style| style.open(html));
        self.open.extend(&self.styles[same..]);
    }

    fn begin_row(&mut self, place: usize) {
        let html = &mut self.rows.html;
        let start = html.len();
        let (level, id) = self.heading.map_or((0, ""), |(level, id)| (level.min(6), id));
        let begins_block = self.row_block != Some(self.block);
        if level == 0 {
            html.push_str(if begins_block { "<p class=\"first\">" } else { "<p>" });
        } else {
            html.push('<');
            html.push_str(ELEMENTS[usize::from(level)]);
            if begins_block && !id.is_empty() {
                html.push_str(" id=\"");
                inline::text(html, id);
                html.push('"');
            }
            html.push('>');
        }
        self.row = Some(Row { place, level, block: self.block, start, text: html.len() });
    }

    /// Ends the row with its source. One without a source is taken back.
    fn end_row(&mut self) {
        let html = &mut self.rows.html;
        self.open.drain(..).rev().for_each(|style| style.close(html));
        let Some(Row { place, level, block, start, text }) = self.row.take() else { return };
        let [between, behind] = &self.tags.0[usize::from(level)];
        let text = text..html.len();
        html.push_str(between);
        let from = html.len();
        let name = self.names[1];
        match self.counterparts {
            Counterparts::Sentences { units, text } => {
                inline::markdown(html, &text[units[place].source.range()], name);
            }
            Counterparts::Paragraphs(all) => inline::passage(html, &all[place].1, name),
        }
        let source = from..html.len();
        if html[source.clone()].trim_start().is_empty() {
            return html.truncate(start);
        }
        html.push_str(behind);
        self.rows.pairs.push([text, source]);
        self.rows.has_title |= level == 1;
        self.row_block = Some(block);
    }
}

/// The text of a stretch of HTML; none where it takes a parser to tell.
fn without_tags(html: &str) -> Option<String> {
    if html.contains('&') {
        return None;
    }
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, _)) = rest.split_once('<') {
        text.push_str(before);
        let tag = &rest[before.len()..];
        rest = match tag.strip_prefix("<!--") {
            Some(comment) => comment.split_once("-->")?.1,
            None => &tag[html_tag::Tag::read(tag)?.length..],
        };
    }
    text.push_str(rest);
    Some(text)
}
