//! Rules about files that cannot be read, or not under their name.

use crate::finding::{Rule, declare_rule};

/// Every rule this room can raise, by name.
pub static ALL: &[&Rule] = &[
    &DOCSET_CONFIG_INVALID,
    &EDITION_REPEATED,
    &FILE_TOO_LARGE,
    &FILE_UNREADABLE,
    &INVALID_UTF8,
    &LINK_OUTSIDE,
    &SYMLINK_LOOP,
];

declare_rule! {
    /// ## What it finds
    ///
    /// A `docfx.json`, `.openpublishing.publish.config.json` or `.openpublishing.redirection.json` that is not valid
    /// JSON, or has a value of the wrong kind in a place that matters. It is left out, and the run goes on.
    ///
    /// ## Why it matters
    ///
    /// These files say which articles are published and at what address. Without them every article has a page, in the
    /// folder that its file lies in.
    ///
    /// ## Example
    ///
    /// ```json en .openpublishing.redirection.json
    /// { "redirections": [ { "source_path": "old.md" "redirect_url": "/a" } ] }
    /// ```
    /// ```md en
    /// # A
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Correct the file at the line and column that is named. Comments and commas at the end of a list are no JSON.
    ///
    /// ```json en .openpublishing.redirection.json
    /// { "redirections": [ { "source_path": "old.md", "redirect_url": "/a" } ] }
    /// ```
    pub static DOCSET_CONFIG_INVALID = {
        name: "docset-config-invalid",
        summary: "a configuration file of the docset cannot be read",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// Two files that stand for the same article in the same locale: their paths differ only in case, or their
    /// locales are written in two ways (`fr-FR/` beside `fr-fr/`). The first in the order of paths is built.
    ///
    /// ## Why it matters
    ///
    /// On macOS and Windows the two files are one, and which one a checkout keeps is chance. On a web server their
    /// addresses would differ in case alone.
    ///
    /// ## How to mend it
    ///
    /// Remove one of them, or give it another name.
    pub static EDITION_REPEATED = {
        name: "edition-repeated",
        summary: "two files stand for the same article in the same locale",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A file larger than `max_file_size` bytes, 16 MiB unless the configuration says otherwise. It is left out.
    ///
    /// ## Why it matters
    ///
    /// No article is that long. It is usually a data file with the wrong extension.
    ///
    /// ## Example
    ///
    /// ```toml isogloss.toml
    /// max_file_size = 20
    /// ```
    /// ```md en
    /// Close the lid of the box.
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Move the file out of the docset, divide it, or raise `max_file_size`.
    ///
    /// ```toml isogloss.toml
    /// max_file_size = 16777216
    /// ```
    pub static FILE_TOO_LARGE = {
        name: "file-too-large",
        summary: "a file is larger than the limit",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A file or folder of the docset that the system refuses to open, or whose name is not valid Unicode. It is
    /// left out, and the others go on.
    ///
    /// ## Why it matters
    ///
    /// The site lacks an article that its authors believe is there.
    ///
    /// ## How to mend it
    ///
    /// Correct the permissions or the name.
    pub static FILE_UNREADABLE = {
        name: "file-unreadable",
        summary: "a file or folder cannot be read",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// An article that is not UTF-8. The place is the first byte that cannot be read. The edition is left out, and
    /// the others go on.
    ///
    /// ## Why it matters
    ///
    /// Guessing at an encoding would put wrong letters before readers.
    ///
    /// ## How to mend it
    ///
    /// Save the file as UTF-8.
    pub static INVALID_UTF8 = {
        name: "invalid-utf8",
        summary: "an article is not UTF-8",
        level: Error,
        group: Integrity,
        category: Characters,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A symbolic link in the docset that leads out of the site's folder. It is not followed.
    ///
    /// ## Why it matters
    ///
    /// Content comes from many hands. A link to `/etc` or to a key would publish what it leads to.
    ///
    /// ## How to mend it
    ///
    /// Put the file itself into the docset.
    pub static LINK_OUTSIDE = {
        name: "link-outside",
        summary: "a symbolic link leads out of the site's folder",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A symbolic link to a folder that it lies in itself. It is not followed.
    ///
    /// ## Why it matters
    ///
    /// Followed, it would give the same articles again without end.
    ///
    /// ## How to mend it
    ///
    /// Remove the link.
    pub static SYMLINK_LOOP = {
        name: "symlink-loop",
        summary: "a symbolic link leads back to a folder it lies in",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}
