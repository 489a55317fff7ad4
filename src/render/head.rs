//! What search engines and other sites read about a page: [`Described`] as JSON-LD, names of locales for Open Graph.

use icu_locale::{LanguageIdentifier, LocaleExpander};
use serde_json::{Value, json};

use crate::{
    locale::Locale,
    parse::date::Date,
    render::{page::Renderer, page_data::PageData, steps::Step},
    site::{Article, Edition, State, encoded},
};

/// What is said of an article to those who do not look at its page. Addresses are full ones.
#[derive(Debug)]
pub(super) struct Described<'a> {
    /// Whether it is there to lead to others.
    pub(super) is_landing: bool,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    pub(super) lang: &'a str,
    pub(super) url: &'a str,
    pub(super) modified: Option<Date>,
    pub(super) image: Option<&'a str>,
    /// The name and the address of the site.
    pub(super) site: (&'a str, &'a str),
    /// What it was translated from: language and address.
    pub(super) source: Option<Translation<'a>>,
    /// What was translated from it.
    pub(super) translations: Vec<Translation<'a>>,
    /// The pages on the way to it, itself included: title and address.
    pub(super) trail: Vec<(&'a str, String)>,
}

/// The same article in another language.
#[derive(Debug)]
pub(super) struct Translation<'a> {
    pub(super) lang: &'a str,
    pub(super) url: String,
}

impl Renderer<'_> {
    /// What search engines read of an article. `page` is its page, and `steps` lead there.
    pub(super) fn described<'a>(
        &'a self,
        article: &'a Article,
        edition: &'a Edition,
        page: &'a PageData<'_>,
        steps: &[Step<'a>],
    ) -> Described<'a> {
        let translation = |of: &'a Edition| Translation {
            lang: self.site.locales[of.locale].locale.as_str(),
            url: self.url(&self.page_url(of.locale, article)),
        };
        let is_translation = |of: &&Edition| !matches!(of.state, State::Source | State::Orphan);
        let source = self.real(article).find(|of| of.state == State::Source);
        let is_source = edition.state == State::Source;
        let translations = self.real(article).filter(|of| is_source && is_translation(of));
        let trail = steps.iter().filter_map(|step| Some((step.title, self.url(step.path.as_ref()?))));
        Described {
            is_landing: edition.front.landing,
            title: page.title,
            description: page.description,
            lang: page.lang,
            url: &page.canonical,
            modified: edition.front.date,
            image: page.image.as_ref().map(|image| &*image.url),
            site: (&self.locales[edition.locale].site_title, self.site.settings.base_url.as_deref().unwrap_or("/")),
            source: source.filter(|_| is_translation(&edition)).map(translation),
            translations: translations.map(translation).collect(),
            trail: trail.collect(),
        }
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

impl Described<'_> {
    /// A `TechArticle` and its `BreadcrumbList`, in words of schema.org, as they may stand in a `<script>`.
    pub(super) fn json_ld(&self) -> String {
        let kind = if self.is_landing { "CollectionPage" } else { "TechArticle" };
        let other = |other: &Translation<'_>| json!({"@type": kind, "@id": other.url, "inLanguage": other.lang});
        let mut article = json!({
            "@type": kind,
            "@id": self.url,
            "headline": self.title,
            "inLanguage": self.lang,
            "isPartOf": {"@type": "WebSite", "name": self.site.0, "url": self.site.1},
        });
        let translations: Vec<Value> = self.translations.iter().map(other).collect();
        let more = [
            ("description", (!self.description.is_empty()).then(|| self.description.into())),
            ("dateModified", self.modified.map(|date| date.to_string().into())),
            ("image", self.image.map(Value::from)),
            ("translationOfWork", self.source.as_ref().map(other)),
            ("workTranslation", (!translations.is_empty()).then(|| translations.into())),
        ];
        for (name, value) in more {
            if let Some(value) = value {
                article[name] = value;
            }
        }
        let mut graph = vec![article];
        if self.trail.len() > 1 {
            graph.push(json!({"@type": "BreadcrumbList", "itemListElement": self.steps()}));
        }
        let data = json!({"@context": "https://schema.org", "@graph": graph}).to_string();
        // What ends a script, or opens a comment in it, begins with this.
        data.replace('<', "\\u003c")
    }

    fn steps(&self) -> Vec<Value> {
        let step = |(at, (title, url)): (usize, &(&str, String))| json!({"@type": "ListItem", "position": at + 1, "name": title, "item": url});
        self.trail.iter().enumerate().map(step).collect()
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

    #[test]
    fn text_stays_in_the_script() {
        let described = Described {
            is_landing: false,
            title: "</script><!-- \"引号\"",
            description: "",
            lang: "zh-CN",
            url: "https://example.org/zh-cn/a/",
            modified: "2017-05-12".parse().ok(),
            image: None,
            site: ("例", "https://example.org/"),
            source: Some(Translation { lang: "en-US", url: "https://example.org/en-us/a/".to_owned() }),
            translations: vec![],
            trail: vec![
                ("例", "https://example.org/zh-cn/".to_owned()),
                ("甲", "https://example.org/zh-cn/a/".to_owned()),
            ],
        };
        let text = described.json_ld();
        assert!(!text.contains('<'), "{text}");
        let data: Value = serde_json::from_str(&text).unwrap();
        let article = &data["@graph"][0];
        assert_eq!((&article["headline"], &article["dateModified"]), (&json!(described.title), &json!("2017-05-12")));
        assert_eq!(article["translationOfWork"]["@id"], "https://example.org/en-us/a/");
        assert_eq!(article.get("description"), None);
        assert_eq!(
            data["@graph"][1]["itemListElement"][1],
            json!({"@type": "ListItem", "position": 2, "name": "甲", "item": "https://example.org/zh-cn/a/"})
        );
    }
}
