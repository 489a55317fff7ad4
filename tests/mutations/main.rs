//! How much of what can go wrong in a translation is found, and how quiet the tool is on good work.
//!
//! A docset of our own is damaged in one place at a time and checked. A mutant is found if a finding that was not there
//! before lies at that place and is of a rule that speaks of such damage. Changes that mean nothing, and what
//! languages do that may look like damage, must give no warning and no error. Both are counted in
//! `tests/mutations/README.md`. `MISSED=all cargo test --test mutations` prints what is missed, `MISSED=KIND` that of
//! one kind.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, clippy::print_stderr, reason = "tests read and write files")]

mod benign;
mod docset;
mod fixture;
mod kinds;
mod structure;
mod tally;
mod text;
mod units;

use std::{collections::BTreeMap, fs};

use isogloss::finding::Finding;
use rayon::prelude::*;

use crate::{
    benign::BENIGN,
    docset::{Docset, is_alarm, shown},
    fixture::{Edition, Fixture, LOCALES, hash},
    kinds::{KINDS, Kind, Mutant},
    tally::{Alarm, Outcome, Tally},
};

/// Most mutants of a kind in a locale.
const MOST: usize = 6;
/// How many sets of a locale's editions work is divided into.
const PARTS: usize = 4;

/// The editions of a locale, with or without span markup.
struct Set {
    name: String,
    editions: Vec<Edition>,
}

/// Every locale with span markup, and two without.
fn sets(fixture: &Fixture) -> Vec<Set> {
    let spans = LOCALES.into_iter().map(|locale| (locale, true));
    let plain = ["fr", "ja"].into_iter().map(|locale| (locale, false));
    spans
        .chain(plain)
        .map(|(locale, spans)| {
            let with = |edition: &Edition| Edition { spans, ..edition.clone() };
            let name = if spans { locale.to_owned() } else { format!("{locale}, plain") };
            Set { name, editions: fixture.editions[locale].iter().map(with).collect() }
        })
        .collect()
}

/// A mutant, of which kind, and of which edition.
struct Case<'a> {
    kind: &'a Kind,
    edition: &'a Edition,
    mutant: Mutant,
}

/// The mutants of a kind in a set, chosen by chance.
fn chosen<'a>(fixture: &Fixture, set: &'a Set, kind: &'a Kind) -> Vec<Case<'a>> {
    let mut all: Vec<(u64, Case<'a>)> = Vec::new();
    for edition in &set.editions {
        for mutant in kind.mutants(fixture, edition) {
            all.push((hash(&[kind.name, &edition.article, &mutant.change]), Case { kind, edition, mutant }));
        }
    }
    all.sort_by(|a, b| (a.0, &a.1.mutant.change).cmp(&(b.0, &b.1.mutant.change)));
    all.into_iter().take(MOST).map(|(_, case)| case).collect()
}

/// The mutants of a set in batches that are checked at once: none has two of one article, and those that may be found
/// in another article are alone.
fn batches<'a>(fixture: &Fixture, set: &'a Set) -> Vec<Vec<Case<'a>>> {
    let mut batches = Vec::new();
    let mut by_article: BTreeMap<&str, Vec<Case<'a>>> = BTreeMap::new();
    for case in KINDS.iter().flat_map(|kind| chosen(fixture, set, kind)) {
        if case.kind.is_alone {
            batches.push(vec![case]);
        } else {
            by_article.entry(&case.edition.article).or_default().push(case);
        }
    }
    while by_article.values().any(|cases| !cases.is_empty()) {
        batches.push(by_article.values_mut().filter_map(Vec::pop).collect());
    }
    batches
}

/// Injects the part `part` of all mutants of a set.
fn injected(fixture: &Fixture, set: &Set, part: usize) -> Vec<Outcome> {
    let mut docset = Docset::new(fixture, &set.editions);
    docset.settle();
    let mut outcomes = Vec::new();
    for batch in batches(fixture, set).into_iter().skip(part).step_by(PARTS) {
        let changes: Vec<(&Edition, &str)> = batch.iter().map(|case| (case.edition, &*case.mutant.file)).collect();
        let new = docset.mutated(&changes);
        for Case { kind, edition, mutant } in batch {
            let speaks = |finding: &&Finding| {
                kind.rules.contains(&finding.rule.name) && mutant.place.holds(finding, edition, kind.is_alone)
            };
            let path = edition.path();
            let said = new.iter().filter(|finding| kind.is_alone || *finding.path == path).map(shown).collect();
            let is_found = new.iter().any(|finding| speaks(&finding));
            outcomes.push(Outcome {
                kind: kind.name,
                set: set.name.clone(),
                is_found,
                path,
                change: mutant.change,
                said,
            });
        }
    }
    outcomes
}

/// What is alarming in a set as it is, and when it is changed in ways that mean nothing.
fn alarms(fixture: &Fixture, set: &Set) -> (usize, Vec<Alarm>) {
    let mut docset = Docset::new(fixture, &set.editions);
    let mut units: usize = set.editions.iter().map(|edition| edition.units.len()).sum();
    let alarm = |change: &str, finding: &Finding| Alarm {
        set: set.name.clone(),
        change: change.to_owned(),
        said: shown(finding),
    };
    let mut found: Vec<Alarm> = docset
        .findings()
        .iter()
        .filter(|finding| is_alarm(finding))
        .map(|finding| alarm("as it is", finding))
        .collect();
    docset.settle();
    // The image that one of the changes shows.
    for edition in set.editions.iter().take(1) {
        docset.put(&format!("content/{}/media/dashboard.{0}.png", edition.locale), "");
    }
    for (name, change) in BENIGN {
        let files: Vec<(&Edition, String)> =
            set.editions.iter().filter_map(|edition| Some((edition, change(edition)?))).collect();
        if files.is_empty() {
            continue;
        }
        let changes: Vec<(&Edition, &str)> = files.iter().map(|(edition, file)| (*edition, &**file)).collect();
        let new = docset.mutated(&changes);
        found.extend(new.iter().filter(|finding| is_alarm(finding)).map(|finding| alarm(name, finding)));
        units += files.iter().map(|(edition, _)| edition.units.len()).sum::<usize>();
    }
    (units, found)
}

/// What is alarming in what a locale does.
fn trap_alarms(fixture: &Fixture, locale: &str) -> (usize, Vec<Alarm>) {
    let (source, edition) = fixture::traps(locale);
    let docset = Docset::new(fixture, fixture.editions.get(locale).map_or(&[], Vec::as_slice));
    docset.put("content/en/traps.md", &source);
    docset.put("content/en/guide.md", "# Guide\n");
    docset.put(&edition.path(), &edition.file());
    let findings = docset.findings();
    let alarming = findings.iter().filter(|finding| is_alarm(finding) && *finding.path == edition.path());
    let alarm = |finding: &Finding| Alarm { set: locale.to_owned(), change: "traps".to_owned(), said: shown(finding) };
    (edition.units.len(), alarming.map(alarm).collect())
}

#[test]
fn divergences_are_found_and_good_work_is_not() {
    let fixture = Fixture::read();
    let sets = sets(&fixture);
    let work: Vec<(&Set, usize)> = sets.iter().flat_map(|set| (0..PARTS).map(move |part| (set, part))).collect();
    let outcomes = work.par_iter().flat_map_iter(|(set, part)| injected(&fixture, set, *part)).collect();
    let mut traps: Vec<String> = fs::read_dir("tests/mutations/traps")
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    traps.sort();
    let mut quiet: Vec<(usize, Vec<Alarm>)> = sets.par_iter().map(|set| alarms(&fixture, set)).collect();
    quiet.extend(traps.iter().map(|locale| trap_alarms(&fixture, locale)));
    let tally = Tally { outcomes, alarms: quiet };
    tally.print_missed();
    tally.keep_table();
    tally.assert_targets();
}
