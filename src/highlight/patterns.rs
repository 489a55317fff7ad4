//! Tokens that are not told by a fixed start and end: where the one that starts at `at` ends.
//!
//! Each looks at the token alone, at the line when it applies at the start of a line only, or at a few bytes.

use memchr::memchr;

/// Tokens that could be looked for in vain, again and again, are not longer than this.
const LONGEST: usize = 100;

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

fn run(bytes: &[u8], from: usize, fits: impl Fn(u8) -> bool) -> usize {
    bytes[from..].iter().position(|byte| !fits(*byte)).map_or(bytes.len(), |length| from + length)
}

/// A run of bytes that fit, from `from` on, of at least one.
fn some(bytes: &[u8], from: usize, fits: impl Fn(u8) -> bool) -> Option<usize> {
    let end = run(bytes, from, fits);
    (end > from).then_some(end)
}

/// `12`, `0x1F`, `1_000.5e-3`, `64KB`.
pub(super) fn number(bytes: &[u8], at: usize) -> usize {
    let is_hex = bytes[at..].starts_with(b"0x");
    let mut end = at + 1;
    while let Some(&byte) = bytes.get(end) {
        let next_is_digit = bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        let goes_on = match byte {
            b'.' | b'\'' => next_is_digit,
            b'+' | b'-' => {
                next_is_digit && !is_hex && matches!(bytes[end - 1], b'e' | b'E') && bytes[at].is_ascii_digit()
            }
            _ => byte.is_ascii_alphanumeric() || byte == b'_',
        };
        if !goes_on {
            break;
        }
        end += 1;
    }
    end
}

/// One mark and a word: `@name`, `'name`, `#name`.
pub(super) fn marked_word(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(at + 1).filter(|byte| is_word(**byte) && !byte.is_ascii_digit())?;
    some(bytes, at + 1, is_word)
}

/// One mark and a word with dots or hyphens in it: `@app.route`, `@font-face`.
pub(super) fn marked_path(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(at + 1).filter(|byte| byte.is_ascii_alphabetic())?;
    let end = run(bytes, at + 1, |byte| is_word(byte) || matches!(byte, b'.' | b'-'));
    Some(if bytes[end - 1] == b'.' { end - 1 } else { end })
}

/// `$name`, `${name}`, `$env:NAME`, `$_`, `$1`, `$?`.
pub(super) fn variable(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at + 1)? {
        b'{' => closed(bytes, at + 2, b'}'),
        b'?' | b'!' | b'@' | b'*' | b'#' | b'$' => Some(at + 2),
        byte if is_word(*byte) => {
            let end = run(bytes, at + 1, is_word);
            let scoped = bytes.get(end) == Some(&b':') && bytes.get(end + 1).is_some_and(|byte| is_word(*byte));
            Some(if scoped { run(bytes, end + 1, is_word) } else { end })
        }
        _ => None,
    }
}

/// `$name`, and nothing else: `$"` and `$(` are other things.
pub(super) fn dollar_word(bytes: &[u8], at: usize) -> Option<usize> {
    marked_word(bytes, at)
}

/// `%NAME%`, `%NAME:a=b%`, `%1`, `%%i`.
pub(super) fn percent_variable(bytes: &[u8], at: usize) -> Option<usize> {
    if bytes.get(at + 1).is_some_and(|byte| matches!(byte, b'0'..=b'9' | b'*')) {
        return Some(at + 2);
    }
    let inside = some(bytes, at + 1, |byte| is_word(byte) || matches!(byte, b'(' | b')' | b':' | b'~' | b',' | b'='))?;
    if inside - at > LONGEST || bytes.get(inside) != Some(&b'%') {
        return marked_word(bytes, at + usize::from(bytes.get(at + 1) == Some(&b'%')));
    }
    Some(inside + 1)
}

/// `-Name`, `-n`.
pub(super) fn parameter(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(at + 1).filter(|byte| byte.is_ascii_alphabetic())?;
    some(bytes, at + 1, is_word)
}

/// `--name`, `-n`, `--a-name`.
pub(super) fn option(bytes: &[u8], at: usize) -> Option<usize> {
    let name = run(bytes, at, |byte| byte == b'-').min(at + 2);
    bytes.get(name).filter(|byte| byte.is_ascii_alphanumeric())?;
    some(bytes, name, |byte| is_word(byte) || byte == b'-')
}

/// `/name` of a command of Windows, which no path starts with: no second `/`.
pub(super) fn switch(bytes: &[u8], at: usize) -> Option<usize> {
    let end = some(bytes, at + 1, |byte| byte.is_ascii_alphanumeric() || byte == b'?')?;
    bytes.get(end).is_none_or(|byte| b" \t\r\n:=)".contains(byte)).then_some(end)
}

/// `[name]`, `[a.name[]]`, `[List[int]]`: a type in brackets.
pub(super) fn bracketed_type(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(at + 1).filter(|byte| byte.is_ascii_alphabetic())?;
    let most = bytes.len().min(at + LONGEST);
    let mut depth = 0usize;
    for (index, byte) in bytes[..most].iter().enumerate().skip(at) {
        match byte {
            b'[' => depth += 1,
            b']' if depth == 1 => return Some(index + 1),
            b']' => depth -= 1,
            b'.' | b',' | b'`' | b'+' | b' ' => {}
            byte if byte.is_ascii_alphanumeric() || *byte == b'_' => {}
            _ => return None,
        }
    }
    None
}

/// `<name>`: a placeholder.
pub(super) fn placeholder(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(at + 1).filter(|byte| is_word(**byte))?;
    closed(bytes, at + 1, b'>')
}

/// `[name]` at the start of a line, `[[name]]` also.
pub(super) fn section(bytes: &[u8], at: usize) -> Option<usize> {
    let end = run(bytes, at, |byte| !matches!(byte, b']' | b'\n'));
    (bytes.get(end) == Some(&b']')).then(|| run(bytes, end, |byte| byte == b']'))
}

/// `name` before `=`, at the start of a line.
pub(super) fn key_before_equals(bytes: &[u8], at: usize) -> Option<usize> {
    let end = run(bytes, at, |byte| !matches!(byte, b'=' | b'\n' | b'#' | b';'));
    if bytes.get(end) != Some(&b'=') {
        return None;
    }
    let blanks = bytes[at..end].iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    Some(end - blanks)
}

/// One word before `=`, at the start of a line.
pub(super) fn word_before_equals(bytes: &[u8], at: usize) -> Option<usize> {
    let end = some(bytes, at, is_word)?;
    let next = run(bytes, end, |byte| byte == b' ');
    (bytes.get(next) == Some(&b'=')).then_some(end)
}

/// `name` before `:` and a blank.
pub(super) fn key_before_colon(bytes: &[u8], at: usize) -> Option<usize> {
    let end = some(bytes, at, |byte| is_word(byte) || byte == b'-')?;
    let parted = bytes.get(end + 1).is_none_or(u8::is_ascii_whitespace);
    (bytes.get(end) == Some(&b':') && parted).then_some(end)
}

/// `'a'`, `'\n'`, but not the `'a` of a lifetime or a type variable.
pub(super) fn character(bytes: &[u8], at: usize) -> Option<usize> {
    let first = *bytes.get(at + 1)?;
    if first == b'\\' {
        let most = bytes.len().min(at + 14);
        let end = memchr(b'\'', bytes.get(at + 3..most)?)?;
        return Some(at + 3 + end + 1);
    }
    let length = match first {
        b'\'' | b'\n' => return None,
        0..0x80 => 1,
        0x80..0xe0 => 2,
        0xe0..0xf0 => 3,
        _ => 4,
    };
    (bytes.get(at + 1 + length) == Some(&b'\'')).then_some(at + 2 + length)
}

/// `/…/flags` where a value may stand.
pub(super) fn regex(bytes: &[u8], at: usize) -> Option<usize> {
    let before = bytes[..at].iter().rev().find(|byte| !matches!(byte, b' ' | b'\t'));
    if before.is_some_and(|byte| !b"(,=:[!&|?{};\n".contains(byte)) {
        return None;
    }
    let most = bytes.len().min(at + LONGEST);
    let mut end = at + 1;
    while end < most {
        match bytes[end] {
            b'/' if end > at + 1 => return Some(run(bytes, end + 1, |byte| byte.is_ascii_lowercase())),
            b'/' | b'\n' => return None,
            b'\\' => end += 2,
            _ => end += 1,
        }
    }
    None
}

/// Up to `close` in the same line, not too far off.
fn closed(bytes: &[u8], from: usize, close: u8) -> Option<usize> {
    let most = bytes.len().min(from + LONGEST);
    let end = from + bytes.get(from..most)?.iter().position(|byte| *byte == close || *byte == b'\n')?;
    (bytes[end] == close).then_some(end + 1)
}
