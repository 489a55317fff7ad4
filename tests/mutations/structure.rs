//! What may go wrong with the blocks, the front matter or the spans of an article: each function takes an edition and
//! gives the damaged ones, with the line that each was damaged on.

use crate::fixture::Edition;

/// A damaged edition, and the line.
pub(crate) type Damaged = (Edition, usize);

/// The editions without one of the lines, and the empty line below it, for which `is_dropped` holds.
fn dropped(edition: &Edition, is_dropped: impl Fn(&str) -> bool) -> Vec<Damaged> {
    changed(edition, |line| is_dropped(line).then(String::new))
}

/// The editions with one line changed. A line that becomes empty goes with the empty line below it.
fn changed(edition: &Edition, change: impl Fn(&str) -> Option<String>) -> Vec<Damaged> {
    let lines: Vec<&str> = edition.text.split('\n').collect();
    let mut damaged = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(new) = change(line) else { continue };
        let mut all: Vec<&str> = lines.clone();
        if new.is_empty() {
            let blank =
                lines.get(at + 1) == Some(&"") && at.checked_sub(1).is_some_and(|above| lines[above].is_empty());
            all.drain(at..=at + usize::from(blank));
        } else {
            all[at] = &new;
        }
        damaged.push((Edition { text: all.join("\n"), ..edition.clone() }, at + 1));
    }
    damaged
}

/// The same, inside fences or outside of them.
fn changed_in_code(edition: &Edition, change: impl Fn(&str) -> Option<String>) -> Vec<Damaged> {
    let mut inside = false;
    let mut is_code = Vec::new();
    for line in edition.text.split('\n') {
        let is_fence = line.trim_start().starts_with("```");
        is_code.push(inside && !is_fence);
        inside ^= is_fence;
    }
    let damaged = changed(edition, |line| if line.trim().is_empty() { None } else { change(line) });
    damaged.into_iter().filter(|(_, line)| is_code[line - 1]).collect()
}

pub(crate) fn heading_dropped(edition: &Edition) -> Vec<Damaged> {
    dropped(edition, |line| line.starts_with("## "))
}

pub(crate) fn heading_level_changed(edition: &Edition) -> Vec<Damaged> {
    changed(edition, |line| line.starts_with("## ").then(|| format!("#{line}")))
}

pub(crate) fn list_item_dropped(edition: &Edition) -> Vec<Damaged> {
    dropped(edition, |line| {
        line.starts_with("- ⟦") || (line.starts_with(|c: char| c.is_ascii_digit()) && line.contains(". ⟦"))
    })
}

pub(crate) fn paragraph_dropped(edition: &Edition) -> Vec<Damaged> {
    dropped(edition, |line| line.starts_with('⟦'))
}

pub(crate) fn image_dropped(edition: &Edition) -> Vec<Damaged> {
    dropped(edition, |line| line.starts_with("!["))
}

pub(crate) fn image_changed(edition: &Edition) -> Vec<Damaged> {
    let other = |line: &str| {
        let old =
            ["media/dashboard.png", "media/installer.svg", "media/results.png"].map(|name| (name, line.contains(name)));
        let at = old.iter().position(|(_, is_there)| *is_there)?;
        Some(line.replace(old[at].0, old[(at + 1) % old.len()].0))
    };
    changed(edition, other)
}

pub(crate) fn table_row_dropped(edition: &Edition) -> Vec<Damaged> {
    let below_head = edition.text.find("| --- |").map_or(0, |at| edition.text[..at].matches('\n').count() + 1);
    let rows = dropped(edition, |line| line.starts_with("| ") && line.contains('⟦'));
    rows.into_iter().filter(|(_, line)| *line > below_head).collect()
}

pub(crate) fn table_broken(edition: &Edition) -> Vec<Damaged> {
    dropped(edition, |line| line.starts_with("| --- |"))
}

/// Anchors that the source has too, or that links lead to.
const ANCHORS: [&str; 4] = ["agents", "run-the-installer", "library", "roles"];

pub(crate) fn anchor_changed(edition: &Edition) -> Vec<Damaged> {
    let mut damaged = changed(edition, |line| {
        let (before, rest) = line.split_once("<a name=\"")?;
        let (name, after) = rest.split_once('"')?;
        ANCHORS.contains(&name).then(|| format!("{before}<a name=\"{name}-1\"{after}"))
    });
    damaged.extend(changed(edition, |line| {
        let (before, rest) = line.split_once("<a name=\"")?;
        let (name, after) = rest.split_once("\"></a>")?;
        // Some languages write `Agents` as well, and the heading is given the same id again.
        (name != "agents" && ANCHORS.contains(&name)).then(|| format!("{before}{after}"))
    }));
    damaged
}

pub(crate) fn alert_kind_changed(edition: &Edition) -> Vec<Damaged> {
    let kinds = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];
    changed(edition, |line| {
        let kind = kinds.iter().position(|kind| line.contains(&format!("[!{kind}]")))?;
        Some(line.replace(kinds[kind], kinds[(kind + 1) % kinds.len()]))
    })
}

pub(crate) fn directive_changed(edition: &Edition) -> Vec<Damaged> {
    [(">= ", "< "), ("5.0", "5,0")]
        .into_iter()
        .flat_map(|(was, is)| {
            changed(edition, |line| {
                line.starts_with(":::").then(|| line.replacen(was, is, 1)).filter(|new| new != line)
            })
        })
        .collect()
}

pub(crate) fn alert_translated(edition: &Edition) -> Vec<Damaged> {
    changed(edition, |line| {
        let (before, rest) = line.split_once("[!")?;
        line.starts_with("> ").then(|| format!("{before}[!XX{rest}"))
    })
}

pub(crate) fn code_block_changed(edition: &Edition) -> Vec<Damaged> {
    let mut damaged = changed_in_code(edition, |line| Some(line.replacen(['a', '4', '='], "o", 1)));
    damaged.retain(|(changed, _)| changed.text != edition.text);
    damaged.extend(changed_in_code(edition, |_| Some(String::new())));
    damaged
}

pub(crate) fn code_block_dropped(edition: &Edition) -> Vec<Damaged> {
    let lines: Vec<&str> = edition.text.split('\n').collect();
    let fences: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].trim_start().starts_with("```")).collect();
    let without = |pair: &[usize]| {
        let mut all = lines.clone();
        all.drain(pair[0]..=pair[1] + 1);
        (Edition { text: all.join("\n"), ..edition.clone() }, pair[0] + 1)
    };
    fences.chunks_exact(2).map(without).collect()
}

/// Changes the value of a field of front matter.
fn field_changed(edition: &Edition, field: &str, change: impl Fn(&str) -> String) -> Vec<Damaged> {
    changed(edition, |line| {
        let value = line.strip_prefix(field)?.strip_prefix(": ")?;
        Some(format!("{field}: {}", change(value)))
    })
}

pub(crate) fn id_changed(edition: &Edition) -> Vec<Damaged> {
    let mut damaged = field_changed(edition, "ms.assetid", |id| {
        format!("{}{}", if id.starts_with('0') { '7' } else { '0' }, &id[1..])
    });
    damaged.extend(field_changed(edition, "ms.topic", |_| "artikel".to_owned()));
    damaged
}

pub(crate) fn hash_wrong(edition: &Edition) -> Vec<Damaged> {
    field_changed(edition, "ms.openlocfilehash", |hash| hash.chars().rev().collect())
}

pub(crate) fn content_locale_wrong(edition: &Edition) -> Vec<Damaged> {
    field_changed(edition, "ms.contentlocale", |_| "pt-BR".to_owned())
}

/// Files whose spans are broken, with the line.
pub(crate) fn span_broken(edition: &Edition) -> Vec<(String, usize)> {
    let file = edition.file();
    let lines: Vec<&str> = file.split('\n').collect();
    let mut broken = Vec::new();
    for unit in 0..edition.units.len() {
        let Some(line) = edition.line(unit) else { continue };
        let id = edition.id(unit);
        let halves =
            (format!("</span><span class=\"sxs-lookup\"><span data-stu-id=\"{id}\">"), format!("data-stu-id=\"{id}\""));
        let new = if unit.is_multiple_of(2) {
            lines[line - 1].replacen(&halves.0, halves.0.trim_start_matches("</span>"), 1)
        } else {
            lines[line - 1].replacen(&halves.1, &halves.1.replace('-', "-0"), 1)
        };
        broken.push((file.replacen(lines[line - 1], &new, 1), line));
    }
    broken
}

/// Files in which a unit has the id of the one before it, with the line.
pub(crate) fn id_repeated(edition: &Edition) -> Vec<(String, usize)> {
    let file = edition.file();
    let again = |unit: usize| {
        let line = edition.line(unit)?;
        Some((file.replace(&format!("\"{}\"", edition.id(unit)), &format!("\"{}\"", edition.id(unit - 1))), line))
    };
    (1..edition.units.len()).filter_map(again).collect()
}
