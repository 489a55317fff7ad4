//! `number-format`

use std::{collections::HashSet, ops::Range};

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        typography::{self, Digits, edit},
    },
    finding::declare_rule,
    text::ByteSet,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A number written as in English, `1,000.5`, in a locale that has a decimal comma. Only what cannot be meant
    /// otherwise:
    ///
    /// - a comma and a full stop after it, or several commas: `1,000.5`, `2,000,000`;
    /// - one group of thousands that the English source has in the same way: `10,000`;
    /// - a decimal before a unit, in the source as well: `2.5 GB`.
    ///
    /// Versions, dates, code and numbers that may be right are left alone.
    ///
    /// ## Why it matters
    ///
    /// To a reader of German, `10,000` is ten.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">It holds 10,000 pages.</span><span class="sxs-lookup"><span data-stu-id="a-1">It holds 10,000 pages.</span></span>
    /// ```
    /// ```md de
    /// <span data-ttu-id="a-1">Es fasst 10,000 Seiten.</span><span class="sxs-lookup"><span data-stu-id="a-1">It holds 10,000 pages.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Write the number as the locale does.
    ///
    /// ```md de
    /// <span data-ttu-id="a-1">Es fasst 10.000 Seiten.</span><span class="sxs-lookup"><span data-stu-id="a-1">It holds 10,000 pages.</span></span>
    /// ```
    pub(super) static NUMBER_FORMAT = {
        name: "number-format",
        summary: "a number is written as in the source's language",
        level: Note,
        group: Style,
        category: LocaleViolation,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &NUMBER_FORMAT, inspect: Inspect::Pair(Stage::Style, inspect) };

/// What only follows decimals, and never a version.
const UNITS: &[&str] = &[
    "%", "KB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB", "kB", "Go", "Mo", "Ko", "To", "ГБ", "МБ", "КБ",
    "ТБ", "Mbps", "Gbps", "Kbps", "MHz", "GHz", "Hz", "ms", "mm", "cm", "km", "kg", "px", "pt", "kW", "kWh", "V",
];

/// What numbers are written with.
const DIGITS: ByteSet = ByteSet::of(b"0123456789");

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let text = &*pair.target.text;
    let is_found =
        |three: &[u8]| matches!(three[1], b',' | b'.') && three[0].is_ascii_digit() && three[2].is_ascii_digit();
    if !pair.we_have(&DIGITS)
        || !text.as_bytes().windows(3).any(is_found)
        || pair.source_language != "en"
        || typography::is_copy(pair)
    {
        return;
    }
    let Some(digits) = typography::digits(pair.locale) else { return };
    let source = numbers(&pair.source.text).map(|range| Number::of(&pair.source.text, range)).collect();
    for range in numbers(text) {
        let number = &text[range.clone()];
        if !is_english(&Number::of(text, range.clone()), &source) || remarks.is_explained(number) {
            continue;
        }
        let written = rewritten(number, digits);
        let Some(mend) = edit(pair, range.clone(), &*written) else { continue };
        remarks
            .push(&NUMBER_FORMAT, mend.span, format!("the number `{number}` is written as in English"))
            .help(format!("write `{written}`"))
            .edit(mend.span, mend.text);
    }
}

/// Where numbers with a comma or a full stop within stand, that are words of their own.
fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_part = |byte: u8| byte.is_ascii_digit() || matches!(byte, b',' | b'.');
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            if !bytes[at].is_ascii_digit() {
                at += 1;
                continue;
            }
            let start = at;
            while at < bytes.len() && is_part(bytes[at]) {
                at += 1;
            }
            let end = start + text[start..at].trim_end_matches([',', '.']).len();
            let before = text[..start].chars().next_back();
            let after = text[at..].chars().next();
            let touches =
                |c: Option<char>, others: &[char]| c.is_some_and(|c| c.is_alphanumeric() || others.contains(&c));
            let has_sign = bytes[start..end].iter().any(|byte| matches!(byte, b',' | b'.'));
            let is_word = !touches(before, &['.', ',', '-', '_', '/', '\\', ':', '#', '=', '$', '@'])
                && (end < at || !touches(after, &['-', '_', '/', '\\', ':', '=', '*', 'x']));
            if has_sign && is_word {
                return Some(start..end);
            }
        }
        None
    })
}

/// A number, and whether a unit of measure follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Number<'t> {
    written: &'t str,
    has_unit: bool,
}

impl<'t> Number<'t> {
    fn of(text: &'t str, range: Range<usize>) -> Self {
        Self { written: &text[range.clone()], has_unit: has_unit(&text[range.end..]) }
    }
}

/// Whether a number of the translation can only be read as an English one; `source` has those of the source.
fn is_english(number: &Number<'_>, source: &HashSet<Number<'_>>) -> bool {
    let is_copied = |has_unit: bool| source.contains(&Number { has_unit, ..*number });
    let has_unit = number.has_unit;
    let number = number.written;
    let (whole, fraction) = match number.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (number, None),
    };
    if fraction.is_some_and(|fraction| fraction.is_empty() || fraction.contains(['.', ','])) {
        return false;
    }
    match (groups(whole), fraction) {
        (Some(1), Some(fraction)) => fraction.len() <= 2 && has_unit && is_copied(true),
        (Some(2..), Some(_)) => true,
        (Some(2), None) => is_copied(true) || is_copied(false),
        // Shades and addresses are three numbers in a row.
        (Some(3..), None) => whole.split(',').any(|group| group.parse().is_ok_and(|group: u32| group > 255)),
        _ => false,
    }
}

/// How many groups of thousands there are, if the digits are grouped as they have to be.
fn groups(whole: &str) -> Option<usize> {
    let mut groups = whole.split(',');
    let first = groups.next().filter(|first| !first.is_empty())?;
    let others = groups.clone().count();
    if others > 0 && (first.len() > 3 || first.starts_with('0')) {
        return None;
    }
    groups.all(|group| group.len() == 3).then_some(others + 1)
}

/// Whether a unit of measure comes first, after a blank or none.
fn has_unit(after: &str) -> bool {
    let rest = after.trim_start_matches(typography::is_blank);
    let end = rest.find(|c: char| !c.is_alphabetic() && c != '%').unwrap_or(rest.len());
    after.len() - rest.len() <= 3 && UNITS.contains(&&rest[..end])
}

/// The number as the locale writes it.
fn rewritten(number: &str, digits: Digits) -> String {
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
    let is_short = whole.chars().filter(char::is_ascii_digit).count() <= 4;
    let mut written = String::with_capacity(number.len() + 4);
    for c in whole.chars() {
        match c {
            ',' if digits.from_ten_thousand && is_short => {}
            ',' => written.push(digits.group),
            _ => written.push(c),
        }
    }
    if let Some(fraction) = fraction {
        written.push(',');
        written.push_str(fraction);
    }
    written
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{found, one};

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("number-format", locale, source, target)
    }

    /// What is to be written instead.
    fn mended(locale: &str, text: &str) -> Vec<String> {
        let target = format!("x {text}");
        let found = found(locale, &[(text, &target)]);
        found
            .into_iter()
            .filter(|finding| finding.rule.name == "number-format")
            .filter_map(|finding| finding.help)
            .collect()
    }

    #[test]
    fn english_numbers_are_rewritten() {
        assert_eq!(mended("de", "1,000.5, 10,000 and 2.5 GB"), ["write `1.000,5`", "write `10.000`", "write `2,5`"]);
        assert_eq!(mended("fr-FR", "(1,234,567)"), ["write `1\u{A0}234\u{A0}567`"]);
        assert_eq!(mended("es-ES", "1,000 or 12,000"), ["write `1000`", "write `12.000`"]);
        assert_eq!(mended("ru", "99.9%"), ["write `99,9`"]);
        assert_eq!(mended("tr", "1,024"), ["write `1.024`"]);
    }

    #[test]
    fn what_may_be_right_is_left() {
        for (source, target) in [
            ("It takes 2.5 GB of 10,000.", "Es braucht 2,5 GB von 10.000."),
            ("Version 5.0 at 1.10", "Version 5.0 um 1.10"),
            ("12.345 s", "12,345 s"),
            ("255,128,000 and v1,000 or 10,000-x", "255,128,000 und v1,000 oder 10,000-x"),
            ("10.000,5", "x 10.000,5 und 1,5 und 10.0.0.1 und 0,125"),
            ("`10,000`", "x `10,000`"),
        ] {
            assert_eq!(said("de", source, target), "", "{target}");
        }
        for locale in ["ja", "zh-TW", "ko", "es-MX", "de-CH", "ar", "th"] {
            assert_eq!(said(locale, "1,000.5", "値 1,000.5"), "", "{locale}");
        }
    }
}
