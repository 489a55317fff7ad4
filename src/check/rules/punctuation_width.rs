//! `punctuation-width`

use std::ops::Range;

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        typography::{self, edit, is_blank, is_cjk, narrow, wide},
    },
    finding::declare_rule,
    text::ByteSet,
};

declare_rule! {
    /// ## What it finds
    ///
    /// - In Chinese: a half-width comma, full stop, colon, semicolon, exclamation or question mark right after a Chinese
    ///   character.
    /// - In Japanese: the same marks between two Japanese characters. A half-width colon before a blank is a common
    ///   style there and is left alone.
    /// - In both: a bracket that opens half-width and closes full-width, or the other way round.
    /// - In all other languages: full-width marks that do not stand beside Chinese or Japanese.
    ///
    /// ## Why it matters
    ///
    /// Text in one script with the marks of another looks careless and is broken into lines in the wrong places.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">First, close the lid.</span><span class="sxs-lookup"><span data-stu-id="a-1">First, close the lid.</span></span>
    /// ```
    /// ```md zh-CN
    /// <span data-ttu-id="a-1">首先,合上盖子。</span><span class="sxs-lookup"><span data-stu-id="a-1">First, close the lid.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Write the mark in the width that belongs to the script.
    ///
    /// ```md zh-CN
    /// <span data-ttu-id="a-1">首先，合上盖子。</span><span class="sxs-lookup"><span data-stu-id="a-1">First, close the lid.</span></span>
    /// ```
    pub(super) static PUNCTUATION_WIDTH = {
        name: "punctuation-width",
        summary: "a mark is as wide as those of another script",
        level: Note,
        group: Style,
        category: Typographical,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &PUNCTUATION_WIDTH, inspect: Inspect::Pair(Stage::Style, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    match pair.locale.language() {
        "zh" | "yue" | "ja" => {
            narrow_marks(pair, remarks);
            mixed_brackets(pair, remarks);
        }
        _ => wide_marks(pair, remarks),
    }
}

/// Half-width marks after Chinese and Japanese characters.
fn narrow_marks(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let text = &*pair.target.text;
    // Before each mark there has to be a character of three bytes or more.
    let is_found = |two: &[u8]| two[0] >= 0x80 && matches!(two[1], b',' | b'.' | b':' | b';' | b'!' | b'?');
    if !text.as_bytes().windows(2).any(is_found) || typography::is_copy(pair) {
        return;
    }
    let is_chinese = pair.locale.language() != "ja";
    // A name with dots that was taken apart is another matter.
    let has_names = has_dotted_name(&pair.source.text);
    let mut before = ' ';
    for (at, mark) in text.char_indices() {
        let follows = is_cjk(before) || matches!(before, '」' | '』' | '》' | '）');
        before = mark;
        if !follows || !matches!(mark, ',' | '.' | ':' | ';' | '!' | '?') {
            continue;
        }
        let is_slip = if is_chinese { is_chinese_slip } else { is_japanese_slip };
        if is_slip(&text[at + 1..], mark) && !(mark == '.' && has_names) {
            let written = wide(mark).unwrap_or(mark);
            let written = if mark == ',' && !is_chinese { '、' } else { written };
            push(pair, remarks, with_blank(pair, at..at + 1), written.into(), mark);
        }
    }
}

/// Whether a mark after a Chinese character, before `after`, should be wide.
fn is_chinese_slip(after: &str, mark: char) -> bool {
    let next = after.chars().next();
    match mark {
        '.' => is_end_or_cjk(after),
        ':' => !matches!(next, Some(':' | '/' | '\\' | ')' | '(')),
        '!' | '?' => !matches!(next, Some('=' | '!' | '?' | '.')),
        _ => true,
    }
}

/// Whether a mark after a Japanese character, before `after`, should be wide.
fn is_japanese_slip(after: &str, mark: char) -> bool {
    match mark {
        '.' => is_end_or_cjk(after),
        ',' => after.trim_start_matches(is_blank).starts_with(is_cjk),
        _ => after.starts_with(is_cjk),
    }
}

fn is_end_or_cjk(after: &str) -> bool {
    let rest = after.trim_start_matches(is_blank);
    rest.is_empty() || rest.starts_with(is_cjk)
}

/// Whether there is a letter on both sides of some full stop: `System.Object`.
fn has_dotted_name(text: &str) -> bool {
    text.as_bytes()
        .windows(3)
        .any(|three| three[1] == b'.' && three[0].is_ascii_alphanumeric() && three[2].is_ascii_alphabetic())
}

/// The mark at `range` with the blank after it, which a wide mark brings along; the mark alone where markup would lose
/// its blank.
fn with_blank(pair: &Pair<'_>, range: Range<usize>) -> Range<usize> {
    let text = &*pair.target.text;
    let more = range.start..range.end + 1;
    if text[range.end..].starts_with(' ') && edit(pair, more.clone(), "").is_some() { more } else { range }
}

/// Pairs of brackets of which one is wide and one is not.
fn mixed_brackets(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let text = &*pair.target.text;
    if !pair.we_have(&NARROW_BRACKETS) || !text.contains(['（', '）']) || typography::is_copy(pair) {
        return;
    }
    let (mut open, mut slips) = (Vec::new(), Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '(' | '（' => open.push((at, c)),
            ')' | '）' => {
                // Where brackets are missing, nobody knows which belong together.
                let Some((start, opening)) = open.pop() else { return };
                match (opening, c) {
                    ('(', '）') => slips.push((start, '(')),
                    ('（', ')') => slips.push((at, ')')),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    if !open.is_empty() {
        return;
    }
    for (at, mark) in slips {
        push(pair, remarks, at..at + 1, wide(mark).unwrap_or(mark).into(), mark);
    }
}

/// The marks that have a narrow form.
const WIDE: [char; 9] = ['，', '。', '．', '：', '；', '！', '？', '（', '）'];
/// What they begin with.
const WIDE_BYTES: ByteSet = ByteSet::of(&[0xE3, 0xEF]);
const NARROW_BRACKETS: ByteSet = ByteSet::of(b"()");

/// Full-width marks among letters that are not of their script.
fn wide_marks(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let text = &*pair.target.text;
    if !pair.we_have(&WIDE_BYTES) || !text.contains(WIDE) {
        return;
    }
    let known: Vec<char> = WIDE.into_iter().filter(|mark| pair.source.text.contains(*mark)).collect();
    let mut before = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, mark)) = chars.next() {
        let after = chars.peek().map(|(_, c)| *c);
        let beside = before.replace(mark);
        let Some(half) = narrow(mark) else { continue };
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        if [beside, after].into_iter().flatten().any(is_cjk) || !(is_letter(beside) || is_letter(after)) {
            continue;
        }
        if known.contains(&mark) {
            continue;
        }
        let mut written = String::from(half);
        if half == '(' && is_letter(beside) {
            written.insert(0, ' ');
        } else if half != '(' && is_letter(after) {
            written.push(' ');
        }
        push(pair, remarks, at..at + mark.len_utf8(), written, mark);
    }
}

fn push(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>, range: Range<usize>, written: String, mark: char) {
    let width = if mark.is_ascii() { "half" } else { "full" };
    let help = format!("write `{}`", written.trim());
    let Some(mend) = edit(pair, range, written) else { return };
    remarks
        .push(&PUNCTUATION_WIDTH, mend.span, format!("`{mark}` is {width}-width here"))
        .help(help)
        .edit(mend.span, mend.text);
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("punctuation-width", locale, source, target)
    }

    #[test]
    fn chinese_marks_are_wide() {
        assert_eq!(
            said("zh-TW", "a", "蓋子,關; **開:** 值"),
            "`,` is half-width here @ ,\n`;` is half-width here @ ; \n`:` is half-width here @ :"
        );
        assert_eq!(said("zh-CN", "The lid is closed.", "盖子合上了."), "`.` is half-width here @ .");
        assert_eq!(said("zh-CN", "a", "盖子 (合上) 是 a, b: c. 文件.txt 与「x」（y）"), "");
        assert_eq!(said("zh-TW", "System.Management.Job", "管理. 作業"), "");
        assert_eq!(said("zh-TW", "a", "蓋子：「x」、（x），12:30 與 5.0。"), "");
    }

    #[test]
    fn japanese_marks_stand_between_japanese_words() {
        assert_eq!(
            said("ja", "a", "ふた,閉じる:箱, 値"),
            "`,` is half-width here @ ,\n`:` is half-width here @ :\n`,` is half-width here @ , "
        );
        assert_eq!(said("ja", "a", "場所: OneDrive と（x）と (値) と 2 つ、2018 年 10 月 1 日"), "");
    }

    #[test]
    fn brackets_are_of_one_width() {
        assert_eq!(said("ja", "a", "値（x) と（y）と (z)"), "`)` is half-width here @ )");
        assert_eq!(said("zh-TW", "a", "值 (x）1)"), "");
        assert_eq!(said("zh-TW", "a", "值 (x）"), "`(` is half-width here @ (");
    }

    #[test]
    fn others_have_narrow_marks() {
        assert_eq!(
            said("de", "a", "Deckel，zu（x）"),
            "`，` is full-width here @ ，\n`（` is full-width here @ （\n`）` is full-width here @ ）"
        );
        assert_eq!(said("ko", "a", "뚜껑：닫기"), "`：` is full-width here @ ：");
        assert_eq!(said("ru", "a", "Знак 首先，合上 и ，"), "");
        assert_eq!(said("ar", "The mark ，x", "العلامة ，x"), "");
    }
}
