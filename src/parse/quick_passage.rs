//! [`read`]: the quick way to a passage, for the nine in ten whose markup can only be read in one way.
//!
//! Code spans, escapes, inline links and emphasis that does not nest are read here in one pass, by the rules of
//! CommonMark 0.31 (6.1, 6.2, 6.4, 6.6); whatever could mean something else is declined and left to the parser of
//! Markdown. A test holds the two against each other. It saves two thirds of the time that passages take.

use std::{borrow::Cow, ops::Range};

use memchr::memchr;

use crate::{
    parse::passage::{Link, LinkKind, MASK, Passage, Piece, Token},
    text::Span,
};

/// Reads `raw`, which stands at byte `start` of its file; `None` where it is not that simple.
pub(super) fn read(raw: &str, start: usize) -> Option<Passage<'_>> {
    let bytes = raw.as_bytes();
    let mut specials = bytes.iter().enumerate().filter(|(_, byte)| IS_SPECIAL[usize::from(**byte)]);
    let first = specials.next().map(|(at, _)| at);
    let span = Span::new(start, start + raw.len());
    if raw.ends_with([' ', '\t']) {
        return None;
    }
    let Some(first) = first else {
        let passage = Passage { span, text: Cow::Borrowed(raw), ..Passage::default() };
        return (!has_address(raw)).then_some(passage);
    };
    let mut scanner = Scanner {
        raw,
        start,
        at: first,
        flushed: 0,
        found: Passage::default(),
        text: String::new(),
        emphasis: None,
        link: None,
    };
    scanner.text.reserve(raw.len());
    while let Some(at) = scanner.next_special() {
        scanner.special(at)?;
    }
    scanner.finish(span)
}

/// The bytes that may be markup. 0xEF begins the mask, among others.
static IS_SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let special = b"`*_[]<&\\~\n\r\0\xEF";
    let mut at = 0;
    while at < special.len() {
        table[special[at] as usize] = true;
        at += 1;
    }
    table
};

/// Emphasis or a link that is open.
#[derive(Clone, Copy)]
struct Open {
    /// Length of the mark.
    length: usize,
    /// Where it begins in the raw text.
    raw: usize,
    /// Where its words begin in the text.
    text: usize,
}

struct Scanner<'t> {
    raw: &'t str,
    start: usize,
    /// Where to go on.
    at: usize,
    /// What was put into the text so far.
    flushed: usize,
    found: Passage<'t>,
    text: String,
    emphasis: Option<Open>,
    link: Option<Open>,
}

impl<'t> Scanner<'t> {
    fn next_special(&self) -> Option<usize> {
        let rest = self.raw.as_bytes().get(self.at..)?;
        rest.iter().position(|byte| IS_SPECIAL[usize::from(*byte)]).map(|found| self.at + found)
    }

    /// Reads what begins at `at`; `None` where that can be read in more than one way.
    fn special(&mut self, at: usize) -> Option<()> {
        let bytes = self.raw.as_bytes();
        let next = bytes.get(at + 1).copied();
        match bytes[at] {
            b'`' => self.code(at),
            b'*' => self.stars(at),
            b'_' => {
                let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                self.at = at + 1;
                (inside(self.before(at)) && inside(self.after(at + 1))).then_some(())
            }
            b'[' => {
                if self.link.is_some() || next == Some(b'!') || self.raw[..at].ends_with('!') {
                    return None;
                }
                self.flush(at, at + 1)?;
                self.link = Some(Open { length: 1, raw: at, text: self.text.len() });
                Some(())
            }
            b']' => self.link(at),
            b'&' => {
                self.at = at + 1;
                (!next.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'#')).then_some(())
            }
            b'\\' => {
                self.at = at + 1;
                match next {
                    Some(byte) if byte.is_ascii_punctuation() => {
                        self.flush(at, at + 1)?;
                        // What is escaped is text, whatever it is.
                        self.at = at + 2;
                        Some(())
                    }
                    Some(b'\n' | b'\r') => None,
                    _ => Some(()),
                }
            }
            0xEF => {
                self.at = at + 1;
                (!self.raw[at..].starts_with(MASK)).then_some(())
            }
            _ => None,
        }
    }

    fn before(&self, at: usize) -> Option<char> {
        self.raw[..at].chars().next_back()
    }

    fn after(&self, at: usize) -> Option<char> {
        self.raw[at..].chars().next()
    }

    /// Puts the raw text up to `end` into the text, and goes on at `next`.
    fn flush(&mut self, end: usize, next: usize) -> Option<()> {
        let words = &self.raw[self.flushed..end];
        if !words.is_empty() {
            if self.link.is_none() && has_address(words) {
                return None;
            }
            self.piece(self.flushed..end);
            self.text.push_str(words);
        }
        (self.flushed, self.at) = (next, next);
        Some(())
    }

    fn piece(&mut self, raw: Range<usize>) {
        let span = Span::from(raw).shifted(self.start);
        self.found.pieces.push(Piece { at: self.text.len(), span });
    }

    fn code(&mut self, at: usize) -> Option<()> {
        let bytes = self.raw.as_bytes();
        let run = |from: usize| bytes[from..].iter().take_while(|byte| **byte == b'`').count();
        let length = run(at);
        let mut from = at + length;
        let close = loop {
            let close = from + memchr(b'`', &bytes[from..])?;
            let found = run(close);
            if found == length {
                break close;
            }
            from = close + found;
        };
        let inside = &self.raw[at + length..close];
        // Line ends and the doubled bars of tables are the parser's.
        if inside.bytes().any(|byte| matches!(byte, b'\n' | b'\r' | 0)) || inside.contains("\\|") {
            return None;
        }
        let is_padded = inside.len() > 2 && inside.starts_with(' ') && inside.ends_with(' ');
        let blank = inside.bytes().all(|byte| byte == b' ');
        let code = if is_padded && !blank { &inside[1..inside.len() - 1] } else { inside };
        let end = close + length;
        self.flush(at, end)?;
        let range = self.mask(at..end);
        let span = Span::new(at, end).shifted(self.start);
        self.found.codes.push(Token { text: code.to_owned(), span, range });
        Some(())
    }

    fn mask(&mut self, raw: Range<usize>) -> Range<usize> {
        self.piece(raw);
        let at = self.text.len();
        self.text.push(MASK);
        at..self.text.len()
    }

    fn stars(&mut self, at: usize) -> Option<()> {
        let length = self.raw[at..].bytes().take_while(|byte| *byte == b'*').count();
        let end = at + length;
        let (opens, closes) = flanks(self.before(at), self.after(end));
        if !opens && !closes {
            self.at = end;
            return Some(());
        }
        if length > 2 {
            return None;
        }
        match self.emphasis {
            None if opens => {
                self.flush(at, end)?;
                self.emphasis = Some(Open { length, raw: at, text: self.text.len() });
                Some(())
            }
            Some(open) if closes && open.length == length && self.link.is_none_or(|link| link.raw < open.raw) => {
                self.flush(at, end)?;
                let range = open.text..self.text.len();
                let token = Token {
                    text: self.text[range.clone()].to_owned(),
                    span: Span::new(open.raw, end).shifted(self.start),
                    range,
                };
                if length == 2 { &mut self.found.strong } else { &mut self.found.emphasis }.push(token);
                self.emphasis = None;
                Some(())
            }
            _ => None,
        }
    }

    /// The `](target)` at `at`.
    fn link(&mut self, at: usize) -> Option<()> {
        let open = self.link?;
        if self.emphasis.is_some_and(|emphasis| emphasis.raw > open.raw) {
            return None;
        }
        let rest = self.raw[at + 1..].strip_prefix('(')?;
        let length =
            rest.find(|c: char| !c.is_ascii_graphic() || matches!(c, '(' | ')' | '<' | '>' | '\\' | '&' | '"' | '\''))?;
        if length == 0 || rest.as_bytes()[length] != b')' {
            return None;
        }
        let end = at + 2 + length + 1;
        self.flush(at, end)?;
        let range = open.text..self.text.len();
        self.found.links.push(Link {
            kind: LinkKind::Inline,
            target: rest[..length].to_owned(),
            title: String::new(),
            text: self.text[range.clone()].to_owned(),
            span: Span::new(open.raw, end).shifted(self.start),
            range,
        });
        self.link = None;
        Some(())
    }

    fn finish(mut self, span: Span) -> Option<Passage<'t>> {
        self.flush(self.raw.len(), self.raw.len())?;
        if self.emphasis.is_some() || self.link.is_some() {
            return None;
        }
        Some(Passage { span, text: Cow::Owned(self.text), ..self.found })
    }
}

/// Whether a run of stars between these characters opens or closes emphasis (CommonMark 0.31, 6.2: left- and
/// right-flanking). The ends of the text count as blanks.
fn flanks(before: Option<char>, after: Option<char>) -> (bool, bool) {
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let is_mark = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace());
    let opens = !is_blank(after) && (!is_mark(after) || is_blank(before) || is_mark(before));
    let closes = !is_blank(before) && (!is_mark(before) || is_blank(after) || is_mark(after));
    (opens, closes)
}

/// Whether there is an address in it that is no link yet.
fn has_address(text: &str) -> bool {
    memchr::memchr_iter(b':', text.as_bytes()).any(|at| text[at..].starts_with("://"))
}
