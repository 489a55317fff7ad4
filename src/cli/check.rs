//! `isogloss check`
#![expect(clippy::disallowed_methods, reason = "the report and the baseline may be files")]

use std::{
    fs::{self, File},
    io::{self, BufWriter, IsTerminal, Write},
    path::Path,
};

use crate::{
    catalogue,
    check::{Baseline, UNUSED_ALLOWANCE},
    cli::{
        Failure, Outcome,
        args::{Args, Check},
        environment::{Project, colors, say},
        source_lines::SourceLines,
    },
    finding::Finding,
    locale::Locale,
    pipeline::{self, Loaded},
    report::{Report, Summary, counted, formats::human},
    site::{Site, SiteLocale},
};

pub(super) fn run(args: &Args, command: &Check) -> Result<Outcome, Failure> {
    for name in command.select.iter().chain(&command.ignore) {
        catalogue::rule(name).map_err(|unknown| unknown.to_string())?;
    }
    let known = command.baseline.as_deref().map(read_baseline).transpose()?;
    if command.prune && is_limited(args, command) {
        return Err("`--prune` has to see everything: leave out paths, `--locale` and `--select`".into());
    }
    let project = Project::open(&args.common, args.common.options(None, None))?;
    let root = project.root.to_string_lossy().replace('\\', "/");
    let Loaded { mut site, mut findings } = pipeline::load(&project.root, project.settings)?;
    site.look_up_history();
    let (units, found) = pipeline::check(&site);
    findings.extend(found);
    findings.retain(|finding| is_asked_for(finding, command));
    let mut listed = 0;
    if let Some(known) = &known {
        (findings, listed) = beside(known, findings, &site, &root, args, command)?;
    }
    if let Some(path) = &command.write_baseline {
        write_file(path, &Baseline::listing(&findings, &root))?;
        listed = findings.len();
        findings.clear();
    }
    pipeline::sort(&mut findings);
    let summary = Summary::of(site.articles.len(), units.iter().flatten().sum(), &findings);
    report(args, command, &site, &findings, &summary)?;
    if command.format.is_for_people && !args.common.quiet {
        say(&closing_line(&summary, listed));
    }
    let gate = command.fail_on.gate();
    let failed = findings.iter().any(|finding| gate.is_some_and(|gate| finding.level >= gate));
    Ok(if failed { Outcome::Found } else { Outcome::Done })
}

fn closing_line(summary: &Summary, listed: usize) -> String {
    let looked_at = format!("{}, {}", counted(summary.articles, "article"), counted(summary.units, "unit"));
    let listed = if listed > 0 { format!("; {listed} in the baseline") } else { String::new() };
    format!("Checked {looked_at}: {summary}{listed}")
}

fn is_asked_for(finding: &Finding, command: &Check) -> bool {
    let named = |names: &[String]| names.iter().any(|name| name == finding.rule.name);
    (command.select.is_empty() || named(&command.select))
        && !named(&command.ignore)
        && is_below(&finding.path, &command.paths)
}

/// Whether a file lies below one of the paths, if there are any.
fn is_below(file: &str, paths: &[String]) -> bool {
    let below = |path: &String| {
        let path = path.replace('\\', "/");
        let path = path.strip_prefix("./").unwrap_or(&path).trim_end_matches('/');
        path == "."
            || path.is_empty()
            || file.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    paths.is_empty() || paths.iter().any(below)
}

/// Whether the run leaves out what a baseline may list.
fn is_limited(args: &Args, command: &Check) -> bool {
    !command.paths.is_empty() || !command.select.is_empty() || !args.common.locale.is_empty()
}

fn read_baseline(path: &Path) -> Result<Baseline, Failure> {
    let shown = path.to_string_lossy().replace('\\', "/");
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read `{shown}`: {error}"))?;
    Ok(Baseline::read(shown.into(), text)?)
}

/// What a baseline does not list, and how many findings it lists. What it lists in vain is found too, or removed from
/// it.
fn beside(
    known: &Baseline,
    findings: Vec<Finding>,
    site: &Site,
    root: &str,
    args: &Args,
    command: &Check,
) -> Result<(Vec<Finding>, usize), Failure> {
    let mut sifted = known.sift(findings, root);
    let is_judged = |locale: &str, rule: &str| {
        let left_out = |known: &SiteLocale| !known.selected && known.locale.as_str() == locale;
        !command.ignore.iter().any(|name| name == rule) && !site.locales.iter().any(left_out)
    };
    if let Some(path) = command.baseline.as_ref().filter(|_| command.prune) {
        let (text, removed) = known.pruned(&sifted, is_judged);
        if removed > 0 {
            write_file(path, &text)?;
        }
        if !args.common.quiet {
            say(&format!("Removed {} from `{}`", counted(removed, "line"), path.display()));
        }
    } else if !is_limited(args, command) && !command.ignore.iter().any(|name| name == UNUSED_ALLOWANCE.name) {
        let unused = known.unused(&sifted, is_judged);
        sifted.new.extend(unused);
    }
    Ok((sifted.new, sifted.known))
}

fn write_file(path: &Path, text: &str) -> Result<(), Failure> {
    Ok(fs::write(path, text).map_err(|error| cannot_write(path, &error))?)
}

fn cannot_write(path: &Path, error: &io::Error) -> String {
    format!("cannot write `{}`: {error}", path.display())
}

fn report(args: &Args, command: &Check, site: &Site, findings: &[Finding], summary: &Summary) -> Result<(), Failure> {
    let selected = || site.locales.iter().filter(|known| known.selected);
    let locales: Vec<Locale> = selected().map(|known| known.locale.clone()).collect();
    let editions = site.articles.iter().flat_map(|article| &article.editions);
    let mut files: Vec<&str> = editions
        .filter(|edition| site.locales[edition.locale].selected)
        .map(|edition| &*site.files[edition.file].path)
        .filter(|path| is_below(path, &command.paths))
        .collect();
    files.sort_unstable();
    let mut lines = SourceLines::default();
    let color = colors(args.common.color, command.output.is_none() && io::stdout().is_terminal());
    let mut report = Report {
        findings,
        summary,
        locales: &locales,
        files: &files,
        gate: command.fail_on.gate(),
        style: human::Style { color, most_per_rule: command.max_per_rule },
        line: &mut |path, line| lines.line(path, line),
    };
    let mut write = |out: &mut dyn Write| {
        (command.format.write)(out, &mut report)?;
        out.flush()
    };
    if let Some(path) = &command.output {
        let written = File::create(path).and_then(|file| write(&mut BufWriter::new(file)));
        return Ok(written.map_err(|error| cannot_write(path, &error))?);
    }
    Ok(write(&mut BufWriter::new(io::stdout().lock()))?)
}
