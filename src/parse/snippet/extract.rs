//! The part of a sample file that a [`Reference`] means. In come the file's text and the reference, out comes the
//! [`Snippet`] as it is shown, or [`Why`] there is none. [`extract()`] is the door; it is linear in the text.

use std::{fmt, ops::Range};

use super::{
    markers::{self, Marker},
    reference::{Lines, Reference, Selection},
};

/// Code to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The lines, each with `\n` at its end, freed of the indent that they share.
    pub code: String,
    /// The lines to highlight, counted from 1 within `code`; in order, apart from each other, ends not included.
    pub highlighted: Vec<Lines>,
    /// What of the reference lies outside the file, and was left out.
    pub notes: Vec<Why>,
}

/// Why there is no snippet, or less than was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// No marker has this tag.
    NoTag {
        /// As the article writes it.
        tag: String,
        /// The tag of the file that is most like it.
        nearest: Option<String>,
    },
    /// The tag opens and nothing closes it.
    Unclosed {
        /// As the article writes it, or with the prefix `snippet`.
        tag: String,
        /// Where it opens.
        line: usize,
    },
    /// Lines that the file does not have.
    BeyondEnd {
        /// What was asked for.
        lines: Lines,
        /// How many lines the file has.
        length: usize,
    },
    /// Lines to highlight that the snippet does not have.
    HighlightBeyondEnd {
        /// What was asked for.
        lines: Lines,
        /// How many lines the snippet has.
        length: usize,
    },
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTag { tag, .. } => write!(f, "sample has no tag `{tag}`"),
            Self::Unclosed { tag, line } => {
                write!(f, "tag `{tag}` opens in line {line} of the sample and is not closed")
            }
            Self::BeyondEnd { lines, length } => {
                write!(f, "lines `{}` are asked for, and the sample ends with line {length}", written(lines))
            }
            Self::HighlightBeyondEnd { lines, length } => {
                write!(f, "lines `{}` are highlighted, and the snippet ends with line {length}", written(lines))
            }
        }
    }
}

impl Why {
    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> String {
        match self {
            Self::NoTag { nearest: Some(nearest), .. } => format!("did you mean `{nearest}`?"),
            Self::NoTag { tag, .. } => format!("put `<{tag}>` and `</{tag}>` in comments around the part to show"),
            Self::Unclosed { tag, .. } => format!("put `</{tag}>` in a comment after the part to show"),
            Self::BeyondEnd { .. } => "mark the part with a tag; it moves with the code".to_owned(),
            Self::HighlightBeyondEnd { .. } => "count from the first line of the snippet".to_owned(),
        }
    }
}

/// As the author of a range would write it.
fn written(lines: &Lines) -> String {
    match lines.end {
        usize::MAX => format!("{}-", lines.start),
        end if end == lines.start + 1 => lines.start.to_string(),
        end => format!("{}-{}", lines.start, end - 1),
    }
}

/// Takes the part of `text` that `reference` means.
///
/// Marker lines are taken out where a tag is asked for, and only there: numbers of lines are those of the file.
///
/// # Errors
/// The tag is not there or not closed, or the file has none of the lines.
pub fn extract(text: &str, reference: &Reference) -> Result<Snippet, Why> {
    let lines = lines(text.trim_start_matches('\u{feff}'));
    let mut notes = Vec::new();
    let selected = match &reference.selection {
        Selection::Whole => lines,
        Selection::Tag(tag) => tagged(&lines, tag)?,
        Selection::Lines(ranges) => numbered(&lines, ranges, &mut notes)?,
    };
    let indent = reference.dedent.unwrap_or_else(|| common_indent(&selected));
    let mut code = String::with_capacity(text.len().min(selected.iter().map(|line| line.len() + 1).sum()));
    for line in &selected {
        push_dedented(&mut code, line, indent);
    }
    let highlighted = highlighted(&reference.highlighted, selected.len(), &mut notes);
    Ok(Snippet { code, highlighted, notes })
}

/// The lines of a text without their ends: LF, CR LF or CR.
fn lines(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let mut lines = Vec::new();
    let mut start = 0;
    for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
        let second_half = bytes[at] == b'\n' && at > 0 && bytes[at - 1] == b'\r';
        if !second_half {
            lines.push(&text[start..at]);
        }
        start = at + 1;
    }
    if start < text.len() {
        lines.push(&text[start..]);
    }
    lines
}

/// The lines that `ranges` name, in their order.
fn numbered<'t>(lines: &[&'t str], ranges: &[Lines], notes: &mut Vec<Why>) -> Result<Vec<&'t str>, Why> {
    let mut selected = Vec::new();
    for range in ranges {
        let there = within(range, lines.len());
        if there.end < range.end && (range.end != usize::MAX || there.is_empty()) {
            notes.push(Why::BeyondEnd { lines: range.clone(), length: lines.len() });
        }
        selected.extend(&lines[there.start - 1..there.end - 1]);
    }
    match notes.first() {
        Some(why) if selected.is_empty() => Err(why.clone()),
        _ => Ok(selected),
    }
}

/// The part of `lines` that a text of `length` lines has.
fn within(lines: &Lines, length: usize) -> Lines {
    let end = lines.end.min(length + 1);
    lines.start.clamp(1, end.max(1))..end.max(1)
}

/// A tag that was found: the lines between its markers, and whether a region holds them.
struct Found {
    inside: Range<usize>,
    region: bool,
}

/// The lines between the markers of `tag`, without markers of other tags among them.
fn tagged<'t>(lines: &[&'t str], tag: &str) -> Result<Vec<&'t str>, Why> {
    let markers: Vec<(usize, Marker<'_>)> =
        lines.iter().enumerate().filter_map(|(at, line)| Some((at, markers::read(line)?))).collect();
    let found = match (find(&markers, tag), find(&markers, &format!("snippet{tag}"))) {
        (Some(found), _) | (None, Some(found)) => found?,
        (None, None) => return Err(Why::NoTag { tag: tag.to_owned(), nearest: nearest(&markers, tag) }),
    };
    let mut hidden = markers.iter().filter(|(_, marker)| found.region || !marker.is_region()).map(|(at, _)| *at);
    let mut next = hidden.find(|at| found.inside.contains(at) || *at >= found.inside.end);
    let mut selected = Vec::with_capacity(found.inside.len());
    for at in found.inside {
        if next == Some(at) {
            next = hidden.next();
        } else {
            selected.push(lines[at]);
        }
    }
    Ok(selected)
}

/// The tag as it is opened last, as the publishing engine takes it.
fn find(markers: &[(usize, Marker<'_>)], tag: &str) -> Option<Result<Found, Why>> {
    let wanted = tag.to_lowercase();
    let is_tag = |name: &str| name.to_lowercase() == wanted;
    let mut open: Option<usize> = None;
    let mut found = None;
    // For every region that is open, whether it is the one.
    let mut regions: Vec<Option<usize>> = Vec::new();
    for &(at, marker) in markers {
        match marker {
            Marker::Open(name) if is_tag(name) => open = Some(at),
            Marker::Close(name) if is_tag(name) => {
                found = open.take().map(|open| Found { inside: open + 1..at, region: false }).or(found);
            }
            Marker::OpenRegion(name) => regions.push(is_tag(name).then_some(at)),
            Marker::CloseRegion => {
                let open = regions.pop().flatten();
                found = open.map(|open| Found { inside: open + 1..at, region: true }).or(found);
            }
            Marker::Open(_) | Marker::Close(_) => {}
        }
    }
    let unclosed = open.or_else(|| regions.into_iter().flatten().next());
    match (found, unclosed) {
        (Some(found), _) => Some(Ok(found)),
        (None, Some(at)) => Some(Err(Why::Unclosed { tag: tag.to_owned(), line: at + 1 })),
        (None, None) => None,
    }
}

/// Names longer than this, in bytes, are compared with no other: likeness is measured in the product of both lengths.
const LONGEST_LIKE: usize = 64;

/// Below this likeness, from 0 to 1, nobody meant the other name.
const LEAST_LIKE: f64 = 0.7;

/// The tag that is most like `tag`.
fn nearest(markers: &[(usize, Marker<'_>)], tag: &str) -> Option<String> {
    let tag = tag.to_lowercase();
    let names = markers.iter().filter_map(|(_, marker)| match marker {
        Marker::Open(name) | Marker::OpenRegion(name) => Some(*name),
        _ => None,
    });
    names
        .filter(|name| !name.is_empty() && name.len().max(tag.len()) <= LONGEST_LIKE)
        .map(|name| (strsim::jaro_winkler(&name.to_lowercase(), &tag), name))
        .filter(|(likeness, _)| *likeness >= LEAST_LIKE)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, name)| name.to_owned())
}

/// How far a tab reaches.
const TAB: usize = 4;

/// The indent that all lines share, in columns; blank lines have none to share.
fn common_indent(lines: &[&str]) -> usize {
    lines.iter().filter(|line| !line.trim().is_empty()).map(|line| indent(line)).min().unwrap_or(0)
}

/// The columns before the first sign of a line.
fn indent(line: &str) -> usize {
    let blanks = line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t'));
    blanks.fold(0, |column, byte| if byte == b'\t' { next_stop(column) } else { column + 1 })
}

fn next_stop(column: usize) -> usize {
    (column / TAB + 1) * TAB
}

/// Appends `line` without its first `indent` columns as far as they are blank. Of a tab that reaches further, blanks
/// stay.
fn push_dedented(code: &mut String, line: &str, indent: usize) {
    let mut column = 0;
    let mut start = 0;
    for byte in line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')) {
        if column >= indent {
            break;
        }
        column = if byte == b'\t' { next_stop(column) } else { column + 1 };
        start += 1;
    }
    code.extend(std::iter::repeat_n(' ', column.saturating_sub(indent)));
    code.push_str(&line[start..]);
    code.push('\n');
}

/// The lines to highlight that a snippet of `length` lines has, in order and merged.
fn highlighted(asked: &[Lines], length: usize, notes: &mut Vec<Why>) -> Vec<Lines> {
    let mut there = Vec::new();
    for lines in asked {
        let part = within(lines, length);
        if part.end < lines.end && (lines.end != usize::MAX || part.is_empty()) {
            notes.push(Why::HighlightBeyondEnd { lines: lines.clone(), length });
        }
        if !part.is_empty() {
            there.push(part);
        }
    }
    there.sort_by_key(|lines| lines.start);
    let mut merged: Vec<Lines> = Vec::new();
    for lines in there {
        match merged.last_mut() {
            Some(last) if lines.start <= last.end => last.end = last.end.max(lines.end),
            _ => merged.push(lines),
        }
    }
    merged
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, reason = "a list of lines often holds one range")]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::parse::snippet::bracket;

    fn snippet(text: &str, tail: &str) -> Result<Snippet, Why> {
        let (reference, faults) = bracket(&format!("code[](a.cs{tail})")).unwrap();
        assert_eq!(faults, []);
        extract(text, &reference)
    }

    fn code(text: &str, tail: &str) -> String {
        let snippet = snippet(text, tail).unwrap();
        assert_eq!(snippet.notes, []);
        snippet.code
    }

    fn why(text: &str, tail: &str) -> String {
        let why = snippet(text, tail).unwrap_err();
        format!("{why}; {}", why.help())
    }

    #[test]
    fn tags_nest_and_their_markers_go() {
        let text = "// <All>\na();\n  // <b>\n  b(\"أ\");\n  // </b>\n# <c>\nc();\n// </ALL>\nd();\n";
        assert_eq!(code(text, "?name=all"), "a();\n  b(\"أ\");\nc();\n");
        assert_eq!(code(text, "#B"), "b(\"أ\");\n");
    }

    #[test]
    fn tags_may_overlap_and_come_again() {
        let text = "<!-- <x> -->\n<a/>\n<!--<y>-->\n<b/>\n<!-- </x> -->\n<c/>\n<!-- </y> -->\n";
        assert_eq!(code(text, "#x"), "<a/>\n<b/>\n");
        assert_eq!(code(text, "#y"), "<b/>\n<c/>\n");
        let again = "-- <x>\n一\n-- </x>\n-- <x>\n二\n-- </x>\n";
        assert_eq!(code(again, "#x"), "二\n");
    }

    #[test]
    fn a_prefix_may_be_left_out() {
        let text = "'<Snippet1>\nDim a\n'</Snippet1>\n'<1a>\nDim b\n'</1a>\n";
        assert_eq!(code(text, "?name=1"), "Dim a\n");
        assert_eq!(code(text, "?name=snippet1"), "Dim a\n");
    }

    #[test]
    fn regions_close_the_one_that_opened_last() {
        let text = "#region outer\na\n#region in ner\nb\n#endregion\nc\n#endregion\n";
        assert_eq!(code(text, "#outer"), "a\nb\nc\n");
        assert_eq!(code(text, "#in ner"), "b\n");
        assert_eq!(code("#Region \"x\"\n' <y>\n  a\n' </y>\n#End Region", "#X"), "a\n");
        // Regions are code to those who mark parts otherwise.
        assert_eq!(code("//<x>\n#region y\na\n#endregion\n//</x>", "#x"), "#region y\na\n#endregion\n");
    }

    #[test]
    fn lines_come_in_the_order_asked_for() {
        let text = "\u{feff}一\r\n二\r\n三\r\n四";
        assert_eq!(code(text, ""), "一\n二\n三\n四\n");
        assert_eq!(code(text, "#L2-L3"), "二\n三\n");
        assert_eq!(code(text, "?range=3-,1"), "三\n四\n一\n");
        assert_eq!(code("a\rb\n\nc\n", "?range=2-4"), "b\n\nc\n");
        assert_eq!(code("// <x>\na\n// </x>\n", "?range=1-2"), "// <x>\na\n");
        assert_eq!(code("", ""), "");
    }

    #[test]
    fn shared_indent_goes() {
        assert_eq!(code("    a\n\n\tb\n      c\n \n", ""), "a\n\nb\n  c\n\n");
        assert_eq!(code("  a\n\tb\tש\n", ""), "a\n  b\tש\n");
        assert_eq!(code("\ta:\n\t\tb\n", ""), "a:\n\tb\n");
        assert_eq!(code("    a\n b\n", "?dedent=2"), "  a\nb\n");
        assert_eq!(code("    a\n", "?dedent=0"), "    a\n");
    }

    #[test]
    fn highlights_count_within_the_snippet() {
        let text = "x\n// <t>\na\n// <u>\nb\n// </u>\nc\n// </t>\n";
        assert_eq!(snippet(text, "?name=t&highlight=3,1-2").unwrap().highlighted, [1..4]);
        assert_eq!(snippet(text, "?highlight=6-,2#L3-L99").unwrap().highlighted, [2..3, 6..7]);
        let beyond = snippet(text, "?name=t&highlight=2,4-5").unwrap();
        assert_eq!(beyond.highlighted, [2..3]);
        assert_eq!(beyond.notes[0].to_string(), "lines `4-5` are highlighted, and the snippet ends with line 3");
    }

    #[test]
    fn what_is_not_there_is_told() {
        let text = "//<setup>\na\n//<כותרת>\n#region r\n//</setup>\n";
        assert_eq!(why(text, "#setpu"), "sample has no tag `setpu`; did you mean `setup`?");
        assert_eq!(
            why(text, "#zzz"),
            "sample has no tag `zzz`; put `<zzz>` and `</zzz>` in comments around the part to show"
        );
        assert_eq!(
            why(text, "#כותרת"),
            "tag `כותרת` opens in line 3 of the sample and is not closed; put `</כותרת>` in a comment after the part to show"
        );
        assert!(why(text, "#r").starts_with("tag `r` opens in line 4"));
        assert!(why(text, "#L9").starts_with("lines `9` are asked for, and the sample ends with line 5"));
        assert!(why("", "?range=1-").starts_with("lines `1-` are asked for, and the sample ends with line 0"));
        let short = snippet(text, "#L5-L9").unwrap();
        assert_eq!((short.code.as_str(), short.notes.len()), ("//</setup>\n", 1));
    }

    #[test]
    fn large_samples_are_no_trouble() {
        let text = "//<a>\n".repeat(100_000) + &"#region b\n".repeat(50_000) + &"//</a>\n#endregion\n".repeat(50_000);
        assert_eq!(code(&text, "#a"), "#region b\n".repeat(50_000));
        assert_eq!(code(&text, "#b"), "");
        assert!(why(&text, "#ab").contains("did you mean"));
    }

    proptest! {
        #[test]
        fn nothing_panics(
            lines in prop::collection::vec("[ \t]{0,3}(//<[ab]>|//</[ab]>|#region a|#endregion|é[ab]|<!--|)\r?", 0..12),
            tail in "(#a|#b|#L[0-9]-L[0-9]|\\?range=[0-9]-,[0-9]&highlight=[0-9]-[0-9]|\\?dedent=[0-9])",
        ) {
            let (reference, _) = bracket(&format!("code[](a{tail})")).unwrap();
            if let Ok(snippet) = extract(&lines.join("\n"), &reference) {
                let length = snippet.code.lines().count();
                prop_assert!(snippet.highlighted.iter().all(|lines| lines.start >= 1 && lines.end <= length + 1));
            }
        }
    }
}
