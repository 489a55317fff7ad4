//! What is compared: editions with their source and with each other.

pub mod align;
mod baseline;
pub mod blocks;
mod inspect;
mod lessons;
mod pair;
pub mod revision;
pub mod rules;
pub mod run;
pub mod sentences;
pub mod structure;
#[cfg(test)]
pub(crate) mod testing;
pub mod versus;

pub use baseline::{Baseline, BaselineError, Sifted, UNUSED_ALLOWANCE};
pub use inspect::{Check, Inspect, Missing, Stage, Subject};
pub use lessons::{Doubt, Lessons, Suspect};
pub use pair::{Pair, Remarks};
pub use versus::{Opened, Versus, Voice};
