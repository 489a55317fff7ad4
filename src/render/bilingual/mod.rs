//! Bilingual reading: a translation and its source, sentence by sentence.
//!
//! Comes in: what a page shows of each place that has a counterpart ([`shown()`]), and the counterparts. Goes out: the
//! file that the script `bilingual.js` reads ([`Pairs::json`]), and the rows of the page for readers without it
//! ([`Pairs::rows`]). The article's own page holds nothing of it but a link.

mod marked;
mod shown;

use pulldown_cmark_escape::escape_html;

use crate::{
    locale::Locale,
    parse::counterpart::{Counterpart, Counterparts},
    render::{
        bilingual::{
            marked::{Marked, Part, string},
            shown::Sentence,
        },
        message::Words,
    },
};

pub(super) use shown::{Shown, shown};

/// The file that the script reads, and the page for readers without it; both lie beside the article's page.
pub(super) const SOURCE: &str = "index.source.json";
/// See [`SOURCE`].
pub(super) const PAGE: &str = "index.bilingual.html";

/// The words of the script, by the names that it knows them under.
const WORDS: [(&str, &str); 4] = [
    ("label", "bilingual-label"),
    ("beside", "bilingual-beside"),
    ("hide", "bilingual-hide"),
    ("keys", "bilingual-keys"),
];

/// What a page shows and what that was translated from, in the order of the page.
pub(super) struct Pairs<'s> {
    shown: &'s Shown,
    sources: Marked,
    /// The sentences that are shown, and their sources.
    all: Vec<(&'s Sentence, Part)>,
    are_paragraphs: bool,
    /// The language of the source.
    locale: &'s Locale,
}

impl<'s> Pairs<'s> {
    /// Puts together what is shown and the counterparts that it was looked for.
    #[must_use]
    pub(super) fn new(shown: &'s Shown, counterparts: &Counterparts<'_>, locale: &'s Locale) -> Self {
        let bytes = |counterpart: &Counterpart<'_>| counterpart.source.text.len();
        let mut sources = Marked::with_capacity(counterparts.all.iter().map(bytes).sum());
        let mut all = Vec::with_capacity(shown.sentences.len());
        for sentence in &shown.sentences {
            let source = sources.passage(&counterparts.all[sentence.at].source);
            if !sources.plain(&source).is_empty() {
                all.push((sentence, source));
            }
        }
        Self { shown, sources, all, are_paragraphs: counterparts.are_paragraphs, locale }
    }

    #[must_use]
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The file that the script reads, with `words` for its buttons: language and direction of the source, and for
    /// each sentence its text as it is found on the page and the text that it was translated from.
    #[must_use]
    pub(super) fn json(&self, words: &Words) -> Vec<u8> {
        let mut json = Vec::with_capacity(4096);
        let below = if self.are_paragraphs { "bilingual-below-paragraphs" } else { "bilingual-below-sentences" };
        json.extend(b"{\"lang\":");
        string(&mut json, self.locale.as_str());
        json.extend(b",\"dir\":");
        string(&mut json, self.locale.direction().as_str());
        json.extend(b",\"words\":{");
        for (name, id) in WORDS.into_iter().chain([("below", below)]) {
            string(&mut json, name);
            json.push(b':');
            string(&mut json, words.get(id));
            json.push(b',');
        }
        json.pop();
        json.extend(b"},\"pairs\":[");
        for (at, (sentence, source)) in self.all.iter().enumerate() {
            json.extend(if at > 0 { &b",\n["[..] } else { b"\n[" });
            string(&mut json, self.shown.texts.plain(&sentence.part));
            json.push(b',');
            self.sources.json(source, &mut json);
            json.push(b']');
        }
        json.extend(b"\n]}\n");
        json
    }

    /// The rows of the page for readers without the script; `title` stands above them where none of them is a title.
    #[must_use]
    pub(super) fn rows(&self, title: &str) -> String {
        let mut html = String::with_capacity(4096);
        let is_title = |(sentence, _): &(&Sentence, Part)| matches!(sentence.heading, Some((1, _)));
        if !self.all.iter().any(is_title) {
            html.push_str("<h1>");
            let _ = escape_html(&mut html, title);
            html.push_str("</h1>\n");
        }
        let language = format!(" lang=\"{}\" dir=\"{}\">", self.locale.as_str(), self.locale.direction().as_str());
        let mut block = None;
        for (sentence, source) in &self.all {
            let is_first = block != Some(sentence.block);
            block = Some(sentence.block);
            html.push_str(if is_first { "<div class=\"pair first\">" } else { "<div class=\"pair\">" });
            let (level, id) = sentence.heading.as_ref().map_or((0, ""), |(level, id)| (*level, id));
            let element = ["p", "h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.min(6))];
            html.extend(["<", element]);
            if is_first && !id.is_empty() {
                html.push_str(" id=\"");
                let _ = escape_html(&mut html, id);
                html.push('"');
            }
            html.push('>');
            self.shown.texts.html(&sentence.part, &mut html);
            html.extend(["</", element, "><", element, &language]);
            self.sources.html(source, &mut html);
            html.extend(["</", element, "></div>\n"]);
        }
        html
    }
}
