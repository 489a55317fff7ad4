//! What a translation pipeline added to the text of units besides their markup, and what undoes it.

use std::ops::Range;

use super::bitext::Unit;

/// The bytes of `text` that the pipeline added inside or between `units`, in order.
pub(super) fn added(_text: &str, _units: &[Unit]) -> Vec<Range<usize>> {
    Vec::new()
}
