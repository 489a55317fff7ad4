//! [`difference`]: what one list has and another has not, whatever their order; [`matched`]: which of it became which.

use crate::text::beginning;

/// What two lists do not share, by index.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    /// What only the first has, in its order.
    pub(crate) lost: Vec<usize>,
    /// What only the second has, in its order.
    pub(crate) added: Vec<usize>,
}

impl Difference {
    pub(crate) fn is_none(&self) -> bool {
        self.lost.is_empty() && self.added.is_empty()
    }
}

/// What the lists do not share. Of several equal things the first ones are shared.
pub(crate) fn difference<K: Ord>(source: &[K], target: &[K]) -> Difference {
    let sorted = |keys: &[K]| {
        let mut order: Vec<usize> = (0..keys.len()).collect();
        order.sort_by(|a, b| keys[*a].cmp(&keys[*b]));
        order
    };
    let (of_source, of_target) = (sorted(source), sorted(target));
    let (mut a, mut b) = (0, 0);
    let mut found = Difference::default();
    while a < of_source.len() || b < of_target.len() {
        match (of_source.get(a), of_target.get(b)) {
            (Some(&s), Some(&t)) if source[s] == target[t] => (a, b) = (a + 1, b + 1),
            (Some(&s), Some(&t)) if source[s] > target[t] => {
                found.added.push(t);
                b += 1;
            }
            (None, Some(&t)) => {
                found.added.push(t);
                b += 1;
            }
            (Some(&s), _) => {
                found.lost.push(s);
                a += 1;
            }
            (None, None) => break,
        }
    }
    found.lost.sort_unstable();
    found.added.sort_unstable();
    found
}

/// More of a kind than this are matched by their order alone.
const MANY: usize = 16;

/// Says of what was lost what it became: the most alike first. `likeness` is between 0 and 1; what is less alike than
/// `least` has nothing to do with each other.
pub(crate) fn matched(
    found: Difference,
    least: f64,
    likeness: impl Fn(usize, usize) -> f64,
) -> (Vec<(usize, usize)>, Difference) {
    let Difference { lost, added } = found;
    let mut all: Vec<(f64, usize, usize)> = Vec::new();
    if lost.len() > MANY || added.len() > MANY {
        let in_order = lost.iter().zip(&added).map(|(s, t)| (likeness(*s, *t), *s, *t));
        all.extend(in_order);
    } else {
        all.extend(lost.iter().flat_map(|s| added.iter().map(|t| (*s, *t))).map(|(s, t)| (likeness(s, t), s, t)));
        all.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    }
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let (mut lost, mut added) = (lost, added);
    for (score, s, t) in all {
        if score < least {
            continue;
        }
        let (Ok(at), Ok(to)) = (lost.binary_search(&s), added.binary_search(&t)) else { continue };
        lost.remove(at);
        added.remove(to);
        pairs.push((s, t));
    }
    pairs.sort_unstable();
    (pairs, Difference { lost, added })
}

/// How alike two texts are, by their first characters.
pub(crate) fn likeness(a: &str, b: &str) -> f64 {
    const COMPARED: usize = 80;
    strsim::normalized_levenshtein(beginning(a, COMPARED), beginning(b, COMPARED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lists_do_not_share() {
        let found = difference(&["א", "b", "b", "c"], &["c", "b", "ד"]);
        assert_eq!(found, Difference { lost: vec![0, 2], added: vec![2] });
        assert!(difference(&["甲", "乙"], &["乙", "甲"]).is_none());
    }

    #[test]
    fn what_became_what() {
        let (source, target) = (["Get-Item", "名", "Set-Item"], ["Set-Itm", "Get-Itme", "x"]);
        let found = difference(&source, &target);
        let (pairs, rest) = matched(found, 0.3, |s, t| likeness(source[s], target[t]));
        assert_eq!(pairs, [(0, 1), (2, 0)]);
        assert_eq!(rest, Difference { lost: vec![1], added: vec![2] });
    }
}
