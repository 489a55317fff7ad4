//! `stale-unit`

use crate::{
    check::{
        Check, Inspect,
        revision::{Change, Stale, Weight},
    },
    finding::{Findings, Level, declare_rule},
};

declare_rule! {
    /// ## What it finds
    ///
    /// A translation of a sentence that reads otherwise in the source today. The finding names today's sentence. It is
    ///
    /// - an error if the change is *technical*: a number, a version, code, a link, or a word such as *not* or *must*
    /// - a warning if other words have changed
    /// - a note if only spacing, punctuation, case or emphasis has.
    ///
    /// Editions with units hold the sentences that they were translated from. For others these are read from the history
    /// of the repository, at the commit that the edition records.
    ///
    /// Editions of one revision have the same sources. One that alone has another source for a unit is found as well.
    ///
    /// ## Why it matters
    ///
    /// The translation tells what was true once. A version or a command that has changed sends readers the wrong way.
    ///
    /// ## Example
    ///
    /// ```md en
    /// Heat the oven to 220 degrees.
    /// ```
    /// ```md fr
    /// ---
    /// ms.openlocfilehash: 5d1f0a4ef8e7c6b1f1e0a1f4b1a0e5c7d9b3a2c1
    /// ---
    /// <span data-ttu-id="a-1">Chauffez le four à 180 degrés.</span><span class="sxs-lookup"><span data-stu-id="a-1">Heat the oven to 180 degrees.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Translate today's sentence, and record the revision that it is from.
    ///
    /// ```md fr
    /// <span data-ttu-id="a-1">Chauffez le four à 220 degrés.</span><span class="sxs-lookup"><span data-stu-id="a-1">Heat the oven to 220 degrees.</span></span>
    /// ```
    pub(crate) static STALE_UNIT = {
        name: "stale-unit",
        summary: "the sentence translated has changed in the source",
        level: Warning,
        group: Freshness,
        category: Mistranslation,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &STALE_UNIT, inspect: Inspect::Stale(inspect) };

fn inspect(stale: &Stale<'_>, findings: &mut Findings<'_>) {
    let (Some(changes), Some(newer), None) = (&stale.changes, stale.newer, stale.sister()) else { return };
    for change in &changes.list {
        let Change::Changed(at, range, weight) = change else { continue };
        let (level, message) = match weight {
            Weight::Technical(what) => (Level::Error, format!("the source of this sentence has changed: {what}")),
            Weight::Prose => (Level::Warning, "the source of this sentence reads otherwise today".to_owned()),
            _ => (Level::Note, "the source of this sentence is only written otherwise today".to_owned()),
        };
        let finding = findings.push(&STALE_UNIT, stale.place(*at), message);
        finding.level = level;
        stale.about(finding, *at);
        finding.help(format!("today's source: {}", newer.quoted(range))).related(
            newer.path.clone(),
            newer.position(range),
            "today's sentence",
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    fn stale(source: &str, units: &[(&str, &str)]) -> String {
        let head = format!("---\nms.openlocfilehash: {}\n---\n", "0".repeat(40));
        let unit = |(at, (source, target)): (usize, &(&str, &str))| {
            format!(
                "<span data-ttu-id=\"a-{at}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-{at}\">{source}</span></span>\n\n"
            )
        };
        let text = head + &units.iter().enumerate().map(unit).collect::<String>();
        let found = docset(&[("en/a.md", source), ("he/a.md", &text)]);
        let lines = found.lines().filter(|line| !line.contains("stale-revision") && line.starts_with("he/"));
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn changes_are_weighed() {
        let units = [("Wait 5 minutes.", "המתינו 5 דקות."), ("Pour it.", "מזגו."), ("Drink up.", "שתו.")];
        insta::assert_snapshot!(stale("Wait 7 minutes. Pour it out.\n\nDrink up!\n", &units), @r"
        he/a.md:4:25 error stale-unit a-0: the source of this sentence has changed: `5` is `7` now @ המתינו 5 דקות.
        he/a.md:6:25 warning stale-unit a-1: the source of this sentence reads otherwise today @ מזגו.
        he/a.md:8:25 note stale-unit a-2: the source of this sentence is only written otherwise today @ שתו.
        ");
        assert_eq!(stale("Wait 5\nminutes. Pour it.\nDrink up.\n", &units), "");
    }
}
