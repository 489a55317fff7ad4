//! [`read`]: the quick way to a passage, for the nine in ten whose markup can only be read in one way. [`write()`] is the
//! same for those who need no passage, only what it says.
//!
//! Code spans, escapes, inline links and emphasis that does not nest are read here in one pass, by the rules of
//! CommonMark 0.31 (6.1, 6.2, 6.4, 6.6); whatever could mean something else is declined and left to the parser of
//! Markdown. A test holds the two against each other. It saves two thirds of the time that passages take.

use std::{borrow::Cow, ops::Range};

use memchr::memchr;

use crate::{
    parse::passage::{Link, LinkKind, MASK, Passage, Piece, Token},
    text::{Marks, Span},
};

/// Reads `raw`, which stands at byte `start` of its file; `None` where it is not that simple.
pub(super) fn read(raw: &str, start: usize) -> Option<Passage<'_>> {
    if raw.ends_with([' ', '\t']) {
        return None;
    }
    let span = Span::new(start, start + raw.len());
    let Some(first) = SPECIAL.first(raw.as_bytes()) else {
        let passage = Passage { span, text: Cow::Borrowed(raw), ..Passage::default() };
        return (!has_address(raw)).then_some(passage);
    };
    let text = String::with_capacity(raw.len());
    let mut reader = Reader { start, text, emphasis: 0, link: 0, found: Passage::default() };
    Scanner::new(raw, first, &mut reader).run()?;
    Some(Passage { span, text: Cow::Owned(reader.text), ..reader.found })
}

/// Tells `writer` what `raw` says, which does not end with a blank; `None` where it is not that simple: what was told
/// until then is not so.
pub(crate) fn write<'t>(raw: &'t str, writer: &mut impl Writer<'t>) -> Option<()> {
    match SPECIAL.first(raw.as_bytes()) {
        Some(first) => Scanner::new(raw, first, writer).run(),
        None if has_address(raw) => None,
        None => {
            writer.words(raw, 0..raw.len());
            Some(())
        }
    }
}

/// Is told what is read. Places are bytes of what is read.
pub(crate) trait Writer<'t> {
    /// Words, without what stands for no letter.
    fn words(&mut self, words: &'t str, place: Range<usize>);
    /// Code.
    fn code(&mut self, code: &'t str, place: Range<usize>);
    /// What follows is emphasized; strongly where the mark is two stars and not one.
    fn open_emphasis(&mut self, is_strong: bool);
    /// That ends. The place is all of it, with its marks.
    fn close_emphasis(&mut self, is_strong: bool, place: Range<usize>);
    /// What follows are the words of a link.
    fn open_link(&mut self) {}
    /// They end.
    fn close_link(&mut self, _target: &'t str, _place: Range<usize>) {}
}

/// Puts a passage together.
struct Reader<'t> {
    start: usize,
    text: String,
    /// Where the words of open emphasis, and of an open link, begin in the text.
    emphasis: usize,
    link: usize,
    found: Passage<'t>,
}

impl Reader<'_> {
    fn span(&self, place: Range<usize>) -> Span {
        Span::from(place).shifted(self.start)
    }

    fn piece(&mut self, place: Range<usize>) {
        let span = self.span(place);
        self.found.pieces.push(Piece { at: self.text.len(), span });
    }
}

impl<'t> Writer<'t> for Reader<'t> {
    fn words(&mut self, words: &'t str, place: Range<usize>) {
        self.piece(place);
        self.text.push_str(words);
    }

    fn code(&mut self, code: &'t str, place: Range<usize>) {
        let span = self.span(place.clone());
        self.piece(place);
        let at = self.text.len();
        self.text.push(MASK);
        self.found.codes.push(Token { text: code.to_owned(), span, range: at..self.text.len() });
    }

    fn open_emphasis(&mut self, _is_strong: bool) {
        self.emphasis = self.text.len();
    }

    fn close_emphasis(&mut self, is_strong: bool, place: Range<usize>) {
        let range = self.emphasis..self.text.len();
        let token = Token { text: self.text[range.clone()].to_owned(), span: self.span(place), range };
        if is_strong { &mut self.found.strong } else { &mut self.found.emphasis }.push(token);
    }

    fn open_link(&mut self) {
        self.link = self.text.len();
    }

    fn close_link(&mut self, target: &'t str, place: Range<usize>) {
        let range = self.link..self.text.len();
        self.found.links.push(Link {
            kind: LinkKind::Inline,
            target: target.to_owned(),
            title: String::new(),
            text: self.text[range.clone()].to_owned(),
            span: self.span(place),
            range,
        });
    }
}

/// The bytes that may be markup. 0xEF begins the mask, among others.
static SPECIAL: Marks = Marks::of(b"`*_[]<&\\~\n\r\xEF", 1);

/// Emphasis or a link that is open.
#[derive(Clone, Copy)]
struct Open {
    /// Length of the mark.
    length: usize,
    /// Where it begins.
    at: usize,
}

struct Scanner<'t, 'w, W> {
    raw: &'t str,
    /// Where to go on.
    at: usize,
    /// What was written so far.
    flushed: usize,
    emphasis: Option<Open>,
    link: Option<Open>,
    writer: &'w mut W,
}

impl<'t, 'w, W: Writer<'t>> Scanner<'t, 'w, W> {
    fn new(raw: &'t str, first: usize, writer: &'w mut W) -> Self {
        Self { raw, at: first, flushed: 0, emphasis: None, link: None, writer }
    }

    fn run(mut self) -> Option<()> {
        while let Some(next) = self.raw.as_bytes().get(self.at..).and_then(|rest| SPECIAL.first(rest)) {
            self.special(self.at + next)?;
        }
        self.flush(self.raw.len(), self.raw.len())?;
        (self.emphasis.is_none() && self.link.is_none()).then_some(())
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
                self.link = Some(Open { length: 1, at });
                self.writer.open_link();
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

    /// Writes the words up to `end`, and goes on at `next`.
    fn flush(&mut self, end: usize, next: usize) -> Option<()> {
        let words = &self.raw[self.flushed..end];
        if !words.is_empty() {
            if self.link.is_none() && has_address(words) {
                return None;
            }
            self.writer.words(words, self.flushed..end);
        }
        (self.flushed, self.at) = (next, next);
        Some(())
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
        self.writer.code(code, at..end);
        Some(())
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
                self.emphasis = Some(Open { length, at });
                self.writer.open_emphasis(length == 2);
                Some(())
            }
            Some(open) if closes && open.length == length && self.link.is_none_or(|link| link.at < open.at) => {
                self.flush(at, end)?;
                self.writer.close_emphasis(length == 2, open.at..end);
                self.emphasis = None;
                Some(())
            }
            _ => None,
        }
    }

    /// The `](target)` at `at`.
    fn link(&mut self, at: usize) -> Option<()> {
        let open = self.link?;
        if self.emphasis.is_some_and(|emphasis| emphasis.at > open.at) {
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
        self.writer.close_link(&rest[..length], open.at..end);
        self.link = None;
        Some(())
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
