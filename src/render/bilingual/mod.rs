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

    /// What the page for readers without the script holds, sentence and source in turn; `title` stands above them where
    /// none of them is a title.
    #[must_use]
    pub(super) fn rows(&self, title: &str) -> String {
        let mut html = String::with_capacity(4096);
        let is_title = |(sentence, _): &(&Sentence, Part)| matches!(sentence.heading, Some((1, _)));
        if !self.all.iter().any(is_title) {
            html.push_str("<h1 class=\"title\">");
            let _ = escape_html(&mut html, title);
            html.push_str("</h1>\n");
        }
        let language = format!(" lang=\"{}\" dir=\"{}\">", self.locale.as_str(), self.locale.direction().as_str());
        let mut block = None;
        for (sentence, source) in &self.all {
            let is_first = block != Some(sentence.block);
            block = Some(sentence.block);
            let (level, id) = sentence.heading.as_ref().map_or((0, ""), |(level, id)| (*level, id));
            let element = ["p", "h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.min(6))];
            html.extend(["<", element]);
            if is_first && level == 0 {
                html.push_str(" class=\"first\"");
            } else if is_first && !id.is_empty() {
                html.push_str(" id=\"");
                let _ = escape_html(&mut html, id);
                html.push('"');
            }
            html.push('>');
            self.shown.texts.html(&sentence.part, &mut html);
            html.extend(["</", element, ">\n<", element, &language]);
            self.sources.html(source, &mut html);
            html.extend(["</", element, ">\n"]);
        }
        html
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::{
        finding::Findings,
        parse::{
            bitext::{self, Side},
            extensions::testing::{self, Files},
            passage::Passage,
        },
        render::message::Messages,
    };

    fn unit(target: &str, source: &str) -> String {
        format!(
            r#"<span data-ttu-id="a-1">{target}</span><span class="sxs-lookup"><span data-stu-id="a-1">{source}</span></span>"#
        )
    }

    /// The files that go with the page of a text.
    fn made(text: &str) -> (Value, String) {
        let mut findings = Findings::new("a.md".into(), None, text);
        let units = bitext::read(text, 0, Side::Target, None, &mut findings).units;
        let of_unit = |unit: &bitext::Unit| Counterpart {
            place: unit.target,
            source: Passage::read(&text[unit.source.range()], unit.source.start as usize),
        };
        let counterparts = Counterparts { all: units.iter().map(of_unit).collect(), are_paragraphs: false };
        let places = units.iter().map(|unit| unit.target);
        let files = Files([("i.md", "included\n")].into());
        let (shown, _) = testing::with(text, &files, |document| shown(&document, places));
        let locale: Locale = "en-us".parse().unwrap();
        let pairs = Pairs::new(&shown, &counterparts, &locale);
        let json = pairs.json(&Messages::new(&[]).unwrap().words(&locale));
        (serde_json::from_slice(&json).unwrap(), pairs.rows("Τίτλος"))
    }

    /// The pairs in the file for the script, a line each.
    fn pairs(text: &str) -> String {
        let (json, _) = made(text);
        let line = |pair: &Value| format!("{} = {}", pair[0].as_str().unwrap(), pair[1]);
        json["pairs"].as_array().unwrap().iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_page_in_its_order() {
        let text = format!(
            "# <a name=\"top\"></a>{}\n\n* {} {}\n\n| {} | {} |\n|--|--|\n| {} | x |\n\n> [!NOTE]\n> {}\n",
            unit("箱", "Boxes"),
            unit("`open`で**箱**を開けます。", "`open` opens **boxes**."),
            unit("[ふた](b.md)は&nbsp;5\\.0です。", "A [lid](b.md) is *5.0*."),
            unit("ふた", "Lid"),
            unit("大きさ", "Size"),
            unit("広い", "wide"),
            unit("気をつけて。", "Take care."),
        );
        insta::assert_snapshot!(pairs(&text), @r#"
        箱 = "Boxes"
        openで箱を開けます。 = [["code","open"]," opens ",["strong","boxes"],"."]
        ふたは 5.0です。 = ["A lid is ",["em","5.0"],"."]
        ふた = "Lid"
        大きさ = "Size"
        広い = "wide"
        気をつけて。 = "Take care."
        "#);
        insta::assert_snapshot!(made(&text).1, @r#"
        <h1 id="top">箱</h1>
        <h1 lang="en-US" dir="ltr">Boxes</h1>
        <p class="first"><code>open</code>で<strong>箱</strong>を開けます。</p>
        <p lang="en-US" dir="ltr"><code>open</code> opens <strong>boxes</strong>.</p>
        <p>ふたは 5.0です。</p>
        <p lang="en-US" dir="ltr">A lid is <em>5.0</em>.</p>
        <p class="first">ふた</p>
        <p lang="en-US" dir="ltr">Lid</p>
        <p class="first">大きさ</p>
        <p lang="en-US" dir="ltr">Size</p>
        <p class="first">広い</p>
        <p lang="en-US" dir="ltr">wide</p>
        <p class="first">気をつけて。</p>
        <p lang="en-US" dir="ltr">Take care.</p>
        "#);
    }

    #[test]
    fn sentences_over_blocks_and_marks() {
        let text = format!(
            "{}\n\n**{} {}** و{}\n\n<table>\n<tr><td>{}</td><td>{}</td></tr>\n</table>\n",
            unit("الأول\n\nالثاني", "First\n\nsecond"),
            unit("غامق", "Bold"),
            unit("`كود`", "`code`"),
            unit("[!INCLUDE [i](i.md)] نهاية", "[!INCLUDE [i](i.md)] end"),
            unit("<b>خلية</b>", "<b>Cell</b>"),
            unit("a &amp; b", "a &amp; b"),
        );
        insta::assert_snapshot!(pairs(&text), @r#"
        الأول الثاني = "First\nsecond"
        غامق = "Bold"
        كود = [["code","code"]]
        نهاية = "end"
        خلية = "Cell"
        "#);
        insta::assert_snapshot!(made(&text).1, @r#"
        <h1 class="title">Τίτλος</h1>
        <p class="first">الأول الثاني</p>
        <p lang="en-US" dir="ltr">First
        second</p>
        <p class="first"><strong>غامق</strong></p>
        <p lang="en-US" dir="ltr">Bold</p>
        <p><strong><code>كود</code></strong></p>
        <p lang="en-US" dir="ltr"><code>code</code></p>
        <p> نهاية</p>
        <p lang="en-US" dir="ltr"> end</p>
        <p class="first">خلية</p>
        <p lang="en-US" dir="ltr">Cell</p>
        "#);
    }

    #[test]
    fn what_is_not_shown_as_text_is_left_out() {
        let text = format!(
            "# [{}](#tab/a)\n\n{}\n\n***\n\n![{}](i.png) {}\n\n    {}\n\n[x]: <{}>\n{}\n",
            unit("標籤", "Tab"),
            unit("在標籤中", "In a tab"),
            unit("圖", "Image"),
            unit("", "Nothing"),
            unit("程式碼", "Code"),
            unit("a", "a"),
            unit("最後", "<!-- -->"),
        );
        insta::assert_snapshot!(pairs(&text), @r#"
        在標籤中 = "In a tab"
        "#);
    }

    #[test]
    fn hostile_text_stays_text() {
        let text = unit(
            "<img src=x onerror=alert(1)>\\<script>`</script><script>`\u{2028}\"'",
            "</script><script>alert(1)</script> [x](javascript:y) `<b>` \\<i> \"]}",
        );
        let (json, rows) = made(&text);
        insta::assert_snapshot!(json["pairs"][0], @r#"
        ["<script></script><script> \"'",["alert(1) x ",["code","<b>"]," <i> \"]}"]]
        "#);
        insta::assert_snapshot!(rows, @r#"
        <h1 class="title">Τίτλος</h1>
        <p class="first">&lt;script&gt;<code>&lt;/script&gt;&lt;script&gt;</code> "'</p>
        <p lang="en-US" dir="ltr">alert(1) x <code>&lt;b&gt;</code> &lt;i&gt; "]}</p>
        "#);
    }

    proptest! {
        #[test]
        fn any_text_gives_json_in_order(words in prop::collection::vec(("[a字`*_ \n|<>#-]{0,8}", any::<bool>()), 0..12)) {
            let piece = |(at, (word, is_unit)): (usize, &(String, bool))| {
                if *is_unit { unit(&format!("{word}{at}"), &format!("{at}")) } else { word.clone() }
            };
            let text: String = words.iter().enumerate().map(piece).collect();
            let (json, _) = made(&text);
            let sources = json["pairs"].as_array().unwrap().iter().map(|pair| pair[1].as_str().unwrap().parse().unwrap());
            let sources: Vec<usize> = sources.collect();
            prop_assert!(sources.is_sorted());
        }
    }
}
