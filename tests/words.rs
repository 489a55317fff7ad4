//! The words of pages: a small docset is built in every language that there are words for, and its pages are looked
//! through for what is left of another language. The text of the articles is Georgian, which has no words of its own.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write files")]

mod chrome;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use chrome::{Said, said};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use isogloss::{
    finding::Finding,
    pipeline::{self, Theme},
    render::Override,
    settings::{Options, Settings},
};

/// A site's configuration; articles are Georgian in all locales.
const CONFIG: &str = "source_locale = 'ka'\nsite.title = 'ატლასი'\nsite.base_url = 'https://x.org/'\n\
                      site.edit_url = 'https://x.org/edit/{locale}/{path}'\n";

/// Files of the source.
const SOURCE: &[(&str, &str)] = &[
    ("index.md", "---\ntitle: ატლასი\n---\n# ატლასი\n\n[ერთი](a.md)\n\n## აქ\n\nხე.\n\n## იქ\n\nზღვა.\n"),
    (
        "a.md",
        "---\ntitle: ერთი\nms.date: 11/03/2026\n---\n# ერთი\n\n> [!NOTE]\n> ხე.\n\n> [!TIP]\n> ხე.\n\n> [!IMPORTANT]\n> ხე.\n\n\
         > [!WARNING]\n> ხე.\n\n> [!CAUTION]\n> ხე.\n\n## ორი\n\n> [!VIDEO https://127.0.0.1/v]\n\n\
         :::image type=\"complex\" source=\"a.svg\" alt-text=\"ხე\":::\nდიდი ხე.\n:::image-end:::\n\n\
         [!code-csharp[ხე](lost.cs)]\n\n```text\n1\n```\n\n## სამი\n\n# [ქარი](#tab/a)\n\nხე.\n\n# [ზღვა](#tab/b)\n\nზღვა.\n\n***\n",
    ),
    (
        "b.md",
        "---\ntitle: ორი\nzone_pivot_groups: g\n---\n# ორი\n\n::: zone pivot=\"c\"\n\nხე.\n\n::: zone-end\n::: zone pivot=\"d\"\n\nზღვა.\n\n\
         ::: zone-end\n\n::: moniker range=\">= h-2.0\"\n\nხე.\n\n::: moniker-end\n::: moniker range=\"< h-2.0\"\n\nზღვა.\n\n::: moniker-end\n",
    ),
    (
        "zone-pivot-groups.yml",
        "groups:\n- id: g\n  title: ხე\n  prompt: ხე\n  pivots:\n  - id: c\n    title: ხე\n  - id: d\n    title: ზღვა\n",
    ),
    (
        "hub.yml",
        "### YamlMime:Hub\ntitle: ყველა\nsummary: ყველა.\nhighlightedContent:\n  items:\n  - title: ხე\n    itemType: overview\n    url: a.md\n\
         \x20 - title: ხე\n    itemType: quickstart\n    url: a.md\n  - title: ხე\n    itemType: tutorial\n    url: a.md\n\
         \x20 - title: ხე\n    itemType: how-to-guide\n    url: a.md\n  - title: ხე\n    itemType: whats-new\n    url: a.md\n",
    ),
    ("alone.md", "---\ntitle: სამი\n---\n# სამი\n\nხე.\n"),
    ("toc.yml", "- name: ერთი\n  href: a.md\n- name: ორი\n  href: b.md\n"),
    ("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"),
    (
        ".openpublishing.redirection.json",
        "{\"redirections\": [{\"source_path\": \"old.md\", \"redirect_url\": \"a.md\"}]}",
    ),
];

/// What the fields of a machine translation say that was made of an older source.
const STALE: &str = "---\nms.openlocfilehash: 1111111111111111111111111111111111111111\nms.translationtype: MT\n";

/// Words that are the same in English and other languages.
const SAME: &[(&str, &str)] = &[
    ("architecture", "fr"),
    ("article", "fr"),
    ("articles", "fr"),
    ("concept", "fr nl ro"),
    ("documentation", "fr"),
    ("download", "da de it"),
    ("error", "es"),
    ("for", "nb"),
    ("important", "fr ro"),
    ("in", "it"),
    ("menu", "da fr id it nl pl pt-BR pt-PT vi"),
    ("original", "da de es nb pt-BR pt-PT ro sv"),
    ("page", "fr"),
    ("pages", "fr"),
    ("reference", "da"),
    ("section", "fr"),
    ("system", "da de nb sv"),
    ("tip", "cs da nl sk"),
    ("tutorial", "de es id pt-BR pt-PT ro"),
    ("version", "da de fr sv"),
    ("video", "cs da de fi id it nb nl sk sv tr vi"),
];

/// What is written in Latin letters in every language.
const LATIN: &[&str] = &["Atom", "Esc", "Isogloss", "JSON", "JavaScript"];

/// Languages whose words are not in Latin letters.
const OTHER_SCRIPTS: &str = "ar el fa he hi ja ko ru th uk zh-Hans zh-Hant";

/// The texts of each message of a language, cut where arguments stand.
type Texts = BTreeMap<String, Vec<String>>;

fn texts(tag: &str) -> Texts {
    fn collect(pattern: &Pattern<&str>, texts: &mut Vec<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => texts.push(value.trim().to_owned()),
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    for variant in variants {
                        collect(&variant.value, texts);
                    }
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => texts.push((*value).to_owned()),
                PatternElement::Placeable { .. } => {}
            }
        }
    }
    let text = fs::read_to_string(format!("locales/{tag}/site.ftl")).unwrap();
    let mut all = Texts::new();
    for entry in parser::parse(&*text).unwrap().body {
        if let Entry::Message(message) = entry {
            let texts = all.entry(message.id.name.to_owned()).or_default();
            collect(&message.value.unwrap(), texts);
        }
    }
    all
}

fn tags() -> BTreeSet<String> {
    fs::read_dir("locales").unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

/// Builds the docset with a Georgian source and translations into `tags`, into `output`.
fn build(tags: &BTreeSet<String>, messages: &[(&str, &str)], output: &Path) -> Vec<Finding> {
    let folder = tempfile::tempdir().unwrap();
    let write = |locale: &str, name: &str, text: &str| {
        let path = folder.path().join("content").join(locale).join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for (name, text) in SOURCE {
        write("ka", name, text);
        for tag in tags.iter().filter(|_| *name != "alone.md") {
            let text = if *name == "a.md" { text.replacen("---\n", STALE, 1) } else { (*text).to_owned() };
            write(tag, name, &text);
        }
    }
    let settings = Settings::new(&Options::from_toml(CONFIG, "isogloss.toml").unwrap()).unwrap();
    let site = pipeline::load(folder.path(), settings).unwrap().site;
    let own = |(name, text): &(&str, &str)| Override {
        name: (*name).to_owned(),
        path: format!("locales/{name}"),
        text: (*text).to_owned(),
    };
    let theme = Theme { messages: messages.iter().map(own).collect(), ..Theme::default() };
    pipeline::build(&site, &theme, output, &|_, _| {}).unwrap().findings
}

/// What the pages of a locale say around the text of articles.
fn said_by(output: &Path, slug: &str) -> Vec<Said> {
    let pages = walkdir::WalkDir::new(output.join(slug)).sort_by_file_name().into_iter().map(Result::unwrap);
    let pages: Vec<_> = pages.filter(|entry| entry.path().extension().is_some_and(|known| known == "html")).collect();
    assert!(pages.len() >= 6, "{slug}: {} pages", pages.len());
    let name = |path: &Path| path.strip_prefix(output).unwrap().to_string_lossy().into_owned();
    pages.iter().flat_map(|page| said(&name(page.path()), &fs::read_to_string(page.path()).unwrap())).collect()
}

/// The words of a text, in small letters.
fn words_of(text: &str) -> Vec<String> {
    text.split(|character: char| !character.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether `text` has the words of `part`, one after the other.
fn has(text: &[String], part: &[String]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

#[test]
fn no_page_has_words_of_another_language() {
    let output = tempfile::tempdir().unwrap();
    let tags = tags();
    build(&tags, &[], output.path());
    let english: Vec<Vec<String>> = texts("en").into_values().flatten().map(|text| words_of(&text)).collect();
    // Single letters are no words.
    let english: Vec<_> = english.into_iter().filter(|words| words.iter().any(|word| word.len() > 2)).collect();
    let mut foreign = BTreeSet::new();
    for tag in tags.iter().filter(|tag| *tag != "en") {
        let own: Vec<Vec<String>> = texts(tag).into_values().flatten().map(|text| words_of(&text)).collect();
        let other_script = OTHER_SCRIPTS.split(' ').any(|known| known == tag);
        for Said { page, place, text } in said_by(output.path(), &tag.to_lowercase()) {
            let words = words_of(&text);
            let phrases = english.iter().filter(|phrase| has(&words, phrase));
            let is_english = phrases.into_iter().any(|phrase| !own.iter().any(|own| has(own, phrase)));
            let mut latin = text.split(|character: char| !character.is_ascii_alphabetic());
            let is_latin = other_script && latin.any(|word| word.len() > 1 && !LATIN.contains(&word));
            if is_english || is_latin {
                foreign.insert(format!("{page}: `{text}` in {place}"));
            }
        }
    }
    assert!(foreign.is_empty(), "{}", foreign.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn dates_and_states_are_in_the_language_of_the_reader() {
    let output = tempfile::tempdir().unwrap();
    build(&["ar-EG", "de-AT", "ja-JP", "zh-TW"].map(str::to_owned).into(), &[], output.path());
    let page = |path: &str| fs::read_to_string(output.path().join(path)).unwrap();
    for (slug, date, stale) in [
        ("ar-eg", "٣ نوفمبر ٢٠٢٦", "غير محدَّثة، ترجمة آلية"),
        ("de-at", "3. November 2026", "veraltet, maschinell übersetzt"),
        ("ja-jp", "2026年11月3日", "未更新、機械翻訳"),
        ("zh-tw", "2026年11月3日", "過時、機器翻譯"),
    ] {
        let html = page(&format!("{slug}/a/index.html"));
        assert!(html.contains(&format!("<time datetime=\"2026-11-03\">{date}</time>")), "{slug}");
        assert!(html.contains(stale), "{slug}");
    }
}

#[test]
fn languages_say_it_in_words_of_their_own() {
    let english = texts("en");
    let mut same: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for tag in tags().into_iter().filter(|tag| tag != "en") {
        for (id, texts) in texts(&tag) {
            let words = |texts: &[String]| texts.iter().flat_map(|text| words_of(text)).collect::<Vec<_>>().join(" ");
            let (theirs, ours) = (words(&texts), words(&english[&id]));
            // The letters that stand for states may be the same.
            if theirs == ours && ours.chars().count() > 1 && !id.starts_with("letter-") {
                same.entry(ours).or_default().insert(tag.clone());
            }
        }
    }
    let shown: Vec<(String, String)> =
        same.into_iter().map(|(words, tags)| (words, tags.into_iter().collect::<Vec<_>>().join(" "))).collect();
    let known: Vec<(String, String)> =
        SAME.iter().map(|(words, tags)| ((*words).to_owned(), (*tags).to_owned())).collect();
    assert_eq!(shown, known);
}

#[test]
fn a_site_adds_a_language_without_touching_the_program() {
    let output = tempfile::tempdir().unwrap();
    let messages =
        [("eo/site.ftl", "next = Sekva\nlast-updated = Laste ĝisdatigita\n"), ("en/site.ftl", "motto = Here\n")];
    let findings = build(&["eo", "fr-CA"].map(str::to_owned).into(), &messages, output.path());
    let page = fs::read_to_string(output.path().join("eo/a/index.html")).unwrap();
    assert!(page.contains("Laste ĝisdatigita <time datetime=\"2026-11-03\">"));
    assert!(page.contains("Sekva") && page.contains("On this page"));
    let lacking: Vec<(String, &str)> = findings
        .iter()
        .filter(|finding| finding.rule.name == "message-missing")
        .map(|finding| (finding.locale.as_ref().unwrap().to_string(), &*finding.path))
        .collect();
    let expected = [("eo", "locales/eo/site.ftl"), ("fr-CA", "locales/fr/site.ftl"), ("ka", "locales/ka/site.ftl")];
    assert_eq!(lacking, expected.map(|(locale, path)| (locale.to_owned(), path)));
}
