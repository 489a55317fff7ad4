//! Where in a translated sentence something stands: in comes the sentence, out come ranges of bytes.

use std::ops::Range;

/// What stands between `open` and `close`, each time, with both of them.
pub(crate) fn between(text: &str, open: &str, close: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(open).map(|at| from + at) {
        let inner = start + open.len();
        let Some(end) = text[inner..].find(close).map(|at| inner + at + close.len()) else { break };
        found.push(start..end);
        from = end;
    }
    found
}

/// The links `[text](target)`: the whole, and the two parts.
pub(crate) fn links(text: &str) -> Vec<(Range<usize>, Range<usize>, Range<usize>)> {
    let link = |whole: Range<usize>| {
        let middle = whole.start + text[whole.clone()].rfind("](")?;
        Some((whole.clone(), whole.start + 1..middle, middle + 2..whole.end - 1))
    };
    between(text, "[", ")").into_iter().filter_map(link).collect()
}

/// For each byte, whether it is prose: no code, address, tag, placeholder or mark of emphasis.
pub(crate) fn prose(text: &str) -> Vec<bool> {
    let mut prose = vec![true; text.len()];
    for (open, close) in [("`", "`"), ("](", ")"), ("<", ">"), ("{", "}"), ("https://", " "), ("%s", ""), ("%d", "")] {
        for range in between(text, open, close) {
            prose[range].fill(false);
        }
    }
    for (at, c) in text.char_indices() {
        if matches!(c, '*' | '[' | ']') {
            prose[at] = false;
        }
    }
    prose
}

/// The runs of characters for which `is_part` holds, in prose.
pub(crate) fn runs(text: &str, is_part: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let prose = prose(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        if !prose[at] || !is_part(c) {
            continue;
        }
        match found.last_mut() {
            Some(last) if last.end == at => last.end += c.len_utf8(),
            _ => found.push(at..at + c.len_utf8()),
        }
    }
    found
}

/// Numbers in prose, that are no part of a name: `30`, `2,5`, `٥`.
pub(crate) fn numbers(text: &str) -> Vec<Range<usize>> {
    let is_part = |c: char| c.is_numeric() || matches!(c, '.' | ',' | '٫' | '٬');
    let trimmed = runs(text, is_part).into_iter().map(|run| {
        let inner = text[run.clone()].trim_end_matches(['.', ',']);
        run.start..run.start + inner.len()
    });
    let in_name = |at: Option<char>| at.is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    trimmed
        .filter(|run| text[run.clone()].starts_with(char::is_numeric))
        .filter(|run| !in_name(text[..run.start].chars().next_back()) && !in_name(text[run.end..].chars().next()))
        .collect()
}

/// Where `word` stands as a whole word, in prose or not.
pub(crate) fn whole_words(text: &str, word: &str) -> Vec<Range<usize>> {
    let is_name = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    let found = text.match_indices(word).map(|(at, _)| at..at + word.len());
    found
        .filter(|run| !is_name(text[..run.start].chars().next_back()) && !is_name(text[run.end..].chars().next()))
        .collect()
}

/// `text` with `new` in the place of `range`.
pub(crate) fn with(text: &str, range: &Range<usize>, new: &str) -> String {
    format!("{}{new}{}", &text[..range.start], &text[range.end..])
}
