//! [`Site::nearest_file`]: the file that may have been meant by a path that leads to none.

use crate::site::{
    Site,
    href::{extension_of, folder_of},
};

/// How many files a broken link is compared with.
const MOST_COMPARED: usize = 500;
/// How much of the longer of two names is the same where one may be meant by the other: three in five.
const LEAST_ALIKE: f64 = 0.6;
/// How long a name, in bytes, is compared with others at most.
const LONGEST: usize = 200;

impl Site {
    /// What to do about a path to `key`, which is not there: names the file that was most likely meant, if there is
    /// one.
    #[must_use]
    pub fn help_for_missing(&self, key: &str) -> Option<String> {
        self.nearest_file(key).map(|nearest| format!("did you mean `{nearest}`?"))
    }

    /// The file of the docset that was most likely meant by `key`, which is none: one of the same name elsewhere, or one
    /// of a similar name in the same folder.
    fn nearest_file(&self, key: &str) -> Option<&str> {
        let lower = key.to_lowercase();
        let folder = folder_of(&lower);
        let name = &lower[folder.len()..];
        if lower.len() > LONGEST {
            return None;
        }
        let best = |files: &[usize], likeness: &dyn Fn(&str) -> f64, least: f64| {
            let known = files.iter().take(MOST_COMPARED).map(|file| (*file, likeness(&self.files[*file].key)));
            known.filter(|(_, likeness)| *likeness >= least).max_by(|a, b| a.1.total_cmp(&b.1)).map(|(file, _)| file)
        };
        // Among those of one name, the one whose folder is most alike.
        let path = |other: &str| strsim::jaro_winkler(&other.to_lowercase(), &lower);
        let namesakes = || best(self.by_name.get(name)?, &path, 0.0);
        let (initial, extension) = (name.as_bytes().first().copied(), extension_of(name));
        let likeness = |other: &str| {
            let other = &other[folder_of(other).len()..];
            // Most files can be told apart from what was meant at a glance.
            let is_alike = other.as_bytes().first().map(u8::to_ascii_lowercase) == initial
                && other.len().abs_diff(name.len()) <= name.len() / 2
                && (extension.is_empty() || extension_of(other).eq_ignore_ascii_case(extension));
            let other = if is_alike { other.to_lowercase() } else { return 0.0 };
            if may_be_alike(&other, name) { strsim::normalized_levenshtein(&other, name) } else { 0.0 }
        };
        let neighbours = || best(self.by_folder.get(folder)?, &likeness, LEAST_ALIKE);
        namesakes().or_else(neighbours).map(|file| &*self.files[file].key)
    }
}

/// Whether two names in ASCII have enough bytes in common, in whatever order, to be alike: a bound for what edits make
/// of one the other, at a hundredth of its cost. Other names always may.
fn may_be_alike(one: &str, other: &str) -> bool {
    if !(one.is_ascii() && other.is_ascii()) {
        return true;
    }
    let mut counts = [0i16; 128];
    one.bytes().for_each(|byte| counts[usize::from(byte)] += 1);
    other.bytes().for_each(|byte| counts[usize::from(byte)] -= 1);
    let differing: usize = counts.iter().map(|count| usize::from(count.unsigned_abs())).sum();
    let longest = one.len().max(other.len());
    // What the longer one has more of has to go, or to become something else.
    let edits = (differing + longest - one.len().min(other.len())) / 2;
    5 * edits <= 2 * longest
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_name_that_is_alike_is_passed_over(one in "[a-d.-]{0,12}|[a-cיア]{0,6}", other in "[a-d.-]{0,12}|[a-cיア]{0,6}") {
            let alike = strsim::normalized_levenshtein(&one, &other) >= LEAST_ALIKE;
            prop_assert!(!alike || may_be_alike(&one, &other));
        }
    }
}
