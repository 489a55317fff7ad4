//! [`document`]: the body of a page as HTML that holds what can be searched for, and nothing else.
//!
//! The indexer parses HTML, and takes longer for each element than all else that a build does with it. So it gets
//! headings with their ids and paragraphs of plain text.

use crate::{parse::html_tag::Tag, search::Record};

/// Elements that are left out with all that is in them.
const LEFT_OUT: [&str; 13] = [
    "pre", "script", "style", "svg", "nav", "button", "select", "textarea", "template", "noscript", "iframe", "video",
    "audio",
];
/// Elements that begin and end on lines of their own.
const BLOCKS: [&str; 28] = [
    "p",
    "div",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "blockquote",
    "figure",
    "figcaption",
    "details",
    "summary",
    "section",
    "article",
    "aside",
    "header",
    "footer",
    "hr",
    "address",
];
/// What the indexer writes between words for itself.
const MARK: &str = "___PAGEFIND_";

/// The document that stands for a page.
pub(super) fn document(lang: &str, record: &Record) -> String {
    let Record { title, body, lent_to, .. } = record;
    let mut writer = Writer { html: String::with_capacity(body.len() / 2 + 256), place: Place::Between };
    writer.html.extend(["<html lang=\"", lang, "\"><body>"]);
    for locale in lent_to {
        writer.html.extend(["<i data-pagefind-filter=\"lent_to:", locale, "\"></i>"]);
    }
    if !body.contains("<h1") {
        writer.html.push_str("<h1>");
        let _ = pulldown_cmark_escape::escape_html(&mut writer.html, title);
        writer.html.push_str("</h1>");
    }
    writer.copy(body);
    writer.leave();
    writer.html.push_str("</body></html>");
    if writer.html.contains(MARK) { writer.html.replace(MARK, &MARK.to_ascii_lowercase()) } else { writer.html }
}

/// Where the writer is.
enum Place {
    Between,
    Paragraph,
    /// In the heading of this level.
    Heading(u8),
}

struct Writer {
    html: String,
    place: Place,
}

impl Writer {
    fn copy(&mut self, mut rest: &str) {
        while let Some(open) = memchr::memchr(b'<', rest.as_bytes()) {
            self.text(&rest[..open]);
            rest = &rest[open..];
            let Some(tag) = Tag::read(rest) else {
                // A comment, or nothing that a body should hold.
                let end = if rest.starts_with("<!--") { rest.find("-->").map(|end| end + 3) } else { rest.find('>') };
                rest = &rest[end.unwrap_or(rest.len()).max(1)..];
                continue;
            };
            rest = if !tag.closing && LEFT_OUT.iter().any(|name| tag.name.eq_ignore_ascii_case(name)) {
                after(tag.name, &rest[tag.length..])
            } else {
                self.tag(&tag);
                &rest[tag.length..]
            };
        }
        self.text(rest);
    }

    fn text(&mut self, text: &str) {
        if matches!(self.place, Place::Between) {
            if text.trim_ascii().is_empty() {
                return;
            }
            self.html.push_str("<p>");
            self.place = Place::Paragraph;
        }
        self.html.push_str(text);
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        if let Some(level) = heading_level(tag.name) {
            self.leave();
            if !tag.closing {
                self.enter_heading(level, tag);
            }
        } else if BLOCKS.iter().any(|name| tag.name.eq_ignore_ascii_case(name)) {
            self.leave();
        } else if tag.name.eq_ignore_ascii_case("br") {
            self.text(" ");
        }
    }

    fn enter_heading(&mut self, level: u8, tag: &Tag<'_>) {
        self.html.extend(["<h", &char::from(b'0' + level).to_string()]);
        if let Some((_, id)) = tag.attributes.iter().find(|(name, id)| *name == "id" && !id.is_empty()) {
            self.html.extend([" id=\"", &id.replace('"', "&quot;"), "\""]);
        }
        self.html.push('>');
        self.place = Place::Heading(level);
    }

    fn leave(&mut self) {
        match self.place {
            Place::Between => {}
            Place::Paragraph => self.html.push_str("</p>"),
            Place::Heading(level) => self.html.extend(["</h", &char::from(b'0' + level).to_string(), ">"]),
        }
        self.place = Place::Between;
    }
}

fn heading_level(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h' | b'H', level @ b'1'..=b'6'] => Some(level - b'0'),
        _ => None,
    }
}

/// What comes after the end of an element whose start tag was just read.
fn after<'t>(name: &str, mut rest: &'t str) -> &'t str {
    let mut depth = 1;
    while let Some(open) = memchr::memchr(b'<', rest.as_bytes()) {
        rest = &rest[open..];
        let Some(tag) = Tag::read(rest) else {
            rest = &rest[1..];
            continue;
        };
        rest = &rest[tag.length..];
        if tag.name.eq_ignore_ascii_case(name) {
            depth = if tag.closing { depth - 1 } else { depth + 1 };
        }
        if depth == 0 {
            return rest;
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(body: &str) -> String {
        let body = format!("<h1>x</h1>{body}");
        let html = document("ar", &Record { body, ..Record::default() });
        let text = html.strip_prefix("<html lang=\"ar\"><body><h1>x</h1>").unwrap();
        text.strip_suffix("</body></html>").unwrap().to_owned()
    }

    #[test]
    fn text_stays_without_its_markup() {
        assert_eq!(text("<p>ב<em>ג</em> <code class=\"a &gt; b\">x &lt; y</code></p>\n"), "<p>בג x &lt; y</p>");
        assert_eq!(text("<ul>\n<li>一</li>\n<li>二<br>三</li>\n</ul>"), "<p>一</p><p>二 三</p>");
        assert_eq!(text("<p>a<img src='x' alt='y > z'>b<!-- c > --> d"), "<p>ab d</p>");
    }

    #[test]
    fn headings_keep_their_ids() {
        let body = "<h2 id=\"كيف\"><a name=\"b\"></a>كيف</h2>\n<p>ت</p><h3>ث</h3>";
        assert_eq!(text(body), "<h2 id=\"كيف\">كيف</h2><p>ت</p><h3>ث</h3>");
    }

    #[test]
    fn what_is_no_text_is_left_out() {
        let body = "<p>a</p><pre><code>let <span>b</span></code></pre><svg><title>c</title><svg></svg></svg><p>d</p>";
        assert_eq!(text(body), "<p>a</p><p>d</p>");
        assert_eq!(text("<pre>never closed <b>"), "");
        assert_eq!(text("<p>___PAGEFIND_WEIGHT___9 x</p>"), "<p>___pagefind_WEIGHT___9 x</p>");
    }

    #[test]
    fn a_page_without_a_heading_has_its_title() {
        let record = Record {
            title: "表 & 図".into(),
            body: "文".into(),
            lent_to: vec!["fr-ca".into(), "he".into()],
            ..Record::default()
        };
        let labels = "<i data-pagefind-filter=\"lent_to:fr-ca\"></i><i data-pagefind-filter=\"lent_to:he\"></i>";
        let html = format!("<html lang=\"ja\"><body>{labels}<h1>表 &amp; 図</h1><p>文</p></body></html>");
        assert_eq!(document("ja", &record), html);
    }
}
