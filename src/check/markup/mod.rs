//! What rules about the markup of pairs have in common: what two passages do not share, and when two addresses or tags
//! are the same in two languages.

pub(crate) mod address;
pub(crate) mod codes;
pub(crate) mod difference;
pub(crate) mod directives;
pub(crate) mod emphasis;
pub(crate) mod html;
pub(crate) mod images;
pub(crate) mod links;
pub(crate) mod literal;
pub(crate) mod plain;

/// No rule says more than this about one pair: where so much differs, the rest has the same cause.
pub(crate) const MOST: usize = 20;
