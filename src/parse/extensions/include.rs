//! Includes: `[!INCLUDE [label](path)]` stands for the body of another file: for its blocks where it is alone on its
//! line, for its text elsewhere.

use crate::parse::{
    directive::label_and_path,
    expand::Expander,
    extension::{Extension, Kind},
    prepare::Placed,
    rules::INCLUDE_MISSING,
};

/// See the module.
pub static EXTENSION: Extension = Extension { name: "include", kind: Kind::Directive { names: &["!include"], expand } };

fn expand(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let (label, path) = label_and_path(&directive.directive.arguments);
    if path.is_empty() {
        let message = format!("`{}` names no file", directive.written);
        expander.report(&INCLUDE_MISSING, directive, message, "write the path of the file between the parentheses");
        let inline = expander.is_inline(directive) || !expander.begin_block();
        return expander.show(label, inline, directive);
    }
    expander.include(path, if label.is_empty() { path } else { label }, directive);
}
