//! [`Shelf`]: the files that an edition takes text and code from.

use crate::{
    parse::extension::{Included, Library, Missing},
    render::Words,
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
            return Err(Missing {
                message: format!("`{path}` leads out of the docset"),
                help: "only files of the docset and of repositories that the configuration names can be taken in"
                    .into(),
            });
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
            return Missing {
                message: format!("`{path}` is in the repository `{name}`, which is not at hand"),
                help: format!(
                    "name the folder of a checkout in `isogloss.toml`: `repositories.\"{name}\" = \"../{name}\"`"
                ),
            };
        }
        let help = match self.site.nearest_file(key) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => format!("add it to the source locale as `{key}`"),
        };
        Missing { message: format!("`{path}` is in no locale"), help }
    }
}

impl Library for Shelf<'_> {
    fn include(&self, from: &str, path: &str) -> Result<Included, Missing> {
        let file = self.file(from, path)?;
        let key = self.site.files[file].key.clone();
        match self.site.bitext(file) {
            Ok(bitext) => Ok(Included { key, bitext }),
            Err(error) => Err(Missing { message: format!("`{path}`: {}", error.message()), help: error.help().into() }),
        }
    }

    fn code(&self, from: &str, path: &str) -> Result<String, Missing> {
        let file = self.file(from, path)?;
        let text = self.site.text(file);
        text.map_err(|error| Missing { message: format!("`{path}`: {}", error.message()), help: error.help().into() })
    }

    fn word(&self, id: &str) -> &str {
        self.words.map_or("", |words| words.get(id))
    }

    fn pivot_title(&self, id: &str) -> Option<&str> {
        self.site.pivot_title(self.locale, id)
    }
}
