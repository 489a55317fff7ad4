//! The manual page of a rule, taken apart: in comes its text, out come its sections and the files that its fences show.
//!
//! A fence shows a file of a docset if its first line says which: `md LOCALE` is the article `a.md` of the locale,
//! `md LOCALE path/b.md` another file of it, `json path` a file at the root (so with `toml`, `text` and all others
//! that begin with no locale). `from old.md` at the end means that the file was moved from there.

use isogloss::finding::Rule;

/// A line of a manual page, or a fence as a whole.
pub(crate) enum Part {
    Line(String),
    Fence(Fence),
}

/// A block of code.
pub(crate) struct Fence {
    /// The section it stands in: `Example`.
    pub(crate) section: String,
    /// The language of its code.
    pub(crate) language: String,
    /// The file it shows, from the root of the docset; none if it shows no file.
    pub(crate) path: Option<String>,
    /// Where the file was before.
    pub(crate) from: Option<String>,
    /// Its lines.
    pub(crate) text: String,
}

/// The text of a rule's page.
pub(crate) fn text(rule: &Rule) -> String {
    rule.docs.lines().fold(String::new(), |text, line| text + line.strip_prefix(' ').unwrap_or(line) + "\n")
}

/// The lines and fences of a page, in order.
pub(crate) fn parts(rule: &Rule) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut section = String::new();
    let mut open: Option<(Fence, String)> = None;
    for line in text(rule).lines() {
        match &mut open {
            Some((fence, marker)) if line.trim_end() != *marker => fence.text = format!("{}{line}\n", fence.text),
            Some(_) => parts.extend(open.take().map(|(fence, _)| Part::Fence(fence))),
            None if line.starts_with("```") || line.starts_with("~~~") => {
                let info = line.trim_start_matches(['`', '~']);
                open = Some((fence(&section, info), line[..line.len() - info.len()].to_owned()));
            }
            None => {
                if let Some(name) = line.strip_prefix("## ") {
                    name.clone_into(&mut section);
                }
                parts.push(Part::Line(line.to_owned()));
            }
        }
    }
    assert!(open.is_none(), "{}: a fence of its page is never closed", rule.name);
    parts
}

/// The fences of a page.
pub(crate) fn fences(rule: &Rule) -> Vec<Fence> {
    let fence = |part| if let Part::Fence(fence) = part { Some(fence) } else { None };
    parts(rule).into_iter().filter_map(fence).collect()
}

fn fence(section: &str, info: &str) -> Fence {
    let words: Vec<&str> = info.split_whitespace().collect();
    let (shown, from) = match words.as_slice() {
        [shown @ .., "from", old] => (shown, Some(*old)),
        shown => (shown, None),
    };
    // A locale that is no file name: `ja`, `zh-tw`, `fr-FR`.
    let is_locale = |word: &str| !word.contains(['.', '/']);
    let path = match shown {
        [_, locale] if is_locale(locale) => Some(format!("content/{locale}/a.md")),
        [_, locale, path] if is_locale(locale) => Some(format!("content/{locale}/{path}")),
        [_, path] => Some((*path).to_owned()),
        _ => None,
    };
    let from = from.map(|old| match shown {
        [_, locale, _] => format!("content/{locale}/{old}"),
        _ => old.to_owned(),
    });
    Fence {
        section: section.to_owned(),
        language: (*shown.first().unwrap_or(&"")).to_owned(),
        path,
        from,
        text: String::new(),
    }
}
