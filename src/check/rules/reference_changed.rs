//! `reference-changed`

use std::ops::Range;

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage, Versus,
        markup::{
            MOST,
            address::key,
            difference::{difference, likeness, matched},
            directives,
            links::{is_within, starts_with_xref},
            literal::broken_links,
        },
    },
    finding::{Findings, declare_rule},
    parse::passage::{Link, LinkKind, Passage},
    site::percent_decoded,
    text::{ByteSet, Span, beginning, label},
};

declare_rule! {
    /// ## What it finds
    ///
    /// A reference that is not the same in a translation as in its source: the uid in `<xref:…>`, the file of an `[!INCLUDE]`,
    /// the file, the language and the lines of a `[!code]`, whom a `:::zone` or a `:::moniker` is for, the label of a
    /// footnote `[^1]` or of a link `[words][label]`.
    ///
    /// ## Why it matters
    ///
    /// A reference is looked up by its name. Under another name there is something else, or nothing.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">See <xref:install.linux>.</span><span class="sxs-lookup"><span data-stu-id="a-1">See <xref:install.linux>.</span></span>
    /// ```
    /// ```md cs
    /// <span data-ttu-id="a-1">Viz <xref:install.linx>.</span><span class="sxs-lookup"><span data-stu-id="a-1">See <xref:install.linux>.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Write the reference as it is in the source.
    ///
    /// ```md cs
    /// <span data-ttu-id="a-1">Viz <xref:install.linux>.</span><span class="sxs-lookup"><span data-stu-id="a-1">See <xref:install.linux>.</span></span>
    /// ```
    pub(super) static REFERENCE_CHANGED = {
        name: "reference-changed",
        summary: "a reference is not that of the source",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &REFERENCE_CHANGED, inspect: Inspect::Pair(Stage::Markup, inspect) };

/// The same of directives that stand on lines of their own.
pub(super) static DIRECTIVES: Check = Check { rule: &REFERENCE_CHANGED, inspect: Inspect::Versus(inspect_directives) };

/// Longest directive in a message, in characters.
const LONGEST: usize = 100;

fn inspect_directives(versus: &Versus<'_>, findings: &mut Findings<'_>) {
    let shown = |written: &str| format!("`{}`", beginning(&written.replace('`', "'"), LONGEST));
    for directives::Changed { other, own } in directives::compare(versus).into_iter().take(MOST) {
        let (there, here) = (shown(&other.written), shown(&own.written));
        let finding =
            findings.push(&REFERENCE_CHANGED, own.span, format!("{} it is {there}, here {here}", versus.there()));
        finding.help(format!("write {there}"));
        versus.explained(finding, other.span);
    }
}

/// What is looked up by its name.
struct Reference {
    kind: Kind,
    name: String,
    span: Span,
    /// Where it leads, if the file says so.
    address: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Xref,
    Directive,
    Label,
    Footnote,
}

impl Reference {
    /// What has to be the same of it.
    fn key(&self) -> (Kind, bool, String) {
        let name = match (self.kind, &self.address) {
            (_, Some(address)) => address.clone(),
            (Kind::Xref, _) => percent_decoded(&self.name).into_owned(),
            (Kind::Directive, _) => self.name.replace('\\', "/"),
            (Kind::Label | Kind::Footnote, _) => label(&self.name),
        };
        (self.kind, self.address.is_some(), name)
    }

    fn shown(&self) -> String {
        match self.kind {
            Kind::Xref => format!("`xref:{}`", self.name),
            Kind::Directive => format!("to the file `{}`", self.name),
            Kind::Label => format!("`[{}]`", self.name),
            Kind::Footnote => format!("`[^{}]`", self.name),
        }
    }
}

/// One side of a pair.
struct Side<'p> {
    /// Whether its text has a bracket.
    has_bracket: bool,
    passage: &'p Passage<'p>,
    raw: &'p str,
    is_unit: bool,
}

/// What marks of references begin with.
const BRACKET: ByteSet = ByteSet::of(b"[");

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let is_unit = pair.unit.is_some();
    let source = Side { has_bracket: pair.they_have(&BRACKET), passage: &pair.source, raw: pair.source_raw, is_unit };
    let target = Side { has_bracket: pair.we_have(&BRACKET), passage: &pair.target, raw: pair.target_raw, is_unit };
    if !source.may_have_any() && !target.may_have_any() {
        return;
    }
    let (source, target) = (source.references(pair, remarks), target.references(pair, remarks));
    let keys = |all: &[Reference]| all.iter().map(Reference::key).collect::<Vec<_>>();
    let (source_keys, target_keys) = (keys(&source), keys(&target));
    let found = difference(&source_keys, &target_keys);
    if found.is_none() {
        return;
    }
    let alike = |s: usize, t: usize| {
        if source[s].kind == target[t].kind { 0.1 + likeness(&source[s].name, &target[t].name) } else { 0.0 }
    };
    let (changed, mut rest) = matched(found, 0.1, alike);
    for (s, t) in changed.into_iter().take(MOST) {
        let message = format!("the reference {} of the source is {} here", source[s].shown(), target[t].shown());
        let undefined = target[t].kind == Kind::Label && target[t].address.is_none();
        remarks.push(&REFERENCE_CHANGED, target[t].span, message).help(if undefined {
            format!("write `[{}]`, or define `[{}]`", source[s].name, target[t].name)
        } else {
            format!("write `{}`", source[s].name)
        });
        remarks.explain(&source[s].name);
        remarks.explain(&target[t].name);
    }
    rest.lost.truncate(rest.lost.len().saturating_sub(broken_links(pair).len()));
    for reference in rest.lost.into_iter().take(MOST).map(|s| &source[s]) {
        let message = format!("the reference {} is not in the translation", reference.shown());
        remarks.push(&REFERENCE_CHANGED, pair.target.span, message).help("write it as in the source");
        remarks.explain(&reference.name);
    }
    // Brackets with nothing behind them are brackets.
    let is_one = |reference: &&Reference| reference.kind != Kind::Label || reference.address.is_some();
    for reference in rest.added.into_iter().map(|t| &target[t]).filter(is_one).take(MOST) {
        let message = format!("the reference {} is not in the source", reference.shown());
        remarks.push(&REFERENCE_CHANGED, reference.span, message).help("remove it, or add it to the source");
        remarks.explain(&reference.name);
    }
}

impl Side<'_> {
    /// Whether it is worth a closer look: brackets alone are what many languages put around the names of buttons.
    fn may_have_any(&self) -> bool {
        let links = &self.passage.links;
        links.iter().any(|link| self.kind(link).is_some())
            || self.has_bracket && (self.has("[^") || self.is_unit && self.has("][]"))
    }

    fn has(&self, mark: &str) -> bool {
        memchr::memmem::find(self.passage.text.as_bytes(), mark.as_bytes()).is_some()
    }

    fn kind(&self, link: &Link) -> Option<Kind> {
        match link.kind {
            LinkKind::Directive => Some(Kind::Directive),
            // In a block the label has been looked up, and the link leads somewhere.
            LinkKind::Reference => self.is_unit.then_some(Kind::Label),
            _ => starts_with_xref(&link.target).then_some(Kind::Xref),
        }
    }

    fn references(&self, pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) -> Vec<Reference> {
        let mut all: Vec<Reference> = Vec::new();
        for link in &self.passage.links {
            let Some(kind) = self.kind(link) else { continue };
            let name = if kind == Kind::Xref { &link.target[5..] } else { &link.target };
            let address = if kind == Kind::Label { address(&link.target, pair, remarks) } else { None };
            // `[words][other words](address)` is a link of the second, whatever stands before it.
            let is_label = kind != Kind::Label || address.is_some() || !self.after(link.span).starts_with('(');
            if is_label {
                all.push(Reference { kind, name: name.to_owned(), span: link.span, address });
            }
        }
        self.footnotes(&mut all);
        if self.is_unit {
            self.labels(&mut all, pair, remarks);
        }
        all
    }

    /// What stands behind a place, as it is written.
    fn after(&self, span: Span) -> &str {
        let end = span.end.saturating_sub(self.passage.span.start) as usize;
        self.raw.get(end..).unwrap_or_default()
    }

    fn footnotes(&self, all: &mut Vec<Reference>) {
        let text = &self.passage.text;
        for at in memchr::memmem::find_iter(text.as_bytes(), "[^") {
            // `[^abc]` may be a pattern as well; footnotes are numbered.
            let digits = text.as_bytes()[at + 2..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            let end = at + 2 + digits;
            if digits > 0 && text.as_bytes().get(end) == Some(&b']') {
                let (name, span) = (text[at + 2..end].to_owned(), self.passage.place(at..end + 1));
                all.push(Reference { kind: Kind::Footnote, name, span, address: None });
            }
        }
    }

    /// `[label][]`, and `[label]` where the file defines it: their definitions are out of the passage's sight, so that
    /// they are text in it.
    fn labels(&self, all: &mut Vec<Reference>, pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
        let text = &self.passage.text;
        let mut linked: Vec<Range<usize>> = self.passage.links.iter().map(|link| link.range.clone()).collect();
        linked.sort_by_key(|range| range.start);
        let mut open = None;
        for at in memchr::memchr2_iter(b'[', b']', text.as_bytes()) {
            if text.as_bytes()[at] == b'[' {
                open = Some(at);
                continue;
            }
            let Some(start) = open.take() else { continue };
            // The words of a link are words.
            if is_within(&linked, &(start..at + 1)) {
                continue;
            }
            let span = self.passage.place(start..at + 1);
            let from = span.start.saturating_sub(self.passage.span.start) as usize;
            let written = self.raw.get(from..from + span.range().len()).unwrap_or_default();
            let Some(name) = written.strip_prefix('[').and_then(|name| name.strip_suffix(']')) else { continue };
            if name.is_empty() {
                continue;
            }
            let address = address(name, pair, remarks);
            if address.is_some() || text[at + 1..].starts_with("[]") {
                all.push(Reference { kind: Kind::Label, name: name.to_owned(), span, address });
            }
        }
    }
}

/// Where a label leads, if the file says so.
fn address(label: &str, pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) -> Option<String> {
    remarks.defined(label).map(|address| key(address, pair))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{docset, one};

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("reference-changed", locale, source, target)
    }

    #[test]
    fn other_names() {
        assert_eq!(
            said("ja", "See <xref:A.B*> and [c][d].", "[C][d] と <xref:A.C*> を参照。"),
            "the reference `xref:A.B*` of the source is `xref:A.C*` here @ <xref:A.C*>"
        );
        assert_eq!(
            said("ar", "Text[^1] and [!INCLUDE [x](a.md)].", "نص[^2] و [!INCLUDE [س](b.md)]."),
            "the reference `[^1]` of the source is `[^2]` here @ [^2]\n\
             the reference to the file `a.md` of the source is to the file `b.md` here @ [س](b.md)"
        );
        assert_eq!(said("fr", "See [a][b].", "Voir a."), "the reference `[b]` is not in the translation @ Voir a.");
    }

    #[test]
    fn labels_that_the_file_defines() {
        let unit = |target: &str, source: &str| {
            format!(
                "<span data-ttu-id=\"a-1\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">{source}</span></span>\n\n"
            )
        };
        let said = |target: &str, source: &str| {
            let text = unit(target, source) + "[指南]: guide.md\n[guide]: guide.md\n[other]: guide.md#x\n";
            let said = docset(&[("en/a.md", "a"), ("en/guide.md", "# G\n\n<a name=\"x\"></a>x"), ("ja/a.md", &text)]);
            said.lines()
                .filter(|line| line.contains("reference-changed"))
                .map(str::to_owned)
                .collect::<Vec<_>>()
                .join("\n")
        };
        assert_eq!(said("[指南][]を参照。", "See the [guide][]."), "");
        assert_eq!(said("[こちら][指南]", "[here][guide]"), "");
        assert_eq!(
            said("[案内][]を参照。", "See the [guide][]."),
            "ja/a.md:1:25 error reference-changed a-1: the reference `[guide]` of the source is `[案内]` here @ [案内]"
        );
        assert_eq!(
            said("案内を参照。", "See the [guide][]."),
            "ja/a.md:1:25 error reference-changed a-1: the reference `[guide]` is not in the translation @ 案内を参照。"
        );
        assert_eq!(said("[こちら][other]", "[here][guide]").matches("is `[other]` here").count(), 1);
    }

    #[test]
    fn directives_that_stand_alone() {
        let said = |source: &str, target: &str| {
            let found = docset(&[("en/d/a.md", source), ("ja-jp/d/a.md", target)]);
            let about = |line: &&str| line.starts_with("ja-jp") && line.contains("reference-changed");
            found
                .lines()
                .filter(about)
                .map(|line| line.split_once("changed: ").unwrap_or_default().1)
                .collect::<String>()
        };
        let zone = |mark: &str, text: &str| format!("# {text}\n\n::: {mark}\n\n{text}\n\n::: {}-end\n", &mark[..4]);
        assert_eq!(
            said(&zone("zone pivot=\"linux\"", "Words"), &zone("zone pivot=\"mac\"", "言葉")),
            "in the source it is `::: zone pivot=\"linux\"`, here `::: zone pivot=\"mac\"` @ ::: zone pivot=\"mac\""
        );
        for (source, target) in [
            ("::: moniker range=\">= tea-5.0\"", "::: moniker range=\">= tea-5,0\""),
            ("::: moniker range=\">= tea-5.0\"", "::: moniker range=\"< tea-5.0\""),
            ("[!code-csharp[Main](~/samples/a.cs?highlight=3)]", "[!code-csharp[Main](~/samples/a.cs?highlight=4)]"),
            ("[!code-csharp[Main](~/samples/a.cs)]", "[!code-vb[Main](~/samples/a.cs)]"),
            ("[!code-csharp[Main](~/samples/a.cs)]", "[!code-csharp[Main](~/samples/b.cs)]"),
            ("[!INCLUDE[tea](../includes/x.md)]", "[!INCLUDE[茶](../includes/y.md)]"),
            (
                ":::code language=\"cs\" source=\"a.cs\" range=\"1-5\":::",
                ":::code language=\"cs\" source=\"a.cs\" range=\"1-4\":::",
            ),
            ("> [!div class=\"checklist\"]\n> * a", "> [!div class=\"nextstep\"]\n> * 茶"),
        ] {
            assert_eq!(said(source, target).matches("in the source it is").count(), 1, "{target}");
        }
        for (source, target) in [
            ("::: moniker range=\">=tea-5.0\"", "::: moniker range=\">= tea-5.0\" :::"),
            ("[!code-csharp[Main](~/samples/a.cs#L1)]", "[!code-cs[茶](~/samples/a.cs#L1 \"茶\")]"),
            ("[!INCLUDE[tea](../includes/x.md)]", "[!include [茶](~/includes/x.md)]"),
            ("[!INCLUDE[tea](../en/x.md)]", "[!INCLUDE[茶](../ja-jp/x.md)]"),
            (":::code language=\"cs\" source=\"a.cs\":::", ":::code source='a.ja-jp.cs' language=\"csharp\":::"),
        ] {
            assert_eq!(said(source, target), "", "{target}");
        }
    }

    #[test]
    fn the_same_names() {
        assert_eq!(said("ko", "See [a][Long Label] and [x](xref:%41).", "[x](xref:A) 및 [가][long  label] 참조."), "");
    }
}
