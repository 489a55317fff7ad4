//! Editions of one revision beside each other, unit by unit: [`compare`].
//!
//! Units of one source have the same numbers in all locales (`aa37a-104`, `dc403-104`) and the same sources. A unit that
//! one edition lacks was lost in it; one whose source is another was exported from another text.

use std::{
    cell::OnceCell,
    collections::{BTreeMap, HashMap},
};

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

/// An edition and its units by their numbers, ascending.
struct Sister<'a> {
    edition: &'a Edition,
    text: &'a str,
    units: Vec<(Number<'a>, &'a Unit)>,
    /// The lines of the text, counted when they are first asked for.
    lines: OnceCell<LineIndex>,
}

/// A unit, by its number and the place of its edition among the sisters.
#[derive(Clone, Copy)]
struct Numbered<'a> {
    number: Number<'a>,
    at: usize,
    unit: &'a Unit,
}

/// Compares the editions of an article that were translated from the same revision.
#[must_use]
pub fn compare(site: &Site, article: &Article, opened: &[&Opened<'_>]) -> Vec<Finding> {
    let mut groups: BTreeMap<String, Vec<Sister<'_>>> = BTreeMap::new();
    for opened in opened.iter().filter(|opened| !opened.bitext.units.is_empty()) {
        let edition = &article.editions[opened.edition];
        let Some(hash) = &edition.front.revision.hash else { continue };
        let Some(units) = by_number(opened) else { continue };
        let sister = Sister { edition, text: opened.text, units, lines: OnceCell::new() };
        groups.entry(hash.value.to_ascii_lowercase()).or_default().push(sister);
    }
    let groups = groups.into_values().filter(|group| group.len() > 1);
    groups.flat_map(|group| Group { site, sisters: &group }.compare()).collect()
}

/// The units of an edition by their numbers, ascending; nothing where an id has none, or two have the same.
fn by_number<'t>(opened: &'t Opened<'_>) -> Option<Vec<(Number<'t>, &'t Unit)>> {
    let mut units = Vec::with_capacity(opened.bitext.units.len());
    for unit in &opened.bitext.units {
        let (_, number) = opened.text[unit.id.range()].rsplit_once('-')?;
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        units.push(((number.len(), number), unit));
    }
    // They mostly are in order, which costs no more than a look.
    units.sort_by_key(|(number, _)| *number);
    units.is_sorted_by(|a, b| a.0 < b.0).then_some(units)
}

struct Group<'g> {
    site: &'g Site,
    sisters: &'g [Sister<'g>],
}

impl<'g> Group<'g> {
    fn compare(&self) -> Vec<Finding> {
        let of = |(at, sister): (usize, &'g Sister<'g>)| {
            sister.units.iter().map(move |(number, unit)| Numbered { number: *number, at, unit })
        };
        let mut units: Vec<Numbered<'_>> = self.sisters.iter().enumerate().flat_map(of).collect();
        units.sort_by_key(|unit| unit.number);
        // Each has the units of one number, in the order of the sisters.
        let numbers: Vec<&[Numbered<'_>]> = units.chunk_by(|a, b| a.number == b.number).collect();
        let all = self.sisters.len();
        let uncommon = numbers.iter().filter(|having| having.len() < all).count();
        let mut findings: Vec<Findings<'_>> = self.sisters.iter().map(|sister| self.findings(sister)).collect();
        // Editions that differ in many numbers were not cut into the same units.
        if uncommon <= 3 + numbers.len() / 5 {
            for having in numbers.iter().filter(|having| having.len() < all) {
                self.uncommon(having, &mut findings);
            }
        }
        for having in numbers.iter().filter(|having| having.len() > 1) {
            self.sources(having, &mut findings);
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
    fn uncommon(&self, having: &[Numbered<'_>], findings: &mut [Findings<'_>]) {
        let all = self.sisters.len();
        let Some(first) = having.first() else { return };
        let (number, source) = (first.number, self.source(first));
        if having.len() * 2 < all {
            for &Numbered { at, unit, .. } in having {
                let message =
                    format!("{} of {all} locales do not have this sentence of the same source", all - having.len());
                let finding = findings[at].push(&SENTENCE_REMOVED, unit.target, message);
                complete(finding, self.sisters[at].text, unit);
                finding.help("take it out, or export all of them again");
            }
            return;
        }
        for at in (0..all).filter(|at| having.iter().all(|unit| unit.at != *at)) {
            let sister = &self.sisters[at];
            // Its markup may be there, and broken: that is said elsewhere.
            if sister.text.contains(&format!("-{}\"", number.1)) {
                continue;
            }
            let before = sister.units.partition_point(|(known, _)| *known < number).checked_sub(1);
            let place = before.map_or_else(Span::default, |before| sister.units[before].1.target);
            let whose = if all == 2 {
                format!("`{}` has", self.tag(first.at))
            } else {
                format!("{} of {all} locales have", having.len())
            };
            let message = format!("{whose} a sentence here that this edition lacks: {}", quoted(source));
            let finding = findings[at].push(&SENTENCE_ADDED, place, message);
            finding.source_text = Some(source.to_owned());
            finding.help("translate it: all were translated from the same source");
            self.relate(finding, *first);
        }
    }

    /// A unit whose source is not the same in all.
    fn sources(&self, having: &[Numbered<'_>], findings: &mut [Findings<'_>]) {
        let raw = |unit: &Numbered<'_>| self.source(unit);
        if having.iter().all(|unit| raw(unit) == raw(&having[0])) {
            return;
        }
        let mut camps: HashMap<String, usize> = HashMap::new();
        for unit in having {
            *camps.entry(folded(raw(unit))).or_default() += 1;
        }
        for own in having {
            let &Numbered { at, unit, .. } = own;
            // The first that says otherwise, and has more on its side.
            let one = folded(raw(own));
            let other = having.iter().find(|other| {
                let two = folded(raw(other));
                two != one && (camps[&two] > camps[&one] || having.len() == 2)
            });
            let Some(other) = other else { continue };
            let two = folded(raw(other));
            // A link in one may be a unit inside a link in the other.
            let is_within =
                (one.starts_with('[') && one.contains(&two)) || (two.starts_with('[') && two.contains(&one));
            if is_within || weigh(raw(own), raw(other)) == Weight::None {
                continue;
            }
            let count = camps[&two];
            let message = if having.len() == 2 {
                format!("this sentence has another source than in `{}`", self.tag(other.at))
            } else {
                format!("this sentence has another source than in {count} of {} locales", having.len())
            };
            let finding = findings[at].push(&STALE_UNIT, unit.target, message);
            complete(finding, self.sisters[at].text, unit);
            // Of two alone nobody knows which is right.
            finding.level = if having.len() == 2 { Level::Note } else { Level::Warning };
            finding.help(format!("the source there: {}", quoted(raw(other))));
            self.relate(finding, *other);
        }
    }

    /// The source side of a unit.
    fn source(&self, unit: &Numbered<'_>) -> &'g str {
        &self.sisters[unit.at].text[unit.unit.source.range()]
    }

    fn relate(&self, finding: &mut Finding, Numbered { at, unit, .. }: Numbered<'_>) {
        let sister = &self.sisters[at];
        let position =
            sister.lines.get_or_init(|| LineIndex::new(sister.text)).position(sister.text, unit.target.start as usize);
        let path = self.site.files[sister.edition.file].path.clone();
        finding.related(path, position, format!("`{}`", self.tag(at)));
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
