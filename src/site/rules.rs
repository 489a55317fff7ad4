//! Rules about how articles lie in the site.

use crate::finding::{Rule, declare_rule};

/// Every rule this room can raise, by name.
pub static ALL: &[&Rule] = &[&ADDRESS_TAKEN, &REDIRECT_BROKEN, &REDIRECT_LOOP, &TOC_TARGET_MISSING, &UID_REPEATED];

declare_rule! {
    /// ## What it finds
    ///
    /// Two articles whose pages would have the same address: `guide.md` beside `guide/index.md`, or `index.md` beside
    /// `index.yml`. The first in the order of paths is built.
    ///
    /// ## Why it matters
    ///
    /// One of them would never be seen.
    ///
    /// ## Example
    ///
    /// ```md en guide.md
    /// # Guide
    /// ```
    /// ```md en guide/index.md
    /// # How to read it
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Rename one of them, in every locale.
    ///
    /// ```md en guide/reading.md from guide/index.md
    /// # How to read it
    /// ```
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
    /// A redirection to an address that is no page: one with another scheme than http and https, or a path to an
    /// article that is not there. It is left out.
    ///
    /// ## Why it matters
    ///
    /// Readers with an old link get an error. An address such as `javascript:` would run in their browser.
    ///
    /// ## Example
    ///
    /// ```json en .openpublishing.redirection.json
    /// { "redirections": [ { "source_path": "old.md", "redirect_url": "javascript:alert(1)" } ] }
    /// ```
    /// ```md en
    /// # A
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Redirect to a page of the docset, by its published path, or to a full http or https address.
    ///
    /// ```json en .openpublishing.redirection.json
    /// { "redirections": [ { "source_path": "old.md", "redirect_url": "https://example.org/" } ] }
    /// ```
    pub static REDIRECT_BROKEN = {
        name: "redirect-broken",
        summary: "a redirection leads to no page",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// Redirections that lead to each other and never to a page. They are left out.
    ///
    /// ## Why it matters
    ///
    /// A browser gives up on them with an error.
    ///
    /// ## Example
    ///
    /// ```toml isogloss.toml
    /// [docset]
    /// base_path = "/docs"
    /// ```
    /// ```json en .openpublishing.redirection.json
    /// {
    ///   "redirections": [
    ///     { "source_path": "east.md", "redirect_url": "/docs/west" },
    ///     { "source_path": "west.md", "redirect_url": "/docs/east" }
    ///   ]
    /// }
    /// ```
    /// ```md en
    /// # A
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Redirect each old address to the page that took its place.
    ///
    /// ```json en .openpublishing.redirection.json
    /// {
    ///   "redirections": [
    ///     { "source_path": "east.md", "redirect_url": "/docs/a" },
    ///     { "source_path": "west.md", "redirect_url": "/docs/a" }
    ///   ]
    /// }
    /// ```
    pub static REDIRECT_LOOP = {
        name: "redirect-loop",
        summary: "redirections lead round in a circle",
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
    /// ## Example
    ///
    /// ```yaml zh-tw toc.yml
    /// - name: 盒子
    ///   href: bxo.md
    /// ```
    /// ```md zh-tw box.md
    /// # 盒子
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Correct the path. It is relative to the folder of the table, and case does not matter.
    ///
    /// ```yaml zh-tw toc.yml
    /// - name: 盒子
    ///   href: box.md
    /// ```
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
    /// ## Example
    ///
    /// ```md en
    /// ---
    /// uid: lid
    /// ---
    /// # Lid
    /// ```
    /// ```md en box.md
    /// ---
    /// uid: lid
    /// ---
    /// # Box
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Give one of them another `uid`.
    ///
    /// ```md en box.md
    /// ---
    /// uid: box
    /// ---
    /// # Box
    /// ```
    pub static UID_REPEATED = {
        name: "uid-repeated",
        summary: "two articles have the same uid",
        level: Warning,
        group: Integrity,
        category: NonConformance,
    };
}
