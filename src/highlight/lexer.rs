//! Code and a [`Language`] in, tokens out: [`lex`].
//!
//! Every byte is looked at once, and a second time at most where a rule has to know whether it closes. What never
//! closes ends with its line, and that is found out once for all later ones of its kind.

use memchr::{memchr, memmem, memrchr};

use super::{
    grammar::{Between, Commands, Fenced, Grammar, Inside, Language, Place, Rule, Sense, Start, Tables, Types},
    paint::{Class, Painter},
    patterns,
};

/// Finds the tokens of `code`.
pub(super) fn lex(language: &Language, code: &str, painter: &mut Painter<'_>) {
    let (grammar, tables) = (language.grammar(), language.tables());
    let state = State { at: 0, holes: Vec::new(), expected: None, command: true, known: [None; MOST_RULES] };
    Lexer { grammar, tables, bytes: code.as_bytes(), painter, state }.run();
}

/// More rules than any grammar has.
const MOST_RULES: usize = 32;
/// Code in strings in code in strings.
const DEEPEST: usize = 16;
/// Marks of a fence beyond which it is none.
const LONGEST_FENCE: usize = 16;

struct Lexer<'a, 'p> {
    grammar: &'a Grammar,
    tables: &'a Tables,
    bytes: &'a [u8],
    painter: &'a mut Painter<'p>,
    state: State,
}

struct State {
    at: usize,
    /// The strings around the code at hand, with the number of brackets open in their hole.
    holes: Vec<(usize, usize)>,
    /// What a word is that follows one blank after an index.
    expected: Option<(Class, usize)>,
    /// Whether a command starts here.
    command: bool,
    /// What was found out for a rule: where its last end is, or from how many marks on its fence does not close.
    known: [Option<usize>; MOST_RULES],
}

impl Lexer<'_, '_> {
    fn run(mut self) {
        while let Some(&byte) = self.bytes.get(self.state.at) {
            if self.apply_rules(byte) {
                continue;
            }
            match self.tables.starts[usize::from(byte)] {
                Start::Word => self.word(),
                Start::Digit => self.number(),
                Start::Bracket => self.bracket(byte),
                Start::Newline => self.newline(),
                Start::Blank => {
                    let blanks = self.bytes[self.state.at..].iter().take_while(|next| **next == byte);
                    self.state.at += blanks.count();
                }
                start => {
                    self.state.command = start == Start::Command;
                    self.state.at += 1;
                }
            }
        }
    }

    fn token(&mut self, class: Class, end: usize) {
        self.painter.token(class, self.state.at, end);
        self.state.at = end;
        self.state.command = false;
    }

    fn line_end(&self, from: usize) -> usize {
        memchr(b'\n', &self.bytes[from..]).map_or(self.bytes.len(), |found| from + found)
    }

    fn newline(&mut self) {
        let rules = self.grammar.rules;
        while let Some((rule, _)) = self.state.holes.last()
            && let Rule::Between(between) = &rules[*rule]
            && !between.spans_lines()
        {
            self.state.holes.pop();
        }
        self.state.command = true;
        self.state.at += 1;
    }

    fn bracket(&mut self, byte: u8) {
        self.state.at += 1;
        self.state.command = self.grammar.commands.after().contains(&byte);
        let Some((rule, depth)) = self.state.holes.last_mut() else { return };
        let Rule::Between(between) = &self.grammar.rules[*rule] else { return };
        let Some((open, close)) = between.hole_brackets() else { return };
        if byte == open {
            *depth += 1;
        } else if byte == close && *depth > 0 {
            *depth -= 1;
        } else if byte == close {
            let rule = *rule;
            self.state.holes.pop();
            self.between(rule, between, self.state.at);
        }
    }

    fn apply_rules(&mut self, byte: u8) -> bool {
        let tables = self.tables;
        tables.rules(byte).iter().any(|rule| self.apply(usize::from(*rule)))
    }

    /// Takes the token that a rule finds here, if any.
    fn apply(&mut self, index: usize) -> bool {
        let grammar = self.grammar;
        let at = self.state.at;
        match &grammar.rules[index] {
            Rule::Line(class, place, open) => {
                if !self.bytes[at..].starts_with(open.as_bytes()) || !self.is_at(*place) {
                    return false;
                }
                self.token(*class, self.line_end(at));
            }
            Rule::Pattern(class, place, _, pattern) => {
                if !self.is_at(*place) {
                    return false;
                }
                let Some(end) = pattern(self.bytes, at) else { return false };
                let listed = self.tables.words.get(&self.bytes[at..end]).map(class_of);
                self.token(listed.unwrap_or(*class), end);
                self.state.command = *place == Place::LineStart;
            }
            Rule::Between(between) => {
                if !self.bytes[at..].starts_with(between.open.as_bytes()) {
                    return false;
                }
                self.between(index, between, at + between.open.len());
            }
            Rule::Fenced(fenced) => return self.fenced(index, fenced),
        }
        true
    }

    fn is_at(&self, place: Place) -> bool {
        let before = &self.bytes[..self.state.at];
        match place {
            Place::Anywhere => true,
            Place::Apart => before.last().is_none_or(|byte| b" \t\n\r([{|,;=".contains(byte)),
            Place::LineStart => {
                let blanks = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
                let kept = before.len() - blanks.count();
                kept == 0 || before[kept - 1] == b'\n'
            }
        }
    }

    /// Takes what is `between`, of which all before `from` is known, up to its end or to a hole in it.
    fn between(&mut self, index: usize, between: &Between, from: usize) {
        let lines = between.spans_lines() && self.closes(index, between, from);
        let mut depth = 0usize;
        let stops = &self.tables.stops[index];
        let mut at = from;
        while let Some(&byte) = self.bytes.get(at) {
            if !stops[usize::from(byte)] {
                at += 1;
                continue;
            }
            match between.inside(self.bytes, at, lines) {
                Inside::Skip(length) => at += length,
                Inside::Deeper(length) => {
                    depth += 1;
                    at += length;
                }
                Inside::End(length) if length > 0 && depth > 0 => {
                    depth -= 1;
                    at += length;
                }
                Inside::End(length) => {
                    let class = self.class_of_string(between.class, at + length);
                    return self.token(class, at + length);
                }
                Inside::Hole(_) if self.state.holes.len() == DEEPEST => at += 1,
                Inside::Hole(length) => {
                    self.token(between.class, at);
                    self.state.at += length;
                    self.state.command = true;
                    return self.state.holes.push((index, 0));
                }
                Inside::Variable(end) => {
                    self.token(between.class, at);
                    self.token(Class::Variable, end);
                    at = end;
                }
            }
        }
        self.token(between.class, self.bytes.len());
    }

    /// Whether there is an end after `from`. The last one of the text is found once.
    fn closes(&mut self, index: usize, between: &Between, from: usize) -> bool {
        let bytes = self.bytes;
        let last = self.state.known[index].get_or_insert_with(|| {
            let found = match between.close.as_bytes() {
                [close] => memrchr(*close, bytes),
                close => memmem::rfind(bytes, close),
            };
            found.map_or(0, |found| found + 1)
        });
        *last > from
    }

    fn class_of_string(&self, class: Class, end: usize) -> Class {
        let blanks = |byte: &&u8| matches!(byte, b' ' | b'\t');
        let is_key = self.grammar.keys
            && class == Class::String
            && self.bytes[end..].iter().find(|byte| !blanks(byte)) == Some(&b':');
        if is_key { Class::Attribute } else { class }
    }

    fn fenced(&mut self, index: usize, fenced: &Fenced) -> bool {
        let at = self.state.at;
        let Some(rest) = self.bytes[at..].strip_prefix(fenced.prefix.as_bytes()) else { return false };
        let count = rest.iter().take(LONGEST_FENCE + 1).take_while(|byte| **byte == fenced.fence).count();
        let quote = fenced.quote.as_bytes();
        if count < fenced.least || count > LONGEST_FENCE || !rest[count..].starts_with(quote) {
            return false;
        }
        let from = at + fenced.prefix.len() + count + quote.len();
        let end = self.fence_end(index, fenced, count, from);
        self.token(Class::String, end);
        true
    }

    fn fence_end(&mut self, index: usize, fenced: &Fenced, count: usize, from: usize) -> usize {
        let hopeless = self.state.known[index].is_some_and(|least| count >= least);
        let mut close = fenced.quote.as_bytes().to_vec();
        close.extend(std::iter::repeat_n(fenced.fence, count));
        match memmem::find(&self.bytes[from..], &close) {
            _ if hopeless => self.line_end(from),
            Some(found) => from + found + close.len(),
            None => {
                self.state.known[index] = Some(count);
                self.line_end(from)
            }
        }
    }

    fn number(&mut self) {
        let end = patterns::number(self.bytes, self.state.at);
        self.token(Class::Number, end);
    }

    fn word(&mut self) {
        let (start, tables) = (self.state.at, self.tables);
        let rest = &self.bytes[start..];
        let length = rest.iter().position(|byte| !tables.inside[usize::from(*byte)]).unwrap_or(rest.len());
        let end = start + length;
        let sense = if self.is_member() { None } else { tables.words.get(&rest[..length]) };
        let sense = sense.filter(|sense| match sense {
            Sense::Command | Sense::CommandKeyword => self.state.command,
            Sense::Contextual => self.introduces(end),
            _ => true,
        });
        let class = match sense {
            Some(sense) => Some(class_of(sense)),
            None => self.class_of_name(&rest[..length], end),
        };
        self.state.expected = match sense {
            Some(Sense::BeforeType) => Some((Class::Type, end)),
            Some(Sense::BeforeFunction) => Some((Class::Function, end)),
            _ => None,
        };
        match class {
            Some(class) => self.token(class, end),
            None => self.state.at = end,
        }
        self.state.command = false;
    }

    /// Whether the word is the member of something: `record.type` holds no keyword.
    fn is_member(&self) -> bool {
        let before = &self.bytes[..self.state.at];
        before.ends_with(b".") && !before.ends_with(b"..")
    }

    fn class_of_name(&self, name: &[u8], end: usize) -> Option<Class> {
        let start = self.state.at;
        if let Some((class, after)) = self.state.expected
            && start == after + 1
            && self.bytes[after] != b'\n'
        {
            return Some(class);
        }
        if self.state.command
            && let Some(class) = self.grammar.assigned
            && self.is_assigned(end)
        {
            return Some(class);
        }
        if self.is_command(name) {
            return Some(Class::Function);
        }
        self.class_by_what_follows(name, end)
    }

    fn class_by_what_follows(&self, name: &[u8], end: usize) -> Option<Class> {
        let rest = &self.bytes[end..];
        let next = rest.first().copied().unwrap_or(b'\n');
        let capital = name[0].is_ascii_uppercase();
        let is_type = match self.grammar.types {
            Types::Listed => false,
            Types::Declared => capital && is_declaration(rest),
            Types::Capital => capital && name.iter().any(u8::is_ascii_lowercase),
        };
        let called = self.grammar.calls.as_bytes().contains(&next) && rest.get(1) != Some(&b'=');
        match (called, is_type) {
            (true, _) => Some(Class::Function),
            (_, true) => Some(Class::Type),
            _ => None,
        }
    }

    /// Whether a blank and a name, a string or a brace follow.
    fn introduces(&self, end: usize) -> bool {
        let starts = |byte: &u8| byte.is_ascii_alphabetic() || b"_$\"'{*@".contains(byte);
        self.bytes.get(end) == Some(&b' ') && self.bytes.get(end + 1).is_some_and(starts)
    }

    /// Whether `=` follows, and not `==`.
    fn is_assigned(&self, end: usize) -> bool {
        let rest = &self.bytes[end..];
        let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
        rest[blanks..].first() == Some(&b'=') && rest[blanks..].get(1) != Some(&b'=')
    }

    /// Whether a word is a command.
    fn is_command(&self, name: &[u8]) -> bool {
        match self.grammar.commands {
            Commands::None => false,
            Commands::Programs(_) => self.state.command,
            Commands::Cmdlets(_) => match memchr(b'-', name) {
                Some(0) | None => false,
                Some(hyphen) => self.state.command || self.tables.words.get(&name[..=hyphen]) == Some(Sense::Function),
            },
        }
    }
}

/// Whether what follows a name makes it the type of something: `List<`, `Point p`, `Point[] p`, `Point? p`.
fn is_declaration(rest: &[u8]) -> bool {
    match rest {
        [b'<', ..] | [b'[', b']', ..] | [b'?', b' ', ..] => true,
        [b' ', next, ..] => next.is_ascii_alphabetic() || *next == b'_',
        _ => false,
    }
}

fn class_of(sense: Sense) -> Class {
    match sense {
        Sense::Keyword | Sense::CommandKeyword | Sense::Contextual | Sense::BeforeType | Sense::BeforeFunction => {
            Class::Keyword
        }
        Sense::Type => Class::Type,
        Sense::Function | Sense::Command => Class::Function,
        Sense::Meta => Class::Meta,
    }
}

#[cfg(test)]
mod tests {
    use super::MOST_RULES;
    use crate::highlight::{
        label::{Way, tests::plain},
        languages::KNOWN,
        write,
    };

    fn shown(label: &str, code: &str) -> String {
        let mut html = String::new();
        write(&mut html, label, code);
        plain(&html)
    }

    #[test]
    fn no_grammar_has_more_rules_than_are_kept_in_mind() {
        for known in KNOWN {
            if let Way::Tables(language) = known.way {
                assert!(language.grammar().rules.len() <= MOST_RULES, "{}", known.name);
            }
        }
    }

    #[test]
    fn what_does_not_close_ends_with_its_line() {
        assert_eq!(shown("js", "`שלום\nlet a"), "[s `שלום]\n[k let] a");
        assert_eq!(shown("c", "/* 注\nint a"), "[c /* 注]\n[t int] a");
        assert_eq!(shown("cs", "\"\"\"\"a\nint b"), "[s \"\"\"\"a]\n[t int] b");
    }

    #[test]
    fn code_in_strings_ends_with_the_line_that_ends_its_string() {
        assert_eq!(shown("cs", "$\"{a\nint b }\""), "[s $\"]{a\n[t int] b }[s \"]");
        assert_eq!(shown("js", "`${a\n} ${{b: `c${d}`}} ق`"), "[s `]${a\n}[s  ]${{b: [s `c]${d}[s `]}}[s  ق`]");
    }
}
