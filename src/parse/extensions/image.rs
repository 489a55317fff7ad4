//! Images with more to them: `:::image type="content" source="a.png" alt-text="…":::`, with a `lightbox`, a `border`,
//! or, in the type `complex`, a long description up to `:::image-end:::`.

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};
use pulldown_cmark_escape::escape_html_body_text;

use crate::parse::{
    directive::attributes,
    expand::Expander,
    extension::{Extension, Kind},
    prepare::Placed,
    rules::DIRECTIVE_INVALID,
};

/// See the module.
pub static EXTENSION: Extension =
    Extension { name: "image", kind: Kind::Directive { names: &[":image", ":image-end"], expand } };

#[derive(Default)]
struct Image<'d> {
    kind: &'d str,
    source: &'d str,
    alt: &'d str,
    lightbox: &'d str,
    plain: bool,
}

fn expand(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    if directive.directive.name == ":image-end" {
        if !expander.close("image", directive) {
            let message = "`:::image-end:::` ends no image".to_owned();
            expander.report(&DIRECTIVE_INVALID, directive, message, "remove it, or give the image `type=\"complex\"`");
        }
        return;
    }
    let image = read(expander, directive);
    if image.source.is_empty() {
        let help = "write `:::image type=\"content\" source=\"PATH\" alt-text=\"TEXT\":::`";
        expander.report(&DIRECTIVE_INVALID, directive, "the image has no `source`", help);
        let inline = expander.is_inline(directive) || !expander.begin_block();
        return expander.show(image.alt, inline, directive);
    }
    if image.kind.eq_ignore_ascii_case("complex") {
        return complex(expander, directive, &image);
    }
    let inline = expander.is_inline(directive) || !expander.begin_block();
    if !inline {
        expander.push(Event::Start(Tag::Paragraph), directive);
    }
    write(expander, directive, &image);
    if !inline {
        expander.push(Event::End(TagEnd::Paragraph), directive);
    }
}

fn read<'d>(expander: &mut Expander<'_, '_, '_>, directive: &'d Placed) -> Image<'d> {
    let mut image = Image { kind: "content", ..Image::default() };
    for (name, value) in attributes(&directive.directive.arguments) {
        match name.as_str() {
            "type" => image.kind = value,
            "source" => image.source = value.trim(),
            "alt-text" => image.alt = value,
            "lightbox" => image.lightbox = value.trim(),
            "border" => image.plain = value.eq_ignore_ascii_case("false"),
            "loc-scope" | "link" | "scale" | "max-width" => {}
            name => {
                let message = format!("an image has no attribute `{name}`");
                expander.report(&DIRECTIVE_INVALID, directive, message, "remove it; it is passed over");
            }
        }
    }
    if image.kind.eq_ignore_ascii_case("icon") {
        (image.alt, image.plain) = ("", true);
    } else if image.alt.trim().is_empty() {
        let help = "say in `alt-text` what the image shows, or give it `type=\"icon\"` if it only decorates";
        expander.report(&DIRECTIVE_INVALID, directive, "the image has no `alt-text`", help);
    }
    image
}

fn write(expander: &mut Expander<'_, '_, '_>, directive: &Placed, image: &Image<'_>) {
    let owned = |text: &str| CowStr::from(text.to_owned());
    if !image.plain {
        expander.push_inline_html("<span class=\"border\">");
    }
    let lightbox =
        (!image.lightbox.is_empty()).then(|| format!("{}#lightbox", image.lightbox.trim_end_matches("#lightbox")));
    if let Some(to) = &lightbox {
        let link = Tag::Link { link_type: LinkType::Inline, dest_url: owned(to), title: "".into(), id: "".into() };
        expander.push(Event::Start(link), directive);
    }
    let tag =
        Tag::Image { link_type: LinkType::Inline, dest_url: owned(image.source), title: "".into(), id: "".into() };
    expander.push(Event::Start(tag), directive);
    expander.push(Event::Text(owned(image.alt)), directive);
    expander.push(Event::End(TagEnd::Image), directive);
    if lightbox.is_some() {
        expander.push(Event::End(TagEnd::Link), directive);
    }
    if !image.plain {
        expander.push_inline_html("</span>");
    }
}

/// The long description is there for everybody, one click away.
fn complex(expander: &mut Expander<'_, '_, '_>, directive: &Placed, image: &Image<'_>) {
    if !expander.begin_block() {
        return write(expander, directive, image);
    }
    expander.push_html("<figure>\n");
    write(expander, directive, image);
    let mut summary = String::from("\n<details><summary>");
    let _ = escape_html_body_text(&mut summary, expander.surroundings().library.word("long-description"));
    summary.push_str("</summary>\n");
    expander.open("image", summary, "</details>\n</figure>\n", directive);
}
