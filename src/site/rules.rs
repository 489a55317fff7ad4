//! Rules about how articles lie in the site.

use crate::finding::{Rule, declare_rule};

/// Every rule this room can raise, by name.
pub static ALL: &[&Rule] = &[&ADDRESS_TAKEN, &TOC_TARGET_MISSING, &UID_REPEATED];

declare_rule! {
    /// ## What it finds
    ///
    /// Two articles whose pages would have the same address: `guide.md` beside `guide/index.md`. The first in the
    /// order of paths is built.
    ///
    /// ## Why it matters
    ///
    /// One of them would never be seen.
    ///
    /// ## How to mend it
    ///
    /// Rename one of them, in every locale.
    pub static ADDRESS_TAKEN = {
        name: "address-taken",
        summary: "two articles have the same address",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// An entry in a table of contents that leads to an article no locale has, to a `uid` no article has, or to a
    /// table that is not there.
    ///
    /// ## Why it matters
    ///
    /// The entry is shown without a link or, if nothing lies below it, not at all.
    ///
    /// ## How to mend it
    ///
    /// Correct the path. It is relative to the folder of the table, and case does not matter.
    pub static TOC_TARGET_MISSING = {
        name: "toc-target-missing",
        summary: "an entry in a table of contents leads nowhere",
        level: Warning,
        group: Integrity,
        category: Markup,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// Two articles of one locale that give themselves the same `uid` in front matter.
    ///
    /// ## Why it matters
    ///
    /// A link by `uid` leads to one of them: the one whose folder is nearest to the article with the link.
    ///
    /// ## How to mend it
    ///
    /// Give one of them another `uid`.
    pub static UID_REPEATED = {
        name: "uid-repeated",
        summary: "two articles have the same uid",
        level: Warning,
        group: Integrity,
        category: NonConformance,
    };
}
