//! [`Look`]: what a site puts around its pages: logo, colours, links, a sentence at the foot.

use crate::{
    locale::Locale,
    settings::{
        Palette, SettingsError,
        site_options::{ByLocale, LinkOptions, LinkPlace, SiteOptions},
    },
};

/// What the table `[site]` says of the look of pages. Checked.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The picture before the name of the site, by day and by night: files of `templates/`.
    pub logo: Option<[String; 2]>,
    /// What others show beside a link to a page without an image of its own: a file of `templates/`.
    pub image: Option<String>,
    /// Where a text can be edited, with `{path}` and `{locale}`.
    pub edit_url: Option<Local>,
    /// A sentence at the foot of every page.
    pub footer: Option<Local>,
    /// Links of the site.
    pub links: Vec<Link>,
    /// Colours.
    pub colors: Palette,
}

/// A link of the site.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its words.
    pub text: Local,
    /// Where it leads.
    pub url: Local,
    /// Where it stands.
    pub place: LinkPlace,
}

/// A text that may be another in each locale.
#[derive(Clone, Debug)]
pub struct Local {
    /// Texts by locale; one without a locale is for all.
    texts: Vec<(Option<Locale>, String)>,
}

impl Look {
    pub(super) fn new(options: &SiteOptions) -> Result<Self, SettingsError> {
        let local = |key: &'static str, value: &Option<ByLocale>| {
            value.as_ref().map(|value| Local::new(key, value)).transpose()
        };
        let link = |link: &LinkOptions| -> Result<Link, SettingsError> {
            let url = Local::new("site.links.url", &link.url)?;
            url.check(is_address).map_err(SettingsError::Link)?;
            Ok(Link { text: Local::new("site.links.text", &link.text)?, url, place: link.place })
        };
        let edit_url = local("site.edit_url", &options.edit_url)?;
        if let Some(edit_url) = &edit_url {
            edit_url.check(is_edit_url).map_err(SettingsError::EditUrl)?;
        }
        Ok(Self {
            logo: options.logo.as_ref().map(|logo| logo.both().map(str::to_owned)),
            image: options.image.clone(),
            edit_url,
            footer: local("site.footer", &options.footer)?,
            links: options.links.iter().flatten().map(link).collect::<Result<_, _>>()?,
            colors: Palette::new(&options.colors)?,
        })
    }
}

impl Local {
    fn new(key: &'static str, value: &ByLocale) -> Result<Self, SettingsError> {
        let texts = match value {
            ByLocale::All(text) => vec![(None, text.clone())],
            ByLocale::Each(texts) => texts
                .iter()
                .map(|(tag, text)| Ok((Some(tag.parse()?), text.clone())))
                .collect::<Result<_, _>>()
                .map_err(|error| SettingsError::Locale { key, error })?,
        };
        Ok(Self { texts })
    }

    /// The first text that is not what it should be.
    fn check(&self, is_right: fn(&str) -> bool) -> Result<(), String> {
        self.texts.iter().find(|(_, text)| !is_right(text)).map_or(Ok(()), |(_, text)| Err(text.clone()))
    }

    /// The text for readers of `locale`: that of the nearest locale it falls back to.
    #[must_use]
    pub fn own(&self, locale: &Locale) -> Option<&str> {
        let of = |wanted: Option<&Locale>| {
            self.texts.iter().find(|(of, _)| of.as_ref() == wanted).map(|(_, text)| text.as_str())
        };
        of(None).or_else(|| locale.fallbacks().iter().find_map(|locale| of(Some(locale))))
    }

    /// The same, else the text for readers of `source`, else the first; with the locale that it is written in, where that
    /// is none of the reader's.
    #[must_use]
    pub fn any<'a>(&'a self, locale: &Locale, source: Option<&'a Locale>) -> Option<(&'a str, Option<&'a Locale>)> {
        if let Some(own) = self.own(locale) {
            return Some((own, None));
        }
        if let Some((source, text)) = source.and_then(|source| Some((source, self.own(source)?))) {
            return Some((text, Some(source)));
        }
        self.texts.first().map(|(of, text)| (text.as_str(), of.as_ref()))
    }
}

/// Whether a link may lead to `url`: to a site or a mailbox, or to a path of the host.
fn is_address(url: &str) -> bool {
    let starts = ["https://", "http://", "mailto:", "/"];
    !url.contains(|c: char| c.is_whitespace() || c.is_control())
        && starts.iter().any(|start| url.len() >= start.len() && url.starts_with(start))
}

fn is_edit_url(url: &str) -> bool {
    let rest = url.replacen("{path}", "", 1).replace("{locale}", "");
    let is_site = url.starts_with("https://") || url.starts_with("http://");
    is_site && is_address(url) && url.contains("{path}") && !rest.contains(['{', '}'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{Options, Settings};

    fn look(toml: &str) -> Result<Look, String> {
        let options = Options::from_toml(&format!("[site]\n{toml}"), "isogloss.toml").map_err(|e| e.to_string())?;
        Settings::new(&options).map(|settings| settings.look).map_err(|error| error.to_string())
    }

    #[test]
    fn texts_go_by_the_readers_locale() {
        let footer = look("footer = { en = 'Example', fr = 'Exemple', zh-Hant = '範例' }").unwrap().footer.unwrap();
        let locale = |tag: &str| tag.parse::<Locale>().unwrap();
        let source = locale("fr-FR");
        let any = |tag: &str| {
            let (text, lang) = footer.any(&locale(tag), Some(&source)).unwrap();
            format!("{text} {}", lang.map_or("-", Locale::as_str))
        };
        assert_eq!([any("zh-TW"), any("fr-CA"), any("ar-SA")], ["範例 -", "Exemple -", "Exemple fr-FR"]);
        assert_eq!(footer.any(&locale("ar"), None), Some(("Example", Some(&locale("en")))));
        assert_eq!(footer.own(&locale("ar")), None);
        let all = look("footer = '© 例'").unwrap().footer.unwrap();
        assert_eq!(all.any(&locale("ar"), None), Some(("© 例", None)));
    }

    #[test]
    fn links_and_where_they_stand() {
        let links = look(
            "[[site.links]]\ntext = 'Support'\nurl = '/support/'\n[[site.links]]\ntext = { en = 'Code', he = 'קוד' }\n\
             url = { en = 'https://example.org/en', he = 'https://example.org/he' }\nplace = 'footer'",
        );
        let places: Vec<LinkPlace> = links.unwrap().links.iter().map(|link| link.place).collect();
        assert_eq!(places, [LinkPlace::Header, LinkPlace::Footer]);
        for wrong in ["javascript:x", "support/", "", "https://a b"] {
            let error = look(&format!("[[site.links]]\ntext = 'a'\nurl = '{wrong}'")).unwrap_err();
            assert!(error.starts_with("site.links: "), "{error}");
        }
    }

    #[test]
    fn patterns_of_editors() {
        assert!(look("edit_url = 'https://example.org/edit/{locale}/{path}'").is_ok());
        for wrong in ["https://example.org/", "/{path}", "https://example.org/{path}/{file}", "https://x/{path}{path}"]
        {
            assert!(look(&format!("edit_url = '{wrong}'")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn mistakes_are_named() {
        let error = |toml: &str| look(toml).unwrap_err();
        assert_eq!(error("lgo = 'x'"), "isogloss.toml:2:1: unknown key `lgo`; did you mean `logo`?");
        assert_eq!(
            error("[site.colors]\nlinks = '#fff'"),
            "isogloss.toml:3:1: unknown key `links`; did you mean `link`?"
        );
        assert_eq!(error("colors.link = 'blue'"), "site.colors.link: `blue` is not a colour such as #2a6b33");
        assert!(error("logo = { day = 'x' }").contains("a table of `light` and `dark`"));
        assert!(error("[[site.links]]\ntext = 'a'\nulr = '/'").contains("did you mean `url`?"));
        assert_eq!(error("footer = { french = 'x' }"), "site.footer: `french` is not a BCP 47 language tag");
    }
}
