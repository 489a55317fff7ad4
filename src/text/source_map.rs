//! [`SourceMap`]: from offsets in a derived text back to the file it was derived from.
//!
//! Deriving only ever cuts bytes out, so the map is a list of the places where something was cut: between two
//! of them text and file run in step. A marker per cut, rather than one per byte or per line, keeps the map of
//! an article with a thousand units at some tens of kilobytes and a lookup at one binary search.

use super::Span;

/// What was cut, in order. Made with [`SourceMapBuilder`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    /// `(offset in the derived text, offset in the source)` of the first byte kept after each cut; ascending in
    /// both.
    markers: Vec<(u32, u32)>,
}

impl SourceMap {
    /// The map of a text that is the tail of its source from byte `start` on, with nothing cut after it.
    #[must_use]
    pub fn tail(start: usize) -> Self {
        Self { markers: vec![(0, Span::at(start).start)] }
    }

    /// The source offset of the byte at `offset` of the derived text.
    ///
    /// An offset just after the last byte before a cut is *behind* the cut: it belongs to the byte that follows.
    #[must_use]
    pub fn offset(&self, offset: usize) -> usize {
        let next = self.markers.partition_point(|&(derived, _)| derived as usize <= offset);
        let Some(&(derived, source)) = self.markers[..next].last() else { return offset };
        let step = source as usize + (offset - derived as usize);
        // Text that was put in is longer than what it stands for, if it stands for anything.
        self.markers.get(next).map_or(step, |(_, source)| step.min(*source as usize))
    }

    /// The map of a text that was made of this one's by putting `length` bytes in the place of each `range`. Edits
    /// ascend and do not overlap. What was put in maps to the place where it was put.
    #[must_use]
    pub fn spliced(&self, edits: &[(std::ops::Range<usize>, usize)]) -> Self {
        let mut markers: Vec<(u32, u32)> = Vec::with_capacity(self.markers.len() + 2 * edits.len());
        let mut add = |derived: usize, source: usize| {
            let (derived, source) = (Span::at(derived).start, Span::at(source).start);
            if markers.last().is_some_and(|last| last.0 == derived) {
                markers.pop();
            }
            markers.push((derived, source));
        };
        let mut next = 0;
        // Where in the new text, and in the old one, the last edit ended.
        let (mut new, mut old) = (0, 0);
        for (range, length) in edits {
            while let Some((derived, source)) = self.markers.get(next).filter(|(at, _)| (*at as usize) < range.start) {
                add(new + *derived as usize - old, *source as usize);
                next += 1;
            }
            let start = new + range.start - old;
            add(start, self.offset(range.start));
            (new, old) = (start + length, range.end);
            add(new, self.offset(range.end));
            next = self.markers.partition_point(|(at, _)| (*at as usize) <= range.end);
        }
        for (derived, source) in &self.markers[next..] {
            add(new + *derived as usize - old, *source as usize);
        }
        Self { markers }
    }

    /// The smallest span of the source that covers a range of the derived text.
    ///
    /// ```
    /// use isogloss::text::{SourceMapBuilder, Span};
    /// // "ab[cut]cd" became "abcd".
    /// let mut map = SourceMapBuilder::default();
    /// map.keep(0..2);
    /// map.keep(7..9);
    /// let map = map.finish();
    /// assert_eq!(map.span(0..2), Span::new(0, 2));
    /// assert_eq!(map.span(1..3), Span::new(1, 8));
    /// ```
    #[must_use]
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        let start = self.offset(range.start);
        let end = if range.end > range.start { self.offset(range.end - 1) + 1 } else { start };
        Span::new(start, end)
    }
}

/// Notes which ranges of the source are kept, in order.
#[derive(Debug, Default)]
pub struct SourceMapBuilder {
    markers: Vec<(u32, u32)>,
    derived: usize,
    source: usize,
}

impl SourceMapBuilder {
    /// Keeps the bytes `range` of the source next. Ranges must ascend and not overlap.
    pub fn keep(&mut self, range: std::ops::Range<usize>) {
        if range.is_empty() {
            return;
        }
        if range.start != self.source || self.markers.is_empty() {
            self.markers.push((Span::at(self.derived).start, Span::at(range.start).start));
        }
        self.derived += range.len();
        self.source = range.end;
    }

    /// The finished map.
    #[must_use]
    pub fn finish(self) -> SourceMap {
        SourceMap { markers: self.markers }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_kept_byte_maps_back(keep in proptest::collection::vec(any::<bool>(), 0..200)) {
            let mut builder = SourceMapBuilder::default();
            for (at, kept) in keep.iter().enumerate() {
                if *kept {
                    builder.keep(at..at + 1);
                }
            }
            let map = builder.finish();
            let kept: Vec<usize> = (0..keep.len()).filter(|&at| keep[at]).collect();
            for (derived, source) in kept.iter().enumerate() {
                prop_assert_eq!(map.offset(derived), *source);
            }
            for pair in kept.windows(2) {
                prop_assert!(map.span(0..1).start as usize <= pair[0]);
            }
        }
    }
}
