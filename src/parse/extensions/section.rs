//! Sections: `> [!div class="checklist"]` makes a block of its class out of a quote.

use pulldown_cmark_escape::escape_html;

use crate::parse::{
    directive::attributes,
    expand::Expander,
    extension::{Extension, Kind},
    extensions::alert,
    prepare::Placed,
};

/// See the module.
pub static EXTENSION: Extension = Extension { name: "section", kind: Kind::Directive { names: &["!div"], expand } };

fn expand(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let mut html = String::from("<div");
    let mut titles = Vec::new();
    for (name, value) in attributes(&directive.directive.arguments) {
        match name.as_str() {
            "class" => {
                html.push_str(" class=\"");
                let _ = escape_html(&mut html, value);
                html.push('"');
            }
            // A selector of several dimensions names each of them.
            name if name.starts_with("title") => titles.push(value),
            _ => {}
        }
    }
    html.push_str(">\n");
    if !titles.is_empty() {
        html.push_str("<p class=\"selector-title\">");
        let _ = escape_html(&mut html, &titles.join(" | "));
        html.push_str("</p>\n");
    }
    if !expander.section(html, "</div>\n") {
        alert::unknown(expander, directive);
    }
}
