//! [`Lessons`]: what the docset itself teaches, so that rules need not be told: how long translations are in each
//! locale, what a locale keeps as it is, what it doubles, how it translates what is repeated.
//!
//! Learned while editions are inspected, in the same pass; what depends on it waits as a [`Suspect`] until everything
//! was seen. What can only be said when everything was seen, about any unit, is [`Asked`] in a second look at the few
//! editions that it concerns. Adding up is commutative, so that any number of threads learns the same; memory is
//! bounded by keeping what has the smallest hashes.

mod asked;
mod kept;
mod lengths;
mod records;

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use crate::{
    check::{
        Pair, Remarks, Settled, SettledKey,
        language::words::{mixed, words},
        lessons::{
            kept::{Name, Tokens},
            lengths::Lengths,
            records::{Record, Records},
        },
    },
    finding::Finding,
    locale::Locale,
};

pub use asked::{Asked, Example, Matter, Question};
pub(in crate::check) use kept::{OwnHash, Sieve};
pub use lengths::Length;
pub(crate) use lengths::prior;

/// A finding that the rest of the docset has to bear out.
#[derive(Debug)]
pub struct Suspect {
    /// The finding.
    pub finding: Finding,
    /// What has to be the case.
    pub doubt: Doubt,
}

/// What has to be the case for a suspect to be a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// The locale keeps this token as it is elsewhere.
    KeptElsewhere(String),
    /// The locale mostly translates the source of this fingerprint.
    TranslatedElsewhere(u64),
    /// The locale hardly ever doubles the word with this hash.
    HardlyDoubled(u64),
    /// The locale's translations hardly ever have this length.
    HardlyEver(Length),
    /// None: the finding names this example, which the second look has seen.
    Shown(Example),
}

/// What was learned.
#[derive(Debug, Default)]
pub struct Lessons {
    locales: Vec<(Locale, Lesson)>,
    /// The pairs that rules need not be asked about again.
    settled: Arc<Settled>,
    /// In the second look, what is asked.
    asked: Option<Arc<Asked>>,
    /// In the second look, the texts of examples.
    examples: BTreeMap<Example, String>,
}

/// What one pair teaches, wherever it stands.
#[derive(Debug)]
pub struct Taught {
    length: Option<Length>,
    names: Box<[Name]>,
    record: Option<Record>,
}

/// What was learned of one locale.
#[derive(Debug, Default)]
struct Lesson {
    lengths: Lengths,
    tokens: Tokens,
    records: Records,
}

impl Lesson {
    fn learn(&mut self, taught: &Taught, file: usize) {
        if let Some(length) = taught.length {
            self.lengths.learn(length);
        }
        taught.names.iter().for_each(|name| self.tokens.learn(*name));
        if let Some(record) = taught.record {
            self.records.learn(Record { file: u32::try_from(file).unwrap_or(u32::MAX), ..record });
        }
    }
}

/// The hash of a text's words in their order: the same for texts that differ in case, spacing or punctuation.
#[must_use]
pub(crate) fn fingerprint(text: &str) -> u64 {
    words(text).fold(0, |hash, word| mixed(hash, word.hash))
}

/// What is learned of a locale, begun where nothing is yet.
fn lesson_of<'l>(locales: &'l mut Vec<(Locale, Lesson)>, locale: &Locale) -> &'l mut Lesson {
    let known = locales.iter().position(|(known, _)| known == locale);
    let at = known.unwrap_or(locales.len());
    if known.is_none() {
        locales.push((locale.clone(), Lesson::default()));
    }
    &mut locales[at].1
}

impl Lessons {
    /// Lessons for a second look, in which `asked` is answered and nothing learned.
    #[must_use]
    pub fn asking(asked: Arc<Asked>) -> Self {
        Self { asked: Some(asked), ..Self::default() }
    }

    /// Answers what is asked of a pair, in a second look. Whether this is one.
    pub fn answer(&mut self, pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) -> bool {
        let Some(asked) = &self.asked else { return false };
        asked.answer(pair, remarks, &mut self.examples);
        true
    }

    /// Lessons of a part of a docset, whose parts share what is `settled`.
    #[must_use]
    pub fn sharing(settled: Arc<Settled>) -> Self {
        Self { settled, ..Self::default() }
    }

    /// Learns from a pair that is a translation, and gives what it taught.
    pub fn learn(&mut self, pair: &Pair<'_>) -> Taught {
        let (names, learned) = kept::names(pair);
        let taught = Taught { length: Length::of(pair), names, record: Record::of(pair, learned) };
        self.lesson(pair.locale).learn(&taught, pair.subject.edition.file);
        taught
    }

    /// Learns in `file` what a pair of this key has taught before, where it is settled. Whether it is.
    pub fn recall(&mut self, key: SettledKey, locale: &Locale, file: usize) -> bool {
        let Self { settled, asked, locales, .. } = self;
        asked.is_none() && settled.recall(key, |taught| lesson_of(locales, locale).learn(taught, file))
    }

    /// Remembers what a pair that no rule had anything to say about has taught.
    pub fn settle(&self, key: SettledKey, taught: Taught) {
        self.settled.put(key, taught);
    }

    fn lesson(&mut self, locale: &Locale) -> &mut Lesson {
        lesson_of(&mut self.locales, locale)
    }

    /// Learns what another has learned.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.asked = self.asked.or(other.asked);
        for (example, text) in other.examples {
            asked::keep(&mut self.examples, example, &text);
        }
        for (locale, learned) in other.locales {
            let lesson = self.lesson(&locale);
            lesson.lengths.add(&learned.lengths);
            lesson.tokens.add(learned.tokens);
            lesson.records.add(learned.records);
        }
        self
    }

    /// What only a second look can tell, now that everything was seen.
    #[must_use]
    pub fn asked(&mut self) -> Asked {
        let mut asked = Asked::default();
        for (locale, lesson) in &mut self.locales {
            asked.ask(locale, &mut lesson.records);
        }
        asked
    }

    /// Those of the suspects that are findings.
    #[must_use]
    pub fn judge(&mut self, suspects: Vec<Suspect>) -> Vec<Finding> {
        let repeated = Repeated::of(&suspects);
        let mut findings = Vec::with_capacity(suspects.len());
        for Suspect { mut finding, doubt } in suspects {
            let lesson = finding.locale.clone().map(|locale| self.lesson(&locale));
            let is_one = match doubt {
                Doubt::KeptElsewhere(token) => lesson.is_some_and(|lesson| lesson.tokens.is_kept(&token)),
                Doubt::TranslatedElsewhere(source) => {
                    let kept = repeated.count(&finding, source);
                    lesson.is_some_and(|lesson| lesson.records.translations(source) > kept)
                }
                Doubt::HardlyDoubled(word) => repeated.count(&finding, word) < OFTEN,
                Doubt::HardlyEver(length) => finding
                    .locale
                    .clone()
                    .is_some_and(|locale| self.lesson(&locale).lengths.judge(&length, &locale, &mut finding)),
                Doubt::Shown(example) => {
                    let text = self.examples.get(&example).map(String::as_str).unwrap_or_default();
                    finding.help(example.help(text));
                    !example.is_like(text, finding.target_text.as_deref().unwrap_or_default())
                }
            };
            if is_one {
                findings.push(finding);
            }
        }
        findings
    }
}

/// How often a locale has to double a word for that to be no slip.
const OFTEN: u32 = 8;

/// How often suspects have the same doubt, by rule, locale and hash.
struct Repeated {
    counts: HashMap<(&'static str, Option<String>, u64), u32>,
}

impl Repeated {
    fn of(suspects: &[Suspect]) -> Self {
        let mut counts = HashMap::new();
        for Suspect { finding, doubt } in suspects {
            if let Doubt::TranslatedElsewhere(hash) | Doubt::HardlyDoubled(hash) = doubt {
                *counts.entry(Self::key(finding, *hash)).or_default() += 1;
            }
        }
        Self { counts }
    }

    fn count(&self, finding: &Finding, hash: u64) -> u32 {
        self.counts.get(&Self::key(finding, hash)).copied().unwrap_or(0)
    }

    fn key(finding: &Finding, hash: u64) -> (&'static str, Option<String>, u64) {
        (finding.rule.name, finding.locale.as_ref().map(ToString::to_string), hash)
    }
}
