//! [`Frame`]: what the files that go with the pages of a locale have in common, made once.
//!
//! Comes in: the page of `bilingual.html` with stand-ins for what differs from article to article ([`ROOT`] and its
//! like). Goes out: for each article its page ([`Frame::page`]) and its file for the script ([`Frame::json`]).

use pulldown_cmark_escape::escape_html;

use crate::{
    locale::Locale,
    render::{bilingual::rows::Rows, message::Words},
};

/// Stands for the way to the root of the site. Like the others no character that a text has.
pub(in crate::render) const ROOT: &str = "\u{FDD0}";
/// Stands for the title of the article.
pub(in crate::render) const TITLE: &str = "\u{FDD1}";
/// Stands for the address of its page.
pub(in crate::render) const CANONICAL: &str = "\u{FDD2}";
/// Stands for the rows.
pub(in crate::render) const ROWS: &str = "\u{FDD3}";

/// The words of the script, by the names that it knows them under.
const WORDS: [(&str, &str); 4] = [
    ("label", "bilingual-label"),
    ("beside", "bilingual-beside"),
    ("hide", "bilingual-hide"),
    ("keys", "bilingual-keys"),
];

/// The two files without what is of one article.
#[derive(Debug)]
pub(in crate::render) struct Frame {
    /// The page, cut at the stand-ins: text, and what follows it.
    page: Vec<(String, Slot)>,
    /// How the file for the script begins, of sentences and of paragraphs.
    heads: [Vec<u8>; 2],
}

/// What is of one article.
#[derive(Clone, Copy, Debug)]
enum Slot {
    Root,
    Title,
    Canonical,
    Rows,
    Nothing,
}

/// The article that a page is for.
#[derive(Clone, Copy, Debug)]
pub(in crate::render) struct Of<'a> {
    /// The way to the root of the site.
    pub(in crate::render) root: &'a str,
    /// Its title.
    pub(in crate::render) title: &'a str,
    /// The address of its page.
    pub(in crate::render) canonical: &'a str,
}

impl Frame {
    /// Cuts a page of stand-ins, whose script knows `words` and the language of the `source`.
    pub(in crate::render) fn new(page: &str, words: &Words, source: &Locale) -> Self {
        let slots = [(ROOT, Slot::Root), (TITLE, Slot::Title), (CANONICAL, Slot::Canonical), (ROWS, Slot::Rows)];
        let part = |text: &str| {
            let found = slots.iter().find_map(|(name, slot)| Some((text.strip_suffix(name)?, *slot)));
            let (text, slot) = found.unwrap_or((text, Slot::Nothing));
            (text.to_owned(), slot)
        };
        let is_slot = |c: char| ('\u{FDD0}'..='\u{FDD3}').contains(&c);
        let heads = ["bilingual-below-sentences", "bilingual-below-paragraphs"].map(|below| head(words, below, source));
        Self { page: page.split_inclusive(is_slot).map(part).collect(), heads }
    }

    /// The page of an article.
    pub(in crate::render) fn page(&self, article: Of<'_>, rows: &Rows) -> Vec<u8> {
        let mut page = String::with_capacity(8192 + rows.html.len());
        for (text, slot) in &self.page {
            page.push_str(text);
            match slot {
                Slot::Root => escaped(&mut page, article.root),
                Slot::Title => escaped(&mut page, article.title),
                Slot::Canonical => escaped(&mut page, article.canonical),
                Slot::Rows => {
                    if !rows.has_title {
                        page.push_str("<h1 class=\"title\">");
                        escaped(&mut page, article.title);
                        page.push_str("</h1>\n");
                    }
                    page.push_str(&rows.html);
                }
                Slot::Nothing => {}
            }
        }
        page.into_bytes()
    }

    /// The file that the script reads: language and direction of the source, words for buttons, and for each sentence
    /// its text as it is found on the page and the text that it was translated from, both as HTML.
    pub(in crate::render) fn json(&self, rows: &Rows) -> Vec<u8> {
        let head = &self.heads[usize::from(rows.are_paragraphs)];
        let mut json = Vec::with_capacity(head.len() + rows.html.len());
        json.extend_from_slice(head);
        for (at, [text, source]) in rows.pairs.iter().enumerate() {
            json.extend_from_slice(if at > 0 { b"\"],\n[\"" } else { b"[\"" });
            json.extend_from_slice(&rows.html.as_bytes()[text.clone()]);
            json.extend_from_slice(b"\",\"");
            json.extend_from_slice(&rows.html.as_bytes()[source.clone()]);
        }
        json.extend_from_slice(if rows.is_empty() { b"]}\n" } else { b"\"]\n]}\n" });
        json
    }
}

fn escaped(html: &mut String, text: &str) {
    let _ = escape_html(html, text);
}

/// How the file for the script begins.
fn head(words: &Words, below: &str, source: &Locale) -> Vec<u8> {
    let mut json = Vec::with_capacity(512);
    json.extend(b"{\"lang\":");
    string(&mut json, source.as_str());
    json.extend(b",\"dir\":");
    string(&mut json, source.direction().as_str());
    json.extend(b",\"words\":{");
    for (name, id) in WORDS.into_iter().chain([("below", below)]) {
        string(&mut json, name);
        json.push(b':');
        string(&mut json, words.get(id));
        json.push(b',');
    }
    json.pop();
    json.extend(b"},\"pairs\":[\n");
    json
}

/// Writes a string of JSON.
fn string(json: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(json, text).expect("a vector takes any bytes, and a string is always JSON");
}
