//! Findings as GitHub workflow commands, which become annotations on a pull request's lines.
//!
//! GitHub shows ten annotations of each level for a step, so no more are written. What is left out is counted in one
//! more notice, which takes the place of the tenth; a share of stale translations that is too large is an error more.

use std::{
    fmt::{self, Write as _},
    io::{self, Write},
};

use crate::{
    finding::{Finding, Level},
    report::{Format, Report, counted, printable},
};

/// See the module.
pub(super) static FORMAT: Format = Format {
    name: "github",
    summary: "Annotations, for GitHub Actions",
    is_for_people: false,
    has_step_summary: true,
    write,
};

/// Annotations of one level that GitHub shows.
const MOST: usize = 10;

fn write(out: &mut dyn Write, report: &mut Report<'_>) -> io::Result<()> {
    let at = |level| report.findings.iter().filter(move |finding| finding.level == level);
    let counts = report.summary;
    let over: Vec<String> = report.stale.iter().filter(|share| share.is_over()).map(ToString::to_string).collect();
    if !over.is_empty() {
        writeln!(out, "::error title=freshness::{}", Data(&over.join("\n")))?;
    }
    let most_errors = MOST - usize::from(!over.is_empty());
    let is_cut = counts.errors > most_errors || counts.warnings > MOST || counts.notes > MOST;
    for finding in at(Level::Error).take(most_errors).chain(at(Level::Warning).take(MOST)) {
        annotation(out, finding)?;
    }
    let most_notes = if is_cut { MOST - 1 } else { MOST };
    if is_cut {
        let left = [
            (counts.errors, most_errors, "error"),
            (counts.warnings, MOST, "warning"),
            (counts.notes, most_notes, "note"),
        ]
        .into_iter()
        .filter(|(count, most, _)| count > most)
        .map(|(count, most, name)| counted(count - most, &format!("more {name}")));
        let left: Vec<String> = left.collect();
        writeln!(out, "::notice title=isogloss::not shown here: {}", left.join(", "))?;
    }
    for finding in at(Level::Note).take(most_notes) {
        annotation(out, finding)?;
    }
    Ok(())
}

fn annotation(out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
    let command = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    let (start, end) = (finding.start, finding.end);
    let path = printable(&finding.path);
    write!(out, "::{command} file={},line={},col={},endLine={}", Property(&path), start.line, start.column, end.line)?;
    // GitHub drops the whole place where a column ends on another line, or before it began.
    if end.line == start.line {
        write!(out, ",endColumn={}", end.column.max(start.column))?;
    }
    write!(out, ",title={}::{}", Property(finding.rule.name), Data(&printable(&finding.message)))?;
    if let Some(help) = &finding.help {
        write!(out, "%0A{}", Data(&printable(help)))?;
    }
    writeln!(out)
}

/// Escaped as the value of a property.
struct Property<'t>(&'t str);

/// Escaped as the message.
struct Data<'t>(&'t str);

impl fmt::Display for Property<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(self.0, &['%', '\r', '\n', ':', ','], f)
    }
}

impl fmt::Display for Data<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(self.0, &['%', '\r', '\n'], f)
    }
}

fn escape(text: &str, special: &[char], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for c in text.chars() {
        if special.contains(&c) {
            write!(f, "%{:02X}", u32::from(c))?;
        } else {
            f.write_char(c)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::format::tests::{many, sample, shown, written};

    #[test]
    fn nothing_ends_a_command_early() {
        insta::assert_snapshot!(shown(&FORMAT, &sample()), @r#"
        ::error title=freshness::ja: 2 of 3 translations are stale, more than 50 %25
        ::error file=ar/a b%2Cc.md,line=3,col=6,endLine=3,endColumn=18,title=broken-link::`b.md`␊::error::100%25 ]]> <x a="1"> & ␀<U+202E> [a](https://e)%0Acorrect the path
        ::warning file=ja/a.md,line=1,col=4,endLine=2,title=unused-allowance::「こちら」 %250A::error::x
        ::notice file=notes.md,line=1,col=1,endLine=1,endColumn=2,title=span-malformed::plain
        "#);
    }

    #[test]
    fn ten_of_a_level_and_how_many_more() {
        let text = written(&FORMAT, &many(36));
        let count = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
        assert_eq!(["::error ", "::warning ", "::notice "].map(count), [10, 10, 10]);
        assert!(
            text.contains("::notice title=isogloss::not shown here: 3 more errors, 2 more warnings, 3 more notes\n"),
            "{text}"
        );
        assert!(!written(&FORMAT, &many(27)).contains("not shown"));
    }
}
