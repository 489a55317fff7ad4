//! What commands share: the configuration file, the theme, the terminal.
#![expect(
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "this is where the command meets its surroundings"
)]

use std::{
    fs,
    io::{self, BufWriter, IsTerminal, Write},
    path::{Path, PathBuf},
};

use clap::ColorChoice;

use crate::{
    catalogue,
    cli::{Failure, args::Common},
    pipeline::Theme,
    render::Override,
    settings::{Options, OptionsError, Settings},
    text::LineIndex,
};

/// A site's folder and what is to be done with it.
#[derive(Debug)]
pub(crate) struct Project {
    /// The folder of the configuration file; empty for the working folder.
    pub(crate) root: PathBuf,
    /// Checked options.
    pub(crate) settings: Settings,
}

/// Name of the configuration file.
const CONFIG: &str = "isogloss.toml";

impl Project {
    /// Finds and reads the configuration and lays `options`, from the command line, over it.
    pub(crate) fn open(common: &Common, options: Options) -> Result<Self, Failure> {
        let (root, file) = config(common)?;
        let written = match &file {
            Some(path) => {
                let text =
                    fs::read_to_string(path).map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
                let shown = path.to_string_lossy();
                let options = Options::from_toml(&text, &shown)?;
                known_rules(&options, &text, &shown)?;
                options
            }
            None => Options::default(),
        };
        // Paths on the command line are the user's, those of the file are the file's.
        let given_content = options.content.is_some();
        let given_output = options.output.clone();
        let mut settings = Settings::new(&options.or(written))?;
        if !common.quiet {
            settings.warnings().iter().for_each(|warning| say(&format!("warning: {warning}")));
        }
        if given_output.is_none() {
            settings.output = root.join(&settings.output).to_string_lossy().into_owned();
        }
        for path in settings.repositories.values_mut() {
            *path = root.join(&*path).to_string_lossy().into_owned();
        }
        let root = if given_content { PathBuf::new() } else { root };
        // Fails only where a pool was made before, by a test in the same process.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(settings.threads).build_global();
        Ok(Self { root, settings })
    }

    /// The site's own templates and messages.
    pub(crate) fn theme(&self) -> Result<Theme, Failure> {
        Ok(Theme {
            templates: overrides(&self.root.join("templates"), &["html", "css", "js", "json", "svg", "txt"])?,
            assets: assets(&self.root.join("templates"))?,
            messages: overrides(&self.root.join("locales"), &["ftl"])?,
            report: None,
        })
    }
}

/// Checks the names in the table `[rules]`, which is read without knowledge of rules.
fn known_rules(options: &Options, text: &str, path: &str) -> Result<(), OptionsError> {
    for (name, level) in &options.rules {
        if let Err(unknown) = catalogue::rule(name) {
            let position = LineIndex::new(text).position(text, level.span().start);
            return Err(OptionsError { path: path.to_owned(), position, message: unknown.to_string() });
        }
    }
    Ok(())
}

/// Where the configuration file is, or would be if there were one, and the folder that its paths begin in.
#[cfg(feature = "serve")]
pub(super) fn config_place(common: &Common) -> Result<(PathBuf, PathBuf), Failure> {
    let (root, file) = config(common)?;
    let file = file.unwrap_or_else(|| root.join(CONFIG));
    Ok((root, file))
}

/// The folder and the path of the configuration file, where one is named or found.
fn config(common: &Common) -> Result<(PathBuf, Option<PathBuf>), Failure> {
    match &common.config {
        Some(path) => Ok((path.parent().unwrap_or(Path::new("")).to_owned(), Some(path.clone()))),
        None => found_upwards(),
    }
}

/// The configuration file of this folder or the nearest one above, and its folder.
fn found_upwards() -> Result<(PathBuf, Option<PathBuf>), Failure> {
    let here = std::env::current_dir()?;
    let mut up = PathBuf::new();
    for folder in here.ancestors() {
        if folder.join(CONFIG).is_file() {
            let file = up.join(CONFIG);
            return Ok((up, Some(file)));
        }
        up.push("..");
    }
    Ok((PathBuf::new(), None))
}

/// The text files below `folder` that have one of these extensions, by name.
fn overrides(folder: &Path, extensions: &[&str]) -> Result<Vec<Override>, Failure> {
    let mut files = Vec::new();
    for (name, path) in files_below(folder, extensions)? {
        let text = fs::read_to_string(&path).map_err(|error| format!("cannot read `{path}`: {error}"))?;
        files.push(Override { name, path, text });
    }
    Ok(files)
}

/// The pictures and fonts below `folder`, by name.
fn assets(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut files = Vec::new();
    for (name, path) in files_below(folder, &["png", "jpg", "jpeg", "webp", "avif", "gif", "ico", "woff2"])? {
        files.push((name, fs::read(&path).map_err(|error| format!("cannot read `{path}`: {error}"))?));
    }
    Ok(files)
}

/// The names below `folder` and the paths of the files that have one of these extensions.
fn files_below(folder: &Path, extensions: &[&str]) -> Result<Vec<(String, String)>, Failure> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        let extension = entry.path().extension();
        if entry.file_type().is_file() && extension.is_some_and(|of| extensions.iter().any(|known| of == *known)) {
            let path = entry.path().to_string_lossy().replace('\\', "/");
            let name = entry.path().strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            files.push((name, path));
        }
    }
    Ok(files)
}

/// Whether to write colours to standard error, or to standard output.
pub(super) fn colors(choice: ColorChoice, to_terminal: bool) -> bool {
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        // https://no-color.org
        ColorChoice::Auto => to_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    }
}

/// Adds to the summary of the job, where this runs as a step of one on GitHub.
pub(super) fn add_to_step_summary(write: &dyn Fn(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else { return Ok(()) };
    let added = fs::OpenOptions::new().append(true).create(true).open(&path).and_then(|file| {
        let mut out = BufWriter::new(file);
        write(&mut out)?;
        out.flush()
    });
    Ok(added.map_err(|error| format!("cannot write `{}`: {error}", path.to_string_lossy()))?)
}

/// Whether standard error is a terminal, where a progress display belongs.
pub(super) fn stderr_is_terminal() -> bool {
    io::stderr().is_terminal()
}

/// Says why the command could not do its work.
pub(crate) fn complain(message: &str) {
    eprintln!("error: {message}");
}

/// Says something on standard error.
pub(crate) fn say(message: &str) {
    eprintln!("{message}");
}
