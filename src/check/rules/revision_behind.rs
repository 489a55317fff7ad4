//! `revision-behind`

use crate::{
    check::{
        Check, Inspect,
        revision::{Change, Difference, Stale, Weight, quoted},
    },
    finding::{Findings, Level, declare_rule},
    site::Edition,
    text::Position,
};

declare_rule! {
    /// ## What it finds
    ///
    /// No source is on disk, and an edition in another locale was translated from a newer revision of it than this
    /// one, by its `ms.lasthandoff`. The help says what differs: sentence by sentence where both editions hold the
    /// sentences that they were translated from; else by what no translation changes, such as numbers and links, and by
    /// the number and the lengths of sentences.
    ///
    /// ## Why it matters
    ///
    /// The two locales tell different stories.
    ///
    /// ## Example
    ///
    /// ```md fr
    /// ---
    /// title: Couvercle
    /// ms.openlocfilehash: 1bc962565f2267ebd4e1156d8fb6718599bcc36f
    /// ms.lasthandoff: 03/01/2024
    /// ---
    /// # Couvercle
    /// ```
    /// ```md ja
    /// ---
    /// title: ふた
    /// ms.openlocfilehash: a39f027176a0f5955dae21fec28370acbffd5081
    /// ms.lasthandoff: 09/01/2024
    /// ---
    /// # ふた
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Have the edition translated again from the newer source.
    ///
    /// ```md fr
    /// ---
    /// title: Couvercle
    /// ms.openlocfilehash: a39f027176a0f5955dae21fec28370acbffd5081
    /// ms.lasthandoff: 10/01/2024
    /// ---
    /// # Couvercle
    /// ```
    pub(super) static REVISION_BEHIND = {
        name: "revision-behind",
        summary: "another locale was translated from a newer source",
        level: Warning,
        group: Freshness,
        category: Other,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &REVISION_BEHIND, inspect: Inspect::Stale(inspect) };

/// How many differences are told one by one, and how many of them in the help.
const MOST_TOLD: usize = 20;
const MOST_HELPED: usize = 8;

fn inspect(stale: &Stale<'_>, findings: &mut Findings<'_>) {
    let Some(newer) = stale.sister() else { return };
    let subject = &stale.subject;
    let day = |edition: &Edition| {
        let day = edition.front.revision.last_handoff.as_ref().map_or("an unknown day", |day| day.value.as_str());
        let commit = edition.front.revision.commit.as_ref().map(|commit| format!(", commit {:.8}", commit.value));
        format!("{day}{}", commit.unwrap_or_default())
    };
    let Some(other) = subject.article.edition(newer) else { return };
    let message = format!(
        "`{}` was translated from a newer source ({}) than this edition ({})",
        subject.tag(newer),
        day(other),
        day(subject.edition)
    );
    let told = differences(stale);
    let places: Vec<(Position, String)> =
        told.iter().map(|difference| (findings.position(difference.place), difference.what.clone())).collect();
    let finding = findings.push(&REVISION_BEHIND, stale.head(), message);
    let path = subject.site.files[subject.edition.file].path.clone();
    finding.help(help(&places, stale.is_same_text));
    // Readers see the same page.
    if places.is_empty() && stale.is_same_text {
        finding.level = Level::Note;
    }
    for (position, what) in places.into_iter().take(MOST_TOLD) {
        finding.related(path.clone(), position, what);
    }
}

/// What differs, one after the other.
fn help(differences: &[(Position, String)], is_same_text: bool) -> String {
    let again = "translate this edition again from the newer source";
    if differences.is_empty() {
        let nothing = if is_same_text { "; nothing of the text differs, only front matter" } else { "" };
        return format!("{again}{nothing}");
    }
    let told = differences.iter().take(MOST_HELPED);
    let mut parts: Vec<String> = told.map(|(place, what)| format!("on line {} {what}", place.line)).collect();
    if differences.len() > MOST_HELPED {
        parts.push(format!("and {} more", differences.len() - MOST_HELPED));
    }
    format!("{again}; what differs: {}", parts.join("; "))
}

/// What differs: sentence by sentence where both editions hold their sources.
fn differences(stale: &Stale<'_>) -> Vec<Difference> {
    let (Some(changes), Some(newer)) = (&stale.changes, stale.newer) else { return stale.differences.clone() };
    let shown = |at: usize| {
        let sentence = &stale.old[at];
        let unit = sentence.unit.map(|unit| format!(" (unit `{unit}`)")).unwrap_or_default();
        format!("{}{unit}", quoted(&sentence.raw))
    };
    let difference = |change: &Change| match change {
        Change::Changed(_, _, Weight::Cosmetic) => None,
        Change::Changed(at, range, weight) => {
            let what = if let Weight::Technical(what) = weight { format!(": {what}") } else { String::new() };
            let what = format!("the source of {} reads {} there{what}", shown(*at), newer.quoted(range));
            Some(Difference { what, place: stale.place(*at) })
        }
        Change::Removed(at) => {
            let what = format!("the source of {} is gone there", shown(*at));
            Some(Difference { what, place: stale.place(*at) })
        }
        Change::Added(range, after) => {
            let what = format!("the sentence {} is new there", newer.quoted(range));
            Some(Difference { what, place: after.map_or_else(|| stale.head(), |after| stale.place(after)) })
        }
    };
    changes.list.iter().filter_map(difference).chain(stale.differences.iter().cloned()).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::docset_findings;

    fn edition(revision: u8, day: &str, body: &str) -> String {
        let hash = revision.to_string().repeat(40);
        format!("---\nms.openlocfilehash: {hash}\nms.sourcegitcommit: {hash}\nms.lasthandoff: {day}\n---\n{body}")
    }

    fn unit(id: &str, source: &str, target: &str) -> String {
        format!(
            "<span data-ttu-id=\"{id}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"{id}\">{source}</span></span>"
        )
    }

    fn behind(files: &[(&str, &str)]) -> String {
        let found = docset_findings(files);
        let found = found.iter().filter(|finding| finding.rule.name == "revision-behind");
        let shown = |finding: &crate::finding::Finding| {
            let help = finding.help.as_deref().unwrap_or_default().replace("; ", "\n  ");
            format!("{}\n  {help}", finding.message)
        };
        found.map(shown).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn sentence_by_sentence_where_both_hold_their_sources() {
        let old =
            [unit("a-1", "Wait 5 minutes.", "נא להמתין 5 דקות."), unit("a-2", "Drink it all.", "שתו הכול.")].join(" ");
        let new = [unit("b-1", "Wait 7 minutes.", "请等7分钟。"), unit("b-2", "Then pour.", "然后倒出。")].join(" ");
        let files = [("he/a.md", edition(1, "01/02/2020", &old)), ("zh/a.md", edition(2, "01/03/2020", &new))];
        insta::assert_snapshot!(behind(&files.each_ref().map(|(path, text)| (*path, text.as_str()))), @r"
        `zh` was translated from a newer source (01/03/2020, commit 22222222) than this edition (01/02/2020, commit 11111111)
          translate this edition again from the newer source
          what differs: on line 6 the source of `Wait 5 minutes.` (unit `a-1`) reads `Wait 7 minutes.` there: `5` is `7` now
          on line 6 the sentence `Then pour.` is new there
          on line 6 the source of `Drink it all.` (unit `a-2`) is gone there
        ");
    }

    #[test]
    fn directives_are_named_and_front_matter_alone_is_a_note() {
        let (he, zh) = (unit("a-1", "Wait.", "חכו."), unit("b-1", "Wait.", "等。"));
        let banner = format!("[!include [banner](../banner.md)]\n\n{zh}");
        let said = |new: &str| {
            let files = [("he/a.md", edition(1, "01/02/2020", &he)), ("zh/a.md", edition(2, "01/03/2020", new))];
            let found = docset_findings(&files.each_ref().map(|(path, text)| (*path, text.as_str())));
            let found = found.iter().find(|finding| finding.rule.name == "revision-behind");
            found
                .map(|found| format!("{}: {}", found.level, found.help.as_deref().unwrap_or_default()))
                .unwrap_or_default()
        };
        insta::assert_snapshot!([said(&banner), said(&zh)].join("\n"), @r"
        warning: translate this edition again from the newer source; what differs: on line 1 the directive `[!include [banner](../banner.md)]` is new there
        note: translate this edition again from the newer source; nothing of the text differs, only front matter
        ");
    }

    #[test]
    fn by_what_no_translation_changes_elsewhere() {
        let old = format!(
            "# {}\n\n{} {}\n\n1. {}\n2. {}\n",
            unit("a-1", "Brewing tea", "泡茶"),
            unit(
                "a-2",
                "Take the [kettle](https://a.example/kettle) from the shelf.",
                "從架上取下[水壺](https://a.example/kettle)。"
            ),
            unit("a-3", "You do not need any milk for this, whatever others may tell you.", "不需要牛奶。"),
            unit("a-4", "Fill the kettle with 500 ml of water.", "在水壺中加入 500 毫升水。"),
            unit("a-5", "Wait.", "等待。"),
        );
        let new = "# Préparer le thé\n\nPrenez la [bouilloire](https://a.example/kettle) sur l’étagère.\n\n1. Remplissez la bouilloire avec 750 ml d’eau.\n2. Attendez.\n";
        let files = [("zh-tw/a.md", edition(1, "01/02/2020", &old)), ("fr/a.md", edition(2, "01/03/2020", new))];
        insta::assert_snapshot!(behind(&files.each_ref().map(|(path, text)| (*path, text.as_str()))), @r"
        `fr` was translated from a newer source (01/03/2020, commit 22222222) than this edition (01/02/2020, commit 11111111)
          translate this edition again from the newer source
          what differs: on line 8 the sentence `You do not need any milk for this, whatever others may tell you.` (unit `a-3`) has no counterpart in `fr`
          on line 10 the text `Fill the kettle with 500 ml of water.` (unit `a-4`) has other numbers: `500` here, `750` in `fr`
        ");
    }
}
