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

use std::fs;

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

/// The mutants of a kind in a set, chosen by chance.
fn chosen<'a>(fixture: &Fixture, set: &'a Set, kind: &Kind) -> Vec<(&'a Edition, Mutant)> {
    let mut all: Vec<(u64, &Edition, Mutant)> = Vec::new();
    for edition in &set.editions {
        for mutant in kind.mutants(fixture, edition) {
            all.push((hash(&[kind.name, &edition.article, &mutant.change]), edition, mutant));
        }
    }
    all.sort_by(|a, b| (a.0, &a.2.change).cmp(&(b.0, &b.2.change)));
    all.into_iter().take(MOST).map(|(_, edition, mutant)| (edition, mutant)).collect()
}

/// Injects the part `part` of all mutants of a set.
fn injected(fixture: &Fixture, set: &Set, part: usize) -> Vec<Outcome> {
    let mut docset = Docset::new(fixture, &set.editions);
    docset.settle();
    let mutants =
        KINDS.iter().flat_map(|kind| chosen(fixture, set, kind).into_iter().map(move |mutant| (kind, mutant)));
    let of_part = mutants.enumerate().filter(|(at, _)| at % PARTS == part);
    of_part
        .map(|(_, (kind, (edition, mutant)))| {
            let new = docset.mutated(edition, &mutant.file);
            let speaks =
                |finding: &&Finding| kind.rules.contains(&finding.rule.name) && mutant.place.holds(finding, edition);
            let is_found = new.iter().any(|finding| speaks(&finding));
            let said = new.iter().map(shown).collect();
            Outcome {
                kind: kind.name,
                set: set.name.clone(),
                is_found,
                path: edition.path(),
                change: mutant.change,
                said,
            }
        })
        .collect()
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
    for (name, change) in BENIGN {
        for edition in &set.editions {
            let Some(file) = change(edition) else { continue };
            let image = format!("content/{}/media/dashboard.{0}.png", edition.locale);
            docset.put(&image, "");
            let new = docset.mutated(edition, &file);
            docset.remove(&image);
            found.extend(new.iter().filter(|finding| is_alarm(finding)).map(|finding| alarm(name, finding)));
            units += edition.units.len();
        }
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
