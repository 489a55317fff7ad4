//! Findings as JSON: the format that other programs read. See the manual page on commands.

use std::io::{self, Write};

use serde::Serialize;

use crate::{
    finding::{Category, Finding, Level, Related},
    locale::Locale,
    report::{Summary, fingerprint},
};

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    tool: Tool,
    findings: Vec<Entry<'a>>,
    summary: &'a Summary,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Entry<'a> {
    rule: &'static str,
    severity: Level,
    category: Category,
    locale: Option<&'a Locale>,
    path: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    unit: Option<&'a str>,
    message: &'a str,
    help: Option<&'a str>,
    source_text: Option<&'a str>,
    target_text: Option<&'a str>,
    related: Vec<Place<'a>>,
    fingerprint: String,
}

#[derive(Serialize)]
struct Place<'a> {
    path: &'a str,
    line: u32,
    column: u32,
    message: &'a str,
}

/// Writes findings, which are sorted, with the run's summary.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, findings: &[Finding], summary: &Summary) -> io::Result<()> {
    let prints = fingerprint::of(findings);
    let report = Report {
        version: 1,
        tool: Tool { name: "isogloss", version: env!("CARGO_PKG_VERSION") },
        findings: findings.iter().zip(prints).map(|(finding, print)| entry(finding, print)).collect(),
        summary,
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    out.write_all(b"\n")
}

fn entry(finding: &Finding, fingerprint: String) -> Entry<'_> {
    Entry {
        rule: finding.rule.name,
        severity: finding.level,
        category: finding.rule.category,
        locale: finding.locale.as_ref(),
        path: &finding.path,
        line: finding.start.line,
        column: finding.start.column,
        end_line: finding.end.line,
        end_column: finding.end.column,
        unit: finding.unit.as_deref(),
        message: &finding.message,
        help: finding.help.as_deref(),
        source_text: finding.source_text.as_deref(),
        target_text: finding.target_text.as_deref(),
        related: finding.related.iter().map(place).collect(),
        fingerprint,
    }
}

fn place(related: &Related) -> Place<'_> {
    Place { path: &related.path, line: related.start.line, column: related.start.column, message: &related.message }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{finding::Findings, parse::rules::SPAN_MALFORMED, text::Span};

    #[test]
    fn places_count_characters_and_prints_outlive_edits() {
        let report = |text: &str, at: usize| {
            let mut findings = Findings::new("ar/a.md".into(), "ar".parse().ok(), text);
            findings.push(&SPAN_MALFORMED, Span::new(at, at + 4), "x").unit("a-1");
            let found = findings.finish();
            let mut out = Vec::new();
            write(&mut out, &found, &Summary::of(1, 0, &found)).unwrap();
            serde_json::from_slice::<serde_json::Value>(&out).unwrap()
        };
        let first = report("نص <b>", 3);
        let later = report("سطر\nنص <b>", 10);
        assert_eq!(first["findings"][0]["line"], 1);
        assert_eq!((&later["findings"][0]["line"], &later["summary"]["errors"]), (&2.into(), &1.into()));
        let mut paths: Vec<String> = first["findings"][0].as_object().unwrap().keys().cloned().collect();
        paths.sort();
        assert_eq!(
            paths.join(" "),
            "category column end_column end_line fingerprint help line locale message path related rule severity source_text target_text unit"
        );
    }
}
