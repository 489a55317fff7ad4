//! `placeholder-changed`

use std::ops::Range;

use crate::{
    check::{Check, Inspect, Pair, Remarks, Stage},
    finding::declare_rule,
    text::ByteSet,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A placeholder of the source that the translation does not have or has changed: `{name}`, `{0}`, `%s`, `%1$s`,
    /// `$x`, `${x}`, `%VAR%`, `\<name>`. What stands between angle brackets may be translated; that there is something
    /// in angle brackets may not change.
    ///
    /// ## Why it matters
    ///
    /// Placeholders are filled in by the reader or by a program. One that is spelled in another way is not.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Open the folder {name}.</span><span class="sxs-lookup"><span data-stu-id="a-1">Open the folder {name}.</span></span>
    /// ```
    /// ```md pl
    /// <span data-ttu-id="a-1">Otwórz folder {nazwa}.</span><span class="sxs-lookup"><span data-stu-id="a-1">Open the folder {name}.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Copy the placeholder from the source.
    ///
    /// ```md pl
    /// <span data-ttu-id="a-1">Otwórz folder {name}.</span><span class="sxs-lookup"><span data-stu-id="a-1">Open the folder {name}.</span></span>
    /// ```
    pub(super) static PLACEHOLDER_CHANGED = {
        name: "placeholder-changed",
        summary: "a placeholder of the source is missing or another one here",
        level: Warning,
        group: Integrity,
        category: PatternProblem,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &PLACEHOLDER_CHANGED, inspect: Inspect::Pair(Stage::Text, inspect) };

/// What placeholders begin with.
const MARKS: ByteSet = ByteSet::of(b"{%$<");

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    if !pair.they_have(&MARKS) {
        return;
    }
    let source = placeholders(&pair.source.text, angle);
    if source.is_empty() {
        return;
    }
    let target = placeholders(&pair.target.text, |text| Some(close(&text[1..], b">")? + 2));
    let (lost, mut instead) = left_over((&source, &pair.source.text), (&target, &pair.target.text));
    for range in lost {
        let text = &pair.source.text[range];
        if pair.is_code_here(text) || remarks.is_explained(text) {
            continue;
        }
        let same_kind =
            instead.iter().position(|other| pair.target.text[other.clone()].as_bytes()[0] == text.as_bytes()[0]);
        let (place, message) = match same_kind.map(|at| instead.remove(at)) {
            Some(other) => {
                let message = format!("the placeholder `{text}` is `{}` here", &pair.target.text[other.clone()]);
                (pair.target.place(other), message)
            }
            None => (pair.target.span, format!("the placeholder `{text}` is not in the translation")),
        };
        remarks.push(&PLACEHOLDER_CHANGED, place, message).help(format!("write `{text}` as the source does"));
        remarks.explain(text);
    }
}

type Ranges = Vec<Range<usize>>;

/// What is only in the source, and what is only in the target.
fn left_over((source, source_text): (&Ranges, &str), (target, target_text): (&Ranges, &str)) -> (Ranges, Ranges) {
    // Sorted by what they say, so that both lists are gone through once.
    let sorted = |ranges: &Ranges, text: &str| {
        let mut keyed: Vec<(String, Range<usize>)> =
            ranges.iter().map(|range| (key(&text[range.clone()]), range.clone())).collect();
        keyed.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.start.cmp(&b.1.start)));
        keyed.into_iter().peekable()
    };
    let (mut left, mut right) = (sorted(source, source_text), sorted(target, target_text));
    let (mut lost, mut added) = (Ranges::new(), Ranges::new());
    loop {
        let order = match (left.peek(), right.peek()) {
            (Some(a), Some(b)) => a.0.cmp(&b.0),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (None, None) => break,
        };
        if order.is_le() {
            let (_, range) = left.next().expect("it was peeked at");
            if order.is_lt() {
                lost.push(range);
            }
        }
        if order.is_ge() {
            let (_, range) = right.next().expect("it was peeked at");
            if order.is_gt() {
                added.push(range);
            }
        }
    }
    lost.sort_by_key(|range| range.start);
    added.sort_by_key(|range| range.start);
    (lost, added)
}

/// What two placeholders that are the same have in common.
fn key(placeholder: &str) -> String {
    if placeholder.starts_with('<') { "<".to_owned() } else { placeholder.to_owned() }
}

/// All placeholders of a text, in order; `angle` says how long one in angle brackets is.
fn placeholders(text: &str, angle: impl Fn(&str) -> Option<usize>) -> Ranges {
    let bytes = text.as_bytes();
    let mut found = Ranges::new();
    let mut at = 0;
    while let Some(next) = bytes[at..].iter().position(|byte| matches!(byte, b'{' | b'%' | b'$' | b'<')) {
        let start = at + next;
        let length = match bytes[start] {
            b'{' => braces(&text[start..]),
            b'%' => percent(&text[start..], bytes[..start].last().copied()),
            b'$' => dollar(&text[start..], bytes[..start].last().copied()),
            _ => angle(&text[start..]),
        };
        match length {
            Some(length) => {
                found.push(start..start + length);
                at = start + length;
            }
            None => at = start + 1,
        }
    }
    found
}

/// Longest placeholder, in bytes.
const LONGEST: usize = 100;

/// `{x}`, `{0:N2}`, `{{x}}`
fn braces(text: &str) -> Option<usize> {
    if let Some(inner) = text.strip_prefix("{{") {
        let end = close(inner, b"}}")?;
        return (is_name(inner[..end].trim())).then_some(end + 4);
    }
    let end = close(&text[1..], b"}")?;
    is_name(&text[1..=end]).then_some(end + 2)
}

fn is_name(inner: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | ',' | '#');
    inner.starts_with(|c: char| c.is_alphanumeric() || c == '_') && inner.chars().all(is_part)
}

/// Where `mark` begins, if that is near.
fn close(text: &str, mark: &[u8]) -> Option<usize> {
    let bytes = &text.as_bytes()[..text.len().min(LONGEST)];
    memchr::memmem::find(bytes, mark).filter(|end| *end > 0)
}

/// `%s`, `%1$s`, `%-5d`, `%(name)s`, `%VAR%`
fn percent(text: &str, before: Option<u8>) -> Option<usize> {
    let bytes = text.as_bytes();
    if before.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'%') {
        return None;
    }
    let name =
        bytes[1..].iter().take(LONGEST).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    if name > 1 && bytes.get(1 + name) == Some(&b'%') {
        return Some(name + 2);
    }
    let flags = bytes[1..].iter().take(12).take_while(|byte| byte.is_ascii_digit() || b"$.-+#".contains(byte)).count();
    let kind = bytes.get(1 + flags)?;
    let ends = !bytes.get(2 + flags).is_some_and(u8::is_ascii_alphanumeric);
    (b"sdifxXucg@".contains(kind) && ends).then_some(flags + 2)
}

/// `$x`, `${x}`, `$env:X`
fn dollar(text: &str, before: Option<u8>) -> Option<usize> {
    if before.is_some_and(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    if let Some(inner) = text.strip_prefix("${") {
        let end = close(inner, b"}")?;
        return Some(end + 3);
    }
    let bytes = text.as_bytes();
    if !bytes.get(1).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_') {
        return None;
    }
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_');
    let name = bytes[1..].iter().take(LONGEST).take_while(is_part).count();
    let scoped = match bytes.get(1 + name) {
        Some(b':') => bytes[2 + name..].iter().take(LONGEST).take_while(is_part).count(),
        _ => 0,
    };
    Some(1 + name + if scoped > 0 { scoped + 1 } else { 0 })
}

/// `<name of it>`
fn angle(text: &str) -> Option<usize> {
    let end = close(&text[1..], b">")?;
    let inner = text.get(1..=end)?;
    let begins = inner.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '['));
    (begins && !inner.contains('<') && !inner.ends_with(char::is_whitespace)).then_some(end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::one;

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("placeholder-changed", locale, source, target)
    }

    #[test]
    fn all_kinds_are_known() {
        let text = "{x} {0:N2} {{y}} %s %1$s %-5d %TEMP% $x $env:HOME ${z} <the name>";
        let found: Vec<_> = placeholders(text, angle).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found.join(" "), text);
        assert_eq!(placeholders("100% sure, 5 %, $100, US$, a < b > c, {}, { x }, 50%d", angle), Ranges::new());
    }

    #[test]
    fn changes_are_found() {
        assert_eq!(
            said("pl", "Open {name}.", "Otwórz {nazwa}."),
            "the placeholder `{name}` is `{nazwa}` here @ {nazwa}"
        );
        assert_eq!(
            said("zh-TW", "Copy %s to %s.", "將 %s 複製。"),
            "the placeholder `%s` is not in the translation @ 將 %s 複製。"
        );
        assert_eq!(
            said("ar", "Set $count.", "عيّن $عدد."),
            "the placeholder `$count` is not in the translation @ عيّن $عدد."
        );
        assert_eq!(
            said("fr", r"Type \<name>.", "Tapez nom."),
            "the placeholder `<name>` is not in the translation @ Tapez nom."
        );
    }

    #[test]
    fn order_and_translated_names_are_free() {
        assert_eq!(said("ja", "Copy {a} to {b}.", "{b} に {a} をコピーします。"), "");
        assert_eq!(said("ru", r"Type \<name of it>.", r"Введите \<имя>."), "");
        assert_eq!(said("de", "Set $count.", "Setzen Sie `$count`."), "");
    }
}
