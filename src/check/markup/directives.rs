//! [`compare`]: the directives that a translation and another edition have in the same places, with other arguments.

use std::collections::BTreeSet;

use crate::{
    check::{
        Versus,
        markup::address::{Between, image_key, key},
        structure::Script,
    },
    highlight,
    parse::{
        directive::{Directive, attributes, label_and_path},
        prepare::Placed,
        skeleton::Skeleton,
    },
};

/// A directive of both editions whose arguments differ.
pub(crate) struct Changed<'v> {
    /// In the other edition.
    pub(crate) other: &'v Placed,
    /// In this one.
    pub(crate) own: &'v Placed,
}

/// Attributes that say something to readers, and are translated.
const WORDS: [&str; 3] = ["alt-text", "title", "text"];

/// The directives that differ in what they name.
pub(crate) fn compare<'v>(versus: &'v Versus<'_>) -> Vec<Changed<'v>> {
    let changed = versus.script.matched().filter_map(|(other, own)| {
        let (other, own) = (placed(versus.others, other)?, placed(versus.own, own)?);
        differ(&other.directive, &own.directive, versus.into()).then_some(Changed { other, own })
    });
    let mut changed: Vec<Changed<'v>> = changed.collect();
    // Where blocks are missing, others may have come to stand beside them.
    if !versus.script.beads.is_empty() && !changed.is_empty() {
        let key = |placed: &Placed| (placed.directive.name.clone(), names(&placed.directive, versus.into()));
        let all = |skeleton: &'v Skeleton<'_>| {
            (0..skeleton.blocks.len()).filter_map(|at| placed(skeleton, at)).map(key).collect::<BTreeSet<_>>()
        };
        let (known, kept) = (all(versus.others), all(versus.own));
        changed.retain(|changed| !known.contains(&key(changed.own)) && !kept.contains(&key(changed.other)));
    }
    changed
}

/// Whether two editions have the same directives in the blocks of `script`.
pub(crate) fn agree(one: &Skeleton<'_>, two: &Skeleton<'_>, script: &Script, between: Between<'_>) -> bool {
    script.matched().all(|(a, b)| match (placed(one, a), placed(two, b)) {
        (Some(a), Some(b)) => !differ(&a.directive, &b.directive, between),
        _ => true,
    })
}

fn differ(one: &Directive, two: &Directive, between: Between<'_>) -> bool {
    one.name == two.name && one.arguments != two.arguments && names(one, between) != names(two, between)
}

/// The directive that a block is, if its arguments name anything. Images are compared as images.
fn placed<'s>(skeleton: &Skeleton<'s>, block: usize) -> Option<&'s Placed> {
    let names_things = |placed: &&Placed| {
        let name = &*placed.directive.name;
        name.starts_with(':') && name != ":image" || matches!(name, "!include" | "!code" | "!video" | "!div")
    };
    skeleton.directive(block).filter(names_things)
}

/// What has to be the same of a directive in every language, in order.
fn names(directive: &Directive, between: Between<'_>) -> Vec<String> {
    let arguments = &*directive.arguments;
    match &*directive.name {
        "!include" | "!code" => {
            let (language, reference) = arguments.split_at(arguments.find('[').unwrap_or(0));
            vec![marked(language.trim_start_matches(['-', ' '])), image_key(label_and_path(reference).1, between)]
        }
        "!video" => vec![key(arguments, between)],
        _ => {
            let value = |name: &str, value: &str| match name {
                "source" | "src" | "lightbox" => image_key(value, between),
                "language" => marked(value),
                _ => value.split_whitespace().collect::<String>().to_lowercase(),
            };
            let all = attributes(arguments).filter(|(name, _)| !WORDS.contains(&&**name));
            let mut all: Vec<String> = all.map(|(name, text)| [&name, "=", &value(&name, text)].concat()).collect();
            all.sort_unstable();
            all
        }
    }
}

/// A language of code by one name.
fn marked(label: &str) -> String {
    let name = highlight::find(label.trim()).and_then(highlight::Known::display_name);
    name.unwrap_or(label).trim().to_lowercase()
}
