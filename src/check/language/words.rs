//! A text as words with hashes that do not know case: [`words`] one after the other, [`Cuts`] all at once, with what
//! else is seen on the way.

use std::{cell::OnceCell, collections::HashSet, ops::Deref, sync::OnceLock};

use crate::{
    check::{language::script::Script, lessons::Sieve},
    parse::passage::MASK,
};

/// Where a word stands, and what tells it from others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut {
    /// The same for words that differ in case alone.
    pub(crate) hash: u64,
    /// Where it begins.
    pub(crate) start: usize,
    /// One past its last byte.
    pub(crate) end: usize,
    /// What it is made of: bits of [`shape`].
    pub(crate) shape: u8,
}

/// A word and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word<'t> {
    /// As it is written.
    pub(crate) text: &'t str,
    cut: Cut,
}

impl Deref for Word<'_> {
    type Target = Cut;

    fn deref(&self) -> &Cut {
        &self.cut
    }
}

/// What a word is made of.
pub(crate) mod shape {
    /// Its first letter is a capital.
    pub(crate) const FIRST: u8 = 1;
    /// It has a capital after its first character.
    pub(crate) const LATER: u8 = 2;
    /// It has a small letter of ASCII.
    pub(crate) const LOWER: u8 = 4;
    /// It has a digit.
    pub(crate) const DIGIT: u8 = 8;
    /// It has an underscore.
    pub(crate) const JOINED: u8 = 16;
    /// It has characters beyond ASCII.
    pub(crate) const FOREIGN: u8 = 32;
    /// It stands for something that is no prose.
    pub(crate) const MASKED: u8 = 64;
}

impl Cut {
    /// As it is written in `text`, which it is of.
    pub(crate) fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// How many bytes it has.
    pub(crate) fn len(&self) -> usize {
        self.end - self.start
    }

    /// Whether it is in small letters of ASCII.
    pub(crate) fn is_lower(&self) -> bool {
        self.shape == shape::LOWER
    }

    /// Whether it is written as a word of prose: small letters, a capital at most in front.
    pub(crate) fn is_prose(&self) -> bool {
        self.shape & (shape::LATER | shape::DIGIT | shape::JOINED | shape::MASKED) == 0
    }

    /// Whether it stands apart from others in `text`, which it is of: is no part of `a-b`, `c.txt` or `/x`.
    pub(crate) fn is_apart(&self, text: &str) -> bool {
        let joins = |byte: &u8| matches!(byte, b'-' | b'.' | b'/' | b'\\' | b':' | b'@' | b'#' | b'$' | b'=' | b'(');
        let bytes = text.as_bytes();
        let before = self.start.checked_sub(1).and_then(|at| bytes.get(at));
        let (after, next) = (bytes.get(self.end), bytes.get(self.end + 1));
        let is_begun = before.is_some_and(|byte| *byte != b'(' && joins(byte));
        let goes_on = after.is_some_and(joins) && next.is_some_and(u8::is_ascii_alphanumeric);
        !is_begun && !goes_on
    }

    /// Whether it looks to be the name of something in a program: `DbContext`, `a_b`, `x64`.
    pub(crate) fn is_identifier(&self) -> bool {
        let has = |bits: u8| self.shape & bits != 0;
        has(shape::JOINED) && has(shape::LOWER | shape::FIRST | shape::LATER)
            || has(shape::LATER) && has(shape::LOWER)
            || has(shape::DIGIT) && has(shape::LOWER | shape::FIRST | shape::LATER)
    }
}

/// A text cut into words, and what was seen on the way.
#[derive(Default)]
pub(crate) struct Cuts {
    /// Its words in order.
    pub(crate) words: Vec<Cut>,
    /// What else was seen.
    pub(crate) notes: Notes,
    /// How long it is, in quarters of a Latin letter: characters of scripts that say more with each count for more.
    pub(crate) weight: u32,
    sieve: OnceCell<Sieve>,
    hashes: OnceCell<HashSet<u64>>,
}

impl Cuts {
    /// Cuts a text.
    pub(crate) fn of(text: &str) -> Self {
        let mut cutter = words(text);
        let mut cuts = Vec::with_capacity(text.len() / 5 + 2);
        while let Some(cut) = cutter.cut() {
            cuts.push(cut);
        }
        let notes = cutter.notes;
        let weight = u32::try_from(text.len()).unwrap_or(u32::MAX / 4).saturating_mul(4);
        let weight = weight.saturating_sub(notes.lighter).saturating_add(notes.heavier);
        Self { words: cuts, notes, weight, ..Self::default() }
    }

    /// Whether it has the word with this hash.
    pub(in crate::check) fn has(&self, hash: u64) -> bool {
        /// So many are looked through faster than they are sorted.
        const FEW: usize = 64;
        if !self.sieve().has(hash) {
            return false;
        }
        if self.words.len() <= FEW {
            return self.words.iter().any(|word| word.hash == hash);
        }
        self.hashes.get_or_init(|| self.words.iter().map(|word| word.hash).collect()).contains(&hash)
    }

    /// Its words as a set.
    pub(in crate::check) fn sieve(&self) -> &Sieve {
        self.sieve.get_or_init(|| {
            let mut sieve = Sieve::default();
            self.words.iter().for_each(|word| sieve.put(word.hash));
            sieve
        })
    }
}

/// What is seen between the words of a text, and of its letters.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Notes {
    /// The scripts of what is not ASCII, a bit for each.
    pub(crate) scripts: u16,
    /// How often which digit.
    pub(crate) digits: u32,
    pub(crate) brackets: usize,
    pub(crate) quotes: usize,
    pub(crate) colons: usize,
    pub(crate) has_comma: bool,
    pub(crate) is_question: bool,
    /// By how much the characters beyond ASCII count for less than their bytes, and for more.
    lighter: u32,
    heavier: u32,
}

impl Notes {
    fn digit(&mut self, byte: u8) {
        self.digits = self.digits.wrapping_add(1 << (3 * (u32::from(byte) & 15)));
    }

    fn mark(&mut self, c: char) {
        match c {
            '(' | '（' => self.brackets += 1,
            '"' | '“' | '„' | '«' | '「' | '『' => self.quotes += 1 + usize::from(c != '"'),
            ':' | '：' => self.colons += 1,
            ',' | '，' | '、' | '،' => self.has_comma = true,
            '?' | '？' | '؟' => self.is_question = true,
            _ => {}
        }
    }

    /// A character beyond ASCII of so many bytes.
    fn foreign(&mut self, Foreign { c, length, class }: Foreign) {
        self.scripts |= 1 << (class & class::SCRIPT) >> 1;
        self.lighter = self.lighter.wrapping_add(4 * length);
        self.heavier = self.heavier.wrapping_add(match c {
            ..'\u{3041}' => 4,
            '\u{3041}'..='\u{30FF}' => 6,
            '\u{AC00}'..='\u{D7AF}' => 8,
            _ if class & class::ALONE != 0 && c != MASK => 11,
            _ => 4,
        });
    }
}

/// The words of a text. Characters of Chinese and Japanese are words each, and so is a mask; letters of ASCII and such
/// that have no blanks between words are never in one word.
pub(crate) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, notes: Notes::default() }
}

/// See [`words`].
pub(crate) struct Words<'t> {
    text: &'t str,
    at: usize,
    notes: Notes,
}

/// What hashes begin with, and what they are multiplied by.
const SEED: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x9e37_79b9_7f4a_7c15;

/// `hash` with `value` added.
pub(crate) fn mixed(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value).wrapping_mul(PRIME)
}

/// A hash whose bits all depend on all that was mixed.
fn finished(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 32)).wrapping_mul(PRIME);
    hash ^ (hash >> 29)
}

/// A mark that is noted, in [`BYTES`].
const MARK: u8 = 128;

/// What a byte is: the bit that an ASCII character gives to the shape of its word, the begin of a character beyond
/// ASCII, a [`MARK`], or 0.
const BYTES: [u8; 256] = {
    let mut table = [shape::FOREIGN; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        table[byte as usize] = match byte {
            b'a'..=b'z' => shape::LOWER,
            b'A'..=b'Z' => shape::LATER,
            b'0'..=b'9' => shape::DIGIT,
            b'_' => shape::JOINED,
            b'(' | b'"' | b':' | b',' | b'?' => MARK,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// What characters beyond ASCII are.
mod class {
    /// The script, one more than its number; 0 for none. The lowest bits.
    pub(super) const SCRIPT: u8 = 15;
    /// Part of a word.
    pub(super) const WORD: u8 = 16;
    /// A word of its own.
    pub(super) const ALONE: u8 = 32;
    /// In no word together with ASCII.
    pub(super) const APART: u8 = 64;
    /// Another than its small letter.
    pub(super) const CAPITAL: u8 = 128;
}

/// The classes of the characters of the first plane, by pages of 256, such as texts have needed.
static CLASSES: [OnceLock<[u8; 256]>; 256] = [const { OnceLock::new() }; 256];

fn class(c: char) -> u8 {
    let code = c as usize;
    let page = || {
        std::array::from_fn(|low| u32::try_from(code & !0xFF | low).ok().and_then(char::from_u32).map_or(0, class_of))
    };
    CLASSES.get(code >> 8).map_or_else(|| class_of(c), |classes| classes.get_or_init(page)[code & 0xFF])
}

fn class_of(c: char) -> u8 {
    let script = Script::of(c).map_or(0, |script| script as u8 + 1);
    let has = |is: bool, class: u8| if is { class } else { 0 };
    let is_alone = c == MASK || is_ideograph(c);
    script
        | has(is_alone || is_word(c), class::WORD)
        | has(is_alone, class::ALONE)
        | has(c > '\u{24F}' && !is_mark(c), class::APART)
        | has(folded(c) != c, class::CAPITAL)
}

/// A character beyond ASCII.
#[derive(Clone, Copy)]
struct Foreign {
    c: char,
    /// Its bytes.
    length: u32,
    class: u8,
}

impl Foreign {
    /// The one at `at`, where one begins.
    fn at(bytes: &[u8], at: usize) -> Self {
        let byte = |n: usize| bytes.get(at + n).map_or(0, |byte| u32::from(*byte));
        let (lead, next) = (byte(0), |n: usize| byte(n) & 0x3F);
        let (c, length) = match lead {
            ..0xE0 => ((lead & 0x1F) << 6 | next(1), 2),
            0xE0..0xF0 => ((lead & 0xF) << 12 | next(1) << 6 | next(2), 3),
            _ => ((lead & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4),
        };
        let c = char::from_u32(c).unwrap_or(char::REPLACEMENT_CHARACTER);
        Self { c, length, class: class(c) }
    }
}

/// `byte` eight times.
const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The eight bytes from `at`, or as many as there are.
fn chunk(bytes: &[u8], at: usize) -> u64 {
    let eight = bytes.get(at..at + 8).and_then(|eight| <[u8; 8]>::try_from(eight).ok());
    eight.map_or_else(|| tail(bytes, at), u64::from_le_bytes)
}

/// The last bytes from `at`, fewer than eight.
fn tail(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    rest.iter().rev().fold(0, |chunk, byte| chunk << 8 | u64::from(*byte))
}

/// What a word begins with.
enum First {
    Ascii,
    Foreign(Foreign),
}

/// A word that is being read.
struct Open {
    hash: u64,
    shape: u8,
    /// Small letters of ASCII that are not in the hash yet, and how many bits they have.
    pending: u64,
    bits: u32,
    /// It has letters that stand in no word with ASCII.
    spaced: bool,
}

impl Open {
    fn push(&mut self, byte: u8) {
        self.pending |= u64::from(byte) << self.bits;
        self.bits += 8;
        if self.bits == 64 {
            self.flush();
        }
    }

    fn flush(&mut self) {
        if self.bits > 0 {
            self.hash = mixed(self.hash, self.pending);
        }
        (self.pending, self.bits) = (0, 0);
    }

    fn foreign(&mut self, Foreign { c, class, .. }: Foreign, is_first: bool) {
        self.spaced |= class & class::APART != 0;
        self.shape |= shape::FOREIGN;
        let mut small = c;
        if class & class::CAPITAL != 0 {
            small = folded(c);
            self.shape |= if is_first { shape::FIRST } else { shape::LATER };
        }
        if let Ok(byte) = u8::try_from(small)
            && byte < 128
        {
            self.push(byte);
        } else {
            self.flush();
            self.hash = mixed(self.hash, u64::from(small));
        }
    }
}

impl Words<'_> {
    /// The next word.
    pub(crate) fn cut(&mut self) -> Option<Cut> {
        let first = self.skip()?;
        let start = self.at;
        let mut open = Open { hash: SEED, shape: 0, pending: 0, bits: 0, spaced: false };
        let is_whole = match first {
            First::Ascii => self.letters(&mut open),
            First::Foreign(foreign) => {
                self.at += foreign.length as usize;
                open.foreign(foreign, true);
                open.shape |= if foreign.c == MASK { shape::MASKED } else { 0 };
                foreign.class & class::ALONE != 0
            }
        };
        if !is_whole {
            self.rest(&mut open, start);
        }
        open.flush();
        Some(Cut { hash: finished(open.hash), start, end: self.at, shape: open.shape })
    }

    /// Goes to where the next word begins, if there is one.
    fn skip(&mut self) -> Option<First> {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            match BYTES[usize::from(byte)] {
                0 => self.at += 1,
                MARK => {
                    self.notes.mark(char::from(byte));
                    self.at += 1;
                }
                shape::FOREIGN => {
                    let foreign = Foreign::at(bytes, self.at);
                    self.notes.foreign(foreign);
                    if foreign.class & class::WORD != 0 {
                        return Some(First::Foreign(foreign));
                    }
                    self.notes.mark(foreign.c);
                    self.at += foreign.length as usize;
                }
                _ => return Some(First::Ascii),
            }
        }
        None
    }

    /// Reads letters of ASCII, eight at a time. Whether the word is whole then.
    fn letters(&mut self, open: &mut Open) -> bool {
        let bytes = self.text.as_bytes();
        let mut capital = shape::FIRST;
        loop {
            let chunk = chunk(bytes, self.at);
            let small = chunk | eight(0x20);
            // The highest bit of each byte tells, up to the first that is none: from `a` on, not after `z`, ASCII.
            let from_a = small.wrapping_add(eight(0x80 - b'a'));
            let after_z = small.wrapping_add(eight(0x7F - b'z'));
            let others = !(from_a & !after_z & !small) & eight(0x80);
            let count = others.trailing_zeros() / 8;
            let is_letter = u64::MAX.checked_shr(64 - 8 * count).unwrap_or(0);
            let capitals = !chunk & eight(0x20) & is_letter;
            if capitals != eight(0x20) & is_letter {
                open.shape |= shape::LOWER;
            }
            if capitals & 0xFF != 0 {
                open.shape |= capital;
            }
            if capitals >> 8 != 0 {
                open.shape |= shape::LATER;
            }
            self.at += count as usize;
            if count == 8 {
                open.hash = mixed(open.hash, small);
                capital = shape::LATER;
                continue;
            }
            (open.pending, open.bits) = (small & is_letter, 8 * count);
            return bytes.get(self.at).is_none_or(|byte| matches!(BYTES[usize::from(*byte)], 0 | MARK));
        }
    }

    /// Reads the rest of a word that began at `start`, whatever it is made of.
    fn rest(&mut self, open: &mut Open, start: usize) {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            if byte < 128 {
                let class = BYTES[usize::from(byte)];
                if class & !MARK == 0 || open.spaced {
                    return;
                }
                if class == shape::DIGIT {
                    self.notes.digit(byte);
                }
                open.shape |= if class == shape::LATER && self.at == start { shape::FIRST } else { class };
                open.push(byte.to_ascii_lowercase());
                self.at += 1;
                continue;
            }
            let foreign = Foreign::at(bytes, self.at);
            let is_part = foreign.class & (class::WORD | class::ALONE) == class::WORD;
            let is_other = foreign.class & class::APART != 0 && self.at > start;
            if !is_part || is_other && !open.spaced && is_ascii_word(open.shape) {
                return;
            }
            self.notes.foreign(foreign);
            open.foreign(foreign, self.at == start);
            self.at += foreign.length as usize;
        }
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        let cut = self.cut()?;
        Some(Word { text: cut.text(self.text), cut })
    }
}

/// Whether a word of this shape has begun with ASCII.
fn is_ascii_word(shape: u8) -> bool {
    shape & (shape::LOWER | shape::DIGIT | shape::JOINED) != 0 || shape & shape::FOREIGN == 0
}

/// Whether a character beyond ASCII is part of a word.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// Vowel signs and other marks that are part of words and no letters.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{93C}'..='\u{94D}' | '\u{9BC}'..='\u{9CD}' | '\u{BBE}'..='\u{BCD}' | '\u{E31}'..='\u{E4E}'
        | '\u{200C}' | '\u{200D}' | '\u{AD}')
}

/// Characters of scripts that have no blanks between words.
pub(crate) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The small letter of `c`.
fn folded(c: char) -> char {
    match c {
        'А'..='Я' | 'Α'..='Ω' | 'À'..='Þ' if c != '×' => char::from_u32(c as u32 + 0x20).unwrap_or(c),
        'ß'..='ÿ' | 'а'..='я' | 'α'..='ω' | '\u{590}'..='\u{109F}' | '\u{3000}'.. => c,
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        let shown = |text| words(text).map(|word| word.text).collect::<Vec<_>>().join("|");
        assert_eq!(shown("L'écran, DbSet'i – a_b\u{FFFC}c"), "L|écran|DbSet|i|a_b|\u{FFFC}|c");
        assert_eq!(shown("DbContextの値"), "DbContext|の|値");
        assert_eq!(shown("DbContext를 사용"), "DbContext|를|사용");
        assert_eq!(shown("x64مرحبا كتابٌ"), "x64|مرحبا|كتابٌ");
        assert_eq!(shown(""), "");
    }

    fn hash(word: &str) -> u64 {
        words(word).next().map_or(0, |word| word.hash)
    }

    #[test]
    fn case_does_not_count() {
        for (a, b) in [("Der", "dER"), ("Ärger", "äRGER"), ("Привет", "ПРИВЕТ"), ("İş", "i\u{307}ş")] {
            assert_eq!(hash(a) == hash(b), a != "İş", "{a}");
        }
        assert_ne!(hash("der"), hash("red"));
    }

    #[test]
    fn names_of_programs_are_known_by_their_shape() {
        let is = |word| words(word).next().is_some_and(|word| word.is_identifier());
        assert!(["DbContext", "a_b", "x64", "iPhone"].into_iter().all(is));
        assert!(!["Azure", "azure", "SQL", "42", "עברית", "_"].into_iter().any(is));
    }

    #[test]
    fn long_words_are_hashed_as_short_ones_are() {
        let (a, b) = (hash("Konfigurationsdateien"), hash("kONFIGURATIONSDATEIEN"));
        assert_eq!(a, b);
        assert_ne!(a, hash("Konfigurationsdateiem"));
        assert_ne!(hash("connectx"), hash("connect"));
        assert_eq!(hash("İle"), hash("ile"));
        let shapes: Vec<u8> = words("Configuration configuratioN aB x_1").map(|word| word.shape).collect();
        let (first, later, lower) = (shape::FIRST, shape::LATER, shape::LOWER);
        assert_eq!(shapes, [first | lower, later | lower, later | lower, lower | shape::JOINED | shape::DIGIT]);
    }

    #[test]
    fn marks_and_letters_are_noted() {
        let cuts = Cuts::of("「設定」(11、2)を見る？");
        let Notes { scripts, digits, brackets, quotes, has_comma, is_question, .. } = cuts.notes;
        assert_eq!(scripts, Script::Han.bit() | Script::Kana.bit());
        assert_eq!((digits, brackets, quotes), (2 << 3 | 1 << 6, 1, 2));
        assert!(has_comma && is_question);
        assert_eq!(cuts.weight, 3 * 11 + 2 * 6 + 5 * 4 + 4 * 4);
        assert_eq!(Cuts::of("كتاب, ok").weight, 8 * 4);
        assert!(cuts.sieve().has(hash("設")));
    }
}
