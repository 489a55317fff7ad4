//! [`compare`]: the HTML tags that a translation and its source do not share; [`faces`]: those that set words apart.

use crate::{
    check::{
        Pair,
        markup::{
            address::{image_key, is_active, key},
            difference::{Difference, difference, matched},
            emphasis::Face,
        },
    },
    parse::{
        html_tag::{self, ACTIVE, Tag},
        passage::{Passage, Token},
    },
};

/// A tag and where it stands.
pub(crate) struct Seen<'p> {
    /// What it comes to: name and attributes, in order.
    key: String,
    /// Its name.
    pub(crate) name: String,
    /// As it is written.
    pub(crate) written: &'p str,
    /// It, or the block of HTML that it stands in.
    pub(crate) token: &'p Token,
    /// Whether it is an end tag.
    pub(crate) is_end: bool,
}

/// What differs.
pub(crate) struct Tags<'p> {
    /// In the source, and what stands in its stead.
    pub(crate) changed: Vec<(Seen<'p>, Seen<'p>)>,
    /// Only in the source.
    pub(crate) lost: Vec<Seen<'p>>,
    /// Only in the translation.
    pub(crate) added: Vec<Seen<'p>>,
}

/// Attributes that say something to readers, and are translated.
const WORDS: [&str; 10] =
    ["alt", "title", "lang", "xml:lang", "dir", "aria-label", "aria-description", "label", "placeholder", "summary"];

/// The tags that the sides of `pair` do not share. What runs is `active-content`, what is no tag of HTML a placeholder.
pub(crate) fn compare<'p>(pair: &'p Pair<'_>) -> Option<Tags<'p>> {
    let (source, target) = (&pair.source.tags, &pair.target.tags);
    if source.iter().map(|tag| &tag.text).eq(target.iter().map(|tag| &tag.text)) {
        return None;
    }
    let (source, target) = (seen(source, pair), seen(target, pair));
    let keys = |tags: &[Seen<'_>]| tags.iter().map(|tag| tag.key.clone()).collect::<Vec<_>>();
    let mut found = difference(&keys(&source), &keys(&target));
    if found.is_none() {
        return None;
    }
    leave_formatting(pair, &source, &target, &mut found);
    let same_name = |s: usize, t: usize| {
        f64::from(u8::from(source[s].name == target[t].name && source[s].is_end == target[t].is_end))
    };
    let (changed, rest) = matched(found, 0.5, same_name);
    let mut source: Vec<Option<Seen<'p>>> = source.into_iter().map(Some).collect();
    let mut target: Vec<Option<Seen<'p>>> = target.into_iter().map(Some).collect();
    let tags = Tags {
        changed: changed.into_iter().filter_map(|(s, t)| Some((source[s].take()?, target[t].take()?))).collect(),
        lost: rest.lost.into_iter().filter_map(|s| source[s].take()).collect(),
        added: rest.added.into_iter().filter_map(|t| target[t].take()).collect(),
    };
    (!tags.changed.is_empty() || !tags.lost.is_empty() || !tags.added.is_empty()).then_some(tags)
}

/// Takes out what is Markdown on the other side: `<b>` for `**`, `<br>` for a line break.
fn leave_formatting(pair: &Pair<'_>, source: &[Seen<'_>], target: &[Seen<'_>], found: &mut Difference) {
    let breaks = |passage: &Passage<'_>| passage.text.bytes().filter(|byte| *byte == b'\n').count();
    let all = |passage: &Passage<'_>, face: Face| {
        let marks = if face == Face::Bold { &passage.strong } else { &passage.emphasis };
        marks.len() + faces(passage, face)
    };
    let count = |tags: &[Seen<'_>], name: &str| tags.iter().filter(|tag| tag.name == name && !tag.is_end).count();
    let same_breaks = breaks(&pair.source) + count(source, "br") == breaks(&pair.target) + count(target, "br");
    let same_codes = pair.source.codes.len() + count(source, "code") == pair.target.codes.len() + count(target, "code");
    let [same_bold, same_italics] = Face::ALL.map(|face| all(&pair.source, face) == all(&pair.target, face));
    let is_same = |name: &str| match (name, face_of(name)) {
        ("br", _) => same_breaks,
        ("code", _) => same_codes,
        (_, Some(Face::Bold)) => same_bold,
        (_, Some(Face::Italics)) => same_italics,
        _ => false,
    };
    found.lost.retain(|at| !is_same(&source[*at].name));
    found.added.retain(|at| !is_same(&target[*at].name));
}

/// How many elements of HTML give words this face.
pub(crate) fn faces(passage: &Passage<'_>, face: Face) -> usize {
    let is_it = |tag: &&Token| Tag::read(&tag.text).is_some_and(|tag| !tag.closing && face_of(tag.name) == Some(face));
    passage.tags.iter().filter(is_it).count()
}

fn face_of(name: &str) -> Option<Face> {
    match name.to_ascii_lowercase().as_str() {
        "b" | "strong" => Some(Face::Bold),
        "i" | "em" => Some(Face::Italics),
        _ => None,
    }
}

/// The tags in `tokens`. A block of HTML is one token and may hold several.
fn seen<'p>(tokens: &'p [Token], pair: &Pair<'_>) -> Vec<Seen<'p>> {
    let mut tags = Vec::new();
    for token in tokens {
        for (text, tag) in html_tag::tags(&token.text) {
            let name = tag.name.to_ascii_lowercase();
            if is_element(&name) && !ACTIVE.contains(&name.as_str()) {
                let written = &text[..tag.length];
                tags.push(Seen { key: tag_key(&tag, &name, pair), name, written, token, is_end: tag.closing });
            }
        }
    }
    tags
}

/// A tag without what may differ: order, case, quotes, words, and what runs.
fn tag_key(tag: &Tag<'_>, name: &str, pair: &Pair<'_>) -> String {
    let mut attributes: Vec<String> = tag
        .attributes
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), *value))
        .filter(|(name, value)| {
            let runs = name.starts_with("on") || (matches!(name.as_str(), "href" | "src") && is_active(value));
            !runs && !WORDS.contains(&name.as_str())
        })
        .map(|(name, value)| {
            let value = match name.as_str() {
                "href" => key(value, pair),
                "src" => image_key(value, pair),
                _ => value.split_whitespace().collect::<Vec<_>>().join(" "),
            };
            [&name, "=", &value].concat()
        })
        .collect();
    attributes.sort_unstable();
    [if tag.closing { "/" } else { "" }, name, " ", &attributes.join(" ")].concat()
}

/// Whether HTML has an element of this name (HTML Living Standard, index of elements; and what it had before).
pub(crate) fn is_element(name: &str) -> bool {
    ELEMENTS.binary_search(&name).is_ok()
}

#[rustfmt::skip]
const ELEMENTS: [&str; 125] = [
    "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "bdi", "bdo", "big",
    "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data",
    "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset",
    "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link",
    "main", "map", "mark", "menu", "meta", "meter", "nav", "nobr", "noscript", "object", "ol", "optgroup", "option",
    "output", "p", "param", "picture", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "script", "search",
    "section", "select", "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg",
    "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u",
    "ul", "var", "video", "wbr",
];
