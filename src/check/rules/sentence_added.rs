//! `sentence-added`

use crate::{
    check::{
        Check, Inspect,
        revision::{Change, Stale},
    },
    finding::{Findings, declare_rule},
};

declare_rule! {
    /// ## What it finds
    ///
    /// A sentence of today's source that was not there when the edition was translated. The finding stands where the
    /// sentence before it is translated.
    ///
    /// Also one that editions of the same revision in other locales have, by the numbers of their units.
    ///
    /// Also a sentence or a paragraph that an edition lacks although it was made from the source as it is today. Paragraphs
    /// that a translation splits or joins are not told.
    ///
    /// ## Why it matters
    ///
    /// Readers of this locale are not told what the sentence says.
    ///
    /// ## Example
    ///
    /// ```md en
    /// Close the lid. Lock it.
    /// ```
    /// ```md ja
    /// ---
    /// ms.openlocfilehash: 5d1f0a4ef8e7c6b1f1e0a1f4b1a0e5c7d9b3a2c1
    /// ---
    /// <span data-ttu-id="a-1">ふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Translate the sentence.
    ///
    /// ```md ja
    /// ふたを閉めます。鍵をかけます。
    /// ```
    pub(crate) static SENTENCE_ADDED = {
        name: "sentence-added",
        summary: "the source has a sentence that a translation lacks",
        level: Warning,
        group: Freshness,
        category: Omission,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &SENTENCE_ADDED, inspect: Inspect::Stale(inspect) };

fn inspect(stale: &Stale<'_>, findings: &mut Findings<'_>) {
    let (Some(changes), Some(newer), None) = (&stale.changes, stale.newer, stale.sister()) else { return };
    for change in &changes.list {
        let Change::Added(range, after) = change else { continue };
        let place = after.map_or_else(|| stale.head(), |after| stale.place(after));
        let behind = if after.is_some() { "behind this one " } else { "" };
        let message = format!("the source has a new sentence {behind}today: {}", newer.quoted(range));
        let finding = findings.push(&SENTENCE_ADDED, place, message);
        finding.unit = after.and_then(|after| stale.old[after].unit).map(str::to_owned);
        finding.source_text = Some(newer.body.text[range.clone()].to_owned());
        finding.help("translate it").related(newer.path.clone(), newer.position(range), "the new sentence");
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    #[test]
    fn a_new_sentence_is_told_behind_the_one_before() {
        let head = format!("---\nms.openlocfilehash: {}\n---\n", "0".repeat(40));
        let unit = |id: &str, source: &str, target: &str| {
            format!(
                "<span data-ttu-id=\"{id}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"{id}\">{source}</span></span>\n\n"
            )
        };
        let edition = head + &unit("a-1", "Tea", "شاي") + &unit("a-2", "Pour it.", "صبه.");
        let found = docset(&[("en/a.md", "# Tea\n\nWait. Pour it.\n\n- Drink it.\n"), ("ar/a.md", &edition)]);
        let found = found.lines().filter(|line| line.contains("sentence-added")).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(found, @r"
        ar/a.md:4:25 warning sentence-added a-1: the source has a new sentence behind this one today: `Wait.` @ شاي
        ar/a.md:6:25 warning sentence-added a-2: the source has a new sentence behind this one today: `Drink it.` @ صبه.
        ");
    }
}
