//! What readers can choose on a page: the version and the pivot that it is shown for.

use pulldown_cmark::{Event, Tag, TagEnd};
use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use crate::{
    parse::{
        extension::Surroundings,
        markdown::{Document, Origin, Piece},
        version_range,
    },
    render::{message::Words, scripts::Scripts},
};

/// One option of a choice.
struct Choice {
    value: String,
    title: String,
    /// What it shows, as the parts of the page name it.
    shows: String,
}

/// Puts the choices of a page below its title. They are hidden until there is a script to act on them.
pub(super) fn insert(
    document: &mut Document<'_>,
    words: &Words,
    surroundings: &Surroundings<'_>,
    scripts: &mut Scripts,
) {
    let mut html = String::new();
    let versions = version_range::choices(&document.choices.ranges);
    if versions.len() > 1 {
        let choices = versions.into_iter().map(|choice| Choice {
            shows: choice.ranges.iter().map(usize::to_string).collect::<Vec<_>>().join(" "),
            value: choice.value,
            title: choice.name,
        });
        select(&mut html, "range", words.get("choose-version"), choices);
    }
    let pivots = &document.choices.pivots;
    if pivots.len() > 1 {
        let choices = pivots.iter().map(|id| Choice {
            value: id.clone(),
            title: surroundings.library.pivot_title(id).unwrap_or(id).to_owned(),
            shows: id.clone(),
        });
        select(&mut html, "pivot", words.get("choose-pivot"), choices);
    }
    if html.is_empty() {
        return;
    }
    scripts.see(&html);
    let html = format!("<div class=\"choices\" hidden>\n{html}</div>\n");
    let is_title = matches!(document.pieces.first().map(|piece| &piece.event), Some(Event::Start(Tag::Heading { .. })));
    let is_end = |piece: &Piece<'_>| matches!(piece.event, Event::End(TagEnd::Heading(_)));
    let place = if is_title { document.pieces.iter().position(is_end).map_or(0, |end| end + 1) } else { 0 };
    let piece = Piece { event: Event::Html(html.into()), range: 0..0, part: 0, origin: Origin::Made };
    document.pieces.insert(place, piece);
}

fn select(html: &mut String, name: &str, label: &str, choices: impl Iterator<Item = Choice>) {
    html.push_str("<label>");
    let _ = escape_html_body_text(&mut *html, label);
    html.extend([" <select data-choice=\"", name, "\">"]);
    for choice in choices {
        html.push_str("<option dir=\"auto\" value=\"");
        let _ = escape_html(&mut *html, &choice.value);
        html.push_str("\" data-shows=\"");
        let _ = escape_html(&mut *html, &choice.shows);
        html.push_str("\">");
        let _ = escape_html_body_text(&mut *html, &choice.title);
        html.push_str("</option>");
    }
    html.push_str("</select></label>\n");
}
