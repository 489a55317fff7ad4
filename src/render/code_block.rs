//! Code blocks: what stands between fences, or was taken from a sample, with its tokens coloured. [`CodeBlocks`] is the
//! door.

use std::{
    collections::HashMap,
    ops::RangeInclusive,
    sync::{PoisonError, RwLock},
};

use foldhash::quality::RandomState;
use pulldown_cmark_escape::escape_html;

use crate::highlight::{self, Known};

/// How many bytes of code, and of what was made of it, are kept at most.
const MOST_KEPT: usize = 16 << 20;

/// Writes code blocks. Translations show the code of their source, and articles show that of each other, so that what
/// was made of a block is kept for the next one like it.
#[derive(Default)]
pub(super) struct CodeBlocks {
    kept: RwLock<Kept>,
}

#[derive(Default)]
struct Kept {
    /// By the code: the language that it was taken for first, and its HTML.
    painted: HashMap<Box<str>, (&'static Known, Box<str>), RandomState>,
    bytes: usize,
}

/// What the info string of a code block says: `csharp {1,3-4}`.
struct Info<'i> {
    /// The label of the language, as written.
    language: &'i str,
    /// Lines to highlight, counted from 1.
    lines: Vec<RangeInclusive<usize>>,
}

impl<'i> Info<'i> {
    fn read(info: &'i str) -> Self {
        let (language, rest) = info.trim().split_once([' ', '\t', '{']).unwrap_or((info.trim(), ""));
        let from_brace = &info[info.find('{').unwrap_or(info.len())..];
        let marked = from_brace.strip_prefix('{').and_then(|rest| rest.split_once('}')).map_or("", |(lines, _)| lines);
        let mut lines = Vec::new();
        if !rest.is_empty() {
            for part in marked.split(',').take(64) {
                let (from, to) = part.split_once('-').unwrap_or((part, part));
                if let (Ok(from), Ok(to)) = (from.trim().parse::<usize>(), to.trim().parse()) {
                    lines.push(from..=to);
                }
            }
        }
        Self { language, lines }
    }
}

impl CodeBlocks {
    /// Appends the block of `code` with the info string `info`.
    pub(super) fn write(&self, html: &mut String, info: &str, code: &str) {
        let info = Info::read(info);
        html.push_str("<pre");
        let known = highlight::find(info.language);
        if let Some(name) = known.and_then(Known::display_name) {
            html.push_str(" data-language=\"");
            let _ = escape_html(&mut *html, name);
            html.push('"');
        }
        html.push_str("><code");
        if !info.language.is_empty() {
            html.push_str(" class=\"lang-");
            let _ = escape_html(&mut *html, &info.language.to_lowercase());
            html.push('"');
        }
        html.push('>');
        let start = html.len();
        match known {
            Some(known) => self.paint(html, known, code),
            None => highlight::write_known(html, None, code),
        }
        if !info.lines.is_empty() {
            mark_lines(html, start, &info.lines);
        }
        html.push_str("</code></pre>\n");
    }

    /// Appends code in a language that is known.
    fn paint(&self, html: &mut String, known: &'static Known, code: &str) {
        if let Some((language, painted)) = self.kept.read().unwrap_or_else(PoisonError::into_inner).painted.get(code)
            && std::ptr::eq(*language, known)
        {
            html.push_str(painted);
            return;
        }
        let start = html.len();
        highlight::write_known(html, Some(known), code);
        let painted = &html[start..];
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        let bytes = kept.bytes + code.len() + painted.len();
        if bytes <= MOST_KEPT && !kept.painted.contains_key(code) {
            kept.bytes = bytes;
            kept.painted.insert(code.into(), (known, painted.into()));
        }
    }
}

/// Wraps the lines that are to be seen first. Every line of the written code is balanced by itself.
fn mark_lines(html: &mut String, start: usize, lines: &[RangeInclusive<usize>]) {
    let code = html.split_off(start);
    for (at, line) in code.split_inclusive('\n').enumerate() {
        if lines.iter().any(|lines| lines.contains(&(at + 1))) {
            let (text, end) = line.strip_suffix('\n').map_or((line, ""), |text| (text, "\n"));
            html.extend(["<mark>", text, end, "</mark>"]);
        } else {
            html.push_str(line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(info: &str, code: &str) -> String {
        let blocks = CodeBlocks::default();
        let [first, again] = [(); 2].map(|()| {
            let mut html = String::new();
            blocks.write(&mut html, info, code);
            html
        });
        assert_eq!(first, again);
        first
    }

    #[test]
    fn languages_have_names() {
        assert_eq!(written("", "a < ב\n"), "<pre><code>a &lt; ב\n</code></pre>\n");
        assert_eq!(
            written("JSON", "1\n"),
            "<pre data-language=\"JSON\"><code class=\"lang-json\"><span class=\"n\">1</span>\n</code></pre>\n"
        );
        assert!(written("\"><script>", "x").starts_with("<pre><code class=\"lang-&quot;&gt;&lt;script&gt;\">"));
    }

    #[test]
    fn the_same_code_is_something_else_in_another_language() {
        let (blocks, mut html) = (CodeBlocks::default(), String::new());
        for language in ["sql", "ini", "sql", "ini"] {
            blocks.write(&mut html, language, "select שם");
        }
        assert_eq!(html.matches("<span class=\"k\">select</span> שם</code>").count(), 2, "{html}");
        assert_eq!(html.matches("<code class=\"lang-ini\">select שם</code>").count(), 2, "{html}");
    }

    #[test]
    fn lines_are_marked() {
        let html = written("text {2,4-5}", "一\n二\n三\n四");
        assert!(html.contains("一\n<mark>二\n</mark>三\n<mark>四</mark></code>"), "{html}");
        assert!(!written("x{1", "a").contains("mark"));
    }
}
