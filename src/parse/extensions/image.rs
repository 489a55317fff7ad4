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
    let inline = expander.is_inline(directive) || !expander.begin_block();
    if image.source.is_empty() {
        let help = "write `:::image type=\"content\" source=\"PATH\" alt-text=\"TEXT\":::`";
        expander.report(&DIRECTIVE_INVALID, directive, "the image has no `source`", help);
        return expander.show(image.alt, inline, directive);
    }
    if image.kind.eq_ignore_ascii_case("complex") {
        if !inline {
            return complex(expander, directive, &image);
        }
        let help = "put the image on a line of its own, between blank lines";
        expander.report(&DIRECTIVE_INVALID, directive, "no long description can stand in a line", help);
    }
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
    } else if image.alt.trim().is_empty() && !image.source.is_empty() {
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
    if !expander.open("image", String::from("<figure>\n"), "</details>\n</figure>\n", directive) {
        return;
    }
    write(expander, directive, image);
    let mut summary = String::from("\n<details><summary>");
    let _ = escape_html_body_text(&mut summary, expander.surroundings().library.word("long-description"));
    summary.push_str("</summary>\n");
    // What closes the figure closes it.
    expander.push_html(summary);
}

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::show;

    #[test]
    fn kinds() {
        insta::assert_snapshot!(show(":::image type=\"content\" source=\"a_b_.png\" alt-text=\"升級 *x*\":::\n\n:::image source=\"a.png\" alt-text=\"a\" border=\"false\":::\n\n:::image type=\"icon\" source=\"i.svg\":::\n\n:::image source=\"a.png\" alt-text=\"צילום\" lightbox=\"b.png#lightbox\":::\n"), @r#"
        <p><span class="border"><img src="a_b_.png" alt="升級 *x*" /></span></p>
        <p><img src="a.png" alt="a" /></p>
        <p><img src="i.svg" alt="" /></p>
        <p><span class="border"><a href="b.png#lightbox"><img src="a.png" alt="צילום" /></a></span></p>
        "#);
        insta::assert_snapshot!(show(":::image type=\"complex\" source=\"a.png\" alt-text=\"a\" lightbox=\"b.png\":::\n  **Long** text.\n\n  - x\n:::image-end:::\n\ny\n"), @r#"
        <figure>
        <span class="border"><a href="b.png#lightbox"><img src="a.png" alt="a" /></a></span>
        <details><summary>Long description</summary>
        <p><strong>Long</strong> text.</p>
        <ul>
        <li>x</li>
        </ul>
        </details>
        </figure>
        <p>y</p>
        "#);
    }

    #[test]
    fn places() {
        insta::assert_snapshot!(show("1. a\n\n   :::image source=\"a.png\" alt-text=\"a\":::\n\n1. b :::image type=\"icon\" source=\"i.svg\"::: c\n1. c\n   :::image source=\"a.png\" alt-text=\"قائمة\":::\n"), @r#"
        <ol>
        <li>
        <p>a</p>
        <p><span class="border"><img src="a.png" alt="a" /></span></p>
        </li>
        <li>
        <p>b <img src="i.svg" alt="" /> c</p>
        </li>
        <li>
        <p>c</p>
        <p><span class="border"><img src="a.png" alt="قائمة" /></span></p>
        </li>
        </ol>
        "#);
        insta::assert_snapshot!(show("> [!NOTE]\n> :::image source=\"a.png\" alt-text=\"a\":::\n> x\n\n| a |\n|---|\n| :::image source=\"a.png\" alt-text=\"x|y\":::|\n\n## A :::image type=\"icon\" source=\"i.svg\":::\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p><span class="border"><img src="a.png" alt="a" /></span></p>
        <p>x</p>
        </div>
        <table><thead><tr><th>a</th></tr></thead><tbody>
        <tr><td><span class="border"><img src="a.png" alt="x|y" /></span></td></tr>
        </tbody></table>
        <h2 id="a">A <img src="i.svg" alt="" /></h2>
        "#);
        insta::assert_snapshot!(show("x\n:::image source=\"a.png\" alt-text=\"a\":::\ny :::image source=\"b.png\" alt-text=\"b\":::\n"), @r#"
        <p>x</p>
        <p><span class="border"><img src="a.png" alt="a" /></span></p>
        <p>y <span class="border"><img src="b.png" alt="b" /></span></p>
        "#);
        insta::assert_snapshot!(show("- a\n  :::image type=\"complex\" source=\"a.png\" alt-text=\"圖\":::\n  長い説明\n  :::image-end:::\n\n| :::image type=\"complex\" source=\"a.png\" alt-text=\"a\"::: |\n|---|\n"), @r#"
        <ul>
        <li>a<figure>
        <span class="border"><img src="a.png" alt="圖" /></span>
        <details><summary>Long description</summary>
        長い説明</details>
        </figure>
        </li>
        </ul>
        <table><thead><tr><th><span class="border"><img src="a.png" alt="a" /></span></th></tr></thead><tbody>
        </tbody></table>
        ! 6:3 directive-invalid: no long description can stand in a line
        "#);
        insta::assert_snapshot!(show("x\n     :::image source=\"a.png\" alt-text=\"a\":::\ny\n     :::image type=\"complex\" source=\"a.png\" alt-text=\"图\":::\nz\n     :::image-end:::\n"), @r#"
        <p>x</p>
        <p><span class="border"><img src="a.png" alt="a" /></span></p>
        <p>y</p>
        <figure>
        <span class="border"><img src="a.png" alt="图" /></span>
        <details><summary>Long description</summary>

        z
        </details>
        </figure>
        "#);
        insta::assert_snapshot!(show("a :::image type=\"complex\" source=\"a.png\" alt-text=\"a\"::: b\n"), @r#"
        <p>a <span class="border"><img src="a.png" alt="a" /></span> b</p>
        ! 1:3 directive-invalid: no long description can stand in a line
        "#);
    }

    #[test]
    fn malformed() {
        insta::assert_snapshot!(show(":::image type=\"content\" alt-text=\"بلا مصدر\":::\n\n:::image source=\"a.png\":::\n\n:::image source=\"a.png\" alt-text=\"a\" bordr=\"x\":::\n"), @r#"
        <p>بلا مصدر</p>
        <p><span class="border"><img src="a.png" alt="" /></span></p>
        <p><span class="border"><img src="a.png" alt="a" /></span></p>
        ! 1:1 directive-invalid: the image has no `source`
        ! 3:1 directive-invalid: the image has no `alt-text`
        ! 5:1 directive-invalid: an image has no attribute `bordr`
        "#);
        insta::assert_snapshot!(show("> [!NOTE]\n> :::image type=\"complex\" source=\"a.png\" alt-text=\"a\":::\n> text\n\nx\n\n:::image-end:::\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <figure>
        <span class="border"><img src="a.png" alt="a" /></span>
        <details><summary>Long description</summary>
        <p>text</p>
        </details>
        </figure>
        </div>
        <p>x</p>
        ! 2:3 directive-invalid: this `:::image` is never closed
        ! 7:1 directive-invalid: `:::image-end:::` ends no image
        "#);
        insta::assert_snapshot!(show(":::image source=\"a.png\" alt-text=\"a\"\n\n:::image source=\"a.png alt-text=x:::\n\n- :::image::: \n"), @r#"
        <p>:::image source="a.png" alt-text="a"</p>
        <p><span class="border"><img src="a.png%20alt-text=x" alt="" /></span></p>
        <ul>
        <li></li>
        </ul>
        ! 1:1 directive-invalid: `:::image` does not end with `:::`
        ! 3:1 directive-invalid: the image has no `alt-text`
        ! 5:3 directive-invalid: the image has no `source`
        "#);
    }
}
