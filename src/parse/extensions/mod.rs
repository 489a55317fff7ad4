//! The constructs of the dialect, one file each, by name.

pub mod heading_id;

use crate::parse::extension::Extension;

/// All of them, in the order in which they are applied.
pub static ALL: &[&Extension] = &[&heading_id::EXTENSION];
