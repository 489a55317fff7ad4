//! [`Marked`]: text with the few marks that a source shows beside its translation: code, bold and italic.
//!
//! All texts of a page share one, so that a page costs a few buffers and not a few for each sentence. A [`Part`] of it is
//! written as HTML ([`Marked::html`]) or as JSON ([`Marked::json`]). Links, images and HTML are not kept: the page itself
//! has them.

use std::ops::Range;

use pulldown_cmark_escape::escape_html_body_text;

use crate::parse::passage::{LinkKind, MASK, Passage};

/// How a stretch of text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Style {
    /// Bold.
    Strong,
    /// Italic.
    Emphasis,
    /// Code.
    Code,
}

/// Texts one after another, and where their marks are.
#[derive(Debug, Default)]
pub(super) struct Marked {
    text: String,
    /// Offsets in the text, ascending, and what begins (`true`) or ends there.
    marks: Vec<(usize, Style, bool)>,
}

/// One of the texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    text: Range<usize>,
    marks: Range<usize>,
}

impl Style {
    /// The name of the element.
    fn tag(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Emphasis => "em",
            Self::Code => "code",
        }
    }
}

impl Marked {
    /// With room for so many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), marks: Vec::new() }
    }

    /// An empty text behind the last one.
    pub(super) fn begin(&self) -> Part {
        let (text, marks) = (self.text.len(), self.marks.len());
        Part { text: text..text, marks: marks..marks }
    }

    /// Ends a text that was begun where the last one is over now.
    pub(super) fn end(&self, part: &mut Part) {
        part.text.end = self.text.len();
        part.marks.end = self.marks.len();
    }

    /// Adds to the last text.
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Begins or ends a stretch of this style.
    pub(super) fn mark(&mut self, style: Style, begins: bool) {
        self.marks.push((self.text.len(), style, begins));
    }

    /// Adds a text of its own.
    pub(super) fn passage(&mut self, passage: &Passage<'_>) -> Part {
        let mut part = self.begin();
        if passage.is_bare() && passage.strong.is_empty() && passage.emphasis.is_empty() {
            self.push(passage.text.trim());
        } else {
            self.with_marks(passage);
        }
        self.end(&mut part);
        part
    }

    fn with_marks(&mut self, passage: &Passage<'_>) {
        let text = &*passage.text;
        let mut at = 0;
        for (edge, style, begins) in edges(passage) {
            self.unmasked(passage, at..edge);
            self.mark(style, begins);
            at = edge.max(at);
        }
        self.unmasked(passage, at..text.len());
    }

    /// Adds a stretch of a passage, with what its masks stand for.
    fn unmasked(&mut self, passage: &Passage<'_>, range: Range<usize>) {
        let stretch = passage.text.get(range.clone()).unwrap_or_default();
        let mut rest = stretch;
        while let Some((before, after)) = rest.split_once(MASK) {
            self.push(before);
            self.masked(passage, range.start + stretch.len() - rest.len() + before.len());
            rest = after;
        }
        self.push(rest);
    }

    /// Adds what the mask at `at` stands for.
    fn masked(&mut self, passage: &Passage<'_>, at: usize) {
        if let Ok(code) = passage.codes.binary_search_by_key(&at, |code| code.range.start) {
            self.mark(Style::Code, true);
            self.push(&passage.codes[code].text);
            self.mark(Style::Code, false);
        } else if let Some(link) = passage.links.iter().find(|link| {
            link.range.start == at
                && matches!(link.kind, LinkKind::Auto | LinkKind::Bare)
                && link.range.len() == MASK.len_utf8()
        }) {
            self.push(link.target.strip_prefix("xref:").unwrap_or(&link.target));
        } else if let Ok(tag) = passage.tags.binary_search_by_key(&at, |tag| tag.range.start)
            && passage.tags[tag].text.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br"))
        {
            self.push(" ");
        }
    }

    /// The text without its marks.
    pub(super) fn plain(&self, part: &Part) -> &str {
        self.text[part.text.clone()].trim()
    }

    /// Writes a text as HTML.
    pub(super) fn html(&self, part: &Part, html: &mut String) {
        let mut at = part.text.start;
        for (offset, style, begins) in &self.marks[part.marks.clone()] {
            let _ = escape_html_body_text(&mut *html, &self.text[at..*offset]);
            html.extend([if *begins { "<" } else { "</" }, style.tag(), ">"]);
            at = *offset;
        }
        let _ = escape_html_body_text(html, &self.text[at..part.text.end]);
    }

    /// Writes a text as JSON: a string or, where there are marks, a list of strings and of elements, which are lists
    /// that begin with their names: `["Run ", ["code", "x"]]`.
    pub(super) fn json(&self, part: &Part, json: &mut Vec<u8>) {
        if part.marks.is_empty() {
            return string(json, self.plain(part));
        }
        json.push(b'[');
        let mut at = part.text.start;
        for (offset, style, begins) in &self.marks[part.marks.clone()] {
            item(json, &self.text[at..*offset]);
            if *begins {
                separate(json);
                json.push(b'[');
                string(json, style.tag());
            } else {
                json.push(b']');
            }
            at = *offset;
        }
        item(json, &self.text[at..part.text.end]);
        json.push(b']');
    }
}

/// Writes a text as an item of a list, unless it is empty.
fn item(json: &mut Vec<u8>, text: &str) {
    if !text.is_empty() {
        separate(json);
        string(json, text);
    }
}

/// Parts an item from the one before.
fn separate(json: &mut Vec<u8>) {
    if json.last() != Some(&b'[') {
        json.push(b',');
    }
}

/// Writes a JSON string.
pub(super) fn string(json: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(json, text).expect("a vector takes any bytes, and a string is always JSON");
}

/// Where bold and italic begin and end, well nested: what begins first ends last.
fn edges(passage: &Passage<'_>) -> Vec<(usize, Style, bool)> {
    let spans = |tokens: &[crate::parse::passage::Token], style: Style| -> Vec<(Range<usize>, Style)> {
        tokens.iter().filter(|token| !token.range.is_empty()).map(|token| (token.range.clone(), style)).collect()
    };
    let mut all = spans(&passage.strong, Style::Strong);
    all.extend(spans(&passage.emphasis, Style::Emphasis));
    all.sort_by_key(|(range, style)| (range.start, std::cmp::Reverse(range.end), *style));
    let mut edges = Vec::with_capacity(2 * all.len());
    let mut open: Vec<(usize, Style)> = Vec::new();
    for (range, style) in all {
        while let Some((end, style)) = open.pop_if(|(end, _)| *end <= range.start) {
            edges.push((end, style, false));
        }
        edges.push((range.start, style, true));
        // What would end outside of what it stands in ends with it.
        let end = open.last().map_or(range.end, |(end, _)| range.end.min(*end));
        open.push((end, style));
    }
    edges.extend(open.into_iter().rev().map(|(end, style)| (end, style, false)));
    edges
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(raw: &str) -> (String, String) {
        let mut marked = Marked::default();
        marked.push("before");
        let part = marked.passage(&Passage::read(raw, 0));
        marked.push("after");
        let (mut html, mut json) = (String::new(), Vec::new());
        marked.html(&part, &mut html);
        marked.json(&part, &mut json);
        (html, String::from_utf8(json).unwrap())
    }

    #[test]
    fn marks_are_kept_and_nothing_else() {
        let both = |raw| {
            let (html, json) = written(raw);
            format!("{html}\n{json}")
        };
        insta::assert_snapshot!(both("Zum **`a<b>`-*Teil*** [gehen](javascript:x)\\*<br/>&amp; <b onclick=x>los</b>!"), @r#"
        Zum <strong><code>a&lt;b&gt;</code>-<em>Teil</em></strong> gehen* &amp; los!
        ["Zum ",["strong",["code","a<b>"],"-",["em","Teil"]]," gehen* & los!"]
        "#);
        insta::assert_snapshot!(both("انظر <https://a.example/> و ![صورة](i.png) \"</script>\""), @r#"
        انظر https://a.example/ و  ""
        "انظر https://a.example/ و  \"\""
        "#);
        insta::assert_snapshot!(both("***都***"), @r#"
        <strong><em>都</em></strong>
        [["strong",["em","都"]]]
        "#);
    }

    proptest! {
        #[test]
        fn elements_are_nested(raw in "[a字א`*_\\[\\]()<>&\\\\ \n/]{0,40}") {
            let (html, json) = written(&raw);
            prop_assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{}", json);
            let mut open = Vec::new();
            for tag in html.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
                match tag.strip_prefix('/') {
                    Some(name) => prop_assert_eq!(open.pop(), Some(name.to_owned())),
                    None => open.push(tag.to_owned()),
                }
            }
            prop_assert!(open.is_empty());
        }
    }
}
