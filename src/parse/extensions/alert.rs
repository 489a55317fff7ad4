//! Alerts: a quote that begins with `[!NOTE]` is a box with a title in the reader's language. Several may follow each
//! other in one quote.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::parse::{
    expand::Expander,
    extension::{Extension, Kind},
    prepare::Placed,
    rules::DIRECTIVE_INVALID,
};

/// See the module.
pub static EXTENSION: Extension = Extension {
    name: "alert",
    kind: Kind::Directive { names: &["!note", "!tip", "!important", "!warning", "!caution"], expand },
};

fn expand(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let kind = &directive.directive.name[1..];
    let word = expander.surroundings().library.word(&format!("alert-{kind}"));
    let mut html = format!("<div class=\"alert {kind}\">\n<p class=\"alert-title\">");
    let _ = pulldown_cmark_escape::escape_html_body_text(&mut html, word);
    html.push_str("</p>\n");
    if !expander.section(html, "</div>\n") {
        misplaced(expander, directive);
    }
}

/// A marker where no part of a quote can begin.
pub(in crate::parse) fn misplaced(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let message = format!("`{}` stands where no part of a quote can begin", directive.written);
    let help = "put it at the beginning of a quote, or on a line of the quote itself";
    expander.report(&DIRECTIVE_INVALID, directive, message, help);
    show_word(expander, directive);
}

/// A marker that means nothing: the quote stays one, and shows the word.
pub(in crate::parse) fn unknown(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let message = format!("there is no alert `{}`", directive.written);
    let help =
        "use one of `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`, at the beginning of a quote";
    expander.report(&DIRECTIVE_INVALID, directive, message, help);
    show_word(expander, directive);
}

fn show_word(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let word = directive.written.trim_start_matches("[!").trim_end_matches(']').to_owned();
    if expander.begin_block() {
        expander.push(Event::Start(Tag::Paragraph), directive);
        expander.push(Event::Start(Tag::Strong), directive);
        expander.push(Event::Text(word.into()), directive);
        expander.push(Event::End(TagEnd::Strong), directive);
        expander.push(Event::End(TagEnd::Paragraph), directive);
    } else {
        expander.push(Event::Text(word.into()), directive);
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::show;

    #[test]
    fn every_kind() {
        insta::assert_snapshot!(show("> [!NOTE]\n> a\n\n> [!tip]  \n> ב\n\n>[!Important]\n>c\n\n> [!WARNING]\t\n>\n> d\n\n> [!cauTion]\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>a</p>
        </div>
        <div class="alert tip">
        <p class="alert-title">نصيحة</p>
        <p>ב</p>
        </div>
        <div class="alert important">
        <p class="alert-title"></p>
        <p>c</p>
        </div>
        <div class="alert warning">
        <p class="alert-title"></p>
        <p>d</p>
        </div>
        <div class="alert caution">
        <p class="alert-title"></p>
        </div>
        "#);
    }

    #[test]
    fn several_in_one_quote() {
        insta::assert_snapshot!(show("> [!NOTE]\n> 一\n> [!TIP]\n> 二\n>\n> [!WARNING]\n>\n> 三\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>一</p>
        </div>
        <div class="alert tip">
        <p class="alert-title">نصيحة</p>
        <p>二</p>
        </div>
        <div class="alert warning">
        <p class="alert-title"></p>
        <p>三</p>
        </div>
        "#);
        insta::assert_snapshot!(show("> before\n> [!NOTE]\n> a\n"), @r#"
        <blockquote>
        <p>before</p>
        </blockquote>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>a</p>
        </div>
        "#);
        insta::assert_snapshot!(show("> before\n>\n> [!NOTE]\n> a\n"), @r#"
        <blockquote>
        <p>before</p>
        </blockquote>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>a</p>
        </div>
        "#);
    }

    #[test]
    fn in_lists() {
        insta::assert_snapshot!(show("1. a\n\n   > [!NOTE]\n   > x\n\n2. b\n   > [!TIP]\n   > ملاحظة\n"), @r#"
        <ol>
        <li>
        <p>a</p>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>x</p>
        </div>
        </li>
        <li>
        <p>b</p>
        <div class="alert tip">
        <p class="alert-title">نصيحة</p>
        <p>ملاحظة</p>
        </div>
        </li>
        </ol>
        "#);
        insta::assert_snapshot!(show("- c\n  - d\n    > [!NOTE]\n    > y\n\n  z\n"), @r#"
        <ul>
        <li>
        <p>c</p>
        <ul>
        <li>d<div class="alert note">
        <p class="alert-title">Note</p>
        <p>y</p>
        </div>
        </li>
        </ul>
        <p>z</p>
        </li>
        </ul>
        "#);
    }

    #[test]
    fn what_they_hold() {
        insta::assert_snapshot!(show("> [!NOTE]\n> - a\n>   - b\n>\n> ```cs\n> // [!TIP]\n> > [!TIP]\n> ```\n>\n> | a |\n> |---|\n> | [!TIP] |\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <ul>
        <li>a
        <ul>
        <li>b</li>
        </ul>
        </li>
        </ul>
        <pre><code class="language-cs">// [!TIP]
        &gt; [!TIP]
        </code></pre>
        <table><thead><tr><th>a</th></tr></thead><tbody>
        <tr><td>[!TIP]</td></tr>
        </tbody></table>
        </div>
        "#);
        insta::assert_snapshot!(show("> [!NOTE]\n> > [!TIP]\n> > a\n>\n> b\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <div class="alert tip">
        <p class="alert-title">نصيحة</p>
        <p>a</p>
        </div>
        <p>b</p>
        </div>
        "#);
        insta::assert_snapshot!(show("> a\n>     [!NOTE]\n> b\n"), @r#"
        <blockquote>
        <p>a</p>
        </blockquote>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>b</p>
        </div>
        "#);
        insta::assert_snapshot!(show("> ::: zone pivot=\"cli\"\n> [!NOTE]\n> 註\n> ::: zone-end\n"), @r#"
        <blockquote>
        <div class="zone" data-pivot="cli">
        <p class="for">コマンドライン</p>
        <p><strong>NOTE</strong></p>
        <p>註</p>
        </div>
        </blockquote>
        ! 2:3 directive-invalid: `[!NOTE]` stands where no part of a quote can begin
        "#);
    }

    #[test]
    fn lazy_lines() {
        insta::assert_snapshot!(show("> [!NOTE]\n> a\nלא ב-quote\n\nafter\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>a
        לא ב-quote</p>
        </div>
        <p>after</p>
        "#);
        insta::assert_snapshot!(show("> [!NOTE]\nafter\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        </div>
        <p>after</p>
        "#);
    }

    #[test]
    fn no_alerts() {
        insta::assert_snapshot!(show("> [!HINT]\n> 訣竅\n"), @r"
        <blockquote>
        <p><strong>HINT</strong></p>
        <p>訣竅</p>
        </blockquote>
        ! 1:3 directive-invalid: there is no alert `[!HINT]`
        ");
        insta::assert_snapshot!(show("- x\n  > a\n  > [!HINT]\n  > b\n"), @r"
        <ul>
        <li>x
        <blockquote>
        <p>a</p>
        <p><strong>HINT</strong></p>
        <p>b</p>
        </blockquote>
        </li>
        </ul>
        ! 3:5 directive-invalid: there is no alert `[!HINT]`
        ");
        insta::assert_snapshot!(show("> [!NOTE]\n> a\n> [!HINT]\n> b\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>a</p>
        <p><strong>HINT</strong></p>
        <p>b</p>
        </div>
        ! 3:3 directive-invalid: there is no alert `[!HINT]`
        "#);
        insta::assert_snapshot!(show("> [!NOTE] a\n> b\n"), @r"
        <blockquote>
        <p>[!NOTE] a
        b</p>
        </blockquote>
        ! 1:3 directive-invalid: text stands on the line of `[!NOTE]`
        ");
        insta::assert_snapshot!(show("[!NOTE]\n\n| > [!NOTE] |\n|---|\n\n> # [!NOTE]\n"), @r#"
        <p>[!NOTE]</p>
        <table><thead><tr><th>&gt; [!NOTE]</th></tr></thead><tbody>
        </tbody></table>
        <blockquote>
        <h1 id="note">[!NOTE]</h1>
        </blockquote>
        ! 1:1 directive-invalid: `[!NOTE]` stands outside a quote
        "#);
    }
}
