//! `sentence-removed`

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
    /// A translation of a sentence that is not in today's source any more, nor one like it.
    ///
    /// Also one that most other editions of the same revision do not have, by the numbers of their units.
    ///
    /// Also a paragraph without units that has none like it in the source.
    ///
    /// ## Why it matters
    ///
    /// Readers of this locale are told what the author took back.
    ///
    /// ## Example
    ///
    /// ```md en
    /// Close the lid.
    /// ```
    /// ```md ja
    /// ---
    /// ms.openlocfilehash: 5d1f0a4ef8e7c6b1f1e0a1f4b1a0e5c7d9b3a2c1
    /// ---
    /// <span data-ttu-id="a-1">ふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// <span data-ttu-id="a-2">水は要りません。</span><span class="sxs-lookup"><span data-stu-id="a-2">Water is not needed.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Take the sentence out.
    ///
    /// ```md ja
    /// <span data-ttu-id="a-1">ふたを閉めます。</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// ```
    pub(crate) static SENTENCE_REMOVED = {
        name: "sentence-removed",
        summary: "the sentence translated is gone from the source",
        level: Warning,
        group: Freshness,
        category: Addition,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &SENTENCE_REMOVED, inspect: Inspect::Stale(inspect) };

fn inspect(stale: &Stale<'_>, findings: &mut Findings<'_>) {
    let (Some(changes), None) = (&stale.changes, stale.sister()) else { return };
    for change in &changes.list {
        let Change::Removed(at) = change else { continue };
        let message = "the source of this sentence is not in today's source";
        let finding = findings.push(&SENTENCE_REMOVED, stale.place(*at), message);
        stale.about(finding, *at);
        finding.help("take it out, unless the source says it elsewhere");
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset;

    #[test]
    fn a_sentence_without_its_source_is_found() {
        let edition = format!(
            "---\nms.openlocfilehash: {}\n---\n<span data-ttu-id=\"a-1\">ទឹក</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Add water.</span></span>\n",
            "0".repeat(40)
        );
        let found = docset(&[("en/a.md", "Serve hot tea at once.\n"), ("km/a.md", &edition)]);
        let found = found.lines().filter(|line| line.contains("sentence-removed")).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(found, @"km/a.md:4:25 warning sentence-removed a-1: the source of this sentence is not in today's source @ ទឹក");
    }
}
