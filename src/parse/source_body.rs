//! [`SourceBody`]: the body of the source edition, made ready to find the sources of units in it.
//!
//! What a unit holds as its source is the sentence as the pipeline wrote it: hard-wrapped lines are joined, blanks
//! around emphasis come and go, and every literal star and back-tick got a backslash. So both sides are compared
//! without blanks, without quote marks and without those backslashes; where the source edition had one is noted.

use memchr::memmem;

use super::escapes::{Escape, escapes};

/// The body of the source edition of an article, to tell which backslashes its author wrote.
///
/// Worth making only if the source edition on disk is the revision that was translated.
#[derive(Clone, Debug)]
pub struct SourceBody {
    /// The body without what the pipeline may change.
    folded: Folded,
}

/// A text without blanks, quote marks and the backslashes of stars and back-ticks.
#[derive(Clone, Debug, Default)]
struct Folded {
    text: String,
    /// Where in `text` the stars and back-ticks stand that had a backslash. Ascending.
    escaped: Vec<usize>,
}

impl SourceBody {
    /// Prepares the source edition of an article: `text` is the whole file, `body` the offset where front matter ends.
    #[must_use]
    pub fn new(text: &str, body: usize) -> Self {
        Self { folded: Folded::new(&text[body..]) }
    }

    /// A search for the units of one article, from the first to the last.
    pub(super) fn search(&self) -> Search<'_> {
        // A source that is found costs what lies between it and the one before; one that is not found costs a walk
        // through all that is left. A few of those are usual, an article full of them is not this one's translation.
        Search { body: &self.folded, at: 0, budget: 16 * self.folded.text.len() }
    }
}

/// See [`SourceBody::search`].
pub(super) struct Search<'s> {
    body: &'s Folded,
    /// Where the last unit ended.
    at: usize,
    /// How many bytes may still be looked at.
    budget: usize,
}

impl Search<'_> {
    /// Which escapes of `source`, the source half of the next unit, the source edition has too; `None` if the sentence
    /// is not found in it.
    pub(super) fn authored(&mut self, source: &str) -> Option<Vec<bool>> {
        let wanted = Folded::new(source);
        if wanted.text.is_empty() {
            return None;
        }
        let start = self.find(&wanted.text)?;
        self.at = start + wanted.text.len();
        let known = |at: &usize| self.body.escaped.binary_search(&(start + at)).is_ok();
        Some(wanted.escaped.iter().map(known).collect())
    }

    /// Where `wanted` stands: behind the last unit, or else anywhere.
    fn find(&mut self, wanted: &str) -> Option<usize> {
        let finder = memmem::Finder::new(wanted);
        for from in [self.at, 0] {
            if self.budget == 0 {
                return None;
            }
            let bytes = &self.body.text.as_bytes()[from..];
            let found = finder.find(bytes);
            self.budget = self.budget.saturating_sub(found.unwrap_or(bytes.len()));
            if let Some(found) = found {
                return Some(from + found);
            }
        }
        None
    }
}

impl Folded {
    fn new(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), escaped: Vec::new() };
        let mut at = 0;
        for Escape { backslash, .. } in escapes(text) {
            folded.push(&text[at..backslash]);
            folded.escaped.push(folded.text.len());
            at = backslash + 1;
        }
        folded.push(&text[at..]);
        folded
    }

    fn push(&mut self, text: &str) {
        self.text.extend(text.split(|c: char| c.is_whitespace() || c == '>'));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_found_across_line_breaks_and_quote_marks() {
        let body = SourceBody::new("---\ntitle: x\n---\n> Type a \\*\n> or *. Then **press** `*`.\n", 17);
        let mut search = body.search();
        assert_eq!(search.authored(r"Type a \* or \*."), Some(vec![true, false]));
        assert_eq!(search.authored(r"Then **press** `*` ."), Some(vec![]));
        assert_eq!(search.authored("Never said"), None);
    }

    #[test]
    fn equal_sentences_are_told_apart_by_their_order() {
        let body = SourceBody::new("* الكل (*)\n* كل (\\*)\n* كل (*)\n", 0);
        let mut search = body.search();
        let found: Vec<_> = (0..3).filter_map(|_| search.authored(r"كل (\*)")).collect();
        assert_eq!(found, [[false], [true], [false]]);
    }

    #[test]
    fn a_search_without_luck_ends() {
        let body = SourceBody::new(&"字 ".repeat(500), 0);
        let mut search = body.search();
        assert!((0..10_000).all(|_| search.authored("no").is_none()));
        assert_eq!(search.budget, 0);
    }
}
