//! Findings and states as text, JSON and XML: pure functions to a writer.

mod fingerprint;
mod format;
pub mod formats;
pub mod status;
mod summary;
mod terminal;
mod xml;

pub use format::{Format, Report};
pub use summary::{Summary, counted};
pub use terminal::printable;
