//! `isogloss status`

use std::io::{self, Write};

use crate::{
    cli::{
        Failure, Outcome,
        args::{Args, Status as Command, StatusFormat},
        environment::Project,
    },
    pipeline::{self, Loaded},
    read::History,
    report::status::Status,
};

pub(super) fn run(args: &Args, command: &Command) -> Result<Outcome, Failure> {
    let project = Project::open(&args.common, args.common.options(None, None))?;
    let Loaded { site, .. } = pipeline::load(&project.root, project.settings)?;
    let (units, _) = pipeline::check(&site);
    let history = site.source.and_then(|source| {
        let files: Vec<&str> = site
            .articles
            .iter()
            .filter_map(|article| article.edition(source))
            .map(|edition| &*site.files[edition.file].path)
            .collect();
        History::of(&files)
    });
    let status = Status::of(&site, &units, |article, commit| {
        let source = article.edition(site.source?)?;
        history.as_ref()?.commits_since(&site.files[source.file].path, commit)
    });
    let mut out = io::BufWriter::new(io::stdout().lock());
    match command.format {
        StatusFormat::Text => status.write_text(&mut out),
        StatusFormat::Json => status.write_json(&mut out),
        StatusFormat::Markdown => status.write_markdown(&mut out),
    }?;
    out.flush()?;
    Ok(Outcome::Done)
}
