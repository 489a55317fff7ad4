//! What rules about the markup of pairs have in common: what two passages do not share, and when two addresses or tags
//! are the same in two languages.

pub(crate) mod address;
pub(crate) mod codes;
pub(crate) mod difference;
pub(crate) mod emphasis;
pub(crate) mod html;
pub(crate) mod images;
pub(crate) mod links;
pub(crate) mod literal;
pub(crate) mod plain;
