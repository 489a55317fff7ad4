//! [`definitions`]: the labels that a text defines, `[label]: address`, found by their lines alone.

use std::collections::BTreeMap;

/// The address of each label. Of several with one label the first counts (CommonMark 0.31, 4.7).
pub(crate) fn definitions(text: &str) -> BTreeMap<String, &str> {
    let mut found = BTreeMap::new();
    for line in text.lines() {
        let line = line.trim_start_matches([' ', '>']);
        let Some((written, rest)) = line.strip_prefix('[').and_then(|line| line.split_once("]:")) else { continue };
        if let Some(address) = rest.split_whitespace().next() {
            found.entry(label(written)).or_insert(address.trim_start_matches('<').trim_end_matches('>'));
        }
    }
    found
}

/// What has to be the same of a label: not its case, and not how many blanks there are.
pub(crate) fn label(written: &str) -> String {
    written.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_define() {
        let found = definitions("[A  b]: x.md\n> [ג]: <y.md> \"t\"\n[a b]: z.md\n[d]:\ntext [e]: no\n");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [("a b".to_owned(), "x.md"), ("ג".to_owned(), "y.md")]);
    }
}
