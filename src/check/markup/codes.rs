//! [`compare`]: the inline code that a translation and its source do not share.

use std::borrow::Cow;

use crate::{
    check::{
        Pair,
        markup::{
            difference::{Difference, difference, likeness, matched},
            links::{is_within, lost_ranges},
            literal::{Kind, broken},
        },
    },
    parse::passage::Token,
};

/// What differs, as indices of the passages' codes.
pub(crate) struct Codes {
    /// In the source, and what stands in its stead.
    pub(crate) changed: Vec<(usize, usize)>,
    /// Several in the source that ran together in the translation.
    pub(crate) joined: Vec<(Vec<usize>, usize)>,
    /// Only on one side.
    pub(crate) rest: Difference,
}

/// More pieces of code than this are not looked at for what ran together.
const MANY: usize = 100;
/// Code less alike than this has nothing to do with each other.
const LEAST_ALIKE: f64 = 0.25;

/// The code of `pair` that its sides do not share. What has gone with a link is the link's; where back-ticks are shown,
/// that is what is wrong.
pub(crate) fn compare(pair: &Pair<'_>) -> Option<Codes> {
    let (source, target) = (&pair.source.codes, &pair.target.codes);
    if source.iter().map(|code| &code.text).eq(target.iter().map(|code| &code.text)) {
        return None;
    }
    let keys = |codes: &'_ [Token]| codes.iter().map(|code| key(&code.text).into_owned()).collect::<Vec<_>>();
    let (source_keys, target_keys) = (keys(source), keys(target));
    let mut found = difference(&source_keys, &target_keys);
    if found.is_none() || broken(pair).iter().any(|broken| broken.kind == Kind::Code) {
        return None;
    }
    if !found.lost.is_empty() {
        let gone = lost_ranges(pair);
        found.lost.retain(|at| !is_within(&gone, &source[*at].range));
    }
    let joined = joined(&source_keys, &target_keys, &mut found);
    let (mut changed, rest) = matched(found, LEAST_ALIKE, |s, t| likeness(&source_keys[s], &target_keys[t]));
    changed.retain(|(s, t)| !is_translated(&source_keys[*s], &target_keys[*t]));
    let codes = Codes { changed, joined, rest };
    (!codes.changed.is_empty() || !codes.joined.is_empty() || !codes.rest.is_none()).then_some(codes)
}

/// Takes out of `found` what ran together: two pieces of code with nothing in between are one, with their back-ticks in
/// it.
fn joined(source: &[String], target: &[String], found: &mut Difference) -> Vec<(Vec<usize>, usize)> {
    let mut joined = Vec::new();
    let lost = &mut found.lost;
    if lost.len() > MANY {
        return joined;
    }
    found.added.retain(|at| {
        let parts: Vec<&str> = target[*at].split("``").collect();
        if parts.len() < 2 {
            return true;
        }
        let mut of = Vec::new();
        for part in &parts {
            of.extend(lost.iter().position(|lost| source[*lost] == *part).map(|found| lost.remove(found)));
        }
        if of.len() == parts.len() {
            joined.push((of, *at));
            return false;
        }
        lost.extend(of);
        lost.sort_unstable();
        true
    });
    joined
}

/// What has to be the same of code: runs of blanks are one.
fn key(code: &str) -> Cow<'_, str> {
    let has_blanks = code.contains(['\t', '\n', '\u{a0}']) || code.contains("  ") || code.trim() != code;
    if !has_blanks {
        return code.into();
    }
    code.split_whitespace().collect::<Vec<_>>().join(" ").into()
}

/// Whether both are the same but for the words in `<…>` that say what stands there.
fn is_translated(source: &str, target: &str) -> bool {
    let (Some((of_source, source)), Some((of_target, target))) = (without_words(source), without_words(target)) else {
        return false;
    };
    // What is all but the same word has a letter changed in it, and is no translation.
    source == target && likeness(&of_source, &of_target) < 0.75
}

/// The words in `<…>`, and the code without them; nothing where there are none.
fn without_words(code: &str) -> Option<(String, String)> {
    let (mut words, mut bare) = (String::new(), String::new());
    let mut rest = code;
    while let Some(open) = rest.find('<') {
        let Some(close) = rest[open..].find('>') else { break };
        let inside = &rest[open + 1..open + close];
        let is_word = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '_' | '\'' | '’' | '\u{200d}');
        bare.push_str(&rest[..=open]);
        if inside.chars().all(is_word) {
            words.push_str(inside);
        } else {
            bare.push_str(inside);
        }
        rest = &rest[open + close..];
    }
    bare.push_str(rest);
    (!words.is_empty()).then_some((words, bare))
}
