//! What only a second look can tell: [`Asked`], which pairs of a source and a target have something wrong with them
//! that is seen beside all others.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    check::{
        Inspect, Pair, Remarks,
        lessons::{
            fingerprint,
            records::{Record, Records},
        },
        rules,
    },
    locale::Locale,
    text::beginning,
};

/// What is asked in a second look, and in which files.
#[derive(Debug, Default)]
pub struct Asked {
    questions: HashMap<Key, Asking>,
    files: BTreeSet<u32>,
}

/// A source and a target of a locale, by their fingerprints.
type Key = (u64, u64, u64);

/// What is to be done with a pair.
#[derive(Clone, Copy, Debug, Default)]
struct Asking {
    question: Option<Question>,
    /// Its texts are the example of another's finding.
    wanted: bool,
}

/// What is known of a pair of texts.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// What is the matter with it.
    pub matter: Matter,
    /// Which pair shows it.
    pub example: Example,
}

/// What can be the matter with a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Matter {
    /// The target stands for a quite different source elsewhere, where it fits better.
    AnotherSource,
    /// The same, and nothing tells which of the two it belongs to.
    EitherSource,
    /// The source has another target so many times, of so many in all.
    OtherTarget(u32, u32),
}

/// A text that a finding shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Example {
    key: Key,
    is_source: bool,
}

impl Example {
    /// Whether `text` only differs from the one that it is the example for in spacing, which is a matter of compounds.
    pub(super) fn is_like(self, text: &str, of: &str) -> bool {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        let (text, of) = (letters(text), letters(of));
        !self.is_source && !of.is_empty() && text.starts_with(&of)
    }

    /// The help that shows it.
    pub(super) fn help(self, text: &str) -> String {
        let text = beginning(text, SHOWN);
        if self.is_source { format!("elsewhere it translates `{text}`") } else { format!("elsewhere it is `{text}`") }
    }
}

/// As many characters of an example are shown.
const SHOWN: usize = 200;

/// Keeps the text of an example: the first in order, so that every run keeps the same.
pub(super) fn keep(examples: &mut BTreeMap<Example, String>, example: Example, text: &str) {
    let known = examples.entry(example).or_insert_with(|| text.to_owned());
    if text < known.as_str() {
        text.clone_into(known);
    }
}

/// A target this long tells its source, in Latin letters (see `weight`).
const LONG: u16 = 40;

/// Sources with less in common than this, in hundredths, are quite different.
const ALIKE: u32 = 35;

/// As many longer words of two sources tell them apart.
const TELLING: u32 = 6;

/// Words of a source that has one translation everywhere.
const SENTENCE: u8 = 5;

/// How much less a pair has to fit than another for that to tell which is wrong.
const CLEARLY: u32 = 15;

impl Asked {
    /// Whether anything is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty()
    }

    /// Whether anything is asked of the edition that is this file of the site.
    #[must_use]
    pub fn concerns(&self, file: usize) -> bool {
        u32::try_from(file).is_ok_and(|file| self.files.contains(&file))
    }

    pub(super) fn ask(&mut self, locale: &Locale, records: &mut Records) {
        let locale = fingerprint(locale.as_str());
        records.sort();
        let records = &*records;
        for group in records.sorted().chunk_by(|a, b| a.target == b.target) {
            if group.len() > 1 && group[0].length >= LONG && group[0].source != group[group.len() - 1].source {
                self.ask_sources(locale, group, records);
            }
        }
        for group in records.sources() {
            if group[0].words >= SENTENCE {
                self.ask_targets(locale, &group);
            }
        }
    }

    /// Asks about the sources of one target.
    fn ask_sources(&mut self, locale: u64, group: &[Record], records: &Records) {
        let sources: Vec<Place<'_>> =
            group.chunk_by(|a, b| a.source == b.source).map(|of| Place::of(of, records)).collect();
        for place in &sources {
            let others = || sources.iter().filter(|other| other.record().source != place.record().source);
            // Where one source is like another, the two are variants, and the target is that of both.
            if others().any(|other| !place.differs(other)) {
                continue;
            }
            let Some(best) = others().min_by_key(|other| (other.doubts(), other.record().source)) else { continue };
            let (mine, its) = (place.doubts(), best.doubts());
            let matter = if its >= mine + CLEARLY {
                continue;
            } else if mine >= its {
                Matter::AnotherSource
            } else {
                Matter::EitherSource
            };
            self.put(locale, place.of, Question { matter, example: example(locale, best.record(), true) }, best.of);
        }
    }

    /// Asks about the targets of one source.
    fn ask_targets(&mut self, locale: u64, group: &[Record]) {
        let targets: Vec<&[Record]> = group.chunk_by(|a, b| a.target == b.target).collect();
        let Some(most) = targets.iter().max_by_key(|of| (of.len(), of[0].target)) else { return };
        let (count, all) = (most.len(), group.len());
        if targets.len() == 1 || count < 3 || count * 4 < all * 3 {
            return;
        }
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        for of in targets.iter().filter(|of| of[0].target != most[0].target) {
            let question = Question {
                matter: Matter::OtherTarget(number(count), number(all)),
                example: example(locale, &most[0], false),
            };
            self.put(locale, of, question, most);
        }
    }

    fn put(&mut self, locale: u64, of: &[Record], question: Question, shown: &[Record]) {
        let key = (locale, of[0].source, of[0].target);
        let asking = self.questions.entry(key).or_default();
        // A target of another source is no second way to say the same.
        let is_graver = asking.question.is_none_or(|known| matches!(known.matter, Matter::OtherTarget(..)));
        if is_graver {
            asking.question = Some(question);
        }
        self.files.extend(of.iter().map(|record| record.file));
        self.questions.entry((locale, shown[0].source, shown[0].target)).or_default().wanted = true;
        self.files.extend(shown.iter().map(|record| record.file).min());
    }

    /// Answers what is asked of a pair.
    pub(super) fn answer(
        &self,
        pair: &Pair<'_>,
        remarks: &mut Remarks<'_, '_>,
        examples: &mut BTreeMap<Example, String>,
    ) {
        let key = (fingerprint(pair.locale.as_str()), fingerprint(&pair.source.text), fingerprint(&pair.target.text));
        let Some(asking) = self.questions.get(&key) else { return };
        if asking.wanted {
            keep(examples, Example { key, is_source: true }, pair.source_raw);
            keep(examples, Example { key, is_source: false }, pair.target_raw);
        }
        let Some(question) = &asking.question else { return };
        for check in rules::ALL {
            if let Inspect::Again(inspect) = check.inspect {
                inspect(pair, question, remarks);
            }
        }
    }
}

fn example(locale: u64, of: &Record, is_source: bool) -> Example {
    Example { key: (locale, of.source, of.target), is_source }
}

/// The records of one source and one target.
struct Place<'r> {
    of: &'r [Record],
    /// The source mostly has another target.
    has_another: bool,
}

impl<'r> Place<'r> {
    fn of(of: &'r [Record], records: &Records) -> Self {
        let others = records.of_source(of[0].source).filter(|record| record.target != of[0].target);
        let has_another = others.take(of.len() + 1).count() > of.len();
        Self { of, has_another }
    }

    fn record(&self) -> &'r Record {
        &self.of[0]
    }

    /// What speaks against the source's being the one that the target belongs to.
    fn doubts(&self) -> u32 {
        let misfit = self.of.iter().map(|record| u32::from(record.misfit)).min().unwrap_or(0);
        let seldom = match self.of.len() {
            1 => 30,
            2 => 15,
            _ => 0,
        };
        misfit + seldom + 40 * u32::from(self.has_another)
    }

    /// Whether two sources are quite different.
    fn differs(&self, other: &Self) -> bool {
        let (mine, its) = (self.record().sketch, other.record().sketch);
        (mine | its).count_ones() >= TELLING && (mine & its).count_ones() * 100 < (mine | its).count_ones() * ALIKE
    }
}
