//! [`VersionRange`]: which versions of a product a text is for.

use std::{cmp::Ordering, fmt};

/// A range of versions: `>= product-2.0 < product-5.0` is met by versions that meet all of its parts; of two ranges
/// parted by `||`, one is enough.
///
/// ```
/// use isogloss::parse::version_range::VersionRange;
/// let range = VersionRange::read(">=contoso-2.0 <contoso-10.0");
/// assert_eq!(range.to_string(), "≥ contoso-2.0, < contoso-10.0");
/// assert!(VersionRange::read("").is_empty());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionRange {
    /// Any of these, each of which is met by all of its parts.
    any: Vec<Vec<Bound>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Bound {
    sign: Sign,
    version: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    From,
    After,
    UpTo,
    Before,
    Only,
}

/// Most words of a part of a range, and most parts. Real ranges have four and two.
const MOST_WORDS: usize = 8;

const SIGNS: [(&str, Sign); 6] = [
    (">=", Sign::From),
    ("<=", Sign::UpTo),
    (">", Sign::After),
    ("<", Sign::Before),
    ("==", Sign::Only),
    ("=", Sign::Only),
];

impl VersionRange {
    /// Reads a range as it is written in `range="…"` or `monikerRange`.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let bounds = |text: &str| {
            let mut bounds = Vec::new();
            let mut sign = Sign::Only;
            for word in text.split_whitespace().take(MOST_WORDS) {
                let found = SIGNS.iter().find_map(|(mark, sign)| Some((word.strip_prefix(mark)?, *sign)));
                let (version, own) = found.unwrap_or((word, sign));
                sign = own;
                if !version.is_empty() {
                    bounds.push(Bound { sign, version: version.to_owned() });
                    sign = Sign::Only;
                }
            }
            bounds
        };
        Self { any: text.split("||").take(MOST_WORDS).map(bounds).filter(|bounds| !bounds.is_empty()).collect() }
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.any.is_empty()
    }

    fn bounds(&self) -> impl Iterator<Item = &Bound> {
        self.any.iter().flatten()
    }

    fn holds(&self, place: &Place<'_>) -> bool {
        self.any.iter().any(|bounds| bounds.iter().all(|bound| bound.holds(place)))
    }
}

impl fmt::Display for VersionRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, bounds) in self.any.iter().enumerate() {
            for (part, bound) in bounds.iter().enumerate() {
                let glue = match (at, part) {
                    (0, 0) => "",
                    (_, 0) => "; ",
                    _ => ", ",
                };
                write!(f, "{glue}{bound}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.sign {
            Sign::From => "≥ ",
            Sign::After => "> ",
            Sign::UpTo => "≤ ",
            Sign::Before => "< ",
            Sign::Only => "",
        };
        write!(f, "{sign}{}", self.version)
    }
}

/// A place on the line of a product's versions: one that is named somewhere, or what lies before or after it.
struct Place<'v> {
    version: &'v str,
    /// Less: before the version and after the one named before it; greater: after the last one.
    side: Ordering,
}

impl Bound {
    fn holds(&self, place: &Place<'_>) -> bool {
        let order = compare(place.version, &self.version).map(|order| order.then(place.side));
        match self.sign {
            Sign::From => order.is_some_and(Ordering::is_ge),
            Sign::After => order.is_some_and(Ordering::is_gt),
            Sign::UpTo => order.is_some_and(Ordering::is_le),
            Sign::Before => order.is_some_and(Ordering::is_lt),
            Sign::Only => order == Some(Ordering::Equal),
        }
    }
}

/// What a reader can choose: a stretch of versions that see the same parts of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it is called.
    pub name: String,
    /// What it is called in the page's address: the version that it begins with, if it does.
    pub value: String,
    /// The ranges that hold it, as indices.
    pub ranges: Vec<usize>,
}

/// A choice on the way.
struct Stretch<'v> {
    product: &'v str,
    low: Option<(Sign, &'v str)>,
    high: Option<(Sign, &'v str)>,
    ranges: Vec<usize>,
}

/// What readers can choose from on a page whose parts are for `ranges`; the newest versions first.
#[must_use]
pub fn choices(ranges: &[VersionRange]) -> Vec<Choice> {
    let mut versions: Vec<&str> = ranges.iter().flat_map(VersionRange::bounds).map(|b| &*b.version).collect();
    versions.sort_by(|a, b| product(a).0.cmp(product(b).0).then_with(|| compare(a, b).unwrap_or(Ordering::Equal)));
    versions.dedup();
    let mut found: Vec<Stretch<'_>> = Vec::new();
    // Whether the stretch before goes on: no part of the page begins or ends since.
    let mut goes_on = false;
    for (at, &version) in versions.iter().enumerate() {
        let of = product(version).0;
        let same = |at: usize| versions.get(at).copied().filter(|other| product(other).0 == of);
        let before = at.checked_sub(1).and_then(same);
        let mut places = vec![
            (Ordering::Less, before.map(|before| (Sign::After, before)), Some((Sign::Before, version))),
            (Ordering::Equal, Some((Sign::From, version)), Some((Sign::UpTo, version))),
        ];
        if same(at + 1).is_none() {
            places.push((Ordering::Greater, Some((Sign::After, version)), None));
        }
        for (side, low, high) in places {
            let place = Place { version, side };
            let held: Vec<usize> = (0..ranges.len()).filter(|at| ranges[*at].holds(&place)).collect();
            match found.last_mut() {
                Some(last) if goes_on && last.product == of && last.ranges == held => last.high = high,
                _ if held.is_empty() => {}
                _ => found.push(Stretch { product: of, low, high, ranges: held.clone() }),
            }
            goes_on = !held.is_empty();
        }
    }
    found.into_iter().rev().map(Stretch::finish).collect()
}

impl Stretch<'_> {
    fn finish(self) -> Choice {
        let shown = |bound: (Sign, &str)| Bound { sign: bound.0, version: bound.1.to_owned() }.to_string();
        let name = match (self.low, self.high) {
            (Some((Sign::From, low)), Some((Sign::UpTo, high))) if low == high => low.to_owned(),
            (low, high) => low.into_iter().chain(high).map(shown).collect::<Vec<_>>().join(", "),
        };
        let value = match self.low {
            Some((Sign::From, low)) => low.to_owned(),
            _ => name.replace([' ', ','], ""),
        };
        Choice { name, value, ranges: self.ranges }
    }
}

/// The product and the version in a name such as `contoso-core-2.0`.
fn product(name: &str) -> (&str, &str) {
    let cut = name.rfind('-').filter(|dash| name[dash + 1..].starts_with(|c: char| c.is_ascii_digit()));
    cut.map_or((name, ""), |dash| (&name[..dash], &name[dash + 1..]))
}

/// The order of two versions of one product, numbers by their value; none for versions of two products.
fn compare(a: &str, b: &str) -> Option<Ordering> {
    let (a, b) = (product(a), product(b));
    if !a.0.eq_ignore_ascii_case(b.0) {
        return None;
    }
    let numbers = |version: &str| -> Vec<(u64, String)> {
        let part = |part: &str| {
            let digits = part.bytes().take_while(u8::is_ascii_digit).count();
            (part[..digits].parse().unwrap_or(0), part[digits..].to_owned())
        };
        let mut parts: Vec<_> = version.split('.').map(part).collect();
        while parts.last().is_some_and(|last| *last == (0, String::new())) {
            parts.pop();
        }
        parts
    };
    Some(numbers(a.1).cmp(&numbers(b.1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(ranges: &[&str]) -> Vec<(String, Vec<usize>)> {
        let ranges: Vec<VersionRange> = ranges.iter().map(|range| VersionRange::read(range)).collect();
        choices(&ranges).into_iter().map(|choice| (choice.name, choice.ranges)).collect()
    }

    #[test]
    fn stretches_that_see_the_same_are_one_choice() {
        assert_eq!(
            chosen(&[">= p-3.0", "< p-3.0"]),
            [("≥ p-3.0".to_owned(), vec![0]), ("< p-3.0".to_owned(), vec![1])]
        );
        assert_eq!(
            chosen(&[">= p-2.1 < p-10.0", "p-10.0", "> p-10.0"]),
            [
                ("> p-10.0".to_owned(), vec![2]),
                ("p-10.0".to_owned(), vec![1]),
                ("≥ p-2.1, < p-10.0".to_owned(), vec![0])
            ]
        );
        assert_eq!(chosen(&["a-1 || b-2"]), [("b-2".to_owned(), vec![0]), ("a-1".to_owned(), vec![0])]);
        assert_eq!(chosen(&[]), []);
    }

    #[test]
    fn versions_are_ordered_by_their_numbers() {
        assert_eq!(compare("p-2.10", "p-2.9"), Some(Ordering::Greater));
        assert_eq!(compare("p-2", "p-2.0"), Some(Ordering::Equal));
        assert_eq!(compare("p-2", "منتج-2"), None);
    }
}
