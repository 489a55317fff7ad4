//! What is compared: editions with their source and with each other.

mod baseline;
mod inspect;
mod lessons;
mod pair;
pub mod revision;
pub mod rules;
pub mod run;
#[cfg(test)]
pub(crate) mod testing;

pub use baseline::{Baseline, BaselineError, Sifted, UNUSED_ALLOWANCE};
pub use inspect::{Check, Inspect, Missing, Stage, Subject};
pub use lessons::{Doubt, Lessons, Suspect};
pub use pair::{Pair, Remarks};
