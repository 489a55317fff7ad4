//! `code-block-changed`

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use crate::{
    check::{Check, Inspect, Versus},
    finding::{Findings, Level, declare_rule},
    highlight::{self, Prose},
    parse::skeleton::{CodeLine, Kind, Skeleton},
    text::Span,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A code block of a translation that differs from that of its source in more than its comments and strings. Blanks
    /// at the ends of lines, empty lines and the indentation that all lines share do not count, nor do the words of
    /// placeholders such as `<name of the lid>`. Where the language of
    /// the code is not known, nothing tells what in it may be translated, and the finding is a warning; so it is where
    /// only the name of the language after the fence differs.
    ///
    /// ## Why it matters
    ///
    /// Readers copy code. A translated keyword or a lost bracket does not run.
    ///
    /// ## Example
    ///
    /// ````md en
    /// ```sh
    /// # Opens the lid.
    /// lid open --wide
    /// ```
    /// ````
    /// ````md de
    /// ```sh
    /// # Öffnet den Deckel.
    /// lid öffnen --wide
    /// ```
    /// ````
    ///
    /// ## How to mend it
    ///
    /// Take the line over from the source.
    ///
    /// ````md de
    /// ```sh
    /// # Öffnet den Deckel.
    /// lid open --wide
    /// ```
    /// ````
    pub(super) static CODE_BLOCK_CHANGED = {
        name: "code-block-changed",
        summary: "code differs from that of the source",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &CODE_BLOCK_CHANGED, inspect: Inspect::Versus(inspect) };

fn inspect(versus: &Versus<'_>, findings: &mut Findings<'_>) {
    let codes = |at: usize| versus.own.blocks[at].kind == Kind::Code;
    let clear = clear(versus);
    for (other, own) in versus.script.matched().filter(|(_, own)| codes(*own)) {
        block(versus, other, own, clear.contains(&own), findings);
    }
}

/// The blocks of code of sections that have as many in both editions.
fn clear(versus: &Versus<'_>) -> HashSet<usize> {
    let script = versus.script;
    let mut clear = HashSet::new();
    for section in &script.sections {
        let (mut others, mut owns) = (0, Vec::<usize>::new());
        for bead in &script.beads[section.clone()] {
            let is_code = |skeleton: &Skeleton<'_>, at: usize| skeleton.blocks[at].kind == Kind::Code;
            others += script.other[bead.source.clone()].iter().filter(|at| is_code(versus.others, **at)).count();
            owns.extend(script.own[bead.target.clone()].iter().filter(|at| is_code(versus.own, **at)));
        }
        if owns.len() == others {
            clear.extend(owns);
        }
    }
    clear
}

/// Compares two blocks of code.
fn block(versus: &Versus<'_>, other: usize, own: usize, is_clear: bool, findings: &mut Findings<'_>) {
    let (there, here) = (versus.others.code(other), versus.own.code(own));
    if there.iter().map(|line| &line.text).eq(here.iter().map(|line| &line.text)) {
        return label(versus, other, own, findings);
    }
    let name = &*versus.others.blocks[other].name;
    let (there, here) = (Code::new(name, &there), Code::new(name, &here));
    let Some(at) = there.differs(&here) else { return label(versus, other, own, findings) };
    // Blocks that have come to stand side by side because others are missing are no translations of each other.
    if !is_clear && !versus.script.beads.is_empty() && there.likeness(&here) < 0.5 {
        return;
    }
    let (message, help) = said(versus, &there, &here, at);
    let place = here.place(at).unwrap_or(versus.own.blocks[own].mark);
    let finding = findings.push(&CODE_BLOCK_CHANGED, place, message);
    if !there.is_known {
        finding.level = Level::Warning;
    }
    finding.help(help);
    versus.explained(finding, there.place(at).unwrap_or(versus.others.blocks[other].mark));
}

/// Whether two blocks of code are the same but for what may be translated, and are marked as the same language.
pub(in crate::check) fn agree(one: &Skeleton<'_>, a: usize, two: &Skeleton<'_>, b: usize) -> bool {
    if !is_same_language(one.blocks[a].name.trim(), two.blocks[b].name.trim()) {
        return false;
    }
    let (first, second) = (one.code(a), two.code(b));
    if first.iter().map(|line| &line.text).eq(second.iter().map(|line| &line.text)) {
        return true;
    }
    let name = &*one.blocks[a].name;
    Code::new(name, &first).differs(&Code::new(name, &second)).is_none()
}

/// Compares the names of the languages of two blocks of code.
fn label(versus: &Versus<'_>, other: usize, own: usize, findings: &mut Findings<'_>) {
    let (there, here) = (&versus.others.blocks[other], &versus.own.blocks[own]);
    let (one, two) = (there.name.trim(), here.name.trim());
    if is_same_language(one, two) {
        return;
    }
    let marked = |label: &str| if label.is_empty() { "no language".to_owned() } else { format!("`{label}`") };
    let message = format!("this code is marked as {}, {} as {}", marked(two), versus.there(), marked(one));
    let place = Span { end: here.mark.end.min(here.mark.start + 3), ..here.mark };
    let finding = findings.push(&CODE_BLOCK_CHANGED, place, message);
    finding.level = Level::Warning;
    finding.help(format!("write `{one}` after the opening fence"));
    versus.explained(finding, there.mark);
}

fn is_same_language(one: &str, two: &str) -> bool {
    match (highlight::find(one), highlight::find(two)) {
        (Some(one), Some(two)) => std::ptr::eq(one, two),
        _ => one.eq_ignore_ascii_case(two),
    }
}

/// What is wrong with the first line that differs, and what to do.
fn said(versus: &Versus<'_>, there: &Code, here: &Code, at: usize) -> (String, String) {
    let there_in = versus.there();
    match (there.lines.get(at), here.lines.get(at)) {
        (Some(wanted), Some(_)) => {
            (format!("this line of code is another one {there_in}"), format!("{there_in} it is `{}`", wanted.shown))
        }
        (Some(wanted), None) => {
            (format!("the code ends here, {there_in} it goes on"), format!("add `{}`", wanted.shown))
        }
        _ => (format!("this line of code is not {there_in}"), "remove it".to_owned()),
    }
}

/// Code without what may be translated.
struct Code {
    lines: Vec<Line>,
    is_known: bool,
}

/// One line that holds something.
struct Line {
    /// Without comments, and with nothing in its strings.
    bare: String,
    /// As it is written.
    shown: String,
    span: Span,
}

/// What stands for a string.
const STRING: char = '\u{FFFC}';

impl Code {
    fn new(label: &str, written: &[CodeLine]) -> Self {
        let text = written.iter().fold(String::new(), |text, line| text + &line.text + "\n");
        let prose = highlight::prose(label, &text);
        let is_known = prose.is_some();
        let bare = without(&text, &prose.unwrap_or_default());
        let placeholders = Placeholders::of(label);
        let mut lines = Vec::with_capacity(written.len());
        for (number, bare) in bare {
            let Some(line) = written.get(number).filter(|_| !bare.trim().is_empty()) else { continue };
            let bare = placeholders.taken_out(bare.trim_end());
            lines.push(Line { bare, shown: line.text.trim().replace('`', "'"), span: line.span });
        }
        let indent = |line: &Line| line.bare.len() - line.bare.trim_start().len();
        let common = lines.iter().map(indent).min().unwrap_or(0);
        for line in &mut lines {
            line.bare.drain(..common.min(line.bare.len()));
        }
        Self { lines, is_known }
    }

    /// The first line that differs.
    fn differs(&self, other: &Self) -> Option<usize> {
        let pairs = self.lines.iter().zip(&other.lines);
        let first = pairs.take_while(|(one, two)| one.bare == two.bare).count();
        (first < self.lines.len().max(other.lines.len())).then_some(first)
    }

    /// How many lines of the longer one are in the other as well, as a share.
    fn likeness(&self, other: &Self) -> f64 {
        let mut known: HashMap<&str, usize> = HashMap::new();
        for line in &self.lines {
            *known.entry(&line.bare).or_default() += 1;
        }
        let is_in = |line: &&Line| {
            known.get_mut(&*line.bare).is_some_and(|count| {
                let there = *count > 0;
                *count = count.saturating_sub(1);
                there
            })
        };
        let shared = other.lines.iter().filter(is_in).count();
        #[expect(clippy::cast_precision_loss, reason = "code is not that long")]
        let share = shared as f64 / self.lines.len().max(other.lines.len()).max(1) as f64;
        share
    }

    /// Where the line at `at` stands, or else the last one.
    fn place(&self, at: usize) -> Option<Span> {
        self.lines.get(at).or(self.lines.last()).map(|line| line.span)
    }
}

/// Languages in which a word between `<` and `>` is neither a type nor a tag.
const PLAIN: [&str; 13] = [
    "Azure CLI",
    "Bash",
    "Batch",
    "CMD",
    "Console",
    "Dockerfile",
    ".NET CLI",
    "HTTP",
    "INI",
    "Properties",
    "Shell",
    "TOML",
    "YAML",
];

/// Languages in which some words between `<` and `>` are neither a type nor a tag, while a single one may be.
const RICH: [&str; 4] = ["JSON", "PowerShell", "Python", "SQL"];

/// What readers have to put in themselves: `<name of the lid>`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Placeholders {
    /// There are none.
    Never,
    /// They are of more than one word.
    Words,
    /// They may be of one word.
    Word,
}

impl Placeholders {
    fn of(label: &str) -> Self {
        match highlight::display_name(label) {
            Some(name) if PLAIN.contains(&name) => Self::Word,
            Some(name) if RICH.contains(&name) => Self::Words,
            None if highlight::find(label).is_none() => Self::Words,
            _ => Self::Never,
        }
    }

    /// A line of code with nothing in its placeholders.
    fn taken_out(self, line: &str) -> String {
        let mut bare = String::with_capacity(line.len());
        let mut rest = line;
        while let Some(open) = rest.find('<').filter(|_| self != Self::Never) {
            let (before, after) = rest.split_at(open + 1);
            bare.push_str(before);
            rest = after;
            // `List<a b>` has a type in it.
            let is_free = !before[..open].ends_with(|c: char| c.is_alphanumeric() || c == '<');
            let Some(words) = after.find(['<', '>']).map(|close| &after[..close]).filter(|_| is_free) else { continue };
            if after[words.len()..].starts_with('>') && self.is_one(words) {
                bare.push(STRING);
                rest = &after[words.len()..];
            }
        }
        bare.push_str(rest);
        bare
    }

    fn is_one(self, words: &str) -> bool {
        let is_inside =
            |c: char| c.is_alphanumeric() || !c.is_ascii() || matches!(c, ' ' | '-' | '_' | '.' | ',' | '\'');
        words.chars().all(is_inside)
            && words.starts_with(char::is_alphabetic)
            && !words.ends_with(' ')
            && (self == Self::Word || words.contains(' '))
    }
}

/// The lines of a text without what is written for people, and the numbers of the lines that they begin on. What spans
/// lines joins them.
fn without(text: &str, prose: &[Prose]) -> Vec<(usize, String)> {
    let mut lines = vec![(0, String::new())];
    let mut number = 0;
    let mut at = 0;
    let mut put = |range: Range<usize>, number: &mut usize, joined: Option<&str>| {
        let part = text.get(range).unwrap_or_default();
        for (count, line) in part.split('\n').enumerate() {
            if count > 0 {
                *number += 1;
                if joined.is_none() {
                    lines.push((*number, String::new()));
                }
            }
            if let Some(last) = lines.last_mut().filter(|_| joined.is_none()) {
                last.1.push_str(line);
            }
        }
        if let (Some(mark), Some(last)) = (joined, lines.last_mut()) {
            last.1.push_str(mark);
        }
    };
    let string = STRING.to_string();
    for part in prose {
        let (range, mark) = match part {
            Prose::Comment(range) => (range, ""),
            Prose::String(range) => (range, &*string),
        };
        put(at..range.start, &mut number, None);
        put(range.clone(), &mut number, Some(mark));
        at = range.end;
    }
    put(at..text.len(), &mut number, None);
    lines
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    /// What the rule says about the translation of a block of code.
    fn said(label: &str, source: &str, target: &str) -> String {
        let fenced = |code: &str| format!("```{label}\n{code}\n```\n");
        let all = docset(&[("en/a.md", &fenced(source)), ("he/a.md", &fenced(target))]);
        all.lines().filter(|line| line.contains("code-block-changed")).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn comments_and_strings_may_be_translated() {
        assert_eq!(said("cs", "/* one\n * two */\nf(\"open it\"); // now", "/* אחת */\nf(\"פתח\"); // עכשיו"), "");
        assert_eq!(said("sh", "  a  \n\n    b", "a\n  b"), "");
        assert_eq!(said("yaml", "a: b # c", "a: b # ג"), "");
    }

    #[test]
    fn all_else_may_not() {
        insta::assert_snapshot!(said("cs", "int a = 1; // x\nreturn a;", "int a = 2; // א\nreturn a;"), @"he/a.md:2:1 error code-block-changed: this line of code is another one in the source @ int a = 2; // א");
        insta::assert_snapshot!(said("py", "if a:\n    b()\n    c()", "if a:\n    b()\nc()"), @"he/a.md:4:1 error code-block-changed: this line of code is another one in the source @ c()");
        insta::assert_snapshot!(said("sh", "a\nb", "a"), @"he/a.md:2:1 error code-block-changed: the code ends here, in the source it goes on @ a");
        insta::assert_snapshot!(said("json", "{ \"a\": [1] }", "{ \"a\": [1] }\n]"), @"he/a.md:3:1 error code-block-changed: this line of code is not in the source @ ]");
        insta::assert_snapshot!(said("", "open lid", "פתח מכסה"), @"he/a.md:2:1 warning code-block-changed: this line of code is another one in the source @ פתח מכסה");
    }

    #[test]
    fn placeholders_may_be_translated() {
        assert_eq!(said("sh", "LID=<the lid to open>\nlid <name>", "LID=<המכסה לפתיחה>\nlid <שם>"), "");
        assert_eq!(said("http", "Accept: <lid>", "Accept: <deckel>"), "");
        insta::assert_snapshot!(said("sh", "LID=<the lid>\nSIZE=8080", "LID=<המכסה>\nSIZE=8081"), @"he/a.md:3:1 error code-block-changed: this line of code is another one in the source @ SIZE=8081");
        for (label, source, target) in [
            ("cs", "f<int>(a <T> b)", "f<int>(a <U> b)"),
            ("html", "<p>", "<div>"),
            ("powershell", "[<String>]", "[<Int32>]"),
            ("sh", "a <b> c", "a c"),
        ] {
            assert!(said(label, source, target).contains("code-block-changed"), "{source}");
        }
    }

    #[test]
    fn what_is_missing_elsewhere_hides_nothing() {
        let said = docset(&[
            ("en/a.md", "- a\n- b\n\n```sh\nlid --open=1\n```\n"),
            ("he/a.md", "- א\n\n```sh\nlid --open=2\n```\n"),
        ]);
        assert!(said.contains("block-structure") && said.contains("code-block-changed"), "{said}");
    }

    #[test]
    fn names_of_languages() {
        let said = |one: &str, two: &str| docset(&[("en/a.md", one), ("ja-jp/a.md", two)]);
        insta::assert_snapshot!(said("```cs\na\n```\n", "```json\na\n```\n"), @"ja-jp/a.md:1:1 warning code-block-changed: this code is marked as `json`, in the source as `cs` @ ```");
        assert!(!said("```cs\na\n```\n", "```C#\na\n```\n").contains("code-block"));
    }
}
