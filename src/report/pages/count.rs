//! [`Count`]: a number on a page of the report, as the language of the page writes it.

use serde::Serialize;

use crate::{
    render::Words,
    report::{pages::names::LEVELS, tally::Counts},
};

/// How many there are of something.
#[derive(Debug, Serialize)]
pub(super) struct Count {
    /// As the language of the page writes it.
    text: String,
    none: bool,
}

impl Count {
    pub(super) fn new(words: Option<&Words>, count: usize) -> Self {
        let text = words.map_or_else(|| count.to_string(), |words| words.number(count as u64));
        Self { text, none: count == 0 }
    }

    /// Of each level, the most severe first.
    pub(super) fn by_level(words: Option<&Words>, counts: Counts) -> [Self; 3] {
        LEVELS.map(|level| Self::new(words, counts.of(level)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::Messages;

    #[test]
    fn counts_are_written_as_the_page_is() {
        let messages = Messages::new(&[]).unwrap();
        let written = |tag: &str| {
            let words = messages.words(&tag.parse().unwrap());
            let counts = Counts { errors: 23_000, warnings: 7, notes: 0 };
            Count::by_level(Some(&words), counts).map(|count| (count.text, count.none))
        };
        let of = |texts: [&str; 3]| [(texts[0].into(), false), (texts[1].into(), false), (texts[2].into(), true)];
        assert_eq!(written("en-us"), of(["23,000", "7", "0"]));
        assert_eq!(written("fa-ir"), of(["۲۳٬۰۰۰", "۷", "۰"]));
        assert_eq!(written("hi-in"), of(["23,000", "7", "0"]));
    }
}
