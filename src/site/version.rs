//! [`nearest`]: which version of a page a link means, and the order of versions.

use std::cmp::Ordering;

use crate::site::Article;

/// Which of several versions of a page a link means: the one that it names, else that of the page it stands on, else
/// the newest.
pub(super) fn nearest<'g>(
    groups: impl Iterator<Item = Option<&'g str>>,
    view: Option<&str>,
    near: Option<&Article>,
) -> Option<usize> {
    let groups: Vec<Option<&str>> = groups.collect();
    let near = near.and_then(|article| article.placement.as_ref()?.group.as_deref());
    let of = |wanted: Option<&str>| {
        let wanted = wanted?;
        groups.iter().position(|group| group.is_some_and(|group| group.eq_ignore_ascii_case(wanted)))
    };
    let newest = || {
        let versions = (0..groups.len()).rev();
        versions.max_by(|a, b| match (groups[*a], groups[*b]) {
            (Some(a), Some(b)) => compare_versions(a, b),
            (a, b) => b.is_some().cmp(&a.is_some()),
        })
    };
    of(view).or_else(|| of(near)).or_else(newest)
}

/// Versions in their natural order: `x-9` before `x-10`, `x-7` before `x-7.1`.
pub(super) fn compare_versions(a: &str, b: &str) -> Ordering {
    let runs = |text: &str| -> Vec<(bool, u64, String)> {
        let mut runs: Vec<String> = Vec::new();
        for c in text.to_lowercase().chars() {
            match runs.last_mut() {
                Some(run) if run.ends_with(|last: char| last.is_ascii_digit() == c.is_ascii_digit()) => run.push(c),
                _ => runs.push(c.into()),
            }
        }
        // Digits too many for a number are compared as text.
        runs.into_iter()
            .map(|run| run.parse().map_or((true, 0, run), |number| (false, number, String::new())))
            .collect()
    };
    runs(a).cmp(&runs(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_a_link() {
        let versions = [Some("tool-9"), None, Some("tool-10")];
        assert_eq!(nearest(versions.into_iter(), Some("TOOL-9"), None), Some(0));
        assert_eq!(nearest(versions.into_iter(), Some("tool-1"), None), Some(1));
        assert_eq!(nearest([Some("tool-9"), Some("tool-10")].into_iter(), None, None), Some(1));
        assert_eq!(nearest(std::iter::empty(), None, None), None);
    }

    #[test]
    fn numbers_in_versions_are_compared_as_numbers() {
        assert_eq!(compare_versions("tool-9", "tool-10"), Ordering::Less);
        assert_eq!(compare_versions("tool-7", "tool-7.1"), Ordering::Less);
        assert_eq!(compare_versions("גרסה-2", "גרסה-1.9"), Ordering::Greater);
    }
}
