//! [`Settings`]: checked, with nothing left open.

use crate::{
    locale::{Locale, NotALocale},
    settings::{Options, Pattern, PatternError},
};

/// What a run is to do. Made from [`Options`] only, so every value has been checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where articles lie.
    pub content: Pattern,
    /// The language the others were translated from, where the user named it.
    pub source_locale: Option<Locale>,
    /// The locales to build and report; empty for all.
    pub locales: Vec<Locale>,
    /// The folder that a build writes to, relative to the working folder.
    pub output: String,
    /// How many threads to work on; 0 for one each processor.
    pub threads: usize,
    /// Largest file that is read, in bytes. Offsets are 32-bit, so it is always under 4 GiB.
    pub max_file_size: u32,
    /// Name of the site.
    pub title: Option<String>,
    /// Where the site will be served, with a `/` at its end; none where the user did not say.
    pub base_url: Option<String>,
    /// One sentence for search engines.
    pub description: Option<String>,
}

/// A value that cannot be meant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// `content` is no pattern.
    #[error("content: {0}")]
    Content(#[from] PatternError),
    /// A locale is no BCP 47 tag.
    #[error("{key}: {error}")]
    Locale {
        /// The key of the configuration.
        key: &'static str,
        /// What is wrong.
        error: NotALocale,
    },
    /// `base_url` is not an `http` or `https` address.
    #[error("site.base_url: `{0}` is not an http or https address such as https://docs.example.org/guide/")]
    BaseUrl(String),
}

/// 16 MiB: a hundred times the largest article that was ever seen.
const MAX_FILE_SIZE: u32 = 16 << 20;

impl Settings {
    /// Checks `options` and fills in what they leave out.
    ///
    /// # Errors
    /// The first value that cannot be meant.
    pub fn new(options: &Options) -> Result<Self, SettingsError> {
        let locale = |key, tag: &String| tag.parse::<Locale>().map_err(|error| SettingsError::Locale { key, error });
        Ok(Self {
            content: options.content.as_deref().unwrap_or("content/{locale}/{path}").parse()?,
            source_locale: options.source_locale.as_ref().map(|tag| locale("source_locale", tag)).transpose()?,
            locales: options.locales.iter().flatten().map(|tag| locale("locales", tag)).collect::<Result<_, _>>()?,
            output: options.output.clone().unwrap_or_else(|| "public".to_owned()),
            threads: options.threads.unwrap_or(0),
            max_file_size: options.max_file_size.unwrap_or(MAX_FILE_SIZE).min(u32::MAX - 1),
            title: options.site.title.clone(),
            base_url: options.site.base_url.as_deref().map(checked_base_url).transpose()?,
            description: options.site.description.clone(),
        })
    }
}

fn checked_base_url(url: &str) -> Result<String, SettingsError> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let usable = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>?#".contains(c));
    if !usable {
        return Err(SettingsError::BaseUrl(url.to_owned()));
    }
    Ok(format!("{}/", url.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::SiteOptions;

    #[test]
    fn base_urls_end_in_a_slash() {
        let base = |url: &str| {
            let site = SiteOptions { base_url: Some(url.to_owned()), ..SiteOptions::default() };
            Settings::new(&Options { site, ..Options::default() }).map(|settings| settings.base_url.unwrap())
        };
        assert_eq!(base("https://example.org/docs").unwrap(), "https://example.org/docs/");
        assert_eq!(base("http://localhost:8000/").unwrap(), "http://localhost:8000/");
        assert!(base("example.org").is_err() && base("javascript:x").is_err() && base("https:///x").is_err());
    }

    #[test]
    fn locales_are_checked() {
        let options = Options { source_locale: Some("english".into()), ..Options::default() };
        let error = Settings::new(&options).unwrap_err().to_string();
        assert_eq!(error, "source_locale: `english` is not a BCP 47 language tag");
    }
}
