//! `anchor-changed`

use std::collections::{HashMap, HashSet};

use crate::{
    check::{Check, Inspect, Subject, Versus, Voice, markup::links::words},
    finding::{Findings, Level, declare_rule},
    parse::{
        bitext::Unit,
        passage::Passage,
        skeleton::{Anchor, Kind, Skeleton},
        slug,
    },
    site::{Edition, State},
    text::Span,
};

declare_rule! {
    /// ## What it finds
    ///
    /// An id that the source gives to a heading or another place, as `<a name="x"></a>`, `<a id="x"></a>` or `{#x}`, and
    /// that the translation lacks or spells in another way. Ids that the translation has besides are not reported, nor
    /// those of a heading that is missing as a whole. Where nothing else tells, the ids that pipelines write before the
    /// translations of headings are compared with what they make of the source's headings.
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

/// The same of headings whose source stands beside them, where no other text tells.
pub(super) static OF_HEADINGS: Check = Check { rule: &ANCHOR_CHANGED, inspect: Inspect::Units(inspect_headings) };

/// So many headings of an article have to have the id that is made of their source, if one is to have another.
const LEAST: usize = 3;

/// An id before the translation of a heading.
struct Recorded<'t> {
    unit: &'t Unit,
    /// The id and its place.
    id: &'t str,
    span: Span,
    /// What is made of the source's heading.
    slug: String,
}

impl Recorded<'_> {
    /// Whether the id is that of the heading, with a number where another heading has it too.
    fn fits(&self) -> bool {
        // An apostrophe may have been `&#39;` on the way.
        let (id, slug) = (self.id.replace("39", ""), self.slug.replace("39", ""));
        let is_number = |number: &str| number.bytes().all(|byte| byte.is_ascii_digit());
        id.strip_prefix(&*slug).is_some_and(|rest| rest.is_empty() || rest.strip_prefix('-').is_some_and(is_number))
    }
}

fn inspect_headings(subject: &Subject<'_>, text: &str, units: &[Unit], findings: &mut Findings<'_>) {
    let headings: Vec<Recorded<'_>> = units.iter().filter_map(|unit| recorded(text, unit)).collect();
    let odd: Vec<&Recorded<'_>> = headings.iter().filter(|heading| !heading.fits()).collect();
    let [odd] = odd[..] else { return };
    if headings.len() <= LEAST || is_compared(subject) {
        return;
    }
    let (id, slug) = (odd.id, &odd.slug);
    let message =
        format!("the id here is `{id}`, and looks as if it should be `{slug}`: all others are made of their source");
    let finding = findings.push(&ANCHOR_CHANGED, odd.span, message);
    finding.level = Level::Warning;
    finding.unit = Some(text[odd.unit.id.range()].to_owned());
    finding.source_text = Some(text[odd.unit.source.range()].to_owned());
    finding.help(format!("write the id as `{slug}`"));
}

/// Whether the ids are compared with those of the source or of another edition.
fn is_compared(subject: &Subject<'_>) -> bool {
    let Subject { site, article, edition } = subject;
    let hash = |edition: &Edition| edition.front.revision.hash.as_ref().map(|hash| hash.value.to_ascii_lowercase());
    let has_source = site.source.is_some_and(|source| article.edition(source).is_some());
    let is_sister = |other: &&Edition| other.locale != edition.locale && hash(other) == hash(edition);
    has_source && matches!(edition.state, State::Fresh | State::Unknown)
        || hash(edition).is_some() && article.editions.iter().any(|other| is_sister(&other))
}

/// The id that stands before a unit which is a whole heading.
fn recorded<'t>(text: &'t str, unit: &'t Unit) -> Option<Recorded<'t>> {
    const LONGEST: usize = 300;
    let end = unit.span.start as usize;
    let from = text.floor_char_boundary(end.saturating_sub(LONGEST));
    let before = text.get(from..end)?.strip_suffix("\"></a>")?;
    let line = before.rsplit('\n').next()?;
    let after_mark = line.trim_start_matches('#');
    let id = after_mark.trim_start_matches(' ').strip_prefix("<a name=\"")?;
    let is_heading = line.starts_with('#') && after_mark.starts_with(' ') && (from == 0 || line.len() < before.len());
    let after = text.get(unit.span.end as usize..)?;
    let is_whole = after.is_empty() || after.starts_with(['\r', '\n']);
    // Terms that are kept are in the id as the pipeline masked them.
    if !is_heading || !is_whole || id.contains("no-loc") {
        return None;
    }
    let source = Passage::read(&text[unit.source.range()], 0);
    let slug = slug::of(&words(&source, &(0..source.text.len())));
    let start = end - "\"></a>".len() - id.len();
    Some(Recorded { unit, id, span: Span::new(start, start + id.len()), slug })
}

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
    fn ids_of_headings_are_made_of_their_source() {
        let article = |ids: [&str; 5]| {
            let sources = ["Boil the water", "Use `cup`s", "Use `cup`s", "Q and A", "Drink"];
            let heading = |(at, (id, source)): (usize, (&&str, &str))| {
                format!(
                    "## <a name=\"{id}\"></a><span data-ttu-id=\"a-{at}\">ראש</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-{at}\">{source}</span></span>\n"
                )
            };
            ids.iter().zip(sources).enumerate().map(heading).collect::<String>()
        };
        let said = |ids| {
            let found = docset(&[("he-il/a.md", &article(ids))]);
            found
                .lines()
                .filter(|line| line.contains("anchor-changed"))
                .map(str::to_owned)
                .collect::<Vec<_>>()
                .join("\n")
        };
        assert_eq!(said(["boil-the-water", "use-cups", "use-cups-1", "no-locq-and-a", "drink"]), "");
        assert_eq!(said(["boil-the-water", "use-cups", "use-cups-1", "questions", "drinking"]), "");
        insta::assert_snapshot!(said(["boil-the-water", "use-cups", "use-cups-1", "q-and-a", "drinks"]), @"he-il/a.md:5:13 warning anchor-changed a-4: the id here is `drinks`, and looks as if it should be `drink`: all others are made of their source @ drinks");
    }

    #[test]
    fn one_finding_per_cause() {
        assert_eq!(said("## A {#x}\n\n## B {#y}\n", "## أ {#x}\n"), "");
        assert_eq!(said("## A\n", "## <a name=\"a\"></a>أ\n"), "");
        assert_eq!(said("## A {#x}\n", "## <a id=\"x\"></a>أ\n"), "");
    }
}
