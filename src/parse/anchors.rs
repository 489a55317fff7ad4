//! Ids as authors write them: [`name`] in an `<a>` tag, [`trailing`] at the end of a heading, [`names`] anywhere in HTML.

use std::ops::Range;

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

/// The words of a heading that ends in ` {#x}`, and the id.
pub(super) fn trailing(text: &str) -> Option<(&str, &str)> {
    let (before, id) = text.trim_end().strip_suffix('}')?.rsplit_once("{#")?;
    (is_id(id) && !before.trim().is_empty()).then(|| (before.trim_end(), id))
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
        assert_eq!(trailing("عنوان {#x}"), Some(("عنوان", "x")));
        assert_eq!(trailing("{#x}"), None);
        assert_eq!(trailing("a {x}"), None);
    }
}
