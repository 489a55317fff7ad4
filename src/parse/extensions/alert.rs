//! Alerts: a quote that begins with `[!NOTE]` is a box with a title in the reader's language. Several may follow each
//! other in one quote.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::parse::{
    expand::Expander,
    extension::{Extension, Kind},
    prepare::Placed,
    rules::DIRECTIVE_INVALID,
};

/// See the module.
pub static EXTENSION: Extension = Extension {
    name: "alert",
    kind: Kind::Directive { names: &["!note", "!tip", "!important", "!warning", "!caution"], expand },
};

fn expand(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let kind = &directive.directive.name[1..];
    let word = expander.surroundings().library.word(&format!("alert-{kind}"));
    let mut html = format!("<div class=\"alert {kind}\">\n<p class=\"alert-title\">");
    let _ = pulldown_cmark_escape::escape_html_body_text(&mut html, word);
    html.push_str("</p>\n");
    if !expander.section(html, "</div>\n") {
        unknown(expander, directive);
    }
}

/// A marker that means nothing: the quote stays one, and shows the word.
pub(in crate::parse) fn unknown(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let message = format!("there is no alert `{}`", directive.written);
    let help =
        "use one of `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`, at the beginning of a quote";
    expander.report(&DIRECTIVE_INVALID, directive, message, help);
    let word = directive.written.trim_start_matches("[!").trim_end_matches(']').to_owned();
    if expander.begin_block() {
        expander.push(Event::Start(Tag::Paragraph), directive);
        expander.push(Event::Start(Tag::Strong), directive);
        expander.push(Event::Text(word.into()), directive);
        expander.push(Event::End(TagEnd::Strong), directive);
        expander.push(Event::End(TagEnd::Paragraph), directive);
    } else {
        expander.push(Event::Text(word.into()), directive);
    }
}
