//! The description of a language, [`Grammar`], and the tables that [`Language`] makes of it when it is first used.
//!
//! A language is: which words mean something, which bytes words are made of, and *rules*, each of which starts with
//! certain bytes. Rules are tried in the order in which they are written, before words and numbers.

use std::sync::OnceLock;

use super::paint::Class;

/// What to know of a language to colour its tokens.
pub(super) struct Grammar {
    /// Words with a meaning, separated by blanks.
    pub(super) words: &'static [(Sense, &'static str)],
    pub(super) rules: &'static [Rule],
    pub(super) ignore_case: bool,
    /// Bytes that start words besides letters, `_` and everything beyond ASCII.
    pub(super) starts: &'static str,
    /// Bytes that go on in words besides those, and digits.
    pub(super) inside: &'static str,
    /// Whether digits start numbers.
    pub(super) numbers: bool,
    /// Bytes directly after a word that make it the name of a function.
    pub(super) calls: &'static str,
    pub(super) types: Types,
    pub(super) commands: Commands,
    /// What a word is that stands where a command starts, and `=` follows.
    pub(super) assigned: Option<Class>,
    /// Whether a string with a `:` after it is a key.
    pub(super) keys: bool,
}

/// Numbers and words without meaning.
pub(super) const BARE: Grammar = Grammar {
    words: &[],
    rules: &[],
    ignore_case: false,
    starts: "",
    inside: "",
    numbers: true,
    calls: "",
    types: Types::Listed,
    commands: Commands::None,
    assigned: None,
    keys: false,
};

/// How types are told from other names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Types {
    /// Only the listed ones, and what follows `Sense::BeforeType`.
    Listed,
    /// A capital, and a name or `<` after it: `Point origin`. Where members have capitals too.
    Declared,
    /// A capital and a small letter.
    Capital,
}

/// Whether lines start with commands, and after which bytes others start.
pub(super) enum Commands {
    None,
    /// Every first word is one.
    Programs(&'static str),
    /// A first word with a hyphen is one, and one that starts with a listed verb and its hyphen, wherever it stands.
    Cmdlets(&'static str),
}

impl Commands {
    pub(super) fn after(&self) -> &'static [u8] {
        match self {
            Self::None => b"",
            Self::Programs(bytes) | Self::Cmdlets(bytes) => bytes.as_bytes(),
        }
    }
}

/// What a word means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    Keyword,
    /// A keyword where a command starts, a name elsewhere.
    CommandKeyword,
    /// A keyword where a blank and a name, a string or a brace follow, a name elsewhere.
    Contextual,
    /// A keyword before the name of a type.
    BeforeType,
    /// A keyword before the name of a function.
    BeforeFunction,
    Type,
    Function,
    /// A function where a command starts, nothing elsewhere.
    Command,
    Meta,
}

/// Where a rule applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Anywhere,
    /// At the start of a line, after a blank, or after an opening bracket or `|,;=`.
    Apart,
    /// First in its line, blanks aside.
    LineStart,
}

pub(super) enum Rule {
    /// To the end of the line.
    Line(Class, Place, &'static str),
    Between(Between),
    /// A string whose end repeats the marks of its start: `r##"…"##`, `"""…"""`.
    Fenced(Fenced),
    /// Starts with one of the bytes and goes to where the function says. A token that is a word of the grammar has
    /// the class of the word.
    Pattern(Class, Place, &'static str, Pattern),
}

/// Where the token that starts at an index ends. Looks at no more than a line or a few hundred bytes.
pub(super) type Pattern = fn(&[u8], usize) -> Option<usize>;

/// A comment or a string, from `open` to `close`.
pub(super) struct Between {
    pub(super) class: Class,
    pub(super) open: &'static str,
    pub(super) close: &'static str,
    /// A byte that takes the next one's meaning away.
    escape: Option<u8>,
    /// `close` twice stands for itself.
    doubled: bool,
    /// It may go on in the next line.
    lines: bool,
    /// It may hold others of its kind.
    nested: bool,
    /// Code in a string: what opens and what closes it.
    hole: Option<(&'static str, u8)>,
    /// Variables in a string.
    variable: Option<Pattern>,
}

impl Between {
    /// Within one line, without escapes.
    pub(super) const fn new(class: Class, open: &'static str, close: &'static str) -> Self {
        Self {
            class,
            open,
            close,
            escape: None,
            doubled: false,
            lines: false,
            nested: false,
            hole: None,
            variable: None,
        }
    }

    pub(super) const fn comment(open: &'static str, close: &'static str) -> Rule {
        Rule::Between(Self::new(Class::Comment, open, close).lines())
    }

    /// The same with another start.
    pub(super) const fn opened(self, open: &'static str) -> Self {
        Self { open, ..self }
    }

    pub(super) const fn escape(self, escape: u8) -> Self {
        Self { escape: Some(escape), ..self }
    }

    pub(super) const fn doubled(self) -> Self {
        Self { doubled: true, ..self }
    }

    pub(super) const fn lines(self) -> Self {
        Self { lines: true, ..self }
    }

    pub(super) const fn nested(self) -> Self {
        Self { nested: true, ..self }
    }

    pub(super) const fn hole(self, open: &'static str, close: u8) -> Self {
        Self { hole: Some((open, close)), ..self }
    }

    pub(super) const fn variable(self, pattern: Pattern) -> Self {
        Self { variable: Some(pattern), ..self }
    }

    pub(super) fn spans_lines(&self) -> bool {
        self.lines
    }

    /// What closes a hole, and what has to be closed before that.
    pub(super) fn hole_brackets(&self) -> Option<(u8, u8)> {
        self.hole.map(|(_, close)| (if close == b')' { b'(' } else { b'{' }, close))
    }

    /// What the byte at `at`, inside, means, where it may mean something.
    pub(super) fn inside(&self, bytes: &[u8], at: usize, lines: bool) -> Inside {
        let (byte, rest) = (bytes[at], &bytes[at..]);
        if byte == b'\n' && !lines {
            return Inside::End(0);
        }
        let close = self.close.as_bytes();
        if byte == close[0] && rest.starts_with(close) {
            let twice = self.doubled && rest[close.len()..].starts_with(close);
            return if twice { Inside::Skip(2 * close.len()) } else { Inside::End(close.len()) };
        }
        if self.nested && rest.starts_with(self.open.as_bytes()) {
            return Inside::Deeper(self.open.len());
        }
        if let Some((open, _)) = self.hole
            && rest.starts_with(open.as_bytes())
        {
            let twice = open == "{" && rest.starts_with(b"{{");
            return if twice { Inside::Skip(2) } else { Inside::Hole(open.len()) };
        }
        if self.escape == Some(byte) {
            return Inside::Skip(2);
        }
        if byte == b'$'
            && let Some(end) = self.variable.and_then(|pattern| pattern(bytes, at))
        {
            return Inside::Variable(end);
        }
        Inside::Skip(1)
    }
}

/// What a byte inside [`Between`] leads to; the numbers are lengths.
pub(super) enum Inside {
    Skip(usize),
    Deeper(usize),
    Hole(usize),
    End(usize),
    /// A variable, up to an index.
    Variable(usize),
}

/// `prefix`, `fence` at least `least` times, `quote`; then text; then `quote`, and `fence` as often.
pub(super) struct Fenced {
    pub(super) prefix: &'static str,
    pub(super) fence: u8,
    pub(super) least: usize,
    pub(super) quote: &'static str,
}

/// A grammar with its tables.
pub(super) struct Language {
    grammar: Grammar,
    tables: OnceLock<Tables>,
}

impl Language {
    pub(super) const fn new(grammar: Grammar) -> Self {
        Self { grammar, tables: OnceLock::new() }
    }

    pub(super) fn grammar(&self) -> &Grammar {
        &self.grammar
    }

    pub(super) fn tables(&self) -> &Tables {
        self.tables.get_or_init(|| Tables::new(&self.grammar))
    }
}

/// What a byte starts when no rule takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    Plain,
    /// A blank within a line.
    Blank,
    Newline,
    Bracket,
    /// A byte after which a command starts.
    Command,
    Digit,
    Word,
}

/// A grammar, by byte.
pub(super) struct Tables {
    pub(super) starts: [Start; 256],
    /// Whether the byte goes on in a word.
    pub(super) inside: [bool; 256],
    /// By rule, the bytes that mean something inside it.
    pub(super) stops: Vec<[bool; 256]>,
    /// The rules that start with the byte, as a range of `order`.
    ruled: [(u8, u8); 256],
    order: Vec<u8>,
    pub(super) words: Words,
}

impl Tables {
    fn new(grammar: &Grammar) -> Self {
        let mut starts = [Start::Plain; 256];
        let mut inside = [false; 256];
        for byte in 0..=u8::MAX {
            let at = usize::from(byte);
            let word = byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80;
            let word = word || grammar.starts.as_bytes().contains(&byte);
            inside[at] = word || byte.is_ascii_digit() || grammar.inside.as_bytes().contains(&byte);
            starts[at] = match byte {
                _ if word => Start::Word,
                b' ' | b'\t' => Start::Blank,
                b'\n' => Start::Newline,
                b'(' | b')' | b'{' | b'}' => Start::Bracket,
                b'0'..=b'9' if grammar.numbers => Start::Digit,
                b'0'..=b'9' => Start::Word,
                _ if grammar.commands.after().contains(&byte) => Start::Command,
                _ => Start::Plain,
            };
        }
        let (ruled, order) = by_first_byte(grammar.rules);
        let stops = grammar.rules.iter().map(Rule::stops).collect();
        Self { starts, inside, stops, ruled, order, words: Words::new(grammar.words, grammar.ignore_case) }
    }

    /// The indices of the rules that start with a byte.
    pub(super) fn rules(&self, byte: u8) -> &[u8] {
        let (start, end) = self.ruled[usize::from(byte)];
        &self.order[usize::from(start)..usize::from(end)]
    }
}

fn by_first_byte(rules: &[Rule]) -> ([(u8, u8); 256], Vec<u8>) {
    let mut ranges = [(0, 0); 256];
    let mut order = Vec::new();
    for byte in 0..=u8::MAX {
        let start = order.len();
        let fitting = (0u8..).zip(rules).filter(|(_, rule)| rule.starts_with(byte));
        order.extend(fitting.map(|(at, _)| at));
        let index = |at: usize| u8::try_from(at).expect("no grammar has so many rules that a byte counts 255");
        ranges[usize::from(byte)] = if order.len() == start { (0, 0) } else { (index(start), index(order.len())) };
    }
    (ranges, order)
}

impl Rule {
    fn stops(&self) -> [bool; 256] {
        let mut stops = [false; 256];
        if let Self::Between(between) = self {
            let hole = between.hole.map_or("", |(open, _)| open);
            let firsts = [between.open, between.close, hole].into_iter().filter_map(|part| part.bytes().next());
            for byte in firsts.chain(between.escape).chain(between.variable.map(|_| b'$')).chain([b'\n']) {
                stops[usize::from(byte)] = true;
            }
        }
        stops
    }

    fn starts_with(&self, byte: u8) -> bool {
        match self {
            Self::Line(_, _, open) | Self::Between(Between { open, .. }) => open.as_bytes()[0] == byte,
            Self::Pattern(_, _, first, _) => first.as_bytes().contains(&byte),
            Self::Fenced(fenced) => match fenced.prefix.as_bytes() {
                [first, ..] => *first == byte,
                [] => fenced.fence == byte,
            },
        }
    }
}

/// The words of a grammar: a hash table with open addressing, behind a filter by first byte and length that most
/// words of a program do not pass.
pub(super) struct Words {
    slots: Vec<Option<(&'static str, Sense)>>,
    /// By first byte, a bit for each length.
    lengths: [u32; 256],
    ignore_case: bool,
}

impl Words {
    fn new(groups: &[(Sense, &'static str)], ignore_case: bool) -> Self {
        let count: usize = groups.iter().map(|(_, words)| words.split_ascii_whitespace().count()).sum();
        let mut slots: Vec<Option<(&str, Sense)>> = vec![None; (2 * count).next_power_of_two()];
        let mut lengths = [0; 256];
        for (sense, words) in groups {
            for word in words.split_ascii_whitespace() {
                let (first, length) = (word.as_bytes()[0], 1 << word.len().min(31));
                lengths[usize::from(first)] |= length;
                if ignore_case {
                    lengths[usize::from(first.to_ascii_uppercase())] |= length;
                    lengths[usize::from(first.to_ascii_lowercase())] |= length;
                }
                let mut at = hash(word.as_bytes());
                while slots[at % slots.len()].is_some() {
                    at += 1;
                }
                let at = at % slots.len();
                slots[at] = Some((word, *sense));
            }
        }
        Self { slots, lengths, ignore_case }
    }

    pub(super) fn get(&self, word: &[u8]) -> Option<Sense> {
        if self.lengths[usize::from(*word.first()?)] & (1 << word.len().min(31)) == 0 || word.len() > 31 {
            return None;
        }
        let mut at = hash(word);
        loop {
            let (known, sense) = self.slots[at % self.slots.len()]?;
            let same =
                if self.ignore_case { known.as_bytes().eq_ignore_ascii_case(word) } else { known.as_bytes() == word };
            if same {
                return Some(sense);
            }
            at += 1;
        }
    }
}

/// FNV, blind to case.
fn hash(word: &[u8]) -> usize {
    let hash = word
        .iter()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 15)) as usize
}
