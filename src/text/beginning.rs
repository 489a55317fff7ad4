//! The beginning of a text: [`beginning`].

/// As much of `text` as has at most `most` characters.
pub(crate) fn beginning(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_and_never_cut() {
        assert_eq!(
            (beginning("שלום עולם", 4), beginning("日本", 2), beginning("ab", 9), beginning("一", 0)),
            ("שלום", "日本", "ab", "")
        );
    }
}
