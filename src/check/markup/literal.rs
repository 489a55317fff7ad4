//! [`broken`]: marks that a translation shows as they are where its source has meant them.

use std::{borrow::Cow, ops::Range};

use memchr::{memchr, memchr3};

use crate::{
    check::Pair,
    parse::passage::{LinkKind, MASK, Passage},
};

/// Marks that are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    /// Which.
    pub(crate) kind: Kind,
    /// The part of the target's text; nothing where the mark stands escaped, and is shown all the same.
    pub(crate) range: Option<Range<usize>>,
}

/// Of what construct marks are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `*`, `**` or `_`.
    Emphasis,
    /// A back-tick.
    Code,
    /// `](`, or what was made of it.
    Link,
    /// `[!NOTE]`.
    Alert,
    /// A back-slash that a blank came behind.
    Escape,
}

/// The marks that the target of `pair` shows and its source does not: one of each kind.
pub(crate) fn broken(pair: &Pair<'_>) -> Vec<Broken> {
    let text = &pair.target.text;
    let bytes = text.as_bytes();
    let (may_be_mark, may_be_low) = (memchr3(b'*', b'`', b']', bytes), memchr(b'_', bytes));
    let may_be_escape = memchr(b'\\', bytes);
    let may_be_any = may_be_mark.or(may_be_low).or(may_be_escape);
    if may_be_any.is_none() && !pair.target_raw.contains('［') {
        return Vec::new();
    }
    let mut found = Vec::new();
    found.extend(emphasis(pair));
    if let Some(range) = surplus(&pair.source.text, text, ticks) {
        found.push(Broken { kind: Kind::Code, range: Some(range) });
    }
    found.extend(broken_links(pair));
    if let Some(range) = surplus(&pair.source.text, text, alerts) {
        found.push(Broken { kind: Kind::Alert, range: Some(range) });
    }
    if may_be_escape.is_some()
        && let Some(range) = surplus(&pair.source.text, text, escapes)
    {
        found.push(Broken { kind: Kind::Escape, range: Some(range) });
    }
    found
}

/// Back-slashes between blanks, or between a blank and a mark that one would be written before.
fn escapes(text: &str) -> Vec<Range<usize>> {
    let is_alone = |at: &usize| {
        let mut behind = text[at + 1..].chars();
        let is_torn = behind.next() == Some(' ') && behind.next().is_some_and(|c| c.is_ascii_punctuation());
        is_torn && text[..*at].chars().next_back().is_none_or(char::is_whitespace)
    };
    memchr::memchr_iter(b'\\', text.as_bytes()).filter(is_alone).map(|at| at..at + 1).collect()
}

/// What `find` finds in the target beyond what it finds in the source: the last of it.
fn surplus(source: &str, target: &str, find: impl Fn(&str) -> Vec<Range<usize>>) -> Option<Range<usize>> {
    let mut found = find(target);
    if found.is_empty() || found.len() <= find(source).len() {
        return None;
    }
    found.pop()
}

/// The translation as pages show it: stars lose the backslash before them that a pipeline has put there, which is what it
/// does where the source has no stars to show.
pub(crate) fn as_shown<'p>(pair: &'p Pair<'p>) -> Cow<'p, Passage<'p>> {
    if !pair.target_raw.contains("\\*") || pair.source.text.contains('*') || pair.unit.is_none() {
        return Cow::Borrowed(&pair.target);
    }
    let raw = pair.target_raw.replace("\\*", "*");
    let repair = pair.subject.site.settings.cjk_emphasis && pair.locale.is_cjk();
    let shown = Passage::read_as(&raw, pair.target.span.start as usize, repair);
    Cow::Owned(shown.into_owned())
}

/// Stars, and low lines around words.
fn emphasis(pair: &Pair<'_>) -> Option<Broken> {
    let shown = as_shown(pair);
    let count = |text: &str| memchr::memchr_iter(b'*', text.as_bytes()).count();
    let in_code = |passage: &Passage<'_>| passage.codes.iter().map(|code| count(&code.text)).sum::<usize>();
    // What has lost its back-ticks shows the stars in it.
    let in_source = count(&pair.source.text) + in_code(&pair.source).saturating_sub(in_code(&pair.target));
    let stars = stars(&shown.text);
    let found =
        if stars.iter().map(Range::len).sum::<usize>() > in_source { stars.into_iter().next_back() } else { None };
    let found = found.or_else(|| {
        let has_low_line = pair.source.codes.iter().any(|code| code.text.contains('_'));
        if has_low_line { None } else { surplus(&pair.source.text, &shown.text, low_lines) }
    })?;
    let range = matches!(shown, Cow::Borrowed(_)).then_some(found);
    Some(Broken { kind: Kind::Emphasis, range })
}

/// Runs of stars. One between blanks stands for itself.
fn stars(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in memchr::memchr_iter(b'*', text.as_bytes()) {
        match found.last_mut() {
            Some(last) if last.end == at => last.end += 1,
            _ => found.push(at..at + 1),
        }
    }
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let is_alone = |range: &Range<usize>| {
        range.len() == 1
            && is_blank(text[..range.start].chars().next_back())
            && is_blank(text[range.end..].chars().next())
    };
    found.retain(|range| !is_alone(range));
    found
}

/// Low lines that begin or end a word.
fn low_lines(text: &str) -> Vec<Range<usize>> {
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '%' | MASK));
    let is_edge = |at: &usize| is_word(text[..*at].chars().next_back()) != is_word(text[at + 1..].chars().next());
    memchr::memchr_iter(b'_', text.as_bytes()).filter(is_edge).map(|at| at..at + 1).collect()
}

fn ticks(text: &str) -> Vec<Range<usize>> {
    memchr::memchr_iter(b'`', text.as_bytes()).map(|at| at..at + 1).collect()
}

/// `[!NOTE]`
fn alerts(text: &str) -> Vec<Range<usize>> {
    let is_name = |name: &str| name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let alert = |at: usize| {
        let end = at + 2 + text[at + 2..].bytes().take(30).position(|byte| byte == b']')?;
        is_name(text.get(at + 2..end)?).then_some(at..end + 1)
    };
    memchr::memmem::find_iter(text.as_bytes(), "[!").filter_map(alert).collect()
}

/// What is left of links and images: `](`, `] (`, `］（`, as many as the target has fewer.
pub(crate) fn broken_links(pair: &Pair<'_>) -> Vec<Broken> {
    let count = |passage: &Passage<'_>| {
        let written = |kind: LinkKind| matches!(kind, LinkKind::Inline | LinkKind::Reference | LinkKind::Directive);
        passage.links.iter().filter(|link| written(link.kind)).count() + passage.images.len()
    };
    let lacking = count(&pair.source).saturating_sub(count(&pair.target));
    if lacking == 0 {
        return Vec::new();
    }
    let found = link_ends(&pair.target.text);
    let more = found.len().saturating_sub(link_ends(&pair.source.text).len());
    let broken = found.into_iter().take(more.min(lacking));
    broken.map(|range| Broken { kind: Kind::Link, range: Some(range) }).collect()
}

/// An address is looked at this far, in characters.
const LONGEST: usize = 500;

/// Where words in brackets end and an address in parentheses begins, parted by blanks or not.
fn link_ends(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, closing) in text.char_indices().filter(|(_, c)| matches!(c, ']' | '］' | '】')) {
        let after = at + closing.len_utf8();
        let rest = text[after..].trim_start_matches([' ', '\u{a0}', '\u{3000}']);
        let Some(opening) = rest.chars().next().filter(|c| matches!(c, '(' | '（' | '[')) else { continue };
        let start = text.len() - rest.len() + opening.len_utf8();
        let inside = &text[start..];
        let end = inside.char_indices().take(LONGEST).find(|(_, c)| matches!(c, ')' | '）' | ']'));
        let Some((end, _)) = end else { continue };
        let inside = &inside[..end];
        let is_address = inside.contains([MASK, '/', '#', '\\', ':']) || inside.contains(".md");
        // What is in parentheses right behind words in brackets was meant as an address, however it reads.
        if is_address || (closing == ']' && matches!(opening, '(' | '[') && start == after + 1) {
            found.push(at..start);
        }
    }
    found
}
