//! Asking every rule: [`pairs`] about the units of an edition, [`edition`] about the edition itself.

use crate::{
    check::{
        Inspect, Lessons, Pair, Remarks, Stage, Subject, Suspect, language::Facts, pair::BothCuts, revision::Stale,
        rules,
    },
    finding::Findings,
    parse::{bitext::Unit, passage::Passage},
};

/// Asks the rules that look at editions.
pub fn edition(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for check in rules::ALL {
        if let Inspect::Edition(inspect) = check.inspect {
            inspect(subject, findings);
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
    for unit in units {
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
            cuts: BothCuts::default(),
        };
        self::pair(&pair, findings, suspects, lessons);
    }
}

/// Asks the rules about one pair, stage by stage.
pub fn pair(pair: &Pair<'_>, findings: &mut Findings<'_>, suspects: &mut Vec<Suspect>, lessons: &mut Lessons) {
    let mut remarks = Remarks::new(pair, findings, suspects);
    if lessons.answer(pair, &mut remarks) {
        return;
    }
    for stage in Stage::ALL {
        for check in rules::ALL {
            match check.inspect {
                Inspect::Pair(of, inspect) if of == stage => inspect(pair, &mut remarks),
                _ => {}
            }
        }
        if stage == Stage::Whole && remarks.any() {
            return;
        }
    }
    lessons.learn(pair);
}

/// The language that the edition was translated from.
#[must_use]
pub fn source_language<'a>(subject: &Subject<'a>) -> &'a str {
    let site = subject.site;
    let known = site.source.map(|source| &site.locales[source].locale).or(site.settings.source_locale.as_ref());
    known.map_or("en", |locale| locale.language())
}
