//! [`Renderer::copy`]: an article as Markdown, for programs that read text, such as language models.
//!
//! It is made of the HTML of the page and not of the article: there the includes are included, the samples taken in,
//! the links made to work and the dialect is gone. One pass; what comes in was made by [`super::html`], which leaves no
//! element open.

use std::{borrow::Cow, fmt::Write as _};

use memchr::{memchr, memmem};

use crate::{
    locale::Locale,
    parse::html_tag::Tag,
    render::{link::relative, page::Renderer},
    site::{Article, Edition, LocaleId},
};

/// The name of the file beside the page.
pub(super) const COPY: &str = "index.md";

impl Renderer<'_> {
    /// The path of an article as Markdown, and its text, where the site has such files. What a page shows of another
    /// locale has one there.
    pub(super) fn copy(
        &self,
        article: &Article,
        edition: &Edition,
        reader: LocaleId,
        html: &str,
    ) -> Option<(String, String)> {
        if !self.site.settings.copies || edition.locale != reader {
            return None;
        }
        let known = &self.site.locales[reader];
        let path = format!("{}/{}{COPY}", known.slug, article.address.as_str());
        let url = self.site.settings.base_url.as_ref().map(|base| format!("{base}{}", self.page_url(reader, article)));
        let mut text = head(edition, &known.locale, url.as_deref());
        if !html.starts_with("<h1") {
            text.extend(["# ", &escaped(&edition.title), "\n\n"]);
        }
        text.push_str(&markdown(html));
        Some((path, text))
    }

    /// The way from a page to what it shows as Markdown; empty where there is no such file.
    pub(super) fn way_to_copy(&self, article: &Article, edition: &Edition, page: &str) -> String {
        if !self.site.settings.copies || !self.site.locales[edition.locale].selected {
            return String::new();
        }
        relative(page, &(self.page_url(edition.locale, article) + COPY))
    }
}

/// Front matter that says what the text is and where it comes from.
fn head(edition: &Edition, locale: &Locale, url: Option<&str>) -> String {
    let mut head = String::from("---\n");
    let description = edition.front.description.as_ref().map(|text| text.value.as_str());
    let fields =
        [("title", Some(&*edition.title)), ("description", description), ("lang", Some(locale.as_str())), ("url", url)];
    for (name, value) in fields {
        if let Some(value) = value {
            // What JSON has between quotes, YAML reads.
            let _ = writeln!(head, "{name}: {}", serde_json::Value::from(value));
        }
    }
    if let Some(date) = edition.front.date {
        let _ = writeln!(head, "date: {date}");
    }
    head.push_str("---\n\n");
    head
}

/// Plain text on one line, with nothing in it that Markdown would take for a mark.
fn escaped(text: &str) -> String {
    let mut writer = Writer { fresh: true, ..Writer::default() };
    writer.text(&text.replace('\n', " ").replace('&', "&amp;").replace('<', "&lt;"));
    writer.out
}

/// The body of a page as CommonMark with tables, strikethrough and alerts as GitHub has them.
fn markdown(html: &str) -> String {
    let mut writer = Writer { out: String::with_capacity(html.len()), fresh: true, ..Writer::default() };
    let mut at = 0;
    while let Some(found) = memchr(b'<', &html.as_bytes()[at..]) {
        writer.text(&html[at..at + found]);
        at += found;
        let Some(tag) = Tag::read(&html[at..]) else {
            writer.text("&lt;");
            at += 1;
            continue;
        };
        at += tag.length;
        if tag.name == "pre" && !tag.closing && writer.hidden.is_none() {
            let end = memmem::find(&html.as_bytes()[at..], b"</pre>").map_or(html.len(), |end| at + end);
            writer.code_block(&html[at..end]);
            at = (end + "</pre>".len()).min(html.len());
        } else if tag.closing {
            writer.next = html[at..].chars().next();
            writer.end(tag.name);
        } else {
            writer.start(&tag);
        }
    }
    writer.text(&html[at..]);
    while let Some(open) = writer.open.pop() {
        writer.close(open);
    }
    writer.out.push('\n');
    writer.out
}

/// An element that is open.
#[derive(Debug)]
struct Open<'h> {
    name: &'h str,
    end: End,
}

/// What is to be done where an element ends.
#[derive(Debug)]
enum End {
    /// Nothing: its text is all there is of it.
    Nothing,
    /// What follows stands on a line of its own, or after an empty one.
    Gap(u8),
    /// It stood in a line between two of these marks, which begin at this offset.
    Marks(usize, &'static str),
    /// An HTML element, which Markdown has no mark for.
    Tag,
    /// A heading or the like: one line, which begins at this offset.
    Line(usize, &'static str),
    /// The lines in it began with more than those around it, which begin with so many bytes.
    Prefix(usize, u8),
    /// A link to this address.
    Link(String),
    /// Code in a line began at this offset.
    Code(usize),
    /// A list, a row or a table ends.
    List,
    Row,
    Table,
    /// The text of a cell began at this offset, after lines with this prefix.
    Cell(usize, String),
}

#[derive(Debug, Default)]
struct Writer<'h> {
    out: String,
    /// What begins each line.
    prefix: String,
    open: Vec<Open<'h>>,
    /// Line feeds that are due before the next text.
    due: u8,
    /// White space that is due before the next text on the line.
    space: Option<char>,
    /// Whether nothing was written yet since the text, an item, a quote or a cell began.
    fresh: bool,
    /// Whether the next text begins a line.
    begins_line: bool,
    /// The number of elements around one that is not to be seen.
    hidden: Option<usize>,
    /// The number of the next item of each list that is open; none for bullets.
    lists: Vec<Option<usize>>,
    tables: Vec<Rows>,
    cells: usize,
    codes: usize,
    link: Link,
    /// What follows the last end tag.
    next: Option<char>,
}

/// The link around what is being written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Link {
    #[default]
    None,
    /// It begins with the next text.
    Due,
    /// Its text began at this offset.
    From(usize),
}

/// A table that is being written.
#[derive(Debug, Default)]
struct Rows {
    /// The marks of the alignment of each column, by the first row.
    columns: Vec<&'static str>,
    count: usize,
}

/// The bytes that may be a mark, or the beginning of a reference.
const MARKS: [bool; 256] = {
    let mut marks = [false; 256];
    let bytes = b"\\`*_[]<&~";
    let mut at = 0;
    while at < bytes.len() {
        marks[bytes[at] as usize] = true;
        at += 1;
    }
    marks
};

impl<'h> Writer<'h> {
    fn start(&mut self, tag: &Tag<'h>) {
        let attribute = |wanted: &str| tag.attributes.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
        let class = attribute("class").unwrap_or_default();
        if self.hidden.is_some() {
            if !matches!(tag.name, "br" | "hr" | "img" | "input" | "wbr" | "col" | "source") {
                self.push(tag.name, End::Nothing);
            }
            return;
        }
        // The list of tabs says what each of them has as a title.
        let is_tab_list = tag.name == "ul" && self.open.last().is_some_and(|open| open.name == "tabs");
        if attribute("hidden").is_some()
            || class == "alert-title"
            || is_tab_list
            || matches!(tag.name, "select" | "button" | "svg")
        {
            self.hidden = Some(self.open.len());
            return self.push(tag.name, End::Nothing);
        }
        match tag.name {
            "br" => self.line_break(),
            "img" => self.image(attribute("src"), attribute("alt"), attribute("title")),
            "hr" => {
                self.gap(2);
                self.begin_block();
                self.out.push_str("---");
                self.gap(2);
            }
            "input" | "wbr" | "col" | "source" => {}
            "strong" | "b" => self.marks(tag.name, "**"),
            "em" | "i" | "cite" | "dfn" | "var" => self.marks(tag.name, "*"),
            "del" | "s" => self.marks(tag.name, "~~"),
            "kbd" | "sub" | "sup" => {
                self.begin();
                self.out.extend(["<", tag.name, ">"]);
                self.push(tag.name, End::Tag);
            }
            "a" => self.link(attribute("href")),
            "code" | "samp" | "tt" if self.codes == 0 => {
                self.begin();
                self.codes += 1;
                self.push(tag.name, End::Code(self.out.len()));
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if self.cells == 0 => {
                let level = usize::from(tag.name.as_bytes()[1] - b'0');
                self.gap(2);
                self.begin_block();
                self.out.extend(["######".get(..level).unwrap_or("#"), " "]);
                self.begins_line = false;
                self.push(tag.name, End::Line(self.out.len(), ""));
            }
            "summary" | "dt" | "caption" => self.title(tag.name),
            "p" if matches!(class, "for" | "selector-title") => self.title(tag.name),
            "ul" | "ol" => {
                let first = attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1);
                // Only a list that begins with 1 may follow a line of text at once.
                self.gap(if self.lists.is_empty() || first != 1 { 2 } else { 1 });
                self.lists.push((tag.name == "ol").then_some(first));
                self.push(tag.name, End::List);
            }
            "li" => self.item(),
            "blockquote" => self.quote(tag.name, ""),
            "div" if class.starts_with("alert ") => self.quote(tag.name, &class["alert ".len()..]),
            "table" => {
                self.gap(2);
                self.tables.push(Rows::default());
                self.push(tag.name, End::Table);
            }
            "tr" => self.row(),
            "th" | "td" => self.cell(tag.name, class),
            "div" if class == "tabs" => {
                self.gap(2);
                self.push("tabs", End::Gap(2));
            }
            "p" | "div" | "section" | "figure" | "figcaption" | "details" | "dl" | "dd" | "h1" | "h2" | "h3" | "h4"
            | "h5" | "h6" | "article" | "header" | "footer" | "aside" | "nav" | "center" | "hgroup" => {
                self.gap(2);
                self.push(tag.name, End::Gap(2));
            }
            name => self.push(name, End::Nothing),
        }
    }

    fn push(&mut self, name: &'h str, end: End) {
        self.open.push(Open { name, end });
    }

    /// Ends the innermost element of this name, and what was left open in it.
    fn end(&mut self, name: &str) {
        let is_it = |open: &Open<'_>| open.name == name || (name == "div" && open.name == "tabs");
        let Some(at) = self.open.iter().rposition(is_it) else { return };
        while self.open.len() > at {
            if let Some(open) = self.open.pop() {
                self.close(open);
            }
        }
    }

    fn close(&mut self, open: Open<'_>) {
        if let Some(around) = self.hidden {
            if self.open.len() == around {
                self.hidden = None;
            }
            return;
        }
        match open.end {
            End::Nothing => {}
            End::Gap(lines) => self.gap(lines),
            End::Marks(start, mark) => self.close_marks(start, mark),
            End::Tag => self.out.extend(["</", open.name, ">"]),
            End::Line(start, mark) => {
                let line = self.out.split_off(start).replace('\n', " ");
                self.out.push_str(&line);
                self.close_marks(start, mark);
                self.gap(2);
            }
            End::Prefix(length, lines) => {
                self.prefix.truncate(length);
                self.fresh = false;
                self.gap(lines);
            }
            End::Link(to) => self.close_link(&to),
            End::Code(start) => {
                self.codes -= 1;
                let code = self.out.split_off(start);
                self.code_span(&code);
            }
            End::List => {
                self.lists.pop();
                self.gap(if self.lists.is_empty() { 2 } else { 1 });
            }
            End::Row => self.close_row(),
            End::Table => {
                self.tables.pop();
                self.gap(2);
            }
            End::Cell(start, prefix) => self.close_cell(start, prefix),
        }
    }

    /// What follows stands on a line of its own (1), or after an empty line (2).
    fn gap(&mut self, lines: u8) {
        if !self.fresh {
            self.due = self.due.max(lines);
        }
    }

    /// Makes ready for text.
    fn begin(&mut self) {
        self.begin_block();
        if self.link == Link::Due {
            // `!` and a link would be an image.
            if self.out.ends_with('!') {
                self.out.insert(self.out.len() - 1, '\\');
            }
            self.out.push('[');
            self.link = Link::From(self.out.len());
            self.begins_line = false;
        }
    }

    /// Makes ready for the mark of a block: ends lines, and leaves blanks. A link around it begins with its text.
    fn begin_block(&mut self) {
        let (due, space) = (std::mem::take(&mut self.due), self.space.take());
        if std::mem::take(&mut self.fresh) {
            self.begins_line = true;
        } else if due > 0 && self.cells > 0 {
            self.out.push_str("<br>");
        } else if due > 0 {
            if due > 1 {
                self.out.push('\n');
                self.out.push_str(self.prefix.trim_end());
            }
            self.line_feed();
        } else if space == Some('\n') {
            self.line_feed();
        } else if space.is_some() {
            self.out.push(' ');
        }
    }

    fn line_feed(&mut self) {
        self.out.push('\n');
        self.out.push_str(&self.prefix);
        self.begins_line = true;
    }

    fn line_break(&mut self) {
        if self.fresh || self.due > 0 {
            return;
        }
        let is_line = self.cells > 0 || self.open.iter().any(|open| matches!(open.end, End::Line(..)));
        if is_line {
            self.begin();
            self.out.push_str("<br>");
        } else {
            self.out.push('\\');
            self.line_feed();
            self.space = None;
        }
    }

    fn marks(&mut self, name: &'h str, mark: &'static str) {
        if self.codes > 0 {
            return self.push(name, End::Nothing);
        }
        self.begin();
        self.push(name, End::Marks(self.out.len(), mark));
    }

    /// Puts marks around the text from `start` on; blanks stay outside, where marks would mean nothing.
    fn close_marks(&mut self, start: usize, mark: &str) {
        let text = self.out.split_off(start.min(self.out.len()));
        let inner = text.trim();
        if inner.is_empty() || mark.is_empty() {
            self.out.push_str(&text);
            return;
        }
        let before = text.len() - text.trim_start().len();
        self.out.push_str(&text[..before]);
        let after = &text[before + inner.len()..];
        let next = after.chars().next().or(self.next.filter(|next| *next != '<'));
        if is_understood(self.out.chars().next_back(), inner, next) {
            self.out.extend([mark, inner, mark]);
        } else {
            let name = match mark {
                "**" => "strong",
                "*" => "em",
                _ => "del",
            };
            self.out.extend(["<", name, ">", inner, "</", name, ">"]);
        }
        self.out.push_str(after);
        self.begins_line = false;
    }

    /// A line of bold text.
    fn title(&mut self, name: &'h str) {
        self.gap(2);
        self.begin();
        self.push(name, End::Line(self.out.len(), "**"));
    }

    fn link(&mut self, to: Option<&str>) {
        let Some(to) = to.filter(|_| self.codes == 0 && self.link == Link::None) else {
            return self.push("a", End::Nothing);
        };
        self.link = Link::Due;
        let to = decoded(to);
        self.push("a", End::Link(to.strip_suffix("#lightbox").unwrap_or(&to).to_owned()));
    }

    fn close_link(&mut self, to: &str) {
        let Link::From(start) = std::mem::take(&mut self.link) else { return };
        let text = &self.out[start..];
        if *text == *to && to.starts_with("http") {
            self.out.truncate(start - 1);
            self.out.extend(["<", to, ">"]);
            return;
        }
        // A link holds no block: of several it keeps the last.
        if let Some(last) = memmem::rfind(text.as_bytes(), b"\n\n") {
            let line =
                text[last..].find(|c: char| !"\n >#-".contains(c)).map_or(self.out.len(), |at| start + last + at);
            self.out.insert(line, '[');
            self.out.remove(start - 1);
        }
        self.out.push_str("](");
        self.destination(to);
        self.out.push(')');
    }

    /// An address as it stands in a link.
    fn destination(&mut self, to: &str) {
        let is_plain =
            !to.is_empty() && !to.contains(|c: char| c.is_whitespace() || c.is_control() || "()<>\\".contains(c));
        if is_plain {
            self.out.push_str(to);
            return;
        }
        self.out.push('<');
        for c in to.chars() {
            match c {
                '\n' | '\r' => self.out.push(' '),
                '<' | '>' | '\\' => self.out.extend(['\\', c]),
                c => self.out.push(c),
            }
        }
        self.out.push('>');
    }

    fn image(&mut self, source: Option<&str>, alt: Option<&str>, title: Option<&str>) {
        let Some(source) = source else { return };
        self.begin();
        self.out.push_str("![");
        // A bracket would close it.
        let around = std::mem::replace(&mut self.link, Link::From(self.out.len()));
        let alt = alt.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        self.begins_line = false;
        self.run(&alt);
        self.link = around;
        self.out.push_str("](");
        self.destination(&decoded(source));
        if let Some(title) = title.filter(|title| !title.trim().is_empty()) {
            let title = decoded(title).replace(['\n', '\r'], " ").replace('\\', "\\\\").replace('"', "\\\"");
            self.out.extend([" \"", title.trim(), "\""]);
        }
        self.out.push(')');
    }

    /// Begins a block whose lines begin with more than those around it: `mark` on the first, `more` on all others.
    fn nest(&mut self, name: &'h str, mark: &str, more: &str, after: u8) {
        self.begin_block();
        self.push(name, End::Prefix(self.prefix.len(), after));
        self.out.push_str(mark);
        if self.cells == 0 {
            self.prefix.push_str(more);
        }
        self.fresh = true;
    }

    fn item(&mut self) {
        self.gap(1);
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                let mark = format!("{number}. ");
                *number = number.saturating_add(1);
                mark
            }
            _ => "- ".to_owned(),
        };
        self.nest("li", &mark, &" ".repeat(mark.len()), 1);
    }

    /// A quote, or an alert of this kind.
    fn quote(&mut self, name: &'h str, alert: &str) {
        self.gap(2);
        self.nest(name, if self.cells == 0 { "> " } else { "" }, "> ", 2);
        if !alert.is_empty() && self.cells == 0 {
            self.out.extend(["[!", &alert.to_ascii_uppercase(), "]"]);
            self.line_feed();
        }
    }

    fn row(&mut self) {
        let Some(rows) = self.tables.last_mut().filter(|_| self.cells == 0) else {
            self.gap(1);
            return self.push("tr", End::Gap(1));
        };
        rows.count += 1;
        let lines = if rows.count == 1 { 2 } else { 1 };
        self.gap(lines);
        self.begin_block();
        self.out.push('|');
        self.push("tr", End::Row);
    }

    fn close_row(&mut self) {
        self.fresh = false;
        if let Some(rows) = self.tables.last().filter(|rows| rows.count == 1) {
            let line = rows.columns.iter().fold(String::from("|"), |line, mark| line + mark + "|");
            self.line_feed();
            self.out.push_str(&line);
        }
        self.gap(1);
    }

    fn cell(&mut self, name: &'h str, class: &str) {
        if self.cells > 0 || self.tables.is_empty() {
            self.space = Some(' ');
            return self.push(name, End::Nothing);
        }
        if let Some(rows) = self.tables.last_mut().filter(|rows| rows.count == 1) {
            rows.columns.push(match class {
                "start" => ":--",
                "center" => ":-:",
                "end" => "--:",
                _ => "---",
            });
        }
        self.cells += 1;
        self.fresh = true;
        let prefix = std::mem::take(&mut self.prefix);
        self.push(name, End::Cell(self.out.len(), prefix));
    }

    fn close_cell(&mut self, start: usize, prefix: String) {
        let text = self.out.split_off(start).replace('\n', " ").replace('|', "\\|");
        self.out.extend([" ", text.trim(), if text.trim().is_empty() { "|" } else { " |" }]);
        self.cells -= 1;
        self.prefix = prefix;
        (self.due, self.space, self.fresh) = (0, None, false);
    }

    /// A block of code; `html` is what stands in its element.
    fn code_block(&mut self, html: &str) {
        let code = without_tags(html);
        let code = code.trim_end_matches('\n');
        if self.cells > 0 {
            self.gap(1);
            self.begin();
            self.code_span(code);
            return self.gap(1);
        }
        let language = Tag::read(html).and_then(|tag| {
            let class = tag.attributes.iter().find(|(name, _)| *name == "class")?.1;
            Some(decoded(class.strip_prefix("lang-").or_else(|| class.strip_prefix("language-"))?).into_owned())
        });
        let language = language.unwrap_or_default().replace(|c: char| c == '`' || c.is_whitespace(), "");
        let fence = "`".repeat(longest_run(code).max(2) + 1);
        self.gap(2);
        self.begin_block();
        self.out.extend([&*fence, &*language]);
        for line in code.split('\n') {
            self.out.push('\n');
            self.out.push_str(if line.is_empty() { self.prefix.trim_end() } else { &self.prefix });
            self.out.push_str(line);
        }
        self.line_feed();
        self.out.push_str(&fence);
        self.gap(2);
    }

    fn code_span(&mut self, code: &str) {
        let mut code = Cow::Borrowed(code.trim());
        if memchr(b'\n', code.as_bytes()).is_some() {
            code = code.split_whitespace().collect::<Vec<_>>().join(" ").into();
        }
        if code.is_empty() {
            return;
        }
        let mark = "`".repeat(longest_run(&code) + 1);
        let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
        self.out.extend([&*mark, pad, &*code, pad, &*mark]);
        self.begins_line = false;
    }

    /// Text between two tags.
    fn text(&mut self, text: &str) {
        if self.hidden.is_some() || text.is_empty() {
            return;
        }
        if self.codes > 0 {
            self.out.push_str(&decoded(text));
            return;
        }
        let mut first = true;
        // A line feed of the text is one of the copy.
        for line in text.split('\n') {
            if !std::mem::take(&mut first) {
                self.space = Some('\n');
            }
            let inner = line.trim_matches([' ', '\t', '\r']);
            if !inner.is_empty() {
                if line.starts_with([' ', '\t']) && self.space.is_none() {
                    self.space = Some(' ');
                }
                self.begin();
                self.run(inner);
            }
            if line.ends_with([' ', '\t']) && self.space.is_none() {
                self.space = Some(' ');
            }
        }
    }

    /// Text without line feeds, with everything escaped that Markdown would take for a mark.
    fn run(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = if std::mem::take(&mut self.begins_line) { self.line_start(text) } else { 0 };
        let mut written = at;
        while let Some(found) = bytes[at..].iter().position(|byte| MARKS[usize::from(*byte)]) {
            at += found;
            let next = bytes.get(at + 1).copied().unwrap_or(b' ');
            if bytes[at] == b'&' {
                let (shown, length) = entity(&text[at..]);
                self.out.push_str(&text[written..at]);
                at += length;
                written = at;
                self.out.push_str(shown);
                continue;
            }
            let is_mark = match bytes[at] {
                b'_' => {
                    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                    !is_word(text[..at].chars().next_back()) || !is_word(text[at + 1..].chars().next())
                }
                b']' => self.link != Link::None,
                b'\\' => next.is_ascii_punctuation() || at + 1 == bytes.len(),
                _ => true,
            };
            if is_mark {
                self.out.extend([&text[written..at], "\\"]);
                written = at;
            }
            at += 1;
        }
        self.out.push_str(&text[written..]);
    }

    /// Writes what begins a line of text if it would begin a block; gives its length.
    fn line_start(&mut self, text: &str) -> usize {
        let bytes = text.as_bytes();
        let count = |wanted: fn(&u8) -> bool| bytes.iter().take_while(|byte| wanted(byte)).count();
        let is_blank = |at: usize| bytes.get(at).is_none_or(|byte| *byte == b' ');
        let (hashes, digits) = (count(|byte| *byte == b'#'), count(u8::is_ascii_digit));
        let is_mark = match bytes.first() {
            Some(b'#') => hashes < 7 && is_blank(hashes),
            Some(b'-') => is_blank(1) || bytes[1] == b'-',
            Some(b'+') => is_blank(1),
            Some(b'=') => true,
            Some(b'&') => text.starts_with("&gt;"),
            _ => false,
        };
        if is_mark {
            self.out.push('\\');
        } else if (1..10).contains(&digits) && matches!(bytes.get(digits), Some(b'.' | b')')) && is_blank(digits + 1) {
            self.out.extend([&text[..digits], "\\", &text[digits..=digits]]);
            return digits + 1;
        }
        0
    }
}

/// Whether marks around `text` mean anything between these two characters (CommonMark 0.31, 6.2): beside punctuation
/// they have to stand apart from letters, which there is no room for in Chinese and Japanese.
fn is_understood(before: Option<char>, text: &str, after: Option<char>) -> bool {
    let is_mark = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let begins = text.chars().next().is_none_or(|first| !is_mark(first)) || !is_word(before);
    let ends = text.chars().next_back().is_none_or(|last| !is_mark(last)) || !is_word(after);
    begins && ends && before != Some('*')
}

/// The text that a reference stands for, as far as Markdown takes that for text, and the length of the reference.
fn entity(text: &str) -> (&str, usize) {
    let is_letter = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_alphanumeric);
    for (reference, shown) in [("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'")] {
        if text.starts_with(reference) {
            return (shown, reference.len());
        }
    }
    if text.starts_with("&lt;") {
        let is_tag = is_letter(4) || matches!(text.as_bytes().get(4), Some(b'/' | b'!' | b'?'));
        return (if is_tag { "\\<" } else { "<" }, 4);
    }
    if text.starts_with("&amp;") {
        let is_reference = is_letter(5) || text.as_bytes().get(5) == Some(&b'#');
        return (if is_reference { "&amp;" } else { "&" }, 5);
    }
    // The references of HTML are those of Markdown.
    (&text[..1], 1)
}

/// Text of HTML as code and addresses have it, with the references that our own writers and cleaners make resolved.
fn decoded(text: &str) -> Cow<'_, str> {
    if memchr(b'&', text.as_bytes()).is_none() {
        return text.into();
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(found) = memchr(b'&', rest.as_bytes()) {
        decoded.push_str(&rest[..found]);
        rest = &rest[found..];
        let known = [
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&amp;", "&"),
            ("&quot;", "\""),
            ("&#39;", "'"),
            ("&#x27;", "'"),
            ("&nbsp;", "\u{A0}"),
        ];
        let found = known.iter().find(|(reference, _)| rest.starts_with(reference));
        let (length, shown) = found.map_or((1, "&"), |(reference, shown)| (reference.len(), *shown));
        decoded.push_str(shown);
        rest = &rest[length..];
    }
    decoded.push_str(rest);
    decoded.into()
}

fn without_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(found) = memchr(b'<', rest.as_bytes()) {
        text.push_str(&decoded(&rest[..found]));
        rest = &rest[found..];
        // Attributes hold no `>` that is not a reference.
        let end = memchr(b'>', rest.as_bytes()).map_or(rest.len(), |end| end + 1);
        if rest.starts_with("<br") {
            text.push('\n');
        }
        rest = &rest[end..];
    }
    text.push_str(&decoded(rest));
    text
}

/// The longest run of back quotes.
fn longest_run(code: &str) -> usize {
    if memchr(b'`', code.as_bytes()).is_none() {
        return 0;
    }
    code.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks() {
        insta::assert_snapshot!(markdown("<h1 id=\"x\">Plan <code>a|b</code></h1>\n<p>一\n二<br>三</p>\n<hr>\n<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<pre data-language=\"C#\"><code class=\"lang-cs\"><span class=\"k\">if</span> (a &lt; <mark>b</mark>)\n\n```\n</code></pre>\n"), @r"
        # Plan `a|b`

        一
        二\
        三

        ---

        > a
        >
        > b

        ````cs
        if (a < b)

        ```
        ````
        ");
    }

    #[test]
    fn lists() {
        insta::assert_snapshot!(markdown("<ul>\n<li>a\n<ul>\n<li>ב</li>\n</ul>\n</li>\n<li>\n<p>c</p>\n<pre><code>d\n</code></pre>\n</li>\n</ul>\n<ol start=\"9\">\n<li></li>\n<li>\n<blockquote>\n<p>e</p>\n</blockquote>\n</li>\n</ol>\n<p>f</p>"), @r"
        - a
          - ב
        - c

          ```
          d
          ```

        9. 
        10. > e

        f
        ");
    }

    #[test]
    fn what_directives_become() {
        insta::assert_snapshot!(markdown("<div class=\"alert note\">\n<p class=\"alert-title\">注意</p>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</div>\n<div class=\"choices\" hidden><label>x <select><option>y</option></select></label></div>\n<div class=\"tabs\" id=\"t\">\n<ul><li><a href=\"#p\">帆</a></li>\n</ul>\n<section id=\"p\">\n<p class=\"for\">帆</p>\n<p>風</p>\n</section>\n</div>\n<figure>\n<span class=\"border\"><a href=\"b.png#lightbox\"><img src=\"a b.png\" alt=\"x [1]\" loading=\"lazy\"></a></span>\n<details><summary>Long</summary>\n<p>y</p>\n</details>\n</figure>"), @r"
        > [!NOTE]
        > a
        >
        > - b

        **帆**

        風

        [![x \[1\]](<a b.png>)](b.png)

        **Long**

        y
        ");
    }

    #[test]
    fn tables() {
        insta::assert_snapshot!(markdown("<div class=\"table\" tabindex=\"0\"><table><thead><tr><th>a</th><th class=\"end\">المنفذ</th></tr></thead><tbody>\n<tr><td><code>x | y</code></td><td></td></tr>\n<tr><td><p>b</p><ul><li>c</li><li>d</li></ul><table><tr><td>e</td><td>f</td></tr></table></td><td>g<br>h</td></tr>\n</tbody></table>\n</div>\n<p>i</p>"), @r"
        | a | المنفذ |
        |---|--:|
        | `x \| y` | |
        | b<br>- c<br>- d<br>e f | g<br>h |

        i
        ");
    }

    #[test]
    fn links_around_blocks() {
        insta::assert_snapshot!(markdown("<ul>\n<li>\n<p><a href=\"a/\"></a></p>\n<a href=\"a/\"><h3>سفن<br>b</h3></a>\n<p></p>\n</li>\n<li><a href=\"c/\"><h3>d</h3><p>e</p></a></li>\n</ul>"), @r"
        - ### [سفن<br>b](a/)

        - ### d

          [e](c/)
        ");
    }

    #[test]
    fn marks_that_would_mean_nothing_are_tags() {
        let line = |html: &str| markdown(&format!("<p>{html}</p>\n")).trim_end().to_owned();
        assert_eq!(
            line("選択<strong>「匯出」</strong>。<strong>檔案</strong>する"),
            "選択<strong>「匯出」</strong>。**檔案**する"
        );
        assert_eq!(line("<em>a)</em>b <em>(c</em><strong>d</strong>e"), "<em>a)</em>b *(c*<strong>d</strong>e");
        assert_eq!(line("a <strong>«ב»</strong>, b"), "a **«ב»**, b");
    }

    #[test]
    fn words() {
        let line = |html: &str| markdown(&format!("<p>{html}</p>\n")).trim_end().to_owned();
        assert_eq!(line("a <strong>b </strong>c<em></em> <del>ד</del>"), "a **b** c ~~ד~~");
        assert_eq!(
            line("<a href=\"../x/#a(b)\">升[級]</a>! <a href=\"https://x.org/a_b\">https://x.org/a_b</a>"),
            "[升\\[級\\]](<../x/#a(b)>)! <https://x.org/a_b>"
        );
        assert_eq!(line("a! <a id=\"x\"></a>b!<a href=\"c?d&amp;e\">f</a>"), "a! b\\![f](c?d&e)");
        assert_eq!(
            line("H<sub>2</sub>O <kbd>Ctrl</kbd> <span class=\"x\">y</span> <code>a``b</code> <code>`</code>"),
            "H<sub>2</sub>O <kbd>Ctrl</kbd> y ```a``b``` `` ` ``"
        );
        assert_eq!(
            line("a_b __c__ 2 * 3 [x] &lt;T&gt; a &lt; b &amp; c &amp;lt; &amp;#1; \\[ C:\\d ~/e"),
            "a_b \\_\\_c\\_\\_ 2 \\* 3 \\[x] \\<T> a < b & c &amp;lt; &amp;#1; \\\\\\[ C:\\d \\~/e"
        );
        assert_eq!(
            line("# a\n- b\n+ c\n-5\n12. d\n&gt; e\n==\n#f"),
            "\\# a\n\\- b\n\\+ c\n-5\n12\\. d\n\\> e\n\\==\n#f"
        );
    }
}
