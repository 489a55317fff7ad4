//! Words of schema.org about a page: a [`Work`] and the way to it as JSON-LD. [`json_ld`] is the door.

use serde::Serialize;

/// An article. Addresses are full ones.
#[derive(Debug, Serialize)]
pub(super) struct Work<'a> {
    #[serde(rename = "@type")]
    pub(super) kind: &'static str,
    #[serde(rename = "@id")]
    pub(super) url: &'a str,
    pub(super) headline: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) description: &'a str,
    #[serde(rename = "inLanguage")]
    pub(super) lang: &'a str,
    #[serde(rename = "dateModified", skip_serializing_if = "Option::is_none")]
    pub(super) modified: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) image: Option<&'a str>,
    #[serde(rename = "isPartOf")]
    pub(super) site: WebSite<'a>,
    /// What it was translated from.
    #[serde(rename = "translationOfWork", skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<Translation<'a>>,
    /// What was translated from it.
    #[serde(rename = "workTranslation", skip_serializing_if = "Vec::is_empty")]
    pub(super) translations: Vec<Translation<'a>>,
}

/// The site that an article is part of.
#[derive(Debug, Serialize)]
#[serde(tag = "@type")]
pub(super) struct WebSite<'a> {
    pub(super) name: &'a str,
    pub(super) url: &'a str,
}

/// The same article in another language.
#[derive(Debug, Serialize)]
pub(super) struct Translation<'a> {
    #[serde(rename = "@type")]
    pub(super) kind: &'static str,
    #[serde(rename = "@id")]
    pub(super) url: String,
    #[serde(rename = "inLanguage")]
    pub(super) lang: &'a str,
}

/// A page on the way to an article.
#[derive(Debug, Serialize)]
#[serde(tag = "@type")]
pub(super) struct ListItem<'a> {
    position: usize,
    name: &'a str,
    item: String,
}

#[derive(Serialize)]
struct Data<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: &'a [Node<'a>],
}

#[derive(Serialize)]
#[serde(untagged)]
enum Node<'a> {
    Work(&'a Work<'a>),
    Trail(BreadcrumbList<'a>),
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct BreadcrumbList<'a> {
    #[serde(rename = "itemListElement")]
    steps: Vec<ListItem<'a>>,
}

/// An article and the way to it, the titles and addresses of pages with its own at the end, as they may stand in a
/// `<script>`.
pub(super) fn json_ld<'a>(work: &'a Work<'a>, trail: impl Iterator<Item = (&'a str, String)>) -> String {
    let step = |(at, (name, item))| ListItem { position: at + 1, name, item };
    let steps: Vec<ListItem<'a>> = trail.enumerate().map(step).collect();
    let nodes = [Node::Work(work), Node::Trail(BreadcrumbList { steps })];
    let is_home = matches!(&nodes[1], Node::Trail(list) if list.steps.len() < 2);
    let graph = if is_home { &nodes[..1] } else { &nodes[..] };
    let data = Data { context: "https://schema.org", graph };
    let text = serde_json::to_string(&data).expect("texts and numbers have no value that JSON lacks");
    // What ends a script, or opens a comment in it, begins with this.
    if text.contains('<') { text.replace('<', "\\u003c") } else { text }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn text_stays_in_the_script() {
        let work = Work {
            kind: "TechArticle",
            url: "https://example.org/zh-cn/a/",
            headline: "</script><!-- \"引号\"",
            description: "",
            lang: "zh-CN",
            modified: Some("2017-05-12"),
            image: None,
            site: WebSite { name: "例", url: "https://example.org/" },
            source: Some(Translation {
                kind: "TechArticle",
                url: "https://example.org/en-us/a/".to_owned(),
                lang: "en-US",
            }),
            translations: vec![],
        };
        let trail = [("例", "https://example.org/zh-cn/"), ("甲", "https://example.org/zh-cn/a/")];
        let text = json_ld(&work, trail.into_iter().map(|(title, url)| (title, url.to_owned())));
        assert!(!text.contains('<'), "{text}");
        let data: Value = serde_json::from_str(&text).unwrap();
        let article = &data["@graph"][0];
        assert_eq!((&article["headline"], &article["dateModified"]), (&json!(work.headline), &json!("2017-05-12")));
        assert_eq!(article["translationOfWork"]["@id"], "https://example.org/en-us/a/");
        assert_eq!(article["isPartOf"], json!({"@type": "WebSite", "name": "例", "url": "https://example.org/"}));
        assert_eq!(article.get("description"), None);
        assert_eq!(
            data["@graph"][1]["itemListElement"][1],
            json!({"@type": "ListItem", "position": 2, "name": "甲", "item": "https://example.org/zh-cn/a/"})
        );
        let alone = json_ld(&work, std::iter::empty());
        assert!(!alone.contains("BreadcrumbList"));
    }
}
