//! [`Outside`]: how much of a block stands in no translation unit.

use crate::{parse::bitext::Unit, text::Span};

/// How much of a block rules about pairs have not seen in units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outside {
    /// All of it.
    All,
    /// Some of its markup: the address of a link whose words are a unit, code between two sentences. The units have as
    /// much markup as their sources, so that what differs in the whole differs outside.
    Markup,
    /// Nothing that can be told apart.
    Nothing,
}

impl Outside {
    /// That of the block at `span` of an edition, whose whole file is `text`.
    pub(super) fn of(text: &str, units: &[Unit], span: Span) -> Self {
        let first = units.partition_point(|unit| unit.span.end <= span.start);
        let after = units.partition_point(|unit| unit.span.start < span.end);
        let units = units.get(first..after).unwrap_or_default();
        if units.is_empty() {
            return Self::All;
        }
        let part = |start: u32, end: u32| text.get(start as usize..end as usize).unwrap_or_default();
        let mut at = span.start;
        let mut is_any = false;
        for unit in units {
            is_any |= has_markup(part(at, unit.span.start));
            at = at.max(unit.span.end);
        }
        is_any |= has_markup(part(at, span.end));
        let is_whole = |unit: &Unit| marks(&text[unit.source.range()]) == marks(&text[unit.target.range()]);
        if is_any && units.iter().all(is_whole) { Self::Markup } else { Self::Nothing }
    }
}

fn has_markup(text: &str) -> bool {
    text.contains(['`', '<', '(', '['])
}

/// How often marks of code, links and tags stand in a text.
fn marks(text: &str) -> [usize; 4] {
    [b'`', b'<', b'[', b'!'].map(|mark| memchr::memchr_iter(mark, text.as_bytes()).count())
}
