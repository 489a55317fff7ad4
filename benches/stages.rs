//! The stages of the journey on one article of some twenty kilobytes: `cargo bench --bench stages`.

use divan::{Bencher, counter::BytesCount};
use isogloss::{
    finding::Findings,
    parse::{
        bitext::{self, Bitext, Side},
        front_matter,
        markdown::Document,
    },
    pipeline,
    render::{Messages, Renderer, Templates},
    settings::{Options, Settings},
};

#[path = "docset/mod.rs"]
mod docset;

fn main() {
    divan::main();
}

fn article() -> String {
    docset::article("fr-fr", 7, 60)
}

fn stripped(text: &str) -> Bitext {
    let mut findings = Findings::new("a.md".into(), None, text);
    bitext::read(text, front_matter::body(text), Side::Target, None, &mut findings)
}

#[divan::bench]
fn read_front_matter(bencher: Bencher<'_, '_>) {
    let text = article();
    bencher.bench_local(|| front_matter::read(&text, &mut Findings::new("a.md".into(), None, &text)));
}

/// The same with one value that only a YAML parser understands.
#[divan::bench]
fn read_front_matter_with_the_parser(bencher: Bencher<'_, '_>) {
    let text = article().replacen("author: docs", "author: {name: docs}", 1);
    bencher.bench_local(|| front_matter::read(&text, &mut Findings::new("a.md".into(), None, &text)));
}

#[divan::bench]
fn strip(bencher: Bencher<'_, '_>) {
    let text = article();
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| stripped(&text));
}

#[divan::bench]
fn parse(bencher: Bencher<'_, '_>) {
    let bitext = stripped(&article());
    bencher.counter(BytesCount::of_str(&bitext.text)).bench_local(|| Document::parse(&bitext.text));
}

#[divan::bench]
fn render_page(bencher: Bencher<'_, '_>) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    docset::write(dir.path(), &["en-us", "fr-fr", "ar-sa", "zh-tw"], 60, 60);
    let settings =
        Settings::new(&Options { source_locale: Some("en-us".into()), ..Options::default() }).expect("settings");
    let site = pipeline::load(dir.path(), settings).expect("a docset").site;
    let templates = Templates::new(&[]).expect("templates");
    let messages = Messages::new(&[]).expect("messages");
    let renderer = Renderer::new(&site, templates, &messages);
    let folders = renderer.folders();
    let folder = folders.last().expect("a folder");
    let branch = renderer.branch(folder);
    let text = article();
    let bitext = stripped(&text);
    bencher.counter(BytesCount::of_str(&bitext.text)).bench_local(|| {
        let mut findings = Findings::new("a.md".into(), None, &text);
        renderer.article(folder, &branch, folder.articles[0], &bitext, &mut findings).expect("a page")
    });
}
