//! Zones: what stands between `::: zone pivot="a"` and `::: zone-end` is for readers who choose the pivot `a`. All zones
//! are on the page, each with the names of its pivots; the choice hides those that are not asked for.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use crate::parse::{
    directive::attributes,
    expand::Expander,
    extension::{Extension, Kind},
    prepare::Placed,
    rules::DIRECTIVE_INVALID,
};

/// See the module.
pub static EXTENSION: Extension =
    Extension { name: "zone", kind: Kind::Directive { names: &[":zone", ":zone-end"], expand } };

fn expand(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    if directive.directive.name == ":zone-end" {
        if !expander.close("zone", directive) {
            let help = "remove it, or begin the zone with `::: zone pivot=\"…\"`, indented as far";
            expander.report(&DIRECTIVE_INVALID, directive, "`::: zone-end` ends no zone", help);
        }
        return;
    }
    let attribute = |wanted: &str| {
        let found = attributes(&directive.directive.arguments).find(|(name, _)| name == wanted);
        found.map_or("", |(_, value)| value)
    };
    let (pivot, target) = (attribute("pivot"), attribute("target"));
    if pivot.is_empty() && target.is_empty() {
        let help = "write `::: zone pivot=\"ID\"`; several ids are parted by commas";
        expander.report(&DIRECTIVE_INVALID, directive, "the zone is for no `pivot` and no `target`", help);
    }
    // What is for another place than the documentation site is not shown on it.
    let hidden = if target.eq_ignore_ascii_case("chromeless") { " hidden" } else { "" };
    let html = format!("<div class=\"zone\"{}{hidden}>\n{}", data(pivot), title(expander, pivot));
    expander.open("zone", html, "</div>\n", directive);
}

fn ids(pivot: &str) -> impl Iterator<Item = &str> {
    pivot.split([',', ' ']).filter(|id| !id.is_empty())
}

fn data(pivot: &str) -> String {
    let mut html = String::new();
    if !pivot.is_empty() {
        html.push_str(" data-pivot=\"");
        let _ = escape_html(&mut html, &ids(pivot).collect::<Vec<_>>().join(" "));
        html.push('"');
    }
    html
}

fn title(expander: &mut Expander<'_, '_, '_>, pivot: &str) -> String {
    let mut titles = Vec::new();
    for id in ids(pivot) {
        titles.push(expander.surroundings().library.pivot_title(id).unwrap_or(id));
        let known = &mut expander.choices().pivots;
        if known.iter().all(|known| known != id) {
            known.push(id.to_owned());
        }
    }
    let mut html = String::new();
    if !titles.is_empty() {
        html.push_str("<p class=\"for\">");
        let _ = escape_html_body_text(&mut html, &titles.join(", "));
        html.push_str("</p>\n");
    }
    html
}
