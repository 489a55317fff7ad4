//! What a finding is known by from one run to the next.

use std::collections::HashMap;

use crate::{digest::sha1_hex, finding::Finding};

/// The fingerprint of each finding, in their order: 40 hexadecimal digits.
///
/// Made of the rule, the file, the locale and the text at the place, not of its line, so that it survives edits
/// elsewhere in the file. Equal ones are told apart by their number.
pub(super) fn of(findings: &[Finding]) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    findings
        .iter()
        .map(|finding| {
            let locale = finding.locale.as_ref().map_or("", |locale| locale.as_str());
            let text = finding.source_text.as_ref().or(finding.target_text.as_ref()).map_or("", String::as_str);
            let basis = [finding.rule.name, &finding.path, locale, text, &finding.message].join("\u{0}");
            let number = seen.entry(basis.clone()).or_default();
            *number += 1;
            sha1_hex(&[basis.as_bytes(), b"\0", number.to_string().as_bytes()])
        })
        .collect()
}
