//! The only room that reads the docset from disk.
//!
//! [`walk`] lists what there is without opening any file; [`text`], [`head`] and [`bytes`] read one.

mod file;
mod history;
pub mod rules;
mod walk;

pub use file::{Unreadable, bytes, first_bytes, head, text};
pub use history::History;
pub use walk::{SourceFile, Sources, WalkError, walk};
