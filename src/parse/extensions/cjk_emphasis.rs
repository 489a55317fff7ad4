//! Strong emphasis next to the punctuation of Chinese, Japanese and Korean. CommonMark looks for blanks around such
//! punctuation, and these scripts have none: `**「重要」**です` stays as it is. This gives the marks that are left over the
//! meaning that they have by the CJK-friendly rule (markdown-cjk-friendly, specification of 2024), and reports
//! those that no rule can save.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::{
    finding::Findings,
    parse::{
        extension::{Extension, Kind, Surroundings},
        markdown::{Document, Origin, Piece, nothing},
        rules::MARKUP_BROKEN,
    },
};

/// See the module.
pub static EXTENSION: Extension = Extension { name: "cjk-emphasis", kind: Kind::Document(apply) };

/// A run of stars that the parser left in the text.
struct Run {
    /// Its first piece, and how many pieces there are: one for each star.
    piece: usize,
    stars: usize,
    /// Stars that have found their counterpart, at its beginning and at its end.
    closing: usize,
    opening: usize,
    /// How deep in other emphasis and links it stands.
    depth: usize,
    before: char,
    after: char,
}

fn apply(document: &mut Document<'_>, surroundings: &Surroundings<'_>, findings: &mut Findings<'_>) {
    let mut runs: Vec<Run> = Vec::new();
    let mut depth = 0usize;
    let (mut block, mut at) = (0, 0);
    while at < document.pieces.len() {
        match &document.pieces[at].event {
            Event::Start(tag) if is_block(&tag.to_end()) => {
                finish(document, block..at, &mut runs, surroundings, findings);
                block = at;
            }
            Event::End(tag) if is_block(tag) => {
                finish(document, block..at, &mut runs, surroundings, findings);
                block = at;
            }
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(text) if &**text == "*" => {
                let stars = stars_from(document, at);
                if stars > 1 && !is_escaped(document, at) {
                    runs.push(Run {
                        piece: at,
                        stars,
                        closing: 0,
                        opening: 0,
                        depth,
                        before: char_before(&document.pieces, at),
                        after: char_after(&document.pieces, at + stars),
                    });
                }
                at += stars;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    finish(document, block..at, &mut runs, surroundings, findings);
}

fn is_block(end: &TagEnd) -> bool {
    !matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

/// How many stars follow each other from piece `at` on.
fn stars_from(document: &Document<'_>, at: usize) -> usize {
    let pieces = &document.pieces[at..];
    let is_star = |piece: &Piece<'_>| matches!(&piece.event, Event::Text(text) if &**text == "*");
    let follows = |pair: &[Piece<'_>]| is_star(&pair[1]) && pair[0].range.end == pair[1].range.start;
    1 + pieces.windows(2).take_while(|pair| follows(pair)).count()
}

/// Whether the author wrote `\*`.
fn is_escaped(document: &Document<'_>, at: usize) -> bool {
    let piece = &document.pieces[at];
    piece.part == 0 && document.text.as_bytes()[..piece.range.start].ends_with(b"\\")
}

/// The character that stands before a piece, as it is written; a blank at the beginning of a block.
fn char_before(pieces: &[Piece<'_>], at: usize) -> char {
    match at.checked_sub(1).map(|at| &pieces[at].event) {
        Some(Event::Text(text)) => text.chars().next_back().unwrap_or(' '),
        Some(Event::Code(_)) => '`',
        Some(Event::InlineHtml(_)) => '>',
        Some(Event::End(TagEnd::Link | TagEnd::Image)) => ')',
        Some(Event::End(end)) if !is_block(end) => '*',
        Some(Event::Start(Tag::Link { .. } | Tag::Image { .. })) => '[',
        Some(Event::Start(tag)) if !is_block(&tag.to_end()) => '*',
        _ => ' ',
    }
}

fn char_after(pieces: &[Piece<'_>], at: usize) -> char {
    match pieces.get(at).map(|piece| &piece.event) {
        Some(Event::Text(text)) => text.chars().next().unwrap_or(' '),
        Some(Event::Code(_)) => '`',
        Some(Event::InlineHtml(_)) => '<',
        Some(Event::Start(Tag::Link { .. })) => '[',
        Some(Event::Start(Tag::Image { .. })) => '!',
        Some(Event::Start(tag)) if !is_block(&tag.to_end()) => '*',
        Some(Event::End(TagEnd::Link | TagEnd::Image)) => ']',
        Some(Event::End(end)) if !is_block(end) => '*',
        _ => ' ',
    }
}

impl Run {
    fn left(&self) -> usize {
        self.stars - self.closing - self.opening
    }

    /// Left-flanking by the CJK-friendly rule.
    fn can_open(&self) -> bool {
        !self.after.is_whitespace()
            && (!is_other_punctuation(self.after)
                || self.before.is_whitespace()
                || is_other_punctuation(self.before)
                || is_cjk(self.before))
    }

    /// Right-flanking by the same.
    fn can_close(&self) -> bool {
        !self.before.is_whitespace()
            && (!is_other_punctuation(self.before)
                || self.after.is_whitespace()
                || is_other_punctuation(self.after)
                || is_cjk(self.after))
    }

    /// Whether it was most likely meant to be a mark, and is not part of a path, a number or a name.
    fn is_mark(&self) -> bool {
        let is_path = |c: char| matches!(c, '/' | '\\' | '.' | '*' | '=');
        let both = self.before.is_ascii_alphanumeric() && self.after.is_ascii_alphanumeric();
        self.left() > 1 && !both && !is_path(self.before) && !is_path(self.after)
    }
}

/// Pairs the runs of one block, which consists of the pieces `block`, and reports those that are left.
fn finish(
    document: &mut Document<'_>,
    block: Range<usize>,
    runs: &mut Vec<Run>,
    surroundings: &Surroundings<'_>,
    findings: &mut Findings<'_>,
) {
    if runs.is_empty() {
        return;
    }
    if surroundings.repair_emphasis {
        pair(document, runs);
    }
    let mut left: Vec<Range<usize>> = Vec::new();
    for run in runs.drain(..).filter(Run::is_mark) {
        let piece = &document.pieces[run.piece + run.closing];
        let end = document.pieces[run.piece + run.stars - 1 - run.opening].range.end;
        if piece.part == 0 {
            left.push(piece.range.start..end.max(piece.range.start));
        }
    }
    // Stars between blanks may be meant as such, but not where another mark has no counterpart.
    if !left.is_empty() {
        let pieces = document.pieces[block].iter().filter(|piece| piece.part == 0);
        left.extend(pieces.flat_map(stars_between_blanks));
        left.sort_by_key(|range| range.start);
    }
    for range in left {
        let message = format!("`{}` is shown as it is", "*".repeat(range.len()));
        findings
            .push(&MARKUP_BROKEN, document.map.span(range), message)
            .help("put no blank between the mark and the text that it is for, and close every mark that is opened");
    }
}

/// Where ` ** ` stands in a piece. The parser leaves such stars in the text around them, as they can be no mark.
fn stars_between_blanks(piece: &Piece<'_>) -> Vec<Range<usize>> {
    let Event::Text(text) = &piece.event else { return Vec::new() };
    if text.len() != piece.range.len() {
        return Vec::new();
    }
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let is_alone = |at: &usize| {
        is_blank(text[..*at].chars().next_back()) && is_blank(text[at + 2..].chars().next())
    };
    let starts = memchr::memmem::find_iter(text.as_bytes(), "**").filter(is_alone);
    starts.map(|at| piece.range.start + at..piece.range.start + at + 2).collect()
}

fn pair(document: &mut Document<'_>, runs: &mut [Run]) {
    let mut openers: Vec<usize> = Vec::new();
    for at in 0..runs.len() {
        // What opened in an element that has closed since cannot close any more.
        while openers.last().is_some_and(|open| runs[*open].depth > runs[at].depth) {
            openers.pop();
        }
        while runs[at].can_close() && runs[at].left() > 1 {
            let Some(&open) = openers.last().filter(|open| runs[**open].depth == runs[at].depth) else { break };
            let opener = &mut runs[open];
            opener.opening += 2;
            let first = opener.piece + opener.stars - opener.opening;
            let is_used_up = opener.left() < 2;
            let second = runs[at].piece + runs[at].closing;
            runs[at].closing += 2;
            document.pieces[first].event = Event::Start(Tag::Strong);
            document.pieces[first + 1].event = nothing();
            document.pieces[second].event = nothing();
            document.pieces[second + 1].event = Event::End(TagEnd::Strong);
            if is_used_up {
                openers.pop();
            }
        }
        if runs[at].can_open() && runs[at].left() > 1 {
            openers.push(at);
        }
    }
    debug_assert!(document.pieces.iter().all(|piece| piece.origin == Origin::Author || piece.range.is_empty()));
}

/// Punctuation of other scripts than Chinese, Japanese and Korean.
fn is_other_punctuation(c: char) -> bool {
    !is_cjk(c) && (c.is_ascii_punctuation() || (!c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace()))
}

/// Characters of Chinese, Japanese and Korean, their punctuation among them.
fn is_cjk(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{303F}' | '\u{3040}'..='\u{A4CF}' | '\u{A960}'..='\u{A97F}'
        | '\u{AC00}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FFEF}'
        | '\u{1AFF0}'..='\u{1B16F}' | '\u{1F200}'..='\u{1F2FF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::{html, html_and_findings, show};

    #[test]
    fn marks_next_to_punctuation() {
        assert_eq!(html("これは**「重要」**です"), "<p>これは<strong>「重要」</strong>です</p>\n");
        assert_eq!(html("透過**[設定](a)**器的"), "<p>透過<strong><a href=\"a\">設定</a></strong>器的</p>\n");
        assert_eq!(html("**名称：****値** x"), "<p><strong>名称：</strong><strong>値</strong> x</p>\n");
        assert_eq!(html("**`코드`**를"), "<p><strong><code>코드</code></strong>를</p>\n");
    }

    #[test]
    fn marks_that_nothing_can_save() {
        let literal = |text: &str| html_and_findings(text, &[]).1;
        assert_eq!(
            literal("點擊 **新增 ** 按鈕"),
            ["1:4 markup-broken: `**` is shown as it is", "1:9 markup-broken: `**` is shown as it is"]
        );
        for text in ["\\*\\*a\\*\\*", "a ** b", "src/**/*.md", "2**3", "`**`", "a ** b ** c"] {
            assert_eq!(literal(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn marks_in_other_constructs() {
        insta::assert_snapshot!(show("設定は**[ガイド](a)**、**`値`**。\n"), @r#"<p>設定は<strong><a href="a">ガイド</a><strong>、</strong><code>値</code></strong>。</p>"#);
        insta::assert_snapshot!(show("請按**「儲存」**鍵，再選**（一）**項。\n"), @"<p>請按<strong>「儲存」<strong>鍵，再選</strong>（一）</strong>項。</p>");
        insta::assert_snapshot!(show("버튼**\"확인\"**을 누르고 **(선택)**을 봅니다.\n"), @r#"<p>버튼<strong>"확인"</strong>을 누르고 <strong>(선택)</strong>을 봅니다.</p>"#);
        insta::assert_snapshot!(show("連接**[表格](a)** 的欄位，見 **步驟一：****輸入** 名稱\n"), @r#"<p>連接<strong><a href="a">表格</a></strong> 的欄位，見 <strong>步驟一：</strong><strong>輸入</strong> 名稱</p>"#);
        insta::assert_snapshot!(show("> [!NOTE]\n> 重要**「注意」**事項\n\n- 項目**[一](a)**。\n\n| **「表」**格 | b |\n|---|---|\n| **「値」**は | **a |\n\n## 見出し**「x」**です\n"), @r#"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>重要<strong>「注意」</strong>事項</p>
        </div>
        <ul>
        <li>項目<strong><a href="a">一</a></strong>。</li>
        </ul>
        <table><thead><tr><th><strong>「表」</strong>格</th><th>b</th></tr></thead><tbody>
        <tr><td><strong>「値」</strong>は</td><td>**a</td></tr>
        </tbody></table>
        <h2 id="見出しxです">見出し<strong>「x」</strong>です</h2>
        ! 8:14 markup-broken: `**` is shown as it is
        "#);
        insta::assert_snapshot!(show("這裡****「新增」**的 ** 步驟\n\n**a**「b\n"), @r"
        <p>這裡**<strong>「新增」</strong>的 ** 步驟</p>
        <p><strong>a</strong>「b</p>
        ! 1:3 markup-broken: `**` is shown as it is
        ! 1:15 markup-broken: `**` is shown as it is
        ");
        insta::assert_snapshot!(show("**「*強*」**字、***「三」***字\n"), @r"
        <p>*<em>「<em>強</em>」<strong>字、</strong></em>「三」***字</p>
        ! 1:18 markup-broken: `***` is shown as it is
        ");
        insta::assert_snapshot!(show("[**「連結」**字](a) **「開\n\n」**另一段\n"), @r#"
        <p><a href="a"><strong>「連結」</strong>字</a> **「開</p>
        <p>」**另一段</p>
        ! 1:16 markup-broken: `**` is shown as it is
        ! 3:2 markup-broken: `**` is shown as it is
        "#);
    }
}
