//! [`StaleShare`]: how much of a locale is stale, beside how much may be.

use std::fmt;

use crate::{
    locale::Locale,
    report::counted,
    site::{LocaleId, Site, State},
};

/// The share of stale translations in one locale.
#[derive(Clone, Debug, PartialEq)]
pub struct StaleShare {
    /// The locale.
    pub locale: Locale,
    /// Its stale translations.
    pub stale: usize,
    /// Its translations that are known to be fresh or stale.
    pub known: usize,
    /// How many percent of them may be stale.
    pub most: f64,
}

/// The translations of a locale do not say what they were translated from.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the gate `freshness` cannot run: no translation in {0} records its source (`ms.openlocfilehash`), so that none can be told to be stale"
)]
pub struct NothingRecorded(String);

impl StaleShare {
    /// The share of every selected locale that has translations.
    ///
    /// # Errors
    /// There are translations, and none of a locale can be told to be fresh or stale.
    pub fn of(site: &Site, most: f64) -> Result<Vec<Self>, NothingRecorded> {
        let mut shares = Vec::new();
        for at in site.selected() {
            let states = states(site, at);
            if states.is_empty() {
                continue;
            }
            let locale = site.locales[at].locale.clone();
            let stale = states.iter().filter(|state| matches!(state, State::Stale(_))).count();
            let known = stale + states.iter().filter(|state| **state == State::Fresh).count();
            if known == 0 {
                return Err(NothingRecorded(format!("`{locale}`")));
            }
            shares.push(Self { locale, stale, known, most });
        }
        Ok(shares)
    }

    /// Checks that there is anything by which freshness can be judged: a source, or a translation that records its own.
    ///
    /// # Errors
    /// There is neither.
    pub fn must_be_known(site: &Site) -> Result<(), NothingRecorded> {
        let is_known = |state: &State| matches!(state, State::Fresh | State::Stale(_));
        if site.source.is_some() || site.selected().any(|at| states(site, at).iter().any(is_known)) {
            return Ok(());
        }
        Err(NothingRecorded("any locale".to_owned()))
    }

    /// Whether more are stale than may be.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 articles")]
    pub fn is_over(&self) -> bool {
        self.stale as f64 * 100.0 > self.known as f64 * self.most
    }
}

/// How the translations of a locale stand.
fn states(site: &Site, locale: LocaleId) -> Vec<State> {
    let editions = site.articles.iter().filter_map(|article| article.edition(locale));
    editions.map(|edition| edition.state).filter(|state| *state != State::Source).collect()
}

impl fmt::Display for StaleShare {
    /// `fr-FR: 3 of 20 translations are stale, more than 10 %`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = counted(self.known, "translation");
        let (verb, side) =
            (if self.known == 1 { "is" } else { "are" }, if self.is_over() { "more than" } else { "not more than" });
        write!(f, "{}: {} of {of} {verb} stale, {side} {} %", self.locale, self.stale, self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_is_allowed() {
        let share = |stale, known| StaleShare { locale: "he".parse().unwrap(), stale, known, most: 10.0 };
        assert!(!share(2, 20).is_over() && share(3, 20).is_over() && !share(0, 0).is_over());
        assert_eq!(share(3, 20).to_string(), "he: 3 of 20 translations are stale, more than 10 %");
    }
}
