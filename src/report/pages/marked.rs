//! A text with findings marked at their words: [`marked`].

use std::ops::Range;

use serde::Serialize;

use crate::{finding::Level, report::pages::names::LEVELS};

/// A place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// In bytes.
    pub(super) range: Range<usize>,
    pub(super) level: Level,
    /// By what the finding is known on its page.
    pub(super) number: usize,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Piece<'t> {
    pub(super) text: &'t str,
    /// The highest level of the findings that it is marked by.
    pub(super) level: Option<Level>,
    /// The findings that end with it.
    pub(super) numbers: Vec<usize>,
}

/// Where a mark begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    End,
    Begin,
    /// One without any text.
    Point,
}

/// Cuts the part `span` of a text where marks begin and end. What of a mark lies outside is left out.
#[must_use]
pub(super) fn marked<'t>(text: &'t str, span: Range<usize>, marks: &[Mark]) -> Vec<Piece<'t>> {
    let mut turns: Vec<(usize, Turn, &Mark)> = Vec::with_capacity(2 * marks.len());
    for mark in marks {
        let range = mark.range.start.clamp(span.start, span.end)..mark.range.end.clamp(span.start, span.end);
        if range.is_empty() {
            turns.push((range.start, Turn::Point, mark));
        } else {
            turns.push((range.start, Turn::Begin, mark));
            turns.push((range.end, Turn::End, mark));
        }
    }
    turns.sort_by_key(|(at, turn, mark)| (*at, *turn, mark.number));
    let mut pieces: Vec<Piece<'t>> = Vec::with_capacity(turns.len() + 1);
    // How many marks of each level lie over the text at hand.
    let mut open = [0_usize; 3];
    let mut from = span.start;
    for (at, turn, mark) in turns {
        if at > from {
            pieces.push(Piece { text: &text[from..at], level: highest(&open), numbers: Vec::new() });
            from = at;
        }
        match turn {
            Turn::Begin => open[mark.level as usize] += 1,
            Turn::End => {
                open[mark.level as usize] -= 1;
                if let Some(piece) = pieces.last_mut() {
                    piece.numbers.push(mark.number);
                }
            }
            Turn::Point => pieces.push(Piece { text: "", level: Some(mark.level), numbers: vec![mark.number] }),
        }
    }
    if from < span.end {
        pieces.push(Piece { text: &text[from..span.end], level: None, numbers: Vec::new() });
    }
    pieces
}

fn highest(open: &[usize; 3]) -> Option<Level> {
    LEVELS.into_iter().find(|level| open[*level as usize] > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `[e text]1` for a piece with an error that ends there.
    fn shown(text: &str, marks: &[(&str, Level)]) -> String {
        let mark = |(at, (words, level)): (usize, &(&str, Level))| {
            let start = text.find(words).unwrap();
            Mark { range: start..start + words.len(), level: *level, number: at + 1 }
        };
        let marks: Vec<Mark> = marks.iter().enumerate().map(mark).collect();
        let piece = |piece: &Piece<'_>| {
            let numbers: Vec<String> = piece.numbers.iter().map(ToString::to_string).collect();
            match piece.level {
                Some(level) => format!("[{} {}]{}", &level.to_string()[..1], piece.text, numbers.join(",")),
                None => piece.text.to_owned(),
            }
        };
        marked(text, 0..text.len(), &marks).iter().map(piece).collect()
    }

    #[test]
    fn marks_may_lie_over_each_other() {
        use Level::{Error, Note, Warning};
        assert_eq!(shown("箱を開く", &[]), "箱を開く");
        assert_eq!(shown("箱を開く", &[("開", Error)]), "箱を[e 開]1く");
        assert_eq!(shown("箱を開く", &[("を開", Note), ("開く", Warning)]), "箱[n を][w 開]1[w く]2");
        assert_eq!(shown("افتح الصندوق", &[("الصندوق", Warning), ("افتح الصندوق", Note)]), "[n افتح ][w الصندوق]1,2");
        assert_eq!(shown("ab", &[("", Error)]), "[e ]1ab");
    }

    #[test]
    fn what_lies_outside_is_left_out() {
        let mark = Mark { range: 0..9, level: Level::Error, number: 7 };
        let pieces = marked("a bcd e", 2..5, std::slice::from_ref(&mark));
        assert_eq!(pieces, [Piece { text: "bcd", level: Some(Level::Error), numbers: vec![7] }]);
        let beyond = Mark { range: 6..7, ..mark };
        assert_eq!(marked("a bcd e", 2..5, &[beyond])[1].numbers, [7]);
    }
}
