//! YAML, line by line: keys, comments, values. Block scalars stay as they are.

use memchr::{memchr, memchr_iter};

use super::paint::{Class, Painter};

/// Finds the tokens of `code`.
pub(super) fn lex(code: &str, painter: &mut Painter<'_>) {
    let mut start = 0;
    // The indentation of the key whose block scalar this is.
    let mut block = None;
    for end in memchr_iter(b'\n', code.as_bytes()).chain([code.len()]) {
        let line = &code[start..end];
        let text = line.trim_end();
        let indentation = text.len() - text.trim_start().len();
        if block.is_none_or(|key| indentation <= key && !text.is_empty()) {
            let mut line = Line { bytes: text.as_bytes(), at: indentation, start, painter };
            block = line.read().then_some(indentation);
        }
        start = end + 1;
    }
}

/// A line: its indices are within it, tokens are `start` further.
struct Line<'a, 'p> {
    bytes: &'a [u8],
    at: usize,
    start: usize,
    painter: &'a mut Painter<'p>,
}

impl Line<'_, '_> {
    /// Whether a block scalar follows.
    fn read(&mut self) -> bool {
        if self.at == 0 && matches!(self.bytes, b"---" | b"...") {
            self.token(Class::Meta, 3);
            return false;
        }
        while self.bytes[self.at..].starts_with(b"- ") {
            self.at += 2;
            self.skip_blanks();
        }
        if let Some(end) = self.key_end() {
            self.token(Class::Attribute, end);
            self.at += 1;
            self.skip_blanks();
        }
        self.value()
    }

    fn token(&mut self, class: Class, end: usize) {
        self.painter.token(class, self.start + self.at, self.start + end);
        self.at = end;
    }

    fn skip_blanks(&mut self) {
        self.at += self.bytes[self.at..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    }

    /// Where the key ends that is here, quoted or not.
    fn key_end(&self) -> Option<usize> {
        let rest = &self.bytes[self.at..];
        let from = match rest.first()? {
            quote @ (b'"' | b'\'') => memchr(*quote, &rest[1..])? + 2,
            b'#' | b'[' | b'{' | b'&' | b'*' | b'!' | b'|' | b'>' | b'%' => return None,
            _ => 0,
        };
        let ends = |at: &usize| match rest[*at] {
            b':' => rest.get(at + 1).is_none_or(|byte| matches!(byte, b' ' | b'\t')),
            b'#' => *at > 0 && rest[at - 1] == b' ',
            _ => from > 0,
        };
        let end = (from..rest.len()).find(ends)?;
        (rest[end] == b':').then_some(self.at + end)
    }

    /// Whether it announces a block scalar.
    fn value(&mut self) -> bool {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'#' if self.at == 0 || matches!(self.bytes[self.at - 1], b' ' | b'\t') => {
                    self.token(Class::Comment, self.bytes.len());
                }
                b'&' | b'*' => self.token(Class::Variable, self.word_end()),
                b'!' => self.token(Class::Type, self.word_end()),
                b'"' | b'\'' => self.token(Class::String, self.quote_end(byte)),
                b'|' | b'>' => return self.block(),
                b' ' | b'\t' | b'[' | b']' | b'{' | b'}' | b',' | b':' => self.at += 1,
                _ => self.scalar(),
            }
        }
        false
    }

    fn word_end(&self) -> usize {
        let length = self.bytes[self.at..].iter().position(|byte| b" \t,]}".contains(byte));
        length.map_or(self.bytes.len(), |length| self.at + length)
    }

    fn quote_end(&self, quote: u8) -> usize {
        let mut at = self.at + 1;
        while let Some(&byte) = self.bytes.get(at) {
            match byte {
                b'\\' if quote == b'"' => at += 2,
                _ if byte == quote => return at + 1,
                _ => at += 1,
            }
        }
        self.bytes.len()
    }

    fn block(&mut self) -> bool {
        let mark = self.word_end();
        self.token(Class::Meta, mark);
        self.skip_blanks();
        if self.bytes.get(self.at) == Some(&b'#') {
            self.token(Class::Comment, self.bytes.len());
        }
        let whole = self.at == self.bytes.len();
        self.at = self.bytes.len();
        whole
    }

    /// A scalar without quotes, up to a comment or the mark of a flow collection.
    fn scalar(&mut self) {
        let rest = &self.bytes[self.at..];
        let mut length = 1;
        while let Some(&byte) = rest.get(length) {
            let comment = byte == b'#' && matches!(rest[length - 1], b' ' | b'\t');
            if comment || b",]}".contains(&byte) {
                break;
            }
            if byte == b':' && matches!(rest.get(length + 1), Some(b' ' | b'\t')) {
                return self.token(Class::Attribute, self.at + length);
            }
            length += 1;
        }
        let text = rest[..length].trim_ascii_end();
        match class_of(text) {
            Some(class) => self.token(class, self.at + text.len()),
            None => self.at += length,
        }
    }
}

fn class_of(scalar: &[u8]) -> Option<Class> {
    const CONSTANTS: [&[u8]; 8] = [b"true", b"false", b"null", b"~", b"yes", b"no", b"on", b"off"];
    if scalar.len() <= 5 && CONSTANTS.iter().any(|constant| scalar.eq_ignore_ascii_case(constant)) {
        return Some(Class::Keyword);
    }
    let digits = scalar.strip_prefix(b"-").unwrap_or(scalar);
    let is_number = digits.first()?.is_ascii_digit()
        && digits.iter().all(|byte| byte.is_ascii_hexdigit() || b"._-+xo:".contains(byte));
    is_number.then_some(Class::Number)
}

#[cfg(test)]
mod tests {
    use crate::highlight::{label::tests::plain, write};

    fn shown(code: &str) -> String {
        let mut html = String::new();
        write(&mut html, "yaml", code);
        plain(&html)
    }

    #[test]
    fn keys_values_and_comments() {
        assert_eq!(
            shown("---\nname: 京都 # 街\n- port: 80\n  'a b': \"x: y\"\n  on: [true, b, 3]\nurl: http://a#b\n"),
            "[m ---]\n[a name]: 京都 [c # 街]\n- [a port]: [n 80]\n  [a 'a b']: [s \"x: y\"]\n  \
             [a on]: [[k true], b, [n 3]]\n[a url]: http://a#b\n"
        );
    }

    #[test]
    fn block_scalars_stay_as_they_are() {
        assert_eq!(shown("run: |\n  a: 1\n\n  b\nc: &x 2\n"), "[a run]: [m |]\n  a: 1\n\n  b\n[a c]: [v &x] [n 2]\n");
    }

    #[test]
    fn flow_collections_and_tags() {
        assert_eq!(shown("a: {b: !int '1', c: *d}"), "[a a]: {[a b]: [t !int] [s '1'], [a c]: [v *d]}");
    }
}
