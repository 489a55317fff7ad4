//! [`Format`]: the contract of every form that findings are written in.

use std::{
    fmt,
    io::{self, Write},
};

use crate::{
    finding::{Finding, Gates},
    locale::Locale,
    report::{StaleShare, Summary, formats::human::Style},
};

/// A form of the findings, for one kind of reader.
#[derive(Debug)]
pub struct Format {
    /// Kebab-case: the value of `--format`.
    pub name: &'static str,
    /// One line, no full stop: whom it is for.
    pub summary: &'static str,
    /// Whether people read it as it is, so that a closing line belongs under it.
    pub is_for_people: bool,
    /// Whether it is written by a step of a job that has a summary, where a table belongs.
    pub has_step_summary: bool,
    /// Writes it. Must be linear in the number of findings, and keep nothing of what it wrote.
    pub write: fn(&mut dyn Write, &mut Report<'_>) -> io::Result<()>,
}

/// What a run came to: everything that a format may show.
pub struct Report<'a> {
    /// The findings, sorted.
    pub findings: &'a [Finding],
    /// What the run looked at and found.
    pub summary: &'a Summary,
    /// The locales that were looked at, whether anything was found in them or not.
    pub locales: &'a [Locale],
    /// The files that were looked at, sorted: those without findings are worth showing too.
    pub files: &'a [&'a str],
    /// Which findings make the run fail.
    pub gates: Gates,
    /// How much of each locale is stale, where that may make the run fail.
    pub stale: &'a [StaleShare],
    /// How people want it shown.
    pub style: Style,
    /// Gives a line of a file by path and 1-based number, so that texts need not be kept.
    pub line: &'a mut dyn FnMut(&str, u32) -> Option<String>,
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report").field("summary", self.summary).finish_non_exhaustive()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::{
        check::UNUSED_ALLOWANCE,
        finding::{Findings, Level},
        parse::rules::SPAN_MALFORMED,
        render::rules::BROKEN_LINK,
        report::formats,
        text::{LineIndex, Span},
    };

    /// A right-to-left text; the link's text ends in a combining mark.
    const ARABIC: &str = "# نص\n\nانظر [هنا\u{64E}](b.md) و <b>\n";
    const JAPANESE: &str = "詳細は[こちら](b.md)を。\n次の行。\n";

    /// One finding of each level, in Arabic, Japanese and English, the first two with text that means harm.
    pub(in crate::report) fn sample() -> Vec<Finding> {
        let mut arabic = Findings::new("ar/a b,c.md".into(), "ar".parse().ok(), ARABIC);
        let at = ARABIC.find("[هنا").unwrap();
        let end = ARABIC.find(" و").unwrap();
        arabic
            .push(
                &BROKEN_LINK,
                Span::new(at, end),
                "`b.md`\n::error::100% ]]> <x a=\"1\"> & \u{0}\u{202E} [a](https://e)",
            )
            .help("correct the path")
            .unit("a-1")
            .related("en/a.md".into(), LineIndex::new("b\nsee").position("b\nsee", 2), "the source's link");
        let mut japanese = Findings::new("ja/a.md".into(), "ja".parse().ok(), JAPANESE);
        let at = JAPANESE.find('[').unwrap();
        japanese.push(&UNUSED_ALLOWANCE, Span::new(at, JAPANESE.len() - 4), "「こちら」 %0A::error::x");
        let mut english = Findings::new("notes.md".into(), None, "x");
        english.push(&SPAN_MALFORMED, Span::new(0, 1), "plain").edit(Span::new(0, 1), "\u{5D0}\"").level = Level::Note;
        [arabic.finish(), japanese.finish(), english.finish()].concat()
    }

    /// The findings in a format, as text.
    pub(in crate::report) fn written(format: &Format, findings: &[Finding]) -> String {
        let mut out = Vec::new();
        let mut report = Report {
            findings,
            summary: &Summary::of(3, 4, findings),
            locales: &["ar", "ja", "pl"].map(|tag| tag.parse().unwrap()),
            files: &["ar/a b,c.md", "ja/a.md", "pl/a.md"],
            gates: Gates::default(),
            stale: &[StaleShare { locale: "ja".parse().unwrap(), stale: 2, known: 3, most: 50.0 }],
            style: Style { color: false, most_per_rule: 3 },
            line: &mut |path, line| {
                let text = if path.starts_with("ar") { ARABIC } else { JAPANESE };
                text.lines().nth(line as usize - 1).map(str::to_owned)
            },
        };
        (format.write)(&mut out, &mut report).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// The same with U+202E made visible, as a snapshot in this repository has to be.
    pub(in crate::report) fn shown(format: &Format, findings: &[Finding]) -> String {
        visible(&written(format, findings))
    }

    pub(in crate::report) fn visible(text: &str) -> String {
        text.replace('\u{202E}', "<RLO>")
    }

    /// `count` findings with hostile text.
    pub(in crate::report) fn many(count: usize) -> Vec<Finding> {
        let sample = sample();
        sample.iter().cycle().take(count).cloned().collect()
    }

    #[test]
    fn names_are_in_order() {
        assert!(formats::ALL.is_sorted_by_key(|format| format.name));
    }

    #[test]
    fn every_format_takes_many_findings_and_none() {
        let findings = many(20_000);
        for format in formats::ALL {
            assert!(!written(format, &findings).is_empty(), "{}", format.name);
            written(format, &[]);
        }
    }

    /// The sample in the format of this name.
    fn sample_in(name: &str) -> String {
        let format = formats::ALL.iter().find(|format| format.name == name).unwrap();
        written(format, &sample())
    }

    #[test]
    fn formats_of_json_follow_their_schemas() {
        for (format, schema) in [
            ("gitlab", include_str!("../../tests/schemas/gitlab.json")),
            ("json", include_str!("../../tests/schemas/findings.json")),
            ("rdjson", include_str!("../../tests/schemas/rdjson.json")),
            ("sarif", include_str!("../../tests/schemas/sarif-2.1.0.json")),
        ] {
            let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
            let validator = jsonschema::validator_for(&schema).unwrap();
            let report: serde_json::Value = serde_json::from_str(&sample_in(format)).unwrap();
            let errors: Vec<String> =
                validator.iter_errors(&report).map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert!(errors.is_empty(), "{format}: {errors:#?}");
        }
    }

    #[test]
    fn others_read_junit_as_it_is_meant() {
        let report = quick_junit::Report::deserialize_from_str(&sample_in("junit")).unwrap();
        assert_eq!((report.tests, report.failures, report.errors), (5, 2, 0));
        let suites: Vec<String> = report
            .test_suites
            .iter()
            .map(|suite| format!("{} {}/{}", suite.name.as_str(), suite.failures, suite.tests))
            .collect();
        assert_eq!(suites, ["ar/a b,c.md 1/1", "ja/a.md 0/1", "notes.md 0/1", "pl/a.md 0/1", "freshness 1/1"]);
        let cases: usize = report.test_suites.iter().map(|suite| suite.test_cases.len()).sum();
        assert_eq!(cases, report.tests);
    }

    #[test]
    fn others_read_checkstyle_as_it_is_meant() {
        let text = sample_in("checkstyle");
        let document = roxmltree::Document::parse(&text).unwrap();
        let root = document.root_element();
        assert_eq!((root.tag_name().name(), root.attribute("version")), ("checkstyle", Some("4.3")));
        let findings = sample();
        let errors = document.descendants().filter(|node| node.has_tag_name("error"));
        for (error, finding) in errors.zip(&findings) {
            assert_eq!(error.parent_element().unwrap().attribute("name"), Some(&*finding.path));
            assert_eq!(error.attribute("line").unwrap(), finding.start.line.to_string());
            assert_eq!(error.attribute("message").unwrap(), finding.message.replace('\u{0}', "\u{FFFD}"));
        }
        assert_eq!(document.descendants().filter(|node| node.has_tag_name("error")).count(), findings.len());
    }

    #[test]
    fn no_format_lets_control_characters_through() {
        for format in formats::ALL {
            let text = written(format, &sample());
            assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{}: {text:?}", format.name);
        }
    }
}
