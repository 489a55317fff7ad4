//! [`Passage`]: a run of inline Markdown, taken apart into what a reader sees and what stands between the words.
//!
//! Comes in: one half of a translation unit ([`Passage::read`]) or the events of one block ([`Passage::of_events`]).
//! Goes out: the *text* with escapes and entities resolved, in which everything that is no prose (code, images, tags,
//! addresses) is one [`MASK`]; and lists of what was masked and of what is around the words, with their places in the
//! file. Rules compare passages and never raw Markdown: `5\.0`, `&nbsp;` and `\<T>` only look different.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Parser, Tag, TagEnd};

use crate::{
    parse::{extensions::cjk_emphasis, markdown, quick_passage},
    text::Span,
};

/// What stands in the text for something that is no prose: U+FFFC OBJECT REPLACEMENT CHARACTER. A passage that holds
/// this character itself holds it nowhere else.
pub const MASK: char = '\u{FFFC}';

/// It in UTF-8.
const MASK_BYTES: &[u8] = "\u{FFFC}".as_bytes();

/// A run of inline Markdown.
#[derive(Clone, Debug, Default)]
pub struct Passage<'t> {
    /// Where all of it stands in the file.
    pub span: Span,
    /// What a reader sees of it, markup resolved, one [`MASK`] for each thing that is no prose. A line end is a blank, a
    /// hard break or a new paragraph a line feed.
    pub text: Cow<'t, str>,
    /// Inline code, in order.
    pub codes: Vec<Token>,
    /// Links, in order of their ends.
    pub links: Vec<Link>,
    /// Images; their alternative text is not part of `text`.
    pub images: Vec<Link>,
    /// HTML tags and comments as they are written: `<br/>`, `</a>`.
    pub tags: Vec<Token>,
    /// What is bold: the place with its marks, the text without.
    pub strong: Vec<Token>,
    /// What is set in italics, the same way.
    pub emphasis: Vec<Token>,
    /// From offsets in `text` to the file; empty where both run in step from `span` on.
    pub(super) pieces: Vec<Piece>,
}

/// Something in a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it says, without its marks.
    pub text: String,
    /// All of it in the file.
    pub span: Span,
    /// Its part of [`Passage::text`]: the mask, or the words it is around.
    pub range: Range<usize>,
}

/// A link or an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// How it is written.
    pub kind: LinkKind,
    /// Where it leads, escapes and entities resolved; the label of a reference whose definition is not in the passage.
    pub target: String,
    /// Its title, empty where it has none.
    pub title: String,
    /// Its words, or the alternative text.
    pub text: String,
    /// All of it in the file.
    pub span: Span,
    /// Its part of [`Passage::text`]: its words, or one mask.
    pub range: Range<usize>,
}

/// How a link is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkKind {
    /// `[words](target)`
    Inline,
    /// `[words][label]`
    Reference,
    /// `<https://…>` or `<xref:…>`
    Auto,
    /// `https://…` alone in the text.
    Bare,
    /// `[!NAME [words](target)]`: an include and its like.
    Directive,
}

/// A stretch of the text and what it stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    /// Where it begins in the text.
    pub(super) at: usize,
    /// What it stands for; of the same length as the stretch where both run in step.
    pub(super) span: Span,
}

impl<'t> Passage<'t> {
    /// Reads `raw`, which stands at byte `start` of its file, as the inside of a paragraph.
    ///
    /// ```
    /// use isogloss::parse::passage::Passage;
    /// let passage = Passage::read(r"Fang mit **`a`** an: 5\.0&nbsp;GB", 10);
    /// assert_eq!(passage.text, "Fang mit \u{FFFC} an: 5.0\u{A0}GB");
    /// assert_eq!((passage.codes[0].text.as_str(), passage.codes[0].span.start), ("a", 21));
    /// assert_eq!(passage.strong.len(), 1);
    /// ```
    #[must_use]
    pub fn read(raw: &'t str, start: usize) -> Self {
        Self::read_as(raw, start, false)
    }

    /// The same, with emphasis next to the punctuation of Chinese, Japanese and Korean if `repair_emphasis`.
    #[must_use]
    pub fn read_as(raw: &'t str, start: usize, repair_emphasis: bool) -> Self {
        quick_passage::read(raw, start).unwrap_or_else(|| Self::parsed(raw, start, repair_emphasis))
    }

    /// The same by the parser of Markdown.
    pub(crate) fn parsed(raw: &str, start: usize, repair_emphasis: bool) -> Self {
        let span = Span::new(start, start + raw.len());
        // What could open a block is read behind a character that is punctuation to the rules of emphasis.
        let guarded = begins_block(raw);
        let guarded_text;
        let (text, shift) = if guarded {
            guarded_text = [".", raw].concat();
            (&*guarded_text, 1)
        } else {
            (raw, 0)
        };
        let unknown = |link: BrokenLink<'_>| match link.link_type {
            LinkType::Reference => Some((CowStr::from(link.reference.into_string()), CowStr::Borrowed(""))),
            _ => None,
        };
        let events = Parser::new_with_broken_link_callback(text, markdown::options(), Some(unknown)).into_offset_iter();
        let mut reader = Reader::new(text);
        if repair_emphasis && raw.contains("**") {
            cjk_emphasis::repaired(text, events).for_each(|(event, range)| reader.event(event, range));
        } else {
            events.for_each(|(event, range)| reader.event(event, range));
        }
        let place = |range: Range<usize>| {
            Span::new(range.start.max(shift) - shift + start, range.end.max(shift) - shift + start)
        };
        reader.finish(span, usize::from(guarded), &place)
    }

    /// Puts a passage together from the events of a block, whose ranges are bytes of `text`; `place` leads from there
    /// to the file. What a directive's placeholder stands for is no part of it.
    #[must_use]
    pub fn of_events<'e>(
        text: &str,
        events: impl IntoIterator<Item = (Event<'e>, Range<usize>)>,
        place: &dyn Fn(Range<usize>) -> Span,
    ) -> Self {
        let mut reader = Reader::new(text);
        let mut whole: Option<Range<usize>> = None;
        for (event, range) in events {
            whole = Some(whole.map_or(range.clone(), |whole| whole.start.min(range.start)..whole.end.max(range.end)));
            reader.event(event, range);
        }
        reader.finish(whole.map_or_else(Span::default, place), 0, place)
    }

    /// Where a part of the text stands in the file.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Span {
        if self.pieces.is_empty() {
            return Span::new(range.start, range.end).shifted(self.span.start as usize);
        }
        let start = self.offset(range.start).start;
        let end = if range.end > range.start { self.offset(range.end - 1).end } else { start };
        Span { start, end: end.max(start) }
    }

    /// What the byte at `at` of the text stands for.
    fn offset(&self, at: usize) -> Span {
        let next = self.pieces.partition_point(|piece| piece.at <= at);
        let Some(piece) = next.checked_sub(1).map(|before| self.pieces[before]) else { return self.span };
        let end = self.pieces.get(next).map_or(self.text.len(), |piece| piece.at);
        if piece.span.range().len() != end - piece.at {
            return piece.span;
        }
        let byte = piece.span.start as usize + at - piece.at;
        Span::new(byte, byte + 1)
    }

    /// The same, as long as one likes.
    #[must_use]
    pub fn into_owned(self) -> Passage<'static> {
        let Self { span, text, codes, links, images, tags, strong, emphasis, pieces } = self;
        let text = Cow::Owned(text.into_owned());
        Passage { span, text, codes, links, images, tags, strong, emphasis, pieces }
    }

    /// Whether it holds nothing but prose.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.codes.is_empty() && self.links.is_empty() && self.images.is_empty() && self.tags.is_empty()
    }
}

/// Whether a line that begins so could be another block than a paragraph.
fn begins_block(raw: &str) -> bool {
    raw.bytes().next().is_some_and(|first| b"#>-+*_=~|:0123456789 \t<`[\n\r".contains(&first))
}

/// What is open while events come in.
enum Open {
    Strong(usize, usize),
    Emphasis(usize, usize),
    Link { kind: LinkKind, target: String, title: String, start: usize, at: usize },
    Image { target: String, title: String, start: usize, alt: String },
}

struct Reader<'s> {
    source: &'s str,
    text: String,
    /// Offsets in the text, and what they stand for in the source.
    pieces: Vec<(usize, Range<usize>)>,
    open: Vec<Open>,
    /// How many images are open.
    images_open: usize,
    /// The `]` that ends a directive is still to come.
    directive: bool,
    codes: Vec<Raw>,
    strong: Vec<Raw>,
    emphasis: Vec<Raw>,
    tags: Vec<Raw>,
    links: Vec<(Link, Range<usize>)>,
    images: Vec<(Link, Range<usize>)>,
}

/// A token whose place is still in the source.
struct Raw {
    text: Option<String>,
    source: Range<usize>,
    range: Range<usize>,
}

impl<'s> Reader<'s> {
    fn new(source: &'s str) -> Self {
        Self {
            source,
            text: String::with_capacity(source.len().min(1 << 12)),
            pieces: Vec::new(),
            open: Vec::new(),
            images_open: 0,
            directive: false,
            codes: Vec::new(),
            strong: Vec::new(),
            emphasis: Vec::new(),
            tags: Vec::new(),
            links: Vec::new(),
            images: Vec::new(),
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Text(text) => self.words(&text, range),
            Event::Code(code) if self.images_open > 0 => self.put(&code, range),
            Event::Code(code) => {
                let at = self.mask(range.clone());
                self.codes.push(Raw { text: Some(code.into_string()), source: range, range: at });
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let html = html.trim_end();
                let at = self.mask(range.start..range.start + html.len());
                self.tags.push(Raw { text: Some(html.to_owned()), source: range, range: at });
            }
            Event::SoftBreak => self.put(" ", range),
            Event::HardBreak => self.put("\n", range),
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let at = self.text.len();
        match tag {
            Tag::Paragraph if at > 0 => self.put("\n", range.start..range.start),
            Tag::Strong => self.open.push(Open::Strong(range.start, at)),
            Tag::Emphasis => self.open.push(Open::Emphasis(range.start, at)),
            Tag::Link { link_type, dest_url, title, .. } => {
                let (target, title) = (dest_url.into_string(), title.into_string());
                let kind = if self.begins_directive() { LinkKind::Directive } else { kind(link_type) };
                self.open.push(Open::Link { kind, target, title, start: range.start, at: self.text.len() });
            }
            Tag::Image { dest_url, title, .. } => {
                self.images_open += 1;
                let (target, title) = (dest_url.into_string(), title.into_string());
                self.open.push(Open::Image { target, title, start: range.start, alt: String::new() });
            }
            _ => {}
        }
    }

    /// Whether the text ends in `[!NAME`, which is then taken off it.
    fn begins_directive(&mut self) -> bool {
        let trimmed = self.text.trim_end_matches(' ');
        let name = trimmed.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '_');
        if name.len() == trimmed.len() || !name.ends_with("[!") {
            return false;
        }
        let keep = name.len() - 2;
        self.text.truncate(keep);
        self.pieces.retain(|(at, _)| *at < keep);
        self.directive = true;
        true
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        if !matches!(tag, TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image) {
            return;
        }
        let end = range.end;
        match self.open.pop() {
            Some(Open::Strong(start, at)) => {
                self.strong.push(Raw { text: None, source: start..end, range: at..self.text.len() });
            }
            Some(Open::Emphasis(start, at)) => {
                self.emphasis.push(Raw { text: None, source: start..end, range: at..self.text.len() });
            }
            Some(Open::Link { kind, target, title, start, at }) => {
                if matches!(kind, LinkKind::Auto | LinkKind::Directive) {
                    self.text.truncate(at);
                    self.pieces.retain(|(piece, _)| *piece < at);
                    self.mask(start..end);
                }
                let range = at..self.text.len();
                let text = self.text[range.clone()].to_owned();
                self.links.push((Link { kind, target, title, text, span: Span::default(), range }, start..end));
            }
            Some(Open::Image { target, title, start, alt }) => {
                self.images_open -= 1;
                let range = self.mask(start..end);
                let kind = LinkKind::Inline;
                self.images.push((Link { kind, target, title, text: alt, span: Span::default(), range }, start..end));
            }
            None => {}
        }
    }

    /// Text that readers see. Addresses in it are masked, as links of their own.
    fn words(&mut self, text: &str, range: Range<usize>) {
        let in_link = self.open.iter().any(|open| matches!(open, Open::Link { .. }));
        let mut rest = text;
        let mut from = range.start;
        if std::mem::take(&mut self.directive) {
            if let Some(after) = rest.strip_prefix(']') {
                rest = after;
                from += 1;
            } else {
                self.directive = in_link;
            }
        }
        let in_step = rest.len() == range.end - from && self.source.get(from..range.end) == Some(rest);
        while let Some(address) = bare_address(rest).filter(|_| in_step && !in_link && self.images_open == 0) {
            let source = from + address.start..from + address.end;
            self.put(&rest[..address.start], from..source.start);
            let target = rest[address.clone()].to_owned();
            let at = self.mask(source.clone());
            let text = String::new();
            let link =
                Link { kind: LinkKind::Bare, target, title: text.clone(), text, span: Span::default(), range: at };
            self.links.push((link, source.clone()));
            rest = &rest[address.end..];
            from = source.end;
        }
        self.put(rest, from..range.end);
    }

    fn put(&mut self, text: &str, source: Range<usize>) {
        if let Some(Open::Image { alt, .. }) =
            self.open.iter_mut().rev().find(|open| matches!(open, Open::Image { .. }))
        {
            alt.push_str(text);
            return;
        }
        if text.is_empty() {
            return;
        }
        self.pieces.push((self.text.len(), source));
        if memchr::memmem::find(text.as_bytes(), MASK_BYTES).is_some() {
            self.text.push_str(&text.replace(MASK, "\u{FFFD}"));
        } else {
            self.text.push_str(text);
        }
    }

    /// Puts a mask for `source`; gives its place in the text.
    fn mask(&mut self, source: Range<usize>) -> Range<usize> {
        let at = self.text.len();
        self.pieces.push((at, source));
        self.text.push(MASK);
        at..self.text.len()
    }

    /// The passage, without the first `skip` bytes of its text.
    fn finish<'t>(mut self, span: Span, skip: usize, place: &dyn Fn(Range<usize>) -> Span) -> Passage<'t> {
        let less = |range: &Range<usize>| range.start.saturating_sub(skip)..range.end.saturating_sub(skip);
        let text = if self.text.len() >= skip { self.text.split_off(skip) } else { String::new() };
        let tokens = |raws: Vec<Raw>| -> Vec<Token> {
            let token = |raw: Raw| {
                let range = less(&raw.range);
                let words = raw.text.unwrap_or_else(|| text.get(range.clone()).unwrap_or_default().to_owned());
                Token { text: words, span: place(raw.source), range }
            };
            raws.into_iter().map(token).collect()
        };
        let links = |links: Vec<(Link, Range<usize>)>| -> Vec<Link> {
            let placed =
                |(link, source): (Link, Range<usize>)| Link { span: place(source), range: less(&link.range), ..link };
            links.into_iter().map(placed).collect()
        };
        let mut pieces: Vec<Piece> = Vec::with_capacity(self.pieces.len());
        for (at, source) in self.pieces {
            // The guard is no part of the passage.
            let guard = skip.saturating_sub(at);
            let source = (source.start + guard).min(source.end)..source.end;
            if at + guard > skip || !source.is_empty() {
                pieces.push(Piece { at: (at + guard).saturating_sub(skip), span: place(source) });
            }
        }
        Passage {
            span,
            codes: tokens(self.codes),
            links: links(self.links),
            images: links(self.images),
            tags: tokens(self.tags),
            strong: tokens(self.strong),
            emphasis: tokens(self.emphasis),
            pieces,
            text: Cow::Owned(text),
        }
    }
}

fn kind(written: LinkType) -> LinkKind {
    match written {
        LinkType::Autolink | LinkType::Email => LinkKind::Auto,
        LinkType::Reference | LinkType::ReferenceUnknown => LinkKind::Reference,
        _ => LinkKind::Inline,
    }
}

/// The first `https://…` (or `http://`, `ftp://`) in a text, up to what cannot be part of an address; a final mark of
/// punctuation ends the sentence and not the address.
fn bare_address(text: &str) -> Option<Range<usize>> {
    let mut from = 0;
    loop {
        let slashes = from + text[from..].find("://")?;
        let before = text[..slashes].trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        let scheme = &text[before.len()..slashes];
        if matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https" | "ftp") {
            let start = before.len();
            let rest = &text[slashes + 3..];
            let is_part = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '|');
            let length = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
            let address = rest[..length].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', ')', ']', '*', '_']);
            if !address.is_empty() {
                return Some(start..slashes + 3 + address.len());
            }
        }
        from = slashes + 3;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What was taken apart, on one line each.
    fn shown(raw: &str) -> String {
        let passage = Passage::read(raw, 0);
        let mut lines = vec![passage.text.replace(MASK, "□")];
        let place = |span: Span| raw[span.range()].to_owned();
        lines.extend(passage.codes.iter().map(|code| format!("code {} = {}", code.text, place(code.span))));
        lines.extend(passage.links.iter().map(|link| {
            format!("{:?} {} “{}” = {}", link.kind, link.target, link.text.replace(MASK, "□"), place(link.span))
        }));
        lines.extend(passage.images.iter().map(|image| format!("image {} “{}”", image.target, image.text)));
        lines.extend(passage.tags.iter().map(|tag| format!("tag {} = {}", tag.text, place(tag.span))));
        lines.extend(passage.strong.iter().map(|token| format!("strong {} = {}", token.text, place(token.span))));
        lines.extend(passage.emphasis.iter().map(|token| format!("em {} = {}", token.text, place(token.span))));
        lines.join("\n")
    }

    #[test]
    fn what_is_no_prose_is_masked() {
        insta::assert_snapshot!(shown("افتح `a b` ثم [**الصفحة**](b.md#x) و<br/>![صورة](i.png)"), @r"
        افتح □ ثم الصفحة و□□
        code a b = `a b`
        Inline b.md#x “الصفحة” = [**الصفحة**](b.md#x)
        image i.png “صورة”
        tag <br/> = <br/>
        strong الصفحة = **الصفحة**
        ");
        insta::assert_snapshot!(shown("詳細は <https://a.example/b_c> か https://a.example/d。[こちら][ref] と <xref:A.B*>"), @r"
        詳細は □ か □。こちら と □
        Auto https://a.example/b_c “□” = <https://a.example/b_c>
        Bare https://a.example/d “” = https://a.example/d
        Reference ref “こちら” = [こちら][ref]
        Auto xref:A.B* “□” = <xref:A.B*>
        ");
        insta::assert_snapshot!(shown("Siehe [!INCLUDE [name](../a.md)] und [x]."), @r"
        Siehe □ und [x].
        Directive ../a.md “□” = [name](../a.md)
        ");
    }

    #[test]
    fn what_could_open_a_block_is_text() {
        assert_eq!(shown("- 5\\.0"), "- 5.0");
        assert_eq!(shown("1. x"), "1. x");
        assert_eq!(shown("# x *y*"), "# x y\nem y = *y*");
        assert_eq!(shown("**「題」** と"), "「題」 と\nstrong 「題」 = **「題」**");
        assert_eq!(shown("<div>a **b**"), "□a b\ntag <div> = <div>\nstrong b = **b**");
        assert_eq!(shown("    code"), "    code");
    }

    #[test]
    fn emphasis_next_to_cjk_punctuation() {
        let raw = "これは**「重要」**です";
        assert!(Passage::read(raw, 0).strong.is_empty());
        let passage = Passage::read_as(raw, 0, true);
        assert_eq!((passage.strong.len(), &*passage.text), (1, "これは「重要」です"));
        assert_eq!(&raw[passage.strong[0].span.range()], "**「重要」**");
    }

    #[test]
    fn every_part_knows_its_place() {
        let raw = "א &amp; `b` ב\\.0 *ג*";
        let passage = Passage::read(raw, 100);
        for part in ["א", "ב", "0", "ג"] {
            let at = passage.text.find(part).unwrap();
            let span = passage.place(at..at + part.len());
            assert_eq!(&raw[span.start as usize - 100..span.end as usize - 100], part);
        }
        let at = passage.text.find('&').unwrap();
        let span = passage.place(at..at + 1);
        assert_eq!(&raw[span.start as usize - 100..span.end as usize - 100], "&amp;");
    }

    proptest! {
        #[test]
        fn the_quick_way_leads_to_the_same(
            parts in proptest::collection::vec(
                prop_oneof![
                    "[a-z字 א.,:_!&\u{FF08}-]{1,6}",
                    "`[a-z *_\\\\|]{1,4}`",
                    "\\*\\*[a-z字「」`]{1,4}\\*\\*",
                    "\\*[a-z字 .]{1,4}\\*",
                    "\\[[a-z`字*]{1,4}\\]\\([a-z/#:]{1,4}\\)",
                    "\\\\[*_.a字\\\\`\\[]",
                    "[*_`\\[\\]()&~ ]{1,2}",
                    Just("http://a.example/b".to_owned()),
                ],
                0..6,
            )
        ) {
            let raw = parts.concat();
            let Some(quick) = quick_passage::read(&raw, 5) else { return Ok(()) };
            let parsed = Passage::parsed(&raw, 5, true);
            prop_assert_eq!(&quick.text, &parsed.text);
            prop_assert_eq!(&quick.codes, &parsed.codes);
            prop_assert_eq!(&quick.links, &parsed.links);
            prop_assert_eq!(&quick.strong, &parsed.strong);
            prop_assert_eq!(&quick.emphasis, &parsed.emphasis);
            for (at, c) in quick.text.char_indices() {
                prop_assert_eq!(quick.place(at..at + c.len_utf8()), parsed.place(at..at + c.len_utf8()));
            }
        }

        #[test]
        fn no_text_is_too_odd(raw in "[a字א`*_\\[\\]()<>&;!#|\\\\ \n.:/-]{0,40}") {
            let passage = Passage::read(&raw, 3);
            for (at, c) in passage.text.char_indices() {
                let span = passage.place(at..at + c.len_utf8());
                prop_assert!(span.start >= 3 && span.end as usize <= raw.len() + 3);
            }
            for token in passage.codes.iter().chain(&passage.tags).chain(&passage.strong).chain(&passage.emphasis) {
                prop_assert!(passage.text.get(token.range.clone()).is_some());
                prop_assert!(raw.get(token.span.start as usize - 3..token.span.end as usize - 3).is_some());
            }
            for link in passage.links.iter().chain(&passage.images) {
                prop_assert!(passage.text.get(link.range.clone()).is_some());
            }
        }
    }
}
