//! `isogloss build`

use crate::{
    cli::{
        Failure, Outcome,
        args::{Args, Build},
        environment::{Project, say},
        site_build::SiteBuild,
    },
    finding::Level,
};

pub(super) fn run(args: &Args, command: &Build) -> Result<Outcome, Failure> {
    let mut options = args.common.options(command.output.clone(), command.base_url.clone());
    options.search.enabled = command.no_search.then_some(false);
    options.report.enabled = command.report.then_some(true);
    let project = Project::open(&args.common, options)?;
    let has_base_url = project.settings.base_url.is_some();
    let build = SiteBuild::run(&args.common, project)?;
    if args.common.verbose && !has_base_url {
        say("base_url is not set: canonical addresses, alternates and the sitemap begin with `/`");
    }
    let is_faulty = build.lacks || build.findings.iter().any(|finding| finding.level >= Level::Warning);
    let failed = command.strict && is_faulty;
    Ok(if failed { Outcome::Found } else { Outcome::Done })
}
