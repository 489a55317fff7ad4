//! Which bytes of a Markdown text are code, where a tag is not a tag. Works on raw lines, since it is asked before
//! the text can be parsed.

use std::{ops::Range, sync::LazyLock};

use memchr::{memchr, memmem::Finder, memrchr};

/// The fenced code blocks of a text, found one after another as they are asked for (CommonMark 0.31, 4.5).
#[derive(Debug)]
pub(super) struct Fences<'t> {
    text: &'t str,
    runs: Runs,
    /// The next block that may hold what is asked for.
    next: Option<Range<usize>>,
}

/// Runs of three marks or more. Single back-ticks are everywhere; these are found without a stop at each of them.
#[derive(Debug, Default)]
struct Runs {
    /// The next run of each mark, and where the text ends for a mark that has none.
    next: [usize; 2],
}

static BACKTICKS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("```"));
static TILDES: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("~~~"));

impl Runs {
    /// The first run at or after `at`, which must ascend from call to call.
    fn find(&mut self, bytes: &[u8], at: usize) -> Option<usize> {
        for (finder, next) in [&*BACKTICKS, &*TILDES].into_iter().zip(&mut self.next) {
            if *next < at || *next == 0 {
                *next = finder.find(bytes.get(at..)?).map_or(bytes.len(), |found| at + found);
            }
        }
        let first = self.next[0].min(self.next[1]);
        (first < bytes.len()).then_some(first)
    }
}

/// The line that opens a block.
struct Opening {
    mark: u8,
    length: usize,
    quotes: usize,
    indent: usize,
}

impl<'t> Fences<'t> {
    /// The fences of `text` from byte `start` on.
    pub(super) fn new(text: &'t str, start: usize) -> Self {
        let mut runs = Runs::default();
        Self { text, next: next_fence(text, start, &mut runs), runs }
    }

    /// The code block around byte `at`. Must be asked in ascending order.
    pub(super) fn around(&mut self, at: usize) -> Option<Range<usize>> {
        while let Some(block) = &self.next {
            if block.start > at {
                return None;
            }
            if block.end > at {
                return Some(block.clone());
            }
            let end = block.end;
            self.next = next_fence(self.text, end, &mut self.runs);
        }
        None
    }
}

/// The first fenced block that opens at or after `start`.
fn next_fence(text: &str, start: usize, runs: &mut Runs) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = start;
    while let Some(mark) = runs.find(bytes, at) {
        let run = run_length(&bytes[mark..]);
        at = mark + run;
        let line = memrchr(b'\n', &bytes[start..mark]).map_or(start, |newline| start + newline + 1);
        let end_of_line = memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |newline| at + newline + 1);
        let opening = opening(&text[line..mark], bytes[mark], run)
            .filter(|_| bytes[mark] != b'`' || memchr(b'`', &bytes[at..end_of_line]).is_none());
        match opening {
            Some(opening) => return Some(line..block_end(text, end_of_line, &opening)),
            // Where the first run on a line opens nothing, no other does.
            None => at = end_of_line,
        }
    }
    None
}

fn run_length(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| **byte == bytes[0]).count()
}

/// Reads what stands before a run of marks: white space, quote marks and one list marker at the most.
fn opening(before: &str, mark: u8, length: usize) -> Option<Opening> {
    let content = before.trim_start_matches([' ', '\t', '>']);
    let marker = content.trim_end();
    let list = matches!(marker, "-" | "*" | "+")
        || (marker.len() > 1
            && marker.ends_with(['.', ')'])
            && marker[..marker.len() - 1].bytes().all(|b| b.is_ascii_digit()));
    let list_item = list && marker.len() < content.len();
    if !marker.is_empty() && !list_item {
        return None;
    }
    let quotes = before.matches('>').count();
    let indent = before.len() - before.rfind('>').map_or(0, |at| at + 1);
    Some(Opening { mark, length, quotes, indent })
}

/// Where the block that `opening` opened ends: after its closing line, or where the quote or list item that holds it
/// ends.
fn block_end(text: &str, mut at: usize, opening: &Opening) -> usize {
    let bytes = text.as_bytes();
    // Most blocks are in no quote and no list, and end with a run of their mark only.
    let is_plain = opening.quotes == 0 && opening.indent <= 3;
    let marks = if opening.mark == b'~' { &*TILDES } else { &*BACKTICKS };
    while at < bytes.len() {
        if is_plain {
            let Some(mark) = marks.find(&bytes[at..]) else { return bytes.len() };
            at = memrchr(b'\n', &bytes[at..at + mark]).map_or(at, |newline| at + newline + 1);
        }
        let end = memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |newline| at + newline + 1);
        let line = &bytes[at..end];
        let prefix = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'>')).count();
        let quotes = memchr::memchr_iter(b'>', &line[..prefix]).count();
        if quotes < opening.quotes {
            return at;
        }
        let content = line[prefix..].trim_ascii_end();
        let indented = line[..prefix].last().is_some_and(|byte| *byte != b'>');
        if opening.indent > 3 && !content.is_empty() && !indented {
            return at;
        }
        if content.first() == Some(&opening.mark)
            && content.len() >= opening.length
            && run_length(content) == content.len()
        {
            return end;
        }
        at = end;
    }
    at
}

/// How far ahead a code span is looked for that would hold a tag, in bytes. Bounds the work on lines with thousands of
/// units.
const LONGEST_CODE_SPAN: usize = 2048;

/// Whether byte `at` lies in a code span that opens at or after `from` and closes on the same line; gives the offset
/// of the closing run.
pub(super) fn code_span_around(text: &str, from: usize, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let start = memrchr(b'\n', &bytes[from..at]).map_or(from, |newline| from + newline + 1);
    let mut open = memchr(b'`', &bytes[start..at])? + start;
    let ahead = &bytes[at..bytes.len().min(at + LONGEST_CODE_SPAN)];
    let end = memchr(b'\n', ahead).map_or(at + ahead.len(), |newline| at + newline);
    loop {
        let run = run_length(&bytes[open..]);
        let close = closing_run(&bytes[..end], open + run, run);
        match close {
            Some(close) if close >= at => return Some(close),
            close => {
                let next = close.map_or(open + run, |close| close + run);
                open = memchr(b'`', bytes.get(next..at)?)? + next;
            }
        }
    }
}

/// The first run of exactly `length` back-ticks at or after `at`.
fn closing_run(bytes: &[u8], mut at: usize, length: usize) -> Option<usize> {
    while let Some(found) = memchr(b'`', bytes.get(at..)?) {
        let start = at + found;
        let run = run_length(&bytes[start..]);
        if run == length {
            return Some(start);
        }
        at = start + run;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<&str> {
        let mut at = 0;
        let mut found = Vec::new();
        let mut runs = Runs::default();
        while let Some(block) = next_fence(text, at, &mut runs) {
            at = block.end;
            found.push(&text[block]);
        }
        found
    }

    #[test]
    fn fences_end_with_their_mark_or_their_container() {
        assert_eq!(
            blocks("a\n```html\nx\n```\nb ~~~ c\n~~~\ny\n```\n~~~~\n"),
            ["```html\nx\n```\n", "~~~\ny\n```\n~~~~\n"]
        );
        assert_eq!(blocks("> ```\n> שלום\nafter\n"), ["> ```\n> שלום\n"]);
        assert_eq!(blocks("1. a\n\n    ```\n    x\nb\n"), ["    ```\n    x\n"]);
        assert_eq!(blocks("- ```\n  x\n  ```\n"), ["- ```\n  x\n  ```\n"]);
        assert_eq!(blocks("inline ``` here ``` and ```\n```no `fence`\n"), Vec::<&str>::new());
    }

    #[test]
    fn code_spans_close_on_the_line() {
        let text = "`a` and ``b <x> c`` d";
        let at = text.find('<').unwrap();
        assert_eq!(code_span_around(text, 0, at), Some(text.find("`` d").unwrap()));
        assert_eq!(code_span_around("`a <x>", 0, 3), None);
        assert_eq!(code_span_around("`a` <x> `b`", 0, 4), None);
    }
}
