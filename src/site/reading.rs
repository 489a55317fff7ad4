//! Reading the files of a site again, when they are worked on: [`Site::text`], [`Site::bitext`].

use std::{path::Path, sync::Arc};

use crate::{
    finding::Findings,
    parse::{
        bitext::{self, Bitext, Side},
        front_matter,
        image::ImageSize,
        source_body::SourceBody,
        yaml_page,
    },
    read::{self, History, HistoryError, Unreadable},
    site::{Article, Edition, Site, State},
};

impl Site {
    /// The text of a file, by its index into [`Site::files`].
    ///
    /// # Errors
    /// It cannot be read.
    pub fn text(&self, file: usize) -> Result<String, Unreadable> {
        read::text(Path::new(&*self.files[file].path), self.settings.max_file_size)
    }

    /// The size of the image in a file, by its index into [`Site::files`]; none where the beginning of the file does not
    /// tell, or cannot be read: who copies the file reports that.
    #[must_use]
    pub fn image_size(&self, file: usize) -> Option<ImageSize> {
        // Nearly always the first bytes will do; photographs may have much before their size.
        [1 << 10, 1 << 18].into_iter().find_map(|most| {
            let head = read::first_bytes(Path::new(&*self.files[file].path), most).ok()?;
            ImageSize::of(&head)
        })
    }

    /// The body of a file without span markup, for those who include it: what is wrong with it is found where it is
    /// looked at by itself.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn bitext(&self, file: usize) -> Result<Bitext, Unreadable> {
        let article = self.article(&self.files[file].key).map(|article| &self.articles[article]);
        let edition =
            article.and_then(|article| Some((article, article.editions.iter().find(|edition| edition.file == file)?)));
        if let Some((article, edition)) = edition {
            return self.read(article, edition).map(|(_, bitext)| bitext);
        }
        let text = self.text(file)?;
        let mut unheard = Findings::new("".into(), None, &text);
        Ok(bitext::read(&text, front_matter::body(&text), Side::Target, None, &mut unheard))
    }

    /// The text of an edition and its body without span markup, for those who compare with it.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(&self, article: &Article, edition: &Edition) -> Result<(String, Bitext), Unreadable> {
        let text = self.text(edition.file)?;
        let mut unheard = Findings::new("".into(), None, &text);
        let bitext = self.stripped(article, edition, &text, &|_| String::new(), &mut unheard);
        drop(unheard);
        Ok((text, bitext))
    }

    /// The body of an edition, whose whole file is `text`, as Markdown without span markup. `label` gives the words for
    /// a kind of link.
    #[must_use]
    pub fn stripped(
        &self,
        article: &Article,
        edition: &Edition,
        text: &str,
        label: &dyn Fn(&str) -> String,
        findings: &mut Findings<'_>,
    ) -> Bitext {
        let source = self.source_body(article, edition, text);
        let bitext = bitext::read(text, front_matter::body(text), Side::Target, source.as_ref(), findings);
        if self.files[edition.file].is_article() { bitext } else { yaml_page::body(bitext, label) }
    }

    /// Asks `git` for the history of the source's files, if a translation is out of date: how far is to be told.
    pub fn look_up_history(&mut self) {
        let is_stale = |edition: &Edition| edition.state == State::Stale(None) && self.locales[edition.locale].selected;
        let Some(source) = self.source else { return };
        if !self.articles.iter().any(|article| article.editions.iter().any(is_stale)) {
            return;
        }
        let editions = self.articles.iter().filter_map(|article| article.edition(source));
        let files: Vec<&str> = editions.map(|edition| &*self.files[edition.file].path).collect();
        self.history = History::of(&files).map(Arc::new);
    }

    /// Asks `git` when the articles that say no date were last changed.
    ///
    /// # Errors
    /// It cannot tell.
    pub fn look_up_dates(&mut self) -> Result<(), HistoryError> {
        let editions = self.articles.iter().flat_map(|article| &article.editions);
        let undated = editions.filter(|edition| edition.front.date.is_none());
        let files: Vec<&str> = undated.map(|edition| &*self.files[edition.file].path).collect();
        let days = read::last_days(&files)?;
        for edition in self.articles.iter_mut().flat_map(|article| &mut article.editions) {
            let day = || days.get(&*self.files[edition.file].path)?.parse().ok();
            edition.front.date = edition.front.date.or_else(day);
        }
        Ok(())
    }

    /// How many commits changed the source of an article after the one that `edition` was translated from, where the
    /// history tells.
    #[must_use]
    pub fn commits_behind(&self, article: &Article, edition: &Edition) -> Option<usize> {
        let commit = edition.front.revision.commit.as_ref()?;
        let source = article.edition(self.source?)?;
        self.history.as_ref()?.commits_since(&self.files[source.file].path, &commit.value)
    }

    /// The same; not that it was not changed.
    #[must_use]
    pub fn commits_since(&self, article: &Article, edition: &Edition) -> Option<usize> {
        self.commits_behind(article, edition).filter(|count| *count > 0)
    }

    /// The body of the source as it was when `edition` was translated, as Markdown, where the history tells. Front
    /// matter is left out.
    #[must_use]
    pub fn older_source(&self, article: &Article, edition: &Edition) -> Option<String> {
        let commit = edition.front.revision.commit.as_ref()?;
        let source = article.edition(self.source?)?;
        let path = &self.files[source.file].path;
        let text = self.history.as_ref()?.text_at(&commit.value, path, self.settings.max_file_size)?;
        let body = front_matter::body(&text);
        if self.files[source.file].is_article() {
            return Some(text[body..].to_owned());
        }
        let mut unheard = Findings::new("".into(), None, &text);
        let plain = bitext::read(&text, body, Side::Target, None, &mut unheard);
        Some(yaml_page::body(plain, &|_| String::new()).text)
    }

    /// The source edition of the very revision that `edition` was translated from, where it is on disk and the text
    /// has backslashes that only it can explain.
    fn source_body(&self, article: &Article, edition: &Edition, text: &str) -> Option<SourceBody> {
        let escaped = || text.contains("\\*") || text.contains("\\`");
        let source = article.edition(self.source.filter(|_| edition.state == State::Fresh && escaped())?)?;
        let source = self.text(source.file).ok()?;
        Some(SourceBody::new(&source, front_matter::body(&source)))
    }
}
