//! Which heading of a translation belongs to which of its source: [`matched`]; and what stands between: [`aligned`].
//!
//! Comes in: the skeletons of two editions. Goes out: pairs of blocks, ascending on both sides. Headings are short and of
//! one length, so that they are told apart by the ids that authors gave them and, where there are not as many on both
//! sides, by what stands under them.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use crate::{
    check::align::{self, Bead, Item, hash, match_up},
    parse::{
        passage::MASK,
        skeleton::{Kind, Skeleton},
        slug,
    },
};

/// Kinds of items.
const HEADING: u32 = 1;
const TAB: u32 = 2;

/// What stands in more sections of an edition than this tells none of them from the others.
const MOST_SECTIONS: usize = 2;
/// Anchors that are kept of a section.
const MOST_ANCHORS: usize = 24;

/// The headings and tabs that belong together, where the translation is `ratio` times as long as the source.
pub(super) fn matched(source: &Skeleton<'_>, target: &Skeleton<'_>, ratio: f64) -> Vec<(usize, usize)> {
    let (of_source, of_target) = (headings(source), headings(target));
    let mut items = [named(source, &of_source), named(target, &of_target)];
    let kinds = |skeleton: &Skeleton<'_>, at: &usize| skeleton.blocks[*at].kind;
    let are_alike = of_source.iter().map(|at| kinds(source, at)).eq(of_target.iter().map(|at| kinds(target, at)));
    if !are_alike {
        let slugs = [slugs(source, &of_source), slugs(target, &of_target)];
        let [first, second] = &mut items;
        share_slugs(first, &slugs[0], &slugs[1]);
        share_slugs(second, &slugs[1], &slugs[0]);
        add_sections(source, &of_source, first);
        add_sections(target, &of_target, second);
    }
    let beads = match_up(&items[0], &items[1], ratio);
    beads.iter().filter_map(Bead::one_to_one).map(|(s, t)| (of_source[s], of_target[t])).collect()
}

/// How items are aligned: those of the source, those of the translation, and how much longer these are.
type Align = fn(&[Item], &[Item], f64) -> Vec<Bead>;

/// Aligns lists of items section by section; `cuts` are the headings that belong together, as places in both lists. Each
/// section but the first begins with such a pair.
pub(super) fn aligned(
    lists: (&[Item], &[Item]),
    cuts: &[(usize, usize)],
    is_heading: fn(&Item) -> bool,
    ratio: f64,
    align: Align,
) -> Vec<Vec<Bead>> {
    let (source, target) = lists;
    let mut sections = Vec::with_capacity(cuts.len() + 1);
    let mut section = Vec::new();
    let (mut s, mut t) = (0, 0);
    for &(cut_s, cut_t) in cuts.iter().chain([&(source.len(), target.len())]) {
        let parts = (&source[s..cut_s], &target[t..cut_t]);
        let (end_s, end_t) = ends(parts, is_heading, ratio);
        let beads = align(&parts.0[..end_s], &parts.1[..end_t], ratio);
        let shifted = |range: Range<usize>, by: usize| range.start + by..range.end + by;
        section.extend(
            beads.into_iter().map(|bead| Bead { source: shifted(bead.source, s), target: shifted(bead.target, t) }),
        );
        section.extend((s + end_s..cut_s).map(|at| Bead { source: at..at + 1, target: t + end_t..t + end_t }));
        section.extend((t + end_t..cut_t).map(|at| Bead { source: cut_s..cut_s, target: at..at + 1 }));
        sections.push(std::mem::take(&mut section));
        if (cut_s, cut_t) != (source.len(), target.len()) {
            section.push(Bead { source: cut_s..cut_s + 1, target: cut_t..cut_t + 1 });
        }
        (s, t) = (cut_s + 1, cut_t + 1);
    }
    sections
}

/// How much of two sections may belong together. Where one of them has more headings in it, and what comes before the
/// first is as long as all of the other, what comes after it has no like.
fn ends((source, target): (&[Item], &[Item]), is_heading: fn(&Item) -> bool, ratio: f64) -> (usize, usize) {
    /// What an item counts besides its text.
    const EACH: usize = 10;
    let length = |items: &[Item]| -> usize { items.iter().map(|item| item.length + EACH).sum() };
    #[expect(clippy::cast_precision_loss, reason = "texts are not that long")]
    let off =
        |one: &[Item], two: &[Item]| ((length(two) + EACH) as f64 / ((length(one) + EACH) as f64 * ratio)).ln().abs();
    let whole = (source.len(), target.len());
    match (source.iter().position(is_heading), target.iter().position(is_heading)) {
        (Some(at), None) if off(&source[..at], target) < off(source, target) && !has_of(source, at, target) => {
            (at, whole.1)
        }
        (None, Some(at)) if off(source, &target[..at]) < off(source, target) && !has_of(target, at, source) => {
            (whole.0, at)
        }
        _ => whole,
    }
}

/// Whether what stands from `at` on has something in common with other items that what stands before has not.
fn has_of(items: &[Item], at: usize, others: &[Item]) -> bool {
    /// Levels and numbers of rows are no names.
    const LEAST: u64 = 1 << 32;
    let anchors = |items: &[Item]| -> HashSet<u64> {
        items.iter().flat_map(|item| item.anchors.iter().copied()).filter(|anchor| *anchor >= LEAST).collect()
    };
    let (before, others) = (anchors(&items[..at]), anchors(others));
    anchors(&items[at..]).iter().any(|anchor| others.contains(anchor) && !before.contains(anchor))
}

/// The blocks that begin a section.
fn headings(skeleton: &Skeleton<'_>) -> Vec<usize> {
    let begins = |at: &usize| matches!(skeleton.blocks[*at].kind, Kind::Heading(_) | Kind::Tab);
    (0..skeleton.blocks.len()).filter(begins).collect()
}

/// Headings by what they say themselves.
fn named(skeleton: &Skeleton<'_>, headings: &[usize]) -> Vec<Item> {
    let item = |&at: &usize| {
        let block = &skeleton.blocks[at];
        let kind = if block.kind == Kind::Tab { TAB } else { HEADING };
        let mut item = align::item(kind, &skeleton.passage(at));
        // A heading's level is a hint, and no more: translators change it.
        item.anchors.push(match block.kind {
            Kind::Heading(level) => u64::from(level),
            _ => hash(&block.name.to_ascii_lowercase()),
        });
        item.anchors.extend(skeleton.ids(at).map(|anchor| hash(&anchor.id)));
        item.anchors.sort_unstable();
        item
    };
    headings.iter().map(item).collect()
}

/// The id of each heading: its own, or else the one that is made of its words.
fn slugs(skeleton: &Skeleton<'_>, headings: &[usize]) -> Vec<String> {
    let slug = |&at: &usize| match skeleton.ids(at).next() {
        Some(anchor) => anchor.id.clone(),
        None => slug::of(&words(skeleton, at)),
    };
    headings.iter().map(slug).collect()
}

/// The words of a heading, code and all.
fn words(skeleton: &Skeleton<'_>, at: usize) -> String {
    let passage = skeleton.passage(at);
    let mut codes = passage.codes.iter();
    let mut words = String::with_capacity(passage.text.len());
    for c in passage.text.chars() {
        match codes.clone().next().filter(|_| c == MASK) {
            Some(code) => {
                words.push_str(&code.text);
                codes.next();
            }
            None => words.push(c),
        }
    }
    words
}

/// Gives each heading its id as an anchor if the other edition has that too. It weighs as much as two.
fn share_slugs(items: &mut [Item], slugs: &[String], others: &[String]) {
    let others: HashSet<&str> = others.iter().map(String::as_str).filter(|slug| !slug.is_empty()).collect();
    for (item, slug) in items.iter_mut().zip(slugs).filter(|(_, slug)| others.contains(&***slug)) {
        item.anchors.extend([hash(&format!("#{slug}")), hash(&format!("##{slug}"))]);
        item.anchors.sort_unstable();
    }
}

/// Gives each heading what stands under it, up to the next one.
fn add_sections(skeleton: &Skeleton<'_>, headings: &[usize], items: &mut [Item]) {
    let ends = headings.iter().skip(1).copied().chain([skeleton.blocks.len()]);
    let mut sections: Vec<Item> =
        headings.iter().zip(ends).map(|(heading, end)| section(skeleton, heading + 1, end)).collect();
    let mut counts: HashMap<u64, usize> = HashMap::new();
    for anchor in sections.iter().flat_map(|section| &section.anchors) {
        *counts.entry(*anchor).or_default() += 1;
    }
    for (item, mut section) in items.iter_mut().zip(sections.drain(..)) {
        section.anchors.retain(|anchor| counts[anchor] <= MOST_SECTIONS);
        // The smallest hashes are the same ones on both sides.
        section.anchors.truncate(MOST_ANCHORS);
        item.below = Some(Box::new(section));
    }
}

/// What the blocks from `from` to `end` hold, as one item.
fn section(skeleton: &Skeleton<'_>, from: usize, end: usize) -> Item {
    let mut all = Item::default();
    for at in from..end {
        match skeleton.blocks[at].kind {
            Kind::Code => {
                for line in skeleton.code(at) {
                    all.length += line.text.len();
                    align::words(&line.text, &mut all.anchors);
                }
            }
            kind if kind.has_text() => {
                let item = align::item(0, &skeleton.passage(at));
                all.length += item.length;
                all.anchors.extend(item.anchors);
            }
            _ => {}
        }
    }
    all.anchors.sort_unstable();
    all.anchors.dedup();
    all
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    #[test]
    fn sections_are_told_apart_by_ids_and_by_what_is_in_them() {
        let section = |heading: &str, text: &str| format!("## {heading}\n\n{text}\n\n- a `1` b\n- c d\n\n");
        let source = format!(
            "# Kettles\n\n{}{}## Care\n\nDry it.\n",
            section("Tin Kettle", "See [one](https://example.com/rfc7)."),
            section("Clay Kettle", "Take `clay`.")
        );
        let named = format!(
            "# قدور\n\n{}{}{}## العناية {{#care}}\n\nجففه.\n",
            section("قدر قصدير {#tin-kettle}", "انظر [واحد](https://example.com/rfc7)."),
            section("قدر نحاس {#copper}", "انظر [اثنان](https://example.com/rfc8)."),
            section("قدر طين {#clay-kettle}", "خذ `clay`.")
        );
        insta::assert_snapshot!(docset(&[("en/a.md", &source), ("ar/a.md", &named)]), @"ar/a.md:10:1 error block-structure: the heading `قدر نحاس` is not in the source @ ## قدر نحاس {#copper}");
        let unnamed = format!(
            "# 薬缶\n\n{}{}{}## 手入れ\n\n乾かす。\n",
            section("銅の薬缶", "[二](https://example.com/rfc8)を見てください。"),
            section("錫の薬缶", "[一](https://example.com/rfc7)を見てください。"),
            section("土の薬缶", "`clay` を使います。")
        );
        insta::assert_snapshot!(docset(&[("en/a.md", &source), ("ja/a.md", &unnamed)]), @"ja/a.md:3:1 error block-structure: the heading `銅の薬缶` is not in the source @ ## 銅の薬缶");
    }
}
