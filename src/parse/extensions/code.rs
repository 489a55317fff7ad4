//! Code from samples: `[!code-csharp[Main](~/samples/x.cs?name=tag&highlight=2)]` and
//! `:::code language="csharp" source="~/samples/x.cs" id="tag":::` are code blocks with a part of another file.

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use pulldown_cmark_escape::escape_html_body_text;

use crate::parse::{
    directive::attributes,
    expand::Expander,
    extension::{Extension, Kind},
    prepare::Placed,
    rules::{DIRECTIVE_INVALID, INCLUDE_MISSING},
    snippet::{self, Reference},
};

/// See the module.
pub static EXTENSION: Extension =
    Extension { name: "code", kind: Kind::Directive { names: &["!code", ":code"], expand } };

fn expand(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let (reference, faults) = read(directive);
    for fault in faults {
        expander.report(&DIRECTIVE_INVALID, directive, fault.to_string(), &fault.help());
    }
    let inline = expander.is_inline(directive) || !expander.begin_block();
    let Some(reference) = reference else {
        return expander.show(&directive.directive.arguments, inline, directive);
    };
    match taken(expander, directive, &reference) {
        Some(code) if inline => expander.push(Event::Code(code.0.trim_end().to_owned().into()), directive),
        Some((code, info)) => {
            expander.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info.into()))), directive);
            expander.push(Event::Text(code.into()), directive);
            expander.push(Event::End(TagEnd::CodeBlock), directive);
        }
        None => missing(expander, &reference, inline),
    }
}

fn read(directive: &Placed) -> (Option<Reference>, Vec<snippet::Fault>) {
    let arguments = &directive.directive.arguments;
    if directive.directive.name == ":code" {
        let attributes: Vec<(String, &str)> = attributes(arguments).collect();
        return snippet::attributes(attributes.iter().map(|(name, value)| (&**name, *value)));
    }
    snippet::bracket(&format!("code{arguments}")).map_or((None, Vec::new()), |(read, faults)| (Some(read), faults))
}

/// The code and the info string of its block, which names the lines to highlight: `csharp {1,3-4}`.
fn taken(expander: &mut Expander<'_, '_, '_>, directive: &Placed, reference: &Reference) -> Option<(String, String)> {
    let found = expander.sample(&reference.path).map_err(|missing| (missing.rule, missing.message, missing.help));
    let taken = found.and_then(|text| {
        snippet::extract(&text, reference)
            .map_err(|why| (&INCLUDE_MISSING, format!("{why}: `{}`", reference.path), why.help()))
    });
    match taken {
        Ok(snippet) => {
            for note in snippet.notes {
                expander.report(&INCLUDE_MISSING, directive, format!("{note}: `{}`", reference.path), &note.help());
            }
            let lines: Vec<String> =
                snippet.highlighted.iter().map(|lines| format!("{}-{}", lines.start, lines.end - 1)).collect();
            let marked = if lines.is_empty() { String::new() } else { format!(" {{{}}}", lines.join(",")) };
            Some((snippet.code, format!("{}{marked}", reference.language)))
        }
        Err((rule, message, help)) => {
            expander.report(rule, directive, message, &help);
            None
        }
    }
}

/// Says on the page that there should be code.
fn missing(expander: &mut Expander<'_, '_, '_>, reference: &Reference, inline: bool) {
    let mut html = String::new();
    let _ = escape_html_body_text(&mut html, expander.surroundings().library.word("code-missing"));
    html.push_str(" <code>");
    let _ = escape_html_body_text(&mut html, &reference.path);
    html.push_str("</code>");
    if inline {
        expander.push_inline_html(html);
    } else {
        expander.push_html(format!("<p class=\"missing\">{html}</p>\n"));
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::{html_and_findings, show_with};

    const SAMPLE: &str = "// <one>\nvar שלום = 1;\nreturn;\n// </one>\n";

    #[test]
    fn parts_of_samples() {
        let files = [("a.cs", SAMPLE)];
        let (html, findings) = html_and_findings(
            "[!code-csharp[Main](a.cs?name=one&highlight=2)]\n\n- x\n\n  :::code language=\"CSharp\" source=\"a.cs\" range=\"3\":::\n\n> [!NOTE]\n> [!Code[](a.cs#L2)]\n",
            &files,
        );
        insta::assert_snapshot!(html, @r#"
        <pre><code class="language-csharp">var שלום = 1;
        return;
        </code></pre>
        <ul>
        <li>
        <p>x</p>
        <pre><code class="language-csharp">return;
        </code></pre>
        </li>
        </ul>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <pre><code class="language-csharp">var שלום = 1;
        </code></pre>
        </div>
        "#);
        assert_eq!(findings, Vec::<String>::new());
    }

    #[test]
    fn what_is_missing_is_said() {
        let (html, findings) = html_and_findings(
            "[!code-cs[](x.cs)]\n\n[!code[](a.cs#two)]\n\n:::code range=\"1\":::",
            &[("a.cs", SAMPLE)],
        );
        insta::assert_snapshot!(html + &findings.join("\n"), @r#"
        <p class="missing">This sample is missing: <code>x.cs</code></p>
        <p class="missing">This sample is missing: <code>a.cs</code></p>
        <p>range="1"</p>
        1:1 include-missing: `x.cs` is in no locale
        3:1 include-missing: sample has no tag `two`: `a.cs`
        5:1 directive-invalid: code block has no `source`
        "#);
    }

    #[test]
    fn places() {
        let files = [("a.cs", SAMPLE)];
        insta::assert_snapshot!(show_with("> [!NOTE]\n> [!code-cs[](a.cs#one)]\n> x\n\n1. y\n   [!code-cs[](a.cs#one)]\n\n| [!code[](a.cs#L2)] |\n|---|\n\n## 見 [!code[](a.cs#L3)]\n", &files), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <pre><code class="language-cs">var שלום = 1;
        return;
        </code></pre>
        <p>x</p>
        </div>
        <ol>
        <li>y
        <pre><code class="language-cs">var שלום = 1;
        return;
        </code></pre>
        </li>
        </ol>
        <table><thead><tr><th><code>var שלום = 1;</code></th></tr></thead><tbody>
        </tbody></table>
        <h2 id="見-return">見 <code>return;</code></h2>
        "#);
        insta::assert_snapshot!(show_with("x\n     [!code-cs[](a.cs#L3)]\nي :::code source=\"a.cs\" range=\"3\"::: y [!code[](z.cs)]\n", &files), @r#"
        <p>x</p>
        <pre><code class="language-cs">return;
        </code></pre>
        <p>ي <code>return;</code> y This sample is missing: <code>z.cs</code></p>
        ! 3:40 include-missing: `z.cs` is in no locale
        "#);
        insta::assert_snapshot!(show_with("[!code-cs[a](a.cs]\n\n:::code source=\"a.cs\"\n\n- :::code language=\"cs\" source=\"a.cs\" rang=\"3\":::\n", &files), @r#"
        <p>[!code-cs[a](a.cs]</p>
        <p>:::code source="a.cs"</p>
        <ul>
        <li>
        <pre><code class="language-cs">// &lt;one&gt;
        var שלום = 1;
        return;
        // &lt;/one&gt;
        </code></pre>
        </li>
        </ul>
        ! 1:1 directive-invalid: this `[!CODE` does not end
        ! 3:1 directive-invalid: `:::code` does not end with `:::`
        ! 5:3 directive-invalid: code option `rang` is not known
        "#);
    }
}
