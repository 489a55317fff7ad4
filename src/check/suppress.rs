//! [`Allowances`]: findings that authors allow, in the text itself.
//!
//! A comment `<!-- isogloss-allow RULE, RULE -- reason -->` holds for the block that follows it, and `isogloss: {allow:
//! [RULE]}` in front matter for the whole edition. In the source edition either holds for all locales: the comment for
//! findings about sentences of its block, front matter for all of the article. [`read`] gives the allowances of one
//! edition, [`Allowances::sift`] takes out what they allow.

use std::{
    collections::HashMap,
    ops::Range,
    sync::{Arc, LazyLock},
};

use memchr::memmem::Finder;
use pulldown_cmark::{Event, Tag, TagEnd};

use crate::{
    check::baseline::UNUSED_ALLOWANCE,
    finding::{Finding, Findings},
    parse::{bitext::Bitext, markdown},
    site::{Article, Edition, Site},
    text::{LineIndex, Position, Span},
};

/// What a comment begins with that allows something.
const MARK: &str = "isogloss-allow";

static MARKED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(MARK));

/// One rule that may find something in one place.
#[derive(Debug)]
pub struct Allowance {
    rule: String,
    scope: Scope,
    /// Whether it stands in the source edition.
    in_source: bool,
    /// The files it holds for besides its own.
    reaches: Vec<Arc<str>>,
    /// Whether this run sees everything that it may hold for.
    is_judged: bool,
    /// What there is to say where it allows nothing.
    unused: Finding,
}

#[derive(Debug)]
enum Scope {
    /// All of the edition.
    File,
    /// From the comment to the end of the block after it.
    Block {
        from: Position,
        to: Position,
        /// The block's text; only in the source edition.
        text: Option<Folded>,
        /// Which of the comments of its edition with this rule it is: a translation may carry a copy of it.
        number: usize,
    },
}

/// All allowances of a docset.
#[derive(Debug, Default)]
pub struct Allowances {
    all: Vec<Allowance>,
    /// Those of `all` that hold for a file.
    by_path: HashMap<Arc<str>, Vec<usize>>,
    /// For each of `all` that is a copy of one in the source edition, the place of that.
    originals: Vec<Option<usize>>,
}

/// The allowances of an edition, whose whole file is `text`. Costs no more than a search for one word where there are
/// none.
#[must_use]
pub fn read(site: &Site, article: &Article, edition: &Edition, text: &str) -> Vec<Allowance> {
    let has_comments = MARKED.find(text.as_bytes()).is_some();
    if edition.front.allow.is_empty() && !has_comments {
        return Vec::new();
    }
    let mut reader = Reader::new(site, article, edition, text);
    for rule in &edition.front.allow {
        reader.push(&rule.value, rule.span, Scope::File);
    }
    if has_comments {
        let mut unheard = Findings::new("".into(), None, text);
        reader.comments(&site.stripped(article, edition, text, &|_| String::new(), &mut unheard));
    }
    reader.found
}

/// One edition whose allowances are read.
struct Reader<'t> {
    text: &'t str,
    in_source: bool,
    reaches: Vec<Arc<str>>,
    is_judged: bool,
    /// Gives places in the file.
    places: Findings<'t>,
    found: Vec<Allowance>,
}

impl<'t> Reader<'t> {
    fn new(site: &Site, article: &Article, edition: &Edition, text: &'t str) -> Self {
        let in_source = site.source == Some(edition.locale);
        let others = article.editions.iter().filter(|other| in_source && other.file != edition.file);
        let file = &site.files[edition.file];
        Self {
            text,
            in_source,
            reaches: others.map(|other| site.files[other.file].path.clone()).collect(),
            is_judged: site.locales[edition.locale].selected
                && (!in_source || site.locales.iter().all(|known| known.selected)),
            places: Findings::new(file.path.clone(), file.locale.clone(), text),
            found: Vec::new(),
        }
    }

    /// Adds the allowance of a rule whose name stands at `span`.
    fn push(&mut self, rule: &str, span: Span, scope: Scope) {
        let (message, help) = match scope {
            _ if rule.is_empty() => {
                ("an allowance names no rule".to_owned(), "write it as `<!-- isogloss-allow RULE -- reason -->`")
            }
            Scope::File if self.in_source => (format!("no finding of `{rule}` in this article"), REMOVE),
            Scope::File => (format!("no finding of `{rule}` in this edition"), REMOVE),
            Scope::Block { .. } => (format!("no finding of `{rule}` in the block after this"), REMOVE),
        };
        let mut unused = self.places.located(&UNUSED_ALLOWANCE, span, message);
        unused.help(help);
        let (in_source, reaches, is_judged) = (self.in_source, self.reaches.clone(), self.is_judged);
        self.found.push(Allowance { rule: rule.to_owned(), scope, in_source, reaches, is_judged, unused });
    }

    /// Adds what comments allow.
    fn comments(&mut self, bitext: &Bitext) {
        let lines = LineIndex::new(self.text);
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        for Comment { start, rules, block } in comments(&bitext.text) {
            let whole = bitext.map.span(start..block.end.max(start));
            for rule in rules {
                let name = &bitext.text[rule.clone()];
                let number = numbers.entry(name).or_default();
                *number += 1;
                let scope = Scope::Block {
                    from: lines.position(self.text, whole.start as usize),
                    to: lines.position(self.text, whole.end as usize),
                    text: self.in_source.then(|| Folded::new(&bitext.text[block.clone()])),
                    number: *number,
                };
                self.push(name, bitext.map.span(rule), scope);
            }
        }
    }
}

/// What to do about an allowance that allows nothing.
const REMOVE: &str = "remove the allowance";

/// A comment that allows something, in a stripped text.
#[derive(Debug, PartialEq, Eq)]
struct Comment {
    start: usize,
    /// The names of rules; one that is empty where there are none.
    rules: Vec<Range<usize>>,
    /// The block it holds for; empty where none follows.
    block: Range<usize>,
}

/// The comments of a text that allow something. Linear: where many stand in a row, the block after them is looked for
/// once.
fn comments(text: &str) -> Vec<Comment> {
    let events: Vec<(Event<'_>, Range<usize>)> = markdown::events(text).collect();
    let mut found = Vec::new();
    // Comments that wait for the block after them.
    let mut waiting: Vec<usize> = Vec::new();
    let mut blocks: Vec<Range<usize>> = Vec::new();
    for (at, (event, range)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::HtmlBlock) => {
                let own = allowed(text, range.clone());
                if own.is_empty() {
                    settle(&mut found, &mut waiting, range.clone());
                }
                waiting.extend(found.len()..found.len() + own.len());
                found.extend(own);
                blocks.push(range.clone());
            }
            Event::InlineHtml(_) => {
                let block = blocks.last().cloned().unwrap_or(range.clone());
                settle(&mut found, &mut waiting, inline_run(&events, at));
                found.extend(
                    allowed(text, range.clone()).into_iter().map(|own| Comment { block: block.clone(), ..own }),
                );
            }
            Event::Html(_) => {}
            Event::Start(tag) if is_inline(tag) => settle(&mut found, &mut waiting, inline_run(&events, at)),
            Event::Start(_) => {
                settle(&mut found, &mut waiting, range.clone());
                blocks.push(range.clone());
            }
            Event::End(end) if is_inline_end(*end) => {}
            Event::End(end) => {
                blocks.pop();
                if *end != TagEnd::HtmlBlock {
                    waiting.clear();
                }
            }
            _ => settle(&mut found, &mut waiting, inline_run(&events, at)),
        }
    }
    found
}

/// Gives the comments that wait for it their block.
fn settle(found: &mut [Comment], waiting: &mut Vec<usize>, block: Range<usize>) {
    for at in waiting.drain(..) {
        found[at].block = block.clone();
    }
}

/// The text from an event on, up to the next block: what a list item holds that is no paragraph.
fn inline_run(events: &[(Event<'_>, Range<usize>)], from: usize) -> Range<usize> {
    let mut run = events[from].1.clone();
    for (event, range) in &events[from..] {
        match event {
            Event::Start(tag) if !is_inline(tag) => break,
            Event::End(end) if !is_inline_end(*end) => break,
            _ => run.end = run.end.max(range.end),
        }
    }
    run
}

fn is_inline(tag: &Tag<'_>) -> bool {
    is_inline_end(tag.to_end())
}

fn is_inline_end(end: TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

/// The comments in a piece of HTML that allow something, without their blocks.
fn allowed(text: &str, range: Range<usize>) -> Vec<Comment> {
    let mut found = Vec::new();
    let mut at = range.start;
    while let Some(open) = text[at..range.end].find("<!--") {
        let start = at + open;
        let Some(length) = text[start..range.end].find("-->") else { break };
        let end = start + length;
        at = end + "-->".len();
        let inside = &text[start + "<!--".len()..end];
        let Some(names) = inside.trim_start().strip_prefix(MARK) else { continue };
        if !names.starts_with(char::is_whitespace) && !names.is_empty() {
            continue;
        }
        let first = end - names.len();
        let names = names.find("--").map_or(names, |reason| &names[..reason]);
        found.push(Comment { start, rules: listed(names, first), block: start..at });
    }
    found
}

/// Where in a list the names stand; the list begins at byte `at`.
fn listed(names: &str, at: usize) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    for name in names.split([',', ' ', '\t', '\n', '\r']).filter(|name| !name.is_empty()) {
        // Both are parts of one text.
        let start = at + (name.as_ptr() as usize - names.as_ptr() as usize);
        ranges.push(start..start + name.len());
    }
    if ranges.is_empty() {
        ranges.push(at..at);
    }
    ranges
}

/// A text without blanks, quote marks and backslashes, which the pipelines that make translations change.
#[derive(Debug)]
struct Folded {
    text: String,
    /// Where in `text` something was left out; ascending.
    gaps: Vec<usize>,
}

impl Folded {
    fn new(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), gaps: Vec::new() };
        for c in text.chars() {
            if !c.is_whitespace() && !matches!(c, '>' | '\\') {
                folded.text.push(c);
            } else if folded.gaps.last() != Some(&folded.text.len()) {
                folded.gaps.push(folded.text.len());
            }
        }
        folded
    }

    /// Whether `sentence` stands in it, and not as a part of words.
    fn holds(&self, sentence: &str) -> bool {
        let wanted = Self::new(sentence).text;
        let mut found = self.text.match_indices(&wanted);
        !wanted.is_empty() && found.any(|(at, _)| self.is_edge(at) && self.is_edge(at + wanted.len()))
    }

    /// Whether no word goes on across byte `at`.
    fn is_edge(&self, at: usize) -> bool {
        let (before, after) = self.text.split_at(at);
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        self.gaps.binary_search(&at).is_ok() || !is_word(before.chars().next_back()) || !is_word(after.chars().next())
    }
}

impl Allowances {
    /// Gathers the allowances of all articles.
    #[must_use]
    pub fn of(articles: impl IntoIterator<Item = Vec<Allowance>>) -> Self {
        let mut gathered = Self::default();
        for article in articles {
            let first = gathered.all.len();
            for own in &article {
                let original = article.iter().position(|source| own.is_copy_of(source));
                gathered.originals.push(original.map(|at| first + at));
            }
            gathered.all.extend(article);
        }
        for (at, allowance) in gathered.all.iter().enumerate() {
            for path in std::iter::once(&allowance.unused.path).chain(&allowance.reaches) {
                gathered.by_path.entry(path.clone()).or_default().push(at);
            }
        }
        gathered
    }

    /// Takes out the findings that are allowed. Gives the rest, and with them the allowances that allow nothing:
    /// `unknown` says of a name why it is no rule, and `is_on` whether the run looks for that rule.
    #[must_use]
    pub fn sift(
        &self,
        findings: Vec<Finding>,
        unknown: impl Fn(&str) -> Option<String>,
        is_on: impl Fn(&str) -> bool,
    ) -> Vec<Finding> {
        if self.all.is_empty() {
            return findings;
        }
        let mut used = vec![false; self.all.len()];
        let mut left: Vec<Finding> = findings.into_iter().filter(|finding| !self.allow(finding, &mut used)).collect();
        for (at, original) in self.originals.iter().enumerate() {
            if let Some(original) = original.filter(|_| used[at]) {
                used[original] = true;
            }
        }
        for (at, allowance) in self.all.iter().enumerate() {
            if used[at] || !allowance.is_judged || self.originals[at].is_some() {
                continue;
            }
            match unknown(&allowance.rule) {
                Some(why) if !allowance.rule.is_empty() => {
                    let mut finding = allowance.unused.clone();
                    finding.message = format!("an allowance names `{}`, which is no rule", allowance.rule);
                    finding.help(why);
                    left.push(finding);
                }
                None if !is_on(&allowance.rule) => {}
                _ => left.push(allowance.unused.clone()),
            }
        }
        left
    }

    /// Whether a finding is allowed; notes by what.
    fn allow(&self, finding: &Finding, used: &mut [bool]) -> bool {
        let Some(holding) = self.by_path.get(&finding.path) else { return false };
        let mut is_allowed = false;
        for &at in holding {
            if self.all[at].covers(finding) {
                used[at] = true;
                is_allowed = true;
            }
        }
        is_allowed
    }
}

impl Allowance {
    /// Whether it is the same as one of the source edition, and came into the translation with the text.
    fn is_copy_of(&self, source: &Self) -> bool {
        !self.in_source
            && source.in_source
            && self.rule == source.rule
            && match (&self.scope, &source.scope) {
                (Scope::File, Scope::File) => true,
                (Scope::Block { number: own, .. }, Scope::Block { number, .. }) => own == number,
                _ => false,
            }
    }

    /// Whether it allows a finding in one of the files that it holds for.
    fn covers(&self, finding: &Finding) -> bool {
        if finding.rule.name != self.rule {
            return false;
        }
        let Scope::Block { from, to, text, .. } = &self.scope else { return true };
        let own = &self.unused.path;
        let is_inside = |place: Position| *from <= place && place < *to;
        if finding.path == *own {
            return is_inside(finding.start);
        }
        let is_about = |block: &Folded| finding.source_text.as_ref().is_some_and(|sentence| block.holds(sentence));
        text.as_ref().is_some_and(is_about)
            || finding.related.iter().any(|place| place.path == *own && is_inside(place.start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rules that a text allows, and the blocks it allows them in.
    fn allowed_in(text: &str) -> Vec<(String, &str)> {
        let shown = |comment: Comment| {
            let rules: Vec<&str> = comment.rules.iter().map(|rule| &text[rule.clone()]).collect();
            (rules.join(" "), text[comment.block].trim_end())
        };
        comments(text).into_iter().map(shown).collect()
    }

    fn one(text: &str) -> (String, &str) {
        let mut found = allowed_in(text);
        assert_eq!(found.len(), 1, "{text}");
        found.remove(0)
    }

    #[test]
    fn a_comment_holds_for_the_block_after_it() {
        for (block, after) in [
            ("فقرة من\nسطرين.", "\n\nأخرى."),
            ("## 見出し", "\n本文"),
            ("- א\n- ב\n\n  ג", "\n\nד"),
            ("| a |\n|---|\n| b |", "\n\nc"),
            ("```\na\n\nb\n```", "\nc"),
            ("> a\n> b", "\n\nc"),
            ("<div>x</div>", "\n\nc"),
        ] {
            for gap in ["\n", "\n\n"] {
                let text = format!("before\n\n<!-- isogloss-allow link-lost -- why not -->{gap}{block}{after}\n");
                assert_eq!(one(&text), ("link-lost".into(), block), "{text}");
            }
        }
    }

    #[test]
    fn inside_a_list_or_a_quote_it_is_the_next_block_there() {
        assert_eq!(one("- a\n\n  <!-- isogloss-allow x -->\n\n  b\n\n  c\n- d\n").1, "b");
        assert_eq!(one("- <!-- isogloss-allow x -->\n  a *b* c\n  - d\n- e\n").1, "a *b* c");
        assert_eq!(one("> a\n>\n> <!-- isogloss-allow x -->\n> b\n>\n> c\n").1, "b");
        assert_eq!(one("- a\n\n  <!-- isogloss-allow x -->\n\nb\n").1, "<!-- isogloss-allow x -->");
        assert_eq!(one("a <!-- isogloss-allow x --> b\n\nc\n").1, "a <!-- isogloss-allow x --> b");
        assert_eq!(
            one("| a | b |\n|---|---|\n| c <!-- isogloss-allow x --> | d |\n").1,
            " c <!-- isogloss-allow x -->"
        );
    }

    #[test]
    fn comments_in_a_row_hold_for_the_same_block() {
        let found = allowed_in("<!-- isogloss-allow a -->\n<!--isogloss-allow b, c -- d, e-->\n\nטקסט\n\nf\n");
        assert_eq!(found, [("a".into(), "טקסט"), ("b c".into(), "טקסט")]);
        assert_eq!(allowed_in("<!-- isogloss-allow a --> <!-- isogloss-allow b -->\nc\n").len(), 2);
        assert_eq!(one("<!-- isogloss-allow\n a,\n b -->\nc\n"), ("a b".into(), "c"));
        assert_eq!(one("<!-- isogloss-allow\n a\n--\n why -->\nc\n"), ("a".into(), "c"));
        assert_eq!(one("<!-- isogloss-allow -- reason -->\nc\n"), (String::new(), "c"));
    }

    #[test]
    fn what_only_looks_like_one_is_none() {
        for text in [
            "`<!-- isogloss-allow a -->`\n",
            "    <!-- isogloss-allow a -->\n",
            "<!-- isogloss-allowed a -->\n",
            "<!-- isogloss-allow a",
        ] {
            assert!(allowed_in(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_sentence_is_known_in_its_block() {
        let block = Folded::new("> See the **note** \\*.\n> Then go on. 次へ。終わり");
        for sentence in ["See the **note** \\\\*.", "Then\ngo on.", "the", "See the ** note ** *.", "次へ。"] {
            assert!(block.holds(sentence), "{sentence}");
        }
        for sentence in ["", " ", "t", "he", "not", "on. 次", "Then come", "次"] {
            assert!(!block.holds(sentence), "{sentence}");
        }
    }

    #[test]
    fn thousands_of_comments_take_no_longer_each() {
        let text = "<!-- isogloss-allow a -->\n".repeat(20_000) + "b\n";
        assert_eq!(comments(&text).len(), 20_000);
    }
}
