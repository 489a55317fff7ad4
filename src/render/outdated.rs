//! Marks the sections of a page that its source says otherwise today: places of the edition come in, the headings of
//! their sections go out. [`mark`] is the door.

use pulldown_cmark::{Event, Tag};

use crate::{
    parse::markdown::{Document, Piece, level_number},
    text::Span,
};

/// Headings below this level begin no section of their own.
const DEEPEST: u8 = 3;

/// Gives the headings of the sections that hold one of `places` a class and the title `title`; their ids, in order.
pub(super) fn mark(document: &mut Document<'_>, places: &[Span], title: &str) -> Vec<String> {
    let mut marked: Vec<String> = Vec::new();
    if places.is_empty() {
        return marked;
    }
    for at in sections(document, places) {
        let Event::Start(Tag::Heading { id: Some(id), classes, attrs, .. }) = &mut document.pieces[at].event else {
            continue;
        };
        classes.push("outdated".into());
        attrs.push(("title".into(), Some(title.to_owned().into())));
        marked.push(id.to_string());
    }
    marked
}

/// The pieces that begin the sections of `places`. What comes before the first heading belongs to its section.
fn sections(document: &Document<'_>, places: &[Span]) -> Vec<usize> {
    let heading = |(at, piece): (usize, &Piece<'_>)| match piece.event {
        Event::Start(Tag::Heading { level, id: Some(_), .. }) if level_number(level) <= DEEPEST => {
            document.span(piece).map(|span| (span.start, at))
        }
        _ => None,
    };
    let headings: Vec<(u32, usize)> = document.pieces.iter().enumerate().filter_map(heading).collect();
    let mut sections: Vec<usize> = places
        .iter()
        .filter_map(|place| {
            let after = headings.partition_point(|(start, _)| *start <= place.start);
            headings.get(after.saturating_sub(1)).map(|(_, at)| *at)
        })
        .collect();
    sections.sort_unstable();
    sections.dedup();
    sections
}
