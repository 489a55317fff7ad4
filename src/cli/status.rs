//! `isogloss status`

use std::io::{self, Write};

use crate::{
    cli::{
        Failure, Outcome,
        args::{Args, Status as Command, StatusFormat},
        environment::{Project, say},
    },
    pipeline::{self, Loaded},
    report::{counted, status::Status},
};

pub(super) fn run(args: &Args, command: &Command) -> Result<Outcome, Failure> {
    let project = Project::open(&args.common, args.common.options(None, None))?;
    let Loaded { mut site, .. } = pipeline::load(&project.root, project.settings)?;
    site.look_up_history();
    let status = Status::of(&site, &pipeline::units(&site));
    let out_of_sight = status.out_of_sight();
    if site.history.as_ref().is_some_and(|history| history.is_shallow()) && out_of_sight > 0 && !args.common.quiet {
        say(&format!(
            "This clone is shallow: how many commits {} are behind is unknown. `git fetch --unshallow` gets the rest of the history.",
            counted(out_of_sight, "translation")
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
