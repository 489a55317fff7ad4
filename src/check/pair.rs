//! [`Pair`]: a translation beside its source, as rules see it; [`Remarks`]: what they say about it.

use std::cell::OnceCell;

use crate::{
    check::{
        Doubt, Subject, Suspect,
        figures::{self, Difference},
        language::{Facts, words::Cuts},
    },
    finding::{Finding, Findings, Rule},
    locale::Locale,
    parse::passage::Passage,
    text::{ByteSet, Span, beginning},
};

/// A translation and the text it was made from.
pub struct Pair<'a> {
    /// The edition it stands in.
    pub subject: Subject<'a>,
    /// The locale of the translation.
    pub locale: &'a Locale,
    /// The language of the source, `en`: that of the source locale; without one, what the docset looks to be in.
    pub source_language: &'a str,
    /// What is known of the two languages.
    pub(crate) facts: Facts,
    /// The translation. Its places are places of the edition's file.
    pub target: Passage<'a>,
    /// The source. Its places are of the edition's file where the pair is a unit, of the source edition's where not.
    pub source: Passage<'a>,
    /// The translation as it stands in the file, markup and all.
    pub target_raw: &'a str,
    /// The source in the same way.
    pub source_raw: &'a str,
    /// The unit's id; none for a block.
    pub unit: Option<&'a str>,
    /// The whole file that the source is from, where the pair is a block: what is next to it may say what it does not.
    pub around: Option<&'a str>,
    /// What more than one rule asks for.
    pub(crate) derived: Derived,
}

/// What is worked out of a pair once somebody asks.
#[derive(Default)]
pub(crate) struct Derived {
    ours: OnceCell<Cuts>,
    theirs: OnceCell<Cuts>,
    figures: OnceCell<Vec<Difference>>,
    our_bytes: OnceCell<ByteSet>,
    their_bytes: OnceCell<ByteSet>,
}

impl Pair<'_> {
    /// The words of the translation.
    pub(crate) fn ours(&self) -> &Cuts {
        self.derived.ours.get_or_init(|| Cuts::of(&self.target.text))
    }

    /// The words of the source.
    pub(crate) fn theirs(&self) -> &Cuts {
        self.derived.theirs.get_or_init(|| Cuts::of(&self.source.text))
    }

    /// Whether the translation sets `text` as code more often than the source, or has it more often in the words of
    /// images; as far as the first of them tell.
    pub(crate) fn is_code_here(&self, text: &str) -> bool {
        const MOST: usize = 256;
        let count = |passage: &Passage<'_>| {
            let codes = passage.codes.iter().map(|code| &code.text).take(MOST);
            let images = passage.images.iter().map(|image| &image.text).take(MOST);
            codes.chain(images).filter(|other| other.contains(text)).count()
        };
        count(&self.target) > count(&self.source)
    }

    /// Whether the translation's text has any of these bytes.
    pub(crate) fn we_have(&self, bytes: &ByteSet) -> bool {
        self.derived.our_bytes.get_or_init(|| ByteSet::of(self.target.text.as_bytes())).has_any(bytes)
    }

    /// Whether the source's text has any of these bytes.
    pub(crate) fn they_have(&self, bytes: &ByteSet) -> bool {
        self.derived.their_bytes.get_or_init(|| ByteSet::of(self.source.text.as_bytes())).has_any(bytes)
    }

    /// What differs in the numbers of the two.
    pub(crate) fn figures(&self) -> &[Difference] {
        self.derived.figures.get_or_init(|| figures::differences(self))
    }
}

/// What rules say about one pair.
pub struct Remarks<'f, 't> {
    findings: &'f mut Findings<'t>,
    suspects: &'f mut Vec<Suspect>,
    /// The unit and the source text that findings name.
    unit: Option<&'f str>,
    source_text: &'f str,
    explained: Vec<String>,
    /// How many findings and suspects there were before.
    before: usize,
}

/// Longest source text that a finding carries, in characters.
const LONGEST: usize = 2000;

/// As many texts are kept for later stages: where there are more, the pair is broken as a whole.
const MOST_EXPLAINED: usize = 256;

impl<'f, 't> Remarks<'f, 't> {
    /// What is said about `pair` is added to `findings`, and to `suspects` where it depends on the rest of the docset.
    pub fn new(pair: &'f Pair<'_>, findings: &'f mut Findings<'t>, suspects: &'f mut Vec<Suspect>) -> Self {
        let before = findings.len() + suspects.len();
        Self { findings, suspects, unit: pair.unit, source_text: pair.source_raw, explained: Vec::new(), before }
    }

    /// Adds a finding at `span` of the edition's file.
    pub fn push(&mut self, rule: &'static Rule, span: Span, message: impl Into<String>) -> &mut Finding {
        let finding = self.findings.push(rule, span, message);
        place(finding, self.unit, self.source_text);
        finding
    }

    /// Adds what will be a finding if the whole docset bears it out.
    pub fn suspect(
        &mut self,
        rule: &'static Rule,
        span: Span,
        message: impl Into<String>,
        doubt: Doubt,
    ) -> &mut Finding {
        let mut finding = self.findings.located(rule, span, message);
        place(&mut finding, self.unit, self.source_text);
        let at = self.suspects.len();
        self.suspects.push(Suspect { finding, doubt });
        &mut self.suspects[at].finding
    }

    /// Notes that a finding covers `text`: rules of later stages say nothing about what is in it.
    pub fn explain(&mut self, text: &str) {
        if self.explained.len() < MOST_EXPLAINED {
            self.explained.push(text.to_owned());
        }
    }

    /// Whether an earlier finding covers `token`.
    #[must_use]
    pub fn is_explained(&self, token: &str) -> bool {
        self.explained.iter().any(|text| text.contains(token))
    }

    /// Whether `rule` found something in `span` while the file was read: before any pair was looked at.
    pub fn found_before(&mut self, rule: &Rule, span: Span) -> bool {
        self.findings.found_before(rule, span)
    }

    /// The address that the edition's file defines for a label, `[label]: address`.
    pub(crate) fn defined(&mut self, label: &str) -> Option<&str> {
        self.findings.defined(label)
    }

    /// Whether anything was said about this pair.
    #[must_use]
    pub fn any(&self) -> bool {
        self.findings.len() + self.suspects.len() > self.before
    }
}

/// Says of a finding which pair it is about.
fn place(finding: &mut Finding, unit: Option<&str>, source_text: &str) {
    finding.unit = unit.map(str::to_owned);
    finding.source_text = Some(beginning(source_text, LONGEST).to_owned());
}
