//! `brackets-unbalanced`

use std::{cell::OnceCell, collections::HashSet};

use crate::{
    check::{Check, Inspect, Pair, Remarks, Stage, typography},
    finding::declare_rule,
    text::ByteSet,
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
    if !pair.we_have(&BRACKETS) || typography::is_copy(pair) {
        return;
    }
    let target = lone_brackets(&pair.target.text, Some(&List::of(pair)));
    if target.iter().all(Option::is_none) {
        return;
    }
    let source = lone_brackets(&pair.source.text, None);
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

/// What brackets begin with: wide ones with one of two bytes.
const BRACKETS: ByteSet = ByteSet::of(b"()[]{}\xE3\xEF");

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

/// The first bracket of each kind that has no counterpart. Those of lists count in a source only.
fn lone_brackets(text: &str, list: Option<&List<'_>>) -> [Option<usize>; KINDS] {
    let mut lone = [None; KINDS];
    let mut open: [Vec<usize>; KINDS] = Default::default();
    for (at, c) in text.char_indices() {
        let Some((kind, opens)) = kind(c) else { continue };
        if is_face(&text[..at]) {
            continue;
        }
        if opens {
            open[kind].push(at);
        } else if open[kind].pop().is_none() && lone[kind].is_none() && !list.is_some_and(|list| list.has(&text[..at]))
        {
            lone[kind] = Some(at);
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

/// What is known of the numbers of list items.
struct List<'p> {
    source: &'p str,
    /// Where the translation's first word begins.
    first: usize,
    /// What stands before a closing bracket in the source, once it was asked for.
    numbers: OnceCell<HashSet<&'p str>>,
}

impl<'p> List<'p> {
    fn of(pair: &'p Pair<'p>) -> Self {
        let text = &*pair.target.text;
        let first = text.len() - text.trim_start().len();
        Self { source: &pair.source.text, first, numbers: OnceCell::new() }
    }

    /// Whether a bracket after `before` ends the number of a list item: `a)`, `12)`, `iii)`. What does not begin the
    /// text has to be a number in the source as well.
    fn has(&self, before: &str) -> bool {
        let Some(number) = list_number(before) else { return false };
        let words = || self.source.split(')').filter_map(list_number).collect();
        before.len() - number.len() == self.first || self.numbers.get_or_init(words).contains(number)
    }
}

/// The letter, the digits or the Roman number at the end of `before`.
fn list_number(before: &str) -> Option<&str> {
    let is_roman = |c: char| matches!(c, 'i' | 'v' | 'x' | 'I' | 'V' | 'X');
    let (mut count, mut digits, mut romans, mut length) = (0, 0, 0, 0);
    for c in before.chars().rev().take_while(|c| !c.is_whitespace() && !matches!(c, '(' | '（')) {
        count += 1;
        digits += usize::from(c.is_numeric());
        romans += usize::from(is_roman(c));
        length += c.len_utf8();
        if count > 5 || !c.is_alphanumeric() {
            return None;
        }
    }
    let is_number = count == 1 || (count > 1 && (digits == count || romans == count));
    is_number.then(|| &before[before.len() - length..])
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
        for target in [
            "a) eins, b) zwei und iii) drei :) ;-) :-(",
            "12) zwölf",
            "`(` und [x](y) und \\(a\\)",
            "值（x) 和 (y）",
            "a < b > c",
        ] {
            assert_eq!(said("de", "(b) and (iii)", target), "", "{target}");
        }
        assert_eq!(said("zh-TW", "0 (zero)", "0 零)"), "the bracket `)` has no counterpart @ )");
        assert_eq!(said("tr", "The lid (closed", "Kapak (kapalı"), "");
        assert_eq!(said("ru", "The lid (closed", "Крышка [закрыта"), "the bracket `[` has no counterpart @ [");
    }
}
