//! What stands beside the text of an article, and translations keep: [`html`], what blocks of HTML show and lead to, and
//! [`markers`], the lines that other tools take for the edges of notes and the like.
//!
//! Comes in: an edition beside its source. Goes out: findings about what is on one side alone. Nothing is said of sections
//! that are on one side alone themselves.

use std::collections::{BTreeMap, HashSet};

use crate::{
    check::{
        Opened, Versus, align,
        blocks::Matched,
        markup::MOST,
        rules::{
            BLOCK_STRUCTURE, HTML_CHANGED, IMAGE_CHANGED, IMAGE_LOST, INLINE_CODE_CHANGED, LINK_LOST,
            LINK_TARGET_CHANGED,
        },
    },
    finding::{Findings, Level},
    parse::{
        directive,
        html_tag::{self, Tag},
        skeleton::{Kind, Skeleton},
    },
    text::Span,
};

/// Two editions of an article, and which of their parts belong together.
pub(super) struct Beside<'b, 'v> {
    versus: &'b Versus<'v>,
    matched: &'b Matched,
    /// This edition's file.
    own: &'b str,
    /// The source's.
    other: &'b str,
}

impl<'b, 'v> Beside<'b, 'v> {
    pub(super) fn new(versus: &'b Versus<'v>, matched: &'b Matched, own: &'b Opened, other: &'b Opened) -> Self {
        Self { versus, matched, own: own.text, other: other.text }
    }

    /// The block of the translation that what stands at `place` of the source would stand behind.
    fn place(&self, place: Span) -> Span {
        let (versus, pairs) = (self.versus, &self.matched.pairs);
        let before = pairs.iter().filter(|pair| versus.others.blocks[pair.source.0].span.start <= place.start);
        let own = before.map(|pair| pair.target.0).max().or_else(|| pairs.first().map(|pair| pair.target.0));
        own.map_or_else(Span::default, |block| versus.own.blocks[block].span)
    }
}

/// The sections of an edition that the other one has too.
struct Kept {
    /// Where each section begins, and whether it is there.
    starts: Vec<(u32, bool)>,
}

impl Kept {
    fn new(skeleton: &Skeleton<'_>, partners: Option<&HashSet<usize>>) -> Self {
        let is_heading = |at: &usize| matches!(skeleton.blocks[*at].kind, Kind::Heading(_) | Kind::Tab);
        let is_there = |at: usize| partners.is_none_or(|partners| partners.contains(&at));
        let headings = (0..skeleton.blocks.len()).filter(is_heading);
        Self { starts: headings.map(|at| (skeleton.blocks[at].span.start, is_there(at))).collect() }
    }

    /// Those of both editions: of the source and of the translation.
    fn both(versus: &Versus<'_>) -> [Self; 2] {
        let is_same = versus.script.beads.is_empty();
        let others: HashSet<usize> = versus.script.matched().map(|(other, _)| other).collect();
        let owns: HashSet<usize> = versus.script.matched().map(|(_, own)| own).collect();
        [
            Self::new(versus.others, Some(&others).filter(|_| !is_same)),
            Self::new(versus.own, Some(&owns).filter(|_| !is_same)),
        ]
    }

    fn has(&self, place: Span) -> bool {
        let before = self.starts.partition_point(|(start, _)| *start <= place.start);
        before.checked_sub(1).is_none_or(|at| self.starts[at].1)
    }
}

/// What HTML shows or leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Image,
    Link,
    Code,
    /// An element that some framework knows.
    Component,
}

/// One such thing.
struct Thing<'t> {
    what: What,
    /// What has to be somewhere in the other edition too.
    needle: &'t str,
    /// As it is shown in messages.
    written: &'t str,
    /// The block.
    span: Span,
}

/// Compares what the blocks of HTML hold, wherever the other edition has it.
pub(super) fn html(beside: &Beside<'_, '_>, findings: &mut Findings<'_>) {
    let versus = beside.versus;
    let is_html = |skeleton: &Skeleton<'_>| skeleton.blocks.iter().any(|block| block.kind == Kind::Html);
    if !is_html(versus.others) {
        return;
    }
    let kept = Kept::both(versus);
    let lost = alone((versus.others, beside.other), (versus.own, beside.own), &kept[0]);
    let mut added = alone((versus.own, beside.own), (versus.others, beside.other), &kept[1]);
    // As many blocks are the same ones.
    let blocks = |skeleton: &Skeleton<'_>| -> Vec<Span> {
        skeleton.blocks.iter().filter(|block| block.kind == Kind::Html).map(|block| block.span).collect()
    };
    let (there, here) = (blocks(versus.others), blocks(versus.own));
    let like = |place: Span| {
        let at = there.iter().position(|there| *there == place).filter(|_| there.len() == here.len());
        at.map_or_else(|| beside.place(place), |at| here[at])
    };
    // What a block has lost of one kind is told at once.
    for things in lost.chunk_by(|one, two| (one.what, one.span) == (two.what, two.span)).take(MOST) {
        let [thing, ..] = things else { continue };
        let is_like = |other: &Thing<'_>| other.what == thing.what && thing.what != What::Code;
        let instead = added.iter().position(is_like).map(|at| added.remove(at));
        let (rule, what) = match (thing.what, &instead) {
            (What::Image, None) => (&IMAGE_LOST, "image"),
            (What::Image, Some(_)) => (&IMAGE_CHANGED, "image"),
            (What::Link, None) => (&LINK_LOST, "link to"),
            (What::Link, Some(_)) => (&LINK_TARGET_CHANGED, "link to"),
            (What::Code, _) => (&INLINE_CODE_CHANGED, "code"),
            (What::Component, _) => (&HTML_CHANGED, "tag"),
        };
        let written = |thing: &Thing<'_>| format!("`{}`", thing.written.replace('`', "'"));
        let all: Vec<String> = things.iter().map(written).collect();
        let (place, message) = if let Some(own) = instead {
            (own.span, format!("the {what} {} of the source is {} here", all[0], written(&own)))
        } else {
            let message =
                format!("the {what} {} of the source {} not in the translation", all.join(", "), are(all.len()));
            (like(thing.span), message)
        };
        let finding = findings.push(rule, place, message);
        if rule.name != IMAGE_LOST.name {
            finding.level = Level::Warning;
        }
        finding.key = Some(all.join(" "));
        finding.help("keep what the HTML of the source shows and leads to");
        versus.explained(finding, thing.span);
    }
}

/// What is in blocks of HTML of one edition, and nowhere in the other.
fn alone<'t>(
    (skeleton, text): (&Skeleton<'_>, &'t str),
    (others, other): (&Skeleton<'_>, &str),
    kept: &Kept,
) -> Vec<Thing<'t>> {
    let theirs: HashSet<&str> = in_blocks(others, other).iter().map(|thing| thing.needle).collect();
    let is_there = |needle: &str| memchr::memmem::find(other.as_bytes(), needle.as_bytes()).is_some();
    let mut told = HashSet::new();
    let mut things = in_blocks(skeleton, text);
    things.retain(|thing| kept.has(thing.span) && !theirs.contains(thing.needle) && told.insert(thing.needle));
    // Each look goes through the whole text.
    things.truncate(4 * MOST);
    things.retain(|thing| !is_there(thing.needle));
    things
}

/// What the blocks of HTML of an edition show and lead to.
fn in_blocks<'t>(skeleton: &Skeleton<'_>, text: &'t str) -> Vec<Thing<'t>> {
    let blocks = skeleton.blocks.iter().filter(|block| block.kind == Kind::Html);
    blocks.flat_map(|block| things(text, block.span)).collect()
}

/// What the HTML in `span` shows and leads to.
fn things(text: &str, span: Span) -> Vec<Thing<'_>> {
    let html = text.get(span.range()).unwrap_or_default();
    let starts = html_tag::tags(html).filter(|(_, tag)| !tag.closing);
    starts.filter_map(|(rest, tag)| thing(&tag, rest, span)).collect()
}

/// What a start tag shows or leads to; `rest` begins with it.
fn thing<'t>(tag: &Tag<'t>, rest: &'t str, span: Span) -> Option<Thing<'t>> {
    let value = |names: &[&str]| {
        let is_one = |(name, value): &&(&str, &'t str)| {
            !value.is_empty() && names.iter().any(|known| name.eq_ignore_ascii_case(known))
        };
        tag.attributes.iter().find(is_one).map(|(_, value)| *value)
    };
    let of_address = |what, address: &'t str| {
        let needle = align::last_part(address);
        Some(Thing { what, needle, written: address, span }).filter(|thing| !thing.needle.is_empty())
    };
    let name = tag.name.to_ascii_lowercase();
    match &*name {
        "img" => of_address(What::Image, value(&["src"])?),
        "a" => of_address(What::Link, value(&["href"]).filter(|to| !to.starts_with('#'))?),
        "code" => {
            let code = rest[tag.length..].split('<').next()?.trim();
            let is_plain = code.is_ascii() && !code.is_empty() && !code.contains(['&', '\n']);
            is_plain.then_some(Thing { what: What::Code, needle: code, written: code, span })
        }
        _ if tag.name.starts_with(|c: char| c.is_ascii_uppercase())
            && tag.name.contains(|c: char| c.is_ascii_lowercase()) =>
        {
            let written = &rest[..tag.length];
            let needle = value(&["href", "src", "to", "url"]).unwrap_or(&written[..=tag.name.len()]);
            Some(Thing { what: What::Component, needle, written, span })
        }
        _ => None,
    }
}

/// Compares the lines that other tools read: `:::tip`, `/// note`, `!!! warning`, `{{< note >}}`.
pub(super) fn markers(beside: &Beside<'_, '_>, findings: &mut Findings<'_>) {
    let versus = beside.versus;
    let (there, here) = (marked(versus.others, beside.other), marked(versus.own, beside.own));
    if there.iter().map(|(name, _)| name).eq(here.iter().map(|(name, _)| name)) {
        return;
    }
    let kept = Kept::both(versus);
    let mut counts: BTreeMap<&str, [Vec<Span>; 2]> = BTreeMap::new();
    for (side, (all, kept)) in [(&there, &kept[0]), (&here, &kept[1])].into_iter().enumerate() {
        for (name, span) in all.iter().filter(|(_, span)| kept.has(*span)) {
            counts.entry(name).or_default()[side].push(*span);
        }
    }
    let named = |side: usize| {
        let more = counts.iter().filter(|(_, spans)| spans[side].len() > spans[1 - side].len());
        more.map(|(name, _)| format!("`{}`", name.replace('`', "'"))).collect::<Vec<_>>()
    };
    let (lost, added) = (named(0), named(1));
    let first = |side: usize| {
        let more = counts.values().filter(|spans| spans[side].len() > spans[1 - side].len());
        more.filter_map(|spans| spans[side].first()).min().copied()
    };
    let message = match (lost.len(), added.len()) {
        (0, 0) => return,
        (_, 0) => format!("{} of the source {} missing", lost.join(", "), are(lost.len())),
        (0, _) => format!("{} {} not in the source", added.join(", "), are(added.len())),
        _ => format!(
            "{} of the source {} missing, {} {} too many",
            lost.join(", "),
            are(lost.len()),
            added.join(", "),
            are(added.len())
        ),
    };
    let there = first(0).unwrap_or_default();
    let place = first(1).unwrap_or_else(|| beside.place(there));
    let finding = findings.push(&BLOCK_STRUCTURE, place, message.clone());
    finding.level = Level::Warning;
    finding.key = Some(message);
    finding.help("keep these lines as they are in the source");
    versus.explained(finding, there);
}

fn are(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

/// The lines of an edition that other tools read, by what they begin with, outside of code.
fn marked(skeleton: &Skeleton<'_>, text: &str) -> Vec<(String, Span)> {
    let mut codes = skeleton.blocks.iter().filter(|block| block.kind == Kind::Code).peekable();
    let mut found = Vec::new();
    let mut at = skeleton.blocks.first().map_or(0, |block| block.span.start as usize);
    for whole in text.get(at..).unwrap_or_default().split_inclusive('\n') {
        let line = whole.trim();
        let start = at + (whole.len() - whole.trim_start().len());
        at += whole.len();
        let Some(name) = marker(line) else { continue };
        let span = Span::new(start, start + line.len());
        while codes.next_if(|code| code.span.end <= span.start).is_some() {}
        if codes.peek().is_none_or(|code| span.start < code.span.start) {
            found.push((name, span));
        }
    }
    found
}

/// The mark and the name that a line begins with, if it is one for another tool.
fn marker(line: &str) -> Option<String> {
    const MARKS: [&str; 7] = [":::", "///", "!!!", "???+", "???", "{{<", "{{%"];
    let mark = MARKS.iter().find(|mark| line.starts_with(**mark))?;
    let rest = &line[mark.len()..];
    let name = rest.trim_start();
    let length = name.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase());
    let is_alone = name[length..].is_empty() || name[length..].starts_with([' ', '\t', '{', '[', '|', '"', '>', '%']);
    let name = &name[..length];
    // Directives of the dialect are blocks of their own.
    let is_known = *mark == ":::" && directive::is_known(name);
    let blank = if *mark == ":::" { "" } else { " " };
    (is_name && is_alone && !is_known).then(|| format!("{mark}{blank}{name}"))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    /// What is said about a translation of `source`.
    fn said(locale: &str, source: &str, target: &str) -> String {
        let found = docset(&[("en/a.md", source), (&format!("{locale}/a.md"), target)]);
        let of_it = |line: &&str| {
            line.starts_with(locale) && ["resource-", "broken-", "directive-"].iter().all(|rule| !line.contains(rule))
        };
        found.lines().filter(of_it).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn what_html_shows_is_kept() {
        let source = "# Kettle\n\nOpen it:\n\n<img src=\"/img/lid1.png\">\n\nPour the water in.\n";
        insta::assert_snapshot!(said("ja", source, "# やかん\n\n開けます:\n\n水を注ぎます。\n"), @"ja/a.md:3:1 error image-lost: the image `/img/lid1.png` of the source is not in the translation @ 開けます:");
        insta::assert_snapshot!(said("ja", source, "# やかん\n\n開けます:\n\n<img src=\"/img/lid3.png\">\n\n水を注ぎます。\n"), @r#"ja/a.md:5:1 warning image-changed: the image `/img/lid1.png` of the source is `/img/lid3.png` here @ <img src="/img/lid3.png">"#);
        let markdown = said("ja", source, "# やかん\n\n開けます:\n\n![ふた](/ja/img/lid1.png)\n\n水を注ぎます。\n");
        assert!(!markdown.contains("image-"), "{markdown}");
    }

    #[test]
    fn what_html_leads_to_is_kept() {
        let page = |tag: &str, text: &str| format!("# A\n\n {tag}\n\n{text}\n");
        let source = page("<TeaLink href=\"https://example.com/tea-3\" title=\"Tea\"/>", "Drink it.");
        assert_eq!(
            said("he", &source, &page("<TeaLink title=\"תה\" href=\"https://example.com/tea-3\"/>", "שתו.")),
            ""
        );
        insta::assert_snapshot!(said("he", &source, &page("<TeaLink href=\"https://example.com/tea-2\" title=\"תה\"/>", "שתו.")), @r#"he/a.md:3:2 warning html-changed: the tag `<TeaLink href="https://example.com/tea-3" title="Tea"/>` of the source is `<TeaLink href="https://example.com/tea-2" title="תה"/>` here @ <TeaLink href="https://example.com/tea-2" title="תה"/>"#);
        insta::assert_snapshot!(said("he", &source, "# A\n\nשתו.\n"), @r#"he/a.md:1:1 warning html-changed: the tag `<TeaLink href="https://example.com/tea-3" title="Tea"/>` of the source is not in the translation @ # A"#);
        let table = |cell: &str| format!("<table>\n<tr><td>{cell}</td></tr>\n</table>\n");
        let lost =
            said("ar", &table("yes, <code>0-9</code> or <code>A-Z</code> <a href=\"b.html\">b</a>"), &table("نعم"));
        assert!(lost.contains("the code `0-9`, `A-Z` of the source are not in the translation @ <table>"), "{lost}");
        assert!(lost.contains("link-lost: the link to `b.html` of the source is not in the translation"), "{lost}");
    }

    #[test]
    fn markers_are_kept() {
        let source = "# A\n\nIt floats.\n\n:::tip Dry\nKeep it dry.\n:::\n\n{{< note >}}\nIt sinks.\n{{< /note >}}\n\n```\n/// note\n```\n";
        assert_eq!(
            said(
                "zh-tw",
                source,
                "# A\n\n它會浮。\n\n::: tip 乾\n保持乾燥。\n:::\n\n{{<note>}}\n它會沉。\n{{</note>}}\n\n```\n/// note\n```\n"
            ),
            ""
        );
        insta::assert_snapshot!(said("zh-tw", source, "# A\n\n它會浮。\n\n保持乾燥。\n\n{{< warning >}}\n它會沉。\n{{< /warning >}}\n\n```\n/// note\n```\n"), @"zh-tw/a.md:7:1 warning block-structure: `:::tip`, `{{< note` of the source are missing, `{{< warning` is too many @ {{< warning >}}");
        assert_eq!(said("zh-tw", "# A\n\nIt floats.\n", "# A\n\n它會浮。\n"), "");
    }
}
