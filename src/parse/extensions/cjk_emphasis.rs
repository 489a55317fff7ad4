//! Strong emphasis next to the punctuation of Chinese, Japanese and Korean. CommonMark looks for blanks around such
//! punctuation, and these scripts have none: `**「重要」**です` stays as it is. This gives the marks that are left over the
//! meaning that they have by the CJK-friendly rule (markdown-cjk-friendly, specification of 2024), and reports
//! those that no rule can save.

use std::{collections::VecDeque, ops::Range};

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::{
    finding::Findings,
    parse::{
        extension::{Extension, Kind, Surroundings},
        markdown::{Document, Piece, nothing},
        rules::MARKUP_BROKEN,
    },
};

/// See the module.
pub static EXTENSION: Extension = Extension { name: "cjk-emphasis", kind: Kind::Document(apply) };

/// Stars that follow each other.
struct Run {
    /// Those that have found no counterpart, in order.
    left: VecDeque<Stars>,
    /// How many elements they stand in, and the piece that begins the innermost of them.
    depth: usize,
    parent: Option<usize>,
    before: char,
    after: char,
}

/// Stars, by their piece.
#[derive(Clone, Copy)]
enum Stars {
    /// One that the parser left in the text.
    One(usize),
    /// Two that the parser gave a meaning to.
    Two(usize),
}

impl Stars {
    fn piece(self) -> usize {
        let (Self::One(piece) | Self::Two(piece)) = self;
        piece
    }
}

/// What takes two stars: their first and their last piece.
type Mark = (usize, usize);

fn apply(document: &mut Document<'_>, surroundings: &Surroundings<'_>, findings: &mut Findings<'_>) {
    let (mut block, mut has_stars, mut strong) = (0, false, 0);
    for at in 0..document.pieces.len() {
        let is_edge = match &document.pieces[at].event {
            Event::Start(Tag::Strong) => {
                strong += 1;
                // The end of one emphasis was taken for the beginning of the next.
                has_stars |= strong > 1 && surroundings.repair_emphasis;
                false
            }
            Event::End(TagEnd::Strong) => {
                strong -= 1;
                false
            }
            Event::Start(tag) => is_block(tag.to_end()),
            Event::End(tag) => is_block(*tag),
            Event::Text(text) => {
                has_stars |= &**text == "*";
                false
            }
            _ => false,
        };
        if is_edge {
            if std::mem::take(&mut has_stars) {
                finish(document, block..at, surroundings, findings);
            }
            block = at;
        }
    }
    if has_stars {
        finish(document, block..document.pieces.len(), surroundings, findings);
    }
}

/// The runs of a block: those that the parser left and, if `with_strong`, those that it gave a meaning to.
fn runs(pieces: &[Piece<'_>], source: &str, block: &Range<usize>, with_strong: bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut parents: Vec<usize> = Vec::new();
    // Where the run that is being read would go on.
    let mut next = usize::MAX;
    for at in block.clone() {
        let stars = match &pieces[at].event {
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) if with_strong => Stars::Two(at),
            Event::Text(text) if &**text == "*" => Stars::One(at),
            Event::Text(text) if &**text == "**" => Stars::Two(at),
            Event::Start(_) => {
                parents.push(at);
                continue;
            }
            Event::End(_) => {
                parents.pop();
                continue;
            }
            _ => continue,
        };
        let follows = |last: &Run| match (last.left.back(), stars) {
            (Some(Stars::One(before)), Stars::One(at)) => pieces[*before].range.end == pieces[at].range.start,
            _ => true,
        };
        if let Some(run) = runs.last_mut().filter(|last| at == next && follows(last)) {
            run.left.push_back(stars);
        } else {
            let before = char_before(pieces, at);
            let (depth, parent) = (parents.len(), parents.last().copied());
            runs.push(Run { left: VecDeque::from([stars]), depth, parent, before, after: ' ' });
        }
        next = at + 1;
        if let Some(run) = runs.last_mut() {
            run.after = char_after(pieces, next);
        }
    }
    runs.retain(|run| run.count() > 1 && !is_escaped(pieces, source, run));
    runs
}

fn is_block(end: TagEnd) -> bool {
    !matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

/// Whether the author wrote `\*`.
fn is_escaped(pieces: &[Piece<'_>], source: &str, run: &Run) -> bool {
    let Some(at) = run.left.front() else { return false };
    let piece = &pieces[at.piece()];
    piece.part == 0 && source.as_bytes()[..piece.range.start].ends_with(b"\\")
}

/// The character that stands before a piece, as it is written; a blank at the beginning of a block.
fn char_before(pieces: &[Piece<'_>], at: usize) -> char {
    match at.checked_sub(1).map(|at| &pieces[at].event) {
        Some(Event::Text(text)) => text.chars().next_back().unwrap_or(' '),
        Some(Event::Code(_)) => '`',
        Some(Event::InlineHtml(_)) => '>',
        Some(Event::End(TagEnd::Link | TagEnd::Image)) => ')',
        Some(Event::End(end)) if !is_block(*end) => '_',
        Some(Event::Start(Tag::Link { .. } | Tag::Image { .. })) => '[',
        Some(Event::Start(tag)) if !is_block(tag.to_end()) => '_',
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
        Some(Event::Start(tag)) if !is_block(tag.to_end()) => '_',
        Some(Event::End(TagEnd::Link | TagEnd::Image)) => ']',
        Some(Event::End(end)) if !is_block(*end) => '_',
        _ => ' ',
    }
}

impl Run {
    /// How many stars are left.
    fn count(&self) -> usize {
        self.left.iter().map(|stars| if matches!(stars, Stars::One(_)) { 1 } else { 2 }).sum()
    }

    /// Takes two stars off its beginning.
    fn first(&mut self) -> Option<Mark> {
        match (self.left.front()?, self.left.get(1)) {
            (Stars::Two(at), _) => Some((*at, *at)),
            (Stars::One(first), Some(Stars::One(last))) => Some((*first, *last)),
            _ => None,
        }
        .inspect(|(first, last)| {
            self.left.drain(..if first == last { 1 } else { 2 });
        })
    }

    /// Takes two stars off its end.
    fn last(&mut self) -> Option<Mark> {
        let length = self.left.len();
        match (self.left.back()?, length.checked_sub(2).and_then(|at| self.left.get(at))) {
            (Stars::Two(at), _) => Some((*at, *at)),
            (Stars::One(last), Some(Stars::One(first))) => Some((*first, *last)),
            _ => None,
        }
        .inspect(|(first, last)| self.left.truncate(length - if first == last { 1 } else { 2 }))
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
        self.count() > 1 && !both && !is_path(self.before) && !is_path(self.after)
    }
}

/// Gives the stars in one block, which consists of the pieces `block`, the meaning they have, and reports those that
/// have none.
fn finish(
    document: &mut Document<'_>,
    block: Range<usize>,
    surroundings: &Surroundings<'_>,
    findings: &mut Findings<'_>,
) {
    let left = if surroundings.repair_emphasis {
        repair(&mut document.pieces, document.text, &block)
    } else {
        runs(&document.pieces, document.text, &block, false)
    };
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for run in left.iter().filter(|run| run.is_mark()) {
        let (Some(first), Some(last)) = (run.left.front(), run.left.back()) else { continue };
        let (first, last) = (&document.pieces[first.piece()], &document.pieces[last.piece()]);
        if first.part == 0 {
            ranges.push(first.range.start..last.range.end.max(first.range.start));
        }
    }
    // Stars between blanks may be meant as such, but not where another mark has no counterpart.
    if !ranges.is_empty() {
        let pieces = document.pieces[block].iter().filter(|piece| piece.part == 0);
        ranges.extend(pieces.flat_map(stars_between_blanks));
        ranges.sort_by_key(|range| range.start);
    }
    for range in ranges {
        let message = format!("`{}` is shown as it is", "*".repeat(range.len()));
        findings
            .push(&MARKUP_BROKEN, document.map.span(range), message)
            .help("put no blank between the mark and the text that it is for, and close every mark that is opened");
    }
}

/// Gives the stars in `block` the meaning that they have by the CJK-friendly rule; gives back those that have none.
fn repair(pieces: &mut [Piece<'_>], source: &str, block: &Range<usize>) -> Vec<Run> {
    let left = runs(pieces, source, block, false);
    let marks = pieces[block.clone()].iter().filter_map(|piece| match &piece.event {
        Event::Start(Tag::Strong) => Some(true),
        Event::End(TagEnd::Strong) => Some(false),
        _ => None,
    });
    let nested = usize::from(marks.fold((false, false), |(open, nested), start| (start, nested || (open && start))).1);
    if left.len() + nested == 0 {
        return left;
    }
    // The parser may have taken the end of one emphasis for the beginning of the next: begin anew, as long as that
    // leaves fewer stars.
    let before = count(&left) + nested;
    for mut all in [runs(pieces, source, block, true), left] {
        let pairs = pair(&mut all);
        if count(&all) < before {
            rewrite(pieces, &pairs, &all);
            break;
        }
    }
    runs(pieces, source, block, false)
}

/// The events of the inside of one paragraph, whose ranges are bytes of `source`, with their stars given a meaning.
pub(in crate::parse) fn repaired<'t>(
    source: &str,
    events: impl Iterator<Item = (Event<'t>, Range<usize>)>,
) -> impl Iterator<Item = (Event<'t>, Range<usize>)> {
    let mut pieces: Vec<Piece<'t>> = events.map(|(event, range)| Piece::new(event, range)).collect();
    let all = 0..pieces.len();
    repair(&mut pieces, source, &all);
    pieces.into_iter().map(|piece| (piece.event, piece.range))
}

fn count(runs: &[Run]) -> usize {
    runs.iter().map(Run::count).sum()
}

/// What opens emphasis and what closes it (CommonMark 0.31, 6.2, for `**` alone).
fn pair(runs: &mut [Run]) -> Vec<(Mark, Mark)> {
    let mut pairs = Vec::new();
    let mut openers: Vec<usize> = Vec::new();
    for at in 0..runs.len() {
        let (before, rest) = runs.split_at_mut(at);
        let run = &mut rest[0];
        // What opened in an element that has closed since cannot close any more.
        let is_over = |open: &Run| open.depth > run.depth || (open.depth == run.depth && open.parent != run.parent);
        while openers.last().is_some_and(|open| is_over(&before[*open])) {
            openers.pop();
        }
        while run.can_close() && run.count() > 1 {
            let Some(&open) = openers.last().filter(|open| before[**open].depth == run.depth) else { break };
            let Some(opening) = before[open].last() else {
                openers.pop();
                continue;
            };
            let Some(closing) = run.first() else {
                // Stars that cannot be taken apart: what was taken goes back.
                before[open].left.extend(stars_of(opening));
                break;
            };
            pairs.push((opening, closing));
        }
        if run.can_open() && run.count() > 1 {
            openers.push(at);
        }
    }
    pairs
}

fn stars_of((first, last): Mark) -> Vec<Stars> {
    if first == last { vec![Stars::Two(first)] } else { vec![Stars::One(first), Stars::One(last)] }
}

/// Writes the pairs, and what is left in `runs` as text.
fn rewrite(pieces: &mut [Piece<'_>], pairs: &[(Mark, Mark)], runs: &[Run]) {
    for stars in runs.iter().flat_map(|run| &run.left) {
        let Stars::Two(at) = stars else { continue };
        let piece = &mut pieces[*at];
        piece.range = match piece.event {
            Event::Start(_) => piece.range.start..piece.range.start + 2,
            _ => piece.range.end.saturating_sub(2)..piece.range.end,
        };
        piece.event = Event::Text("**".into());
    }
    for ((first, second), (third, last)) in pairs {
        pieces[*second].event = nothing();
        pieces[*first].event = Event::Start(Tag::Strong);
        pieces[*third].event = nothing();
        pieces[*last].event = Event::End(TagEnd::Strong);
    }
}

/// Where ` ** ` stands in a piece. The parser leaves such stars in the text around them, as they can be no mark.
fn stars_between_blanks(piece: &Piece<'_>) -> Vec<Range<usize>> {
    let Event::Text(text) = &piece.event else { return Vec::new() };
    if text.len() != piece.range.len() {
        return Vec::new();
    }
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let is_alone = |at: &usize| is_blank(text[..*at].chars().next_back()) && is_blank(text[at + 2..].chars().next());
    let starts = memchr::memmem::find_iter(text.as_bytes(), "**").filter(|at| text.len() > 2 && is_alone(at));
    starts.map(|at| piece.range.start + at..piece.range.start + at + 2).collect()
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
        insta::assert_snapshot!(show("設定は**[ガイド](a)**、**`値`**。\n"), @r#"<p>設定は<strong><a href="a">ガイド</a></strong>、<strong><code>値</code></strong>。</p>"#);
        insta::assert_snapshot!(show("請按**「儲存」**鍵，再選**（一）**項。\n"), @"<p>請按<strong>「儲存」</strong>鍵，再選<strong>（一）</strong>項。</p>");
        insta::assert_snapshot!(show("**\"クリック\"**と**[表](a)**、**`値`**。**外 **内** 外**\n"), @r#"<p><strong>"クリック"</strong>と<strong><a href="a">表</a></strong>、<strong><code>値</code></strong>。<strong>外 <strong>内</strong> 外</strong></p>"#);
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
        insta::assert_snapshot!(show("工具和****\"新建\"操作的** 步骤\n\n您**[可以](a)** ，也**[能](b)**。\n"), @r#"
        <p>工具和**<strong>"新建"操作的</strong> 步骤</p>
        <p>您<strong><a href="a">可以</a></strong> ，也<strong><a href="b">能</a></strong>。</p>
        ! 1:4 markup-broken: `**` is shown as it is
        "#);
        insta::assert_snapshot!(show("***「三」***字\n"), @"<p>*<strong>「三」</strong>*字</p>");
        insta::assert_snapshot!(show("[**「連結」**字](a) **「開\n\n」**另一段\n"), @r#"
        <p><a href="a"><strong>「連結」</strong>字</a> **「開</p>
        <p>」**另一段</p>
        ! 1:16 markup-broken: `**` is shown as it is
        ! 3:2 markup-broken: `**` is shown as it is
        "#);
    }
}
