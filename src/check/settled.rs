//! [`Settled`]: pairs that no rule had anything to say about, so that the rules need not be asked again.
//!
//! Documentation repeats itself: of the units of a docset with four versions, two in three are some other unit once
//! more, source and translation alike.

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use crate::check::Pair;

/// Pairs by the hash of their texts and their locale.
#[derive(Debug, Default)]
pub struct Settled {
    hashes: HashSet<u64>,
}

/// What stands for a pair, where no more than its texts and its locale matter to rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u64);

impl Key {
    /// The key of a unit; none where the file around it matters: terms of front matter, definitions of references, where
    /// relative addresses lead.
    #[must_use]
    pub fn of(pair: &Pair<'_>) -> Option<Self> {
        let matters = pair.unit.is_none()
            || pair.subject.no_loc().next().is_some()
            || memchr::memchr2(b'[', b'<', pair.source_raw.as_bytes()).is_some()
            || memchr::memchr2(b'[', b'<', pair.target_raw.as_bytes()).is_some();
        if matters {
            return None;
        }
        let mut hasher = DefaultHasher::new();
        (pair.subject.edition.locale, pair.source_raw, pair.target_raw).hash(&mut hasher);
        Some(Self(hasher.finish()))
    }
}

impl Settled {
    /// As many pairs are remembered at most: some megabytes.
    const MOST: usize = 1 << 19;

    /// Whether a pair like this one was settled before.
    #[must_use]
    pub fn has(&self, key: Key) -> bool {
        self.hashes.contains(&key.0)
    }

    /// Remembers that there is nothing to say about a pair like this one.
    pub fn put(&mut self, key: Key) {
        if self.hashes.len() < Self::MOST {
            self.hashes.insert(key.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    #[test]
    fn what_is_settled_in_one_article_is_not_in_one_with_terms() {
        let unit = "<span data-ttu-id=\"a-1\">ふたを閉めます。</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Close the Lid.</span></span>\n";
        let names = ["a", "b", "c", "d", "e", "f"];
        // On one thread, half of the articles at most are looked at apart from the others.
        let source =
            |name: &str| if name == "f" { "---\nno-loc: [Lid]\n---\nClose the Lid.\n" } else { "Close the Lid.\n" };
        let files: Vec<(String, &str)> = names
            .iter()
            .flat_map(|name| [(format!("en/{name}.md"), source(name)), (format!("ja/{name}.md"), unit)])
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        let found = pool.install(|| docset(&files));
        let terms: Vec<&str> = found.lines().filter(|line| line.contains("term-not-kept")).collect();
        assert_eq!(terms.len(), 1, "{found}");
        assert!(terms[0].starts_with("ja/f.md"), "{found}");
    }
}
