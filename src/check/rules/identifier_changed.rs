//! `identifier-changed`

use std::{collections::HashSet, ops::Range};

use crate::{
    check::{
        Check, Doubt, Inspect, Pair, Remarks, Stage,
        tokens::{self, Identifier},
        typography,
    },
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
    /// What is found again in an article is a note, since it has the same cause: the same slip in the same words, and in
    /// a machine translation any slip of this kind.
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
    say_sharps(pair, remarks);
    let language = pair.locale.language();
    let theirs: Vec<Identifier<'_>> = tokens::identifiers(&pair.source.text).collect();
    let ours: Vec<Identifier<'_>> = tokens::identifiers(&pair.target.text).collect();
    if are_same(&theirs, &ours) {
        return;
    }
    let mut work = Work::new(pair);
    for (range, name) in theirs {
        if !work.goes_on() {
            return;
        }
        let wanted = work.count_before(&range, name);
        let there = tokens::present(&pair.target.text, name, language, wanted);
        if there >= wanted || pair.is_code_here(name) || remarks.is_explained(name) || work.has_placeholder(&range) {
            continue;
        }
        // Blanks that are missing around a link are another rule's matter, and so is the plural.
        let there = there + work.count_in_marks(name);
        if there >= wanted || work.has_singular(name) || work.has_product(name) {
            continue;
        }
        work.say(name, there, remarks);
    }
    for (range, word) in ours {
        if memchr::memmem::find(pair.source.text.as_bytes(), word.as_bytes()).is_some() {
            continue;
        }
        if !work.goes_on() {
            return;
        }
        work.say_one_too_many(range, word, remarks);
    }
}

/// Says where `C #` stands for `C#`.
fn say_sharps(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let (source, target) = (&*pair.source.text, &pair.target);
    let is_sharp = |at: &usize| {
        let letter = source[..*at].chars().next_back().is_some_and(|c| c.is_ascii_uppercase());
        letter && !source[..*at - 1].ends_with(|c: char| c.is_alphanumeric())
    };
    let names = memchr::memchr_iter(b'#', source.as_bytes()).filter(|at| *at > 0 && is_sharp(at));
    let mut names: Vec<&str> = names.map(|at| &source[at - 1..=at]).collect();
    names.sort_unstable();
    names.dedup();
    for name in names.into_iter().filter(|name| source.matches(name).count() > target.text.matches(name).count()) {
        for blank in [' ', '\u{A0}'] {
            let torn = format!("{}{blank}#", &name[..1]);
            let Some(start) = target.text.find(&torn).filter(|_| !source.contains(&torn)) else { continue };
            let message = format!("the name `{name}` is torn apart: `{torn}`");
            let place = target.place(start..start + torn.len());
            remarks.push(&IDENTIFIER_CHANGED, place, message).help(format!("write `{name}`"));
            break;
        }
    }
}

/// Whether two texts have the same names, in whatever order.
fn are_same(theirs: &[Identifier<'_>], ours: &[Identifier<'_>]) -> bool {
    if theirs.len() != ours.len() {
        return false;
    }
    theirs.iter().zip(ours).all(|((_, their), (_, our))| their == our) || sorted(theirs) == sorted(ours)
}

fn sorted<'t>(identifiers: &[Identifier<'t>]) -> Vec<&'t str> {
    let mut names: Vec<_> = identifiers.iter().map(|(_, name)| *name).collect();
    names.sort_unstable();
    names
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
    /// What was spoken of, in the target.
    said: Vec<Range<usize>>,
}

impl<'p> Work<'p> {
    fn new(pair: &'p Pair<'p>) -> Self {
        let each = pair.source.text.len() + pair.target.text.len();
        Self { pair, budget: BUDGET.max(8 * each), each, squeezed: None, words: None, said: Vec::new() }
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

    /// Whether part of the name at `range` of the source is emphasized: `C:\*version*\bin` is to be filled in.
    fn has_placeholder(&self, range: &Range<usize>) -> bool {
        let source = &self.pair.source;
        let is_part = |mark: &Range<usize>| {
            mark.start < range.end && range.start < mark.end && (range.start < mark.start || mark.end < range.end)
        };
        source.text[range.clone()].contains(['/', '\\'])
            && source.strong.iter().chain(&source.emphasis).any(|mark| is_part(&mark.range))
    }

    /// Whether the name is that of a product with its number, and the target has a blank between: `Windows 10` for
    /// `Windows10`.
    fn has_product(&self, name: &str) -> bool {
        const SHORTEST: usize = 5;
        let (word, number) = name.split_at(name.find(|c: char| c.is_ascii_digit()).unwrap_or(name.len()));
        let is_word = word.len() >= SHORTEST
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && word[1..].bytes().all(|byte| byte.is_ascii_lowercase());
        let is_product = is_word && !number.is_empty() && number.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.'));
        let text = &self.pair.target.text;
        is_product && [' ', '\u{A0}', '\u{202F}'].iter().any(|blank| text.contains(&format!("{word}{blank}{number}")))
    }

    fn has_singular(&self, name: &str) -> bool {
        name.strip_suffix('s').is_some_and(|one| {
            one.len() > 3 && tokens::present(&self.pair.target.text, one, self.pair.locale.language(), 1) > 0
        })
    }

    /// Says what became of a name that is `there` times in the target, which is not enough.
    fn say(&mut self, name: &str, there: usize, remarks: &mut Remarks<'_, '_>) {
        let target = &self.pair.target;
        let one = name.strip_suffix('s').filter(|one| one.len() > 3);
        let whole = self.torn(name).or_else(|| self.torn(one?));
        let is_whole = whole.is_some();
        if let Some(range) = whole.or_else(|| self.torn_within(name)) {
            self.said.push(range.clone());
            let written = &target.text[range.clone()];
            let is_split = written.contains(is_blank);
            let message = if is_split {
                format!("the name `{name}` is torn apart: `{written}`")
            } else {
                format!("the name `{name}` is written `{written}`")
            };
            // Where the source has both forms, either may be meant.
            let is_sure = is_plain(name) && !self.pair.source.text.contains(written);
            let mend = typography::edit(self.pair, range.clone(), name).filter(|_| is_sure && is_whole);
            let finding = remarks.push(&IDENTIFIER_CHANGED, target.place(range), message);
            finding.help(format!("write `{name}`"));
            if let Some(mend) = mend {
                finding.edit(mend.span, mend.text);
            }
            if !is_split {
                finding.level = Level::Warning;
            }
            remarks.explain(name);
        } else if let Some(range) = self.similar(name) {
            self.said.push(range.clone());
            let message = format!("the name `{name}` is `{}` here", &target.text[range.clone()]);
            remarks.push(&IDENTIFIER_CHANGED, target.place(range), message).help(format!("write `{name}`"));
            remarks.explain(name);
        } else if let Some(range) = self.noun(name) {
            self.said.push(range.clone());
            let message = format!("the name `{name}` is `{}` here", &target.text[range.clone()]);
            remarks.push(&IDENTIFIER_CHANGED, target.place(range), message).help(format!("write `{name}`"));
            remarks.explain(name);
        } else if there == 0 && self.is_all(name) {
            let message = format!("the name `{name}` is translated");
            let finding = remarks.push(&IDENTIFIER_CHANGED, target.span, message);
            finding.help(format!("write `{name}`")).level = Level::Warning;
            remarks.explain(name);
        } else if there == 0 {
            let message = format!("the name `{name}` is not in the translation");
            let doubt = Doubt::KeptElsewhere(name.to_owned());
            let finding = remarks.suspect(&IDENTIFIER_CHANGED, target.span, message, doubt);
            finding.help("write it as the source does, or leave it out there too").level = Level::Note;
            remarks.explain(name);
        }
    }

    /// Says that a name of the target is nearly one of the source, where that one is there often enough besides.
    fn say_one_too_many(&mut self, range: Range<usize>, word: &str, remarks: &mut Remarks<'_, '_>) {
        if self.said.iter().any(|said| said.start < range.end && range.start < said.end) || remarks.is_explained(word) {
            return;
        }
        let language = self.pair.locale.language();
        let near = tokens::identifiers(&self.pair.source.text).take(MOST_NAMES).find(|(_, name)| {
            let inflected = tokens::is_inflected(word, name, language)
                || word.starts_with(name) && tokens::stands_alone(word, 0, name.len(), language);
            !inflected && name.len() > 4 && (name.eq_ignore_ascii_case(word) || is_misspelled(name, word))
        });
        let Some((_, name)) = near.filter(|_| !self.is_over_edge(&range)) else { return };
        let message = format!("the name `{name}` is `{word}` here");
        let finding = remarks.push(&IDENTIFIER_CHANGED, self.pair.target.place(range.clone()), message);
        finding.help(format!("write `{name}`"));
        if name.eq_ignore_ascii_case(word) {
            finding.level = Level::Warning;
        }
        self.said.push(range);
    }

    /// Whether the source says nothing but this name, which no product is called like: `recordType`, `a_b`.
    fn is_all(&self, name: &str) -> bool {
        let said = self.pair.source.text.trim().trim_start_matches('-');
        let is_code = name.starts_with(|c: char| c.is_ascii_lowercase()) || name.contains(['_', '.', '-']);
        said == name && is_code
    }

    /// Where the noun of a cmdlet stands without its verb.
    fn noun(&self, name: &str) -> Option<Range<usize>> {
        let (verb, noun) = name.split_once('-')?;
        let (source, text) = (&*self.pair.source.text, &*self.pair.target.text);
        let is_alone = |text: &str| {
            text.match_indices(noun)
                .map(|(at, _)| at)
                .find(|at| !text[..*at].ends_with('-') && tokens::stands_alone(text, *at, at + noun.len(), ""))
        };
        if noun.len() <= SHORT || !tokens::VERBS.contains(verb) || is_alone(source).is_some() {
            return None;
        }
        is_alone(text).map(|at| at..at + noun.len())
    }

    /// Where a name of several parts stands with blanks in it, whose last part is another; or with its underscores alone.
    fn torn_within(&mut self, name: &str) -> Option<Range<usize>> {
        let (source, text) = (&*self.pair.source.text, &*self.pair.target.text);
        if name.matches('.').count() > 1 {
            let (parent, _) = name.rsplit_once('.')?;
            let found = self.torn(parent).filter(|range| text[range.clone()].contains(is_blank));
            return found.filter(|range| text[range.end..].starts_with('.'));
        }
        if !name.contains('_') || lone_underscore(source, 0).is_some() {
            return None;
        }
        let mut from = 0;
        while let Some(at) = lone_underscore(text, from) {
            let (before, behind) = (text[..at].trim_end(), text[at + 1..].trim_start());
            let start = before.len() - before.rsplit(is_blank).next().map_or(0, str::len);
            let end = text.len() - behind.len() + behind.split(is_blank).next().map_or(0, str::len);
            if !self.said.iter().any(|said| said.start < end && start < said.end) {
                return Some(start..end);
            }
            from = at + 1;
        }
        None
    }

    /// Whether what stands at `range` of the target is part of something longer that the source has as well.
    fn is_in_known(&self, range: &Range<usize>) -> bool {
        let text = &*self.pair.target.text;
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
        let before = text[..range.start].chars().rev().take_while(|c| is_part(*c)).count();
        let behind = text[range.end..].chars().take_while(|c| is_part(*c)).count();
        let long = text[range.start - before..range.end + behind].trim_end_matches('.');
        long.len() > range.len() && self.pair.source.text.contains(long)
    }

    /// Whether a link or something emphasized begins or ends within a word of the target: a blank is missing there, and
    /// the word is two.
    fn is_over_edge(&self, range: &Range<usize>) -> bool {
        let target = &self.pair.target;
        let marks = target.links.iter().map(|link| &link.range);
        let mut marks = marks.chain(target.strong.iter().chain(&target.emphasis).map(|token| &token.range));
        let is_inside = |at: usize| range.start < at && at < range.end;
        marks.any(|mark| is_inside(mark.start) || is_inside(mark.end))
    }

    /// Where the name stands with blanks in it or in other case.
    fn torn(&mut self, name: &str) -> Option<Range<usize>> {
        let text = &*self.pair.target.text;
        let squeezed = self.squeezed.take().unwrap_or_else(|| Squeezed::of(text));
        let found = self.torn_in(&squeezed, name);
        self.squeezed = Some(squeezed);
        found
    }

    fn torn_in(&self, squeezed: &Squeezed, name: &str) -> Option<Range<usize>> {
        let (text, language) = (&*self.pair.target.text, self.pair.locale.language());
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
            let sources = [Some(&*self.pair.source.text), self.pair.around];
            let is_of_source =
                written.contains(is_blank) && sources.iter().flatten().any(|text| text.contains(written));
            if is_torn(name, written) && !is_of_source && !self.is_in_known(&range) {
                return Some(range);
            }
        }
        None
    }

    /// A word of the target that is nearly the name.
    fn similar(&mut self, name: &str) -> Option<Range<usize>> {
        let (source, text) = (&*self.pair.source.text, &*self.pair.target.text);
        let words = self.words.get_or_insert_with(|| {
            let known: HashSet<&str> = words(source).map(|range| &source[range]).collect();
            let unknown = |range: &Range<usize>| !range.is_empty() && !known.contains(&text[range.clone()]);
            words(text).filter(unknown).take(MOST_WORDS).collect()
        });
        let language = self.pair.locale.language();
        let is_like = |range: &Range<usize>| {
            let word = &text[range.clone()];
            is_similar(name, word) && !tokens::is_inflected(word, name, language)
        };
        let at = words.iter().position(is_like)?;
        if self.is_over_edge(&self.words.as_ref()?[at]) {
            return None;
        }
        let range = self.words.as_mut()?.remove(at);
        Some(with_stem(text, range))
    }
}

/// Nouns of cmdlets that are no longer than this may be any word.
const SHORT: usize = 5;

/// Where an underscore stands between blanks, from byte `from` on.
fn lone_underscore(text: &str, from: usize) -> Option<usize> {
    let is_lone = |at: &usize| {
        let before = text[..*at].chars().next_back();
        let behind = text[at + 1..].chars().next();
        before.is_none_or(is_blank) && behind.is_none_or(is_blank) && before.or(behind).is_some()
    };
    memchr::memchr_iter(b'_', &text.as_bytes()[from..]).map(|at| from + at).find(is_lone)
}

/// How many names of a source are looked at for one of the target.
const MOST_NAMES: usize = 64;
/// Whether a name means itself in Markdown, so that it can be written as it is.
fn is_plain(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'/'))
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
            if c.is_ascii() {
                squeezed.text.push(c.to_ascii_lowercase());
                squeezed.places.push(at);
                continue;
            }
            let c = match c {
                '\u{2010}' | '\u{2011}' | '\u{2013}' => '-',
                '。' | '．' => '.',
                c => c,
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

/// Words that may be names: runs of letters, digits and what joins them; and what they are joined of.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    let runs = std::iter::from_fn(move || {
        let start = at + text[at..].find(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-')?;
        let end = end_of_word(text, start);
        at = end;
        let word = text[start..end].trim_end_matches(['.', ':', '-', '/', '\\']);
        Some(start..start + word.len())
    });
    runs.flat_map(|run| {
        let joined = text[run.clone()].contains(['-', '/', ':']);
        let parts = tokens::parts(text, run.clone(), |byte| matches!(byte, b'-' | b'/' | b':')).filter(move |_| joined);
        std::iter::once(run).chain(parts.map(|(range, _)| range))
    })
}

/// A word that begins with a hyphen, and the letters before it: `設定-Item`.
fn with_stem(text: &str, range: Range<usize>) -> Range<usize> {
    const LONGEST: usize = 12;
    if !text[range.clone()].starts_with('-') {
        return range;
    }
    let stem = text[..range.start].chars().rev().take(LONGEST).take_while(|c| c.is_alphabetic());
    range.start - stem.map(char::len_utf8).sum::<usize>()..range.end
}

/// Where the word ends that begins at `start`: also where another script begins without a mark between.
fn end_of_word(text: &str, start: usize) -> usize {
    let is_joint = |c: char| matches!(c, '_' | '.' | '-' | '\\' | '/' | ':');
    let is_far = |c: char| c >= '\u{2E80}';
    let mut before = '.';
    for (at, c) in text[start..].char_indices() {
        let is_other_script = !is_joint(before) && is_far(c) != is_far(before);
        if !(c.is_alphanumeric() || is_joint(c)) || (is_other_script && !is_joint(c)) {
            return start + at;
        }
        before = c;
    }
    text.len()
}

/// Whether a word is a name that was damaged: a letter or two are others, or some of its parts are.
fn is_similar(name: &str, word: &str) -> bool {
    if name.eq_ignore_ascii_case(word) || word.len() > 2 * name.len() + 8 {
        return false;
    }
    is_misspelled(name, word)
        || ['.', '-', '_', '\\'].iter().any(|joint| shares_parts(name, word, *joint))
        || has_same_verb(name, word)
}

/// Whether a letter or two are others, or a digit.
fn is_misspelled(name: &str, word: &str) -> bool {
    let is_digit_pair = |(a, b): (u8, u8)| a == b || (a.is_ascii_digit() && b.is_ascii_digit());
    if name.len() == word.len() && name.bytes().zip(word.bytes()).all(is_digit_pair) {
        return name != word;
    }
    let allowed = match name.len() {
        0..4 => return false,
        4..8 => 1,
        _ => 2,
    };
    word.len().abs_diff(name.len()) <= 2 * allowed
        && begins_alike(name, word)
        && strsim::osa_distance(name, word) <= allowed
}

/// A cheap look before the dear one: the first letter or the last is the same.
fn begins_alike(name: &str, word: &str) -> bool {
    name.chars().next() == word.chars().next() || name.chars().next_back() == word.chars().next_back()
}

/// Whether both are a verb of cmdlets with something behind it: `Backup-GPO`, `Backup-objektum`.
fn has_same_verb(name: &str, word: &str) -> bool {
    let parts = name.split_once('-').zip(word.split_once('-'));
    parts.is_some_and(|((verb, _), (other, noun))| verb == other && noun.len() > 1 && tokens::VERBS.contains(verb))
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
    fn partly_damaged_names_are_found() {
        for (locale, source, target, message) in [
            (
                "pl",
                "Get Kettle.LidModel.Rings here.",
                "Tu jest Kettle. LidModel. pierścień.",
                "torn apart: `Kettle. LidModel`",
            ),
            ("de", "Set LID_KIND_ROUND now.", "Legen Sie LID \\_ Art \\_ rund fest.", "torn apart: `LID _ Art`"),
            ("tr", "Lids in Q#.", "Q # kapakları.", "the name `Q#` is torn apart: `Q #`"),
            ("sv", "Run Copy-KettleLidRing again.", "Kör Kopiera KettleLidRing igen.", "is `KettleLidRing` here"),
            ("hu", "Use Backup-LID.", "Használja: Backup-fedő-objektum.", "is `Backup-fedő-objektum` here"),
            ("ru", "kettleLidKind", "видКрышкиЧайника", "warning: the name `kettleLidKind` is translated"),
        ] {
            let said = said(locale, source, target);
            assert!(said.contains(message), "{source}: {said}");
        }
    }

    #[test]
    fn products_and_placeholders_may_be_written_otherwise() {
        for (locale, source, target) in [
            ("ja", "Kettles10, Kettles8.1 and KettleLid fit.", "Kettles 10、Kettles 8.1、KettleLid が合います。"),
            ("pl", r"Go to C:\Lids\\*Version*\bin.", r"Przejdź do C:\Lids\\*wersja*\bin."),
            ("de", "The Kettle Lid (KL, KettleLid)", "Das Kettle Lid (KL)"),
            ("pt-BR", "[KettleLid](a.md) or [KettlePot](b.md)", "[KettleLid](a.md)ou [KettlePot](b.md)"),
            ("hu", "Use KettleLid and KettlePot.", "Használja: KettleLiden, KettlePottól."),
            ("fi", "Use KettleLid.", "Käytä KettleLidiä."),
        ] {
            assert_eq!(said(locale, source, target), "", "{target}");
        }
        assert!(said("ja", "Int32 is there.", "Int 32 です。").contains("torn apart"));
        assert_eq!(
            said("fr", "[kettlelid-rings](a.md) for KettleLid", "[kettlelid-rings](a.md) pour kettlelid"),
            "warning: the name `KettleLid` is written `kettlelid` @ kettlelid"
        );
    }

    #[test]
    fn one_damaged_name_among_good_ones_is_found() {
        assert_eq!(
            said("fr", "KettleLid", "KettleLid et KetleLid"),
            "error: the name `KettleLid` is `KetleLid` here @ KetleLid"
        );
        assert_eq!(
            said("es", "KettleLid", "KettleLid y kettleLid"),
            "warning: the name `KettleLid` is `kettleLid` here @ kettleLid"
        );
        assert_eq!(said("de", "two KettleLid", "KettleLids, KettleLidn"), "");
    }

    #[test]
    fn missing_names_wait_for_the_docset() {
        let lost = ("Use KettleLid.", "استخدم الغطاء.");
        assert_eq!(said("ar", lost.0, lost.1), "");
        let kept = [
            ("Open KettleLid.", "افتح KettleLid."),
            ("Close KettleLid.", "أغلق KettleLid."),
            ("Turn KettleLid.", "أدر KettleLid."),
        ];
        let found = units("ar", &[&kept[..], &[lost]].concat());
        assert!(
            found.contains("note identifier-changed a-104: the name `KettleLid` is not in the translation"),
            "{found}"
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
        assert!(is_similar("Lid01", "Lid07") && words("JavaScrip-API、同IrtelliSenseの").count() == 4);
        assert!(!is_similar("KettleLid", "Kessel") && !is_similar("x86", "xml") && !is_similar("Kettle.Lid", "a.b"));
    }
}
