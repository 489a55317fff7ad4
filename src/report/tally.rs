//! [`Tally`]: findings counted by locale and by rule, for the end of a report.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use serde::Serialize;

use crate::{
    finding::{Finding, Level},
    locale::Locale,
    report::StaleShare,
};

/// How many findings there are of each locale and of each rule.
#[derive(Debug, Default)]
pub struct Tally<'f> {
    /// By locale; the first is of files that belong to none, where it has any.
    locales: BTreeMap<&'f str, Counts>,
    rules: BTreeMap<&'static str, Counts>,
}

/// Findings by level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Counts {
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) notes: usize,
}

/// A row of a table: a name and three counts.
type Row = [String; 4];

impl Counts {
    pub(super) fn add(&mut self, level: Level) {
        match level {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
            Level::Note => self.notes += 1,
        }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            errors: self.errors + other.errors,
            warnings: self.warnings + other.warnings,
            notes: self.notes + other.notes,
        }
    }

    /// The highest level that there is a finding of.
    pub(super) fn worst(self) -> Option<Level> {
        let counts = [(self.errors, Level::Error), (self.warnings, Level::Warning), (self.notes, Level::Note)];
        counts.into_iter().find(|(count, _)| *count > 0).map(|(_, level)| level)
    }

    /// Of this level alone.
    pub(super) fn of(self, level: Level) -> usize {
        match level {
            Level::Error => self.errors,
            Level::Warning => self.warnings,
            Level::Note => self.notes,
        }
    }

    fn row(self, name: &str) -> Row {
        [name.to_owned(), self.errors.to_string(), self.warnings.to_string(), self.notes.to_string()]
    }
}

impl<'f> Tally<'f> {
    /// Counts findings. `locales` are shown whether anything was found in them or not.
    #[must_use]
    pub fn of(findings: &'f [Finding], locales: &'f [Locale]) -> Self {
        let mut tally = Self::default();
        for locale in locales {
            tally.locales.entry(locale.as_str()).or_default();
        }
        for finding in findings {
            let locale = finding.locale.as_ref().map_or("-", |locale| locale.as_str());
            tally.locales.entry(locale).or_default().add(finding.level);
            tally.rules.entry(finding.rule.name).or_default().add(finding.level);
        }
        tally
    }

    fn locale_rows(&self) -> Vec<Row> {
        self.locales.iter().map(|(name, counts)| counts.row(name)).collect()
    }

    /// What is found most often stands first.
    fn rule_rows(&self) -> Vec<Row> {
        let mut rules: Vec<(&str, Counts)> = self.rules.iter().map(|(name, counts)| (*name, *counts)).collect();
        rules.sort_by_key(|(_, counts)| std::cmp::Reverse((counts.errors, counts.warnings, counts.notes)));
        rules.into_iter().map(|(name, counts)| counts.row(name)).collect()
    }

    /// Writes it as two tables for people.
    ///
    /// # Errors
    /// The writer's.
    pub fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        text_table(out, "Locale", &self.locale_rows())?;
        if !self.rules.is_empty() {
            writeln!(out)?;
            text_table(out, "Rule", &self.rule_rows())?;
        }
        Ok(())
    }

    /// Writes it as Markdown, for the summary of a job.
    ///
    /// # Errors
    /// The writer's.
    pub fn write_markdown(&self, out: &mut dyn Write, stale: &[StaleShare]) -> io::Result<()> {
        markdown_table(out, "Locale", &self.locale_rows())?;
        if !self.rules.is_empty() {
            writeln!(out)?;
            markdown_table(out, "Rule", &self.rule_rows())?;
        }
        let over: Vec<&StaleShare> = stale.iter().filter(|share| share.is_over()).collect();
        if !over.is_empty() {
            writeln!(out)?;
        }
        for share in over {
            writeln!(out, "- {share}")?;
        }
        Ok(())
    }
}

fn header(name: &str) -> Row {
    [name, "Errors", "Warnings", "Notes"].map(str::to_owned)
}

fn text_table(out: &mut dyn Write, name: &str, rows: &[Row]) -> io::Result<()> {
    let header = header(name);
    let all = || std::iter::once(&header).chain(rows);
    let width = |column: usize| all().map(|row| row[column].len()).max().unwrap_or(0);
    let widths: [usize; 4] = std::array::from_fn(width);
    for [name, errors, warnings, notes] in all() {
        writeln!(
            out,
            "{name:0$}  {errors:>1$}  {warnings:>2$}  {notes:>3$}",
            widths[0], widths[1], widths[2], widths[3]
        )?;
    }
    Ok(())
}

fn markdown_table(out: &mut dyn Write, name: &str, rows: &[Row]) -> io::Result<()> {
    writeln!(out, "| {} |\n|---|--:|--:|--:|", header(name).join(" | "))?;
    for row in rows {
        writeln!(out, "| {} |", row.join(" | "))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::format::tests::sample;

    #[test]
    fn by_locale_and_by_rule() {
        let findings = sample();
        let locales = ["ar", "ja", "pl"].map(|tag| tag.parse().unwrap());
        let tally = Tally::of(&findings, &locales);
        let written = |write: &dyn Fn(&mut Vec<u8>)| {
            let mut out = Vec::new();
            write(&mut out);
            String::from_utf8(out).unwrap()
        };
        insta::assert_snapshot!(written(&|out| tally.write_text(out).unwrap()), @r"
        Locale  Errors  Warnings  Notes
        -            0         0      1
        ar           1         0      0
        ja           0         1      0
        pl           0         0      0

        Rule              Errors  Warnings  Notes
        broken-link            1         0      0
        unused-allowance       0         1      0
        span-malformed         0         0      1
        ");
        let share = StaleShare { locale: "ar".parse().unwrap(), stale: 2, known: 3, most: 10.0 };
        insta::assert_snapshot!(written(&|out| tally.write_markdown(out, std::slice::from_ref(&share)).unwrap()), @r"
        | Locale | Errors | Warnings | Notes |
        |---|--:|--:|--:|
        | - | 0 | 0 | 1 |
        | ar | 1 | 0 | 0 |
        | ja | 0 | 1 | 0 |
        | pl | 0 | 0 | 0 |

        | Rule | Errors | Warnings | Notes |
        |---|--:|--:|--:|
        | broken-link | 1 | 0 | 0 |
        | unused-allowance | 0 | 1 | 0 |
        | span-malformed | 0 | 0 | 1 |

        - ar: 2 of 3 translations are stale, more than 10 %
        ");
    }
}
