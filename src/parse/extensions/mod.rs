//! The constructs of the dialect, one file each, by name.

pub mod alert;
pub mod bare_link;
pub mod cjk_emphasis;
pub mod code;
pub mod columns;
pub mod heading_id;
pub mod image;
pub mod include;
pub mod lost_table;
pub mod moniker;
pub mod section;
pub mod tabs;
#[cfg(test)]
pub(crate) mod testing;
pub mod video;
pub mod zone;

use crate::parse::extension::Extension;

/// All of them. Those that go over the whole document are applied in this order, and each sees what the one before has
/// made.
pub static ALL: &[&Extension] = &[
    &alert::EXTENSION,
    &code::EXTENSION,
    &columns::EXTENSION,
    &image::EXTENSION,
    &include::EXTENSION,
    &moniker::EXTENSION,
    &section::EXTENSION,
    &video::EXTENSION,
    &zone::EXTENSION,
    &cjk_emphasis::EXTENSION,
    &bare_link::EXTENSION,
    &lost_table::EXTENSION,
    &heading_id::EXTENSION,
    &tabs::EXTENSION,
];
