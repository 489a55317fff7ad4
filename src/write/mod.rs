//! The only room that writes the site to disk.

mod output;

pub use output::{Output, WriteError, Written};
