//! The directives that a newer revision has and an edition has not, or the other way round: [`differences`].
//!
//! They are the same in all languages, so that a translation of the newer text is as good as the text.

use std::collections::BTreeMap;

use crate::{
    check::revision::{Difference, quoted},
    parse::{
        bitext::Bitext,
        directive::{self, Directive, attributes, label_and_path},
    },
    text::Span,
};

/// What differs between an edition and the newer one.
pub(super) fn differences(own: &Bitext, newer: &Bitext) -> Vec<Difference> {
    let (here, there) = (directives(own), directives(newer));
    let mut found = Vec::new();
    for (key, places) in &here {
        let kept = there.get(key).map_or(0, Vec::len);
        found.extend(places.iter().skip(kept).map(|(written, place)| Difference {
            what: format!("the directive {} is gone there", quoted(written)),
            place: *place,
        }));
    }
    for (key, places) in &there {
        let known = here.get(key).map_or(0, Vec::len);
        found.extend(places.iter().skip(known).map(|(written, _)| Difference {
            what: format!("the directive {} is new there", quoted(written)),
            place: Span::default(),
        }));
    }
    found
}

/// The directives of a text, by what has to be the same of them: each as it is written, and its place in the file.
fn directives(bitext: &Bitext) -> BTreeMap<String, Vec<(&str, Span)>> {
    let mut all: BTreeMap<String, Vec<(&str, Span)>> = BTreeMap::new();
    for found in directive::find(&bitext.text).found {
        if let Some(key) = key(&found) {
            let written = &bitext.text[found.range.clone()];
            all.entry(key).or_default().push((written, bitext.map.span(found.range)));
        }
    }
    all
}

/// What names a directive in every language; nothing for those that are seen as blocks of the page.
fn key(found: &Directive) -> Option<String> {
    let arguments = &*found.arguments;
    let what = match &*found.name {
        "!include" | "!code" => label_and_path(&arguments[arguments.find('[').unwrap_or(0)..]).1.to_owned(),
        "!video" => arguments.to_owned(),
        ":zone" | ":moniker" => arguments.split_whitespace().collect(),
        ":code" | ":video" => attributes(arguments).find(|(name, _)| name == "source")?.1.to_owned(),
        _ => return None,
    };
    Some(format!("{} {}", found.name, what.to_lowercase()))
}
