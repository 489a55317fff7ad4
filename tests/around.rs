//! What stands around the pages, read by other readers than wrote it: a small docset is built, and its sitemap, feeds,
//! lists and copies are looked at.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write files")]

mod page;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use isogloss::{
    pipeline::{self, Theme},
    settings::{Options, Settings},
    site::percent_decoded,
};
use page::Page;
use pulldown_cmark::{Options as Markdown, Parser};
use roxmltree::{Document, Node};

/// Articles in four languages, at addresses in their scripts. The second is dated everywhere, the third has no Japanese.
const DOCSET: &[(&str, &str)] = &[
    (
        "content/en-us/index.md",
        "---\ntitle: Harbor & co.\ndescription: Where <ships> lie.\n---\n# Harbor & co.\n\n[Berths](泊地/הסבר.md), ![map](map.png)\n",
    ),
    ("content/ar-sa/index.md", "---\ntitle: الميناء\n---\n# الميناء\n\n[رصيف](泊地/הסבר.md#x)\n"),
    (
        "content/en-us/泊地/הסבר.md",
        "---\ntitle: Berths\nms.date: 12/8/2017\n---\n# Berths\n\n> [!NOTE]\n> Wait.\n\n[!INCLUDE [rope](../includes/rope.md)]\n\n## Depth {#x}\n",
    ),
    (
        "content/ar-sa/泊地/הסבר.md",
        "---\ntitle: الأرصفة\nms.date: 01/02/2018\ndescription: \"أين & متى\\u0007\"\n---\n# الأرصفة\n\n## عمق {#x}\n",
    ),
    ("content/ja-jp/泊地/הסבר.md", "---\ntitle: 泊地 [一]\nms.date: 2018-03-04\n---\n# 泊地\n\n**「待つ」**です。\n"),
    ("content/zh-tw/泊地/הסבר.md", "---\ntitle: 泊位\nms.date: 13/13/2018\n---\n# 泊位\n\n等。\n"),
    ("content/en-us/泊地/b (1).md", "---\ntitle: Buoys\ndate: 2020-02-29\n---\nA_b *c* `d|e`\n"),
    ("content/zh-tw/泊地/b (1).md", "---\ntitle: 浮標\ndate: 2020-02-29\n---\n[回](הסבר.md)\n"),
    ("content/en-us/includes/rope.md", "Bring **rope**: [here](../index.md).\n"),
    ("content/en-us/map.png", "PNG"),
    (
        "content/en-us/.openpublishing.redirection.json",
        "{\"redirections\": [{\"source_path\": \"old.md\", \"redirect_url\": \"泊地/הסבר.md#x\"}, {\"source_path\": \"a*b:c 甲.md\", \"redirect_url\": \"https://x.org/乙?a=\\u007bb}\"}]}",
    ),
];

/// The files of the site that is built of the docset with this configuration.
fn built(config: &str, threads: usize) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in DOCSET {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let output = folder.path().join("public");
    fs::create_dir(&output).unwrap();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    pool.install(|| build(folder.path(), config, &output));
    files(&output)
}

fn build(root: &Path, config: &str, output: &Path) {
    build_with(root, &format!("source_locale = 'en-us'\n{config}"), output);
}

fn build_with(root: &Path, config: &str, output: &Path) {
    let options = Options::from_toml(config, "isogloss.toml").unwrap();
    let loaded = pipeline::load(root, Settings::new(&options).unwrap()).unwrap();
    pipeline::build(&loaded.site, &Theme::default(), output, &|_, _| {}).unwrap();
}

/// The files of a site that are text.
fn files(output: &Path) -> BTreeMap<String, String> {
    let entries = walkdir::WalkDir::new(output).into_iter().filter_map(Result::ok);
    let read = |entry: walkdir::DirEntry| {
        let name = entry.path().strip_prefix(output).unwrap().to_string_lossy().replace('\\', "/");
        Some((name, fs::read_to_string(entry.path()).ok()?))
    };
    entries.filter(|entry| entry.file_type().is_file()).filter_map(read).collect()
}

/// The file that a full address leads to.
fn file_at(base: &str, url: &str) -> String {
    assert!(url.is_ascii() && !url.contains(' '), "{url}");
    let path = percent_decoded(url.strip_prefix(base).unwrap()).into_owned();
    if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path }
}

/// The names of elements, and what stands in them.
fn children<'a>(node: Node<'a, 'a>) -> Vec<(&'a str, &'a str)> {
    let elements = node.children().filter(Node::is_element);
    elements.map(|child| (child.tag_name().name(), child.text().unwrap_or_default())).collect()
}

const BASE: &str = "https://x.org/ports/";
const CONFIG: &str = "site.base_url = 'https://x.org/ports'\nmarkdown.copies = true";

#[test]
fn the_sitemap_names_every_page_that_is_no_stand_in() {
    let site = built(CONFIG, 2);
    let document = Document::parse(&site["sitemap.xml"]).unwrap();
    let root = document.root_element();
    assert!(root.has_tag_name(("http://www.sitemaps.org/schemas/sitemap/0.9", "urlset")));
    let mut pages = BTreeSet::new();
    for url in root.children().filter(Node::is_element) {
        let elements = children(url);
        // What the schema has comes first, in its order.
        assert!(matches!(elements[..], [("loc", _)] | [("loc", _), ("lastmod" | "link", _), ..]), "{elements:?}");
        assert!(elements.iter().skip(2).all(|(name, _)| *name == "link"));
        pages.insert(file_at(BASE, elements[0].1));
        let links = url.children().filter(|child| child.tag_name().name() == "link");
        let languages: Vec<(&str, String)> = links
            .map(|link| {
                assert_eq!(link.tag_name().namespace(), Some("http://www.w3.org/1999/xhtml"));
                (link.attribute("hreflang").unwrap(), file_at(BASE, link.attribute("href").unwrap()))
            })
            .collect();
        assert!(languages.iter().all(|(_, file)| site.contains_key(file)));
        assert_eq!(languages.last().unwrap().0, "x-default");
        assert!(languages.iter().any(|(_, file)| *file == file_at(BASE, elements[0].1)));
    }
    let expected = [
        "ar-sa/",
        "en-us/",
        "ar-sa/泊地/הסבר/",
        "en-us/泊地/הסבר/",
        "ja-jp/泊地/הסבר/",
        "zh-tw/泊地/הסבר/",
        "en-us/泊地/b (1)/",
        "zh-tw/泊地/b (1)/",
    ];
    assert_eq!(pages, expected.map(|page| format!("{page}index.html")).into());
    assert!(site["sitemap.xml"].contains("<lastmod>2017-12-08</lastmod>"));
}

/// What RFC 4287 asks of a feed, as far as a feed of ours could do otherwise.
fn assert_atom(xml: &str, site: &BTreeMap<String, String>) -> Vec<(String, String, String)> {
    const ATOM: &str = "http://www.w3.org/2005/Atom";
    let document = Document::parse(xml).unwrap();
    let feed = document.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")));
    assert!(feed.descendants().filter(Node::is_element).all(|node| node.tag_name().namespace() == Some(ATOM)));
    let one = |node: Node<'_, '_>, name: &str| {
        let mut found = node.children().filter(|child| child.has_tag_name((ATOM, name)));
        let text = found.next().unwrap_or_else(|| panic!("no {name}")).text().unwrap().to_owned();
        assert!(found.next().is_none(), "two of {name}");
        text
    };
    let links = |node: Node<'_, '_>, rel: &str| -> Vec<String> {
        let is_wanted =
            |child: &Node<'_, '_>| child.has_tag_name((ATOM, "link")) && child.attribute("rel") == Some(rel);
        node.children().filter(is_wanted).map(|link| file_at(BASE, link.attribute("href").unwrap())).collect()
    };
    let author = feed.children().find(|child| child.has_tag_name((ATOM, "author"))).unwrap();
    assert!(!one(author, "name").is_empty());
    assert_eq!(links(feed, "self").len(), 1);
    assert_eq!(site[&links(feed, "self")[0]], xml);
    let mut ids = BTreeSet::from([one(feed, "id")]);
    let mut entries = Vec::new();
    for entry in feed.children().filter(|child| child.has_tag_name((ATOM, "entry"))) {
        let id = one(entry, "id");
        assert_eq!(links(entry, "alternate"), [file_at(BASE, &id)]);
        assert!(site.contains_key(&file_at(BASE, &id)));
        assert!(ids.insert(id.clone()), "{id} stands twice");
        let updated = one(entry, "updated");
        assert!(updated.len() == "2018-01-01T00:00:00Z".len() && updated.ends_with("T00:00:00Z"));
        assert!(entry.children().filter(|child| child.has_tag_name((ATOM, "summary"))).count() < 2);
        entries.push((updated[..10].to_owned(), one(entry, "title"), file_at(BASE, &id)));
    }
    assert_eq!(one(feed, "updated")[..10], entries[0].0);
    assert!(entries.is_sorted_by(|a, b| a.0 >= b.0));
    entries
}

#[test]
fn feeds_are_atom() {
    let site = built(CONFIG, 2);
    let titles = |locale: &str| -> Vec<(String, String)> {
        let xml = &site[&format!("{locale}/feed.xml")];
        assert_atom(xml, &site).into_iter().map(|(date, title, _)| (date, title)).collect()
    };
    let entry = |date: &str, title: &str| (date.to_owned(), title.to_owned());
    assert_eq!(titles("en-us"), [entry("2020-02-29", "Buoys"), entry("2017-12-08", "Berths")]);
    assert_eq!(titles("ar-sa"), [entry("2018-01-02", "الأرصفة")]);
    assert_eq!(titles("ja-jp"), [entry("2018-03-04", "泊地 [一]")]);
    // What is no date is a finding, and what a page shows of another locale is no news.
    assert_eq!(titles("zh-tw"), [entry("2020-02-29", "浮標")]);
    assert!(
        site["ar-sa/feed.xml"].contains("xml:lang=\"ar-SA\"")
            && site["ar-sa/feed.xml"].contains("أين &amp; متى\u{FFFD}")
    );
    assert!(
        site["ar-sa/泊地/הסבר/index.html"]
            .contains("type=\"application/atom+xml\" title=\"الميناء\" href=\"../../../ar-sa/feed.xml\"")
    );
}

#[test]
fn without_a_base_address_there_is_nothing_that_needs_one() {
    let site = built("", 2);
    let is_list = |name: &&String| ["sitemap.xml", "robots.txt", "feed.xml"].iter().any(|list| name.ends_with(list));
    assert_eq!(site.keys().filter(is_list).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(!site["en-us/index.html"].contains("atom+xml") && !site["en-us/index.html"].contains("text/markdown"));
    assert!(site["llms.txt"].contains("(en-us/%E6%B3%8A%E5%9C%B0/%D7%94%D7%A1%D7%91%D7%A8/)"), "{}", site["llms.txt"]);
    assert!(site["zh-tw/llms.txt"].contains("(%E6%B3%8A%E5%9C%B0/%D7%94%D7%A1%D7%91%D7%A8/)"));
}

#[test]
fn robots_are_told_at_the_root_of_a_host() {
    assert!(!built(CONFIG, 2).contains_key("robots.txt"));
    let site = built("site.base_url = 'https://x.org'", 2);
    assert!(site["robots.txt"].ends_with("\nSitemap: https://x.org/sitemap.xml\n"));
}

#[test]
fn lists_that_the_owner_wrote_stay() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("content/ja")).unwrap();
    fs::write(folder.path().join("content/ja/index.md"), "# 港\n").unwrap();
    let output = folder.path().join("public");
    fs::create_dir(&output).unwrap();
    for name in ["robots.txt", "llms.txt"] {
        fs::write(output.join(name), "mine").unwrap();
    }
    for _ in 0..2 {
        build_with(folder.path(), "site.base_url = 'https://x.org'", &output);
        let site = files(&output);
        assert_eq!((&*site["robots.txt"], &*site["llms.txt"]), ("mine", "mine"));
        assert!(site.contains_key("sitemap.xml") && site.contains_key("ja/llms.txt"));
    }
}

#[test]
fn redirections_are_lists_for_servers() {
    let site = built(CONFIG, 2);
    let json: BTreeMap<String, String> = serde_json::from_str(&site["redirects.json"]).unwrap();
    assert_eq!(json["/ports/zh-tw/old/"], "/ports/zh-tw/%E6%B3%8A%E5%9C%B0/%D7%94%D7%A1%D7%91%D7%A8/#x");
    let lines: Vec<Vec<&str>> = site["_redirects"].lines().map(|line| line.split(' ').collect()).collect();
    assert_eq!(lines.len(), json.len());
    for line in &lines {
        assert!(line.len() == 3 && line[0].starts_with("/ports/") && line[2] == "301", "{line:?}");
        // A star or a colon would stand for something else.
        assert!(line[0].is_ascii() && !line[0].contains(['*', ':', '#', '?']), "{line:?}");
        let page = format!("{}index.html", percent_decoded(line[0].strip_prefix("/ports/").unwrap()));
        assert!(site[&page].contains("<link rel=\"canonical\" href=\"https://x.org/"), "{page}");
    }
    assert!(
        lines.iter().any(|line| line[0] == "/ports/ja-jp/a%2Ab%3Ac%20%E7%94%B2/"
            && line[1].starts_with("https://x.org/%E4%B9%99?a=")),
        "{lines:?}"
    );
}

/// The links of a list by their sections, read line by line as the format has it.
fn listed(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut lines = text.lines().filter(|line| !line.is_empty());
    assert!(lines.next().unwrap().starts_with("# "));
    let mut sections: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for line in lines.skip_while(|line| line.starts_with("> ")) {
        if let Some(title) = line.strip_prefix("## ") {
            sections.push((title.to_owned(), Vec::new()));
            continue;
        }
        let (title, rest) = line.strip_prefix("- [").unwrap().split_once("](").unwrap();
        let (url, note) = rest.split_once(')').unwrap();
        assert!(!title.contains(']') && (note.is_empty() || note.starts_with(": ")), "{line}");
        sections.last_mut().unwrap().1.push((title.to_owned(), url.to_owned()));
    }
    sections
}

#[test]
fn lists_for_language_models_lead_to_copies() {
    let site = built(CONFIG, 2);
    for (name, text) in site.iter().filter(|(name, _)| name.ends_with("llms.txt")) {
        for (_, url) in listed(text).into_iter().flat_map(|(_, links)| links) {
            assert!(site.contains_key(&file_at(BASE, &url)), "{name}: {url}");
            assert!(url.ends_with("/index.md") || url.ends_with("/llms.txt"), "{name}: {url}");
        }
    }
    assert!(site["llms.txt"].starts_with("# Harbor & co.\n\n> Where <ships> lie.\n\n## Pages\n\n- [Harbor & co.](https://x.org/ports/en-us/index.md): Where <ships> lie.\n"), "{}", site["llms.txt"]);
    let sections = listed(&site["llms.txt"]);
    let (title, languages) = sections.last().unwrap();
    assert_eq!((&**title, languages.len()), ("Language", 3));
    assert!(site["ja-jp/llms.txt"].contains("[泊地 &#91;一&#93;]"), "{}", site["ja-jp/llms.txt"]);
    assert!(site["ar-sa/llms.txt"].contains(": أين & متى\n"), "{}", site["ar-sa/llms.txt"]);
}

#[test]
fn lists_of_large_sites_end_with_the_contents() {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content/he");
    fs::create_dir_all(content.join("b/גיל")).unwrap();
    fs::create_dir_all(content.join("a")).unwrap();
    fs::write(content.join("index.md"), "# בית\n").unwrap();
    for number in 100..400 {
        fs::write(content.join(format!("a/{number}.md")), format!("# א {number}\n")).unwrap();
        fs::write(content.join(format!("b/גיל/{number}.md")), format!("# ב {number}\n")).unwrap();
    }
    let output = folder.path().join("public");
    build_with(folder.path(), "", &output);
    let sections = listed(&files(&output)["he/llms.txt"]);
    let counts: Vec<(&str, usize)> = sections.iter().map(|(title, links)| (&**title, links.len())).collect();
    assert_eq!((counts.len(), counts[0].1, counts[1].1, counts[2].1), (3, 2, 300, 1), "{counts:?}");
    assert_eq!(sections[0].1[1].1, "contents.html");
    assert_eq!(sections[2].1[0].1, "b/%D7%92%D7%99%D7%9C/100/");
}

#[test]
fn copies_are_what_the_article_says() {
    let site = built(CONFIG, 2);
    assert_eq!(
        site["en-us/泊地/הסבר/index.md"],
        "---\ntitle: \"Berths\"\nlang: \"en-US\"\nurl: \"https://x.org/ports/en-us/%E6%B3%8A%E5%9C%B0/%D7%94%D7%A1%D7%91%D7%A8/\"\ndate: 2017-12-08\n---\n\n\
         # Berths\n\n> [!NOTE]\n> Wait.\n\nBring **rope**: [here](../../).\n\n## Depth\n"
    );
    assert!(site["en-us/泊地/b (1)/index.md"].ends_with("---\n\n# Buoys\n\nA_b *c* `d|e`\n"));
    assert!(site["zh-tw/泊地/b (1)/index.md"].ends_with("# 浮標\n\n[回](../%D7%94%D7%A1%D7%91%D7%A8/)\n"));
    assert!(
        site["en-us/泊地/הסבר/index.html"]
            .contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"index.md\">")
    );
    // A page that shows the source's text has no copy of its own.
    assert!(!site.contains_key("ja-jp/泊地/b (1)/index.md"));
    assert!(
        site["ja-jp/泊地/b (1)/index.html"].contains("href=\"../../../en-us/%E6%B3%8A%E5%9C%B0/b%20(1)/index.md\"")
    );
}

/// The words of an article, with the addresses in it, code apart.
fn words(html: &str) -> Vec<String> {
    let mut words: Vec<String> = Page::read(html).text.split_whitespace().map(str::to_owned).collect();
    words.sort();
    words
}

/// Whether a word of a page in English is there for those who look at it: in titles of alerts, choices and lists of tabs.
fn is_chrome(word: &str) -> bool {
    let is_made = word.starts_with("#tabpanel_") || word.ends_with("#lightbox");
    is_made
        || ["Note", "Tip", "Important", "Warning", "Caution", "Version", "atlas-2.0<", "LinuxWindows"].contains(&word)
}

#[test]
fn copies_of_the_manual_say_what_its_pages_say() {
    let output = tempfile::tempdir().unwrap();
    build(Path::new(env!("CARGO_MANIFEST_DIR")), "markdown.copies = true", output.path());
    let site = files(output.path());
    let mut seen = 0;
    for (name, copy) in site.iter().filter(|(name, _)| name.ends_with("/index.md")) {
        let body = copy.splitn(3, "---\n").nth(2).unwrap();
        let mut html = String::from("<article>");
        pulldown_cmark::html::push_html(
            &mut html,
            Parser::new_ext(body, Markdown::ENABLE_TABLES | Markdown::ENABLE_STRIKETHROUGH | Markdown::ENABLE_GFM),
        );
        let (copied, shown) = (words(&html), words(&site[&name.replace("index.md", "index.html")]));
        let invented: Vec<&String> = copied.iter().filter(|word| shown.binary_search(word).is_err()).collect();
        assert!(invented.is_empty(), "{name}: {invented:?}");
        let lost = shown.iter().filter(|word| copied.binary_search(word).is_err() && !is_chrome(word));
        let lost: Vec<&String> = lost.filter(|_| name.starts_with("en-us/")).collect();
        assert!(lost.is_empty(), "{name}: {lost:?}");
        seen += 1;
    }
    assert!(seen > 80);
}

#[test]
fn the_same_docset_gives_the_same_bytes() {
    assert_eq!(built(CONFIG, 1), built(CONFIG, 5));
}
