//! Editions of one revision beside each other, unit by unit: [`compare`].
//!
//! Units of one source have the same numbers in all locales (`aa37a-104`, `dc403-104`) and the same sources. A unit that
//! one edition lacks was lost in it; one whose source is another was exported from another text.

use std::collections::{BTreeMap, HashMap};

use crate::{
    check::{
        Opened,
        revision::{Weight, folded, quoted, weigh},
        rules::{SENTENCE_ADDED, SENTENCE_REMOVED, STALE_UNIT},
    },
    finding::{Finding, Findings, Level},
    parse::bitext::Unit,
    site::{Article, Edition, Site},
    text::{LineIndex, Span},
};

/// The number of a unit: how long it is, then what it is, so that numbers ascend.
type Number<'t> = (usize, &'t str);

/// An edition and its units by their numbers.
struct Sister<'a> {
    edition: &'a Edition,
    text: &'a str,
    units: BTreeMap<Number<'a>, &'a Unit>,
}

/// Compares the editions of an article that were translated from the same revision.
#[must_use]
pub fn compare(site: &Site, article: &Article, opened: &[Opened]) -> Vec<Finding> {
    let mut groups: BTreeMap<String, Vec<Sister<'_>>> = BTreeMap::new();
    for opened in opened.iter().filter(|opened| !opened.bitext.units.is_empty()) {
        let edition = &article.editions[opened.edition];
        let Some(hash) = &edition.front.revision.hash else { continue };
        let Some(units) = by_number(opened) else { continue };
        let sister = Sister { edition, text: &opened.text, units };
        groups.entry(hash.value.to_ascii_lowercase()).or_default().push(sister);
    }
    let groups = groups.into_values().filter(|group| group.len() > 1);
    groups.flat_map(|group| Group { site, sisters: &group }.compare()).collect()
}

/// The units of an edition by their numbers; nothing where an id has none, or two have the same.
fn by_number(opened: &Opened) -> Option<BTreeMap<Number<'_>, &Unit>> {
    let mut units = BTreeMap::new();
    for unit in &opened.bitext.units {
        let (_, number) = opened.text[unit.id.range()].rsplit_once('-')?;
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number || units.insert((number.len(), number), unit).is_some() {
            return None;
        }
    }
    Some(units)
}

struct Group<'g> {
    site: &'g Site,
    sisters: &'g [Sister<'g>],
}

impl Group<'_> {
    fn compare(&self) -> Vec<Finding> {
        let mut numbers: BTreeMap<Number<'_>, Vec<usize>> = BTreeMap::new();
        for (at, sister) in self.sisters.iter().enumerate() {
            for number in sister.units.keys() {
                numbers.entry(*number).or_default().push(at);
            }
        }
        let all = self.sisters.len();
        let uncommon = numbers.values().filter(|having| having.len() < all).count();
        let mut findings: Vec<Findings<'_>> = self.sisters.iter().map(|sister| self.findings(sister)).collect();
        // Editions that differ in many numbers were not cut into the same units.
        if uncommon <= 3 + numbers.len() / 5 {
            for (number, having) in numbers.iter().filter(|(_, having)| having.len() < all) {
                self.uncommon(*number, having, &mut findings);
            }
        }
        for (number, having) in numbers.iter().filter(|(_, having)| having.len() > 1) {
            self.sources(*number, having, &mut findings);
        }
        let selected = |at: &usize| self.site.locales[self.sisters[*at].edition.locale].selected;
        let found = findings.into_iter().enumerate().filter(|(at, _)| selected(at));
        found.flat_map(|(_, findings)| findings.finish()).collect()
    }

    fn findings<'s>(&self, sister: &Sister<'s>) -> Findings<'s> {
        let file = &self.site.files[sister.edition.file];
        Findings::new(file.path.clone(), file.locale.clone(), sister.text)
    }

    fn tag(&self, at: usize) -> &str {
        self.site.locales[self.sisters[at].edition.locale].locale.as_str()
    }

    /// A unit that not all have.
    fn uncommon(&self, number: Number<'_>, having: &[usize], findings: &mut [Findings<'_>]) {
        let all = self.sisters.len();
        let Some(first) = having.first().copied() else { return };
        let (text, unit) = (self.sisters[first].text, self.sisters[first].units[&number]);
        let source = &text[unit.source.range()];
        if having.len() * 2 < all {
            for at in having {
                let (sister, unit) = (&self.sisters[*at], self.sisters[*at].units[&number]);
                let message =
                    format!("{} of {all} locales do not have this sentence of the same source", all - having.len());
                let finding = findings[*at].push(&SENTENCE_REMOVED, unit.target, message);
                complete(finding, sister.text, unit);
                finding.help("take it out, or export all of them again");
            }
            return;
        }
        for at in (0..all).filter(|at| !having.contains(at)) {
            let sister = &self.sisters[at];
            // Its markup may be there, and broken: that is said elsewhere.
            if sister.text.contains(&format!("-{}\"", number.1)) {
                continue;
            }
            let before = sister.units.range(..number).next_back().map(|(_, unit)| *unit);
            let place = before.map_or_else(Span::default, |before| before.target);
            let whose = if all == 2 {
                format!("`{}` has", self.tag(first))
            } else {
                format!("{} of {all} locales have", having.len())
            };
            let message = format!("{whose} a sentence here that this edition lacks: {}", quoted(source));
            let finding = findings[at].push(&SENTENCE_ADDED, place, message);
            finding.source_text = Some(source.to_owned());
            finding.help("translate it: all were translated from the same source");
            self.relate(finding, first, unit);
        }
    }

    /// A unit whose source is not the same in all.
    fn sources(&self, number: Number<'_>, having: &[usize], findings: &mut [Findings<'_>]) {
        let raw = |at: usize| &self.sisters[at].text[self.sisters[at].units[&number].source.range()];
        if having.iter().all(|at| raw(*at) == raw(having[0])) {
            return;
        }
        let mut camps: HashMap<String, Vec<usize>> = HashMap::new();
        for at in having {
            camps.entry(folded(raw(*at))).or_default().push(*at);
        }
        let folded_as = |at: usize| folded(raw(at));
        for &at in having {
            // The first that says otherwise, and has more on its side.
            let own = camps[&folded_as(at)].len();
            let other = having.iter().copied().find(|other| {
                let camp = camps[&folded_as(*other)].len();
                folded_as(*other) != folded_as(at) && (camp > own || having.len() == 2)
            });
            // A link in one may be a unit inside a link in the other.
            let is_within = |other: usize| {
                let (one, two) = (folded_as(at), folded_as(other));
                (one.starts_with('[') && one.contains(&two)) || (two.starts_with('[') && two.contains(&one))
            };
            let differs = |other: &usize| !is_within(*other) && weigh(raw(at), raw(*other)) != Weight::None;
            let Some(other) = other.filter(differs) else { continue };
            let unit = self.sisters[at].units[&number];
            let count = camps[&folded_as(other)].len();
            let message = if having.len() == 2 {
                format!("this sentence has another source than in `{}`", self.tag(other))
            } else {
                format!("this sentence has another source than in {count} of {} locales", having.len())
            };
            let finding = findings[at].push(&STALE_UNIT, unit.target, message);
            complete(finding, self.sisters[at].text, unit);
            // Of two alone nobody knows which is right.
            finding.level = if having.len() == 2 { Level::Note } else { Level::Warning };
            finding.help(format!("the source there: {}", quoted(raw(other))));
            self.relate(finding, other, self.sisters[other].units[&number]);
        }
    }

    fn relate(&self, finding: &mut Finding, other: usize, unit: &Unit) {
        let sister = &self.sisters[other];
        let position = LineIndex::new(sister.text).position(sister.text, unit.target.start as usize);
        let path = self.site.files[sister.edition.file].path.clone();
        finding.related(path, position, format!("`{}`", self.tag(other)));
    }
}

fn complete(finding: &mut Finding, text: &str, unit: &Unit) {
    finding.unit = Some(text[unit.id.range()].to_owned());
    finding.source_text = Some(text[unit.source.range()].to_owned());
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    fn edition(prefix: &str, units: &[(u32, &str, &str)]) -> String {
        let unit = |(number, source, target): &(u32, &str, &str)| {
            let id = format!("{prefix}-{number}");
            format!(
                "<span data-ttu-id=\"{id}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"{id}\">{source}</span></span>\n"
            )
        };
        let head = format!("---\nms.openlocfilehash: {}\n---\n", "1".repeat(40));
        head + &units.iter().map(unit).collect::<String>()
    }

    fn found(files: &[(&str, String)]) -> String {
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let found = docset(&files);
        let about =
            |line: &&str| ["sentence-added", "sentence-removed", "stale-unit"].iter().any(|rule| line.contains(rule));
        found.lines().filter(about).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_unit_that_one_locale_lacks_is_found() {
        let ja = edition("a", &[(101, "Wait here.", "ここで待ちます。"), (102, "Then go on.", "それから進みます。")]);
        let he = edition("b", &[(101, "Wait here.", "חכו כאן.")]);
        insta::assert_snapshot!(found(&[("ja/a.md", ja), ("he/a.md", he)]), @"he/a.md:4:27 warning sentence-added: `ja` has a sentence here that this edition lacks: `Then go on.` @ חכו כאן.");
    }

    #[test]
    fn a_source_that_one_locale_alone_has_is_found() {
        let units = |source| [(101, source, "x y z"), (102, "Wait  **here** .", "x y z")];
        let (ja, he) = (edition("a", &units("Go on.")), edition("b", &units("Go on.")));
        let fr = edition("c", &[(101, "Go on for 5 km.", "Allez-y."), (102, "Wait **here**.", "Attendez ici.")]);
        insta::assert_snapshot!(found(&[("ja/a.md", ja), ("he/a.md", he), ("fr/a.md", fr)]), @"fr/a.md:4:27 warning stale-unit c-101: this sentence has another source than in 2 of 3 locales @ Allez-y.");
    }
}
