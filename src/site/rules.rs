//! Rules about how articles lie in the site.

use crate::finding::{Rule, declare_rule};

/// Every rule this room can raise, by name.
pub static ALL: &[&Rule] = &[&ADDRESS_TAKEN];

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
