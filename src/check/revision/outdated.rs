//! Where an edition is no longer what its source says, for its readers: [`outdated`]. Rougher than [`Changes`], and
//! many times faster, since it is asked about every page of an older revision.
//!
//! Comes in: an edition; the newer text is read and, where the edition has no units, the text that it was translated from,
//! as far as the history has it. Goes out: the translations of sentences that are gone, or that new text follows. Only
//! letters and digits are compared, so that nobody is told of a comma.
//!
//! [`Changes`]: crate::check::revision::Changes

use std::ops::Range;

use memchr::memmem;

use crate::{
    check::{
        Subject,
        revision::{Sentence, Sentences, newer::of_body},
    },
    finding::Findings,
    parse::{
        bitext::{self, Bitext, Side},
        front_matter,
    },
    site::State,
    text::Span,
};

/// Sentences of fewer letters may well stand elsewhere in the text.
const SHORT: usize = 20;
/// How far from the sentence before it a short one is looked for.
const NEAR: usize = 2000;
/// New text of fewer letters is the markup of links and images.
const LEAST_NEW: usize = 24;
/// How often a text is gone through before it is left alone.
const MOST_PASSES: usize = 400;

/// The places of an edition, whose whole file is `text`, that stand for what its source says otherwise today, in order;
/// none, where that is not known. `stripped` is the body of the edition.
#[must_use]
pub fn outdated(subject: &Subject<'_>, text: &str, stripped: &Bitext) -> Vec<Span> {
    let is_article = |file: usize| subject.site.files[file].is_article();
    if !is_article(subject.edition.file) {
        return Vec::new();
    }
    let Some(newer) = newer(subject) else { return Vec::new() };
    if stripped.units.is_empty() {
        let older = subject.site.older_source(subject.article, subject.edition);
        return older.map_or_else(Vec::new, |older| places_of_blocks(&older, stripped, &newer));
    }
    let sentences: Vec<Sentence<'_>> = stripped.units.iter().map(|unit| Sentence::of_unit(text, unit)).collect();
    places(&sentences, &stripped.text, &newer)
}

/// The places of an edition without units, which stands block by block for the text `older`: none, where it does not.
fn places_of_blocks(older: &str, stripped: &Bitext, newer: &str) -> Vec<Span> {
    let (theirs, ours) = (Sentences::of(older).blocks, Sentences::of(&stripped.text).blocks);
    let is_heading = |text: &str, start: usize| {
        let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
        text[line..].starts_with('#')
    };
    let agree = |(theirs, ours): (&Range<usize>, &Range<usize>)| {
        is_heading(older, theirs.start) == is_heading(&stripped.text, ours.start)
    };
    if theirs.len() != ours.len() || !theirs.iter().zip(&ours).all(agree) {
        return Vec::new();
    }
    places(&of_body(older, stripped), older, newer)
}

/// The text that the edition should have been translated from, as far as it is at hand in the language of the source.
fn newer(subject: &Subject<'_>) -> Option<String> {
    let Subject { site, article, edition } = subject;
    let State::Stale(sister) = edition.state else { return None };
    let newest = article.edition(sister.or(site.source)?)?;
    let text = site.text(newest.file).ok()?;
    let body = front_matter::body(&text);
    if newest.state == State::Source {
        return Some(text[body..].to_owned());
    }
    let mut unheard = Findings::new("".into(), None, &text);
    let source = bitext::read(&text, body, Side::Source, None, &mut unheard);
    (!source.units.is_empty()).then_some(source.text)
}

/// Where `sentences` that are not in the newer text were translated, and what new text follows. What is in `known` is not
/// new.
fn places(sentences: &[Sentence<'_>], known: &str, newer: &str) -> Vec<Span> {
    let mut newer = Text::new(newer);
    let mut own: Option<Text> = None;
    let mut is_new = |letters: &[u8]| {
        letters.len() >= LEAST_NEW && own.get_or_insert_with(|| Text::new(known)).find(letters, 0).is_none()
    };
    let mut places = Vec::new();
    let mut last = None;
    // Where the letters of the newer text go on, and whether no sentence was gone since the last that was found.
    let (mut at, mut is_whole) = (0, true);
    let mut wanted = Vec::new();
    for Sentence { raw, target, .. } in sentences {
        wanted.clear();
        add_letters(&mut wanted, raw);
        if wanted.is_empty() {
            continue;
        }
        let Some(found) = newer.find(&wanted, at) else {
            places.push(*target);
            is_whole = false;
            continue;
        };
        if found < at || wanted.len() < SHORT && found > at + NEAR {
            continue;
        }
        if is_whole && is_new(&newer.letters[at..found]) {
            places.push(last.unwrap_or(*target));
        }
        (at, is_whole, last) = (found + wanted.len(), true, Some(*target));
    }
    if is_whole && is_new(&newer.letters[at..]) {
        places.extend(last);
    }
    places
}

/// The letters of a text, and how many of them may still be passed in search of others.
struct Text {
    letters: Vec<u8>,
    left: usize,
}

impl Text {
    fn new(text: &str) -> Self {
        let mut letters = Vec::new();
        add_letters(&mut letters, text);
        Self { left: letters.len() * MOST_PASSES, letters }
    }

    /// Where `wanted` stands: first from `at` on, then anywhere. Once too much was passed, it is said to be there.
    fn find(&mut self, wanted: &[u8], at: usize) -> Option<usize> {
        // Most sentences follow each other as they did before.
        if self.letters[at..].starts_with(wanted) {
            return Some(at);
        }
        let finder = memmem::Finder::new(wanted);
        let after = finder.find(&self.letters[at..]);
        let Some(left) = self.left.checked_sub(after.unwrap_or(2 * self.letters.len())) else { return Some(0) };
        self.left = left;
        after.map(|found| at + found).or_else(|| finder.find(&self.letters))
    }
}

/// What stands for each byte of ASCII among letters: itself, in lower case, or 0 for what is no letter or digit.
const ASCII: [u8; 128] = {
    let mut kept = [0; 128];
    let mut byte = 0u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            kept[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    kept
};

/// Adds the letters and digits of a text as UTF-8, in lower case where they are ASCII.
fn add_letters(letters: &mut Vec<u8>, text: &str) {
    let (start, bytes) = (letters.len(), text.as_bytes());
    letters.resize(start + bytes.len(), 0);
    let room = &mut letters[start..];
    let (mut at, mut end) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            ..0x80 => {
                room[end] = ASCII[usize::from(byte)];
                end += usize::from(room[end] != 0);
                at += 1;
            }
            // Nearly all that begin so are ideographs and syllables.
            0xE4..=0xED if at + 3 <= bytes.len() => {
                room[end..end + 3].copy_from_slice(&bytes[at..at + 3]);
                end += 3;
                at += 3;
            }
            _ => {
                let Some(c) = text[at..].chars().next() else { break };
                if c.is_alphanumeric() {
                    end += c.encode_utf8(&mut room[end..]).len();
                }
                at += c.len_utf8();
            }
        }
    }
    letters.truncate(start + end);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The translations in front of what has changed. `units` are pairs of source and translation, a line each.
    fn changed(units: &[(&str, &str)], more: &str, newer: &str) -> Vec<String> {
        use std::fmt::Write as _;
        let mut text = String::new();
        for (source, target) in units {
            let _ = writeln!(
                text,
                "<span data-ttu-id=\"a1b2c-101\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a1b2c-101\">{source}</span></span>\n"
            );
        }
        text.push_str(more);
        let mut unheard = Findings::new("".into(), None, &text);
        let bitext = bitext::read(&text, 0, Side::Target, None, &mut unheard);
        assert_eq!(bitext.units.len(), units.len());
        let sentences: Vec<Sentence<'_>> = bitext.units.iter().map(|unit| Sentence::of_unit(&text, unit)).collect();
        let places = places(&sentences, &bitext.text, newer);
        places.into_iter().map(|span| text[span.range()].to_owned()).collect()
    }

    /// The blocks of a translation without units that have changed.
    fn changed_blocks(older: &str, own: &str, newer: &str) -> Vec<String> {
        let mut unheard = Findings::new("".into(), None, own);
        let bitext = bitext::read(own, 0, Side::Target, None, &mut unheard);
        places_of_blocks(older, &bitext, newer).into_iter().map(|span| own[span.range()].to_owned()).collect()
    }

    const TEA: [(&str, &str); 3] =
        [("Tea", "شاي"), ("Fill the *kettle* first.", "املأ الغلاية أولاً."), ("Wait for 3 minutes.", "انتظر 3 دقائق.")];

    #[test]
    fn commas_and_markup_are_no_change() {
        let newer = "# Tea\n\n- Fill the **kettle**, first!\n\n> Wait for\n> 3 minutes.\n\n```\ndotnet run --no-build --verbosity quiet\n```\n";
        assert!(changed(&TEA, "```\ndotnet run --no-build --verbosity quiet\n```\n", newer).is_empty());
    }

    #[test]
    fn sentences_that_are_gone_are_told_where_they_stood() {
        assert_eq!(changed(&TEA, "", "# Tea\n\nFill the kettle first. Wait for 2 minutes.\n"), ["انتظر 3 دقائق."]);
        assert_eq!(changed(&TEA, "", "新しい文書はまったく違うものです。\n").len(), 3);
    }

    #[test]
    fn new_text_is_told_after_what_it_follows() {
        let newer = "# Tea\n\nFill the kettle first. Put the lid on the kettle, please. Wait for 3 minutes.\n";
        assert_eq!(changed(&TEA, "", newer), ["املأ الغلاية أولاً."]);
        let newer =
            "# Tea\n\nFill the kettle first. Wait for 3 minutes.\n\n## Milk\n\nMilk comes last, if it comes at all.\n";
        assert_eq!(changed(&TEA, "", newer), ["انتظر 3 دقائق."]);
    }

    const OLDER: &str =
        "# Tea\n\nFill the kettle. Light the fire.\n\n```sh\nboil # the water\n```\n\n## Milk\n\nPour it slowly.\n";
    const OWN: &str =
        "# お茶\n\nやかんに水を入れます。火をつけます。\n\n```sh\nboil # 水を\n```\n\n## 牛乳\n\nゆっくり注ぎます。\n";

    #[test]
    fn without_units_the_blocks_are_told() {
        let newer = OLDER.replace("fire", "gas stove");
        assert_eq!(changed_blocks(OLDER, OWN, &newer), ["やかんに水を入れます。火をつけます。"]);
        let newer = format!("{OLDER}\nNever boil the milk, whatever others may say.\n");
        assert_eq!(changed_blocks(OLDER, OWN, &newer), ["ゆっくり注ぎます。"]);
        let newer = OLDER.replace(". ", ", ").replace("\n\n", "\n\n\n");
        assert!(changed_blocks(OLDER, OWN, &newer).is_empty());
    }

    #[test]
    fn blocks_that_do_not_agree_are_not_told() {
        let newer = OLDER.replace("fire", "gas stove");
        let more = OWN.replace("## 牛乳", "お湯を沸かします。\n\n## 牛乳");
        assert!(changed_blocks(OLDER, &more, &newer).is_empty());
        let moved = OWN.replace("## 牛乳\n\nゆっくり注ぎます。", "ゆっくり注ぎます。\n\n## 牛乳");
        assert!(changed_blocks(OLDER, &moved, &newer).is_empty());
    }

    #[test]
    fn texts_that_have_nothing_in_common_take_no_longer() {
        let units: Vec<(&str, &str)> = (0..5000).map(|_| ("aaaaaaaaaaaaaaab", "א")).collect();
        assert!(changed(&units, "", &"a".repeat(20_000)).len() < 1000);
    }
}
