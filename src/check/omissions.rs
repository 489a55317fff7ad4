//! What of a source is not in a translation that was made from it, and what is in it and not in the source:
//! [`of_units`] and [`of_blocks`].
//!
//! Comes in: an edition beside its source. Goes out: `sentence-added` and `sentence-removed`, at the text before.

use std::{cmp::Ordering, collections::HashSet, ops::Range};

use crate::{
    check::{
        Opened, Versus,
        align::{self, Bead},
        blocks::{BlockPair, Lone, Matched},
        revision::{Body, Change, Changes, Sentence, Sentences, folded, quoted},
        rules::{BLOCK_STRUCTURE, SENTENCE_ADDED, SENTENCE_REMOVED},
        run, sentences,
        structure::first_text,
    },
    finding::{Finding, Findings, Level},
    parse::{
        passage::Passage,
        skeleton::{Kind, Skeleton},
    },
    site::State,
    text::Span,
};

/// Compares the sources of an edition's units with the source on disk, where the edition was made from that very text
/// and has not as many blocks or a gap in the numbers of its units. `told` is what is known to lack already.
pub(super) fn of_units(
    versus: &Versus<'_>,
    opened: &Opened<'_>,
    source: &Opened<'_>,
    told: &[Finding],
    findings: &mut Findings<'_>,
) {
    let is_fresh = versus.subject.edition.state == State::Fresh;
    let may_lack = || texts(versus.own) != texts(versus.others) || has_gap(opened);
    if !is_fresh || !may_lack() {
        return;
    }
    let untranslated = plain(opened);
    let body = Body::new(source.bitext.text.clone());
    let is_copied = |text: &String| body.find(text, 0, &|_| true).is_some();
    // What is translated outside of units may be the translation of anything.
    if !untranslated.iter().all(is_copied) {
        return;
    }
    let old: Vec<Sentence<'_>> = opened.bitext.units.iter().map(|unit| Sentence::of_unit(opened.text, unit)).collect();
    let told: HashSet<String> = told
        .iter()
        .filter(|finding| finding.rule.name == SENTENCE_ADDED.name)
        .filter(|finding| finding.path == versus.subject.site.files[versus.subject.edition.file].path)
        .filter_map(|finding| finding.source_text.as_deref().map(folded))
        .collect();
    for change in &Changes::between(&old, &body, &untranslated).list {
        let Change::Added(range, behind) = change else { continue };
        let there = source.bitext.map.span(range.clone());
        let text = &body.text[range.clone()];
        if !is_told_with(versus, there) || told.contains(&folded(text)) {
            continue;
        }
        let place = behind.map_or_else(|| first(versus.own), |behind| old[behind].target);
        let message = format!("this sentence of the source is not in the translation: {}", quoted(text));
        let finding = findings.push(&SENTENCE_ADDED, place, message);
        finding.unit = behind.and_then(|behind| old[behind].unit).map(str::to_owned);
        finding.source_text = Some(text.to_owned());
        finding.help("translate it behind this one");
        versus.explained(finding, there);
    }
}

/// Whether a place of the source is in a text that is not missing with the whole block that it stands in.
fn is_told_with(versus: &Versus<'_>, there: Span) -> bool {
    let blocks = &versus.others.blocks;
    let has = |at: &usize| {
        let block = &blocks[*at];
        block.kind.has_text() && block.span.start <= there.start && there.end <= block.span.end
    };
    let Some(block) = (0..blocks.len()).find(has) else { return false };
    matches!(blocks[block].kind, Kind::Paragraph | Kind::Cell) && !is_with_block(versus, block)
}

/// Whether a paragraph of the source is gone together with a block that counts, of which another rule speaks.
fn is_with_block(versus: &Versus<'_>, paragraph: usize) -> bool {
    if versus.script.beads.is_empty() {
        return false;
    }
    let around = ancestors(versus.others, paragraph);
    let kept: HashSet<usize> = versus.script.matched().map(|(other, _)| other).collect();
    around.into_iter().any(|at| {
        let kind = versus.others.blocks[at].kind;
        let is_first = kind == Kind::Item && first_text(versus.others, at) == Some(paragraph);
        is_first || !kept.contains(&at)
    })
}

/// The blocks that a block stands in.
fn ancestors(skeleton: &Skeleton<'_>, of: usize) -> Vec<usize> {
    let mut depth = skeleton.blocks[of].depth;
    let mut found = Vec::new();
    for at in (0..of).rev() {
        if depth == 0 {
            break;
        }
        if skeleton.blocks[at].depth < depth {
            depth = skeleton.blocks[at].depth;
            found.push(at);
        }
    }
    found
}

/// How many blocks of text there are.
fn texts(skeleton: &Skeleton<'_>) -> usize {
    let counts = |kind: Kind| matches!(kind, Kind::Heading(_) | Kind::Paragraph | Kind::Cell | Kind::Tab);
    skeleton.blocks.iter().filter(|block| counts(block.kind)).count()
}

/// Whether the numbers of an edition's units do not follow each other.
fn has_gap(opened: &Opened<'_>) -> bool {
    let number = |id: &str| id.rsplit_once('-')?.1.parse::<u64>().ok();
    let numbers = opened.bitext.units.iter().map(|unit| number(&opened.text[unit.id.range()]));
    let mut last: Option<u64> = None;
    for number in numbers {
        let Some(number) = number else { return true };
        if last.is_some_and(|last| number != last.wrapping_add(1)) {
            return true;
        }
        last = Some(number);
    }
    false
}

/// The sentences of an edition that stand in no unit, folded.
fn plain(opened: &Opened<'_>) -> HashSet<String> {
    let (units, bitext) = (&opened.bitext.units, &opened.bitext);
    let is_outside = |span: Span| {
        let before = units.partition_point(|unit| unit.span.start < span.end);
        before.checked_sub(1).is_none_or(|at| units[at].span.end <= span.start)
    };
    let sentences = Sentences::of(&bitext.text);
    let outside = sentences.all.iter().filter(|range| is_outside(bitext.map.span((*range).clone())));
    let with_words = outside.filter(|range| sentences.has_words(&bitext.text, range));
    with_words.map(|range| folded(&bitext.text[range.clone()])).collect()
}

/// Where the first text of an edition stands.
fn first(skeleton: &Skeleton<'_>) -> Span {
    let first = skeleton.blocks.iter().find(|block| block.kind.has_text());
    first.map_or_else(Span::default, |block| block.span)
}

/// Tells of the paragraphs that are in a translation or its source alone, where the edition has no units.
pub(super) fn of_blocks(versus: &Versus<'_>, matched: &Matched, findings: &mut Findings<'_>) {
    within_blocks(versus, matched, findings);
    for (first, second) in &matched.swapped {
        let message = format!("this paragraph and the next one stand in the other order {}", versus.there());
        let finding = findings.push(&BLOCK_STRUCTURE, versus.own.blocks[*first].span, message);
        finding.level = Level::Warning;
        finding.help("let them change places");
        let there = matched.pairs.iter().find(|pair| pair.target.0 == *second).map(|pair| pair.source.0);
        versus.explained(finding, there.map_or_else(Span::default, |block| versus.others.blocks[block].span));
    }
    // An edition of nobody knows which revision may be of quite another text.
    let blocks = versus.others.blocks.len();
    let many = matched.lost.len() + matched.added.len() > 3 + blocks / 10;
    if many && versus.subject.edition.state != State::Fresh {
        return;
    }
    // Blocks of HTML may hold what is a paragraph elsewhere.
    let html = |skeleton: &Skeleton<'_>| skeleton.blocks.iter().filter(|block| block.kind == Kind::Html).count();
    let (ours, theirs) = (html(versus.own), html(versus.others));
    for Lone { block, behind } in matched.lost.iter().filter(|_| ours <= theirs) {
        if is_with_block(versus, *block) {
            continue;
        }
        let place = behind.map_or_else(|| first(versus.own), |behind| text_span(versus.own, behind));
        let source = versus.others.passage(*block);
        let finding = findings.push(&SENTENCE_ADDED, place, "this paragraph of the source is not in the translation");
        finding.source_text = Some(source.text.trim().to_owned());
        finding.help("translate it behind this one");
        let there = versus.others.blocks[*block].span;
        finding.message = format!("{}: {}", finding.message, quoted(versus.other_part(there)));
        versus.explained(finding, there);
    }
    for Lone { block, behind } in matched.added.iter().filter(|_| theirs <= ours) {
        let around = ancestors(versus.own, *block);
        let kept: HashSet<usize> = versus.script.matched().map(|(_, own)| own).collect();
        if around.into_iter().any(|at| !kept.contains(&at)) {
            continue;
        }
        let message = "this paragraph is not in the source";
        let finding = findings.push(&SENTENCE_REMOVED, versus.own.blocks[*block].span, message);
        finding.help("take it out, unless the source says it elsewhere");
        let there = behind.map_or_else(Span::default, |behind| versus.others.blocks[behind].span);
        versus.explained(finding, there);
    }
}

/// A sentence that is missing is at least so long, in characters, and at least such a part of its paragraph.
const LEAST: usize = 25;
const LEAST_PART: f64 = 0.2;
/// How far the length of what is left may be from that of its source, as a logarithm.
const FIT: f64 = 0.25;
/// Where more paragraphs of an article lack sentences, it was translated freely.
const MOST_SHORT: usize = 3;

/// Tells of sentences that are missing in the middle of a paragraph: where all but a few of the paragraphs have as many
/// sentences as in the source, and the length of the translation is that of the source without them.
fn within_blocks(versus: &Versus<'_>, matched: &Matched, findings: &mut Findings<'_>) {
    let kinds = |pair: &&BlockPair| {
        let kinds = [versus.others.blocks[pair.source.0].kind, versus.own.blocks[pair.target.0].kind];
        kinds == [Kind::Paragraph; 2]
    };
    let pairs: Vec<&BlockPair> = matched.pairs.iter().filter(kinds).collect();
    let length = |text: &str| text.chars().count();
    let (ours, theirs): (usize, usize) = pairs
        .iter()
        .map(|pair| (length(&pair.target.1.text), length(&pair.source.1.text)))
        .fold((0, 0), |sum, pair| (sum.0 + pair.0, sum.1 + pair.1));
    let subject = &versus.subject;
    let locale = &subject.site.locales[subject.edition.locale].locale;
    let ratio = align::ratio(run::source_language(subject), locale, theirs, ours);
    let mut short = Vec::new();
    let mut others = 0;
    for pair in &pairs {
        let (source, target) = (&pair.source.1, &pair.target.1);
        let (there, here) = (sentences::sentences(&source.text), sentences::sentences(&target.text));
        match there.len().cmp(&here.len()) {
            Ordering::Equal => {}
            Ordering::Less => others += 1,
            Ordering::Greater => match missing(source, &there, target, &here, ratio) {
                Some(sentence) => short.push((pair, sentence)),
                None => others += 1,
            },
        }
    }
    if short.len() > MOST_SHORT || others * 10 > pairs.len() {
        return;
    }
    for (pair, sentence) in short {
        let place = pair.source.1.place(sentence);
        let text = versus.other_part(place);
        let message = format!("this sentence of the source looks to be missing in the translation: {}", quoted(text));
        let finding = findings.push(&SENTENCE_ADDED, pair.target.1.span, message);
        finding.source_text = Some(text.to_owned());
        finding.help("compare the two paragraphs, and translate what is missing");
        versus.explained(finding, place);
    }
}

/// The sentences of a paragraph that its translation does not have, where that is clear.
fn missing(
    source: &Passage<'_>,
    there: &[Range<usize>],
    target: &Passage<'_>,
    here: &[Range<usize>],
    ratio: f64,
) -> Option<Range<usize>> {
    let beads = sentences::beads(source, there, target, here, ratio);
    let lone = |bead: &&Bead| bead.target.is_empty();
    let (lost, kept): (Vec<&Bead>, Vec<&Bead>) = beads.iter().partition(lone);
    if kept.is_empty() || lost.len() != there.len() - here.len() || kept.iter().any(|bead| bead.one_to_one().is_none())
    {
        return None;
    }
    let length = |text: &str| text.chars().count();
    let first = there.get(lost.first()?.source.start)?.clone();
    let gone: Vec<usize> = lost.iter().map(|bead| length(&source.text[there[bead.source.start].clone()])).collect();
    #[expect(clippy::cast_precision_loss, reason = "texts are not that long")]
    let (all, gone_of_it, left) =
        (length(&source.text) as f64, gone.iter().sum::<usize>() as f64, length(&target.text) as f64);
    let off = |source: f64| (left / (source * ratio)).ln().abs();
    let is_long = gone.iter().all(|length| *length >= LEAST) && gone_of_it >= LEAST_PART * all;
    (is_long && off(all - gone_of_it) < FIT && off(all - gone_of_it) + LEAST_PART / 2.0 < off(all)).then_some(first)
}

/// Where the last text of a block stands.
fn text_span(skeleton: &Skeleton<'_>, at: usize) -> Span {
    let end = skeleton.blocks[at].end.max(at + 1);
    let last = (at..end).rev().find(|at| skeleton.blocks[*at].kind.has_text());
    skeleton.blocks[last.unwrap_or(at)].span
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    /// What is said about omissions in a translation of `source` that has no units.
    fn said(locale: &str, source: &str, target: &str) -> String {
        shown(&docset(&[("en/a.md", source), (&format!("{locale}/a.md"), target)]))
    }

    fn shown(found: &str) -> String {
        found.lines().filter(|line| line.contains("sentence-")).collect::<Vec<_>>().join("\n")
    }

    const SOURCE: &str = "# Kettle\n\nFill the kettle with cold water.\n\nPut it on the stove and wait until the water \
        boils, which takes a while.\n\n## Tea\n\nPut in the leaves.\n\n- Wait for them to sink.\n\n  They are heavy \
        when they are wet.\n";

    #[test]
    fn a_paragraph_that_is_gone_is_found() {
        let target = "# ケトル\n\nケトルに冷たい水を入れます。\n\n## 茶\n\n茶葉を入れます。\n\n- 沈むまで待ちます。\n\n  ぬれると重くなります。\n";
        insta::assert_snapshot!(said("ja", SOURCE, target), @"ja/a.md:3:1 warning sentence-added: this paragraph of the source is not in the translation: `Put it on the stove and wait until the water boils, which takes a while.` @ ケトルに冷たい水を入れます。");
        let target = "# Kessel\n\nFüllen Sie den Kessel mit kaltem Wasser.\n\nStellen Sie ihn auf den Herd, und warten Sie, bis das Wasser kocht, was eine Weile dauert.\n\n## Tee\n\n- Warten Sie, bis sie sinken.\n\n  Sie sind schwer, wenn sie nass sind.\n";
        insta::assert_snapshot!(said("de", SOURCE, target), @"de/a.md:7:1 warning sentence-added: this paragraph of the source is not in the translation: `Put in the leaves.` @ ## Tee");
    }

    #[test]
    fn sentences_tell_where_lengths_do_not() {
        let source = "# Kettle\n\nPut the kettle on the stove and wait until the water in it boils.\n\nThe lid has to stay on the kettle the whole time.\n\nPour the water over the leaves when it boils, and not before, since they need the heat.\n";
        let target = "# Kessel\n\nStellen Sie den Kessel auf den Herd, und warten Sie, bis das Wasser darin kocht.\n\n";
        let last =
            "Gießen Sie das Wasser über die Blätter, sobald es kocht, und nicht vorher, da sie die Hitze brauchen.\n";
        insta::assert_snapshot!(said("de", source, &format!("{target}{last}")), @"de/a.md:3:1 warning sentence-added: this paragraph of the source is not in the translation: `The lid has to stay on the kettle the whole time.` @ Stellen Sie den Kessel auf den Herd, und warten Sie, bis das Wasser darin kocht.");
        let middle = "Der Deckel muss die ganze Zeit auf dem Kessel bleiben.\n";
        insta::assert_snapshot!(said("de", source, &format!("{target}{middle}")), @"de/a.md:5:1 warning sentence-added: this paragraph of the source is not in the translation: `Pour the water over the leaves when it boils, and not before, since they need the heat.` @ Der Deckel muss die ganze Zeit auf dem Kessel bleiben.");
        let section = "\n## Tea\n\nPut in the leaves.\n";
        assert!(said("de", &format!("{source}{section}"), &format!("{target}{last}")).contains("The lid has to stay"));
    }

    #[test]
    fn a_sentence_that_is_gone_is_found() {
        let source = "# Kettle\n\nThere are two kettles. The first one stands on the stove and holds water for the whole house. The second one stands on the table.\n";
        let without = "# קומקום\n\nיש שני קומקומים. השני עומד על השולחן במטבח.\n";
        assert!(said("he", source, without).contains("looks to be missing in the translation: `The first one"));
        let joined = "# קומקום\n\nיש שני קומקומים, והראשון שבהם עומד על הכיריים ומכיל מספיק מים בשביל כל הבית. השני עומד על השולחן.\n";
        assert_eq!(said("he", source, joined), "");
    }

    #[test]
    fn paragraphs_that_have_changed_places() {
        let both = |source: &str, target: &str| docset(&[("en/a.md", source), ("ja/a.md", target)]);
        let source = "# Kettle\n\nBuy a good [kettle](https://example.com/kettle) before you do anything else.\n\nThen see which [tea](https://example.com/tea) your guests like best of all.\n";
        let target = "# やかん\n\n次に、お客様が一番好きな[お茶](https://example.com/tea)を調べます。\n\nまず、良い[やかん](https://example.com/kettle)を買ってください。\n";
        insta::assert_snapshot!(both(source, target), @"ja/a.md:3:1 warning block-structure: this paragraph and the next one stand in the other order in the source @ 次に、お客様が一番好きな[お茶](https://example.com/tea)を調べます。");
        let items = |text: &str| {
            text.replace("\n\nBuy", "\n\n- Buy")
                .replace("\n\nThen", "\n- Then")
                .replace("\n\n次", "\n\n- 次")
                .replace("\n\nまず", "\n- まず")
        };
        assert!(both(&items(source), &items(target)).contains("link-target-changed"));
    }

    #[test]
    fn a_paragraph_too_many_is_found() {
        let source = "# Kettle\n\nFill the `kettle` with cold water.\n\n## Tea\n\nPut in the leaves.\n";
        let target = "# ケトル\n\n`kettle` に冷たい水を入れます。\n\n水は毎日取り替えてください。古い水は使わないでください。\n\n## 茶\n\n茶葉を入れます。\n";
        insta::assert_snapshot!(said("ja", source, target), @"ja/a.md:5:1 warning sentence-removed: this paragraph is not in the source @ 水は毎日取り替えてください。古い水は使わないでください。");
    }

    #[test]
    fn paragraphs_may_be_split_and_joined() {
        let joined = "# ケトル\n\nケトルに冷たい水を入れます。それをコンロにかけ、お湯が沸くまで待ちます。少し時間がかかります。\n\n## 茶\n\n茶葉を入れます。\n\n- 沈むまで待ちます。\n\n  ぬれると重くなります。\n";
        assert_eq!(said("ja", SOURCE, joined), "");
        let split = "# ケトル\n\nケトルに冷たい水を入れます。\n\nそれをコンロにかけ、お湯が沸くまで待ちます。\n\n少し時間がかかります。\n\n## 茶\n\n茶葉を入れます。\n\n- 沈むまで待ちます。\n\n  ぬれると重くなります。\n";
        assert_eq!(said("ja", SOURCE, split), "");
    }

    #[test]
    fn units_tell_what_is_not_translated() {
        let source = "# Tea\n\nWait. Pour it.\n\nDrink it.\n\n`tea`\n";
        let unit = |id: u32, source: &str, target: &str| {
            format!(
                "<span data-ttu-id=\"a-{id}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-{id}\">{source}</span></span>"
            )
        };
        let hash = crate::digest::sha1_hex(&[source.as_bytes()]);
        let head = format!("---\nms.openlocfilehash: {hash}\n---\n# {}\n\n", unit(101, "Tea", "شاي"));
        let whole = format!("{}\n\n{}\n\n`tea`\n", unit(103, "Pour it.", "صبه."), unit(104, "Drink it.", "اشربه."));
        let all = format!("{head}{} {whole}", unit(102, "Wait.", "انتظر."));
        assert_eq!(shown(&docset(&[("en/a.md", source), ("ar/a.md", &all)])), "");
        let found = shown(&docset(&[("en/a.md", source), ("ar/a.md", &format!("{head}{whole}"))]));
        insta::assert_snapshot!(found, @"ar/a.md:4:29 warning sentence-added a-101: this sentence of the source is not in the translation: `Wait.` @ شاي");
    }
}
