//! Raw HTML in articles: what of it may stay.
//!
//! Most of it is a `<br>` or a `<kbd>`, which passes as it is after a look at each tag. Anything else makes the page
//! a suspect, and a real HTML parser ([`cleaner`]) goes over the whole body: it drops what is not on its list and
//! closes what was left open, so that an article cannot break the page around it.

use std::collections::HashSet;

use pulldown_cmark::CowStr;

use crate::parse::html_tag::{ACTIVE, Tag};

/// What is known of the raw HTML of a page, from event to event.
#[derive(Debug, Default)]
pub(super) struct RawHtml {
    /// Whether the body has to go through [`cleaner`].
    pub(super) suspect: bool,
    /// Elements that are open: Markdown's (`None`) and raw ones.
    open: Vec<Option<String>>,
    /// How many raw elements are open, as far as tags alone tell.
    depth: usize,
}

/// Raw elements that may be open at a time; tags of deeper ones are dropped. No article comes near, and parsers take
/// ever longer over towers of them.
const DEEPEST: usize = 100;

/// An attribute with a meaning for the page.
pub(super) enum Attribute<'a> {
    /// `href` of a link.
    Href(&'a str),
    /// `src` of an image.
    Src(&'a str),
    /// `id`, or `name` of an anchor. The answer `None` drops it.
    Id(&'a str),
    /// All attributes of an image, after its `src` was asked about. The answer is written behind them.
    Image(&'a [(&'a str, &'a str)]),
    /// Something that runs: an element or attribute, by its name.
    Active(&'a str),
}

/// Elements without attributes that any inline text may hold.
const HARMLESS: [&str; 27] = [
    "a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "nobr", "q", "s", "samp",
    "small", "span", "strong", "sub", "sup", "u", "var", "wbr", "div", "p",
];
/// Elements without an end tag (HTML Living Standard, 13.1.2).
const VOID: [&str; 14] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

impl RawHtml {
    /// A Markdown element opens.
    pub(super) fn open(&mut self) {
        self.open.push(None);
    }

    /// A Markdown element closes: every raw element that opened inside must have closed.
    pub(super) fn close(&mut self) {
        while let Some(Some(_)) = self.open.last() {
            self.suspect = true;
            self.open.pop();
        }
        self.open.pop();
    }

    /// The body is over.
    pub(super) fn finish(&mut self) {
        self.suspect |= !self.open.is_empty();
    }

    /// Rewrites a piece of raw HTML: comments go, and `answer` says what becomes of attributes.
    pub(super) fn rewrite<'t>(
        &mut self,
        html: &str,
        mut answer: impl FnMut(Attribute<'_>) -> Option<String>,
    ) -> CowStr<'t> {
        let mut out = String::with_capacity(html.len());
        let mut at = 0;
        while let Some(found) = memchr::memchr(b'<', &html.as_bytes()[at..]) {
            let start = at + found;
            out.push_str(&html[at..start]);
            if html[start..].starts_with("<!--") {
                at = html[start + 4..].find("-->").map_or(html.len(), |end| start + 4 + end + 3);
                continue;
            }
            if let Some(tag) = Tag::read(&html[start..]) {
                self.tag(&tag, &mut out, &mut answer);
                at = start + tag.length;
            } else {
                self.suspect = true;
                out.push('<');
                at = start + 1;
            }
        }
        out.push_str(&html[at..]);
        out.into()
    }

    fn tag(&mut self, tag: &Tag<'_>, out: &mut String, answer: &mut impl FnMut(Attribute<'_>) -> Option<String>) {
        let name = tag.name.to_ascii_lowercase();
        if ACTIVE.contains(&name.as_str()) {
            self.suspect = true;
            if !tag.closing {
                answer(Attribute::Active(&format!("<{name}>")));
            }
        }
        let known = HARMLESS.contains(&name.as_str());
        self.suspect |= !known || (tag.attributes.is_empty() && tag.junk);
        let is_void = VOID.contains(&name.as_str());
        if tag.closing {
            self.depth = self.depth.saturating_sub(1);
            if !is_void && known {
                self.close_raw(&name);
            }
            out.extend(["</", &name, ">"]);
            return;
        }
        // `<a id="x" />` opens a link for browsers; its author meant an empty one.
        let is_empty = tag.ends_itself && !is_void && known;
        if !is_void && !is_empty {
            if self.depth == DEEPEST {
                self.suspect = true;
                return;
            }
            self.depth += 1;
        }
        out.extend(["<", &name]);
        for (attribute, value) in &tag.attributes {
            self.attribute(&name, attribute, value, out, answer);
        }
        if name == "img" {
            out.extend(answer(Attribute::Image(&tag.attributes)));
        }
        out.push('>');
        if is_empty {
            out.extend(["</", &name, ">"]);
        } else if !is_void && known {
            self.open.push(Some(name));
        }
    }

    fn close_raw(&mut self, name: &str) {
        if self.open.last().is_some_and(|open| open.as_deref() == Some(name)) {
            self.open.pop();
        } else {
            self.suspect = true;
        }
    }

    fn attribute(
        &mut self,
        element: &str,
        attribute: &str,
        value: &str,
        out: &mut String,
        answer: &mut impl FnMut(Attribute<'_>) -> Option<String>,
    ) {
        let attribute = attribute.to_ascii_lowercase();
        let (name, value) = match (element, attribute.as_str()) {
            ("a", "href") => ("href", answer(Attribute::Href(value)).unwrap_or_else(|| value.to_owned())),
            ("img", "src") => ("src", answer(Attribute::Src(value)).unwrap_or_else(|| value.to_owned())),
            ("a", "name") | (_, "id") => match answer(Attribute::Id(value)) {
                Some(id) => ("id", id),
                None => return,
            },
            (_, "class" | "title" | "lang" | "dir") => (attribute.as_str(), value.to_owned()),
            (_, name) => {
                self.suspect = true;
                if name.starts_with("on") {
                    answer(Attribute::Active(name));
                }
                (name, value.to_owned())
            }
        };
        out.extend([" ", name, "=\""]);
        // Entities in the value stay entities; only what would end it is written anew.
        out.push_str(&value.replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;"));
        out.push('"');
    }
}

/// The parser that goes over suspect bodies. Keeps what our own rendering makes and what documentation is written in.
pub(super) fn cleaner() -> ammonia::Builder<'static> {
    let mut cleaner = ammonia::Builder::default();
    cleaner
        .add_tags(["section", "nobr", "input", "picture", "source", "label", "select", "option"])
        .rm_clean_content_tags(["style"])
        .clean_content_tags(HashSet::from(["script", "style"]))
        .add_generic_attributes([
            "id",
            "class",
            "dir",
            "lang",
            "title",
            "role",
            "tabindex",
            "aria-label",
            "aria-hidden",
            "hidden",
        ])
        .add_tag_attributes("a", ["href", "data-tab", "data-condition", "data-player"])
        .add_tag_attributes("section", ["data-tab", "data-condition"])
        .add_tag_attributes("div", ["data-range", "data-pivot"])
        .add_tag_attributes("pre", ["data-language"])
        .add_tag_attributes("select", ["data-choice"])
        .add_tag_attributes("option", ["value", "data-shows"])
        .add_tag_attributes("img", ["loading", "decoding", "width", "height"])
        .add_tag_attributes("details", ["open"])
        .add_tag_attributes("div", ["hidden", "data-pivot", "data-range"])
        .add_tag_attributes("section", ["data-tab", "data-condition"])
        .add_tag_attributes("a", ["data-tab", "data-condition", "data-player"])
        .add_tag_attributes("pre", ["data-language"])
        .add_tag_attributes("select", ["data-choice"])
        .add_tag_attributes("option", ["value", "data-shows"])
        // A script puts this address into a frame.
        .attribute_filter(|_, attribute, value| {
            (attribute != "data-player" || value.starts_with("https://")).then(|| value.into())
        })
        .add_tag_attributes("ol", ["start", "type"])
        .url_relative(ammonia::UrlRelative::PassThrough)
        .add_url_schemes(["xref", "tel", "ftp"])
        .link_rel(None);
    cleaner
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(html: &str) -> (String, bool, Vec<String>) {
        let mut raw = RawHtml::default();
        let mut active = Vec::new();
        let out = raw.rewrite(html, |attribute| match attribute {
            Attribute::Href(to) | Attribute::Src(to) => Some(format!("→{to}")),
            Attribute::Id(id) => Some(id.to_owned()),
            Attribute::Image(given) => Some(format!(" {}", given.len())),
            Attribute::Active(what) => {
                active.push(what.to_owned());
                None
            }
        });
        raw.finish();
        (out.into_string(), raw.suspect, active)
    }

    #[test]
    fn harmless_tags_pass() {
        for html in ["a<br>b", "<kbd>Ctrl</kbd>", "<sup>٢</sup>", "<span class=\"x\" dir=\"rtl\">שלום</span>"] {
            assert_eq!(rewritten(html), (html.to_owned(), false, vec![]));
        }
        assert_eq!(rewritten("<A NAME='x'></A><br/><!-- note -->").0, "<a id=\"x\"></a><br>");
        assert_eq!(rewritten("<a href=\"b.md\">b</a>").0, "<a href=\"→b.md\">b</a>");
        assert_eq!(rewritten("<IMG src='図.png' alt>").0, "<img src=\"→図.png\" alt=\"\" 2>");
        assert_eq!(rewritten("<a id=\"x\" />ب<br />"), ("<a id=\"x\"></a>ب<br>".to_owned(), false, vec![]));
    }

    #[test]
    fn everything_else_is_suspect() {
        for html in [
            "<div",
            "<table><tr>",
            "</kbd>",
            "<kbd>",
            "<b><i></b></i>",
            "<b style=\"x\">a</b>",
            "a < b",
            "<!DOCTYPE x>",
        ] {
            assert!(rewritten(html).1, "{html}");
        }
        assert_eq!(rewritten("<b onclick=x>a</b><script>").2, ["onclick", "<script>"]);
    }

    #[test]
    fn towers_end_somewhere() {
        let (html, suspect, _) = rewritten(&"<div>".repeat(10_000));
        assert!(suspect && html.len() == DEEPEST * "<div>".len());
        assert!(!rewritten(&"<b>ب</b><br>".repeat(10_000)).1);
    }

    #[test]
    fn the_cleaner_leaves_nothing_that_runs() {
        let clean = |html: &str| cleaner().clean(html).to_string();
        assert_eq!(clean("<p>ا<script>alert(1)</script><b onclick=\"x\">b"), "<p>ا<b>b</b></p>");
        assert_eq!(clean("<a href=\"javascript:x\">a</a><iframe src=\"//x\"></iframe>"), "<a>a</a>");
        let own = "<h2 id=\"x\">T</h2><div class=\"table\" role=\"region\" tabindex=\"0\"><table><thead><tr><th>a</th></tr></thead></table></div>";
        assert_eq!(clean(own), own);
        assert_eq!(clean("<a data-player=\"javascript:x\">א</a>"), "<a>א</a>");
    }

    #[test]
    fn the_cleaner_keeps_what_directives_become() {
        let own = "<div class=\"choices\" hidden=\"\"><label>选择 <select data-choice=\"pivot\"><option value=\"a\" data-shows=\"a\">A</option></select></label></div>\
            <div class=\"zone\" data-pivot=\"a\"><div class=\"moniker\" data-range=\"0\"></div></div>\
            <ul><li><a id=\"x\" href=\"#y\" data-tab=\"a\" data-condition=\"b\">A</a></li></ul><section id=\"y\" data-tab=\"a\" data-condition=\"b\"></section>\
            <p class=\"video\"><a href=\"https://x.org/v\" data-player=\"https://x.org/v\">v</a></p><pre data-language=\"C#\"><code class=\"lang-cs\"><mark>x</mark></code></pre>\
            <figure><details><summary>s</summary></details></figure>";
        let sorted = |html: &str| {
            let mut words: Vec<String> = html.split([' ', '>']).map(str::to_owned).collect();
            words.sort();
            words
        };
        assert_eq!(sorted(&cleaner().clean(own).to_string()), sorted(own));
    }

    #[test]
    fn the_cleaner_keeps_what_the_script_needs() {
        let choices = "<div class=\"choices\" hidden=\"\"><label>גרסה <select data-choice=\"range\"><option value=\"x-2\" data-shows=\"0 1\">x-2</option></select></label></div>";
        let tab = "<a id=\"t\" href=\"#p\" data-tab=\"a\" data-condition=\"b\">甲</a><section id=\"p\" data-tab=\"a\" data-condition=\"b\"></section>";
        let parts = "<div class=\"moniker\" data-range=\"0\"></div><div class=\"zone\" data-pivot=\"a b\"></div><pre data-language=\"C#\"></pre>";
        for own in [choices, tab, parts] {
            assert_eq!(cleaner().clean(own).to_string(), own);
        }
    }
}
