//! [`Settled`]: pairs that no rule had anything to say about, and what they taught, so that the next one like them
//! need not even be read.
//!
//! Documentation repeats itself: of the units of a docset with four versions, two in three are some other unit once
//! more, source and translation alike.

use std::{
    collections::HashMap,
    hash::BuildHasher,
    sync::{LazyLock, Mutex, PoisonError},
};

use foldhash::quality::RandomState;

use crate::{
    check::{
        Subject,
        lessons::{OwnHash, Taught},
    },
    parse::bitext::Unit,
};

/// What settled pairs teach, by the hash of their texts and their locale; shared by all threads. Findings do not depend
/// on who settled what first, since nothing but what is hashed matters to what a settled pair teaches.
#[derive(Debug)]
pub struct Settled {
    shards: [Mutex<HashMap<u64, Taught, OwnHash>>; SHARDS],
}

/// So many threads can ask at once without waiting for each other, most of the time.
const SHARDS: usize = 64;

/// As many pairs are remembered at most in each shard: some ten megabytes in all.
const MOST: usize = (1 << 18) / SHARDS;

/// Nobody can know it beforehand, and write a pair that looks to be another.
static SEED: LazyLock<RandomState> = LazyLock::new(RandomState::default);

/// What stands for a pair, where no more than its texts and its locale matter to rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u64);

impl Key {
    /// The key of a unit of the edition whose file is `text`; none where the file around it matters: definitions of
    /// references, where relative addresses lead.
    #[must_use]
    pub fn of(subject: &Subject<'_>, text: &str, unit: &Unit) -> Option<Self> {
        let (target, source) = (&text[unit.target.range()], &text[unit.source.range()]);
        let has_links = |text: &str| memchr::memchr2(b'[', b'<', text.as_bytes()).is_some();
        if has_links(source) || has_links(target) {
            return None;
        }
        Some(Self(SEED.hash_one((subject.edition.locale, source, target))))
    }
}

impl Default for Settled {
    fn default() -> Self {
        Self { shards: std::array::from_fn(|_| Mutex::default()) }
    }
}

impl Settled {
    /// Hands over what a pair like this one taught, where it was settled before. Whether it was.
    pub(super) fn recall(&self, key: Key, learn: impl FnOnce(&Taught)) -> bool {
        let shard = self.shard(key).lock().unwrap_or_else(PoisonError::into_inner);
        shard.get(&key.0).map(learn).is_some()
    }

    /// Remembers that there is nothing to say about a pair like this one, and what it taught.
    pub(super) fn put(&self, key: Key, taught: Taught) {
        let mut shard = self.shard(key).lock().unwrap_or_else(PoisonError::into_inner);
        if shard.len() < MOST {
            shard.insert(key.0, taught);
        }
    }

    fn shard(&self, key: Key) -> &Mutex<HashMap<u64, Taught, OwnHash>> {
        // Other bits than those by which a map finds its entries.
        &self.shards[(key.0 >> 32) as usize % SHARDS]
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    #[test]
    fn what_is_settled_in_one_article_is_not_in_one_with_terms() {
        let unit = "<span data-ttu-id=\"a-1\">ふたを閉めます。</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Close the Lid.</span></span>\n";
        let names = ["a", "b", "c", "d", "e", "f"];
        let source =
            |name: &str| if name == "f" { "---\nno-loc: [Lid]\n---\nClose the Lid.\n" } else { "Close the Lid.\n" };
        let files: Vec<(String, &str)> = names
            .iter()
            .flat_map(|name| [(format!("en/{name}.md"), source(name)), (format!("ja/{name}.md"), unit)])
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let found = docset(&files);
        let terms: Vec<&str> = found.lines().filter(|line| line.contains("term-not-kept")).collect();
        assert_eq!(terms.len(), 1, "{found}");
        assert!(terms[0].starts_with("ja/f.md"), "{found}");
    }
}
