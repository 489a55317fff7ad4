//! The command line.

use std::path::PathBuf;

use clap::{
    Args as ClapArgs, ColorChoice, Parser, Subcommand, ValueEnum,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};

use crate::{
    finding::Level,
    report::{Format, formats},
    settings::{Options, SiteOptions},
};

/// Builds a documentation site in many languages from front-matter Markdown, and tells where the translations have
/// drifted apart.
#[derive(Debug, Parser)]
#[command(version, about, propagate_version = true, disable_help_subcommand = true, max_term_width = 100)]
pub struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
    #[command(flatten)]
    pub(super) common: Common,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Build the static site, every locale, into `public/`
    Build(Build),
    /// Report findings
    Check(Check),
    /// Show per locale what is fresh, stale, missing or orphaned
    Status(Status),
    /// Write articles without span markup
    Strip(Strip),
    /// Build, serve on 127.0.0.1, rebuild and reload on change
    #[cfg(feature = "serve")]
    Serve(Serve),
    /// Make a new bilingual docset
    Init(Init),
    /// List the rules
    Rules,
    /// Explain a rule: its reason, an example and the remedy
    Explain {
        /// The rule's name, as findings show it
        rule: String,
    },
}

/// Options of every command.
#[derive(Clone, Debug, ClapArgs)]
#[command(next_display_order = 100)]
pub(super) struct Common {
    /// Configuration file [default: `isogloss.toml`, in this folder or one above]
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Where articles lie [default: content/{locale}/{path}]
    #[arg(long, global = true, value_name = "PATTERN")]
    pub(super) content: Option<String>,
    /// The language the others were translated from
    #[arg(long, global = true, value_name = "TAG")]
    pub(super) source_locale: Option<String>,
    /// Work on this locale only; may be given more than once
    #[arg(long, global = true, value_name = "TAG")]
    pub(super) locale: Vec<String>,
    /// Threads to work on [default: one for each processor]
    #[arg(long, global = true, value_name = "N")]
    pub(super) threads: Option<usize>,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: ColorChoice,
    /// Say only what went wrong
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// Say more
    #[arg(short, long, global = true)]
    pub(super) verbose: bool,
}

impl Common {
    /// These options in the form of the configuration file.
    pub(super) fn options(&self, output: Option<String>, base_url: Option<String>) -> Options {
        Options {
            content: self.content.clone(),
            source_locale: self.source_locale.clone(),
            locales: (!self.locale.is_empty()).then(|| self.locale.clone()),
            output,
            threads: self.threads,
            max_file_size: None,
            site: SiteOptions { base_url, ..SiteOptions::default() },
            ..Options::default()
        }
    }
}

#[derive(Clone, Debug, ClapArgs)]
pub(super) struct Build {
    /// Folder to write to [default: public]
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: Option<String>,
    /// Where the site will be served, for addresses that must be complete
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// Leave the search indexes out, which take longer than all else
    #[arg(long)]
    pub(super) no_search: bool,
    /// Make the divergence report as well: pages below `report/` that show what `isogloss check` finds
    #[arg(long)]
    pub(super) report: bool,
    /// End with 1 where there are warnings or errors
    #[arg(long)]
    pub(super) strict: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Check {
    /// Articles or folders to report on; everything is still compared
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<String>,
    /// Form of the report
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = report_formats())]
    pub(super) format: &'static Format,
    /// File to write the report to [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// End with 1 at findings of this level or above, of whatever group [default: as the gates of the
    /// configuration say, else at errors of integrity]
    #[arg(long, value_name = "LEVEL")]
    pub(super) fail_on: Option<FailOn>,
    /// Report these rules only
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) select: Vec<String>,
    /// Leave these rules out
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,
    /// Report only on articles that have changed since this git revision
    #[arg(long, value_name = "REV")]
    pub(super) since: Option<String>,
    /// Mend what can be mended safely, and report the rest
    #[arg(long, conflicts_with_all = ["diff", "write_baseline", "prune"])]
    pub(super) fix: bool,
    /// Show what `--fix` would change, and change nothing
    #[arg(long, conflicts_with_all = ["format", "write_baseline", "prune"])]
    pub(super) diff: bool,
    /// Leave out the findings that this file lists
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    /// List the findings of today in this file, and report none of them
    #[arg(long, value_name = "FILE", conflicts_with_all = ["baseline", "prune"])]
    pub(super) write_baseline: Option<PathBuf>,
    /// Remove from the baseline what matches no finding any more
    #[arg(long, requires = "baseline")]
    pub(super) prune: bool,
    /// Findings of one rule to show in the human report
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub(super) max_per_rule: usize,
}

/// The names of the report formats as values of an option.
fn report_formats() -> impl TypedValueParser<Value = &'static Format> {
    let values = formats::ALL.iter().map(|format| PossibleValue::new(format.name).help(format.summary));
    PossibleValuesParser::new(values).try_map(|name| {
        formats::ALL.iter().find(|format| format.name == name).copied().ok_or("no format has that name")
    })
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum FailOn {
    /// Errors
    Error,
    /// Errors and warnings
    Warning,
    /// Any finding
    Note,
    /// Nothing
    Never,
}

impl FailOn {
    /// The lowest level that makes the run fail.
    pub(super) fn gate(self) -> Option<Level> {
        match self {
            Self::Error => Some(Level::Error),
            Self::Warning => Some(Level::Warning),
            Self::Note => Some(Level::Note),
            Self::Never => None,
        }
    }
}

#[derive(Debug, ClapArgs)]
pub(super) struct Status {
    /// Form of the report
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: StatusFormat,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum StatusFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For a comment or a summary
    Markdown,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Strip {
    /// Articles, folders, or `-` for standard input
    #[arg(required = true, value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    /// Which half of every unit to keep
    #[arg(long, default_value = "target")]
    pub(super) side: SideOption,
    /// Folder to write to, with the same relative paths; needed for folders and for more than one file
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum SideOption {
    /// The translation
    Target,
    /// The text it was translated from
    Source,
}

#[cfg(feature = "serve")]
#[derive(Debug, ClapArgs)]
pub(super) struct Serve {
    /// Port to listen on; 0 for any that is free
    #[arg(short, long, value_name = "N", default_value_t = 3000)]
    pub(super) port: u16,
    /// Folder to build to [default: one in the folder for temporary files]
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: Option<String>,
    /// Make the search indexes too, each time
    #[arg(long)]
    pub(super) search: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Init {
    /// Folder to make it in
    #[arg(default_value = ".", value_name = "DIR")]
    pub(super) dir: PathBuf,
}
