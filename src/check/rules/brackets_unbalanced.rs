//! `brackets-unbalanced`

use crate::{
    check::{Check, Inspect, Pair, Remarks, Stage, typography},
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A bracket without its counterpart: `()`, `[]`, `{}`, `【】`, `〔〕`; `（）` and `［］` may be paired with their narrow
    /// forms. The bracket of a list, `a)`, and those of faces, `:)`, need none.
    ///
    /// Where the source lacks a counterpart of the same kind, nothing is said.
    ///
    /// ## Why it matters
    ///
    /// The reader cannot tell where the aside ends. Often the words that belonged into the brackets are lost as well.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid (gently).</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid (gently).</span></span>
    /// ```
    /// ```md zh-TW
    /// <span data-ttu-id="a-1">輕輕地 (關上蓋子。</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid (gently).</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Put the missing bracket where the aside begins or ends.
    ///
    /// ```md zh-TW
    /// <span data-ttu-id="a-1">(輕輕地) 關上蓋子。</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid (gently).</span></span>
    /// ```
    pub(super) static BRACKETS_UNBALANCED = {
        name: "brackets-unbalanced",
        summary: "a bracket has no counterpart",
        level: Note,
        group: Style,
        category: Typographical,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &BRACKETS_UNBALANCED, inspect: Inspect::Pair(Stage::Style, inspect) };

/// Kinds of brackets.
const KINDS: usize = 5;

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    if !may_hold_brackets(&pair.target.text) || typography::is_copy(pair) {
        return;
    }
    let target = lone_brackets(&pair.target.text);
    if target.iter().all(Option::is_none) {
        return;
    }
    let source = lone_brackets(&pair.source.text);
    let lone = target.iter().zip(source).filter(|(_, source)| source.is_none()).filter_map(|(target, _)| *target).min();
    let Some(at) = lone else { return };
    let Some(bracket) = pair.target.text[at..].chars().next() else { return };
    remarks
        .push(
            &BRACKETS_UNBALANCED,
            pair.target.place(at..at + bracket.len_utf8()),
            format!("the bracket `{bracket}` has no counterpart"),
        )
        .help("put in the missing bracket, or take this one out");
}

/// Wide brackets begin with one of two bytes.
fn may_hold_brackets(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'(' | b')' | b'[' | b']' | b'{' | b'}' | 0xE3 | 0xEF))
}

/// The kind of a bracket, and whether it opens.
fn kind(c: char) -> Option<(usize, bool)> {
    Some(match c {
        '(' | '（' => (0, true),
        ')' | '）' => (0, false),
        '[' | '［' => (1, true),
        ']' | '］' => (1, false),
        '{' => (2, true),
        '}' => (2, false),
        '【' => (3, true),
        '】' => (3, false),
        '〔' => (4, true),
        '〕' => (4, false),
        _ => return None,
    })
}

/// The first bracket of each kind that has no counterpart.
fn lone_brackets(text: &str) -> [Option<usize>; KINDS] {
    let mut lone = [None; KINDS];
    let mut open: [Vec<usize>; KINDS] = Default::default();
    for (at, c) in text.char_indices() {
        let Some((kind, opens)) = kind(c) else { continue };
        if is_face(&text[..at]) {
            continue;
        }
        if opens {
            open[kind].push(at);
        } else if open[kind].pop().is_none() && !is_list_mark(&text[..at]) {
            lone[kind].get_or_insert(at);
        }
    }
    for (lone, open) in lone.iter_mut().zip(open) {
        if let Some(first) = open.first() {
            lone.get_or_insert(*first);
        }
    }
    lone
}

/// Whether what comes before a bracket makes a face of it.
fn is_face(before: &str) -> bool {
    let eyes = before.strip_suffix('-').unwrap_or(before);
    eyes.strip_suffix([':', ';']).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
}

/// Whether a bracket after `before` ends the number of a list item: `a)`, `12)`, `iii)`.
fn is_list_mark(before: &str) -> bool {
    let (mut count, mut is_number) = (0, true);
    for c in before.chars().rev().take_while(|c| !c.is_whitespace()) {
        count += 1;
        is_number &= c.is_numeric() || matches!(c, 'i' | 'v' | 'x' | 'I' | 'V' | 'X');
        if count > 5 || !c.is_alphanumeric() {
            return false;
        }
    }
    count == 1 || (count > 1 && is_number)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("brackets-unbalanced", locale, source, target)
    }

    #[test]
    fn lone_brackets_are_found() {
        for (locale, target, bracket) in [
            ("de", "Der Deckel (Klappe ist zu.", "("),
            ("ja", "ふた（閉じています。", "（"),
            ("ko", "닫힘) 뚜껑)", ")"),
            ("ar", "الغطاء [مغلق", "["),
            ("fr", "Le couvercle {fermé", "{"),
        ] {
            assert_eq!(
                said(locale, "The lid (closed).", target),
                format!("the bracket `{bracket}` has no counterpart @ {bracket}")
            );
        }
    }

    #[test]
    fn brackets_that_need_no_other() {
        for target in
            ["a) eins, b) zwei und iii) drei :) ;-) :-(", "`(` und [x](y) und \\(a\\)", "值（x) 和 (y）", "a < b > c"]
        {
            assert_eq!(said("de", "a", target), "", "{target}");
        }
        assert_eq!(said("tr", "The lid (closed", "Kapak (kapalı"), "");
        assert_eq!(said("ru", "The lid (closed", "Крышка [закрыта"), "the bracket `[` has no counterpart @ [");
    }
}
