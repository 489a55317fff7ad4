//! [`Expander`]: one pass over the events of a prepared text, in which every directive becomes what it stands for.
//!
//! Directives open and close containers that know nothing of Markdown's. The expander keeps both on one stack, so that
//! whatever an author forgets to close is closed where its surroundings end, and reported.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use pulldown_cmark_escape::escape_html_body_text;

use crate::{
    finding::{Finding, Findings, Rule},
    parse::{
        bitext::Bitext,
        extension::{Found, Kind, Missing, Surroundings},
        extensions,
        markdown::{Choices, Document, Origin, Piece, events},
        prepare::{Placed, Prepared},
        rules::{DIRECTIVE_INVALID, INCLUDE_CYCLE},
        slug::Ids,
    },
    text::Span,
};

/// Expands all directives of a prepared text, that of the article with the key `key`, whose events come in.
pub(super) fn document<'t>(
    prepared: &'t Prepared<'t>,
    events: &mut dyn Iterator<Item = (Event<'t>, Range<usize>)>,
    key: &str,
    surroundings: &Surroundings<'_>,
    findings: &mut Findings<'_>,
) -> Document<'t> {
    let mut expander = Expander {
        pieces: Vec::with_capacity(prepared.text.len() / 12),
        frames: Vec::new(),
        html: None,
        parts: vec![key.to_owned()],
        chain: vec![0],
        outermost: None,
        taken: 0,
        choices: Choices::default(),
        surroundings,
        findings,
    };
    if prepared.directives.is_empty() {
        // Nothing is opened but by Markdown itself, which closes it.
        events.for_each(|(event, range)| expander.author(event, range));
    } else {
        events.for_each(|(event, range)| expander.event(event, range, prepared));
    }
    expander.close_to(0);
    let Expander { pieces, parts, choices, .. } = expander;
    Document {
        pieces,
        headings: Vec::new(),
        ids: Ids::default(),
        parts,
        text: &prepared.text,
        map: &prepared.map,
        choices,
    }
}

/// The document as far as it has been put together.
pub struct Expander<'t, 'a, 'f> {
    pieces: Vec<Piece<'t>>,
    /// What is open.
    frames: Vec<Frame>,
    /// The HTML block that is being read. The parser gives it line by line, and a comment has many.
    html: Option<(String, Range<usize>)>,
    parts: Vec<String>,
    /// The files that are being included, as indices into `parts`; the article first.
    chain: Vec<u16>,
    /// Where the directive of the article stands that includes the file at hand; none once it was reported.
    outermost: Option<Span>,
    /// Bytes that were taken from other files so far.
    taken: usize,
    choices: Choices,
    surroundings: &'a Surroundings<'a>,
    findings: &'a mut Findings<'f>,
}

/// Something that is open.
enum Frame {
    /// A Markdown element that can hold blocks.
    Block,
    /// A Markdown element that can hold text only.
    Inline,
    /// A paragraph; shut where a block was put into it.
    Paragraph { shut: bool },
    /// A quote, begun at this piece.
    Quote { start: usize, state: Quote },
    /// What a directive opened.
    Container(Container),
    /// A file that is being included.
    File,
}

/// What became of a quote.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quote {
    /// It is one.
    Plain,
    /// It stands for parts of another kind; this HTML closes the one that is open.
    Section(&'static str),
}

/// What a directive opened and another one closes.
struct Container {
    name: &'static str,
    close: &'static str,
    span: Span,
}

/// How many bytes an article may take from other files: far more than any real one does, and an end to those that
/// include each other twice over.
const MOST_TAKEN: usize = 16 << 20;
/// How many files an article may be put together from.
const MOST_PARTS: usize = 60_000;

/// Most ranges and most pivots that readers of a page can choose from: far more than anybody would, and a bound for the
/// work of comparing them.
pub(super) const MOST_CHOICES: usize = 50;
/// How many elements a container may stand in. HTML parsers take ever longer over towers of elements.
const DEEPEST_FRAME: usize = 100;
/// How deep includes may be in each other. Each takes some of the stack.
const DEEPEST_INCLUDE: usize = 40;

impl<'t, 'a> Expander<'t, 'a, '_> {
    /// What the article is surrounded by.
    #[must_use]
    pub fn surroundings(&self) -> &'a Surroundings<'a> {
        self.surroundings
    }

    /// The key of the file that is being expanded.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.parts[usize::from(self.part())]
    }

    /// What readers of the page can choose from.
    pub fn choices(&mut self) -> &mut Choices {
        &mut self.choices
    }

    fn part(&self) -> u16 {
        self.chain.last().copied().unwrap_or(0)
    }

    /// Adds an event that stands for a directive. Those that open and close a paragraph or code block are paired.
    pub fn push(&mut self, event: Event<'t>, directive: &Placed) {
        match event {
            Event::Start(Tag::Paragraph | Tag::CodeBlock(_)) => self.frames.push(Frame::Inline),
            Event::End(TagEnd::Paragraph | TagEnd::CodeBlock) => {
                self.frames.pop();
            }
            _ => self.reopen_paragraph(),
        }
        let piece = Piece { event, range: directive.range.clone(), part: self.part(), origin: Origin::Author };
        self.pieces.push(piece);
    }

    /// Adds HTML that may stand in the middle of a line.
    pub fn push_inline_html(&mut self, html: impl Into<CowStr<'t>>) {
        self.reopen_paragraph();
        self.made(Event::InlineHtml(html.into()), Origin::Made);
    }

    /// Adds HTML that is a block.
    pub fn push_html(&mut self, html: impl Into<CowStr<'t>>) {
        self.made(Event::Html(html.into()), Origin::Made);
    }

    fn made(&mut self, event: Event<'t>, origin: Origin) {
        self.pieces.push(Piece { event, range: 0..0, part: self.part(), origin });
    }

    fn closes(&mut self, html: &'static str) {
        self.made(Event::Html(html.into()), Origin::Closes);
    }

    /// Reports something about a directive. Files that are included are reported on where they stand by themselves.
    pub fn report(&mut self, rule: &'static Rule, directive: &Placed, message: impl Into<String>, help: &str) {
        self.report_at(rule, directive.span, message).map(|finding| finding.help(help));
    }

    fn report_at(&mut self, rule: &'static Rule, span: Span, message: impl Into<String>) -> Option<&mut Finding> {
        (self.chain.len() == 1).then(|| self.findings.push(rule, span, message))
    }

    /// Makes room for a block: a paragraph that is open is closed. False where only text can stand.
    pub fn begin_block(&mut self) -> bool {
        if matches!(self.frames.last(), Some(Frame::Paragraph { shut: false })) {
            self.pieces.pop_if(|piece| is_break(&piece.event));
        }
        let is_last_piece = matches!(self.pieces.last(), Some(Piece { event: Event::Start(Tag::Paragraph), .. }));
        match self.frames.last_mut() {
            Some(Frame::Inline) => return false,
            Some(Frame::Paragraph { shut }) if !*shut => {
                *shut = true;
                if is_last_piece {
                    self.pieces.pop();
                } else {
                    self.plain(Event::End(TagEnd::Paragraph));
                }
            }
            _ => {}
        }
        true
    }

    /// Whether the directive has to be written as part of a line.
    #[must_use]
    pub fn is_inline(&self, directive: &Placed) -> bool {
        !directive.directive.alone || matches!(self.frames.last(), Some(Frame::Inline))
    }

    fn reopen_paragraph(&mut self) {
        if let Some(Frame::Paragraph { shut }) = self.frames.last_mut()
            && *shut
        {
            *shut = false;
            self.plain(Event::Start(Tag::Paragraph));
        }
    }

    fn plain(&mut self, event: Event<'t>) {
        self.pieces.push(Piece { event, range: 0..0, part: self.part(), origin: Origin::Author });
    }

    /// Opens a container with `html`; a directive closes it by its name with `close`, else the end of what holds it.
    /// False where it cannot be.
    pub fn open(&mut self, name: &'static str, html: String, close: &'static str, directive: &Placed) -> bool {
        if !self.begin_block() {
            self.report_misplaced(directive);
            return false;
        }
        if self.frames.len() > DEEPEST_FRAME {
            let message = format!("`{}` stands in too many others", directive.written);
            self.report(&DIRECTIVE_INVALID, directive, message, "close some of them");
            return false;
        }
        self.made(Event::Html(html.into()), Origin::Opens);
        self.frames.push(Frame::Container(Container { name, close, span: directive.span }));
        true
    }

    /// Closes the container `name`, and those in it that were forgotten. False where none is open.
    pub fn close(&mut self, name: &'static str, directive: &Placed) -> bool {
        if !self.begin_block() {
            self.report_misplaced(directive);
            return false;
        }
        let is_shut = |frame: &Frame| matches!(frame, Frame::Paragraph { .. });
        let containers = self.frames.iter().rev().skip(usize::from(self.frames.last().is_some_and(is_shut)));
        let mut containers = containers.take_while(|frame| matches!(frame, Frame::Container(_)));
        let Some(depth) = containers.position(|frame| matches!(frame, Frame::Container(open) if open.name == name))
        else {
            return false;
        };
        let paragraph = if self.frames.last().is_some_and(is_shut) { self.frames.pop() } else { None };
        self.close_to(self.frames.len() - depth);
        if let Some(Frame::Container(container)) = self.frames.pop() {
            self.closes(container.close);
        }
        self.frames.extend(paragraph);
        true
    }

    /// Whether a container `name` is the innermost thing that is open.
    #[must_use]
    pub fn is_open(&self, name: &str) -> bool {
        matches!(self.frames.last(), Some(Frame::Container(container)) if container.name == name)
    }

    fn report_misplaced(&mut self, directive: &Placed) {
        let message = format!("`{}` stands where no block can stand", directive.written);
        self.report(&DIRECTIVE_INVALID, directive, message, "put it on a line of its own, between blank lines");
    }

    /// Closes containers that were never closed until `depth` frames are left.
    fn close_to(&mut self, depth: usize) {
        while self.frames.len() > depth {
            let Some(frame) = self.frames.pop() else { return };
            let Frame::Container(container) = frame else { continue };
            let message = format!("this `:::{}` is never closed", container.name);
            if let Some(finding) = self.report_at(&DIRECTIVE_INVALID, container.span, message) {
                finding.help(format!("add `:::{}-end` where it ends, indented as far as this line", container.name));
            }
            self.closes(container.close);
        }
    }

    /// Begins a part of a quote that is more than a quote: `open` takes the place of the quote's tag, or follows the
    /// part before. False outside quotes.
    pub fn section(&mut self, open: String, close: &'static str) -> bool {
        let part = self.part();
        // A marker that is indented too far for a block of its own continues the paragraph before it.
        let in_paragraph = matches!(&*self.frames, [.., Frame::Quote { .. }, Frame::Paragraph { .. }]);
        let paragraph = if in_paragraph && self.begin_block() { self.frames.pop() } else { None };
        let Some(Frame::Quote { start, state }) = self.frames.last_mut() else { return false };
        let open = Piece { event: Event::Html(open.into()), range: 0..0, part, origin: Origin::Opens };
        let (start, before) = (*start, std::mem::replace(state, Quote::Section(close)));
        match before {
            Quote::Section(before) => {
                self.closes(before);
                self.pieces.push(open);
            }
            Quote::Plain if self.pieces.len() == start + 1 => self.pieces[start] = open,
            Quote::Plain => {
                self.plain(Event::End(TagEnd::BlockQuote(None)));
                self.pieces.push(open);
            }
        }
        self.frames.extend(paragraph);
        true
    }

    /// Puts the file that `path` names in the place of a directive.
    pub fn include(&mut self, path: &str, directive: &Placed) {
        if self.chain.len() == 1 {
            self.outermost = Some(directive.span);
        }
        let inline = self.is_inline(directive) || !self.begin_block();
        let library = self.surroundings.library;
        let failed = match library.find(self.key(), path) {
            Ok(found) => match self.refusal(path, &found) {
                Some((message, is_whole)) => {
                    // Only the article as a whole can tell that it is too much, or that it includes itself by way of others.
                    if is_whole && let Some(span) = self.outermost.take() {
                        self.findings.push(&INCLUDE_CYCLE, span, message).help("remove one of the includes");
                    }
                    return self.missing_file(path, inline);
                }
                None => match library.bitext(&found) {
                    Ok(bitext) => return self.include_file(found.key, &bitext, inline),
                    Err(missing) => missing,
                },
            },
            Err(missing) => missing,
        };
        self.report(failed.rule, directive, failed.message, &failed.help);
        self.missing_file(path, inline);
    }

    /// Says on the page which file there should be; in a line of text, nothing.
    pub fn missing_file(&mut self, path: &str, inline: bool) {
        if inline {
            return;
        }
        let mut html = String::from("<p class=\"missing\"><code>");
        let _ = escape_html_body_text(&mut html, path);
        html.push_str("</code></p>\n");
        self.push_html(html);
    }

    /// Why a file cannot be included here, and whether that concerns the article as a whole.
    fn refusal(&self, path: &str, found: &Found) -> Option<(String, bool)> {
        if self.chain.iter().any(|part| self.parts[usize::from(*part)] == found.key) {
            return Some((format!("`{path}` is included in itself"), found.key == self.parts[0]));
        }
        if self.chain.len() > DEEPEST_INCLUDE {
            return Some((
                format!("with `{path}` the includes of this article are more than {DEEPEST_INCLUDE} deep"),
                true,
            ));
        }
        let is_full = self.taken > MOST_TAKEN || self.parts.len() > MOST_PARTS;
        is_full.then(|| {
            (format!("before `{path}` this article takes more than {MOST_TAKEN} bytes from other files"), true)
        })
    }

    /// The text of the sample that `path` names.
    ///
    /// # Errors
    /// There is none, or the article has taken too much already.
    pub fn sample(&mut self, path: &str) -> Result<String, Missing> {
        let library = self.surroundings.library;
        let found = library.find(self.key(), path)?;
        if self.taken > MOST_TAKEN {
            let message = format!("before `{path}` this article takes more than {MOST_TAKEN} bytes from other files");
            return Err(Missing { rule: &INCLUDE_CYCLE, ..Missing::new(message, "take less, or part the article") });
        }
        let text = library.text(&found)?;
        self.taken += text.len();
        Ok(text)
    }

    /// Shows a text in the place of a directive that could not be expanded.
    pub fn show(&mut self, text: &str, inline: bool, directive: &Placed) {
        if text.is_empty() {
            return;
        }
        let text = Event::Text(text.to_owned().into());
        if inline {
            return self.push(text, directive);
        }
        self.plain(Event::Start(Tag::Paragraph));
        self.pieces.push(Piece {
            event: text,
            range: directive.range.clone(),
            part: self.part(),
            origin: Origin::Author,
        });
        self.plain(Event::End(TagEnd::Paragraph));
    }

    fn include_file(&mut self, key: String, bitext: &Bitext, inline: bool) {
        if inline {
            self.reopen_paragraph();
        }
        self.taken += bitext.text.len();
        let part = u16::try_from(self.parts.len()).unwrap_or(u16::MAX);
        self.parts.push(key);
        self.chain.push(part);
        let mut unheard = Findings::new("".into(), None, "");
        let prepared = Prepared::new(bitext, &mut unheard);
        let (start, depth) = (self.pieces.len(), self.frames.len());
        self.frames.push(Frame::File);
        for (event, range) in events(&prepared.text) {
            self.event(event.into_static(), range, &prepared);
        }
        self.close_to(depth);
        self.chain.pop();
        if inline {
            self.keep_text(start);
        } else {
            // What comes next does not belong to the file, not even if it is another one.
            self.push_html("");
        }
    }

    /// Keeps what can stand in a line of the pieces from `start` on; blocks are parted by a blank.
    fn keep_text(&mut self, start: usize) {
        let mut kept: Vec<Piece<'t>> = Vec::new();
        let mut gap = false;
        for mut piece in self.pieces.drain(start..) {
            match &piece.event {
                Event::Start(tag) if !is_inline(tag.to_end()) => continue,
                Event::End(end) if !is_inline(*end) => {
                    gap = !kept.is_empty();
                    continue;
                }
                Event::Html(_) if piece.origin != Origin::Author => continue,
                Event::Rule => {
                    gap = !kept.is_empty();
                    continue;
                }
                Event::Html(html) => piece.event = Event::InlineHtml(html.clone()),
                _ => {}
            }
            if std::mem::take(&mut gap) {
                kept.push(Piece { event: Event::Text(" ".into()), origin: Origin::Author, ..piece.clone() });
            }
            kept.push(piece);
        }
        self.pieces.append(&mut kept);
    }

    /// Takes in one event of `prepared`.
    fn event(&mut self, event: Event<'t>, range: Range<usize>, prepared: &Prepared<'_>) {
        let inside = prepared.directives_in(&range);
        let event = match event {
            Event::Html(_) | Event::InlineHtml(_) if !inside.is_empty() => {
                let is_block = matches!(event, Event::Html(_));
                return self.html(range, inside, prepared, is_block);
            }
            Event::Text(text) if !inside.is_empty() => Event::Text(as_written(&text, inside, prepared)),
            Event::Code(text) if !inside.is_empty() => Event::Code(as_written(&text, inside, prepared)),
            event => event,
        };
        match &event {
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) | Event::Html(_) => {}
            Event::Start(tag) => self.start(tag),
            Event::End(end) => return self.end(*end, range),
            event if is_break(event) && matches!(self.frames.last(), Some(Frame::Paragraph { shut: true })) => return,
            _ => self.reopen_paragraph(),
        }
        self.author(event, range);
    }

    /// Adds what the author wrote.
    #[inline]
    fn author(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Html(line) => {
                let (html, block) = self.html.get_or_insert_with(|| (String::new(), range.clone()));
                html.push_str(&line);
                block.end = range.end;
            }
            Event::Start(Tag::HtmlBlock) => {}
            Event::End(TagEnd::HtmlBlock) => self.end_html(),
            event => self.pieces.push(Piece { event, range, part: self.part(), origin: Origin::Author }),
        }
    }

    /// Adds the HTML that was read.
    fn end_html(&mut self) {
        if let Some((html, range)) = self.html.take() {
            let event = Event::Html(html.into());
            self.pieces.push(Piece { event, range, part: self.part(), origin: Origin::Author });
        }
    }

    /// A Markdown element is going to open.
    fn start(&mut self, tag: &Tag<'_>) {
        let frame = match tag {
            Tag::Paragraph => Frame::Paragraph { shut: false },
            Tag::BlockQuote(_) => Frame::Quote { start: self.pieces.len(), state: Quote::Plain },
            Tag::List(_) | Tag::Item => Frame::Block,
            _ => Frame::Inline,
        };
        if matches!(frame, Frame::Inline) {
            self.reopen_paragraph();
        }
        self.frames.push(frame);
    }

    /// Closes a Markdown element, and what directives opened in it and left open.
    fn end(&mut self, end: TagEnd, range: Range<usize>) {
        let is_markdown = |frame: &Frame| !matches!(frame, Frame::Container(_));
        let depth = self.frames.iter().rposition(is_markdown).map_or(0, |at| at + 1);
        self.close_to(depth);
        let event = match self.frames.pop() {
            Some(Frame::Paragraph { shut: true }) => return,
            Some(Frame::Quote { state: Quote::Section(close), .. }) => return self.closes(close),
            _ => Event::End(end),
        };
        self.pieces.push(Piece { event, range, part: self.part(), origin: Origin::Author });
    }

    /// Takes in HTML that holds placeholders: what stands around them stays HTML.
    fn html(&mut self, range: Range<usize>, inside: &[Placed], prepared: &Prepared<'_>, is_block: bool) {
        self.end_html();
        let mut at = range.start;
        // Directives in values of attributes stay as they are.
        let mut values = 0..0;
        let (mut tag, mut read) = (OpenTag::default(), at);
        for (number, placed) in inside.iter().enumerate() {
            tag.read(&prepared.text[read..placed.range.start]);
            read = placed.range.end;
            if tag.is_open {
                values.end = number + 1;
                continue;
            }
            self.keep_html(at..placed.range.start, &inside[values.clone()], prepared, is_block);
            self.directive(placed);
            at = placed.range.end;
            values = number + 1..number + 1;
        }
        self.keep_html(at..range.end, &inside[values], prepared, is_block);
    }

    fn keep_html(&mut self, range: Range<usize>, values: &[Placed], prepared: &Prepared<'_>, is_block: bool) {
        let text = &prepared.text[range.clone()];
        if !text.trim().is_empty() {
            let text = as_written(text, values, prepared);
            let event = if is_block { Event::Html(text) } else { Event::InlineHtml(text) };
            self.pieces.push(Piece { event, range, part: self.part(), origin: Origin::Author });
        }
    }

    fn directive(&mut self, placed: &Placed) {
        let name = &*placed.directive.name;
        let found = extensions::ALL.iter().find_map(|extension| match &extension.kind {
            Kind::Directive { names, expand } if names.contains(&name) => Some(expand),
            _ => None,
        });
        match found {
            Some(expand) => expand(self, placed),
            None => extensions::alert::unknown(self, placed),
        }
    }
}

/// Whether a tag is open, and in which quotes a value of it is, after some HTML.
#[derive(Default)]
struct OpenTag {
    is_open: bool,
    quote: Option<u8>,
}

impl OpenTag {
    fn read(&mut self, html: &str) {
        let bytes = html.as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            match (self.is_open, self.quote) {
                (false, _) => {
                    let next = bytes.get(at + 1).copied().unwrap_or_default();
                    self.is_open = *byte == b'<' && (next.is_ascii_alphabetic() || next == b'/');
                }
                (true, Some(quote)) if *byte == quote => self.quote = None,
                (true, None) if matches!(byte, b'"' | b'\'') => self.quote = Some(*byte),
                (true, None) if *byte == b'>' => self.is_open = false,
                _ => {}
            }
        }
    }
}

/// A text with its directives as they were written: it is code, or does not take them.
fn as_written<'t>(text: &str, inside: &[Placed], prepared: &Prepared<'_>) -> CowStr<'t> {
    let mut written = Cow::Borrowed("");
    let mut rest = text;
    for placed in inside {
        let placeholder = &prepared.text[placed.range.clone()];
        if let Some((before, after)) = rest.split_once(placeholder) {
            written.to_mut().push_str(before);
            written.to_mut().push_str(&placed.written);
            rest = after;
        }
    }
    written.to_mut().push_str(rest);
    written.into_owned().into()
}

fn is_break(event: &Event<'_>) -> bool {
    matches!(event, Event::SoftBreak | Event::HardBreak)
}

/// Whether an element can stand in a line.
fn is_inline(end: TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::parse::extensions::testing::{Files, with};

    const LINES: &[&str] = &[
        "> [!NOTE]",
        "> [!div class=\"a\"]",
        "> [!HINT]",
        "> a",
        ">",
        "> > [!TIP]",
        "> ::: zone pivot=\"a\"",
        "> ::: zone-end",
        "::: zone pivot=\"a\"",
        "::: zone-end",
        "  ::: zone-end",
        "::: moniker range=\">= p-1\"",
        "::: moniker-end",
        ":::row:::",
        ":::row-end:::",
        "   :::column span=\"2\":::",
        ":::column-end:::",
        "      c",
        "- x",
        "1. y",
        "  - z",
        "    ",
        "",
        "[!INCLUDE [a](a.md)]",
        "x [!INCLUDE [b](b.md)] y",
        "- [!INCLUDE [t](tabs.md)]",
        "# [!INCLUDE [a](a.md)]",
        "# [a](#tab/a)",
        "  # [b](#tab/b)",
        "***",
        "---",
        "===",
        "| a | b |",
        "|---|",
        "| :::image source=\"i.svg\"::: | c | d |",
        "升級**「ב」**，**",
        "```",
        "  ```cs",
        "<!--",
        "-->",
        "<div>",
        "</div>",
        "<b title=\"[!INCLUDE [a](a.md)]\">",
        ":::image type=\"complex\" source=\"a.png\" alt-text=\"a\":::",
        ":::image-end:::",
        "[!VIDEO https://x.org/v]",
        "x :::video source=\"https://x.org/v\"::: y",
        ":::no-loc text=\"a_b\":::",
        "[!code-cs[](a.cs)]",
        ":::code source=\"a.cs\":::",
        "     [!code-cs[](a.cs)]",
        "     ::: zone pivot=\"b\"",
        "<table>",
        "<tr><td>",
        "</table>",
        "see https://x.org/a。",
        "[x][y]",
        "[y]: z",
        "`a",
        "\t> [!NOTE]",
        "و\u{301}",
    ];

    fn files() -> Files {
        Files(BTreeMap::from([
            ("a.cs", "x\n"),
            ("b.md", "1\n\n::: zone pivot=\"z\"\n\n[!INCLUDE [c](c.md)]\n"),
            ("c.md", "> [!NOTE]\n> [!INCLUDE [b](b.md)]\n\n# [c](#tab/c)\n"),
            ("tabs.md", "# [A](#tab/a)\n\n1\n\n# [B](#tab/b)\n"),
        ]))
    }

    /// Markdown's elements and those of extensions have to close in the order in which they opened.
    fn assert_nested(document: &Document<'_>) {
        let mut open: Vec<Option<TagEnd>> = Vec::new();
        for piece in &document.pieces {
            match (&piece.event, piece.origin) {
                (Event::Start(tag), Origin::Author) => open.push(Some(tag.to_end())),
                (Event::End(end), Origin::Author) => assert_eq!(open.pop(), Some(Some(*end))),
                (_, Origin::Opens) => open.push(None),
                (_, Origin::Closes) => assert_eq!(open.pop(), Some(None)),
                _ => {}
            }
            let blocks = open.iter().flatten().filter(|end| !is_inline(**end));
            let holds_text = |end: &&TagEnd| matches!(end, TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell);
            let text_blocks = blocks.filter(holds_text).count();
            assert!(text_blocks < 2, "a paragraph in a paragraph");
            let is_block = matches!(piece.origin, Origin::Opens | Origin::Closes);
            assert!(!is_block || text_blocks == 0, "a block in a paragraph");
        }
        assert_eq!(open, []);
    }

    #[test]
    fn includes_end_somewhere() {
        let name = |number: usize| -> &'static str { format!("{number}.md").leak() };
        let chain = |times: usize, length: usize| -> Vec<(&'static str, &'static str)> {
            let text =
                |at: usize| -> &'static str { format!("א [!INCLUDE [x]({}.md)]\n\n", at + 1).repeat(times).leak() };
            (0..length).map(|at| (name(at), text(at))).chain([(name(length), "end\n")]).collect()
        };
        let shown = |files: &[(&'static str, &'static str)]| {
            with("[!INCLUDE [x](0.md)]", &Files(files.iter().copied().collect()), |document| document.pieces.len())
        };
        let (length, findings) = shown(&chain(1, 30));
        assert!(length < 300 && findings.is_empty());
        let (_, findings) = shown(&chain(1, 3000));
        assert_eq!(findings[0].message, "with `40.md` the includes of this article are more than 40 deep");
        let (_, findings) = shown(&chain(40, 30));
        assert!(findings.len() == 1 && findings[0].message.contains("takes more than"), "{findings:?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(600))]

        #[test]
        fn any_mixture_of_constructs_is_well_formed(lines in prop::collection::vec(prop::sample::select(LINES), 0..24)) {
            let text = lines.join("\n");
            let ((), findings) = with(&text, &files(), |document| assert_nested(&document));
            for finding in findings {
                prop_assert!(finding.start <= finding.end);
                let line = text.split('\n').nth(finding.start.line as usize - 1).unwrap_or("");
                prop_assert!(finding.start.column as usize <= line.chars().count() + 1, "{finding:?}");
            }
        }
    }
}
