//! [`SiteBuild`]: a build as people see it: the progress, the findings and the summary.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    cli::{
        Failure,
        args::Common,
        check::all_findings,
        environment::{Project, colors, say, stderr_is_terminal},
        source_lines::SourceLines,
    },
    finding::{Finding, Level},
    pipeline::{self, Built, Loaded},
    report::{Summary, counted, formats::human},
    site::Site,
};

/// A build that is done and has been reported.
#[derive(Debug)]
pub(super) struct SiteBuild {
    /// The folder that holds the site.
    #[cfg_attr(not(feature = "serve"), expect(dead_code, reason = "only a server has to find the site again"))]
    pub(super) output: PathBuf,
    pub(super) findings: Vec<Finding>,
    /// Whether the site has to do without something.
    pub(super) lacks: bool,
}

impl SiteBuild {
    /// Builds the site and reports on it.
    pub(super) fn run(common: &Common, project: Project) -> Result<Self, Failure> {
        let started = Instant::now();
        let mut theme = project.theme()?;
        let Loaded { mut site, mut findings } = pipeline::load(&project.root, project.settings)?;
        site.look_up_history();
        let dated = if site.settings.git_dates { site.look_up_dates() } else { Ok(()) };
        if site.settings.report {
            let (_, mut found) = all_findings(&site, findings.clone());
            pipeline::sort(&mut found);
            theme.report = Some(found);
        }
        let bar = progress_bar(common.quiet);
        let output = Path::new(&site.settings.output);
        let built = pipeline::build(&site, &theme, output, &|done, all| {
            bar.set_length(all as u64);
            bar.set_position(done as u64);
        });
        bar.finish_and_clear();
        let mut built = built?;
        built
            .troubles
            .extend(dated.err().map(|error| format!("articles without a date of their own have none: {error}")));
        findings = built.allowances.sift(findings, |_| None, |_| false);
        findings.extend_from_slice(&built.findings);
        site.settings.levels.apply(&mut findings);
        pipeline::sort(&mut findings);
        report(common, &findings)?;
        for trouble in &built.troubles {
            say(&format!("warning: {trouble}"));
        }
        if !common.quiet {
            say(&summary(&site, &built, &findings, started.elapsed()));
        }
        if let Some(found) = theme.report.filter(|_| !common.quiet) {
            let summary = Summary::of(site.articles.len(), built.units, &found);
            say(&format!("The report on translations is at {}/report/index.html: {summary}", site.settings.output));
        }
        Ok(Self { output: output.to_owned(), findings, lacks: !built.troubles.is_empty() })
    }
}

/// A bar on a terminal; nothing in a pipe, and nothing for builds that are over at once.
fn progress_bar(quiet: bool) -> ProgressBar {
    if quiet || !stderr_is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} pages") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// How many findings of one rule a build shows; `isogloss check` shows more.
const MOST_PER_RULE: usize = 10;

fn report(common: &Common, findings: &[Finding]) -> Result<(), Failure> {
    let shown: Vec<Finding> = if common.quiet {
        findings.iter().filter(|finding| finding.level == Level::Error).cloned().collect()
    } else {
        findings.to_vec()
    };
    let style = human::Style {
        color: colors(common.color, stderr_is_terminal()),
        most_per_rule: if common.verbose { usize::MAX } else { MOST_PER_RULE },
    };
    let mut lines = SourceLines::default();
    let mut out = io::stderr().lock();
    human::write(&mut out, &shown, style, |path, line| lines.line(path, line))?;
    Ok(out.flush()?)
}

fn summary(site: &Site, built: &Built, findings: &[Finding], elapsed: Duration) -> String {
    format!(
        "Built {}: {}, {}, {} in {:.2} s: {}",
        site.settings.output,
        counted(site.selected().count(), "locale"),
        counted(site.articles.len(), "article"),
        counted(built.pages, "page"),
        elapsed.as_secs_f64(),
        Summary::of(site.articles.len(), built.units, findings),
    )
}
