//! Findings as SARIF 2.1.0, which GitHub's code scanning and many editors read.
//!
//! Every locale is a run of its own, with or without findings: a run without them is what closes the alerts of the one
//! before. What belongs to no locale is the first run. GitHub takes 20 runs of a file: where there are more than 19
//! locales, those after the eighteenth, by their tags, share the last run. Which locales do depends on nothing but which
//! there are, so that no alert moves from run to run. A run holds at most 5,000 results, which is what GitHub shows,
//! errors first; a notification counts the rest.

use std::{
    cmp::Reverse,
    collections::BTreeSet,
    io::{self, Write},
};

use serde::Serialize;

use crate::{
    catalogue,
    finding::{Category, Edit, Finding, Group, Level, Related, Rule},
    locale::Locale,
    report::{Format, Report, counted, fingerprint},
    site::encoded,
    text::Position,
};

/// See the module.
pub(super) static FORMAT: Format = Format {
    name: "sarif",
    summary: "SARIF 2.1.0, for code scanning and editors",
    is_for_people: false,
    has_step_summary: false,
    write,
};

/// Results in a run.
const MOST: usize = 5000;
/// Locales that have a run.
const MOST_LOCALES: usize = 19;
/// What the locales without a run of their own share.
const OTHERS: &str = "others";

fn write(out: &mut dyn Write, report: &mut Report<'_>) -> io::Result<()> {
    let prints = fingerprint::of(report.findings);
    let locale_of = |finding: &'_ Finding| finding.locale.clone();
    let found: BTreeSet<Locale> =
        report.findings.iter().filter_map(locale_of).chain(report.locales.iter().cloned()).collect();
    let tags: Vec<&str> = found.iter().map(Locale::as_str).collect();
    let own = if tags.len() > MOST_LOCALES { &tags[..MOST_LOCALES - 1] } else { &tags[..] };
    let run_of = |tag: &str| own.binary_search(&tag).map_or(own.len() + 1, |at| at + 1);
    let names = std::iter::once("").chain(own.iter().copied());
    let names = names.chain((own.len() < tags.len()).then_some(OTHERS));
    let mut runs: Vec<(&str, Vec<usize>)> = names.map(|name| (name, Vec::new())).collect();
    for (at, finding) in report.findings.iter().enumerate() {
        runs[finding.locale.as_ref().map_or(0, |locale| run_of(locale.as_str()))].1.push(at);
    }
    let rules = catalogue::rules();
    out.write_all(b"{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[")?;
    for (number, (locale, mut at)) in runs.into_iter().enumerate() {
        out.write_all(if number == 0 { b"\n" } else { b",\n" })?;
        at.sort_by_key(|at| Reverse(report.findings[*at].level));
        let results = at.iter().map(|&at| (&report.findings[at], &*prints[at]));
        // What is said of the run as a whole belongs to the first.
        let over = report.stale.iter().filter(|share| number == 0 && share.is_over());
        let over = over.map(|share| Notification::new(Level::Error, share.to_string())).collect();
        run(out, locale, &rules, over, results)?;
    }
    out.write_all(b"\n]}\n")
}

/// One run; `results` are in the order in which they matter.
fn run<'a>(
    out: &mut dyn Write,
    locale: &str,
    rules: &[&'static Rule],
    notifications: Vec<Notification>,
    results: impl ExactSizeIterator<Item = (&'a Finding, &'a str)>,
) -> io::Result<()> {
    let head = Head {
        tool: Tool { driver: Driver::new(rules) },
        automation_details: Id {
            id: if locale.is_empty() { "isogloss/".into() } else { format!("isogloss/{locale}/") },
        },
        column_kind: "unicodeCodePoints",
        invocations: [Invocation::new(notifications, results.len())],
    };
    // The object is left open for the results, which are written one by one.
    let head = serde_json::to_string(&head)?;
    out.write_all(head.strip_suffix('}').unwrap_or(&head).as_bytes())?;
    out.write_all(b",\"results\":[")?;
    for (number, (finding, print)) in results.take(MOST).enumerate() {
        out.write_all(if number == 0 { b"\n" } else { b",\n" })?;
        let index = rules.binary_search_by_key(&finding.rule.name, |rule| rule.name).ok();
        serde_json::to_writer(&mut *out, &Outcome::new(finding, index, print))?;
    }
    out.write_all(b"]}")
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Head {
    tool: Tool,
    automation_details: Id,
    column_kind: &'static str,
    invocations: [Invocation; 1],
}

#[derive(Serialize)]
struct Id {
    id: String,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    rules: Vec<Descriptor>,
}

impl Driver {
    fn new(rules: &[&'static Rule]) -> Self {
        let version = env!("CARGO_PKG_VERSION");
        let rules = rules.iter().map(|rule| Descriptor::new(rule)).collect();
        Self { name: "isogloss", version, semantic_version: version, rules }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Text,
    full_description: Text,
    help: Help,
    default_configuration: Configuration,
    properties: Properties,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Configuration {
    enabled: bool,
    level: Level,
}

#[derive(Serialize)]
struct Properties {
    tags: [Group; 1],
    group: Group,
    category: Category,
}

impl Descriptor {
    fn new(rule: &'static Rule) -> Self {
        let lines = || rule.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        let join = |lines: Vec<&str>| lines.join("\n").trim().to_owned();
        let about =
            lines().skip_while(|line| !line.starts_with("## ")).skip(1).take_while(|line| !line.starts_with("## "));
        Self {
            id: rule.name,
            short_description: Text { text: rule.summary.to_owned() },
            full_description: Text { text: join(about.collect()) },
            help: Help {
                text: join(lines().map(|line| line.trim_start_matches("## ")).collect()),
                markdown: join(lines().collect()),
            },
            default_configuration: Configuration { enabled: rule.on, level: rule.level },
            properties: Properties { tags: [rule.group], group: rule.group, category: rule.category },
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: Level,
    message: Text,
}

impl Invocation {
    fn new(mut notifications: Vec<Notification>, results: usize) -> Self {
        let left = results.saturating_sub(MOST);
        if left > 0 {
            let message = format!("{} not listed: a run holds {MOST}", counted(left, "more finding"));
            notifications.push(Notification::new(Level::Warning, message));
        }
        Self { execution_successful: true, tool_execution_notifications: notifications }
    }
}

impl Notification {
    fn new(level: Level, text: String) -> Self {
        Self { level, message: Text { text } }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: Level,
    message: Text,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: Fingerprints<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fixes: Option<[Fix<'a>; 1]>,
    properties: Texts<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Texts<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_text: Option<&'a str>,
    group: Group,
    category: Category,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fix<'a> {
    description: Text,
    artifact_changes: [ArtifactChange<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange<'a> {
    artifact_location: ArtifactLocation,
    replacements: [Replacement<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement<'a> {
    deleted_region: Region,
    inserted_content: Content<'a>,
}

#[derive(Serialize)]
struct Content<'a> {
    text: &'a str,
}

#[derive(Serialize)]
struct Fingerprints<'a> {
    #[serde(rename = "isogloss/v1")]
    print: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    #[serde(rename = "physicalLocation")]
    place: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<u32>,
}

impl<'a> Outcome<'a> {
    fn new(finding: &'a Finding, rule_index: Option<usize>, print: &'a str) -> Self {
        let message = match &finding.help {
            Some(help) => without_links(&format!("{}\n{help}", finding.message)),
            None => without_links(&finding.message),
        };
        Self {
            rule_id: finding.rule.name,
            rule_index,
            level: finding.level,
            message: Text { text: message },
            locations: [Location {
                id: None,
                place: PhysicalLocation::new(&finding.path, finding.start, Some(finding.end)),
                message: None,
            }],
            related_locations: finding
                .related
                .iter()
                .enumerate()
                .map(|(at, related)| related_location(at, related))
                .collect(),
            partial_fingerprints: Fingerprints { print },
            fixes: finding.edit.as_ref().map(|edit| [Fix::new(finding, edit)]),
            properties: Texts {
                unit: finding.unit.as_deref(),
                source_text: finding.source_text.as_deref(),
                group: finding.rule.group,
                category: finding.rule.category,
            },
        }
    }
}

impl<'a> Fix<'a> {
    fn new(finding: &'a Finding, edit: &'a Edit) -> Self {
        let PhysicalLocation { artifact_location, region } =
            PhysicalLocation::new(&finding.path, edit.start, Some(edit.end));
        let description = finding.help.as_deref().unwrap_or("mend it");
        Self {
            description: Text { text: without_links(description) },
            artifact_changes: [ArtifactChange {
                artifact_location,
                replacements: [Replacement { deleted_region: region, inserted_content: Content { text: &edit.text } }],
            }],
        }
    }
}

fn related_location(number: usize, related: &Related) -> Location {
    Location {
        id: Some(number + 1),
        place: PhysicalLocation::new(&related.path, related.start, None),
        message: Some(Text { text: without_links(&related.message) }),
    }
}

impl PhysicalLocation {
    fn new(path: &str, start: Position, end: Option<Position>) -> Self {
        Self {
            artifact_location: ArtifactLocation { uri: uri(path) },
            region: Region {
                start_line: start.line,
                start_column: start.column,
                end_line: end.map(|end| end.line),
                end_column: end.map(|end| end.column),
            },
        }
    }
}

/// A message in which nothing is a link: SARIF 3.11.6 reads `[text](target)` in plain text as one, and a message may
/// quote what a translator wrote. Braces stay as they are: without `arguments` no viewer replaces anything.
fn without_links(message: &str) -> String {
    if message.contains("](") {
        message.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
    } else {
        message.to_owned()
    }
}

/// A path as a relative reference of RFC 3986, in which a colon could be taken for the end of a scheme.
fn uri(path: &str) -> String {
    encoded(path).replace(':', "%3A")
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::report::format::tests::{many, sample, visible, written};

    fn runs(findings: &[Finding]) -> Vec<Value> {
        let mut log: Value = serde_json::from_str(&written(&FORMAT, findings)).unwrap();
        log["runs"].as_array_mut().unwrap().drain(..).collect()
    }

    #[test]
    fn a_run_a_locale_even_without_findings() {
        let runs = runs(&sample());
        let shown: Vec<String> = runs
            .iter()
            .map(|run| format!("{} {}", run["automationDetails"]["id"], run["results"].as_array().unwrap().len()))
            .collect();
        assert_eq!(shown.join(", "), r#""isogloss/" 1, "isogloss/ar/" 1, "isogloss/ja/" 1, "isogloss/pl/" 0"#);
        let said = &runs[0]["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
        assert_eq!(said, "ja: 2 of 3 translations are stale, more than 50 %");
        for run in &runs {
            assert_eq!(run["columnKind"], "unicodeCodePoints");
            let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
            assert_eq!(rules.len(), catalogue::rules().len());
            for result in run["results"].as_array().unwrap() {
                assert_eq!(
                    rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()]["id"],
                    result["ruleId"]
                );
            }
        }
    }

    #[test]
    fn places_count_characters_and_messages_hold_no_links() {
        let mut results = runs(&sample())[1]["results"].clone();
        // It changes with every rule that is added; another test looks at it.
        results[0].as_object_mut().unwrap().remove("ruleIndex");
        insta::assert_snapshot!(visible(&serde_json::to_string_pretty(&results).unwrap()), @r#"
        [
          {
            "level": "error",
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "ar/a%20b,c.md"
                  },
                  "region": {
                    "endColumn": 18,
                    "endLine": 3,
                    "startColumn": 6,
                    "startLine": 3
                  }
                }
              }
            ],
            "message": {
              "text": "`b.md`\n::error::100% \\]\\]> <x a=\"1\"> & \u0000<RLO> \\[a\\](https://e)\ncorrect the path"
            },
            "partialFingerprints": {
              "isogloss/v1": "45a818dad2fd0fcecebd7f90b3ffc81a4bc53e36"
            },
            "properties": {
              "category": "markup",
              "group": "integrity",
              "unit": "a-1"
            },
            "relatedLocations": [
              {
                "id": 1,
                "message": {
                  "text": "the source's link"
                },
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "en/a.md"
                  },
                  "region": {
                    "startColumn": 1,
                    "startLine": 2
                  }
                }
              }
            ],
            "ruleId": "broken-link"
          }
        ]
        "#);
    }

    #[test]
    fn rules_carry_their_pages() {
        let rules = &runs(&[])[0]["tool"]["driver"]["rules"];
        let rule = rules.as_array().unwrap().iter().find(|rule| rule["id"] == "broken-link").unwrap();
        insta::assert_snapshot!(serde_json::to_string_pretty(rule).unwrap(), @r###"
        {
          "defaultConfiguration": {
            "enabled": true,
            "level": "error"
          },
          "fullDescription": {
            "text": "A link to an article that no locale has, or out of the docset's folders."
          },
          "help": {
            "markdown": "## What it finds\n\nA link to an article that no locale has, or out of the docset's folders.\n\n## Why it matters\n\nThe reader who follows it gets an error.\n\n## Example\n\n```md ar\nانظر [الدليل](giude.md).\n```\n```md ar guide.md\n# الدليل\n```\n\n## How to mend it\n\nCorrect the path. It is relative to the file that the link stands in; case does not matter.\n\n```md ar\nانظر [الدليل](guide.md).\n```",
            "text": "What it finds\n\nA link to an article that no locale has, or out of the docset's folders.\n\nWhy it matters\n\nThe reader who follows it gets an error.\n\nExample\n\n```md ar\nانظر [الدليل](giude.md).\n```\n```md ar guide.md\n# الدليل\n```\n\nHow to mend it\n\nCorrect the path. It is relative to the file that the link stands in; case does not matter.\n\n```md ar\nانظر [الدليل](guide.md).\n```"
          },
          "id": "broken-link",
          "properties": {
            "category": "markup",
            "group": "integrity",
            "tags": [
              "integrity"
            ]
          },
          "shortDescription": {
            "text": "a link leads to no article"
          }
        }
        "###);
    }

    #[test]
    fn five_thousand_results_errors_first_and_the_rest_counted() {
        let mut findings = many(15_003);
        for finding in &mut findings {
            finding.locale = "ja".parse().ok();
        }
        let run = runs(&findings).swap_remove(2);
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), 5000);
        assert!(results.iter().all(|result| result["level"] == "error"));
        assert_eq!(
            run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"],
            "10003 more findings not listed: a run holds 5000"
        );
    }

    #[test]
    fn no_more_than_twenty_runs() {
        let mut findings = many(40);
        for (at, finding) in findings.iter_mut().enumerate() {
            finding.locale = format!("fr-{}", 100 + at % 26).parse().ok();
            assert!(finding.locale.is_some());
        }
        let runs = runs(&findings);
        assert_eq!(runs.len(), 20);
        let ids: Vec<&str> = runs.iter().map(|run| run["automationDetails"]["id"].as_str().unwrap()).collect();
        assert_eq!((ids[0], ids[1], ids[19]), ("isogloss/", "isogloss/ar/", "isogloss/others/"));
        let results = runs.iter().map(|run| run["results"].as_array().unwrap().len());
        assert_eq!(results.sum::<usize>(), 40);
    }

    #[test]
    fn paths_become_references() {
        assert_eq!(uri("../ja/題 #1?:%.md"), "../ja/%E9%A1%8C%20%231%3F%3A%25.md");
    }
}
