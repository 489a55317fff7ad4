//! Tokens in, HTML out: escapes what is between tokens and puts tokens into spans.
//!
//! A span never holds a line break: what spans lines is closed and opened again, so that each line of the output is
//! balanced by itself and can be wrapped by whoever marks lines.

use memchr::memchr_iter;
use pulldown_cmark_escape::escape_html_body_text;

/// What a token is, as far as colour goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// An attribute, a parameter, a key.
    Attribute,
    /// A comment; the prompt before a command.
    Comment,
    Deleted,
    /// A function, a method, a command.
    Function,
    Inserted,
    Keyword,
    /// A directive, an annotation.
    Meta,
    Number,
    String,
    /// A type, an element.
    Type,
    Variable,
}

impl Class {
    fn opening(self) -> &'static str {
        match self {
            Self::Attribute => "<span class=\"a\">",
            Self::Comment => "<span class=\"c\">",
            Self::Deleted => "<span class=\"d\">",
            Self::Function => "<span class=\"f\">",
            Self::Inserted => "<span class=\"i\">",
            Self::Keyword => "<span class=\"k\">",
            Self::Meta => "<span class=\"m\">",
            Self::Number => "<span class=\"n\">",
            Self::String => "<span class=\"s\">",
            Self::Type => "<span class=\"t\">",
            Self::Variable => "<span class=\"v\">",
        }
    }
}

/// Takes tokens in the order of the text.
pub(super) struct Painter<'a> {
    html: &'a mut String,
    /// Where tokens go that are only asked for; nothing is written then.
    listed: Option<&'a mut Vec<(Class, usize, usize)>>,
    code: &'a str,
    /// Up to where the code is written.
    written: usize,
    /// A token that the next one may still join.
    waiting: Option<(Class, usize, usize)>,
}

impl<'a> Painter<'a> {
    pub(super) fn new(html: &'a mut String, code: &'a str) -> Self {
        html.reserve(code.len() + code.len() / 2);
        Self { html, listed: None, code, written: 0, waiting: None }
    }

    /// Lists the tokens of `code` and writes nothing; `unused` stays as it is.
    pub(super) fn listing(listed: &'a mut Vec<(Class, usize, usize)>, unused: &'a mut String, code: &'a str) -> Self {
        Self { html: unused, listed: Some(listed), code, written: 0, waiting: None }
    }

    /// The bytes from `start` to `end` are a token. Neighbours of one class become one span, over the blanks between.
    pub(super) fn token(&mut self, class: Class, start: usize, end: usize) {
        if start == end {
            return;
        }
        if let Some(listed) = &mut self.listed {
            listed.push((class, start, end));
            return;
        }
        if let Some((waiting, _, until)) = &mut self.waiting
            && *waiting == class
            && self.code.as_bytes()[*until..start].iter().all(|byte| matches!(byte, b' ' | b'\t'))
        {
            *until = end;
            return;
        }
        self.flush();
        self.waiting = Some((class, start, end));
    }

    /// Writes what is left.
    pub(super) fn finish(mut self) {
        if self.listed.is_some() {
            return;
        }
        self.flush();
        self.plain(self.code.len());
    }

    fn flush(&mut self) {
        let Some((class, start, end)) = self.waiting.take() else { return };
        self.plain(start);
        let mut from = start;
        // Most tokens are a word long, as below.
        let token = &self.code.as_bytes()[start..end];
        if token.len() >= 16 || token.contains(&b'\n') {
            for newline in memchr_iter(b'\n', token) {
                self.span(class, from, start + newline);
                self.html.push('\n');
                from = start + newline + 1;
            }
        }
        self.span(class, from, end);
        self.written = end;
    }

    fn span(&mut self, class: Class, start: usize, end: usize) {
        if start == end {
            return;
        }
        self.html.push_str(class.opening());
        self.escaped(start, end);
        self.html.push_str("</span>");
    }

    fn plain(&mut self, end: usize) {
        self.escaped(self.written, end);
        self.written = end;
    }

    fn escaped(&mut self, start: usize, end: usize) {
        let text = &self.code[start..end];
        // Most pieces are a word long, which is less than it takes the escaper to warm up.
        if text.len() < 16 && !text.bytes().any(|byte| matches!(byte, b'<' | b'>' | b'&')) {
            self.html.push_str(text);
            return;
        }
        // Writing to a string cannot fail.
        let _ = escape_html_body_text(&mut *self.html, text);
    }
}
