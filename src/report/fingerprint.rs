//! What a finding is known by from one run to the next.

use std::collections::HashMap;

use sha1::{Digest, Sha1};

use crate::finding::Finding;

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
            Sha1::digest(format!("{basis}\u{0}{number}")).iter().map(|byte| format!("{byte:02x}")).collect()
        })
        .collect()
}
