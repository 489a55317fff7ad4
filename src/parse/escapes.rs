//! Backslashes before stars and back-ticks: where they stand in a text, and which of them its author wrote.
//!
//! The pipeline writes every star and back-tick that is no markup with a backslash, whether the author did or not; the
//! publisher's own edition has those of the author only. So the question is what the sentence would mean without: where
//! a star would become emphasis or a bullet, the author must have escaped it; where it would not, most have not. Of
//! 5,259 articles with both editions, this is wrong in 75.

use std::iter;

use memchr::memchr;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A star or back-tick with a backslash before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Escape {
    /// Where the backslash stands.
    pub(super) backslash: usize,
    /// Where the star or back-tick stands: right after it, unless a translator put blanks between them.
    pub(super) mark: usize,
}

/// The escaped stars and back-ticks of `text`, in order. A backslash that is itself escaped escapes nothing.
pub(super) fn escapes(text: &str) -> impl Iterator<Item = Escape> {
    let bytes = text.as_bytes();
    let mut at = 0;
    iter::from_fn(move || {
        loop {
            let backslash = at + memchr(b'\\', bytes.get(at..)?)?;
            at = backslash + 1;
            match bytes.get(at) {
                Some(b'*' | b'`') => {
                    at += 1;
                    return Some(Escape { backslash, mark: backslash + 1 });
                }
                Some(b'\\') => at += 1,
                _ => {}
            }
        }
    })
}

/// Backslashes with blanks between them and their star: `\ *`. Machine translation tears them apart.
pub(super) fn torn_escapes(text: &str) -> impl Iterator<Item = Escape> {
    let bytes = text.as_bytes();
    let mut at = 0;
    iter::from_fn(move || {
        loop {
            let backslash = at + memchr(b'\\', bytes.get(at..)?)?;
            at = backslash + 1;
            if bytes.get(at) == Some(&b'\\') {
                at += 1;
                continue;
            }
            let rest = text[at..].trim_start_matches([' ', '\u{a0}']);
            let mark = text.len() - rest.len();
            if mark > at && rest.starts_with('*') {
                at = mark;
                return Some(Escape { backslash, mark });
            }
        }
    })
}

/// What holds a piece of text: how many emphases, strong emphases and links.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Nesting {
    emphasis: u32,
    strong: u32,
    link: u32,
}

/// For each of `places`, ascending offsets in one paragraph of Markdown: what holds it if it is plain text, `None` if it is
/// markup, code, part of an address or of HTML.
pub(super) fn nesting(line: &str, places: &[usize]) -> Vec<Option<Nesting>> {
    let mut found = vec![None; places.len()];
    let mut now = Nesting::default();
    // Extensions have no say in stars and back-ticks, save strikethrough and tables, which are cut up before.
    for (event, range) in Parser::new_ext(line, Options::empty()).into_offset_iter() {
        match event {
            Event::Start(Tag::Emphasis) => now.emphasis += 1,
            Event::Start(Tag::Strong) => now.strong += 1,
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => now.link += 1,
            Event::End(TagEnd::Emphasis) => now.emphasis -= 1,
            Event::End(TagEnd::Strong) => now.strong -= 1,
            Event::End(TagEnd::Link | TagEnd::Image) => now.link -= 1,
            Event::Text(_) => {
                let first = places.partition_point(|place| *place < range.start);
                let count = places[first..].partition_point(|place| *place < range.end);
                found[first..first + count].fill(Some(now));
            }
            _ => {}
        }
    }
    found
}

/// For each of `marks`, the escaped stars and back-ticks of one paragraph: whether its author wrote the
/// backslash, by all that can be told from it; `None` if there the backslash is no escape (in code, say).
pub(super) fn authored(line: &str, marks: &[Escape]) -> Vec<Option<bool>> {
    let escaped = nesting(line, &marks.iter().map(|escape| escape.mark).collect::<Vec<_>>());
    let mut verdicts = vec![None; marks.len()];
    // One after the other: without their backslashes, back-ticks could make code of the stars between them.
    for kind in [b'*', b'`'] {
        let chosen: Vec<usize> = (0..marks.len())
            .filter(|index| escaped[*index].is_some() && line.as_bytes()[marks[*index].mark] == kind)
            .collect();
        let bare = without_backslashes(line, chosen.iter().map(|index| marks[*index]));
        for (index, bare) in chosen.into_iter().zip(bare) {
            let meant = kind == b'`' && is_written_escaped(line, marks[index]);
            verdicts[index] = Some(meant || bare != escaped[index]);
        }
    }
    if has_broken_strong(line, marks) {
        for (verdict, escape) in verdicts.iter_mut().zip(marks) {
            *verdict = verdict.map(|authored| authored && line.as_bytes()[escape.mark] != b'*');
        }
    }
    verdicts
}

/// What holds each of `marks` once all their backslashes are gone.
fn without_backslashes(line: &str, marks: impl Iterator<Item = Escape>) -> Vec<Option<Nesting>> {
    let mut bare = String::with_capacity(line.len());
    let mut places = Vec::new();
    let mut at = 0;
    for escape in marks {
        bare.push_str(&line[at..escape.backslash]);
        bare.push_str(&line[escape.backslash + 1..escape.mark]);
        at = escape.mark;
        places.push(bare.len());
    }
    if places.is_empty() {
        return Vec::new();
    }
    bare.push_str(&line[at..]);
    nesting(&bare, &places)
}

/// Whether two escaped stars or more stand side by side. Few escape them so by hand; the pipeline does where strong
/// emphasis is broken, and then all stars nearby are emphasis that the author wrote bare. Beside a star that is markup,
/// they end or begin what is emphasized, and nothing is broken.
fn has_broken_strong(line: &str, marks: &[Escape]) -> bool {
    let star = |escape: &Escape| line.as_bytes()[escape.mark] == b'*';
    let side_by_side = |a: &Escape, b: &Escape| a.mark + 1 == b.backslash && star(a) && star(b);
    marks.chunk_by(side_by_side).filter(|run| run.len() > 1).any(|run| {
        let (first, last) = (run[0].backslash, run[run.len() - 1].mark);
        !line[..first].ends_with('*') && !line[last + 1..].starts_with('*')
    })
}

/// Whether a back-tick that could do without its backslash has it from the author. Unlike a star, a back-tick is
/// escaped by whoever means one. One that touches other markup was not meant: it is left of a code span that broke, or
/// it stands in `<code>`.
fn is_written_escaped(line: &str, escape: Escape) -> bool {
    !line[..escape.backslash].ends_with('>') && !line[escape.mark + 1..].starts_with('*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(line: &str) -> Vec<Option<bool>> {
        authored(line, &escapes(line).collect::<Vec<_>>())
    }

    #[test]
    fn an_escaped_backslash_escapes_nothing() {
        let found: Vec<usize> = escapes(r"\* \\* \\\` \a*").map(|escape| escape.backslash).collect();
        assert_eq!(found, [0, 9]);
        let torn: Vec<_> = torn_escapes("(\\ * \u{a0}\\\u{a0}*) \\\\ * ש\\ x").collect();
        assert_eq!(torn.len(), 2);
        assert_eq!((torn[0].backslash, torn[0].mark), (1, 3));
    }

    #[test]
    fn a_lone_star_can_do_without() {
        assert_eq!(needs(r"all files (\*) in `C:\*`"), [Some(false), None]);
        assert_eq!(needs(r"**記錄\*事件**"), [Some(false)]);
    }

    #[test]
    fn a_star_that_would_be_markup_cannot() {
        assert_eq!(needs(r"\* كل شيء"), [Some(true)]);
        assert_eq!(needs(r"**\*.txt**"), [Some(true)]);
        assert_eq!(needs(r"lsa\*, \*.txt, [a-c]\*."), [Some(false), Some(true), Some(true)]);
        assert_eq!(needs(r"newline (\`n), tab (\`t)"), [Some(true), Some(true)]);
    }
}
