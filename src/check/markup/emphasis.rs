//! [`compare`]: what is bold or in italics in a translation or its source, and not in the other.

use std::ops::Range;

use crate::{
    check::{
        Pair,
        markup::{
            html,
            links::{is_within, lost_ranges, words},
            literal::{Kind, as_shown, broken},
            plain::{find, is_around},
        },
    },
    parse::passage::{MASK, Passage, Token},
};

/// A way of setting words apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Face {
    /// `**words**`
    Bold,
    /// `*words*`
    Italics,
}

impl Face {
    /// Both of them.
    pub(crate) const ALL: [Self; 2] = [Self::Bold, Self::Italics];

    fn other(self) -> Self {
        if self == Self::Bold { Self::Italics } else { Self::Bold }
    }

    /// As it stands in messages: "is bold".
    pub(crate) fn name(self) -> &'static str {
        if self == Self::Bold { "bold" } else { "in italics" }
    }

    /// What is written around words.
    pub(crate) fn mark(self) -> &'static str {
        if self == Self::Bold { "**" } else { "*" }
    }
}

/// What differs in one face.
#[derive(Debug)]
pub(crate) struct Differing {
    /// Which.
    pub(crate) face: Face,
    /// How many runs the source has.
    pub(crate) in_source: usize,
    /// How many runs are lost, or added; at least one.
    pub(crate) count: usize,
    /// Whether they are lost.
    pub(crate) is_lost: bool,
    /// The words, where it is known which: of the source if lost, of the translation if added.
    pub(crate) words: Vec<String>,
    /// What stands there instead.
    pub(crate) instead: Instead,
    /// The part of the target's text where it is to be seen.
    pub(crate) range: Option<Range<usize>>,
}

/// What became of words that were set apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Instead {
    /// Plain text, or other words.
    Plain,
    /// Text in brackets or quotation marks.
    Brackets,
    /// Text in the other face.
    Face(Face),
}

/// Where the sides of `pair` differ: nothing where marks are shown as they are, since that is what is wrong.
pub(crate) fn compare(pair: &Pair<'_>) -> Vec<Differing> {
    let (source, target) = (&pair.source, &pair.target);
    let saying = |tokens: &[Token]| tokens.iter().filter(|token| says(token)).count();
    let counts = |passage: &Passage<'_>| (saying(&passage.strong), saying(&passage.emphasis));
    if counts(source) == counts(target) {
        return Vec::new();
    }
    let target = &*as_shown(pair);
    let stars = |passage: &Passage<'_>| memchr::memchr_iter(b'*', passage.text.as_bytes()).count();
    let shows_marks = stars(source) != stars(target);
    if shows_marks || broken(pair).iter().any(|broken| matches!(broken.kind, Kind::Emphasis)) {
        return Vec::new();
    }
    let gone = lost_ranges(pair);
    let [bold, italics] = Face::ALL.map(|face| Runs::new(pair, target, face, &gone));
    // What has the other face now is lost in one only.
    let turned = |from: &Runs<'_>, to: &Runs<'_>| from.lacking().min(to.surplus());
    let (into_italics, into_bold) = (turned(&bold, &italics), turned(&italics, &bold));
    [(bold, into_italics, into_bold), (italics, into_bold, into_italics)]
        .into_iter()
        .filter_map(|(runs, away, here)| runs.lost(pair, target, away).or_else(|| runs.added(pair, target, here)))
        .collect()
}

/// The runs of one face on both sides.
struct Runs<'p> {
    face: Face,
    source: Vec<&'p Token>,
    target: Vec<&'p Token>,
    /// How many of each side are written as HTML.
    tags: (usize, usize),
}

/// More of anything than this is not looked at.
const MANY: usize = 50;
/// Between runs that became one there stand no more bytes than this, and no more letters than that.
const GAP: usize = 12;
const SHORT: usize = 3;

impl<'p> Runs<'p> {
    fn new(pair: &'p Pair<'_>, target: &'p Passage<'_>, face: Face, gone: &[Range<usize>]) -> Self {
        let of = |passage: &'p Passage<'_>| if face == Face::Bold { &passage.strong } else { &passage.emphasis };
        let mut source = outermost(of(&pair.source));
        source.retain(|run| !is_within(gone, &run.range));
        let mut runs = outermost(of(target));
        // What was code or is code now is the matter of the rule on code.
        let codes = |one: &'p Passage<'_>, other: &Passage<'_>| -> Vec<&'p str> {
            let is_new = |code: &&Token| !other.codes.iter().take(MANY).any(|of| of.text == code.text);
            one.codes.iter().take(MANY).filter(is_new).map(|code| &*code.text).collect()
        };
        let (now, before) = (codes(target, &pair.source), codes(&pair.source, target));
        source.retain(|run| !now.iter().any(|code| is_around(run, code, &pair.source, pair.source_raw)));
        runs.retain(|run| !before.iter().any(|code| is_around(run, code, target, pair.target_raw)));
        let tags = (html::faces(&pair.source, face), html::faces(target, face));
        Self { face, source, target: runs, tags }
    }

    fn lacking(&self) -> usize {
        (self.source.len() + self.tags.0).saturating_sub(self.target.len() + self.tags.1)
    }

    fn surplus(&self) -> usize {
        (self.target.len() + self.tags.1).saturating_sub(self.source.len() + self.tags.0)
    }

    /// What the translation lacks, of which `turned` have the other face.
    fn lost(&self, pair: &Pair<'_>, target: &Passage<'_>, turned: usize) -> Option<Differing> {
        let count = self.lacking();
        if count == 0 || self.source.is_empty() || self.tags.0 > self.tags.1 {
            return None;
        }
        let unmatched = self.unmatched(pair, target);
        // Words that the translation has, and has plain, are lost for sure.
        let plain: Vec<(&Token, Range<usize>)> =
            unmatched.iter().filter_map(|run| Some((*run, plain(target, &self.target, &run.text)?))).collect();
        let of_source = loose_brackets(&pair.source, &self.source).len();
        let brackets = loose_brackets(target, &self.target);
        let more_brackets = brackets.len().saturating_sub(of_source);
        if plain.is_empty() && turned == 0 && more_brackets == 0 && self.may_be_merged(pair, target) {
            return None;
        }
        let mut known: Vec<&Token> = plain.iter().take(count).map(|(run, _)| *run).collect();
        if known.len() < count && unmatched.len() <= count {
            known = unmatched;
        }
        let (instead, range) = if turned > 0 {
            (Instead::Face(self.face.other()), None)
        } else {
            let all_in_brackets = plain.iter().all(|(_, range)| is_in_brackets(&target.text, range));
            let is_brackets = more_brackets >= count && all_in_brackets;
            let first = plain.into_iter().next().map(|(_, range)| range);
            let bracket = || brackets.into_iter().next().filter(|_| is_brackets);
            let instead = if is_brackets { Instead::Brackets } else { Instead::Plain };
            (instead, first.filter(|_| count == 1 || is_brackets).or_else(bracket))
        };
        Some(Differing {
            face: self.face,
            in_source: self.source.len(),
            count,
            is_lost: true,
            words: known.into_iter().map(|run| words(&pair.source, &run.range)).collect(),
            instead,
            range,
        })
    }

    /// What the translation has and the source has not, of which `turned` had the other face.
    fn added(&self, pair: &Pair<'_>, target: &Passage<'_>, turned: usize) -> Option<Differing> {
        let borrowed = if self.face == Face::Italics { self.borrowed(pair) } else { 0 };
        let count = self.surplus().saturating_sub(turned + borrowed);
        if count == 0 || self.target.is_empty() || self.tags.1 > self.tags.0 {
            return None;
        }
        if !self.source.is_empty()
            && is_near(&target.text, &self.target)
            && bulk(&self.target) * 10 <= bulk(&self.source) * 13
        {
            return None;
        }
        let source: Vec<String> = self.source.iter().map(|run| words(&pair.source, &run.range)).collect();
        let new = |run: &&Token| !source.contains(&words(target, &run.range));
        let mut new: Vec<&Token> = self.target.iter().copied().filter(new).collect();
        if new.len() > count {
            new.clear();
        }
        let in_text = pair.target.text.len() == target.text.len();
        let range = new.first().filter(|_| in_text).map(|run| run.range.clone());
        Some(Differing {
            face: self.face,
            in_source: self.source.len(),
            count,
            is_lost: false,
            words: new.into_iter().map(|run| words(target, &run.range)).collect(),
            instead: Instead::Plain,
            range,
        })
    }

    /// How many runs of the translation hold words of the source, which the source does not set apart: many languages
    /// set foreign words in italics.
    fn borrowed(&self, pair: &Pair<'_>) -> usize {
        let fold = |text: &str| text.to_lowercase().replace('-', " ");
        let source = fold(&pair.source.text);
        let is_of_source = |run: &&&Token| {
            let words = fold(run.text.trim());
            !words.contains(MASK) && source.contains(words.strip_suffix('s').unwrap_or(&words))
        };
        let is_own = |run: &&&Token| !self.source.iter().any(|other| other.text.trim() == run.text.trim());
        self.target.iter().take(MANY).filter(is_own).filter(is_of_source).count()
    }

    /// Runs of the source whose words no run of the translation has.
    fn unmatched(&self, pair: &Pair<'_>, target: &Passage<'_>) -> Vec<&'p Token> {
        if self.source.len() > MANY || self.target.len() > MANY {
            return Vec::new();
        }
        let mut left: Vec<String> = self.target.iter().map(|run| words(target, &run.range)).collect();
        let mut unmatched = Vec::new();
        for run in &self.source {
            let words = words(&pair.source, &run.range);
            match left.iter().position(|other| other.trim() == words.trim()) {
                Some(at) => {
                    left.remove(at);
                }
                None => unmatched.push(*run),
            }
        }
        // One run may hold several.
        unmatched.retain(|run| !left.iter().any(|other| find(other, &run.text).is_some()));
        unmatched
    }

    /// Whether the runs are the steps of a path, `**File** > **New**`, and stand apart in the translation.
    fn is_path_in(&self, source: &str, target: &str) -> bool {
        let count = steps(source, &self.source);
        let between = |pair: &[&Token]| source.get(pair[0].range.end..pair[1].range.start).unwrap_or_default().trim();
        let near = |pair: &&[&Token]| is_near(source, pair);
        self.source.windows(2).filter(near).all(|pair| between(pair) == ">")
            && count > 0
            && count == steps(target, &self.target)
    }

    /// Whether fewer runs may hold as many words: neighbours that became one.
    fn may_be_merged(&self, pair: &Pair<'_>, target: &Passage<'_>) -> bool {
        !self.target.is_empty()
            && !self.is_path_in(&pair.source.text, &target.text)
            && is_near(&pair.source.text, &self.source)
            && bulk(&self.target) * 10 >= bulk(&self.source) * 8
            && (pair.locale.is_cjk() || self.has_joined())
    }

    /// Whether a run of the translation holds more words than any of the source, or marks that stand between words.
    fn has_joined(&self) -> bool {
        let words = |run: &&Token| run.text.split_whitespace().count();
        let joints =
            |runs: &[&Token]| runs.iter().map(|run| run.text.matches([',', '،', '/', '>', ';']).count()).sum::<usize>();
        let most = |runs: &[&Token]| runs.iter().map(words).max().unwrap_or(0);
        most(&self.target) > most(&self.source) || joints(&self.target) > joints(&self.source)
    }
}

/// How often `>` stands outside of the runs.
fn steps(text: &str, runs: &[&Token]) -> usize {
    let is_outside = |at: usize| !runs.iter().take(MANY).any(|run| run.range.contains(&at));
    memchr::memchr_iter(b'>', text.as_bytes()).take(MANY).filter(|at| is_outside(*at)).count()
}

/// Whether a run holds more than blanks and a mark of the sentence. Where that is all that is set apart, words have
/// fallen out; `...` may be the name of a button.
fn says(token: &Token) -> bool {
    const MARKS: &str = ":;,.!?()\"'-–—：；，。、！？（）「」『』“”‘’";
    let text = token.text.trim();
    text.chars().nth(1).is_some() || text.chars().any(|c| !MARKS.contains(c))
}

/// The runs that lie in no other one and say something, in the order of the text.
fn outermost(tokens: &[Token]) -> Vec<&Token> {
    let mut runs: Vec<&Token> = tokens.iter().filter(|token| says(token)).collect();
    runs.sort_by_key(|run| (run.range.start, std::cmp::Reverse(run.range.end)));
    let mut end = 0;
    runs.retain(|run| {
        let is_inside = run.range.end <= end;
        end = end.max(run.range.end);
        !is_inside
    });
    runs
}

/// Whether any two of the runs are all but neighbours in `text`: marks and at most a word as short as "and" are between.
fn is_near(text: &str, runs: &[&Token]) -> bool {
    runs.windows(2).any(|pair| {
        let between = text.get(pair[0].range.end..pair[1].range.start).unwrap_or_default();
        between.len() <= GAP && between.chars().filter(|c| c.is_alphanumeric()).count() <= SHORT
    })
}

/// How much the runs hold, in a measure in which Chinese and Japanese characters weigh as much as what they stand for.
fn bulk(runs: &[&Token]) -> usize {
    let weight = |c: char| if ('\u{2E80}'..='\u{FFEF}').contains(&c) && c != MASK { 5 } else { 2 };
    runs.iter().flat_map(|run| run.text.chars()).map(weight).sum()
}

/// Where `words` stand in `target` outside of `runs`.
fn plain(target: &Passage<'_>, runs: &[&Token], words: &str) -> Option<Range<usize>> {
    let words = words.trim();
    if words.contains(MASK) || words.is_empty() {
        return None;
    }
    let text = &target.text;
    let mut from = 0;
    // The same words again and again are no better known than a few of them.
    for _ in 0..MANY {
        let range = find(&text[from..], words)?;
        let range = from + range.start..from + range.end;
        if !runs.iter().any(|run| run.range.start < range.end && range.start < run.range.end) {
            return Some(range);
        }
        from = range.end;
    }
    None
}

/// The first of what stands in brackets or quotation marks that are not themselves part of `runs` or of a link.
fn loose_brackets(passage: &Passage<'_>, runs: &[&Token]) -> Vec<Range<usize>> {
    let is_within = |at: &Range<usize>, of: &Range<usize>| of.start <= at.start && at.end <= of.end;
    let is_loose = |at: &Range<usize>| {
        !runs.iter().take(MANY).any(|run| is_within(at, &run.range))
            && !passage.links.iter().take(MANY).any(|link| is_within(at, &link.range))
    };
    brackets(&passage.text).into_iter().take(MANY).filter(is_loose).collect()
}

/// What stands in brackets or quotation marks, marks included.
fn brackets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, c) in text.char_indices() {
        match open {
            Some((start, close)) if c == close || (close == '“' && c == '”') => {
                found.push(start..at + c.len_utf8());
                open = None;
            }
            _ => {
                if let Some(close) = closing(c).filter(|_| open.is_none()) {
                    open = Some((at, close));
                }
            }
        }
    }
    found
}

fn closing(c: char) -> Option<char> {
    Some(match c {
        '「' => '」',
        '『' => '』',
        '[' => ']',
        '［' => '］',
        '【' => '】',
        '〔' => '〕',
        '〈' => '〉',
        '《' => '》',
        '“' => '”',
        '„' => '“',
        '‘' => '’',
        '«' => '»',
        '"' => '"',
        _ => return None,
    })
}

fn is_in_brackets(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    before.and_then(closing).is_some() && before.and_then(closing) == after
}
