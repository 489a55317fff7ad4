//! `block-structure`

use crate::{
    check::{
        Check, Inspect, Versus, Voice,
        structure::{agree, first_text, is_empty, words},
    },
    finding::{Findings, Level, declare_rule},
    parse::skeleton::{Block, Kind, Skeleton},
    text::Span,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A translation whose blocks are not those of its source: a heading, a list item, a table or a row of it, a tab, a
    /// code block, an alert, a quote, an image that is missing, added or of another kind or level. Without a source on
    /// disk, locales that were translated from the same text are compared with each other. Only the first difference of
    /// each section is reported, since one often brings the next, and ten an article at most. Paragraphs may be split
    /// and joined; two of them that have changed places are a warning. So are lines for other tools that are missing or
    /// too many: `:::tip`, `/// note`, `!!! warning`, `{{< note >}}`.
    ///
    /// ## Why it matters
    ///
    /// Readers of this locale miss a step, a row or a warning, or the page has lost its shape: a list that has lost its
    /// indentation, a table that is none any more.
    ///
    /// ## Example
    ///
    /// ```md en
    /// ---
    /// title: Lids
    /// ---
    /// 1. Open the lid.
    /// 1. Take the key out.
    /// 1. Close the lid.
    /// ```
    /// ```md de
    /// ---
    /// title: Deckel
    /// ---
    /// 1. Öffnen Sie den Deckel.
    /// 1. Schließen Sie den Deckel.
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Compare the places that the message names, and give the translation the same blocks.
    ///
    /// ```md de
    /// ---
    /// title: Deckel
    /// ---
    /// 1. Öffnen Sie den Deckel.
    /// 1. Nehmen Sie den Schlüssel heraus.
    /// 1. Schließen Sie den Deckel.
    /// ```
    pub(crate) static BLOCK_STRUCTURE = {
        name: "block-structure",
        summary: "a translation has other blocks than its source",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &BLOCK_STRUCTURE, inspect: Inspect::Versus(inspect) };

/// A difference: where it shows, on both sides, and what it is.
struct Difference {
    kind: Kind,
    own: Span,
    other: Span,
    message: String,
    /// What a baseline knows it by.
    key: String,
}

/// Most that is said about one article.
const MOST: usize = 10;

fn inspect(versus: &Versus<'_>, findings: &mut Findings<'_>) {
    for difference in Search::new(versus).all().into_iter().take(MOST) {
        let finding = findings.push(&BLOCK_STRUCTURE, difference.own, difference.message);
        if !matters(difference.kind) {
            finding.level = Level::Warning;
        }
        finding.key = Some(difference.key);
        finding.help("give the translation the same blocks; only the first difference of each section is shown");
        versus.explained(finding, difference.other);
    }
}

/// Whether a page without such a block has lost something that readers need.
fn matters(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Heading(_) | Kind::List { .. } | Kind::Item | Kind::Table { .. } | Kind::Tabs | Kind::Tab | Kind::Code
    )
}

/// Differences are looked for.
struct Search<'v> {
    versus: &'v Versus<'v>,
    /// Whether the editions have as many images, wherever these stand.
    same_images: bool,
}

impl<'v> Search<'v> {
    fn new(versus: &'v Versus<'v>) -> Self {
        let same_images = versus.script.beads.is_empty() || versus.own.images() == versus.others.images();
        Self { versus, same_images }
    }

    /// The first difference of each section, and the first heading in it that is on one side alone.
    fn all(&self) -> Vec<Difference> {
        let script = self.versus.script;
        // Where an edition lacks a block, the difference shows at what comes before.
        let (mut own_before, mut other_before) = (0, 0);
        let mut found = Vec::new();
        let mut shifts = Vec::new();
        for section in &script.sections {
            let mut here: Vec<Difference> = Vec::new();
            for bead in &script.beads[section.clone()] {
                let other = script.other.get(bead.source.clone()).and_then(<[usize]>::first).copied();
                let own = script.own.get(bead.target.clone()).and_then(<[usize]>::first).copied();
                let shift = self.shift(other, own);
                // Where all headings are a level deeper, one of them is enough.
                if shift.is_none_or(|shift| !shifts.contains(&shift)) {
                    here.extend(match (other, own) {
                        (Some(other), Some(own)) => self.replaced(other, own),
                        (Some(other), None) => self.lacking(other, own_before),
                        (None, Some(own)) => self.added(own, other_before),
                        (None, None) => None,
                    });
                }
                shifts.extend(shift);
                own_before = own.unwrap_or(own_before);
                other_before = other.unwrap_or(other_before);
            }
            found.extend(told(here));
        }
        found
    }

    /// The levels of two headings that belong together and have not the same.
    fn shift(&self, other: Option<usize>, own: Option<usize>) -> Option<(u8, u8)> {
        match (self.versus.others.blocks[other?].kind, self.versus.own.blocks[own?].kind) {
            (Kind::Heading(other), Kind::Heading(own)) if other != own => Some((other, own)),
            _ => None,
        }
    }

    /// Two blocks that stand in each other's place.
    fn replaced(&self, other: usize, own: usize) -> Option<Difference> {
        let versus = self.versus;
        if agree(versus.others, other, versus.own, own) {
            return None;
        }
        let (there, here) = (&versus.others.blocks[other], &versus.own.blocks[own]);
        let in_it = versus.there();
        let message = match (here.kind, there.kind) {
            (Kind::Heading(level), Kind::Heading(other)) => {
                format!("this heading has level {level}, {in_it} level {other}")
            }
            (Kind::Table { rows, columns }, Kind::Table { rows: more, columns: other }) => {
                let (rows, columns) = (counted(rows, "row"), counted(columns, "column"));
                format!("this table has {rows} and {columns}, {in_it} {more} and {other}")
            }
            (Kind::List { ordered: true }, Kind::List { .. }) => format!("this list is numbered, {in_it} it is not"),
            (Kind::List { .. }, Kind::List { .. }) => format!("this list is not numbered, {in_it} it is"),
            (Kind::Item, Kind::Item) if is_empty(here, own) => format!("this list item is empty, {in_it} it is not"),
            (Kind::Item, Kind::Item) => format!("this list item is empty {in_it}"),
            (Kind::Tab, Kind::Tab) => format!("this tab is `{}`, {in_it} `{}`", here.name, there.name),
            (_, _) => format!("{} stands here, {in_it} {}", described(here), described(there)),
        };
        let kind = match (here.kind, there.kind) {
            // Numbers are no more than looks.
            (Kind::List { .. }, Kind::List { .. }) => Kind::Rule,
            (one, two) => {
                if matters(one) {
                    one
                } else {
                    two
                }
            }
        };
        let key = format!("{there:?} {here:?}", there = there.kind, here = here.kind);
        let key = format!("{key} {} {}", named(versus.others, other), named(versus.own, own));
        Some(Difference { kind, own: place(versus.own, own), other: there.mark, message, key })
    }

    /// A block that is not in the translation, where `before` comes before it.
    fn lacking(&self, other: usize, before: usize) -> Option<Difference> {
        let versus = self.versus;
        let block = &versus.others.blocks[other];
        if block.kind == Kind::Image && self.same_images {
            return None;
        }
        let mut own = before;
        let name = named(versus.others, other);
        let mut message = match versus.voice {
            Voice::Sisters(1, _) => format!("{} has {name} here, this edition has not", versus.name()),
            _ => format!("{name} {} is missing", versus.whose()),
        };
        if let Some(list) = self.list(other) {
            let (here, there) = (versus.own.items(list.own), versus.others.items(list.other));
            own = own.max(list.own);
            if here < there {
                let what = words(versus.others, other);
                let what = if what.is_empty() { String::new() } else { format!(": `{what}` is missing") };
                message = format!("the list here has {}, {} {there}{what}", counted(here, "item"), versus.there());
            }
        }
        let own = if own < versus.own.blocks.len() { place(versus.own, own) } else { Span::default() };
        Some(Difference { kind: block.kind, own, other: block.mark, message, key: format!("lacks {name}") })
    }

    /// The list that an item of the other edition is in, where both have that.
    fn list(&self, item: usize) -> Option<List> {
        let blocks = &self.versus.others.blocks;
        let depth = blocks[item].depth.checked_sub(1).filter(|_| blocks[item].kind == Kind::Item)?;
        let other = (0..item).rev().find(|at| blocks[*at].depth == depth)?;
        let own = self.versus.script.matched().find(|(known, _)| *known == other)?.1;
        Some(List { own, other })
    }

    /// A block that is in the translation alone.
    fn added(&self, own: usize, before: usize) -> Option<Difference> {
        let versus = self.versus;
        let block = &versus.own.blocks[own];
        if block.kind == Kind::Image && self.same_images {
            return None;
        }
        let name = named(versus.own, own);
        let message = format!("{name} is not {}", versus.there());
        let other = versus.others.blocks.get(before).map_or_else(Span::default, |block| block.mark);
        let key = format!("has {name}");
        Some(Difference { kind: block.kind, own: place(versus.own, own), other, message, key })
    }
}

/// What is said of the differences of one section: the first and, where another heading follows, that too. All of them
/// are in the key, so that one that comes later is news.
fn told(all: Vec<Difference>) -> Vec<Difference> {
    let is_heading = |difference: &Difference| matches!(difference.kind, Kind::Heading(_) | Kind::Tab);
    let keys: Vec<String> = all.iter().map(|difference| difference.key.clone()).collect();
    let heading = all.iter().position(is_heading);
    let mut told = Vec::new();
    for (at, mut difference) in all.into_iter().enumerate().filter(|(at, _)| *at == 0 || Some(*at) == heading) {
        let end = if at == 0 { heading.filter(|heading| *heading > 0) } else { None };
        difference.key = keys[at..end.unwrap_or(keys.len())].join("\n");
        told.push(difference);
    }
    told
}

/// A list in both editions.
struct List {
    own: usize,
    other: usize,
}

/// Where a block is pointed at: its first text.
fn place(skeleton: &Skeleton<'_>, at: usize) -> Span {
    if let Some(line) = skeleton.code(at).into_iter().find(|line| !line.text.trim().is_empty()) {
        return line.span;
    }
    if matches!(skeleton.blocks[at].kind, Kind::Alert | Kind::Quote | Kind::Directive) {
        return skeleton.blocks[at].mark;
    }
    first_text(skeleton, at).map_or(skeleton.blocks[at].span, |text| skeleton.blocks[text].span)
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// A block by its kind and first words.
fn named(skeleton: &Skeleton<'_>, at: usize) -> String {
    let block = &skeleton.blocks[at];
    let words = match block.kind {
        Kind::Alert | Kind::Directive | Kind::Image | Kind::Tab => return described(block),
        _ => words(skeleton, at),
    };
    let what = match block.kind {
        Kind::Heading(_) => "the heading",
        Kind::List { .. } => "the list",
        Kind::Item => "the list item",
        Kind::Table { .. } => "the table",
        Kind::Quote => "the quote",
        Kind::Tabs => "the group of tabs",
        Kind::Code => "the code block",
        _ => "the block",
    };
    if words.is_empty() { what.to_owned() } else { format!("{what} `{words}`") }
}

/// A block by its kind and name.
fn described(block: &Block<'_>) -> String {
    match block.kind {
        Kind::Heading(_) => "a heading".to_owned(),
        Kind::List { .. } => "a list".to_owned(),
        Kind::Item => "a list item".to_owned(),
        Kind::Table { .. } => "a table".to_owned(),
        Kind::Quote => "a quote".to_owned(),
        Kind::Alert => format!("the alert {}", block.name.trim_start_matches('!').to_ascii_uppercase()),
        Kind::Tabs => "a group of tabs".to_owned(),
        Kind::Tab => format!("the tab `{}`", block.name),
        Kind::Code => "a code block".to_owned(),
        Kind::Image => format!("the image `{}`", block.name),
        Kind::Directive => match block.name.strip_prefix('!') {
            Some(name) => format!("the directive `[!{}]`", name.to_ascii_uppercase()),
            None => format!("the directive `::{}`", block.name),
        },
        _ => "another block".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    /// What the rule says about a translation of `source`.
    fn said(source: &str, target: &str) -> String {
        let all = docset(&[("en/a.md", source), ("ja-jp/a.md", target)]);
        all.lines().filter(|line| line.contains("block-structure")).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn each_kind_of_block() {
        insta::assert_snapshot!(said("# A\n\n## B\n", "# 甲\n\n### 乙\n"), @"ja-jp/a.md:3:1 error block-structure: this heading has level 3, in the source level 2 @ ### 乙");
        insta::assert_snapshot!(said("1. a\n2. b\n3. c d e\n", "1. 甲\n2. 乙\n"), @"ja-jp/a.md:2:4 error block-structure: the list here has 2 items, in the source 3: `c d e` is missing @ 乙");
        insta::assert_snapshot!(said("> [!WARNING]\n> a\n", "> [!NOTE]\n> 甲\n"), @"ja-jp/a.md:1:3 warning block-structure: the alert NOTE stands here, in the source the alert WARNING @ [!NOTE]");
        insta::assert_snapshot!(said("|a|b|\n|-|-|\n|c|d|\n", "|甲|乙|\n|-|-|\n"), @"ja-jp/a.md:1:2 error block-structure: this table has 1 row and 2 columns, in the source 2 and 2 @ 甲");
        insta::assert_snapshot!(said("a\n\n```\nb\n```\n", "甲\n"), @"ja-jp/a.md:1:1 error block-structure: the code block `b` of the source is missing @ 甲");
        insta::assert_snapshot!(said("# A\n\na\n", "# 甲\n\n## 余分\n\n甲\n"), @"ja-jp/a.md:3:1 error block-structure: the heading `余分` is not in the source @ ## 余分");
        insta::assert_snapshot!(said("# [A](#tab/a)\n\na\n\n# [B](#tab/b)\n\nb\n", "# [A](#tab/a)\n\na\n\n# [B](#tab/c)\n\nb\n"), @"ja-jp/a.md:5:1 error block-structure: this tab is `c`, in the source `b` @ # [B](#tab/c)");
        insta::assert_snapshot!(said("a\n\n![b](c.png)\n", "甲\n"), @"ja-jp/a.md:1:1 warning block-structure: the image `c.png` of the source is missing @ 甲");
        insta::assert_snapshot!(said("- a\n- b\n", "- 甲\n-\n"), @"ja-jp/a.md:2:1 error block-structure: this list item is empty, in the source it is not @ -");
    }

    #[test]
    fn each_section_has_its_say() {
        let source = "# A\n\n- b\n- c d e f g h\n\n```\ne\n```\n\n## F\n\n- g\n\n> h\n\n## I\n\n## J\n";
        let target = "# 甲\n\n- 乙\n\n## 己\n\n- 庚\n\n## 壬\n\n## 癸\n";
        insta::assert_snapshot!(said(source, target), @r"
        ja-jp/a.md:3:3 error block-structure: the list here has 1 item, in the source 2: `c d e f g h` is missing @ 乙
        ja-jp/a.md:7:3 warning block-structure: the quote `h` of the source is missing @ 庚
        ");
        insta::assert_snapshot!(said("# A\n\n## B\n\n## C\n", "# 甲\n\n### 乙\n\n### 丙\n"), @"ja-jp/a.md:3:1 error block-structure: this heading has level 3, in the source level 2 @ ### 乙");
        assert_eq!(said(&"# a\n\n- b\n\n".repeat(40), &"# 甲\n\n".repeat(40)).lines().count(), 10);
    }

    #[test]
    fn a_baseline_knows_all_of_a_section() {
        let key = |target: &str| {
            let said = crate::check::testing::docset_findings(&[
                ("en/a.md", "- a\n- b\n\n> c\n\n```\nd\n```\n"),
                ("ko/a.md", target),
            ]);
            said.into_iter().find(|finding| finding.rule.name == "block-structure").and_then(|finding| finding.key)
        };
        let keys = ["- 가\n- 나\n\n> 다\n", "- 가\n- 나\n\n```\nd\n```\n", "- 가\n- 나\n"].map(key);
        assert!(keys.iter().all(Option::is_some), "{keys:?}");
        assert!(keys[0] != keys[1] && keys[1] != keys[2] && keys[0] != keys[2], "{keys:?}");
    }

    #[test]
    fn paragraphs_may_be_split_and_joined() {
        assert_eq!(said("a b\n\nc\n\n- d\n\n- e\n\n![f](g.png)\n", "أ\n\nب\nج\n\n- د\n- ه\n![و](g.png)\n"), "");
    }

    #[test]
    fn sisters() {
        let said = |bodies: &[(&str, &str)]| {
            let text = |body: &str| format!("---\nms.openlocfilehash: {}\n---\n{body}", "a".repeat(40));
            let files: Vec<(String, String)> =
                bodies.iter().map(|(locale, body)| (format!("{locale}/a.md"), text(body))).collect();
            let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
            docset(&files)
        };
        insta::assert_snapshot!(said(&[("de-de", "- a\n- b\n"), ("fr-fr", "- c\n- d\n"), ("ja-jp", "- 甲\n")]), @"ja-jp/a.md:4:3 error block-structure: the list here has 1 item, in 2 of 3 locales 2: `a` is missing @ 甲");
        insta::assert_snapshot!(said(&[("de-de", "## a\n"), ("ja-jp", "## 甲\n\n- 乙\n")]), @"de-de/a.md:4:1 warning block-structure: `ja-JP` has the list `乙` here, this edition has not @ ## a");
    }
    #[test]
    fn long_articles_are_compared_in_one_go() {
        let table = |rows: usize| format!("|a|b|\n|-|-|\n{}", "|c|d|\n".repeat(rows));
        assert!(said(&table(5000), &table(4999)).contains("this table has 5000 rows"));
        assert!(said(&"- a\n".repeat(30_000), &"- 甲\n".repeat(29_999)).contains("29999 items, in the source 30000"));
        assert!(said(&"# a\n".repeat(10_000), &"# 甲\n".repeat(9_999)).contains("the heading `a` of the source"));
        let nested = |deep: usize| (0..deep).fold(String::new(), |all, depth| all + &"  ".repeat(depth) + "- a\n");
        assert!(said(&nested(100), &nested(99)).contains("is missing"));
        let code = |line: &str| format!("```\n{line}\n```\n").repeat(2_000);
        assert_eq!(said(&code("a"), &code("ب")), "");
    }
}
