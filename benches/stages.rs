//! The stages of the journey on one article of some twenty kilobytes: `cargo bench --bench stages`.

use divan::{Bencher, counter::BytesCount};
use isogloss::{
    finding::Findings,
    highlight,
    parse::{
        bitext::{self, Bitext, Side},
        counterpart::Counterparts,
        extension::{Found, Library, Missing, Surroundings},
        front_matter,
        markdown::Document,
        prepare::Prepared,
    },
    pipeline,
    render::{Compared, Messages, Renderer, Templates},
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
    let surroundings = Surroundings { library: &NoFiles, repair_emphasis: true };
    bencher.counter(BytesCount::of_str(&bitext.text)).bench_local(|| {
        let mut findings = Findings::new("a.md".into(), None, "");
        let prepared = Prepared::new(&bitext, &mut findings);
        Document::parse(&prepared, "a.md", &surroundings, &mut findings).pieces.len()
    });
}

/// An article that takes nothing from other files.
struct NoFiles;

impl Library for NoFiles {
    fn find(&self, _: &str, path: &str) -> Result<Found, Missing> {
        Err(Missing::new(path, ""))
    }

    fn bitext(&self, file: &Found) -> Result<Bitext, Missing> {
        Err(Missing::new(&*file.key, ""))
    }

    fn text(&self, file: &Found) -> Result<String, Missing> {
        Err(Missing::new(&*file.key, ""))
    }

    fn word(&self, _: &str) -> &'static str {
        ""
    }

    fn pivot_title(&self, _: &str) -> Option<&str> {
        None
    }
}

#[divan::bench]
fn render_page(bencher: Bencher<'_, '_>) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    docset::write(dir.path(), &["en-us", "fr-fr", "ar-sa", "zh-tw"], 60, 60);
    let settings =
        Settings::new(&Options { source_locale: Some("en-us".into()), ..Options::default() }).expect("settings");
    let site = pipeline::load(dir.path(), settings).expect("a docset").site;
    let templates = Templates::new(&[], &[]).expect("templates");
    let messages = Messages::new(&[]).expect("messages");
    let renderer = Renderer::new(&site, templates, &messages).expect("assets");
    let folders = renderer.folders();
    let folder = folders.last().expect("a folder");
    let branch = renderer.branch(folder);
    let text = article();
    let bitext = stripped(&text);
    bencher.counter(BytesCount::of_str(&bitext.text)).bench_local(|| {
        let mut findings = Findings::new("a.md".into(), None, &text);
        let compared = Compared { outdated: &[], counterparts: &Counterparts::default() };
        renderer.article(folder, &branch, folder.articles[0], &bitext, compared, &mut findings).expect("a page")
    });
}

/// Code of a kind, some twenty kilobytes of it, to HTML with classes.
#[divan::bench(args = ["csharp", "powershell", "xml", "json", "yaml"])]
fn highlight_code(bencher: Bencher<'_, '_>, language: &str) {
    let code = code(language).repeat(80);
    let mut html = String::new();
    bencher.counter(BytesCount::of_str(&code)).bench_local(|| {
        html.clear();
        highlight::write(&mut html, language, &code);
    });
}

fn code(language: &str) -> &'static str {
    match language {
        "csharp" => {
            "// The ferries that leave before noon.\npublic sealed class Harbour : IPlace\n{\n    private readonly List<Ferry> \
             ferries = new();\n\n    public IEnumerable<Ferry> Early(DateTime day, int limit = 12)\n    {\n        return \
             ferries.Where(ferry => ferry.Leaves.Hour < limit).OrderBy(ferry => $\"{ferry.Name}\");\n    }\n}\n"
        }
        "powershell" => {
            "# Moves what is older than a week.\n$limit = (Get-Date).AddDays(-7)\nGet-ChildItem -Path $env:TEMP -Recurse \
             -Filter '*.log' |\n    Where-Object { $_.LastWriteTime -lt $limit } |\n    Move-Item -Destination \
             \"D:\\old\\$($limit.Year)\" -WhatIf:$false\n"
        }
        "xml" => {
            "<!-- Where the ferries go. -->\n<Harbour name=\"North\" open=\"true\">\n  <Ferry id=\"7\">\n    \
             <Destination>The other bank</Destination>\n    <Hours from=\"06:00\" to=\"22:00\" />\n  </Ferry>\n</Harbour>\n"
        }
        "json" => {
            "{\n  \"harbour\": \"North\",\n  \"open\": true,\n  \"ferries\": [\n    { \"id\": 7, \"destination\": \"The other \
             bank\", \"fare\": 2.5 },\n    { \"id\": 9, \"destination\": \"The island\", \"fare\": null }\n  ]\n}\n"
        }
        _ => {
            "# Where the ferries go.\nharbour: North\nopen: true\nferries:\n  - id: 7\n    destination: \"The other bank\"\n    \
             fare: 2.5\n  - id: 9\n    destination: The island\n    hours: [6, 22]\n"
        }
    }
}
