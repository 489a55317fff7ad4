//! The divergence report and the coverage of locales as pages of the site.

mod aligned;
mod article;
mod chart;
mod count;
pub mod coverage;
mod found;
mod marked;
mod matrix;
mod names;
mod report;
mod rule;
mod survey;

pub use report::{Report, ReportPage};
pub use survey::Survey;
