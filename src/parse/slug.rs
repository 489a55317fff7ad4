//! Heading ids made of the heading's own text, as GitHub makes them.

use std::collections::{HashMap, HashSet};

use foldhash::quality::RandomState;
use icu_properties::{
    CodePointMapData,
    props::{GeneralCategory, GeneralCategoryGroup},
};

/// The slug of a heading's text: lower case, everything dropped but letters, marks, digits, `_`, `-` and blanks, and
/// a `-` for each blank (github-slugger 2, `regex.js`; `DIALECT` headings follow the same rule).
///
/// ```
/// use isogloss::parse::slug;
/// assert_eq!(slug::of("Upgrade your Free Trial: what's `new`?"), "upgrade-your-free-trial-whats-new");
/// assert_eq!(slug::of("升級 訂用帳戶！"), "升級-訂用帳戶");
/// assert_eq!(slug::of("हिन्दी"), "हिन्दी");
/// ```
#[must_use]
pub fn of(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match c {
            ' ' | '-' => slug.push('-'),
            '_' => slug.push('_'),
            c if c.is_ascii_alphanumeric() => slug.push(c.to_ascii_lowercase()),
            c if c.is_ascii() => {}
            c if c.is_alphanumeric() || is_mark(c) => slug.extend(c.to_lowercase()),
            _ => {}
        }
    }
    slug
}

/// Combining marks are parts of words: without them, Devanagari and pointed Hebrew fall apart.
fn is_mark(c: char) -> bool {
    GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// The ids of one page, each of them used once.
#[derive(Debug, Default)]
pub struct Ids {
    used: HashSet<String, RandomState>,
    /// The last number that was added to each id, so that a page of equal headings does not try them all.
    numbers: HashMap<String, usize>,
}

impl Ids {
    /// Makes room for so many more ids.
    pub(super) fn reserve(&mut self, more: usize) {
        self.used.reserve(more);
    }

    /// Takes `id`, or the first of `id-1`, `id-2`, … that is free. An empty id is `section`.
    pub fn unique(&mut self, id: String) -> String {
        let id = if id.is_empty() { "section".to_owned() } else { id };
        if self.take(&id) {
            return id;
        }
        let mut number = self.numbers.get(&id).copied().unwrap_or(0);
        loop {
            number += 1;
            let candidate = format!("{id}-{number}");
            if self.take(&candidate) {
                self.numbers.insert(id, number);
                return candidate;
            }
        }
    }

    /// Whether `id` is taken.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.used.contains(id)
    }

    /// All ids that are taken, sorted, with a line feed after each.
    #[must_use]
    pub fn joined(&self) -> String {
        let mut ids: Vec<&str> = self.used.iter().map(String::as_str).collect();
        ids.sort_unstable();
        ids.iter().fold(String::with_capacity(self.used.len() * 24), |all, id| all + id + "\n")
    }

    /// Takes `id` if it is free.
    pub fn take(&mut self, id: &str) -> bool {
        self.used.insert(id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique() {
        let mut ids = Ids::default();
        assert_eq!(
            ["مثال", "مثال", "", ""].map(|id| ids.unique(id.to_owned())),
            ["مثال", "مثال-1", "section", "section-1"]
        );
    }
}
