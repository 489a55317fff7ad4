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
        alert::misplaced(expander, directive);
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::show;

    #[test]
    fn blocks_of_a_class() {
        insta::assert_snapshot!(show("> [!div class=\"checklist\"]\n> * a\n> * ב\n"), @r#"
        <div class="checklist">
        <ul>
        <li>a</li>
        <li>ב</li>
        </ul>
        </div>
        "#);
        insta::assert_snapshot!(show("- x\n\n  > [!div class=\"nextstepaction\"]\n  > [次へ](#next)\n"), @r##"
        <ul>
        <li>
        <p>x</p>
        <div class="nextstepaction">
        <p><a href="#next">次へ</a></p>
        </div>
        </li>
        </ul>
        "##);
        insta::assert_snapshot!(show("> [!NOTE]\n> a\n> [!div class=\"b\"]\n> c\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>a</p>
        </div>
        <div class="b">
        <p>c</p>
        </div>
        "#);
        insta::assert_snapshot!(show("> [!div class=\"op_multi_selector\" title1=\"Plattform\" title2=\"<Sprache>\"]\n> - [a](#a)\n"), @r##"
        <div class="op_multi_selector">
        <p class="selector-title">Plattform | &lt;Sprache&gt;</p>
        <ul>
        <li><a href="#a">a</a></li>
        </ul>
        </div>
        "##);
    }

    #[test]
    fn malformed() {
        insta::assert_snapshot!(show("> [!div class=\"x\"] a\n"), @r#"
        <blockquote>
        <p>[!div class="x"] a</p>
        </blockquote>
        ! 1:3 directive-invalid: text stands on the line of `[!div class="x"]`
        "#);
        insta::assert_snapshot!(show("> [!div class=\"a\n> b\n"), @r#"
        <blockquote>
        <p>[!div class="a
        b</p>
        </blockquote>
        ! 1:3 directive-invalid: this `[!div` does not end
        "#);
        insta::assert_snapshot!(show("> [!div]\n> b\n"), @r"
        <div>
        <p>b</p>
        </div>
        ");
        insta::assert_snapshot!(show("[!div class=\"x\"]\n"), @r#"
        <p>[!div class="x"]</p>
        ! 1:1 directive-invalid: `[!div class="x"]` stands outside a quote
        "#);
    }
}
