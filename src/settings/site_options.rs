//! [`SiteOptions`]: the table `[site]` of the configuration file, as it was written.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The table `[site]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteOptions {
    /// Name of the site, shown in the header and in every title.
    pub title: Option<String>,
    /// Where the site will be served: `https://docs.example.org/guide/`.
    pub base_url: Option<String>,
    /// One sentence for search engines, on pages that have none of their own.
    pub description: Option<String>,
    /// The picture before the name of the site: a file of `templates/`.
    pub logo: Option<ByTheme>,
    /// What others show beside a link to a page without an image of its own: a file of `templates/`.
    pub image: Option<String>,
    /// Where a text can be edited, with `{path}` and `{locale}` as in `content`.
    pub edit_url: Option<ByLocale>,
    /// Whether an article without a date has that of the last commit that changed its file.
    pub git_dates: Option<bool>,
    /// A sentence at the foot of every page.
    pub footer: Option<ByLocale>,
    /// Links in the header and at the foot of every page.
    pub links: Option<Vec<LinkOptions>>,
    /// Colours that take the place of the theme's.
    #[serde(default)]
    pub colors: ColorOptions,
}

/// A table in the list `links`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkOptions {
    /// Its words.
    pub text: ByLocale,
    /// Where it leads.
    pub url: ByLocale,
    /// Where it stands; in the header where it is left out.
    #[serde(default)]
    pub place: LinkPlace,
}

/// Where a link of the site stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LinkPlace {
    /// In the header; below the text where the window is narrow.
    #[default]
    Header,
    /// Below the text.
    Footer,
}

/// The table `colors` in `[site]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColorOptions {
    /// The line below the header, and the frame of what has the keyboard's focus.
    pub accent: Option<ByTheme>,
    /// Links.
    pub link: Option<ByTheme>,
    /// Words.
    pub text: Option<ByTheme>,
    /// What the words stand on.
    pub background: Option<ByTheme>,
    /// What the header stands on.
    pub header: Option<ByTheme>,
}

/// One value for all readers, or one for each locale.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "expected a string or a table of strings by locale")]
pub enum ByLocale {
    /// `"Support"`
    All(String),
    /// `{ en = "Support", fr = "Assistance" }`
    Each(BTreeMap<String, String>),
}

/// One value, or one for each of the two themes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, deny_unknown_fields, expecting = "expected a string or a table of `light` and `dark`")]
pub enum ByTheme {
    /// `"logo.svg"`
    Both(String),
    /// `{ light = "logo.svg", dark = "logo-dark.svg" }`
    Each {
        /// By day.
        light: String,
        /// By night.
        dark: String,
    },
}

impl SiteOptions {
    /// These options where they are given, `other`'s where not.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            title: self.title.or(other.title),
            base_url: self.base_url.or(other.base_url),
            description: self.description.or(other.description),
            logo: self.logo.or(other.logo),
            image: self.image.or(other.image),
            edit_url: self.edit_url.or(other.edit_url),
            git_dates: self.git_dates.or(other.git_dates),
            footer: self.footer.or(other.footer),
            links: self.links.or(other.links),
            colors: ColorOptions {
                accent: self.colors.accent.or(other.colors.accent),
                link: self.colors.link.or(other.colors.link),
                text: self.colors.text.or(other.colors.text),
                background: self.colors.background.or(other.colors.background),
                header: self.colors.header.or(other.colors.header),
            },
        }
    }
}

impl ByTheme {
    /// The value by day and that by night.
    #[must_use]
    pub fn both(&self) -> [&str; 2] {
        match self {
            Self::Both(value) => [value, value],
            Self::Each { light, dark } => [light, dark],
        }
    }
}
