//! What the change of a sentence weighs: [`weigh`].

use crate::parse::passage::{Link, MASK, Passage, Token};

/// How much a change matters to those who read a translation of the older sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Nothing that a translation shows has changed.
    None,
    /// Spacing, punctuation, case, emphasis.
    Cosmetic,
    /// Words.
    Prose,
    /// A number, a version, code, a link, or a word that turns the meaning: what it was and what it is.
    Technical(String),
}

/// Weighs the change from one raw sentence to another.
///
/// ```
/// use isogloss::check::revision::{Weight, weigh};
/// assert_eq!(weigh("Wait 30 days.", "Wait  30 days!"), Weight::Cosmetic);
/// assert_eq!(weigh("Wait 30 days.", "Wait for 30 days."), Weight::Prose);
/// assert_eq!(weigh("Wait 30 days.", "Wait 60 days."), Weight::Technical("`30` is `60` now".into()));
/// assert_eq!(weigh("Do it.", "Do not do it."), Weight::Technical("`not` is new".into()));
/// ```
#[must_use]
pub fn weigh(old: &str, new: &str) -> Weight {
    if old == new {
        return Weight::None;
    }
    let (was, is) = (Passage::read(old, 0), Passage::read(new, 0));
    let codes = |passage: &Passage<'_>| -> Vec<String> { passage.codes.iter().map(|code| code.text.clone()).collect() };
    if let Some(change) = change(&codes(&was), &codes(&is))
        .or_else(|| change(&targets(&was), &targets(&is)))
        .or_else(|| change(&numbers(&was.text), &numbers(&is.text)))
        .or_else(|| change(&turning_words(&was.text), &turning_words(&is.text)))
        .or_else(|| change(&attributes(&was.tags), &attributes(&is.tags)))
    {
        return Weight::Technical(change);
    }
    let letters =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    if letters(&was.text) != letters(&is.text) {
        return Weight::Prose;
    }
    let seen = |passage: &Passage<'_>| passage.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let marked = |tokens: &[Token]| -> Vec<String> { tokens.iter().map(|token| token.text.clone()).collect() };
    let same = seen(&was) == seen(&is)
        && marked(&was.strong) == marked(&is.strong)
        && marked(&was.emphasis) == marked(&is.emphasis);
    if same { Weight::None } else { Weight::Cosmetic }
}

/// What was lost and what is new between two lists, whatever their order.
fn change(was: &[String], is: &[String]) -> Option<String> {
    let (mut lost, mut new) = (was.to_vec(), Vec::new());
    for item in is {
        match lost.iter().position(|known| known == item) {
            Some(at) => drop(lost.remove(at)),
            None => new.push(item.clone()),
        }
    }
    match (&lost[..], &new[..]) {
        ([], []) => None,
        ([], [new, ..]) => Some(format!("`{new}` is new")),
        ([lost, ..], []) => Some(format!("`{lost}` is gone")),
        ([lost, ..], [new, ..]) => Some(format!("`{lost}` is `{new}` now")),
    }
}

/// Where links and images lead; a slash at the end makes no difference.
fn targets(passage: &Passage<'_>) -> Vec<String> {
    let target = |link: &Link| link.target.trim_end_matches('/').to_owned();
    passage.links.iter().chain(&passage.images).map(target).collect()
}

/// What the values of the attributes of tags are: `a.xlsx` of `<a href="a.xlsx">`.
fn attributes(tags: &[Token]) -> Vec<String> {
    let values = tags.iter().flat_map(|tag| tag.text.split('"').skip(1).step_by(2));
    values.map(str::to_owned).collect()
}

/// Numbers and versions, with the letters around them: `30`, `5.0`, `x64`.
fn numbers(text: &str) -> Vec<String> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return words(text).filter(|word| NUMBER_WORDS.contains(&word.as_str())).collect();
    }
    let is_part = |c: char| c.is_alphanumeric() && (c as u32) < 0x2E80 || matches!(c, '.' | ',' | ':');
    let has_digit = |part: &&str| part.contains(|c: char| c.is_ascii_digit());
    let parts = text.split(|c: char| !is_part(c)).filter(has_digit);
    let trim = |part: &str| part.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let named = words(text).filter(|word| NUMBER_WORDS.contains(&word.as_str()));
    parts.map(trim).chain(named).collect()
}

const NUMBER_WORDS: [&str; 14] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "hundred", "thousand",
    "million",
];

/// Words that turn the meaning of a sentence, in the languages that most sources are in.
const TURNING_WORDS: [&str; 52] = [
    "not",
    "cannot",
    "never",
    "no",
    "none",
    "neither",
    "nor",
    "without",
    "must",
    "shall",
    "only",
    "always",
    "except",
    "unless",
    "required",
    "optional",
    "enable",
    "enabled",
    "disable",
    "disabled",
    "true",
    "false",
    "nicht",
    "kein",
    "keine",
    "keinen",
    "nie",
    "niemals",
    "ohne",
    "muss",
    "müssen",
    "nur",
    "immer",
    "außer",
    "pas",
    "jamais",
    "sans",
    "doit",
    "doivent",
    "sauf",
    "toujours",
    "nunca",
    "jamás",
    "debe",
    "deben",
    "sin",
    "solo",
    "siempre",
    "salvo",
    "excepto",
    "не",
    "никогда",
];

/// The same in languages that are written without blanks.
const TURNING_PARTS: [&str; 8] = ["不", "没", "未", "禁", "必须", "ません", "ない", "必ず"];

fn turning_words(text: &str) -> Vec<String> {
    let negated = |word: &str| word.ends_with("n't") || word.ends_with("n’t");
    let mut found: Vec<String> = words(text)
        .filter(|word| TURNING_WORDS.contains(&word.as_str()) || negated(word))
        // A contraction is no change of meaning.
        .map(|word| if negated(&word) || word == "cannot" { "not".to_owned() } else { word })
        .collect();
    if !text.is_ascii() {
        let parts = TURNING_PARTS.iter().flat_map(|part| text.matches(part));
        found.extend(parts.map(str::to_owned));
    }
    found
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’')) || c == MASK)
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn technical(old: &str, new: &str) -> String {
        match weigh(old, new) {
            Weight::Technical(change) => change,
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn what_is_only_written_otherwise_is_no_change() {
        assert_eq!(weigh(r"Type \*.", "Type *."), Weight::None);
        assert_eq!(weigh("אחת\nשתיים", "אחת שתיים"), Weight::None);
        assert_eq!(weigh("Click Save.", "Click **Save**."), Weight::Cosmetic);
        assert_eq!(weigh("點選「儲存」", "點選「儲存」。"), Weight::Cosmetic);
    }

    #[test]
    fn code_links_numbers_and_negations_are_technical() {
        assert_eq!(technical("Run `a`.", "Run `b`."), "`a` is `b` now");
        assert_eq!(technical("See [x](a.md).", "See [x](b.md)."), "`a.md` is `b.md` now");
        assert_eq!(technical("See [x](https://a.example/)", "See [x](https://a.example)"), "None");
        assert_eq!(technical("Get <a href=\"a.zip\">it</a>", "Get <a href=\"b.zip\">it</a>"), "`a.zip` is `b.zip` now");
        assert_eq!(technical("Version 5.0.", "Version 5.1, x64."), "`5.0` is `5.1` now");
        assert_eq!(technical("It has three legs.", "It has four legs."), "`three` is `four` now");
        assert_eq!(technical("You can't go.", "You can go."), "`not` is gone");
        assert_eq!(technical("You can't go.", "You cannot go."), "Prose");
        assert_eq!(technical("请删除文件", "请不要删除文件"), "`不` is new");
    }

    #[test]
    fn words_are_prose() {
        assert_eq!(weigh("Close the lid.", "Shut the lid."), Weight::Prose);
        assert_eq!(weigh("أغلق الغطاء", "أغلق الباب"), Weight::Prose);
    }
}
