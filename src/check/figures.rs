//! The numbers of a translation beside those of its source: [`differences`].
//!
//! Comes in: a pair. Goes out: what is not the same number, whatever it is written with. Two sums over the digits tell
//! at once where nothing differs; all else is for the few pairs where something does.

use std::{
    cell::LazyCell,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use crate::{
    check::{
        Pair,
        numerals::{self, Values},
        tokens::{self, Number},
    },
    parse::passage::Passage,
};

/// Something that differs. Ranges are those of the passages' texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    /// A version that is written in another way: `5.0`, `5,0`.
    Rewritten {
        /// The version as the source writes it.
        source: String,
        /// Where it stands in the translation.
        target: Range<usize>,
    },
    /// Another number.
    Changed {
        /// The number of the source.
        source: String,
        /// What stands in its place.
        target: Range<usize>,
    },
    /// A number that the translation does not have.
    Lost {
        /// The number of the source.
        source: String,
    },
    /// A number that the source does not have.
    Added {
        /// Where it stands in the translation.
        target: Range<usize>,
    },
}

/// Differences of one pair that are told; where there are more, it is quite another text.
const MOST: usize = 50;

/// What differs.
pub(crate) fn differences(pair: &Pair<'_>) -> Vec<Difference> {
    if !pair.they_have(&tokens::DIGITS) && !pair.we_have(&tokens::DIGITS) {
        return Vec::new();
    }
    if tokens::digest(&pair.source.text) == tokens::digest(&pair.target.text) {
        return Vec::new();
    }
    let (source_text, target_text) = (&*pair.source.text, &*pair.target.text);
    let mut sides = Sides {
        source_text,
        target_text,
        source: tokens::numbers(source_text).into_iter().map(Some).collect(),
        target: tokens::numbers(target_text).into_iter().map(Some).collect(),
    };
    let mut versions = versions(source_text, &sides.source);
    // A number that stands alone may be a version or a fraction, and both keep their point in these languages.
    if let ([Some(number)], "zh" | "ja" | "ko") = (&sides.source[..], pair.locale.language()) {
        versions[0] |= may_be_version(number) && source_text.trim().trim_start_matches(['-', '−', '+']) == number.text;
    }
    let mut found = Vec::new();
    // What has separators first: the 3 of a torn `3. 1` is not the 3 of another place.
    sides.cancel_written_alike(|number| !number.separators.is_empty());
    sides.find_rewritten(&versions, pair, &mut found);
    sides.cancel_written_alike(|_| true);
    if sides.is_settled() {
        return found;
    }
    sides.cancel_equal_values();
    sides.cancel_groups(&versions);
    sides.cancel_code(pair);
    if !sides.is_settled() {
        sides.cancel_words(pair, &versions);
    }
    sides.cancel_repeated();
    sides.report(&mut found);
    found
}

/// The numbers of both sides that are not accounted for.
struct Sides<'p> {
    source_text: &'p str,
    target_text: &'p str,
    source: Vec<Option<Number<'p>>>,
    target: Vec<Option<Number<'p>>>,
}

impl Sides<'_> {
    fn is_settled(&self) -> bool {
        self.source.iter().chain(&self.target).all(Option::is_none)
    }

    /// Takes out what is written alike, as far as `is_due`.
    fn cancel_written_alike(&mut self, is_due: fn(&Number<'_>) -> bool) {
        let key = |number: &Number<'_>, _: &str| if is_due(number) { vec![number.plain()] } else { Vec::new() };
        cancel((&mut self.source, self.source_text), (&mut self.target, self.target_text), key);
    }

    /// Takes out what has the same value.
    fn cancel_equal_values(&mut self) {
        cancel((&mut self.source, self.source_text), (&mut self.target, self.target_text), values);
    }

    /// Finds versions that are there in another form.
    fn find_rewritten(&mut self, versions: &[bool], pair: &Pair<'_>, found: &mut Vec<Difference>) {
        let mut forms: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, number) in self.target.iter().enumerate().rev() {
            if let Some(form) = self.form_at(at).filter(|_| number.is_some()) {
                forms.entry(form.0).or_default().push(at);
            }
        }
        for (at, is_version) in versions.iter().enumerate() {
            let Some(number) = self.source[at].as_ref().filter(|_| *is_version) else { continue };
            let plain = number.plain();
            if pair.is_code_here(number.text) {
                self.source[at] = None;
                continue;
            }
            let Some(place) = forms.get_mut(&number.groups.join(" ")).and_then(Vec::pop) else { continue };
            let Some((_, count)) = self.form_at(place) else { continue };
            let last = self.target[place + count - 1].as_ref().map_or(0, |number| number.range.end);
            let start = self.target[place].as_ref().map_or(0, |number| number.range.start);
            self.target[place..place + count].fill(None);
            self.source[at] = None;
            found.push(Difference::Rewritten { source: plain, target: start..last.max(start) });
        }
    }

    /// The digits of the number at `at` of the target and of those that stand so close behind it that they were one
    /// before blanks came between, as far as none is accounted for; and how many numbers that are.
    fn form_at(&self, at: usize) -> Option<(String, usize)> {
        let first = self.target[at].as_ref().filter(|number| !number.glued)?;
        let mut form = first.groups.join(" ");
        let mut end = first.range.end;
        let mut count = 1;
        for next in self.target[at + 1..].iter().take(4) {
            let Some(next) = next.as_ref() else { break };
            let gap = &self.target_text[end..next.range.start];
            let is_torn = gap.len() <= 6 && gap.contains(['.', '。', ',', '，', '．']) && gap.chars().all(is_separator);
            if !is_torn || next.glued {
                break;
            }
            form.push(' ');
            form.push_str(&next.groups.join(" "));
            end = next.range.end;
            count += 1;
        }
        Some((form, count))
    }

    /// Takes out what consists of the same digits, cut or joined in another way: `10/01/2018`, `1,2`.
    fn cancel_groups(&mut self, versions: &[bool]) {
        let mut pool: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, number) in self.target.iter().enumerate().rev() {
            for group in number.iter().filter(|number| !number.glued).flat_map(|number| number.groups.iter().rev()) {
                pool.entry(bare(group)).or_default().push(at);
            }
        }
        let mut used: BTreeMap<usize, usize> = BTreeMap::new();
        let text = self.source_text;
        for (slot, is_version) in self.source.iter_mut().zip(versions) {
            let Some(number) = slot.as_ref().filter(|number| !number.glued && !is_version) else { continue };
            let full = |group: &String| {
                let year = format!("20{group}");
                let is_year = group.len() == 2 && !pool.contains_key(&bare(group)) && pool.contains_key(&year);
                // `3:30 PM` is `15.30` in some languages.
                let may_be_hour = number.groups.len() == 1 && !pool.contains_key(&bare(group));
                let hour = if may_be_hour { shifted_hour(group, text, &number.range) } else { None };
                let hour = hour.filter(|hour| pool.contains_key(hour));
                if is_year { year } else { hour.unwrap_or_else(|| bare(group)) }
            };
            let groups: Vec<String> = number.groups.iter().map(full).collect();
            let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
            for group in &groups {
                *wanted.entry(group).or_default() += 1;
            }
            if !wanted.iter().all(|(group, count)| pool.get(*group).is_some_and(|places| places.len() >= *count)) {
                continue;
            }
            for group in &groups {
                if let Some(place) = pool.get_mut(group).and_then(Vec::pop) {
                    *used.entry(place).or_default() += 1;
                }
            }
            *slot = None;
        }
        for (place, count) in used {
            let slot = &mut self.target[place];
            if slot.as_ref().is_some_and(|number| number.groups.len() == count) {
                *slot = None;
            }
        }
    }

    /// Takes out what is part of a name or of code on the other side. Names are another rule's matter.
    fn cancel_code(&mut self, pair: &Pair<'_>) {
        let take = |numbers: &mut Vec<Option<Number<'_>>>| -> BTreeSet<String> {
            let glued = numbers.iter_mut().filter(|slot| slot.as_ref().is_some_and(|number| number.glued));
            glued.filter_map(Option::take).flat_map(|number| number.groups).map(|group| bare(&group)).collect()
        };
        let (mut of_source, mut of_target) = (take(&mut self.source), take(&mut self.target));
        hidden(&pair.source, &mut of_source);
        hidden(&pair.target, &mut of_target);
        let spare = |numbers: &mut Vec<Option<Number<'_>>>, groups: &BTreeSet<String>| {
            for slot in numbers {
                if slot.as_ref().is_some_and(|number| number.groups.iter().all(|group| groups.contains(&bare(group)))) {
                    *slot = None;
                }
            }
        };
        spare(&mut self.source, &of_target);
        spare(&mut self.target, &of_source);
    }

    /// Takes out what is a word on the other side, and what may be said with none.
    fn cancel_words(&mut self, pair: &Pair<'_>, versions: &[bool]) {
        let language = pair.locale.language();
        let of_source = numerals::words(self.source_text, pair.source_language);
        let of_target = numerals::words(self.target_text, language);
        // A word of one side that says the same as a word of the other says nothing of digits. Small ones have too many
        // other meanings to be counted.
        let has_more = |value: u32, words: &Values, others: Option<&Values>| {
            let said = others.filter(|_| (3..=12).contains(&value)).map_or(0, |others| others.count(value));
            words.count(value) > said
        };
        let is_word = |number: &Number<'_>, text: &str, words: Option<&Values>, others: Option<&Values>| match words {
            Some(words) => {
                let mut values = values(number, text).into_iter().filter_map(|value| value.parse().ok());
                may_be_word(number) && values.any(|value| has_more(value, words, others))
            }
            None => small(number).is_some_and(|value| value <= 12),
        };
        let versions: BTreeSet<usize> = self
            .source
            .iter()
            .zip(versions)
            .filter(|(_, is_one)| **is_one)
            .filter_map(|(number, _)| Some(number.as_ref()?.range.start))
            .collect();
        let (source_text, target_text) = (self.source_text, self.target_text);
        let (of_source_romans, of_target_romans) =
            (LazyCell::new(|| romans(source_text)), LazyCell::new(|| romans(target_text)));
        let has_first = LazyCell::new(|| numerals::has_first(target_text));
        let is_roman =
            |romans: &BTreeSet<u32>, number: &Number<'_>| small(number).is_some_and(|value| romans.contains(&value));
        let said = |number: &Number<'_>| {
            let is_step = small(number) == Some(1) && is_label(number, self.source_text);
            let is_said = if is_step {
                *has_first
            } else {
                is_word(number, self.source_text, of_target.as_ref(), of_source.as_ref())
                    && !versions.contains(&number.range.start)
            };
            is_said || is_zero_minute(number, self.source_text) || is_roman(&of_target_romans, number)
        };
        let meant = |number: &Number<'_>| {
            let is_said = is_word(number, self.target_text, of_source.as_ref(), of_target.as_ref())
                || is_century(number, target_text, source_text)
                || is_half(number, source_text);
            let is_article = pair.locale.is_cjk() && small(number) == Some(1);
            is_said || is_article || is_zero_minute(number, self.target_text) || is_roman(&of_source_romans, number)
        };
        let left = |numbers: &[Option<Number<'_>>], is_spare: &dyn Fn(&Number<'_>) -> bool| {
            numbers.iter().flatten().filter(|number| !is_spare(number)).count()
        };
        // A number that no word stands for is not there, and one that a word may stand for is: more likely the one is
        // in the other's place.
        let changed = left(&self.source, &said) > left(&self.target, &meant);
        if changed && self.target.iter().any(Option::is_some) {
            retain(&mut self.source, |number| !said(number));
            return;
        }
        retain(&mut self.target, |number| !meant(number));
        retain(&mut self.source, |number| !said(number));
    }

    /// Takes out what the translation says once more, as where it gives a title in both languages.
    fn cancel_repeated(&mut self) {
        if self.source.iter().any(Option::is_some) || self.target.iter().all(Option::is_none) {
            return;
        }
        let said: BTreeSet<String> = tokens::numbers(self.source_text).iter().map(Number::plain).collect();
        for slot in &mut self.target {
            if slot.as_ref().is_some_and(|number| said.contains(&number.plain())) {
                *slot = None;
            }
        }
    }

    /// What is left differs.
    fn report(self, found: &mut Vec<Difference>) {
        let mut targets = self.target.into_iter().flatten();
        for number in self.source.into_iter().flatten() {
            let source = with_multiplier(&number, self.source_text);
            found.push(match targets.next() {
                Some(other) => Difference::Changed { source, target: other.range },
                None => Difference::Lost { source },
            });
        }
        found.extend(targets.map(|number| Difference::Added { target: number.range }));
        found.truncate(MOST);
    }
}

/// A number as it is written, with the word behind that multiplies it: `10 million`.
fn with_multiplier(number: &Number<'_>, text: &str) -> String {
    let behind = text[number.range.end..].strip_prefix([' ', '\u{A0}']).unwrap_or_default();
    let word = &behind[..behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len())];
    let is_one = word.chars().count() > 1 && numerals::multiplier(word).is_some();
    if is_one { format!("{} {word}", number.text) } else { number.text.to_owned() }
}

/// Takes out pairs that have a key in common, the first of both sides first.
fn cancel(
    (source, source_text): (&mut [Option<Number<'_>>], &str),
    (target, target_text): (&mut [Option<Number<'_>>], &str),
    keys: impl Fn(&Number<'_>, &str) -> Vec<String>,
) {
    let mut places: BTreeMap<(bool, String), Vec<usize>> = BTreeMap::new();
    for (at, number) in target.iter().enumerate().rev() {
        for key in number.iter().flat_map(|number| keys(number, target_text).into_iter().map(|key| (number.glued, key)))
        {
            places.entry(key).or_default().push(at);
        }
    }
    for slot in source {
        let Some(number) = slot.as_ref() else { continue };
        for key in keys(number, source_text) {
            let Some(places) = places.get_mut(&(number.glued, key)) else { continue };
            while places.last().is_some_and(|place| target[*place].is_none()) {
                places.pop();
            }
            if let Some(place) = places.pop() {
                target[place] = None;
                *slot = None;
                break;
            }
        }
    }
}

/// Leaves only what `keeps` says.
fn retain(numbers: &mut [Option<Number<'_>>], keeps: impl Fn(&Number<'_>) -> bool) {
    for slot in numbers {
        if slot.as_ref().is_some_and(|number| !keeps(number)) {
            *slot = None;
        }
    }
}

/// Whether it is the `00` of `3:00` and `3 h 00`.
fn is_zero_minute(number: &Number<'_>, text: &str) -> bool {
    let before = text[..number.range.start].trim_end_matches([' ', '\u{A0}', '\u{202F}']);
    number.text == "00" && before.ends_with([':', 'h', '.', '：'])
}

/// Whether languages have words for such numbers: not for `2.0`.
fn may_be_word(number: &Number<'_>) -> bool {
    number.groups[1..].iter().all(|group| group.len() == 3)
}

/// Whether it is `0.5` for the English `half a`.
fn is_half(number: &Number<'_>, source: &str) -> bool {
    number.groups == ["0", "5"] && source.contains("half")
}

/// Whether it is the century that Chinese puts before a decade: `20 世纪 90 年代` for `1990s`.
fn is_century(number: &Number<'_>, text: &str, source: &str) -> bool {
    let behind = text[number.range.end..].trim_start();
    let century = small(number).filter(|_| behind.starts_with("世纪") || behind.starts_with("世紀"));
    century.is_some_and(|century| source.contains(&format!("{}", century.saturating_sub(1))))
}

/// The numbers from 2 to 399 that a text has in Roman numerals of two letters at least: `XIXe`.
fn romans(text: &str) -> BTreeSet<u32> {
    let is_letter = |c: char| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C');
    let words = text.split(|c: char| !c.is_alphanumeric());
    let value = |word: &str| {
        let (roman, ending) = word.split_at(word.find(|c| !is_letter(c)).unwrap_or(word.len()));
        let is_one = (2..=LONGEST_ROMAN).contains(&roman.len()) && ending.chars().take(3).count() <= 2;
        let value = Some(roman).filter(|_| is_one && ending.chars().all(char::is_lowercase)).and_then(roman_value)?;
        (2..=399).contains(&value).then_some(value)
    };
    words.filter_map(value).collect()
}

/// `CCCLXXXVIII`
const LONGEST_ROMAN: usize = 11;

/// The value of a Roman numeral that is written as it should be.
fn roman_value(roman: &str) -> Option<u32> {
    const LETTERS: [(u32, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let (mut value, mut written, mut rest) = (0, String::new(), roman);
    for (worth, letters) in LETTERS {
        while let Some(behind) = rest.strip_prefix(letters) {
            (value, rest) = (value + worth, behind);
        }
    }
    let mut left = value;
    for (worth, letters) in LETTERS {
        while left >= worth {
            (left, written) = (left - worth, written + letters);
        }
    }
    (rest.is_empty() && written == roman).then_some(value)
}

/// Whether a number is what something is called: `Step 1: …`.
fn is_label(number: &Number<'_>, text: &str) -> bool {
    let named = text[..number.range.start].trim_end().ends_with(char::is_alphabetic);
    let behind = text[number.range.end..].trim_start_matches(')');
    let ends = behind.is_empty() || behind.starts_with(':') || behind.starts_with(" -") || behind.starts_with(" –");
    named && ends
}

/// Digits that are not prose: in code, in alternative texts, in addresses.
fn hidden(passage: &Passage<'_>, into: &mut BTreeSet<String>) {
    let codes = passage.codes.iter().map(|code| &code.text);
    let images = passage.images.iter().map(|image| &image.text);
    let addresses = passage.links.iter().filter(|link| link.text.is_empty()).map(|link| &link.target);
    for text in codes.chain(images).chain(addresses) {
        into.extend(tokens::numbers(text).into_iter().flat_map(|number| number.groups).map(|group| bare(&group)));
    }
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | ',' | '。' | '，' | '．' | '、' | '٫')
}

/// Without zeros before it.
fn bare(group: &str) -> String {
    let bare = group.trim_start_matches('0');
    if bare.is_empty() { "0".to_owned() } else { bare.to_owned() }
}

/// The value of a number that has no separators and is small enough for a word.
fn small(number: &Number<'_>) -> Option<u32> {
    match &number.groups[..] {
        [group] if group.len() <= 3 => group.parse().ok(),
        _ => None,
    }
}

/// All values that a number may have, as decimal text: separators mean different things in different places, and words
/// behind it may multiply it or shift it by half a day.
fn values(number: &Number<'_>, text: &str) -> Vec<String> {
    let mut values = Vec::with_capacity(2);
    let groups = &number.groups;
    let whole: String = groups.concat();
    let (last, rest) = groups.split_last().expect("a number has digits");
    let is_grouped = rest.len() == groups.len() - 1
        && groups[1..].iter().all(|group| matches!(group.len(), 2 | 3))
        && (groups.len() == 1 || last.len() == 3);
    if is_grouped {
        values.push(bare(&whole));
    }
    let may_be_decimal =
        number.separators.last().is_some_and(|separator| matches!(separator, '.' | ',' | '٫' | '．' | '，'));
    let is_certain = is_grouped && groups.len() > 2;
    if may_be_decimal && !is_certain && rest[1..].iter().all(|group| matches!(group.len(), 2 | 3)) {
        values.push(decimal(&rest.concat(), last));
    }
    let behind = text[number.range.end..].trim_start_matches([' ', '\u{A0}', '\u{202F}', '-']);
    let word = &behind[..behind.find(|c: char| !c.is_alphabetic() && c != '.').unwrap_or(behind.len())];
    if let Some(power) = numerals::multiplier(word.trim_end_matches('.')) {
        values.extend(values.clone().iter().map(|value| times(value, power)));
    }
    if let [group] = &groups[..] {
        values.extend(shifted_hour(group, text, &number.range));
        // `.5`
        let before = text[..number.range.start].strip_suffix('.');
        if before.is_some_and(|before| before.is_empty() || before.ends_with([' ', '(', '\u{A0}'])) {
            values.push(decimal("0", group));
        }
        // `1990s` are the nineties.
        if group.len() == 4 && group.ends_with('0') && text[number.range.end..].starts_with('s') {
            values.push(group[2..].to_owned());
        }
        if starts_with(behind, "week") {
            values.extend(days(group));
        }
    }
    values
}

/// So many weeks in days, as some languages count them: two weeks are fourteen days, or fifteen.
fn days(weeks: &str) -> Vec<String> {
    let weeks: u32 = weeks.parse().ok().filter(|weeks| (1..=8).contains(weeks)).unwrap_or(0);
    let counted = [7 * weeks, 15].into_iter().take(if weeks == 2 { 2 } else { 1 });
    counted.filter(|days| *days > 0).map(|days| days.to_string()).collect()
}

/// `15` for the 3 of `3 PM` and `3:00 p.m.`, `0` for `12 AM`.
fn shifted_hour(hour: &str, text: &str, range: &Range<usize>) -> Option<String> {
    let hour: u32 = hour.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let behind = &text[range.end..];
    let minutes = behind.strip_prefix(':').and_then(|rest| rest.get(2..)).unwrap_or(behind);
    let mut letters = minutes.trim_start().chars().filter(|c| *c != '.').map(|c| c.to_ascii_lowercase());
    let half = (letters.next()?, letters.next()?);
    match half {
        ('p', 'm') => Some((hour % 12 + 12).to_string()),
        ('a', 'm') => Some((hour % 12).to_string()),
        _ => None,
    }
}

/// Decimal text without zeros that say nothing.
fn decimal(whole: &str, fraction: &str) -> String {
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { bare(whole) } else { format!("{}.{fraction}", bare(whole)) }
}

/// A value times a power of ten.
fn times(value: &str, power: u32) -> String {
    let power = power as usize;
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    if fraction.len() <= power {
        return bare(&format!("{whole}{fraction}{}", "0".repeat(power - fraction.len())));
    }
    decimal(&format!("{whole}{}", &fraction[..power]), &fraction[power..])
}

/// Which of the numbers of a source are versions: written with full stops, and no decimal fractions.
fn versions(text: &str, numbers: &[Option<Number<'_>>]) -> Vec<bool> {
    let mut versions = vec![false; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let Some(number) = number.as_ref().filter(|number| may_be_version(number)) else { continue };
        let after_version = at > 0
            && versions[at - 1]
            && numbers[at - 1].as_ref().is_some_and(|before| is_list(&text[before.range.end..number.range.start]));
        versions[at] = !is_measure(text, number) && (after_version || is_version(text, number));
    }
    for at in (0..numbers.len().saturating_sub(1)).rev() {
        let (Some(number), Some(next)) = (&numbers[at], &numbers[at + 1]) else { continue };
        if versions[at + 1] && may_be_version(number) && is_list(&text[number.range.end..next.range.start]) {
            versions[at] = true;
        }
    }
    versions
}

fn may_be_version(number: &Number<'_>) -> bool {
    !number.glued && !number.separators.is_empty() && number.separators.iter().all(|separator| *separator == '.')
}

/// What may stand between two members of a list of versions.
fn is_list(gap: &str) -> bool {
    matches!(
        gap.trim(),
        "," | "and" | "or" | "to" | "-" | "–" | "/" | "through" | ", and" | ", or" | "and/or" | "&" | "—"
    ) || matches!(gap.trim_start_matches(".x").trim(), "," | "and" | "or" | "to" | "-")
}

/// Whether it is followed by what is counted or measured, or stands behind a sign of currency.
fn is_measure(text: &str, number: &Number<'_>) -> bool {
    const UNITS: &str = " kb mb gb tb pb kib mib gib tib b byte bytes bit bits kbps mbps gbps hz khz mhz ghz s sec secs second \
        seconds ms msec millisecond milliseconds min mins minute minutes h hr hour hours day days week weeks month months \
        year years px pt em rem cm mm km m meter meters inch inches ft kg g mg lb lbs x times percent points point degrees \
        million billion thousand trillion v w kw a ma mah fps dpi usd eur dollars euros units µs ns % $ € £ ¥ ° × ";
    if text[..number.range.start].ends_with(['$', '€', '£', '¥', '×', '±']) || number.groups.len() > 2 {
        return number.groups.len() <= 2;
    }
    let behind = text[number.range.end..].trim_start_matches([' ', '\u{A0}', '-']);
    if behind.starts_with(['%', '$', '€', '£', '¥', '°', '×']) {
        return true;
    }
    let word = &behind[..behind.find(|c: char| !c.is_alphanumeric()).unwrap_or(behind.len())];
    !word.is_empty() && word.len() < 16 && UNITS.split_whitespace().any(|unit| unit.eq_ignore_ascii_case(word))
}

/// Whether what stands around a number says that it is a version.
fn is_version(text: &str, number: &Number<'_>) -> bool {
    const FOLLOWING: [&str; 24] = [
        "or later",
        "or newer",
        "or higher",
        "or above",
        "or greater",
        "or earlier",
        "or older",
        "or lower",
        "and later",
        "and newer",
        "and higher",
        "and above",
        "and earlier",
        "and up",
        "and below",
        "and older",
        "release",
        "preview",
        "beta",
        "sdk",
        "runtime",
        "version",
        "update",
        "or below",
    ];
    if number.groups.len() > 2 || number.groups[1] == "0" {
        return true;
    }
    let (before, behind) = (&text[..number.range.start], &text[number.range.end..]);
    if before.ends_with(['v', 'V', '/'])
        || behind.starts_with(['+'])
        || behind.starts_with(".x")
        || behind.starts_with(".*")
    {
        return true;
    }
    let next = behind.trim_start_matches([' ', '-', '(', ')', ',']);
    if FOLLOWING.iter().any(|word| starts_with(next, word)) || starts_with(next, "rc") || starts_with(next, "alpha") {
        return true;
    }
    is_product(before)
}

/// The end of a text, `length` bytes or a little less.
fn last_bytes(text: &str, length: usize) -> &str {
    let mut from = text.len().saturating_sub(length);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}

fn starts_with(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// Whether a text ends in the name of a product, or in a word such as `version`.
fn is_product(before: &str) -> bool {
    const NAMING: &str = " version versions v ver release releases build builds edition editions schema framework \
        runtime sdk preview update section chapter ";
    const COMMON: &str = " The A An Use Only About Over Under Between From To At In Is If For Set Than Default With By Up \
        Of Value Approximately Around Nearly Almost Least Most Within Every After Before Until And Or ";
    let before = before.trim_end_matches([' ', '\u{A0}', '(', ':', '[', '-']);
    let before = last_bytes(before, 64);
    let start = before
        .rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '"'))
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let word = &before[start..];
    let lower = word.to_ascii_lowercase();
    if word.is_empty() || word.ends_with([',', '.', ';', '!', '?', '=', '>', '<']) {
        return false;
    }
    if NAMING.split_whitespace().any(|name| name == lower) {
        return true;
    }
    let is_name = word.trim_start_matches(['.', '*', '_']).starts_with(|c: char| c.is_uppercase());
    is_name && !COMMON.split_whitespace().any(|common| common == word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::check::testing::units;

    fn versions_of(text: &str) -> Vec<&str> {
        let numbers: Vec<_> = tokens::numbers(text).into_iter().map(Some).collect();
        let is_version = versions(text, &numbers);
        numbers.into_iter().flatten().zip(is_version).filter(|(_, is)| *is).map(|(number, _)| number.text).collect()
    }

    #[test]
    fn versions_are_told_from_fractions() {
        assert_eq!(versions_of("PowerShell 5.1, .NET 4.5 and TLS 1.2"), ["5.1", "4.5", "1.2"]);
        assert_eq!(versions_of("in 3.1 or later; from 2.1 to 2.2 SDK; v2.1"), ["3.1", "2.1", "2.2", "2.1"]);
        assert_eq!(versions_of("6.0.0 or 5.0"), ["6.0.0", "5.0"]);
        assert_eq!(versions_of("Needs 2.5 GB, 1.5 times, 99.9%, $2.50, Use 1.5 as a factor"), [""; 0]);
        assert_eq!(versions_of("a ratio of 1.25 or 3.5-inch"), [""; 0]);
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(source in "[a1٢२.,:%${}A\u{A0} \u{FFFD}é語-]{0,30}", target in "[a1٢२.,:%${}A\u{A0} Ã©к語-]{0,30}") {
            let _ = units("ja", &[(&source, &target), (&target, &source)]);
        }
    }

    #[test]
    fn values_have_many_forms() {
        let of = |text: &str| {
            let numbers = tokens::numbers(text);
            values(&numbers[0], text)
        };
        assert_eq!(of("1,000"), ["1000", "1"]);
        assert_eq!(of("1.000.000,50"), ["1000000.5"]);
        assert_eq!(of("1,00,000"), ["100000"]);
        assert_eq!(of("1.5 万"), ["1.5", "15000"]);
        assert_eq!(of("3:30 PM"), ["3", "15"]);
        assert_eq!(of("12 a.m."), ["12", "0"]);
    }
}
