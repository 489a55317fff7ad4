//! [`Pattern`]: where articles lie, and which locale and key a path stands for.

use crate::locale::Locale;

const LOCALE: &str = "{locale}";
const PATH: &str = "{path}";

/// A content pattern: a path with the placeholders `{locale}` and `{path}`, once each.
///
/// `{path}` is everything below the locale's content folder, however deep, and comes last; or it comes before
/// the locale in the file's name, as in `content/{path}.{locale}.md`.
///
/// ```
/// use isogloss::settings::{Pattern, Place};
/// let pattern: Pattern = "docs.{locale}/docs/{path}".parse()?;
/// let place = pattern.place("docs.fr-fr/docs/guide/start.md").unwrap();
/// assert_eq!((place.locale.unwrap().as_str(), &*place.key), ("fr-FR", "guide/start.md"));
/// assert!(pattern.place("docs.images/docs/a.md").is_none());
/// # Ok::<(), isogloss::settings::PatternError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    written: String,
    /// Folders before the first placeholder, joined: where walking begins.
    base: String,
    form: Form,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Form {
    /// Parts below the base, then everything else.
    Folder { parts: Vec<Part> },
    /// `{path}` + `glue` + `{locale}` + the extension.
    Suffix { glue: String, extension: String },
}

/// One folder of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    before: String,
    /// Whether `{locale}` stands between `before` and `after`.
    locale: bool,
    after: String,
}

/// What a path stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The locale; none for a file that a suffix pattern would have one for, and that has none.
    pub locale: Option<Locale>,
    /// Path below the locale's content folder, without the locale.
    pub key: String,
}

/// The text is no content pattern.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{pattern}` is no content pattern: {reason}")]
pub struct PatternError {
    pattern: String,
    reason: &'static str,
}

impl std::str::FromStr for Pattern {
    type Err = PatternError;

    fn from_str(written: &str) -> Result<Self, PatternError> {
        let refused = |reason| PatternError { pattern: written.to_owned(), reason };
        let text = written.replace('\\', "/");
        let text = text.trim_start_matches("./");
        if text.matches(LOCALE).count() != 1 || text.matches(PATH).count() != 1 {
            return Err(refused("it needs `{locale}` and `{path}`, once each"));
        }
        if text.replace(LOCALE, "").replace(PATH, "").contains(['{', '}']) {
            return Err(refused("`{locale}` and `{path}` are the only placeholders"));
        }
        let parts: Vec<&str> = text.split('/').collect();
        let first = parts.iter().position(|part| part.contains('{')).unwrap_or(0);
        let base = parts[..first].join("/");
        let below = &parts[first..];
        let form = match below {
            [only] if only.starts_with(PATH) => suffix_form(only),
            [parts @ .., last] if *last == PATH => {
                Some(Form::Folder { parts: parts.iter().map(|part| Part::new(part)).collect() })
            }
            _ => None,
        };
        let form = form.ok_or_else(|| refused("`{path}` comes last, or before `.{locale}.md` in the file's name"))?;
        Ok(Self { written: written.to_owned(), base, form })
    }
}

fn suffix_form(part: &str) -> Option<Form> {
    let (glue, extension) = part.strip_prefix(PATH)?.split_once(LOCALE)?;
    (extension.starts_with('.') && !glue.is_empty())
        .then(|| Form::Suffix { glue: glue.to_owned(), extension: extension.to_owned() })
}

impl Part {
    fn new(text: &str) -> Self {
        match text.split_once(LOCALE) {
            Some((before, after)) => Self { before: before.to_owned(), locale: true, after: after.to_owned() },
            None => Self { before: text.to_owned(), locale: false, after: String::new() },
        }
    }

    fn matches(&self, name: &str) -> bool {
        if self.locale { self.locale_in(name).is_some() } else { name == self.before }
    }

    /// The locale in the name of a folder.
    fn locale_in(&self, name: &str) -> Option<Locale> {
        name.strip_prefix(&self.before)?.strip_suffix(&self.after)?.parse().ok()
    }
}

impl Pattern {
    /// The folder that holds everything the pattern can match, relative to the site's root; empty for the root.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }

    /// What the file at `path` stands for; `path` is relative to [`Pattern::base`], `/` between its parts.
    #[must_use]
    pub fn place(&self, path: &str) -> Option<Place> {
        match &self.form {
            Form::Folder { parts } => {
                let mut rest = path;
                let mut locale = None;
                for part in parts {
                    let (name, below) = rest.split_once('/')?;
                    if part.locale {
                        locale = Some(part.locale_in(name)?);
                    } else if name != part.before {
                        return None;
                    }
                    rest = below;
                }
                Some(Place { locale, key: rest.to_owned() })
            }
            Form::Suffix { glue, extension } => Some(suffix_place(path, glue, extension)),
        }
    }

    /// Whether the folder at `path` (as in [`Pattern::place`]) can hold something that the pattern matches.
    #[must_use]
    pub fn may_hold(&self, path: &str) -> bool {
        match &self.form {
            Form::Folder { parts } => path.split('/').zip(parts).all(|(name, part)| part.matches(name)),
            Form::Suffix { .. } => true,
        }
    }

    /// Whether the locale stands in the file's name, so that a file without one is of the source locale.
    #[must_use]
    pub fn names_locale_in_file(&self) -> bool {
        matches!(self.form, Form::Suffix { .. })
    }

    /// How many folders below the base there are down to the one that names the locale, and down to the locale's content
    /// folder: the repository of a locale begins at one of these. Both are none for a suffix pattern.
    ///
    /// ```
    /// # use isogloss::settings::Pattern;
    /// let pattern: Pattern = "docs.{locale}/docs/{path}".parse()?;
    /// assert_eq!(pattern.depths(), (1, 2));
    /// # Ok::<(), isogloss::settings::PatternError>(())
    /// ```
    #[must_use]
    pub fn depths(&self) -> (usize, usize) {
        match &self.form {
            Form::Folder { parts } => {
                let locale = parts.iter().position(|part| part.locale).map_or(0, |at| at + 1);
                (locale, parts.len())
            }
            Form::Suffix { .. } => (0, 0),
        }
    }

    /// The path of the file that stands for `key` in `locale`, relative to the site's root. The locale is written as
    /// it is given, since disks care about case.
    #[must_use]
    pub fn path_of(&self, locale: &str, key: &str) -> String {
        self.fill(&self.written, locale, key)
    }

    /// Puts a locale and the path of the file that stands for `key` in it into `text`, whose placeholders mean what they
    /// mean in this pattern.
    #[must_use]
    pub fn fill(&self, text: &str, locale: &str, key: &str) -> String {
        let key = match &self.form {
            Form::Suffix { extension, .. } => key.strip_suffix(extension.as_str()).unwrap_or(key),
            Form::Folder { .. } => key,
        };
        text.replace(LOCALE, locale).replace(PATH, key)
    }
}

/// Any extension may take the place of the pattern's, so that images are localized like articles:
/// `media/plan.fr-fr.png` is `media/plan.png` in French.
fn suffix_place(path: &str, glue: &str, extension: &str) -> Place {
    let name = path.rfind('/').map_or(0, |slash| slash + 1);
    let dot = path.strip_suffix(extension).map(str::len).or_else(|| path[name..].rfind('.').map(|at| name + at));
    if let Some(dot) = dot
        && let Some(at) = path[..dot].rfind(glue).filter(|&at| at > name)
        && let Ok(locale) = path[at + glue.len()..dot].parse()
    {
        return Place { locale: Some(locale), key: format!("{}{}", &path[..at], &path[dot..]) };
    }
    Place { locale: None, key: path.to_owned() }
}

impl std::fmt::Display for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(pattern: &str, path: &str) -> Option<(Option<String>, String)> {
        let pattern: Pattern = pattern.parse().unwrap();
        pattern.place(path).map(|place| (place.locale.map(|l| l.to_string()), place.key))
    }

    fn found(locale: &str, key: &str) -> (Option<String>, String) {
        (Some(locale.to_owned()), key.to_owned())
    }

    #[test]
    fn the_four_layouts() {
        assert_eq!(place("content/{locale}/{path}", "zh-tw/a/b.md"), Some(found("zh-TW", "a/b.md")));
        assert_eq!(place("{locale}/docs/{path}", "ar-sa/docs/b.md"), Some(found("ar-SA", "b.md")));
        assert_eq!(place("{locale}/docs/{path}", "ar-sa/README.md"), None);
        assert_eq!(place("docs.{locale}/docs/{path}", "docs.fr-fr/docs/b.md"), Some(found("fr-FR", "b.md")));
        assert_eq!(place("content/{path}.{locale}.md", "a/b.ja.md"), Some(found("ja", "a/b.md")));
    }

    #[test]
    fn files_of_a_suffix_pattern() {
        let pattern = "content/{path}.{locale}.md";
        assert_eq!(place(pattern, "media/plan.he-il.png"), Some(found("he-IL", "media/plan.png")));
        assert_eq!(place(pattern, "a/b.md"), Some((None, "a/b.md".into())));
        assert_eq!(place(pattern, "release.notes.md"), Some((None, "release.notes.md".into())));
        let pattern: Pattern = pattern.parse().unwrap();
        assert_eq!(pattern.path_of("ja", "a/b.md"), "content/a/b.ja.md");
    }

    #[test]
    fn folders_that_cannot_match_are_not_entered() {
        let pattern: Pattern = "src/{locale}/docs/{path}".parse().unwrap();
        assert_eq!(pattern.base(), "src");
        assert!(pattern.may_hold("fr-fr") && pattern.may_hold("fr-fr/docs") && pattern.may_hold("fr-fr/docs/a/b"));
        assert!(!pattern.may_hold("images") && !pattern.may_hold("fr-fr/code"));
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for pattern in
            ["content", "{locale}", "{path}", "{locale}/{path}/x", "{locale}/{path}/{lang}", "{locale}/{locale}/{path}"]
        {
            assert!(pattern.parse::<Pattern>().is_err(), "{pattern}");
        }
    }
}
