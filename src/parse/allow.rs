//! `isogloss: {allow: [RULE]}` in front matter: the rules that may find something in the article.

use crate::{
    finding::Findings,
    parse::{
        front_matter,
        rules::FRONT_MATTER_INVALID,
        yaml_tree::{Entry, Node, Tree, Value},
    },
    text::{Span, Spanned},
};

/// The field that is for this tool alone.
pub(super) const FIELD: &str = "isogloss";

/// Reads the field of the front matter that stands at `yaml` in `text`.
pub(super) fn in_front_matter(text: &str, yaml: Span, findings: &mut Findings<'_>) -> Vec<Spanned<String>> {
    let block = &text[yaml.range()];
    // What is wrong with the YAML has been reported with the other fields.
    for entry in front_matter::entries(block).into_iter().filter(|entry| block[entry.clone()].starts_with(FIELD)) {
        let tree = Tree::read(&block[entry.clone()]);
        let place = |span: Span| tree.map.span(span.range()).shifted(entry.start + yaml.start as usize);
        if let Some(field) = tree.entries.iter().find(|field| field.key == FIELD) {
            return in_node(&field.node, &place, findings);
        }
    }
    Vec::new()
}

/// Reads the value of the field; `place` gives the place of a span of it in the file.
pub(super) fn in_node(node: &Node, place: &dyn Fn(Span) -> Span, findings: &mut Findings<'_>) -> Vec<Spanned<String>> {
    const HELP: &str = "write it as `isogloss: {allow: [RULE, RULE]}`";
    let mut wrong = |span: Span, message: String| {
        findings.push(&FRONT_MATTER_INVALID, place(span), message).help(HELP);
    };
    let Some(fields) = node.entries() else {
        if node.value != Value::Null {
            wrong(node.span, "`isogloss` is a map".to_owned());
        }
        return Vec::new();
    };
    let mut allowed = Vec::new();
    for Entry { key, node } in fields {
        let rules = match &node.value {
            _ if key != "allow" => {
                wrong(node.span, format!("`isogloss` has no key `{key}`"));
                continue;
            }
            Value::List(rules) => rules.as_slice(),
            Value::Null => continue,
            _ => std::slice::from_ref(node),
        };
        for rule in rules {
            match rule.text() {
                Some(name) => allowed.push(Spanned { value: name.trim().to_owned(), span: place(rule.span) }),
                None => wrong(rule.span, "`allow` is a list of rules".to_owned()),
            }
        }
    }
    allowed
}

#[cfg(test)]
mod tests {
    use crate::{finding::Findings, parse::front_matter};

    fn allowed(yaml: &str) -> (Vec<String>, Vec<String>) {
        let text = format!("---\ntitle: عنوان\n{yaml}---\n");
        let mut findings = Findings::new("ar/a.md".into(), None, &text);
        let front = front_matter::read(&text, &mut findings);
        assert_eq!(front.title.unwrap().value, "عنوان");
        for rule in &front.allow {
            assert_eq!(text[rule.span.range()], rule.value);
        }
        let found = findings.finish().into_iter().map(|finding| format!("{} {}", finding.start.line, finding.message));
        (front.allow.into_iter().map(|rule| rule.value).collect(), found.collect())
    }

    #[test]
    fn every_way_to_write_a_list() {
        for yaml in [
            "isogloss: {allow: [link-lost, broken-link]}\n",
            "isogloss:\n  allow: [link-lost, broken-link]\n",
            "isogloss:\n  allow:\n  - link-lost\n  - broken-link\nx: y\n",
        ] {
            assert_eq!(allowed(yaml), (vec!["link-lost".into(), "broken-link".into()], vec![]), "{yaml}");
        }
        assert_eq!(allowed("isogloss: {allow: link-lost}\n").0, ["link-lost"]);
        assert_eq!(allowed("isogloss:\n"), (vec![], vec![]));
    }

    #[test]
    fn what_is_no_list_of_rules_is_found() {
        assert_eq!(allowed("isogloss: no\n").1, ["3 `isogloss` is a map"]);
        assert_eq!(allowed("isogloss: {alow: [a]}\n").1, ["3 `isogloss` has no key `alow`"]);
        assert_eq!(allowed("isogloss: {allow: [{a: b}]}\n").1, ["3 `allow` is a list of rules"]);
    }
}
