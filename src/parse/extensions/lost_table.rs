//! Tables that are none: a line of `|` and `-` that parts the head of a table from its rows, and is shown as text because
//! there is no line above it, or because it holds something else.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::{
    finding::Findings,
    parse::{
        extension::{Extension, Kind, Surroundings},
        markdown::Document,
        rules::MARKUP_BROKEN,
    },
};

/// See the module.
pub static EXTENSION: Extension = Extension { name: "lost-table", kind: Kind::Document(apply) };

fn apply(document: &mut Document<'_>, _: &Surroundings<'_>, findings: &mut Findings<'_>) {
    let pieces = &document.pieces;
    for (at, piece) in pieces.iter().enumerate() {
        let Event::Text(text) = &piece.event else { continue };
        if piece.part != 0 || !is_delimiter(text) {
            continue;
        }
        // Alone on its line of a paragraph.
        let begins = |before: usize| matches!(pieces[before].event, Event::SoftBreak | Event::Start(Tag::Paragraph));
        let begins = at.checked_sub(1).is_some_and(begins);
        let after = pieces.get(at + 1).map(|piece| &piece.event);
        let ends = matches!(after, None | Some(Event::SoftBreak | Event::End(TagEnd::Paragraph | TagEnd::Item)));
        if begins && ends {
            findings
                .push(
                    &MARKUP_BROKEN,
                    document.map.span(piece.range.clone()),
                    format!("`{}` is shown as it is", text.trim()),
                )
                .help("write it with `|`, `-` and `:` alone, below a line with as many cells");
        }
    }
}

/// `|---|:-:|`, also with the dashes and bars that typing aids make of these.
fn is_delimiter(text: &str) -> bool {
    text.starts_with(['|', '-', ':', '｜', '—', '–'])
        && text.contains(['|', '｜'])
        && text.contains(['-', '—', '–'])
        && text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '｜' | '—' | '–'))
}

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::html_and_findings;

    #[test]
    fn delimiters_that_are_shown() {
        let found = |text: &str| html_and_findings(text, &[]).1;
        assert_eq!(found("| א | ב |\n|---|—-|\n| 1 | 2 |\n"), ["2:1 markup-broken: `|---|—-|` is shown as it is"]);
        for text in ["| a | b |\n|---|:-:|\n| 1 | 2 |\n", "```\na\n|---|\n```\n", "`a\n|-|`"] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
