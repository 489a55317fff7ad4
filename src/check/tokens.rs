//! Text taken apart into what has to survive translation: [`numbers`] and [`identifiers`], and [`present`], which
//! tells whether a text holds a token as a whole.
//!
//! Comes in: [`crate::parse::passage::Passage::text`]. One pass each; nothing is allocated for a text without any.

use std::{collections::HashSet, ops::Range, sync::LazyLock};

use crate::text::ByteSet;

/// A number as it is written: `1,000.5`, `5.0`, `٢٠١٨`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Number<'t> {
    /// As written.
    pub(crate) text: &'t str,
    /// Where in the text.
    pub(crate) range: Range<usize>,
    /// Its digits between separators, in ASCII.
    pub(crate) groups: Vec<String>,
    /// What separates them.
    pub(crate) separators: Vec<char>,
    /// Whether it is part of a name: `Int32`, `x86`, `0x80`.
    pub(crate) glued: bool,
}

impl Number<'_> {
    /// Digits and separators in ASCII; `5.0` for `٥٫٠`.
    pub(crate) fn plain(&self) -> String {
        let mut plain = self.groups[0].clone();
        for (separator, group) in self.separators.iter().zip(&self.groups[1..]) {
            plain.push(match separator {
                '٫' | '．' => '.',
                '٬' | '，' => ',',
                '’' => '\'',
                separator if separator.is_whitespace() => ' ',
                separator => *separator,
            });
            plain.push_str(group);
        }
        plain
    }
}

/// The value of a decimal digit of any script that documentation is written in.
pub(crate) fn digit(c: char) -> Option<u8> {
    const ZEROS: [u32; 12] =
        [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0x0C66, 0x0CE6, 0x0E50, 0x0F20, 0xFF10];
    if c.is_ascii() {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    let code = c as u32;
    // Han, kana and Hangul are far from all of them.
    if !(0x0660..0x0F2A).contains(&code) && code < 0xFF10 {
        return None;
    }
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    u8::try_from(code - zero).ok()
}

/// A sum over the digits of a text that does not depend on their order: equal sums, equal numbers but for how they are
/// separated; `dotted` is the same for `5.0`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Digest {
    groups: u64,
    dotted: u64,
}

/// What digits begin with; those beyond ASCII are of U+0660 to U+0F29 and of U+FF10 to U+FF19.
pub(crate) const DIGITS: ByteSet = ByteSet::of(b"0123456789\xD9\xDB\xE0\xEF");

/// See [`Digest`].
pub(crate) fn digest(text: &str) -> Digest {
    let bytes = text.as_bytes();
    let mut digest = Digest::default();
    let (mut hash, mut before, mut dot) = (0_u64, 0_u64, false);
    let mut at = 0;
    while at <= bytes.len() {
        if hash == 0 {
            // Most of a text is no number.
            let Some(passed) = bytes[at..].iter().position(|byte| DIGITS.has(*byte)) else { break };
            at += passed;
            dot &= passed == 0;
        }
        let byte = bytes.get(at).copied().unwrap_or(b' ');
        let foreign = if matches!(byte, 0xD9 | 0xDB | 0xE0 | 0xEF) { text[at..].chars().next() } else { None };
        at += foreign.map_or(1, char::len_utf8);
        let value = if byte.is_ascii_digit() { Some(byte - b'0') } else { foreign.and_then(self::digit) };
        if let Some(value) = value {
            hash = (hash ^ (u64::from(value) + 0x9E37)).wrapping_mul(0x0100_0000_01B3).rotate_left(23);
            continue;
        }
        if hash == 0 {
            dot = false;
            continue;
        }
        digest.groups = digest.groups.wrapping_add(mixed(hash));
        if dot {
            digest.dotted = digest.dotted.wrapping_add(mixed(before ^ hash.rotate_left(17)));
        }
        before = std::mem::take(&mut hash);
        dot = byte == b'.' || foreign == Some('٫');
    }
    digest
}

fn mixed(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 31)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    hash ^ (hash >> 29)
}

/// All numbers of a text, in order.
pub(crate) fn numbers(text: &str) -> Vec<Number<'_>> {
    let mut found: Vec<Number<'_>> = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    while let Some(&(start, c)) = chars.peek() {
        if digit(c).is_none() {
            before = c;
            chars.next();
            continue;
        }
        let number = number(text, start, before);
        while chars.next_if(|(at, _)| *at < number.range.end).is_some() {}
        before = '0';
        found.push(number);
    }
    found
}

/// The number that begins at `start`, behind `before`.
fn number(text: &str, start: usize, before: char) -> Number<'_> {
    let (first, mut end) = group(text, start);
    let mut groups = vec![first];
    let mut separators = Vec::new();
    while let Some(separator) = text[end..].chars().next() {
        let next = end + separator.len_utf8();
        let (digits, after) = group(text, next);
        if digits.is_empty() || !joins(separator, &digits, &groups, &separators) {
            break;
        }
        groups.push(digits);
        separators.push(separator);
        end = after;
    }
    let glued = is_glued(text, start, end, before);
    Number { text: &text[start..end], range: start..end, groups, separators, glued }
}

/// The digits from `start` on in ASCII, and where they end.
fn group(text: &str, start: usize) -> (String, usize) {
    let mut digits = String::new();
    let mut end = start;
    for c in text[start..].chars() {
        let Some(value) = digit(c) else { break };
        digits.push(char::from(b'0' + value));
        end += c.len_utf8();
    }
    (digits, end)
}

/// How many groups a number has at most that blanks separate.
const LONGEST_GROUPED: usize = 10;

/// Whether `separator` and `digits` go on a number.
fn joins(separator: char, digits: &str, groups: &[String], separators: &[char]) -> bool {
    match separator {
        '.' | ',' | '٫' | '٬' | '\'' | '’' | '．' | '，' => true,
        ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' => {
            digits.len() == 3
                && groups.len() < LONGEST_GROUPED
                && (1..=3).contains(&groups[0].len())
                && groups[1..].iter().all(|group| group.len() == 3)
                && separators.iter().all(|other| *other == separator)
        }
        _ => false,
    }
}

/// Whether the digits at `start..end` are part of a name: `v2` is not, nor are `2nd` and `10MB`.
fn is_glued(text: &str, start: usize, end: usize, before: char) -> bool {
    if before == '_' {
        return true;
    }
    if before.is_ascii_alphabetic() {
        if is_hour_mark(before) && text[..start].chars().rev().nth(1).is_some_and(|c| c.is_ascii_digit()) {
            return false;
        }
        let mut preceding = text[..start].chars().rev().skip(1);
        let alone = !preceding.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
        return !(matches!(before, 'v' | 'V') && alone);
    }
    let mut letters = false;
    let rest = text[end..].strip_prefix(is_hour_mark).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if rest.is_some() {
        return false;
    }
    for byte in text[end..].bytes().take(40) {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => letters = true,
            b'0'..=b'9' => return letters,
            _ => return false,
        }
    }
    false
}

/// What stands between hours and minutes in some languages: `15h30`, `15u30`.
fn is_hour_mark(c: char) -> bool {
    matches!(c, 'h' | 'H' | 'u')
}

/// A name that is written as code is: `DbContext`, `System.Data`, `Get-Item`, `a_b`, `--flag`, `C:\x`.
pub(crate) type Identifier<'t> = (Range<usize>, &'t str);

/// All identifiers of a text, in order.
pub(crate) fn identifiers(text: &str) -> impl Iterator<Item = Identifier<'_>> {
    let runs = Runs { text, at: 0 }.filter(|run| !run.is_common());
    runs.filter_map(|run| trimmed(text, run.range).map(|range| (range, run.seen))).flat_map(|(range, seen)| {
        let whole = is_identifier(&text[range.clone()], seen);
        // What is joined with hyphens or strokes is translated, but for the names in it.
        let has_joints = !whole && seen & JOINT != 0;
        let is_joint = move |byte| has_joints && matches!(byte, b'-' | b'/' | b':' | b'+' | b'#' | b'@');
        parts(text, range, is_joint).filter(move |(_, part)| whole || is_name_part(part))
    })
}

/// The parts of `range` between bytes of ASCII that are joints.
pub(crate) fn parts<'t>(
    text: &'t str,
    range: Range<usize>,
    is_joint: impl Fn(u8) -> bool + 't,
) -> impl Iterator<Item = Identifier<'t>> {
    let mut at = range.start;
    text.as_bytes()[range].split(move |byte| is_joint(*byte)).map(move |part| {
        let found = at..at + part.len();
        at = found.end + 1;
        (found.clone(), &text[found])
    })
}

/// Runs of ASCII that hold no blank and no mark that ends a name, without most words in small letters.
struct Runs<'t> {
    text: &'t str,
    at: usize,
}

/// One of them.
struct Run {
    range: Range<usize>,
    /// What is in it besides its first letter and the marks behind it: bits of [`NAME`].
    seen: u8,
}

/// Letters, and what else names are made of.
const LOWER: u8 = 1;
const UPPER: u8 = 2;
const DIGIT: u8 = 4;
const DOT: u8 = 8;
const HYPHEN: u8 = 16;
const STROKE: u8 = 32;
const UNDERSCORE: u8 = 64;
const MARK: u8 = 128;
/// What joins names to something longer.
const JOINT: u8 = HYPHEN | STROKE | MARK;

/// Bytes that may stand in a name, and what they are.
static NAME: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        table[byte as usize] = match byte {
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            b'0'..=b'9' => DIGIT,
            b'.' => DOT,
            b'-' => HYPHEN,
            b'/' | b'\\' => STROKE,
            b'_' => UNDERSCORE,
            b':' | b'$' | b'#' | b'+' | b'@' => MARK,
            _ => 0,
        };
        byte += 1;
    }
    table
};

fn class(byte: u8) -> u8 {
    NAME[usize::from(byte)]
}

impl Run {
    /// Whether it is a word like most: small letters, the first of them perhaps large, and a mark behind.
    fn is_common(&self) -> bool {
        self.seen & !LOWER == 0
    }
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let bytes = self.text.as_bytes();
        let (start, is_letter) = loop {
            let start = self.at + bytes[self.at..].iter().position(|byte| class(*byte) != 0)?;
            if !bytes[start].is_ascii_alphabetic() {
                break (start, false);
            }
            let small = bytes[start + 1..].iter().position(|byte| !byte.is_ascii_lowercase());
            let end = small.map_or(bytes.len(), |small| start + 1 + small);
            if bytes.get(end).is_some_and(|byte| class(*byte) != 0) {
                break (start, true);
            }
            self.at = end;
        };
        let (mut seen, mut behind) = if is_letter { (0, 0) } else { (0, class(bytes[start])) };
        let mut end = start + 1;
        for byte in &bytes[end..] {
            let class = class(*byte);
            if class == 0 {
                break;
            }
            behind |= class;
            if class & (LOWER | UPPER | DIGIT) != 0 {
                seen |= std::mem::take(&mut behind);
            }
            end += 1;
        }
        if bytes[start].is_ascii_digit() {
            seen |= DIGIT;
        }
        self.at = end;
        Some(Run { range: start..end, seen })
    }
}

/// A run without the marks of the sentence around it; none where it is no name: too long, a piece of a word with
/// letters beyond ASCII, a variable (see the rule about placeholders).
fn trimmed(text: &str, run: Range<usize>) -> Option<Range<usize>> {
    const LONGEST: usize = 200;
    let bytes = text.as_bytes();
    let is_behind = |byte: &u8| matches!(byte, b'.' | b'-' | b':' | b'/' | b'\\' | b'#' | b'+' | b'@' | b'$');
    let behind = bytes[run.clone()].iter().rev().take_while(|byte| is_behind(byte)).count();
    let is_before = |byte: &u8| matches!(byte, b':' | b'#' | b'+' | b'.' | b'@');
    let mut range = run.start..run.end - behind;
    range.start += bytes[range.clone()].iter().take_while(|byte| is_before(byte)).count();
    if !bytes[range.clone()].starts_with(b"--") {
        range.start += usize::from(bytes[range.clone()].starts_with(b"-"));
    }
    if !(2..=LONGEST).contains(&range.len()) || bytes[range.clone()].contains(&b'$') {
        return None;
    }
    let latin = |c: Option<char>| c.is_some_and(|c| !c.is_ascii() && c.is_alphabetic() && (c as u32) < 0x0250);
    if latin(text[..run.start].chars().next_back()) || latin(text[run.end..].chars().next()) {
        return None;
    }
    Some(range)
}

/// Whether the whole of a run in which these bits of [`NAME`] were seen is an identifier.
fn is_identifier(word: &str, seen: u8) -> bool {
    let bytes = word.as_bytes();
    if let Some(flag) = word.strip_prefix("--") {
        return flag.starts_with(|c: char| c.is_ascii_alphabetic());
    }
    if seen & (DOT | HYPHEN | STROKE | UNDERSCORE) == 0 || !bytes.iter().any(u8::is_ascii_alphabetic) {
        return false;
    }
    // `50-Hz`, `2.x`, `7.0-preview`: numbers are another rule's.
    if bytes[0].is_ascii_digit() && !has_mixed_run(word) {
        return false;
    }
    let has = |bits: u8| seen & bits != 0;
    has(STROKE) && is_path(word)
        || has(UNDERSCORE) && bytes.windows(3).any(|three| three[1] == b'_' && three[2].is_ascii_alphanumeric())
        || has(HYPHEN) && is_cmdlet(word)
        || has(DOT) && is_dotted(word)
}

/// Whether a part of a run is one.
fn is_name_part(part: &str) -> bool {
    part.len() > 1 && !is_plural_acronym(part) && (has_humps(part) || has_mixed_run(part) || is_dotted(part))
}

/// `C:\x`, `a\b`, `/usr/bin`, `../a/b`.
fn is_path(word: &str) -> bool {
    let backslash = word.find('\\').is_some_and(|at| at + 1 < word.len());
    let slashes = word.bytes().filter(|byte| *byte == b'/').count();
    backslash || (slashes >= 1 && word.starts_with(['/', '.', '~'])) || (slashes >= 3 && !word.contains("//"))
}

/// Verbs that cmdlets begin with.
pub(crate) static VERBS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "Add Approve Assert Backup Block Build Checkpoint Clear Close Compare Complete Compress Confirm Connect \
        Convert ConvertFrom ConvertTo Copy Debug Deny Deploy Disable Disconnect Dismount Edit Enable Enter Exit \
        Expand Export Find ForEach Format Get Grant Group Hide Import Initialize Install Invoke Join Limit Lock \
        Measure Merge Mount Move New Open Optimize Out Ping Pop Protect Publish Push Read Receive Redo Register \
        Remove Rename Repair Request Reset Resize Resolve Restart Restore Resume Revoke Save Search Select Send \
        Set Show Skip Sort Split Start Step Stop Submit Suspend Switch Sync Tee Test Trace Unblock Undo \
        Uninstall Unlock Unprotect Unpublish Unregister Update Use Wait Watch Where Write"
        .split(' ')
        .collect()
});

/// `Get-Item`: a verb that cmdlets begin with, and a noun.
fn is_cmdlet(word: &str) -> bool {
    const WORDS: [&str; 8] = ["Only", "On", "In", "Ins", "Up", "Write", "Out", "Down"];
    let Some((verb, noun)) = word.split_once('-') else { return false };
    noun.len() > 1
        && !WORDS.contains(&noun)
        && noun.as_bytes()[0].is_ascii_uppercase()
        && noun.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && !verb.is_empty()
        && VERBS.contains(verb)
}

/// `System.Data`, `settings.json`; not `e.g`, `etc.The`, `U.S.A`.
fn is_dotted(word: &str) -> bool {
    let mut parts = 0;
    for part in word.split('.') {
        let is_part = part.len() > 1
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && part.as_bytes()[0].is_ascii_alphabetic();
        if !is_part {
            return false;
        }
        parts += 1;
    }
    parts > 1
}

/// `DbContext`, `dbContext`, `XMLReader`; not `IDs`.
fn has_humps(part: &str) -> bool {
    let bytes = part.as_bytes();
    let inner = bytes.windows(2).any(|two| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase());
    let acronym = bytes.windows(4).any(|four| {
        four[0].is_ascii_uppercase()
            && four[1].is_ascii_uppercase()
            && four[2].is_ascii_lowercase()
            && four[3].is_ascii_lowercase()
    });
    (inner || acronym) && bytes.iter().all(u8::is_ascii_alphanumeric)
}

/// Whether letters are followed by digits: `x86`, `UTF8`, `0x80`. `v2` is a version, and `PHP7.4` has one.
fn has_mixed_run(part: &str) -> bool {
    let bytes = part.as_bytes();
    let mixed = bytes.windows(2).any(|two| two[0].is_ascii_alphabetic() && two[1].is_ascii_digit());
    let letters = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let versioned = letters > 0
        && bytes[letters..].iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
        && (bytes.contains(&b'.') || (letters == 1 && matches!(bytes[0], b'v' | b'V')));
    mixed && !versioned
}

fn is_plural_acronym(word: &str) -> bool {
    word.strip_suffix('s').is_some_and(|stem| stem.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-'))
}

/// How often `text` holds `token` as a whole; `language` says which endings names take, an empty one that there are none. Looks no further than `most`.
pub(crate) fn present(text: &str, token: &str, language: &str, most: usize) -> usize {
    let mut count = 0;
    let mut from = 0;
    while count < most && !token.is_empty() {
        let Some(found) = memchr::memmem::find(&text.as_bytes()[from..], token.as_bytes()) else { break };
        let (start, end) = (from + found, from + found + token.len());
        if stands_alone(text, start, end, language) {
            count += 1;
        }
        from = end;
    }
    count
}

/// Whether what stands at `start..end` is a word, or the stem of one.
pub(crate) fn stands_alone(text: &str, start: usize, end: usize, language: &str) -> bool {
    let is_word =
        |c: char| c.is_ascii_alphanumeric() || c == '_' || (c.is_alphabetic() && ('\u{C0}'..'\u{250}').contains(&c));
    let first_is_word = text[start..].chars().next().is_some_and(is_word);
    if first_is_word && text[..start].chars().next_back().is_some_and(is_word) {
        return false;
    }
    let last_is_word = text[..end].chars().next_back().is_some_and(is_word);
    let rest = &text[end..];
    if !last_is_word || !rest.chars().next().is_some_and(is_word) {
        return true;
    }
    let ending = &rest[..rest.find(|c: char| !is_word(c)).unwrap_or(rest.len())];
    endings(language).split(' ').any(|known| known == ending)
}

/// Whether `word` is `name` with a tail as languages put it on names that inflect them; rougher than [`stands_alone`].
pub(crate) fn is_inflected(word: &str, name: &str, language: &str) -> bool {
    const INFLECTING: &str = "pl cs sk hr sr bs sl hu fi et lt lv ro tr az";
    const LONGEST: usize = 6;
    let Some(tail) = word.strip_prefix(name) else { return false };
    INFLECTING.split(' ').any(|known| known == language)
        && tail.chars().count() <= LONGEST
        && tail.chars().all(char::is_lowercase)
}

/// What names may end in without a mark between.
fn endings(language: &str) -> &'static str {
    match language {
        "pl" => "s a u em ie owi y ów e ę ą ami ach om i",
        "cs" | "sk" => "s a u em om y ů ov e ě i ech och ům mi ami",
        "hr" | "sr" | "bs" | "sl" => "s a u om em i e ima ov ova",
        "de" => "s es n en",
        "hu" => {
            "s t at et ot öt k ok ek ök ban ben ba be ból ből nak nek hoz hez höz ra re ról ről tól től ig n en on ön \
             val vel lal lel ként nál nél ért"
        }
        "fi" => {
            "s n in t a ä ia iä ta tä ssa ssä issa issä sta stä ista istä lla llä illa illä lle ille lta ltä ilta iltä \
             na nä ksi iksi iin een"
        }
        "et" => "s i it is ist le lt ga ni na ks sse d te",
        "lt" => "o u e ą ui as is us ai ų ams uose",
        "lv" => "a u am ā s is us i iem os",
        "ro" => "s ul ului uri urile le lui ele elor",
        "tr" => {
            "s i ı u ü in ın un ün nin nın de da te ta den dan ten tan e a ye ya yi yı le la ler lar leri ları lerin \
             dir dır"
        }
        "sv" | "da" | "nb" | "no" => "s en et er n t",
        "it" | "fr" | "es" | "pt" | "nl" | "en" => "s es",
        "" => "-",
        _ => "s",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let number = |number: &Number<'_>| format!("{}{}", number.plain(), if number.glued { "~" } else { "" });
        numbers(text).iter().map(number).collect::<Vec<_>>().join(" | ")
    }

    fn names(text: &str) -> Vec<&str> {
        identifiers(text).map(|(_, name)| name).collect()
    }

    #[test]
    fn numbers_are_found_in_all_digits() {
        assert_eq!(shown("1,000 of 2.5 in 6.0.0."), "1,000 | 2.5 | 6.0.0");
        assert_eq!(shown("٢٫٥ و ١٠"), "2.5 | 10");
        assert_eq!(shown("1\u{202F}000,50 et 10 365 x"), "1 000,50 | 10 365");
        assert_eq!(shown("2018年10月1日、２つ"), "2018 | 10 | 1 | 2");
        assert_eq!(shown("10/01/2018 3:00 -5 v2.1 2nd 10MB"), "10 | 01 | 2018 | 3 | 00 | 5 | 2.1 | 2 | 10");
        assert_eq!(shown("15h30 et 00h"), "15 | 30 | 00");
        assert_eq!(shown("Int32 x86 0x8007 UTF-8 a_1"), "32~ | 86~ | 0~ | 8007~ | 8 | 1~");
    }

    #[test]
    fn digests_ignore_separators_and_order() {
        assert_eq!(digest("1,000 and ٢").groups, digest("2 und 1.000").groups);
        assert_ne!(digest("5.0").dotted, digest("5,0").dotted);
        assert_ne!(digest("11").groups, digest("1 1").groups);
        assert_eq!(digest("keine"), Digest::default());
    }

    #[test]
    fn names_are_told_from_words() {
        assert_eq!(
            names("The DbContext of System.Data.Entity in appsettings.json, e.g. (XMLReader) and a_b."),
            ["DbContext", "System.Data.Entity", "appsettings.json", "XMLReader", "a_b"]
        );
        assert_eq!(
            names(r"Get-Item in C:\temp\x or /usr/bin with --no-restore"),
            ["Get-Item", r"C:\temp\x", "/usr/bin", "--no-restore"]
        );
        assert_eq!(names("IDs and/or TCP/IP U.S. Read-Only 7.0-preview v2 $x 2nd 64-bit"), [""; 0]);
        assert_eq!(names("DbContextを Int32です d'XMLReader"), ["DbContext", "Int32", "XMLReader"]);
        assert_eq!(names("paramètreX éDbContext"), [""; 0]);
        assert_eq!(names("non-DbContext IntX/Form A1:D2 PHP7.4 A1-style"), ["DbContext", "IntX", "A1", "D2", "A1"]);
    }

    #[test]
    fn endings_are_no_other_word() {
        assert_eq!(present("DbSet'i ve DbSets", "DbSet", "tr", 9), 2);
        assert_eq!(present("DbContexto", "DbContext", "es", 9), 0);
        assert_eq!(present("w PowerShellem", "PowerShell", "pl", 9), 1);
        assert_eq!(present("a PowerShellen keresztül, PowerShelltől", "PowerShell", "hu", 9), 2);
        assert!(is_inflected("PowerShellillä", "PowerShell", "fi") && !is_inflected("DbContexto", "DbContext", "es"));
        assert_eq!(present("XDbSet DbSet2 DbSetの", "DbSet", "ja", 9), 1);
    }
}
