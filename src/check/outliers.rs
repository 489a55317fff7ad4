//! Text outside translation units where no source is on disk: which edition of a revision says another thing than the
//! others, block by block. The door is [`compare`].
//!
//! Blocks are paired with those of one edition, the reference, by their places where both have the same ones. What rules
//! find there that need to know no language is told of the edition that stands alone, be it the reference itself.

use std::{cell::OnceCell, collections::BTreeMap};

use crate::{
    check::{
        Opened, Pair, Subject, align,
        blocks::{self, Lone},
        language::Facts,
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
        bitext::Unit,
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

/// No more than this is told of one article in which editions have to be compared anew.
const MOST: usize = 20;
/// A text of fewer characters has any length.
const SHORT: usize = 40;
/// How much shorter than the other's a text has to be to lack a sentence: the logarithm of the ratio.
const SHORTER: f64 = 0.35;

/// What stands in some of the editions of one revision and not in others.
#[must_use]
pub(super) fn compare(members: &[Member<'_>]) -> Vec<Finding> {
    let group = Group { members, reference: reference(members) };
    let mut remarks: Vec<Remark> = Vec::new();
    let mut compared: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut found = Vec::new();
    for member in (0..members.len()).filter(|member| *member != group.reference) {
        let Some(paired) = group.paired(member) else { continue };
        let pairs: Vec<(usize, usize)> =
            paired.pairs.iter().copied().filter(|(_, own)| members[member].is_outside(*own)).collect();
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
    (0..members.len()).max_by_key(|at| (count(*at), shapes[*at].len(), std::cmp::Reverse(*at))).unwrap_or(0)
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
        Findings::new(file.path.clone(), file.locale.clone(), &self.opened.text)
    }

    fn part(&self, span: Span) -> &str {
        self.opened.text.get(span.range()).unwrap_or_default()
    }

    /// Whether no unit has a part of a block.
    fn is_outside(&self, block: usize) -> bool {
        units_in(&self.opened.bitext.units, self.skeleton.blocks[block].span).is_empty()
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

/// The units that have a part of a place in common.
pub(super) fn units_in(units: &[Unit], span: Span) -> &[Unit] {
    let first = units.partition_point(|unit| unit.span.end <= span.start);
    let after = units.partition_point(|unit| unit.span.start < span.end);
    units.get(first..after).unwrap_or_default()
}

struct Group<'g> {
    members: &'g [Member<'g>],
    reference: usize,
}

impl Group<'_> {
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
        let length = |passage: &Passage<'_>| passage.text.chars().count();
        let (lengths, own_lengths): (Vec<usize>, Vec<usize>) =
            texts.iter().map(|(source, target)| (length(source), length(target))).unzip();
        let source_language = there.locale().language();
        let ratio = align::ratio(source_language, here.locale(), lengths.iter().sum(), own_lengths.iter().sum());
        let facts = Facts::of(here.locale().language(), source_language);
        let rules = run::PairRules::of_sisters(&here.subject.site.settings);
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
            run::sisters(&pair, &rules, &mut findings);
            lengths_of(&pair, ratio, &mut findings);
            blocks.resize(findings.len(), *place);
        }
        let remark = |(finding, blocks): (Finding, (usize, usize))| {
            let is_more = ["not in the source", "than in the source"].iter().any(|told| finding.message.contains(told));
            Remark { member: own, blocks, class: Class::of(finding.rule.name), is_more, finding }
        };
        findings.finish().into_iter().zip(blocks).map(remark).collect()
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
        for lone in lost.iter().filter(|lone| other.is_outside(lone.block)) {
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
        for lone in added.iter().filter(|lone| like > 1 && own.is_outside(lone.block)) {
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
fn lengths_of(pair: &Pair<'_>, ratio: f64, findings: &mut Findings<'_>) {
    let (own, other) = (pair.target.text.chars().count(), pair.source.text.chars().count());
    #[expect(clippy::cast_precision_loss, reason = "texts are not that long")]
    let (expected, length) = (other as f64 * ratio, own.max(1) as f64);
    let is_far = (expected / length).ln().abs() > SHORTER;
    if own.max(other) < SHORT || !is_far {
        return;
    }
    let [here, there] = [&pair.target, &pair.source].map(|passage| sentences(&passage.text).len());
    let counted = |count: usize| format!("{count} sentence{}", if count == 1 { "" } else { "s" });
    let message = match here.cmp(&there) {
        std::cmp::Ordering::Less if length < expected => {
            format!("this text of {} is much shorter than the {there} of the source", counted(here))
        }
        std::cmp::Ordering::Greater if length > expected => {
            format!("this text of {} is much longer than in the source", counted(here))
        }
        _ => return,
    };
    findings.push(&SENTENCE_ADDED, pair.target.span, message);
}
