//! `identifier-changed`

use std::ops::Range;

use crate::{
    check::{Check, Doubt, Inspect, Pair, Remarks, Stage, tokens},
    finding::{Level, declare_rule},
};

declare_rule! {
    /// ## What it finds
    ///
    /// A name from code that stands in the text of the source, and in the translation only in another form: with blanks
    /// in it (`System. Data. Entity`), with other letters (`DbContexto`) or partly translated (`Get-Enfant`). Written
    /// in other case (`dbcontext`) it is a warning; where nothing like it is there at all, and the locale keeps this
    /// name elsewhere, a note.
    ///
    /// Names are words with capitals inside, words joined with full stops, underscores or back-slashes, cmdlets, file
    /// names, options with two hyphens. Endings that the language puts on names are fine: `DbSet'i`, `DbSetを`,
    /// `DbSet-Eigenschaft`.
    ///
    /// ## Why it matters
    ///
    /// A name that is copied from the page has to work.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Use the KettleLid class.</span><span class="sxs-lookup"><span data-stu-id="a-1">Use the KettleLid class.</span></span>
    /// ```
    /// ```md nl
    /// <span data-ttu-id="a-1">Gebruik de klasse Kettle lid.</span><span class="sxs-lookup"><span data-stu-id="a-1">Use the KettleLid class.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Copy the name from the source.
    ///
    /// ```md nl
    /// <span data-ttu-id="a-1">Gebruik de klasse KettleLid.</span><span class="sxs-lookup"><span data-stu-id="a-1">Use the KettleLid class.</span></span>
    /// ```
    pub(super) static IDENTIFIER_CHANGED = {
        name: "identifier-changed",
        summary: "a name from code is spelled in another way",
        level: Error,
        group: Integrity,
        category: InconsistentEntities,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &IDENTIFIER_CHANGED, inspect: Inspect::Pair(Stage::Text, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let language = pair.locale.language();
    let mut work = Work::new(pair);
    for (range, name) in tokens::identifiers(&pair.source.text) {
        if !work.goes_on() {
            return;
        }
        let wanted = work.count_before(&range, name);
        let there = tokens::present(&pair.target.text, name, language, wanted);
        if there >= wanted || work.is_code(name) || remarks.is_explained(name) {
            continue;
        }
        // Blanks that are missing around a link are another rule's matter, and so is the plural.
        let there = there + work.count_in_marks(name);
        if there >= wanted || work.has_singular(name) {
            continue;
        }
        work.say(name, there, remarks);
    }
}

/// How much may be looked at for one pair: keeps texts of a megabyte from taking minutes.
const BUDGET: usize = 4 << 20;

/// The search for what became of names.
struct Work<'p> {
    pair: &'p Pair<'p>,
    budget: usize,
    each: usize,
    /// The target without blanks and in small letters, made for the first name that is missing.
    squeezed: Option<Squeezed>,
    /// Words of the target that nothing in the source is like, made then as well.
    words: Option<Vec<Range<usize>>>,
}

impl<'p> Work<'p> {
    fn new(pair: &'p Pair<'p>) -> Self {
        let each = pair.source.text.len() + pair.target.text.len();
        Self { pair, budget: BUDGET.max(8 * each), each, squeezed: None, words: None }
    }

    fn goes_on(&mut self) -> bool {
        let goes_on = self.budget >= self.each;
        self.budget = self.budget.saturating_sub(self.each);
        goes_on
    }

    /// How often the source has `name` up to and including the one at `range`: as often the target has to have it.
    fn count_before(&self, range: &Range<usize>, name: &str) -> usize {
        tokens::present(&self.pair.source.text[..range.end], name, self.pair.source_language, usize::MAX).max(1)
    }

    fn is_code(&self, name: &str) -> bool {
        let target = &self.pair.target;
        target.codes.iter().any(|code| code.text.contains(name))
            || target.images.iter().any(|image| image.text.contains(name))
            || target.links.iter().any(|link| link.text.is_empty() && link.target.contains(name))
    }

    /// How often the name fills links or what is emphasized, with other words right beside it.
    fn count_in_marks(&self, name: &str) -> usize {
        let target = &self.pair.target;
        let language = self.pair.locale.language();
        let marks = target.links.iter().map(|link| &link.range);
        let marks = marks.chain(target.strong.iter().chain(&target.emphasis).map(|token| &token.range));
        let is_beside = |range: &&Range<usize>| {
            let (start, end) = (range.start, range.end);
            target.text[start..end].contains(name) && !tokens::stands_alone(&target.text, start, end, language)
        };
        marks.filter(is_beside).map(|range| tokens::present(&target.text[range.clone()], name, language, 9)).sum()
    }

    fn has_singular(&self, name: &str) -> bool {
        name.strip_suffix('s').is_some_and(|one| {
            one.len() > 3 && tokens::present(&self.pair.target.text, one, self.pair.locale.language(), 1) > 0
        })
    }

    /// Says what became of a name that is `there` times in the target, which is not enough.
    fn say(&mut self, name: &str, there: usize, remarks: &mut Remarks<'_, '_>) {
        let target = &self.pair.target;
        if let Some(range) = self.torn(name) {
            let written = &target.text[range.clone()];
            let is_split = written.contains(is_blank);
            let message = if is_split {
                format!("the name `{name}` is torn apart: `{written}`")
            } else {
                format!("the name `{name}` is written `{written}`")
            };
            let finding = remarks.push(&IDENTIFIER_CHANGED, target.place(range), message);
            finding.help(format!("write `{name}`"));
            if !is_split {
                finding.level = Level::Warning;
            }
            remarks.explain(name);
        } else if let Some(range) = self.similar(name) {
            let message = format!("the name `{name}` is `{}` here", &target.text[range.clone()]);
            remarks.push(&IDENTIFIER_CHANGED, target.place(range), message).help(format!("write `{name}`"));
            remarks.explain(name);
        } else if there == 0 {
            let message = format!("the name `{name}` is not in the translation");
            let doubt = Doubt::KeptElsewhere(name.to_owned());
            let finding = remarks.suspect(&IDENTIFIER_CHANGED, target.span, message, doubt);
            finding.help("write it as the source does, or leave it out there too").level = Level::Note;
            remarks.explain(name);
        }
    }

    /// Where the name stands with blanks in it or in other case.
    fn torn(&mut self, name: &str) -> Option<Range<usize>> {
        let (text, language) = (&*self.pair.target.text, self.pair.locale.language());
        let squeezed = self.squeezed.get_or_insert_with(|| Squeezed::of(text));
        let small = name.to_ascii_lowercase();
        let mut from = 0;
        while let Some(found) = memchr::memmem::find(&squeezed.text.as_bytes()[from..], small.as_bytes()) {
            let start = from + found;
            let range = squeezed.places[start]..squeezed.places[start + small.len() - 1] + 1;
            from = start + small.len();
            let written = &text[range.clone()];
            if written == name || !tokens::stands_alone(text, range.start, range.end, language) {
                continue;
            }
            if is_torn(name, written) {
                return Some(range);
            }
        }
        None
    }

    /// A word of the target that is nearly the name.
    fn similar(&mut self, name: &str) -> Option<Range<usize>> {
        let (source, text) = (&*self.pair.source.text, &*self.pair.target.text);
        let words = self.words.get_or_insert_with(|| {
            let unknown = |range: &Range<usize>| !source.contains(&text[range.clone()]);
            words(text).filter(unknown).take(MOST_WORDS).collect()
        });
        let at = words.iter().position(|range| is_similar(name, &text[range.clone()]))?;
        Some(words.remove(at))
    }
}

/// How many words of a target are looked at.
const MOST_WORDS: usize = 1 << 12;

/// Text without blanks and in small letters.
struct Squeezed {
    text: String,
    /// Where each byte of it stands in the text.
    places: Vec<usize>,
}

impl Squeezed {
    fn of(text: &str) -> Self {
        let mut squeezed = Self { text: String::with_capacity(text.len()), places: Vec::with_capacity(text.len()) };
        for (at, c) in text.char_indices().filter(|(_, c)| !is_blank(*c)) {
            let c = match c {
                '\u{2010}' | '\u{2011}' | '\u{2013}' => '-',
                '。' | '．' => '.',
                c => c.to_ascii_lowercase(),
            };
            let before = squeezed.text.len();
            squeezed.text.push(c);
            squeezed.places.resize(squeezed.places.len() + squeezed.text.len() - before, at);
        }
        squeezed
    }
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
}

/// Whether `written` is `name` damaged, and not words of the language that happen to be spelled like it.
fn is_torn(name: &str, written: &str) -> bool {
    !written.contains(is_blank) || name.len() > 3
}

/// Words that may be names: runs of letters, digits and what joins them.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '\\' | '/' | ':');
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-')?;
        let end = text[start..].find(|c: char| !is_part(c)).map_or(text.len(), |length| start + length);
        at = end;
        let word = text[start..end].trim_end_matches(['.', ':', '-', '/', '\\']);
        Some(start..start + word.len())
    })
}

/// Whether a word is a name that was damaged: a letter or two are others, or some of its parts are.
fn is_similar(name: &str, word: &str) -> bool {
    let length = name.len();
    if length < 4 || name.eq_ignore_ascii_case(word) || word.len() < 3 || word.len() > 2 * length + 8 {
        return false;
    }
    let allowed = if length < 8 { 1 } else { 2 };
    if word.len().abs_diff(length) <= 2 * allowed
        && begins_alike(name, word)
        && strsim::osa_distance(name, word) <= allowed
    {
        return true;
    }
    ['.', '-', '_', '\\'].iter().any(|joint| shares_parts(name, word, *joint))
}

/// A cheap look before the dear one: the first letter or the last is the same.
fn begins_alike(name: &str, word: &str) -> bool {
    name.chars().next() == word.chars().next() || name.chars().next_back() == word.chars().next_back()
}

/// Whether two names have as many parts and one of them in common.
fn shares_parts(name: &str, word: &str, joint: char) -> bool {
    if !name.contains(joint) || name.matches(joint).count() != word.matches(joint).count() {
        return false;
    }
    name.split(joint).zip(word.split(joint)).any(|(a, b)| a.len() > 2 && a == b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::units;

    fn said(locale: &str, source: &str, target: &str) -> String {
        let all = units(locale, &[(source, target)]);
        let lines = all.lines().filter(|line| line.contains("identifier-changed"));
        lines.map(|line| line.replace(" identifier-changed a-101", "")).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn damaged_names_are_found() {
        assert_eq!(
            said("es", "Uses Lid.Data.Entity.", "Usa Lid. Data. Entity."),
            "error: the name `Lid.Data.Entity` is torn apart: `Lid. Data. Entity` @ Lid. Data. Entity"
        );
        assert_eq!(
            said("nl", "The KettleLid", "De Kettle lid"),
            "error: the name `KettleLid` is torn apart: `Kettle lid` @ Kettle lid"
        );
        assert_eq!(
            said("tr", "The KettleLid", "kettlelid nesnesi"),
            "warning: the name `KettleLid` is written `kettlelid` @ kettlelid"
        );
        assert_eq!(
            said("es", "The KettleLid", "El KettleLido"),
            "error: the name `KettleLid` is `KettleLido` here @ KettleLido"
        );
        assert_eq!(
            said("ru", "Run Get-KettleLid.", "Запустите Get-Крышка."),
            "error: the name `Get-KettleLid` is `Get-Крышка` here @ Get-Крышка"
        );
        assert_eq!(
            said("ja", "Edit lids.json.", "lid.json を編集します。"),
            "error: the name `lids.json` is `lid.json` here @ lid.json"
        );
        assert_eq!(
            said("de", "Use --no-lid.", "Verwenden Sie -- no-lid."),
            "error: the name `--no-lid` is torn apart: `-- no-lid` @ -- no-lid"
        );
        assert_eq!(
            said("ko", "KettleLid and KettleLid", "KettleLid 및 KettleLld"),
            "error: the name `KettleLid` is `KettleLld` here @ KettleLld"
        );
    }

    #[test]
    fn missing_names_wait_for_the_docset() {
        assert_eq!(
            said("ar", "Use KettleLid.", "استخدم الغطاء."),
            "note: the name `KettleLid` is not in the translation @ استخدم الغطاء."
        );
    }

    #[test]
    fn endings_and_code_are_fine() {
        for (locale, source, target) in [
            ("tr", "the KettleLid", "KettleLid'i"),
            ("de", "the KettleLid property", "die KettleLid-Eigenschaft"),
            ("ja", "the KettleLid of it", "そのKettleLidの"),
            ("ko", "the KettleLid", "KettleLid를"),
            ("pl", "in KettleLid", "w KettleLidem"),
            ("ru", "the KettleLids", "объекты KettleLid'ы и KettleLids"),
            ("fr", "of KettleLid", "d'KettleLid, l’KettleLid"),
            ("es", "the KettleLid", "el `KettleLid`"),
            ("fr", "KettleLid and KettleLid", "KettleLid"),
            ("zh-TW", "the KettleLid", "此KettleLid類別"),
        ] {
            assert_eq!(said(locale, source, target), "", "{target}");
        }
    }

    #[test]
    fn likeness_has_bounds() {
        assert!(is_similar("Get-KettleLid", "Get-Deckel") && is_similar("KettleLid", "KetleLid"));
        assert!(!is_similar("KettleLid", "Kessel") && !is_similar("x86", "x64") && !is_similar("Kettle.Lid", "a.b"));
    }
}
