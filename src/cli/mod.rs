//! Arguments in, library calls, exit code out. The only room that prints.

mod args;
mod build;
mod check;
mod environment;
mod explain;
mod fix;
mod init;
mod scope;
#[cfg(feature = "serve")]
mod serve;
mod site_build;
mod source_lines;
mod status;
mod strip;

use std::process::ExitCode;

use clap::Parser;

pub use args::Args;
use args::Command;

/// How a command ended. The numbers are part of the product's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Nothing at or above the gate.
    Done,
    /// Findings at or above it.
    Found,
}

/// What stops a command; shown with its chain of causes.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Runs the command line of this process.
#[must_use]
pub fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    match run(&args) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        // Whoever reads our output has had enough of it.
        Err(failure) if is_closed_pipe(&*failure) => ExitCode::SUCCESS,
        Err(failure) => {
            environment::complain(&failure.to_string());
            ExitCode::from(2)
        }
    }
}

fn run(args: &Args) -> Result<Outcome, Failure> {
    match &args.command {
        Command::Build(command) => build::run(args, command),
        Command::Check(command) => check::run(args, command),
        Command::Status(command) => status::run(args, command),
        Command::Strip(command) => strip::run(args, command),
        #[cfg(feature = "serve")]
        Command::Serve(command) => serve::run(args, command),
        Command::Init(command) => init::run(command, args.common.quiet),
        Command::Rules => explain::rules(),
        Command::Explain { rule } => explain::explain(rule),
    }
}

fn is_closed_pipe(failure: &(dyn std::error::Error + 'static)) -> bool {
    let mut cause = Some(failure);
    while let Some(error) = cause {
        if error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe) {
            return true;
        }
        cause = error.source();
    }
    false
}
