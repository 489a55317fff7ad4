//! [`KINDS`]: every kind of divergence that is injected, and the rules that may find it.

use crate::{
    docset::Place,
    fixture::{Edition, Fixture, Unit},
    structure, units,
};

/// A kind of divergence.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// The rules that may find it.
    pub(crate) rules: &'static [&'static str],
    inject: Inject,
    /// Whether it may be found in another article, so that no other may be damaged at the same time.
    pub(crate) is_alone: bool,
}

enum Inject {
    /// Into a unit: the damaged translations.
    Unit(fn(&Fixture, &Edition, &Unit) -> Vec<String>),
    /// Into the blocks: the damaged editions, and on which line.
    Blocks(fn(&Edition) -> Vec<structure::Damaged>),
    /// Into the front matter, which is found as such.
    Front(fn(&Edition) -> Vec<structure::Damaged>),
    /// Into the markup of spans: the damaged files, and on which line.
    Spans(fn(&Edition) -> Vec<(String, usize)>),
}

/// An edition with one divergence.
pub(crate) struct Mutant {
    pub(crate) file: String,
    pub(crate) place: Place,
    /// What was done, for people.
    pub(crate) change: String,
}

const NUMBERS: &[&str] = &["number-changed", "version-rewritten", "identifier-changed"];
const LINKS: &[&str] =
    &["link-target-changed", "link-lost", "link-added", "broken-link", "broken-anchor", "reference-changed"];
const BOLD: &[&str] = &["emphasis-lost", "emphasis-added", "markup-broken"];
const CODE: &[&str] = &["inline-code-changed"];
const UNTRANSLATED: &[&str] = &["unit-untranslated", "unit-partly-untranslated", "wrong-language"];
/// A sentence of another source may differ in anything.
const ANOTHER: &[&str] = &[
    "stale-unit",
    "unit-of-another-source",
    "length-outlier",
    "number-changed",
    "version-rewritten",
    "inline-code-changed",
    "link-lost",
    "link-added",
    "link-target-changed",
    "emphasis-lost",
    "emphasis-added",
    "identifier-changed",
    "term-not-kept",
    "placeholder-changed",
    "html-changed",
    "translation-inconsistent",
    "wrong-language",
    "unit-untranslated",
    "unit-partly-untranslated",
    "markup-broken",
    "quotes-unbalanced",
    "brackets-unbalanced",
    "end-punctuation",
    "reference-changed",
    "block-structure",
];
/// Where a whole sentence is gone, so is all that was in it.
const LEFT_OUT: &[&str] = &[
    "unit-empty",
    "sentence-removed",
    "sentence-added",
    "length-outlier",
    "number-changed",
    "inline-code-changed",
    "link-lost",
    "link-target-changed",
    "emphasis-lost",
    "identifier-changed",
    "term-not-kept",
    "placeholder-changed",
    "html-changed",
    "reference-changed",
    "block-structure",
];
const NAMES: &[&str] = &["identifier-changed", "term-not-kept"];
const BLOCKS: &[&str] = &["block-structure", "sentence-removed", "sentence-added", "markup-broken"];
const ANCHORS: &[&str] = &["anchor-changed", "broken-anchor"];
const IMAGES: &[&str] = &["image-lost", "image-changed", "block-structure", "resource-missing"];
const ALERTS: &[&str] = &["block-structure", "directive-invalid"];
const FENCES: &[&str] = &["code-block-changed", "block-structure"];

const fn of_unit(
    name: &'static str,
    rules: &'static [&'static str],
    how: fn(&Fixture, &Edition, &Unit) -> Vec<String>,
) -> Kind {
    Kind { name, rules, inject: Inject::Unit(how), is_alone: false }
}

const fn of_blocks(
    name: &'static str,
    rules: &'static [&'static str],
    how: fn(&Edition) -> Vec<structure::Damaged>,
) -> Kind {
    Kind { name, rules, inject: Inject::Blocks(how), is_alone: false }
}

const fn of_front(
    name: &'static str,
    rules: &'static [&'static str],
    how: fn(&Edition) -> Vec<structure::Damaged>,
) -> Kind {
    Kind { name, rules, inject: Inject::Front(how), is_alone: false }
}

const fn of_spans(
    name: &'static str,
    rules: &'static [&'static str],
    how: fn(&Edition) -> Vec<(String, usize)>,
) -> Kind {
    Kind { name, rules, inject: Inject::Spans(how), is_alone: false }
}

/// All of them.
pub(crate) static KINDS: &[Kind] = &[
    of_unit("number changed", NUMBERS, units::number_changed),
    of_unit("version localized", NUMBERS, units::version_localized),
    of_unit("link target changed", LINKS, units::link_target_changed),
    of_unit("link dropped", LINKS, units::link_dropped),
    of_unit("bold dropped", BOLD, units::bold_dropped),
    of_unit("bold unbalanced", BOLD, units::bold_unbalanced),
    of_unit("italics dropped", BOLD, units::italics_dropped),
    of_unit("code span changed", CODE, units::code_changed),
    of_unit("code span dropped", CODE, units::code_dropped),
    of_unit("untranslated", UNTRANSLATED, units::untranslated),
    of_unit("half untranslated", UNTRANSLATED, units::half_untranslated),
    of_unit("emptied", &["unit-empty"], units::emptied),
    of_unit("left out", LEFT_OUT, units::left_out),
    of_unit("cut to a third", ANOTHER, units::cut),
    of_unit("of another sentence", ANOTHER, units::of_another_sentence),
    of_unit("of another locale", &["wrong-language", "unit-of-another-source"], units::of_another_locale),
    of_unit("word doubled", &["word-repeated"], units::word_doubled),
    of_unit("identifier split", NAMES, units::identifier_split),
    of_unit("identifier re-cased", NAMES, units::identifier_recased),
    of_unit("term translated", NAMES, units::term_translated),
    of_unit(
        "placeholder changed",
        &["placeholder-changed", "link-target-changed", "link-lost", "reference-changed"],
        units::placeholder_changed,
    ),
    of_unit("tag dropped", &["html-changed"], units::tag_dropped),
    of_unit("character damaged", &["characters"], units::character_damaged),
    of_unit("script injected", &["active-content"], units::script_injected),
    of_blocks("heading dropped", BLOCKS, structure::heading_dropped),
    of_blocks("heading level changed", BLOCKS, structure::heading_level_changed),
    of_blocks("list item dropped", BLOCKS, structure::list_item_dropped),
    of_blocks("paragraph dropped", BLOCKS, structure::paragraph_dropped),
    of_blocks("image dropped", IMAGES, structure::image_dropped),
    of_blocks("image changed", IMAGES, structure::image_changed),
    of_blocks("table row dropped", BLOCKS, structure::table_row_dropped),
    of_blocks("table broken", BLOCKS, structure::table_broken),
    Kind { is_alone: true, ..of_blocks("anchor changed", ANCHORS, structure::anchor_changed) },
    of_blocks("alert kind changed", ALERTS, structure::alert_kind_changed),
    of_blocks("alert kind translated", ALERTS, structure::alert_translated),
    of_blocks("directive changed", &["reference-changed"], structure::directive_changed),
    of_blocks("code block changed", FENCES, structure::code_block_changed),
    of_blocks("code block dropped", FENCES, structure::code_block_dropped),
    of_front("id changed", &["front-matter-diverges"], structure::id_changed),
    of_front("recorded hash wrong", &["stale-revision", "revision-unknown"], structure::hash_wrong),
    of_front("content locale wrong", &["content-locale-mismatch"], structure::content_locale_wrong),
    of_spans("span broken", &["span-malformed"], structure::span_broken),
    of_spans("id repeated", &["unit-id-repeated"], structure::id_repeated),
];

impl Kind {
    /// The mutants of an edition.
    pub(crate) fn mutants(&self, fixture: &Fixture, edition: &Edition) -> Vec<Mutant> {
        match self.inject {
            Inject::Unit(how) => {
                (0..edition.units.len()).flat_map(|unit| in_unit(fixture, edition, unit, how)).collect()
            }
            Inject::Blocks(how) => how(edition)
                .into_iter()
                .map(|(damaged, line)| in_lines(edition, &damaged, line, Place::Near(line)))
                .collect(),
            Inject::Front(how) => {
                how(edition).into_iter().map(|(damaged, line)| in_lines(edition, &damaged, line, Place::File)).collect()
            }
            Inject::Spans(_) if !edition.spans => Vec::new(),
            Inject::Spans(how) => {
                let mutant = |(file, line)| Mutant { file, place: Place::Near(line), change: format!("line {line}") };
                how(edition).into_iter().map(mutant).collect()
            }
        }
    }
}

fn in_unit(
    fixture: &Fixture,
    edition: &Edition,
    unit: usize,
    how: fn(&Fixture, &Edition, &Unit) -> Vec<String>,
) -> Vec<Mutant> {
    let mutant = |target: String| {
        let mut damaged = edition.clone();
        let change = format!("{target:?} for {:?}", damaged.units[unit].target);
        damaged.units[unit].target = target;
        let line = edition.line(unit).unwrap();
        Mutant { file: damaged.file(), place: Place::Unit(edition.id(unit), line), change }
    };
    how(fixture, edition, &edition.units[unit]).into_iter().map(mutant).collect()
}

fn in_lines(edition: &Edition, damaged: &Edition, line: usize, place: Place) -> Mutant {
    let shown = |edition: &Edition| edition.text.lines().nth(line - 1).unwrap_or_default().to_owned();
    Mutant { file: damaged.file(), place, change: format!("{:?} for {:?}", shown(damaged), shown(edition)) }
}
