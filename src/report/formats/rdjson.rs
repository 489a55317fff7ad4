//! Findings in the Reviewdog Diagnostic Format, which Reviewdog puts on the lines of a change. Its columns count UTF-8
//! bytes; the end of a range is one past its last byte.

use std::io::{self, Write};

use serde::Serialize;

use crate::{
    finding::{Finding, Level},
    report::{Format, Report},
    text,
};

/// See the module.
pub(super) static FORMAT: Format = Format {
    name: "rdjson",
    summary: "Diagnostics, for Reviewdog",
    is_for_people: false,
    has_step_summary: false,
    write,
};

#[derive(Serialize)]
struct Diagnostic<'a> {
    message: String,
    location: Location<'a>,
    severity: &'static str,
    code: Code,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestions: Option<[Suggestion<'a>; 1]>,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    range: Range,
    text: &'a str,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Code {
    value: &'static str,
}

fn write(out: &mut dyn Write, report: &mut Report<'_>) -> io::Result<()> {
    out.write_all(b"{\"source\":{\"name\":\"isogloss\"},\"diagnostics\":[")?;
    for (number, finding) in report.findings.iter().enumerate() {
        out.write_all(if number == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, &diagnostic(finding))?;
    }
    out.write_all(b"\n]}\n")
}

fn diagnostic(finding: &Finding) -> Diagnostic<'_> {
    Diagnostic {
        message: match &finding.help {
            Some(help) => format!("{}\n{help}", finding.message),
            None => finding.message.clone(),
        },
        location: Location {
            path: &finding.path,
            range: Range { start: position(finding.start), end: position(finding.end) },
        },
        severity: match finding.level {
            Level::Error => "ERROR",
            Level::Warning => "WARNING",
            Level::Note => "INFO",
        },
        code: Code { value: finding.rule.name },
        suggestions: finding.edit.as_ref().map(|edit| {
            [Suggestion { range: Range { start: position(edit.start), end: position(edit.end) }, text: &edit.text }]
        }),
    }
}

fn position(place: text::Position) -> Position {
    Position { line: place.line, column: place.byte_column }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::format::tests::{sample, shown};

    #[test]
    fn columns_count_bytes() {
        insta::assert_snapshot!(shown(&FORMAT, &sample()), @r#"
        {"source":{"name":"isogloss"},"diagnostics":[
        {"message":"`b.md`\n::error::100% ]]> <x a=\"1\"> & \u0000<RLO> [a](https://e)\ncorrect the path","location":{"path":"ar/a b,c.md","range":{"start":{"line":3,"column":10},"end":{"line":3,"column":26}}},"severity":"ERROR","code":{"value":"broken-link"}},
        {"message":"「こちら」 %0A::error::x","location":{"path":"ja/a.md","range":{"start":{"line":1,"column":10},"end":{"line":2,"column":10}}},"severity":"WARNING","code":{"value":"unused-allowance"}},
        {"message":"plain","location":{"path":"notes.md","range":{"start":{"line":1,"column":1},"end":{"line":1,"column":2}}},"severity":"INFO","code":{"value":"span-malformed"},"suggestions":[{"range":{"start":{"line":1,"column":1},"end":{"line":1,"column":2}},"text":"א\""}]}
        ]}
        "#);
    }
}
