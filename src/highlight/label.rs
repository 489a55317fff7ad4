//! The label of a block of code, as authors write it, and the code in; HTML out: [`write()`].

use std::{borrow::Cow, collections::HashMap, ops::Range, sync::LazyLock};

use foldhash::fast::FixedState;
use pulldown_cmark_escape::escape_html_body_text;

use super::{
    grammar::Language,
    languages::KNOWN,
    lexer,
    markup::{self, Flavour},
    paint::{Class, Painter},
    yaml,
};

/// What finds the tokens of a language.
#[derive(Clone, Copy)]
pub(super) enum Way {
    Tables(&'static Language),
    Markup(Flavour),
    Yaml,
}

/// A language: its labels, in small letters and separated by blanks, and what readers call it.
pub(crate) struct Known {
    pub(super) labels: &'static str,
    pub(super) name: &'static str,
    pub(super) way: Way,
}

impl Known {
    /// What readers call it, if it has a name.
    pub(crate) fn display_name(&self) -> Option<&'static str> {
        (!self.name.is_empty()).then_some(self.name)
    }
}

static BY_LABEL: LazyLock<HashMap<&'static str, &'static Known, FixedState>> =
    LazyLock::new(|| KNOWN.iter().flat_map(|known| known.labels.split(' ').map(move |label| (label, known))).collect());

/// Appends `code` to `html`, escaped, with its tokens in `<span class="…">`. Each line of what it writes is balanced.
///
/// `label` is what stands after the opening fence. Code in an unknown language is escaped only.
///
/// ```
/// let mut html = String::new();
/// isogloss::highlight::write(&mut html, "csharp", "return 1 < 2;");
/// assert_eq!(html, r#"<span class="k">return</span> <span class="n">1</span> &lt; <span class="n">2</span>;"#);
/// ```
pub fn write(html: &mut String, label: &str, code: &str) {
    write_known(html, find(label), code);
}

/// The same for a label that was looked up.
pub(crate) fn write_known(html: &mut String, known: Option<&Known>, code: &str) {
    let Some(known) = known else {
        // Writing to a string cannot fail.
        let _ = escape_html_body_text(html, code);
        return;
    };
    paint(known, code, Painter::new(html, code));
}

fn paint(known: &Known, code: &str, mut painter: Painter<'_>) {
    match known.way {
        Way::Tables(language) => lexer::lex(language, code, &mut painter),
        Way::Markup(flavour) => markup::lex(flavour, code, &mut painter),
        Way::Yaml => yaml::lex(code, &mut painter),
    }
    painter.finish();
}

/// A part of code that is written for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prose {
    /// A comment, or the prompt before a command.
    Comment(Range<usize>),
    /// A string.
    String(Range<usize>),
}

/// The comments and strings of `code`, in order; nothing is known of a language that is not.
///
/// ```
/// use isogloss::highlight::{Prose, prose};
/// assert_eq!(prose("cs", "f(\"x\"); // שלום"), Some(vec![Prose::String(2..5), Prose::Comment(8..19)]));
/// assert_eq!(prose("output", "\"x\""), None);
/// ```
#[must_use]
pub fn prose(label: &str, code: &str) -> Option<Vec<Prose>> {
    let known = find(label)?;
    let (mut tokens, mut unused) = (Vec::new(), String::new());
    paint(known, code, Painter::listing(&mut tokens, &mut unused, code));
    let prose = tokens.into_iter().filter_map(|(class, start, end)| match class {
        Class::Comment => Some(Prose::Comment(start..end)),
        Class::String => Some(Prose::String(start..end)),
        _ => None,
    });
    Some(prose.collect())
}

/// The name by which readers know the language of a label.
///
/// ```
/// use isogloss::highlight::display_name;
/// assert_eq!(display_name("csharp-interactive"), Some("C#"));
/// assert_eq!(display_name("text"), None);
/// ```
#[must_use]
pub fn display_name(label: &str) -> Option<&'static str> {
    find(label).and_then(Known::display_name)
}

/// `C#`, `azurecli-interactive`, `language-json`, `{.python}` and `console?w=1` all name a language.
pub(crate) fn find(label: &str) -> Option<&'static Known> {
    let label = label.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '{' | '.'));
    let end = label.find(|c: char| c.is_whitespace() || matches!(c, '?' | ',' | '{' | '}' | ':' | ';' | '('));
    let label = &label[..end.unwrap_or(label.len())];
    let label = if label.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(label.to_ascii_lowercase())
    } else {
        Cow::Borrowed(label)
    };
    let label = label.strip_prefix("language-").or_else(|| label.strip_prefix("lang-")).unwrap_or(&label);
    let label = label.strip_suffix("-interactive").unwrap_or(label);
    BY_LABEL.get(label).copied()
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::{KNOWN, Way, display_name, write};

    /// The HTML with `[c …]` in place of spans, unescaped.
    pub(in crate::highlight) fn plain(html: &str) -> String {
        let mut shown = html.replace("</span>", "]");
        for class in "acdfikmnstv".chars() {
            shown = shown.replace(&format!("<span class=\"{class}\">"), &format!("[{class} "));
        }
        unescaped(&shown)
    }

    fn unescaped(html: &str) -> String {
        html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    }

    fn without_spans(line: &str) -> String {
        let mut text = String::new();
        let mut open = false;
        for piece in line.split_inclusive('>') {
            let tag = piece.find('<').unwrap_or(piece.len());
            text.push_str(&piece[..tag]);
            match &piece[tag..] {
                "" => {}
                "</span>" => assert!(std::mem::replace(&mut open, false), "{line}"),
                opening => {
                    let class = opening.strip_prefix("<span class=\"").and_then(|rest| rest.strip_suffix("\">"));
                    assert!(class.is_some_and(|class| class.len() == 1), "{line}");
                    assert!(!std::mem::replace(&mut open, true), "{line}");
                }
            }
        }
        assert!(!open, "{line}");
        unescaped(&text)
    }

    fn holds(label: &str, code: &str) {
        let mut html = String::from("before");
        write(&mut html, label, code);
        let html = html.strip_prefix("before").expect("what was there");
        let text: Vec<String> = html.split('\n').map(without_spans).collect();
        assert_eq!(text.join("\n"), code, "{label}");
    }

    /// A label for each way to find tokens.
    fn labels() -> Vec<&'static str> {
        let mut seen: Vec<Way> = Vec::new();
        let mut labels = vec!["text"];
        for known in KNOWN {
            let same = |way: &Way| match (way, known.way) {
                (Way::Tables(one), Way::Tables(other)) => std::ptr::eq(*one, other),
                (Way::Markup(one), Way::Markup(other)) => *one == other,
                (one, other) => matches!((one, other), (Way::Yaml, Way::Yaml)),
            };
            if !seen.iter().any(same) {
                seen.push(known.way);
                labels.extend(known.labels.split(' ').next());
            }
        }
        labels
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_each_line_is_balanced(
            code in r#"([ \n\t\r"'`$@#%/\\*(){}<>\[\]:;=|&!.,_+\-0-9a-zA-Z]|\PC|//|/\*|<!--|"""|@"|r#"|\$\(|\$\{|\n|東|é|א){0,60}"#,
        ) {
            for label in labels() {
                holds(label, &code);
            }
        }
    }

    #[test]
    fn long_runs_of_anything_are_code_like_any_other() {
        let solid = r#"" ' /* (* <# <!-- < <a <![CDATA[ @" r#" """ $"{ `${ "$( \" [a =/a\/ { a= a: # %a( -a $a 東"#;
        let blank = ["a ", "\n", "\n=", "\nrem ", " ", "|\n", "\"a\" ", "<a b=\"\n", "- "];
        for piece in solid.split(' ').chain(blank) {
            let code = piece.repeat(2_000 / piece.len());
            for label in labels() {
                holds(label, &code);
            }
        }
    }

    #[test]
    fn labels_as_authors_write_them() {
        for label in ["csharp", "C#", "cs", "csharp-interactive", "language-csharp", "CSharp?w=1", " {.cs .numbered}"] {
            assert_eq!(display_name(label), Some("C#"), "{label}");
        }
        assert_eq!(display_name("azurecli-interactive"), Some("Azure CLI"));
        for label in ["", "text", "output", "none", "日本語", "?", "-interactive"] {
            assert_eq!(display_name(label), None, "{label}");
        }
    }

    #[test]
    fn no_label_is_listed_twice() {
        let mut labels: Vec<&str> = KNOWN.iter().flat_map(|known| known.labels.split(' ')).collect();
        let count = labels.len();
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), count);
        assert!(labels.iter().all(|label| !label.is_empty() && *label == label.to_ascii_lowercase()));
    }

    #[test]
    fn unknown_languages_are_escaped_only() {
        let mut html = String::new();
        write(&mut html, "output", "a < \"b\" & 1");
        assert_eq!(html, "a &lt; \"b\" &amp; 1");
    }

    #[test]
    fn spans_close_and_open_again_at_each_line() {
        let mut html = String::new();
        write(&mut html, "css", "/* 一\n\n二 */ a");
        assert_eq!(html, "<span class=\"c\">/* 一</span>\n\n<span class=\"c\">二 */</span> a");
    }
}
