//! [`LineIndex`]: byte offsets to lines and columns.

/// A place in a file as people and editors count it: everything is 1-based.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line; a line ends at LF, CR LF or a lone CR.
    pub line: u32,
    /// Column in Unicode scalar values.
    pub column: u32,
    /// Column in UTF-8 bytes, as some report formats want it.
    pub byte_column: u32,
}

/// The line starts of one text, to turn byte offsets into [`Position`]s.
///
/// ```
/// use isogloss::text::LineIndex;
/// let text = "één\nשלום";
/// let place = LineIndex::new(text).position(text, "één\nש".len());
/// assert_eq!((place.line, place.column, place.byte_column), (2, 2, 3));
/// ```
#[derive(Clone, Debug)]
pub struct LineIndex {
    /// Offset of the first byte of every line.
    starts: Vec<u32>,
}

impl LineIndex {
    /// Finds the lines of `text`. Linear in its length.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') {
                continue;
            }
            starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
        }
        Self { starts }
    }

    /// The position of a byte offset in `text`, which must be the text this index was made of.
    ///
    /// An offset past the end is the end; one inside a character is that character's start.
    #[must_use]
    pub fn position(&self, text: &str, offset: usize) -> Position {
        self.position_from(text, offset, (0, Position::default()))
    }

    /// The same, counted from another position and its offset where that is on the same line: a line with thousands of
    /// places is walked along once.
    #[must_use]
    pub fn position_from(&self, text: &str, offset: usize, known: (usize, Position)) -> Position {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let chars = |from: usize, to: usize| count(text[from..to].chars().count());
        let offset = text.floor_char_boundary(offset.min(text.len()));
        let line = self.starts.partition_point(|&start| start as usize <= offset).max(1) - 1;
        let start = self.starts[line] as usize;
        let column = match known {
            (at, place) if place.line == count(line + 1) && at >= start && text.is_char_boundary(at) => {
                if at <= offset {
                    place.column.saturating_add(chars(at, offset))
                } else {
                    place.column.saturating_sub(chars(offset, at)).max(1)
                }
            }
            _ => chars(start, offset).saturating_add(1),
        };
        Position { line: count(line + 1), column, byte_column: count(offset - start + 1) }
    }

    /// The byte offset of a position that [`LineIndex::position`] gave; the end of `text` for one that is beyond it.
    #[must_use]
    pub fn offset(&self, text: &str, position: Position) -> usize {
        let start = position.line.checked_sub(1).and_then(|line| self.starts.get(line as usize));
        let offset =
            start.map_or(text.len(), |start| *start as usize + position.byte_column.saturating_sub(1) as usize);
        text.floor_char_boundary(offset.min(text.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, offset: usize) -> (u32, u32) {
        let position = LineIndex::new(text).position(text, offset);
        (position.line, position.column)
    }

    #[test]
    fn every_kind_of_line_end_counts_once() {
        let text = "a\nb\r\nc\rd";
        assert_eq!([0, 2, 5, 7].map(|offset| at(text, offset)), [(1, 1), (2, 1), (3, 1), (4, 1)]);
    }

    #[test]
    fn columns_count_characters() {
        let text = "訂用帳戶 **升級**";
        assert_eq!(at(text, text.find("**").unwrap()), (1, 6));
    }

    #[test]
    fn counting_on_gives_the_same() {
        let text = "升級 אב\nab";
        let lines = LineIndex::new(text);
        let known = (6, lines.position(text, 6));
        for offset in 0..=text.len() {
            assert_eq!(lines.position_from(text, offset, known), lines.position(text, offset), "{offset}");
        }
    }

    #[test]
    fn positions_lead_back() {
        let text = "升級 אב\r\nab\n";
        let lines = LineIndex::new(text);
        for offset in (0..=text.len()).filter(|offset| text.is_char_boundary(*offset)) {
            assert_eq!(lines.offset(text, lines.position(text, offset)), offset, "{offset}");
        }
        let beyond = Position { line: 9, column: 1, byte_column: 1 };
        assert_eq!([beyond, Position::default()].map(|place| lines.offset(text, place)), [text.len(); 2]);
    }

    #[test]
    fn offsets_out_of_bounds_are_clamped() {
        assert_eq!(at("שלום", 1), (1, 1));
        assert_eq!(at("ab", 99), (1, 3));
        assert_eq!(at("", 0), (1, 1));
    }
}
