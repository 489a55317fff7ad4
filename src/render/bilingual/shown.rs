//! [`shown`]: what a page shows of each place that has a counterpart in the source.
//!
//! Comes in: a parsed body, before links and HTML of it are rewritten, and places of its file, which ascend. Goes out:
//! their texts in the order of the page, each with the heading it is, in one walk along both lists. What is shown
//! elsewhere (titles of tabs) or not at all is left out.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::{
    parse::{
        html_tag,
        markdown::{Document, Origin, level_number},
    },
    render::bilingual::marked::{Marked, Part, Style},
    text::Span,
};

/// What a page shows of places.
#[derive(Debug, Default)]
pub(in crate::render) struct Shown {
    pub(super) sentences: Vec<Sentence>,
    pub(super) texts: Marked,
}

/// What it shows of one place.
#[derive(Debug)]
pub(super) struct Sentence {
    /// Which place: the index of its counterpart.
    pub(super) at: usize,
    /// Number of the block that it begins in; the same for all sentences of a paragraph.
    pub(super) block: usize,
    /// Level and id of the heading that it is.
    pub(super) heading: Option<(u8, String)>,
    /// Its text.
    pub(super) part: Part,
}

/// Finds what `document` shows of `places`.
pub(in crate::render) fn shown(document: &Document<'_>, places: impl Iterator<Item = Span>) -> Shown {
    let mut walker = Walker {
        source: document.text,
        ranges: document.map.derived(places),
        next: 0,
        shown: Shown { sentences: Vec::new(), texts: Marked::with_capacity(document.text.len()) },
        styles: Vec::new(),
        open: Vec::new(),
        silent: 0,
        block: 0,
        heading: None,
        last_block: 0,
    };
    // What is included from other files says where it stands in those.
    for piece in document.pieces.iter().filter(|piece| piece.part == 0) {
        walker.event(&piece.event, &piece.range, piece.origin);
    }
    walker.end_sentence();
    walker.shown
}

struct Walker<'d> {
    source: &'d str,
    /// Where the places are in the source; empty for one that was cut.
    ranges: Vec<Range<usize>>,
    /// The first range that does not lie behind.
    next: usize,
    shown: Shown,
    /// Styles that the document is in.
    styles: Vec<Style>,
    /// Those of them that the sentence at hand is in.
    open: Vec<Style>,
    /// How many elements are open whose text is not shown as text.
    silent: usize,
    block: usize,
    heading: Option<(u8, String)>,
    /// The block that the last text stood in.
    last_block: usize,
}

impl Walker<'_> {
    fn event(&mut self, event: &Event<'_>, range: &Range<usize>, origin: Origin) {
        match event {
            Event::Text(text) => self.text(text, range),
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

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Strong => self.styles.push(Style::Strong),
            Tag::Emphasis => self.styles.push(Style::Emphasis),
            Tag::CodeBlock(_) | Tag::Image { .. } => self.silent += 1,
            Tag::Heading { level, id, .. } => {
                self.block += 1;
                self.heading = Some((level_number(*level), id.as_deref().unwrap_or_default().to_owned()));
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
        match self.shown.sentences.last() {
            Some(last) if last.at == place => {
                if self.last_block != self.block {
                    self.shown.texts.push(" ");
                }
            }
            // Out of order: it is not clear what belongs together.
            Some(last) if last.at > place => return,
            _ if text.trim().is_empty() => return,
            _ => {
                self.end_sentence();
                let (block, heading, part) = (self.block, self.heading.clone(), self.shown.texts.begin());
                self.shown.sentences.push(Sentence { at: place, block, heading, part });
            }
        }
        self.last_block = self.block;
        let texts = &mut self.shown.texts;
        let same = self.open.iter().zip(&self.styles).take_while(|(open, style)| open == style).count();
        for style in self.open.drain(same..).rev() {
            texts.mark(style, false);
        }
        for style in &self.styles[same..] {
            texts.mark(*style, true);
        }
        self.open.extend(&self.styles[same..]);
        texts.push(text);
    }

    fn end_sentence(&mut self) {
        for style in self.open.drain(..).rev() {
            self.shown.texts.mark(style, false);
        }
        if let Some(last) = self.shown.sentences.last_mut() {
            self.shown.texts.end(&mut last.part);
        }
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
