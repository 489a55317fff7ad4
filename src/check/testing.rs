//! What tests of rules are written with: [`units`] for rules about pairs, [`docset`] for all others.
#![expect(clippy::disallowed_methods, reason = "tests set the scene on disk")]

use std::fmt::Write as _;

use crate::{
    check::{Lessons, Pair, Subject, language::Facts, pair::Derived, rules, run},
    finding::{Finding, Findings},
    parse::{
        bitext::{self, Side, Unit},
        front_matter::FrontMatter,
        passage::Passage,
    },
    pipeline,
    read::{SourceFile, Sources},
    settings::{Options, Settings},
    site::{Head, Site, Tables},
};

/// What all rules about pairs say about an edition in `locale` whose units are `pairs` (source, target): a line for
/// each finding with its level, rule, unit, message and the text it is about. The source is in `en`.
pub(crate) fn units(locale: &str, pairs: &[(&str, &str)]) -> String {
    shown(&found(locale, pairs))
}

/// What the rule `rule` says about one pair, a line each: `message @ text`.
pub(crate) fn one(rule: &str, locale: &str, source: &str, target: &str) -> String {
    let found = found(locale, &[(source, target)]);
    let lines = found
        .iter()
        .filter(|finding| finding.rule.name == rule)
        .map(|finding| format!("{} @ {}", finding.message, finding.target_text.as_deref().unwrap_or_default()));
    lines.collect::<Vec<_>>().join("\n")
}

/// The same as findings.
pub(crate) fn found(locale: &str, pairs: &[(&str, &str)]) -> Vec<Finding> {
    with_units(locale, pairs, |subject, text, units, mut findings| {
        let (mut suspects, mut lessons) = (Vec::new(), Lessons::default());
        run::units(subject, text, units, &mut findings, &mut suspects, &mut lessons);
        run::together(subject, text, units, &mut findings);
        let (mut again, mut suspects_again) = (Lessons::asking(lessons.asked().into()), Vec::new());
        run::units(subject, text, units, &mut findings, &mut suspects_again, &mut again);
        let mut findings = findings.finish();
        findings.extend(lessons.judge(suspects));
        findings.extend(again.judge(suspects_again));
        pipeline::sort(&mut findings);
        findings
    })
}

/// What `read` makes of a pair.
pub(crate) fn with_pair<T>(locale: &str, source: &str, target: &str, read: impl FnOnce(&Pair<'_>) -> T) -> T {
    with_units(locale, &[(source, target)], |subject, text, units, _| {
        let unit = units[0];
        let (target_raw, source_raw) = (&text[unit.target.range()], &text[unit.source.range()]);
        let locale = &subject.site.locales[subject.edition.locale].locale;
        read(&Pair {
            subject: *subject,
            locale,
            source_language: "en",
            facts: Facts::of(locale.language(), "en"),
            target: Passage::read_as(target_raw, unit.target.start as usize, locale.is_cjk()),
            source: Passage::read(source_raw, unit.source.start as usize),
            target_raw,
            source_raw,
            unit: Some(&text[unit.id.range()]),
            around: None,
            derived: Derived::default(),
        })
    })
}

/// What `read` makes of the units of an edition.
fn with_units<T>(
    locale: &str,
    pairs: &[(&str, &str)],
    read: impl FnOnce(&Subject<'_>, &str, &[Unit], Findings<'_>) -> T,
) -> T {
    let mut text = String::new();
    for (number, (source, target)) in pairs.iter().enumerate() {
        let id = format!("a-{}", 101 + number);
        let _ = writeln!(
            text,
            r#"<span data-ttu-id="{id}">{target}</span><span class="sxs-lookup"><span data-stu-id="{id}">{source}</span></span>"#
        );
        text.push('\n');
    }
    let path = format!("content/{locale}/a.md");
    let file =
        SourceFile { path: path.as_str().into(), locale: locale.parse().ok(), key: "a.md".to_owned(), mounted: false };
    let head = Head { file: 0, front: FrontMatter::default(), heading: None, hashes: Vec::new() };
    let sources = Sources { files: vec![file], ..Sources::default() };
    let options = Options { source_locale: Some("en".to_owned()), ..Options::default() };
    let mut settings = Settings::new(&options).expect("these options are valid");
    // Also those that are off by default.
    let all: Vec<String> = rules::ALL.iter().map(|check| check.rule.name.to_owned()).collect();
    settings.levels = settings.levels.with(&all, &[]);
    let (site, _) = Site::assemble(settings, sources, vec![head], &Tables::default());
    let mut findings = Findings::new(path.as_str().into(), locale.parse().ok(), &text);
    let units = bitext::read(&text, 0, Side::Target, None, &mut findings).units;
    assert_eq!(units.len(), pairs.len(), "the units of a test have to be well-formed");
    let article = &site.articles[0];
    read(&Subject { site: &site, article, edition: &article.editions[0] }, &text, &units, findings)
}

/// What `check` finds in a docset of `files` (path below `content/`, text): a line for each finding with its place.
pub(crate) fn docset(files: &[(&str, &str)]) -> String {
    let found = docset_findings(files);
    let lines = found
        .iter()
        .map(|finding| format!("{}:{}:{} {}", finding.path, finding.start.line, finding.start.column, line(finding)));
    lines.collect::<Vec<_>>().join("\n")
}

/// The same as findings, whose paths begin below `content/`.
pub(crate) fn docset_findings(files: &[(&str, &str)]) -> Vec<Finding> {
    docset_with(&Options::default(), files)
}

/// The same with a configuration.
pub(crate) fn docset_with(options: &Options, files: &[(&str, &str)]) -> Vec<Finding> {
    let dir = tempfile::tempdir().expect("there is room for a test");
    for (path, text) in files {
        let path = dir.path().join("content").join(path);
        std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("folders can be made");
        std::fs::write(path, text).expect("files can be written");
    }
    let settings = Settings::new(options).expect("these options are valid");
    let loaded = pipeline::load(dir.path(), settings).expect("the docset is there");
    let mut findings = loaded.findings;
    findings.extend(pipeline::check(&loaded.site).1);
    pipeline::sort(&mut findings);
    let root = dir.path().to_string_lossy().replace('\\', "/");
    for finding in &mut findings {
        let path = finding.path.trim_start_matches(&root).trim_start_matches("/content/");
        finding.path = path.into();
    }
    findings
}

fn shown(findings: &[Finding]) -> String {
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn line(finding: &Finding) -> String {
    let unit = finding.unit.as_deref().map(|unit| format!(" {unit}")).unwrap_or_default();
    let text = finding.target_text.as_deref().unwrap_or_default();
    format!("{} {}{unit}: {} @ {text}", finding.level, finding.rule.name, finding.message)
}
