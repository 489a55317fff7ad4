//! [`add`]: the indexes of all locales, beside the pages that were just written.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use crate::{
    digest::sha1_hex,
    render::{Renderer, Searchable},
    search::{IndexError, Record, index},
    site::LocaleId,
    write::{Output, WriteError},
};

/// What became of the indexes.
#[derive(Debug, Default)]
pub struct Indexes {
    /// The folder of each locale's index below the site's root, by [`LocaleId`]; none where there is nothing to find.
    pub folders: Vec<Option<String>>,
    /// Their files, whether they were made or are those of the build before.
    pub files: Vec<String>,
    /// What went wrong. The site is whole without it.
    pub troubles: Vec<String>,
}

/// An index that has to be made.
struct Job {
    locale: LocaleId,
    folder: String,
    pages: Vec<Searchable>,
}

/// Makes the indexes of `pages`, those of different locales at the same time, and puts them in line. An index whose
/// texts are those of the build before stays as it is. `progress` is called with the number of pages that are to be
/// indexed, and again after each, with how many are done.
///
/// The folder of an index is named after what it was made of. So it is there as a whole or not at all, and browsers may
/// keep what they have of it.
///
/// # Errors
/// The output folder cannot be written.
pub fn add(
    renderer: &Renderer<'_>,
    pages: Vec<Searchable>,
    output: &Output,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Indexes, WriteError> {
    let site = renderer.site();
    let mut indexes = Indexes { folders: vec![None; site.locales.len()], ..Indexes::default() };
    let mut jobs = Vec::new();
    for (locale, pages) in by_locale(site.locales.len(), pages).into_iter().enumerate() {
        if pages.is_empty() {
            continue;
        }
        let folder = folder(&site.locales[locale].slug, &pages);
        match output.kept(&folder) {
            Some(files) => indexes.files.extend(files),
            None => jobs.push(Job { locale, folder: folder.clone(), pages }),
        }
        indexes.folders[locale] = Some(folder);
    }
    for (locale, made) in all_made(renderer, &jobs, output, progress) {
        match made {
            Ok(files) => indexes.files.extend(files),
            Err(Fault::Write(error)) => return Err(error),
            Err(Fault::Index(error)) => {
                indexes.folders[locale] = None;
                indexes.troubles.push(format!("`{}` cannot be searched: {error}", site.locales[locale].locale));
            }
        }
    }
    Ok(indexes)
}

/// The pages of each locale, in the order of their articles.
fn by_locale(locales: usize, pages: Vec<Searchable>) -> Vec<Vec<Searchable>> {
    let mut sorted: Vec<Vec<Searchable>> = vec![Vec::new(); locales];
    for page in pages {
        sorted[page.locale].push(page);
    }
    for pages in &mut sorted {
        pages.sort_by_key(|page| page.article);
    }
    sorted
}

/// The folder of an index of these pages.
fn folder(slug: &str, pages: &[Searchable]) -> String {
    let mut parts: Vec<&[u8]> = vec![env!("CARGO_PKG_VERSION").as_bytes()];
    parts.extend(pages.iter().map(|page| page.hash.as_bytes()));
    format!("assets/search/{slug}-{}", &sha1_hex(&parts)[..10])
}

enum Fault {
    Write(WriteError),
    Index(IndexError),
}

/// How many pages are being indexed at the same time, at most, if a locale does not have more: one takes a quarter of a
/// megabyte of memory until its index is written.
const MOST_AT_ONCE: usize = 10_000;

type Made = (LocaleId, Result<Vec<String>, Fault>);

/// Makes what is to be made, on threads of its own, and gives it in the order of `jobs`.
fn all_made(
    renderer: &Renderer<'_>,
    jobs: &[Job],
    output: &Output,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Vec<Made> {
    let total = jobs.iter().map(|job| job.pages.len()).sum();
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let page_done = || progress(done.fetch_add(1, Ordering::Relaxed) + 1, total);
    let work = || {
        let mut made = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(at) else { break made };
            // A defect of the indexer must not cost the site.
            let result = catch_unwind(AssertUnwindSafe(|| job.run(renderer, output, &page_done)));
            let result = result.unwrap_or_else(|_| Err(Fault::Index(IndexError::defect())));
            made.push((at, (job.locale, result)));
        }
    };
    let mut made: Vec<(usize, Made)> = thread::scope(|scope| {
        let largest = jobs.iter().map(|job| job.pages.len()).max().unwrap_or(0).max(1);
        let threads = rayon::current_num_threads().min(jobs.len()).min((MOST_AT_ONCE / largest).max(1));
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("panics are caught")).collect()
    });
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
}

impl Job {
    /// Makes the index and puts its files in line; their paths.
    fn run(&self, renderer: &Renderer<'_>, output: &Output, page_done: &dyn Fn()) -> Result<Vec<String>, Fault> {
        let site = renderer.site();
        let records = self.pages.iter().filter_map(|page| {
            let article = &site.articles[page.article];
            let edition = article.edition(page.locale)?;
            let record = Record {
                url: article.address.url().to_owned(),
                title: edition.title.clone(),
                body: renderer.searchable_body(page)?,
                lent_to: renderer.lent_to(article, edition).into_iter().map(str::to_owned).collect(),
            };
            page_done();
            Some(record)
        });
        let files = index(site.locales[self.locale].locale.as_str(), records).map_err(Fault::Index)?;
        let mut paths = Vec::with_capacity(files.len());
        for file in files {
            let path = format!("{}/{}", self.folder, file.path);
            output.put(&path, &file.bytes).map_err(Fault::Write)?;
            paths.push(path);
        }
        Ok(paths)
    }
}
