//! Columns: `:::row:::` holds `:::column:::`s side by side.

use crate::parse::{
    directive::attributes,
    expand::Expander,
    extension::{Extension, Kind},
    prepare::Placed,
    rules::DIRECTIVE_INVALID,
};

/// See the module.
pub static EXTENSION: Extension = Extension {
    name: "columns",
    kind: Kind::Directive { names: &[":row", ":row-end", ":column", ":column-end"], expand },
};

fn expand(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let is_done = match &*directive.directive.name {
        ":row" => expander.open("row", "<div class=\"row\">\n".to_owned(), "</div>\n", directive),
        ":column" => {
            // The end of the column before may have been left out.
            if expander.is_open("column") {
                expander.close("column", directive);
            }
            let span = attributes(&directive.directive.arguments).find(|(name, _)| name == "span");
            let span = span.and_then(|(_, span)| span.trim().parse::<u8>().ok()).filter(|span| (2..=12).contains(span));
            let html = match span {
                Some(span) => format!("<div class=\"column span{span}\">\n"),
                None => "<div class=\"column\">\n".to_owned(),
            };
            expander.open("column", html, "</div>\n", directive)
        }
        ":column-end" => expander.close("column", directive),
        _ => {
            if expander.is_open("column") {
                expander.close("column", directive);
            }
            expander.close("row", directive)
        }
    };
    if !is_done {
        let message = format!("`{}` has nothing to belong to here", directive.written);
        let help = "every `:::row:::` needs a `:::row-end:::`, every `:::column:::` a `:::column-end:::`";
        expander.report(&DIRECTIVE_INVALID, directive, message, help);
    }
}
