//! The rules that compare, one file each, by name.

mod anchor_changed;
mod block_structure;
mod code_block_changed;
mod content_locale_mismatch;
mod edition_missing;
mod edition_orphan;
mod revision_behind;
mod stale_revision;
mod unit_empty;

use crate::{check::Check, finding::Rule};

/// All of them.
pub static ALL: &[&Check] = &[
    &anchor_changed::CHECK,
    &block_structure::CHECK,
    &code_block_changed::CHECK,
    &content_locale_mismatch::CHECK,
    &edition_missing::CHECK,
    &edition_orphan::CHECK,
    &revision_behind::CHECK,
    &stale_revision::CHECK,
    &unit_empty::CHECK,
];

/// Their rules.
#[must_use]
pub fn names() -> Vec<&'static Rule> {
    ALL.iter().map(|check| check.rule).collect()
}
