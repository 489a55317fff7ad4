//! Rules about what an article shows and where it leads.

use crate::finding::{Rule, declare_rule};

/// Every rule this room can raise, by name.
pub static ALL: &[&Rule] = &[&ACTIVE_CONTENT, &BROKEN_LINK, &RESOURCE_MISSING];

declare_rule! {
    /// ## What it finds
    ///
    /// A script, an event handler, a frame or another plug-in, or a link that runs a script, in an article. None of
    /// it reaches the page.
    ///
    /// ## Why it matters
    ///
    /// Translations pass through many hands. What runs in a reader's browser must not come from them.
    ///
    /// ## How to mend it
    ///
    /// Remove it. What a page needs to do belongs into the site's templates.
    pub static ACTIVE_CONTENT = {
        name: "active-content",
        summary: "a script, handler, frame or script link in an article",
        level: Error,
        group: Integrity,
        category: Other,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A link to an article that no locale has, or out of the docset's folders.
    ///
    /// ## Why it matters
    ///
    /// The reader who follows it gets an error.
    ///
    /// ## How to mend it
    ///
    /// Correct the path. It is relative to the file that the link stands in; case does not matter.
    pub static BROKEN_LINK = {
        name: "broken-link",
        summary: "a link leads to no article",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// An image or another file that an article shows or links to, and that neither its locale nor any other has.
    ///
    /// ## Why it matters
    ///
    /// The reader sees a gap.
    ///
    /// ## How to mend it
    ///
    /// Add the file to the source locale: every locale that lacks it takes it from there.
    pub static RESOURCE_MISSING = {
        name: "resource-missing",
        summary: "an image or file is in no locale",
        level: Warning,
        group: Integrity,
        category: Markup,
    };
}
