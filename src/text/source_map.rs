//! [`SourceMap`]: from offsets in a derived text back to the file it was derived from.
//!
//! Deriving cuts bytes out, and where a text is put together from a file's parts it also puts bytes in. The map is a
//! list of *pieces*: in a kept piece text and file run in step, an inserted piece stands for one place of the file as a
//! whole. A marker per piece, rather than one per byte or per line, keeps the map of an article with a thousand units
//! at some tens of kilobytes and a lookup at one binary search. A text that was derived from a derived text has two
//! maps, one over the other ([`SourceMap::over`]).

use std::ops::Range;

use super::Span;

/// What was cut and inserted, in order. Made with [`SourceMapBuilder`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    /// The first byte of each piece; ascending in the derived text.
    markers: Vec<Marker>,
    /// The map of the text that the markers lead to, where that is derived itself.
    below: Option<Box<SourceMap>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Marker {
    /// Offset in the derived text.
    derived: u32,
    /// Offset in the source.
    source: u32,
    /// For an inserted piece: the end of the place it stands for.
    end: Option<u32>,
}

impl SourceMap {
    /// The map of a text that is the tail of its source from byte `start` on, with nothing cut after it.
    #[must_use]
    pub fn tail(start: usize) -> Self {
        Self { markers: vec![Marker { derived: 0, source: Span::at(start).start, end: None }], below: None }
    }

    /// The map of a text whose source is itself derived: `below` is the map of that.
    ///
    /// ```
    /// use isogloss::text::SourceMap;
    /// assert_eq!(SourceMap::tail(2).over(SourceMap::tail(3)).offset(1), 6);
    /// ```
    #[must_use]
    pub fn over(mut self, below: Self) -> Self {
        self.below = Some(Box::new(match self.below {
            Some(between) => between.over(below),
            None => below,
        }));
        self
    }

    /// The source offset of the byte at `offset` of the derived text.
    ///
    /// An offset just after the last byte before a cut is *behind* the cut: it belongs to the byte that follows.
    #[must_use]
    pub fn offset(&self, offset: usize) -> usize {
        let place = self.place(offset).start as usize;
        self.below.as_ref().map_or(place, |below| below.offset(place))
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
        let start = self.place(range.start).start;
        let end = if range.end > range.start { self.place(range.end - 1).end } else { start };
        let span = Span { start, end: end.max(start) };
        self.below.as_ref().map_or(span, |below| below.span(span.range()))
    }

    /// What of the derived text stands for places of the source, which ascend; an empty range for what was cut. One
    /// walk along both lists.
    ///
    /// ```
    /// use isogloss::text::{SourceMapBuilder, Span};
    /// // "ab[cut]cd" became "abcd".
    /// let mut map = SourceMapBuilder::default();
    /// map.keep(0..2);
    /// map.keep(7..9);
    /// let places = [Span::new(1, 2), Span::new(3, 6), Span::new(5, 9)];
    /// assert_eq!(map.finish().derived(places), [1..2, 2..2, 2..4]);
    /// ```
    #[must_use]
    pub fn derived(&self, places: impl IntoIterator<Item = Span>) -> Vec<Range<usize>> {
        match &self.below {
            Some(below) => self.derived_here(below.derived(places).into_iter().map(Span::from)),
            None => self.derived_here(places.into_iter()),
        }
    }

    /// The same of places in the text that the markers lead to.
    fn derived_here(&self, places: impl Iterator<Item = Span>) -> Vec<Range<usize>> {
        let mut first = 0;
        let one = |place: Span| {
            let place = place.range();
            while self.piece(first).is_some_and(|(_, source)| source.end <= place.start) {
                first += 1;
            }
            let mut found: Option<Range<usize>> = None;
            for at in first.. {
                let Some((derived, source)) = self.piece(at).filter(|(_, source)| source.start < place.end) else {
                    break;
                };
                // A piece that was inserted stands for its place as a whole.
                let part = if derived.len() == source.len() {
                    let offset = |byte: usize| derived.start + byte.clamp(source.start, source.end) - source.start;
                    offset(place.start)..offset(place.end)
                } else {
                    derived
                };
                found = Some(found.map_or(part.start, |found| found.start)..part.end);
            }
            found.unwrap_or_else(|| {
                let behind = self.piece(first).map_or(usize::MAX, |(derived, _)| derived.start);
                behind..behind
            })
        };
        places.map(one).collect()
    }

    /// A piece: its part of the derived text, and what it stands for. The last one goes on for ever.
    fn piece(&self, at: usize) -> Option<(Range<usize>, Range<usize>)> {
        let &Marker { derived, source, end } = self.markers.get(at)?;
        let (start, source) = (derived as usize, source as usize);
        let next = self.markers.get(at + 1).map_or(u32::MAX as usize, |next| next.derived as usize);
        let source_end = end.map_or(source + (next - start), |end| end as usize);
        Some((start..next, source..source_end))
    }

    /// What the byte at `offset` stands for in the text that the markers lead to.
    fn place(&self, offset: usize) -> Span {
        let next = self.markers.partition_point(|marker| marker.derived as usize <= offset);
        match self.markers[..next].last() {
            Some(&Marker { source, end: Some(end), .. }) => Span { start: source, end },
            Some(&Marker { derived, source, end: None }) => {
                let at = source as usize + (offset - derived as usize);
                Span::new(at, at + 1)
            }
            None => Span::new(offset, offset + 1),
        }
    }
}

/// Notes of which parts of the source a text is made, in the order of the text.
#[derive(Debug, Default)]
pub struct SourceMapBuilder {
    markers: Vec<Marker>,
    derived: usize,
    /// Where the source goes on in step; none after an insertion.
    source: Option<usize>,
}

impl SourceMapBuilder {
    /// A builder with room for a text of so many `parts`.
    #[must_use]
    pub fn with_capacity(parts: usize) -> Self {
        Self { markers: Vec::with_capacity(parts), ..Self::default() }
    }

    /// Keeps the bytes `range` of the source next.
    pub fn keep(&mut self, range: std::ops::Range<usize>) {
        if range.is_empty() {
            return;
        }
        if self.source != Some(range.start) {
            self.mark(range.start, None);
        }
        self.derived += range.len();
        self.source = Some(range.end);
    }

    /// Inserts `length` bytes next that all stand for `place`.
    ///
    /// ```
    /// use isogloss::text::{SourceMapBuilder, Span};
    /// // "ab" became "# ab", and the mark stands for all of it.
    /// let mut map = SourceMapBuilder::default();
    /// map.insert(2, Span::new(0, 2));
    /// map.keep(0..2);
    /// let map = map.finish();
    /// assert_eq!(map.span(1..2), Span::new(0, 2));
    /// assert_eq!(map.span(3..4), Span::new(1, 2));
    /// ```
    pub fn insert(&mut self, length: usize, place: Span) {
        if length == 0 {
            return;
        }
        let same = |last: &Marker| last.source == place.start && last.end == Some(place.end);
        if !self.markers.last().is_some_and(same) {
            self.mark(place.start as usize, Some(place.end));
        }
        self.derived += length;
        self.source = None;
    }

    fn mark(&mut self, source: usize, end: Option<u32>) {
        self.markers.push(Marker { derived: Span::at(self.derived).start, source: Span::at(source).start, end });
    }

    /// The finished map.
    #[must_use]
    pub fn finish(self) -> SourceMap {
        SourceMap { markers: self.markers, below: None }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What becomes of a byte: it is kept, cut, or kept after some others were inserted.
    fn map_of(fates: &[u8]) -> (SourceMap, Vec<usize>) {
        let mut builder = SourceMapBuilder::default();
        let mut origins = Vec::new();
        for (at, fate) in fates.iter().enumerate() {
            if fate % 3 == 2 {
                builder.insert(2, Span::new(at, at + 1));
                origins.extend([at, at]);
            }
            if fate % 3 != 1 {
                builder.keep(at..at + 1);
                origins.push(at);
            }
        }
        (builder.finish(), origins)
    }

    proptest! {
        #[test]
        fn every_byte_maps_back(fates in proptest::collection::vec(any::<u8>(), 0..200)) {
            let (map, origins) = map_of(&fates);
            for (derived, source) in origins.iter().enumerate() {
                prop_assert_eq!(map.offset(derived), *source);
                prop_assert_eq!(map.span(derived..derived + 1), Span::new(*source, source + 1));
            }
            for at in 1..origins.len() {
                prop_assert_eq!(map.span(at - 1..at + 1), Span::new(origins[at - 1], origins[at] + 1));
            }
        }

        #[test]
        fn every_place_is_found(fates in proptest::collection::vec(any::<u8>(), 1..200), step in 1usize..20) {
            let (map, origins) = map_of(&fates);
            let places: Vec<Span> =
                (0..fates.len()).step_by(step).map(|at| Span::new(at, (at + step).min(fates.len()))).collect();
            for (place, range) in places.iter().zip(map.derived(places.iter().copied())) {
                let found: Vec<usize> = range.filter_map(|at| origins.get(at).copied()).collect();
                let wanted: Vec<usize> =
                    origins.iter().copied().filter(|origin| place.range().contains(origin)).collect();
                prop_assert_eq!(found, wanted);
            }
        }

        #[test]
        fn a_map_over_a_map_is_both_in_turn(
            upper in proptest::collection::vec(any::<u8>(), 0..100),
            lower in proptest::collection::vec(any::<u8>(), 100),
        ) {
            let ((upper, derived), (lower, middle)) = (map_of(&upper), map_of(&lower));
            let both = upper.clone().over(lower.clone());
            for (at, between) in derived.iter().enumerate() {
                prop_assert_eq!(both.offset(at), lower.offset(upper.offset(at)));
                if let Some(source) = middle.get(*between) {
                    prop_assert_eq!(both.offset(at), *source);
                }
            }
        }
    }
}
