//! What tests of extensions are written with.

use std::collections::BTreeMap;

use crate::{
    finding::{Finding, Findings},
    parse::{
        bitext::{self, Bitext, Side},
        extension::{Found, Library, Missing, Surroundings},
        markdown::{Document, Heading},
        prepare::Prepared,
    },
};

/// Files by the path that they are referred to by.
pub(crate) struct Files(pub(crate) BTreeMap<&'static str, &'static str>);

impl Files {
    fn written(&self, path: &str) -> Result<&'static str, Missing> {
        let missing = || Missing::new(format!("`{path}` is in no locale"), "add it");
        self.0.get(path).copied().ok_or_else(missing)
    }
}

impl Library for Files {
    fn find(&self, _: &str, path: &str) -> Result<Found, Missing> {
        self.written(path)?;
        Ok(Found { key: path.into(), file: 0 })
    }

    fn bitext(&self, file: &Found) -> Result<Bitext, Missing> {
        let text = self.written(&file.key)?;
        let mut findings = Findings::new("".into(), None, text);
        Ok(bitext::read(text, 0, Side::Target, None, &mut findings))
    }

    fn text(&self, file: &Found) -> Result<String, Missing> {
        self.written(&file.key).map(str::to_owned)
    }

    fn word(&self, id: &str) -> &str {
        match id {
            "alert-note" => "Note",
            "alert-tip" => "نصيحة",
            "long-description" => "Long description",
            "play-video" => "Play video",
            "code-missing" => "This sample is missing:",
            _ => "",
        }
    }

    fn pivot_title(&self, id: &str) -> Option<&str> {
        (id == "cli").then_some("コマンドライン")
    }
}

/// What `read` makes of the document of a text, and what was found in it.
pub(crate) fn with<T>(text: &str, files: &Files, read: impl FnOnce(Document<'_>) -> T) -> (T, Vec<Finding>) {
    let mut findings = Findings::new("a.md".into(), None, text);
    let bitext = bitext::read(text, 0, Side::Target, None, &mut findings);
    let prepared = Prepared::new(&bitext, &mut findings);
    let surroundings = Surroundings { library: files, repair_emphasis: true };
    let document = Document::parse(&prepared, "a.md", &surroundings, &mut findings);
    let read = read(document);
    (read, findings.finish())
}

/// The headings of a text and what was found in it.
pub(crate) fn parsed(text: &str) -> (Vec<Heading>, Vec<Finding>) {
    with(text, &Files(BTreeMap::new()), |document| document.headings)
}

fn written(document: Document<'_>) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, document.pieces.into_iter().map(|piece| piece.event));
    html
}

/// The HTML of a text, and what was found in it as `line:column rule: message`.
pub(crate) fn html_and_findings(text: &str, files: &[(&'static str, &'static str)]) -> (String, Vec<String>) {
    let (html, findings) = with(text, &Files(files.iter().copied().collect()), written);
    let shown = |finding: Finding| {
        format!("{}:{} {}: {}", finding.start.line, finding.start.column, finding.rule.name, finding.message)
    };
    (html, findings.into_iter().map(shown).collect())
}

/// The HTML of a text in which nothing is wrong.
pub(crate) fn html(text: &str) -> String {
    let (html, findings) = html_and_findings(text, &[]);
    assert_eq!(findings, Vec::<String>::new());
    html
}

/// The HTML of a text, and below it what was found in it.
pub(crate) fn show(text: &str) -> String {
    show_with(text, &[])
}

/// The same, where the text may take in `files`.
pub(crate) fn show_with(text: &str, files: &[(&'static str, &'static str)]) -> String {
    let (html, findings) = html_and_findings(text, files);
    findings.into_iter().fold(html, |shown, finding| shown + "! " + &finding + "\n")
}
