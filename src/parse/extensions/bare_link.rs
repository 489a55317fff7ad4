//! Bare addresses in text are links, as the GitHub autolink extension has it (GFM 0.29, 6.9), and an end to them is
//! also the punctuation of Chinese and Japanese, which no address holds unescaped.

use std::{ops::Range, sync::LazyLock};

use memchr::{
    memchr2_iter,
    memmem::{self, Finder},
};
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::{
    finding::Findings,
    parse::{
        extension::{Extension, Kind, Surroundings},
        markdown::{Document, Origin, Piece},
    },
};

/// See the module.
pub static EXTENSION: Extension = Extension { name: "bare-link", kind: Kind::Document(apply) };

fn apply(document: &mut Document<'_>, _: &Surroundings<'_>, _: &mut Findings<'_>) {
    if document.parts.len() == 1 && !text_may_hold_address(document.text) {
        return;
    }
    // How many elements are open in which no link can stand, and whether a raw link is.
    let (mut closed, mut in_raw_link) = (0usize, false);
    let mut found: Vec<Range<usize>> = Vec::new();
    let pieces = &document.pieces;
    let is_text = |at: usize| matches!(pieces[at].event, Event::Text(_));
    for (at, piece) in pieces.iter().enumerate() {
        match &piece.event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) => closed += 1,
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) => closed = closed.saturating_sub(1),
            Event::InlineHtml(html) if piece.origin == Origin::Author => {
                in_raw_link = (in_raw_link || html.starts_with("<a ")) && !html.starts_with("</a");
            }
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::Item) => {
                in_raw_link = false;
            }
            Event::Text(text) if closed == 0 && !in_raw_link && may_hold_address(text) => {
                if found.last().is_some_and(|run| run.end > at) {
                    continue;
                }
                let least = found.last().map_or(0, |run| run.end);
                let joined = |at: usize| is_text(at) && pieces[at].part == piece.part;
                let start = (least..at).rev().take_while(|at| joined(*at)).last().unwrap_or(at);
                let end = (at..pieces.len()).take_while(|at| joined(*at)).last().unwrap_or(at) + 1;
                found.push(start..end);
            }
            _ => {}
        }
    }
    if found.is_empty() {
        return;
    }
    let mut linked = Vec::with_capacity(document.pieces.len() + 3 * found.len());
    let mut pieces = std::mem::take(&mut document.pieces).into_iter();
    let mut at = 0;
    for run in found {
        linked.extend(pieces.by_ref().take(run.start - at));
        let mut texts: Vec<Piece<'_>> = pieces.by_ref().take(run.len()).collect();
        link(&mut texts, &mut linked);
        at = run.end;
    }
    linked.extend(pieces);
    document.pieces = linked;
}

static AFTER_SCHEME: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("://"));
static WWW: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("www."));

/// Whether a Markdown text may hold an address that is no link yet: most are destinations of links.
fn text_may_hold_address(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_bare = |at: usize| {
        let letters = bytes[..at].iter().rev().take(6).take_while(|byte| byte.is_ascii_alphabetic()).count();
        let before = &bytes[..at - letters];
        !(before.ends_with(b"](") || before.ends_with(b"<") || before.ends_with(b"\"") || before.ends_with(b"/"))
    };
    AFTER_SCHEME.find_iter(bytes).any(is_bare) || WWW.find_iter(bytes).any(is_bare)
}

/// Whether an address may begin in a text: a look at its colons and dots.
fn may_hold_address(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr2_iter(b':', b'.', bytes).any(|at| match bytes[at] {
        b':' => bytes[at + 1..].starts_with(b"//"),
        _ => bytes[..at].ends_with(b"www"),
    })
}

/// Moves a run of texts over, with its addresses linked. The parser parts text at every mark that could have meant
/// something, so that an address may lie in several pieces.
fn link<'t>(run: &mut Vec<Piece<'t>>, linked: &mut Vec<Piece<'t>>) {
    let mut text = String::new();
    let mut ends = Vec::with_capacity(run.len());
    for piece in run.iter() {
        if let Event::Text(part) = &piece.event {
            text.push_str(part);
        }
        ends.push(text.len());
    }
    let addresses = addresses(&text);
    if addresses.is_empty() {
        return linked.append(run);
    }
    // The bytes of the file that a stretch of the text stands for, as far as pieces tell.
    let covered = |stretch: &Range<usize>| {
        let first = ends.partition_point(|end| *end <= stretch.start).min(run.len() - 1);
        let last = ends.partition_point(|end| *end < stretch.end).min(run.len() - 1);
        let before = first.checked_sub(1).map_or(0, |at| ends[at]);
        let is_plain = |at: usize, length: usize| run[at].range.len() == length;
        let start =
            run[first].range.start + if is_plain(first, ends[first] - before) { stretch.start - before } else { 0 };
        let end = run[last].range.end;
        let before_last = last.checked_sub(1).map_or(0, |at| ends[at]);
        let end = if is_plain(last, ends[last] - before_last) { end - (ends[last] - stretch.end) } else { end };
        start..end.max(start)
    };
    let piece = |event: Event<'t>, stretch: &Range<usize>| Piece {
        event,
        range: covered(stretch),
        part: run[0].part,
        origin: Origin::Author,
    };
    let mut at = 0;
    for address in addresses {
        if at < address.start {
            linked.push(piece(Event::Text(text[at..address.start].to_owned().into()), &(at..address.start)));
        }
        let shown = &text[address.clone()];
        let dest_url = if shown.starts_with("www.") { format!("https://{shown}") } else { shown.to_owned() };
        let tag =
            Tag::Link { link_type: LinkType::Autolink, dest_url: dest_url.into(), title: "".into(), id: "".into() };
        linked.push(piece(Event::Start(tag), &address));
        linked.push(piece(Event::Text(shown.to_owned().into()), &address));
        linked.push(piece(Event::End(TagEnd::Link), &address));
        at = address.end;
    }
    if at < text.len() {
        linked.push(piece(Event::Text(text[at..].to_owned().into()), &(at..text.len())));
    }
    run.clear();
}

const BEGINNINGS: [&str; 4] = ["https://", "http://", "ftp://", "www."];

/// Where addresses stand in a text.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut starts: Vec<(usize, &str)> = BEGINNINGS
        .iter()
        .flat_map(|beginning| memmem::find_iter(text.as_bytes(), beginning).map(move |start| (start, *beginning)))
        .collect();
    starts.sort_unstable();
    for (start, beginning) in starts {
        let before = text[..start].chars().next_back();
        if start < at || before.is_some_and(|c| c.is_ascii_alphanumeric() || "/.@:-_=\"".contains(c)) {
            continue;
        }
        let rest = &text[start..];
        let end = rest.find(ends_address).unwrap_or(rest.len());
        let length = without_punctuation(&rest[..end]).len();
        let host = rest[beginning.len().min(length)..length].split(['/', '?', '#', ':']).next().unwrap_or_default();
        let is_host = host.contains('.') || (beginning != "www." && host.eq_ignore_ascii_case("localhost"));
        if is_host && !host.starts_with('.') && !host.ends_with('.') {
            found.push(start..start + length);
            at = start + length;
        }
    }
    found
}

/// Characters that no address holds: white space, brackets of HTML, and punctuation of Chinese, Japanese and Korean and
/// quotes that are curly (as all of them are escaped in addresses; RFC 3986, 2).
fn ends_address(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || "<>\"`^{}|\\“”‘’«»…‹›".contains(c)
        || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}' | '\u{FE30}'..='\u{FE4F}' | '،' | '؛' | '؟' | '।')
}

/// An address without the punctuation of the sentence that it stands in.
fn without_punctuation(address: &str) -> &str {
    let mut address = address;
    loop {
        let before = address;
        address = address.trim_end_matches(['?', '!', '.', ',', ':', ';', '*', '_', '~', '\'', '&']);
        for (open, close) in [('(', ')'), ('[', ']')] {
            if address.ends_with(close) && address.matches(close).count() > address.matches(open).count() {
                address = &address[..address.len() - 1];
            }
        }
        if before.len() == address.len() {
            return address;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::extensions::testing::{html, show};

    fn found(text: &str) -> Vec<&str> {
        addresses(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn where_addresses_end() {
        assert_eq!(found("see https://a.org/b_c(d), or www.e.org."), ["https://a.org/b_c(d)", "www.e.org"]);
        assert_eq!(found("参照https://a.org/升級。次（http://b.jp/x）へ"), ["https://a.org/升級", "http://b.jp/x"]);
        assert_eq!(found("راجع https://a.org/b، ثم"), ["https://a.org/b"]);
        assert_eq!(found("(https://a.org/?q=1&r=2)!"), ["https://a.org/?q=1&r=2"]);
        assert_eq!(found("http://localhost:8000/x https:// http://x awww.b.c a@www.b.c"), ["http://localhost:8000/x"]);
    }

    #[test]
    fn links_and_code_stay() {
        let text = "[https://a.org](b) `https://a.org` <https://a.org>\n\n    https://a.org\n";
        assert_eq!(html(text).matches("href=\"https://a.org\"").count(), 1);
        assert_eq!(
            html("a **https://x.org/a_b_c** *d*"),
            "<p>a <strong><a href=\"https://x.org/a_b_c\">https://x.org/a_b_c</a></strong> <em>d</em></p>\n"
        );
    }

    #[test]
    fn addresses_in_other_constructs() {
        insta::assert_snapshot!(show("見https://x.org/a。\n\n- http://x.org/**b** و https://x.org/c؟\n\n> [!NOTE]\n> (https://x.org/d_e_f).\n"), @r#"
        <p>見<a href="https://x.org/a">https://x.org/a</a>。</p>
        <ul>
        <li><a href="http://x.org/">http://x.org/</a><strong>b</strong> و <a href="https://x.org/c">https://x.org/c</a>؟</li>
        </ul>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>(<a href="https://x.org/d_e_f">https://x.org/d_e_f</a>).</p>
        </div>
        "#);
        insta::assert_snapshot!(show("| https://x.org/a | `https://x.org` |\n|---|---|\n| www.x.org/b\\|c | <b>https://x.org/d</b> |\n\n## ראו https://x.org/e\n"), @r#"
        <table><thead><tr><th><a href="https://x.org/a">https://x.org/a</a></th><th><code>https://x.org</code></th></tr></thead><tbody>
        <tr><td><a href="https://www.x.org/b">www.x.org/b</a>|c</td><td><b><a href="https://x.org/d">https://x.org/d</a></b></td></tr>
        </tbody></table>
        <h2 id="ראו-httpsxorge">ראו <a href="https://x.org/e">https://x.org/e</a></h2>
        "#);
        insta::assert_snapshot!(show("a@x.org, x://y, https://, \\https://x.org/f&amp;g=1 [https://x.org](#a) <a href=\"b\">https://x.org/h</a>\n"), @r##"<p>a@x.org, x://y, https://, \<a href="https://x.org/f&amp;g=1">https://x.org/f&amp;g=1</a> <a href="#a">https://x.org</a> <a href="b">https://x.org/h</a></p>"##);
    }
}
