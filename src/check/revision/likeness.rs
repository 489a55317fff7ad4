//! How alike two sentences are, and which sentence became which: [`aligned`].

/// The words of a sentence, as it is compared with others: hashes and weights, ascending.
#[derive(Clone, Debug, Default)]
pub(super) struct Bag {
    words: Vec<(u64, u32)>,
    weight: u32,
}

impl Bag {
    pub(super) fn of(text: &str) -> Self {
        let mut bag = Self::default();
        let mut start = None;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            let is_wide = (c as u32) >= 0x2E80;
            if c.is_alphanumeric() && !is_wide {
                start.get_or_insert(at);
                continue;
            }
            if let Some(start) = start.take() {
                bag.add(&text[start..at]);
            }
            if is_wide && c.is_alphanumeric() {
                bag.add(&text[at..at + c.len_utf8()]);
            }
        }
        bag.words.sort_unstable();
        bag
    }

    /// Longer words say more.
    fn add(&mut self, word: &str) {
        let mut hash = 0xCBF2_9CE4_8422_2325_u64;
        let mut length = 0;
        for c in word.chars().flat_map(char::to_lowercase) {
            hash = (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01B3);
            length += 1;
        }
        let weight = if length == 1 && !word.is_ascii() { 3 } else { length.min(10) };
        self.words.push((hash, weight));
        self.weight += weight;
    }

    fn and(&self, other: &Self) -> Self {
        let mut words = [&*self.words, &*other.words].concat();
        words.sort_unstable();
        Self { words, weight: self.weight + other.weight }
    }

    /// From 0, nothing in common, to 1, the same words (the coefficient of Sørensen and Dice).
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let (mut a, mut b) = (self.words.iter().peekable(), other.words.iter().peekable());
        let mut common = 0;
        while let (Some(left), Some(right)) = (a.peek(), b.peek()) {
            match left.0.cmp(&right.0) {
                std::cmp::Ordering::Less => drop(a.next()),
                std::cmp::Ordering::Greater => drop(b.next()),
                std::cmp::Ordering::Equal => {
                    common += left.1;
                    a.next();
                    b.next();
                }
            }
        }
        let all = self.weight + other.weight;
        if all == 0 { 0.0 } else { f64::from(2 * common) / f64::from(all) }
    }
}

/// A stretch of old sentences and what became of it: one became one, one became two, or two became one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) old: (usize, usize),
    pub(super) new: (usize, usize),
}

/// How alike sentences have to be to be versions of each other.
const LEAST: f64 = 0.4;
/// How alike where their order is another.
const LEAST_MOVED: f64 = 0.65;
/// More comparisons than these are not made: the sentences next to each other are compared only.
const MOST: usize = 60_000;
/// How far from its place a sentence is looked for then.
const BAND: usize = 24;

/// Which of `old` became which of `new`: the alignment in order that keeps the most, then what was moved.
pub(super) fn aligned(old: &[Bag], new: &[Bag]) -> Vec<Match> {
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    let mut matches = in_order(old, new);
    let mut old_free = vec![true; old.len()];
    let mut new_free = vec![true; new.len()];
    for found in &matches {
        old_free[found.old.0..found.old.1].fill(false);
        new_free[found.new.0..found.new.1].fill(false);
    }
    let free = |all: &[bool]| -> Vec<usize> { (0..all.len()).filter(|at| all[*at]).collect() };
    let left = free(&old_free);
    let mut right = free(&new_free);
    if left.len() * right.len() <= MOST {
        for at in left {
            let best = right.iter().enumerate().map(|(place, to)| (old[at].likeness(&new[*to]), place));
            let Some((likeness, place)) = best.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))) else { break };
            if likeness >= LEAST_MOVED {
                let to = right.remove(place);
                matches.push(Match { old: (at, at + 1), new: (to, to + 1) });
            }
        }
    }
    matches.sort_by_key(|found| found.old);
    matches
}

/// One step of the way through both lists, backwards.
#[derive(Clone, Copy, Default)]
struct Cell {
    gain: f64,
    /// How many of each list the last step took.
    step: (u8, u8),
}

fn in_order(old: &[Bag], new: &[Bag]) -> Vec<Match> {
    let is_small = old.len().saturating_mul(new.len()) <= MOST;
    let band = if is_small { new.len() } else { BAND };
    // The columns of a row that are looked at.
    let columns = |row: usize| {
        let middle = row * new.len() / old.len();
        middle.saturating_sub(band)..=(middle + band).min(new.len())
    };
    let mut rows: Vec<(usize, Vec<Cell>)> = Vec::with_capacity(old.len() + 1);
    for row in 0..=old.len() {
        let columns = columns(row);
        let mut cells: Vec<Cell> = Vec::with_capacity(columns.clone().count());
        let first = *columns.start();
        for column in columns {
            let mut best = Cell { gain: 0.0, step: if row > 0 { (1, 0) } else { (0, 1) } };
            let mut offer = |gain: Option<f64>, step| {
                if let Some(gain) = gain
                    && gain > best.gain
                {
                    best = Cell { gain, step };
                }
            };
            let known = |up: usize, left: usize| -> Option<f64> {
                let column = column.checked_sub(left)?;
                if up == 0 {
                    return cells.get(column.checked_sub(first)?).map(|cell| cell.gain);
                }
                let (first, cells) = &rows[row.checked_sub(up)?];
                cells.get(column.checked_sub(*first)?).map(|cell| cell.gain)
            };
            offer(known(1, 0), (1, 0));
            offer(known(0, 1), (0, 1));
            if row > 0 && column > 0 {
                let (a, b) = (&old[row - 1], &new[column - 1]);
                let likeness = a.likeness(b);
                offer(known(1, 1).zip(gain(likeness, 1)).map(|(before, gain)| before + gain), (1, 1));
                // Two sentences in one: each of them has something of it.
                let may_be_two = is_small && likeness > 0.1;
                if may_be_two && column > 1 {
                    let pair = || gain(a.likeness(&new[column - 2].and(b)), 2);
                    offer(known(1, 2).and_then(|before| Some(before + pair()?)), (1, 2));
                }
                if may_be_two && row > 1 {
                    let pair = || gain(old[row - 2].and(a).likeness(b), 2);
                    offer(known(2, 1).and_then(|before| Some(before + pair()?)), (2, 1));
                }
            }
            cells.push(best);
        }
        rows.push((first, cells));
    }
    trace(&rows, old.len(), new.len())
}

/// What it is worth that sentences that are so alike are versions of each other; two have to be more alike than one.
fn gain(likeness: f64, sentences: u8) -> Option<f64> {
    let gain = likeness - LEAST + if sentences > 1 { -0.05 } else { 0.05 };
    (likeness >= LEAST && gain > 0.0).then_some(gain)
}

fn trace(rows: &[(usize, Vec<Cell>)], mut row: usize, mut column: usize) -> Vec<Match> {
    let mut matches = Vec::new();
    while row > 0 && column > 0 {
        let (first, cells) = &rows[row];
        let step = column.checked_sub(*first).and_then(|at| cells.get(at)).map_or((1, 0), |cell| cell.step);
        let (up, left) = (usize::from(step.0).min(row), usize::from(step.1).min(column));
        if up > 0 && left > 0 {
            matches.push(Match { old: (row - up, row), new: (column - left, column) });
        }
        (row, column) = (row - up, column - left);
    }
    matches.reverse();
    matches
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &[&str], new: &[&str]) -> Vec<(usize, usize, usize, usize)> {
        let bags = |texts: &[&str]| -> Vec<Bag> { texts.iter().map(|text| Bag::of(text)).collect() };
        aligned(&bags(old), &bags(new)).iter().map(|m| (m.old.0, m.old.1, m.new.0, m.new.1)).collect()
    }

    #[test]
    fn sentences_are_aligned_in_order_and_across_it() {
        let old = ["Open the window wide.", "Heat the kettle slowly.", "أغلق الباب بعد ذلك."];
        let new = ["Open the window a little.", "Pour the tea.", "أغلق الباب فورا بعد ذلك."];
        assert_eq!(shown(&old, &new), [(0, 1, 0, 1), (2, 3, 2, 3)]);
        assert_eq!(shown(&old, &[new[2], new[0]]), [(0, 1, 1, 2), (2, 3, 0, 1)]);
        assert_eq!(shown(&old[..1], &["Rain."]), []);
    }

    #[test]
    fn one_sentence_may_become_two() {
        let old = ["Download the sample and run it with the script below."];
        assert_eq!(shown(&old, &["Download the sample.", "Run it with the script below."]), [(0, 1, 0, 2)]);
        assert_eq!(shown(&["水を飲みます。", "お茶も飲みます。"], &["水を飲み、お茶も飲みます。"]), [(0, 2, 0, 1)]);
    }

    #[test]
    fn long_lists_take_a_narrow_band() {
        let words = |n: usize| format!("Sentence number word{n} here");
        let old: Vec<String> = (0..400).map(words).collect();
        let new: Vec<String> = (0..400).map(|n| words(n) + " today").collect();
        let bags = |texts: &[String]| -> Vec<Bag> { texts.iter().map(|text| Bag::of(text)).collect() };
        assert_eq!(aligned(&bags(&old), &bags(&new)).len(), 400);
    }
}
