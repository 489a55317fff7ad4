//! `characters`

use std::ops::Range;

use crate::{
    check::{Check, Inspect, Pair, Remarks, Stage},
    finding::{Level, declare_rule},
    locale::Locale,
    parse::passage::MASK,
};

declare_rule! {
    /// ## What it finds
    ///
    /// Characters in a translation that damage has left there, and that its source does not have:
    ///
    /// - U+FFFD, which stands for bytes that could not be read;
    /// - text that was read in the wrong encoding: `Ã©` for `é`, `â€™` for `’`;
    /// - control characters;
    /// - characters that change the direction of the text around them (a warning; the marks LRM and RLM are fine);
    /// - characters of private use (a warning);
    /// - letters of another script in a word that look like those of the word's own: a Cyrillic `а` in a Latin word
    ///   (a warning);
    /// - invisible characters in the middle of a word, in scripts that do not use them (a warning).
    ///
    /// ## Why it matters
    ///
    /// Some of this is plain to see and looks broken. The rest is invisible: searching does not find the word, a name
    /// that is copied does not work, and text can be made to read otherwise than it is stored.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Fill the coffee maker.</span><span class="sxs-lookup"><span data-stu-id="a-1">Fill the coffee maker.</span></span>
    /// ```
    /// ```md fr
    /// <span data-ttu-id="a-1">Remplissez la cafetiÃ¨re.</span><span class="sxs-lookup"><span data-stu-id="a-1">Fill the coffee maker.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Type the word again. Where a whole file looks like this, save it as UTF-8 with the program that wrote it.
    ///
    /// ```md fr
    /// <span data-ttu-id="a-1">Remplissez la cafetière.</span><span class="sxs-lookup"><span data-stu-id="a-1">Fill the coffee maker.</span></span>
    /// ```
    pub(super) static CHARACTERS = {
        name: "characters",
        summary: "characters are damaged or should not be there",
        level: Error,
        group: Integrity,
        category: Characters,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &CHARACTERS, inspect: Inspect::Pair(Stage::Text, inspect) };

/// How often the source is looked through for what is odd in the target.
const MOST_LOOKS: usize = 64;

/// Findings about one pair; where there are more, the file was damaged as a whole.
const MOST: usize = 5;

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let text = &*pair.target.text;
    if text.bytes().all(|byte| (b' '..0x7F).contains(&byte)) || text.chars().all(is_harmless) {
        return;
    }
    let mut looks = 0;
    let mut is_new = |odd: &str| {
        looks += 1;
        looks <= MOST_LOOKS && !pair.source.text.contains(odd)
    };
    let mut said = 0;
    let mut before = ' ';
    let mut word = Word::default();
    let mut skip = 0;
    for (at, c) in text.char_indices() {
        if said == MOST {
            return;
        }
        if let Some(range) = word.next(at, c).filter(|range| is_new(&text[range.clone()])) {
            said += usize::from(mixed_scripts(pair, remarks, range));
        }
        if c.is_ascii() && (' '..'\u{7F}').contains(&c) || at < skip {
            before = c;
            continue;
        }
        if let Some(length) = mojibake(&text[at..], before, pair.locale).filter(|length| is_new(&text[at..at + length]))
        {
            let range = at..at + length;
            let message = format!("`{}` looks like text read in the wrong encoding", &text[range.clone()]);
            remarks.push(&CHARACTERS, pair.target.place(range), message).help("type the word again and save as UTF-8");
            said += 1;
            skip = at + length;
        } else if let Some((kind, level)) =
            fault(c, before, &text[at + c.len_utf8()..]).filter(|_| is_new(&text[at..at + c.len_utf8()]))
        {
            let message = format!("{kind} U+{:04X} is in the text", c as u32);
            let finding = remarks.push(&CHARACTERS, pair.target.place(at..at + c.len_utf8()), message);
            finding.help("remove it, or put what should stand there").level = level;
            said += 1;
        }
        before = c;
    }
    if let Some(range) = word.next(text.len(), ' ').filter(|range| is_new(&text[range.clone()])) {
        mixed_scripts(pair, remarks, range);
    }
}

/// Whether a character is right wherever it stands: ASCII, and the letters and marks of Chinese, Japanese and Korean.
fn is_harmless(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{3000}'..='\u{D7A3}' | '\u{FF01}'..='\u{FFEE}' | MASK)
}

/// What is wrong with a character, between `before` and `behind`.
fn fault(c: char, before: char, behind: &str) -> Option<(&'static str, Level)> {
    Some(match c {
        '\u{FFFD}' => ("the replacement character", Level::Error),
        '\t' | '\n' | '\r' | '\u{85}' => return None,
        c if c.is_control() => ("the control character", Level::Error),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => ("the direction control", Level::Warning),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => ("the private character", Level::Warning),
        '\u{FDD0}'..='\u{FDEF}' | '\u{FFFE}' | '\u{FFFF}' => ("the non-character", Level::Error),
        '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}' => {
            let plain = |c: char| c.is_ascii_alphanumeric() || ('\u{C0}'..'\u{530}').contains(&c);
            if !plain(before) || !behind.chars().next().is_some_and(plain) {
                return None;
            }
            ("the invisible character", Level::Warning)
        }
        _ => return None,
    })
}

/// Marks that may stand right behind a word.
const MARKS: [char; 10] = ['\u{A0}', '“', '”', '‘', '’', '…', '»', '«', '–', '—'];

/// The length of text that was UTF-8 and was read as Windows-1252, at the start of `text`.
fn mojibake(text: &str, before: char, locale: &Locale) -> Option<usize> {
    let first = text.chars().next()?;
    if !('\u{C2}'..='\u{F4}').contains(&first) {
        return None;
    }
    let (length, c) = decoded(text)?;
    let sure = match first {
        // A word in capitals may end in these letters, and a mark follow.
        'Â' | 'Ã' => !(before.is_uppercase() && text[first.len_utf8()..].starts_with(MARKS)),
        'â' => ('\u{2000}'..'\u{2C00}').contains(&c),
        // `Ä“` may be a letter and a quotation mark; two such pairs in a row are no accident, nor is one in a word of
        // the script that it belongs to.
        _ => {
            let is_far = |c: char| c >= '\u{370}' && c.is_alphabetic();
            let rest = &text[length..];
            decoded(rest).is_some() || is_own(c, locale) || (is_far(c) && (is_far(before) || rest.starts_with(is_far)))
        }
    };
    sure.then_some(length)
}

/// Whether a locale is written in letters like this one.
fn is_own(c: char, locale: &Locale) -> bool {
    match c {
        '\u{400}'..='\u{52F}' => matches!(locale.language(), "ru" | "uk" | "bg" | "sr" | "be" | "mk" | "kk"),
        '\u{370}'..='\u{3FF}' => locale.language() == "el",
        '\u{2E80}'..='\u{D7FF}' | '\u{F900}'..='\u{FFEF}' => locale.is_cjk(),
        _ => false,
    }
}

/// The character whose bytes are the first characters of `text`, and how long these are.
fn decoded(text: &str) -> Option<(usize, char)> {
    let mut bytes = [0_u8; 4];
    let mut chars = text.char_indices();
    let (_, first) = chars.next()?;
    bytes[0] = byte_of(first)?;
    let count = match bytes[0] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let mut end = first.len_utf8();
    for byte in &mut bytes[1..count] {
        let (at, c) = chars.next()?;
        *byte = byte_of(c).filter(|byte| (0x80..0xC0).contains(byte))?;
        end = at + c.len_utf8();
    }
    let c = std::str::from_utf8(&bytes[..count]).ok()?.chars().next()?;
    Some((end, c))
}

/// The byte that a character has in Windows-1252, of those that are not ASCII.
fn byte_of(c: char) -> Option<u8> {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";
    if ('\u{80}'..='\u{FF}').contains(&c) {
        return u8::try_from(c as u32).ok();
    }
    HIGH.chars().zip(0x80_u8..).find(|(high, _)| *high == c).map(|(_, byte)| byte)
}

/// A word in letters that are being read, and what scripts they are of.
#[derive(Default)]
struct Word {
    start: usize,
    latin: usize,
    other: usize,
    /// Letters of the other script that look Latin, and Latin ones that look like those.
    lookalikes: (usize, usize),
    /// How often the script changes.
    changes: usize,
    last_latin: bool,
    /// Whether the word begins in Latin letters.
    begins_latin: bool,
}

impl Word {
    /// Takes in the next character; gives the place of a word of mixed letters when it ends.
    fn next(&mut self, at: usize, c: char) -> Option<Range<usize>> {
        let latin = c.is_ascii_alphabetic();
        let other = matches!(c, '\u{370}'..='\u{52F}') && c.is_alphabetic();
        if !latin && !other {
            let word = if self.latin + self.other == 0 { return None } else { std::mem::take(self) };
            return word.is_mixed().then_some(word.start..at);
        }
        if self.latin + self.other == 0 {
            *self = Self { start: at, last_latin: latin, begins_latin: latin, ..Self::default() };
        }
        self.changes += usize::from(self.last_latin != latin);
        self.last_latin = latin;
        self.latin += usize::from(latin);
        self.other += usize::from(other);
        self.lookalikes.0 += usize::from(other && LOOKALIKES.contains(c));
        self.lookalikes.1 += usize::from(latin && "aceopxyABCEHKMOPTXYik".contains(c));
        None
    }

    fn is_mixed(&self) -> bool {
        if self.latin == 0 || self.other == 0 {
            return false;
        }
        // A name with an ending of the language: `Kettleа`, `SQLом`.
        if self.changes == 1 && self.begins_latin && self.latin > 1 {
            return false;
        }
        let in_latin = self.latin >= self.other && self.lookalikes.0 == self.other && self.latin > 1;
        let in_other = self.other > self.latin && self.lookalikes.1 == self.latin && self.other > 1;
        in_latin || in_other
    }
}

/// Cyrillic and Greek letters that look like Latin ones.
const LOOKALIKES: &str = "аеорсухіѕјԁһАВЕКМНОРСТХІЅЈοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

fn mixed_scripts(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>, range: Range<usize>) -> bool {
    let word = &pair.target.text[range.clone()];
    let message = format!("the word `{word}` mixes letters of two scripts that look alike");
    let finding = remarks.push(&CHARACTERS, pair.target.place(range), message);
    finding.help("type the word again in one script").level = Level::Warning;
    true
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn said(locale: &str, target: &str) -> String {
        one("characters", locale, "Close the lid.", target)
    }

    #[test]
    fn damage_is_found() {
        assert_eq!(said("fr", "la cafetiÃ¨re"), "`Ã¨` looks like text read in the wrong encoding @ Ã¨");
        assert_eq!(said("fr", "lâ€™eau"), "`â€™` looks like text read in the wrong encoding @ â€™");
        assert_eq!(said("es", "CÃ³digo"), "`Ã³` looks like text read in the wrong encoding @ Ã³");
        assert_eq!(said("ru", "крÐ¾шка"), "`Ð¾` looks like text read in the wrong encoding @ Ð¾");
        assert_eq!(said("zh-TW", "Name å’Œ 5"), "`å’Œ` looks like text read in the wrong encoding @ å’Œ");
        assert_eq!(said("de", "5Â\u{A0}GB"), "`Â\u{A0}` looks like text read in the wrong encoding @ Â\u{A0}");
        assert_eq!(said("es", "la \u{FFFD}ltima"), "the replacement character U+FFFD is in the text @ \u{FFFD}");
        assert_eq!(said("ja", "ふた\u{7}を"), "the control character U+0007 is in the text @ \u{7}");
        assert_eq!(said("ar", "أغلق \u{202E}الغطاء"), "the direction control U+202E is in the text @ \u{202E}");
        assert_eq!(said("de", "Dec\u{200B}kel"), "the invisible character U+200B is in the text @ \u{200B}");
        assert_eq!(
            said("ru", "крышкa закрыта"),
            "the word `крышкa` mixes letters of two scripts that look alike @ крышкa"
        );
        assert_eq!(said("pl", "Pоkrywa"), "the word `Pоkrywa` mixes letters of two scripts that look alike @ Pоkrywa");
        let russian: String = "да".bytes().map(char::from).collect();
        assert!(said("ru", &russian).contains("wrong encoding"));
    }

    #[test]
    fn what_languages_use_is_no_damage() {
        for (locale, target) in [
            ("fr", "«\u{A0}Fermé\u{A0}» à\u{202F}« 5 » QUALITÉ\u{A0}: MAÎTRE"),
            ("pt-BR", "NÃO É AMANHÃ”"),
            ("de", "„Ä“, „…Ä“ – É…"),
            ("fa", "می\u{200C}شود"),
            ("he", "\u{200F}שלום\u{200E} 5"),
            ("hi", "क्\u{200D}ष"),
            ("th", "ปิด\u{200B}ฝา"),
            ("ja", "ふた\u{200B}を閉める"),
            ("ru", "DbSet'ы, SQL-запрос, GUIDа, 5 МБ, Kettleом"),
            ("el", "Το Kettle, 5 µm, 10 kΩ, Δx"),
            ("de", "10 µs, 5 Ωm, αx"),
            ("uk", "п'ять і сім"),
        ] {
            assert_eq!(said(locale, target), "", "{target}");
        }
        assert_eq!(one("characters", "fr", "A \u{FFFD} sign", "Un signe \u{FFFD}"), "");
    }
}
