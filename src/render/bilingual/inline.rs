//! Text with the few marks that a source and its translation are shown with beside each other: code, bold and italic.
//!
//! Comes in: text, raw Markdown ([`markdown`]) or a passage ([`passage`]). Goes out: HTML that can stand in a string of
//! JSON as it is, so that what the page and the file of the script have in common is written once. Links, images and
//! HTML are not kept: the page itself has them.

use std::ops::Range;

use crate::{
    parse::{
        passage::{LinkKind, MASK, Passage, Token},
        quick_passage::{self, Writer},
    },
    text::Marks,
};

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

impl Style {
    /// Begins a stretch of this style.
    pub(super) fn open(self, html: &mut String) {
        html.push_str(match self {
            Self::Strong => "<strong>",
            Self::Emphasis => "<em>",
            Self::Code => "<code>",
        });
    }

    /// Ends it.
    pub(super) fn close(self, html: &mut String) {
        html.push_str(match self {
            Self::Strong => "</strong>",
            Self::Emphasis => "</em>",
            Self::Code => "</code>",
        });
    }
}

/// The bytes that HTML or JSON could take for marks of theirs.
static SPECIAL: Marks = Marks::of(b"&<>\"\\", b' ');

/// Writes text that has no marks. What HTML or JSON could take for a mark of theirs is a reference, a control
/// character a blank.
pub(super) fn text(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = SPECIAL.first(rest.as_bytes()) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\\' => "&#92;",
            _ => " ",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}

/// What a reference is shown as, by what is written behind `xref:`.
pub(in crate::render) type Name<'n> = &'n dyn Fn(&str) -> String;

/// Writes the inside of a paragraph of Markdown.
pub(super) fn markdown(html: &mut String, raw: &str, name: Name<'_>) {
    let raw = raw.trim();
    let start = html.len();
    if quick_passage::write(raw, &mut Quick(html)).is_none() {
        html.truncate(start);
        passage(html, &Passage::parsed(raw, 0, false), name);
    }
}

/// Writes what can be read quickly.
struct Quick<'h>(&'h mut String);

impl Quick<'_> {
    fn style(is_strong: bool) -> Style {
        if is_strong { Style::Strong } else { Style::Emphasis }
    }
}

impl<'t> Writer<'t> for Quick<'_> {
    fn words(&mut self, words: &'t str, _place: Range<usize>) {
        text(self.0, words);
    }

    fn code(&mut self, code: &'t str, _place: Range<usize>) {
        Style::Code.open(self.0);
        text(self.0, code);
        Style::Code.close(self.0);
    }

    fn open_emphasis(&mut self, is_strong: bool) {
        Self::style(is_strong).open(self.0);
    }

    fn close_emphasis(&mut self, is_strong: bool, _place: Range<usize>) {
        Self::style(is_strong).close(self.0);
    }
}

/// Writes a passage.
pub(super) fn passage(html: &mut String, passage: &Passage<'_>, name: Name<'_>) {
    let mut at = 0;
    for (edge, style, begins) in edges(passage) {
        unmasked(html, passage, at..edge, name);
        if begins {
            style.open(html);
        } else {
            style.close(html);
        }
        at = edge.max(at);
    }
    unmasked(html, passage, at..passage.text.len(), name);
}

/// Writes a stretch of a passage, with what its masks stand for.
fn unmasked(html: &mut String, passage: &Passage<'_>, range: Range<usize>, name: Name<'_>) {
    let stretch = passage.text.get(range.clone()).unwrap_or_default();
    let mut rest = stretch;
    while let Some((before, after)) = rest.split_once(MASK) {
        text(html, before);
        masked(html, passage, range.start + stretch.len() - rest.len() + before.len(), name);
        rest = after;
    }
    text(html, rest);
}

/// Writes what the mask at `at` stands for.
fn masked(html: &mut String, passage: &Passage<'_>, at: usize, name: Name<'_>) {
    if let Ok(code) = passage.codes.binary_search_by_key(&at, |code| code.range.start) {
        Style::Code.open(html);
        text(html, &passage.codes[code].text);
        Style::Code.close(html);
    } else if let Some(link) = passage.links.iter().find(|link| {
        link.range.start == at
            && matches!(link.kind, LinkKind::Auto | LinkKind::Bare)
            && link.range.len() == MASK.len_utf8()
    }) {
        match link.target.strip_prefix("xref:") {
            Some(written) => text(html, &name(written)),
            None => text(html, &link.target),
        }
    } else if let Ok(tag) = passage.tags.binary_search_by_key(&at, |tag| tag.range.start)
        && passage.tags[tag].text.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br"))
    {
        html.push(' ');
    }
}

/// Where bold and italic begin and end, well nested: what begins first ends last.
fn edges(passage: &Passage<'_>) -> Vec<(usize, Style, bool)> {
    let spans = |tokens: &[Token], style: Style| -> Vec<(Range<usize>, Style)> {
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

    fn written(raw: &str) -> String {
        let mut html = String::new();
        markdown(&mut html, raw, &|written| format!("[{written}]"));
        html
    }

    #[test]
    fn marks_are_kept_and_nothing_else() {
        insta::assert_snapshot!(written("Zum **`a<b>`-*Teil*** [gehen](javascript:x)\\*<br/>&amp; <b onclick=x>los</b>!"), @"Zum <strong><code>a&lt;b&gt;</code>-<em>Teil</em></strong> gehen* &amp; los!");
        insta::assert_snapshot!(written("انظر <https://a.example/> و ![صورة](i.png) \"</script>\""), @"انظر https://a.example/ و  &quot;&quot;");
        insta::assert_snapshot!(written("***都***"), @"<strong><em>都</em></strong>");
    }

    proptest! {
        #[test]
        fn both_ways_write_the_same(raw in "[a字א`*_\\[\\]()<>&\\\\ \"\n/]{0,40}") {
            let mut parsed = String::new();
            passage(&mut parsed, &Passage::parsed(raw.trim(), 0, false), &str::to_owned);
            prop_assert_eq!(written(&raw), parsed);
        }

        #[test]
        fn elements_are_nested_and_json_can_hold_them(raw in "[a字א`*_\\[\\]()<>&\\\\ \"\u{1}\n/]{0,40}") {
            let html = written(&raw);
            let json: String = serde_json::from_str(&format!("\"{html}\"")).unwrap_or_default();
            prop_assert_eq!(&json, &html);
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
