//! What a finding is known by from one run to the next.

use std::collections::HashMap;

use sha1::{Digest, Sha1};

use crate::{digest::hex, finding::Finding};

/// The fingerprint of each finding, in their order: 40 hexadecimal digits.
///
/// Made of the rule, the file, the locale and the text at the place, not of its line, so that it survives edits
/// elsewhere in the file. Equal ones are told apart by their number.
pub(super) fn of(findings: &[Finding]) -> Vec<String> {
    let mut seen: HashMap<[u8; 20], usize> = HashMap::with_capacity(findings.len());
    findings
        .iter()
        .map(|finding| {
            let locale = finding.locale.as_ref().map_or("", |locale| locale.as_str());
            let mut hasher = Sha1::new();
            for part in [finding.rule.name, &finding.path, locale, finding.known_by()] {
                hasher.update(part);
                hasher.update(b"\0");
            }
            hasher.update(&finding.message);
            let number = seen.entry(hasher.clone().finalize().into()).or_default();
            *number += 1;
            hasher.update(b"\0");
            hasher.update(number.to_string());
            hex(&hasher.finalize())
        })
        .collect()
}
