//! [`PageData`]: what templates get.

use serde::Serialize;

use crate::parse::markdown::Heading;

/// The data of every template; see the manual page on templates.
#[derive(Debug, Default, Serialize)]
pub(super) struct PageData<'a> {
    /// `article`, `landing`, `bilingual`, `contents`, `languages`, `not-found` or `redirect`.
    pub(super) kind: &'static str,
    /// The locale of the chrome, what it is called in itself, and its direction.
    pub(super) lang: &'a str,
    pub(super) language_name: &'a str,
    pub(super) dir: &'static str,
    /// The way to the root of the site, empty or with a `/` at its end.
    pub(super) root: String,
    /// The way to the home page of the locale.
    pub(super) home: String,
    pub(super) title: &'a str,
    /// What stands after the title of the page instead of the site's; empty for the site's.
    pub(super) title_suffix: &'a str,
    pub(super) description: &'a str,
    pub(super) canonical: String,
    /// Whether search engines are to pass it over.
    pub(super) noindex: bool,
    /// The language of the text, where it is another than that of the chrome.
    pub(super) content_lang: Option<&'a str>,
    pub(super) content_dir: Option<&'static str>,
    pub(super) alternates: Vec<Alternate>,
    pub(super) languages: Vec<Language<'a>>,
    pub(super) notices: Vec<Notice<'a>>,
    pub(super) breadcrumbs: Vec<Crumb<'a>>,
    pub(super) headings: Vec<HeadingData<'a>>,
    pub(super) previous: Option<Crumb<'a>>,
    pub(super) next: Option<Crumb<'a>>,
    /// The source of the text, if readers can have it beside the text.
    pub(super) original: Option<Original<'a>>,
    /// Where a page that has moved is now.
    pub(super) target: Option<Crumb<'a>>,
}

/// The source of a translation.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Original<'a> {
    /// The page that has both side by side, and the file with the source for the script; both beside the page.
    pub(super) url: &'static str,
    pub(super) source: &'static str,
    /// Its language: tag, direction, and name in itself.
    pub(super) lang: &'a str,
    pub(super) dir: &'static str,
    pub(super) language: &'a str,
}

#[derive(Debug, Serialize)]
pub(super) struct Alternate {
    pub(super) hreflang: String,
    pub(super) url: String,
}

/// An entry of the language picker.
#[derive(Debug, Serialize)]
pub(super) struct Language<'a> {
    pub(super) lang: &'a str,
    pub(super) dir: &'static str,
    pub(super) name: &'a str,
    pub(super) url: String,
    /// `source`, `fresh`, `stale`, `unknown` or `orphan`; empty for a link to a whole locale.
    pub(super) state: &'static str,
    /// The state in words; empty where there is nothing to say.
    pub(super) label: String,
    pub(super) current: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct Notice<'a> {
    /// `machine`, `stale`, `newer` or `missing`.
    pub(super) kind: &'static str,
    pub(super) text: String,
    pub(super) url: Option<String>,
    /// The words of the link.
    pub(super) label: Option<String>,
    /// The language of what it leads to.
    pub(super) lang: Option<&'a str>,
}

#[derive(Debug, Serialize)]
pub(super) struct Crumb<'a> {
    pub(super) title: &'a str,
    pub(super) url: Option<String>,
    pub(super) lang: Option<&'a str>,
}

#[derive(Debug, Serialize)]
pub(super) struct HeadingData<'a> {
    pub(super) level: u8,
    pub(super) id: &'a str,
    pub(super) title: &'a str,
}

impl<'a> HeadingData<'a> {
    pub(super) fn of(heading: &'a Heading) -> Self {
        Self { level: heading.level, id: &heading.id, title: &heading.text }
    }
}
