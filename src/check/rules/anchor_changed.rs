//! `anchor-changed`

use std::collections::{HashMap, HashSet};

use crate::{
    check::{Check, Inspect, Versus, Voice},
    finding::{Findings, declare_rule},
    parse::skeleton::{Anchor, Kind, Skeleton},
    text::Span,
};

declare_rule! {
    /// ## What it finds
    ///
    /// An id that the source gives to a heading or another place, as `<a name="x"></a>`, `<a id="x"></a>` or `{#x}`, and
    /// that the translation lacks or spells in another way. Ids that the translation has besides are not reported, nor
    /// those of a heading that is missing as a whole.
    ///
    /// ## Why it matters
    ///
    /// Links to that place, in this article and in others, lead to the top of the page instead.
    ///
    /// ## Example
    ///
    /// ```md en
    /// ## Wide lids {#wide}
    /// ```
    /// ```md ja
    /// ## 広いふた {#広い}
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Keep the id as it is in the source.
    ///
    /// ```md ja
    /// ## 広いふた {#wide}
    /// ```
    pub(super) static ANCHOR_CHANGED = {
        name: "anchor-changed",
        summary: "an id that links lead to is not that of the source",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &ANCHOR_CHANGED, inspect: Inspect::Versus(inspect) };

fn inspect(versus: &Versus<'_>, findings: &mut Findings<'_>) {
    if versus.others.anchors.is_empty() {
        return;
    }
    let known: HashSet<&str> = versus.own.anchors.iter().map(|anchor| &*anchor.id).collect();
    let lost: Vec<&Anchor> = versus.others.anchors.iter().filter(|anchor| !known.contains(&*anchor.id)).collect();
    if lost.is_empty() {
        return;
    }
    let places: HashMap<usize, usize> = versus.script.matched().collect();
    let theirs: HashSet<&str> = versus.others.anchors.iter().map(|anchor| &*anchor.id).collect();
    for anchor in lost {
        let heading = is_heading(versus.others, anchor.block);
        let partner = places.get(&anchor.block).copied();
        if heading && partner.is_none() {
            continue;
        }
        // What stands in its stead: an id of the same heading that the other edition does not know.
        let instead = partner.and_then(|block| versus.own.ids(block).find(|own| !theirs.contains(&*own.id)));
        let place = match (instead, partner) {
            (Some(instead), _) => instead.span,
            (None, Some(block)) => versus.own.blocks[block].span,
            (None, None) => before(versus, anchor.block, &places),
        };
        let lost = &anchor.id;
        let message = match (instead, versus.voice) {
            (Some(instead), _) => format!("the id here is `{}`, {} `{lost}`", instead.id, versus.there()),
            (None, Voice::Sisters(1, _)) => format!("{} has the id `{lost}` here, this edition has not", versus.name()),
            (None, _) => format!("the id `{lost}` {} is missing", versus.whose()),
        };
        let finding = findings.push(&ANCHOR_CHANGED, place, message);
        finding.help(format!("write the id as `{lost}`"));
        versus.explained(finding, anchor.span);
    }
}

fn is_heading(skeleton: &Skeleton<'_>, block: usize) -> bool {
    skeleton.blocks.get(block).is_some_and(|block| matches!(block.kind, Kind::Heading(_)))
}

/// The nearest block in the translation whose partner comes before a block of the other edition.
fn before(versus: &Versus<'_>, block: usize, places: &HashMap<usize, usize>) -> Span {
    let near = (block.saturating_sub(LOOK_BACK)..block).rev().find_map(|at| places.get(&at));
    let block = near.map_or_else(|| versus.own.blocks.first(), |at| versus.own.blocks.get(*at));
    block.map_or_else(Span::default, |block| block.mark)
}

/// How far back a partner is looked for.
const LOOK_BACK: usize = 100;

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    fn said(source: &str, target: &str) -> String {
        let all = docset(&[("en/a.md", source), ("ar-sa/a.md", target)]);
        all.lines().filter(|line| line.contains("anchor-changed")).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn ids_are_those_of_the_source() {
        insta::assert_snapshot!(said("## A {#x}\n\n## B {#y}\n", "## أ {#x}\n\n## ب\n"), @"ar-sa/a.md:3:1 error anchor-changed: the id `y` of the source is missing @ ## ب");
        insta::assert_snapshot!(said("## <a name=\"x\"></a>A\n", "## <a name=\"س\"></a>أ\n"), @r#"ar-sa/a.md:1:4 error anchor-changed: the id here is `س`, in the source `x` @ <a name="س">"#);
        insta::assert_snapshot!(said("a <a id=\"x\"></a>b\n", "أ ب\n"), @"ar-sa/a.md:1:1 error anchor-changed: the id `x` of the source is missing @ أ ب");
    }

    #[test]
    fn one_finding_per_cause() {
        assert_eq!(said("## A {#x}\n\n## B {#y}\n", "## أ {#x}\n"), "");
        assert_eq!(said("## A\n", "## <a name=\"a\"></a>أ\n"), "");
        assert_eq!(said("## A {#x}\n", "## <a id=\"x\"></a>أ\n"), "");
    }
}
