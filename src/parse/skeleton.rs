//! [`Skeleton`]: the blocks of an edition as a flat list with depths, each with its place in the file.
//!
//! Comes in: a prepared text. Goes out: headings, paragraphs, lists, tables, alerts, tabs, code and all else that stands
//! on lines of its own, in order; and the ids that links can lead to. A block of text gives its [`Passage`]. Directives
//! are seen by their names and not expanded: what a file includes has a skeleton of its own. The door is
//! [`Skeleton::of`], one pass over the parser's events.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use crate::{
    parse::{
        anchors,
        directive::{attributes, label_and_path},
        extensions::cjk_emphasis,
        markdown::{events, level_number},
        passage::Passage,
        prepare::{Placed, Prepared},
    },
    text::{SourceMap, Span},
};

/// The blocks of a text.
#[derive(Debug)]
pub struct Skeleton<'t> {
    /// In order; what stands in a block follows it and is deeper.
    pub blocks: Vec<Block<'t>>,
    /// The ids that authors wrote, in order.
    pub anchors: Vec<Anchor>,
    events: Vec<(Event<'t>, Range<usize>)>,
    directives: &'t [Placed],
    text: &'t str,
    map: &'t SourceMap,
    repair_emphasis: bool,
}

/// One block.
#[derive(Clone, Debug)]
pub struct Block<'t> {
    /// What it is.
    pub kind: Kind,
    /// How many blocks it stands in.
    pub depth: usize,
    /// All of it in the file.
    pub span: Span,
    /// Where it begins: the directive that makes it an alert, else all of it.
    pub mark: Span,
    /// By kind: the name of an alert or a directive with its first mark (`!note`, `:zone`), the id of a tab, the
    /// language of code, the address of an image.
    pub name: Cow<'t, str>,
    /// The index after the last block in it.
    pub end: usize,
    events: Range<usize>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// 1 to 6.
    Heading(u8),
    /// Text, also that of an item without blank lines.
    Paragraph,
    /// A list, of numbers or not.
    List {
        /// Of numbers.
        ordered: bool,
    },
    /// An item of a list.
    Item,
    /// A table; its cells follow, row by row.
    Table {
        /// Rows, that of the head included.
        rows: usize,
        /// Columns.
        columns: usize,
    },
    /// A cell of a table.
    Cell,
    /// A quote.
    Quote,
    /// A quote that is a note, a warning and so on.
    Alert,
    /// Tabs to choose from.
    Tabs,
    /// One of them; its text is the title.
    Tab,
    /// Code, fenced or indented.
    Code,
    /// One image or several with no text beside them.
    Image,
    /// HTML other than comments.
    Html,
    /// A thematic break.
    Rule,
    /// A directive that stands alone on its line.
    Directive,
}

/// An id that an author wrote: `<a name="x">`, `<a id="x">` or `{#x}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The id.
    pub id: String,
    /// Where it is written in the file.
    pub span: Span,
    /// The block it stands in or, outside all text, the one that follows.
    pub block: usize,
}

/// A line of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeLine {
    /// Without its line end.
    pub text: String,
    /// Where it stands in the file.
    pub span: Span,
}

impl<'t> Skeleton<'t> {
    /// Reads the blocks of a prepared text.
    ///
    /// ```
    /// use isogloss::{finding::Findings, parse::{bitext::{self, Side}, prepare::Prepared, skeleton::{Kind, Skeleton}}};
    /// let text = "# שלום\n\n* a\n* b\n";
    /// let mut findings = Findings::new("he/a.md".into(), None, text);
    /// let bitext = bitext::read(text, 0, Side::Target, None, &mut findings);
    /// let prepared = Prepared::new(&bitext, &mut findings);
    /// let skeleton = Skeleton::of(&prepared);
    /// assert_eq!(skeleton.blocks[0].kind, Kind::Heading(1));
    /// assert_eq!(skeleton.passage(0).text, "שלום");
    /// assert_eq!(skeleton.blocks[1].kind, Kind::List { ordered: false });
    /// assert_eq!(skeleton.items(1), 2);
    /// ```
    #[must_use]
    pub fn of(prepared: &'t Prepared<'_>) -> Self {
        Self::beside(prepared, |events| events.for_each(drop)).0
    }

    /// The same while somebody else reads the events of the text, so that it is parsed once for both.
    pub fn beside<R>(
        prepared: &'t Prepared<'_>,
        read: impl FnOnce(&mut dyn Iterator<Item = (Event<'t>, Range<usize>)>) -> R,
    ) -> (Self, R) {
        let skeleton = Self {
            blocks: Vec::with_capacity(prepared.text.len() / 64),
            anchors: Vec::new(),
            events: Vec::with_capacity(prepared.text.len() / 24),
            directives: &prepared.directives,
            text: &prepared.text,
            map: &prepared.map,
            repair_emphasis: false,
        };
        let mut builder = Builder { skeleton, prepared, open: Vec::new(), html: None, anchor_open: false };
        let read =
            read(&mut events(&prepared.text).inspect(|(event, range)| builder.event(event.clone(), range.clone())));
        builder.close_to(0);
        (builder.skeleton, read)
    }

    /// The same, whose passages have emphasis next to the punctuation of Chinese, Japanese and Korean if `repair`.
    #[must_use]
    pub fn with_emphasis_repaired(self, repair: bool) -> Self {
        Self { repair_emphasis: repair, ..self }
    }

    /// The text of the block at `index`; empty for one without text of its own.
    #[must_use]
    pub fn passage(&self, index: usize) -> Passage<'static> {
        let events = self.blocks.get(index).filter(|block| block.kind.has_text());
        let events = events.map_or(&[][..], |block| &self.events[block.events.clone()]);
        let events = events.iter().cloned();
        let place = |range: Range<usize>| self.map.span(range);
        if self.repair_emphasis {
            return Passage::of_events(self.text, cjk_emphasis::repaired(self.text, events), &place);
        }
        Passage::of_events(self.text, events, &place)
    }

    /// The code of the block at `index`, line by line.
    #[must_use]
    pub fn code(&self, index: usize) -> Vec<CodeLine> {
        let mut lines: Vec<CodeLine> = Vec::new();
        let mut goes_on = false;
        let Some(block) = self.blocks.get(index).filter(|block| block.kind == Kind::Code) else { return lines };
        for (event, range) in &self.events[block.events.clone()] {
            let Event::Text(text) = event else { continue };
            let in_step = text.len() == range.len();
            let mut at = range.start;
            for line in text.split_inclusive('\n') {
                let span = self.map.span(if in_step { at..at + line.trim_end().len() } else { range.clone() });
                at += line.len();
                let whole = line.ends_with('\n');
                let line = line.trim_end_matches(['\n', '\r']);
                match lines.last_mut().filter(|_| goes_on) {
                    Some(last) => {
                        last.text.push_str(line);
                        last.span.end = last.span.end.max(span.end);
                    }
                    None => lines.push(CodeLine { text: line.to_owned(), span }),
                }
                goes_on = !whole;
            }
        }
        lines
    }

    /// The ids in the block at `index`.
    pub fn ids(&self, index: usize) -> impl Iterator<Item = &Anchor> {
        let first = self.anchors.partition_point(|anchor| anchor.block < index);
        self.anchors[first..].iter().take_while(move |anchor| anchor.block == index)
    }

    /// The directive that the block at `index` is or begins with.
    #[must_use]
    pub fn directive(&self, index: usize) -> Option<&'t Placed> {
        let mark = self.blocks.get(index)?.mark;
        let at = self.directives.binary_search_by_key(&mark.start, |placed| placed.span.start).ok()?;
        self.directives.get(at)
    }

    /// How many images there are, in text and apart.
    #[must_use]
    pub fn images(&self) -> usize {
        self.events.iter().filter(|(event, _)| matches!(event, Event::Start(Tag::Image { .. }))).count()
    }

    /// How many blocks stand directly in the one at `index`.
    #[must_use]
    pub fn items(&self, index: usize) -> usize {
        self.children(index).count()
    }

    /// The blocks directly in the one at `index`.
    pub fn children(&self, index: usize) -> impl Iterator<Item = usize> {
        let end = self.blocks.get(index).map_or(0, |block| block.end);
        let mut next = index + 1;
        std::iter::from_fn(move || {
            let at = next;
            (at < end).then(|| {
                next = self.blocks[at].end.max(at + 1);
                at
            })
        })
    }
}

impl Kind {
    /// Whether such a block has text of its own.
    #[must_use]
    pub fn has_text(self) -> bool {
        matches!(self, Self::Heading(_) | Self::Paragraph | Self::Cell | Self::Tab | Self::Image)
    }
}

/// Something that is open: the index of its block, and whether Markdown closes it by itself.
#[derive(Clone, Copy)]
struct Open {
    block: usize,
    by: Opener,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Opener {
    /// An element of Markdown.
    Element,
    /// Text that stands in an item without a paragraph around it, or a tab: ends where something else begins or ends.
    Implied,
}

struct Builder<'t, 'p> {
    skeleton: Skeleton<'t>,
    prepared: &'t Prepared<'p>,
    open: Vec<Open>,
    /// The HTML block that is being read.
    html: Option<Range<usize>>,
    /// The `</a>` of an anchor is still to come.
    anchor_open: bool,
}

impl<'t> Builder<'t, '_> {
    fn event(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Rule => self.rule(range),
            Event::Html(_) => {
                let html = self.html.get_or_insert(range.clone());
                html.end = html.end.max(range.end);
            }
            Event::InlineHtml(html) => self.inline_html(html, range),
            Event::Code(code) => {
                let code = self.restored(code, &range);
                self.inline(Event::Code(code), range);
            }
            Event::Text(text) => {
                let text = self.restored(text, &range);
                self.inline(Event::Text(text), range);
            }
            event => self.inline(event, range),
        }
    }

    fn start(&mut self, tag: Tag<'t>, range: Range<usize>) {
        let none = Cow::Borrowed("");
        match tag {
            Tag::Paragraph => self.begin(Kind::Paragraph, none, range),
            Tag::Heading { level, .. } => self.begin(Kind::Heading(level_number(level)), none, range),
            Tag::BlockQuote(_) => self.begin(Kind::Quote, none, range),
            Tag::CodeBlock(CodeBlockKind::Fenced(language)) => self.begin(Kind::Code, cow(language), range),
            Tag::CodeBlock(CodeBlockKind::Indented) => self.begin(Kind::Code, none, range),
            Tag::List(first) => self.begin(Kind::List { ordered: first.is_some() }, none, range),
            Tag::Item => self.begin(Kind::Item, none, range),
            Tag::Table(columns) => self.begin(Kind::Table { rows: 0, columns: columns.len() }, none, range),
            Tag::TableHead | Tag::TableRow => self.row(),
            Tag::TableCell => self.begin(Kind::Cell, none, range),
            Tag::HtmlBlock => self.html = Some(range.start..range.start),
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. } => {
                self.inline(Event::Start(tag), range);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::Table
            | TagEnd::TableCell => {
                self.close_implied(Kind::Paragraph);
                while self.open.last().is_some_and(|open| open.by == Opener::Implied) {
                    self.close();
                }
                self.close();
            }
            TagEnd::HtmlBlock => self.end_html(),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image => {
                self.inline(Event::End(tag), range);
            }
            _ => {}
        }
    }

    /// Opens a block.
    fn begin(&mut self, kind: Kind, name: Cow<'t, str>, range: Range<usize>) {
        self.close_implied(Kind::Paragraph);
        self.push(kind, name, range, Some(Opener::Element));
    }

    fn push(&mut self, kind: Kind, name: Cow<'t, str>, range: Range<usize>, by: Option<Opener>) {
        let at = self.skeleton.blocks.len();
        let events = self.skeleton.events.len();
        let span = self.skeleton.map.span(trimmed(self.skeleton.text, range));
        self.skeleton.blocks.push(Block {
            kind,
            depth: self.open.len(),
            span,
            mark: span,
            name,
            end: at + 1,
            events: events..events,
        });
        if let Some(by) = by {
            self.open.push(Open { block: at, by });
        }
    }

    /// Closes the innermost block.
    fn close(&mut self) {
        let Some(Open { block, .. }) = self.open.pop() else { return };
        let blocks = self.skeleton.blocks.len();
        self.skeleton.blocks[block].end = blocks;
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            self.close();
        }
    }

    /// Closes the innermost block if it is one of this kind that no element of Markdown stands for.
    fn close_implied(&mut self, kind: Kind) {
        let blocks = &self.skeleton.blocks;
        if self.open.last().is_some_and(|open| open.by == Opener::Implied && blocks[open.block].kind == kind) {
            self.close();
        }
    }

    fn row(&mut self) {
        if let Some(Kind::Table { rows, .. }) = self.open.last().map(|open| &mut self.skeleton.blocks[open.block].kind)
        {
            *rows += 1;
        }
    }

    fn rule(&mut self, range: Range<usize>) {
        self.close_implied(Kind::Paragraph);
        if self.is_in_tab() {
            self.close();
            self.close();
            return;
        }
        self.push(Kind::Rule, Cow::Borrowed(""), range, None);
    }

    fn is_in_tab(&self) -> bool {
        self.open.last().is_some_and(|open| self.skeleton.blocks[open.block].kind == Kind::Tab)
    }

    /// Adds to the text of the innermost block.
    fn inline(&mut self, event: Event<'t>, range: Range<usize>) {
        let holder = self.open.last().map(|open| self.skeleton.blocks[open.block].kind);
        if !holder.is_some_and(|kind| kind.has_text() && kind != Kind::Tab || kind == Kind::Code) {
            self.push(Kind::Paragraph, Cow::Borrowed(""), range.clone(), Some(Opener::Implied));
        }
        self.skeleton.events.push((event, range.clone()));
        let events = self.skeleton.events.len();
        let Some(Open { block, by }) = self.open.last().copied() else { return };
        let end = self.skeleton.map.span(range).end;
        let block = &mut self.skeleton.blocks[block];
        block.events.end = events;
        if by == Opener::Implied {
            block.span.end = block.span.end.max(end);
        }
    }

    fn inline_html(&mut self, html: CowStr<'t>, range: Range<usize>) {
        let prepared = self.prepared;
        if let [placed] = prepared.directives_in(&range)
            && placed.range == range
        {
            return self.inline_directive(placed, range);
        }
        if let Some(id) = anchors::name(&html) {
            self.anchor(id.to_owned(), range, true);
            self.anchor_open = !html.ends_with("/>");
            return;
        }
        if self.anchor_open && html.eq_ignore_ascii_case("</a>") {
            self.anchor_open = false;
            return;
        }
        if !html.starts_with("<!--") {
            self.inline(Event::InlineHtml(html), range);
        }
    }

    /// A directive in a line becomes the Markdown that says the same to a [`Passage`].
    fn inline_directive(&mut self, placed: &'t Placed, range: Range<usize>) {
        let arguments = &placed.directive.arguments;
        let attribute =
            |name: &str| attributes(arguments).find(|(known, _)| known == name).map_or("", |(_, value)| value);
        let text = |text: &'t str| Event::Text(CowStr::Borrowed(text));
        match &*placed.directive.name {
            "!include" => {
                let (label, path) = label_and_path(arguments);
                self.inline(text("[!INCLUDE "), range.clone());
                self.inline(Event::Start(link(path)), range.clone());
                self.inline(text(label), range.clone());
                self.inline(Event::End(TagEnd::Link), range.clone());
                self.inline(text("]"), range);
            }
            ":image" => {
                self.inline(Event::Start(image(attribute("source"))), range.clone());
                self.inline(text(attribute("alt-text")), range.clone());
                self.inline(Event::End(TagEnd::Image), range);
            }
            _ => self.inline(Event::InlineHtml(CowStr::Borrowed(&placed.written)), range),
        }
    }

    fn end_heading(&mut self) {
        let Some(Open { block, .. }) = self.open.last().copied() else { return };
        self.trailing_id(self.skeleton.blocks[block].events.clone());
        let events = self.skeleton.blocks[block].events.clone();
        let tab = tab_id(&self.skeleton.events[events]);
        self.close();
        if let Some(id) = tab {
            self.tab(block, id);
        }
    }

    /// Takes ` {#x}` off the end of a heading.
    fn trailing_id(&mut self, inside: Range<usize>) {
        let Some(found) = anchors::trailing(self.skeleton.events[inside.clone()].iter().map(|(event, _)| event)) else {
            return;
        };
        let (at, end) = (inside.start + found.event, self.skeleton.events[inside.end - 1].1.end);
        let (Event::Text(text), range) = &mut self.skeleton.events[at] else { return };
        let rest = if text.len() == range.len() { range.start + found.words } else { range.start };
        *text = CowStr::from(text[..found.words].to_owned());
        range.end = rest.max(range.start);
        self.skeleton.events.truncate(at + 1);
        if let Some(open) = self.open.last() {
            self.skeleton.blocks[open.block].events.end = at + 1;
        }
        self.anchor(found.id, trimmed(self.skeleton.text, rest..end), true);
    }

    /// Makes a tab of the heading that was just closed.
    fn tab(&mut self, heading: usize, id: Cow<'t, str>) {
        let is_first = !self.is_in_tab();
        if !is_first {
            self.close();
        }
        let mut tab = self.skeleton.blocks[heading].clone();
        tab.kind = Kind::Tab;
        tab.name = id;
        let mut at = heading;
        if is_first {
            let group = &mut self.skeleton.blocks[heading];
            *group = Block { kind: Kind::Tabs, events: tab.events.start..tab.events.start, ..group.clone() };
            self.open.push(Open { block: heading, by: Opener::Implied });
            at += 1;
            tab.end += 1;
            self.skeleton.blocks.push(tab);
        } else {
            self.skeleton.blocks[heading] = tab;
        }
        self.skeleton.blocks[at].depth = self.open.len();
        self.open.push(Open { block: at, by: Opener::Implied });
    }

    fn end_paragraph(&mut self) {
        let Some(Open { block, .. }) = self.open.last().copied() else { return };
        let events = self.skeleton.blocks[block].events.clone();
        let block = &mut self.skeleton.blocks[block];
        match looks(&self.skeleton.events[events]) {
            Looks::Image(target) => {
                block.kind = Kind::Image;
                block.name = target;
            }
            Looks::Tags => block.kind = Kind::Html,
            Looks::Text => {}
        }
        self.close();
    }

    fn end_html(&mut self) {
        let Some(range) = self.html.take() else { return };
        self.close_implied(Kind::Paragraph);
        let prepared = self.prepared;
        let mut at = range.start;
        for placed in prepared.directives_in(&range) {
            self.html_between(at..placed.range.start);
            self.directive(placed);
            at = placed.range.end.max(at);
        }
        self.html_between(at..range.end);
    }

    /// HTML without directives in it.
    fn html_between(&mut self, range: Range<usize>) {
        let html = self.skeleton.text.get(range.clone()).unwrap_or_default();
        if is_comment(html) {
            return;
        }
        for (id, at) in anchors::names(html) {
            self.anchor(id.to_owned(), range.start + at.start..range.start + at.end, false);
        }
        self.push(Kind::Html, Cow::Borrowed(""), range, None);
    }

    /// A directive that stands alone on its line.
    fn directive(&mut self, placed: &'t Placed) {
        let name = &*placed.directive.name;
        if name == ":image" {
            let source = attributes(&placed.directive.arguments).find(|(name, _)| name == "source");
            let source = source.map_or("", |(_, source)| source);
            let range = placed.range.clone();
            self.push(Kind::Image, Cow::Borrowed(source), range.clone(), Some(Opener::Implied));
            self.inline_directive(placed, range);
            return self.close();
        }
        let in_quote = self.open.last().copied().filter(|open| {
            matches!(self.skeleton.blocks[open.block].kind, Kind::Quote | Kind::Alert) && name.starts_with('!')
        });
        match in_quote {
            Some(quote) if !matches!(name, "!include" | "!code" | "!video") => self.section(quote, placed),
            _ => self.push(Kind::Directive, Cow::Borrowed(name), placed.range.clone(), None),
        }
    }

    /// The part of a quote that a directive begins.
    fn section(&mut self, quote: Open, placed: &'t Placed) {
        let name = &*placed.directive.name;
        let kind = if name == "!div" { Kind::Quote } else { Kind::Alert };
        if self.skeleton.blocks.len() == quote.block + 1 {
            let block = &mut self.skeleton.blocks[quote.block];
            block.kind = kind;
            block.name = Cow::Borrowed(name);
            block.mark = placed.span;
            return;
        }
        self.close();
        self.push(kind, Cow::Borrowed(name), placed.range.clone(), Some(quote.by));
    }

    fn anchor(&mut self, id: String, range: Range<usize>, in_text: bool) {
        let holder = self.open.last().map(|open| open.block).filter(|block| {
            let kind = self.skeleton.blocks[*block].kind;
            in_text && kind.has_text() && kind != Kind::Tab
        });
        let block = holder.unwrap_or(self.skeleton.blocks.len());
        self.skeleton.anchors.push(Anchor { id, span: self.skeleton.map.span(range), block });
    }

    /// A text with the directives that turned out to be none as they were written.
    fn restored(&self, text: CowStr<'t>, range: &Range<usize>) -> CowStr<'t> {
        let placed = self.prepared.directives_in(range);
        if placed.is_empty() {
            return text;
        }
        let mut restored = String::with_capacity(text.len());
        let mut rest = &*text;
        for placed in placed {
            let mark = &self.skeleton.text[placed.range.clone()];
            let Some((before, after)) = rest.split_once(mark.trim_end()) else { continue };
            restored.push_str(before);
            restored.push_str(&placed.written);
            rest = after;
        }
        restored.push_str(rest);
        restored.into()
    }
}

/// What the text of a paragraph amounts to.
enum Looks<'t> {
    Text,
    /// Images only; the address of the first.
    Image(Cow<'t, str>),
    /// HTML tags only, or nothing.
    Tags,
}

fn looks<'t>(events: &[(Event<'t>, Range<usize>)]) -> Looks<'t> {
    let mut first = None;
    let mut images = 0usize;
    for (event, _) in events {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                images += 1;
                first.get_or_insert(dest_url);
            }
            Event::End(TagEnd::Image) => images = images.saturating_sub(1),
            Event::Text(text) if images == 0 && !text.trim().is_empty() => return Looks::Text,
            Event::Code(_) if images == 0 => return Looks::Text,
            _ => {}
        }
    }
    first.map_or(Looks::Tags, |target| Looks::Image(cow(target.clone())))
}

/// The id of the tab that a heading begins: nothing but a link to `#tab/id`.
fn tab_id<'t>(heading: &[(Event<'t>, Range<usize>)]) -> Option<Cow<'t, str>> {
    let mut inside = heading.iter().map(|(event, _)| event);
    let is_blank = |event: &&Event<'_>| matches!(event, Event::Text(text) if text.trim().is_empty());
    let first = inside.by_ref().find(|event| !is_blank(event))?;
    let Event::Start(Tag::Link { dest_url, .. }) = first else { return None };
    let id = dest_url.strip_prefix("#tab/").filter(|id| !id.is_empty() && !id.contains(char::is_whitespace))?;
    inside.by_ref().find(|event| matches!(event, Event::End(TagEnd::Link)))?;
    inside.all(|event| is_blank(&event)).then(|| Cow::Owned(id.trim_end_matches('/').to_owned()))
}

/// Whether HTML is nothing but comments.
fn is_comment(html: &str) -> bool {
    let mut rest = html.trim_start();
    while let Some(comment) = rest.strip_prefix("<!--") {
        rest = comment.split_once("-->").map_or("", |(_, after)| after).trim_start();
    }
    rest.is_empty()
}

/// A range without the white space around it.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = text.get(range.clone()).unwrap_or_default();
    let start = range.start + inside.len() - inside.trim_start().len();
    start..start + inside.trim().len()
}

fn cow(text: CowStr<'_>) -> Cow<'_, str> {
    match text {
        CowStr::Borrowed(text) => Cow::Borrowed(text),
        text => Cow::Owned(text.into_string()),
    }
}

fn link(target: &str) -> Tag<'_> {
    Tag::Link { link_type: LinkType::Inline, dest_url: target.into(), title: "".into(), id: "".into() }
}

fn image(target: &str) -> Tag<'_> {
    Tag::Image { link_type: LinkType::Inline, dest_url: target.into(), title: "".into(), id: "".into() }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;
    use crate::{
        finding::Findings,
        parse::bitext::{self, Side},
    };

    fn with<T>(text: &str, look: impl FnOnce(&Skeleton<'_>) -> T) -> T {
        let mut findings = Findings::new("a.md".into(), None, text);
        let bitext = bitext::read(text, 0, Side::Target, None, &mut findings);
        let prepared = Prepared::new(&bitext, &mut findings);
        look(&Skeleton::of(&prepared))
    }

    /// A line for each block, and for each anchor.
    fn shown(text: &str) -> String {
        with(text, |skeleton| {
            let mut lines = Vec::new();
            for (at, block) in skeleton.blocks.iter().enumerate() {
                let mut line = format!("{}{:?}", "  ".repeat(block.depth), block.kind);
                if !block.name.is_empty() {
                    let _ = write!(line, " {}", block.name);
                }
                if block.kind.has_text() {
                    let _ = write!(line, " “{}”", skeleton.passage(at).text.replace('\u{FFFC}', "□"));
                }
                for code in skeleton.code(at) {
                    let _ = write!(line, " | {}", code.text);
                    assert_eq!(&text[code.span.range()], code.text.trim_end());
                }
                lines.push(line);
            }
            lines.extend(
                skeleton
                    .anchors
                    .iter()
                    .map(|anchor| format!("#{} at {} = {}", anchor.id, anchor.block, &text[anchor.span.range()])),
            );
            lines.join("\n")
        })
    }

    #[test]
    fn blocks_and_their_depths() {
        insta::assert_snapshot!(shown("# א `x`\n\n* a\n* b\n\n  c\n\n  1. d\n\n> e\n\n| f | g |\n|---|---|\n| h | |\n\n---\n\n![i](j.png)\n\n<div>\nk\n</div>\n\n<!-- l -->\n"), @r"
        Heading(1) “א □”
        List { ordered: false }
          Item
            Paragraph “a”
          Item
            Paragraph “b”
            Paragraph “c”
            List { ordered: true }
              Item
                Paragraph “d”
        Quote
          Paragraph “e”
        Table { rows: 2, columns: 2 }
          Cell “f”
          Cell “g”
          Cell “h”
          Cell “”
        Rule
        Image j.png “□”
        Html
        ");
    }

    #[test]
    fn directives_alerts_and_tabs() {
        insta::assert_snapshot!(shown("> [!NOTE]\n> 注意\n> [!TIP]\n> b\n\n::: zone pivot=\"x\"\n\nc [!INCLUDE [d](e.md)]\n\n:::image source=\"f.png\" alt-text=\"圖\":::\n\n::: zone-end\n\n[!INCLUDE [g](h.md)]\n"), @r"
        Alert !note
          Paragraph “注意”
        Alert !tip
          Paragraph “b”
        Directive :zone
        Paragraph “c □”
        Image f.png “□”
        Directive :zone-end
        Directive !include
        ");
        insta::assert_snapshot!(shown("# [A](#tab/a)\n\n1\n\n# [ب](#tab/b)\n\n- 2\n\n***\n\nafter\n\n- # [C](#tab/c)\n\n  3\n"), @r"
        Tabs
          Tab a “A”
            Paragraph “1”
          Tab b “ب”
            List { ordered: false }
              Item
                Paragraph “2”
        Paragraph “after”
        List { ordered: false }
          Item
            Tabs
              Tab c “C”
                Paragraph “3”
        ");
    }

    #[test]
    fn code_and_anchors() {
        insta::assert_snapshot!(shown("- ```cs\n  a\n\n    b\n  ```\n\n      c\n\n## <a name=\"x\"></a>कोड\n\n## D {#y}\n\n<a id=\"z\"></a>\n\ne <a name='w'/>f\n"), @r#"
        List { ordered: false }
          Item
            Code cs | a |  |   b
            Code | c
        Heading(2) “कोड”
        Heading(2) “D”
        Html
        Paragraph “e f”
        #x at 4 = <a name="x">
        #y at 5 = {#y}
        #z at 6 = <a id="z">
        #w at 7 = <a name='w'/>
        "#);
    }

    #[test]
    fn much_of_anything() {
        let table = format!("|a|b|\n|-|-|\n{}", "|c|d|\n".repeat(5000));
        let nested = (0..100).fold(String::new(), |nested, depth| nested + &"  ".repeat(depth) + "- a\n");
        let texts = [
            &"- a\n".repeat(30_000),
            &"# 題\n".repeat(10_000),
            &table,
            &nested,
            &"> ".repeat(5000),
            &"[".repeat(20_000),
        ];
        for text in texts {
            assert!(with(text, |skeleton| skeleton.blocks.len()) > 0);
        }
        assert_eq!(with(&table, |skeleton| skeleton.blocks[0].kind), Kind::Table { rows: 5001, columns: 2 });
    }
}
