//! Zones: what stands between `::: zone pivot="a"` and `::: zone-end` is for readers who choose the pivot `a`. All zones
//! are on the page, each with the names of its pivots; the choice hides those that are not asked for.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use crate::parse::{
    directive::attributes,
    expand::{Expander, MOST_CHOICES},
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
        if known.iter().all(|known| known != id) && known.len() < MOST_CHOICES {
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

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::show;

    #[test]
    fn pivots() {
        insta::assert_snapshot!(show("::: zone pivot=\"cli,gui\"\n\nא\n\n::: zone-end\n\n::: zone target=\"chromeless\"\nb\n::: zone-end\n:::zone pivot=\"gui\" target=\"docs\":::\n## c\n:::zone-end:::\n"), @r#"
        <div class="zone" data-pivot="cli gui">
        <p class="for">コマンドライン, gui</p>
        <p>א</p>
        </div>
        <div class="zone" hidden>
        <p>b</p>
        </div>
        <div class="zone" data-pivot="gui">
        <p class="for">gui</p>
        <h2 id="c">c</h2>
        </div>
        "#);
        insta::assert_snapshot!(show("x\n::: zone pivot=\"a\"\ny\n::: zone-end\nz\n"), @r#"
        <p>x</p>
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <p>y</p>
        </div>
        <p>z</p>
        "#);
    }

    #[test]
    fn places() {
        insta::assert_snapshot!(show("1. a\n\n   ::: zone pivot=\"a\"\n\n   b\n\n   ::: zone-end\n\n2. c\n   ::: zone pivot=\"a\"\n   d\n   ::: zone-end\n"), @r#"
        <ol>
        <li>
        <p>a</p>
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <p>b</p>
        </div>
        </li>
        <li>
        <p>c</p>
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <p>d</p>
        </div>
        </li>
        </ol>
        "#);
        insta::assert_snapshot!(show("> [!NOTE]\n> ::: zone pivot=\"a\"\n> ملاحظة\n> ::: zone-end\n> x\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <p>ملاحظة</p>
        </div>
        <p>x</p>
        </div>
        "#);
        insta::assert_snapshot!(show("- a\n::: zone pivot=\"a\"\n- b\n::: zone-end\n| a |\n|---|\n| b |\n::: zone pivot=\"b\"\n<table>\n<tr><td>c</td></tr>\n</table>\n::: zone-end\nafter\n"), @r#"
        <ul>
        <li>a</li>
        </ul>
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <ul>
        <li>b</li>
        </ul>
        </div>
        <table><thead><tr><th>a</th></tr></thead><tbody>
        <tr><td>b</td></tr>
        </tbody></table>
        <div class="zone" data-pivot="b">
        <p class="for">b</p>
        <table>
        <tr><td>c</td></tr>
        </table>
        </div>
        <p>after</p>
        "#);
        insta::assert_snapshot!(show("::: zone pivot=\"a\"\n::: zone pivot=\"b\"\nx\n::: zone-end\n::: zone-end\n"), @r#"
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <div class="zone" data-pivot="b">
        <p class="for">b</p>
        <p>x</p>
        </div>
        </div>
        "#);
        insta::assert_snapshot!(show("x\n     ::: zone pivot=\"a\"\n     y\n     ::: zone-end\n"), @r#"
        <p>x</p>
        <div class="zone" data-pivot="a">
        <p class="for">a</p>

        y
        </div>
        "#);
    }

    #[test]
    fn malformed() {
        insta::assert_snapshot!(show("::: zone pivot=\"a\"\n\n開いたまま\n"), @r#"
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <p>開いたまま</p>
        </div>
        ! 1:1 directive-invalid: this `:::zone` is never closed
        "#);
        insta::assert_snapshot!(show("x\n\n::: zone-end\n\ny\n"), @r"
        <p>x</p>
        <p>y</p>
        ! 3:1 directive-invalid: `::: zone-end` ends no zone
        ");
        insta::assert_snapshot!(show("1. a\n\n   ::: zone pivot=\"a\"\n\n   b\n\n::: zone-end\n\nc\n"), @r#"
        <ol>
        <li>
        <p>a</p>
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <p>b</p>
        </div>
        </li>
        </ol>
        <p>c</p>
        ! 3:4 directive-invalid: this `:::zone` is never closed
        ! 7:1 directive-invalid: `::: zone-end` ends no zone
        "#);
        insta::assert_snapshot!(show("::: zone pivot=\"a\"\n\n1. a\n\n   ::: zone-end\n\nb\n"), @r#"
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <ol>
        <li>
        <p>a</p>
        </li>
        </ol>
        <p>b</p>
        </div>
        ! 5:4 directive-invalid: `::: zone-end` ends no zone
        ! 1:1 directive-invalid: this `:::zone` is never closed
        "#);
        insta::assert_snapshot!(show("> [!NOTE]\n> ::: zone pivot=\"a\"\n> b\n\n::: zone\nc\n::: zone-end\n\nx ::: zone-end\n\n| ::: zone pivot=\"a\" |\n|---|\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <p>b</p>
        </div>
        </div>
        <div class="zone">
        <p>c</p>
        </div>
        <p>x ::: zone-end</p>
        <table><thead><tr><th>::: zone pivot="a"</th></tr></thead><tbody>
        </tbody></table>
        ! 2:3 directive-invalid: this `:::zone` is never closed
        ! 5:1 directive-invalid: the zone is for no `pivot` and no `target`
        "#);
        insta::assert_snapshot!(show("::: zone pivot=\"a\nx\n::: zone-ende\n"), @r#"
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <p>x
        ::: zone-ende</p>
        </div>
        ! 3:1 directive-invalid: there is no `:::zone-ende`
        ! 1:1 directive-invalid: this `:::zone` is never closed
        "#);
    }
}
