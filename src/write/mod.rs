//! The only room that writes to disk: a site, or a file that was mended.

mod output;
mod replace;

pub use output::{Output, WriteError, Written};
pub use replace::replace;
