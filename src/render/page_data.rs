//! What templates get as `page`: [`PageData`] all of them, and besides [`ArticleData`], [`RedirectData`] and the like the
//! templates of these names. The manual page `template-reference.md` is made of this file: see `tests/theme/reference.rs`.

use serde::Serialize;

use crate::parse::markdown::Heading;

/// What every template gets as `page`.
#[derive(Debug, Default, Serialize)]
pub(super) struct PageData<'a> {
    /// What the page is: `article`, `landing`, `bilingual`, `contents`, `search`, `languages`, `not-found` or `redirect`.
    pub(super) kind: &'static str,
    /// The tag of the page's locale: the language of everything around the text.
    pub(super) lang: &'a str,
    /// What that language is called in itself.
    pub(super) language_name: &'a str,
    /// Its direction: `ltr` or `rtl`.
    pub(super) dir: &'static str,
    /// The way to the root of the site: empty, or with a `/` at its end.
    pub(super) root: String,
    /// The way to the home page of the locale.
    pub(super) home: String,
    /// Whether there is a `feed.xml` beside that page.
    pub(super) feed: bool,
    /// The way to the search page of the locale; none where nothing can be searched.
    pub(super) search: Option<String>,
    /// The title of the page.
    pub(super) title: &'a str,
    /// What stands after the title in place of the title of the site; empty for that.
    pub(super) title_suffix: &'a str,
    /// One sentence about the page; may be empty.
    pub(super) description: &'a str,
    /// The full address of the page that this one is, or shows the text of.
    pub(super) canonical: String,
    /// Whether search engines are to pass the page over.
    pub(super) noindex: bool,
    /// The way to the same as Markdown; empty where there is none.
    pub(super) copy: String,
    /// The page in every language that it is really in, this one included; empty where that is one only.
    pub(super) alternates: Vec<Alternate<'a>>,
    /// The language of the text and its country, as Open Graph writes them: `fr_FR`.
    pub(super) og_locale: &'a str,
    /// What others show beside a link to the page.
    pub(super) image: Option<Card>,
    /// The entries of the language picker.
    pub(super) languages: Vec<Language<'a>>,
    /// Files of `templates/` that the page needs as scripts besides the one of every page.
    pub(super) scripts: Vec<&'static str>,
}

/// What `article.html` gets as `page` besides.
#[derive(Debug, Serialize)]
pub(super) struct ArticleData<'a> {
    /// The language of the text, where it is not that of the page.
    pub(super) content_lang: Option<&'a str>,
    /// The direction of that language.
    pub(super) content_dir: Option<&'static str>,
    /// The day that the text was written or last looked through, as in `2017-05-12`.
    pub(super) modified: Option<String>,
    /// The same day as the reader's language writes it, as in `12 May 2017`.
    pub(super) updated: Option<String>,
    /// Where the text can be edited.
    pub(super) edit_url: Option<String>,
    /// The article and the way to it as JSON-LD, to be written as it is; none on a page that shows the text of another.
    pub(super) structured_data: Option<String>,
    /// The notices above the text.
    pub(super) notices: Vec<Notice<'a>>,
    /// The sections that the source says otherwise today; entries like those of `headings`.
    pub(super) changes: Vec<HeadingData<'a>>,
    /// The way to the page; the last entry is the page itself.
    pub(super) breadcrumbs: Vec<Crumb<'a>>,
    /// The headings that are listed beside the text.
    pub(super) headings: Vec<HeadingData<'a>>,
    /// The page before this one.
    pub(super) previous: Option<Crumb<'a>>,
    /// The page after this one.
    pub(super) next: Option<Crumb<'a>>,
    /// The source of the text, where readers can have it beside the text.
    pub(super) original: Option<OriginalData<'a>>,
}

/// What `bilingual.html` gets as `page` besides. It is rendered once for all articles of a locale: `root`, `title` and
/// `canonical` are put in afterwards, so that a template can show them but not ask what they are, and what else is of
/// one article is empty.
#[derive(Debug, Serialize)]
pub(super) struct BilingualData<'a> {
    /// The source of the text.
    pub(super) original: OriginalData<'a>,
}

/// The value of `original`.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct OriginalData<'a> {
    /// The page that has the text and its source side by side.
    pub(super) url: &'static str,
    /// The file with the source, for the script.
    pub(super) source: &'static str,
    /// The tag of the language of the source.
    pub(super) lang: &'a str,
    /// Its direction: `ltr` or `rtl`.
    pub(super) dir: &'static str,
    /// What it is called in itself.
    pub(super) language: &'a str,
}

/// What `redirect.html` gets as `page` besides.
#[derive(Debug, Serialize)]
pub(super) struct RedirectData<'a> {
    /// Where the page is now.
    pub(super) target: Crumb<'a>,
}

/// What `search.html` gets as `page` besides.
#[derive(Debug, Serialize)]
pub(super) struct SearchData<'a> {
    /// What can be searched, the reader's own locale first.
    pub(super) indexes: Vec<IndexData<'a>>,
    /// How many pages were found, in words, for some numbers, as JSON: `[[1, "{} page"], …]`.
    pub(super) counts: String,
}

/// An entry of `indexes`.
#[derive(Debug, Serialize)]
pub(super) struct IndexData<'a> {
    /// The tag of its language.
    pub(super) lang: &'a str,
    /// The direction of that language.
    pub(super) dir: &'static str,
    /// The way to its folder.
    pub(super) url: String,
    /// The way to the home page of its locale.
    pub(super) home: String,
    /// What stands above what is found in it; empty for the reader's own locale.
    pub(super) label: String,
}

/// An entry of `alternates`.
#[derive(Debug, Serialize)]
pub(super) struct Alternate<'a> {
    /// The tag of the language; `x-default` for readers of all others.
    pub(super) hreflang: &'a str,
    /// The full address.
    pub(super) url: String,
    /// The language and its country, as in `og_locale`; none for `x-default`.
    pub(super) og_locale: Option<&'a str>,
}

/// The value `image`.
#[derive(Debug, Serialize)]
pub(super) struct Card {
    /// The full address.
    pub(super) url: String,
    /// Its width in pixels, where that is known.
    pub(super) width: Option<u32>,
    /// Its height in pixels, where that is known.
    pub(super) height: Option<u32>,
}

/// An entry of `languages`.
#[derive(Debug, Serialize)]
pub(super) struct Language<'a> {
    /// The tag of the language.
    pub(super) lang: &'a str,
    /// Its direction.
    pub(super) dir: &'static str,
    /// What it is called in itself.
    pub(super) name: &'a str,
    /// The way to the page in it.
    pub(super) url: String,
    /// The language of the text that it leads to.
    pub(super) shown: &'a str,
    /// `source`, `fresh`, `stale`, `unknown`, `orphan` or `missing`; empty for a link to a whole locale.
    pub(super) state: &'static str,
    /// The state in words; empty where there is nothing to say.
    pub(super) label: &'a str,
    /// Whether it is the language of the page.
    pub(super) current: bool,
}

/// An entry of `notices`.
#[derive(Debug, Serialize)]
pub(super) struct Notice<'a> {
    /// `machine`, `stale`, `newer` or `missing`.
    pub(super) kind: &'static str,
    /// What it says.
    pub(super) text: String,
    /// The way to what it is about.
    pub(super) url: Option<String>,
    /// The words of the link.
    pub(super) label: Option<String>,
    /// The language of what it leads to.
    pub(super) lang: Option<&'a str>,
}

/// An entry of `breadcrumbs`; `previous`, `next` and `target`.
#[derive(Debug, Serialize)]
pub(super) struct Crumb<'a> {
    /// What the page is called.
    pub(super) title: &'a str,
    /// The way to it; none for a group of pages, and for the page itself.
    pub(super) url: Option<String>,
    /// The language of the title, where it is not that of the page.
    pub(super) lang: Option<&'a str>,
}

/// An entry of `headings` and of `changes`.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct HeadingData<'a> {
    /// From 1 to 6; in `headings` 2 or 3.
    pub(super) level: u8,
    /// The id of the heading.
    pub(super) id: &'a str,
    /// Its text.
    pub(super) title: &'a str,
    /// Whether the source says its section otherwise today.
    pub(super) outdated: bool,
}

impl<'a> HeadingData<'a> {
    pub(super) fn of(heading: &'a Heading, outdated: bool) -> Self {
        Self { level: heading.level, id: &heading.id, title: &heading.text, outdated }
    }
}
