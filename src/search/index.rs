//! [`index`]: the texts of one locale to the files of its index, with Pagefind.

use std::{collections::HashSet, fmt::Display};

use pagefind::{
    api::{PagefindIndex, SyntheticFile},
    options::PagefindServiceConfig,
};

use crate::search::minimal;

/// A page that can be found.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Its address below one that is told when the index is asked. Of pages with the same address the first is taken.
    pub url: String,
    /// What it is called, should its body not say.
    pub title: String,
    /// Its body, as well-formed HTML.
    pub body: String,
    /// The locales whose readers get it for want of a translation.
    pub lent_to: Vec<String>,
}

/// A file of an index.
#[derive(Debug)]
pub struct IndexFile {
    /// Its path below the folder of the index.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// An index cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct IndexError(String);

impl IndexError {
    /// Pagefind gave up without a word.
    pub(super) fn defect() -> Self {
        Self("the indexer has failed".to_owned())
    }
}

/// The part of the program that knows no language. Where there is one that knows the language, nobody asks for it.
const KNOWS_NO_LANGUAGE: &str = "wasm.unknown.pagefind";

/// Makes the index of the locale `lang`, a language tag. The same records in the same order make the same files.
///
/// It works on the thread that calls and, toward the end, on the pool of all. No thread of that pool may call: while it
/// waits it would take on the index of another locale, and those must not be made one inside the other.
///
/// # Errors
/// Pagefind cannot do it.
pub fn index(lang: &str, records: impl Iterator<Item = Record>) -> Result<Vec<IndexFile>, IndexError> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(failed)?;
    let files = runtime.block_on(made(&lang.to_ascii_lowercase(), records))?;
    let mut files: Vec<IndexFile> = files.into_iter().filter_map(needed).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    if files.iter().filter(|file| file.path.starts_with("wasm.")).count() > 1 {
        files.retain(|file| file.path != KNOWS_NO_LANGUAGE);
    }
    Ok(files)
}

async fn made(lang: &str, records: impl Iterator<Item = Record>) -> Result<Vec<SyntheticFile>, IndexError> {
    let options = PagefindServiceConfig::builder().force_language(lang.to_owned()).keep_index_url(true).build();
    let mut index = PagefindIndex::new(Some(options)).map_err(failed)?;
    let mut known = HashSet::new();
    for record in records {
        // Pagefind would not come to an end if two were the same.
        if !known.insert(record.url.clone()) {
            continue;
        }
        let html = minimal::document(lang, &record);
        index.add_html_file(None, Some(record.url), html).await.map_err(failed)?;
    }
    index.get_files().await.map_err(failed)
}

/// The files that a browser asks for. Pagefind's own user interfaces stay out.
fn needed(file: SyntheticFile) -> Option<IndexFile> {
    // It speaks of files in the folder that it would write to.
    let path = file.filename.to_string_lossy().replace('\\', "/");
    let path = path.rsplit_once("/pagefind/").map_or(path.as_str(), |(_, path)| path);
    let is_needed = path.contains('/')
        || ["pagefind.js", "pagefind-worker.js", "pagefind-entry.json"].contains(&path)
        || path.starts_with("wasm.")
        || path.ends_with(".pf_meta");
    is_needed.then(|| IndexFile { path: path.to_owned(), bytes: file.contents })
}

fn failed(error: impl Display) -> IndexError {
    IndexError(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(url: &str, body: &str) -> Record {
        Record { url: url.to_owned(), title: url.to_owned(), body: body.to_owned(), lent_to: vec!["fr-fr".into()] }
    }

    fn made(lang: &str) -> Vec<IndexFile> {
        let page = |at: u32| {
            record(&format!("{at}/"), &format!("<p>試算表 ワークシート {at}</p><h2 id=\"a\">表</h2><p>欄</p>"))
        };
        index(lang, (0..20).map(page)).unwrap()
    }

    #[test]
    fn the_same_texts_make_the_same_files() {
        let files = |lang| made(lang).into_iter().map(|file| (file.path, file.bytes)).collect::<Vec<_>>();
        assert_eq!(files("zh-TW"), files("zh-TW"));
        assert_eq!(files("fr"), files("fr"));
    }

    #[test]
    fn a_page_that_comes_twice_is_found_once() {
        let files = index("fr", [record("a/", "<p>été</p>"), record("a/", "<p>été</p>")].into_iter()).unwrap();
        assert_eq!(files.iter().filter(|file| file.path.starts_with("fragment/")).count(), 1);
    }

    #[test]
    fn only_what_browsers_ask_for_is_kept() {
        let names = |lang| {
            let mut names: Vec<String> = made(lang).into_iter().map(|file| file.path).collect();
            names.retain(|name| !name.contains('/') && !name.ends_with(".pf_meta"));
            names
        };
        assert_eq!(
            names("ja-JP"),
            ["pagefind-entry.json", "pagefind-worker.js", "pagefind.js", "wasm.unknown.pagefind"]
        );
        assert_eq!(names("ar-SA"), ["pagefind-entry.json", "pagefind-worker.js", "pagefind.js", "wasm.ar-sa.pagefind"]);
    }
}
