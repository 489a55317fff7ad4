//! The rules that compare, one file each, by name.

mod characters;
mod content_locale_mismatch;
mod edition_missing;
mod edition_orphan;
mod identifier_changed;
mod number_changed;
mod placeholder_changed;
mod revision_behind;
mod stale_revision;
mod term_not_kept;
mod unit_empty;
mod version_rewritten;

use crate::{check::Check, finding::Rule};

/// All of them.
pub static ALL: &[&Check] = &[
    &characters::CHECK,
    &content_locale_mismatch::CHECK,
    &edition_missing::CHECK,
    &edition_orphan::CHECK,
    &identifier_changed::CHECK,
    &number_changed::CHECK,
    &placeholder_changed::CHECK,
    &revision_behind::CHECK,
    &stale_revision::CHECK,
    &term_not_kept::CHECK,
    &unit_empty::CHECK,
    &version_rewritten::CHECK,
];

/// Their rules.
#[must_use]
pub fn names() -> Vec<&'static Rule> {
    ALL.iter().map(|check| check.rule).collect()
}
