//! `isogloss status`

use std::{
    cell::Cell,
    io::{self, Write},
};

use crate::{
    cli::{
        Failure, Outcome,
        args::{Args, Status as Command, StatusFormat},
        environment::{Project, say},
    },
    pipeline::{self, Loaded},
    read::History,
    report::{counted, status::Status},
};

pub(super) fn run(args: &Args, command: &Command) -> Result<Outcome, Failure> {
    let project = Project::open(&args.common, args.common.options(None, None))?;
    let Loaded { site, .. } = pipeline::load(&project.root, project.settings)?;
    let units = pipeline::units(&site);
    let history = site.source.and_then(|source| {
        let files: Vec<&str> = site
            .articles
            .iter()
            .filter_map(|article| article.edition(source))
            .map(|edition| &*site.files[edition.file].path)
            .collect();
        History::of(&files)
    });
    let out_of_sight = Cell::new(0);
    let status = Status::of(&site, &units, |article, commit| {
        let source = article.edition(site.source?)?;
        let commits = history.as_ref()?.commits_since(&site.files[source.file].path, commit);
        out_of_sight.set(out_of_sight.get() + usize::from(commits.is_none()));
        commits
    });
    if history.as_ref().is_some_and(History::is_shallow) && out_of_sight.get() > 0 && !args.common.quiet {
        say(&format!(
            "This clone is shallow: how many commits {} are behind is unknown. `git fetch --unshallow` gets the rest of the history.",
            counted(out_of_sight.get(), "translation")
        ));
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    match command.format {
        StatusFormat::Text => status.write_text(&mut out),
        StatusFormat::Json => status.write_json(&mut out),
        StatusFormat::Markdown => status.write_markdown(&mut out),
    }?;
    out.flush()?;
    Ok(Outcome::Done)
}
