//! Findings as JSON: the format that other programs read. See the manual page on commands.

use std::io::{self, BufWriter, Write};

use serde::{Serialize, Serializer};

use crate::{
    finding::{Category, Finding, Level, Related},
    locale::Locale,
    report::{Format, Report, Summary, fingerprint},
};

/// See the module.
pub(super) static FORMAT: Format = Format {
    name: "json",
    summary: "Everything, for your own programs",
    is_for_people: false,
    has_step_summary: false,
    write,
};

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tool: Tool,
    #[serde(serialize_with = "entries")]
    findings: &'a [Finding],
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

fn write(out: &mut dyn Write, report: &mut Report<'_>) -> io::Result<()> {
    let document = Document {
        version: 1,
        tool: Tool { name: "isogloss", version: env!("CARGO_PKG_VERSION") },
        findings: report.findings,
        summary: report.summary,
    };
    // The serializer writes a few bytes at a time, which is dear where nobody knows to whom.
    let mut out = BufWriter::new(out);
    serde_json::to_writer_pretty(&mut out, &document)?;
    out.write_all(b"\n")?;
    out.flush()
}

fn entries<S: Serializer>(findings: &[Finding], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(findings.iter().zip(fingerprint::of(findings)).map(|(finding, print)| entry(finding, print)))
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
    use crate::{finding::Findings, parse::rules::SPAN_MALFORMED, report::format::tests::written, text::Span};

    #[test]
    fn places_count_characters_and_prints_outlive_edits() {
        let report = |text: &str, at: usize| {
            let mut findings = Findings::new("ar/a.md".into(), "ar".parse().ok(), text);
            findings.push(&SPAN_MALFORMED, Span::new(at, at + 4), "x").unit("a-1");
            serde_json::from_str::<serde_json::Value>(&written(&FORMAT, &findings.finish())).unwrap()
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
