//! Heading ids: `# <a name="x"></a>Title` has the id `x`, `# Title {#x}` and `# Title {/*x*/}` too, and any other
//! heading the slug of its own text. Translations keep the source's ids in this way, so that one fragment fits all
//! locales. A heading without anything in it is none.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::{
    finding::Findings,
    parse::{
        anchors,
        extension::{Extension, Kind, Surroundings},
        markdown::{Document, Heading, level_number, nothing, push_text},
        slug,
    },
};

/// See the module.
pub static EXTENSION: Extension = Extension { name: "heading-id", kind: Kind::Document(apply) };

/// A heading on the way: where its events are, and the id its author gave it.
struct Found {
    events: Range<usize>,
    explicit: Option<String>,
    heading: Heading,
}

fn apply(document: &mut Document<'_>, _: &Surroundings<'_>, _: &mut Findings<'_>) {
    let mut found = find(document);
    document.ids.reserve(found.len());
    // Ids that were written come first: a slug that happens to be the same must not take a link's target away.
    for heading in &mut found {
        if let Some(id) = &heading.explicit
            && document.ids.take(id)
        {
            heading.heading.id.clone_from(id);
        }
    }
    for mut heading in found {
        if heading.heading.id.is_empty() {
            let wanted = heading.explicit.take().unwrap_or_else(|| slug::of(&heading.heading.text));
            heading.heading.id = document.ids.unique(wanted);
        }
        if let Event::Start(Tag::Heading { id, .. }) = &mut document.pieces[heading.events.start].event {
            *id = Some(CowStr::from(heading.heading.id.clone()));
        }
        document.headings.push(heading.heading);
    }
}

fn find(document: &mut Document<'_>) -> Vec<Found> {
    let mut found = Vec::with_capacity(16);
    let mut start = None;
    for at in 0..document.pieces.len() {
        match &document.pieces[at].event {
            Event::Start(Tag::Heading { .. }) => start = Some(at),
            Event::End(TagEnd::Heading(level)) => {
                let level = level_number(*level);
                match start.take() {
                    // `###` and nothing else.
                    Some(start) if start + 1 == at => {
                        document.pieces[start].event = nothing();
                        document.pieces[at].event = nothing();
                    }
                    Some(start) => found.push(heading(document, start..at, level)),
                    None => {}
                }
            }
            _ => {}
        }
    }
    found
}

fn heading(document: &mut Document<'_>, events: Range<usize>, level: u8) -> Found {
    let inside = events.start + 1..events.end;
    let explicit = leading_anchor(document, inside.clone()).or_else(|| trailing_attribute(document, inside.clone()));
    let mut text = String::with_capacity(64);
    for piece in &document.pieces[inside] {
        push_text(&mut text, &piece.event);
    }
    // Nearly all are trimmed by the parser.
    let text = if text.trim().len() == text.len() { text } else { text.trim().to_owned() };
    let heading = Heading { level, id: String::new(), text };
    Found { events, explicit, heading }
}

/// Takes the pair `<a name="x"></a>` out that comes first in a heading and has something after it.
fn leading_anchor(document: &mut Document<'_>, inside: Range<usize>) -> Option<String> {
    let [open, close, _, ..] = &document.pieces[inside.clone()] else { return None };
    let (Event::InlineHtml(open), Event::InlineHtml(close)) = (&open.event, &close.event) else { return None };
    let id = anchor_name(open)?.to_owned();
    if !close.eq_ignore_ascii_case("</a>") {
        return None;
    }
    document.pieces[inside.start].event = nothing();
    document.pieces[inside.start + 1].event = nothing();
    Some(id)
}

/// The value of `<a name="…">` or `<a id="…">` with no other attribute, if it can be an id.
fn anchor_name(tag: &str) -> Option<&str> {
    let rest = tag.strip_prefix("<a").or_else(|| tag.strip_prefix("<A"))?.trim_start();
    let rest = rest.strip_prefix("name").or_else(|| rest.strip_prefix("id"))?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start().strip_suffix('>')?.trim_end();
    let value = rest.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let value = value.or_else(|| rest.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')))?;
    anchors::is_id(value).then_some(value)
}

/// Takes ` {#x}` off the end of a heading.
fn trailing_attribute(document: &mut Document<'_>, inside: Range<usize>) -> Option<String> {
    let pieces = &mut document.pieces[inside];
    let found = anchors::trailing(pieces.iter().map(|piece| &piece.event))?;
    let (last, rest) = pieces.get_mut(found.event..)?.split_first_mut()?;
    if let Event::Text(text) = &mut last.event {
        *text = text[..found.words].to_owned().into();
    }
    for piece in rest {
        piece.event = nothing();
    }
    Some(found.id)
}

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::{parsed, show};

    fn ids(text: &str) -> Vec<(String, String)> {
        let (headings, _) = parsed(text);
        headings.into_iter().map(|heading| (heading.id, heading.text)).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn the_sources_anchor_is_the_id() {
        let text = "# <a name=\"upgrade-now\"></a>升級 `now`\n\n<a id='x'></a>כותרת\n===\n\n1. a\n\n   ## <a name=\"in-list\"></a>B\n";
        assert_eq!(ids(text), pairs(&[("upgrade-now", "升級 now"), ("x", "כותרת"), ("in-list", "B")]));
    }

    #[test]
    fn own_slugs_give_way_to_written_ids() {
        let text = "# Setup\n\n## Setup\n\n## <a name=\"setup\"></a>Einrichten\n\n## More {#more.x}\n\n## Use {name}\n\n## 配列 {/*arrays*/}\n\n## `סוף` { #end }\n";
        let expected = [
            ("setup-1", "Setup"),
            ("setup-2", "Setup"),
            ("setup", "Einrichten"),
            ("more.x", "More"),
            ("use-name", "Use {name}"),
            ("arrays", "配列"),
            ("end", "סוף"),
        ];
        assert_eq!(ids(text), pairs(&expected));
    }

    #[test]
    fn anchors_with_nothing_after_them_stay() {
        assert_eq!(ids("# <a name=\"x\"></a>\n"), pairs(&[("section", "")]));
        assert_eq!(ids("# <a name=\"x\" href=\"y\"></a>T\n"), pairs(&[("t", "T")]));
    }

    #[test]
    fn what_has_nothing_in_it_is_no_heading() {
        assert_eq!(ids("###\n\n- שלום\n\n##  ##\n"), []);
        assert_eq!(show("###\n\n- שלום\n").trim(), "<ul>\n<li>שלום</li>\n</ul>");
    }

    #[test]
    fn headings_as_they_are_written() {
        insta::assert_snapshot!(show("## <a name=\"b\"></a>升級 `now`\n\n- x\n\n  ### <a id=\"c\"></a>[d](e)\n\n> [!NOTE]\n> ## Setup\n>\n> ## Setup\n\n<a name=\"f\"></a>כותרת\n---\n"), @r#"
        <h2 id="b">升級 <code>now</code></h2>
        <ul>
        <li>
        <p>x</p>
        <h3 id="c"><a href="e">d</a></h3>
        </li>
        </ul>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <h2 id="setup">Setup</h2>
        <h2 id="setup-1">Setup</h2>
        </div>
        <h2 id="f">כותרת</h2>
        "#);
        insta::assert_snapshot!(show("## <a name=\"a\"></a><a name=\"b\"></a>T\n\n## <a name=\"a b\"></a>U\n\n## <a name=\"c\" /> V </a>\n\n## W {#w}\n\n## {#x}\n\n## 見出し {#見}\n\n#No\n"), @r#"
        <h2 id="a"><a name="b"></a>T</h2>
        <h2 id="u"><a name="a b"></a>U</h2>
        <h2 id="v"><a name="c" /> V </a></h2>
        <h2 id="w">W</h2>
        <h2 id="x">{#x}</h2>
        <h2 id="見">見出し</h2>
        <p>#No</p>
        "#);
    }
}
