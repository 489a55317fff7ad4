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
    let (_, path) = label_and_path(&directive.directive.arguments);
    if path.is_empty() {
        let message = format!("`{}` names no file", directive.written);
        expander.report(&INCLUDE_MISSING, directive, message, "write the path of the file between the parentheses");
        let inline = expander.is_inline(directive) || !expander.begin_block();
        return expander.missing_file(&directive.written, inline);
    }
    expander.include(path, directive);
}

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::show_with;

    // Front matter is off the text by the time that it is included.
    const FILES: &[(&str, &str)] = &[
        ("a.md", "me\n"),
        ("back.md", "> [!INCLUDE [a](a.md)]\n"),
        ("b.md", "אלף [x](x.md)\n\n- b\n"),
        ("word.md", "**word**\n"),
        ("table.md", "| a |\n|---|\n| b |\n"),
        ("head.md", "## Setup\n\n### <a name=\"x\"></a>設定\n"),
        ("tabs.md", "# [A](#tab/a)\n\n1\n\n# [B](#tab/b)\n\n2\n"),
        ("nested.md", "n [!INCLUDE [w](word.md)]\n\n[!INCLUDE [a](b.md)]\n"),
        ("double.md", "2 [!INCLUDE [w](nested.md)] [!INCLUDE [w](nested.md)]\n"),
        ("self.md", "s\n\n[!INCLUDE [again](self.md)]\n"),
        ("one.md", "1 [!INCLUDE [two](two.md)]\n"),
        ("two.md", "2 [!INCLUDE [one](one.md)]\n"),
        ("open.md", "::: zone pivot=\"a\"\n\n> [!NOTE]\n> a\n"),
        (
            "span.md",
            "<span data-ttu-id=\"aaaaa-101\">Ziel</span><span class=\"sxs-lookup\"><span data-stu-id=\"aaaaa-101\">Target</span></span>\n",
        ),
    ];

    #[test]
    fn blocks() {
        insta::assert_snapshot!(show_with("x\n\n[!INCLUDE [a](b.md)]\n\ny\n", FILES), @r#"
        <p>x</p>
        <p>אלף <a href="x.md">x</a></p>
        <ul>
        <li>b</li>
        </ul>
        <p>y</p>
        "#);
        insta::assert_snapshot!(show_with("x\n[!include[](b.md)]\ny\n", FILES), @r#"
        <p>x</p>
        <p>אלף <a href="x.md">x</a></p>
        <ul>
        <li>b</li>
        </ul>
        <p>y</p>
        "#);
        insta::assert_snapshot!(show_with("- x\n\n  [!INCLUDE [a] (b.md)]\n\n- [!INCLUDE [t](table.md)]\n\n> [!NOTE]\n> [!INCLUDE [a](b.md)]\n", FILES), @r#"
        <ul>
        <li>
        <p>x</p>
        <p>אלף <a href="x.md">x</a></p>
        <ul>
        <li>b</li>
        </ul>
        </li>
        <li><table><thead><tr><th>a</th></tr></thead><tbody>
        <tr><td>b</td></tr>
        </tbody></table>
        </li>
        </ul>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>אלף <a href="x.md">x</a></p>
        <ul>
        <li>b</li>
        </ul>
        </div>
        "#);
    }

    #[test]
    fn blocks_with_headings_and_parts() {
        insta::assert_snapshot!(show_with("# 設定\n\n[!INCLUDE [h](head.md)]\n\n## Setup\n\n[!INCLUDE [t](tabs.md)]\n\n[!INCLUDE [t](tabs.md)]\n\n# [C](#tab/c)\n\n[!INCLUDE [t](tabs.md)]\n\n# [D](#tab/d)\n", FILES), @r##"
        <h1 id="設定">設定</h1>
        <h2 id="setup">Setup</h2>
        <h3 id="x">設定</h3>
        <h2 id="setup-1">Setup</h2>
        <div class="tabs" id="tabgroup_1">
        <ul><li><a id="a" href="#tabpanel_1_a" data-tab="a">A</a></li>
        <li><a id="b" href="#tabpanel_1_b" data-tab="b">B</a></li>
        </ul>
        <div id="tabpanel_1_a" data-tab="a">
        <p class="for">A</p>
        <p>1</p>
        </div>
        <div id="tabpanel_1_b" data-tab="b">
        <p class="for">B</p>
        <p>2</p>
        </div>
        </div>
        <div class="tabs" id="tabgroup_2">
        <ul><li><a id="a-1" href="#tabpanel_2_a" data-tab="a">A</a></li>
        <li><a id="b-1" href="#tabpanel_2_b" data-tab="b">B</a></li>
        </ul>
        <div id="tabpanel_2_a" data-tab="a">
        <p class="for">A</p>
        <p>1</p>
        </div>
        <div id="tabpanel_2_b" data-tab="b">
        <p class="for">B</p>
        <p>2</p>
        </div>
        </div>
        <div class="tabs" id="tabgroup_3">
        <ul><li><a id="c" href="#tabpanel_3_c" data-tab="c">C</a></li>
        <li><a id="d" href="#tabpanel_3_d" data-tab="d">D</a></li>
        </ul>
        <div id="tabpanel_3_c" data-tab="c">
        <p class="for">C</p>
        <div class="tabs" id="tabgroup_4">
        <ul><li><a id="a-2" href="#tabpanel_4_a" data-tab="a">A</a></li>
        <li><a id="b-2" href="#tabpanel_4_b" data-tab="b">B</a></li>
        </ul>
        <div id="tabpanel_4_a" data-tab="a">
        <p class="for">A</p>
        <p>1</p>
        </div>
        <div id="tabpanel_4_b" data-tab="b">
        <p class="for">B</p>
        <p>2</p>
        </div>
        </div>
        </div>
        <div id="tabpanel_3_d" data-tab="d">
        <p class="for">D</p>
        </div>
        </div>
        "##);
        insta::assert_snapshot!(show_with("[!INCLUDE [n](nested.md)]\n\n[!INCLUDE [s](span.md)]\n", FILES), @r#"
        <p>n <strong>word</strong></p>
        <p>אלף <a href="x.md">x</a></p>
        <ul>
        <li>b</li>
        </ul>
        <p>Ziel</p>
        "#);
    }

    #[test]
    fn lines() {
        insta::assert_snapshot!(show_with("x [!INCLUDE [a](word.md)], [!INCLUDE [](word.md)] و.\n", FILES), @"<p>x <strong>word</strong>, <strong>word</strong> و.</p>");
        insta::assert_snapshot!(show_with("# [!INCLUDE [a](word.md)] z\n\n| a [!INCLUDE [a|b](word.md)] |\n|---|\n| [!INCLUDE [t](table.md)] |\n\n- [!INCLUDE [w](word.md)] x\n\n[x [!INCLUDE [w](word.md)]](y)\n", FILES), @r#"
        <h1 id="word-z"><strong>word</strong> z</h1>
        <table><thead><tr><th>a <strong>word</strong></th></tr></thead><tbody>
        <tr><td>a b</td></tr>
        </tbody></table>
        <ul>
        <li><strong>word</strong> x</li>
        </ul>
        <p><a href="y">x <strong>word</strong></a></p>
        "#);
        insta::assert_snapshot!(show_with("x [!INCLUDE [a](b.md)] y [!INCLUDE [n](nested.md)] z [!INCLUDE [h](head.md)]\n", FILES), @r#"<p>x אלף <a href="x.md">x</a> b y n <strong>word</strong> אלף <a href="x.md">x</a> b z Setup <a name="x"></a>設定</p>"#);
        insta::assert_snapshot!(show_with("[!INCLUDE [w](word.md)] [!INCLUDE [w](word.md)]\n", FILES), @"<p><strong>word</strong> <strong>word</strong></p>");
    }

    #[test]
    fn what_goes_wrong() {
        insta::assert_snapshot!(show_with("[!INCLUDE [s](self.md)]\n\nx [!INCLUDE [one](one.md)]\n\n[!INCLUDE [me](a.md)]\n", FILES), @r#"
        <p>s</p>
        <p class="missing"><code>self.md</code></p>
        <p>x 1 2 </p>
        <p class="missing"><code>a.md</code></p>
        ! 5:1 include-cycle: `a.md` is included in itself
        "#);
        insta::assert_snapshot!(show_with("[!INCLUDE [חסר](no.md)]\n\nx [!INCLUDE [gone *b*](no.md)] y\n\n> [!NOTE]\n> [!INCLUDE [](no.md)]\n", FILES), @r#"
        <p class="missing"><code>no.md</code></p>
        <p>x  y</p>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p class="missing"><code>no.md</code></p>
        </div>
        ! 1:1 include-missing: `no.md` is in no locale
        ! 3:3 include-missing: `no.md` is in no locale
        ! 6:3 include-missing: `no.md` is in no locale
        "#);
        insta::assert_snapshot!(show_with("[!INCLUDE [a]()]\n\n[!INCLUDE [a](no.md]\n\n[!INCLUDE a](b.md)\n", FILES), @r#"
        <p class="missing"><code>[!INCLUDE [a]()]</code></p>
        <p>[!INCLUDE [a](no.md]</p>
        <p><a href="b.md">!INCLUDE a</a></p>
        ! 3:1 directive-invalid: this `[!INCLUDE` does not end
        ! 5:1 directive-invalid: this `[!INCLUDE` does not end
        ! 1:1 include-missing: `[!INCLUDE [a]()]` names no file
        "#);
        insta::assert_snapshot!(show_with("[!INCLUDE [o](open.md)]\n\n- a\n  [!INCLUDE [o](open.md)]\n\nx [!INCLUDE [o](open.md)] y\n", FILES), @r#"
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>a</p>
        </div>
        </div>
        <ul>
        <li>a<div class="zone" data-pivot="a">
        <p class="for">a</p>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>a</p>
        </div>
        </div>
        </li>
        </ul>
        <p>x a y</p>
        "#);
        insta::assert_snapshot!(show_with("`[!INCLUDE [a](b.md)]`\n\n    [!INCLUDE [a](b.md)]\n\n<div>\n[!INCLUDE [w](word.md)]\n</div>\n\n<b title=\"[!INCLUDE [w](word.md)]\">x</b>\n", FILES), @r#"
        <p><code>[!INCLUDE [a](b.md)]</code></p>
        <pre><code>[!INCLUDE [a](b.md)]
        </code></pre>
        <div>
        <p><strong>word</strong></p>
        </div>
        <p><b title="[!INCLUDE [w](word.md)]">x</b></p>
        "#);
        insta::assert_snapshot!(show_with("x\n\n- [!INCLUDE [back](back.md)]\n- y\n", FILES), @r#"
        <p>x</p>
        <ul>
        <li>
        <blockquote>
        <p class="missing"><code>a.md</code></p>
        </blockquote>
        </li>
        <li>y</li>
        </ul>
        ! 3:3 include-cycle: `a.md` is included in itself
        "#);
    }
}
