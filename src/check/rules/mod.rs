//! The rules that compare, one file each, by name.

mod brackets_unbalanced;
mod content_locale_mismatch;
mod double_space;
mod edition_missing;
mod edition_orphan;
mod end_punctuation;
mod front_matter_diverges;
mod number_format;
mod punctuation_width;
mod quotes_unbalanced;
mod revision_behind;
mod spacing_before_punctuation;
mod stale_revision;
mod unit_empty;

pub(crate) use front_matter_diverges::SAME_FIELDS;

use crate::{check::Check, finding::Rule};

/// All of them.
pub static ALL: &[&Check] = &[
    &brackets_unbalanced::CHECK,
    &content_locale_mismatch::CHECK,
    &double_space::CHECK,
    &edition_missing::CHECK,
    &edition_orphan::CHECK,
    &end_punctuation::CHECK,
    &front_matter_diverges::CHECK,
    &number_format::CHECK,
    &punctuation_width::CHECK,
    &quotes_unbalanced::CHECK,
    &revision_behind::CHECK,
    &spacing_before_punctuation::CHECK,
    &stale_revision::CHECK,
    &unit_empty::CHECK,
];

/// Their rules.
#[must_use]
pub fn names() -> Vec<&'static Rule> {
    ALL.iter().map(|check| check.rule).collect()
}
