//! What is compared: editions with their source and with each other.

mod baseline;
mod inspect;
mod language;
mod lessons;
mod pair;
pub mod rules;
pub mod run;
#[cfg(test)]
pub(crate) mod testing;

pub use baseline::{Baseline, BaselineError, Sifted, UNUSED_ALLOWANCE};
pub use inspect::{Check, Inspect, Missing, Stage, Subject};
pub use lessons::{Asked, Doubt, Example, Length, Lessons, Matter, Question, Suspect};
pub use pair::{Pair, Remarks};
