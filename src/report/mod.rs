//! Findings and states as text, JSON and XML, to a writer; and as pages of the site.

mod fingerprint;
mod format;
pub mod formats;
pub mod pages;
mod stale_share;
pub mod status;
mod summary;
mod tally;
mod terminal;

pub use format::{Format, Report};
pub use stale_share::{NothingRecorded, StaleShare};
pub use summary::{Summary, counted};
pub use tally::Tally;
pub use terminal::printable;
