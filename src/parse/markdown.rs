//! Markdown: a prepared body becomes pieces and an outline. The only place where the parser's options are set, so
//! that reader, renderer and rules cannot disagree on syntax.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::{
    finding::Findings,
    parse::{
        anchors,
        bitext::Bitext,
        expand,
        extension::{Kind, Surroundings},
        extensions,
        prepare::Prepared,
        slug::Ids,
        version_range::VersionRange,
    },
    text::{SourceMap, Span},
};

/// The syntax that articles are written in: CommonMark 0.31 with tables and strikethrough (GFM 0.29).
///
/// Heading attributes stay off: they take `{name}` out of headings about placeholders. `{#id}` is read by
/// [`extensions::heading_id`]. Alerts are [`extensions::alert`]'s.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH
}

/// The events of a text and the bytes that they stand for.
pub(crate) fn events(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    Parser::new_ext(text, options()).into_offset_iter()
}

/// One event of a document.
#[derive(Clone, Debug)]
pub struct Piece<'t> {
    /// What it is.
    pub event: Event<'t>,
    /// The bytes of the prepared text that it stands for; of its own file's where it was included.
    pub range: Range<usize>,
    /// The file it comes from, as an index into [`Document::parts`].
    pub part: u16,
    /// Who made it.
    pub origin: Origin,
}

/// Who made a piece. What authors write as HTML is not trusted; what was made for a directive is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// The author.
    #[default]
    Author,
    /// An extension: HTML that opens as many elements as it closes.
    Made,
    /// An extension: HTML that opens a block.
    Opens,
    /// An extension: HTML that closes a block.
    Closes,
}

impl<'t> Piece<'t> {
    /// An event of the article itself.
    #[must_use]
    pub fn new(event: Event<'t>, range: Range<usize>) -> Self {
        Self { event, range, part: 0, origin: Origin::Author }
    }

    /// The same for as long as one likes.
    #[must_use]
    pub fn into_static(self) -> Piece<'static> {
        Piece { event: self.event.into_static(), range: self.range, part: self.part, origin: self.origin }
    }
}

/// A parsed body.
#[derive(Debug)]
pub struct Document<'t> {
    /// What it consists of, in order.
    pub pieces: Vec<Piece<'t>>,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// The ids that are taken on the page.
    pub ids: Ids,
    /// The keys of the files it was put together from: the article's own, then those of what it includes.
    pub parts: Vec<String>,
    /// The article's prepared text.
    pub text: &'t str,
    /// From offsets in it to the article's file.
    pub map: &'t SourceMap,
    /// What readers can choose from.
    pub choices: Choices,
}

/// What parts of a document are shown for, by the reader's choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Ids of the pivots that zones are for, in order of appearance.
    pub pivots: Vec<String>,
    /// Version ranges that parts are for, in order of appearance.
    pub ranges: Vec<VersionRange>,
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
}

impl<'t> Document<'t> {
    /// Parses a prepared body, whose article has the key `key`.
    #[must_use]
    pub fn parse(
        prepared: &'t Prepared<'t>,
        key: &str,
        surroundings: &Surroundings<'_>,
        findings: &mut Findings<'_>,
    ) -> Self {
        Self::of(prepared, &mut events(&prepared.text), key, surroundings, findings)
    }

    /// The same of the events of a body that others read as well.
    #[must_use]
    pub fn of(
        prepared: &'t Prepared<'t>,
        events: &mut dyn Iterator<Item = (Event<'t>, Range<usize>)>,
        key: &str,
        surroundings: &Surroundings<'_>,
        findings: &mut Findings<'_>,
    ) -> Self {
        let mut document = expand::document(prepared, events, key, surroundings, findings);
        for extension in extensions::ALL {
            if let Kind::Document(apply) = extension.kind {
                apply(&mut document, surroundings, findings);
            }
        }
        document
    }

    /// Where a piece stands in the article's file; nowhere for a piece of another file, which has findings of its own.
    #[must_use]
    pub fn span(&self, piece: &Piece<'_>) -> Option<Span> {
        (piece.part == 0).then(|| self.map.span(piece.range.clone()))
    }
}

/// The text of the first heading of a stripped body, for articles without a title.
#[must_use]
pub fn first_heading(bitext: &Bitext, findings: &mut Findings<'_>) -> Option<String> {
    let prepared = Prepared::new(bitext, findings);
    let events = events(&prepared.text).map(|(event, _)| event);
    let from = events.skip_while(|event| !matches!(event, Event::Start(Tag::Heading { .. }))).skip(1);
    let inside: Vec<Event<'_>> = from.take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_)))).collect();
    let trailing = anchors::trailing(inside.iter());
    let mut heading = String::new();
    for (at, event) in inside.iter().enumerate() {
        if let (Some(found), Event::Text(text)) = (trailing.as_ref().filter(|found| found.event == at), event) {
            heading.push_str(&text[..found.words]);
            break;
        }
        push_text(&mut heading, event);
    }
    Some(heading.trim().to_owned()).filter(|heading| !heading.is_empty())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::bitext::{self, Side};

    #[test]
    fn ids_are_no_part_of_a_title() {
        let heading = |text: &str| {
            let mut unheard = Findings::new("a.md".into(), None, text);
            let bitext = bitext::read(text, 0, Side::Target, None, &mut unheard);
            first_heading(&bitext, &mut unheard)
        };
        let has = |text: &str| heading(text).unwrap_or_default();
        assert_eq!(has("קודם\n\n# סירות `row` {#boats}\n\n# b\n"), "סירות row");
        assert_eq!(has("# 船 { #boats }\n"), "船");
        assert_eq!(has("# 배 {/*boats*/}\n"), "배");
        assert_eq!(has("# Use {name}\n"), "Use {name}");
        assert_eq!(heading("a\n"), None);
    }
}
