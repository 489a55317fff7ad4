//! A bar for each locale: how much of the documentation it has, and how well.

use serde::Serialize;

/// The width of a bar, in parts that are told apart.
const WIDTH: usize = 1000;

/// A part of a bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Segment {
    /// The state it stands for.
    pub(super) state: &'static str,
    /// How far it is from the left, and how wide: `33.3%`.
    pub(super) x: String,
    pub(super) width: String,
}

/// Divides a bar. It grows from the left, or from the right in languages that are read so. The parts meet, and together
/// they are as wide as the bar, whatever was rounded.
#[must_use]
pub(super) fn segments(parts: &[(&'static str, usize)], from_right: bool) -> Vec<Segment> {
    let total: usize = parts.iter().map(|(_, count)| count).sum();
    let place = |count: usize| count * WIDTH / total.max(1);
    let mut before = 0;
    let mut segments = Vec::with_capacity(parts.len());
    for (state, count) in parts {
        let (start, end) = (place(before), place(before + count));
        before += count;
        if end > start {
            let x = if from_right { WIDTH - end } else { start };
            segments.push(Segment { state, x: percent(x), width: percent(end - start) });
        }
    }
    segments
}

fn percent(parts: usize) -> String {
    format!("{}.{}%", parts / 10, parts % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_meet() {
        let shown = |parts: &[(&'static str, usize)], from_right| {
            let segments = segments(parts, from_right).into_iter();
            segments.map(|part| format!("{} {} {}", part.state, part.x, part.width)).collect::<Vec<_>>()
        };
        let parts = [("fresh", 1), ("stale", 1), ("unknown", 0), ("missing", 1)];
        assert_eq!(shown(&parts, false), ["fresh 0.0% 33.3%", "stale 33.3% 33.3%", "missing 66.6% 33.4%"]);
        assert_eq!(shown(&parts, true), ["fresh 66.7% 33.3%", "stale 33.4% 33.3%", "missing 0.0% 33.4%"]);
        assert!(shown(&[("fresh", 0)], false).is_empty());
    }
}
