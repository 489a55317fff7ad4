//! Tabs: headings that are nothing but a link to `#tab/id` or `#tab/id/condition`, each with what follows it, up to a
//! thematic break or the end of what holds them. All panels are on the page, one after another; a reader's choice hides
//! the others.

use std::{collections::HashSet, fmt::Write as _};

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use crate::{
    finding::Findings,
    parse::{
        extension::{Extension, Kind, Surroundings},
        markdown::{Document, Origin, Piece, push_text},
    },
};

/// See the module.
pub static EXTENSION: Extension = Extension { name: "tabs", kind: Kind::Document(apply) };

const MARK: &str = "#tab/";

fn apply(document: &mut Document<'_>, _: &Surroundings<'_>, _: &mut Findings<'_>) {
    let is_tab = |piece: &Piece<'_>| matches!(&piece.event, Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with(MARK));
    if !document.pieces.iter().any(is_tab) {
        return;
    }
    let pieces = std::mem::take(&mut document.pieces);
    let mut grouper = Grouper { document, groups: Vec::new(), depth: 0, count: 0, tabs: HashSet::new() };
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let Event::Start(Tag::Heading { id, .. }) = &piece.event else {
            grouper.piece(piece);
            continue;
        };
        let id = id.clone();
        let mut heading = vec![piece];
        for piece in pieces.by_ref() {
            let is_end = matches!(piece.event, Event::End(TagEnd::Heading(_)));
            heading.push(piece);
            if is_end {
                break;
            }
        }
        match Tab::of(&heading) {
            Some(tab) => grouper.tab(&tab, id.as_deref().unwrap_or_default(), heading[0].part),
            None => heading.into_iter().for_each(|piece| grouper.piece(piece)),
        }
    }
    grouper.close_deeper_than(0);
    let tabs = grouper.tabs;
    document.headings.retain(|heading| !tabs.contains(&heading.id));
}

/// What the heading of a tab says.
struct Tab {
    title: String,
    id: String,
    condition: Option<String>,
}

impl Tab {
    fn of(heading: &[Piece<'_>]) -> Option<Self> {
        let is_empty = |piece: &&Piece<'_>| !matches!(&piece.event, Event::Text(text) if text.trim().is_empty());
        let mut inside = heading[1..heading.len() - 1].iter().filter(is_empty);
        let Some(Event::Start(Tag::Link { dest_url, .. })) = inside.next().map(|piece| &piece.event) else {
            return None;
        };
        let mut rest = dest_url.strip_prefix(MARK)?.trim_end_matches('/').splitn(2, '/');
        let is_id = |id: &&str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-+_.".contains(&b));
        let id = rest.next().filter(is_id)?.to_owned();
        let condition = match rest.next() {
            Some(condition) => Some(condition).filter(is_id)?.to_owned().into(),
            None => None,
        };
        let mut title = String::new();
        let mut is_over = false;
        for piece in inside {
            if is_over {
                return None;
            }
            push_text(&mut title, &piece.event);
            is_over = matches!(piece.event, Event::End(TagEnd::Link));
        }
        is_over.then(|| Self { title: title.trim().to_owned(), id, condition })
    }
}

/// A group of tabs that is open.
struct Group {
    /// Where its first piece is, which is completed when it closes.
    start: usize,
    /// How many elements it stands in.
    depth: usize,
    /// The file whose heading began it; what a file includes has greater numbers.
    part: u16,
    number: usize,
    /// The list of its tabs.
    list: String,
}

struct Grouper<'d, 't> {
    document: &'d mut Document<'t>,
    groups: Vec<Group>,
    depth: usize,
    /// Groups so far.
    count: usize,
    /// Ids of headings that became tabs.
    tabs: HashSet<String>,
}

impl<'t> Grouper<'_, 't> {
    fn piece(&mut self, piece: Piece<'t>) {
        self.leave_parts_after(piece.part);
        match (&piece.event, piece.origin) {
            (Event::Start(_), _) | (_, Origin::Opens) => self.depth += 1,
            (Event::End(_), _) | (_, Origin::Closes) => {
                self.close_deeper_than(self.depth);
                self.depth = self.depth.saturating_sub(1);
            }
            (Event::Rule, _) if self.is_in_group(piece.part) => return self.close_last(),
            _ => {}
        }
        self.document.pieces.push(piece);
    }

    /// Closes the groups that stand in at least `depth` elements.
    fn close_deeper_than(&mut self, depth: usize) {
        while self.groups.last().is_some_and(|group| group.depth >= depth) {
            self.close_last();
        }
    }

    /// Closes the groups that files began which are over where one with the number `part` goes on.
    fn leave_parts_after(&mut self, part: u16) {
        while self.groups.last().is_some_and(|group| group.part > part) {
            self.close_last();
        }
    }

    fn close_last(&mut self) {
        let Some(group) = self.groups.pop() else { return };
        self.html("</div>\n".into(), Origin::Closes);
        self.html("</div>\n".into(), Origin::Closes);
        let html = format!("<div class=\"tabs\" id=\"tabgroup_{}\">\n<ul>{}</ul>\n", group.number, group.list);
        self.document.pieces[group.start].event = Event::Html(html.into());
    }

    /// Whether the innermost group stands right here, in the file with the number `part`.
    fn is_in_group(&self, part: u16) -> bool {
        self.groups.last().is_some_and(|group| group.depth == self.depth && group.part == part)
    }

    fn html(&mut self, html: CowStr<'t>, origin: Origin) {
        self.document.pieces.push(Piece { event: Event::Html(html), range: 0..0, part: 0, origin });
    }

    /// Begins a panel, and a group where none is open.
    fn tab(&mut self, tab: &Tab, heading_id: &str, part: u16) {
        self.leave_parts_after(part);
        if self.is_in_group(part) {
            self.html("</div>\n".into(), Origin::Closes);
        } else {
            self.count += 1;
            let start = self.document.pieces.len();
            self.groups.push(Group { start, depth: self.depth, part, number: self.count, list: String::new() });
            self.html("".into(), Origin::Opens);
        }
        self.tabs.insert(heading_id.to_owned());
        let Some(group) = self.groups.last_mut() else { return };
        let condition = tab.condition.as_deref();
        let wanted = match condition {
            Some(condition) => format!("tabpanel_{}_{}_{condition}", group.number, tab.id),
            None => format!("tabpanel_{}_{}", group.number, tab.id),
        };
        let panel = self.document.ids.unique(wanted);
        let data = condition.map_or(String::new(), |condition| format!(" data-condition=\"{condition}\""));
        group.list.push_str("<li><a id=\"");
        let _ = escape_html(&mut group.list, heading_id);
        let _ = write!(group.list, "\" href=\"#{panel}\" data-tab=\"{}\"{data}>", tab.id);
        let _ = escape_html_body_text(&mut group.list, &tab.title);
        group.list.push_str("</a></li>\n");
        let mut html = format!("<div id=\"{panel}\" data-tab=\"{}\"{data}>\n<p class=\"for\">", tab.id);
        let _ = escape_html_body_text(&mut html, &tab.title);
        html.push_str("</p>\n");
        self.html(html.into(), Origin::Opens);
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::extensions::testing::{html, parsed, show};

    #[test]
    fn a_group() {
        let text = "# [Linux](#tab/linux)\n\nא\n\n## Inside\n\n# <a name=\"w\"></a>[`win`](#tab/win+mac/cli)\n\nב\n\n***\n\nafter\n";
        insta::assert_snapshot!(html(text), @r##"
        <div class="tabs" id="tabgroup_1">
        <ul><li><a id="linux" href="#tabpanel_1_linux" data-tab="linux">Linux</a></li>
        <li><a id="w" href="#tabpanel_1_win+mac_cli" data-tab="win+mac" data-condition="cli">win</a></li>
        </ul>
        <div id="tabpanel_1_linux" data-tab="linux">
        <p class="for">Linux</p>
        <p>א</p>
        <h2 id="inside">Inside</h2>
        </div>
        <div id="tabpanel_1_win+mac_cli" data-tab="win+mac" data-condition="cli">
        <p class="for">win</p>
        <p>ב</p>
        </div>
        </div>
        <p>after</p>
        "##);
        let (headings, _) = parsed(text);
        assert_eq!(headings.len(), 1);
    }

    #[test]
    fn groups_end_with_what_holds_them() {
        let text = "1. a\n\n   ### [甲](#tab/a/)\n\n   x\n\n2. b\n\n> # [B](#tab/b)\n>\n> y\n\nz\n";
        insta::assert_snapshot!(html(text), @r##"
        <ol>
        <li>
        <p>a</p>
        <div class="tabs" id="tabgroup_1">
        <ul><li><a id="甲" href="#tabpanel_1_a" data-tab="a">甲</a></li>
        </ul>
        <div id="tabpanel_1_a" data-tab="a">
        <p class="for">甲</p>
        <p>x</p>
        </div>
        </div>
        </li>
        <li>
        <p>b</p>
        </li>
        </ol>
        <blockquote>
        <div class="tabs" id="tabgroup_2">
        <ul><li><a id="b" href="#tabpanel_2_b" data-tab="b">B</a></li>
        </ul>
        <div id="tabpanel_2_b" data-tab="b">
        <p class="for">B</p>
        <p>y</p>
        </div>
        </div>
        </blockquote>
        <p>z</p>
        "##);
    }

    #[test]
    fn what_is_no_tab() {
        for text in ["# [a](#tab/) b", "# x [a](#tab/a)", "# [a](#tab/a b)", "[a](#tab/a)"] {
            assert!(!html(text).contains("tabs"), "{text}");
        }
    }

    #[test]
    fn groups_apart() {
        insta::assert_snapshot!(show("## [A](#tab/a)\n\n1\n\n---\n\n## [A](#tab/a)\n\n2\n\n* * *\n\n***\n"), @r##"
        <div class="tabs" id="tabgroup_1">
        <ul><li><a id="a" href="#tabpanel_1_a" data-tab="a">A</a></li>
        </ul>
        <div id="tabpanel_1_a" data-tab="a">
        <p class="for">A</p>
        <p>1</p>
        </div>
        </div>
        <div class="tabs" id="tabgroup_2">
        <ul><li><a id="a-1" href="#tabpanel_2_a" data-tab="a">A</a></li>
        </ul>
        <div id="tabpanel_2_a" data-tab="a">
        <p class="for">A</p>
        <p>2</p>
        </div>
        </div>
        <hr />
        "##);
        insta::assert_snapshot!(show("#### [א](#tab/a)\n\n#### [B](#tab/b/)\n\n2\n\n# Other\n\n### [C](#tab/c)\n"), @r##"
        <div class="tabs" id="tabgroup_1">
        <ul><li><a id="א" href="#tabpanel_1_a" data-tab="a">א</a></li>
        <li><a id="b" href="#tabpanel_1_b" data-tab="b">B</a></li>
        <li><a id="c" href="#tabpanel_1_c" data-tab="c">C</a></li>
        </ul>
        <div id="tabpanel_1_a" data-tab="a">
        <p class="for">א</p>
        </div>
        <div id="tabpanel_1_b" data-tab="b">
        <p class="for">B</p>
        <p>2</p>
        <h1 id="other">Other</h1>
        </div>
        <div id="tabpanel_1_c" data-tab="c">
        <p class="for">C</p>
        </div>
        </div>
        "##);
        insta::assert_snapshot!(show("- x\n\n  # [A](#tab/a)\n\n  1\n\n  ***\n\n  y\n\n  # [A](#tab/a)\n\n  2\n\n- z\n"), @r##"
        <ul>
        <li>
        <p>x</p>
        <div class="tabs" id="tabgroup_1">
        <ul><li><a id="a" href="#tabpanel_1_a" data-tab="a">A</a></li>
        </ul>
        <div id="tabpanel_1_a" data-tab="a">
        <p class="for">A</p>
        <p>1</p>
        </div>
        </div>
        <p>y</p>
        <div class="tabs" id="tabgroup_2">
        <ul><li><a id="a-1" href="#tabpanel_2_a" data-tab="a">A</a></li>
        </ul>
        <div id="tabpanel_2_a" data-tab="a">
        <p class="for">A</p>
        <p>2</p>
        </div>
        </div>
        </li>
        <li>
        <p>z</p>
        </li>
        </ul>
        "##);
        insta::assert_snapshot!(show("# [A](#tab/a)\n# [A](#tab/a)\n\n| a |\n|---|\n\n- b\n\n  # [內](#tab/in)\n\n  c\n\n# [B](#tab/b/x)\n\nd\n"), @r##"
        <div class="tabs" id="tabgroup_1">
        <ul><li><a id="a" href="#tabpanel_1_a" data-tab="a">A</a></li>
        <li><a id="a-1" href="#tabpanel_1_a-1" data-tab="a">A</a></li>
        <li><a id="b" href="#tabpanel_1_b_x" data-tab="b" data-condition="x">B</a></li>
        </ul>
        <div id="tabpanel_1_a" data-tab="a">
        <p class="for">A</p>
        </div>
        <div id="tabpanel_1_a-1" data-tab="a">
        <p class="for">A</p>
        <table><thead><tr><th>a</th></tr></thead><tbody>
        </tbody></table>
        <ul>
        <li>
        <p>b</p>
        <div class="tabs" id="tabgroup_2">
        <ul><li><a id="內" href="#tabpanel_2_in" data-tab="in">內</a></li>
        </ul>
        <div id="tabpanel_2_in" data-tab="in">
        <p class="for">內</p>
        <p>c</p>
        </div>
        </div>
        </li>
        </ul>
        </div>
        <div id="tabpanel_1_b_x" data-tab="b" data-condition="x">
        <p class="for">B</p>
        <p>d</p>
        </div>
        </div>
        "##);
    }

    #[test]
    fn tabs_with_other_constructs() {
        insta::assert_snapshot!(show("> [!NOTE]\n> # [A](#tab/a)\n> 1\n> # [B](#tab/b)\n> 2\n\nx\n"), @r##"
        <div class="alert note">
        <p class="alert-title">Note</p>
        <div class="tabs" id="tabgroup_1">
        <ul><li><a id="a" href="#tabpanel_1_a" data-tab="a">A</a></li>
        <li><a id="b" href="#tabpanel_1_b" data-tab="b">B</a></li>
        </ul>
        <div id="tabpanel_1_a" data-tab="a">
        <p class="for">A</p>
        <p>1</p>
        </div>
        <div id="tabpanel_1_b" data-tab="b">
        <p class="for">B</p>
        <p>2</p>
        </div>
        </div>
        </div>
        <p>x</p>
        "##);
        insta::assert_snapshot!(show("::: zone pivot=\"a\"\n\n# [A](#tab/a)\n\n1\n\n::: zone-end\n\n# [ب](#tab/b)\n\n2\n"), @r##"
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <div class="tabs" id="tabgroup_1">
        <ul><li><a id="a" href="#tabpanel_1_a" data-tab="a">A</a></li>
        </ul>
        <div id="tabpanel_1_a" data-tab="a">
        <p class="for">A</p>
        <p>1</p>
        </div>
        </div>
        </div>
        <div class="tabs" id="tabgroup_2">
        <ul><li><a id="ب" href="#tabpanel_2_b" data-tab="b">ب</a></li>
        </ul>
        <div id="tabpanel_2_b" data-tab="b">
        <p class="for">ب</p>
        <p>2</p>
        </div>
        </div>
        "##);
        insta::assert_snapshot!(show("# [A](#tab/a)\n\n::: zone pivot=\"a\"\n\n# [B](#tab/b)\n\n***\n\n::: zone-end\n\n# [C](#tab/c)\n\n***\n"), @r##"
        <div class="tabs" id="tabgroup_1">
        <ul><li><a id="a" href="#tabpanel_1_a" data-tab="a">A</a></li>
        <li><a id="c" href="#tabpanel_1_c" data-tab="c">C</a></li>
        </ul>
        <div id="tabpanel_1_a" data-tab="a">
        <p class="for">A</p>
        <div class="zone" data-pivot="a">
        <p class="for">a</p>
        <div class="tabs" id="tabgroup_2">
        <ul><li><a id="b" href="#tabpanel_2_b" data-tab="b">B</a></li>
        </ul>
        <div id="tabpanel_2_b" data-tab="b">
        <p class="for">B</p>
        </div>
        </div>
        </div>
        </div>
        <div id="tabpanel_1_c" data-tab="c">
        <p class="for">C</p>
        </div>
        </div>
        "##);
    }
}
