//! [`Script`]: the writing system of a character, and the ones that languages are written in.

/// A writing system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Greek,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Hangul,
    Kana,
    Han,
    Other,
}

impl Script {
    /// How many there are.
    pub(crate) const COUNT: usize = 11;

    /// All that have a name.
    pub(crate) const NAMED: [(Self, &'static str); 10] = [
        (Self::Latin, "Latin"),
        (Self::Cyrillic, "Cyrillic"),
        (Self::Greek, "Greek"),
        (Self::Hebrew, "Hebrew"),
        (Self::Arabic, "Arabic"),
        (Self::Devanagari, "Devanagari"),
        (Self::Thai, "Thai"),
        (Self::Hangul, "Korean"),
        (Self::Kana, "Japanese"),
        (Self::Han, "Chinese"),
    ];

    /// That of a character beyond ASCII; none for what is no letter.
    pub(crate) fn of(c: char) -> Option<Self> {
        // The first of the long list below, where nearly all of Chinese is.
        if matches!(c, '\u{4E00}'..='\u{9FFF}') {
            return Some(Self::Han);
        }
        Some(match c {
            'ª' | 'º' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Self::Latin,
            '\u{400}'..='\u{52F}' => Self::Cyrillic,
            '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Self::Greek,
            '\u{5D0}'..='\u{5F4}' => Self::Hebrew,
            '\u{620}'..='\u{64A}' | '\u{66E}'..='\u{6D3}' | '\u{750}'..='\u{77F}' => Self::Arabic,
            '\u{900}'..='\u{97F}' => Self::Devanagari,
            '\u{E00}'..='\u{E7F}' => Self::Thai,
            '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}' => Self::Hangul,
            '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' => Self::Kana,
            '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => Self::Han,
            _ if c.is_alphabetic() => Self::Other,
            _ => return None,
        })
    }

    /// Its bit among the scripts of a text.
    pub(crate) const fn bit(self) -> u16 {
        1 << self as u16
    }

    /// Those that a language is written in; nothing where that is not known here.
    pub(crate) fn of_language(language: &str) -> &'static [Self] {
        match language {
            "sr" | "uz" | "az" | "kk" | "ku" | "pa" | "sd" | "tg" | "mn" | "bs" => &[],
            "ru" | "uk" | "be" | "bg" | "mk" | "ky" | "tt" => &[Self::Cyrillic],
            "el" => &[Self::Greek],
            "he" | "yi" => &[Self::Hebrew],
            "ar" | "fa" | "ur" | "prs" | "ps" | "ug" => &[Self::Arabic],
            "hi" | "mr" | "ne" => &[Self::Devanagari],
            "th" => &[Self::Thai],
            "ko" => &[Self::Hangul],
            "ja" => &[Self::Kana, Self::Han],
            "zh" | "yue" => &[Self::Han],
            _ if LATIN.contains(&language) => &[Self::Latin],
            _ => &[],
        }
    }
}

/// Languages in Latin letters.
const LATIN: &[&str] = &[
    "af", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fil", "fr", "ga", "gl", "hr", "hu", "id", "is",
    "it", "lb", "lt", "lv", "ms", "mt", "nb", "nl", "nn", "no", "pl", "pt", "ro", "sk", "sl", "sq", "sv", "sw", "tr",
    "vi",
];
