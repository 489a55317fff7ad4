//! [`Locale`]: a checked BCP 47 tag with its direction, its own name and what it falls back to.

use std::{cmp::Ordering, fmt, str::FromStr};

use icu_locale::{
    Direction as IcuDirection, LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander,
    LocaleFallbacker,
    fallback::LocaleFallbackConfig,
    names::{LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions},
    subtags::Language,
};

/// A language, with script and region where it names them, as a BCP 47 tag (RFC 5646) writes it.
///
/// Compared and ordered without regard to case; shown in its conventional case (`fr-FR`, `zh-Hant-TW`).
///
/// ```
/// use isogloss::locale::{Direction, Locale};
/// let locale: Locale = "ar-sa".parse()?;
/// assert_eq!(locale.to_string(), "ar-SA");
/// assert_eq!(locale.slug(), "ar-sa");
/// assert_eq!(locale.direction(), Direction::RightToLeft);
/// assert!("images".parse::<Locale>().is_err());
/// # Ok::<(), isogloss::locale::NotALocale>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Locale {
    id: LanguageIdentifier,
    tag: Box<str>,
}

/// The text is not the BCP 47 tag of a language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a BCP 47 language tag")]
pub struct NotALocale(String);

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// `dir="ltr"`
    LeftToRight,
    /// `dir="rtl"`
    RightToLeft,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl FromStr for Locale {
    type Err = NotALocale;

    /// Reads a tag in any case.
    ///
    /// Stricter than the grammar where folder names are at stake: a language that stands alone must be one of two or
    /// three letters that CLDR knows, or of the private range `qaa`–`qtz`, so that `images` and `docs` are folders and not
    /// languages.
    fn from_str(tag: &str) -> Result<Self, NotALocale> {
        let refused = || NotALocale(tag.to_owned());
        if !tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            return Err(refused());
        }
        let id: LanguageIdentifier = tag.parse().map_err(|_| refused())?;
        let language = id.language.as_str();
        let private = language.len() == 3 && ("qaa"..="qtz").contains(&language);
        let known = matches!(language.len(), 2 | 3)
            && id.language != Language::UNKNOWN
            && (private
                || id.region.is_some()
                || LocaleExpander::new_extended().get_likely_script(&LanguageIdentifier::from(id.language)).is_some());
        if !known {
            return Err(refused());
        }
        Ok(Self { tag: id.to_string().into(), id })
    }
}

impl Locale {
    /// The conventional tag, `zh-TW`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// The tag in lower case, as it stands in URLs.
    #[must_use]
    pub fn slug(&self) -> String {
        self.tag.to_ascii_lowercase()
    }

    /// The language alone, `zh`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.id.language.as_str()
    }

    /// Whether it is written in Chinese, Japanese or Korean script, without blanks around punctuation.
    #[must_use]
    pub fn is_cjk(&self) -> bool {
        matches!(self.language(), "zh" | "ja" | "ko" | "yue")
    }

    /// Which way the locale's script runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        // Dari; missing from the CLDR data behind `LocaleDirectionality`.
        if self.language() == "prs" {
            return Direction::RightToLeft;
        }
        match LocaleDirectionality::new_extended().get(&self.id) {
            Some(IcuDirection::RightToLeft) => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The same as CLDR calls it today, for data of languages: `he` for `iw`, `fa-AF` for `prs`.
    #[must_use]
    pub(crate) fn canonical(&self) -> icu_locale::Locale {
        let mut locale = icu_locale::Locale::from(self.id.clone());
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        locale
    }

    /// Whether two tags name the same locale once what they leave out is added, by CLDR's likely subtags.
    ///
    /// ```
    /// # use isogloss::locale::Locale;
    /// let are_same = |a: &str, b: &str| a.parse::<Locale>().unwrap().is_likely(&b.parse().unwrap());
    /// assert!(are_same("fr", "fr-FR") && are_same("zh-TW", "zh-Hant") && are_same("iw-IL", "he"));
    /// assert!(!are_same("fr", "fr-CA") && !are_same("zh", "zh-TW"));
    /// ```
    #[must_use]
    pub fn is_likely(&self, other: &Self) -> bool {
        let whole = |locale: &Self| {
            let mut id = locale.canonical().id;
            LocaleExpander::new_extended().maximize(&mut id);
            id
        };
        self == other || whole(self) == whole(other)
    }

    /// The locales whose words may stand in for this one's, nearest first, itself included: CLDR parent locales.
    ///
    /// ```
    /// # use isogloss::locale::Locale;
    /// let chain = |tag: &str| {
    ///     let locale: Locale = tag.parse().unwrap();
    ///     locale.fallbacks().iter().map(ToString::to_string).collect::<Vec<_>>()
    /// };
    /// assert_eq!(chain("es-MX"), ["es-MX", "es-419", "es"]);
    /// assert_eq!(chain("zh-HK"), ["zh-HK", "zh-Hant"]);
    /// assert_eq!(chain("zh-TW"), ["zh-TW", "zh-Hant"]);
    /// assert_eq!(chain("pt-AO"), ["pt-AO", "pt-PT", "pt"]);
    /// assert_eq!(chain("prs-AF"), ["prs-AF", "fa-AF", "fa"]);
    /// ```
    #[must_use]
    pub fn fallbacks(&self) -> Vec<Self> {
        let fallbacker = LocaleFallbacker::new();
        let mut step = fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for(self.canonical().into());
        let mut chain = vec![self.clone()];
        while !step.get().is_unknown() {
            let id = step.get().into_locale().id;
            let locale = Self { tag: id.to_string().into(), id };
            if !chain.contains(&locale) {
                chain.push(locale);
            }
            step.step();
        }
        chain
    }

    /// The language's name in itself with a capital, `Français`; with script or region where `qualified`,
    /// `Français (Canada)`. The tag where CLDR has no name.
    #[must_use]
    pub fn autonym(&self, qualified: bool) -> String {
        let mut subject = self.id.clone();
        if !qualified {
            subject = LanguageIdentifier::from(subject.language);
            // Han is written two ways: without its script, Chinese would be called the same twice.
            if self.language() == "zh" {
                subject.script = LocaleExpander::new_extended().get_likely_script(&self.id);
            }
        }
        let name = LanguageIdentifierDisplayName::try_new_heavy(
            icu_locale::Locale::from(self.id.clone()).into(),
            subject,
            LanguageIdentifierDisplayNameOptions::default(),
        );
        match name {
            Ok(name) => capitalized(&name.as_borrowed().to_string()),
            Err(_) => self.tag.to_string(),
        }
    }
}

fn capitalized(name: &str) -> String {
    let mut rest = name.chars();
    match rest.next() {
        Some(first) => first.to_uppercase().chain(rest).collect(),
        None => String::new(),
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.tag.bytes().map(|b| b.to_ascii_lowercase()).cmp(other.tag.bytes().map(|b| b.to_ascii_lowercase()))
    }
}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl serde::Serialize for Locale {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.tag)
    }
}

impl<'de> serde::Deserialize<'de> for Locale {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        tag.parse().expect(tag)
    }

    #[test]
    fn tags_are_compared_without_case() {
        assert_eq!(locale("ZH-tw"), locale("zh-TW"));
        assert!(locale("de-DE") < locale("DE-ch").max(locale("en")));
    }

    #[test]
    fn folders_that_are_no_language_are_refused() {
        for name in ["images", "docs", "img", "en_US", "", "e", "_static", ".git", "en-", "日本語"] {
            assert!(name.parse::<Locale>().is_err(), "{name}");
        }
        for name in ["en", "nb-NO", "sr-Latn-RS", "fil-PH", "qps-ploc", "es-419", "ca-ES-valencia"] {
            assert!(name.parse::<Locale>().is_ok(), "{name}");
        }
    }

    #[test]
    fn directions() {
        for tag in ["ar", "he-IL", "fa-IR", "ur-PK", "ckb-IQ", "prs-AF", "ug-CN"] {
            assert_eq!(locale(tag).direction(), Direction::RightToLeft, "{tag}");
        }
        for tag in ["en", "ja-JP", "ku-TR", "az-Latn-AZ"] {
            assert_eq!(locale(tag).direction(), Direction::LeftToRight, "{tag}");
        }
    }

    #[test]
    fn autonyms() {
        let names =
            ["fr-FR", "zh-TW", "zh-CN", "ar-SA", "pt-BR", "nl-NL", "ja-JP"].map(|tag| locale(tag).autonym(false));
        assert_eq!(names, ["Français", "繁體中文", "简体中文", "العربية", "Português", "Nederlands", "日本語"]);
        let qualified = ["fr-CA", "en-US", "sr-Latn-RS"].map(|tag| locale(tag).autonym(true));
        assert_eq!(qualified, ["Français canadien", "American English", "Srpski (latinica, Srbija)"]);
    }
}
