//! The docset that is mutated: out of the source articles in `en/` and the translations in `LOCALE.txt` come
//! [`Edition`]s, with span markup or without, and their text.
//!
//! An article of `en/` marks what is translated: `⟦…⟧` is a unit, `‹…›` a text that pipelines translate without one. A
//! `LOCALE.txt` has a line for each mark, in order. The recorded hash is computed from the source as it is written.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use sha1::{Digest, Sha1};

/// The locales that have all articles.
pub(crate) const LOCALES: [&str; 7] = ["ar", "de", "fr", "ja", "nl", "tr", "zh-TW"];

/// Images of the docset; `check` asks whether they are there, not what they show.
pub(crate) const MEDIA: [&str; 3] = ["media/dashboard.png", "media/installer.svg", "media/results.png"];

/// A sentence and its translation.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    pub(crate) source: String,
    pub(crate) target: String,
}

/// A translated article.
#[derive(Clone, Debug)]
pub(crate) struct Edition {
    pub(crate) locale: String,
    /// `install.md`
    pub(crate) article: String,
    /// The text of the file. `⟦7⟧` stands for unit 7.
    pub(crate) text: String,
    pub(crate) units: Vec<Unit>,
    /// Whether its sentences carry span markup.
    pub(crate) spans: bool,
}

impl Edition {
    /// The id of a unit.
    pub(crate) fn id(&self, unit: usize) -> String {
        format!("{:05x}-{}", hash(&[&self.locale, &self.article]) & 0xF_FFFF, 101 + unit)
    }

    /// Where the file lies in the docset.
    pub(crate) fn path(&self) -> String {
        format!("content/{}/{}", self.locale, self.article)
    }

    /// The file as it is on disk.
    pub(crate) fn file(&self) -> String {
        let mut file = self.text.clone();
        for (number, unit) in self.units.iter().enumerate() {
            let shown = if self.spans { spanned(&self.id(number), unit) } else { unit.target.clone() };
            file = file.replace(&format!("⟦{number}⟧"), &shown);
        }
        file
    }

    /// The line of the file that a unit stands on, from 1; none if it is not there any more.
    pub(crate) fn line(&self, unit: usize) -> Option<usize> {
        let at = self.text.find(&format!("⟦{unit}⟧"))?;
        Some(self.text[..at].matches('\n').count() + 1)
    }
}

/// A unit in span markup.
pub(crate) fn spanned(id: &str, unit: &Unit) -> String {
    format!(
        r#"<span data-ttu-id="{id}">{}</span><span class="sxs-lookup"><span data-stu-id="{id}">{}</span></span>"#,
        unit.target, unit.source
    )
}

/// The source and all translations.
pub(crate) struct Fixture {
    /// The articles in English, by their path below `content/en`.
    pub(crate) sources: BTreeMap<String, String>,
    /// By locale.
    pub(crate) editions: BTreeMap<String, Vec<Edition>>,
}

impl Fixture {
    /// Reads the fixture.
    pub(crate) fn read() -> Self {
        let mut marked = BTreeMap::new();
        for entry in fs::read_dir("tests/mutations/en").unwrap() {
            let entry = entry.unwrap();
            let text = fs::read_to_string(entry.path()).unwrap().replace("\r\n", "\n");
            marked.insert(entry.file_name().to_string_lossy().into_owned(), text);
        }
        let sources = marked.iter().map(|(article, text)| (article.clone(), unmarked(text))).collect();
        let editions = LOCALES.into_iter().map(|locale| (locale.to_owned(), translated(locale, &marked))).collect();
        Self { sources, editions }
    }
}

fn unmarked(text: &str) -> String {
    text.replace(['⟦', '⟧', '‹', '›'], "")
}

/// The editions of one locale.
fn translated(locale: &str, marked: &BTreeMap<String, String>) -> Vec<Edition> {
    let text = fs::read_to_string(format!("tests/mutations/{locale}.txt")).unwrap();
    let mut lines: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut article = "";
    for line in text.lines() {
        match line.strip_prefix("= ") {
            Some(name) => article = name,
            None => lines.entry(article).or_default().push(line),
        }
    }
    marked.iter().map(|(article, text)| edition(locale, article, text, &lines[&**article])).collect()
}

/// Puts the translations into the places of the marks.
fn edition(locale: &str, article: &str, source: &str, lines: &[&str]) -> Edition {
    let mut lines = lines.iter();
    let mut translation = || *lines.next().unwrap_or_else(|| panic!("{locale}.txt: {article}: a line is missing"));
    let mut units = Vec::new();
    let mut text = String::new();
    for line in source.split_inclusive('\n') {
        let mut rest = line;
        while let Some(at) = rest.find(['⟦', '‹']) {
            let open = rest[at..].chars().next().unwrap();
            let close = if open == '⟦' { '⟧' } else { '›' };
            let inner = at + open.len_utf8();
            let end = inner + rest[inner..].find(close).unwrap();
            text += &rest[..at];
            if open == '‹' {
                text += translation();
            } else {
                if text.ends_with("# ") {
                    let _ = write!(text, "<a name=\"{}\"></a>", slug(&rest[inner..end]));
                }
                let _ = write!(text, "⟦{}⟧", units.len());
                units.push(Unit { source: rest[inner..end].to_owned(), target: translation().to_owned() });
            }
            rest = &rest[end + close.len_utf8()..];
        }
        text += rest;
    }
    assert!(lines.next().is_none(), "{locale}.txt: {article}: there are more lines than marks");
    let recorded = format!(
        "ms.openlocfilehash: {}\nms.sourcegitcommit: {:040x}\nms.translationtype: HT\nms.contentlocale: {locale}\n\
         ms.lasthandoff: 04/02/2024\n---\n",
        recorded_hash(&unmarked(source)),
        hash(&[article])
    );
    let text = text.replacen("\n---\n", &format!("\n{recorded}"), 1);
    Edition { locale: locale.to_owned(), article: article.to_owned(), text, units, spans: true }
}

/// The id that a heading gets from its text.
fn slug(heading: &str) -> String {
    let words = heading.to_lowercase().replace(|c: char| !c.is_alphanumeric() && c != ' ', "");
    words.replace(' ', "-")
}

/// What `ms.openlocfilehash` says of a source: the SHA-1 of its text with CR LF line ends.
pub(crate) fn recorded_hash(source: &str) -> String {
    let digest = Sha1::digest(source.replace('\n', "\r\n").as_bytes());
    digest.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// What a locale does that has to stay silent: an article of its own, with its source. The text of `traps/LOCALE.txt` is
/// a source sentence, its translation, an empty line, and so on.
pub(crate) fn traps(locale: &str) -> (String, Edition) {
    let text = fs::read_to_string(format!("tests/mutations/traps/{locale}.txt")).unwrap();
    let head = "---\ntitle: Traps\n";
    let mut source = format!("{head}---\n");
    let mut body = String::new();
    let mut units = Vec::new();
    for pair in text.split("\n\n").filter(|pair| !pair.trim().is_empty()) {
        let (sentence, target) = pair.trim_start().split_once('\n').unwrap_or_else(|| panic!("{locale}: {pair}"));
        source = source + "\n" + sentence + "\n";
        let _ = write!(body, "\n⟦{}⟧\n", units.len());
        units.push(Unit { source: sentence.to_owned(), target: target.trim_end().to_owned() });
    }
    let front = format!("{head}ms.openlocfilehash: {}\nms.contentlocale: {locale}\n---\n", recorded_hash(&source));
    let edition =
        Edition { locale: locale.to_owned(), article: "traps.md".to_owned(), text: front + &body, units, spans: true };
    (source, edition)
}

/// FNV-1a, so that places are chosen by chance and always in the same way.
pub(crate) fn hash(parts: &[&str]) -> u64 {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    for byte in parts.iter().flat_map(|part| part.bytes().chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    hash ^ (hash >> 29)
}
