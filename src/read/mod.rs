//! The only room that reads the docset from disk.
//!
//! [`walk`] lists what there is without opening any file; [`text`], [`head`] and [`bytes`] read one. What a docset's
//! own configuration says is in [`docset`].

pub mod docset;
mod file;
mod history;
mod repository;
pub mod rules;
mod walk;

pub use file::{Unreadable, bytes, first_bytes, head, text};
pub use history::{History, HistoryError, changed_files, last_days};
pub use repository::key_of;
pub use walk::{SourceFile, Sources, WalkError, walk};
