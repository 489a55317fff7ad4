//! What is compared: editions with their source and with each other.

mod baseline;
mod inspect;
pub mod rules;

pub use baseline::{Baseline, BaselineError, Sifted, UNUSED_ALLOWANCE};
pub use inspect::{Check, Inspect, Missing, Subject};
