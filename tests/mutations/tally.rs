//! [`Tally`]: what was found of what was injected, as a table for `README.md` and as assertions.

use std::{collections::BTreeSet, fmt::Write as _, fs};

use crate::kinds::KINDS;

/// What became of a mutant.
pub(crate) struct Outcome {
    pub(crate) kind: &'static str,
    pub(crate) set: String,
    pub(crate) is_found: bool,
    pub(crate) path: String,
    pub(crate) change: String,
    /// The findings that are new.
    pub(crate) said: Vec<String>,
}

/// A warning or an error where there should be none.
pub(crate) struct Alarm {
    pub(crate) set: String,
    pub(crate) change: String,
    pub(crate) said: String,
}

/// All that was counted.
pub(crate) struct Tally {
    pub(crate) outcomes: Vec<Outcome>,
    /// How many units were looked at, and the alarms about them.
    pub(crate) alarms: Vec<(usize, Vec<Alarm>)>,
}

/// How many of how many.
#[derive(Clone, Copy, Default)]
struct Share {
    found: usize,
    all: usize,
}

impl Share {
    fn percent(self) -> usize {
        self.found * 100 / self.all.max(1)
    }

    fn is_below(self, percent: usize) -> bool {
        self.found * 100 < percent * self.all
    }
}

const README: &str = "tests/mutations/README.md";
/// The share of all mutants, and of those of each kind, that has to be found, in percent.
const OVER_ALL: usize = 97;
const OF_A_KIND: usize = 90;
/// Most alarms for a thousand units.
const ALARMS: usize = 3;

impl Tally {
    fn share(&self, is_counted: impl Fn(&Outcome) -> bool) -> Share {
        let mut share = Share::default();
        for outcome in self.outcomes.iter().filter(|outcome| is_counted(outcome)) {
            share.all += 1;
            share.found += usize::from(outcome.is_found);
        }
        share
    }

    fn units(&self) -> usize {
        self.alarms.iter().map(|(units, _)| units).sum()
    }

    fn false_alarms(&self) -> impl Iterator<Item = &Alarm> {
        self.alarms.iter().flat_map(|(_, alarms)| alarms)
    }

    /// The text of the table's file.
    fn table(&self) -> String {
        let sets: BTreeSet<&str> = self.outcomes.iter().map(|outcome| &*outcome.set).collect();
        let mut table =
            "# Mutations\n\nWhat `cargo test --test mutations` injects into the docset of this folder, and how \
                         much of it is found. `SNAPSHOTS=overwrite` writes this file anew.\n\n| Divergence | all |"
                .to_owned();
        for set in &sets {
            let _ = write!(table, " {set} |");
        }
        let _ = writeln!(table, "\n| --- | ---: |{}", " ---: |".repeat(sets.len()));
        let mut row = |name: &str, is_of: &dyn Fn(&Outcome) -> bool| {
            let all = self.share(is_of);
            let _ = write!(table, "| {name} | {} % of {} |", all.percent(), all.all);
            for set in &sets {
                let share = self.share(|outcome| is_of(outcome) && outcome.set == *set);
                let _ = match share.all {
                    0 => write!(table, " |"),
                    all => write!(table, " {}/{all} |", share.found),
                };
            }
            table.push('\n');
        };
        for kind in KINDS {
            row(kind.name, &|outcome| outcome.kind == kind.name);
        }
        row("**all**", &|_| true);
        let (alarms, units) = (self.false_alarms().count(), self.units());
        let _ = writeln!(
            table,
            "\nOf {units} units that are good, some of them looked at after changes that mean nothing, {alarms} gave a \
             warning or an error: {}.{} in a thousand.",
            alarms * 1000 / units,
            alarms * 10_000 / units % 10
        );
        table
    }

    /// Prints the mutants that were missed, and all false alarms, if `MISSED` asks for them.
    pub(crate) fn print_missed(&self) {
        let Ok(asked) = std::env::var("MISSED") else { return };
        for outcome in self.outcomes.iter().filter(|outcome| !outcome.is_found) {
            if asked == "all" || outcome.kind == asked {
                eprintln!("missed: {} in {}: {}", outcome.kind, outcome.path, outcome.change);
                for line in &outcome.said {
                    eprintln!("    {line}");
                }
            }
        }
        for alarm in self.false_alarms() {
            eprintln!("false alarm: {}, {}: {}", alarm.set, alarm.change, alarm.said);
        }
    }

    /// Writes the table, or compares it.
    pub(crate) fn keep_table(&self) {
        let table = self.table();
        if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
            fs::write(README, table).unwrap();
            return;
        }
        let there = fs::read_to_string(README).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            there == table,
            "{README} is not what came out: run `SNAPSHOTS=overwrite cargo test --test mutations`\n{table}"
        );
    }

    /// Fails where less is found, or more is alarming, than what is promised.
    pub(crate) fn assert_targets(&self) {
        let mut faults = String::new();
        for kind in KINDS {
            let share = self.share(|outcome| outcome.kind == kind.name);
            if share.is_below(OF_A_KIND) {
                let _ = writeln!(faults, "{}: {} of {} found", kind.name, share.found, share.all);
            }
        }
        let all = self.share(|_| true);
        if all.is_below(OVER_ALL) {
            let _ = writeln!(faults, "over all: {} of {} found", all.found, all.all);
        }
        if self.false_alarms().count() * 1000 > self.units() * ALARMS {
            for alarm in self.false_alarms() {
                let _ = writeln!(faults, "false alarm: {}, {}: {}", alarm.set, alarm.change, alarm.said);
            }
        }
        assert!(faults.is_empty(), "{OVER_ALL} % of all and {OF_A_KIND} % of each kind are to be found:\n{faults}");
    }
}
