//! [`Shelf`]: the files that an edition takes text and code from.

use crate::{
    parse::{
        bitext::Bitext,
        extension::{Found, Library, Missing},
        rules::REPOSITORY_UNMAPPED,
    },
    read::Unreadable,
    render::{Words, link::unmapped},
    site::{LocaleId, Site, href::folder_of, percent_decoded},
};

/// What editions of one locale can take from others: files of their own locale, else of the source locale, else of
/// any.
pub(super) struct Shelf<'s> {
    pub(super) site: &'s Site,
    pub(super) locale: LocaleId,
    /// The words of the locale; none where nothing is rendered.
    pub(super) words: Option<&'s Words>,
}

impl Shelf<'_> {
    /// The file that `path` names in the file `from`: an index into [`Site::files`], and its key.
    fn file(&self, from: &str, path: &str) -> Result<usize, Missing> {
        let site = self.site;
        let Some(key) = site.key_from(folder_of(from), &percent_decoded(path)) else {
            let help = "only files of the docset and of repositories that the configuration names can be taken in";
            return Err(Missing::new(format!("`{path}` leads out of the docset"), help));
        };
        let article = site.article_named(&key).map(|article| &site.articles[article]);
        let edition = article.and_then(|article| {
            let source = || site.source.and_then(|source| article.edition(source));
            article.edition(self.locale).or_else(source).or_else(|| article.editions.first())
        });
        let file = edition.map(|edition| edition.file).or_else(|| site.resource(self.locale, &key));
        file.ok_or_else(|| self.missing(path, &key))
    }

    fn missing(&self, path: &str, key: &str) -> Missing {
        if let Some(name) = self.site.unmapped_repository(key) {
            let (message, help) = unmapped(path, name);
            return Missing { rule: &REPOSITORY_UNMAPPED, message, help };
        }
        let help = self.site.help_for_missing(key).unwrap_or_else(|| format!("add it to the source locale as `{key}`"));
        Missing::new(format!("`{path}` is in no locale"), help)
    }
}

impl Library for Shelf<'_> {
    fn find(&self, from: &str, path: &str) -> Result<Found, Missing> {
        let file = self.file(from, path)?;
        Ok(Found { key: self.site.files[file].key.clone(), file })
    }

    fn bitext(&self, file: &Found) -> Result<Bitext, Missing> {
        self.site.bitext(file.file).map_err(|error| unreadable(file, &error))
    }

    fn text(&self, file: &Found) -> Result<String, Missing> {
        self.site.text(file.file).map_err(|error| unreadable(file, &error))
    }

    fn word(&self, id: &str) -> &str {
        self.words.map_or("", |words| words.get(id))
    }

    fn pivot_title(&self, id: &str) -> Option<&str> {
        self.site.pivot_title(self.locale, id)
    }
}

fn unreadable(file: &Found, error: &Unreadable) -> Missing {
    Missing::new(format!("`{}`: {}", file.key, error.message()), error.help())
}
