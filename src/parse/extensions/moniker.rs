//! Version ranges: what stands between `::: moniker range=">= product-2.0"` and `::: moniker-end` is for readers of
//! these versions. All parts are on the page, each with its range; the choice of a version hides the others.

use pulldown_cmark_escape::escape_html_body_text;

use crate::parse::{
    directive::attributes,
    expand::Expander,
    extension::{Extension, Kind},
    prepare::Placed,
    rules::DIRECTIVE_INVALID,
    version_range::VersionRange,
};

/// See the module.
pub static EXTENSION: Extension =
    Extension { name: "moniker", kind: Kind::Directive { names: &[":moniker", ":moniker-end"], expand } };

fn expand(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    if directive.directive.name == ":moniker-end" {
        if !expander.close("moniker", directive) {
            let help = "remove it, or begin the part with `::: moniker range=\"…\"`, indented as far";
            expander.report(&DIRECTIVE_INVALID, directive, "`::: moniker-end` ends nothing", help);
        }
        return;
    }
    let range = attributes(&directive.directive.arguments).find(|(name, _)| name == "range");
    let range = range.map_or(VersionRange::default(), |(_, range)| VersionRange::read(range));
    if range.is_empty() {
        let help = "write `::: moniker range=\">= product-2.0\"`";
        expander.report(&DIRECTIVE_INVALID, directive, "the part is for no range of versions", help);
        expander.open("moniker", String::from("<div>\n"), "</div>\n", directive);
        return;
    }
    let shown = range.to_string();
    let known = &mut expander.choices().ranges;
    let at = known.iter().position(|known| *known == range).unwrap_or_else(|| {
        known.push(range);
        known.len() - 1
    });
    let mut html = format!("<div class=\"moniker\" data-range=\"{at}\">\n<p class=\"for\">");
    let _ = escape_html_body_text(&mut html, &shown);
    html.push_str("</p>\n");
    expander.open("moniker", html, "</div>\n", directive);
}
