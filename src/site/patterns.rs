//! [`Patterns`]: patterns of files as docfx has them, compiled into sets; [`ByPattern`]: values that they give.

use std::{collections::BTreeSet, sync::OnceLock};

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use serde_json::Value;

use crate::read::docset::InOrder;

/// Compiles patterns and keeps those that are none.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    pub(super) refused: BTreeSet<String>,
}

impl Patterns {
    /// One set of all patterns, for paths in lower case. What is no pattern matches nothing.
    pub(super) fn set(&mut self, patterns: &[String]) -> GlobSet {
        let mut set = GlobSetBuilder::new();
        for pattern in patterns {
            // A set of lower case patterns is matched by far simpler means than one that has no regard to case.
            let glob = GlobBuilder::new(&widened(&pattern.to_lowercase())).literal_separator(true).build();
            if glob.is_err() {
                self.refused.insert(pattern.clone());
            }
            // The empty pattern keeps the numbers of the others. No path of a file is empty.
            if let Ok(glob) = glob.or_else(|_| GlobBuilder::new("").build()) {
                set.add(glob);
            }
        }
        set.build().unwrap_or_else(|_| GlobSet::empty())
    }
}

/// A docfx pattern as `globset` means it: `**.md` is at any depth, and a folder is everything in it.
fn widened(pattern: &str) -> String {
    let pattern = pattern.replace('\\', "/");
    let pattern = pattern.trim_start_matches("./").trim_start_matches('/');
    let whole = if pattern.ends_with('/') { format!("{pattern}**") } else { pattern.to_owned() };
    let parts: Vec<String> = whole
        .split('/')
        .map(|part| match part.split_once("**") {
            Some(("", rest)) if !rest.is_empty() => format!("**/*{}", rest.trim_start_matches('*')),
            Some((before, rest)) if !before.is_empty() && !part.contains(['{', '}']) => {
                let rest = rest.trim_start_matches('*');
                format!("{{{before}*{rest},{before}*/**/*{rest}}}")
            }
            _ => part.to_owned(),
        })
        .collect();
    parts.join("/")
}

/// Values by patterns, which are compiled when the first article asks.
#[derive(Clone, Debug)]
pub(super) struct ByPattern {
    written: InOrder<Value>,
    compiled: OnceLock<GlobSet>,
}

impl ByPattern {
    pub(super) fn new(written: InOrder<Value>) -> Self {
        Self { written, compiled: OnceLock::new() }
    }

    /// The value of the last pattern that matches `path`.
    pub(super) fn of(&self, path: &str) -> Option<&Value> {
        let compiled = self.compiled.get_or_init(|| {
            let patterns: Vec<String> = self.written.0.iter().map(|(pattern, _)| pattern.clone()).collect();
            Patterns::default().set(&patterns)
        });
        let last = compiled.matches(path).into_iter().max()?;
        Some(&self.written.0[last].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matched(pattern: &str, paths: &[&str]) -> Vec<bool> {
        let set = Patterns::default().set(&[pattern.to_owned()]);
        paths.iter().map(|path| set.is_match(path)).collect()
    }

    #[test]
    fn patterns_match_as_docfx_has_them() {
        let paths = ["a.md", "x/a.md", "x/y/a.md", "x/a.yml"];
        assert_eq!(matched("*.md", &paths), [true, false, false, false]);
        assert_eq!(matched("**/*.MD", &paths), [true, true, true, false]);
        assert_eq!(matched("**.md", &paths), [true, true, true, false]);
        assert_eq!(matched("x/**.md", &paths), [false, true, true, false]);
        assert_eq!(matched("x/", &paths), [false, true, true, true]);
        assert_eq!(matched("**/**", &paths), [true; 4]);
        assert_eq!(matched(r".\x\*.{md,yml}", &paths), [false, true, false, true]);
        assert_eq!(matched("**/שלום/**", &["שלום/a.md", "x/שלום/b/c.md", "שלומות/a.md"]), [true, true, false]);
    }

    #[test]
    fn stars_inside_a_name() {
        assert_eq!(matched("x**y.md", &["xy.md", "xay.md", "xa/b/cy.md", "x.md"]), [true, true, true, false]);
        assert_eq!(widened("./x**y/"), "{x*y,x*/**/*y}/**");
    }

    #[test]
    fn what_is_no_pattern_is_kept_and_matches_nothing() {
        let mut patterns = Patterns::default();
        let set = patterns.set(&["[".to_owned(), "*.md".to_owned()]);
        assert_eq!((set.matches("a.md"), set.is_match("[")), (vec![1], false));
        assert!(patterns.refused.contains("["));
    }
}
