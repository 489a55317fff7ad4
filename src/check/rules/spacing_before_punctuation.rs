//! `spacing-before-punctuation`

use std::{cell::OnceCell, collections::HashSet};

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        typography::{self, Blanks, NO_BREAK, edit, is_blank, is_cjk, is_closing},
    },
    finding::declare_rule,
    locale::Locale,
    parse::passage::MASK,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A blank before a comma, full stop, colon, semicolon, exclamation or question mark, in a language that sets none
    /// there. In French, which sets one before `:`, `;`, `!`, `?` and `»` and after `«`, the place where it is missing
    /// or doubled. French of Canada sets one before `:` and `»` only; French of Switzerland may set none.
    ///
    /// Nothing is said about marks after code, links without words or images, about marks that stand for themselves,
    /// and where the source has the same blank.
    ///
    /// ## Why it matters
    ///
    /// The mark may begin the next line. It also tells of a translation that nobody has read.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// ```
    /// ```md de
    /// <span data-ttu-id="a-1">Schließen Sie den **Deckel** .</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the **lid**.</span></span>
    /// ```
    /// ```md fr
    /// <span data-ttu-id="a-1">Attention: fermez le couvercle.</span><span class="sxs-lookup"><span data-stu-id="a-1">Careful: close the lid.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Take the blank out. In French, put one in; best a no-break space, which keeps the mark on the line of its word.
    ///
    /// ```md de
    /// <span data-ttu-id="a-1">Schließen Sie den **Deckel**.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the **lid**.</span></span>
    /// ```
    /// ```md fr
    /// <span data-ttu-id="a-1">Attention : fermez le couvercle.</span><span class="sxs-lookup"><span data-stu-id="a-1">Careful: close the lid.</span></span>
    /// ```
    pub(super) static SPACING_BEFORE_PUNCTUATION = {
        name: "spacing-before-punctuation",
        summary: "a blank before a mark is missing, doubled or should not be there",
        level: Note,
        group: Style,
        category: Typographical,
    };
}

/// See the rule.
pub(super) static CHECK: Check =
    Check { rule: &SPACING_BEFORE_PUNCTUATION, inspect: Inspect::Pair(Stage::Style, inspect) };

/// How much of a word help shows, in characters.
const LONGEST: usize = 24;

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let spaced = match typography::blanks(pair.locale) {
        Blanks::Unknown => return,
        Blanks::No => None,
        Blanks::Before(marks) => Some(marks),
    };
    if !worth_a_look(&pair.target.text, spaced.is_some()) || typography::is_copy(pair) {
        return;
    }
    let scan = Scan::new(pair);
    let mut place = Place { before: None, end: 0, word: 0, at: 0, mark: ' ', after: None };
    let mut chars = pair.target.text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_blank(c) {
            continue;
        }
        if is_mark(c) || matches!(c, '«' | '»') {
            place = Place { at, mark: c, after: chars.peek().map(|(_, next)| *next), ..place };
            match spaced {
                Some(_) if c == '«' => after_guillemet(&scan, remarks, &place),
                Some(marks) if marks.contains(&c) => spaced_mark(&scan, remarks, &place),
                Some(_) if matches!(c, ':' | ';' | '!' | '?' | '»') => {}
                _ => unspaced_mark(&scan, remarks, &place),
            }
        }
        if place.end < at || !is_of_word(c) {
            place.word = at;
        }
        place.before = Some(c);
        place.end = at + c.len_utf8();
    }
}

/// A pair, and what of its source is gone through once, when it is first asked for.
struct Scan<'p> {
    pair: &'p Pair<'p>,
    /// Where the translation's first word begins.
    first: usize,
    /// Marks that stand for themselves in the source.
    alone: OnceCell<Vec<char>>,
    /// Words of the source with the mark right behind them.
    marked: OnceCell<HashSet<(&'p str, char)>>,
}

impl<'p> Scan<'p> {
    fn new(pair: &'p Pair<'p>) -> Self {
        let first = pair.target.text.len() - pair.target.text.trim_start().len();
        Self { pair, first, alone: OnceCell::new(), marked: OnceCell::new() }
    }

    /// Whether the source speaks of the mark itself, `(.)`, has a blank before it as well, or a name that begins with it.
    fn stands_alone(&self, mark: char) -> bool {
        let same = |c: char| c == mark || typography::narrow(mark) == Some(c) || (mark == '、' && c == ',');
        self.alone.get_or_init(|| marks_alone(&self.pair.source.text)).iter().any(|c| same(*c))
    }

    /// Whether the source has the word with the mark behind it.
    fn holds(&self, word: &str, mark: char) -> bool {
        self.marked.get_or_init(|| marked_words(&self.pair.source.text)).contains(&(word, mark))
    }
}

/// A mark and what is around it.
struct Place {
    /// The last character before it that is no blank.
    before: Option<char>,
    /// Where that ends; the blanks go from there.
    end: usize,
    /// Where the word begins that ends there.
    word: usize,
    /// The mark's place in the text.
    at: usize,
    mark: char,
    /// What follows at once.
    after: Option<char>,
}

impl Place {
    /// Whether the mark ends what comes before it, as it does not in `.NET`, `12:30`, `::` and `...`.
    fn ends_words(&self) -> bool {
        self.after.is_none_or(|c| is_blank(c) || is_closing(c) || c == '\n')
            || (is_wide(self.mark) && !self.after.is_some_and(is_mark))
    }
}

/// Whether the text holds a mark after a blank, or in French any mark at all.
fn worth_a_look(text: &str, is_french: bool) -> bool {
    let is_start = |byte: u8| matches!(byte, b',' | b'.' | b':' | b';' | b'!' | b'?' | 0xD8 | 0xDB | 0xE3 | 0xEF);
    let bytes = text.as_bytes();
    if is_french {
        return bytes.iter().any(|byte| is_start(*byte) || *byte == 0xC2);
    }
    bytes.windows(2).any(|two| matches!(two[0], b' ' | 0xA0 | 0xAF) && is_start(two[1]))
}

fn is_mark(c: char) -> bool {
    matches!(c, ',' | '.' | ':' | ';' | '!' | '?' | '،' | '؛' | '؟' | '۔') || is_wide(c)
}

fn is_wide(c: char) -> bool {
    matches!(c, '，' | '。' | '：' | '；' | '！' | '？' | '、')
}

/// A mark before which no blank belongs.
fn unspaced_mark(scan: &Scan<'_>, remarks: &mut Remarks<'_, '_>, place: &Place) {
    let (pair, mark) = (scan.pair, place.mark);
    if place.end == place.at || !place.ends_words() || !place.before.is_some_and(|c| ends_prose(c, pair.locale)) {
        return;
    }
    let after = pair.target.text[place.at + mark.len_utf8()..].trim_start_matches(is_blank);
    let is_ratio = mark == ':' && place.before.is_some_and(char::is_numeric) && after.starts_with(char::is_numeric);
    if is_ratio || scan.stands_alone(mark) {
        return;
    }
    let written = own_width(pair, place);
    // Where markup begins between the blank and the mark, the blank is what makes it markup.
    let Some(mend) = edit(pair, place.end..place.at + mark.len_utf8(), written) else { return };
    remarks
        .push(&SPACING_BEFORE_PUNCTUATION, mend.span, format!("a blank stands before `{mark}`"))
        .help(format!("take it out: `{}{written}`", shown(last_word(pair, place))))
        .edit(mend.span, mend.text);
}

/// The mark in the width that it has to have once it stands beside a Chinese or Japanese character.
fn own_width(pair: &Pair<'_>, place: &Place) -> char {
    let mark = place.mark;
    match (pair.locale.language(), mark) {
        _ if !place.before.is_some_and(is_cjk) => mark,
        ("ja", ',') => '、',
        ("ja", '.') | ("zh" | "yue", _) => typography::wide(mark).unwrap_or(mark),
        _ => mark,
    }
}

/// A mark before which French has one blank.
fn spaced_mark(scan: &Scan<'_>, remarks: &mut Remarks<'_, '_>, place: &Place) {
    let (pair, mark) = (scan.pair, place.mark);
    let blanks = pair.target.text[place.end..place.at].chars().count();
    if blanks == 1 || !place.ends_words() || !place.before.is_some_and(|c| c.is_alphanumeric() || is_closing(c)) {
        return;
    }
    if blanks > 1 {
        let range = place.end..place.at + mark.len_utf8();
        let Some(mend) = edit(pair, range, format!("{NO_BREAK}{mark}")) else { return };
        remarks
            .push(&SPACING_BEFORE_PUNCTUATION, mend.span, format!("{blanks} blanks stand before `{mark}`"))
            .help("leave one, best a no-break space (U+00A0)")
            .edit(mend.span, mend.text);
        return;
    }
    let word = last_word(pair, place);
    if is_name(scan, place, word) {
        return;
    }
    let Some(mend) = edit(pair, place.at..place.at + mark.len_utf8(), format!("{NO_BREAK}{mark}")) else { return };
    remarks
        .push(&SPACING_BEFORE_PUNCTUATION, mend.span, format!("no blank stands before `{mark}`"))
        .help(format!("put a no-break space (U+00A0) before it: `{}{NO_BREAK}{mark}`", shown(word)))
        .edit(mend.span, mend.text);
}

/// `«`, after which French has one blank.
fn after_guillemet(scan: &Scan<'_>, remarks: &mut Remarks<'_, '_>, place: &Place) {
    let pair = scan.pair;
    let french_of_switzerland = typography::blanks(pair.locale) == Blanks::Before(&[]);
    // Words of other scripts are quoted from elsewhere.
    if french_of_switzerland || !place.after.is_some_and(|c| c.is_alphanumeric() && c < '\u{250}') {
        return;
    }
    let Some(mend) = edit(pair, place.at..place.at + '«'.len_utf8(), format!("«{NO_BREAK}")) else { return };
    remarks
        .push(&SPACING_BEFORE_PUNCTUATION, mend.span, "no blank stands after `«`")
        .help("put a no-break space (U+00A0) after it")
        .edit(mend.span, mend.text);
}

/// Whether a mark after `c` belongs to prose. Code and images are masked; what stands after them is left alone, since
/// machines move them around and a blank is the least of it.
fn ends_prose(c: char, locale: &Locale) -> bool {
    c != MASK && (c.is_alphanumeric() || (is_closing(c) && !locale.is_cjk()) || is_cjk(c))
}

/// The marks in `text` that no word stands before, and that end there or begin a name.
fn marks_alone(text: &str) -> Vec<char> {
    let mut alone = Vec::new();
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let is_loose =
            before.is_none_or(|c| is_blank(c) || matches!(c, '(' | '[' | '"' | '“' | '\'' | '‘')) && is_mark(c);
        let ends =
            |next: &char| is_blank(*next) || is_closing(*next) || *next == '\'' || (c == '.' && next.is_alphanumeric());
        if is_loose && chars.peek().is_none_or(ends) && !alone.contains(&c) {
            alone.push(c);
        }
        before = Some(c);
    }
    alone
}

/// The words in `text` that a mark follows at once, with it.
fn marked_words(text: &str) -> HashSet<(&str, char)> {
    let mut words = HashSet::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        if matches!(c, ':' | ';' | '!' | '?') {
            words.insert((&text[start..at], c));
        }
        if !is_of_word(c) {
            start = at + c.len_utf8();
        }
    }
    words
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '&' | '/' | '.')
}

/// The end of a word, as much of it as is good to read.
fn shown(word: &str) -> &str {
    word.char_indices().nth_back(LONGEST - 1).map_or(word, |(at, _)| &word[at..])
}

fn last_word<'p>(pair: &'p Pair<'_>, place: &Place) -> &'p str {
    let word = pair.target.text.get(place.word..place.end).unwrap_or_default();
    word.trim_start_matches(is_closing)
}

/// Whether a word belongs together with the mark behind it: `Yahoo!`, the drive `C:`, `&copy;`, a key of code.
fn is_name(scan: &Scan<'_>, place: &Place, word: &str) -> bool {
    let mark = place.mark;
    if mark == '»' {
        // Words of other scripts are quoted from elsewhere.
        return place.before.is_some_and(|c| c >= '\u{250}' && c.is_alphanumeric());
    }
    if word.starts_with('&') || word.contains(['_', '$', '/', '.']) {
        return true;
    }
    let is_first = place.word <= scan.first;
    let is_capital = word.starts_with(char::is_uppercase);
    let is_code = word.chars().skip(1).any(char::is_uppercase) && word.chars().any(char::is_lowercase);
    if mark == ':' {
        // Labels begin a text and drives do not: `Script: …`, but `… HKLM: …`.
        let is_key = is_code && !(is_first && is_capital);
        let is_drive = is_capital && !is_first && scan.holds(word, mark);
        return word.chars().count() == 1 || is_key || is_drive;
    }
    !word.is_empty() && is_capital && scan.holds(word, mark)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("spacing-before-punctuation", locale, source, target)
    }

    #[test]
    fn most_languages_set_no_blank() {
        for (locale, target) in [
            ("de", "Der Deckel .NET ist **zu** ."),
            ("nl", "Het deksel ( dicht ) is **dicht** ."),
            ("es", "La «tapa» está cerrada ."),
            ("ru", "Крышка закрыта ."),
            ("tr", "Kapak kapalı ."),
            ("ko", "뚜껑을 닫습니다 ."),
            ("fr", "Le couvercle est fermé ."),
        ] {
            assert_eq!(said(locale, "The lid is closed.", target), "a blank stands before `.` @  .", "{locale}");
        }
        assert_eq!(said("ar", "The lid, closed", "الغطاء ، مغلق"), "a blank stands before `،` @  ،");
        assert_eq!(said("ja", "The lid is closed.", "ふたは 、閉じています。"), "a blank stands before `、` @  、");
        assert_eq!(said("zh-TW", "All: closed", "全部 ：關閉"), "a blank stands before `：` @  ：");
    }

    #[test]
    fn no_mark_of_prose() {
        for target in [
            "Das Ziel ist .NET und um 12:30 Uhr ... :: :) `x` . `y` :",
            "Der Maßstab 4 : 3 im Ordner C:\\ .git und {0}!",
            "Deckel<br/> . Zu",
        ] {
            assert_eq!(said("de", "The target", target), "", "{target}");
        }
        for (source, target) in [
            ("Stop : Shows the text.", "Stop : toont de tekst."),
            ("The dot (.) is a name.", "De punt . is een naam."),
            ("Type `?` or \"?\" now", "Typ ? nu"),
            ("a , b", "a , b!"),
            ("A file _a_ .txt", "Een bestand a . txt"),
            ("**No**.", "Nee *.*"),
        ] {
            assert_eq!(said("nl", source, target), "", "{target}");
        }
        assert_eq!(said("th", "Really?", "จริง ๆ หรือ ?"), "");
        assert_eq!(said("ja", "The value of `x`.", "値 は `x` 。"), "");
    }

    #[test]
    fn french_has_blanks() {
        let fr = |target| said("fr-FR", "Careful", target);
        assert_eq!(
            fr("Attention: quoi? `x`: **non**; oui!"),
            "no blank stands before `:` @ :\nno blank stands before `?` @ ?\nno blank stands before `;` @ ;\nno blank stands before `!` @ !"
        );
        assert_eq!(fr("Dites «oui»"), "no blank stands after `«` @ «\nno blank stands before `»` @ »");
        assert_eq!(fr("Attention\u{202F}: quoi ? «\u{A0}oui\u{A0}» l’heure 12:30 a::b https://a.example"), "");
        assert_eq!(fr("Attention&nbsp;: quoi\u{A0} !"), "2 blanks stand before `!` @ \u{A0} !");
        assert_eq!(fr("(Le «Крышка») C: monFichier: x_y: 2 Go, 2e et 1 000,50"), "");
        assert_eq!(
            said("fr", "Yahoo! and the drive Cert: are &x; here", "Yahoo! et le lecteur Cert: sont &x; ici"),
            ""
        );
        assert_eq!(said("fr", "Script: close", "Script: fermer"), "no blank stands before `:` @ :");
        for target in ["TypeScript: langue", "Exemple de code: fermer", "Fermez-le pour l’action:"] {
            let found = said("fr", "TypeScript: code: action: Careful", target);
            assert_eq!(found, "no blank stands before `:` @ :", "{target}");
        }
        assert_eq!(said("fr-CA", "Careful", "Attention: non! oui ?"), "no blank stands before `:` @ :");
        assert_eq!(said("fr-CH", "Careful", "Attention: non! oui ? «oui»"), "");
    }
}
