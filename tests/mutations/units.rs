//! What may go wrong with a sentence: each function takes a unit of an edition and gives the damaged translations.

use crate::{
    fixture::{Edition, Fixture, Unit, hash},
    text::{between, links, numbers, prose, runs, whole_words, with},
};

/// The versions of the fixture, longest first.
const VERSIONS: [&str; 8] = ["4.10.0", "5.0.2", "4.2.7", "3.1", "4.6", "5.0", "4.2", "3.9"];
const IDENTIFIERS: [(&str, &str); 6] = [
    ("MillraceClient", "Millrace Client"),
    ("ConnectionOptions", "Connection Options"),
    ("OpenSessionAsync", "Open Session Async"),
    ("JobQueue", "Job Queue"),
    ("SluiceRuntime", "Sluice Runtime"),
    ("MILLRACE_HOME", "MILLRACE _ HOME"),
];

/// Changes the value of a number.
pub(crate) fn number_changed(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let is_version = |number: &str| VERSIONS.contains(&number) && !unit.source.contains(&format!("{number} GB"));
    let of_unit = numbers(text).into_iter().filter(|run| !is_version(&text[run.clone()]));
    of_unit
        .map(|run| {
            let last = text[run.clone()].chars().next_back().unwrap();
            let start = run.end - last.len_utf8();
            // The digits of a script follow each other.
            let value = last.to_digit(10).unwrap_or_else(|| u32::from(last) - u32::from('٠'));
            let zero = u32::from(last) - value;
            let other = char::from_u32(zero + (value + 3) % 10).unwrap();
            with(text, &(start..run.end), &other.to_string())
        })
        .collect()
}

/// Writes a version as a number of the language.
pub(crate) fn version_localized(_: &Fixture, edition: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let is_cjk = matches!(&*edition.locale, "ja" | "zh-TW");
    let versions = numbers(text).into_iter().filter(|run| VERSIONS.contains(&&text[run.clone()]));
    versions
        .filter(|run| !unit.source.contains(&format!("{} GB", &text[run.clone()])))
        .map(|run| {
            let dot = run.start + text[run.clone()].rfind('.').unwrap();
            with(text, &(dot..dot + 1), if is_cjk { "。" } else { "," })
        })
        .collect()
}

/// Leads a link elsewhere: to another article, another part, another page.
pub(crate) fn link_target_changed(_: &Fixture, edition: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let other = if edition.article == "upgrade.md" { "index.md" } else { "upgrade.md" };
    let mut changed = Vec::new();
    for (_, _, target) in links(text) {
        let old = &text[target.clone()];
        let new = match (old.split_once(".md"), old.rsplit_once('/')) {
            (Some((_, part)), _) => format!("{other}{}", if part == "#agents" { "#before-you-begin" } else { "" }),
            (None, Some((before, _))) => format!("{before}/overview"),
            (None, None) => continue,
        };
        changed.push(with(text, &target, &new));
    }
    changed
}

/// Leaves the text of a link, and no link.
pub(crate) fn link_dropped(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    links(text).into_iter().map(|(whole, words, _)| with(text, &whole, &text[words])).collect()
}

/// Leaves the text of a bold part, and no stars.
pub(crate) fn bold_dropped(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    between(text, "**", "**").into_iter().map(|run| with(text, &run, &text[run.start + 2..run.end - 2])).collect()
}

/// Leaves the text of an italic part, and no star.
pub(crate) fn italics_dropped(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let single = |run: &std::ops::Range<usize>| run.len() > 2 && !text.contains("**");
    let italic = between(text, "*", "*").into_iter().filter(single);
    italic.map(|run| with(text, &run, &text[run.start + 1..run.end - 1])).collect()
}

/// Takes one of the two marks of a bold part away.
pub(crate) fn bold_unbalanced(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let bold = between(text, "**", "**").into_iter();
    bold.map(|run| {
        let inner = &text[run.start + 2..run.end - 2];
        let broken = if inner.len().is_multiple_of(2) { format!("**{inner}") } else { format!("{inner}**") };
        with(text, &run, &broken)
    })
    .collect()
}

/// Changes what code says: a blank too many, a hyphen that is a dash, two letters that changed places.
pub(crate) fn code_changed(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let mut changed = Vec::new();
    for run in between(text, "`", "`") {
        let code = &text[run.start + 1..run.end - 1];
        let new = match hash(&[code, text]) % 3 {
            0 if code.contains('-') => code.replacen('-', "–", 1),
            1 if code.contains('.') => code.replacen('.', ". ", 1),
            _ => code.chars().rev().take(1).chain(code.chars().skip(1)).collect(),
        };
        changed.push(with(text, &run, &format!("`{new}`")));
    }
    changed
}

/// Removes the back-ticks of code.
pub(crate) fn code_dropped(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    between(text, "`", "`").into_iter().map(|run| with(text, &run, &text[run.start + 1..run.end - 1])).collect()
}

/// Leaves the sentence as it is in the source.
pub(crate) fn untranslated(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    if is_sentence(unit, 5) { vec![unit.source.clone()] } else { Vec::new() }
}

/// Leaves the second half as it is in the source.
pub(crate) fn half_untranslated(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    if !is_sentence(unit, 14) || unit.source.contains(['`', '*', '[', '<', '{']) {
        return Vec::new();
    }
    let letters = unit.target.chars().count();
    let first: String = unit.target.chars().take(letters / 2).collect();
    let words: Vec<&str> = unit.source.split(' ').collect();
    vec![format!("{} {}", first.trim_end(), words[words.len() / 2..].join(" "))]
}

/// Whether a source has at least so many words in small letters.
fn is_sentence(unit: &Unit, words: usize) -> bool {
    let is_word = |word: &&str| word.chars().all(|c| c.is_ascii_lowercase() || matches!(c, ',' | '.' | ':' | ';'));
    unit.source.split(' ').filter(is_word).count() >= words
}

/// Leaves nothing of a unit.
pub(crate) fn emptied(_: &Fixture, edition: &Edition, _: &Unit) -> Vec<String> {
    if edition.spans { vec![String::new(), " ".to_owned()] } else { Vec::new() }
}

/// Leaves a sentence out of an edition that has no units.
pub(crate) fn left_out(_: &Fixture, edition: &Edition, _: &Unit) -> Vec<String> {
    if edition.spans { Vec::new() } else { vec![String::new()] }
}

/// How many letters of prose a text has.
fn letters(text: &str) -> usize {
    runs(text, char::is_alphabetic).into_iter().map(|run| text[run].chars().count()).sum()
}

/// Leaves the first third of a long sentence.
pub(crate) fn cut(_: &Fixture, edition: &Edition, unit: &Unit) -> Vec<String> {
    if letters(&unit.source) < 50 {
        return Vec::new();
    }
    let keep = unit.target.chars().count() / 3;
    let first: String = unit.target.chars().take(keep).collect();
    // Writers cut between words.
    let end = if matches!(&*edition.locale, "ja" | "zh-TW") { first.len() } else { first.rfind(' ').unwrap_or(0) };
    vec![first[..end].trim_end().to_owned()]
}

/// Puts the translation of another sentence of the same article there.
pub(crate) fn of_another_sentence(_: &Fixture, edition: &Edition, unit: &Unit) -> Vec<String> {
    let is_long = |unit: &Unit| letters(&unit.source) >= 40;
    if !is_long(unit) {
        return Vec::new();
    }
    let others = edition.units.iter().filter(|other| is_long(other) && other.source != unit.source);
    others.map(|other| other.target.clone()).min_by_key(|other| hash(&[&unit.source, other])).into_iter().collect()
}

/// Puts the translation into another language there.
pub(crate) fn of_another_locale(fixture: &Fixture, edition: &Edition, unit: &Unit) -> Vec<String> {
    // Of fewer letters nobody can tell which of two languages near to each other it is.
    if letters(&unit.source) < 45 {
        return Vec::new();
    }
    let other = match &*edition.locale {
        "de" => "nl",
        "fr" | "nl" => "de",
        "ja" => "zh-TW",
        "tr" => "fr",
        _ => "ja",
    };
    let editions = fixture.editions[other].iter().filter(|there| there.article == edition.article);
    editions
        .flat_map(|there| &there.units)
        .filter(|there| there.source == unit.source)
        .map(|there| there.target.clone())
        .take(1)
        .collect()
}

/// Says a word twice. Chinese and Japanese have no blanks between words.
pub(crate) fn word_doubled(_: &Fixture, edition: &Edition, unit: &Unit) -> Vec<String> {
    if matches!(&*edition.locale, "ja" | "zh-TW") {
        return Vec::new();
    }
    let text = &unit.target;
    let is_alone = |range: &std::ops::Range<usize>| {
        text[..range.start].ends_with(' ')
            && text[range.end..].starts_with(' ')
            && text[range.clone()].chars().count() > 2
    };
    let words = runs(text, char::is_alphabetic).into_iter().filter(is_alone);
    let longest = words.max_by_key(|range| hash(&[&text[range.clone()], text]));
    longest.into_iter().map(|range| with(text, &range, &format!("{0} {0}", &text[range.clone()]))).collect()
}

/// Puts blanks into a name.
pub(crate) fn identifier_split(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let split = IDENTIFIERS.iter().filter(|(name, _)| text.contains(name));
    split.map(|(name, parts)| text.replacen(name, parts, 1)).collect()
}

/// Writes a name in other letters, small or large.
pub(crate) fn identifier_recased(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let present = IDENTIFIERS.iter().filter(|(name, _)| text.contains(name));
    present.map(|(name, _)| text.replacen(name, &name.to_lowercase(), 1)).collect()
}

/// Translates a term that is to stay.
pub(crate) fn term_translated(_: &Fixture, edition: &Edition, unit: &Unit) -> Vec<String> {
    let (millrace, sluice) = match &*edition.locale {
        "ar" => ("مجرى الطاحونة", "بوابة السد"),
        "de" => ("Mühlgraben", "Schleuse"),
        "fr" => ("Bief", "Écluse"),
        "ja" => ("水車用水路", "水門"),
        "nl" => ("Molenvliet", "Sluis"),
        "tr" => ("Değirmen Arkı", "Savak"),
        _ => ("水車渠", "水閘"),
    };
    let text = &unit.target;
    let prose = prose(text);
    let mut translated = Vec::new();
    for (term, words) in [("Millrace", millrace), ("Sluice", sluice)] {
        let places = whole_words(text, term).into_iter().filter(|range| prose[range.start]);
        translated.extend(places.map(|range| with(text, &range, words)));
    }
    translated
}

/// Changes a placeholder: translates its name, or parts it.
pub(crate) fn placeholder_changed(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let changes = [("{server_name}", "{server}"), ("{server_name}", "{ server_name"), ("%s", "% s"), ("%d", "%s")];
    let more = [("{year}", "{jahr}"), ("{report_id}", "{report id}")];
    let changes = changes.into_iter().chain(more).filter(|(old, _)| text.contains(old));
    changes.map(|(old, new)| text.replacen(old, new, 1)).collect()
}

/// Drops a tag with its counterpart.
pub(crate) fn tag_dropped(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let tags = ["<br/>", "<kbd>"].into_iter().filter(|tag| text.contains(tag));
    tags.map(|tag| text.replacen(tag, " ", 1).replacen(&tag.replace('<', "</"), "", 1)).collect()
}

/// Damages a letter: it is lost, read in the wrong encoding, or gets a control character beside it.
pub(crate) fn character_damaged(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    let letters = runs(text, char::is_alphabetic);
    let Some(run) = letters.into_iter().max_by_key(std::ops::Range::len) else { return Vec::new() };
    let (at, letter) = text[run.clone()].char_indices().max_by_key(|(_, c)| c.len_utf8()).unwrap();
    let place = run.start + at..run.start + at + letter.len_utf8();
    let mut damaged = vec![with(text, &place, "\u{FFFD}"), with(text, &place, &format!("{letter}\u{8}"))];
    if letter.len_utf8() > 1 {
        // UTF-8 that was read as Windows-1252.
        let misread = |byte: u8| if byte == 0x80 { '€' } else { char::from(byte) };
        let mojibake: String = text[run].bytes().map(misread).collect();
        damaged.push(text.replace(&text[place.start..place.end], &mojibake));
    }
    damaged
}

/// Adds what runs in a browser.
pub(crate) fn script_injected(_: &Fixture, _: &Edition, unit: &Unit) -> Vec<String> {
    let text = &unit.target;
    vec![
        format!("{text}<script>alert(1)</script>"),
        format!("{text}<img src=x onerror=alert(1)>"),
        format!("[{}](javascript:alert(1))", text.replace(['[', ']'], "")),
    ]
}
