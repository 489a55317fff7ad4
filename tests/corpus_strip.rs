//! Stripping against a publisher's own edition without markup, on a corpus that is no part of this repository.
//!
//! `ISOGLOSS_CORPUS` names a folder with `powershell/{sxs,live}/{nl-nl,zh-tw}` and `office-scripts/{locale}`; without
//! it there is nothing to compare and the tests pass.

#![expect(clippy::disallowed_methods, reason = "the corpus is found through the environment and read from disk")]
#![expect(clippy::print_stderr, reason = "the figures are what these tests are run for")]

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use isogloss::{
    finding::Findings,
    parse::{
        bitext::{self, Bitext, Side},
        source_body::SourceBody,
    },
};
use sha1::{Digest, Sha1};
use walkdir::WalkDir;

/// The folder `below` of the corpus, if there is one.
fn corpus(below: &str) -> Option<PathBuf> {
    let folder = env::var("ISOGLOSS_CORPUS").ok().map(|root| Path::new(&root).join(below));
    let folder = folder.filter(|folder| folder.is_dir());
    if folder.is_none() {
        eprintln!("no corpus: ISOGLOSS_CORPUS names no folder with {below}");
    }
    folder
}

/// The Markdown files below `folder`, as paths relative to it, in order.
fn articles(folder: &Path) -> Vec<PathBuf> {
    let files = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    files
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "md"))
        .filter_map(|file| file.path().strip_prefix(folder).ok().map(Path::to_owned))
        .collect()
}

/// Where the body of an article begins.
fn body(text: &str) -> usize {
    let lines = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n"));
    let end = lines.and_then(|lines| lines.find("\n---").map(|end| text.len() - lines.len() + end + 1));
    end.map_or(0, |end| text[end..].find('\n').map_or(text.len(), |newline| end + newline + 1))
}

/// A value of front matter.
fn value<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let lines = text[..body(text)].lines();
    lines.filter_map(|line| line.split_once(':')).find(|(found, _)| *found == key).map(|(_, value)| value.trim())
}

fn strip(text: &str, side: Side, source: Option<&SourceBody>) -> Bitext {
    let mut findings = Findings::new("x.md".into(), None, text);
    bitext::read(text, body(text), side, source, &mut findings)
}

/// The body with each unit replaced by its target and nothing else done.
fn plain(text: &str, bitext: &Bitext) -> String {
    let mut kept = String::new();
    let mut at = body(text);
    for unit in &bitext.units {
        kept += &text[at..unit.span.start as usize];
        kept += &text[unit.target.range()];
        at = unit.span.end as usize;
    }
    kept + &text[at..]
}

/// What the first difference between two texts is, and the texts around it.
fn difference(ours: &str, theirs: &str) -> (&'static str, String) {
    let at: usize = ours.chars().zip(theirs.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let kind = match (&ours.as_bytes()[at..], &theirs.as_bytes()[at..]) {
        ([b'\\', b'*', ..], [b'*', ..]) => "a star keeps its backslash",
        ([b'*', ..], [b'\\', b'*', ..]) => "a star loses its backslash",
        ([b'\\', b'`', ..], [b'`', ..]) => "a back-tick keeps its backslash",
        ([b'`', ..], [b'\\', b'`', ..]) => "a back-tick loses its backslash",
        ([b'\\', ..], _) => "another backslash stays",
        (_, [b'\\', ..]) => "another backslash goes",
        _ => "other text",
    };
    let around = |text: &str| {
        let before = text[..at].chars().rev().take(30).map(char::len_utf8).sum::<usize>();
        text[at - before..].chars().take(60).collect::<String>().replace('\n', "⏎")
    };
    (kind, format!("{:?} for {:?}", around(ours), around(theirs)))
}

#[derive(Default)]
struct Tally {
    compared: usize,
    plain: usize,
    equal: usize,
    bytes: usize,
    time: Duration,
    left: BTreeMap<&'static str, Vec<String>>,
}

fn compare(sxs: &Path, live: &Path) -> Tally {
    let mut tally = Tally::default();
    for path in articles(sxs) {
        let text = fs::read_to_string(sxs.join(&path)).expect("an article is text");
        tally.bytes += text.len();
        let start = Instant::now();
        let bitext = strip(&text, Side::Target, None);
        tally.time += start.elapsed();
        let Ok(published) = fs::read_to_string(live.join(&path)) else { continue };
        if ["ms.openlocfilehash", "ms.lasthandoff"].iter().any(|key| value(&text, key) != value(&published, key)) {
            continue;
        }
        let published = &published[body(&published)..];
        tally.compared += 1;
        tally.plain += usize::from(plain(&text, &bitext) == published);
        if bitext.text == published {
            tally.equal += 1;
        } else {
            let (kind, texts) = difference(&bitext.text, published);
            tally.left.entry(kind).or_default().push(format!("{}: {texts}", path.display()));
        }
    }
    tally
}

#[test]
fn stripped_articles_equal_the_published_ones() {
    let Some(root) = corpus("powershell") else { return };
    for locale in ["nl-nl", "zh-tw"] {
        let tally = compare(&root.join("sxs").join(locale), &root.join("live").join(locale));
        let Tally { compared, plain, equal, bytes, time, left } = tally;
        eprintln!(
            "{locale}: {compared} comparable, {plain} equal without rules, {equal} with rules; {bytes} bytes read in {time:?}"
        );
        for (kind, articles) in &left {
            eprintln!("  {kind}: {}", articles.len());
            for article in articles {
                eprintln!("    {article}");
            }
        }
        assert!(compared > 0 && equal * 100 >= compared * 98, "{equal} of {compared}");
    }
}

/// A text with every run of blanks as one space and without the alternative texts of images, which are translated
/// outside units.
fn folded(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut kept = String::new();
    let mut rest = words.as_str();
    while let Some((at, open, close)) = ["![", "alt-text=\""]
        .iter()
        .zip(["](", "\""])
        .filter_map(|(open, close)| rest.find(open).map(|at| (at, *open, close)))
        .min()
    {
        kept += &rest[..at + open.len()];
        rest = &rest[at + open.len()..];
        rest = rest.find(close).map_or(rest, |end| &rest[end..]);
    }
    kept + rest
}

/// Whether `translation` was made from `source`: its hash is that of the file with the line ends of Windows.
fn is_translation(translation: &str, source: &str) -> bool {
    let hash = Sha1::digest(source.replace("\r\n", "\n").replace('\n', "\r\n"));
    let written = value(translation, "ms.openlocfilehash").unwrap_or_default();
    written.is_ascii()
        && written.len() == 2 * hash.len()
        && hash.iter().enumerate().all(|(n, byte)| written[2 * n..].starts_with(&format!("{byte:02x}")))
}

#[test]
fn the_source_side_equals_the_source_edition() {
    let Some(root) = corpus("office-scripts") else { return };
    let originals = root.join("en-us");
    for locale in ["de-de", "es-es", "fr-fr", "ja-jp", "pt-br", "ru-ru", "zh-cn"] {
        let (mut compared, mut equal, mut equal_with, mut corrected) = (0, 0, 0, 0);
        for path in articles(&root.join(locale)) {
            let text = fs::read_to_string(root.join(locale).join(&path)).expect("an article is text");
            let Ok(original) = fs::read_to_string(originals.join(&path)) else { continue };
            if !is_translation(&text, &original) {
                continue;
            }
            let source = SourceBody::new(&original, body(&original));
            let expected = folded(&original[body(&original)..]);
            let [guessed, known] = [None, Some(&source)].map(|source| strip(&text, Side::Source, source).text);
            compared += 1;
            equal += usize::from(folded(&guessed) == expected);
            equal_with += usize::from(folded(&known) == expected);
            if folded(&known) != expected {
                let (kind, texts) = difference(&folded(&known), &expected);
                eprintln!("  {locale}/{}: {kind}: {texts}", path.display());
            }
            let [guessed, known] = [None, Some(&source)].map(|source| strip(&text, Side::Target, source).text);
            if guessed != known {
                corrected += 1;
                let (kind, texts) = difference(&guessed, &known);
                eprintln!("  {locale}/{}: without the source edition, {kind}: {texts}", path.display());
            }
        }
        eprintln!(
            "{locale}: {compared} comparable, source side equal in {equal}, in {equal_with} with the source edition, \
             which corrects {corrected} targets"
        );
        assert!(compared > 0 && equal * 10 >= compared * 9, "{equal} of {compared}");
    }
}
