//! [`words`]: a text as words with hashes that do not know case. Nothing is allocated.

use crate::parse::passage::MASK;

/// A word and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word<'t> {
    /// As it is written.
    pub(crate) text: &'t str,
    /// Where it begins.
    pub(crate) start: usize,
    /// The same for words that differ in case alone.
    pub(crate) hash: u64,
    /// What it is made of: bits of [`shape`].
    pub(crate) shape: u8,
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

impl Word<'_> {
    /// One past its last byte.
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
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
        let (after, next) = (bytes.get(self.end()), bytes.get(self.end() + 1));
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

/// The words of a text. Characters of Chinese and Japanese are words each, and so is a mask; letters of ASCII and such
/// that have no blanks between words are never in one word.
pub(crate) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// See [`words`].
pub(crate) struct Words<'t> {
    text: &'t str,
    at: usize,
}

/// What hashes begin with, and what they are multiplied by.
const SEED: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x9e37_79b9_7f4a_7c15;

/// `hash` with `value` added.
pub(crate) fn mixed(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value).wrapping_mul(PRIME)
}

/// What the bytes of ASCII are in a word; 0 for those that are in none.
const ASCII: [u8; 128] = {
    let mut table = [0; 128];
    let mut byte: u8 = 0;
    while byte < 128 {
        table[byte as usize] = match byte {
            b'a'..=b'z' => shape::LOWER,
            b'A'..=b'Z' => shape::LATER,
            b'0'..=b'9' => shape::DIGIT,
            b'_' => shape::JOINED,
            _ => 0,
        };
        byte += 1;
    }
    table
};

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            let byte = *bytes.get(at)?;
            if byte < 128 {
                if ASCII[usize::from(byte)] != 0 {
                    break;
                }
                at += 1;
            } else {
                let c = char_at(self.text, at);
                if c == MASK || is_word(c) {
                    break;
                }
                at += c.len_utf8();
            }
        }
        let start = at;
        let (mut hash, mut shape, mut spaced) = (SEED, 0, false);
        while let Some(&byte) = bytes.get(at) {
            if byte < 128 {
                let class = ASCII[usize::from(byte)];
                if class == 0 || spaced {
                    break;
                }
                shape |= if class == shape::LATER && at == start { shape::FIRST } else { class };
                hash = mixed(hash, u64::from(byte.to_ascii_lowercase()));
                at += 1;
                continue;
            }
            let c = char_at(self.text, at);
            let alone = c == MASK || is_ideograph(c);
            let apart = c > '\u{24F}' && !is_mark(c);
            if alone && at > start || !alone && !is_word(c) || apart && at > start && !spaced && is_ascii_word(shape) {
                break;
            }
            spaced |= apart;
            let small = folded(c);
            shape |= shape::FOREIGN;
            if small != c {
                shape |= if at == start { shape::FIRST } else { shape::LATER };
            }
            hash = mixed(hash, u64::from(small));
            at += c.len_utf8();
            if alone {
                shape |= if c == MASK { shape::MASKED } else { 0 };
                break;
            }
        }
        self.at = at;
        Some(Word { text: &self.text[start..at], start, hash: hash ^ (hash >> 29), shape })
    }
}

/// Whether a word of this shape has begun with ASCII.
fn is_ascii_word(shape: u8) -> bool {
    shape & (shape::LOWER | shape::DIGIT | shape::JOINED) != 0 || shape & shape::FOREIGN == 0
}

/// The character at `at`, where one begins.
fn char_at(text: &str, at: usize) -> char {
    text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or('\u{FFFD}')
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
}
