//! Words in plain text, and words in messages.

use std::ops::Range;

use crate::parse::passage::{MASK, Passage, Token};

/// Where `text` has `words` whole: no letter or digit of their kind goes on beside them.
pub(crate) fn find(text: &str, words: &str) -> Option<Range<usize>> {
    let words = words.trim();
    if words.is_empty() || words.contains(MASK) {
        return None;
    }
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let (first, last) = (words.chars().next(), words.chars().next_back());
    let goes_on = |at: usize| {
        (is_letter(first) && is_letter(text[..at].chars().next_back()))
            || (is_letter(last) && is_letter(text[at + words.len()..].chars().next()))
    };
    memchr::memmem::find_iter(text.as_bytes(), words).find(|at| !goes_on(*at)).map(|at| at..at + words.len())
}

/// Whether `token`, whose marks are stars or low lines, is around nothing but `code` as it is written in `passage`, whose
/// raw text is `raw`.
pub(crate) fn is_around(token: &Token, code: &str, passage: &Passage<'_>, raw: &str) -> bool {
    let start = passage.span.start;
    let range = token.span.start.saturating_sub(start) as usize..token.span.end.saturating_sub(start) as usize;
    token.text == code || raw.get(range).is_some_and(|raw| raw.trim_matches(['*', '_']) == code)
}

/// A few names in back-ticks, and the verb that goes with them: "`a`, `b` and 3 more", "are".
pub(crate) fn listed(names: &[&str]) -> (String, &'static str) {
    const SHOWN: usize = 3;
    let quoted: Vec<String> = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    match (&*quoted, names.len()) {
        ([one], _) => (one.clone(), "is"),
        ([first @ .., last], count) if count <= SHOWN => (format!("{} and {last}", first.join(", ")), "are"),
        (all, count) => (format!("{} and {} more", all.join(", "), count - all.len()), "are"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words() {
        assert_eq!(find("Get-Items, Get-Itemです", "Get-Item"), Some(11..19));
        assert_eq!(find("xa", "a"), None);
        assert_eq!(find("אב", ""), None);
    }

    #[test]
    fn lists() {
        assert_eq!(listed(&["a"]).0, "`a`");
        assert_eq!(listed(&["א", "b", "c"]), ("`א`, `b` and `c`".to_owned(), "are"));
        assert_eq!(listed(&["a", "b", "c", "d", "e"]).0, "`a`, `b`, `c` and 2 more");
    }
}
