//! Tables as the publishing engine reads them. In comes a stripped text, out come the [`Edit`]s after which the parser
//! sees the same; [`edits`] is the door. Where GFM, and so the parser, differs, authors rely on the engine:
//!
//! - A row that is wider than its header is cut; the engine widens the table.
//! - A header and a delimiter row of different width are a paragraph; the engine widens the narrower one.
//! - A pipe in a code span parts cells; to the engine it is code. A back-slash makes it so here.

use std::{collections::BTreeMap, ops::Range};

use memchr::{memchr, memchr2, memrchr2};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Text to put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where, in bytes.
    pub at: usize,
    /// What.
    pub insert: String,
}

/// How many cells may be added to the tables of one text. Bounds the output for one wide row among thousands of
/// narrow ones.
const MOST_ADDED_CELLS: usize = 1 << 16;

/// What mends the tables of `text`, in order. `options` are those that it will be parsed with.
///
/// The parser says what is a table; it is asked only where a look at the lines finds a row too wide or a pipe in code.
#[must_use]
pub fn edits(text: &str, options: Options) -> Vec<Edit> {
    let mut edits = Vec::new();
    if !is_suspect(text) {
        return edits;
    }
    let mut left = MOST_ADDED_CELLS;
    let mut items = 0_usize;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let block = match event {
            Event::Start(Tag::Table(columns)) => table(text, range, columns.len()),
            Event::Start(Tag::Paragraph) => unequal(text, range, items > 0),
            Event::Start(Tag::Item) => {
                items += 1;
                None
            }
            Event::End(TagEnd::Item) => {
                items -= 1;
                None
            }
            _ => None,
        };
        let Some(block) = block.filter(|block| block.added() <= left) else { continue };
        left -= block.added();
        edits.extend(block.edits(text));
    }
    edits
}

/// Whether any delimiter row has a header of another width, a wider row or a pipe in code beside it. One pass; without a
/// pipe it ends at once.
fn is_suspect(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) = memchr(b'|', &bytes[at..]) {
        let start = memrchr2(b'\n', b'\r', &bytes[at..at + found]).map_or(at, |newline| at + newline + 1);
        let mut rows = Lines { text, at: start, end: text.len() };
        let Some(row) = rows.next() else { return false };
        at = rows.at;
        let content = trim(&text[row.clone()]);
        if !content.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ')) || !content.contains('-') {
            continue;
        }
        let header = trim(line_before(text, row.start));
        if header.is_empty() {
            continue;
        }
        let width = cells(without_marker(header));
        if cells(content) != width || !code_pipes(header).is_empty() {
            return true;
        }
        for row in rows.by_ref() {
            match trim(&text[row]) {
                "" => break,
                row if cells(row) > width || !code_pipes(row).is_empty() => return true,
                _ => {}
            }
        }
        at = rows.at;
    }
    false
}

/// The line that ends where another starts.
fn line_before(text: &str, start: usize) -> &str {
    let before = text[..start].strip_suffix('\n').unwrap_or(&text[..start]);
    let before = before.strip_suffix('\r').unwrap_or(before);
    &before[memrchr2(b'\n', b'\r', before.as_bytes()).map_or(0, |newline| newline + 1)..]
}

/// A table that the parser would read otherwise.
struct Block {
    header: Range<usize>,
    columns: usize,
    delimiters: Range<usize>,
    delimiter_columns: usize,
    /// How many columns the widest row has.
    width: usize,
    rows: usize,
    /// The pipes in code spans of the header, and those of the rows.
    code: [Vec<usize>; 2],
}

impl Block {
    /// Reads the rows of a table.
    fn new(
        text: &str,
        header: Range<usize>,
        delimiters: Range<usize>,
        delimiter_columns: usize,
        lines: Lines<'_>,
    ) -> Self {
        let columns = cells(trim(&text[header.clone()]));
        let width = columns.max(delimiter_columns);
        let code = [code_pipes_at(text, &header).collect(), Vec::new()];
        let mut block = Self { header, columns, delimiters, delimiter_columns, width, rows: 0, code };
        for row in lines {
            block.width = block.width.max(cells(trim(&text[row.clone()])));
            block.rows += 1;
            block.code[1].extend(code_pipes_at(text, &row));
        }
        block
    }

    /// How many cells there will be that nobody wrote, at the most.
    fn added(&self) -> usize {
        let header = 2 * self.width - self.columns - self.delimiter_columns;
        let fill = self.rows.saturating_mul(self.width - self.columns.min(self.delimiter_columns));
        fill.saturating_add(header)
    }

    fn edits(&self, text: &str) -> impl Iterator<Item = Edit> {
        let [header, rows] = &self.code;
        let escape = |at: &usize| Edit { at: *at, insert: "\\".to_owned() };
        let heads = append(text, &self.header, self.width - self.columns, " |", "  |");
        let delimiters = append(text, &self.delimiters, self.width - self.delimiter_columns, "|", "---|");
        header.iter().map(escape).chain(heads).chain(delimiters).chain(rows.iter().map(escape))
    }
}

/// Appends `count` cells to a row; `close` ends its last one where no pipe does.
fn append(text: &str, row: &Range<usize>, count: usize, close: &str, cell: &str) -> Option<Edit> {
    if count == 0 {
        return None;
    }
    let content = text[row.clone()].trim_end_matches(BLANKS);
    let open = !content.ends_with('|') || content.ends_with("\\|");
    let insert = if open { close } else { "" }.to_owned() + &cell.repeat(count);
    Some(Edit { at: row.start + content.len(), insert })
}

/// The table at `range`, which the parser gave so many columns.
fn table(text: &str, range: Range<usize>, columns: usize) -> Option<Block> {
    let mut lines = Lines { text, at: range.start, end: range.end };
    let (header, delimiters) = (lines.next()?, lines.next()?);
    (!is_ambiguous(&text[header.clone()])).then(|| Block::new(text, header, delimiters, columns, lines))
}

/// The paragraph at `range`, if it is a table to the engine: the parser found header and delimiter row of different
/// width.
fn unequal(text: &str, range: Range<usize>, in_item: bool) -> Option<Block> {
    let mut lines = Lines { text, at: range.start, end: range.end };
    let header = lines.next()?;
    let content = trim(&text[header.clone()]);
    if !is_row(content) || is_ambiguous(content) {
        return None;
    }
    let delimiters = lines.next()?;
    let columns = delimiter_columns(trim(&text[delimiters.clone()]))?;
    if columns == cells(content) && code_pipes(content).is_empty() {
        return None;
    }
    let rows = Lines { text, ..lines };
    // One line without a pipe, and the engine sees a paragraph.
    let is_table = is_beside(text, &header, &delimiters, in_item) && lines.all(|row| is_row(trim(&text[row])));
    is_table.then(|| Block::new(text, header, delimiters, columns, rows))
}

/// Whether the delimiter row stands in the same quotes and list items as its header, and is no lazy continuation. Says
/// no when in doubt.
fn is_beside(text: &str, header: &Range<usize>, delimiters: &Range<usize>, in_item: bool) -> bool {
    let line = memrchr2(b'\n', b'\r', &text.as_bytes()[..header.start]).map_or(0, |newline| newline + 1);
    let (quotes, column) = container(&text[line..header.start]);
    let row = &text[delimiters.clone()];
    let (own_quotes, own_column) = container(&row[..row.len() - trim_start(row).len()]);
    let least = if in_item { column } else { 0 };
    quotes == own_quotes && (least..=least + 3).contains(&own_column)
}

/// How many quote marks there are in what stands before a line's content, and how many bytes after the last.
fn container(before: &str) -> (usize, usize) {
    (before.matches('>').count(), before.len() - before.rfind('>').map_or(0, |mark| mark + 1))
}

/// Whether the parser counts the pipes of such a header in two ways: `\\|` is a delimiter to one of them.
fn is_ambiguous(header: &str) -> bool {
    header.contains("\\\\|")
}

/// The columns of a delimiter row; None where it is none.
fn delimiter_columns(row: &str) -> Option<usize> {
    let inner = row.strip_prefix('|').unwrap_or(row);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let mut columns = 0;
    for cell in inner.split('|') {
        let cell = cell.trim_matches(' ');
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        if dashes.is_empty() || dashes.bytes().any(|byte| byte != b'-') {
            return None;
        }
        columns += 1;
    }
    row.contains('|').then_some(columns)
}

/// The cells of a row without blanks around it.
fn cells(row: &str) -> usize {
    let mut last = usize::from(row.starts_with('|'));
    let mut cells = 0;
    for at in delimiters(row).filter(|at| *at > 0) {
        last = at + 1;
        cells += 1;
    }
    cells + usize::from(last < row.len())
}

fn is_row(line: &str) -> bool {
    delimiters(line).next().is_some()
}

/// The pipes that part cells.
fn delimiters(row: &str) -> impl Iterator<Item = usize> {
    let code = code_pipes(row);
    pipes(row).filter(move |at| code.binary_search(at).is_err())
}

/// The pipes that are not escaped. One back-slash escapes, however many there are, and in code spans as well.
fn pipes(row: &str) -> impl Iterator<Item = usize> {
    let bytes = row.as_bytes();
    memchr::memchr_iter(b'|', bytes).filter(|at| *at == 0 || bytes[at - 1] != b'\\')
}

/// The pipes of a line in its code spans, counted from the start of the text.
fn code_pipes_at(text: &str, line: &Range<usize>) -> impl Iterator<Item = usize> {
    code_pipes(&text[line.clone()]).into_iter().map(|at| line.start + at)
}

/// The pipes of a row that stand in its code spans and are not escaped, in order.
fn code_pipes(row: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut pipes = pipes(row).peekable();
    for span in code_spans(row) {
        while let Some(at) = pipes.next_if(|at| *at < span.end) {
            if at > span.start {
                found.push(at);
            }
        }
    }
    found
}

/// The code spans that open and close in a row.
fn code_spans(row: &str) -> Vec<Range<usize>> {
    let runs = back_ticks(row);
    // The run after each that can close it, found from behind to keep rows of thousands of runs cheap.
    let mut closing = vec![None; runs.len()];
    let mut nearest = BTreeMap::new();
    for (at, run) in runs.iter().enumerate().rev() {
        closing[at] = nearest.insert(run.len(), at);
    }
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(run) = runs.get(at) {
        // An escape takes the first back-tick, and the parser then opens no span with the rest.
        let escaped = row[..run.start].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
        at = match closing[at] {
            Some(close) if !escaped => {
                spans.push(run.start..runs[close].end);
                close + 1
            }
            _ => at + 1,
        };
    }
    spans
}

/// The runs of back-ticks in a row.
fn back_ticks(row: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in memchr::memchr_iter(b'`', row.as_bytes()) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

/// White space to the parser, within a line.
const BLANKS: [char; 4] = [' ', '\t', '\u{b}', '\u{c}'];

/// A line without the quote marks and blanks around its content.
fn trim(line: &str) -> &str {
    trim_start(line).trim_end_matches(BLANKS)
}

fn trim_start(line: &str) -> &str {
    line.trim_start_matches(|c| c == '>' || BLANKS.contains(&c))
}

/// A line without the marker of a list item, if it has one.
fn without_marker(line: &str) -> &str {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let marks: &[char] = if digits == 0 { &['-', '*', '+'] } else { &['.', ')'] };
    let rest = line[digits..].strip_prefix(marks).filter(|rest| rest.starts_with(BLANKS));
    rest.map_or(line, |rest| rest.trim_start_matches(BLANKS))
}

/// The lines of a part of a text, without their ends: LF, CR LF or CR.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..self.end];
        if rest.is_empty() {
            return None;
        }
        let length = memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let ends = if rest[length..].starts_with(b"\r\n") { 2 } else { 1 };
        self.at = self.end.min(start + length + ends);
        Some(start..start + length)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_GFM);

    fn applied(text: &str, edits: &[Edit]) -> String {
        let (mut edited, mut from) = (String::new(), 0);
        for edit in edits {
            edited.push_str(&text[from..edit.at]);
            edited.push_str(&edit.insert);
            from = edit.at;
        }
        edited + &text[from..]
    }

    fn widened(text: &str) -> String {
        applied(text, &edits(text, OPTIONS))
    }

    /// The texts of the cells of all tables, row by row.
    fn rows(text: &str) -> Vec<String> {
        let mut rows: Vec<String> = Vec::new();
        let mut in_cell = false;
        for event in Parser::new_ext(text, OPTIONS) {
            match event {
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(String::new()),
                Event::Start(Tag::TableCell) => in_cell = true,
                Event::Text(text) | Event::Code(text) if in_cell => rows.last_mut().unwrap().push_str(&text),
                Event::End(TagEnd::TableCell) => {
                    rows.last_mut().unwrap().push('/');
                    in_cell = false;
                }
                _ => {}
            }
        }
        rows
    }

    #[test]
    fn the_header_grows_to_the_widest_row() {
        let text = "| a | b |\n|---|:-:|\n| 1 | 2 | שלוש |\n| 1 |\n";
        assert_eq!(widened(text), "| a | b |  |\n|---|:-:|---|\n| 1 | 2 | שלוש |\n| 1 |\n");
        assert_eq!(rows(&widened(text)), ["a/b//", "1/2/שלוש/", "1///"]);
        let open = "名 | b  \r\n--|--\r\n1 | 2 | 三 | 4";
        assert_eq!(widened(open), "名 | b |  |  |  \r\n--|--|---|---|\r\n1 | 2 | 三 | 4");
        assert_eq!(rows(&widened(open)), ["名/b///", "1/2/三/4/"]);
        assert_eq!(rows(&widened("|a|\n|-|\n|b||")), ["a//", "b//"]);
    }

    #[test]
    fn tables_stand_anywhere() {
        for (text, expected) in [
            ("para\n| a |\n|---|\n| 1 | ২ |\n", ["a//", "1/২/"]),
            ("> a | b\n> -|-\n> 1 | 2 | 3\n", ["a/b//", "1/2/3/"]),
            ("- x\n\n  | a |\n  |---|\n  | 1 | 2 |\n", ["a//", "1/2/"]),
            ("1. | a |\n   |---|\n   | 1 | 2 |\n\ny\n", ["a//", "1/2/"]),
            ("* > | a |\n  > |---|\n  > | 1 | 2 |\n", ["a//", "1/2/"]),
        ] {
            assert_eq!(rows(&widened(text)), expected, "{text}");
        }
    }

    #[test]
    fn escaped_pipes_part_nothing() {
        assert_eq!(rows("| a |\n|---|\n| `x \\| y` \\| z |\n"), ["a/", "x | y | z/"]);
        for text in ["| a |\n|---|\n| `x \\| y` |\n", "| a \\|\n|---|\n| 1 \\| 2 |\n"] {
            assert_eq!(widened(text), text);
        }
        assert_eq!(rows(&widened("a \\|\n|---|\n| 1 | 2 |\n")), Vec::<String>::new());
        assert_eq!(rows(&widened("| a \\|\n|---|\n| 1 | 2 |\n")), ["a |//", "1/2/"]);
    }

    #[test]
    fn pipes_in_code_are_code() {
        let text = "| a | b |\n|---|---|\n| `x | y` `` ` | `` | ב |\n";
        assert_eq!(widened(text), "| a | b |\n|---|---|\n| `x \\| y` `` ` \\| `` | ב |\n");
        assert_eq!(rows(&widened(text)), ["a/b/", "x | y ` |/ב/"]);
        assert_eq!(rows(&widened("| `a|b` |\n|--|\n| 1 | 2 |\n")), ["a|b//", "1/2/"]);
        assert_eq!(rows(&widened("| `a|b` |\n|--|--|\n")), ["a|b//"]);
        // No span: escaped, or closed by no run of its length.
        assert_eq!(rows(&widened("| a |\n|---|\n| \\`x | y` |\n")), ["a//", "`x/y`/"]);
        assert_eq!(rows(&widened("| a |\n|---|\n| `x | y`` |\n")), ["a//", "`x/y``/"]);
    }

    #[test]
    fn unequal_headers_make_a_table_too() {
        assert_eq!(rows(&widened("| a |\n|---|---|\n| 1 | 2 | 三 |\n")), ["a///", "1/2/三/"]);
        assert_eq!(rows(&widened("a | b | ج\n---|---\n")), ["a/b/ج/"]);
        assert_eq!(rows(&widened("> | a |\n> |---|---|\n")), ["a//"]);
        assert_eq!(rows(&widened("- x\n\n  | a |\n  |---|---|\n")), ["a//"]);
        for text in [
            "| a |\n|---|---|\nno pipe\n",
            "text\n| a |\n|---|---|\n",
            "> | a |\n|---|---|\n",
            "- x\n\n  | a |\n|---|---|\n",
            "| a |\n|---||---|\n",
            "| a |\n|---|-x-|\n",
        ] {
            assert_eq!(widened(text), text);
        }
    }

    #[test]
    fn what_is_no_table_stays() {
        for text in [
            "",
            "|",
            "a | b",
            "|-|",
            "| a | b |\n|---|---|\n",
            "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 |\n\n| x | y | z |\n",
            "```\n| a |\n|---|\n| 1 | 2 |\n```\n",
            "    | a |\n    |---|\n    | 1 | 2 |\n",
            "<!--\n| a |\n|---|\n| 1 | 2 |\n-->\n",
            "| a \\\\| b |\n|---|---|\n| 1 | 2 | 3 | 4 |\n",
        ] {
            assert_eq!(widened(text), text);
        }
    }

    /// A table can be made to ask for more cells than memory has.
    #[test]
    fn hostile_tables_are_left_alone() {
        let wide = format!("|a|\n|-|\n{}\n{}", "|b".repeat(1000), "|c\n".repeat(1000));
        assert_eq!(edits(&wide, OPTIONS), []);
        for text in [
            "|".repeat(1 << 20),
            "|-|\n".repeat(1 << 18),
            "|-|\n\n".repeat(1 << 17),
            "a|b\n-|-|-\n\n".repeat(1 << 14),
            format!("a|\n-|\n{}", (0..1000).map(|run| "`".repeat(run) + "|").collect::<String>()),
        ] {
            assert!(edits(&text, OPTIONS).len() <= MOST_ADDED_CELLS);
        }
    }

    /// A line as it may stand in or near a table.
    fn line() -> impl Strategy<Value = String> {
        let cell = prop_oneof!["[ab`\\\\ ]{0,3}", Just("-".to_owned()), Just("字".to_owned()), Just("\\|".to_owned())];
        let row = prop::collection::vec(cell, 0..5).prop_map(|cells| cells.join("|"));
        let delimiters = prop::collection::vec("[ :]?-[ :]?", 1..4).prop_map(|cells| cells.join("|"));
        let content = prop_oneof![3 => row.clone(), 2 => delimiters.clone().prop_map(|row| format!("|{row}|")),
            2 => row.prop_map(|row| format!("|{row}|")), 1 => delimiters, 1 => Just(String::new())];
        ("(|  |> |- |    |```|\t)", content).prop_map(|(prefix, content)| prefix + &content)
    }

    proptest! {
        #[test]
        fn edits_only_widen(lines in prop::collection::vec(line(), 0..8), end in "\r?\n|\r") {
            let text = lines.join(&end);
            let edits = edits(&text, OPTIONS);
            prop_assert!(edits.is_sorted_by_key(|edit| edit.at));
            prop_assert!(edits.iter().all(|edit| edit.insert == "\\" || edit.insert.chars().all(|c| "|- ".contains(c))));
            let edited = applied(&text, &edits);
            // What was shown before is still shown, and as much or more of it in tables.
            let (before, after) = (rows(&text), rows(&edited));
            prop_assert!(before.len() <= after.len(), "{text:?} {edited:?}");
            let letters = |rows: &[String]| rows.concat().matches(char::is_alphabetic).count();
            prop_assert!(letters(&before) <= letters(&after), "{text:?} {edited:?}");
        }

        #[test]
        fn no_row_of_a_table_is_cut(
            prefix in "(|> |  )",
            widths in prop::collection::vec(1..6_usize, 1..6),
            header in 1..4_usize,
        ) {
            let row = |width: usize, cell: &str| format!("{prefix}|{}\n", format!("{cell}|").repeat(width));
            let body: String = widths.iter().map(|width| row(*width, "é")).collect();
            let text = row(header, "h") + &row(header, "-") + &body;
            let width = widths.iter().copied().max().unwrap().max(header);
            let shown = rows(&widened(&text));
            prop_assert_eq!(shown.len(), 1 + widths.len());
            for (shown, cells) in shown[1..].iter().zip(&widths) {
                prop_assert_eq!(shown, &("é/".repeat(*cells) + &"/".repeat(width - cells)));
            }
        }
    }
}
