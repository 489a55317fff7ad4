//! `zone-pivot-groups.yml`: what readers know the pivots of zones by.

use serde::Deserialize;

use crate::{finding::Findings, parse::rules::TOC_INVALID, text::Span};

/// A pivot and its title.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Pivot {
    /// What zones refer to it by.
    pub id: String,
    /// What readers know it by.
    pub title: String,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    groups: Vec<Group>,
}

#[derive(Deserialize)]
struct Group {
    #[serde(default)]
    pivots: Vec<Pivot>,
}

/// Whether a file of this name defines pivots.
#[must_use]
pub fn is_definition(key: &str) -> bool {
    let name = key.rsplit('/').next().unwrap_or(key);
    name.eq_ignore_ascii_case("zone-pivot-groups.yml") || name.eq_ignore_ascii_case("zone-pivot-groups.yaml")
}

/// Reads the pivots of all groups. A file that cannot be read is a finding, and defines none.
#[must_use]
pub fn read(text: &str, findings: &mut Findings<'_>) -> Vec<Pivot> {
    let options = serde_yaml::options! { with_snippet: false };
    match serde_yaml::from_str_with_options::<File>(text.trim_start_matches('\u{FEFF}'), options) {
        Ok(file) => file.groups.into_iter().flat_map(|group| group.pivots).collect(),
        Err(error) => {
            let start = error.location().and_then(|location| usize::try_from(location.line()).ok()).unwrap_or(1);
            let offset: usize = text.split_inclusive('\n').take(start.saturating_sub(1)).map(str::len).sum();
            let line = text[offset..].lines().next().map_or(0, str::len);
            findings
                .push(&TOC_INVALID, Span::new(offset, offset + line), "the pivots of zones cannot be read")
                .help("write `groups:` with a list of `id` and `pivots`, each with `id` and `title`");
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pivots() {
        let text = "groups:\n- id: os\n  title: OS\n  pivots:\n  - id: cli\n    title: コマンド\n";
        let mut findings = Findings::new("a".into(), None, text);
        assert_eq!(read(text, &mut findings), [Pivot { id: "cli".into(), title: "コマンド".into() }]);
        assert!(read("groups: 3\n", &mut findings).is_empty() && findings.len() == 1);
        assert!(is_definition("a/Zone-Pivot-Groups.yml") && !is_definition("pivots.yml"));
    }
}
