//! Code blocks: what stands between fences, or was taken from a sample, with its tokens coloured.

use std::ops::RangeInclusive;

use pulldown_cmark_escape::escape_html;

use crate::highlight;

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

/// Appends the block of `code` with the info string `info`.
pub(super) fn write(html: &mut String, info: &str, code: &str) {
    let info = Info::read(info);
    html.push_str("<pre");
    let known = highlight::find(info.language);
    if let Some(name) = known.and_then(highlight::Known::display_name) {
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
    highlight::write_known(html, known, code);
    if !info.lines.is_empty() {
        mark_lines(html, start, &info.lines);
    }
    html.push_str("</code></pre>\n");
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
        let mut html = String::new();
        write(&mut html, info, code);
        html
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
    fn lines_are_marked() {
        let html = written("text {2,4-5}", "一\n二\n三\n四");
        assert!(html.contains("一\n<mark>二\n</mark>三\n<mark>四</mark></code>"), "{html}");
        assert!(!written("x{1", "a").contains("mark"));
    }
}
