//! Findings and states as text and JSON: pure functions to a writer.

pub mod findings_human;
pub mod findings_json;
mod fingerprint;
pub mod status;
mod summary;
mod terminal;

pub use summary::{Summary, counted};
pub use terminal::printable;
