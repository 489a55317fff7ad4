//! Asking every rule: [`units`] about the units of an edition, [`edition`] about the edition itself.

use crate::{
    check::{
        Check, Inspect, Lessons, Pair, Remarks, SettledKey, Stage, Subject, Suspect, Taught, language::Facts,
        pair::Derived, revision::Stale, rules,
    },
    finding::Findings,
    parse::{bitext::Unit, passage::Passage},
    settings::Settings,
};

/// Asks the rules that look at editions.
pub fn edition(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for check in rules::ALL {
        if let Inspect::Edition(inspect) = check.inspect {
            inspect(subject, findings);
        }
    }
}

/// Asks the rules that look at all units of an edition together.
pub fn together(subject: &Subject<'_>, text: &str, units: &[Unit], findings: &mut Findings<'_>) {
    for check in rules::ALL {
        if let Inspect::Units(inspect) = check.inspect {
            inspect(subject, text, units, findings);
        }
    }
}

/// Asks the rules that look at editions of older revisions.
pub fn stale(stale: &Stale<'_>, findings: &mut Findings<'_>) {
    for check in rules::ALL {
        if let Inspect::Stale(inspect) = check.inspect {
            inspect(stale, findings);
        }
    }
}

/// Asks the rules that look at pairs about every unit of an edition, whose whole file is `text`.
pub fn units(
    subject: &Subject<'_>,
    text: &str,
    units: &[Unit],
    findings: &mut Findings<'_>,
    suspects: &mut Vec<Suspect>,
    lessons: &mut Lessons,
) {
    let locale = &subject.site.locales[subject.edition.locale].locale;
    let source_language = source_language(subject);
    let facts = Facts::of(locale.language(), source_language);
    let repair_emphasis = subject.site.settings.cjk_emphasis && locale.is_cjk();
    let asked = PairRules::of(&subject.site.settings);
    let has_terms = subject.no_loc().next().is_some();
    for unit in units {
        let key = if has_terms { None } else { SettledKey::of(subject, text, unit) };
        if key.is_some_and(|key| lessons.recall(key, locale, subject.edition.file)) {
            continue;
        }
        let (target_raw, source_raw) = (&text[unit.target.range()], &text[unit.source.range()]);
        let pair = Pair {
            subject: *subject,
            locale,
            source_language,
            facts,
            target: Passage::read_as(target_raw, unit.target.start as usize, repair_emphasis),
            source: Passage::read(source_raw, unit.source.start as usize),
            target_raw,
            source_raw,
            unit: Some(&text[unit.id.range()]),
            around: None,
            derived: Derived::default(),
        };
        let taught = self::pair(&pair, &asked, findings, suspects, lessons);
        if let Some((key, taught)) = key.zip(taught) {
            lessons.settle(key, taught);
        }
    }
    let by_message = subject.edition.is_machine_translated() != Some(true);
    findings.demote_repeated(&rules::OF_ENGINES, by_message);
}

/// The rules about pairs, by their stage. A rule that is not asked for is asked all the same, since others leave to it
/// what it would find; only those that are off by default are left out.
pub struct PairRules([Vec<PairRule>; Stage::ALL.len()]);

type PairRule = fn(&Pair<'_>, &mut Remarks<'_, '_>);

impl PairRules {
    /// Those that these settings want.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        Self::among(rules::ALL, settings)
    }

    /// Those of them that tell two translations of one text apart.
    #[must_use]
    pub fn of_sisters(settings: &Settings) -> Self {
        Self::among(&[&rules::OF_TEXT[..], &rules::OF_MARKUP].concat(), settings)
    }

    /// Those of them that say whether the same markup is there.
    #[must_use]
    pub fn of_markup(settings: &Settings) -> Self {
        Self::among(&rules::OF_MARKUP, settings)
    }

    fn among(rules: &[&Check], settings: &Settings) -> Self {
        Self(Stage::ALL.map(|stage| {
            let of_stage = |check: &Check| match check.inspect {
                Inspect::Pair(of, inspect) if of == stage => {
                    (check.rule.on || settings.levels.is_on(check.rule)).then_some(inspect)
                }
                _ => None,
            };
            rules.iter().copied().filter_map(of_stage).collect()
        }))
    }
}

/// Asks the rules about one pair, stage by stage. What it taught, where none had anything to say.
pub fn pair(
    pair: &Pair<'_>,
    asked: &PairRules,
    findings: &mut Findings<'_>,
    suspects: &mut Vec<Suspect>,
    lessons: &mut Lessons,
) -> Option<Taught> {
    let mut remarks = Remarks::new(pair, findings, suspects);
    if lessons.answer(pair, &mut remarks) {
        return None;
    }
    for (stage, rules) in Stage::ALL.into_iter().zip(&asked.0) {
        for inspect in rules {
            inspect(pair, &mut remarks);
        }
        if stage == Stage::Whole && remarks.any() {
            return None;
        }
    }
    let taught = lessons.learn(pair);
    (!remarks.any()).then_some(taught)
}

/// Asks some rules about a pair that nothing is learned from; what depends on the rest of the docset is left.
pub fn some(pair: &Pair<'_>, asked: &PairRules, findings: &mut Findings<'_>) {
    let mut suspects = Vec::new();
    let mut remarks = Remarks::new(pair, findings, &mut suspects);
    for inspect in asked.0.iter().flatten() {
        inspect(pair, &mut remarks);
    }
}

/// The language that the edition was translated from.
#[must_use]
pub fn source_language<'a>(subject: &Subject<'a>) -> &'a str {
    subject.site.source_language.locale.language()
}
