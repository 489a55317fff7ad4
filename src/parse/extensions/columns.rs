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

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::show;

    #[test]
    fn side_by_side() {
        insta::assert_snapshot!(show(":::row:::\n   :::column span=\"2\":::\n      **a**\n\n      - b\n        - c\n\n          d\n   :::column-end:::\n   :::column:::\n      ```cs\n      x\n        y\n      ```\n   :::column-end:::\n:::row-end:::\n\nz\n"), @r#"
        <div class="row">
        <div class="column span2">
        <p><strong>a</strong></p>
        <ul>
        <li>b
        <ul>
        <li>
        <p>c</p>
        <p>d</p>
        </li>
        </ul>
        </li>
        </ul>
        </div>
        <div class="column">
        <pre><code class="language-cs">x
          y
        </code></pre>
        </div>
        </div>
        <p>z</p>
        "#);
        insta::assert_snapshot!(show("x\n:::row:::\n:::column:::\nא\n:::column-end:::\n:::row-end:::\ny\n"), @r#"
        <p>x</p>
        <div class="row">
        <div class="column">
        <p>א</p>
        </div>
        </div>
        <p>y</p>
        "#);
        insta::assert_snapshot!(show(":::row:::\n   :::column:::\n      א\n      :::row:::\n         :::column:::\n            b\n         :::column-end:::\n      :::row-end:::\n      c\n   :::column-end:::\n:::row-end:::\n"), @r#"
        <div class="row">
        <div class="column">
        <p>א</p>
        <div class="row">
        <div class="column">
        <p>b</p>
        </div>
        </div>
        <p>c</p>
        </div>
        </div>
        "#);
    }

    #[test]
    fn places() {
        insta::assert_snapshot!(show("1. a\n\n   :::row:::\n   :::column:::\n   b\n   :::column-end:::\n   :::row-end:::\n\n2. c\n\n   :::row:::\n      :::column:::\n         d\n      :::column-end:::\n   :::row-end:::\n"), @r#"
        <ol>
        <li>
        <p>a</p>
        <div class="row">
        <div class="column">
        <p>b</p>
        </div>
        </div>
        </li>
        <li>
        <p>c</p>
        <div class="row">
        <div class="column">
        <p>d</p>
        </div>
        </div>
        </li>
        </ol>
        "#);
        insta::assert_snapshot!(show("> [!NOTE]\n> :::row:::\n> :::column:::\n> 左\n> :::column-end:::\n> :::column:::\n> 右\n> :::column-end:::\n> :::row-end:::\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <div class="row">
        <div class="column">
        <p>左</p>
        </div>
        <div class="column">
        <p>右</p>
        </div>
        </div>
        </div>
        "#);
    }

    #[test]
    fn malformed() {
        insta::assert_snapshot!(show(":::row:::\n:::column:::\na\n:::column:::\nb\n:::row-end:::\n"), @r#"
        <div class="row">
        <div class="column">
        <p>a</p>
        </div>
        <div class="column">
        <p>b</p>
        </div>
        </div>
        "#);
        insta::assert_snapshot!(show(":::row:::\n   :::column span=\"99\":::\n      a\n\nx\n"), @r#"
        <div class="row">
        <div class="column">
        <p>a</p>
        <p>x</p>
        </div>
        </div>
        ! 2:4 directive-invalid: this `:::column` is never closed
        ! 1:1 directive-invalid: this `:::row` is never closed
        "#);
        insta::assert_snapshot!(show("- a\n\n  :::row:::\n  :::column:::\n\n  ب\n\n:::column-end:::\n:::row-end:::\n"), @r#"
        <ul>
        <li>
        <p>a</p>
        <div class="row">
        <div class="column">
        <p>ب</p>
        </div>
        </div>
        </li>
        </ul>
        ! 4:3 directive-invalid: this `:::column` is never closed
        ! 3:3 directive-invalid: this `:::row` is never closed
        ! 8:1 directive-invalid: `:::column-end:::` has nothing to belong to here
        ! 9:1 directive-invalid: `:::row-end:::` has nothing to belong to here
        "#);
        insta::assert_snapshot!(show(":::column:::\na\n:::column-end:::\n\n| :::row::: |\n|---|\n\n# :::row:::\n"), @r#"
        <div class="column">
        <p>a</p>
        </div>
        <table><thead><tr><th>:::row:::</th></tr></thead><tbody>
        </tbody></table>
        <h1 id="row">:::row:::</h1>
        "#);
        insta::assert_snapshot!(show(":::row:::\n   :::column:::\n      a\n\n      b\n\nx\n"), @r#"
        <div class="row">
        <div class="column">
        <p>a</p>
        <p>b</p>
        <p>x</p>
        </div>
        </div>
        ! 2:4 directive-invalid: this `:::column` is never closed
        ! 1:1 directive-invalid: this `:::row` is never closed
        "#);
    }
}
