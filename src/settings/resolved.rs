//! [`Settings`]: checked, with nothing left open.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::{
    finding::Gates,
    locale::{Locale, NotALocale},
    settings::{Levels, Look, OneOrMany, Options, Pattern, PatternError, options::FailOn},
};

/// What a run is to do. Made from [`Options`] only, so every value has been checked.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the configuration")]
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
    /// What the site puts around its pages.
    pub look: Look,
    /// Whether the history gives a date to articles that have none.
    pub git_dates: bool,
    /// Whether readers can search the site.
    pub search: bool,
    /// Whether `**` next to the punctuation of Chinese, Japanese and Korean makes text bold.
    pub cjk_emphasis: bool,
    /// Whether each article stands beside its page as Markdown.
    pub copies: bool,
    /// Whether readers can have the source beside a translation.
    pub bilingual: bool,
    /// Paths that the docset is published under elsewhere, `/` at their start and none at their end.
    pub base_paths: Vec<String>,
    /// Checkouts of other repositories by the folder that the docset knows them under; relative to the working folder.
    pub repositories: BTreeMap<String, String>,
    /// What the findings of rules weigh.
    pub levels: Levels,
    /// From which level on findings make a check fail.
    pub gates: Gates,
    /// Whether the configuration wants freshness to make a check fail.
    pub freshness_matters: bool,
    /// How many of a locale's translations may be stale, in percent.
    pub max_stale: Option<f64>,
    /// Whether a build makes the divergence report.
    pub report: bool,
    /// Whether it makes the page on how much is translated; where the user did not say, if there is anything to tell.
    pub coverage: Option<bool>,
    same_fields: Vec<String>,
    do_not_translate: Vec<String>,
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
    /// `edit_url` is no pattern of addresses.
    #[error(
        "site.edit_url: `{0}` is not an address with `{{path}}`, and perhaps `{{locale}}`, such as https://example.org/edit/{{locale}}/{{path}}"
    )]
    EditUrl(String),
    /// A link of the site leads nowhere.
    #[error("site.links: `{0}` is not an https, http or mailto address, or a path that begins with `/`")]
    Link(String),
    /// A colour is none.
    #[error("site.colors.{key}: `{value}` is not a colour such as #2a6b33")]
    Color {
        /// The key of the configuration.
        key: &'static str,
        /// What it says.
        value: String,
    },
    /// Search is wanted, and is not there.
    #[error("search.enabled: this build of isogloss cannot make search indexes; install it with the feature `search`")]
    NoSearch,
    /// `base_path` is no path.
    #[error("docset.base_path: `{0}` is not a path such as /guide")]
    BasePath(String),
    /// A name in `repositories` is no folder below a repository.
    #[error("repositories: `{0}` is not a folder below the repository such as samples")]
    Repository(String),
    /// `max_stale` is no share.
    #[error("gate.freshness.max_stale: `{0}` is not a share from 0% to 100% such as 10%")]
    MaxStale(String),
}

/// Fields that say what an article is, whatever language it is in.
const SAME_FIELDS: [&str; 7] =
    ["ms.assetid", "uid", "ms.topic", "ms.service", "ms.subservice", "ms.prod", "ms.technology"];

/// 16 MiB: a hundred times the largest article that was ever seen.
const MAX_FILE_SIZE: u32 = 16 << 20;

impl Settings {
    /// Checks `options` and fills in what they leave out.
    ///
    /// # Errors
    /// The first value that cannot be meant.
    pub fn new(options: &Options) -> Result<Self, SettingsError> {
        let locale = |key, tag: &String| tag.parse::<Locale>().map_err(|error| SettingsError::Locale { key, error });
        let default = Gates::default();
        let gate = |set: Option<FailOn>, default| set.map_or(default, FailOn::level);
        let freshness = &options.gate.freshness;
        let base_paths = options.docset.base_path.as_ref().map_or(&[][..], OneOrMany::as_slice);
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
            look: Look::new(&options.site)?,
            git_dates: options.site.git_dates.unwrap_or(false),
            search: checked_search(options.search.enabled)?,
            cjk_emphasis: options.markdown.cjk_emphasis.unwrap_or(true),
            copies: options.markdown.copies.unwrap_or(false),
            bilingual: options.bilingual.enabled.unwrap_or(true),
            base_paths: base_paths.iter().map(|path| checked_base_path(path)).collect::<Result<_, _>>()?,
            repositories: options
                .repositories
                .iter()
                .map(|(name, path)| checked_folder(name).map(|name| (name, path.clone())))
                .collect::<Result<_, _>>()?,
            levels: Levels::of(options),
            gates: Gates {
                freshness: gate(freshness.fail_on, default.freshness),
                integrity: gate(options.gate.integrity.fail_on, default.integrity),
                style: gate(options.gate.style.fail_on, default.style),
            },
            freshness_matters: freshness.fail_on.and_then(FailOn::level).is_some(),
            max_stale: freshness.max_stale.as_deref().map(checked_share).transpose()?,
            report: options.report.enabled.unwrap_or(false),
            coverage: options.coverage.enabled,
            same_fields: match &options.check.same_fields {
                Some(fields) => fields.clone(),
                None => SAME_FIELDS.map(str::to_owned).to_vec(),
            },
            do_not_translate: options.check.do_not_translate.clone().unwrap_or_default(),
        })
    }

    /// What is doubtful about the settings, though they can be meant.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        self.look.colors.warnings()
    }

    /// The fields of front matter that may not differ between the editions of an article.
    #[must_use]
    pub fn same_fields(&self) -> &[String] {
        &self.same_fields
    }

    /// The terms that stay as they are in every language.
    #[must_use]
    pub fn do_not_translate(&self) -> &[String] {
        &self.do_not_translate
    }
}

fn checked_search(enabled: Option<bool>) -> Result<bool, SettingsError> {
    let can_be = cfg!(feature = "search");
    if enabled == Some(true) && !can_be {
        return Err(SettingsError::NoSearch);
    }
    Ok(enabled.unwrap_or(can_be))
}

fn checked_share(share: &str) -> Result<f64, SettingsError> {
    let percent = share.strip_suffix('%').and_then(|number| number.trim().parse::<f64>().ok());
    percent.filter(|percent| (0.0..=100.0).contains(percent)).ok_or_else(|| SettingsError::MaxStale(share.to_owned()))
}

fn checked_base_path(path: &str) -> Result<String, SettingsError> {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let usable = !parts.is_empty()
        && !parts.contains(&".")
        && !parts.contains(&"..")
        && !path.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>?#:\\".contains(c));
    if !usable {
        return Err(SettingsError::BasePath(path.to_owned()));
    }
    Ok(format!("/{}", parts.join("/")))
}

fn checked_folder(name: &str) -> Result<String, SettingsError> {
    let folder = name.strip_prefix("./").unwrap_or(name).trim_end_matches('/');
    let usable = folder.split('/').all(|part| !matches!(part, "" | "." | ".."));
    if !usable || folder.contains('\\') {
        return Err(SettingsError::Repository(name.to_owned()));
    }
    Ok(folder.to_owned())
}

fn checked_base_url(url: &str) -> Result<String, SettingsError> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let usable = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>?#".contains(c));
    if !usable {
        return Err(SettingsError::BaseUrl(url.to_owned()));
    }
    Ok(ascii(&format!("{}/", url.trim_end_matches('/'))))
}

/// An address as sitemaps, feeds and servers need it: letters outside of ASCII percent-encoded (RFC 3987, 3.1).
fn ascii(url: &str) -> String {
    let mut ascii = String::with_capacity(url.len());
    for byte in url.bytes() {
        if byte.is_ascii() {
            ascii.push(char::from(byte));
        } else {
            let _ = write!(ascii, "%{byte:02X}");
        }
    }
    ascii
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{finding::Level, settings::SiteOptions};

    #[test]
    fn base_urls_end_in_a_slash() {
        let base = |url: &str| {
            let site = SiteOptions { base_url: Some(url.to_owned()), ..SiteOptions::default() };
            Settings::new(&Options { site, ..Options::default() }).map(|settings| settings.base_url.unwrap())
        };
        assert_eq!(base("https://example.org/docs").unwrap(), "https://example.org/docs/");
        assert_eq!(base("https://x.org/文").unwrap(), "https://x.org/%E6%96%87/");
        assert_eq!(base("http://localhost:8000/").unwrap(), "http://localhost:8000/");
        assert!(base("example.org").is_err() && base("javascript:x").is_err() && base("https:///x").is_err());
    }

    #[test]
    fn the_docset_is_checked() {
        let read = |text| Settings::new(&Options::from_toml(text, "isogloss.toml").unwrap());
        let settings = read("docset.base_path = ['ef/', '/שלום']\nrepositories = { 'samples/' = '../x' }").unwrap();
        assert_eq!(settings.base_paths, ["/ef", "/שלום"]);
        assert_eq!(settings.repositories["samples"], "../x");
        assert_eq!(read("docset.base_path = '/a'").unwrap().base_paths, ["/a"]);
        for wrong in ["docset.base_path = '/'", "docset.base_path = 'https://x'", "repositories = { '../x' = 'y' }"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn search_is_there_unless_it_is_turned_off() {
        let search = |text| Settings::new(&Options::from_toml(text, "isogloss.toml").unwrap()).map(|read| read.search);
        let can_be = cfg!(feature = "search");
        assert_eq!((search(""), search("search.enabled = false")), (Ok(can_be), Ok(false)));
        assert_eq!(search("search.enabled = true").is_ok(), can_be);
    }

    #[test]
    fn gates_are_checked() {
        let read = |text: &str| Settings::new(&Options::from_toml(text, "isogloss.toml").unwrap());
        let settings = read("").unwrap();
        assert_eq!((settings.gates, settings.freshness_matters, settings.max_stale), (Gates::default(), false, None));
        let settings =
            read("gate.freshness = { fail_on = 'warning', max_stale = '2.5 %' }\ngate.integrity.fail_on = 'never'");
        let settings = settings.unwrap();
        assert_eq!((settings.gates.freshness, settings.gates.integrity), (Some(Level::Warning), None));
        assert_eq!((settings.freshness_matters, settings.max_stale), (true, Some(2.5)));
        for wrong in ["10", "-1%", "101%", "NaN%", "ten%"] {
            assert!(read(&format!("gate.freshness.max_stale = '{wrong}'")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn lists_for_rules_have_defaults() {
        let read = |text| Settings::new(&Options::from_toml(text, "isogloss.toml").unwrap()).unwrap();
        assert_eq!((read("").same_fields().len(), read("").do_not_translate().len()), (7, 0));
        let settings = read("[check]\nsame_fields = ['uid']\ndo_not_translate = ['雲端', 'Blob']");
        assert_eq!(
            (settings.same_fields(), settings.do_not_translate()[0].as_str()),
            (&["uid".to_owned()][..], "雲端")
        );
    }

    #[test]
    fn locales_are_checked() {
        let options = Options { source_locale: Some("english".into()), ..Options::default() };
        let error = Settings::new(&options).unwrap_err().to_string();
        assert_eq!(error, "source_locale: `english` is not a BCP 47 language tag");
    }
}
