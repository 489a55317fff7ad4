//! [`Directive`]s: the constructs that are written as `[!NAME …]` or as `:::name …:::`.
//!
//! They are found in the text before it is parsed as Markdown, since their arguments hold what Markdown would take for
//! markup: `a_b_c.png`, `**`, `|`. The door is [`find`], one pass over the text.

use std::{ops::Range, sync::LazyLock};

use memchr::{
    memchr,
    memmem::{self, Finder},
    memrchr,
};

use crate::parse::code::{Fences, code_span_around};

/// A construct found in a text, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// Its name in lower case after the mark of its form: `!include`, `!note`, `:image`, `:zone-end`.
    pub name: String,
    /// What stands between the name and the end, without white space around it.
    pub arguments: String,
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// Whether nothing else is on its line, marks of quotes and lists apart.
    pub alone: bool,
}

/// Something that looks like a directive and is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// What is wrong with it.
    pub message: String,
}

/// What [`find`] gives.
#[derive(Debug, Default)]
pub struct Directives {
    /// In the order of the text; they do not overlap.
    pub found: Vec<Directive>,
    /// In the order of the text.
    pub malformed: Vec<Malformed>,
}

/// Longest directive, in bytes. Bounds the work on lines with thousands of marks.
const LONGEST: usize = 4096;
/// Names of the `:::` directives that stand on a line of their own and end with it; a `:::` at the end is optional.
const LINES: [&str; 9] =
    ["row", "row-end", "column", "column-end", "zone", "zone-end", "moniker", "moniker-end", "image-end"];
/// Names of the brackets that begin a part of a quote.
const SECTIONS: [&str; 7] = ["!note", "!tip", "!important", "!warning", "!caution", "!div", "!video"];
/// Names of the `:::` directives that end with `:::` on the same line.
const CLOSED: [&str; 4] = ["image", "code", "video", "no-loc"];

/// Whether `:::name` is a directive.
pub(crate) fn is_known(name: &str) -> bool {
    LINES.contains(&name) || CLOSED.contains(&name)
}

static BRACKETS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("[!"));
static COLONS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(":::"));
static COMMENT: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("<!--"));

/// Finds the directives in a stripped text. Code spans, fenced code and comments are passed over.
#[must_use]
pub fn find(text: &str) -> Directives {
    let bytes = text.as_bytes();
    let brackets = BRACKETS.find_iter(bytes);
    let colons = COLONS.find_iter(bytes);
    let mut scanner = Scanner::new(text);
    let mut colons = colons.peekable();
    for bracket in brackets {
        while let Some(colon) = colons.next_if(|colon| *colon < bracket) {
            scanner.candidate(colon);
        }
        scanner.candidate(bracket);
    }
    colons.for_each(|colon| scanner.candidate(colon));
    scanner.directives
}

struct Scanner<'t> {
    text: &'t str,
    /// Made when the first candidate is met: most texts have none.
    skipped: Option<Skipped<'t>>,
    /// The line that `known` lies on.
    line: Range<usize>,
    known: usize,
    /// Where the last directive ends.
    done: usize,
    directives: Directives,
}

/// One directive on the way.
struct Written {
    name: String,
    arguments: String,
    end: usize,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, skipped: None, line: 0..0, known: 0, done: 0, directives: Directives::default() }
    }

    /// Looks at the mark at byte `at`.
    fn candidate(&mut self, at: usize) {
        let bytes = self.text.as_bytes();
        if at < self.done || (at > 0 && (bytes[at - 1] == b'\\' || (bytes[at] == b':' && bytes[at - 1] == b':'))) {
            return;
        }
        if at >= self.line.end {
            let from = self.line.start.max(self.known);
            self.line.start = memrchr(b'\n', &bytes[from..at]).map_or(self.line.start, |newline| from + newline + 1);
            self.line.end = memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |newline| at + newline);
        }
        self.known = at;
        let text = self.text;
        let skipped = self.skipped.get_or_insert_with(|| Skipped::new(text));
        if let Some(end) = skipped.end(at) {
            self.done = end;
            return;
        }
        let end_of_line = self.line.end;
        let line = text[at..text.floor_char_boundary(end_of_line.min(at + LONGEST))].trim_end();
        let written = if bytes[at] == b'[' { self.bracket(at, line) } else { self.colons(at, line) };
        if let Some(Written { name, arguments, end }) = written {
            let alone = self.begins_line(at) && text[end..end_of_line].trim().is_empty();
            self.done = end;
            self.directives.found.push(Directive { name, arguments, range: at..end, alone });
        }
    }

    /// Reads `[!name …]`; `line` is the text from there to the end of the line.
    fn bracket(&mut self, at: usize, line: &str) -> Option<Written> {
        let length = line[2..].bytes().take_while(u8::is_ascii_alphabetic).count();
        let name = format!("!{}", line[2..2 + length].to_ascii_lowercase());
        let rest = &line[2 + length..];
        match name.as_str() {
            "!" => None,
            "!include" | "!code" => {
                let Some(length_of_rest) = reference(rest) else {
                    if rest.contains("](") || rest.trim_start().starts_with('[') {
                        let message = format!("this `[{}` does not end", name.to_ascii_uppercase());
                        self.malformed(at..at + line.len(), message);
                    }
                    return None;
                };
                let arguments = rest[..length_of_rest - 1].trim().to_owned();
                Some(Written { name, arguments, end: at + 2 + length + length_of_rest })
            }
            _ => self.section(at, line, name, rest),
        }
    }

    /// Reads a marker that begins a part of a quote: `> [!NOTE]`. A video may do without the quote.
    fn section(&mut self, at: usize, line: &str, name: String, rest: &str) -> Option<Written> {
        let begins = self.begins_line(at);
        let is_quoted = begins && self.text[self.line.start..at].trim_end().ends_with('>');
        if !(is_quoted || begins && name == "!video") {
            let is_marker = SECTIONS.contains(&&*name) && rest.ends_with(']') && !rest[..rest.len() - 1].contains(']');
            if begins && is_marker {
                self.malformed(at..at + line.len(), format!("`{line}` stands outside a quote"));
            }
            return None;
        }
        let Some(close) = rest.find(']') else {
            if SECTIONS.contains(&&*name) {
                self.malformed(at..at + line.len(), format!("this `{}` does not end", &line[..=name.len()]));
            }
            return None;
        };
        if !rest[close + 1..].trim().is_empty() {
            if close == 0 || name == "!video" || name == "!div" {
                let message = format!("text stands on the line of `{}`", &line[..=line.len() - rest.len() + close]);
                self.malformed(at..at + line.len(), message);
            }
            return None;
        }
        if close > 0 && !rest.starts_with([' ', '\t']) {
            return None;
        }
        Some(Written {
            name,
            arguments: rest[..close].trim().to_owned(),
            end: at + line.len() - rest.len() + close + 1,
        })
    }

    /// Reads `:::name …`; `line` is the text from there to the end of the line.
    fn colons(&mut self, at: usize, line: &str) -> Option<Written> {
        let blanks = line[3..].bytes().take_while(|byte| *byte == b' ').count();
        let start = 3 + blanks;
        let length = line[start..].bytes().take_while(|byte| byte.is_ascii_alphabetic() || *byte == b'-').count();
        let name = line[start..start + length].trim_end_matches('-').to_ascii_lowercase();
        let rest = &line[start + length..];
        let begins = self.begins_line(at);
        if CLOSED.contains(&name.as_str()) {
            let Some(close) = closing_colons(rest) else {
                self.malformed(at..at + line.len(), format!("`:::{name}` does not end with `:::`"));
                return None;
            };
            let arguments = rest[..close].trim().to_owned();
            return Some(Written { name: format!(":{name}"), arguments, end: at + start + length + close + 3 });
        }
        if !begins || name.is_empty() {
            return None;
        }
        if LINES.contains(&name.as_str()) {
            let arguments = rest.trim().trim_end_matches(':').trim().to_owned();
            return Some(Written { name: format!(":{name}"), arguments, end: at + line.len() });
        }
        self.malformed(at..at + line.len(), format!("there is no `:::{name}`"));
        None
    }

    /// Whether nothing but marks of quotes and lists stands before byte `at` on its line.
    fn begins_line(&self, at: usize) -> bool {
        at - self.line.start < LONGEST && is_container(&self.text[self.line.start..at])
    }

    fn malformed(&mut self, range: Range<usize>, message: String) {
        self.directives.malformed.push(Malformed { range, message });
    }
}

/// Whether a text is nothing but marks of quotes and lists.
fn is_container(before: &str) -> bool {
    before.split([' ', '\t', '>']).all(|part| {
        let number = part.strip_suffix(['.', ')']).unwrap_or("x");
        let is_number = (1..10).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        matches!(part, "" | "-" | "*" | "+") || is_number
    })
}

/// The length of what follows `[!INCLUDE` or `[!code`: `-lang [text](path "title")]`, in bytes.
fn reference(text: &str) -> Option<usize> {
    let open = text
        .find('[')
        .filter(|open| text[..*open].bytes().all(|b| b.is_ascii_alphanumeric() || b" -+#_.".contains(&b)))?;
    let label = balanced(&text[open..], b'[', b']')?;
    let after = &text[open + label..];
    let blanks = after.len() - after.trim_start().len();
    if !after[blanks..].starts_with('(') {
        return None;
    }
    let target = balanced(&after[blanks..], b'(', b')')?;
    let rest = &after[blanks + target..];
    let blanks_at_end = rest.len() - rest.trim_start().len();
    rest[blanks_at_end..].starts_with(']').then(|| text.len() - rest.len() + blanks_at_end + 1)
}

/// The length of the brackets that `text` begins with and all between them.
fn balanced(text: &str, open: u8, close: u8) -> Option<usize> {
    let mut depth = 0usize;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            _ if byte == open => depth += 1,
            _ if byte == close => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Where the `:::` stands that ends the attributes in `text`; one inside quotes does not.
fn closing_colons(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut quote = false;
    for at in 0..bytes.len() {
        match bytes[at] {
            b'"' => quote = !quote,
            b':' if !quote && bytes[at..].starts_with(b":::") => return Some(at),
            _ => {}
        }
    }
    // A quote that is never closed must not hide the end.
    quote.then(|| memmem::rfind(bytes, b":::")).flatten()
}

/// The attributes `name="value"` of a directive, names in lower case. A value may stand in single quotes or, where it
/// has no blank, in none.
///
/// ```
/// use isogloss::parse::directive::attributes;
/// let found: Vec<_> = attributes(r#"source="a b.png" alt-text='升級' border=false"#).collect();
/// assert_eq!(found[1], ("alt-text".to_owned(), "升級"));
/// assert_eq!(found[2].1, "false");
/// ```
pub fn attributes(text: &str) -> impl Iterator<Item = (String, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        if rest.is_empty() {
            return None;
        }
        let name = rest[..end].to_ascii_lowercase();
        let after = rest[end..].trim_start();
        let Some(value) = after.strip_prefix('=') else {
            rest = after;
            return Some((name, ""));
        };
        let value = value.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            None => value.split_once(char::is_whitespace).unwrap_or((value, "")),
        };
        rest = after;
        Some((name, value))
    })
}

/// The label and the path of `[label](path "title")`.
///
/// ```
/// use isogloss::parse::directive::label_and_path;
/// assert_eq!(label_and_path("[ملاحظة](../a b.md \"x\")"), ("ملاحظة", "../a b.md"));
/// assert_eq!(label_and_path("[] (<a.md>)"), ("", "a.md"));
/// ```
#[must_use]
pub fn label_and_path(reference: &str) -> (&str, &str) {
    let Some(label) = balanced(reference, b'[', b']') else { return ("", "") };
    let target = reference[label..].trim();
    let target = target.strip_prefix('(').and_then(|target| target.strip_suffix(')')).unwrap_or(target).trim();
    let path = match target.strip_prefix('<').and_then(|target| target.split_once('>')) {
        Some((path, _)) => path,
        None => target
            .match_indices([' ', '\t'])
            .find(|(blank, _)| target[*blank..].trim_start().starts_with(['"', '\'']))
            .map_or(target, |(blank, _)| &target[..blank]),
    };
    (&reference[1..label - 1], path.trim())
}

/// What is no Markdown text: code and comments. Asked for places in ascending order.
struct Skipped<'t> {
    text: &'t str,
    fences: Fences<'t>,
    /// Where no code span is open.
    outside_code: usize,
    comments: Option<Comments<'t>>,
}

/// The comments of a text.
struct Comments<'t> {
    text: &'t str,
    fences: Fences<'t>,
    next: Option<Range<usize>>,
}

impl<'t> Skipped<'t> {
    fn new(text: &'t str) -> Self {
        let comments = COMMENT.find(text.as_bytes()).map(|first| {
            let mut comments = Comments { text, fences: Fences::new(text, 0), next: None };
            comments.advance(first);
            comments
        });
        Self { text, fences: Fences::new(text, 0), outside_code: 0, comments }
    }

    /// Where the code or comment ends that byte `at` lies in.
    fn end(&mut self, at: usize) -> Option<usize> {
        if let Some(block) = self.fences.around(at) {
            self.outside_code = self.outside_code.max(block.end);
            return Some(block.end);
        }
        if let Some(end) = self.comments.as_mut().and_then(|comments| comments.around(at)) {
            return Some(end);
        }
        if let Some(end) = code_span_around(self.text, self.outside_code.min(at), at) {
            self.outside_code = end;
            return Some(end);
        }
        self.outside_code = at;
        None
    }
}

impl Comments<'_> {
    fn advance(&mut self, from: usize) {
        let bytes = self.text.as_bytes();
        let mut at = from;
        self.next = loop {
            let Some(open) = COMMENT.find(&bytes[at..]).map(|open| at + open) else { break None };
            if let Some(block) = self.fences.around(open) {
                at = block.end.max(open + 4);
                continue;
            }
            let close = memmem::find(&bytes[open..], b"-->").map_or(bytes.len(), |close| open + close + 3);
            break Some(open..close);
        };
    }

    fn around(&mut self, at: usize) -> Option<usize> {
        while let Some(comment) = self.next.clone() {
            if comment.start > at {
                return None;
            }
            if comment.end > at {
                return Some(comment.end);
            }
            self.advance(comment.end);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<(String, String, bool)> {
        find(text).found.into_iter().map(|found| (found.name, found.arguments, found.alone)).collect()
    }

    fn one(name: &str, arguments: &str, alone: bool) -> Vec<(String, String, bool)> {
        vec![(name.to_owned(), arguments.to_owned(), alone)]
    }

    #[test]
    fn brackets() {
        assert_eq!(names("> [!Note]  \n> a"), one("!note", "", true));
        assert_eq!(names("1. > [!div class=\"checklist\"]\n"), one("!div", "class=\"checklist\"", true));
        assert_eq!(names("> [!VIDEO https://x.org/a_b_c]"), one("!video", "https://x.org/a_b_c", true));
        assert_eq!(names("* [!INCLUDE [a](b.md)]"), one("!include", "[a](b.md)", true));
        assert_eq!(names("قبل [!include[] (~/b c.md)] بعد"), one("!include", "[] (~/b c.md)", false));
        assert_eq!(names("| [!INCLUDE [a \\] b](b(1).md)] |"), one("!include", "[a \\] b](b(1).md)", false));
        assert_eq!(names(" [!Code-C#[Main](a.cs?name=x)]"), one("!code", "-C#[Main](a.cs?name=x)", true));
    }

    #[test]
    fn colons() {
        let image = ":::image source=\"a_b_.png\" alt-text=\"升: :::\":::";
        assert_eq!(names(image), one(":image", "source=\"a_b_.png\" alt-text=\"升: :::\"", true));
        assert_eq!(names("| x ::: code id=\"a|b\" ::: |"), one(":code", "id=\"a|b\"", false));
        assert_eq!(names("  ::: moniker range=\">= a-3.0\""), one(":moniker", "range=\">= a-3.0\"", true));
        assert_eq!(names(":::row-end:::"), one(":row-end", "", true));
        assert_eq!(names("a :::no-loc text=\"b\"::: c"), one(":no-loc", "text=\"b\"", false));
    }

    #[test]
    fn what_is_none() {
        for text in [
            "[!NOTE] without a quote",
            "`[!INCLUDE [a](b)]` and ``:::image x:::``",
            "```\n[!INCLUDE [a](b)]\n:::row:::\n```",
            "<!-- [!code-x[a](b)]\n:::row::: -->",
            "\\[!INCLUDE [a](b)]",
            "a ::: zone",
            "[! [a](b)]",
            "std::::fmt",
        ] {
            assert_eq!(names(text), [], "{text}");
            assert_eq!(find(text).malformed, [], "{text}");
        }
    }

    #[test]
    fn what_is_malformed() {
        for text in ["> [!NOTE] نص", ":::image source=\"a\"", "[!INCLUDE [a](b]", "::: zoen pivot=\"a\"", "[!code[a](b"]
        {
            assert_eq!(find(text).malformed.len(), 1, "{text}");
            assert_eq!(names(text), [], "{text}");
        }
        assert_eq!(find("> [!x y] z").malformed, []);
    }

    #[test]
    fn long_lines_cost_no_more_than_short_ones() {
        for part in ["[!INCLUDE [", ":::image ", "> [!NOTE] ", "`[!x", "<!-- [!", ":::", "[!code[a](b)] "] {
            let _ = find(&part.repeat(50_000));
        }
    }
}
