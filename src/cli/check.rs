//! `isogloss check`
#![expect(clippy::disallowed_methods, reason = "the report and the baseline may be files")]

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, BufWriter, IsTerminal, Write},
    path::Path,
};

use crate::{
    catalogue,
    check::{Baseline, Edits, UNUSED_ALLOWANCE, Unmendable},
    cli::{
        Failure, Outcome,
        args::{Args, Check},
        environment::{self, Project, colors, say},
        fix::{self, Rounds},
        scope::Scope,
        source_lines::SourceLines,
    },
    finding::{Finding, Gates},
    locale::Locale,
    pipeline::{self, Checked, Loaded},
    report::{Report, StaleShare, Summary, Tally, counted, formats::human},
    site::{Site, SiteLocale},
};

pub(super) fn run(args: &Args, command: &Check) -> Result<Outcome, Failure> {
    for name in command.select.iter().chain(&command.ignore) {
        catalogue::rule(name).map_err(|unknown| unknown.to_string())?;
    }
    let known = command.baseline.as_deref().map(read_baseline).transpose()?;
    if command.prune && is_limited(args, command) {
        return Err("`--prune` has to see everything: leave out paths, `--since`, `--locale` and `--select`".into());
    }
    let mut project = Project::open(&args.common, args.common.options(None, None))?;
    project.settings.levels = project.settings.levels.with(&command.select, &command.ignore);
    let task = Task { args, command, project, known };
    let mut judged = task.judge()?;
    if command.diff {
        task.diff(&judged)?;
        return Ok(judged.outcome());
    }
    if command.fix {
        judged = task.fix(judged)?;
    }
    if let Some(path) = &command.write_baseline {
        write_file(path, &Baseline::listing(&judged.findings, &task.root()))?;
        judged.listed = judged.findings.len();
        judged.findings.clear();
    }
    pipeline::sort(&mut judged.findings);
    task.report(&judged)?;
    let outcome = judged.outcome();
    // The command ends here, and its memory with it: nobody has to take that apart first.
    std::mem::forget(judged);
    Ok(outcome)
}

/// What a run is to do.
struct Task<'a> {
    args: &'a Args,
    command: &'a Check,
    project: Project,
    known: Option<Baseline>,
}

/// What was found, and what it means.
struct Judged {
    site: Site,
    scope: Scope,
    units: usize,
    /// Those to report.
    findings: Vec<Finding>,
    /// How many the baseline lists.
    listed: usize,
    /// Where no edits may be made.
    unmendable: Unmendable,
    gates: Gates,
    /// How much of each locale is stale, where that matters.
    stale: Vec<StaleShare>,
}

impl Judged {
    fn outcome(&self) -> Outcome {
        let failed =
            self.findings.iter().any(|finding| self.gates.stop(finding)) || self.stale.iter().any(StaleShare::is_over);
        if failed { Outcome::Found } else { Outcome::Done }
    }

    fn summary(&self) -> Summary {
        Summary::of(self.site.articles.len(), self.units, &self.findings)
    }
}

/// How often edits are made and everything checked again. Edits that touch each other need a second round.
const MOST_ROUNDS: usize = 8;

impl Task<'_> {
    fn root(&self) -> String {
        self.project.root.to_string_lossy().replace('\\', "/")
    }

    /// Reads, compares and judges the docset.
    fn judge(&self) -> Result<Judged, Failure> {
        let command = self.command;
        let Loaded { mut site, findings } = pipeline::load(&self.project.root, self.project.settings.clone())?;
        site.look_up_history();
        let (gates, stale) = gates(&site, command)?;
        let scope = Scope::new(&command.paths, command.since.as_deref(), &site, &self.project.root)?;
        let (units, mut findings) = all_findings(&site, findings);
        let unmendable = if command.fix || command.diff { Unmendable::of(&findings) } else { Unmendable::default() };
        findings.retain(|finding| scope.holds(&finding.path));
        let mut judged = Judged { site, scope, units, findings, listed: 0, unmendable, gates, stale };
        if let Some(known) = &self.known {
            self.lay_beside(known, &mut judged)?;
        }
        Ok(judged)
    }

    /// Takes out what a baseline lists. What it lists in vain is found too, or removed from it.
    fn lay_beside(&self, known: &Baseline, judged: &mut Judged) -> Result<(), Failure> {
        let (args, command) = (self.args, self.command);
        let mut sifted = known.sift(std::mem::take(&mut judged.findings), &self.root());
        let levels = &judged.site.settings.levels;
        let off = catalogue::rules().into_iter().filter(|rule| !levels.is_on(rule));
        let off: BTreeSet<&str> = off.map(|rule| rule.name).collect();
        let is_judged = |locale: &str, rule: &str| {
            let left_out = |known: &SiteLocale| !known.selected && known.locale.as_str() == locale;
            !off.contains(rule) && !judged.site.locales.iter().any(left_out)
        };
        if let Some(path) = command.baseline.as_ref().filter(|_| command.prune) {
            let (text, removed) = known.pruned(&sifted, is_judged);
            if removed > 0 {
                write_file(path, &text)?;
            }
            if !args.common.quiet {
                say(&format!("Removed {} from `{}`", counted(removed, "line"), path.display()));
            }
        } else if !is_limited(args, command) && levels.is_on(&UNUSED_ALLOWANCE) {
            let mut unused = known.unused(&sifted, is_judged);
            levels.apply(&mut unused);
            sifted.new.extend(unused);
        }
        (judged.findings, judged.listed) = (sifted.new, sifted.known);
        Ok(())
    }

    /// Makes edits until there are none left that can be made, and gives what is found then.
    fn fix(&self, mut judged: Judged) -> Result<Judged, Failure> {
        let mut rounds = Rounds::default();
        for _ in 0..MOST_ROUNDS {
            if !rounds.make(&Edits::of(&judged.findings, &judged.unmendable))? {
                break;
            }
            judged = self.judge()?;
        }
        if !self.args.common.quiet {
            say(&format!("Made {}", rounds.made()));
        }
        Ok(judged)
    }

    /// Shows what the first round of edits would change.
    fn diff(&self, judged: &Judged) -> Result<(), Failure> {
        let edits = Edits::of(&judged.findings, &judged.unmendable);
        let to_terminal = self.command.output.is_none() && io::stdout().is_terminal();
        let made = self.output(&mut |out| fix::show(&edits, to_terminal, out))?;
        if !self.args.common.quiet {
            say(&format!("Would make {made}"));
        }
        Ok(())
    }

    fn report(&self, judged: &Judged) -> Result<(), Failure> {
        let (args, command, site) = (self.args, self.command, &judged.site);
        let summary = judged.summary();
        let selected = || site.locales.iter().filter(|known| known.selected);
        let locales: Vec<Locale> = selected().map(|known| known.locale.clone()).collect();
        let editions = site.articles.iter().flat_map(|article| &article.editions);
        let mut files: Vec<&str> = editions
            .filter(|edition| site.locales[edition.locale].selected)
            .map(|edition| &*site.files[edition.file].path)
            .filter(|path| judged.scope.holds(path))
            .collect();
        files.sort_unstable();
        let mut lines = SourceLines::default();
        let color = colors(args.common.color, command.output.is_none() && io::stdout().is_terminal());
        let mut report = Report {
            findings: &judged.findings,
            summary: &summary,
            locales: &locales,
            files: &files,
            gates: judged.gates,
            stale: &judged.stale,
            style: human::Style { color, most_per_rule: command.max_per_rule },
            line: &mut |path, line| lines.line(path, line),
        };
        self.output(&mut |out| Ok((command.format.write)(out, &mut report)?))?;
        if command.format.has_step_summary {
            let title = format!("### Isogloss: {summary}");
            environment::add_to_step_summary(&|out| {
                writeln!(out, "{title}\n")?;
                Tally::of(&judged.findings, &locales).write_markdown(out, &judged.stale)?;
                writeln!(out)
            })?;
        }
        if command.format.is_for_people && !args.common.quiet {
            say(&closing_line(&summary, judged.listed));
        }
        for share in judged.stale.iter().filter(|share| share.is_over()) {
            say(&share.to_string());
        }
        Ok(())
    }

    /// Writes to the file that the user names, or to standard output.
    fn output<T>(&self, write: &mut dyn FnMut(&mut dyn Write) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut whole = |out: &mut dyn Write| {
            let done = write(out)?;
            out.flush()?;
            Ok(done)
        };
        let Some(path) = &self.command.output else { return whole(&mut BufWriter::new(io::stdout().lock())) };
        let file = File::create(path).map_err(|error| cannot_write(path, &error))?;
        whole(&mut BufWriter::new(file)).map_err(|error: Failure| match error.downcast::<io::Error>() {
            Ok(error) => cannot_write(path, &error).into(),
            Err(error) => error,
        })
    }
}

/// The number of units, and all that is found: `loaded` while reading the docset, the rest by comparing. Without what is
/// allowed, and with the levels that are wanted.
pub(super) fn all_findings(site: &Site, mut loaded: Vec<Finding>) -> (usize, Vec<Finding>) {
    let Checked { units, findings, allowances } = pipeline::checked(site);
    loaded.extend(findings);
    let levels = &site.settings.levels;
    let unknown = |name: &str| catalogue::rule(name).err().map(|unknown| unknown.to_string());
    let is_on = |name: &str| catalogue::rule(name).is_ok_and(|rule| levels.is_on(rule));
    let mut findings = allowances.sift(loaded, unknown, is_on);
    levels.apply(&mut findings);
    (units.iter().flatten().sum(), findings)
}

/// What makes the run fail. `--fail-on` takes the place of all that the configuration says of gates.
fn gates(site: &Site, command: &Check) -> Result<(Gates, Vec<StaleShare>), Failure> {
    if let Some(level) = command.fail_on {
        return Ok((Gates::all(level.gate()), Vec::new()));
    }
    let settings = &site.settings;
    if settings.freshness_matters {
        StaleShare::must_be_known(site)?;
    }
    let stale = match settings.max_stale {
        Some(most) => StaleShare::of(site, most)?,
        None => Vec::new(),
    };
    Ok((settings.gates, stale))
}

fn closing_line(summary: &Summary, listed: usize) -> String {
    let looked_at = format!("{}, {}", counted(summary.articles, "article"), counted(summary.units, "unit"));
    let listed = if listed > 0 { format!("; {listed} in the baseline") } else { String::new() };
    format!("Checked {looked_at}: {summary}{listed}")
}

/// Whether the run leaves out what a baseline may list.
fn is_limited(args: &Args, command: &Check) -> bool {
    !command.paths.is_empty() || command.since.is_some() || !command.select.is_empty() || !args.common.locale.is_empty()
}

fn read_baseline(path: &Path) -> Result<Baseline, Failure> {
    let shown = path.to_string_lossy().replace('\\', "/");
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read `{shown}`: {error}"))?;
    Ok(Baseline::read(shown.into(), text)?)
}

fn write_file(path: &Path, text: &str) -> Result<(), Failure> {
    Ok(fs::write(path, text).map_err(|error| cannot_write(path, &error))?)
}

fn cannot_write(path: &Path, error: &io::Error) -> String {
    format!("cannot write `{}`: {error}", path.display())
}
