//! Text outside translation units where no source is on disk: which edition of a revision says another thing than the
//! others, block by block. The door is [`compare`].
//!
//! Blocks are paired with those of one edition, the reference, by their places where both have the same ones. What rules
//! find there that need to know no language is told of the edition that stands alone, be it the reference itself.

use std::{
    cell::OnceCell,
    cmp::{Ordering, Reverse},
    collections::BTreeMap,
    ops::Range,
};

use crate::{
    check::{
        Opened, Pair, Subject, align,
        blocks::{self, Lone},
        language::Facts,
        outside::Outside,
        pair::Derived,
        revision::quoted,
        rules::{SENTENCE_ADDED, SENTENCE_REMOVED},
        run,
        sentences::sentences,
        structure::Script,
    },
    finding::{Finding, Findings, Level},
    locale::Locale,
    parse::{
        passage::Passage,
        skeleton::{Kind, Skeleton},
    },
    text::{LineIndex, Span},
};

/// An edition among those of its revision.
pub(super) struct Member<'m> {
    /// The edition.
    pub(super) subject: Subject<'m>,
    /// Its file.
    pub(super) opened: &'m Opened<'m>,
    /// Its blocks.
    pub(super) skeleton: &'m Skeleton<'m>,
    /// The lines of the file, counted when they are first asked for.
    pub(super) lines: OnceCell<LineIndex>,
}

/// Blocks of text of a member, by those of the reference.
#[derive(Default)]
struct Paired {
    /// A block of the reference, and the member's.
    pairs: Vec<(usize, usize)>,
    /// Paragraphs of the reference that the member lacks.
    lost: Vec<Lone>,
    /// Paragraphs that the reference lacks.
    added: Vec<Lone>,
}

/// Something that differs in a block.
struct Remark {
    /// Which member it is about.
    member: usize,
    /// The block of the edition that it was held against, and its own.
    blocks: (usize, usize),
    class: Class,
    /// Whether this edition has more, and the other one lacks something.
    is_more: bool,
    finding: Finding,
}

/// What differs: one edition may differ in its links and agree in its code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Links,
    Images,
    Code,
    Tags,
    References,
    Emphasis,
    Numbers,
    Sentences,
}

impl Class {
    fn of(rule: &str) -> Self {
        match rule {
            "link-added" | "link-lost" | "link-target-changed" => Self::Links,
            "image-changed" | "image-lost" => Self::Images,
            "inline-code-changed" => Self::Code,
            "html-changed" => Self::Tags,
            "reference-changed" => Self::References,
            "emphasis-added" | "emphasis-lost" => Self::Emphasis,
            "number-changed" | "version-rewritten" => Self::Numbers,
            _ => Self::Sentences,
        }
    }
}

/// What rules say of something that is here and not in the source.
const MORE: [&str; 3] = ["not in the source", "than in the source", "it is much shorter"];
/// No more than this is told of one article in which editions have to be compared anew.
const MOST: usize = 20;
/// A text of fewer characters has any length.
const SHORT: usize = 40;
/// How much shorter than the other's a text has to be to lack a sentence: the logarithm of the ratio; and the same for
/// two editions alone in languages that say the same with far fewer characters.
const SHORTER: f64 = 0.5;
const MUCH_SHORTER: f64 = 0.9;

/// What stands in some of the editions of one revision and not in others.
#[must_use]
pub(super) fn compare(members: &[Member<'_>]) -> Vec<Finding> {
    let Some(first) = members.first() else { return Vec::new() };
    let settings = &first.subject.site.settings;
    let group = Group {
        members,
        reference: reference(members),
        all: run::PairRules::of_sisters(settings),
        of_markup: run::PairRules::of_markup(settings),
    };
    let mut remarks: Vec<Remark> = Vec::new();
    let mut compared: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut found = Vec::new();
    for member in (0..members.len()).filter(|member| *member != group.reference) {
        let Some(paired) = group.paired(member) else { continue };
        let pairs: Vec<(usize, usize)> =
            paired.pairs.iter().copied().filter(|pair| group.outside(member, *pair) != Outside::Nothing).collect();
        for (there, _) in &pairs {
            compared.entry(*there).or_default().push(member);
        }
        remarks.extend(group.remarks(member, group.reference, &pairs));
        found.extend(group.lone(member, &paired));
    }
    found.extend(group.decide(remarks, &compared));
    found
}

/// The edition that others are held against: one of those that most have the blocks of.
fn reference(members: &[Member<'_>]) -> usize {
    let shapes: Vec<Vec<(Kind, usize)>> = members.iter().map(|member| shape(member.skeleton)).collect();
    let count = |at: usize| shapes.iter().filter(|shape| **shape == shapes[at]).count();
    (0..members.len()).max_by_key(|at| (count(*at), shapes[*at].len(), Reverse(*at))).unwrap_or(0)
}

/// The kinds of blocks, and how deep they are.
fn shape(skeleton: &Skeleton<'_>) -> Vec<(Kind, usize)> {
    let counts = skeleton.blocks.iter().filter(|block| !matches!(block.kind, Kind::Html | Kind::Rule));
    counts.map(|block| (block.kind, block.depth)).collect()
}

impl Member<'_> {
    fn locale(&self) -> &Locale {
        &self.subject.site.locales[self.subject.edition.locale].locale
    }

    fn findings(&self) -> Findings<'_> {
        let file = &self.subject.site.files[self.subject.edition.file];
        Findings::new(file.path.clone(), file.locale.clone(), self.opened.text)
    }

    fn part(&self, span: Span) -> &str {
        self.opened.text.get(span.range()).unwrap_or_default()
    }

    /// How much of a block stands in no unit.
    fn outside(&self, block: usize) -> Outside {
        Outside::of(self.opened.text, &self.opened.bitext.units, self.skeleton.blocks[block].span)
    }

    /// The text of a block, with its place.
    fn passage(&self, block: usize) -> Passage<'static> {
        let mut passage = self.skeleton.passage(block);
        if passage.span == Span::default() {
            passage.span = self.skeleton.blocks[block].span;
        }
        passage
    }
}

struct Group<'g> {
    members: &'g [Member<'g>],
    reference: usize,
    /// The rules about blocks that stand in no unit.
    all: run::PairRules,
    /// Those about markup around units.
    of_markup: run::PairRules,
}

impl Group<'_> {
    /// How much of a member's block is to be compared with that of the reference.
    fn outside(&self, member: usize, (there, own): (usize, usize)) -> Outside {
        match (self.members[member].outside(own), self.members[self.reference].outside(there)) {
            (Outside::All, _) => Outside::All,
            (Outside::Markup, Outside::All | Outside::Markup) => Outside::Markup,
            _ => Outside::Nothing,
        }
    }

    /// The blocks of a member beside those of the reference; nothing where its page is built of others.
    fn paired(&self, member: usize) -> Option<Paired> {
        let (own, other) = (&self.members[member], &self.members[self.reference]);
        if shape(own.skeleton) == shape(other.skeleton) {
            let texts = |skeleton: &Skeleton<'_>| -> Vec<usize> {
                (0..skeleton.blocks.len()).filter(|at| skeleton.blocks[*at].kind.has_text()).collect()
            };
            let pairs = texts(other.skeleton).into_iter().zip(texts(own.skeleton)).collect();
            return Some(Paired { pairs, ..Paired::default() });
        }
        Script::same(other.skeleton, own.skeleton)?;
        let matched = blocks::matched(other.skeleton, own.skeleton, other.locale().language(), own.locale());
        let pairs = matched.pairs.iter().map(|pair| (pair.source.0, pair.target.0)).collect();
        Some(Paired { pairs, lost: matched.lost, added: matched.added })
    }

    /// What differs in blocks of `own`; `pairs` are those of `other`, and its own.
    fn remarks(&self, own: usize, other: usize, pairs: &[(usize, usize)]) -> Vec<Remark> {
        let (here, there) = (&self.members[own], &self.members[other]);
        let texts: Vec<(Passage<'_>, Passage<'_>)> =
            pairs.iter().map(|(of, at)| (there.passage(*of), here.passage(*at))).collect();
        // Names are as long everywhere.
        let prose = texts.iter().filter(|(source, target)| sentences_in(source).1.min(sentences_in(target).1) > 0);
        let length = |passage: &Passage<'_>| passage.text.chars().count();
        let (lengths, own_lengths): (Vec<usize>, Vec<usize>) =
            prose.map(|(source, target)| (length(source), length(target))).unzip();
        let source_language = there.locale().language();
        let ratio = align::ratio(source_language, here.locale(), lengths.iter().sum(), own_lengths.iter().sum());
        let is_unlike = self.members.len() == 2 && !(0.6..1.7).contains(&ratio);
        let far = if is_unlike { MUCH_SHORTER } else { SHORTER };
        let facts = Facts::of(here.locale().language(), source_language);
        let mut findings = here.findings();
        let mut blocks = Vec::new();
        for ((source, target), place) in texts.into_iter().zip(pairs) {
            let pair = Pair {
                subject: here.subject,
                locale: here.locale(),
                source_language,
                facts,
                target_raw: here.part(target.span),
                source_raw: there.part(source.span),
                target,
                source,
                unit: None,
                around: None,
                derived: Derived::default(),
            };
            if here.outside(place.1) == Outside::All {
                run::some(&pair, &self.all, &mut findings);
                lengths_of(&pair, ratio, far, &mut findings);
            } else {
                run::some(&pair, &self.of_markup, &mut findings);
            }
            blocks.resize(findings.len(), *place);
        }
        let remark = |(finding, blocks): (Finding, (usize, usize))| {
            let is_more = MORE.iter().any(|told| finding.message.contains(told));
            Remark { member: own, blocks, class: Class::of(finding.rule.name), is_more, finding }
        };
        // What is a note beside a source is a matter of taste between two translations.
        let counts = |(finding, _): &(Finding, _)| finding.level > Level::Note;
        findings.finish().into_iter().zip(blocks).filter(counts).map(remark).collect()
    }

    /// Who is alone with what differs. `compared` are the members that were held against a block of the reference.
    fn decide(&self, remarks: Vec<Remark>, compared: &BTreeMap<usize, Vec<usize>>) -> Vec<Finding> {
        let mut differing: BTreeMap<(usize, Class), Vec<Remark>> = BTreeMap::new();
        for remark in remarks {
            differing.entry((remark.blocks.0, remark.class)).or_default().push(remark);
        }
        let mut found = Vec::new();
        let mut anew = 0;
        for ((block, _), remarks) in differing {
            let all = compared.get(&block).map_or(0, Vec::len) + 1;
            let mut members: Vec<usize> = remarks.iter().map(|remark| remark.member).collect();
            members.dedup();
            let agreeing = all - members.len();
            if all > 2 && agreeing > members.len() {
                found.extend(remarks.into_iter().map(|remark| self.told(remark, self.reference, (agreeing, all))));
                continue;
            }
            anew += 1;
            if agreeing > 1 || anew > MOST {
                continue;
            }
            if all > 2 {
                found.extend(self.about_reference(&remarks, (members.len(), all)));
                continue;
            }
            let (more, less): (Vec<Remark>, Vec<Remark>) = remarks.into_iter().partition(|remark| remark.is_more);
            found.extend(more.first().into_iter().flat_map(|remark| self.about_reference_alone(remark)));
            found.extend(less.into_iter().map(|remark| self.told(remark, self.reference, (1, 2))));
        }
        found
    }

    /// What the reference lacks, of two editions.
    fn about_reference_alone(&self, remark: &Remark) -> Vec<Finding> {
        let (block, own) = remark.blocks;
        let remarks = self.remarks(self.reference, remark.member, &[(own, block)]);
        let same = remarks.into_iter().filter(|other| other.class == remark.class && !other.is_more);
        same.map(|other| self.told(other, remark.member, (1, 2))).collect()
    }

    /// What is said of the reference where all others differ from it, and agree.
    fn about_reference(&self, remarks: &[Remark], voice: (usize, usize)) -> Vec<Finding> {
        let Some(first) = remarks.first() else { return Vec::new() };
        let (block, of_first) = first.blocks;
        let agrees = |remark: &Remark| {
            let found = self.remarks(remark.member, first.member, &[(of_first, remark.blocks.1)]);
            found.iter().all(|other| other.class != first.class)
        };
        if !remarks.iter().skip(1).filter(|remark| remark.member != first.member).all(agrees) {
            return Vec::new();
        }
        let remarks = self.remarks(self.reference, first.member, &[(of_first, block)]);
        let same = remarks.into_iter().filter(|remark| remark.class == first.class);
        same.map(|remark| self.told(remark, first.member, voice)).collect()
    }

    /// Paragraphs that a member lacks, or has alone.
    fn lone(&self, member: usize, paired: &Paired) -> Vec<Finding> {
        let (own, other) = (&self.members[member], &self.members[self.reference]);
        let like = self.members.iter().filter(|one| shape(one.skeleton) == shape(other.skeleton)).count();
        let voice = (like, self.members.len());
        let (lost, added) = (&paired.lost, &paired.added);
        if voice.1 > 2 && like < 2 || lost.len() + added.len() > 3 {
            return Vec::new();
        }
        let mut findings = own.findings();
        for lone in lost.iter().filter(|lone| other.outside(lone.block) == Outside::All) {
            let place = lone.behind.map_or_else(Span::default, |behind| own.skeleton.blocks[behind].span);
            let span = other.skeleton.blocks[lone.block].span;
            let message = format!(
                "{} a paragraph here that this edition lacks: {}",
                if like == 1 {
                    format!("`{}` has", other.locale())
                } else {
                    format!("{like} of {} locales have", voice.1)
                },
                quoted(other.part(span))
            );
            let finding = findings.push(&SENTENCE_ADDED, place, message);
            finding.help("translate it: all were translated from the same source");
            self.relate(finding, self.reference, span);
        }
        for lone in added.iter().filter(|lone| like > 1 && own.outside(lone.block) == Outside::All) {
            let message = format!("{like} of {} locales do not have this paragraph of the same source", voice.1);
            findings
                .push(&SENTENCE_REMOVED, own.skeleton.blocks[lone.block].span, message)
                .help("take it out, or translate all of them again");
        }
        findings.finish()
    }

    /// A finding as it is told: `other` is the edition that it was held against, `voice` how many of all say so.
    fn told(&self, remark: Remark, other: usize, (count, all): (usize, usize)) -> Finding {
        let mut finding = remark.finding;
        let tag = self.members[other].locale();
        let who = if count == 1 { format!("`{tag}`") } else { format!("{count} of {all} locales") };
        finding.message = retold(&finding.message, &who);
        finding.help("all were translated from the same source: see which is right");
        finding.source_text = None;
        finding.edit = None;
        if count == 1 && finding.level == Level::Error {
            finding.level = Level::Warning;
        }
        let place = self.members[other].skeleton.blocks[remark.blocks.0].span;
        self.relate(&mut finding, other, place);
        finding
    }

    fn relate(&self, finding: &mut Finding, other: usize, place: Span) {
        let member = &self.members[other];
        let text = &member.opened.text;
        let position = member.lines.get_or_init(|| LineIndex::new(text)).position(text, place.start as usize);
        let path = member.subject.site.files[member.subject.edition.file].path.clone();
        finding.related(path, position, format!("`{}`", member.locale()));
    }
}

/// What a rule says of a source, said of other editions. Names in back-ticks stay as they are.
fn retold(message: &str, who: &str) -> String {
    let mut told = String::with_capacity(message.len());
    for (at, part) in message.split('`').enumerate() {
        if at > 0 {
            told.push('`');
        }
        if at % 2 == 1 {
            told.push_str(part);
            continue;
        }
        let part = part.replace("the source links to", &format!("in {who} a link leads to"));
        let part = part.replace(", and the translation to", ", and here to");
        told.push_str(&part.replace("the source", who).replace("in the translation", "in this edition"));
    }
    if told.contains(who) { told } else { format!("{told}, unlike in {who}") }
}

/// Tells of a text that is much shorter than another edition's, and has fewer sentences.
fn lengths_of(pair: &Pair<'_>, ratio: f64, far: f64, findings: &mut Findings<'_>) {
    let (own, other) = (pair.target.text.chars().count(), pair.source.text.chars().count());
    #[expect(clippy::cast_precision_loss, reason = "texts are not that long")]
    let (expected, length) = (other as f64 * ratio, own.max(1) as f64);
    let is_far = (expected / length).ln().abs() > far;
    if own.max(other) < SHORT || !is_far {
        return;
    }
    let ((here, long), (there, other_long)) = (sentences_in(&pair.target), sentences_in(&pair.source));
    let (rule, how) = match (here.cmp(&there), long.cmp(&other_long)) {
        (Ordering::Less, Ordering::Less) if length < expected => (&SENTENCE_ADDED, "longer"),
        (Ordering::Greater, Ordering::Greater) if length > expected => (&SENTENCE_REMOVED, "shorter"),
        _ => return,
    };
    let sentences = if here == 1 { "sentence" } else { "sentences" };
    let message = format!("this text has {here} {sentences}, in the source it is much {how} and has {there}");
    findings.push(rule, pair.target.span, message);
}

/// How many sentences there are, and how many of them say more than a name with a full stop in it.
fn sentences_in(passage: &Passage<'_>) -> (usize, usize) {
    const LONG: usize = 20;
    // A character of Chinese says as much as three letters.
    let weight = |c: char| if (c as u32) < 0x2E80 { 1 } else { 3 };
    let is_long = |range: &&Range<usize>| {
        let letters = passage.text[Range::clone(range)].chars().filter(|c| c.is_alphanumeric());
        letters.map(weight).sum::<usize>() >= LONG
    };
    let all = sentences(&passage.text);
    (all.len(), all.iter().filter(is_long).count())
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::check::testing::docset;

    /// What is found in editions of one revision, by their locales.
    fn said(editions: &[(&str, &str)]) -> String {
        let head = format!("---\nms.openlocfilehash: {}\n---\n", "1".repeat(40));
        let files: Vec<(String, String)> =
            editions.iter().map(|(locale, text)| (format!("{locale}/a.md"), format!("{head}# A\n\n{text}"))).collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let found = docset(&files);
        let is_about = |line: &&str| {
            !["broken-link", "resource-missing", "include-missing"].iter().any(|rule| line.contains(rule))
        };
        found.lines().filter(is_about).collect::<Vec<_>>().join("\n")
    }

    const DE: &str = "Nehmen Sie `cup` und 45 g **Tee** aus dem [Regal](shelf.md). Gießen Sie ihn mit heißem Wasser auf, und lassen Sie ihn stehen.\n\n| ![Tee](t.png)<br/>Sud |\n|---|\n| x |\n";
    const FR: &str = "Prenez `cup` et 45 g de **thé** sur l’[étagère](shelf.md). Versez de l’eau bouillante dessus, puis laissez-le infuser.\n\n| ![Thé](t.fr.png)<br/>infusion |\n|---|\n| x |\n";
    const JA: &str = "[棚](shelf.md)から `cup` と**お茶** 45 g を取ります。その上に熱いお湯を注いで、しばらくそのまま置いておきます。\n\n| ![茶](t.png)<br/>煎じる |\n|---|\n| x |\n";

    #[test]
    fn the_edition_that_stands_alone_is_told() {
        let mut told = String::new();
        for (was, is) in [
            ("`cup`", "`mug`"),
            ("`cup`", "cup"),
            ("45", "54"),
            ("**お茶**", "お茶"),
            ("(shelf.md)", "(table.md)"),
            ("[棚](shelf.md)", "棚"),
            ("t.png", "u.png"),
            ("<br/>", ""),
            ("その上に熱いお湯を注いで、しばらくそのまま置いておきます。", ""),
        ] {
            let _ = writeln!(told, "{}", said(&[("de", DE), ("fr", FR), ("ja", &JA.replace(was, is))]));
        }
        insta::assert_snapshot!(told, @r"
        ja/a.md:6:17 error inline-code-changed: the code `cup` of 2 of 3 locales is `mug` here @ `mug`
        ja/a.md:6:17 error inline-code-changed: `cup` is code in 2 of 3 locales and plain text here @ cup
        ja/a.md:6:31 warning number-changed: the number `45` of 2 of 3 locales is `54` here @ 54
        ja/a.md:6:1 warning emphasis-lost: `Tee` is bold in 2 of 3 locales and not here @ [棚](shelf.md)から `cup` とお茶 45 g を取ります。その上に熱いお湯を注いで、しばらくそのまま置いておきます。
        ja/a.md:6:1 error link-target-changed: in 2 of 3 locales a link leads to `shelf.md`, and here to `table.md` @ [棚](table.md)
        ja/a.md:6:1 error link-lost: the link to `shelf.md` is not in this edition, unlike in 2 of 3 locales @ 棚から `cup` と**お茶** 45 g を取ります。その上に熱いお湯を注いで、しばらくそのまま置いておきます。
        ja/a.md:8:3 error image-changed: the image `t.png` of 2 of 3 locales is `u.png` here @ ![茶](u.png)
        ja/a.md:8:3 error html-changed: the tag `<br/>` of 2 of 3 locales is not in this edition @ ![茶](t.png)煎じる
        ja/a.md:6:1 warning sentence-added: this text has 1 sentence, in 2 of 3 locales it is much longer and has 2 @ [棚](shelf.md)から `cup` と**お茶** 45 g を取ります。
        ");
    }

    #[test]
    fn it_may_be_the_one_that_all_are_held_against() {
        let mut told = String::new();
        for (was, is) in [("45", "54"), ("[Regal](shelf.md)", "Regal"), ("<br/>", " "), ("aus dem", "`aus` dem")] {
            let _ = writeln!(told, "{}", said(&[("de", &DE.replace(was, is)), ("fr", FR), ("ja", JA)]));
        }
        insta::assert_snapshot!(told, @r"
        de/a.md:6:22 warning number-changed: the number `45` of 2 of 3 locales is `54` here @ 54
        de/a.md:6:1 error link-lost: the link to `shelf.md` is not in this edition, unlike in 2 of 3 locales @ Nehmen Sie `cup` und 45 g **Tee** aus dem Regal. Gießen Sie ihn mit heißem Wasser auf, und lassen Sie ihn stehen.
        de/a.md:8:3 error html-changed: the tag `<br/>` of 2 of 3 locales is not in this edition @ ![Tee](t.png) Sud
        de/a.md:6:35 error inline-code-changed: the code `aus` is not in 2 of 3 locales @ `aus`
        ");
    }

    #[test]
    fn of_two_the_one_that_has_less_is_told() {
        let both = [(DE.replace("`cup` und ", ""), JA.to_owned()), (DE.to_owned(), JA.replace("`cup` と", ""))];
        let told = both.map(|(de, ja)| said(&[("de", &de), ("ja", &ja)])).join("\n");
        insta::assert_snapshot!(told, @r"
        de/a.md:6:1 warning inline-code-changed: the code `cup` of `ja` is not in this edition @ Nehmen Sie 45 g **Tee** aus dem [Regal](shelf.md). Gießen Sie ihn mit heißem Wasser auf, und lassen Sie ihn stehen.
        ja/a.md:6:1 warning inline-code-changed: the code `cup` of `de` is not in this edition @ [棚](shelf.md)から **お茶** 45 g を取ります。その上に熱いお湯を注いで、しばらくそのまま置いておきます。
        ");
    }

    #[test]
    fn a_paragraph_that_one_lacks_is_told() {
        let (two, deux) = (
            "Dies steht nur hier und sonst an keiner anderen Stelle dieses Textes.\n\n",
            "Ceci ne se trouve qu’ici et nulle part ailleurs dans tout ce texte.\n\n",
        );
        let (zwei, fr) = ([two, DE].concat(), [deux, FR].concat());
        insta::assert_snapshot!(said(&[("de", &zwei), ("fr", &fr), ("ja", JA)]), @"ja/a.md:4:1 warning sentence-added: 2 of 3 locales have a paragraph here that this edition lacks: `Dies steht nur hier und sonst an keiner anderen Stelle dieses Textes.` @ # A");
        assert_eq!(said(&[("de", DE), ("fr", FR), ("ja", JA)]), "");
        assert_eq!(said(&[("de", DE), ("ja", JA)]), "");
    }

    #[test]
    fn what_stands_around_units_is_compared() {
        let unit = |id: &str, text: &str, source: &str| {
            format!(
                "<span data-ttu-id=\"{id}\">{text}</span><span class=\"sxs-lookup\"><span data-stu-id=\"{id}\">{source}</span></span>"
            )
        };
        let text = |id: &str, text: &str, to: &str, code: &str| {
            format!("| [{}]({to}.md)<br/>`{code}` |\n|---|\n| x |\n", unit(&format!("{id}-101"), text, "Tea and cups"))
        };
        let said = |to: &str, code: &str| {
            let (de, ar) = (text("d", "Tee und Tassen", "a", "tea"), text("a", "شاي وأكواب", "a", "tea"));
            said(&[("de", &de), ("ar", &ar), ("zh", &text("z", "茶和杯子", to, code))])
        };
        assert_eq!(said("a", "tea"), "");
        let told = [said("b", "tea"), said("a", "teas")];
        assert!(
            told[0].contains(
                "zh/a.md:6:3 error link-target-changed: in 2 of 3 locales a link leads to `a.md`, and here to `b.md`"
            ),
            "{}",
            told[0]
        );
        assert!(
            told[1].contains("error inline-code-changed: the code `tea` of 2 of 3 locales is `teas` here"),
            "{}",
            told[1]
        );
        let source = "| [Tea and cups](a.md)<br/>`tea` |\n|---|\n| x |\n";
        let beside = |text: &str| {
            let found = docset(&[("en/a.md", source), ("zh/a.md", text)]);
            found.matches("-changed").count() + found.matches("-lost").count()
        };
        assert_eq!(beside(&text("z", "茶和杯子", "a", "tea")), 0);
        assert_eq!(beside(&text("z", "茶和杯子", "b", "tea")), 1);
        assert_eq!(beside(&text("z", "茶和杯子", "a", "tea").replace("<br/>", "")), 1);
    }

    #[test]
    fn other_files_and_other_languages_of_code_are_told() {
        let text = |include: &str, label: &str| format!("[!INCLUDE[x](../i/{include}.md)]\n\n```{label}\ntea()\n```\n");
        let (one, two) = (text("a", "js"), text("a", "javascript"));
        let told = [text("b", "js"), text("a", "py")].map(|three| said(&[("de", &one), ("he", &two), ("ko", &three)]));
        insta::assert_snapshot!(told.join("\n"), @r"
        ko/a.md:6:1 error reference-changed: in 2 of 3 locales it is `[!INCLUDE[x](../i/a.md)]`, here `[!INCLUDE[x](../i/b.md)]` @ [!INCLUDE[x](../i/b.md)]
        ko/a.md:8:1 warning code-block-changed: this code is marked as `py`, in 2 of 3 locales as `js` @ ```
        ");
    }
}
