//! Ids as authors write them: [`name`] in an `<a>` tag, [`trailing`] at the end of a heading, [`names`] anywhere in HTML.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

/// Longest tag that is looked at, in bytes: bounds the work on HTML that never closes one.
const LONGEST: usize = 1000;

/// The id that an opening tag `<a name="x">` or `<a id="x">` gives, whatever its other attributes; not one that leads
/// somewhere as well.
pub(super) fn name(tag: &str) -> Option<&str> {
    let rest = tag.strip_prefix("<a").or_else(|| tag.strip_prefix("<A"))?;
    if !rest.starts_with(|c: char| c.is_ascii_whitespace()) {
        return None;
    }
    let mut rest = rest.trim_end_matches('>').trim_end_matches('/');
    let mut id: Option<&str> = None;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return id.filter(|id| is_id(id));
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace() || c == '=').unwrap_or(rest.len());
        let attribute = &rest[..end];
        let after = rest[end..].trim_start();
        let Some(value) = after.strip_prefix('=').map(str::trim_start) else {
            // A `=` without a name would be no progress.
            rest = if end == 0 { &rest[1..] } else { after };
            continue;
        };
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            None => value.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((value, "")),
        };
        if attribute.eq_ignore_ascii_case("href") {
            return None;
        }
        if attribute.eq_ignore_ascii_case("name") || attribute.eq_ignore_ascii_case("id") {
            id = id.or(Some(value.trim()));
        }
        rest = after;
    }
}

/// The ids that tags in `html` give, and the places of these tags.
pub(super) fn names(html: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    html.match_indices("<a").chain(html.match_indices("<A")).filter_map(move |(at, _)| {
        let end = html.floor_char_boundary(html.len().min(at + LONGEST));
        let length = html[at..end].find('>')? + 1;
        Some((name(&html[at..at + length])?, at..at + length))
    })
}

/// An id at the end of a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trailing {
    /// The id.
    pub(super) id: String,
    /// The event that the words of the heading end in; those after it belong to the id.
    pub(super) event: usize,
    /// How many bytes of that event's text are words.
    pub(super) words: usize,
}

/// Most events that an id at the end of a heading is made of: Markdown takes the stars of `{/*x*/}` for emphasis.
const MOST_EVENTS: usize = 8;

/// The id at the end of a heading of these events: `{#x}`, `{ #x .class }` or, in MDX, `{/*x*/}`. A heading of nothing
/// else has none.
pub(super) fn trailing<'e, 't: 'e>(
    events: impl DoubleEndedIterator<Item = &'e Event<'t>> + ExactSizeIterator,
) -> Option<Trailing> {
    let mut tail = String::new();
    let mut depth = 0;
    for (event, inside) in events.enumerate().rev().take(MOST_EVENTS) {
        match inside {
            Event::Text(text) if !tail.is_empty() || text.trim_end().ends_with('}') => {
                tail.insert_str(0, text);
                let Some(open) = text.rfind('{') else { continue };
                let words = text[..open].trim_end().len();
                let id = attribute_id(&tail[open..]).filter(|_| depth == 0 && (words > 0 || event > 0))?;
                return Some(Trailing { id: id.to_owned(), event, words });
            }
            Event::Start(Tag::Emphasis) if !tail.is_empty() => depth -= 1,
            Event::End(TagEnd::Emphasis) if !tail.is_empty() => depth += 1,
            _ => return None,
        }
        tail.insert(0, '*');
    }
    None
}

/// The id in the braces at the end of a heading.
fn attribute_id(braces: &str) -> Option<&str> {
    let inside = braces.trim_end().strip_prefix('{')?.strip_suffix('}')?.trim();
    if let Some(comment) = inside.strip_prefix("/*") {
        return comment.strip_suffix("*/").map(str::trim).filter(|id| is_id(id));
    }
    let is_attribute = |word: &str| word.starts_with(['#', '.']) || word.contains('=');
    let mut ids = inside.split_whitespace().filter_map(|word| word.strip_prefix('#'));
    let id = ids.next().filter(|id| is_id(id) && inside.split_whitespace().all(is_attribute))?;
    ids.next().is_none().then_some(id)
}

/// HTML allows any id without white space; quotes and signs would only invite mistakes.
pub(super) fn is_id(value: &str) -> bool {
    !value.is_empty()
        && !value.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\'' | '&'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_tags() {
        assert_eq!(name("<a name=\"x\">"), Some("x"));
        assert_eq!(name("<A class=c ID='ש'/>"), Some("ש"));
        assert_eq!(name("<a name = y >"), Some("y"));
        for tag in
            ["<a href=\"#x\" id=\"y\">", "<a>", "<a name=\"\">", "<abbr id=\"x\">", "<a =>", "<a name=\"x y\">", "</a>"]
        {
            assert_eq!(name(tag), None, "{tag}");
        }
        let html = "<p><a name=\"甲\"></a> <a id='b'></a>";
        assert_eq!(
            names(html).map(|(id, at)| (id, &html[at])).collect::<Vec<_>>(),
            [("甲", "<a name=\"甲\">"), ("b", "<a id='b'>")]
        );
    }

    #[test]
    fn ids_of_headings() {
        let said = |text: &str| {
            let events: Vec<Event<'_>> = crate::parse::markdown::events(text).map(|(event, _)| event).collect();
            let inside = &events[1..events.len() - 1];
            trailing(inside.iter()).map(|found| format!("{} {} {}", found.id, found.event, found.words))
        };
        let has = |text: &str| said(text).unwrap_or_default();
        assert_eq!(has("# عنوان {#x}"), "x 0 10");
        assert_eq!(has("# שלום { #x-y }"), "x-y 0 8");
        assert_eq!(has("# 見出し {#x_1 .wide}"), "x_1 0 9");
        assert_eq!(has("# 標題 { .wide #甲 }"), "甲 0 6");
        assert_eq!(has("# Lids {/*lids*/}"), "lids 0 4");
        assert_eq!(has("# Lids {/* lids */}"), "lids 0 4");
        assert_eq!(has("# *Lids* `open` {#x}"), "x 5 0");
        for text in
            ["# {#x}", "# {/*x*/}", "# a {x}", "# a {#}", "# a {#x y}", "# a {#x #y}", "# *a {#x}*", "# a `{#x}`"]
        {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
