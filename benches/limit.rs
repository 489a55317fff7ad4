//! The limit: the least that any program can do that turns Markdown files into pages. Reads every `.md` below a
//! folder, renders it and writes it as `index.html` of a folder of its own, inside two kilobytes of fixed text.
//! No front matter, no links, no templates, no span markup, no findings.
//!
//! `cargo bench --bench limit -- DOCSET OUTPUT`
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a program of its own")]

use std::{
    cell::RefCell,
    fs,
    path::{Path, PathBuf},
};

use pulldown_cmark::{Options, Parser, html::push_html};
use rayon::prelude::*;

thread_local! {
    static BUFFER: RefCell<String> = const { RefCell::new(String::new()) };
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let [docset, output] = arguments.as_slice() else {
        println!("limit: give a folder of Markdown and a folder to write to");
        return;
    };
    let files: Vec<PathBuf> = walkdir::WalkDir::new(docset)
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    let frame = "<!doctype html><meta charset=utf-8>".to_owned() + &" ".repeat(1000);
    files.par_iter().for_each(|file| page(file, Path::new(docset), Path::new(output), &frame));
    println!("limit: {} pages", files.len());
}

fn page(file: &Path, docset: &Path, output: &Path, frame: &str) {
    let Ok(text) = fs::read_to_string(file) else { return };
    BUFFER.with_borrow_mut(|html| {
        html.clear();
        html.push_str(frame);
        push_html(
            html,
            Parser::new_ext(&text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_GFM),
        );
        html.push_str(frame);
        let folder = output.join(file.strip_prefix(docset).unwrap_or(file).with_extension(""));
        if fs::create_dir(&folder).is_err() {
            let _ = fs::create_dir_all(&folder);
        }
        let _ = fs::write(folder.join("index.html"), html);
    });
}
