//! The rules that compare, one file each, by name.

mod anchor_changed;
mod block_structure;
mod brackets_unbalanced;
mod characters;
pub(super) mod code_block_changed;
mod content_locale_mismatch;
mod double_space;
mod edition_missing;
mod edition_orphan;
mod emphasis_added;
mod emphasis_lost;
mod end_punctuation;
mod front_matter_diverges;
mod html_changed;
mod identifier_changed;
mod image_changed;
mod image_lost;
mod inline_code_changed;
mod length_outlier;
mod link_added;
mod link_lost;
mod link_target_changed;
mod markup_broken;
mod number_changed;
mod number_format;
mod placeholder_changed;
mod punctuation_width;
mod quotes_unbalanced;
mod reference_changed;
mod revision_behind;
mod revision_unknown;
mod sentence_added;
mod sentence_removed;
mod spacing_before_punctuation;
mod stale_revision;
mod stale_unit;
mod term_not_kept;
mod translation_inconsistent;
mod unit_empty;
mod unit_of_another_source;
mod unit_partly_untranslated;
mod unit_untranslated;
mod version_rewritten;
mod word_repeated;
mod wrong_language;

pub(crate) use block_structure::BLOCK_STRUCTURE;
pub(crate) use html_changed::HTML_CHANGED;
pub(crate) use image_changed::IMAGE_CHANGED;
pub(crate) use image_lost::IMAGE_LOST;
pub(crate) use inline_code_changed::INLINE_CODE_CHANGED;
pub(crate) use link_lost::LINK_LOST;
pub(crate) use link_target_changed::LINK_TARGET_CHANGED;
pub(crate) use sentence_added::SENTENCE_ADDED;
pub(crate) use sentence_removed::SENTENCE_REMOVED;
pub(crate) use stale_unit::STALE_UNIT;

use crate::{check::Check, finding::Rule};

/// All of them.
pub static ALL: &[&Check] = &[
    &anchor_changed::CHECK,
    &anchor_changed::OF_HEADINGS,
    &block_structure::CHECK,
    &brackets_unbalanced::CHECK,
    &characters::CHECK,
    &code_block_changed::CHECK,
    &content_locale_mismatch::CHECK,
    &double_space::CHECK,
    &edition_missing::CHECK,
    &edition_orphan::CHECK,
    &emphasis_added::CHECK,
    &emphasis_lost::CHECK,
    &end_punctuation::CHECK,
    &front_matter_diverges::CHECK,
    &html_changed::CHECK,
    &identifier_changed::CHECK,
    &image_changed::CHECK,
    &image_lost::CHECK,
    &inline_code_changed::CHECK,
    &length_outlier::CHECK,
    &link_added::CHECK,
    &link_lost::CHECK,
    &link_target_changed::CHECK,
    &markup_broken::CHECK,
    &number_changed::CHECK,
    &number_format::CHECK,
    &placeholder_changed::CHECK,
    &punctuation_width::CHECK,
    &quotes_unbalanced::CHECK,
    &reference_changed::CHECK,
    &reference_changed::DIRECTIVES,
    &revision_behind::CHECK,
    &revision_unknown::CHECK,
    &sentence_added::CHECK,
    &sentence_removed::CHECK,
    &spacing_before_punctuation::CHECK,
    &stale_revision::CHECK,
    &stale_unit::CHECK,
    &term_not_kept::CHECK,
    &translation_inconsistent::CHECK,
    &unit_empty::CHECK,
    &unit_of_another_source::CHECK,
    &unit_of_another_source::SWAPPED,
    &unit_partly_untranslated::CHECK,
    &unit_untranslated::CHECK,
    &version_rewritten::CHECK,
    &word_repeated::CHECK,
    &wrong_language::CHECK,
];

/// Those about pairs that say whether the same markup is there. They need to know no source, and tell two translations of
/// one text apart as well.
pub(super) static OF_MARKUP: [&Check; 8] = [
    &html_changed::CHECK,
    &image_changed::CHECK,
    &image_lost::CHECK,
    &inline_code_changed::CHECK,
    &link_added::CHECK,
    &link_lost::CHECK,
    &link_target_changed::CHECK,
    &reference_changed::CHECK,
];

/// Those of this kind that are about the text.
pub(super) static OF_TEXT: [&Check; 4] =
    [&emphasis_added::CHECK, &emphasis_lost::CHECK, &number_changed::CHECK, &version_rewritten::CHECK];

/// What translation engines do all over an article once they do it: it has one cause, and is one error there.
pub(super) static OF_ENGINES: [&Rule; 2] = [identifier_changed::CHECK.rule, version_rewritten::CHECK.rule];

/// Their rules.
#[must_use]
pub fn names() -> Vec<&'static Rule> {
    let mut rules: Vec<&Rule> = ALL.iter().map(|check| check.rule).collect();
    // One that looks at two things stands there twice.
    rules.dedup_by_key(|rule| rule.name);
    rules
}
