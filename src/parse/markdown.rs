//! Markdown: a stripped body becomes events and an outline. The only place where the parser's options are set, so
//! that reader, renderer and rules cannot disagree on syntax.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::parse::{extensions, slug::Ids};

/// The syntax that articles are written in: CommonMark 0.31 with tables and strikethrough (GFM 0.29) and alerts.
///
/// Heading attributes stay off: they take `{name}` out of headings about placeholders. `{#id}` is read by
/// [`extensions::heading_id`].
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_GFM
}

/// A parsed body. Offsets are of the stripped text; map them with [`crate::text::SourceMap`].
#[derive(Debug)]
pub struct Document<'t> {
    /// Events and the bytes they stand for.
    pub events: Vec<(Event<'t>, Range<usize>)>,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// The ids that headings have taken.
    pub ids: Ids,
}

/// One heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its id, unique on the page.
    pub id: String,
    /// Its text without markup.
    pub text: String,
    /// The bytes it stands for in the stripped text.
    pub range: Range<usize>,
}

impl<'t> Document<'t> {
    /// Parses a stripped body.
    #[must_use]
    pub fn parse(text: &'t str) -> Self {
        let mut events = Vec::with_capacity(text.len() / 12);
        events.extend(Parser::new_ext(text, options()).into_offset_iter());
        let mut document = Self { events, headings: Vec::new(), ids: Ids::default() };
        for extension in extensions::ALL {
            (extension.apply)(&mut document);
        }
        document
    }
}

/// The text of the first heading of a stripped body, for articles without a title.
#[must_use]
pub fn first_heading(text: &str) -> Option<String> {
    let mut found: Option<String> = None;
    for event in Parser::new_ext(text, options()) {
        match (&mut found, event) {
            (None, Event::Start(Tag::Heading { .. })) => found = Some(String::new()),
            (Some(_), Event::End(TagEnd::Heading(_))) => break,
            (Some(heading), event) => push_text(heading, &event),
            (None, _) => {}
        }
    }
    found.map(|heading| heading.trim().to_owned()).filter(|heading| !heading.is_empty())
}

/// Appends what an event adds to the plain text of the element it stands in.
pub(crate) fn push_text(plain: &mut String, event: &Event<'_>) {
    match event {
        Event::Text(text) | Event::Code(text) => plain.push_str(text),
        Event::SoftBreak | Event::HardBreak => plain.push(' '),
        _ => {}
    }
}

/// 1 to 6.
pub(crate) fn level_number(level: HeadingLevel) -> u8 {
    level as u8
}

/// An event that renders to nothing, to put in the place of one that is taken out.
pub(crate) fn nothing<'t>() -> Event<'t> {
    Event::Text(CowStr::Borrowed(""))
}
