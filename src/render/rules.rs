//! Rules about what an article shows and where it leads.

use crate::finding::{Rule, declare_rule};

/// Every rule this room can raise, by name.
pub static ALL: &[&Rule] =
    &[&ACTIVE_CONTENT, &BROKEN_ANCHOR, &BROKEN_LINK, &MESSAGE_MISSING, &RESOURCE_MISSING, &XREF_UNRESOLVED];

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
    /// ## Example
    ///
    /// ```md ja
    /// ふたを<b onclick="open()">閉めます</b>。
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Remove it. What a page needs to do belongs into the site's templates.
    ///
    /// ```md ja
    /// ふたを<b>閉めます</b>。
    /// ```
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
    /// A link to a part of a page, `guide.md#install`, where the page is there and has no such part: no heading with
    /// that id, no `<a name="install">`.
    ///
    /// ## Why it matters
    ///
    /// The reader lands at the top of a long page. It happens when a heading is translated and loses the id of its
    /// source.
    ///
    /// ## Example
    ///
    /// ```md en
    /// ## Install
    /// ```
    /// ```md fr
    /// Voir [l’installation](#install).
    ///
    /// ## Installer
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Give the heading its source's id, `## <a name="install"></a>Installer`, or correct the link.
    ///
    /// ```md fr
    /// Voir [l’installation](#install).
    ///
    /// ## <a name="install"></a>Installer
    /// ```
    pub static BROKEN_ANCHOR = {
        name: "broken-anchor",
        summary: "a link leads to a part that its page does not have",
        level: Error,
        group: Integrity,
        category: Markup,
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
    /// ## Example
    ///
    /// ```md ar
    /// انظر [الدليل](giude.md).
    /// ```
    /// ```md ar guide.md
    /// # الدليل
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Correct the path. It is relative to the file that the link stands in; case does not matter.
    ///
    /// ```md ar
    /// انظر [الدليل](guide.md).
    /// ```
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
    /// A locale without words for something that stands around its articles, such as *next page*. Its pages have the
    /// words of the nearest language that has some, which is English in the end. `isogloss build` finds it, once a
    /// locale.
    ///
    /// ## Why it matters
    ///
    /// The reader is addressed in two languages at once. The languages that Isogloss knows lack nothing; it happens
    /// where a site adds a language, or words of its own that its templates ask for.
    ///
    /// ## How to mend it
    ///
    /// Write the words into a file of the site, in `locales` beside `isogloss.toml`. Those for Esperanto would stand
    /// in `locales/eo/site.ftl`:
    ///
    /// ```text
    /// next = Sekva
    /// previous = Antaŭa
    /// ```
    pub static MESSAGE_MISSING = {
        name: "message-missing",
        summary: "a locale lacks words for what stands around articles",
        level: Note,
        group: Integrity,
        category: Omission,
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
    /// ## Example
    ///
    /// ```md de
    /// ![Der Deckel](media/lid.svg)
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Add the file to the source locale: every locale that lacks it takes it from there.
    ///
    /// ```text de media/lid.svg
    /// <svg xmlns="http://www.w3.org/2000/svg"/>
    /// ```
    pub static RESOURCE_MISSING = {
        name: "resource-missing",
        summary: "an image or file is in no locale",
        level: Warning,
        group: Integrity,
        category: Markup,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A reference by `uid`, `<xref:uid>` or `[text](xref:uid)`, that no article of the docset has. The text is shown
    /// without a link; a reference without a text shows the last part of the name.
    ///
    /// ## Why it matters
    ///
    /// It is often the name of an interface that another site documents, which is no fault, and sometimes a mistake.
    ///
    /// ## Example
    ///
    /// ```md en
    /// See <xref:bxo>.
    /// ```
    /// ```md en box.md
    /// ---
    /// uid: box
    /// ---
    /// # Box
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Correct the `uid`, or write a link to the page that is meant.
    ///
    /// ```md en
    /// See <xref:box>.
    /// ```
    pub static XREF_UNRESOLVED = {
        name: "xref-unresolved",
        summary: "no article has the `uid` that is referred to",
        level: Note,
        group: Integrity,
        category: Markup,
    };
}
