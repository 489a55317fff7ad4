//! What search engines and other sites read about an article, and where its text can be edited.

use icu_locale::{LanguageIdentifier, LocaleExpander};

use crate::{
    locale::Locale,
    render::{
        page::Renderer,
        page_data::PageData,
        schema::{self, Translation, WebSite, Work},
        steps::Step,
    },
    site::{Article, Edition, State, encoded},
};

impl Renderer<'_> {
    /// What search engines read of an article that was last changed on the day `modified`. `page` is its page, and `steps`
    /// lead there.
    pub(super) fn structured_data(
        &self,
        article: &Article,
        edition: &Edition,
        page: &PageData<'_>,
        modified: Option<&str>,
        steps: &[Step<'_>],
    ) -> String {
        let kind = if edition.front.landing { "CollectionPage" } else { "TechArticle" };
        let translation = |of: &Edition| Translation {
            kind,
            url: self.url(&self.page_url(of.locale, article)),
            lang: self.site.locales[of.locale].locale.as_str(),
        };
        let is_translation = |of: &&Edition| !matches!(of.state, State::Source | State::Orphan);
        let source = self.real(article).find(|of| of.state == State::Source);
        let is_source = edition.state == State::Source;
        let translations = self.real(article).filter(|of| is_source && is_translation(of));
        let base_url = self.site.settings.base_url.as_deref().unwrap_or("/");
        let work = Work {
            kind,
            url: &page.canonical,
            headline: page.title,
            description: page.description,
            lang: page.lang,
            modified,
            image: page.image.as_ref().map(|image| &*image.url),
            site: WebSite { name: &self.locales[edition.locale].site_title, url: base_url },
            source: source.filter(|_| is_translation(&edition)).map(translation),
            translations: translations.map(translation).collect(),
        };
        schema::json_ld(&work, steps.iter().filter_map(|step| Some((step.title, self.url(step.path.as_ref()?)))))
    }

    /// Where the text of an edition can be edited.
    pub(super) fn edit_url(&self, edition: &Edition) -> Option<String> {
        let settings = &self.site.settings;
        let locale = &self.site.locales[edition.locale].locale;
        let pattern = settings.look.edit_url.as_ref()?.own(locale)?;
        let file = &self.site.files[edition.file];
        // Hosts of repositories care about case, and folders may be in another than tags.
        let spelled = file.path.split(['/', '.']).find(|part| part.eq_ignore_ascii_case(locale.as_str()));
        Some(settings.content.fill(pattern, spelled.unwrap_or(locale.as_str()), &encoded(&file.key)))
    }
}

/// A locale as Open Graph writes it, with the country where most of its readers are if it names none.
///
/// `fr` is `fr_FR`, and `zh-Hant` is `zh_TW`.
pub(super) fn open_graph(locale: &Locale) -> String {
    let mut id: LanguageIdentifier = locale.as_str().parse().unwrap_or(LanguageIdentifier::UNKNOWN);
    LocaleExpander::new_extended().maximize(&mut id);
    match id.region {
        Some(region) => format!("{}_{region}", id.language),
        None => id.language.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_have_countries() {
        let name = |tag: &str| open_graph(&tag.parse().unwrap());
        assert_eq!(
            ["fr", "zh-Hant", "pt-BR", "ar-EG", "sr-Latn-RS"].map(name),
            ["fr_FR", "zh_TW", "pt_BR", "ar_EG", "sr_RS"]
        );
    }
}
