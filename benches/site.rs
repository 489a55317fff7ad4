//! Whole builds of a generated docset, as processes: `cargo bench --bench site -- [ARTICLES] [LOCALES] [RUNS]`.
//!
//! Prints pages a second, processor time, peak memory, and the same at a quarter and a half of the articles, where time
//! a page should not change. With a folder instead of numbers, `cargo bench --bench site -- DOCSET PATTERN [RUNS]`, it
//! builds that. Writes to `/dev/shm` where there is one: a disk's noise is larger than most differences.
#![expect(clippy::print_stdout, clippy::cast_precision_loss, reason = "a program that prints rounded figures")]

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use wait4::Wait4;

mod docset;

const LOCALES: [&str; 8] = ["en-us", "fr-fr", "zh-tw", "ar-sa", "de-de", "ja-jp", "nl-nl", "ru-ru"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let number = |at: usize, default: usize| arguments.get(at).and_then(|text| text.parse().ok()).unwrap_or(default);
    println!("| docset | pages | wall s | cpu s | peak MB | pages/s | µs cpu a page |");
    println!("|---|--:|--:|--:|--:|--:|--:|");
    if let Some(folder) = arguments.first().filter(|text| Path::new(text).is_dir()) {
        let pattern = arguments.get(1).map_or("content/{locale}/{path}", String::as_str);
        measure(folder, Path::new(folder), pattern, number(2, 5));
        return;
    }
    let (articles, locales, runs) = (number(0, 2000), number(1, 4).min(LOCALES.len()), number(2, 5));
    for share in [4, 2, 1] {
        let dir = tempfile::tempdir_in(memory()).expect("a temporary folder");
        docset::write(dir.path(), &LOCALES[..locales], articles / share, 60);
        measure(
            &format!("{} articles × {locales} locales", articles / share),
            dir.path(),
            "content/{locale}/{path}",
            runs,
        );
    }
}

/// A file system in memory, where the system has one.
fn memory() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() }
}

struct Run {
    wall: Duration,
    cpu: Duration,
    /// Bytes.
    peak: u64,
}

/// Builds the docset in `folder` `runs` times into an empty folder and prints the medians.
fn measure(name: &str, folder: &Path, pattern: &str, runs: usize) {
    let mut measured = Vec::new();
    let mut pages = 0;
    for _ in 0..=runs {
        let output = tempfile::tempdir_in(memory()).expect("a temporary folder");
        measured.push(run(folder, pattern, output.path()));
        pages = count_pages(output.path());
    }
    // The first run warms the cache.
    measured.remove(0);
    let median = |value: &dyn Fn(&Run) -> f64| {
        let mut values: Vec<f64> = measured.iter().map(value).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let (wall, cpu) = (median(&|run| run.wall.as_secs_f64()), median(&|run| run.cpu.as_secs_f64()));
    let peak = median(&|run| run.peak as f64) / 1e6;
    let each = pages as f64;
    println!("| {name} | {pages} | {wall:.2} | {cpu:.2} | {peak:.0} | {:.0} | {:.0} |", each / wall, cpu / each * 1e6);
}

fn run(folder: &Path, pattern: &str, output: &Path) -> Run {
    let started = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_isogloss"))
        .current_dir(folder)
        .args(["build", "--quiet", "--no-search", "--content", pattern, "--output"])
        .arg(output.join("site"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the command starts");
    let used = child.wait4().expect("the command ends").rusage;
    Run { wall: started.elapsed(), cpu: used.utime + used.stime, peak: used.maxrss }
}

fn count_pages(output: &Path) -> usize {
    let files = walkdir::WalkDir::new(output).into_iter().filter_map(Result::ok);
    files.filter(|entry| entry.file_name() == "index.html").count()
}
