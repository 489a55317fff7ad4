//! What an unfinished merge leaves in a text: [`markers`].

use std::{ops::Range, sync::LazyLock};

use memchr::memmem::Finder;

use crate::parse::code::Fences;

/// What the lines begin with that a merge puts around two versions: the first, the one between, the last. A base between
/// the two has a line of its own.
const MARKS: [&str; 4] = ["<<<<<<< ", "||||||| ", "=======", ">>>>>>> "];

static FIRST: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(MARKS[0]));

/// The lines that mark where two versions were not merged, outside of code, without their line ends. Only where there are
/// all three of them, in their order.
pub(super) fn markers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if FIRST.find(text.as_bytes()).is_none() {
        return found;
    }
    let mut fences = Fences::new(text, 0);
    let mut open: Vec<Range<usize>> = Vec::new();
    let mut is_parted = false;
    let mut at = 0;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches(['\n', '\r']);
        let range = at..at + line.len();
        at += whole.len();
        let Some(mark) = MARKS.iter().position(|mark| line.starts_with(mark)) else { continue };
        if fences.around(range.start).is_some() {
            continue;
        }
        match mark {
            0 => (open, is_parted) = (vec![range], false),
            _ if open.is_empty() => {}
            1 if !is_parted => open.push(range),
            2 if !is_parted && line == MARKS[2] => {
                open.push(range);
                is_parted = true;
            }
            3 if is_parted => {
                open.push(range);
                found.append(&mut open);
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::extensions::testing::html_and_findings;

    #[test]
    fn merges_that_were_not_finished() {
        let lines = |text: &'static str| markers(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        let both = "א\n<<<<<<< HEAD\nב\n=======\nג\n>>>>>>> 1a2b\nד\n";
        assert_eq!(lines(both), ["<<<<<<< HEAD", "=======", ">>>>>>> 1a2b"]);
        assert_eq!(
            lines("<<<<<<< a\r\n||||||| b\r\n=======\r\n>>>>>>> c"),
            ["<<<<<<< a", "||||||| b", "=======", ">>>>>>> c"]
        );
        for text in [
            "```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n",
            "<<<<<<< a\nb\n=======\n",
            "b\n=======\n>>>>>>> c\n",
            " <<<<<<< a\n=======\n>>>>>>> b\n",
        ] {
            assert_eq!(lines(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn they_are_no_markup() {
        let (html, found) =
            html_and_findings("<<<<<<< HEAD\n箱です。\n=======\nはこです。\n>>>>>>> 1a2b\n\n終わり\n", &[]);
        assert_eq!(html, "<p>箱です。</p>\n<p>はこです。</p>\n<p>終わり</p>\n");
        assert_eq!(found, ["1:1 markup-broken: a merge was left unfinished: `<<<<<<< HEAD` is shown as it is"]);
    }
}
