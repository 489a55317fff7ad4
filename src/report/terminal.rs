//! Text from files, made safe to print.

use std::{borrow::Cow, fmt::Write as _};

/// `text` with every character that a terminal would act on, or that would hide what is there, shown as its picture
/// or its number. Translators' text is not trusted to move the cursor.
///
/// ```
/// use isogloss::report::printable;
/// assert_eq!(printable("a\u{1b}[2Jb\u{202e}"), "a␛[2Jb<U+202E>");
/// assert_eq!(printable("שלום"), "שלום");
/// ```
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    let acted_on = |c: char| {
        c.is_control() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(acted_on) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\t' => shown.push(' '),
            '\u{0}'..='\u{1F}' => shown.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('?')),
            '\u{7F}' => shown.push('␡'),
            c if acted_on(c) => {
                let _ = write!(shown, "<U+{:04X}>", u32::from(c));
            }
            c => shown.push(c),
        }
    }
    shown.into()
}
