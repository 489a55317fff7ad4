//! [`compare`]: the images that a translation and its source do not share.

use crate::{
    check::{
        Pair,
        markup::{
            address::image_key,
            difference::{difference, likeness, matched},
            links::{is_within, lost_ranges},
        },
    },
    parse::passage::Link,
};

/// What differs.
pub(crate) struct Images<'p> {
    /// In the source, and what stands in its stead.
    pub(crate) changed: Vec<(&'p Link, &'p Link)>,
    /// Only in the source.
    pub(crate) lost: Vec<&'p Link>,
    /// Only in the translation.
    pub(crate) added: Vec<&'p Link>,
}

/// The images of `pair` that its sides do not share. What was in a lost link has gone with it.
pub(crate) fn compare<'p>(pair: &'p Pair<'_>) -> Option<Images<'p>> {
    let (source, target) = (&pair.source.images, &pair.target.images);
    if source.iter().map(|image| &image.target).eq(target.iter().map(|image| &image.target)) {
        return None;
    }
    let keys = |images: &[Link]| images.iter().map(|image| image_key(&image.target, pair)).collect::<Vec<_>>();
    let (source_keys, target_keys) = (keys(source), keys(target));
    let mut found = difference(&source_keys, &target_keys);
    if found.is_none() {
        return None;
    }
    let gone = lost_ranges(pair);
    found.lost.retain(|at| !is_within(&gone, &source[*at].range));
    let (changed, rest) = matched(found, 0.0, |s, t| likeness(&source_keys[s], &target_keys[t]));
    Some(Images {
        changed: changed.into_iter().map(|(s, t)| (&source[s], &target[t])).collect(),
        lost: rest.lost.into_iter().map(|s| &source[s]).collect(),
        added: rest.added.into_iter().map(|t| &target[t]).collect(),
    })
}
