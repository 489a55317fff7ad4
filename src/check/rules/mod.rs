//! The rules that compare, one file each, by name.

mod content_locale_mismatch;
mod edition_missing;
mod edition_orphan;
mod emphasis_added;
mod emphasis_lost;
mod html_changed;
mod image_changed;
mod image_lost;
mod inline_code_changed;
mod link_added;
mod link_lost;
mod link_target_changed;
mod markup_broken;
mod reference_changed;
mod revision_behind;
mod stale_revision;
mod unit_empty;

use crate::{check::Check, finding::Rule};

/// All of them.
pub static ALL: &[&Check] = &[
    &content_locale_mismatch::CHECK,
    &edition_missing::CHECK,
    &edition_orphan::CHECK,
    &emphasis_added::CHECK,
    &emphasis_lost::CHECK,
    &html_changed::CHECK,
    &image_changed::CHECK,
    &image_lost::CHECK,
    &inline_code_changed::CHECK,
    &link_added::CHECK,
    &link_lost::CHECK,
    &link_target_changed::CHECK,
    &markup_broken::CHECK,
    &reference_changed::CHECK,
    &revision_behind::CHECK,
    &stale_revision::CHECK,
    &unit_empty::CHECK,
];

/// Their rules.
#[must_use]
pub fn names() -> Vec<&'static Rule> {
    ALL.iter().map(|check| check.rule).collect()
}
