//! Changes that change nothing for readers: each function gives editions, or files, that have to stay silent.

use crate::{
    fixture::Edition,
    text::{links, numbers, prose, runs, with},
};

/// A change that has to stay silent: its name, and the file that comes out, if it does anything to this edition.
pub(crate) type Benign = (&'static str, fn(&Edition) -> Option<String>);

/// All of them.
pub(crate) static BENIGN: &[Benign] = &[
    ("saved with CR LF", |edition| Some(edition.file().replace('\n', "\r\n"))),
    ("saved with a byte order mark", |edition| Some(format!("\u{FEFF}{}", edition.file()))),
    ("saved without a last line end", |edition| Some(edition.file().trim_end().to_owned())),
    ("hash in capitals", hash_in_capitals),
    ("front matter in another order", front_matter_reversed),
    ("other bullets", |edition| lines(edition, |line| line.strip_prefix("- ⟦").map(|rest| format!("* ⟦{rest}")))),
    ("all items numbered 1", all_items_one),
    ("tables written narrowly", |edition| {
        lines(edition, |line| line.starts_with('|').then(|| line.replace("| ", "|").replace(" |", "|")))
    }),
    ("tildes around code", |edition| {
        lines(edition, |line| line.trim_start().starts_with("```").then(|| line.replace("```", "~~~")))
    }),
    ("closed headings", |edition| lines(edition, |line| line.starts_with("## ").then(|| format!("{line} ##")))),
    ("image of the locale", image_of_the_locale),
    ("entities for characters", |edition| units(edition, entities)),
    ("links into the source's locale", |edition| units(edition, |text, _| links_changed(text, "en-us/"))),
    ("links without a locale", |edition| units(edition, |text, _| links_changed(text, ""))),
    ("underscores for stars", |edition| units(edition, underscores)),
    ("native digits", |edition| units(edition, native_digits)),
    ("spaces in numbers: narrow", |edition| units(edition, |text, _| Some(spaces(text, '\u{202F}')))),
    ("spaces in numbers: thin", |edition| units(edition, |text, _| Some(spaces(text, '\u{2009}')))),
    ("spaces in numbers: plain", |edition| units(edition, |text, _| Some(spaces(text, ' ')))),
    ("thousands without a mark", |edition| units(edition, thousands)),
];

fn lines(edition: &Edition, change: impl Fn(&str) -> Option<String>) -> Option<String> {
    let new = |line: &str| change(line).unwrap_or_else(|| line.to_owned());
    let text = edition.text.split('\n').map(new).collect::<Vec<_>>().join("\n");
    (text != edition.text).then(|| Edition { text, ..edition.clone() }.file())
}

/// Changes every translation, as far as `change` does.
fn units(edition: &Edition, change: impl Fn(&str, &str) -> Option<String>) -> Option<String> {
    let mut changed = edition.clone();
    let mut any = false;
    for unit in &mut changed.units {
        if let Some(new) = change(&unit.target, &edition.locale) {
            any |= new != unit.target;
            unit.target = new;
        }
    }
    any.then(|| changed.file())
}

fn hash_in_capitals(edition: &Edition) -> Option<String> {
    lines(edition, |line| {
        let hash = line.strip_prefix("ms.openlocfilehash: ")?;
        Some(format!("ms.openlocfilehash: {}", hash.to_uppercase()))
    })
}

fn front_matter_reversed(edition: &Edition) -> Option<String> {
    let mut parts = edition.text.splitn(3, "---\n");
    let (front, body) = (parts.nth(1)?, parts.next()?);
    let mut fields: Vec<&str> = front.split_inclusive('\n').collect();
    fields.reverse();
    Some(Edition { text: format!("---\n{}---\n{body}", fields.concat()), ..edition.clone() }.file())
}

fn all_items_one(edition: &Edition) -> Option<String> {
    lines(edition, |line| {
        let rest = line.strip_prefix(|c: char| c.is_ascii_digit())?;
        rest.starts_with(". ⟦").then(|| format!("1{rest}"))
    })
}

fn image_of_the_locale(edition: &Edition) -> Option<String> {
    lines(edition, |line| {
        let rest = line.strip_prefix("![")?;
        let suffix = format!(".{}.", edition.locale);
        rest.contains("](media/").then(|| format!("![{}", rest.replacen("d.png", &format!("d{suffix}png"), 1)))
    })
}

fn entities(text: &str, _: &str) -> Option<String> {
    let prose = prose(text);
    let (at, letter) = text.char_indices().find(|(at, c)| prose[*at] && !c.is_ascii())?;
    let entity = match letter {
        'é' => "&eacute;".to_owned(),
        '’' => "&rsquo;".to_owned(),
        '\u{A0}' => "&nbsp;".to_owned(),
        other => format!("&#x{:X};", u32::from(other)),
    };
    Some(with(text, &(at..at + letter.len_utf8()), &entity))
}

/// Changes the locale in the addresses of the project's site.
fn links_changed(text: &str, segment: &str) -> Option<String> {
    let (_, _, target) =
        links(text).into_iter().find(|(.., target)| text[target.clone()].starts_with("https://millrace"))?;
    let mut parts = text[target.clone()].splitn(5, '/');
    let (page, new) = (parts.nth(4)?, format!("https://millrace.example/{segment}"));
    Some(with(text, &target, &(new + page)))
}

/// Only where blanks part the emphasis from the words around it do underscores mean the same.
fn underscores(text: &str, _: &str) -> Option<String> {
    let is_apart = |text: &str, at: usize, end: usize| {
        let blank = |c: Option<char>| c.is_none_or(|c| matches!(c, ' ' | ',' | '.' | ':'));
        blank(text[..at].chars().next_back()) && blank(text[end..].chars().next())
    };
    let marks: Vec<usize> = text.match_indices("**").map(|(at, _)| at).collect();
    let &[start, end] = marks.as_slice() else { return None };
    let inner = &text[start + 2..end];
    is_apart(text, start, end + 2).then(|| with(text, &(start..end + 2), &format!("__{inner}__")))
}

/// Arabic has digits of its own, Japanese those of full width.
fn native_digits(text: &str, locale: &str) -> Option<String> {
    let zero = match locale {
        "ar" => '٠',
        "ja" => '０',
        _ => return None,
    };
    let mut new = text.to_owned();
    for run in numbers(text).into_iter().rev() {
        let number = &text[run.clone()];
        // Decimals and versions have forms of their own.
        if !number.chars().all(|c| c.is_ascii_digit()) || number.len() > 3 {
            continue;
        }
        let digit = |c: char| char::from_u32(u32::from(zero) + c.to_digit(10).unwrap()).unwrap();
        new = with(&new, &run, &number.chars().map(digit).collect::<String>());
    }
    Some(new)
}

fn spaces(text: &str, space: char) -> String {
    let blanks = runs(text, |c| c == '\u{A0}').into_iter().rev();
    let after_digit = blanks.filter(|run| text[..run.start].ends_with(|c: char| c.is_ascii_digit()));
    after_digit.fold(text.to_owned(), |new, run| with(&new, &run, &space.to_string()))
}

/// `1.000` and `1 000` are `1000` as well.
fn thousands(text: &str, _: &str) -> Option<String> {
    let places = ["1.000 ", "1\u{A0}000\u{A0}", "1\u{A0}000 ", "1,000 "];
    let found = places
        .into_iter()
        .find(|number| text.find(*number).is_some_and(|at| !text[..at].ends_with(|c: char| c.is_ascii_digit())))?;
    let digits: String = found.chars().filter(char::is_ascii_digit).collect();
    Some(text.replacen(found, &(digits + &found[found.len() - 1..].replace(|c: char| !c.is_ascii(), " ")), 1))
}
