//! Findings as a GitLab code quality report, which a merge request shows.

use std::io::{self, Write};

use serde::Serialize;

use crate::{
    finding::{Finding, Level},
    report::{Format, Report, fingerprint},
};

/// See the module.
pub(super) static FORMAT: Format = Format {
    name: "gitlab",
    summary: "A code quality report, for GitLab",
    is_for_people: false,
    has_step_summary: false,
    write,
};

#[derive(Serialize)]
struct Issue<'a> {
    description: &'a str,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    /// GitLab wants it without `./` in front.
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

fn write(out: &mut dyn Write, report: &mut Report<'_>) -> io::Result<()> {
    out.write_all(b"[")?;
    for (number, (finding, print)) in report.findings.iter().zip(fingerprint::of(report.findings)).enumerate() {
        out.write_all(if number == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, &issue(finding, print))?;
    }
    out.write_all(b"\n]\n")
}

fn issue(finding: &Finding, fingerprint: String) -> Issue<'_> {
    Issue {
        description: &finding.message,
        check_name: finding.rule.name,
        fingerprint,
        severity: match finding.level {
            Level::Error => "major",
            Level::Warning => "minor",
            Level::Note => "info",
        },
        location: Location {
            path: finding.path.trim_start_matches("./"),
            lines: Lines { begin: finding.start.line, end: finding.end.line },
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::report::format::tests::{many, sample, shown, written};

    #[test]
    fn an_issue_a_finding() {
        insta::assert_snapshot!(shown(&FORMAT, &sample()), @r#"
        [
        {"description":"`b.md`\n::error::100% ]]> <x a=\"1\"> & \u0000<RLO> [a](https://e)","check_name":"broken-link","fingerprint":"45a818dad2fd0fcecebd7f90b3ffc81a4bc53e36","severity":"major","location":{"path":"ar/a b,c.md","lines":{"begin":3,"end":3}}},
        {"description":"「こちら」 %0A::error::x","check_name":"unused-allowance","fingerprint":"59e89ca1f701b6c2f4e38854cf71a62045e5f821","severity":"minor","location":{"path":"ja/a.md","lines":{"begin":1,"end":2}}},
        {"description":"plain","check_name":"span-malformed","fingerprint":"7aeafaacb2bd71697486682bb5dfc004726e7be0","severity":"info","location":{"path":"notes.md","lines":{"begin":1,"end":1}}}
        ]
        "#);
    }

    #[test]
    fn fingerprints_are_unique() {
        let issues: Vec<serde_json::Value> = serde_json::from_str(&written(&FORMAT, &many(9))).unwrap();
        let prints: BTreeSet<&str> = issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
        assert_eq!(prints.len(), 9);
        assert_eq!(written(&FORMAT, &[]), "[\n]\n");
    }
}
