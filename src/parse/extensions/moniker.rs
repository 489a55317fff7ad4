//! Version ranges: what stands between `::: moniker range=">= product-2.0"` and `::: moniker-end` is for readers of
//! these versions. All parts are on the page, each with its range; the choice of a version hides the others.

use pulldown_cmark_escape::escape_html_body_text;

use crate::parse::{
    directive::attributes,
    expand::{Expander, MOST_CHOICES},
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
    let at = known.iter().position(|known| *known == range).or_else(|| {
        (known.len() < MOST_CHOICES).then(|| {
            known.push(range);
            known.len() - 1
        })
    });
    let data = at.map_or(String::new(), |at| format!(" data-range=\"{at}\""));
    let mut html = format!("<div class=\"moniker\"{data}>\n<p class=\"for\"><bdi>");
    let _ = escape_html_body_text(&mut html, &shown);
    html.push_str("</bdi></p>\n");
    expander.open("moniker", html, "</div>\n", directive);
}

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::show;

    #[test]
    fn ranges() {
        insta::assert_snapshot!(show("::: moniker range=\">= p-2.0 < p-5.0\"\n\nא\n\n::: moniker-end\n::: moniker range=\"p-1 || > q-2\"\nb\n::: moniker-end\n::: moniker range=\">=p-2.0   <p-5.0\"\nc\n::: moniker-end\n"), @r#"
        <div class="moniker" data-range="0">
        <p class="for"><bdi>≥ p-2.0, &lt; p-5.0</bdi></p>
        <p>א</p>
        </div>
        <div class="moniker" data-range="1">
        <p class="for"><bdi>p-1; &gt; q-2</bdi></p>
        <p>b</p>
        </div>
        <div class="moniker" data-range="0">
        <p class="for"><bdi>≥ p-2.0, &lt; p-5.0</bdi></p>
        <p>c</p>
        </div>
        "#);
    }

    #[test]
    fn places() {
        insta::assert_snapshot!(show("- a\n\n  ::: moniker range=\"< p-2\"\n\n  新機能\n\n  ::: moniker-end\n\n- b\n"), @r#"
        <ul>
        <li>
        <p>a</p>
        <div class="moniker" data-range="0">
        <p class="for"><bdi>&lt; p-2</bdi></p>
        <p>新機能</p>
        </div>
        </li>
        <li>
        <p>b</p>
        </li>
        </ul>
        "#);
        insta::assert_snapshot!(show("> [!NOTE]\n> ::: moniker range=\"p-2\"\n> a\n> ::: moniker-end\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <div class="moniker" data-range="0">
        <p class="for"><bdi>p-2</bdi></p>
        <p>a</p>
        </div>
        </div>
        "#);
        insta::assert_snapshot!(show("::: moniker range=\"p-2\"\n<table>\n<tr><td>c</td></tr>\n</table>\n::: moniker-end\n\n::: moniker range=\"p-3\"\n```cs\n::: moniker-end\n```\n::: moniker-end\n"), @r#"
        <div class="moniker" data-range="0">
        <p class="for"><bdi>p-2</bdi></p>
        <table>
        <tr><td>c</td></tr>
        </table>
        </div>
        <div class="moniker" data-range="1">
        <p class="for"><bdi>p-3</bdi></p>
        <pre><code class="language-cs">::: moniker-end
        </code></pre>
        </div>
        "#);
    }

    #[test]
    fn malformed() {
        insta::assert_snapshot!(show("::: moniker\na\n::: moniker-end\n"), @r"
        <div>
        <p>a</p>
        </div>
        ! 1:1 directive-invalid: the part is for no range of versions
        ");
        insta::assert_snapshot!(show("::: moniker range=\"p-2\"\n\n::: zone pivot=\"a\"\n\nقيد\n\n::: moniker-end\n\n::: zone-end\n"), @r#"
        <div class="moniker" data-range="0">
        <p class="for"><bdi>p-2</bdi></p>
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <p>قيد</p>
        </div>
        </div>
        ! 3:1 directive-invalid: this `:::zone` is never closed
        ! 9:1 directive-invalid: `::: zone-end` ends no zone
        "#);
        insta::assert_snapshot!(show("::: moniker-end\n\n> ::: moniker range=\"\"\n> b\n"), @r"
        <blockquote>
        <div>
        <p>b</p>
        </div>
        </blockquote>
        ! 1:1 directive-invalid: `::: moniker-end` ends nothing
        ! 3:3 directive-invalid: the part is for no range of versions
        ! 3:3 directive-invalid: this `:::moniker` is never closed
        ");
    }
}
