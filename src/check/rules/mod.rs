//! The rules that compare, one file each, by name.

mod block_structure;
mod content_locale_mismatch;
mod edition_missing;
mod edition_orphan;
mod revision_behind;
mod revision_unknown;
mod sentence_added;
mod sentence_removed;
mod stale_revision;
mod stale_unit;
mod unit_empty;

use crate::{check::Check, finding::Rule};

/// All of them.
pub static ALL: &[&Check] = &[
    &block_structure::CHECK,
    &content_locale_mismatch::CHECK,
    &edition_missing::CHECK,
    &edition_orphan::CHECK,
    &revision_behind::CHECK,
    &revision_unknown::CHECK,
    &sentence_added::CHECK,
    &sentence_removed::CHECK,
    &stale_revision::CHECK,
    &stale_unit::CHECK,
    &unit_empty::CHECK,
];

/// Their rules.
#[must_use]
pub fn names() -> Vec<&'static Rule> {
    ALL.iter().map(|check| check.rule).collect()
}
