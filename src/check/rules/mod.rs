//! The rules that compare, one file each, by name.

mod content_locale_mismatch;
mod edition_missing;
mod edition_orphan;
mod length_outlier;
mod revision_behind;
mod stale_revision;
mod translation_inconsistent;
mod unit_empty;
mod unit_of_another_source;
mod unit_partly_untranslated;
mod unit_untranslated;
mod word_repeated;
mod wrong_language;

use crate::{check::Check, finding::Rule};

/// All of them.
pub static ALL: &[&Check] = &[
    &content_locale_mismatch::CHECK,
    &edition_missing::CHECK,
    &edition_orphan::CHECK,
    &length_outlier::CHECK,
    &revision_behind::CHECK,
    &stale_revision::CHECK,
    &translation_inconsistent::CHECK,
    &unit_empty::CHECK,
    &unit_of_another_source::CHECK,
    &unit_partly_untranslated::CHECK,
    &unit_untranslated::CHECK,
    &word_repeated::CHECK,
    &wrong_language::CHECK,
];

/// Their rules.
#[must_use]
pub fn names() -> Vec<&'static Rule> {
    ALL.iter().map(|check| check.rule).collect()
}
