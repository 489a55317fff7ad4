//! Bilingual reading: a translation and its source, sentence by sentence.
//!
//! Comes in: a parsed body and what the source says in each place of it ([`Rows`]). Goes out: the page for readers
//! without scripts, and the file that the script `bilingual.js` reads ([`Frame`]). The article's own page holds nothing
//! of it but a link.

mod frame;
mod inline;
mod rows;

pub(super) use frame::{CANONICAL, Frame, Of, ROOT, ROWS, TITLE};
pub(super) use inline::Name;
pub(super) use rows::{Rows, Tags};

/// The file that the script reads, and the page for readers without it; both lie beside the article's page.
pub(super) const SOURCE: &str = "index.source.json";
/// See [`SOURCE`].
pub(super) const PAGE: &str = "index.bilingual.html";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::{
        finding::Findings,
        locale::Locale,
        parse::{
            bitext::{self, Side},
            counterpart::Counterparts,
            extensions::testing::{self, Files},
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
        let counterparts = Counterparts::Sentences { units: &units, text };
        let locale: Locale = "en-us".parse().unwrap();
        let files = Files([("i.md", "included\n")].into());
        let names: [Name<'_>; 2] = [&|written| format!("«{written}»"), &|written| format!("“{written}”")];
        let tags = Tags::of(&locale);
        let (rows, _) = testing::with(text, &files, |document| Rows::of(&document, &counterparts, &tags, names));
        let frame = Frame::new(ROWS, &Messages::new(&[]).unwrap().words(&locale), &locale);
        let page = frame.page(Of { root: "", title: "Τίτλος", canonical: "" }, &rows);
        (serde_json::from_slice(&frame.json(&rows)).unwrap(), String::from_utf8(page).unwrap())
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
        <code>open</code>で<strong>箱</strong>を開けます。 = "<code>open</code> opens <strong>boxes</strong>."
        ふたは 5.0です。 = "A lid is <em>5.0</em>."
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
    fn references_have_the_names_that_readers_see() {
        let text =
            unit("راجع <xref:a.b?text=c> و[هذا](xref:d).", "See <xref:a.b> and [this](xref:d), <https://e.example>.");
        assert_eq!(pairs(&text), "راجع «a.b?text=c» وهذا. = \"See “a.b” and this, https://e.example.\"");
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
        الأول الثاني = "First second"
        <strong>غامق</strong> = "Bold"
        <strong><code>كود</code></strong> = "<code>code</code>"
         نهاية = " end"
        خلية = "Cell"
        "#);
        insta::assert_snapshot!(made(&text).1, @r#"
        <h1 class="title">Τίτλος</h1>
        <p class="first">الأول الثاني</p>
        <p lang="en-US" dir="ltr">First second</p>
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
["&lt;script&gt;<code>&lt;/script&gt;&lt;script&gt;</code> &quot;'","alert(1) x <code>&lt;b&gt;</code> &lt;i&gt; &quot;]}"]
        "#);
        insta::assert_snapshot!(rows, @r#"
        <h1 class="title">Τίτλος</h1>
        <p class="first">&lt;script&gt;<code>&lt;/script&gt;&lt;script&gt;</code> &quot;'</p>
        <p lang="en-US" dir="ltr">alert(1) x <code>&lt;b&gt;</code> &lt;i&gt; &quot;]}</p>
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
