//! [`Newer`]: the text that an edition should have been translated from. [`Stale`]: an edition that was not.

use std::{borrow::Cow, collections::HashSet, ops::Range, sync::Arc};

use crate::{
    check::{
        Subject,
        revision::{Body, Changes, Difference, Sentence, Sentences, behind::differences, directives, folded},
        run,
    },
    finding::{Finding, Findings},
    parse::{
        bitext::{self, Bitext, Side},
        front_matter,
    },
    site::{Article, Edition, LocaleId, Site, State},
    text::{LineIndex, Position, Span},
};

/// The text of a newer revision: that of the source edition or, where there is none, the source sides of the units of
/// an edition in another locale; where it has no units, its translation.
#[derive(Debug)]
pub struct Newer {
    /// Whose file it is.
    pub locale: LocaleId,
    /// The file.
    pub path: Arc<str>,
    /// The text.
    pub body: Body,
    /// Whether it is a text in the language of the source.
    pub is_source: bool,
    /// The whole file.
    text: String,
    bitext: Bitext,
    lines: LineIndex,
}

impl Newer {
    /// Reads the text of a newer revision from `edition`; nothing, where it cannot be read.
    #[must_use]
    pub fn read(site: &Site, article: &Article, edition: &Edition) -> Option<Self> {
        let file = &site.files[edition.file];
        let (text, mut bitext) = site.read(article, edition).ok()?;
        let has_units = !bitext.units.is_empty();
        if has_units && edition.state != State::Source {
            let mut unheard = Findings::new("".into(), None, &text);
            bitext = bitext::read(&text, front_matter::body(&text), Side::Source, None, &mut unheard);
        }
        let (locale, path, lines) = (edition.locale, file.path.clone(), LineIndex::new(&text));
        let is_source = has_units || edition.state == State::Source;
        Some(Self { locale, path, body: Body::new(bitext.text.clone()), is_source, text, bitext, lines })
    }

    /// Its text with the places it comes from.
    #[must_use]
    pub fn bitext(&self) -> &Bitext {
        &self.bitext
    }

    /// Where a part of the body stands in the file.
    #[must_use]
    pub fn position(&self, range: &Range<usize>) -> Position {
        self.lines.position(&self.text, self.bitext.map.span(range.clone()).start as usize)
    }

    /// A part of the body on one line, as messages quote it.
    #[must_use]
    pub fn quoted(&self, range: &Range<usize>) -> String {
        quoted(&self.body.text[range.clone()])
    }
}

/// Longest sentence in a message, in characters.
const LONGEST: usize = 300;

/// A text on one line between back-ticks, no longer than a message may be.
pub(crate) fn quoted(raw: &str) -> String {
    let words = raw.split(|c: char| c.is_whitespace()).filter(|word| !word.is_empty() && *word != ">");
    let mut line = words.collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(end);
        line.push('…');
    }
    // A back-tick inside takes two around.
    if line.contains('`') { format!("`` {line} ``") } else { format!("`{line}`") }
}

/// What an edition records of the revision that it was translated from: `commit 763d3418 (05/08/2021)`.
pub(crate) fn recorded(edition: &Edition) -> Option<String> {
    let revision = &edition.front.revision;
    let day = revision.last_handoff.as_ref().map(|day| day.value.trim()).filter(|day| !day.is_empty());
    let commit = revision.commit.as_ref().map(|commit| commit.value.trim()).filter(|commit| !commit.is_empty());
    match (commit, day) {
        (Some(commit), Some(day)) => Some(format!("commit `{commit:.8}` ({day})")),
        (Some(commit), None) => Some(format!("commit `{commit:.8}`")),
        (None, Some(day)) => Some(format!("the hand-off of {day}")),
        (None, None) => None,
    }
}

/// An edition that was translated from an older revision.
#[derive(Debug)]
pub struct Stale<'a> {
    /// The edition.
    pub subject: Subject<'a>,
    /// What it should have been translated from; nothing where that cannot be read.
    pub newer: Option<&'a Newer>,
    /// The sentences that it was translated from; none where these are not known.
    pub old: Vec<Sentence<'a>>,
    /// What became of them.
    pub changes: Option<Changes>,
    /// What differs from an edition in another language, where nothing else tells; and directives in any case.
    pub differences: Vec<Difference>,
    /// Whether the newer text is the same as that which it was translated from: only front matter has changed.
    pub is_same_text: bool,
}

impl<'a> Stale<'a> {
    /// Compares an edition, whose whole file is `text`, with the newer text. `stripped` is its body without span markup,
    /// `older` the source body that it was translated from, where it has no units.
    #[must_use]
    pub fn new(
        subject: Subject<'a>,
        newer: Option<&'a Newer>,
        text: &'a str,
        stripped: &Bitext,
        older: Option<&str>,
    ) -> Self {
        let old: Vec<Sentence<'a>> = match older {
            Some(older) if stripped.units.is_empty() => of_body(older, stripped),
            _ => stripped.units.iter().map(|unit| Sentence::of_unit(text, unit)).collect(),
        };
        let known = newer.filter(|newer| newer.is_source && !old.is_empty());
        let changes = known.map(|newer| Changes::between(&old, &newer.body, &untranslated(stripped)));
        let locale = |id: LocaleId| &subject.site.locales[id].locale;
        let unlike = |newer: &Newer| {
            let locales = (locale(subject.edition.locale), locale(newer.locale));
            differences(text, newer, locales, run::source_language(&subject))
        };
        let mut differences = newer.filter(|newer| !newer.is_source).map(unlike).unwrap_or_default();
        differences.extend(newer.into_iter().flat_map(|newer| directives::differences(stripped, newer.bitext())));
        let may_be_same = differences.is_empty() && changes.as_ref().is_some_and(|changes| changes.list.is_empty());
        let is_same_text = known.is_some_and(|newer| may_be_same && is_same(text, stripped, older, &newer.body.text));
        Self { subject, newer, old, changes, differences, is_same_text }
    }

    /// The first edition of the newer revision is in this locale, where no source is on disk.
    #[must_use]
    pub fn sister(&self) -> Option<LocaleId> {
        match self.subject.edition.state {
            State::Stale(sister) => sister,
            _ => None,
        }
    }

    /// Completes a finding about an old sentence with what is known of it.
    pub fn about(&self, finding: &mut Finding, at: usize) {
        let sentence = &self.old[at];
        finding.unit = sentence.unit.map(str::to_owned);
        finding.source_text = Some(sentence.raw.to_string());
    }

    /// Where the translation of an old sentence stands; at the recorded revision, where that is not known.
    #[must_use]
    pub fn place(&self, at: usize) -> Span {
        self.old.get(at).map(|sentence| sentence.target).filter(|span| span.end > 0).unwrap_or_else(|| self.head())
    }

    /// Where a finding about nothing in particular stands: at the recorded revision.
    #[must_use]
    pub fn head(&self) -> Span {
        self.subject.edition.front.revision.hash.as_ref().map_or_else(Span::default, |hash| hash.span)
    }
}

/// Whether a text is the one that an edition was translated from, white space apart.
fn is_same(text: &str, stripped: &Bitext, older: Option<&str>, newer: &str) -> bool {
    if stripped.units.is_empty() {
        return older.is_some_and(|older| older.split_whitespace().eq(newer.split_whitespace()));
    }
    let mut unheard = Findings::new("".into(), None, text);
    let own = bitext::read(text, front_matter::body(text), Side::Source, None, &mut unheard);
    own.text.split_whitespace().eq(newer.split_whitespace())
}

/// The sentences of an edition that stand in no unit.
fn untranslated(stripped: &Bitext) -> HashSet<String> {
    let units = &stripped.units;
    let is_outside = |range: &Range<usize>| {
        let span = stripped.map.span(range.clone());
        let before = units.partition_point(|unit| unit.span.start < span.end);
        before.checked_sub(1).is_none_or(|at| units[at].span.end <= span.start)
    };
    let sentences = Sentences::of(&stripped.text).all;
    sentences.into_iter().filter(is_outside).map(|range| folded(&stripped.text[range])).collect()
}

/// The sentences of an older source body, each at the block of the translation that has its number; nowhere, if the
/// translation has another number of blocks.
pub(super) fn of_body<'t>(older: &str, stripped: &Bitext) -> Vec<Sentence<'t>> {
    let (theirs, ours) = (Sentences::of(older), Sentences::of(&stripped.text).blocks);
    let target = |block: usize| {
        let range = ours.get(block).filter(|_| ours.len() == theirs.blocks.len());
        range.map_or_else(Span::default, |range| stripped.map.span(range.clone()))
    };
    let mut sentences = Vec::new();
    for range in theirs.all {
        let block = theirs.blocks.partition_point(|block| block.end <= range.start);
        let raw = Cow::Owned(super::changes::unquoted(&older[range]).into_owned());
        sentences.push(Sentence { raw, target: target(block), unit: None });
    }
    sentences
}
