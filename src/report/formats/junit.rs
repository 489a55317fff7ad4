//! Findings as JUnit XML: a suite a file, a case a finding. What makes the run fail is a failure, the rest is shown as
//! skipped; a file without findings has one case, which passes.

use std::{
    collections::HashMap,
    io::{self, Write},
};

use crate::{
    finding::{Finding, Gates},
    report::{Format, Report, StaleShare},
    text::xml::{Data, Escaped},
};

/// See the module.
pub(super) static FORMAT: Format = Format {
    name: "junit",
    summary: "JUnit XML, for test reports",
    is_for_people: false,
    has_step_summary: false,
    write,
};

fn write(out: &mut dyn Write, report: &mut Report<'_>) -> io::Result<()> {
    let suites = suites(report);
    let tests: usize = suites.iter().map(|(_, found)| found.len().max(1)).sum();
    let failures = report.findings.iter().filter(|finding| report.gates.stop(finding)).count();
    let skipped = report.findings.len() - failures;
    let over = report.stale.iter().filter(|share| share.is_over()).count();
    let (tests, failures) = (tests + report.stale.len(), failures + over);
    writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"isogloss\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">"
    )?;
    for (path, findings) in suites {
        suite(out, path, findings, report.gates)?;
    }
    if !report.stale.is_empty() {
        freshness(out, report.stale, over)?;
    }
    writeln!(out, "</testsuites>")
}

/// The gate of freshness: a case a locale.
fn freshness(out: &mut dyn Write, shares: &[StaleShare], over: usize) -> io::Result<()> {
    let tests = shares.len();
    writeln!(out, "  <testsuite name=\"freshness\" tests=\"{tests}\" failures=\"{over}\" errors=\"0\" skipped=\"0\">")?;
    for share in shares {
        let locale = &share.locale;
        if share.is_over() {
            writeln!(
                out,
                "    <testcase classname=\"freshness\" name=\"{locale}\">\n      \
                 <failure type=\"max_stale\" message=\"{share}\"/>\n    </testcase>"
            )?;
        } else {
            writeln!(out, "    <testcase classname=\"freshness\" name=\"{locale}\"/>")?;
        }
    }
    writeln!(out, "  </testsuite>")
}

/// Every file that was looked at or that findings lie in, and its findings, in the order of paths.
fn suites<'a>(report: &Report<'a>) -> Vec<(&'a str, &'a [Finding])> {
    let mut suites: Vec<(&str, &[Finding])> =
        report.findings.chunk_by(|a, b| a.path == b.path).map(|found| (&*found[0].path, found)).collect();
    let with_findings = suites.len();
    for file in report.files {
        if suites[..with_findings].binary_search_by_key(file, |(path, _)| path).is_err() {
            suites.push((file, &[]));
        }
    }
    suites.sort_by_key(|(path, _)| *path);
    suites
}

fn suite(out: &mut dyn Write, path: &str, findings: &[Finding], gates: Gates) -> io::Result<()> {
    let failures = findings.iter().filter(|finding| gates.stop(finding)).count();
    let (tests, skipped) = (findings.len().max(1), findings.len() - failures);
    let path = Escaped(path);
    writeln!(
        out,
        "  <testsuite name=\"{path}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">"
    )?;
    if findings.is_empty() {
        writeln!(out, "    <testcase classname=\"{path}\" name=\"no findings\" file=\"{path}\"/>")?;
    }
    // Cases of one name would be taken for one.
    let mut seen: HashMap<(&str, &str), usize> = HashMap::new();
    for finding in findings {
        let number = seen.entry((finding.rule.name, &finding.message)).or_default();
        *number += 1;
        case(out, finding, *number, gates.stop(finding))?;
    }
    writeln!(out, "  </testsuite>")
}

fn case(out: &mut dyn Write, finding: &Finding, number: usize, fails: bool) -> io::Result<()> {
    let (path, message, rule) = (Escaped(&finding.path), Escaped(&finding.message), finding.rule.name);
    let (line, column) = (finding.start.line, finding.start.column);
    let again = if number > 1 { format!(" ({number})") } else { String::new() };
    writeln!(
        out,
        "    <testcase classname=\"{path}\" name=\"{rule}: {message}{again}\" file=\"{path}\" line=\"{line}\">"
    )?;
    if fails {
        let help = finding.help.as_deref().unwrap_or_default();
        let gap = if help.is_empty() { "" } else { "\n" };
        writeln!(
            out,
            "      <failure type=\"{rule}\" message=\"{message}\">{path}:{line}:{column}: {}: {}{gap}{}</failure>",
            finding.level,
            Data(&finding.message),
            Data(help),
        )?;
    } else {
        writeln!(out, "      <skipped message=\"{}: {message}\"/>", finding.level)?;
    }
    writeln!(out, "    </testcase>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::format::tests::{many, sample, shown, written};

    #[test]
    fn a_suite_a_file_and_passes_are_visible() {
        insta::assert_snapshot!(shown(&FORMAT, &sample()), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="isogloss" tests="5" failures="2" errors="0" skipped="2">
          <testsuite name="ar/a b,c.md" tests="1" failures="1" errors="0" skipped="0">
            <testcase classname="ar/a b,c.md" name="broken-link: `b.md`&#10;::error::100% ]]&gt; &lt;x a=&quot;1&quot;&gt; &amp; �<RLO> [a](https://e)" file="ar/a b,c.md" line="3">
              <failure type="broken-link" message="`b.md`&#10;::error::100% ]]&gt; &lt;x a=&quot;1&quot;&gt; &amp; �<RLO> [a](https://e)">ar/a b,c.md:3:6: error: `b.md`
        ::error::100% ]]&gt; &lt;x a=&quot;1&quot;&gt; &amp; �<RLO> [a](https://e)
        correct the path</failure>
            </testcase>
          </testsuite>
          <testsuite name="ja/a.md" tests="1" failures="0" errors="0" skipped="1">
            <testcase classname="ja/a.md" name="unused-allowance: 「こちら」 %0A::error::x" file="ja/a.md" line="1">
              <skipped message="warning: 「こちら」 %0A::error::x"/>
            </testcase>
          </testsuite>
          <testsuite name="notes.md" tests="1" failures="0" errors="0" skipped="1">
            <testcase classname="notes.md" name="span-malformed: plain" file="notes.md" line="1">
              <skipped message="note: plain"/>
            </testcase>
          </testsuite>
          <testsuite name="pl/a.md" tests="1" failures="0" errors="0" skipped="0">
            <testcase classname="pl/a.md" name="no findings" file="pl/a.md"/>
          </testsuite>
          <testsuite name="freshness" tests="1" failures="1" errors="0" skipped="0">
            <testcase classname="freshness" name="ja">
              <failure type="max_stale" message="ja: 2 of 3 translations are stale, more than 50 %"/>
            </testcase>
          </testsuite>
        </testsuites>
        "#);
    }

    #[test]
    fn cases_have_names_of_their_own() {
        let mut findings = many(6);
        findings.sort_by(|a, b| a.path.cmp(&b.path));
        let text = written(&FORMAT, &findings);
        assert!(text.contains("name=\"span-malformed: plain\"") && text.contains("name=\"span-malformed: plain (2)\""));
    }
}
