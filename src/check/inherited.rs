//! Faults of form that a translation has from its source: [`leave_to_source`] leaves them to where they are mended.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use crate::{
    finding::{Finding, Rule},
    parse::rules::{DIRECTIVE_INVALID, FRONT_MATTER_INVALID},
    site::Site,
};

/// The rules whose findings are told once where the source has the same.
static RULES: [&Rule; 2] = [&DIRECTIVE_INVALID, &FRONT_MATTER_INVALID];

/// What is wrong in the same words: the article, the rule, the message, the place as it is written.
type Fault = (usize, &'static str, String, Option<String>);

/// Takes out of `findings` what is said of the source edition in the same words.
pub fn leave_to_source(site: &Site, findings: &mut Vec<Finding>) {
    let is_one = |finding: &Finding| RULES.iter().any(|rule| rule.name == finding.rule.name);
    let Some(source) = site.source.filter(|_| findings.iter().any(is_one)) else { return };
    let mut articles: HashMap<Arc<str>, (usize, bool)> = HashMap::new();
    for (at, article) in site.articles.iter().enumerate() {
        for edition in &article.editions {
            articles.insert(site.files[edition.file].path.clone(), (at, edition.locale == source));
        }
    }
    let fault = |finding: &Finding| -> Option<(bool, Fault)> {
        let (article, is_source) = *articles.get(&finding.path).filter(|_| is_one(finding))?;
        Some((is_source, (article, finding.rule.name, finding.message.clone(), finding.target_text.clone())))
    };
    let of_source: HashSet<Fault> =
        findings.iter().filter_map(fault).filter(|(is_source, _)| *is_source).map(|(_, fault)| fault).collect();
    findings.retain(|finding| fault(finding).is_none_or(|(is_source, fault)| is_source || !of_source.contains(&fault)));
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    #[test]
    fn what_the_source_has_as_well_is_told_of_the_source() {
        let text = |date: &str, mark: &str| format!("---\nms.date: {date}\n---\n{mark}\n");
        let (bad, good) = (text("2017-29-09", "[!NOTE]"), text("2017-09-29", "> [!NOTE]\n> x"));
        let found = |source: &str, target: &str| {
            let found = docset(&[("en/a.md", source), ("ar-sa/a.md", target)]);
            let about = |line: &str| line.contains("front-matter-invalid") || line.contains("directive-invalid");
            let files = found.lines().filter(|line| about(line)).map(|line| line.split('/').next().unwrap_or_default());
            files.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(found(&bad, &bad), "en en");
        assert_eq!(found(&good, &bad), "ar-sa ar-sa");
        assert_eq!(found(&bad, &text("2017-31-09", "[!TIP]")), "ar-sa ar-sa en en");
    }
}
