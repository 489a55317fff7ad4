//! `isogloss check`
#![expect(clippy::disallowed_methods, reason = "the report may go to a file")]

use std::{
    fs,
    io::{self, IsTerminal, Write},
};

use crate::{
    catalogue,
    cli::{
        Failure, Outcome,
        args::{Args, Check, ReportFormat},
        environment::{Project, colors, say},
        source_lines::SourceLines,
    },
    finding::Finding,
    pipeline::{self, Loaded},
    report::{Summary, counted, findings_human, findings_json},
};

pub(super) fn run(args: &Args, command: &Check) -> Result<Outcome, Failure> {
    for name in command.select.iter().chain(&command.ignore) {
        catalogue::rule(name).map_err(|unknown| unknown.to_string())?;
    }
    let project = Project::open(&args.common, args.common.options(None, None))?;
    let Loaded { site, mut findings } = pipeline::load(&project.root, project.settings)?;
    let (units, found) = pipeline::check(&site);
    findings.extend(found);
    findings.retain(|finding| is_asked_for(finding, command));
    pipeline::sort(&mut findings);
    let summary = Summary::of(site.articles.len(), units.iter().flatten().sum(), &findings);
    let report = rendered(args, command, &findings, &summary)?;
    match &command.output {
        Some(path) => fs::write(path, report).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?,
        None => io::stdout().lock().write_all(&report)?,
    }
    if matches!(command.format, ReportFormat::Human) && !args.common.quiet {
        say(&format!(
            "Checked {}, {}: {summary}",
            counted(summary.articles, "article"),
            counted(summary.units, "unit")
        ));
    }
    let failed = findings.iter().any(|finding| command.fail_on.is_reached_by(finding.level));
    Ok(if failed { Outcome::Found } else { Outcome::Done })
}

fn is_asked_for(finding: &Finding, command: &Check) -> bool {
    let named = |names: &[String]| names.iter().any(|name| name == finding.rule.name);
    let below = |path: &String| {
        let path = path.replace('\\', "/");
        let path = path.strip_prefix("./").unwrap_or(&path).trim_end_matches('/');
        path == "."
            || path.is_empty()
            || finding.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    (command.select.is_empty() || named(&command.select))
        && !named(&command.ignore)
        && (command.paths.is_empty() || command.paths.iter().any(below))
}

fn rendered(args: &Args, command: &Check, findings: &[Finding], summary: &Summary) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    match command.format {
        ReportFormat::Json => findings_json::write(&mut out, findings, summary)?,
        ReportFormat::Human => {
            let color = colors(args.common.color, command.output.is_none() && io::stdout().is_terminal());
            let style = findings_human::Style { color, most_per_rule: command.max_per_rule };
            let mut lines = SourceLines::default();
            findings_human::write(&mut out, findings, style, |path, line| lines.line(path, line))?;
        }
    }
    Ok(out)
}
