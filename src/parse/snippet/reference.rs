//! What an article says about a sample: `code-csharp[Main](~/x.cs?name=tag&highlight=1,3-4 "title")` through
//! [`bracket`], the attributes of a `:::code` block through [`attributes`]. Out comes a [`Reference`], and a [`Fault`]
//! for every part of it that could not be read and was left out.

use std::ops::Range;

use memchr::memchr;

use super::fault::Fault;

/// Lines, counted from 1; the end is not among them, and `usize::MAX` where it is open.
pub type Lines = Range<usize>;

/// A reference to a sample file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The text in brackets, or nothing.
    pub name: String,
    /// The title, or nothing.
    pub title: String,
    /// The language in lower case: as written, else by the extension of the file; empty where that has none.
    pub language: String,
    /// The file, without query and fragment, as written.
    pub path: String,
    /// Which part of the file is meant.
    pub selection: Selection,
    /// The lines to highlight, counted within that part.
    pub highlighted: Vec<Lines>,
    /// How many columns of indent to take off every line, where the author decided that.
    pub dedent: Option<usize>,
    /// How the sample can be run, or nothing.
    pub interactive: String,
}

/// A part of a sample file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// All of it.
    Whole,
    /// What stands between the markers of a tag.
    Tag(String),
    /// These lines, in this order.
    Lines(Vec<Lines>),
}

/// How many parts a `range` may have.
pub(super) const MOST_RANGES: usize = 64;

/// Reads what stands between `[!` and the last `]`. None where that has not the form of a reference: it stays text.
#[must_use]
pub fn bracket(inner: &str) -> Option<(Reference, Vec<Fault>)> {
    let start = inner.get(..4).filter(|start| start.eq_ignore_ascii_case("code"))?;
    let rest = &inner[start.len()..];
    let open = memchr(b'[', rest.as_bytes())?;
    let language = match rest[..open].trim() {
        "" => "",
        language => language.strip_prefix('-')?.trim(),
    };
    let (name, rest) = until(&rest[open + 1..], ']')?;
    let (path, rest) = path(rest.trim_start().strip_prefix('(')?);
    let end = rest.find(['"', ')'])?;
    let mut options = Options::default();
    options.read_tail(rest[..end].trim());
    let (title, rest) = match rest[end..].strip_prefix('"') {
        Some(title) => until(title, '"')?,
        None => (String::new(), &rest[end..]),
    };
    if !rest.trim_start().strip_prefix(')')?.trim().is_empty() {
        return None;
    }
    options.title = title;
    Some(options.finish(name.trim(), language, path.trim()))
}

/// Reads the attributes of a `:::code` block. Without a file there is no reference.
pub fn attributes<'t>(list: impl IntoIterator<Item = (&'t str, &'t str)>) -> (Option<Reference>, Vec<Fault>) {
    let mut options = Options::default();
    let (mut source, mut language, mut interactive) = ("", "", "");
    for (name, value) in list {
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "source" => source = value,
            "language" => language = value,
            "interactive" => interactive = value,
            "title" => value.clone_into(&mut options.title),
            "id" => options.tag = named(value),
            known @ ("range" | "highlight" | "dedent") if !value.is_empty() => options.read(known, value, &ATTRIBUTES),
            "range" | "highlight" | "dedent" => {}
            _ => options.unknown(name, &ATTRIBUTES),
        }
    }
    if source.is_empty() {
        options.faults.push(Fault::NoSource);
        return (None, options.faults);
    }
    let (mut reference, faults) = options.finish("", language, source);
    interactive.clone_into(&mut reference.interactive);
    (Some(reference), faults)
}

/// The options of a path.
const OPTIONS: [&str; 6] = ["name", "range", "start", "end", "highlight", "dedent"];

/// The attributes of a block.
const ATTRIBUTES: [&str; 8] = ["language", "source", "range", "id", "highlight", "interactive", "dedent", "title"];

/// What was said about the part to show.
#[derive(Default)]
struct Options {
    title: String,
    tag: Option<String>,
    /// `#L1-L3`.
    bookmark: Option<Lines>,
    start: Option<usize>,
    end: Option<usize>,
    ranges: Vec<Lines>,
    highlighted: Vec<Lines>,
    dedent: Option<usize>,
    faults: Vec<Fault>,
}

impl Options {
    /// Reads what follows the path: `?query`, `#fragment` or both, in any order.
    fn read_tail(&mut self, tail: &str) {
        let mut rest = tail;
        while let Some(kind) = rest.chars().next() {
            let end = rest[1..].find(['?', '#']).map_or(rest.len(), |at| at + 1);
            let part = rest[1..end].trim();
            match kind {
                '?' => self.read_query(part),
                _ => self.read_fragment(part),
            }
            rest = &rest[end..];
        }
    }

    fn read_query(&mut self, query: &str) {
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            // An ampersand may be written as HTML wants it.
            let name = name.strip_prefix("amp;").unwrap_or(name).trim();
            self.read(&name.to_ascii_lowercase(), value.trim(), &OPTIONS);
        }
    }

    fn read_fragment(&mut self, fragment: &str) {
        match bookmark(fragment) {
            Some(lines) => self.bookmark = Some(lines),
            None => self.tag = named(fragment).or(self.tag.take()),
        }
    }

    /// Reads one option; `known` is what there is in this place.
    fn read(&mut self, name: &str, value: &str, known: &[&'static str]) {
        match name {
            "name" => self.tag = self.tag.take().or(named(value)),
            "start" => self.start = self.number("start", value),
            "end" => self.end = self.number("end", value),
            "dedent" => self.dedent = self.number("dedent", value),
            "range" => self.ranges = self.lines("range", value),
            "highlight" | "higlight" | "hightlight" => self.highlighted = self.lines("highlight", value),
            _ => self.unknown(name, known),
        }
        if self.ranges.len() > MOST_RANGES {
            self.ranges.truncate(MOST_RANGES);
            self.faults.push(Fault::TooManyRanges);
        }
    }

    fn number(&mut self, option: &'static str, value: &str) -> Option<usize> {
        let number = digits(value);
        if number.is_none() {
            self.faults.push(Fault::NotNumber { option, value: value.to_owned() });
        }
        number
    }

    fn lines(&mut self, option: &'static str, value: &str) -> Vec<Lines> {
        let mut lines = Vec::new();
        for part in value.split(',') {
            match span(part.trim(), digits) {
                Some(span) => lines.push(span),
                None => self.faults.push(Fault::NotLines { option, value: part.trim().to_owned() }),
            }
        }
        lines
    }

    fn unknown(&mut self, name: &str, known: &[&'static str]) {
        // Likeness is measured in the product of both lengths.
        let start = &name[..name.floor_char_boundary(32)];
        let likeness = |known: &str| strsim::jaro_winkler(known, start);
        let nearest = known.iter().copied().max_by(|a, b| likeness(a).total_cmp(&likeness(b))).unwrap_or("");
        self.faults.push(Fault::Unknown { name: name.to_owned(), nearest });
    }

    /// The most exact of what was said wins.
    fn selection(&mut self) -> Selection {
        if let Some(tag) = self.tag.take() {
            return Selection::Tag(tag);
        }
        if let Some(lines) = self.bookmark.take() {
            return Selection::Lines(vec![lines]);
        }
        if let Some(lines) = self.start_to_end() {
            return Selection::Lines(vec![lines]);
        }
        match std::mem::take(&mut self.ranges) {
            ranges if ranges.is_empty() => Selection::Whole,
            ranges => Selection::Lines(ranges),
        }
    }

    /// One line where there is no end, from the first where there is no start.
    fn start_to_end(&mut self) -> Option<Lines> {
        let last = self.end.or(self.start)?;
        let lines = ordered(self.start.unwrap_or(1), last);
        if lines.is_none() {
            let value = format!("{}-{last}", self.start.unwrap_or(1));
            self.faults.push(Fault::NotLines { option: "start", value });
        }
        lines
    }

    fn finish(mut self, name: &str, language: &str, path: &str) -> (Reference, Vec<Fault>) {
        let language = if language.is_empty() { language_of(path) } else { language.to_lowercase() };
        let reference = Reference {
            name: name.to_owned(),
            selection: self.selection(),
            title: self.title,
            language,
            path: path.to_owned(),
            highlighted: self.highlighted,
            dedent: self.dedent,
            interactive: String::new(),
        };
        (reference, self.faults)
    }
}

/// The text before `close`, freed of escapes, and the text after it.
fn until(text: &str, close: char) -> Option<(String, &str)> {
    let mut before = String::new();
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if c == close && !escaped {
            return Some((before, &text[at + c.len_utf8()..]));
        }
        escaped = c == '\\' && !escaped;
        if !escaped {
            before.push(c);
        }
    }
    None
}

/// The path at the start of `text`, and what follows it. Brackets in it come in pairs; other signs that would end it
/// are escaped. Any other back-slash is part of the path.
fn path(text: &str) -> (String, &str) {
    let mut path = String::new();
    let mut depth = 0_usize;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '#' | '?' | '"' => return (path, &text[at..]),
            ')' if depth == 0 => return (path, &text[at..]),
            ')' => depth -= 1,
            '(' => depth += 1,
            _ => {}
        }
        let escaped = chars.next_if(|&(_, next)| c == '\\' && "#?\"()\\[]".contains(next));
        path.push(escaped.map_or(c, |(_, next)| next));
    }
    (path, "")
}

fn named(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

/// `L1-L3`, `L5` or `L9-`; anything else is a tag.
fn bookmark(fragment: &str) -> Option<Lines> {
    let number = |text: &str| digits(text.strip_prefix(['L', 'l']).unwrap_or(text));
    if !fragment.starts_with(['L', 'l']) {
        return None;
    }
    span(fragment, number)
}

/// `3`, `1-5`, `9-` or `-4`.
fn span(text: &str, number: impl Fn(&str) -> Option<usize>) -> Option<Lines> {
    let Some((first, last)) = text.split_once('-') else {
        let line = number(text)?;
        return ordered(line, line);
    };
    match (first.trim(), last.trim()) {
        ("", "") => None,
        ("", last) => ordered(1, number(last)?),
        (first, "") => ordered(number(first)?, usize::MAX - 1),
        (first, last) => ordered(number(first)?, number(last)?),
    }
}

/// A range that counts from line 0 means the first.
fn ordered(first: usize, last: usize) -> Option<Lines> {
    (first <= last && last > 0).then(|| first.max(1)..last.saturating_add(1))
}

fn digits(text: &str) -> Option<usize> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// The language of a file, by its extension.
fn language_of(path: &str) -> String {
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let extension = file.rsplit_once('.').map_or("", |(_, extension)| extension).to_lowercase();
    let language = match extension.as_str() {
        "cs" | "csx" => "csharp",
        "fs" | "fsi" | "fsx" => "fsharp",
        "bas" | "vba" | "vbs" => "vb",
        "cc" | "cxx" | "h" | "hpp" => "cpp",
        "js" | "mjs" | "cjs" => "javascript",
        "ts" | "mts" => "typescript",
        "py" => "python",
        "ps1" | "psd1" | "psm1" => "powershell",
        "bash" | "sh" => "shell",
        "bat" | "cmd" => "batchfile",
        "asp" | "aspx" | "ascx" | "htm" | "jsp" => "html",
        "config" | "csproj" | "fsproj" | "nuspec" | "props" | "resx" | "targets" | "vbproj" | "wsdl" | "xsd"
        | "xsl" | "xslt" => "xml",
        "yml" => "yaml",
        "md" => "markdown",
        "rb" | "ru" | "erb" => "ruby",
        "rs" => "rust",
        "kt" => "kotlin",
        "pl" => "perl",
        "hs" => "haskell",
        "erl" => "erlang",
        _ => return extension,
    };
    language.to_owned()
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, reason = "a list of lines often holds one range")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(inner: &str) -> Reference {
        let (reference, faults) = bracket(inner).unwrap();
        assert_eq!(faults, [], "{inner}");
        reference
    }

    fn selected(tail: &str) -> Selection {
        read(&format!("code[](a.cs{tail})")).selection
    }

    fn lines(lines: &[Lines]) -> Selection {
        Selection::Lines(lines.to_vec())
    }

    fn messages(faults: &[Fault]) -> Vec<String> {
        faults.iter().map(|fault| format!("{fault}; {}", fault.help())).collect()
    }

    #[test]
    fn a_bracket_says_it_all() {
        let reference = read(r#"code-csharp[Main](~/samples/x.cs?name=tag&highlight=1,3-4&dedent=2 "Der \"Titel\"")"#);
        let expected = Reference {
            name: "Main".to_owned(),
            title: r#"Der "Titel""#.to_owned(),
            language: "csharp".to_owned(),
            path: "~/samples/x.cs".to_owned(),
            selection: Selection::Tag("tag".to_owned()),
            highlighted: vec![1..2, 3..5],
            dedent: Some(2),
            interactive: String::new(),
        };
        assert_eq!(reference, expected);
    }

    #[test]
    fn spelling_is_free() {
        for inner in
            ["Code-CSharp[示例](x.cs)", "CODE-csharp [示例] (x.cs)", "code[示例] ( x.cs )", "code-[示例](x.cs \"\")"]
        {
            let reference = read(inner);
            assert_eq!((reference.name.as_str(), reference.language.as_str()), ("示例", "csharp"), "{inner}");
            assert_eq!((reference.path.as_str(), reference.selection), ("x.cs", Selection::Whole), "{inner}");
        }
        assert_eq!(read("code[a\\]b](x/y(1)/z\\)\\#.v.PY)").path, "x/y(1)/z)#.v.PY");
        assert_eq!(read("code[](..\\ملف.PY)").language, "python");
        assert_eq!(read("code[](../a.b/Makefile)").language, "");
        assert_eq!(read("code[](x.kusto)").language, "kusto");
    }

    #[test]
    fn anything_else_is_text() {
        for inner in [
            "codex[a](b)",
            "cod",
            "code",
            "code-x",
            "code[a",
            "code[a](b",
            "code[a]b",
            "code[a](b) c",
            "code[a](b \"c)",
            "çode",
        ] {
            assert_eq!(bracket(inner), None, "{inner}");
        }
    }

    #[test]
    fn the_most_exact_selection_wins() {
        let tag = Selection::Tag("שלב".to_owned());
        assert_eq!(selected("?name=שלב&range=1-2#L3-L4"), tag);
        assert_eq!(selected("#שלב"), tag);
        assert_eq!(selected("#שלב?highlight=2"), tag);
        assert_eq!(selected("?range=1-2&start=5#L03-L4"), lines(&[3..5]));
        assert_eq!(selected("#L5"), lines(&[5..6]));
        assert_eq!(selected("?range=1-2&start=5&end=7"), lines(&[5..8]));
        assert_eq!(selected("?start=5"), lines(&[5..6]));
        assert_eq!(selected("?end=3"), lines(&[1..4]));
        assert_eq!(selected("?range=9-,1-5,0-2"), lines(&[9..usize::MAX, 1..6, 1..3]));
        assert_eq!(selected("?"), Selection::Whole);
        assert_eq!(selected("#Lines"), Selection::Tag("Lines".to_owned()));
    }

    #[test]
    fn misspelt_highlights_count() {
        for option in ["highlight", "higlight", "hightlight", "Highlight", "start=1&amp;highlight"] {
            assert_eq!(read(&format!("code[](a.cs?{option}=2-3)")).highlighted, [2..4]);
        }
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let (reference, faults) = bracket("code[](a.cs?rnage=1&range=5-3,2,x&dedent=-1&start=9&end=2)").unwrap();
        assert_eq!(reference.selection, lines(&[2..3]));
        let expected = [
            "code option `rnage` is not known; did you mean `range`?",
            "`5-3` in `range` are no lines; write lines as `3`, `1-5` or `9-`, with commas between them",
            "`x` in `range` are no lines; write lines as `3`, `1-5` or `9-`, with commas between them",
            "`-1` in `dedent` is no number; write a whole number",
            "`9-2` in `start` are no lines; write lines as `3`, `1-5` or `9-`, with commas between them",
        ];
        assert_eq!(messages(&faults), expected);
        let (_, faults) = bracket(&format!("code[](a.cs?range={})", "1-,".repeat(99) + "1")).unwrap();
        assert_eq!(faults, [Fault::TooManyRanges]);
    }

    #[test]
    fn a_block_says_the_same() {
        let list = [
            ("language", "PowerShell"),
            ("source", "~/../c#/x.ps1"),
            ("range", "5-19"),
            ("id", ""),
            ("highlight", "2"),
            ("interactive", "try"),
            ("title", "重設"),
        ];
        let (reference, faults) = attributes(list);
        let reference = reference.unwrap();
        assert_eq!(faults, []);
        assert_eq!((reference.language.as_str(), reference.path.as_str()), ("powershell", "~/../c#/x.ps1"));
        assert_eq!((reference.selection, reference.highlighted), (lines(&[5..20]), vec![2..3]));
        assert_eq!((reference.interactive.as_str(), reference.title.as_str()), ("try", "重設"));
        let (reference, _) = attributes([("source", "a.rs"), ("ID", "x"), ("range", "1")]);
        assert_eq!(reference.unwrap().selection, Selection::Tag("x".to_owned()));
        let (reference, faults) = attributes([("src", "a.rs")]);
        assert_eq!(reference, None);
        let expected = [
            "code option `src` is not known; did you mean `source`?",
            "code block has no `source`; name the file: `source=\"~/samples/main.cs\"`",
        ];
        assert_eq!(messages(&faults), expected);
    }

    proptest! {
        #[test]
        fn nothing_panics(tail in "[-a-z0-9א\\\\#?&=,()\\[\\]\"L ]{0,40}") {
            let _ = bracket(&format!("code{tail}"));
            let _ = bracket(&format!("code[](a{tail})"));
            let _ = attributes([("source", "a"), ("range", tail.as_str()), ("dedent", tail.as_str())]);
        }
    }
}
