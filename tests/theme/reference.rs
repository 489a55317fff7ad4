//! The manual page `template-reference.md` says what there is: fields, blocks, files and words. It is made of the sources,
//! and `templates.md` names every value that they share. Set `SNAPSHOTS=overwrite` to write it anew.

use std::{collections::BTreeSet, fmt::Write as _, fs};

const PAGE: &str = "content/en-us/template-reference.md";

const HEAD: &str = "---\ntitle: Template reference\ndescription: Every field, block, file and word that templates have.\n\
                    order: 76\n---\n# Template reference\n\n\
                    What there is to write templates with. [Templates](templates.md) tells how.\n\n";

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap().replace("\r\n", "\n")
}

#[test]
fn the_manual_lists_what_templates_have() {
    let page = format!("{HEAD}{}{}{}{}", fields(), blocks(), assets(), words());
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        fs::write(PAGE, page).unwrap();
        return;
    }
    assert_eq!(
        fs::read_to_string(PAGE).unwrap_or_default().replace("\r\n", "\n"),
        page,
        "run `SNAPSHOTS=overwrite cargo test --test theme`"
    );
}

#[test]
fn the_manual_explains_what_all_templates_share() {
    let manual = read("content/en-us/templates.md");
    let renderer = read("src/render/page.rs");
    for call in [".insert(\"", ".insert_value(\"", ".share(\""] {
        for rest in renderer.split(call).skip(1) {
            let name = rest.split('"').next().unwrap();
            assert!(manual.contains(&format!("`{name}`")), "templates.md does not explain `{name}`");
        }
    }
    for name in names("base.html", "{% block ") {
        assert!(manual.contains(&format!("| `{name}` |")), "templates.md does not explain the block `{name}`");
    }
}

/// The fields of all data that templates get, a table for each struct.
fn fields() -> String {
    let mut text = String::new();
    for file in ["src/render/page_data.rs", "src/render/site_data.rs"] {
        for part in read(file).split("\n}\n").filter(|part| part.contains("pub(super) struct ")) {
            let (head, body) = part.split_once(" {\n").unwrap();
            let docs = doc(head.trim().lines());
            let (title, more) = docs.split_once(". ").unwrap_or((docs.trim_end_matches('.'), ""));
            let level = if title.starts_with("What") { "##" } else { "###" };
            let _ = writeln!(text, "{level} {title}\n");
            if !more.is_empty() {
                let _ = writeln!(text, "{more}\n");
            }
            text.push_str("| Field | Value | Meaning |\n| --- | --- | --- |\n");
            for field in body.trim_end_matches(',').split(",\n").filter(|field| field.contains("pub(super) ")) {
                let (docs, declared) = field.split_once("pub(super) ").unwrap();
                let (name, kind) = declared.split_once(": ").unwrap();
                let docs = doc(docs.lines());
                assert!(!docs.is_empty(), "{file}: `{name}` has no comment");
                let _ = writeln!(text, "| `{name}` | {} | {} |", value(kind), docs.trim_end_matches('.'));
            }
            text.push('\n');
        }
    }
    text
}

/// The text of documentation comments.
fn doc<'t>(lines: impl Iterator<Item = &'t str>) -> String {
    let lines: Vec<&str> = lines.filter_map(|line| line.trim().strip_prefix("///")).map(str::trim).collect();
    lines.join(" ").replace('|', "\\|")
}

/// A type as authors of templates know it.
fn value(kind: &str) -> String {
    if let Some(kind) = kind.strip_prefix("Option<") {
        return format!("{}, or none", value(kind.trim_end_matches('>')));
    }
    if let Some(kind) = kind.strip_prefix("Vec<") {
        return if kind.starts_with("&'static str") { "list of texts" } else { "list" }.to_owned();
    }
    match kind {
        "bool" => "true or false",
        "u8" | "u16" | "u32" | "usize" => "number",
        kind if kind.contains("str") || kind == "String" => "text",
        _ => "table",
    }
    .to_owned()
}

fn templates() -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir("templates").unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn is_template(name: &str) -> bool {
    name.rsplit('.').next() == Some("html")
}

/// The names after `tag` in a template.
fn names(template: &str, tag: &str) -> BTreeSet<String> {
    let text = read(&format!("templates/{template}"));
    let name = |rest: &str| rest.split([' ', '"']).find(|part| !part.is_empty()).unwrap().to_owned();
    text.split(tag).skip(1).map(name).collect()
}

fn blocks() -> String {
    let list = |names: BTreeSet<String>| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let mut text =
        "## Templates and blocks\n\n| Template | Extends | Includes | Blocks in it |\n| --- | --- | --- | --- |\n"
            .to_owned();
    for name in templates().iter().filter(|name| is_template(name)) {
        let [extends, includes, blocks] = ["{% extends ", "{% include ", "{% block "].map(|tag| list(names(name, tag)));
        let _ = writeln!(text, "| `{name}` | {extends} | {includes} | {blocks} |");
    }
    text + "\n"
}

fn assets() -> String {
    let mut text = "## Files that pages refer to\n\n| File | What it is |\n| --- | --- |\n".to_owned();
    for name in templates().iter().filter(|name| !is_template(name)) {
        let _ = writeln!(text, "| `{name}` | {} |", about(&read(&format!("templates/{name}"))));
    }
    text + "\n"
}

/// The first sentence of the comment that a file opens with.
fn about(text: &str) -> String {
    let comment = if let Some(rest) = text.strip_prefix("/*") {
        rest.split_once("*/").unwrap().0.to_owned()
    } else {
        let lines = text.lines().take_while(|line| line.starts_with("//"));
        lines.map(|line| line.trim_start_matches(['/', '!'])).collect()
    };
    let comment = comment.split_whitespace().collect::<Vec<_>>().join(" ");
    comment
        .trim_start_matches(['*', ' '])
        .split(". ")
        .next()
        .unwrap_or_default()
        .trim_end_matches('.')
        .replace('|', "\\|")
}

/// The messages in English, in their groups.
fn words() -> String {
    let mut text = "## Words\n\nWords with a `$` take what is named so; templates get those without.\n\n| Id | In English | About it |\n| --- | --- | --- |\n".to_owned();
    let (mut about, mut message) = (String::new(), String::new());
    let file = read("locales/en/site.ftl");
    for line in file.lines().skip(1).chain([""]) {
        if line.starts_with([' ', '}']) {
            message = format!("{message} {}", line.trim());
            continue;
        }
        if let Some((id, words)) = message.split_once('=') {
            let words = words.trim().replace('|', "\\|");
            let _ = writeln!(text, "| `{}` | `{words}` | {} |", id.trim(), about.trim().trim_end_matches('.'));
            about.clear();
        }
        message.clear();
        match line.strip_prefix('#') {
            Some(comment) => about = format!("{about} {}", comment.trim_start_matches('#').trim()),
            None if line.is_empty() => about.clear(),
            None => line.clone_into(&mut message),
        }
    }
    text
}
