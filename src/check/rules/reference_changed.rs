//! `reference-changed`

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        markup::{
            difference::{difference, likeness, matched},
            links::starts_with_xref,
            literal::broken_links,
        },
    },
    finding::declare_rule,
    parse::passage::{Link, LinkKind, Passage},
    site::percent_decoded,
    text::Span,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A reference that is not the same in a translation as in its source: the uid in `<xref:…>`, the file of an `[!INCLUDE]`,
    /// the label of a footnote `[^1]` or of a link `[words][label]`.
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

/// What is looked up by its name.
struct Reference {
    kind: Kind,
    name: String,
    span: Span,
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
    fn key(&self) -> (Kind, String) {
        let name = match self.kind {
            Kind::Xref => percent_decoded(&self.name).into_owned(),
            Kind::Directive => self.name.replace('\\', "/"),
            Kind::Label | Kind::Footnote => self.name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase(),
        };
        (self.kind, name)
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

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let is_unit = pair.unit.is_some();
    let is_one = |link: &Link| kind(link, is_unit).is_some();
    let any = |passage: &Passage<'_>| passage.links.iter().any(is_one) || passage.text.contains("[^");
    if !any(&pair.source) && !any(&pair.target) {
        return;
    }
    let (source, target) = (references(&pair.source, is_unit), references(&pair.target, is_unit));
    let keys = |all: &[Reference]| all.iter().map(Reference::key).collect::<Vec<_>>();
    let (source_keys, target_keys) = (keys(&source), keys(&target));
    let found = difference(&source_keys, &target_keys);
    if found.is_none() {
        return;
    }
    let alike = |s: usize, t: usize| {
        if source_keys[s].0 == target_keys[t].0 { 0.1 + likeness(&source_keys[s].1, &target_keys[t].1) } else { 0.0 }
    };
    let (changed, mut rest) = matched(found, 0.1, alike);
    for (s, t) in changed {
        let message = format!("the reference {} of the source is {} here", source[s].shown(), target[t].shown());
        remarks.push(&REFERENCE_CHANGED, target[t].span, message).help(format!("write `{}`", source[s].name));
        remarks.explain(&source[s].name);
        remarks.explain(&target[t].name);
    }
    rest.lost.truncate(rest.lost.len().saturating_sub(broken_links(pair).len()));
    for reference in rest.lost.into_iter().map(|s| &source[s]) {
        let message = format!("the reference {} is not in the translation", reference.shown());
        remarks.push(&REFERENCE_CHANGED, pair.target.span, message).help("write it as in the source");
        remarks.explain(&reference.name);
    }
    for reference in rest.added.into_iter().map(|t| &target[t]) {
        let message = format!("the reference {} is not in the source", reference.shown());
        remarks.push(&REFERENCE_CHANGED, reference.span, message).help("remove it, or add it to the source");
        remarks.explain(&reference.name);
    }
}

fn kind(link: &Link, is_unit: bool) -> Option<Kind> {
    match link.kind {
        LinkKind::Directive => Some(Kind::Directive),
        // In a block the label has been looked up, and the link leads somewhere.
        LinkKind::Reference => is_unit.then_some(Kind::Label),
        _ => starts_with_xref(&link.target).then_some(Kind::Xref),
    }
}

fn references(passage: &Passage<'_>, is_unit: bool) -> Vec<Reference> {
    let of_link = |link: &Link| {
        let kind = kind(link, is_unit)?;
        let name = if kind == Kind::Xref { &link.target[5..] } else { &link.target };
        Some(Reference { kind, name: name.to_owned(), span: link.span })
    };
    let mut all: Vec<Reference> = passage.links.iter().filter_map(of_link).collect();
    let text = &passage.text;
    for at in memchr::memmem::find_iter(text.as_bytes(), "[^") {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let length = text.as_bytes()[at + 2..].iter().take_while(|byte| is_name(**byte)).count();
        let end = at + 2 + length;
        // `[^abc]` may be a pattern as well; footnotes are numbered.
        let is_number = text[at + 2..end].bytes().all(|byte| byte.is_ascii_digit());
        if length > 0 && is_number && text.as_bytes().get(end) == Some(&b']') {
            let name = text[at + 2..end].to_owned();
            all.push(Reference { kind: Kind::Footnote, name, span: passage.place(at..end + 1) });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

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
    fn the_same_names() {
        assert_eq!(said("ko", "See [a][Long Label] and [x](xref:%41).", "[x](xref:A) 및 [가][long  label] 참조."), "");
    }
}
